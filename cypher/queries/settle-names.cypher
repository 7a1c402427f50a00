// Purpose: keeps, changes or drops names after texts that proposed them were withdrawn; the
// evidence moves to the earliest text that uses the name.
// Parameters: names LIST<MAP {id, entity, value, proposed BOOLEAN, kind, language, unused INTEGER: how
// many current texts use it no longer}>.
// Columns: none.

UNWIND $names AS x
MATCH (n:Name {id: x.id})
FOREACH (_ IN CASE WHEN x.proposed THEN [] ELSE [1] END | DETACH DELETE n)
WITH n, x
WHERE x.proposed
CALL (x) {
  OPTIONAL MATCH (v:ArticleVersion)-[p:DESCRIBES]->()
  WHERE p.entity = x.entity AND p.rank IS NOT NULL AND x.value IN p.usedNames
  RETURN v, p
  ORDER BY p.entity, p.rank LIMIT 1
}
WITH n, x, v, p, [i IN range(0, coalesce(size(p.usedNames), 0) - 1) WHERE p.usedNames[i] = x.value][0] AS at
SET n.kind = x.kind, n.language = x.language, n.articleCount = n.articleCount - x.unused,
  n.seenBy = p.rank, n.versionId = v.id, n.start = p.usedStarts[at], n.end = p.usedEnds[at],
  n.sentenceStart = p.usedSentenceStarts[at], n.sentenceEnd = p.usedSentenceEnds[at]
