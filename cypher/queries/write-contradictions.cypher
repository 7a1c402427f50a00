// Purpose: links live claims that say the opposite of each other; both are disputed then.
// Parameters: pairs LIST<MAP {negated, affirmed}> of claim ids.
// Columns: none.

UNWIND $pairs AS x
MATCH (negated:Claim&Live {id: x.negated})
MATCH (affirmed:Claim&Live {id: x.affirmed})
MERGE (negated)-[r:CONTRADICTS]->(affirmed)
SET r.test = 'negation', negated.status = 'DISPUTED', affirmed.status = 'DISPUTED'
