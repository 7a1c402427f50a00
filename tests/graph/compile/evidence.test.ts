import { describe, expect, it } from 'vitest';
import { cutEvidence } from '../../../src/graph/compile/evidence.ts';

const text = 'Harbour reopens 🚢\nThe mayor of Bergen said "at last" on Monday.';
const version = {
  text,
  blockRoles: ['HEADLINE', 'BODY'] as const,
  blockStarts: [0, 19],
  blockEnds: [18, text.length],
};
const start = text.indexOf('Bergen');
const span = { start, end: start + 6, sentenceStart: 19, sentenceEnd: text.length };

describe('cutEvidence', () => {
  it('cuts by UTF-16 code units, so that a ship before the words does not move them', () => {
    const bergen = { ...span, exact: 'Bergen' };
    expect(cutEvidence(version, bergen, 'exact')).toBe('Bergen');
    expect(cutEvidence(version, bergen, 'sentence')).toBe(
      'The mayor of Bergen said "at last" on Monday.',
    );
    expect(cutEvidence(version, bergen, 'block')).toBe('BODY');
    expect(cutEvidence(version, bergen, 'verified')).toBe(true);
  });

  it('does not verify words that the text does not hold at the span', () => {
    expect(cutEvidence(version, { ...span, exact: 'Geneva' }, 'verified')).toBe(false);
  });
});
