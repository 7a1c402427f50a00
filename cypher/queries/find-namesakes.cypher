// Purpose: what current texts tell of who bears the names; the number of texts is the node's degree.
// Parameters: blocks LIST<STRING>.
// Columns: id, block STRING, told LIST<STRING>, key STRING or null, texts INTEGER.

UNWIND $blocks AS block
MATCH (b:Bearer {block: block})
RETURN b.id, b.block, b.told, b.key, COUNT { (b)<-[:BEARS]-() } AS texts
ORDER BY b.id
