// Purpose: the articles of origins with their marks, for telling which of them are still one.
// Parameters: origins LIST<STRING>.
// Columns: id, origin STRING, sketch STRING or null, sourcedQuotes LIST<STRING> or null.

UNWIND $origins AS origin
MATCH (a:Article)
WHERE a.origin = origin
RETURN a.id, a.origin, a.sketch, a.sourcedQuotes
ORDER BY a.id
