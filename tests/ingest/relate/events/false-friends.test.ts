import { describe, expect, test } from 'vitest';
import { body, city, country, person, type Cast } from '../told-story.ts';
import { toldEvents } from './told-events.ts';

const cast: Cast = {
  'Ana Lima': person('Ana Lima'),
  'Bo Hansen': person('Bo Hansen'),
  'Harbour Weekly': body('Harbour Weekly'),
  'Nordic Front': body('Nordic Front'),
  Norwire: body('Norwire'),
  Oslo: city('Oslo'),
  Bergen: city('Bergen'),
  Norway: country('NO', 'Norway'),
  Peru: country('PE', 'Peru'),
};
const told = (text: string) =>
  toldEvents(text, cast).map(({ kind, name, date, roles }) =>
    [kind, name, date ?? 'undated', ...roles].join(' | '),
  );
const [ana, bo, weekly] = ['person:ana lima', 'person:bo hansen', 'org:harbour weekly'];

describe('whom a clause is about', () => {
  test.each([
    'Ana Lima, who founded Harbour Weekly, died in Oslo on Monday.',
    'Ana Lima, whose firm owned Harbour Weekly, died in Oslo on Monday.',
    'Ana Lima, who bought the paper that became Harbour Weekly, died in Oslo on Monday.',
    'Ana Lima, whom Harbour Weekly had praised, died in Oslo on Monday.',
  ])('is not named in the aside within it: %s', (text) => {
    const deaths = toldEvents(text, cast).filter(({ name }) => name.startsWith('Death'));
    expect(deaths).toMatchObject([{ roles: [`${ana} deceased`], date: '2024-05-13' }]);
  });

  test.each([
    'The woman who founded Harbour Weekly died in Oslo on Monday.',
    'The editor who joined Harbour Weekly in 1999 died in Oslo on Monday.',
    'The man who sued Harbour Weekly died in Oslo on Monday.',
  ])('is nobody named, where only the aside has a name: %s', (text) => {
    const deaths = toldEvents(text, cast).filter(({ name }) => name.startsWith('Death'));
    expect(deaths).toMatchObject([{ roles: [] }]);
  });

  test('is who stands beside "who", and not who met him', () => {
    const roles = (text: string) => toldEvents(text, cast).flatMap((event) => event.roles);
    expect(roles('Peru thanked Ana Lima, who resigned on Monday.')).toContain(`${ana} resigner`);
    expect(roles('Ana Lima thanked the minister who resigned on Monday.')).not.toContain(
      `${ana} resigner`,
    );
  });

  test.each([
    ['Letters found in Oslo on Monday may have accused Ana Lima.', 'discoverer'],
    ['Ana Lima praised soldiers deployed to Peru on Monday.', 'sender'],
    ['Ana Lima praised troops trained by Norway.', 'trainer'],
  ])('does not do what a participle says of another: %s', (text, role) => {
    const roles = toldEvents(text, cast).flatMap((event) => event.roles);
    expect(roles).not.toContain(`${ana} ${role}`);
  });

  test.each([
    ['A man from Peru who left the hospital on Monday', 'country:PE'],
    ['The deaths of three men near the border of Peru on Monday', 'country:PE'],
    ['In Bergen, Norway, the mayor resigned on Monday and', 'country:NO'],
    ['The club cancelled a match between Norway and Peru on Monday that', 'country:PE'],
    ['The man whose purchase of a farm was judged by Peru', 'country:PE'],
    ['In addition to the letters found in Oslo, Norway', 'country:NO'],
  ])('is not a place or a name that stands near: %s', (words, key) => {
    const roles = toldEvents(`${words} surprised Bo Hansen.`, cast)
      .filter(({ kind }) => kind !== 'STATEMENT')
      .flatMap((event) => event.roles.filter((role) => role.startsWith(key)));
    expect(roles.filter((role) => !role.endsWith('participant'))).toEqual([]);
  });

  test('is not whom an aside explains it by', () => {
    const text = 'Ana Lima, friend of journalist Bo Hansen, resigned on Monday.';
    expect(toldEvents(text, cast).flatMap((event) => event.roles)).toEqual([`${ana} resigner`]);
  });

  test('is the one of the clause before "and", not all whom the sentence names', () => {
    const text = 'Peru voted on Monday, when Ana Lima visited Norway and resigned.';
    expect(toldEvents(text, cast).find(({ name }) => name.startsWith('Resig'))?.roles).toEqual([
      `${ana} resigner`,
    ]);
  });

  test('a country acts through its bodies without a name', () => {
    expect(told('Peru’s parliament ratified a fishing treaty on Monday.')).toEqual([
      'AGREEMENT | Agreement of Peru | 2024-05-13 | country:PE signatory',
    ]);
  });

  test.each([
    ['Norway’s defeat of Peru on Monday', ['country:NO winner', 'country:PE loser']],
    ['Norwire’s purchase of Harbour Weekly on Monday', [`${weekly} acquired`, 'org:norwire buyer']],
    ['Norway’s arrest of Ana Lima on Monday', ['country:NO arrester', `${ana} arrested`]],
  ])('the owner of a noun does what "of" befalls: %s', (text, roles) => {
    expect(toldEvents(`${text} was a surprise.`, cast)[0]?.roles).toEqual(roles);
  });
});

