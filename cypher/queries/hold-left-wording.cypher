// Purpose: what an article is known by before its text changes or goes; locks its wording, with the
// fingerprints where nobody else has it, since it is about to be forgotten then.
// Parameters: article STRING, wording STRING or null (the new one: where it is the same, none is left).
// Columns: origin STRING, wording STRING or null, isShared BOOLEAN (another article has the wording),
// hasOthers BOOLEAN (another article has the origin).

MATCH (a:Article {id: $article})
OPTIONAL MATCH (a)-[:HAS_WORDING]->(w)
FOREACH (_ IN CASE WHEN w.id <> coalesce($wording, '') THEN [1] ELSE [] END | SET w.held = true)
WITH a, w, EXISTS {
    MATCH (w)<-[:HAS_WORDING]-(other)
    WHERE other <> a
  } AS isShared
CALL (w, isShared) {
  WITH w, isShared
  WHERE NOT isShared AND w.id <> coalesce($wording, '')
  MATCH (w)-[:HAS_FINGERPRINT]->(f)
  WITH f
  ORDER BY f.value
  SET f.held = true
}
RETURN a.origin, w.id, isShared, EXISTS {
    MATCH (other:Article)
    WHERE other.origin = a.origin AND other <> a
  } AS hasOthers
