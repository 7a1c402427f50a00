// Purpose: takes or renews the lease on changing the schema. A lease and not a held lock, because
// schema commands run in transactions of their own; its time is the database's, not the replica's.
// Parameters: holder STRING, seconds INTEGER.
// Columns: taken BOOLEAN.

MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.asked = datetime.transaction()
WITH lock, lock.holder IS NULL OR lock.holder = $holder OR lock.until < lock.asked AS taken
SET lock.holder = CASE WHEN taken THEN $holder ELSE lock.holder END,
    lock.until = CASE WHEN taken THEN lock.asked + duration({seconds: $seconds}) ELSE lock.until END
RETURN taken
