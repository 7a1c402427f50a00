import { BOOKKEEPING_PROPERTIES } from '../model/bookkeeping.ts';
import type { Draft } from '../model/draft.ts';
import { NODES } from '../model/nodes.ts';
import { RELATIONSHIPS } from '../model/relationships.ts';
import { int } from '../run/value.ts';
import type { Bearer } from './bearers.ts';
import { encodeProperties } from './encode.ts';
import type { CopyMarks } from './origin/copy-marks.ts';
import type { AssertionFact, ClaimFact, MentionFact, QuoteFact, TextIdentity } from './facts.ts';

type Parameters = Readonly<Record<string, unknown>>;

const ASSERTION_PROPERTIES = {
  ...NODES.Assertion.properties,
  ...BOOKKEEPING_PROPERTIES.Assertion,
};

export interface WrittenText extends TextIdentity {
  /** What tells the origin from others: articles of one origin have it in common. */
  readonly origin: string;
  readonly marks: CopyMarks;
  /** What the text tells of who bears a name. */
  readonly bearers: readonly Bearer[];
  /** The article's address: what it had before, or what this draft brings. */
  readonly url: string | null;
  readonly recordedAt: string;
  /** See `encodeReading`. */
  readonly reading: string;
}

export function articleRow(
  { article }: Draft,
  mentions: readonly MentionFact[],
  { url, retrievedAt, sortAt, origin }: WrittenText,
): Parameters {
  const { headline, standfirst, byline, language, publishedAt, publishedOffset, links } = article;
  return encodeProperties(NODES.Article.properties, {
    url,
    headline,
    standfirst,
    byline,
    language,
    publishedAt,
    publishedOffset,
    retrievedAt,
    sortAt,
    origin,
    mentionCount: mentions.reduce((sum, { namings }) => sum + namings.length, 0),
    linkKinds: links.map(({ kind }) => kind),
    // Lists cannot hold null.
    linkTitles: links.map(({ title }) => title ?? ''),
    linkUrls: links.map((link) => link.url ?? ''),
  });
}

export function versionRow(
  { article: { headline, standfirst }, text, blocks }: Draft,
  { article, sha256, recordedAt }: WrittenText,
): Parameters {
  return encodeProperties(NODES.ArticleVersion.properties, {
    articleId: article,
    sha256,
    text,
    headline,
    standfirst,
    blockRoles: blocks.map(({ role }) => role),
    blockStarts: blocks.map(({ start }) => start),
    blockEnds: blocks.map(({ end }) => end),
    recordedAt,
  });
}

export function mentionRow(
  { entity, salience, background, namings }: MentionFact,
  { version, sortAt, origin }: WrittenText,
): Parameters {
  const properties = encodeProperties(RELATIONSHIPS.MENTIONS.properties, {
    versionId: version,
    count: namings.length,
    salience,
    background,
    starts: namings.map(({ start }) => start),
    ends: namings.map(({ end }) => end),
    surfaces: namings.map(({ surface }) => surface),
    sentenceStarts: namings.map(({ sentenceStart }) => sentenceStart),
    sentenceEnds: namings.map(({ sentenceEnd }) => sentenceEnd),
    literals: namings.map(({ literal }) => literal ?? ''),
    entity,
    sortAt,
    origin,
    as: entity,
  });
  return { background, properties };
}

export function claimRow(fact: ClaimFact, text: WrittenText): Parameters {
  const { id, predicate, subject, object, negated, valid, validFrom, validTo, tie } = fact;
  const [earliest] = fact.assertions;
  const identity = encodeProperties(NODES.Claim.properties, {
    predicate,
    negated,
    valid,
    validFrom,
    validTo,
    tieId: tie?.id ?? null,
    status: 'SUPPORTED',
    articleCount: 0,
    originCount: 0,
  });
  return {
    id,
    subject,
    objects: object === null ? [] : [object],
    identity,
    label: earliest?.label,
    rank: earliest?.rank,
    negated,
    opposite: fact.opposite,
    assertions: fact.assertions.map((assertion) => assertionRow(assertion, text)),
  };
}

function assertionRow(fact: AssertionFact, text: WrittenText): Parameters {
  const { id, claim, tie, attributedTo, ...own } = fact;
  const properties = encodeProperties(ASSERTION_PROPERTIES, {
    ...own,
    claimId: claim,
    tieId: tie,
    versionId: text.version,
    articleId: text.article,
    origin: text.origin,
    sortAt: text.sortAt,
  });
  return {
    id,
    properties,
    attributedTo: attributedTo.map((source, order) => ({ id: source, order: int(order) })),
  };
}

export function quoteRow(fact: QuoteFact, text: WrittenText): Parameters {
  const { id, speaker, addressees, reportedBy, event, ...own } = fact;
  const properties = encodeProperties(NODES.Quote.properties, {
    ...own,
    versionId: text.version,
    articleId: text.article,
    sortAt: text.sortAt,
  });
  const present = (entity: string | null): readonly string[] => (entity === null ? [] : [entity]);
  return {
    id,
    properties,
    speaker: present(speaker),
    addressees,
    reportedBy: present(reportedBy),
    event: present(event),
  };
}
