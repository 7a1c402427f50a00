import { describe, expect, test } from 'vitest';
import { eventLexicon } from '../../../../src/ingest/relate/events/event-lexicon.ts';
import { formsOfVerb } from '../../../../src/ingest/relate/events/verb-forms.ts';

const formOf = (lemma: string, tense: string): readonly string[] =>
  [...formsOfVerb(lemma)].flatMap(([form, tenses]) =>
    [...tenses].some((each) => each === tense) ? [form] : [],
  );

describe('the forms of a verb', () => {
  test.each([
    ['visit', 'visits', ['visited'], 'visiting'],
    ['stab', 'stabs', ['stabbed'], 'stabbing'],
    ['deny', 'denies', ['denied'], 'denying'],
    ['die', 'dies', ['died'], 'dying'],
    ['agree', 'agrees', ['agreed'], 'agreeing'],
    ['launch', 'launches', ['launched'], 'launching'],
    ['cancel', 'cancels', ['cancelled', 'canceled'], 'cancelling'],
    ['expel', 'expels', ['expelled', 'expeled'], 'expelling'],
    ['shoot', 'shoots', ['shot'], 'shooting'],
    ['withdraw', 'withdraws', ['withdrew'], 'withdrawing'],
    ['open', 'opens', ['opened'], 'opening'],
  ])('%s', (lemma, present, past, gerund) => {
    expect(formOf(lemma, 'present')).toEqual([present]);
    expect(formOf(lemma, 'past')).toEqual(past);
    expect(formOf(lemma, 'gerund')).toEqual([gerund]);
  });

  test('an irregular verb has a participle of its own', () => {
    expect(formOf('shake', 'participle')).toEqual(['shaken']);
    expect(formOf('beat', 'past')).toEqual(['beat']);
  });
});

test('every class that a verb asks of its object or subject is one of nouns', () => {
  const { verbs, nouns, objects } = eventLexicon();
  const themes = new Set([...nouns.values()].flat().map(({ theme }) => theme.name));
  const classes = new Set([...objects.values()].flatMap((names) => [...names]));
  const unknown = [...verbs.values()]
    .flat()
    .flatMap(({ lemma, patterns }) =>
      patterns.flatMap(({ object, subject }) =>
        [object, subject].flatMap((name) =>
          name === null || name === 'any' || themes.has(name) || classes.has(name)
            ? []
            : [`${lemma} ${name}`],
        ),
      ),
    );
  expect([...new Set(unknown)]).toEqual([]);
});

test('no verb is asked for twice in the same way', () => {
  const twice = [...eventLexicon().verbs.values()].flat().flatMap(({ lemma, patterns }) => {
    const ways = patterns.map(
      ({ theme, ...way }) => JSON.stringify(way) + (theme === null ? '' : ''),
    );
    return ways.length === new Set(ways).size ? [] : [lemma];
  });
  expect([...new Set(twice)].sort()).toEqual([]);
});

test('no noun tells of two themes', () => {
  const twice = [...eventLexicon().nouns.values()].flatMap((forms) => {
    const words = forms.map((form) => form.words.join(' '));
    return words.filter((each, index) => words.indexOf(each) !== index);
  });
  expect(twice).toEqual([]);
});
