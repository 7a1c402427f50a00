// Purpose: ties an article to its publisher and sources, and its text to the cities behind metonyms.
// Parameters: article, version STRING, publisher, literals LIST<STRING>, credits LIST<MAP {id, order}>.
// Columns: none.

MATCH (a:Article {id: $article})
MATCH (v:ArticleVersion {id: $version})
CALL (a) {
  UNWIND $publisher AS id
  MATCH (o:Organization {id: id})
  MERGE (a)-[:PUBLISHED_BY]->(o)
}
CALL (a) {
  UNWIND $credits AS x
  MATCH (o:Organization {id: x.id})
  MERGE (a)-[credit:CREDITS]->(o)
  SET credit.order = x.order
}
CALL (v) {
  UNWIND $literals AS id
  MATCH (p:Place {id: id})
  MERGE (v)-[:NAMES_LITERALLY]->(p)
}
