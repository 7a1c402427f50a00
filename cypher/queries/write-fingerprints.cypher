// Purpose: makes an article findable by its fingerprints. What is no longer its own was forgotten when
// its text was superseded.
// Parameters: article STRING, fingerprints LIST<STRING> sorted.
// Columns: none.

MATCH (a:Article {id: $article})
UNWIND $fingerprints AS value
MERGE (f:Fingerprint {value: value})
MERGE (a)-[:HAS_FINGERPRINT]->(f)
