// Purpose: locks an article and its address, then reads what is stored of it. Two writers of one
// article, whichever way they name it, wait for each other here.
// Parameters: keys LIST<STRING> sorted, article STRING, url STRING or null, prefersId BOOLEAN (the id was
// given by the caller, so the address does not decide).
// Columns: id STRING or null, idByUrl STRING or null, url STRING, retrievedAt ZONED DATETIME,
// versions LIST of [id, sha256, recordedAt, isCurrent, entity ids, names that others may bear].

UNWIND $keys AS key
MERGE (k:ResolutionKey {key: key})
SET k.held = true
WITH count(*) AS locked
OPTIONAL MATCH (byId:Article {id: $article})
OPTIONAL MATCH (byUrl:Article {url: $url})
WITH byUrl, CASE WHEN $prefersId THEN byId ELSE coalesce(byUrl, byId) END AS a
RETURN a.id AS id, byUrl.id AS idByUrl, a.url AS url, a.retrievedAt AS retrievedAt,
  COLLECT {
    MATCH (a)-[:HAS_VERSION]->(v)
    RETURN [v.id, v.sha256, v.recordedAt, v:Current,
      COLLECT { MATCH (v)-[d:DESCRIBES]->() RETURN d.entity },
      COLLECT { MATCH (v)-[:BEARS]->(b) RETURN b.block }]
  } AS versions
