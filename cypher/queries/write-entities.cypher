// Purpose: stores entities with all that a text says of them. The earliest text describes an entity,
// and the earliest that uses a name is its evidence; of two kinds of a name the weightier stays, of two
// addresses the first in order. A naming counts as news unless it is background; an origin counts once,
// which the index on (entity, origin) tells without walking a hub. The article has no mentions yet: a
// text that was current before has been withdrawn.
// Parameters: article, version, rank, origin STRING, sortAt ZONED DATETIME, kinds LIST<STRING> of names,
// weightiest first; entities LIST<MAP {id, label from the model, identity, properties, descriptionId,
// content, describes, names LIST<MAP {id, value, normalized, kind, language, used MAP of evidence or
// null}>, externalIds LIST<MAP {id, scheme, value, url}>, mentions LIST<MAP {background, properties}> of
// one at most, published, literal LIST of one thing or none, credited LIST of its place or none}>.
// Columns: none.

MATCH (a:Article {id: $article})
MATCH (v:ArticleVersion {id: $version})
UNWIND $entities AS x
MERGE (e:Entity {id: x.id})
ON CREATE SET e:$(x.label), e += x.identity
MERGE (d:Description {id: x.descriptionId})
ON CREATE SET d.content = x.content
MERGE (e)-[has:HAS_DESCRIPTION]->(d)
ON CREATE SET has.as = e.id
MERGE (v)-[describes:DESCRIBES]->(d)
SET describes = x.describes
FOREACH (_ IN CASE WHEN e.describedBy <= $rank THEN [] ELSE [1] END |
  SET e += x.properties, e.describedBy = $rank)
FOREACH (_ IN x.published | MERGE (a)-[:PUBLISHED_BY]->(e))
FOREACH (order IN x.credited | MERGE (a)-[credit:CREDITS]->(e) SET credit.order = order)
FOREACH (_ IN x.literal | MERGE (v)-[:NAMES_LITERALLY]->(e))
WITH a, e, x
CALL (e, x) {
  UNWIND x.names AS y
  MERGE (n:Name {id: y.id})
  ON CREATE SET n.value = y.value, n.normalized = y.normalized, n.kind = y.kind,
    n.language = y.language, n.articleCount = 0
  MERGE (e)-[:HAS_NAME]->(n)
  WITH n, y, [kind IN $kinds WHERE kind IN [n.kind, y.kind]][0] AS kind,
    CASE WHEN n.language IS NULL OR y.language < n.language THEN coalesce(y.language, n.language)
      ELSE n.language END AS language
  FOREACH (_ IN CASE WHEN kind = n.kind AND coalesce(language, '') = coalesce(n.language, '')
      THEN [] ELSE [1] END |
    SET n.kind = kind, n.language = language)
  FOREACH (used IN CASE WHEN y.used IS NULL THEN [] ELSE [y.used] END |
    SET n.articleCount = n.articleCount + 1)
  FOREACH (used IN CASE WHEN y.used IS NULL OR n.seenBy < $rank THEN [] ELSE [y.used] END |
    SET n += used, n.seenBy = $rank)
}
CALL (e, x) {
  UNWIND x.externalIds AS y
  MERGE (i:ExternalId {id: y.id})
  ON CREATE SET i.scheme = y.scheme, i.value = y.value, i.url = y.url
  MERGE (e)-[:IDENTIFIED_BY]->(i)
  FOREACH (url IN CASE WHEN i.url <= y.url OR y.url IS NULL THEN [] ELSE [y.url] END | SET i.url = url)
}
CALL (a, e, x) {
  UNWIND x.mentions AS y
  WITH a, e, y, EXISTS {
      MATCH ()-[other:MENTIONS]->()
      WHERE other.entity = x.id AND other.origin = $origin AND NOT other.background
    } AS isKnownOrigin
  FOREACH (_ IN CASE WHEN y.background THEN [] ELSE [1] END |
    SET e.articleCount = e.articleCount + 1,
      e.originCount = e.originCount + CASE WHEN isKnownOrigin THEN 0 ELSE 1 END,
      e.firstSeen = CASE WHEN e.firstSeen <= $sortAt THEN e.firstSeen ELSE $sortAt END,
      e.lastSeen = CASE WHEN e.lastSeen >= $sortAt THEN e.lastSeen ELSE $sortAt END)
  MERGE (a)-[m:MENTIONS]->(e)
  SET m = y.properties
}
