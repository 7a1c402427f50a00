/**
 * Which offices a country has, so that a bare "President" is not given to a kingdom. ISO 3166-1
 * codes. Source: general knowledge, as of the last decades; own lists, Apache-2.0. A country that
 * changed its form counts as having both.
 */
const codes = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** A king, queen, sultan or emir at the head, the one of another country included. */
export const MONARCHIES: ReadonlySet<string> = codes(`
GB CA AU NZ JP ES SE NO DK NL BE LU TH SA MA JO KW OM QA AE BH BN KH MY BT LS SZ JM BS PG SB TV AG
BZ GD KN LC VC LI MC AD TO VA
`);

/** A president governs, and there is no prime minister. */
export const WITHOUT_PREMIER: ReadonlySet<string> = codes(`
US MX BR AR CL CO VE EC BO PY UY PA CR NI HN GT SV DO ID PH IR CY NG GH ZM ZA CH LR SL MW BJ GM
`);
