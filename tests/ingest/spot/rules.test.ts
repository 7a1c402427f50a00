import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import { agreeOnTypes } from '../../../src/ingest/spot/agree-on-types.ts';
import { cleanNames } from '../../../src/ingest/spot/clean-names.ts';
import type { TaggedName } from '../../../src/ingest/spot/decode-names.ts';
import { isNameType } from '../../../src/ingest/spot/labels.ts';
import { markText } from '../../../src/ingest/spot/marked-text.ts';
import { nameAgain } from '../../../src/ingest/spot/name-again.ts';
import { nameByPart } from '../../../src/ingest/spot/name-by-part.ts';
import { nameDatelineAgency } from '../../../src/ingest/spot/name-dateline-agency.ts';
import { partStances } from '../../../src/ingest/spot/part-stances.ts';
import { surfaceOf } from '../../../src/ingest/spot/surface.ts';
import type { Rule } from '../../../src/ingest/spot/spot-names.ts';

const MARKED = /\[(\w+) ([\d.]+) ([^\]]+)\]/gu;

/** What a rule makes of names marked as `[PER 0.9 Ana Lima]`, again marked, without how sure. */
function after(rule: Rule, marked: string): string {
  const document = readPlainText({ text: marked.replaceAll(MARKED, '$3') });
  const text = markText(document, splitSentences(document));
  let behind = 0;
  const names = Array.from(
    marked.matchAll(MARKED),
    ([whole, type = '', sure, name = '']): TaggedName => {
      const mark = whole.length - name.length;
      const match = marked.indexOf(whole, behind);
      const start = match - taken(marked.slice(0, match));
      behind = match + mark;
      const from = text.words.findIndex((word) => word.start === start);
      const to = text.words.findIndex((word) => word.end === start + name.length) + 1;
      if (!isNameType(type)) throw new Error(`no type: ${type}`);
      return { from, to, type, confidence: Number(sure) };
    },
  );
  let last = 0;
  let out = '';
  for (const name of rule(names, text)) {
    const start = text.words[name.from]?.start ?? 0;
    const end = text.words[name.to - 1]?.end ?? 0;
    out += `${document.text.slice(last, start)}[${name.type} ${document.text.slice(start, end)}]`;
    expect(surfaceOf(text, name)).not.toBe('');
    last = end;
  }
  return out + document.text.slice(last);
}

/** How many characters the marks before take. */
const taken = (text: string): number => text.length - text.replaceAll(MARKED, '$3').length;

describe('cleaning', () => {
  test.each([
    ['[PER 0.9 Imam Karim Aziz] spoke.', 'Imam [PER Karim Aziz] spoke.'],
    ['[PER 0.9 Ines Cole MP] spoke.', '[PER Ines Cole] MP spoke.'],
    ['[ORG 0.9 Harbour Bureau of] the north spoke.', '[ORG Harbour Bureau] of the north spoke.'],
    ['So did [PER 0.6 MP] here.', 'So did MP here.'],
    ['[PER 0.9 Ana Lima --] spoke.', '[PER Ana Lima] -- spoke.'],
    ["She shops at [ORG 0.9 Brandt's] there.", "She shops at [ORG Brandt's] there."],
    ['On [ORG 0.9 Air Samoa] Flight 12 they slept.', 'On Air Samoa Flight 12 they slept.'],
    ['They fly an [ORG 0.9 Orbex] K7X there.', 'They fly an Orbex K7X there.'],
    ['They fly with [ORG 0.9 Orbex] there.', 'They fly with [ORG Orbex] there.'],
    ['the minister for [ORG 0.9 Foreign Affairs] said', 'the minister for Foreign Affairs said'],
    ['the ministry, [ORG 0.9 Foreign Affairs], said', 'the ministry, [ORG Foreign Affairs], said'],
    ['Tim Roe, [LOC 0.8 R-Ohio], spoke.', 'Tim Roe, R-[LOC Ohio], spoke.'],
    ['in [LOC 0.9 Washington], [LOC 0.9 D.C.], today', 'in [LOC Washington, D.C.], today'],
    ['in [LOC 0.9 Washington] today', 'in [LOC Washington] today'],
  ])('%s', (marked, cleaned) => {
    expect(after(cleanNames, marked)).toBe(cleaned);
  });
});

