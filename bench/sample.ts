import { entityId, type EntityKey } from '../src/graph/model/identity.ts';
import { ENTITY_LABELS } from '../src/graph/model/nodes.ts';
import type { EntityKind } from '../src/graph/model/vocabulary.ts';
import type { Facts } from '../src/graph/store/facts.ts';
import { eventKey, organizationKey, personKey, placeKey } from './data/describe-entity.ts';
import { factsOf, identifyArticle } from './data/gather-rows.ts';
import { makeArticle, type MadeArticle } from './data/make-article.ts';
import type { Random } from './data/random.ts';
import { streamOf, type World } from './data/world.ts';

/** What is asked of every contender; `contenders/requests.ts` says how each of them is asked. */
export const QUERY_NAMES = [
  'articlePage',
  'latestNested',
  'personPage',
  'fullTextEntityDate',
  'twoEntitiesDateCount',
  'entityClaimsEvidence',
  'singleName',
  'mixedNodes',
] as const;
export type QueryName = (typeof QUERY_NAMES)[number];

export const CONTENDER_NAMES = ['hand', 'dateline', 'dateline-plain', 'neo4j-graphql'] as const;
export type ContenderName = (typeof CONTENDER_NAMES)[number];

const LABELS = ['Article', 'Person', 'Organization', 'Place', 'Event', 'Claim'] as const;

/** A node by its label and its `id` property, a UUID. */
export interface NodeKey {
  readonly label: (typeof LABELS)[number];
  readonly id: string;
}

/**
 * One set of values for one request; every query takes of it what it needs. Hubs and rare entities are
 * mixed as readers would ask for them.
 */
export interface Sample {
  /** UUID of an article. */
  readonly article: string;
  /** UUID of a person. */
  readonly person: string;
  /** One entity of any kind, mentioned by an article that holds `text` and lies in the range. */
  readonly entity: NodeKey;
  /** One or two words for the full-text index. */
  readonly text: string;
  /** Two entities that at least one article of the range mentions together. */
  readonly pair: readonly [NodeKey, NodeKey];
  /** Range of `publishedAt`, RFC 3339 in UTC: from inclusive, to exclusive; some weeks to some years. */
  readonly from: string;
  readonly to: string;
  /** Twelve nodes of mixed kinds, no two the same. */
  readonly nodes: readonly NodeKey[];
}

/** Requests of one query that differ; after them the first comes again. */
export const SAMPLES = 48;

/** What a query is asked with, the same for every contender and in every run of one world. */
export const samplesOf = (world: World, query: QueryName): readonly Sample[] =>
  Array.from({ length: SAMPLES }, (_, index) =>
    drawSample(
      world,
      streamOf(world, 'sample', QUERY_NAMES.indexOf(query) * SAMPLES + index),
      index,
    ),
  );

const DAY_MS = 86_400_000;
/** Every so many samples one of the best known. */
const HUB_EVERY = 6;
const HUBS = 5;

function drawSample(world: World, random: Random, index: number): Sample {
  const isHub = index % HUB_EVERY === 0;
  const { made, publishedAt } = drawDated(world, random);
  const { draft, topic } = made;
  const facts = factsOf(made);
  const labels = new Map(facts.entities.map(({ id, label }) => [id, label]));
  const mentioned = facts.mentions.map(({ entity }) => nodeKey(labels.get(entity) ?? '', entity));
  const entity = random.pick(mentioned);
  const words = topic.filter((word) => draft.text.includes(word));
  const text = [random.pick(words), ...(random.chance(0.5) ? [random.pick(words)] : [])];
  const before = (30 + random.below(700)) * DAY_MS;
  const after = (30 + random.below(700)) * DAY_MS;
  const person = isHub ? random.below(HUBS) : world.drawPerson(random);
  return {
    article: articleKey(made).id,
    person: entityId('PERSON', personKey(person)),
    entity,
    text: [...new Set(text)].join(' '),
    pair: [entity, random.pick(mentioned.filter(({ id }) => id !== entity.id))],
    from: new Date(publishedAt - before).toISOString(),
    to: new Date(publishedAt + after).toISOString(),
    nodes: drawNodes(world, random, facts),
  };
}

/** An article with a date: it is what the range is drawn around. */
function drawDated(
  world: World,
  random: Random,
): { readonly made: MadeArticle; readonly publishedAt: number } {
  for (;;) {
    const made = makeArticle(world, random.below(world.counts.articles));
    const { publishedAt } = made.draft.article;
    if (publishedAt !== null) return { made, publishedAt: Date.parse(publishedAt) };
  }
}

function drawNodes(world: World, random: Random, { claims }: Facts): readonly NodeKey[] {
  const { counts, outlets } = world;
  const some = (count: number, draw: () => NodeKey): readonly NodeKey[] => {
    const found = new Map<string, NodeKey>();
    while (found.size < count) {
      const node = draw();
      found.set(node.id, node);
    }
    return [...found.values()];
  };
  return [
    ...some(3, () => articleKey(makeArticle(world, random.below(counts.articles)))),
    ...some(3, () => entityOf('PERSON', personKey(world.drawPerson(random)))),
    ...some(2, () =>
      entityOf('ORGANIZATION', organizationKey(random.below(counts.organizations - outlets))),
    ),
    ...some(2, () => entityOf('PLACE', placeKey(world.drawPlace(random)))),
    ...some(1, () => entityOf('EVENT', eventKey(world.drawEvent(random)))),
    ...some(1, () => nodeKey('Claim', random.pick(claims).id)),
  ];
}

const articleKey = (made: MadeArticle): NodeKey =>
  nodeKey('Article', identifyArticle(made).article);

const entityOf = (kind: EntityKind, key: EntityKey): NodeKey =>
  nodeKey(ENTITY_LABELS[kind], entityId(kind, key));

function nodeKey(label: string, id: string): NodeKey {
  const known = LABELS.find((one) => one === label);
  if (known === undefined) throw new Error(`no node of a sample is a ${label}`);
  return { label: known, id };
}
