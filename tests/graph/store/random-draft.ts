import fc from 'fast-check';
import type { Draft, DraftEntity, DraftPlace } from '../../../src/graph/model/draft.ts';
import type { EntityKey } from '../../../src/graph/model/identity.ts';
import type { Predicate } from '../../../src/graph/model/predicates.ts';
import { NAME_KINDS, ORGANIZATION_KINDS, STANCES } from '../../../src/graph/model/vocabulary.ts';
import { event, key, makeDraft, organization, person, place, type Sentence } from './make-draft.ts';

/** How one draft sees the few entities that all drafts share. */
const view = fc.record({
  named: fc.constantFrom('full', 'short'),
  alias: fc.option(
    fc.record({
      kind: fc.constantFrom(...NAME_KINDS),
      language: fc.constantFrom('en', 'de', null),
    }),
  ),
  organizationKind: fc.constantFrom(...ORGANIZATION_KINDS),
  date: fc.constantFrom(null, '2024', '2024-05-01', '2024-05~'),
  within: fc.boolean(),
  background: fc.boolean(),
  external: fc.constantFrom(null, 'https://example.org/a', 'https://example.org/b'),
});
type View = typeof view extends fc.Arbitrary<infer T> ? T : never;

const WORLD = key('place:world');

function entitiesOf(seen: View): readonly DraftEntity[] {
  const common = {
    background: seen.background,
    names: seen.alias === null ? [] : [{ value: 'Alias', ...seen.alias }],
    externalIds: [{ scheme: 'made-up', value: 'X', url: seen.external }],
  };
  const short = seen.named === 'short';
  const world: DraftPlace = place('World', { key: WORLD, placeKind: 'OTHER' });
  const lies = seen.within ? { within: WORLD } : {};
  return [
    person(short ? 'Ada' : 'Ada Holm', { ...common, key: key('person:ada') }),
    person('Bo Rask', { key: key('person:bo') }),
    organization(short ? 'IO' : 'Iron Office', {
      key: key('organization:io'),
      organizationKind: seen.organizationKind,
    }),
    place('Eastland', { ...lies, key: key('place:east') }),
    place('Westland', { ...lies, key: key('place:west') }),
    event(short ? 'the fair' : 'the spring fair', {
      key: key('event:fair'),
      date: seen.date,
      background: seen.background,
    }),
    world,
  ];
}

const KEYS = [
  'person:ada',
  'person:bo',
  'organization:io',
  'place:east',
  'place:west',
  'event:fair',
].map(key);
const anyKey = fc.constantFrom(...KEYS);
/** Few, so that several drafts make the same claim in other words. */
const TIES: readonly (readonly [Predicate, string, string])[] = [
  ['HOLDS_POSITION', 'person:ada', 'organization:io'],
  ['PARTICIPATED_IN', 'person:ada', 'event:fair'],
  ['ALLIED_WITH', 'place:east', 'place:west'],
  ['ALLIED_WITH', 'place:west', 'place:east'],
  ['RELATED_TO', 'person:bo', 'event:fair'],
];

const claim = fc.record({
  tie: fc.constantFrom(...TIES),
  label: fc.constantFrom('chief', 'Chief', 'guest'),
  negated: fc.constantFrom(false, false, false, false, true),
  valid: fc.constantFrom(null, null, null, null, null, null, '2024', '2020/2024-06-01', '2023/..'),
  stance: fc.constantFrom('ASSERTS', 'ASSERTS', ...STANCES),
  attributedTo: fc.array(anyKey, { maxLength: 2 }),
});

const sentence = fc.record({
  names: fc.array(fc.record({ of: anyKey, by: fc.boolean() }), { minLength: 1, maxLength: 3 }),
  claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
  speaker: fc.option(fc.constantFrom('person:ada', 'place:east').map(key)),
});

/** A small draft over a handful of entities that it sees in its own way. */
export const randomDraft = (url: string): fc.Arbitrary<Draft> =>
  fc
    .record({
      view,
      day: fc.integer({ min: 1, max: 3 }),
      dated: fc.boolean(),
      body: fc.array(sentence, { minLength: 1, maxLength: 3 }),
      published: fc.boolean(),
      credited: fc.boolean(),
      ending: fc.constantFrom('', 'One more line.', 'Another line.'),
    })
    .map(({ view: seen, day, dated, body, published, credited, ending }) => {
      const entities = entitiesOf(seen);
      const office = key('organization:io');
      const nameOf = (own: EntityKey): string =>
        entities.find((entity) => entity.key === own)?.name ?? '';
      return makeDraft({
        article: {
          headline: `News of ${url}`,
          url: `https://example.org/${url}`,
          publishedAt: dated ? `2025-01-0${day}T00:00:00.000Z` : null,
          publisher: published ? office : null,
          credits: credited ? [office] : [],
        },
        entities,
        body: [
          ...body.map(({ names, claims, speaker }): Sentence => ({
            parts: [
              ...names.flatMap(({ of, by }) => {
                const literal = of === 'place:east' && by ? { literal: key('place:west') } : {};
                const word =
                  of === 'person:ada' && by && seen.alias !== null ? 'Alias' : nameOf(of);
                return [{ name: word, of, ...literal }, ' and '];
              }),
              'others: "',
              ...(speaker === null ? [] : [{ quote: 'Well', speaker }]),
              '".',
            ],
            claims: claims.map(({ tie: [predicate, subject, object], ...said }) => ({
              ...said,
              predicate,
              subject: key(subject),
              object: key(object),
            })),
          })),
          { parts: [ending] },
        ].filter(({ parts }) => parts[0] !== ''),
      });
    });
