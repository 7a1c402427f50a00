// Purpose: keeps, changes or drops external ids after texts that proposed them were withdrawn.
// Parameters: externalIds LIST<MAP {id, entity, proposed BOOLEAN, url}>.
// Columns: none.

UNWIND $externalIds AS x
MATCH (e:Entity {id: x.entity})-[r:IDENTIFIED_BY]->(i:ExternalId {id: x.id})
SET i.url = x.url
WITH r, i, x
WHERE NOT x.proposed
DELETE r
WITH i
WHERE NOT EXISTS { (i)<-[:IDENTIFIED_BY]-() }
DELETE i
