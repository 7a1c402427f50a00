import { describe, expect, it } from 'vitest';
import { extractLine, extractText } from '../../src/ingest/extract-line.ts';

const GERMAN =
  'Der Hafen von Tarn bleibt am 1. Mai 2025 geschlossen, weil der Wind die Fähren nicht fahren lässt. Die ' +
  'Bürgermeisterin bat alle, die zur Insel wollen, bis zum Abend zu warten und nicht selbst zu rudern.';

describe('a line', () => {
  it('of another language says which it is, and that nothing was read out of it', () => {
    const { language, warnings, mentions, dates, claims } = extractText({ id: 1, text: GERMAN });
    expect(language).toBe('de');
    expect(warnings.map(({ code }) => code)).toEqual(['NOT_EXTRACTED']);
    expect({ mentions, dates, claims }).toEqual({ mentions: [], dates: [], claims: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(extractLine('\ufeff{"id":7,"text":"A boat."}')).toMatch(/^\{"id":7,/);
  });

  it('is of the language that its source tells', () => {
    const told = extractText({ id: 1, text: GERMAN, language: 'en' });
    expect(told).toMatchObject({ language: 'en', warnings: [] });
    expect(extractText({ id: 1, text: GERMAN, language: ' ' }).language).toBe('de');
    const english = { id: 1, text: 'The mayor of Oslo, Ana Lima, said that the port was shut.' };
    expect(extractText(english)).toMatchObject({ language: 'en', warnings: [] });
  });

  it('tells of a claim by what it was found, and whether it is denied', () => {
    const ofOffice = (text: string): readonly unknown[] =>
      extractText({ id: 1, text }).claims.flatMap(({ predicate, negated, method }) =>
        predicate === 'HOLDS_POSITION' ? [[negated, /^rule:.+@\d+$/u.test(method)]] : [],
      );
    expect(ofOffice('Ana Lima is the mayor of Oslo.')).toEqual([[false, true]]);
    expect(ofOffice('Ana Lima is not the mayor of Oslo.')).toEqual([[true, true]]);
  });
});
