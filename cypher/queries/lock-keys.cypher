// Purpose: takes the write locks of entities and names. Setting a property takes the lock, and
// writes nothing when it has the value already (removing one that is not there takes none); sorted
// keys keep two writers from waiting for each other in a ring.
// Parameters: keys LIST<STRING> sorted.
// Columns: locked INTEGER.

UNWIND $keys AS key
MERGE (k:ResolutionKey {key: key})
SET k.held = true
RETURN count(*) AS locked
