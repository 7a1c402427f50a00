import type { EntityKey } from '../../../graph/model/identity.ts';
import { TIME_WORDS, WEAK_HEADS } from '../../lexicon/relations-offices.ts';
import type { FoundTie } from '../claims.ts';
import { isPerson } from '../reading.ts';
import { isAt, personAt, type Phrase } from '../phrase/phrase-item.ts';
import type { ReadSentence, TieContext, ToldBody } from '../phrase/tie-context.ts';
import { chambersOf, type Chambers } from './chamber.ts';
import { findHeld } from './find-held.ts';
import type { Held, Holder, Link } from './held.ts';
import { impliedBodies, type BareTitle } from './implied-body.ts';
import { predicateOf } from './role-predicate.ts';
import { titleGroups } from './title-group.ts';
import { singular, type Title } from './title.ts';
import { verbOffices } from './verb-offices.ts';

const CONFIDENCE: Readonly<Record<Link, number>> = {
  'before-name': 0.9,
  'behind-name': 0.85,
  'said-of-name': 0.8,
  as: 0.8,
  chain: 0.75,
};

interface BareOffice extends BareTitle {
  readonly tie: FoundTie;
  readonly owner: EntityKey | null;
}

/** Offices that the text gives to a person, in a country or an organization that it names. */
export function findOffices(context: TieContext): readonly FoundTie[] {
  const found: FoundTie[] = [];
  const bare: BareOffice[] = [];
  /** Whose office is of a body that the article has no entity for. */
  const elsewhere = new Set<string>();
  const chambers = chambersOf(context);
  for (const one of context.sentences) {
    found.push(...verbOffices(context, one));
    for (const held of findHeld(one.phrase, titleGroups(context, one)))
      for (const holder of holdersOf(context, one, held)) {
        const { title } = held.group;
        const body = bodyOf(context, chambers, { held, holder });
        const tie = tieOf(context, one, { held, holder, body });
        if (tie === null) continue;
        if (body?.entity !== undefined && body.entity !== null) {
          const predicate = predicateOf(context.reading, title, { body: body.entity, tie });
          if (predicate !== null) found.push({ ...tie, predicate, object: body.entity });
        } else if (body !== null) elsewhere.add(keyOf(tie));
        else if (title.role === 'OFFICE' && !WEAK_HEADS.has(title.head)) {
          const { label } = tie;
          const owner = ownerOf(one.phrase, held.group.first);
          bare.push({
            label,
            head: title.head,
            person: tie.subject,
            at: tie.span.start,
            owner,
            tie,
          });
        }
      }
  }
  const told = new Set(found.map(keyOf));
  const firstOf = new Map(found.map(({ subject, object }) => [subject, object] as const).reverse());
  const implied = impliedBodies(context, chambers);
  for (const { tie, owner, ...title } of bare) {
    if (told.has(keyOf(tie)) || elsewhere.has(keyOf(tie))) continue;
    const ofOwner = owner === null ? undefined : firstOf.get(owner);
    const body = ofOwner === undefined ? implied(title) : { entity: ofOwner, confidence: 0.6 };
    if (body === null) continue;
    const { entity: object, confidence } = body;
    found.push({ ...tie, object, confidence, method: 'rule:office-implied-body@1' });
  }
  return found;
}

/** "Lima's spokeswoman": whose office has its body too. */
const ownerOf = (phrase: Phrase, first: number): EntityKey | null =>
  isAt(phrase, first - 1, "'s") ? (personAt(phrase, first - 2)?.entity ?? null) : null;

/** One office of a person, however it is written: its last word tells. */
const keyOf = ({ subject, label }: FoundTie): string =>
  `${subject} ${label.toLowerCase().replace(/^.*[\s-]/su, '')}`;

