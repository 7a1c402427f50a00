import { describe, expect, test } from 'vitest';
import { body, city, country, person, type Cast } from '../told-story.ts';
import { toldEvents } from './told-events.ts';

const cast: Cast = {
  'Ana Lima': person('Ana Lima'),
  'Bo Hansen': person('Bo Hansen'),
  Norwire: body('Norwire'),
  Delora: body('Delora'),
  Oslo: city('Oslo'),
  Bergen: city('Bergen'),
  Norway: country('NO', 'Norway'),
  Peru: country('PE', 'Peru'),
  Chile: country('CL', 'Chile'),
};
const told = (text: string) => toldEvents(text, cast);
const placesIn = (text: string) => told(text).flatMap(({ places }) => places);
const [ana, bo] = ['person:ana lima participant', 'person:bo hansen participant'];

describe('where it happened', () => {
  test.each([
    'Ana Lima met Bo Hansen in Oslo on Monday to discuss the war in Peru.',
    'Ana Lima and Bo Hansen met in Oslo on Monday.',
    'Ana Lima and Bo Hansen met in Oslo under the mediation of Peru.',
  ])('is behind the verb, and not behind what it was for: %s', (text) => {
    const meetings = told(text).filter(({ kind }) => kind === 'MEETING');
    expect(meetings).toMatchObject([{ roles: [ana, bo], places: ['city:oslo'] }]);
  });

  test('is not what a statement is about', () => {
    expect(placesIn('Ana Lima commented on Bergen on Monday.')).toEqual([]);
  });

  test('may be told by what kind of place it is', () => {
    expect(placesIn('Gunmen attacked the outskirts of Bergen on Monday.')).toEqual(['city:bergen']);
  });

  test.each([
    'Born in Bergen in 1950, Ana Lima joined Norwire.',
    'Founded in Bergen in 1950, Norwire acquired Delora.',
  ])('is not what the words before the comma tell of another time: %s', (text) => {
    const events = told(text);
    expect(events).not.toEqual([]);
    for (const event of events) expect(event).toMatchObject({ date: null, places: [] });
  });
});

describe('when it happened', () => {
  test('is the day right before the verb, not the year of what it was about', () => {
    const text = 'A court in Norway on Monday overturned the conviction of Ana Lima in 2020.';
    expect(told(text).find(({ name }) => name.startsWith('Ruling'))?.date).toBe('2024-05-13');
    const of = 'The man who was arrested on Monday died in Oslo in 2020.';
    expect(told(of).map(({ date }) => date)).toContain('2020');
  });

  test('is not the day on which somebody met because of it', () => {
    const wars = told('Ana Lima met Bo Hansen on Monday to discuss the war in Peru.').filter(
      ({ kind }) => kind === 'WAR',
    );
    for (const war of wars) expect(war.date).toBeNull();
  });
});

describe('who took part', () => {
  test('is the country that negotiators come from', () => {
    expect(told('Negotiators from Peru and Chile met in Oslo on Monday.')).toMatchObject([
      { roles: ['country:CL participant', 'country:PE participant'], places: ['city:oslo'] },
    ]);
    const strangers = told('Tourists from Peru and Chile met in Oslo on Monday.');
    expect(strangers.flatMap(({ roles }) => roles)).toEqual([]);
  });

  test('is not whoever brokered it', () => {
    const roles = told('A truce brokered by Peru in 2023 ended.').flatMap((event) => event.roles);
    expect(roles).toEqual([]);
  });

  test('is the subject of the verb before "and", not its object', () => {
    const text = 'Ana Lima joined Norwire in 1983, sat on its board and became its chair in 2005.';
    expect(told(text).flatMap(({ roles }) => roles)).not.toContain('org:norwire appointee');
  });

  test('is told once of what was held', () => {
    const events = told('The last general election in Peru was held on Monday.');
    expect(events.map(({ kind }) => kind)).toEqual(['ELECTION']);
  });
});
