// Purpose: nodes of several kinds, each with what its kind shows.
// Parameters: articles, people, organizations, places, events, claims LIST<STRING> of ids.
// Columns: one LIST a parameter, its rows led by the id.

CALL () {
  MATCH (a:Article)
  WHERE a.id IN $articles
  CALL (a) {
    OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p)
    RETURN p LIMIT 1
  }
  RETURN collect([a.id, a.headline, toString(a.publishedAt), p.name]) AS articles
}
CALL () {
  MATCH (e:Person)
  WHERE e.id IN $people
  CALL (e) {
    MATCH (e)<-[:SUBJECT]-(c:Live)
    WHERE c.predicate = 'HOLDS_POSITION' AND c.negated = false
    WITH c ORDER BY c.originCount DESC, c.articleCount DESC, c.id LIMIT 3
    CALL (c) {
      OPTIONAL MATCH (c)-[:OBJECT]->(o)
      RETURN o LIMIT 1
    }
    RETURN collect([c.label, o.name]) AS positions
  }
  RETURN collect([e.id, e.name, positions]) AS people
}
CALL () {
  MATCH (e:Organization)
  WHERE e.id IN $organizations
  CALL (e) {
    MATCH (e)-[:IDENTIFIED_BY]->(x)
    WITH x ORDER BY x.scheme, x.value, x.id
    RETURN collect([x.scheme, x.value]) AS externalIds
  }
  RETURN collect([e.id, e.name, e.organizationKind, externalIds]) AS organizations
}
CALL () {
  MATCH (e:Place)
  WHERE e.id IN $places
  CALL (e) {
    OPTIONAL MATCH (e)-[:WITHIN]->(w)
    RETURN w LIMIT 1
  }
  RETURN collect([e.id, e.name, e.placeKind, w.name]) AS places
}
CALL () {
  MATCH (e:Event)
  WHERE e.id IN $events
  CALL (e) {
    MATCH (e)-[:OCCURRED_AT]->(p)
    WITH p ORDER BY p.name, p.id
    RETURN collect(p.name) AS places
  }
  RETURN collect([e.id, e.name, e.eventKind, e.date, places]) AS events
}
CALL () {
  MATCH (c:Claim)
  WHERE c.id IN $claims
  CALL (c) {
    OPTIONAL MATCH (c)-[:SUBJECT]->(s)
    RETURN s LIMIT 1
  }
  CALL (c) {
    OPTIONAL MATCH (c)-[:OBJECT]->(o)
    RETURN o LIMIT 1
  }
  RETURN collect([c.id, c.predicate, c.label, s.name, o.name]) AS claims
}
RETURN articles, people, organizations, places, events, claims
