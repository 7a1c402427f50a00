import { describe, expect, it } from 'vitest';
import { bearersIn, identifyMarked, keysIn } from './marked.ts';

describe('places', () => {
  it('are countries under all of their names', () => {
    expect(
      keysIn('The [LOC U.S.], the [LOC US], [LOC America] and the [LOC United States of America].'),
    ).toEqual([
      'U.S. -> country:US',
      'US -> country:US',
      'America -> country:US',
      'United States of America -> country:US',
    ]);
  });

  it('mean by a side or a form of state the country that the article names otherwise', () => {
    expect(
      keysIn('[LOC North Korea] shot. The [LOC North] denied it, the [LOC Islamic Republic] too.'),
    ).toEqual([
      'North Korea -> country:KP',
      'North -> country:KP',
      'Islamic Republic -> place:islamic republic',
    ]);
    expect(keysIn('[LOC Iran] spoke. The [LOC Islamic Republic] is large.').at(-1)).toBe(
      'Islamic Republic -> country:IR',
    );
  });

  it('of one name are told apart by what lies around them', () => {
    expect(keysIn('In [LOC Paris], [LOC Texas], it rained.')[0]).toBe(
      'Paris -> place:paris:place:texas',
    );
    expect(keysIn('In [LOC Paris], [LOC France], it rained.')[0]).toBe('Paris -> city:paris-fr');
    expect(keysIn('[LOC Atlanta], [LOC Ohio] and [LOC Georgia] voted.').at(-1)).toBe(
      'Georgia -> place:georgia-us',
    );
    expect(keysIn('[LOC Tbilisi] and all of [LOC Georgia] voted.').at(-1)).toBe(
      'Georgia -> country:GE',
    );
  });

  it('lie in the place that the text tells, and it is an entity too', () => {
    const { entities } = identifyMarked('In [LOC Littleford], [LOC Ohio], it rained.');
    expect([...entities.values()][0]).toMatchObject({
      key: 'place:littleford:place:ohio',
      scope: 'graph',
      within: 'place:ohio',
    });
  });

  it.each([
    [
      'a town and what is named after it stay two',
      'A fire in [LOC Varenne] reached [LOC Varenne Cathedral].',
      [['Varenne'], ['Varenne Cathedral']],
    ],
    [
      'a building by its short name',
      'At [LOC Dorn International Airport] it is calm; [LOC Dorn Airport] and [LOC Dorn] have fuel.',
      [['Dorn International Airport', 'Dorn Airport', 'Dorn']],
    ],
    [
      'a state with and without its form, a side as noun and adjective',
      'The [LOC State of Arizona] sued. [LOC Arizona] is dry, the [LOC Eastern Sahel] drier than the [LOC East Sahel].',
      [
        ['State of Arizona', 'Arizona'],
        ['Eastern Sahel', 'East Sahel'],
      ],
    ],
    [
      'north and south of one name are two',
      '[LOC North Varda] and [LOC South Varda] and [LOC Varda] differ.',
      [['North Varda'], ['South Varda'], ['Varda']],
    ],
    [
      'two countries one letter apart are two',
      '[LOC Niger] borders [LOC Nigeria]; [LOC Austria] is not [LOC Australia].',
      [['Niger'], ['Nigeria'], ['Austria'], ['Australia']],
    ],
  ])('%s', (_, text, bearers) => {
    expect(bearersIn(text)).toEqual(bearers);
  });
});

describe('a capital', () => {
  const capital = (text: string): string => keysIn(`Talks go on\n${text}`)[0] ?? '';
  it.each([
    ['[LOC Beijing] said it would answer.', 'country:CN (city:beijing-cn)'],
    ["[LOC Pyongyang]'s commitment was firm.", 'country:KP (city:pyongyang-kp)'],
    ['It worked closely with [LOC Moscow] on this.', 'country:RU (city:moscow-ru)'],
    ['He made a complaint to [LOC Moscow] about it.', 'country:RU (city:moscow-ru)'],
    ['The plan was rejected by [LOC Tehran].', 'country:IR (city:tehran-ir)'],
    ['The [LOC Kabul] government fell.', 'country:AF (city:kabul-af)'],
    ['The envoys met in [LOC Beijing].', 'city:beijing-cn'],
    ["[LOC Beijing]'s streets were empty.", 'city:beijing-cn'],
    ['A train to [LOC Moscow] was late.', 'city:moscow-ru'],
    ['A [LOC Berlin]-based firm paid.', 'city:berlin-de'],
    ['The song by [LOC Berlin] musicians is new.', 'city:berlin-de'],
  ])('%s', (text, key) => {
    expect(capital(text).split(' -> ')[1]).toBe(key);
  });

  it('stands for its country on both sides of "between"', () => {
    expect(keysIn('Talks between [LOC Pyongyang] and [LOC Beijing] went on.')).toEqual([
      'Pyongyang -> country:KP (city:pyongyang-kp)',
      'Beijing -> country:CN (city:beijing-cn)',
    ]);
  });
});
