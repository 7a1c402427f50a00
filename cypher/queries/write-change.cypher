// Purpose: notes in the outbox what was done.
// Parameters: id STRING, properties MAP.
// Columns: none.

MERGE (c:Change {id: $id})
ON CREATE SET c += $properties
