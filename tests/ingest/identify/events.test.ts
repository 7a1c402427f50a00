import { describe, expect, it } from 'vitest';
import { withHistory } from '../../../src/ingest/identify/history.ts';
import { entityKey } from '../../../src/ingest/lexicon/reference.ts';
import { bearersIn, identifyMarked } from './marked.ts';

describe('events', () => {
  it.each([
    [
      'a storm while it grows',
      '[EVENT Tropical Storm Odette] grew. [EVENT Hurricane Odette] landed, and [EVENT Odette] faded.',
      [['Tropical Storm Odette', 'Hurricane Odette', 'Odette']],
    ],
    [
      'a cup with its year and without',
      'The [EVENT 2031 Lagoon Cup] begins. The [EVENT Lagoon Cup] is old, the [EVENT Cup] gold.',
      [['2031 Lagoon Cup', 'Lagoon Cup', 'Cup']],
    ],
    [
      'two storms are two',
      '[EVENT Hurricane Odette] followed [EVENT Hurricane Bruno].',
      [['Hurricane Odette'], ['Hurricane Bruno']],
    ],
  ])('%s', (_, text, bearers) => {
    expect(bearersIn(text)).toEqual(bearers);
  });

  it('dates an anniversary by what it remembers', () => {
    const { entities, mentions } = identifyMarked(
      "A letter came for the 76th anniversary of the founding of the [LOC People's Republic of China].",
    );
    expect(entities.get(entityKey('event:prc-founding:76'))).toMatchObject({
      name: "76th anniversary of the founding of the People's Republic of China",
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

  it('takes one anniversary for one, whoever marks it', () => {
    const { mentions } = identifyMarked(
      'It was the [EVENT 50th anniversary of the independence of Ghana] in Accra.',
    );
    expect(mentions).toHaveLength(1);
    const both = identifyMarked('Crowds marked [LOC Ghana]’s [EVENT 50th anniversary] in Accra.');
    expect(both.mentions.map(({ entity }) => entity)).toEqual([
      'event:ghana-independence:50',
      'country:GH',
    ]);
  });

  it('are history or news by the day of publication', () => {
    const recognition = identifyMarked('He fought in the [EVENT Iraq War].');
    const background = (day: string | null): boolean | undefined =>
      withHistory(recognition, day).entities.get(entityKey('event:iraq-war'))?.background;
    expect([background(null), background('2006-05-01'), background('2025-05-01')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
