// Purpose: takes the namings of the article's current text out of every count; with `keep` they
// stay at the superseded version.
// Parameters: article STRING, keep BOOLEAN.
// Columns: none.

MATCH (a:Article {id: $article})-[m:MENTIONS]->(e:Entity)
CALL (m, e) {
  WITH m, e WHERE $keep
  MATCH (v:ArticleVersion {id: m.versionId})
  MERGE (v)-[old:MENTIONED]->(e)
  SET old = m {.versionId, .count, .salience, .background, .starts, .ends, .surfaces,
    .sentenceStarts, .sentenceEnds, .literals, .as}
}
WITH m, e, m.background AS background, m.sortAt AS sortAt, m.origin AS origin
DELETE m
WITH e, sortAt, origin
WHERE NOT background
SET e.articleCount = e.articleCount - 1,
  e.originCount = e.originCount - CASE WHEN EXISTS {
    MATCH ()-[other:MENTIONS]->()
    WHERE other.entity = e.id AND other.origin = origin AND NOT other.background
  } THEN 0 ELSE 1 END
WITH e, sortAt
WHERE sortAt = e.firstSeen OR sortAt = e.lastSeen
CALL (e) {
  OPTIONAL MATCH ()-[first:MENTIONS]->()
  WHERE first.entity = e.id AND first.sortAt IS NOT NULL AND NOT first.background
  RETURN first.sortAt AS firstSeen
  ORDER BY first.entity, first.sortAt LIMIT 1
}
CALL (e) {
  OPTIONAL MATCH ()-[last:MENTIONS]->()
  WHERE last.entity = e.id AND last.sortAt IS NOT NULL AND NOT last.background
  RETURN last.sortAt AS lastSeen
  ORDER BY last.entity DESC, last.sortAt DESC LIMIT 1
}
SET e.firstSeen = firstSeen, e.lastSeen = lastSeen
