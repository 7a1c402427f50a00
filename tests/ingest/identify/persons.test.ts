import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearersIn, identifyMarked, keysIn } from './marked.ts';

describe('people', () => {
  it.each([
    [
      'by surname, by given name, with particles and without',
      '[PER Ana Lima] and [PER Joris van der Berg] met. [PER Lima] left, then [PER van der Berg] and [PER Berg]. [PER Ana] slept.',
      [
        ['Ana Lima', 'Lima', 'Ana'],
        ['Joris van der Berg', 'van der Berg', 'Berg'],
      ],
    ],
    [
      'family name first where it stands first',
      '[PER Park Jin-ho] greeted [PER Mark Park]. [PER Park Jin-ho] spoke, and [PER Park] went on.',
      [['Park Jin-ho', 'Park Jin-ho', 'Park'], ['Mark Park']],
    ],
    [
      'both orders of one name',
      '[PER Taro Yamada] won. Fans of [PER Yamada Taro] cheered.',
      [['Taro Yamada', 'Yamada Taro']],
    ],
    [
      'initials, middle names and short given names',
      '[PER William J. Stone] spoke. [PER Bill Stone] is old. [PER W. Stone] and [PER William Stone] are he.',
      [['William J. Stone', 'Bill Stone', 'W. Stone', 'William Stone']],
    ],
    [
      'marks, hyphens and an article before the family name',
      '[PER Zoë Löwe-Kurz] left. [PER Zoe Lowe Kurz] and [PER Omar al-Rashid] stayed with [PER Al Rashid].',
      [
        ['Zoë Löwe-Kurz', 'Zoe Lowe Kurz'],
        ['Omar al-Rashid', 'Al Rashid'],
      ],
    ],
    [
      'junior and senior apart',
      '[PER Paul Reed Sr.] raised [PER Paul Reed Jr.] here. [PER Reed Jr.] races.',
      [['Paul Reed Sr.'], ['Paul Reed Jr.', 'Reed Jr.']],
    ],
    [
      'a man and a woman of one surname by their titles',
      '[PER John Hale] and [PER Mary Hale] came. Mrs. [PER Hale] sang, and Mr [PER Hale] danced.',
      [
        ['John Hale', 'Hale'],
        ['Mary Hale', 'Hale'],
      ],
    ],
    [
      'a surname beside kin goes on meaning the one that the text is about',
      '[PER Rosa Dunn] resigned. [PER Rosa Dunn] had led for years. Her brother [PER Carl Dunn] wept. [PER Dunn] will travel.',
      [['Rosa Dunn', 'Rosa Dunn', 'Dunn'], ['Carl Dunn']],
    ],
    [
      'a name that the text says is the same',
      '[PER Maria Sol], better known as [PER La Paloma], sang. [PER Ivo Kranz] was born [PER Ivan Petrovich Krantsev] in 1950.',
      [
        ['Maria Sol', 'La Paloma'],
        ['Ivo Kranz', 'Ivan Petrovich Krantsev'],
      ],
    ],
    [
      'a slip of one letter',
      '[PER Kathleen Wilkinson] called. [PER Wilkinsen] was late, said [PER Kathlen Wilkinson].',
      [['Kathleen Wilkinson', 'Wilkinsen', 'Kathlen Wilkinson']],
    ],
    [
      'nobody with somebody of another given name',
      '[PER Adam Moyo] and [PER Peter Moyo] are brothers; [PER Adam] is older than [PER Peter].',
      [
        ['Adam Moyo', 'Adam'],
        ['Peter Moyo', 'Peter'],
      ],
    ],
    [
      'a likeness is no name',
      '[PER Eva Roth], known as the [PER Ana Lima] of Oslo, sang.',
      [['Eva Roth'], ['Ana Lima']],
    ],
  ])('%s', (_, text, bearers) => {
    expect(bearersIn(text)).toEqual(bearers);
  });

  it('gives a headline its person, who is told in full only later', () => {
    expect(keysIn('[PER Lima] resigns\n\n[PER Ana Lima] has resigned.')).toEqual([
      'Lima -> person:ana lima',
      'Ana Lima -> person:ana lima',
    ]);
  });

  it('keeps a surname without a full name inside of its article', () => {
    const [entity] = identifyMarked('President [PER Okafor] praised it.').entities.values();
    expect(entity).toMatchObject({ key: 'person:okafor', scope: 'article' });
  });

  const given = fc.constantFrom('Ana', 'Jonas', 'Mireille', 'Tomasz', 'Ingrid');
  const family = fc.constantFrom('Lima', 'Okafor', 'Brandt', 'Castellanos', 'Yildiz');
  it('meet under full name and surname whatever stands between, unless another has the surname', () => {
    fc.assert(
      fc.property(given, family, given, family, (g1, f1, g2, f2) => {
        fc.pre(f1 !== f2);
        const text = `[PER ${g1} ${f1}] met [PER ${g2} ${f2}]. Later [PER ${f2}] wrote to [PER ${f1}].`;
        expect(keysIn(text).map((line) => line.split(' -> ')[1])).toEqual(
          [`${g1} ${f1}`, `${g2} ${f2}`, `${g2} ${f2}`, `${g1} ${f1}`].map(
            (name) => `person:${name.toLowerCase()}`,
          ),
        );
      }),
    );
  });
});

describe('who wrote the story', () => {
  it('is not whom it tells of by that name', () => {
    const story =
      'Fish pact signed\nBy [PER Lin Mei]\nForeign Minister [PER Lin Dao] signed. [PER Lin] smiled.';
    expect(bearersIn(story)).toEqual([['Lin Mei'], ['Lin Dao', 'Lin']]);
  });
});
