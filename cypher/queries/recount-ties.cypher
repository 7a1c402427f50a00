// Purpose: counts what stands behind ties from the assertions up, for the rebuilding of the projection.
// Parameters: ties LIST<STRING>.
// Columns: tie STRING, claims LIST of [id, valid, validFrom, validTo], labels LIST of [label, count],
// articles, origins INTEGER.

UNWIND $ties AS tie
CALL (tie) {
  MATCH (f:Assertion&Live)
  WHERE f.tieId = tie AND f.articleId IS NOT NULL
  RETURN count(DISTINCT f.articleId) AS articles, count(DISTINCT f.origin) AS origins
}
RETURN tie,
  COLLECT {
    MATCH (c:Claim&Live {tieId: tie})
    WHERE EXISTS { (c)<-[:OF]-(f:Assertion&Live) WHERE f.tieId = tie }
    RETURN [c.id, c.valid, c.validFrom, c.validTo] ORDER BY c.id
  } AS claims,
  COLLECT {
    MATCH (f:Assertion&Live)
    WHERE f.tieId = tie AND f.articleId IS NOT NULL
    WITH f.label AS label, count(*) AS uses
    RETURN [label, uses] ORDER BY label
  } AS labels,
  articles, origins
