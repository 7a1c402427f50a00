// Purpose: locks projected ties and tells what is known of them before they are written anew: their
// phrases and counts on the edge, the claims behind them, and which origins are there without the
// article at hand.
// Parameters: article STRING, ties LIST<MAP {id, subject, object, origins}>.
// Columns: id STRING, labels LIST<STRING>, labelCounts LIST<INTEGER>, articles, origins INTEGER or
// null, claims LIST of [id, valid, validFrom, validTo], otherOrigins LIST<STRING>.

UNWIND $ties AS x
MATCH (s:Entity {id: x.subject})
MATCH (o:Entity {id: x.object})
OPTIONAL MATCH (s)-[r:HOLDS_POSITION|MEMBER_OF|PART_OF|SUCCEEDED_BY|BASED_IN|LOCATED_IN|
    FAMILY_OF|ASSOCIATE_OF|OWNS|PRODUCES|OPERATES|ALLIED_WITH|RECOGNISES|
    AT_WAR_WITH|SANCTIONS|PARTICIPATED_IN|OCCURRED_AT|SUB_EVENT_OF|
    COMMEMORATES|RELATED_TO]->(o)
WHERE r.id = x.id
// The counts are set to what is reckoned from them: nobody may move one in between.
FOREACH (_ IN CASE WHEN r IS NULL THEN [] ELSE [1] END | SET r.id = x.id)
WITH x, r
RETURN x.id AS id, r.labels AS labels, r.labelCounts AS labelCounts, r.articles AS articles,
  r.origins AS origins,
  COLLECT {
    MATCH (c:Claim&Live {tieId: x.id})
    WHERE EXISTS { (c)<-[:OF]-(f:Assertion&Live) WHERE f.tieId = x.id }
    RETURN [c.id, c.valid, c.validFrom, c.validTo] ORDER BY c.id
  } AS claims,
  [origin IN x.origins WHERE EXISTS {
    MATCH (f:Assertion&Live {tieId: x.id, origin: origin})
    WHERE f.articleId <> $article
  }] AS otherOrigins
