// Purpose: how many hits a search has in all; see search.cypher.
// Parameters: $query (Lucene), $kinds (SearchKind words).
// Columns: count.
CALL () {
  WITH 'ARTICLE' AS kind WHERE kind IN $kinds
  CALL db.index.fulltext.queryNodes('articleText', $query) YIELD node
  RETURN count(node) AS found
  UNION ALL
  CALL db.index.fulltext.queryNodes('entityNames', $query) YIELD node
  MATCH (node)<-[:HAS_NAME]-(entity:Entity)
  WHERE entity.kind IN $kinds
  RETURN count(DISTINCT entity) AS found
  UNION ALL
  WITH 'QUOTE' AS kind WHERE kind IN $kinds
  CALL db.index.fulltext.queryNodes('quoteText', $query) YIELD node
  RETURN count(node) AS found
}
RETURN sum(found) AS count
