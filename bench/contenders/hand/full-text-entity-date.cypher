// Purpose: the newest articles of an entity in a range whose text matches. The index on (entity, sortAt)
// is walked from the newest on and stops with the page; a hit is looked up in the collected hits.
// Parameters: text STRING (Lucene), entity STRING, from, to ZONED DATETIME.
// Columns: nodes LIST of [id, headline, publishedAt].

CALL db.index.fulltext.queryNodes('articleText', $text) YIELD node AS v
WITH collect(v) AS hits
MATCH (a)-[m:MENTIONS]->()
WHERE m.entity = $entity AND m.sortAt >= $from AND m.sortAt < $to
MATCH (a)-[:HAS_VERSION]->(v:Current)
WHERE v IN hits AND a.publishedAt IS NOT NULL
WITH a, m ORDER BY m.entity DESC, m.sortAt DESC, a.id LIMIT 20
RETURN collect([a.id, a.headline, toString(a.publishedAt)]) AS nodes
