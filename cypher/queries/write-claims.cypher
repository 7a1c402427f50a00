// Purpose: stores claims and counts the article that now asserts them; the label is that of the
// earliest assertion. Runs before the assertions are written, so that every origin found is another's.
// Parameters: origin STRING, claims LIST<MAP {id, subject, objects, identity, label, rank}>.
// Columns: none.

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
WITH c, x
UNWIND x.objects AS id
MATCH (object:Entity {id: id})
MERGE (c)-[of:OBJECT]->(object)
ON CREATE SET of.as = object.id
