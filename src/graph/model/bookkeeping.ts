import { property, type PropertySpec } from './property.ts';

const { required, optional, list } = property;

type Properties = Readonly<Record<string, PropertySpec>>;

/**
 * What the store keeps beside the graph that clients see, so that taking an article back leaves what
 * would be there without it. No reader asks for any of it.
 *
 * A `Description` is what texts propose of an entity: its name and kind, its names, its external
 * ids. Equal proposals are one node, `(Entity)-[:HAS_DESCRIPTION]->(Description)`; each version that
 * proposes it says so by `(ArticleVersion)-[:DESCRIBES]->(Description)`. An entity lives as long as
 * a version describes it, and looks as the description of lowest rank says.
 *
 * A rank orders texts: the current ones by their articles' dates, then the superseded ones.
 */
export const BOOKKEEPING_NODES = {
  Description: { id: required('string'), content: required('string') },
  /**
   * Current texts that use one name and tell the same of who bears it: they mean one, stored under `key`
   * (or nobody knows whom, then it is missing). Each says so by
   * `(ArticleVersion)-[:BEARS]->(Bearer)`; all of a `block` together tell who is who.
   */
  Bearer: {
    id: required('string'),
    block: required('string'),
    told: list('string'),
    key: optional('string'),
  },
  /**
   * What the current texts of articles are recognised by as copies; the same for all articles
   * that have it, by `(Article)-[:HAS_WORDING]->(Wording)`. It lives as long as one has.
   */
  Wording: {
    id: required('string'),
    sketch: required('string'),
    sourcedQuotes: list('string'),
    held: optional('boolean'),
  },
  /** What copies of one text have in common, and what two of them that arrive at once wait at. */
  Fingerprint: { value: required('int'), held: optional('boolean') },
  /** What writers lock before they look anything up. */
  ResolutionKey: { key: required('string'), held: required('boolean') },
  Migration: {
    version: required('int'),
    name: required('string'),
    checksum: required('string'),
    appliedAt: required('date-time'),
  },
  MigrationLock: {
    id: required('string'),
    holder: optional('string'),
    until: optional('date-time'),
  },
} as const satisfies Record<string, Properties>;

export const BOOKKEEPING_RELATIONSHIPS = {
  HAS_WORDING: {},
  /** From a wording. */
  HAS_FINGERPRINT: {},
  BEARS: {},
  HAS_DESCRIPTION: { as: required('string') },
  DESCRIBES: {
    entity: required('string'),
    rank: required('string'),
    /** Parallel lists: the names of the description that the text itself uses, and where first. */
    usedNames: list('string'),
    usedStarts: list('int'),
    usedEnds: list('int'),
    usedSentenceStarts: list('int'),
    usedSentenceEnds: list('int'),
  },
} as const satisfies Record<string, Properties>;

/** Properties beside those of `NODES` and `TIE_PROPERTIES`. */
export const BOOKKEEPING_PROPERTIES = {
  /** What was read out of the text before it was linked, packed. */
  ArticleVersion: { reading: optional('string') },
  /** Rank of the text whose description it bears. */
  Entity: { describedBy: required('string') },
  /** Rank of the text that its evidence lies in. */
  Name: { seenBy: optional('string') },
  /** Rank of the assertion whose label it bears. */
  Claim: { describedBy: required('string') },
  Assertion: { rank: required('string'), label: required('string') },
  /** How many live assertions use each of a tie's `labels`. */
  Tie: { labelCounts: list('int') },
} as const satisfies Record<string, Properties>;
