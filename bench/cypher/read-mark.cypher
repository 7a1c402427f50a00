// Purpose: what made-up data the graph holds, if any.
// Parameters: none.
// Columns: generator INTEGER, scale FLOAT, seed INTEGER.

MATCH (m:BenchData)
RETURN m.generator, m.scale, m.seed
