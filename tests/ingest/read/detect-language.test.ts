import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/ingest/extract.ts';
import { NO_FACTS } from '../../../src/ingest/read/article-facts.ts';
import { detectLanguage, isExtracted } from '../../../src/ingest/read/detect-language.ts';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry will sail four times a day from May, the port office said on Wednesday.'],
    ['en', 'Mayor Ann Lee of Bergen said that the quay was safe.'],
    [
      'de',
      'Die Fähre wird ab Mai viermal am Tag fahren, teilte das Hafenamt am Mittwoch mit. Die beiden Städte hatten seit Jahren über die Preise gestritten, was in der Region bekannt war.',
    ],
    [
      'nl',
      'De veerboot vaart vanaf mei vier keer per dag, zei het havenbedrijf woensdag. De twee steden hadden jarenlang ruzie over de prijzen, of over wie de bemanning betaalt, en dat is nu voorbij.',
    ],
    [
      'fr',
      'Le ferry partira quatre fois par jour à partir de mai, a annoncé mercredi la capitainerie. On sait que les deux villes se disputaient depuis des années au sujet des tarifs.',
    ],
    [
      'es',
      'El transbordador saldrá cuatro veces al día desde mayo, dijo el miércoles la oficina del puerto. Las dos ciudades llevaban años discutiendo por las tarifas y por quién paga a la tripulación.',
    ],
    [
      'id',
      'Feri akan berlayar empat kali sehari mulai Mei, kata kantor pelabuhan pada hari Rabu. Kedua kota itu telah bertahun-tahun berselisih soal tarif dan siapa yang membayar awak kapal.',
    ],
    ['ko', '연락선은 5월부터 하루 네 차례 운항한다고 항만청이 수요일 밝혔다.'],
    ['ru', 'Паром будет ходить четыре раза в день с мая, сообщило в среду управление порта.'],
    ['ar', 'قالت هيئة الميناء يوم الأربعاء إن العبارة ستبحر أربع مرات في اليوم ابتداء من مايو.'],
    ['fr', 'La mairie dit que le bac est prêt et que les prix baissent.'],
    ['de', 'Der Hafen von Bergen ist nach dem Sturm nicht mehr zu retten.'],
    ['es', 'El puerto de Bergen dijo el lunes que el muelle es seguro.'],
    ['und', 'Kim Jong Un met Xi Jinping'],
    ['und', 'President Luiz Inacio Lula da Silva visits Rio de Janeiro, Ursula von der Leyen says'],
    ['und', 'Former mayor of Rio de la Plata Juan de la Cruz del Mar dies'],
    ['und', '12 345'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('what is extracted', () => {
  it.each([
    ['en', 'x', true],
    ['en-GB', 'x', true],
    ['EN_us', 'x', true],
    ['eng-fra', 'x', false],
    ['de', 'The boat left.', false],
    ['und', 'Kim Jong Un met Xi Jinping', true],
    ['und', '항만청', false],
  ])('%s: %s', (language, text, expected) => {
    expect(isExtracted(language, text)).toBe(expected);
  });
});

describe('a text in another language', () => {
  const text =
    'Der Hafen öffnet wieder\nAnn Lee sagte am Mittwoch in Bergen, dass der Kai nach zehn Jahren endlich sicher sei und dass die Fähre im Mai wieder fahren werde.';

  it('is kept whole, with its outlet and without mentions, and a warning says so', () => {
    const draft = extract(readPlainText({ text }), { ...NO_FACTS, publisher: 'Quay Wire' });
    expect(draft).toMatchObject({ text, mentions: [], claims: [], quotes: [] });
    expect(draft.article.language).toBe('de');
    expect(draft.entities.map(({ name }) => name)).toEqual(['Quay Wire']);
    expect(draft.warnings.map(({ code }) => code)).toEqual(['NOT_EXTRACTED']);
  });

  it('is extracted all the same where the caller says that it is English', () => {
    const draft = extract(readPlainText({ text }), { ...NO_FACTS, language: 'en' });
    expect(draft.article.language).toBe('en');
    expect(draft.mentions.map(({ exact }) => exact)).toContain('Bergen');
    expect(draft.warnings).toEqual([]);
  });
});
