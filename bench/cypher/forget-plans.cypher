// Purpose: makes the database plan every statement anew, as for its first request.
// Parameters: none.
// Columns: value STRING.

CALL db.clearQueryCaches()
