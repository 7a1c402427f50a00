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

describe('what is no quote', () => {
  test.each([
    'Ana Lima read the novel "The Long Bridge" on the train.',
    'Ana "Bridge" Lima came late.',
    'Ana Lima sat in the so-called "garden" all day.',
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
