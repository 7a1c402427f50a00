// Purpose: locks the fingerprints of a text, so that two copies that arrive at once wait for each other,
// and finds another article that has all the same marks.
// Parameters: article, twin STRING, others LIST<STRING> sorted.
// Columns: id, origin, sketch STRING, sourcedQuotes LIST<STRING>; one row or none.

UNWIND [$twin] + $others AS value
MERGE (f:Fingerprint {value: value})
SET f.held = true
WITH count(*) AS held
MATCH (:Fingerprint {value: $twin})<-[:HAS_FINGERPRINT]-(a:Article)
WHERE a.id <> $article
RETURN a.id, a.origin, a.sketch, a.sourcedQuotes
LIMIT 1
