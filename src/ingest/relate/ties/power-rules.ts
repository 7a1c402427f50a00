import type { TieRule } from './tie-rule.ts';

/** Who owns, runs, backs, fights, punishes, recognises and follows whom. */
export const POWER_RULES: readonly TieRule[] = [
  {
    name: 'owns',
    predicate: 'OWNS',
    patterns: [
      'S:org|person ,? who|which? owns|bought|acquired|purchased the? ~2 O:org',
      'O:org ,? which|that? S:org|person owns|bought|acquired|purchased',
      'O:org ,? which? is|was? owned by the? ^4 S:org|person|place',
      'O:org ,? which|that? was|were acquired|bought|purchased by the? ^4 S:org|person',
    ],
    confidence: 0.8,
  },
  {
    name: 'operates',
    predicate: 'OPERATES',
    patterns: [
      'S:org|person ,? who|which? operates the? ~1 O:org|place',
      'O:org|place ,? which? is|was? operated|run by the? ^4 S:org|person',
    ],
    confidence: 0.75,
  },
  {
    name: 'backs',
    predicate: 'ALLIED_WITH',
    patterns: [
      'S:place -|‑ backed|aligned|allied|supported|linked ~2 O:org|person',
      'S:org -|‑ aligned|allied|linked|affiliated ~2 O:org|person',
      'O:org|person|place ,? which|who? is|are|was|were? backed|supported|funded|armed by the? ~2 S:place',
      'S:place|org|person ,? which|who? is|are|was|were? ! allied|aligned|affiliated with|to the? O:place|org|person',
      'S:org ,? which? is|are|was|were? linked to the? O:org',
    ],
    confidence: 0.75,
  },
  {
    name: 'ally',
    predicate: 'ALLIED_WITH',
    patterns: [
      'S:place|adj ally|allies ,? O:place|org+',
      'S:place|org ,|is|was|are|remains ! a|an|the? ~2 ally|allies of the? O:place|org|person',
      'S:place and the? O:place are|were ! ~1 allies',
    ],
    confidence: 0.8,
  },
  {
    name: 'at-war',
    predicate: 'AT_WAR_WITH',
    patterns: [
      'war|wars|conflict|fighting|hostilities between the? S:place|org and the? O:place|org',
      "S:place|org 's ~1 war|wars against|with|on the? O:place|org",
      'S:place|org is|are|was|were|been|remains ! at war with the? O:place|org',
      'S:place|org ,? which|who? is|are|was|were|been? ! fighting|battling the? O:org',
    ],
    confidence: 0.75,
  },
  {
    name: 'sanctions',
    predicate: 'SANCTIONS',
    patterns: [
      'S:place|org has|have|had? imposed|imposes|announced|placed|extended|slapped ~3 sanctions on|against|upon the? ^4 O:place|org|person+',
      "S:place|org|adj 's? sanctions on|against the? ^4 O:place|org|person",
      'S:place|org has|have|had? sanctioned the? ^4 O:place|org|person+',
      'O:place|org|person was|were|is|are|been? ! sanctioned|banned|blacklisted by the? S:place|org+',
    ],
    confidence: 0.8,
  },
  {
    name: 'recognises',
    predicate: 'RECOGNISES',
    patterns: [
      "S:place has|have|had|does|do|did? ! recognise|recognize|recognises|recognizes|recognised|recognized the? O:place|org as|'s",
      'O:place is|was|are|were ! recognised|recognized ~1 by the? S:place|org+',
    ],
    confidence: 0.75,
  },
  {
    name: 'succeeded',
    predicate: 'SUCCEEDED_BY',
    patterns: [
      'S:person was|is|were|been|being succeeded|replaced ~3 by the? ^5 O:person',
      'O:person ,? who|to? had|will? succeeded|succeeds|succeed|succeeding|replaced|replaces|replace|replacing ^6 S:person',
      'O:person took|takes|taking over from ^5 S:person',
      "S:person 's successor ,? ^5 O:person",
      "O:person 's predecessor ,? ^5 S:person",
      'O:person defeated|beat|ousted|unseated incumbent|sitting ^6 S:person',
    ],
    confidence: 0.8,
  },
];
