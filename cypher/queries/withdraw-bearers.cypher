// Purpose: takes back which names versions use of whom; what no text tells any more goes.
// Parameters: versions LIST<STRING>.
// Columns: block STRING.

MATCH (v:ArticleVersion)-[r:BEARS]->(b:Bearer)
WHERE v.id IN $versions
WITH r, b, b.block AS block
DELETE r
WITH DISTINCT b, block
CALL (b) {
  WITH b WHERE NOT EXISTS { (b)<-[:BEARS]-() }
  DELETE b
}
RETURN DISTINCT block
