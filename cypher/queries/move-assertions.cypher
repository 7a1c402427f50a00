// Purpose: gives what articles assert another origin, and counts the origins of the claims anew by what
// that changes.
// Parameters: articles LIST<STRING>, from, to STRING.
// Columns: none.

UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS_VERSION]->(:Current)<-[:IN]-(f:Assertion&Live)
WITH f.claimId AS claim, collect(f) AS moved
WITH claim, moved, EXISTS {
    MATCH (other:Assertion&Live)
    WHERE other.claimId = claim AND other.origin = $to
  } AS wasThere
FOREACH (f IN moved | SET f.origin = $to)
WITH claim, wasThere, EXISTS {
    MATCH (other:Assertion&Live)
    WHERE other.claimId = claim AND other.origin = $from
  } AS stays
MATCH (c:Claim {id: claim})
SET c.originCount = c.originCount + CASE WHEN stays THEN 1 ELSE 0 END - CASE WHEN wasThere THEN 1 ELSE 0 END
