// Purpose: for each article an origin that no article has: its id, or where that is in use its id with
// the first number that is free. Who asks holds the article.
// Parameters: articles LIST<STRING>, most INTEGER.
// Columns: article, origin STRING.

UNWIND $articles AS article
RETURN article, COLLECT {
    UNWIND range(0, $most) AS number
    WITH CASE number WHEN 0 THEN article ELSE article + ':' + number END AS origin
    WHERE NOT EXISTS {
      MATCH (a:Article)
      WHERE a.origin = origin
    }
    RETURN origin LIMIT 1
  }[0] AS origin