function holdersOf(context: TieContext, { phrase }: ReadSentence, held: Held): readonly Holder[] {
  if (held.pronoun === null) return held.holders;
  const item = phrase[held.pronoun.index];
  const mention = item === undefined ? null : context.antecedents(held.pronoun.word, item.start);
  if (item === undefined || mention === null || !isPerson(context.reading, mention)) return [];
  const person = {
    ...item,
    kind: 'name',
    mention,
    entity: mention.entity,
    entityKind: 'PERSON',
  } as const;
  return [{ index: held.pronoun.index, own: null, person }];
}

/** Sat in for a constituency or a state: the chamber is the body, where the article names it. */
const SEATED = new Set(
  'speaker senator representative congressman congresswoman mp msp mep mk'.split(' '),
);

function bodyOf(
  context: TieContext,
  chambers: Chambers,
  { held, holder }: Pick<Office, 'held' | 'holder'>,
): ToldBody | null {
  const { group } = held;
  const { own } = holder;
  const { title, before, behind } = group;
  if (behind?.isField === true) {
    // "Ambassador to the Harbour Union" of a country without an entity: at least where it is held.
    return before?.entity === null
      ? behind
      : (before ?? (title.head === 'minister' ? behind : null));
  }
  const isBranch = before !== null && behind?.entity !== undefined && behind.entity !== null;
  const mine = title.role === 'OFFICE' || title.role === 'OWNER' ? own : null;
  const body =
    isBranch && isBranchOf(context, before, behind) ? behind : (before ?? behind ?? mine);
  if (!SEATED.has(title.head) || body === null || body.entity === null) return body;
  const place = context.reading.entities.get(body.entity);
  if (place?.kind !== 'PLACE' || (place.placeKind === 'COUNTRY' && title.head !== 'speaker'))
    return body;
  const chamber = chambers(title.head, 0);
  return chamber === null || body === before ? body : { ...body, entity: chamber };
}

/** "the Norway director of the Harbour Union": held in the union. */
function isBranchOf({ reading }: TieContext, before: ToldBody, behind: ToldBody): boolean {
  const kind = (body: ToldBody) =>
    body.entity === null ? null : reading.entities.get(body.entity)?.kind;
  return kind(before) === 'PLACE' && kind(behind) === 'ORGANIZATION';
}

interface Office {
  readonly held: Held;
  readonly holder: Holder;
  readonly body: ToldBody | null;
}

/** Without its object, which the caller knows. */
function tieOf(
  { reading }: TieContext,
  { sentence, phrase }: ReadSentence,
  { held, holder, body }: Office,
): FoundTie | null {
  const { group, link } = held;
  const label = labelOf(reading.text, phrase, group.title);
  const indices = [group.title.first, group.title.last - 1, holder.index];
  if (body !== null) indices.push(body.first, body.last - 1);
  const items = indices.map((index) => phrase[index]).filter((item) => item !== undefined);
  if (label === '' || items.length < indices.length) return null;
  const span = {
    start: Math.min(...items.map(({ start }) => start)),
    end: Math.max(...items.map(({ end }) => end)),
  };
  return {
    predicate: 'HOLDS_POSITION',
    subject: holder.person.entity,
    object: holder.person.entity,
    label,
    span,
    sentence,
    confidence: held.pronoun === null ? CONFIDENCE[link] : 0.6,
    method: `rule:office-${link}@1`,
    negated: held.isNegated,
  };
}

/** The title as written, in the singular, without words that only say when it is held. */
function labelOf(text: string, phrase: Phrase, title: Title): string {
  let { first } = title;
  while (first < title.last - 1 && TIME_WORDS.has(phrase[first]?.lower ?? '')) first += 1;
  const start = phrase[first]?.start ?? 0;
  const end = phrase[title.fieldEnd - 1]?.end ?? start;
  const label = text.slice(start, end).replace(/^then[- ]/iu, '');
  if (!title.isPlural) return label;
  const head = phrase
    .slice(title.first, title.last)
    .find((item) => singular(item.lower) === title.head);
  return head === undefined ? label : label.replace(head.text, singular(head.text));
}
