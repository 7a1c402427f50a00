// Purpose: what lists are sorted and filtered by, and what counters ask before they move.
// Parameters: none. Columns: none.

CREATE INDEX article_sort_at IF NOT EXISTS FOR (n:Article) ON (n.sortAt);
CREATE INDEX article_retrieved_at IF NOT EXISTS FOR (n:Article) ON (n.retrievedAt);
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_origin IF NOT EXISTS FOR (n:Article) ON (n.origin);
CREATE INDEX entity_article_count IF NOT EXISTS FOR (n:Entity) ON (n.articleCount);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_last_seen IF NOT EXISTS FOR (n:Entity) ON (n.lastSeen);
CREATE INDEX person_article_count IF NOT EXISTS FOR (n:Person) ON (n.articleCount);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX person_last_seen IF NOT EXISTS FOR (n:Person) ON (n.lastSeen);
CREATE INDEX organization_article_count IF NOT EXISTS FOR (n:Organization) ON (n.articleCount);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX organization_last_seen IF NOT EXISTS FOR (n:Organization) ON (n.lastSeen);
CREATE INDEX place_article_count IF NOT EXISTS FOR (n:Place) ON (n.articleCount);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX place_last_seen IF NOT EXISTS FOR (n:Place) ON (n.lastSeen);
CREATE INDEX event_article_count IF NOT EXISTS FOR (n:Event) ON (n.articleCount);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX event_last_seen IF NOT EXISTS FOR (n:Event) ON (n.lastSeen);
CREATE INDEX event_starts_at IF NOT EXISTS FOR (n:Event) ON (n.startsAt);
CREATE INDEX event_event_kind IF NOT EXISTS FOR (n:Event) ON (n.eventKind);
CREATE INDEX name_normalized IF NOT EXISTS FOR (n:Name) ON (n.normalized);
CREATE INDEX claim_tie_id IF NOT EXISTS FOR (n:Claim) ON (n.tieId);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
// How many articles and origins stand behind a claim or a tie, and which of them came first.
CREATE INDEX assertion_claim_id_article_id IF NOT EXISTS FOR (n:Assertion) ON (n.claimId, n.articleId);
CREATE INDEX assertion_claim_id_origin IF NOT EXISTS FOR (n:Assertion) ON (n.claimId, n.origin);
CREATE INDEX assertion_claim_id_rank IF NOT EXISTS FOR (n:Assertion) ON (n.claimId, n.rank);
CREATE INDEX assertion_tie_id_article_id IF NOT EXISTS FOR (n:Assertion) ON (n.tieId, n.articleId);
CREATE INDEX assertion_tie_id_origin IF NOT EXISTS FOR (n:Assertion) ON (n.tieId, n.origin);
CREATE INDEX quote_sort_at IF NOT EXISTS FOR (n:Quote) ON (n.sortAt);
// "The latest articles of an entity" and "does another article of this origin mention it" are read
// from the relationship alone; the second property keeps a hub's thousands of mentions untouched.
CREATE INDEX mentions_entity_sort_at IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.entity, r.sortAt);
CREATE INDEX mentions_entity_origin IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.entity, r.origin);
// The first text, by rank, that describes an entity gives it its name and kind.
CREATE INDEX describes_entity_rank IF NOT EXISTS FOR ()-[r:DESCRIBES]-() ON (r.entity, r.rank);
