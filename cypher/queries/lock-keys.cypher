// Purpose: takes the write locks of entities and names. Removing a property that is not there
// takes the lock without writing; sorted keys keep two writers from waiting for each other in a ring.
// Parameters: keys LIST<STRING> sorted.
// Columns: locked INTEGER.

UNWIND $keys AS key
MERGE (k:ResolutionKey {key: key})
REMOVE k.held
RETURN count(*) AS locked
