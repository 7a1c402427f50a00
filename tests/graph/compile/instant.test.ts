import { describe, expect, it } from 'vitest';
import { cursorInstant, printedInstant } from '../../../src/graph/compile/decode/instant.ts';

describe('an instant', () => {
  it.each([
    ['2025-10-01T08:30:00Z', '2025-10-01T08:30:00Z', '2025-10-01T08:30:00.000Z'],
    ['2025-10-01T08:30Z', '2025-10-01T08:30:00Z', '2025-10-01T08:30:00.000Z'],
    ['2025-10-01T08:30:00.5Z', '2025-10-01T08:30:00.500Z', '2025-10-01T08:30:00.500Z'],
    ['-0044-03-15T00:00:00Z', '-000044-03-15T00:00:00Z', '-000044-03-15T00:00:00.000Z'],
    ['+10000-01-01T00:00:00Z', '+010000-01-01T00:00:00Z', '+010000-01-01T00:00:00.000Z'],
  ])('that Cypher prints as %s is told as %s', (cypher, printed, inCursor) => {
    expect(printedInstant(cypher)).toBe(printed);
    expect(cursorInstant(cypher)).toBe(inCursor);
  });

  it('that is missing stays missing', () => {
    expect(printedInstant(null)).toBeNull();
    expect(cursorInstant(null)).toBeNull();
  });
});
