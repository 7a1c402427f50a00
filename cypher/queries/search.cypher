// Purpose: hits of a full-text query among articles, entities and quotes, best first. An entity
//   counts with its best name. Scores come from three indexes and compare only roughly.
// Parameters: $query (Lucene), $kinds (SearchKind words), $afterScore and $afterId (null at the
//   start), $limit.
// Columns: type (GraphQL type), id, score.
CALL () {
  WITH 'ARTICLE' AS kind WHERE kind IN $kinds
  CALL db.index.fulltext.queryNodes('articleText', $query) YIELD node, score
  MATCH (node)<-[:HAS_VERSION]-(article:Article)
  RETURN 'Article' AS type, article.id AS id, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node, score
  MATCH (node)<-[:HAS_NAME]-(entity:Entity)
  WHERE entity.kind IN $kinds
  WITH entity, max(score) AS score
  RETURN {PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place', EVENT: 'Event'}[entity.kind] AS type,
    entity.id AS id, score
  UNION ALL
  WITH 'QUOTE' AS kind WHERE kind IN $kinds
  CALL db.index.fulltext.queryNodes('quoteText', $query) YIELD node, score
  RETURN 'Quote' AS type, node.id AS id, score
}
WITH type, id, score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND id > $afterId)
RETURN type, id, score
ORDER BY score DESC, id
LIMIT toInteger($limit)
