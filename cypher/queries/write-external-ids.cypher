// Purpose: stores external ids of entities; of two addresses the first in order stays.
// Parameters: externalIds LIST<MAP {entity, id, scheme, value, url}>.
// Columns: none.

UNWIND $externalIds AS x
MATCH (e:Entity {id: x.entity})
MERGE (i:ExternalId {id: x.id})
ON CREATE SET i.scheme = x.scheme, i.value = x.value, i.url = x.url
MERGE (e)-[:IDENTIFIED_BY]->(i)
WITH i, x
WHERE x.url IS NOT NULL AND (i.url IS NULL OR x.url < i.url)
SET i.url = x.url
