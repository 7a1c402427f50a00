// Purpose: waits until every index can be used.
// Parameters: seconds INTEGER. Columns: none.

CALL db.awaitIndexes($seconds)
