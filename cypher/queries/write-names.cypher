// Purpose: stores the names that a text proposes. Of two kinds the weightier stays; the evidence is
// in the earliest text that uses the name.
// Parameters: rank STRING, kinds LIST<STRING> weightiest first, names LIST<MAP {entity, id, value,
// normalized, kind, language, used MAP of evidence or null}>.
// Columns: none.

UNWIND $names AS x
MATCH (e:Entity {id: x.entity})
MERGE (n:Name {id: x.id})
ON CREATE SET n.value = x.value, n.normalized = x.normalized, n.kind = x.kind,
  n.language = x.language, n.articleCount = 0
MERGE (e)-[:HAS_NAME]->(n)
WITH n, x, [kind IN $kinds WHERE kind IN [n.kind, x.kind]][0] AS kind,
  CASE WHEN n.language IS NULL OR x.language < n.language THEN coalesce(x.language, n.language)
    ELSE n.language END AS language
FOREACH (_ IN CASE WHEN kind = n.kind AND coalesce(language, '') = coalesce(n.language, '')
    THEN [] ELSE [1] END |
  SET n.kind = kind, n.language = language)
FOREACH (used IN CASE WHEN x.used IS NULL THEN [] ELSE [x.used] END |
  SET n.articleCount = n.articleCount + 1)
FOREACH (used IN CASE WHEN x.used IS NULL OR n.seenBy < $rank THEN [] ELSE [x.used] END |
  SET n += used, n.seenBy = $rank)
