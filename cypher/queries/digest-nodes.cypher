// Purpose: every node of a label, for comparing graphs.
// Parameters: label STRING, properties LIST<STRING> from the model.
// Columns: id STRING, labels LIST<STRING>, values LIST.

MATCH (n:$($label))
RETURN n.id AS id, labels(n) AS labels, [name IN $properties | n[name]] AS values
ORDER BY id
