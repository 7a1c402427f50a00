// Purpose: stores a text as the current one of its article, by its wording, which is there already, and
// which names it uses of whom, with what it tells of them. The key of those who are there already is
// settled with all of the name, so that none of their texts is forgotten.
// Parameters: article, version, wording, reading STRING, articleProperties, versionProperties MAP,
// bearers LIST<MAP {id, block, told, key}>.
// Columns: none.

MERGE (a:Article {id: $article})
SET a += $articleProperties
MERGE (v:ArticleVersion {id: $version})
ON CREATE SET v += $versionProperties
SET v:Current, v.reading = $reading
MERGE (a)-[:HAS_VERSION]->(v)
WITH a, v
MATCH (w:Wording {id: $wording})
MERGE (a)-[:HAS_WORDING]->(w)
WITH v
UNWIND $bearers AS x
MERGE (b:Bearer {id: x.id})
ON CREATE SET b.block = x.block, b.told = x.told, b.key = x.key
MERGE (v)-[:BEARS]->(b)
