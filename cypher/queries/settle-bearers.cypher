// Purpose: gives those who bear a name the keys that all texts of the name make of them, and finds the
// articles that were read with other keys.
// Parameters: bearers LIST<MAP {id, key}>, limit INTEGER.
// Columns: article STRING.

UNWIND $bearers AS x
MATCH (b:Bearer {id: x.id})
SET b.key = x.key
WITH b
MATCH (b)<-[:BEARS]-(v:Current)<-[:HAS_VERSION]-(a:Article)
RETURN DISTINCT a.id
ORDER BY a.id LIMIT $limit
