// Purpose: whether the graph holds nothing but the record of its migrations, or nothing but some of
// the examples: a start that was cut off while it loaded them is gone on with.
// Parameters: actor STRING in whose name examples are loaded, of INTEGER how many there are.
// Columns: may BOOLEAN.

RETURN NOT EXISTS { MATCH (n) WHERE NOT (n:Migration OR n:MigrationLock) }
  OR EXISTS { MATCH (:Change {actor: $actor}) }
  AND NOT EXISTS { MATCH (c:Change) WHERE c.actor <> $actor }
  AND COUNT { MATCH (:Change) } < $of AS may
