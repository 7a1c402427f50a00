// Purpose: an entity's best supported claims with their newest assertions and, once a version, the text
// up to the last sentence that is shown. What is sorted is sorted by the first key alone before it is by
// all, so that the other keys are read for few rows of a hub. A claim may come twice, as subject and as
// object: twice the page holds all of it. `substring` counts code points, so it holds at least as many
// UTF-16 units.
// Parameters: id STRING.
// Columns: entity as [id, kind, name], claims LIST of [id, predicate, label, originCount, subject, object,
// LIST of assertions], versions LIST of [version id, text, article id, headline].

MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Live)
  WITH c, c.originCount AS origins ORDER BY origins DESC
  WITH c, origins ORDER BY origins DESC, c.articleCount DESC, c.id LIMIT 40
  WITH DISTINCT c, origins ORDER BY origins DESC, c.articleCount DESC, c.id LIMIT 20
  CALL (c) {
    OPTIONAL MATCH (c)-[:SUBJECT]->(s)
    RETURN s LIMIT 1
  }
  CALL (c) {
    OPTIONAL MATCH (c)-[:OBJECT]->(o)
    RETURN o LIMIT 1
  }
  CALL (c) {
    MATCH (c)<-[:OF]-(f:Live)
    WITH f, f.sortAt AS at ORDER BY at DESC
    WITH f, at ORDER BY at DESC, f.start, f.id LIMIT 3
    RETURN collect([f.id, f.stance, f.distance, f.versionId, f.start, f.end, f.exact, f.sentenceStart, f.sentenceEnd])
      AS assertions, collect([f.versionId, f.articleId, f.sentenceEnd]) AS spans
  }
  RETURN collect([c.id, c.predicate, c.label, origins, s.name, o.name, assertions]) AS claims,
    collect(spans) AS lists
}
CALL (lists) {
  UNWIND lists AS spans
  UNWIND spans AS span
  WITH span[0] AS version, span[1] AS article, max(span[2]) AS upTo
  MATCH (v:ArticleVersion {id: version})
  MATCH (a:Article {id: article})
  RETURN collect([version, substring(v.text, 0, upTo), article, a.headline]) AS versions
}
RETURN [e.id, e.kind, e.name] AS entity, claims, versions
