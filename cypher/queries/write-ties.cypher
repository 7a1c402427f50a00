// Purpose: projects ties: one edge a tie, its type the predicate (from the model). The ends are locked,
// so what is not found can be created: a MERGE on a type that is a parameter would walk all
// relationships of a hub.
// Parameters: ties LIST<MAP {id, subject, object, predicate, properties}>.
// Columns: none.

UNWIND $ties AS x
MATCH (s:Entity {id: x.subject})
MATCH (o:Entity {id: x.object})
OPTIONAL MATCH (s)-[found:HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|
    FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|
    AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|
    COMMEMORATES|RELATED_TO]->(o)
WHERE found.id = x.id
FOREACH (_ IN CASE WHEN found IS NULL THEN [] ELSE [1] END | SET found += x.properties)
WITH s, o, x, found
WHERE found IS NULL
CREATE (s)-[r:$(x.predicate)]->(o)
SET r = x.properties
