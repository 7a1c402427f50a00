import type { DraftEntity, DraftQuote } from '../../src/graph/model/draft.ts';
import type { Predicate } from '../../src/graph/model/predicates.ts';
import type { Cast } from './cast-story.ts';
import type { Naming, Paragraph, Saying, Sentence, Stated } from './compose-text.ts';
import { familyName } from './describe-entity.ts';
import { fillerSentence, sayingOf } from './filler.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, ENDINGS, NOUNS, PAST_VERBS, VERBS_OF_SPEECH } from './words.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Sentences that say nothing: with them a text has about 3,000 characters. */
const FILLERS = 34;
const SENTENCES_IN_PARAGRAPH = 3;

const naming = ({ key, name }: DraftEntity): Naming => ({
  kind: 'naming',
  words: name,
  entity: key,
});

/** The body of an article, and a caption above it here and there. */
export function tellStory(
  cast: Cast,
  topic: readonly string[],
  random: Random,
): readonly Paragraph[] {
  const told = [...news(cast, topic, random), ...background(cast, random)];
  const people = [cast.leader, cast.guest, cast.other];
  const fillers = Array.from({ length: FILLERS }, (): Sentence => {
    if (!random.chance(0.25)) return fillerSentence(random, topic, null);
    const person = random.pick(people);
    const again: Naming = { kind: 'naming', words: familyName(person), entity: person.key };
    const whom = random.chance(0.7) ? again : naming(random.pick([cast.event, cast.setting]));
    return fillerSentence(random, topic, whom);
  });
  const sentences = [
    ...told.slice(0, 2),
    ...fillers.slice(0, 4),
    ...told.slice(2),
    ...fillers.slice(4),
  ];
  const body: Paragraph[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_IN_PARAGRAPH)
    body.push({ role: 'BODY', sentences: sentences.slice(at, at + SENTENCES_IN_PARAGRAPH) });
  if (!random.chance(0.04)) return body;
  // Two UTF-16 units in one code point: all that follows lies elsewhere for who counts the other.
  const caption: Sentence = { parts: ['🛰 A view of ', naming(cast.setting), ' from above.'] };
  return [{ role: 'CAPTION', sentences: [caption] }, ...body];
}

function news(cast: Cast, topic: readonly string[], random: Random): readonly Sentence[] {
  const { leader, profile, employer, guest, role, event, setting, body } = cast;
  const lead: Sentence = {
    parts: [
      profile.office,
      ' ',
      naming(leader),
      ' of ',
      naming(employer),
      ` ${random.pick(VERBS_OF_SPEECH)} on ${random.pick(DAYS)} that the ${random.pick(topic)} in `,
      naming(setting),
      ` ${random.pick(PAST_VERBS)} the ${random.pick(NOUNS)} ${random.pick(ENDINGS)}.`,
    ],
    states: [
      stated(random, 'HOLDS_POSITION', leader, employer, {
        label: profile.office,
        valid: profile.valid,
        from: 0,
        to: 4,
      }),
    ],
  };
  const part: Sentence = {
    parts: ['At the ', naming(event), ' ', naming(guest), ` was there as ${role}`, '.'],
    states: [stated(random, 'PARTICIPATED_IN', guest, event, { label: role, from: 1, to: 4 })],
  };
  const place: Sentence = {
    parts: ['The ', naming(event), ' was held in ', naming(setting), '.'],
    states: [
      stated(random, 'OCCURRED_AT', event, setting, { label: 'was held in', from: 1, to: 3 }),
    ],
  };
  const said: Sentence = {
    parts: [
      '“',
      saying(random, topic, leader, {
        reportedBy: random.chance(0.3) ? body.key : null,
        event: random.chance(0.3) ? event.key : null,
        addressees: random.chance(0.2) ? [guest.key] : [],
      }),
      `”, ${familyName(leader)} ${random.pick(VERBS_OF_SPEECH)}.`,
    ],
  };
  const answered: Sentence = {
    parts: [
      naming(cast.other),
      ` ${random.pick(VERBS_OF_SPEECH)}: “`,
      saying(random, topic, cast.other, { reportedBy: null, event: null, addressees: [] }),
      '.”',
    ],
  };
  return [lead, part, place, said, ...(random.chance(0.5) ? [answered] : [])];
}

/** Standing ties that some articles recall. */
function background(cast: Cast, random: Random): readonly Sentence[] {
  const { leader, guest, other, setting, elsewhere, body, seat, party, employer } = cast;
  const link = (
    predicate: Predicate,
    [subject, words, object]: readonly [DraftEntity, string, DraftEntity],
    source: DraftEntity | null = null,
  ): Sentence => {
    const more = { label: words, from: 0, to: 2, source, mayBeDenied: predicate === 'ALLIED_WITH' };
    return {
      parts: [
        naming(subject),
        ` ${words} `,
        naming(object),
        ...(source === null ? ['.'] : [', according to ', naming(source), '.']),
      ],
      states: [stated(random, predicate, subject, object, more)],
    };
  };
  const quiet: Sentence = {
    parts: [
      naming(elsewhere),
      ' and ',
      naming(body),
      ` saw a ${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}.`,
    ],
  };
  return [
    quiet,
    ...(random.chance(0.4)
      ? [link('ASSOCIATE_OF', [guest, 'has long worked with', other], body)]
      : []),
    ...(random.chance(0.3) ? [link('ALLIED_WITH', [setting, 'stands by', elsewhere], body)] : []),
    ...(random.chance(0.25) ? [link('BASED_IN', [body, 'has its seat in', seat])] : []),
    ...(random.chance(0.2) ? [link('MEMBER_OF', [leader, 'belongs to', party])] : []),
    ...(random.chance(0.1) && employer.kind === 'ORGANIZATION'
      ? [link('OWNS', [body, 'owns', employer], other)]
      : []),
  ].filter(({ states }) => states?.every(({ subject, object }) => subject !== object) ?? true);
}

interface StatedMore {
  readonly label: string;
  readonly valid?: string | null;
  readonly from: number;
  readonly to: number;
  readonly source?: DraftEntity | null;
  readonly mayBeDenied?: boolean;
}

function stated(
  random: Random,
  predicate: Predicate,
  subject: DraftEntity,
  object: DraftEntity,
  more: StatedMore,
): Stated {
  const { label, valid = null, from, to, source = null, mayBeDenied = false } = more;
  return {
    predicate,
    subject: subject.key,
    object: object.key,
    label,
    valid,
    negated: mayBeDenied && random.chance(0.1),
    from,
    to,
    assertion: {
      stance: random.chance(0.05) ? 'DENIES' : random.chance(0.03) ? 'QUESTIONS' : 'ASSERTS',
      distance: source === null ? 0 : 1,
      attributedTo: source === null ? [] : [source.key],
      confidence: 0.5 + random.below(50) / 100,
      method: 'rule:made-up@1',
    },
  };
}

const saying = (
  random: Random,
  topic: readonly string[],
  speaker: DraftEntity,
  more: Pick<DraftQuote, 'reportedBy' | 'event' | 'addressees'>,
): Saying => ({
  kind: 'saying',
  words: sayingOf(random, topic),
  quote: {
    direct: true,
    verb: 'said',
    speaker: speaker.key,
    confidence: 0.9,
    method: 'rule:made-up@1',
    ...more,
  },
});
