// Purpose: takes the place of the current text away from a version.
// Parameters: article, version STRING.
// Columns: none.

MATCH (a:Article {id: $article})-[:HAS_VERSION]->(v:ArticleVersion {id: $version})
REMOVE v:Current
WITH a
MATCH (a)-[r:PUBLISHED_BY|CREDITS]->()
DELETE r
