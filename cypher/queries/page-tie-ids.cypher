// Purpose: the next ties that live claims are folded into, with their ends, in the order of their ids.
// Parameters: after STRING, limit INTEGER.
// Columns: tie, predicate, label, subject, object STRING.

MATCH (c:Claim)
WHERE c.tieId > $after AND c:Live
WITH DISTINCT c.tieId AS tie ORDER BY tie LIMIT $limit
MATCH (c:Claim&Live {tieId: tie})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WITH tie, c, s, o ORDER BY c.id
WITH tie, collect([c.predicate, c.label, s.id, o.id])[0] AS first
RETURN tie, first[0], first[1], first[2], first[3]
ORDER BY tie
