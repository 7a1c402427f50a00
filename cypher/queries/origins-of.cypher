// Purpose: the origin of each article.
// Parameters: articles LIST<STRING>.
// Columns: id, origin STRING.

UNWIND $articles AS id
MATCH (a:Article {id: id})
RETURN a.id, a.origin
