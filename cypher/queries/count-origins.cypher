// Purpose: how many articles each origin has.
// Parameters: origins LIST<STRING>.
// Columns: origin STRING, size INTEGER.

UNWIND $origins AS origin
RETURN origin, COUNT { MATCH (a:Article) WHERE a.origin = origin } AS size
