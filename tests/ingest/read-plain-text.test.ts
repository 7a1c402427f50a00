import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallerFault } from '../../src/errors.ts';
import {
  canonicalText,
  MAX_TEXT_LENGTH,
  originalOffsets,
} from '../../src/ingest/read/canonical-text.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';

const roles = (text: string): readonly string[] => {
  const document = readPlainText({ text });
  return document.blocks.map(
    ({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`,
  );
};

const sentences = (text: string): readonly string[] => {
  const document = readPlainText({ text });
  return splitSentences(document).map(({ start, end }) => document.text.slice(start, end));
};

const codeOf = (text: string): string => {
  try {
    readPlainText({ text });
  } catch (error) {
    return error instanceof CallerFault ? error.code : String(error);
  }
  return 'taken';
};

describe('the roles of paragraphs', () => {
  it('tells headline, standfirst, caption, credit, body, subheading and link apart', () => {
    const text = [
      'Harbour towns agree on a common ferry',
      'Two towns that quarrelled for years will run one boat, their mayors said, and share its cost evenly.',
      '-',
      'In this photo released by the port office, the ferry Alma lies at its berth. (Port Office via AP, File)',
      'The ferry will sail four times a day from May, the port office said.',
      'A quarrel of ten years',
      'The towns had argued about fares since the last boat was sold.',
      'Read more: Last boat sold to a museum',
    ].join('\n');
    expect(roles(text)).toEqual([
      'HEADLINE: Harbour towns agree on a common ferry',
      'STANDFIRST: Two towns that quarrelled for years will run one boat, their mayors said, and share its cost evenly.',
      'CAPTION: In this photo released by the port office, the ferry Alma lies at its berth.',
      'CREDIT: (Port Office via AP, File)',
      'BODY: The ferry will sail four times a day from May, the port office said.',
      'SUBHEADING: A quarrel of ten years',
      'BODY: The towns had argued about fares since the last boat was sold.',
      'LINK: Read more: Last boat sold to a museum',
    ]);
    const { headline, standfirst, links } = readPlainText({ text });
    expect(headline).toBe('Harbour towns agree on a common ferry');
    expect(standfirst).toMatch(/^Two towns/u);
    expect(links).toEqual([{ kind: 'READ_MORE', title: 'Last boat sold to a museum', url: null }]);
  });

  it('takes byline and dateline out of the body', () => {
    expect(
      roles('Ferry sails again\nBy Jane Doe\nPYONGYANG, Oct 1 (KCNA) -- The boat left at noon.'),
    ).toEqual([
      'HEADLINE: Ferry sails again',
      'BYLINE: By Jane Doe',
      'DATELINE: PYONGYANG, Oct 1 (KCNA)',
      'BODY: The boat left at noon.',
    ]);
  });

  it('makes a headline of the first sentence where there is none', () => {
    const document = readPlainText({ text: 'The boat left at noon. Nobody was on board.' });
    expect(document.headline).toBe('The boat left at noon.');
    expect(document.blocks.map(({ role }) => role)).toEqual(['BODY']);
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped = [
      'The boat left the harbour at noon with nobody on',
      'board but its captain, who had sailed on her since',
      'she was built, and two dogs that belong to him.',
      '',
      'It came back at six.',
    ].join('\n');
    expect(readPlainText({ text: wrapped }).blocks).toHaveLength(2);
  });
});

describe('sentences', () => {
  it('does not end at abbreviations and initials', () => {
    expect(
      sentences(
        'Boat sold\nMr. Brown of the U.S. Navy met Dr. J. R. Smith on Oct. 5. They talked. "It is late." He left.',
      ),
    ).toEqual([
      'Boat sold',
      'Mr. Brown of the U.S. Navy met Dr. J. R. Smith on Oct. 5.',
      'They talked.',
      '"It is late."',
      'He left.',
    ]);
  });

  it('stays whole where the speaker follows the mark', () => {
    expect(sentences('Boat sold\n"Why now?" she asked. Nobody knew.')).toEqual([
      'Boat sold',
      '"Why now?" she asked.',
      'Nobody knew.',
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', '', 'INVALID_DOCUMENT'],
    ['white space', ' \n\t ', 'INVALID_DOCUMENT'],
    ['a zero byte', 'A boat\0left.', 'INVALID_DOCUMENT'],
    ['control characters', '\u0001\u0002\u0003\u0004\u0005\u0006 boat', 'INVALID_DOCUMENT'],
    ['half a surrogate pair', 'A boat \ud800 left.', 'INVALID_DOCUMENT'],
    ['too much', 'a'.repeat(MAX_TEXT_LENGTH + 1), 'LIMIT_EXCEEDED'],
    ['a plain sentence', 'A boat left.', 'taken'],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    'é',
    'e\u0301',
    '\r\n',
    '\r',
    '\n',
    '한',
    '\u1112\u1161\u11ab',
    '\u0301',
    'a',
    ' ',
    '. ',
    '"',
    '(',
    '😀',
    '\ufeff',
    'Å',
    '\u212b',
    'By ',
    '- ',
    '—',
    'In this photo ',
    'Read more: ',
    'U.S. ',
  ),
  { minLength: 1, maxLength: 60 },
);

describe('every text', () => {
  it('is read into blocks in order inside of canonical text, or is the fault of the caller', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (raw) => {
          if (codeOf(raw) !== 'taken') return ['INVALID_DOCUMENT'].includes(codeOf(raw));
          const { text, blocks, headline } = readPlainText({ text: raw });
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toContain('\r');
          expect(headline.trim()).not.toBe('');
          let last = 0;
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          return true;
        },
      ),
    );
  });

  it('can be traced back to the text as given', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const raw = list.join('');
        if (codeOf(raw) !== 'taken') return;
        const text = canonicalText(raw);
        const table = originalOffsets(raw);
        expect(table).toHaveLength(text.length + 1);
        for (let at = 0; at < text.length; at += 1) {
          const from = table[at] ?? -1;
          const next = table[at + 1] ?? -1;
          expect(next).toBeGreaterThanOrEqual(from);
        }
        const at = text.indexOf('a');
        if (at !== -1) expect(raw.charAt(table[at] ?? -1)).toBe('a');
      }),
    );
  });
});