describe('the agency of a dateline', () => {
  test.each([
    [
      'TARN, May 1 ([LOC 0.9 Tarn Wire]) -- Rain fell. [LOC 0.9 Tarn Wire] got wet.',
      'TARN, May 1 ([ORG Tarn Wire]) -- Rain fell. [ORG Tarn Wire] got wet.',
    ],
    ['TARN (The Tarn Post) - Rain fell.', 'TARN (The [ORG Tarn Post]) - Rain fell.'],
    [
      'TARN ([LOC 0.9 Tarn Wire/AFP]) - Rain fell.',
      'TARN ([ORG Tarn Wire]/[ORG AFP]) - Rain fell.',
    ],
    ['TARN ([LOC 0.9 Norway]) - Rain fell.', 'TARN ([LOC Norway]) - Rain fell.'],
    ['TARN ([PER 0.9 Ana Lima]) - Rain fell.', 'TARN ([PER Ana Lima]) - Rain fell.'],
    ['TARN (May 1) - Rain fell.', 'TARN (May 1) - Rain fell.'],
    ['Rain fell in Tarn (Tarn Wire) today.', 'Rain fell in Tarn (Tarn Wire) today.'],
  ])('%s', (marked, named) => {
    expect(after(nameDatelineAgency, marked)).toBe(named);
  });
});

describe('what a body stands for is no part of its name', () => {
  test.each([
    ['the pro-[ORG 0.9 European Unity Party] won', 'the pro-European [ORG Unity Party] won'],
    ['the anti-[ORG 0.9 Danish Front of Tarn] won', 'the anti-Danish [ORG Front of Tarn] won'],
    ['the pro-[ORG 0.9 Norway Unity Party] won', 'the pro-[LOC Norway] [ORG Unity Party] won'],
    ['the pro-[ORG 0.9 Kremlin Unity Party] won', 'the pro-[ORG Kremlin] [ORG Unity Party] won'],
    ['the pro-[ORG 0.9 Oslo Unity Party] won', 'the pro-[LOC Oslo] [ORG Unity Party] won'],
    ['the pro-[ORG 0.9 European Union] camp', 'the pro-[ORG European Union] camp'],
    ['the anti-[ORG 0.9 Danish League] won', 'the anti-[ORG Danish League] won'],
    ['the [ORG 0.9 European Unity Party] won', 'the [ORG European Unity Party] won'],
    ['the trans-[ORG 0.9 European Rail Board] met', 'the trans-[ORG European Rail Board] met'],
  ])('%s', (marked, parted) => {
    expect(after(partStances, marked)).toBe(parted);
  });
});

test('a part of a full name is that person, unless the tagger is surer of the part', () => {
  expect(after(nameByPart, '[PER 0.9 Ana Lima] left. [LOC 0.6 Lima] wept.')).toBe(
    '[PER Ana Lima] left. [PER Lima] wept.',
  );
  expect(after(nameByPart, '[PER 0.6 Ana Lima] left [LOC 0.9 Lima] then.')).toBe(
    '[PER Ana Lima] left [LOC Lima] then.',
  );
});

test('one surface has one type, that of the surest namings together', () => {
  expect(
    after(agreeOnTypes, '[ORG 0.9 Ondra] sold. [ORG 0.8 Ondra] bought. [LOC 0.6 Ondra] grew.'),
  ).toBe('[ORG Ondra] sold. [ORG Ondra] bought. [ORG Ondra] grew.');
  expect(after(agreeOnTypes, '[ORG 0.8 Ondra] sold in [LOC 0.7 Ondra] too.')).toBe(
    '[ORG Ondra] sold in [LOC Ondra] too.',
  );
});

test('what is surely named once is named wherever it stands alone', () => {
  expect(after(nameAgain, '[ORG 0.95 Ondra Foods] sold. Then Ondra Foods bought.')).toBe(
    '[ORG Ondra Foods] sold. Then [ORG Ondra Foods] bought.',
  );
  expect(after(nameAgain, '[ORG 0.4 Ondra Foods] sold. Then Ondra Foods bought.')).toBe(
    '[ORG Ondra Foods] sold. Then Ondra Foods bought.',
  );
  expect(after(nameAgain, '[LOC 0.95 Ondra] sold. The Ondra Foods shop bought.')).toBe(
    '[LOC Ondra] sold. The Ondra Foods shop bought.',
  );
});