describe('a stop of work', () => {
  test.each([
    'Ferry workers in Norway began a strike over pay on Monday.',
    'The union of teachers held a strike in Oslo on Monday.',
    'A strike in Bergen on Monday left commuters without trains.',
  ])('is no attack: %s', (text) => {
    expect(toldEvents(text, cast)).toMatchObject([{ kind: 'OTHER', date: '2024-05-13' }]);
    expect(toldEvents(text, cast)[0]?.name).toMatch(/^Strike/u);
  });

  test.each([
    'A Norway drone strike in Bergen killed three fighters on Monday.',
    'Norway carried out strikes against militants in Peru on Monday.',
    'The strike in Bergen destroyed a rocket depot on Monday.',
  ])('and an attack is none: %s', (text) => {
    expect(toldEvents(text, cast)).toMatchObject([{ kind: 'ATTACK' }]);
  });
});

describe('another sense of the word', () => {
  test.each([
    'Nordic Front lost striker Bo Hansen to injury on Monday.',
    'Bo Hansen lost his luggage in Oslo on Monday.',
    'The Nordic Front lost ground to Norwire on Monday.',
    'Bo Hansen ended up in Oslo in 1999.',
    'Ana Lima appeared in several films in 1999.',
    'A portrait shot of Ana Lima in Oslo, 1999.',
    'Norwire faced a flood of letters in Oslo on Monday.',
    'A war of words between Peru and Norway amused all.',
    'Bo Hansen played a part in Oslo on Monday.',
    'A girl named Ana Lima and a man named Bo Hansen.',
    'Bo Hansen played old songs.',
    'Two F-16 Fighting Falcons of Peru.',
    'The rescue charity of Ana Lima in Oslo.',
  ])('tells of nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['Peru lost to Norway in Oslo on Monday.', 'Defeat of Peru against Norway in Oslo'],
    ['The Nordic Front lost in Oslo on Monday.', 'Defeat of Nordic Front in Oslo'],
    ['Ana Lima appeared in court in Oslo on Monday.', 'Trial of Ana Lima in Oslo'],
    ['Norway ended its operation in Peru on Monday.', 'Closure of Norway in Peru'],
    ['A flood hit Bergen on Monday.', 'Disaster in Bergen'],
  ])('and this one does: %s', (text, name) => {
    expect(toldEvents(text, cast).map((event) => event.name)).toEqual([name]);
  });

  test.each([
    ['Ana Lima gave an address in Oslo on Monday.', 'STATEMENT', 'Statement of Ana Lima in Oslo'],
    ['Ana Lima gave a long speech on Monday.', 'STATEMENT', 'Statement of Ana Lima'],
    ['Ana Lima gave $2 million to Peru on Monday.', 'OTHER', 'Aid of Ana Lima to Peru'],
    ['Norway gave food and medicine to Peru on Monday.', 'OTHER', 'Aid of Norway to Peru'],
    ['Ana Lima inspected a farm in Oslo on Monday.', 'VISIT', 'Visit of Ana Lima in Oslo'],
    ['Norwire inspected a farm in Oslo on Monday.', 'OTHER', 'Investigation of Norwire in Oslo'],
    [
      'Ana Lima took over from Bo Hansen on Monday.',
      'OTHER',
      'Taking of office of Ana Lima after Bo Hansen',
    ],
    [
      'Bo Hansen was replaced by Ana Lima on Monday.',
      'OTHER',
      'Taking of office of Ana Lima after Bo Hansen',
    ],
    ['Peru started investigating Norwire on Monday.', 'OTHER', 'Investigation of Norwire by Peru'],
    ['Norwire started a party in Oslo on Monday.', 'FOUNDING', 'Founding of Norwire in Oslo'],
    [
      'Norwire took over Harbour Weekly on Monday.',
      'OTHER',
      'Acquisition of Harbour Weekly by Norwire',
    ],
    ['Ana Lima wrote on Monday that Peru was safe.', 'STATEMENT', 'Statement of Ana Lima'],
    ['Ana Lima wrote to Bo Hansen on Monday.', 'MESSAGE', 'Message of Ana Lima to Bo Hansen'],
    ['Norwire fired Bo Hansen on Monday.', 'OTHER', 'Dismissal of Bo Hansen by Norwire'],
  ])('decides the kind: %s', (text, kind, name) => {
    expect(toldEvents(text, cast)).toMatchObject([{ kind, name }]);
  });

  test('who only speaks of a purchase bought nothing', () => {
    const roles = toldEvents('Ana Lima called the purchase of Norwire a mistake.', cast).flatMap(
      (event) => event.roles,
    );
    expect(roles.filter((role) => role.startsWith(ana))).toEqual([]);
  });
});

