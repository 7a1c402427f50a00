import { describe, expect, test } from 'vitest';
import { agency, country, makeStory, person, tell, type Cast } from './told-story.ts';

const ana = person('Ana Lima');
const bo = person('Bo Hansen');
const wire = agency('Norwire');
const cast: Cast = {
  'Ana Lima': ana,
  Lima: ana,
  'Bo Hansen': bo,
  Hansen: bo,
  Norwire: wire,
  Norway: country('NO', 'Norway'),
};

const quotesOf = (text: string) =>
  tell(text, cast).quotes.map(({ exact, speaker, verb }) => ({ exact, speaker, verb }));

describe('who says it', () => {
  test.each([
    ['"The bridge is safe now," said Ana Lima.', 'said'],
    ['"The bridge is safe now," Ana Lima said on Monday.', 'said'],
    ['“The bridge is safe now,” said the mayor, Ana Lima.', 'said'],
    ['Ana Lima said: "The bridge is safe now."', 'said'],
    ['Ana Lima, who built it, told reporters that "the bridge is safe now".', 'told'],
    ['"The bridge is safe now," according to Ana Lima.', 'according to'],
    ['Speaking to Hansen, Ana Lima praised "the builders of the bridge" at length.', 'praised'],
    ['Ana Lima spoke first. She also wrote, "The bridge is safe now."', 'wrote'],
    ['"The bridge," Ana Lima said, "is safe now for everyone."', 'said'],
    ['Bo Hansen was away, but Ana Lima called the bridge "a gift to us all".', 'called'],
    ['Ana Lima thanked Bo Hansen, saying "the bridge is safe now".', 'saying'],
    ['The bridge was described by Ana Lima as "a gift to us all".', 'described'],
    ['Norwire quoted Ana Lima as saying "the bridge is safe now".', 'saying'],
    [
      'Ana Lima, a dean at a school of engineering in the north, said "the bridge is safe now".',
      'said',
    ],
    ['Asked about Bo Hansen, Ana Lima said "the bridge is safe now".', 'said'],
    ['"The bridge is safe now," said Norwire engineer Ana Lima.', 'said'],
    ['Ana Lima gave out a statement that read: "The bridge is safe now."', 'read'],
    ['Ana Lima\'s letter said "the bridge is safe now".', 'said'],
    [
      'Bo Hansen met Ana Lima, the mayor of the town. The mayor said "the bridge is safe now".',
      'said',
    ],
    ['Ana Lima said — as Norwire reported — "the bridge is safe now".', 'said'],
    ["Ana Lima said 'the bridge is safe now'.", 'said'],
    ['Ana Lima called the bridge "safe".', 'called'],
  ])('%s', (text, verb) => {
    const quotes = quotesOf(text);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote).toMatchObject({ speaker: ana.key, verb });
  });

  test('a spokesman without a name is nobody of the graph', () => {
    expect(quotesOf('"We do not comment on that," a spokesman said.')).toEqual([
      { exact: 'We do not comment on that,', speaker: null, verb: 'said' },
    ]);
  });

  test('a second sentence in quotation marks is the same voice', () => {
    const text = '"It is old," said Ana Lima. "We will pull it down in spring."';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([ana.key, ana.key]);
  });

  test('the sentence before says who speaks next', () => {
    const text =
      '"It is old," said Bo Hansen. Ana Lima criticized the plan. "We will not pull it down."';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([bo.key, ana.key]);
  });

  test('a remark behind a closed quotation names who made it', () => {
    expect(quotesOf('"Pull it down!" Ana Lima told reporters.')[0]?.speaker).toBe(ana.key);
  });

  test('each paragraph of a long quotation is the same voice', () => {
    const text =
      'Ana Lima said: "The bridge is old and we know it.\n"We will pull it down in spring."';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([ana.key, ana.key]);
  });

  test.each([
    ['The Norwegian government said the bridge was "a gift to all of us".', 'country:NO'],
    ['According to Norwire, the bridge is "a gift to all of us".', 'org:norwire'],
    ['Norwire closed its office. The agency said it had "nobody left to run it".', 'org:norwire'],
    ['Norwire closed its office. It said there was "nobody left to run it".', 'org:norwire'],
  ])('bodies and countries speak: %s', (text, key) => {
    expect(tell(`Norway built it. ${text}`, cast).quotes[0]?.speaker).toBe(key);
  });

  test.each([
    'A friend of Ana Lima said "the bridge is safe now".',
    'A spokesman for Norwire said "the bridge is safe now".',
    'One resident, who did not like Ana Lima, said "the bridge is safe now".',
    'Ana Lima came. A statement from the police said "the bridge is safe now".',
  ])('not whoever is only named beside the speaker: %s', (text) => {
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([null]);
  });

  test('words inside of a quote name no speaker', () => {
    const text = 'Bo Hansen said: "Ana Lima said nothing to me about it."';
    expect(quotesOf(text)[0]?.speaker).toBe(bo.key);
  });
});

