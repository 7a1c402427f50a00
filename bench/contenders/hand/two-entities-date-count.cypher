// Purpose: the newest articles of a range that mention both entities, and how many they are. Begins
// at the rarer one; where the other is not much larger its articles are hashed, else looked up one by
// one. Without an entity to hash the index is asked for null, which costs nothing.
// Parameters: one, other STRING, from, to ZONED DATETIME.
// Columns: totalCount INTEGER, nodes LIST of [id, headline, publishedAt].

MATCH (e:Entity)
WHERE e.id IN [$one, $other]
WITH e, COUNT { (e)<-[:MENTIONS]-() } AS degree ORDER BY degree
WITH collect(e) AS ends, collect(degree) AS degrees
WITH ends[0].id AS rarer, ends[1] AS larger, CASE WHEN degrees[1] < 3 * degrees[0] THEN ends[1].id END AS hashed
CALL (hashed) {
  MATCH (b)-[m:MENTIONS]->()
  WHERE m.entity = hashed AND m.sortAt >= $from AND m.sortAt < $to
  RETURN collect(b) AS others
}
MATCH (a)-[m:MENTIONS]->()
WHERE m.entity = rarer AND m.sortAt >= $from AND m.sortAt < $to
  AND CASE WHEN hashed IS NULL THEN EXISTS { (a)-[:MENTIONS]->(larger) } ELSE a IN others END
WITH a, m
WHERE a.publishedAt IS NOT NULL
WITH a, m ORDER BY m.entity DESC, m.sortAt DESC, a.id
WITH collect(a) AS found
RETURN size(found) AS totalCount,
  [a IN found[..20] | [a.id, a.headline, toString(a.publishedAt)]] AS nodes
