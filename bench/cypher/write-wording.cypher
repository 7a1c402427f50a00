// Purpose: writes what a text is recognised by as a copy of others, as `hold-wording` does.
// Parameters: wording, sketch STRING, sourcedQuotes LIST<STRING>, fingerprints LIST<INTEGER> sorted.
// Columns: none.

MERGE (w:Wording {id: $wording})
ON CREATE SET w.sketch = $sketch, w.sourcedQuotes = $sourcedQuotes
WITH w
UNWIND $fingerprints AS value
MERGE (f:Fingerprint {value: value})
MERGE (w)-[:HAS_FINGERPRINT]->(f)
