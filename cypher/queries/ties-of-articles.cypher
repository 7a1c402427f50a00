// Purpose: the ties that articles support, and whether an origin stands behind each already.
// Parameters: articles LIST<STRING>, to STRING.
// Columns: tie, subject, object STRING, wasThere BOOLEAN.

UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_VERSION]->(:Current)<-[:IN]-(f:Assertion&Live)
WHERE f.tieId IS NOT NULL
MATCH (f)-[:OF]->(c:Claim)
WITH f.tieId AS tie, min(c.id) AS claim
MATCH (subject:Entity)<-[:SUBJECT]-(:Claim {id: claim})-[:OBJECT]->(object:Entity)
RETURN tie, subject.id, object.id,
  EXISTS { MATCH (other:Assertion&Live) WHERE other.tieId = tie AND other.origin = $to }
