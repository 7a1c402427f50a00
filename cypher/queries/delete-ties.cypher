// Purpose: takes away ties that no live claim supports.
// Parameters: ties LIST<MAP {id, subject, object}>.
// Columns: none.

UNWIND $ties AS x
MATCH (s:Entity {id: x.subject})
MATCH (o:Entity {id: x.object})
MATCH (s)-[r:HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|
    FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|
    AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|
    COMMEMORATES|RELATED_TO]->(o)
WHERE r.id = x.id
DELETE r
