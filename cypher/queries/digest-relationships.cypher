// Purpose: every relationship of a type, for comparing graphs.
// Parameters: type STRING, properties LIST<STRING> from the model.
// Columns: from, to STRING, values LIST.

MATCH (a)-[r:$($type)]->(b)
RETURN a.id AS from, b.id AS to, [name IN $properties | r[name]] AS values
ORDER BY from, to
