// Purpose: which migrations this graph has had.
// Parameters: none.
// Columns: version INTEGER, name STRING, checksum STRING, appliedAt ZONED DATETIME.

MATCH (m:Migration)
RETURN m.version, m.name, m.checksum, m.appliedAt
ORDER BY m.version