test('the message speaks for its sender, to its recipient, through the agency', () => {
  const text =
    'Ana Lima has thanked the north, Norwire reported on Wednesday.\n' +
    'In a congratulatory message to Bo Hansen, Lima hailed the bridge.\n' +
    '"Our two shores have never been closer than they are today," the message read.';
  const { quotes, credits, entities } = tell(text, cast);
  expect(credits).toEqual([wire.key]);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toMatchObject({
    speaker: ana.key,
    addressees: [bo.key],
    reportedBy: wire.key,
    verb: 'read',
    direct: true,
    event: entities.find(({ kind, key }) => kind === 'EVENT' && key.startsWith('event:message'))
      ?.key,
  });
});

describe('by which rule, and how surely', () => {
  const found = (text: string) =>
    tell(text, cast).quotes.map(({ method, confidence }) => ({ method, confidence }));

  test.each([
    ['"The bridge is safe now," said Ana Lima.', ['inverted']],
    ['"The bridge is safe now," Ana Lima said on Monday.', ['behind']],
    ['Ana Lima said: "The bridge is safe now."', ['ahead']],
    ['The bridge was described by Ana Lima as "a gift to us all".', ['passive']],
    ['Norwire quoted Ana Lima as saying "the bridge is safe now".', ['cited']],
    ['"The bridge is safe now," according to Ana Lima.', ['according-behind']],
    ['"Pull it down!" Ana Lima told reporters.', ['remark-behind']],
    ['"It is old," said Ana Lima. "We will pull it down in spring."', ['inverted', 'same-voice']],
    ['The day ended. "We will pull it down in spring." The rain came.', ['marks']],
  ])('%s', (text, rules) => {
    expect(found(text).map(({ method }) => method)).toEqual(
      rules.map((rule) => `rule:quote-${rule}@1`),
    );
  });

  test('whose words go on, and words without a speaker, are told with less confidence', () => {
    const [first, onward] = found('"It is old," said Ana Lima. "We will pull it down in spring."');
    const [alone] = found('The day ended. "We will pull it down in spring." The rain came.');
    expect(first?.confidence).toBeLessThanOrEqual(1);
    expect(onward?.confidence).toBeLessThan(first?.confidence ?? 0);
    expect(alone?.confidence).toBeLessThan(onward?.confidence ?? 0);
    expect(alone?.confidence).toBeGreaterThan(0);
  });
});

describe('what is no quote', () => {
  test.each([
    'Ana Lima read the novel "The Long Bridge" on the train.',
    'Ana "Bridge" Lima came late.',
    'Ana Lima sat in the so-called "garden" all day.',
    "Ana Lima left in the '90s, and Bo Hansen's friends' boat sank.",
    'The road is called "Lima Row" by some.',
  ])('%s', (text) => {
    expect(tell(text, cast).quotes).toEqual([]);
  });
});

describe('whom the text credits', () => {
  test.each([
    ['The bridge fell, Norwire reported on Monday.', [wire.key]],
    ['According to Norwire, the bridge fell.', [wire.key]],
    ['(Norwire via Ana Lima)', []],
    ['Ana Lima joined Norwire in May.', []],
  ])('%s', (text, credits) => {
    expect(tell(text, cast).credits).toEqual(credits);
  });
});

test('quotes cut exactly and leave the marks out', () => {
  const text =
    'Ana Lima said: “It – is – safe.” He left. "Never again in my life," said Bo Hansen.';
  const { document } = makeStory(text, cast, null);
  for (const { start, end, exact } of tell(text, cast).quotes) {
    expect(document.text.slice(start, end)).toBe(exact);
    expect(exact).not.toMatch(/["“”]/u);
  }
});
