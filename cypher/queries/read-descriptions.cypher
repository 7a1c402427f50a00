// Purpose: what texts still say of entities, and which text describes each.
// Parameters: entities LIST<STRING>.
// Columns: entity, kind STRING, rank, content STRING or null, contents LIST<STRING>.

UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH ()-[p:DESCRIBES]->(d:Description)
  WHERE p.entity = e.id AND p.rank IS NOT NULL
  RETURN p.rank AS rank, d.content AS content
  ORDER BY p.entity, p.rank LIMIT 1
}
RETURN e.id, e.kind, rank, content,
  COLLECT { MATCH (e)-[:HAS_DESCRIPTION]->(d:Description) RETURN d.content } AS contents
