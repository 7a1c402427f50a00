// Purpose: whether the graph holds nothing but the record of its migrations.
// Parameters: none.
// Columns: empty BOOLEAN.

RETURN NOT EXISTS { MATCH (n) WHERE NOT (n:Migration OR n:MigrationLock) } AS empty
