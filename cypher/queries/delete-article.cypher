// Purpose: drops an article with its versions.
// Parameters: article STRING.
// Columns: none.

MATCH (a:Article {id: $article})
OPTIONAL MATCH (a)-[:HAS_VERSION]->(v:ArticleVersion)
DETACH DELETE a, v
