// Purpose: stores entities with what a text says of them; the earliest text describes an entity.
// Parameters: version, rank STRING, entities LIST<MAP {id, label, identity, properties, descriptionId,
// content, describes}>; labels come from the model.
// Columns: none.

MATCH (v:ArticleVersion {id: $version})
UNWIND $entities AS x
MERGE (e:Entity {id: x.id})
ON CREATE SET e:$(x.label), e += x.identity
MERGE (d:Description {id: x.descriptionId})
ON CREATE SET d.content = x.content
MERGE (e)-[has:HAS_DESCRIPTION]->(d)
ON CREATE SET has.as = e.id
MERGE (v)-[describes:DESCRIBES]->(d)
SET describes = x.describes
WITH e, x
WHERE e.describedBy IS NULL OR $rank < e.describedBy
SET e += x.properties, e.describedBy = $rank
