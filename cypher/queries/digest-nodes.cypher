// Purpose: every node, for comparing graphs.
// Parameters: none.
// Columns: labels LIST<STRING>, properties MAP.

MATCH (n)
RETURN labels(n), properties(n)
