import { seeded, zipf, type Random } from './random.ts';

/** How often rank r is drawn against the first: the top of each kind gets thousands of articles. */
const SKEW = 0.85;

const FULL = {
  articles: 100_000,
  people: 20_000,
  organizations: 8_000,
  places: 2_000,
  events: 10_000,
};

export type WorldCounts = Readonly<Record<keyof typeof FULL, number>>;

/** Everything that the made-up news tell of; the lower an index, the more it is written of. */
export interface World {
  readonly scale: number;
  readonly seed: number;
  readonly counts: WorldCounts;
  /** Of the places the first are countries, then come regions, then cities. */
  readonly countries: number;
  readonly regions: number;
  /** The outlets stand behind the other organizations: nobody writes of them, all are published by them. */
  readonly outlets: number;
  readonly drawPerson: (random: Random) => number;
  readonly drawOrganization: (random: Random) => number;
  readonly drawPlace: (random: Random) => number;
  readonly drawEvent: (random: Random) => number;
  readonly drawOutlet: (random: Random) => number;
}

/** `scale` 1 is 100,000 articles; everything grows with it. */
export function createWorld(scale: number, seed: number): World {
  const part = (count: number, least: number): number => Math.max(least, Math.round(count * scale));
  const counts: WorldCounts = {
    articles: part(FULL.articles, 10),
    people: part(FULL.people, 10),
    organizations: part(FULL.organizations, 12),
    places: part(FULL.places, 12),
    events: part(FULL.events, 6),
  };
  const outlets = Math.max(4, Math.round(counts.organizations / 40));
  return {
    scale,
    seed,
    counts,
    countries: Math.max(4, Math.round(counts.places / 20)),
    regions: Math.max(4, Math.round(counts.places / 8)),
    outlets,
    drawPerson: zipf(counts.people, SKEW),
    drawOrganization: zipf(counts.organizations - outlets, SKEW),
    drawPlace: zipf(counts.places, SKEW),
    drawEvent: zipf(counts.events, SKEW),
    drawOutlet: zipf(outlets, SKEW),
  };
}

/** What stands behind each stream, so that no two draw the same numbers. */
const STREAMS = {
  person: 1,
  organization: 2,
  place: 3,
  event: 4,
  participants: 5,
  body: 6,
  head: 7,
  sample: 8,
} as const;

export const streamOf = (world: World, stream: keyof typeof STREAMS, index: number): Random =>
  seeded(world.seed, STREAMS[stream], index);
