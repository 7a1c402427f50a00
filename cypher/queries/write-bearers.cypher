// Purpose: says which names a current text uses of whom, and what it tells of them. The key of those who
// are there already is settled with all of the name, so that none of their texts is forgotten.
// Parameters: version STRING, bearers LIST<MAP {id, block, told, key}>.
// Columns: none.

MATCH (v:ArticleVersion {id: $version})
UNWIND $bearers AS x
MERGE (b:Bearer {id: x.id})
ON CREATE SET b.block = x.block, b.told = x.told, b.key = x.key
MERGE (v)-[:BEARS]->(b)
