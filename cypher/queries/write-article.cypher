// Purpose: stores a text as the current one of its article.
// Parameters: article, version, reading STRING, articleProperties, versionProperties MAP.
// Columns: none.

MERGE (a:Article {id: $article})
SET a += $articleProperties
MERGE (v:ArticleVersion {id: $version})
ON CREATE SET v += $versionProperties
SET v:Current, v.reading = $reading
MERGE (a)-[:HAS_VERSION]->(v)
