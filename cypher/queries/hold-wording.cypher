// Purpose: locks a wording with its fingerprints, so that two copies that arrive at once wait for each
// other, and finds the wordings of other articles that share one. Where another article has the very
// same wording, the others need no look: what they are copies of, it is too.
// Parameters: article, wording, sketch STRING, sourcedQuotes LIST<STRING>, fingerprints LIST<INTEGER>
// sorted.
// Columns: twin STRING or null (origin of the same wording), isUnused BOOLEAN (no origin bears the
// article's id), others LIST of [origin, sketch, sourcedQuotes, isCrowded]: 16 of each fingerprint, and
// of one that has as many `find-copies` finds the rest.

MERGE (w:Wording {id: $wording})
ON CREATE SET w.sketch = $sketch, w.sourcedQuotes = $sourcedQuotes
ON MATCH SET w.held = true
WITH w, COLLECT {
    MATCH (w)<-[:HAS_WORDING]-(a:Article)
    WHERE a.id <> $article
    RETURN a.origin LIMIT 1
  }[0] AS twin
FOREACH (value IN CASE WHEN twin IS NULL THEN $fingerprints ELSE [] END |
  MERGE (f:Fingerprint {value: value})
  ON MATCH SET f.held = true
  MERGE (w)-[:HAS_FINGERPRINT]->(f))
WITH w, twin
RETURN twin, NOT EXISTS { MATCH (a:Article) WHERE a.origin = $article } AS isUnused,
  COLLECT {
    WITH w
    WHERE twin IS NULL
    MATCH (w)-[:HAS_FINGERPRINT]->(f)
    CALL (w, f) {
      MATCH (f)<-[:HAS_FINGERPRINT]-(near)
      WHERE near <> w
      WITH near LIMIT 16
      RETURN collect(near) AS crowd
    }
    UNWIND crowd AS near
    WITH near, max(size(crowd)) = 16 AS isCrowded
    CALL (near) {
      MATCH (near)<-[:HAS_WORDING]-(a:Article)
      WHERE a.id <> $article
      RETURN a.origin AS origin LIMIT 1
    }
    RETURN [origin, near.sketch, near.sourcedQuotes, isCrowded]
  } AS others
