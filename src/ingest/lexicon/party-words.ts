/**
 * Words by which news gives somebody's party, where they are not the party's name without "Party".
 * Source: general knowledge; own list, Apache-2.0.
 */
const LIST = `
Democratic Party|Democrat Democratic D
Republican Party|Republican R GOP
Labour Party|Labour Lab
Conservative Party|Conservative Tory Con
Liberal Democrats|Lib_Dem Liberal_Democrat
Liberal Party|Liberal
Green Party|Green
Scottish National Party|SNP
New Democratic Party|NDP New_Democrat
`;

let built: ReadonlyMap<string, readonly string[]> | undefined;

/** Party words by the party's name, both as written. */
export const partyWords = (): ReadonlyMap<string, readonly string[]> =>
  (built ??= new Map(
    LIST.trim()
      .split('\n')
      .map((line) => {
        const [name = '', words = ''] = line.split('|');
        return [name, words.split(' ').map((word) => word.replaceAll('_', ' '))];
      }),
  ));
