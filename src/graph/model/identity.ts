import { Buffer } from 'node:buffer';
import { parse as parseUuid, v5 as uuidv5 } from 'uuid';
import type { Predicate } from './predicates.ts';
import type { ChangeKind, EntityKind } from './vocabulary.ts';

/** All content keys of Dateline live in this UUID namespace; changing it would orphan every graph. */
const NAMESPACE = parseUuid('5d7c1f0e-6b0a-5c1e-9a35-0d6f2f1b7a10');

declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

export type ArticleId = Brand<string, 'ArticleId'>;
export type VersionId = Brand<string, 'VersionId'>;
export type EntityId = Brand<string, 'EntityId'>;
/** What an entity is recognised by: `country:KP`, `event:korean-war`, `person:kim jong un`. */
export type EntityKey = Brand<string, 'EntityKey'>;

/** A JSON array keeps the parts apart: `['a|b']` and `['a','b']` differ. */
const derive = (parts: readonly (string | number | boolean | null)[]): string =>
  uuidv5(Buffer.from(JSON.stringify(parts)), NAMESPACE);

export interface ArticleIdentity {
  readonly url: string | null;
  readonly providerId: string | null;
  /** Hex sha256 of the canonical text: the identity of an article without any address. */
  readonly sha256: string;
}

export function articleId({ url, providerId, sha256 }: ArticleIdentity): ArticleId {
  if (url !== null) return derive(['article', 'url', url]) as ArticleId;
  if (providerId !== null) return derive(['article', 'provider', providerId]) as ArticleId;
  return derive(['article', 'sha256', sha256]) as ArticleId;
}

export const versionId = (article: ArticleId, sha256: string): VersionId =>
  derive(['version', article, sha256]) as VersionId;

export const entityId = (kind: EntityKind, key: EntityKey): EntityId =>
  derive(['entity', kind, key]) as EntityId;

/** A key that holds within one article only becomes one that holds everywhere. */
export const scopeKey = (article: ArticleId, key: EntityKey): EntityKey =>
  `article:${article}:${key}` as EntityKey;

export const nameId = (entity: EntityId, value: string): string => derive(['name', entity, value]);

/** Equal proposals of several texts are one description; `content` is its canonical JSON. */
export const descriptionId = (entity: EntityId, content: string): string =>
  derive(['description', entity, content]);

/** Texts that tell the same of who bears a name; see `model/namesakes.ts`. */
export const bearerId = (block: EntityKey, told: readonly string[]): string =>
  derive(['bearer', block, ...told]);

export const externalIdId = (scheme: string, value: string): string =>
  derive(['externalId', scheme, value]);

export interface ClaimIdentity {
  readonly predicate: Predicate;
  readonly subject: EntityId;
  readonly object: EntityId | null;
  /** Normalized phrase of the tie: an office, a role; '' where the predicate says it all. */
  readonly role: string;
  readonly negated: boolean;
  readonly valid: string | null;
}

export const claimId = (claim: ClaimIdentity): string =>
  derive([
    'claim',
    claim.predicate,
    claim.subject,
    claim.object,
    claim.role,
    claim.negated,
    claim.valid,
  ]);

/** One projected edge: pair, predicate and role. Symmetric predicates pass their ends sorted. */
export const tieId = (
  predicate: Predicate,
  subject: EntityId,
  object: EntityId,
  role: string,
): string => derive(['tie', predicate, subject, object, role]);

export const assertionId = (
  claim: string,
  version: VersionId,
  start: number,
  end: number,
): string => derive(['assertion', claim, version, start, end]);

export const quoteId = (version: VersionId, start: number, end: number): string =>
  derive(['quote', version, start, end]);

/** `at` keeps apart what happened to one text more than once: stored, taken back, stored again. */
export const changeId = (version: VersionId, kind: ChangeKind, at: string): string =>
  derive(['change', version, kind, at]);
