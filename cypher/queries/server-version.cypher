// Purpose: which Neo4j answers.
// Parameters: none.
// Columns: version STRING, edition STRING.

CALL dbms.components() YIELD name, versions, edition
WITH * WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
