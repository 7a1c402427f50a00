// Purpose: how much the graph holds. Whole labels are counted by the store itself, the rest by their index.
// Parameters: none.
// Columns: articles, people, organizations, places, events, claims, quotes, mentions INTEGER,
// firstPublishedAt, lastPublishedAt ZONED DATETIME or null.

RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Person) } AS people,
  COUNT { (:Organization) } AS organizations,
  COUNT { (:Place) } AS places,
  COUNT { (:Event) } AS events,
  COUNT { (:Claim&Live) } AS claims,
  COUNT { (:Quote&Live) } AS quotes,
  reduce(sum = 0, count IN COLLECT { MATCH (a:Article) RETURN sum(a.mentionCount) } | sum + count)
    AS mentions,
  COLLECT {
    MATCH (a:Article) WHERE a.publishedAt IS NOT NULL
    RETURN a.publishedAt ORDER BY a.publishedAt LIMIT 1
  }[0] AS firstPublishedAt,
  COLLECT {
    MATCH (a:Article) WHERE a.publishedAt IS NOT NULL
    RETURN a.publishedAt ORDER BY a.publishedAt DESC LIMIT 1
  }[0] AS lastPublishedAt
