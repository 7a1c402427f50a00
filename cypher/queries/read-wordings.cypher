// Purpose: the wordings of origins with who has them, an article left out.
// Parameters: origins LIST<STRING>, article STRING.
// Columns: origin STRING, sketch STRING or null, sourcedQuotes LIST<STRING> or null, articles
// LIST<STRING>; those of an origin that have no wording are one row.

UNWIND $origins AS origin
MATCH (a:Article)
WHERE a.origin = origin AND a.id <> $article
OPTIONAL MATCH (a)-[:HAS_WORDING]->(w)
WITH origin, w, collect(a.id) AS articles
RETURN origin, w.sketch, w.sourcedQuotes, articles
ORDER BY origin, w.id
