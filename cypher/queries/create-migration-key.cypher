// Purpose: one record of each applied migration.
// Parameters: none. Columns: none.

CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE
