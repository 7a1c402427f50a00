import type { TieCandidate, TieRule } from './tie-rule.ts';

const PARTS =
  'division|unit|branch|arm|wing|subsidiary|affiliate|department|faculty|newspaper|agency|office|committee|station|network|chapter|section|laboratory|school';
const WITHIN =
  /\b(?:Faculty|Department|School|College|Laboratory|Center|Centre|Institute|Office|Division|Bureau|Branch)\b/u;
const SCHOLARLY =
  /\b(?:University|College|Institute|School|Laborator(?:y|ies)|Center|Centre|Academy|Observatory|Hospital|Research|Museum|Society)\b/u;

const nameOf = ({ context }: TieCandidate, key: TieCandidate['subject']): string =>
  context.reading.entities.get(key.entity)?.name ?? '';

function organizationKind({ context, object }: TieCandidate): string {
  const entity = context.reading.entities.get(object.entity);
  return entity?.kind === 'ORGANIZATION' ? entity.organizationKind : '';
}

/** Everybody writes there, and nobody belongs to it. */
const NETWORK =
  /^(?:Twitter|X|Facebook|YouTube|Instagram|Flickr|Reddit|TikTok|MySpace|Weibo|Telegram|WhatsApp)$/iu;
const isNoNetwork = (candidate: TieCandidate): boolean =>
  !NETWORK.test(nameOf(candidate, candidate.subject)) &&
  !NETWORK.test(nameOf(candidate, candidate.object));

const isJoined = (candidate: TieCandidate): boolean =>
  ['PARTY', 'MILITARY'].includes(organizationKind(candidate));

/** What belongs to a body, and who. */
export const BODY_RULES: readonly TieRule[] = [
  {
    name: 'body-of-body',
    predicate: 'PART_OF',
    patterns: ["O:org 's ~1 S:org", `S:org , the? a|an? ~3 ${PARTS}|part of the? O:org`],
    confidence: 0.8,
    check: isNoNetwork,
  },
  {
    name: 'part-of',
    predicate: 'PART_OF',
    patterns: [`S:org is|was|,|are ! a? part of the? O:org`, `O:org ${PARTS}|subsidiary S:org`],
    confidence: 0.8,
  },
  {
    name: 'unit-of-body',
    predicate: 'PART_OF',
    patterns: ['S:org of|at|in the? O:org'],
    confidence: 0.7,
    check: (candidate) => WITHIN.test(nameOf(candidate, candidate.subject)),
  },
  {
    name: 'member-of',
    predicate: 'MEMBER_OF',
    patterns: [
      'S:place|org+ is|are|was|were|became|becomes|remains|, ! a|an|the? ~2 member|members of the? O:org|place',
      'O:org member|members state|states|country|countries? ,? like|including? S:place|org+',
    ],
    confidence: 0.85,
  },
  {
    name: 'joined',
    predicate: 'MEMBER_OF',
    patterns: ['S:place|person+ joined the? O:org', 'S:place|person+ has|have joined the? O:org'],
    confidence: 0.75,
    check: (candidate) =>
      ['PARTY', 'MILITARY', 'INTERGOVERNMENTAL'].includes(organizationKind(candidate)),
  },
  {
    name: 'person-of-party',
    predicate: 'MEMBER_OF',
    patterns: [
      'S:person ,? of the? O:org',
      "S:person of the ~1 's O:org",
      'S:person ( O:org )',
      "S:person 's O:org",
    ],
    confidence: 0.8,
    check: isJoined,
  },
  {
    name: 'person-of-body',
    predicate: 'ASSOCIATE_OF',
    patterns: ['S:person ,? of|from the? O:org', "S:person ,? of|from the? O:org|place 's O:org"],
    confidence: 0.8,
    check: (candidate) => !isJoined(candidate) && isNoNetwork(candidate),
  },
  {
    name: 'person-at-institute',
    predicate: 'ASSOCIATE_OF',
    patterns: ['S:person at|with the? O:org', "S:person at|with the? O:org|place 's O:org"],
    confidence: 0.7,
    check: (candidate) => SCHOLARLY.test(nameOf(candidate, candidate.object)),
  },
  {
    name: 'works-for',
    predicate: 'ASSOCIATE_OF',
    patterns: [
      'S:person+ ,? who? both? also? works|worked|working for|at|with the? O:org|person',
      'S:person+ ,? who? is|are|was|were employed by|at the? O:org',
    ],
    confidence: 0.75,
  },
];
