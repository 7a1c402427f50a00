/** Nouns that tie one person to another. Source: general knowledge; own lists, Apache-2.0. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const KIN: ReadonlySet<string> = set(`
wife husband spouse widow widower son daughter brother sister father mother uncle aunt nephew niece
cousin grandson granddaughter grandfather grandmother grandchild stepson stepdaughter stepfather
stepmother stepbrother stepsister half-brother half-sister brother-in-law sister-in-law son-in-law
daughter-in-law father-in-law mother-in-law twin fiancé fiancée fiance fiancee ex-wife ex-husband
girlfriend boyfriend great-grandson great-granddaughter great-grandfather godson goddaughter
sons daughters brothers sisters children parents grandchildren cousins nephews nieces twins
`);

/** Of whom one says "Lima's aide": no office in a body, but a tie between two people. */
export const COMPANIONS: ReadonlySet<string> = set(`
aide adviser advisor lawyer attorney solicitor spokesman spokeswoman spokesperson publicist agent
manager assistant secretary colleague friend ally associate partner bandmate teammate co-star
collaborator protégé mentor confidant deputy boss successor-designate rival bodyguard biographer
ex-aide co-author aides advisers friends allies colleagues
`);

/** Before such a noun; they say which one it is. */
export const KIN_MODIFIERS: ReadonlySet<string> = set(`
former late eldest elder oldest younger youngest first second third ex twin only older own surviving
estranged then one-time longtime long-time close top senior chief key personal defense defence press
deputy political national security campaign legal childhood old two three four five seven six
then-wife longest-serving trusted fellow
`);
