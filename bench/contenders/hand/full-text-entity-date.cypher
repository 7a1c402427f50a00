// Purpose: the newest articles of an entity in a range whose text matches. Few hits are each looked up;
// of many hits only membership is asked, while the index on (entity, sortAt) is walked from the newest on
// and stops with the page. The branch not taken gets an empty list, or null to look for: it costs nothing.
// Parameters: text STRING (Lucene), entity STRING, from, to ZONED DATETIME.
// Columns: nodes LIST of [id, headline, publishedAt].

CALL db.index.fulltext.queryNodes('articleText', $text) YIELD node AS v
WITH collect(v) AS hits
MATCH (e:Entity {id: $entity})
WITH e, hits, size(hits) < 1000 AND size(hits) < COUNT { (e)<-[:MENTIONS]-() } AS isFew
WITH e, hits, CASE WHEN isFew THEN [v IN hits | v.articleId] ELSE [] END AS few,
  CASE WHEN isFew THEN null ELSE e.id END AS walked
CALL (e, hits, few, walked) {
  UNWIND few AS id
  MATCH (a:Article {id: id})
  WHERE a.publishedAt >= $from AND a.publishedAt < $to AND EXISTS { (a)-[:MENTIONS]->(e) }
  RETURN a, a.sortAt AS at
  UNION ALL
  MATCH (a)-[m:MENTIONS]->()
  WHERE m.entity = walked AND m.sortAt >= $from AND m.sortAt < $to
  MATCH (a)-[:HAS_VERSION]->(v:Current)
  WHERE v IN hits AND a.publishedAt IS NOT NULL
  RETURN a, m.sortAt AS at
  ORDER BY m.entity DESC, m.sortAt DESC, a.id LIMIT 20
}
WITH a, at ORDER BY at DESC, a.id LIMIT 20
RETURN collect([a.id, a.headline, toString(a.publishedAt)]) AS nodes
