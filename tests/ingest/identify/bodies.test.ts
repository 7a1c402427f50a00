import { describe, expect, it } from 'vitest';
import { bearersIn, identifyMarked, keysIn } from './marked.ts';

describe('organizations', () => {
  it.each([
    [
      'letters in brackets, and from the words',
      'The [ORG Nordic Council of Rivers] ([ORG NCR]) met. The [ORG Harbour and Tide Board] sued the [ORG NCR]; the [ORG HTB] won.',
      [
        ['Nordic Council of Rivers', 'NCR', 'NCR'],
        ['Harbour and Tide Board', 'HTB'],
      ],
    ],
    [
      'letters that another language gives, where brackets say so',
      "The [ORG Workers' League of Arkadia] ([ORG PTK]) won. [ORG PTK] leaders cheered.",
      [["Workers' League of Arkadia", 'PTK', 'PTK']],
    ],
    [
      'a word put together from beginnings',
      'The [ORG Institute of Volcanology and Seismology] warned. [ORG INVOLS] has a gauge.',
      [['Institute of Volcanology and Seismology', 'INVOLS']],
    ],
    [
      'the kind of company in other languages',
      '[ORG Nordlys Robotics] rose. [ORG Nordlys Robotics ASA] builds arms; [ORG Vega Metall] and [ORG Vega Metall KGaA] too.',
      [
        ['Nordlys Robotics', 'Nordlys Robotics ASA'],
        ['Vega Metall', 'Vega Metall KGaA'],
      ],
    ],
    [
      'the kind of company, the head of a body, the nickname of a club',
      '[ORG Brandt Motor Company] paid. [ORG Brandt Motor] said so. The [ORG Alaska Fisheries Board] and the [ORG Board] agree. The [ORG Oslo Harbour Seals] lost; the [ORG Seals] cried.',
      [
        ['Brandt Motor Company', 'Brandt Motor'],
        ['Alaska Fisheries Board', 'Board'],
        ['Oslo Harbour Seals', 'Seals'],
      ],
    ],
    [
      'both orders of a ministry, with the country as noun and as adjective',
      'The [ORG Georgian Ministry of Foreign Affairs] wrote. The [ORG Foreign Ministry of Georgia] waits.',
      [['Georgian Ministry of Foreign Affairs', 'Foreign Ministry of Georgia']],
    ],
    [
      'plural, spelling and one slip',
      'The [ORG Greens] and the [ORG Green Party] are one. The [ORG Centre for Labour Studies] is the [ORG Center for Labor Studies]. [ORG Fronte Populare] is [ORG Fronte Popolare].',
      [
        ['Greens', 'Green Party'],
        ['Centre for Labour Studies', 'Center for Labor Studies'],
        ['Fronte Populare', 'Fronte Popolare'],
      ],
    ],
    [
      'a short name goes to the one told last',
      'The [ORG Alaska Supreme Court] ruled. The [ORG Court] was split. The [ORG Court of Tides] differs; the [ORG Court] sits in May.',
      [
        ['Alaska Supreme Court', 'Court'],
        ['Court of Tides', 'Court'],
      ],
    ],
    [
      'a daughter of a name is not the mother',
      '[ORG Lumen] sells lamps. [ORG Lumen Polska] sells more.',
      [['Lumen'], ['Lumen Polska']],
    ],
    [
      'two ministries are two',
      'The [ORG Ministry of Health] and the [ORG Ministry of Trade] quarrel.',
      [['Ministry of Health'], ['Ministry of Trade']],
    ],
  ])('%s', (_, text, bearers) => {
    expect(bearersIn(text)).toEqual(bearers);
  });

  it('are those of the reference data under all of their names', () => {
    expect(
      keysIn('The [ORG World Health Organisation] and the [ORG WHO] and [ORG al-Qa’ida] differ.'),
    ).toEqual([
      'World Health Organisation -> org:who',
      'WHO -> org:who',
      'al-Qa’ida -> org:al-qaeda',
    ]);
  });

  it('are not those of the reference data by letters that the text spells out otherwise', () => {
    const bearersOf = (long: string, letters: string): readonly string[] =>
      keysIn(`The [ORG ${long}] ([ORG ${letters}]) left. The [ORG ${letters}] is back.`).map(
        (line) => line.split(' -> ')[1] ?? '',
      );
    const same = (key: string): readonly string[] => [key, key, key];
    expect(bearersOf('River Safety Fund', 'RSF')).toEqual(same('organization:river safety fund'));
    expect(bearersOf('Willow Heath Owners', 'WHO')).toEqual(
      same('organization:willow heath owners'),
    );
    expect(bearersOf('Central Korean News Agency', 'KCNA')).toEqual(same('org:kcna'));
    expect(bearersOf('Reporters Without Borders', 'RSF')).toEqual(same('org:rsf'));
    expect(keysIn('[ORG Eldham University] thanks the [ORG EU].')).toEqual([
      'Eldham University -> organization:eldham university',
      'EU -> org:eu',
    ]);
  });

  it('of letters that several bear are told by the long name, else by the words of the text', () => {
    const keysOf = (text: string): readonly string[] =>
      keysIn(text).filter((line) => /^[A-Z]{3} /.test(line));
    expect(keysOf('The [ORG RSF] asks. Reporters are free to answer.')).toEqual(['RSF -> org:rsf']);
    expect(keysOf('The [ORG RSF] left [LOC Khartoum].')).toEqual([
      'RSF -> org:rapid-support-forces',
    ]);
    expect(
      keysOf(
        '[ORG Reporters Without Borders] left [LOC Khartoum] in [LOC Sudan]: [ORG RSF] is sad.',
      ),
    ).toEqual(['RSF -> org:rsf']);
    expect(keysOf('The [ORG International Cricket Council] ([ORG ICC]) went to court.')).toEqual([
      'ICC -> org:icc-cricket',
    ]);
  });

  it('of letters that nothing in the text tells hold inside of their article', () => {
    for (const text of ['The [ORG RSF] asks.', 'The [ORG RSF] asks the press of Sudan.'])
      expect(
        [...identifyMarked(text).entities.values()].map(({ key, scope }) => [key, scope]),
      ).toEqual([['organization:rsf', 'article']]);
  });

  it('of a name that many countries have are told by the country', () => {
    expect(keysIn('In [LOC Ohio], [LOC U.S.] senators left the [ORG Senate].').at(-1)).toBe(
      'Senate -> org:us-senate',
    );
    expect(keysIn("[LOC Chile]'s [ORG Senate] met in [LOC Santiago].")[1]).toBe(
      'Senate -> organization:senate:country:CL',
    );
    expect(keysIn('The Peruvian [ORG Foreign Ministry] answered [LOC Chile].')[0]).toBe(
      'Foreign Ministry -> organization:foreign ministry:country:PE',
    );
  });

  it('of such a name without a country hold inside of their article', () => {
    const scopes = (text: string): readonly string[] =>
      [...identifyMarked(text).entities.values()].map(({ scope }) => scope);
    expect(scopes('The [ORG Foreign Ministry] wrote to the [ORG Harbour Gazette].')).toEqual([
      'article',
      'graph',
    ]);
    expect(scopes('[ORG Zorbex] fell.')).toEqual(['article']);
  });

  it('are no country’s because they are for or against it', () => {
    expect(keysIn('The pro-Danish [ORG Unity Party] answered.')).toEqual([
      'Unity Party -> organization:unity party',
    ]);
    expect(keysIn('The Danish [ORG Unity Party] answered.')).toEqual([
      'Unity Party -> organization:unity party:country:DK',
    ]);
  });

  it('that send a text, as the brackets of its dateline say, are outlets', () => {
    const kinds = (text: string): readonly unknown[] =>
      [...identifyMarked(text).entities.values()].flatMap((entity) =>
        entity.kind === 'ORGANIZATION' ? [entity.organizationKind] : [],
      );
    expect(kinds('TARN, May 1 ([ORG Tarn Wire]) -- Rain fell.')).toEqual(['MEDIA']);
    expect(kinds('TARN, May 1 ([ORG Tarn News Agency]) -- Rain fell.')).toEqual(['NEWS_AGENCY']);
    expect(kinds('In Tarn ([ORG Tarn Wire]) rain fell.')).toEqual(['OTHER']);
  });

  it('that bear the name of their town keep it as what is literally said', () => {
    expect(keysIn('[ORG Liverpool] won at last.')).toEqual([
      'Liverpool -> organization:liverpool (city:liverpool-gb)',
    ]);
  });

  it('keep other names of two words and letters, not those of one', () => {
    const { entities } = identifyMarked(
      'The [ORG Brandt Shipping Group] ([ORG BSG]) is [ORG Brandt Shipping], or [ORG Brandt].',
    );
    expect([...entities.values()].map(({ names }) => names.map(({ value }) => value))).toEqual([
      ['BSG', 'Brandt Shipping'],
    ]);
  });
});

describe('a headline', () => {
  it('names for short what the story names in full', () => {
    const story = '[ORG Norland] win\n[ORG Norland United] won on Saturday. [ORG Norland] rest.';
    expect(bearersIn(story)).toEqual([['Norland', 'Norland United', 'Norland']]);
    const apart = '[ORG Norland] opened. [ORG Norland United] won.';
    expect(bearersIn(apart)).toEqual([['Norland'], ['Norland United']]);
  });
});
