import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldInstant } from '../../../src/ingest/read/told-instant.ts';

const at = (publishedAt: string, publishedOffset: string | null = null): object => ({
  publishedAt,
  publishedOffset,
});

const DIGITS = Array.from('0123456789-:T+Z. ');

describe('the instant that a document tells', () => {
  it.each([
    ['2025-10-01', at('2025-10-01T00:00:00.000Z')],
    ['2025-10-01T08:30:00Z', at('2025-10-01T08:30:00.000Z')],
    ['2025-10-01T08:30+09:00', at('2025-09-30T23:30:00.000Z', '+09:00')],
    ['2025-10-01T08:30:00.123456-0400', at('2025-10-01T12:30:00.000Z', '-04:00')],
    ['2025-10-01 08:30:00', at('2025-10-01T08:30:00.000Z')],
    ['20251001', at('2025-10-01T00:00:00.000Z')],
    ['Wed, 01 Oct 2025 08:30:00 GMT', at('2025-10-01T08:30:00.000Z')],
    ['Wed, 1 Oct 2025 08:30 EST', at('2025-10-01T13:30:00.000Z', '-05:00')],
    ['01 Oct 25 08:30:00 +0900', at('2025-09-30T23:30:00.000Z', '+09:00')],
    ['1 October 2025', at('2025-10-01T00:00:00.000Z')],
    ['October 1, 2025', at('2025-10-01T00:00:00.000Z')],
    ['2025-02-30', null],
    ['2025-13-01', null],
    ['2025-10-01T25:00:00Z', null],
    ['last week', null],
    ['0000-01-01', null],
    ['', null],
  ])('%s', (text, told) => {
    expect(toldInstant(text)).toEqual(told);
  });

  it('is the same instant, however it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
        (date) => {
          const second = new Date(Math.floor(date.getTime() / 1000) * 1000);
          const written = [second.toISOString(), second.toUTCString()];
          for (const text of written) expect(toldInstant(text)).toEqual(at(second.toISOString()));
        },
      ),
    );
  });

  it('is four-digit UTC or nothing, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...DIGITS, 'Oct', 'GMT') }), (text) => {
        const told = toldInstant(text);
        if (told !== null) expect(told.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/u);
      }),
    );
  });
});
