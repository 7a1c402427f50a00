// Purpose: what lists of the root begin at and are sorted by, where the earlier indexes do not help:
// an external id is looked up by what a client knows of it, and claims come best supported first.
// Parameters: none. Columns: none.

CREATE INDEX external_id_scheme_value IF NOT EXISTS FOR (n:ExternalId) ON (n.scheme, n.value);
CREATE INDEX claim_origin_count_article_count IF NOT EXISTS FOR (n:Claim) ON (n.originCount, n.articleCount);
