import type { Draft, DraftEntity } from '../../src/graph/model/draft.ts';
import type { EntityKey } from '../../src/graph/model/identity.ts';
import { castStory, type Cast } from './cast-story.ts';
import { composeText, type Paragraph } from './compose-text.ts';
import { describeOrganization, describePlace, FIRST_YEAR, YEARS } from './describe-entity.ts';
import { tellStory } from './tell-story.ts';
import { ADJECTIVES, NOUNS, PAST_VERBS, TOPICS } from './words.ts';
import { streamOf, type World } from './world.ts';

/** An article of the made-up news. */
export interface MadeArticle {
  readonly draft: Draft;
  /** When it was fetched: RFC 3339 in UTC. */
  readonly now: string;
  /** The words that its text is full of. */
  readonly topic: readonly string[];
}

const DAY_MS = 86_400_000;
const COPIES = 0.06;
/** How far back the text that is copied may lie. */
const REACH = 40;

/**
 * Makes the article of this index, the same one whatever else is made. Some share the body of an
 * earlier one, as papers print what an agency sends; their origin is one.
 */
export function makeArticle(world: World, index: number): MadeArticle {
  const { url, publisher, publishedAt, now, source, random } = openArticle(world, index);
  const telling = streamOf(world, 'body', source);
  const cast = castStory(world, source, telling);
  const topic = telling.pick(TOPICS);
  const story = tellStory(cast, topic, telling);
  const outlet = describeOrganization(world, publisher);
  const credited = source === index ? [] : [openArticle(world, source).publisher];
  const credits = credited.filter((agency) => agency !== publisher).slice(0, 1);
  const headline = `${random.pick(ADJECTIVES)} ${random.pick(topic)} ${random.pick(PAST_VERBS)} the ${random.pick(NOUNS)}, ${cast.leader.name} says`;
  const standfirst = random.chance(0.6)
    ? `${cast.setting.name} had waited for the ${random.pick(topic)} and the ${random.pick(NOUNS)}.`
    : null;
  const composed = composeText([
    plain('HEADLINE', headline),
    ...(standfirst === null ? [] : [plain('STANDFIRST', standfirst)]),
    ...story,
    ...(credits.length === 0 ? [] : [plain('CREDIT', 'This report came over the wire.')]),
  ]);
  const sources = credits.map((agency) => describeOrganization(world, agency));
  return {
    draft: {
      article: {
        url,
        providerId: null,
        headline,
        standfirst,
        byline: random.chance(0.5) ? `By our desk in ${cast.setting.name}` : null,
        language: random.chance(0.9) ? 'en' : random.pick(['de', 'fr', 'pl', 'sv', 'und']),
        publishedAt,
        publishedOffset: publishedAt !== null && random.chance(0.5) ? '+01:00' : null,
        publisher: outlet.key,
        credits: sources.map(({ key }) => key),
        links:
          index > 0 && random.chance(0.2)
            ? [
                {
                  kind: 'READ_MORE',
                  title: 'More on this',
                  url: openArticle(world, random.below(index)).url,
                },
              ]
            : [],
      },
      ...composed,
      entities: draftEntities(world, cast, new Set(composed.mentions.map(({ entity }) => entity)), [
        outlet,
        ...sources,
      ]),
      warnings: [],
    },
    now,
    topic,
  };
}

interface Opened {
  readonly url: string;
  readonly publisher: number;
  readonly publishedAt: string | null;
  readonly now: string;
  /** Index of the article whose body it has. */
  readonly source: number;
  readonly random: ReturnType<typeof streamOf>;
}

function openArticle(world: World, index: number): Opened {
  const random = streamOf(world, 'head', index);
  const { organizations, people } = world.counts;
  const publisher = organizations - world.outlets + world.drawOutlet(random);
  const start = Date.UTC(FIRST_YEAR, 0, 1);
  const instant = start + random.below(YEARS * 365) * DAY_MS + random.below(DAY_MS / 1_000) * 1_000;
  // The first ones stand for an entity each, which a copy would leave without an article.
  const copies = random.chance(COPIES) && index > people + REACH;
  return {
    url: `https://outlet-${publisher}.example/${new Date(instant).getUTCFullYear()}/story-${index}`,
    publisher,
    publishedAt: random.chance(0.98) ? new Date(instant).toISOString() : null,
    now: new Date(instant + random.below(6 * 3_600) * 1_000).toISOString(),
    source: copies ? index - 1 - random.below(REACH) : index,
    random,
  };
}

const plain = (role: Paragraph['role'], words: string): Paragraph => ({
  role,
  sentences: [{ parts: [words] }],
});

/** Everybody of the cast who is named, where the places lie, and who published it. */
function draftEntities(
  world: World,
  cast: Cast,
  named: ReadonlySet<EntityKey>,
  outlets: readonly DraftEntity[],
): readonly DraftEntity[] {
  const weighed: readonly (readonly [DraftEntity, number])[] = [
    [cast.leader, 0.9],
    [cast.event, 0.75],
    [cast.guest, 0.6],
    [cast.employer, 0.55],
    [cast.setting, 0.5],
    [cast.other, 0.4],
    [cast.body, 0.3],
    [cast.elsewhere, 0.2],
    [cast.party, 0.15],
    [cast.seat, 0.1],
  ];
  const found = new Map<EntityKey, DraftEntity>();
  const add = (entity: DraftEntity): void => {
    if (found.has(entity.key)) return;
    found.set(entity.key, entity);
    if (entity.kind === 'PLACE' && entity.within !== null)
      add(describePlace(world, Number(entity.within.slice(entity.within.lastIndexOf(':') + 1))));
  };
  for (const [entity, salience] of weighed)
    if (named.has(entity.key)) add({ ...entity, salience, background: isHistory(entity, cast) });
  for (const outlet of outlets) add(outlet);
  return [...found.values()];
}

/** An event of the world's first years is told as history. */
const isHistory = (entity: DraftEntity, cast: Cast): boolean =>
  entity === cast.event && (cast.event.date ?? '').startsWith(String(FIRST_YEAR));
