// Purpose: articles that share a fingerprint with a text: what may be copies of it, few among many.
// Parameters: article STRING, fingerprints LIST<STRING>.
// Columns: id, origin, sketch STRING, sourcedQuotes LIST<STRING>; a row for each distinct set of marks.

UNWIND $fingerprints AS value
MATCH (:Fingerprint {value: value})<-[:HAS_FINGERPRINT]-(a:Article)
WHERE a.id <> $article
WITH a.origin AS origin, a.sketch AS sketch, a.sourcedQuotes AS sourcedQuotes, min(a.id) AS id
RETURN id, origin, sketch, sourcedQuotes
ORDER BY id
