// Purpose: counts the origins of ties anew after assertions were given another one.
// Parameters: from STRING, ties LIST<MAP {id, subject, object, wasThere}>.
// Columns: none.

UNWIND $ties AS x
MATCH (s:Entity {id: x.subject})
MATCH (o:Entity {id: x.object})
MATCH (s)-[r:HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|
    FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|
    AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|
    COMMEMORATES|RELATED_TO]-(o)
WHERE r.id = x.id
WITH x, r, EXISTS {
    MATCH (other:Assertion&Live)
    WHERE other.tieId = x.id AND other.origin = $from
  } AS stays
SET r.origins = r.origins + CASE WHEN stays THEN 1 ELSE 0 END - CASE WHEN x.wasThere THEN 1 ELSE 0 END
