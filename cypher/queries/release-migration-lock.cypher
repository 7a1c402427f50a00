// Purpose: gives the lease back.
// Parameters: holder STRING. Columns: none.

MATCH (lock:MigrationLock {id: 'migrations', holder: $holder})
REMOVE lock.holder, lock.until
