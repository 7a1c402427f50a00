// Purpose: one article with its publisher, its most salient entities, its best supported claims and
// its quotes.
// Parameters: id STRING.
// Columns: article LIST of [id, headline, standfirst, byline, language, url, publishedAt], publisher
// [id, name] or null, entities, claims, quotes LIST of lists as the RETURNs below name them.

MATCH (a:Article {id: $id})
MATCH (a)-[:HAS_VERSION]->(v:Current)
CALL (a) {
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o)
  RETURN o LIMIT 1
}
CALL (a) {
  MATCH (a)-[m:MENTIONS]->(e)
  WITH m, e ORDER BY m.salience DESC, e.id LIMIT 10
  CALL (e) {
    MATCH (e)-[:IDENTIFIED_BY]->(x)
    WITH x ORDER BY x.scheme, x.value, x.id
    RETURN collect([x.scheme, x.value]) AS externalIds
  }
  RETURN collect([m.count, m.salience, e.id, e.kind, e.name, externalIds]) AS entities
}
CALL (v) {
  MATCH (v)<-[:IN]-()-[:OF]->(c)
  WITH DISTINCT c ORDER BY c.originCount DESC, c.articleCount DESC, c.id LIMIT 10
  CALL (c) {
    OPTIONAL MATCH (c)-[:SUBJECT]->(s)
    RETURN s LIMIT 1
  }
  CALL (c) {
    OPTIONAL MATCH (c)-[:OBJECT]->(t)
    RETURN t LIMIT 1
  }
  RETURN collect([c.id, c.predicate, c.label, c.originCount, s.name, t.name]) AS claims
}
CALL (v) {
  MATCH (v)<-[:IN]-(q:Quote)
  WITH q ORDER BY q.sortAt DESC, q.start, q.id LIMIT 10
  CALL (q) {
    OPTIONAL MATCH (q)-[:SPOKEN_BY]->(s)
    RETURN s LIMIT 1
  }
  RETURN collect([q.id, q.text, q.direct, q.verb, s.name]) AS quotes
}
RETURN [a.id, a.headline, a.standfirst, a.byline, a.language, a.url, toString(a.publishedAt)] AS article,
  CASE WHEN o IS NOT NULL THEN [o.id, o.name] END AS publisher, entities, claims, quotes
