// Purpose: takes back the assertions and quotes of versions: with `keep` they stay as facts of a
// superseded text, ranked after all current ones.
// Parameters: versions LIST<STRING>, keep BOOLEAN.
// Columns: claim, tie STRING or null, origin, label STRING, live BOOLEAN, predicate, subject, object
// STRING; a row an assertion.

MATCH (v:ArticleVersion)<-[:IN]-(f:Assertion|Quote)
WHERE v.id IN $versions
OPTIONAL MATCH (f)-[:OF]->(c:Claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
WITH f, f.claimId AS claim, f.tieId AS tie, f.origin AS origin, f.label AS label, f:Live AS live,
  c.predicate AS predicate, subject.id AS subject, object.id AS object
FOREACH (_ IN CASE WHEN $keep THEN [1] ELSE [] END |
  REMOVE f:Live
  SET f.rank = '1' + substring(f.rank, 1))
FOREACH (_ IN CASE WHEN $keep THEN [] ELSE [1] END | DETACH DELETE f)
WITH *
WHERE claim IS NOT NULL
RETURN claim, tie, origin, label, live, predicate, subject, object
