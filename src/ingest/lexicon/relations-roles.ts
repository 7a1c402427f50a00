import { OFFICE_HEAD_WORDS } from './relations-offices.ts';

/** What a noun beside a name makes of the two: an office, or a looser standing tie. */
export type Role = 'OFFICE' | 'MEMBER' | 'ASSOCIATE' | 'OWNER';

/**
 * Nouns beside offices that tie a person to a body. Source: general knowledge of news English; own
 * lists, Apache-2.0.
 */
const LISTS: Readonly<Record<Exclude<Role, 'OFFICE'>, string>> = {
  MEMBER: `member player striker midfielder defender goalkeeper winger forward quarterback
    pitcher batsman bowler wicketkeeper guitarist drummer bassist vocalist frontman activist militant fighter
    republican democrat backbencher teammate`,
  ASSOCIATE: `reporter journalist correspondent photographer photojournalist columnist anchor
    newsreader presenter scientist researcher astronaut cosmonaut engineer analyst economist lawyer aide employee
    worker staffer founder co-founder cofounder producer astronomer physicist biologist chemist geologist
    seismologist meteorologist climatologist psychologist sociologist historian academic scholar expert strategist
    officer agent soldier pilot partner colleague attorney fellow executive investigator lecturer
    critic writer author cameraman blogger specialist physician doctor geneticist virologist epidemiologist
    neuroscientist palaeontologist paleontologist ecologist zoologist mathematician intern adviser advisor`,
  OWNER: 'owner co-owner proprietor',
};

let built: ReadonlyMap<string, Role> | undefined;

/** Every head noun with its role, in lower case and singular. */
export const roles = (): ReadonlyMap<string, Role> => (built ??= build());

function build(): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  for (const [role, words] of [
    ['MEMBER', LISTS.MEMBER],
    ['ASSOCIATE', LISTS.ASSOCIATE],
    ['OWNER', LISTS.OWNER],
  ] as const)
    for (const word of words.trim().split(/\s+/u)) found.set(word, role);
  for (const word of OFFICE_HEAD_WORDS) found.set(word, 'OFFICE');
  return found;
}
