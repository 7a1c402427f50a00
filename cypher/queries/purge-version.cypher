// Purpose: frees a version, whose text comes back, of the namings it was read with before.
// Parameters: version STRING.
// Columns: none.

MATCH (v:ArticleVersion {id: $version})-[r:MENTIONED|NAMES_LITERALLY]->()
DELETE r
