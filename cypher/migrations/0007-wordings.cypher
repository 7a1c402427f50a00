// Purpose: articles of the very same wording meet in one node, which has the fingerprints for all of
// them.
// Parameters: none. Columns: none.

CREATE CONSTRAINT wording_id IF NOT EXISTS FOR (n:Wording) REQUIRE n.id IS UNIQUE;
