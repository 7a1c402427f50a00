import type { DraftEntity, DraftMention, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import type { NamedSpan, ReadDocument, Recognition, Sentence } from '../stages.ts';
import { findAnniversaries } from './anniversaries.ts';
import { eventForms, organizationForms } from './bodies.ts';
import { describe } from './describe.ts';
import { groupNames } from './group-names.ts';
import { groupPersons } from './group-persons.ts';
import type { Group } from './group.ts';
import { homesOf } from './homes.ts';
import { countryMeant, type Named } from './metonym.ts';
import { readNamings, type Naming } from './naming.ts';
import { placeForms } from './places.ts';
import { references } from './references.ts';
import { weigh } from './weigh.ts';

/**
 * Who is who inside one article, out of what is named where. Pure: reference data and rules alone.
 *
 * Every key that a mention bears (`entity`, `literal`) is an entity, and so is the place that an
 * entity lies in.
 */
export function identify(
  document: ReadDocument,
  sentences: readonly Sentence[],
  spans: readonly NamedSpan[],
): Recognition {
  const entities = new Map<EntityKey, DraftEntity>();
  const add = (entity: DraftEntity | null | undefined): void => {
    if (entity != null && !entities.has(entity.key)) entities.set(entity.key, entity);
  };
  const named = nameAll(document.text, readNamings(document, sentences, spans));
  const placed = named.map(({ naming, entity }, at): Placed => {
    const neighbours = { before: named[at - 1] ?? null, after: named[at + 1] ?? null };
    const country = countryMeant({ naming, entity, ...neighbours });
    const literal = country === null ? townBehind(naming) : entity;
    const meant = country ?? entity;
    add(meant);
    add(literal);
    return { ...naming, key: meant.key, name: meant.name, literal: literal?.key ?? null };
  });
  const mentions: DraftMention[] = [];
  for (const [sentence, names] of Map.groupBy(placed, (one) => one.sentence)) {
    const anniversaries = findAnniversaries(document.text, sentence, names);
    for (const { event, founding } of anniversaries) {
      add(event);
      add(founding);
    }
    const others = names.filter(
      ({ kind, ...span }) => kind !== 'EVENT' || !anniversaries.some((one) => isOver(one, span)),
    );
    const found = anniversaries.map((one) => ({ ...one, key: one.event.key, literal: null }));
    for (const one of [...others, ...found]) mentions.push(mentionOf(document, sentence, one));
  }
  for (const entity of [...entities.values()])
    if (entity.kind === 'PLACE' && entity.within !== null)
      add(references().byKey.get(entity.within)?.entity);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { sentences, mentions, entities: weigh(document, entities, mentions) };
}

interface Placed extends Naming {
  readonly key: EntityKey;
  readonly name: string;
  readonly literal: EntityKey | null;
}

/** Who every naming names, in text order. */
function nameAll(text: string, namings: readonly Naming[]): readonly Named[] {
  const bearers = new Map<Naming, DraftEntity>();
  for (const group of groupsOf(text, namings)) {
    const entity = describe(group);
    for (const naming of group.namings) bearers.set(naming, entity);
  }
  return namings.flatMap((naming) => {
    const entity = bearers.get(naming);
    return entity === undefined ? [] : [{ naming, entity }];
  });
}

function groupsOf(text: string, namings: readonly Naming[]): readonly Group[] {
  const of = (kind: EntityKind): readonly Naming[] => namings.filter((one) => one.kind === kind);
  const [bodies, places, events] = [of('ORGANIZATION'), of('PLACE'), of('EVENT')];
  const placeNames = placeForms(places);
  return [
    ...groupPersons(of('PERSON')),
    ...groupNames(bodies, organizationForms(bodies, { homes: homesOf(placeNames), text })),
    ...groupNames(places, placeNames),
    ...groupNames(events, eventForms(events)),
  ];
}

/** The town whose name a club bears alone: "Liverpool won". */
const townBehind = ({ kind, words }: Naming): DraftEntity | null =>
  kind === 'ORGANIZATION' ? (references().named('PLACE', words)[0]?.entity ?? null) : null;

const isOver = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const mentionOf = (
  { text }: ReadDocument,
  sentence: Span,
  { start, end, key, literal }: Span & Pick<Placed, 'key' | 'literal'>,
): DraftMention => ({
  entity: key,
  start,
  end,
  exact: text.slice(start, end),
  sentence: { start: sentence.start, end: sentence.end },
  literal,
});
