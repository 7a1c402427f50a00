import type { DraftMention } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { Gender } from '../../lexicon/given-name-gender.ts';
import type { PersonGenders } from './person-genders.ts';
import type { Pronoun, Reference, Role } from './references.ts';

/** Sentences; further back nobody remembers who was meant. */
const MAX_BACK = 12;
/** References; a list of names is no memory. */
const MAX_REFERENCES = 60;

const WEIGHTS: Readonly<Record<Role, number>> = {
  subject: 1,
  object: 0.6,
  oblique: 0.45,
  owner: 0.5,
  part: 0.2,
};

/** What a sentence's distance leaves of the weight. */
const DECAY = 0.5;
/** A pronoun shows that its person is what the text is about. */
const PRONOUN = 1.2;
const UNKNOWN_GENDER = 0.85;
/** A given name tells no more than what is likely; a title is sure. */
const UNLIKELY_GENDER = 0.15;
/** Whoever spoke last goes on speaking: "He added". */
const SPEAKS = 2;
/** "He" is more often the subject of the sentence before than what stood behind its verb. */
const PARALLEL = 1.15;
/** What all sentences but the best one add. */
const BEFORE = 0.3;
/** Whoever is spoken of often, wherever. */
const TOPIC = 0.05;
const MAX_TOPIC = 6;
/** The subject of the clause that a possessive stands in. */
const SAME_CLAUSE = 2;
/** Who is named in a quotation is seldom meant outside of it. */
const QUOTED = 0.3;
/** What a second naming in one sentence adds. */
const AGAIN = 0.2;

export interface Question {
  readonly pronoun: Pronoun;
  readonly sentence: number;
  /** What stands before the pronoun, in text order. */
  readonly references: readonly Reference[];
  readonly genders: PersonGenders;
  /** Whoever cannot be meant: the subject of the verb that the pronoun is the object of. */
  readonly excluded: ReadonlySet<EntityKey>;
  /** The subject of the clause that a possessive stands in. */
  readonly preferred: EntityKey | null;
}

interface Candidate {
  readonly mention: DraftMention;
  /** The best of each sentence. */
  readonly best: Map<number, number>;
  count: number;
}

const likelihood = (gender: Gender | undefined, pronoun: Pronoun): number =>
  gender === undefined ? UNKNOWN_GENDER : gender === pronoun.gender ? 1 : UNLIKELY_GENDER;

/** Whom a pronoun means: the person that the sentences before speak of most, the near ones above all. */
export function resolvePronoun(question: Question): DraftMention | null {
  const { pronoun, sentence, references, genders, excluded, preferred } = question;
  const scores = new Map<EntityKey, Candidate>();
  const from = Math.max(0, references.length - MAX_REFERENCES);
  for (let index = references.length - 1; index >= from; index -= 1) {
    const reference = references[index];
    if (reference === undefined || sentence - reference.sentence > MAX_BACK) break;
    const { entity } = reference.mention;
    const titled = genders.byTitle.get(entity);
    if (excluded.has(entity) || (titled !== undefined && titled !== pronoun.gender)) continue;
    const known = scores.get(entity) ?? {
      best: new Map<number, number>(),
      mention: reference.mention,
      count: 0,
    };
    known.count += 1;
    const weight =
      WEIGHTS[reference.role] *
      DECAY ** (sentence - reference.sentence) *
      (reference.isPronoun ? PRONOUN : 1) *
      (reference.isQuoted && !pronoun.isQuoted ? QUOTED : 1) *
      likelihood(titled ?? genders.byName.get(entity), pronoun) *
      (pronoun.isSpeaking && reference.isSpeaking ? SPEAKS : 1) *
      (pronoun.role === 'subject' && reference.role === 'subject' ? PARALLEL : 1) *
      (entity === preferred ? SAME_CLAUSE : 1);
    const before = known.best.get(reference.sentence) ?? 0;
    known.best.set(reference.sentence, Math.max(before, weight) + AGAIN * Math.min(before, weight));
    scores.set(entity, known);
  }
  let best: { score: number; mention: DraftMention } | null = null;
  for (const each of scores.values()) {
    const weights = [...each.best.values()];
    const most = Math.max(...weights);
    const rest = weights.reduce((sum, weight) => sum + weight, 0) - most;
    const score = most + BEFORE * rest + TOPIC * Math.min(each.count, MAX_TOPIC);
    if (best === null || score > best.score) best = { score, mention: each.mention };
  }
  return best?.mention ?? null;
}
