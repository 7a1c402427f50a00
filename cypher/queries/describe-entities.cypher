// Purpose: gives entities the description of the text that ranks first.
// Parameters: entities LIST<MAP {id, rank, properties}>.
// Columns: none.

UNWIND $entities AS x
MATCH (e:Entity {id: x.id})
SET e += x.properties, e.describedBy = x.rank
