// Purpose: puts places where the text that describes them says that they lie; null is nowhere.
// Parameters: places LIST<MAP {id, rank, parent STRING or null}>.
// Columns: none.

UNWIND $places AS x
MATCH (p:Place {id: x.id})
WHERE p.describedBy = x.rank
CALL (p, x) {
  MATCH (p)-[old:WITHIN]->(elsewhere)
  WHERE x.parent IS NULL OR elsewhere.id <> x.parent
  DELETE old
}
MATCH (parent:Place {id: x.parent})
MERGE (p)-[:WITHIN]->(parent)
