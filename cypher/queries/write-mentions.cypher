// Purpose: stores the namings of a current text and counts them as news unless they are
// background. An origin counts once, which the index on (entity, origin) tells without walking a hub.
// The article has no mentions yet: a text that was current before has been withdrawn.
// Parameters: article, origin STRING, sortAt ZONED DATETIME, mentions LIST<MAP {entity, background, properties}>.
// Columns: none.

MATCH (a:Article {id: $article})
UNWIND $mentions AS x
MATCH (e:Entity {id: x.entity})
WITH a, e, x, CASE WHEN x.background THEN 0 ELSE 1 END AS counted,
  EXISTS {
    MATCH ()-[other:MENTIONS]->()
    WHERE other.entity = x.entity AND other.origin = $origin AND NOT other.background
  } AS isKnownOrigin
FOREACH (_ IN CASE WHEN counted = 1 THEN [1] ELSE [] END |
  SET e.articleCount = e.articleCount + 1,
    e.originCount = e.originCount + CASE WHEN isKnownOrigin THEN 0 ELSE 1 END,
    e.firstSeen = CASE WHEN e.firstSeen <= $sortAt THEN e.firstSeen ELSE $sortAt END,
    e.lastSeen = CASE WHEN e.lastSeen >= $sortAt THEN e.lastSeen ELSE $sortAt END)
MERGE (a)-[m:MENTIONS]->(e)
SET m = x.properties
