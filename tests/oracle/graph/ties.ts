import type { EntityKey } from '../../../src/graph/model/identity.ts';
import type { Predicate } from '../../../src/graph/model/predicates.ts';
import { key } from '../../graph/store/make-draft.ts';
import { CAST } from './cast.ts';

export interface Tie {
  readonly predicate: Predicate;
  readonly subject: EntityKey;
  readonly object: EntityKey | null;
  readonly labels: readonly string[];
  readonly valid: readonly (string | null)[];
}

const tie = (
  predicate: Predicate,
  subject: string,
  object: string | null,
  labels: readonly string[],
  valid: readonly (string | null)[] = [null],
): Tie => ({
  predicate,
  subject: key(subject),
  object: object === null ? null : key(object),
  labels,
  valid,
});

/** Every predicate; symmetric ones told from both ends, one pair with several offices. */
const STANDING: readonly Tie[] = [
  tie('HOLDS_POSITION', 'person:mira holt', 'place:marl', ['foreign minister', 'Foreign Minister']),
  tie('HOLDS_POSITION', 'person:mira holt', 'place:marl', ['deputy premier'], ['2020/2024-06-01']),
  tie('HOLDS_POSITION', 'person:tomas vale', 'organization:harbour board', ['chair'], ['2021/..']),
  tie('HOLDS_POSITION', 'person:ines dorn', 'place:tessel', ['premier'], [null, '2024']),
  tie('HOLDS_POSITION', 'person:𝒬uin 🦀 mare', 'organization:harbour board', ['chair', 'pilot']),
  tie('MEMBER_OF', 'place:marl', 'organization:council of straits', ['member of']),
  tie('MEMBER_OF', 'person:juro kask', 'organization:tide party', ['member of', 'joined']),
  tie('PART_OF', 'organization:marl coast guard', 'organization:harbour board', ['branch of']),
  tie('SUCCEEDED_BY', 'person:tomas vale', 'person:ines dorn', ['handed over to'], ['2024-05~']),
  tie('BASED_IN', 'organization:keel & sons', 'place:portwyn', ['of Portwyn']),
  tie('LOCATED_IN', 'place:portwyn', 'place:marl', ['in'], ['2023/..']),
  tie('FAMILY_OF', 'person:mira holt', 'person:zoë łępa', ['cousin of']),
  tie('FAMILY_OF', 'person:zoë łępa', 'person:mira holt', ['cousin of', 'related by marriage to']),
  tie('ASSOCIATE_OF', 'person:aya ito', 'organization:gull wire', ['works with']),
  tie('OWNS', 'person:noor haddad', 'organization:keel & sons', ['owner of'], ['2010/2025-01-01']),
  tie('PRODUCES', 'organization:keel & sons', 'place:lantern rock', ['raised']),
  tie('PRODUCES', 'organization:keel & sons', null, ['builds ships']),
  tie('OPERATES', 'organization:harbour board', 'place:lantern rock', ['keeps the light of']),
  tie('ALLIED_WITH', 'place:marl', 'place:tessel', ['allied with', 'friend of']),
  tie('ALLIED_WITH', 'place:tessel', 'place:marl', ['allied with']),
  tie('RECOGNISES', 'place:tessel', 'place:ost', ['recognises'], ['1990']),
  tie('AT_WAR_WITH', 'place:ost', 'place:tessel', ['at war with'], ['1901-06-25/1903-07-27']),
  tie('SANCTIONS', 'organization:council of straits', 'person:noor haddad', ['sanctions']),
  tie('SUB_EVENT_OF', 'event:the quay talks', 'event:the spring visit', ['during']),
  tie('SUB_EVENT_OF', 'event:the quay talks', 'event:the knot fair', ['during']),
  tie('SUB_EVENT_OF', 'event:the raid on lantern rock', 'event:the herring war', ['in']),
  tie('COMMEMORATES', 'event:the 40th pilot day', 'event:the founding of the pilots', ['marks']),
  tie('RELATED_TO', 'person:pál erdő', 'event:the great ebb', ['wrote about']),
  tie('RELATED_TO', 'person:aya ito', null, ['well known']),
];

const keysOf = (kind: string): readonly string[] =>
  CAST.filter((entity) => entity.kind === kind).map((entity) => entity.key);

/** Marl at every event, twice in another part, so that it has more ties than a page. */
const TAKING_PART: readonly Tie[] = keysOf('EVENT').flatMap((happening, index) => {
  const people = keysOf('PERSON').filter((own) => own !== 'person:bea');
  const guest = people[index % people.length] ?? 'person:aya ito';
  const where = keysOf('PLACE')[index % keysOf('PLACE').length] ?? 'place:ost';
  return [
    tie('PARTICIPATED_IN', 'place:marl', happening, index % 2 === 0 ? ['host', 'Host'] : ['guest']),
    tie('PARTICIPATED_IN', 'place:marl', happening, ['signatory']),
    tie('PARTICIPATED_IN', guest, happening, ['guest', 'speaker'], [null, '2025']),
    tie('OCCURRED_AT', happening, where, ['in']),
    ...(index % 3 === 0
      ? [tie('PARTICIPATED_IN', 'organization:harbour board', happening, ['observer'])]
      : []),
    ...(index === 0 ? [tie('OCCURRED_AT', happening, 'place:lantern rock', ['at'])] : []),
  ];
});

export const TIES: readonly Tie[] = [...STANDING, ...TAKING_PART];
