// Purpose: stores claims with who says them in which words of a text, and counts the article that now
// asserts them; the label is that of the earliest assertion. A claim is counted before its own assertions
// are written, so that every origin found is another's. Live claims that say the opposite of each other
// are linked; both are disputed then.
// Parameters: version, origin STRING, claims LIST<MAP {id, subject, objects, identity, label, rank,
// negated, opposite, assertions LIST<MAP {id, properties, attributedTo LIST<MAP {id, order}>}>}>.
// Columns: none.

MATCH (v:ArticleVersion {id: $version})
UNWIND $claims AS x
MATCH (subject:Entity {id: x.subject})
MERGE (c:Claim {id: x.id})
ON CREATE SET c += x.identity
MERGE (c)-[by:SUBJECT]->(subject)
ON CREATE SET by.as = subject.id
SET c:Live, c.articleCount = c.articleCount + 1,
  c.originCount = c.originCount + CASE WHEN EXISTS {
    MATCH (f:Assertion&Live)
    WHERE f.claimId = x.id AND f.origin = $origin
  } THEN 0 ELSE 1 END
FOREACH (_ IN CASE WHEN c.describedBy < x.rank THEN [] ELSE [1] END |
  SET c.label = x.label, c.describedBy = x.rank)
WITH v, c, x
CALL (c, x) {
  UNWIND x.objects AS id
  MATCH (object:Entity {id: id})
  MERGE (c)-[of:OBJECT]->(object)
  ON CREATE SET of.as = object.id
}
CALL (v, c, x) {
  UNWIND x.assertions AS y
  MERGE (f:Assertion {id: y.id})
  SET f:Live, f += y.properties
  MERGE (f)-[:OF]->(c)
  MERGE (f)-[:IN]->(v)
  WITH f, y
  UNWIND y.attributedTo AS source
  MATCH (e:Entity {id: source.id})
  MERGE (f)-[by:ATTRIBUTED_TO]->(e)
  SET by.order = source.order, by.as = e.id
}
WITH c, x
MATCH (other:Claim&Live {id: x.opposite})
WITH CASE WHEN x.negated THEN c ELSE other END AS negated,
  CASE WHEN x.negated THEN other ELSE c END AS affirmed
MERGE (negated)-[r:CONTRADICTS]->(affirmed)
SET r.test = 'negation', negated.status = 'DISPUTED', affirmed.status = 'DISPUTED'
