// Purpose: notes what the graph holds, once all of it is there.
// Parameters: generator INTEGER, scale FLOAT, seed INTEGER.
// Columns: none.

MERGE (m:BenchData)
SET m.generator = $generator, m.scale = $scale, m.seed = $seed