describe('what did not happen', () => {
  test.each([
    'Ana Lima cancelled a trip to Peru on Monday.',
    'Ana Lima postponed her visit to Peru on Monday.',
    'A visit of Ana Lima to Peru was called off on Monday.',
    'A cancelled trip of Ana Lima to Peru angered Norway on Monday.',
  ])('is no visit: %s', (text) => {
    expect(toldEvents(text, cast).filter(({ kind }) => kind === 'VISIT')).toEqual([]);
    expect(toldEvents(text, cast).flatMap(({ places }) => places)).toEqual([]);
  });

  test.each(['attempted to', 'tried to', 'failed to', 'sought to'])('%s', (words) => {
    expect(toldEvents(`Ana Lima ${words} arrest Bo Hansen in Oslo on Monday.`, cast)).toEqual([]);
  });

  test('what was done in the end did', () => {
    const [event] = toldEvents('Ana Lima managed to rescue Bo Hansen in Oslo on Monday.', cast);
    expect(event?.roles).toEqual([`${ana} rescuer`, `${bo} rescued`]);
  });
});

describe('one happening, told twice', () => {
  test.each([
    'An earthquake struck Peru on Monday. The tremor was felt in Bergen, where it hit a school.',
    'A fire broke out in Bergen on Monday. The blaze killed three people in Oslo.',
    'A ferry crash in Bergen on Monday killed two. The accident injured Bo Hansen.',
  ])('is one: %s', (text) => {
    expect(toldEvents(text, cast).filter(({ kind }) => kind === 'DISASTER')).toHaveLength(1);
  });

  test.each([
    'An earthquake struck Peru on Monday. Another earthquake hit Bergen.',
    'A fire broke out in Bergen on Monday. A flood hit Oslo.',
    'An earthquake struck Peru on Monday. An earthquake in 1999 hit Bergen.',
  ])('and two are two: %s', (text) => {
    expect(toldEvents(text, cast).filter(({ kind }) => kind === 'DISASTER')).toHaveLength(2);
  });
});

describe('the day of what is only wished for', () => {
  test.each([
    'Ana Lima called for protests on Friday.',
    'Ana Lima urged all to rally on Friday in Oslo.',
    'The Nordic Front demanded an election in Oslo on Friday.',
  ])('is not that of the wish: %s', (text) => {
    expect(toldEvents(text, cast)).toMatchObject([{ kind: 'STATEMENT', date: null, places: [] }]);
  });

  test('what stands before the wish dates it', () => {
    expect(toldEvents('On Monday, Ana Lima called for protests in Oslo.', cast)).toMatchObject([
      { date: '2024-05-13' },
    ]);
  });

  test('a year before a noun is the noun’s', () => {
    expect(toldEvents('Peru repealed a 1996 law on Monday.', cast)).toMatchObject([
      { date: '2024-05-13' },
    ]);
    expect(toldEvents('Peru repealed the law in 1996 when Ana Lima resigned.', cast)).toMatchObject(
      [{ date: '1996' }, {}],
    );
  });

  test.each(['founding by Bo Hansen', 'liberation from Norway', 'arrest of Bo Hansen'])(
    'an anniversary’s day is not that of what it is of: %s',
    (words) => {
      const events = toldEvents(
        `Peru marked the 75th anniversary of the ${words} on Monday.`,
        cast,
      );
      expect(events).toMatchObject([{ kind: 'ANNIVERSARY', roles: ['country:PE participant'] }]);
    },
  );

  test('a day of an aside is not that of the clause around it', () => {
    const events = toldEvents('Peru, invaded by Norway in 1911, criticised Bo Hansen.', cast);
    expect(events.find(({ kind }) => kind === 'STATEMENT')?.date).toBeNull();
    expect(events.find(({ kind }) => kind === 'WAR')).toMatchObject({
      date: '1911',
      roles: ['country:NO attacker', 'country:PE defender'],
    });
  });
});
