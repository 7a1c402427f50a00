// Purpose: a person's name.
// Parameters: id STRING.
// Columns: name STRING.

MATCH (p:Person {id: $id})
RETURN p.name AS name
