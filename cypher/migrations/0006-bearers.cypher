// Purpose: by the name that texts share they are asked what they tell of who bears it.
// Parameters: none. Columns: none.

CREATE CONSTRAINT bearer_id IF NOT EXISTS FOR (n:Bearer) REQUIRE n.id IS UNIQUE;
CREATE INDEX bearer_block IF NOT EXISTS FOR (n:Bearer) ON (n.block);
