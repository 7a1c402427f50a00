// Purpose: stores the quotes of a text.
// Parameters: version STRING, quotes LIST<MAP {id, properties, speaker, addressees, reportedBy, event LIST<STRING>}>.
// Columns: none.

MATCH (v:ArticleVersion {id: $version})
UNWIND $quotes AS x
MERGE (q:Quote {id: x.id})
SET q:Live, q += x.properties
MERGE (q)-[:IN]->(v)
WITH q, x
CALL (q, x) {
  UNWIND x.speaker AS id
  MATCH (e:Entity {id: id})
  MERGE (q)-[r:SPOKEN_BY]->(e)
  SET r.as = id
}
CALL (q, x) {
  UNWIND x.addressees AS id
  MATCH (e:Entity {id: id})
  MERGE (q)-[r:ADDRESSED_TO]->(e)
  SET r.as = id
}
CALL (q, x) {
  UNWIND x.reportedBy AS id
  MATCH (e:Organization {id: id})
  MERGE (q)-[r:REPORTED_BY]->(e)
  SET r.as = id
}
CALL (q, x) {
  UNWIND x.event AS id
  MATCH (e:Event {id: id})
  MERGE (q)-[r:DURING]->(e)
  SET r.as = id
}
