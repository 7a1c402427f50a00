// Purpose: entities that bear one of the names, for linking.
// Parameters: names LIST<MAP {kind, normalized}>.
// Columns: key, kind, name, matched STRING, articleCount INTEGER, countryCodes LIST<STRING> of the
// place itself or of those that the entity is tied to.

UNWIND $names AS x
MATCH (n:Name {normalized: x.normalized})<-[:HAS_NAME]-(e:Entity {kind: x.kind})
WHERE NOT e.provisional
WITH DISTINCT e, x.normalized AS matched
RETURN e.key, e.kind, e.name, matched, e.articleCount,
  CASE WHEN e.countryCode IS NOT NULL THEN [e.countryCode] ELSE
    COLLECT {
      MATCH (e)-[:HOLDS_POSITION|MEMBER_OF|BASED_IN|LOCATED_IN|PART_OF]->(p:Place)
      WHERE p.countryCode IS NOT NULL
      RETURN DISTINCT p.countryCode AS code ORDER BY code
    }
  END AS countryCodes
ORDER BY e.articleCount DESC, e.id
