// Purpose: gives articles and their namings another origin, and counts the origins of the entities anew
// by what that changes.
// Parameters: articles LIST<STRING>, from, to STRING.
// Columns: none.

UNWIND $articles AS article
MATCH (a:Article {id: article})
SET a.origin = $to
WITH a
MATCH (a)-[m:MENTIONS]->(e:Entity)
WITH e, collect(m) AS moved
WITH e, moved, any(m IN moved WHERE NOT m.background) AS counts,
  EXISTS {
    MATCH ()-[other:MENTIONS]->()
    WHERE other.entity = e.id AND other.origin = $to AND NOT other.background
  } AS wasThere
FOREACH (m IN moved | SET m.origin = $to)
WITH e, wasThere
WHERE counts
WITH e, wasThere, EXISTS {
    MATCH ()-[other:MENTIONS]->()
    WHERE other.entity = e.id AND other.origin = $from AND NOT other.background
  } AS stays
SET e.originCount = e.originCount + CASE WHEN stays THEN 1 ELSE 0 END - CASE WHEN wasThere THEN 1 ELSE 0 END
