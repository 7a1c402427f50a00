// Purpose: which of these entities the graph holds.
// Parameters: ids LIST<STRING>.
// Columns: id STRING.

MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id
