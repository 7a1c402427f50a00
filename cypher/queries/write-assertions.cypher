// Purpose: stores who says what in which words of a text.
// Parameters: version STRING, assertions LIST<MAP {id, claim, properties, attributedTo LIST<MAP {id, order}>}>.
// Columns: none.

MATCH (v:ArticleVersion {id: $version})
UNWIND $assertions AS x
MATCH (c:Claim {id: x.claim})
MERGE (f:Assertion {id: x.id})
SET f:Live, f += x.properties
MERGE (f)-[:OF]->(c)
MERGE (f)-[:IN]->(v)
WITH f, x
UNWIND x.attributedTo AS source
MATCH (e:Entity {id: source.id})
MERGE (f)-[by:ATTRIBUTED_TO]->(e)
SET by.order = source.order, by.as = e.id
