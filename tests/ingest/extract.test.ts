import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallerFault } from '../../src/errors.ts';
import { validateDraft } from '../../src/graph/store/validate-draft.ts';
import { extractLine, extractText } from '../../src/ingest/extract-line.ts';
import { extract } from '../../src/ingest/extract.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import type { ArticleFacts } from '../../src/ingest/stages.ts';

const NOW = '2026-01-01T00:00:00Z';
const FACTS: ArticleFacts = {
  url: 'https://example.org/ferry',
  providerId: null,
  publishedAt: '2025-10-01T00:00:00Z',
  publishedOffset: null,
  publisher: 'The Harbour Gazette',
  language: null,
};

describe('a draft', () => {
  it('carries what the caller knows and what the text says', () => {
    const { article, entities } = extract(
      readPlainText({ text: 'Ferry sails again\nBy Jane Doe\nThe ferry left Oslo at noon.' }),
      FACTS,
    );
    expect(article).toMatchObject({
      url: 'https://example.org/ferry',
      headline: 'Ferry sails again',
      byline: 'Jane Doe',
      language: 'en',
      publisher: 'organization:harbour gazette',
    });
    expect(entities.find(({ key }) => key === article.publisher)).toMatchObject({
      kind: 'ORGANIZATION',
      organizationKind: 'MEDIA',
    });
  });

  it('knows an agency as a publisher by any of its names', () => {
    const document = readPlainText({ text: 'The ferry left.' });
    expect(extract(document, { ...FACTS, publisher: 'KCNA' }).article.publisher).toBe('org:kcna');
  });

  /** People, bodies, places and events, and what the rules look for between them. */
  const scraps = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...`Kim Jong Un|Kim|Xi Jinping|Ana Lima|Mr. Lima|Korean War|World War II|DPRK|Norway|Oslo
|Beijing|KCNA|Reuters|United Nations|Labour Party|our Party|the Republic|the country|Olympic Games
|Treaty of Versailles|Battle of Oslo|Christmas|9/11|Foreign Minister|President|Norwegian|the mayor
|spokesman|76th anniversary of the founding of the|the war|the summit|a statement|letter`.split(
            /\n?\|/u,
          ),
        ),
        fc.constantFrom(
          ...`said|says|told|he|she|it|they|his|saying|"We agree,"|"|“Yes|”|“|‘no|’|'|met|met with|visited
|attacked|signed|was elected|resigned|a message to|sent|from|by|in|in Beijing|on Wednesday|on Monday|of
|to|who heads|, the leader of|, who|member of|founded in 1949|married|invaded|sanctioned|launched
|killed 12 people|won the election|called it "unfair"|as "a gift"|reported|according to|quoted|via
|citing|as saying|Source:|Read more: |(KCNA)|(Reuters) -|'s|the|and|but|while|not|last week|since 2011
|5 May 2024|tomorrow|,|.|:|;|-|—|!|?|(|)|[|é|🌊|A. I.`.split(/\n?\|/u),
          '\n',
          '\r\n',
        ),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((list) => list.join(' '));

  it('is one that the store takes, the same each time, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (text) => {
        try {
          const draft = extract(readPlainText({ text }), FACTS);
          validateDraft(draft, NOW);
          expect(extract(readPlainText({ text }), FACTS)).toEqual(draft);
        } catch (error) {
          if (!(error instanceof CallerFault) || text.trim() !== '') throw error;
        }
      }),
      { examples: [['Korean War a message to "We agree," Korean War he'], ['Source: Korean War']] },
    );
  });
});

describe('a line of extract --jsonl', () => {
  it('counts offsets in the text as given', () => {
    const text = 'Cafe\u0301 talks\r\nXi Jinping met Rene\u0301 Dubois in Beijing on Monday.\r\n';
    const { mentions, dates } = extractText({ id: 7, text, date: '2025-10-01' });
    expect(mentions.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Xi Jinping', 'PER'],
      ['Rene\u0301 Dubois', 'PER'],
      ['Beijing', 'LOC'],
    ]);
    expect(dates.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['Monday', '2025-09-29'],
    ]);
  });

  it('tells the literal city and the speaker', () => {
    const output: unknown = JSON.parse(
      extractLine(JSON.stringify({ id: 'a', text: 'Beijing objected. "No," said Robert Brown.' })),
    );
    expect(output).toMatchObject({
      id: 'a',
      mentions: [
        { type: 'LOC', start: 0, end: 7 },
        { type: 'PER', entity: 'person:robert brown', name: 'Robert Brown' },
      ],
      quotes: [{ direct: true, speaker: { entity: 'person:robert brown' } }],
    });
  });

  it.each(['{', '[]', '{"id":"a"}', '{"id":"a","text":"A boat.","date":"soon"}'])(
    'refuses %s',
    (line) => {
      expect(() => extractLine(line)).toThrow(CallerFault);
    },
  );
});

const SEED = '../shared/gold/seed/seed.jsonl';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

describe.runIf(existsSync(SEED))('the sample article', () => {
  it('is read with at least 90 strict F1 over all four types', () => {
    const gold = JSON.parse(readFileSync(SEED, 'utf8').trim()) as GoldLine;
    const { mentions } = extractText({ id: gold.id, text: gold.text, date: '2025-10-01' });
    const spell = (mention: GoldLine['mentions'][number]): string =>
      `${mention.start}:${mention.end}:${mention.type}`;
    const wanted = new Set(gold.mentions.map(spell));
    const said = new Set(mentions.map(spell));
    const right = [...said].filter((span) => wanted.has(span)).length;
    expect((2 * right) / (wanted.size + said.size)).toBeGreaterThanOrEqual(0.9);
  });
});
