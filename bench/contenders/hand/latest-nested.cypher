// Purpose: the latest articles with their most salient entities; what an entity shows, its latest
// articles among it, is computed once however many of the articles mention it.
// Parameters: articles, entities, others INTEGER.
// Columns: rows LIST of [id, headline, publishedAt, LIST of [salience, entity id]], parts LIST of
// [entity id, kind, name, LIST of [id, headline, publishedAt]].

MATCH (a:Article)
WHERE a.sortAt IS NOT NULL
WITH a ORDER BY a.sortAt DESC, a.id LIMIT $articles
CALL (a) {
  MATCH (a)-[m:MENTIONS]->(e)
  WITH m, e ORDER BY m.salience DESC, e.id LIMIT $entities
  RETURN collect([m.salience, e.id]) AS mentions, collect(e) AS mentioned
}
WITH collect([a.id, a.headline, toString(a.publishedAt), mentions]) AS rows, collect(mentioned) AS lists
CALL (lists) {
  UNWIND lists AS mentioned
  UNWIND mentioned AS e
  WITH DISTINCT e
  CALL (e) {
    MATCH (b)-[m:MENTIONS]->()
    WHERE m.entity = e.id AND m.sortAt IS NOT NULL
    WITH b, m ORDER BY m.entity DESC, m.sortAt DESC, b.id LIMIT $others
    RETURN collect([b.id, b.headline, toString(b.publishedAt)]) AS latest
  }
  RETURN collect([e.id, e.kind, e.name, latest]) AS parts
}
RETURN rows, parts
