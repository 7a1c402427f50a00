// Purpose: what was read out of an article's current text, to be linked again.
// Parameters: article STRING.
// Columns: reading STRING or null, text STRING.

MATCH (a:Article {id: $article})-[:HAS_VERSION]->(v:Current)
RETURN v.reading, v.text
