/**
 * What the contract holds and the schema does not serve yet: coordinates (`Type`, `Type.field`,
 * `Type.field(arg:)`). The list may only get shorter.
 */
export const MISSING_FROM_CONTRACT: readonly string[] = [
];
