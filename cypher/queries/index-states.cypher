// Purpose: the indexes with what each is good for at the moment.
// Parameters: none.
// Columns: name STRING, state STRING ('ONLINE', 'POPULATING', 'FAILED').

SHOW INDEXES YIELD name, state
RETURN name, state
ORDER BY name
