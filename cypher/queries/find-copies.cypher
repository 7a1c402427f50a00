// Purpose: wordings of other articles that share a fingerprint with a wording, where `hold-wording` has
// not looked at all of them; those of origins that are known to be copied say nothing new.
// Parameters: article, wording STRING, known LIST<STRING>.
// Columns: origin, sketch STRING, sourcedQuotes LIST<STRING>.

MATCH (w:Wording {id: $wording})-[:HAS_FINGERPRINT]->(f)
MATCH (f)<-[:HAS_FINGERPRINT]-(near)
WITH DISTINCT w, near
WHERE near <> w
CALL (near) {
  MATCH (near)<-[:HAS_WORDING]-(a:Article)
  WHERE a.id <> $article
  RETURN a.origin AS origin LIMIT 1
}
WITH near, origin
WHERE NOT origin IN $known
RETURN origin, near.sketch, near.sourcedQuotes
