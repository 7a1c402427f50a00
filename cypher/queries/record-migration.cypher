// Purpose: notes that a migration was applied.
// Parameters: version INTEGER, name STRING, checksum STRING, at ZONED DATETIME.
// Columns: none.

MERGE (m:Migration {version: $version})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = $at
