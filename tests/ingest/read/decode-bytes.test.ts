import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/ingest/read/bytes/decode-bytes.ts';

const page = (charset: string, words: string): string =>
  `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`;

describe('bytes of a file', () => {
  it.each([
    ['utf-8', 'Caf\u00e9 \u6e2f\u53e3'],
    ['windows-1252', '\u201cCaf\u00e9\u201d \u2014 \u20ac 5'],
    ['iso-8859-2', 'P\u0159\u00edstav Gda\u0144sk'],
    ['windows-1251', '\u041f\u043e\u0440\u0442 \u0438 \u043f\u0430\u0440\u043e\u043c'],
    ['shift_jis', '\u6e2f\u306e\u8239'],
    ['euc-kr', '\ud56d\uad6c\uc758 \ubc30'],
    ['gb18030', '\u6e2f\u53e3\u7684\u8239'],
    ['big5', '\u6e2f\u53e3\u7684\u8239'],
  ])('are read as the %s that a page declares', (charset, words) => {
    const html = page(charset, words);
    expect(decodeBytes(iconv.encode(html, charset))).toBe(html);
  });

  it.each(['iso-8859-1', 'koi8-r', 'cp437', 'macroman'])(
    'are read as the %s of an XML declaration',
    (charset) => {
      const xml = `<?xml version="1.0" encoding="${charset}"?><rss><channel><title>Port</title></channel></rss>`;
      const odd = charset === 'koi8-r' ? '\u043f\u043e\u0440\u0442' : '\u00e9\u00e8\u00fc';
      const text = xml.replace('Port', odd);
      expect(decodeBytes(iconv.encode(text, charset))).toBe(text);
    },
  );

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf8'])(
    'follow their byte order mark: %s',
    (charset) => {
      const text = 'The boat left: \u6e2f.';
      expect(decodeBytes(iconv.encode(text, charset, { addBOM: true })).replace('\ufeff', '')).toBe(
        text,
      );
    },
  );

  it('are UTF-8 where they are, whatever they declare', () => {
    const html = page('iso-8859-1', 'Caf\u00e9 \u2014 \u6e2f');
    expect(decodeBytes(Buffer.from(html, 'utf8'))).toBe(html);
  });

  it.each([page('iso-2022-jp', '#'), 'Port: #'])('are Japanese where they shift: %s', (text) => {
    const shifted = text.replace('#', '\u001b$B9A\u001b(B');
    expect(decodeBytes(Buffer.from(shifted, 'latin1'))).toBe(text.replace('#', '\u6e2f'));
  });

  it('are guessed where nothing is declared, or what is declared is wrong', () => {
    const words =
      'La d\u00e9cision a \u00e9t\u00e9 annonc\u00e9e mercredi \u00e0 l\u2019h\u00f4tel de ville, apr\u00e8s des ann\u00e9es. '.repeat(
        4,
      );
    expect(decodeBytes(iconv.encode(words, 'windows-1252'))).toBe(words);
    expect(decodeBytes(iconv.encode(page('utf-8', words), 'windows-1252'))).toBe(
      page('utf-8', words),
    );
  });

  it('always give a text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(
          '',
          '<?xml version="1.0" encoding="utf-7"?>',
          '<?xml encoding="no-such"?>',
          '<meta charset="x-user-defined">',
        ),
        (bytes, prefix) => {
          const text = decodeBytes(Buffer.concat([Buffer.from(prefix), bytes]));
          expect(typeof text).toBe('string');
        },
      ),
    );
  });
});
