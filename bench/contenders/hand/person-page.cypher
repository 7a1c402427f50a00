// Purpose: a person with offices, best supported ties and latest articles. Ties are sorted by the
// first key alone before they are by all, so that a hub's other keys are read for few rows.
// Parameters: id STRING.
// Columns: person as [id, name], positions, relationships, articles LIST of lists as the RETURNs below
// name them.

MATCH (e:Person {id: $id})
CALL (e) {
  MATCH (e)<-[:SUBJECT]-(c:Live)
  WHERE c.predicate = 'HOLDS_POSITION' AND c.negated = false
  WITH c, c.originCount AS origins ORDER BY origins DESC
  WITH c, origins ORDER BY origins DESC, c.articleCount DESC, c.id LIMIT 20
  CALL (c) {
    OPTIONAL MATCH (c)-[:OBJECT]->(o)
    RETURN o LIMIT 1
  }
  RETURN collect([c.id, c.label, c.valid, o.name]) AS positions
}
CALL (e) {
  MATCH (e)-[r:HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|
      FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|
      AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|
      COMMEMORATES|RELATED_TO]-(o)
  WITH r, o, r.origins AS origins ORDER BY origins DESC
  WITH r, o, origins ORDER BY origins DESC, r.articles DESC, r.id LIMIT 20
  RETURN collect([r.id, type(r), r.labels[..3], origins, o.id, o.kind, o.name]) AS relationships
}
CALL (e) {
  MATCH (a)-[m:MENTIONS]->()
  WHERE m.entity = e.id AND m.sortAt IS NOT NULL
  WITH a, m ORDER BY m.entity DESC, m.sortAt DESC, a.id LIMIT 20
  CALL (a) {
    OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p)
    RETURN p LIMIT 1
  }
  RETURN collect([m.salience, a.id, a.headline, toString(a.publishedAt), p.name]) AS articles
}
RETURN [e.id, e.name] AS person, positions, relationships, articles
