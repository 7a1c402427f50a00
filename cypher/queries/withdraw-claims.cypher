// Purpose: counts claims down after their assertions were withdrawn. A claim that nobody asserts in
// a current text is no longer live and contradicts nothing; one that no text asserts goes.
// Parameters: claims LIST<MAP {id, live 0 or 1, origin}>.
// Columns: id STRING, gone BOOLEAN.

UNWIND $claims AS x
MATCH (c:Claim {id: x.id})
CALL (c) {
  OPTIONAL MATCH (f:Assertion)
  WHERE f.claimId = c.id AND f.rank IS NOT NULL
  RETURN f AS earliest
  ORDER BY f.claimId, f.rank LIMIT 1
}
SET c.articleCount = c.articleCount - x.live,
  c.originCount = c.originCount - CASE WHEN x.live = 0 OR EXISTS {
    MATCH (f:Assertion&Live)
    WHERE f.claimId = x.id AND f.origin = x.origin
  } THEN 0 ELSE 1 END,
  c.label = earliest.label, c.describedBy = earliest.rank
WITH c, x.id AS id, earliest IS NULL AS gone, coalesce(earliest:Live, false) AS live
CALL (c, live) {
  WITH c, live WHERE NOT live
  REMOVE c:Live
  WITH c
  MATCH (c)-[r:CONTRADICTS]-(other:Claim)
  SET c.status = 'SUPPORTED', other.status = 'SUPPORTED'
  DELETE r
}
WITH c, id, gone
FOREACH (_ IN CASE WHEN gone THEN [1] ELSE [] END | DETACH DELETE c)
RETURN id, gone
