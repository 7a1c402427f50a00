// Purpose: by its fingerprints an article is found as a copy of others, and copies that arrive at once
// wait for each other there.
// Parameters: none. Columns: none.

CREATE CONSTRAINT fingerprint_value IF NOT EXISTS FOR (n:Fingerprint) REQUIRE n.value IS UNIQUE;
