// Purpose: takes a wording away from an article, and forgets it with its fingerprints where nobody has
// them any more. Both are locked.
// Parameters: article, wording STRING.
// Columns: none.

MATCH (:Article {id: $article})-[r:HAS_WORDING]->(w:Wording {id: $wording})
DELETE r
WITH w
WHERE NOT EXISTS { (w)<-[:HAS_WORDING]-() }
OPTIONAL MATCH (w)-[:HAS_FINGERPRINT]->(f)
WITH w, collect(f) AS fingerprints
DETACH DELETE w
WITH fingerprints
UNWIND fingerprints AS f
WITH f
WHERE NOT EXISTS { (f)<-[:HAS_FINGERPRINT]-() }
DELETE f
