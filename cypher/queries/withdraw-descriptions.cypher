// Purpose: takes back what versions say of entities: with `keep` it ranks after all current texts,
// else it goes, and a description that no text gives any more goes too.
// Parameters: versions LIST<STRING>, keep BOOLEAN.
// Columns: entity, content STRING, live BOOLEAN, usedNames LIST<STRING>.

MATCH (v:ArticleVersion)-[p:DESCRIBES]->(d:Description)
WHERE v.id IN $versions
WITH p, d, p.entity AS entity, d.content AS content, p.rank STARTS WITH '0' AS live,
  p.usedNames AS usedNames
FOREACH (_ IN CASE WHEN $keep THEN [1] ELSE [] END | SET p.rank = '1' + substring(p.rank, 1))
FOREACH (_ IN CASE WHEN $keep THEN [] ELSE [1] END | DELETE p)
WITH d, entity, content, live, usedNames
CALL (d) {
  WITH d WHERE NOT EXISTS { (d)<-[:DESCRIBES]-() }
  DETACH DELETE d
}
RETURN entity, content, live, usedNames
