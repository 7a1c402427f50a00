import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKey } from '../../src/ingest/lexicon/reference.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { recognize } from '../../src/ingest/recognize.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import type { Recognition } from '../../src/ingest/stages.ts';

const read = (text: string): Recognition => {
  const document = readPlainText({ text });
  return recognize(document, splitSentences(document));
};

/** `surface -> key`, with the literal city behind it where there is one. */
const names = (text: string): readonly string[] =>
  read(text).mentions.map(
    ({ exact, entity, literal }) =>
      `${exact} -> ${entity}${literal === null ? '' : ` (${literal})`}`,
  );

describe('names', () => {
  it('leaves titles, articles and adjectives out of a name', () => {
    expect(
      names('In Oslo, the Chinese President Xi Jinping met Foreign Minister Choe Son Hui.'),
    ).toEqual([
      'Oslo -> city:oslo-no',
      'Xi Jinping -> person:xi jinping',
      'Choe Son Hui -> person:choe son hui',
    ]);
  });

  it('knows a country under all of its names, and in a hyphenated pair', () => {
    expect(
      names(
        "The DPRK-China border is long. North Korea and the People's Republic of China share it.",
      ),
    ).toEqual([
      'DPRK -> country:KP',
      'China -> country:CN',
      'North Korea -> country:KP',
      "People's Republic of China -> country:CN",
    ]);
  });

  it('gives a surname to the full name before it: family name first in Korea, last elsewhere', () => {
    expect(
      names(
        'Kim Jong Un wrote to Robert Brown. Later Kim called Brown, and Brown answered Kim.',
      ).map((line) => line.split(' -> ')[1]),
    ).toEqual([
      'person:kim jong un',
      'person:robert brown',
      'person:kim jong un',
      'person:robert brown',
      'person:robert brown',
      'person:kim jong un',
    ]);
  });

  it('keeps a surname without a full name inside of its article', () => {
    const { entities } = read('The deal was praised by President Okafor on Monday.');
    expect([...entities.values()].map(({ key, scope }) => [key, scope])).toEqual([
      ['person:okafor', 'article'],
    ]);
  });

  it('reads long names of organizations whole, and their letters in brackets', () => {
    expect(
      names(
        'She works at the Ministry of Trade and Industry. The Nordic Council of Rivers (NCR) hired him from the NCR.',
      ),
    ).toEqual([
      'Ministry of Trade and Industry -> organization:ministry of trade and industry',
      'Nordic Council of Rivers -> organization:nordic council of rivers',
      'NCR -> organization:nordic council of rivers',
      'NCR -> organization:nordic council of rivers',
    ]);
  });

  it('takes no name from a word that a sentence begins with', () => {
    expect(
      names('Police came late. Rescuers worked on Tuesday. However, nobody was hurt.'),
    ).toEqual([]);
  });

  it('finds one agency under its long name and its letters', () => {
    expect(names('The Korean Central News Agency (KCNA) and KCNA said so.')).toEqual([
      'Korean Central News Agency -> org:kcna',
      'KCNA -> org:kcna',
      'KCNA -> org:kcna',
    ]);
  });
});

describe('a capital', () => {
  it.each([
    ['Beijing said it would answer.', 'country:CN (city:beijing-cn)'],
    ["Pyongyang's commitment was firm.", 'country:KP (city:pyongyang-kp)'],
    ['It worked closely with Moscow on this.', 'country:RU (city:moscow-ru)'],
    ['The envoys met in Beijing.', 'city:beijing-cn'],
    ["Beijing's streets were empty.", 'city:beijing-cn'],
    ['A train to Moscow was late.', 'city:moscow-ru'],
  ])('%s', (sentence, expected) => {
    expect(names(`Envoys talk\n${sentence}`).map((line) => line.split(' -> ')[1])).toEqual([
      expected,
    ]);
  });

  it('stands for its country on both sides of "between"', () => {
    expect(names('Talks between Pyongyang and Beijing went on.').join()).toBe(
      'Pyongyang -> country:KP (city:pyongyang-kp),Beijing -> country:CN (city:beijing-cn)',
    );
  });
});

describe('named events', () => {
  it('dates an anniversary by what it remembers', () => {
    const { entities, mentions } = read(
      "A letter came for the 76th anniversary of the founding of the People's Republic of China.",
    );
    const anniversary = [...entities.values()].find(({ kind }) => kind === 'EVENT');
    expect(anniversary).toMatchObject({
      key: 'event:prc-founding:76',
      eventKind: 'ANNIVERSARY',
      ordinal: 76,
      date: '2025-10-01',
      background: false,
    });
    expect(entities.get(entityKey('event:prc-founding'))).toMatchObject({ date: '1949-10-01' });
    expect(mentions.map(({ exact }) => exact)).toContain(
      "76th anniversary of the founding of the People's Republic of China",
    );
  });

  it('tells history as background', () => {
    const { entities } = read('Their friendship goes back to the Korean War.');
    expect([...entities.values()][0]).toMatchObject({
      key: 'event:korean-war',
      background: true,
      date: '1950-06-25/1953-07-27',
    });
  });
});

const words = fc.array(
  fc.constantFrom(
    'Kim',
    'Kim Jong Un',
    'President',
    'Beijing',
    'said',
    "'s",
    'the',
    'Ministry of',
    'Trade',
    'and',
    '.',
    '"',
    '(KCNA)',
    'DPRK-China',
    '76th anniversary of',
    'U.S.',
    'in',
    ',',
    '\n',
    'War',
    '&',
    'al-',
    'é',
    'Lake',
    'III',
    '’s',
    '😀',
  ),
  { minLength: 1, maxLength: 50 },
);

describe('every text', () => {
  it('gives mentions that cut their words, of entities that are there, the same each time', () => {
    fc.assert(
      fc.property(words, (list) => {
        const document = readPlainText({ text: `A ${list.join(' ')}` });
        const sentences = splitSentences(document);
        const once = recognize(document, sentences);
        expect(recognize(document, sentences)).toEqual(once);
        for (const { entity, literal, start, end, exact, sentence } of once.mentions) {
          expect(document.text.slice(start, end)).toBe(exact);
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(once.entities.has(entity)).toBe(true);
          if (literal !== null) expect(once.entities.has(literal)).toBe(true);
        }
        for (const entity of once.entities.values()) {
          expect(entity.salience).toBeGreaterThanOrEqual(0);
          expect(entity.salience).toBeLessThanOrEqual(1);
          if (entity.kind === 'PLACE' && entity.within !== null) {
            expect(once.entities.has(entity.within)).toBe(true);
          }
        }
      }),
    );
  });
});
