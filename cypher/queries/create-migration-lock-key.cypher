// Purpose: the lease that replicas share must be one node.
// Parameters: none. Columns: none.

CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE
