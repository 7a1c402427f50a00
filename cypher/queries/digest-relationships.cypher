// Purpose: every relationship, for comparing graphs.
// Parameters: none.
// Columns: type, from, to STRING, properties MAP.

MATCH (a)-[r]->(b)
RETURN type(r), a.id, b.id, properties(r)
