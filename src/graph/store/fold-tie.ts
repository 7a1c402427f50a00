import { TIE_PROPERTIES } from '../model/relationships.ts';
import { BOOKKEEPING_PROPERTIES } from '../model/bookkeeping.ts';
import { compareText } from './distinct.ts';
import { encodeProperties } from './encode.ts';

/** Times as stored: an EDTF value with its bounds. */
export interface Validity {
  readonly valid: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Everything that a projected edge says. */
export interface TieState extends Validity {
  readonly id: string;
  readonly role: string;
  readonly claims: readonly string[];
  /** How many live assertions use each phrase. */
  readonly labels: ReadonlyMap<string, number>;
  readonly articles: number;
  readonly origins: number;
}

const DAY = /^(\d{4}-\d\d-\d\d)T/u;

/**
 * The time of a tie: that of its claims when they agree, else from the first beginning to the last
 * end. Claims without a time say nothing about it.
 */
export function foldValidity(claims: readonly Validity[]): Validity {
  const dated = claims.filter(({ valid }) => valid !== null);
  const [first] = dated;
  if (first === undefined) return { valid: null, validFrom: null, validTo: null };
  if (dated.every(({ valid }) => valid === first.valid)) {
    const { valid, validFrom, validTo } = first;
    return { valid, validFrom, validTo };
  }
  const from = dated.map(({ validFrom }) => validFrom).filter((bound) => bound !== null);
  const to = dated.map(({ validTo }) => validTo).filter((bound) => bound !== null);
  // One claim that is open at an end leaves the tie open there.
  const validFrom = from.length < dated.length ? null : (from.toSorted(compareText)[0] ?? null);
  const validTo = to.length < dated.length ? null : (to.toSorted(compareText).at(-1) ?? null);
  return { valid: interval(validFrom, validTo), validFrom, validTo };
}

/** EDTF from the day of one instant to the day of another; `..` is an open end. */
function interval(from: string | null, to: string | null): string | null {
  const [start, end] = [from, to].map((bound) => (bound === null ? '..' : DAY.exec(bound)?.[1]));
  if (start === undefined || end === undefined || (start === '..' && end === '..')) return null;
  return `${start}/${end}`;
}

/** The properties of the edge; phrases come most used first. */
export function tieProperties(tie: TieState): Readonly<Record<string, unknown>> {
  const labels = [...tie.labels]
    .filter(([, count]) => count > 0)
    .toSorted(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  const specs = { ...TIE_PROPERTIES, ...BOOKKEEPING_PROPERTIES.Tie };
  return encodeProperties(specs, {
    ...tie,
    labels: labels.map(([label]) => label),
    labelCounts: labels.map(([, count]) => count),
    derived: false,
  });
}
