// Purpose: projects ties: one edge a tie, its type the predicate (from the model).
// Parameters: ties LIST<MAP {id, subject, object, predicate, properties}>.
// Columns: none.

UNWIND $ties AS x
MATCH (s:Entity {id: x.subject})
MATCH (o:Entity {id: x.object})
MERGE (s)-[r:$(x.predicate) {id: x.id}]->(o)
SET r += x.properties
