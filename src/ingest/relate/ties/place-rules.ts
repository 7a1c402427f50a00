import { isAt, nameAt } from '../phrase/phrase-item.ts';
import { mayLieIn, placeLevel } from './place-level.ts';
import type { TieCandidate, TieRule } from './tie-rule.ts';

const SIDE =
  'north|northern|south|southern|east|eastern|west|western|central|north-west|north-western|north-east|north-eastern|south-west|south-western|south-east|south-eastern|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest|upstate|rural|mainland';
const SETTLEMENT =
  'city|town|village|capital|port|province|region|island|municipality|county|state|enclave|peninsula|resort';
/** Of these "the X area of Y" puts X into Y. */
const PART = 'area|district|suburb|neighbourhood|neighborhood|borough|section|quarter|part';
const TRADE =
  'company|firm|retailer|bank|broadcaster|newspaper|carrier|airline|courier|manufacturer|maker|automaker|giant|charity|thinktank|think-tank|club|team|university';
/** Bodies that stand somewhere: of these "in Ohio" says where; a council "in Oslo" may only meet there. */
const INSTITUTION =
  /\b(?:University|College|School|Institute|Hospital|Museum|Court|Embassy|Consulate|Laborator(?:y|ies)|Center|Centre|Church|Gallery|Library|Observatory|Academy|Clinic|Theat(?:er|re)|Zoo|Cathedral|Stadium|Seminary|Foundation|Base)\b/u;

/** Of "in Oslo, Norway" the first alone: the second says where the first is. */
function liesIn({ context, phrase, subject, object }: TieCandidate): boolean {
  if (!mayLieIn(context.reading, subject.entity, object.entity)) return false;
  const before = isAt(phrase, object.first - 1, ',') ? nameAt(phrase, object.first - 2) : null;
  if (before === null || before.entity === subject.entity) return true;
  return !mayLieIn(context.reading, before.entity, object.entity);
}

/** "Oslo, Norway" and not "Oslo, Bergen and Tromsø". */
function isChain(candidate: TieCandidate): boolean {
  const { context, phrase, subject, object } = candidate;
  if (!mayLieIn(context.reading, subject.entity, object.entity)) return false;
  const outer = placeLevel(context.reading, object.entity);
  if (isSetting(candidate)) return false;
  if (outer !== null && outer >= 2)
    return outer < 4 && !isPlaceOf(candidate, object.last + 1, outer);
  if (isAt(phrase, object.first - 1, 'the')) return false;
  const isListed =
    (isAt(phrase, object.last, 'and', ',', '&') && isPlaceOf(candidate, object.last + 1, outer)) ||
    isAt(phrase, subject.first - 1, 'and', '&');
  return !isListed && outer !== 1;
}

/** "In Oslo, Norway said": the second acts, the first says where. */
const isSetting = ({ phrase, subject, object }: TieCandidate): boolean =>
  subject.first <= 1 && isAt(phrase, 0, 'in', 'at') && phrase[object.last]?.kind !== 'mark';

/** Whether a place of the same size stands there: then the three are a list. */
function isPlaceOf({ context, phrase }: TieCandidate, at: number, level: number | null): boolean {
  const name = nameAt(phrase, isAt(phrase, at, 'and') ? at + 1 : at);
  return name?.entityKind === 'PLACE' && placeLevel(context.reading, name.entity) === level;
}

function isInstitution({ context, subject }: TieCandidate): boolean {
  const entity = context.reading.entities.get(subject.entity);
  return entity !== undefined && INSTITUTION.test(entity.name);
}

const isNoCountry = ({ context, object }: TieCandidate): boolean =>
  placeLevel(context.reading, object.entity) !== 3;

/** Where places lie, where bodies and people have their seat. */
export const PLACE_RULES: readonly TieRule[] = [
  {
    name: 'place-chain',
    predicate: 'LOCATED_IN',
    patterns: [`S:place , in? the? ${SIDE}? O:place`, `S:place ( in? the? O:place )`],
    confidence: 0.9,
    check: isChain,
  },
  {
    name: 'place-in-place',
    predicate: 'LOCATED_IN',
    patterns: [
      `S:place airport|stadium|hospital|prison|square? ,? in the? ${SIDE}? O:place+`,
      `S:place ,? located|situated in the? ${SIDE}? O:place`,
      `S:place is|lies located|situated? in the? ${SIDE}? O:place`,
      `S:place ${PART} of the? O:place`,
      "S:place ,? in O:place 's O:place",
      `S:place is|was|became|, the|a|one? of? the? ~3 city|town|village|capital|state|region|country|island|planet|mountain|volcano|lake in|of the? O:place`,
      'O:place ,? including S:place+',
      `S:place , the? ~3 capital|${SETTLEMENT} of|in the? O:place`,
    ],
    confidence: 0.8,
    check: liesIn,
  },
  {
    name: 'place-of-place',
    predicate: 'LOCATED_IN',
    patterns: [
      `O:place 's ~2 ${SETTLEMENT}? of? ,? S:place`,
      `O:place|adj ~2 ${SETTLEMENT} of|, S:place`,
      `O:place|adj ~2 ${SETTLEMENT} S:place`,
    ],
    confidence: 0.8,
    check: liesIn,
  },
  {
    name: 'based',
    predicate: 'BASED_IN',
    patterns: [
      'O:place -|‑? based ~5 S:org',
      'S:org|person is|are|was|were based|headquartered in|at the? O:place',
      'S:org|person ,? based|headquartered in|at the? O:place',
      'S:org|person , which|who is|are|was|were based|headquartered in|at the? O:place',
    ],
    confidence: 0.9,
  },
  {
    name: 'institution-in',
    predicate: 'BASED_IN',
    patterns: ['S:org ,? in the? O:place', 'S:org ( S:org ) in the? O:place', 'S:org , O:place'],
    confidence: 0.75,
    check: isInstitution,
  },
  {
    name: 'body-of-place',
    predicate: 'BASED_IN',
    patterns: ["O:place 's ~1 S:org", 'S:org of the? O:place', `O:place ${TRADE}? S:org`],
    confidence: 0.7,
  },
  {
    name: 'person-of-place',
    predicate: 'BASED_IN',
    patterns: ['S:person of|from O:place'],
    confidence: 0.75,
    check: isNoCountry,
  },
  {
    name: 'lives-in',
    predicate: 'BASED_IN',
    patterns: [
      'S:person ,? who? lives|lived|resides|resided in the? O:place',
      'S:person ~2 at|from? his|her home in ~3 O:place',
    ],
    confidence: 0.75,
  },
];
