// Purpose: drops entities that no text describes any more, with their names and external ids. Every
// other tie to them went with the texts: who needs an entity also describes it.
// Parameters: entities LIST<STRING>.
// Columns: none.

MATCH (e:Entity)
WHERE e.id IN $entities AND NOT EXISTS { (e)-[:HAS_DESCRIPTION]->() }
OPTIONAL MATCH (e)-[:HAS_NAME]->(n:Name)
OPTIONAL MATCH (e)-[:IDENTIFIED_BY]->(i:ExternalId)
WHERE COUNT { (i)<-[:IDENTIFIED_BY]-() } = 1
WITH e, collect(DISTINCT n) AS names, collect(DISTINCT i) AS externalIds
FOREACH (n IN names | DETACH DELETE n)
FOREACH (i IN externalIds | DETACH DELETE i)
DETACH DELETE e
