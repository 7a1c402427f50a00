// Purpose: whether the graph holds an article, and under which address.
// Parameters: article STRING.
// Columns: url STRING or null.

MATCH (a:Article {id: $article})
RETURN a.url
