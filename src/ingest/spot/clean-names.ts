import type { TaggedName } from './decode-names.ts';
import type { MarkedText } from './marked-text.ts';

/**
 * Takes back what is no name by the words around it, and marks at a name's ends. The tagger learns
 * these too, but seldom sees them.
 */
export function cleanNames(names: readonly TaggedName[], text: MarkedText): readonly TaggedName[] {
  return names.flatMap((name): readonly TaggedName[] => {
    const own = [
      withoutTitle,
      withoutLetters,
      withoutParty,
      withDistrict,
    ].reduce<TaggedName | null>(
      (one, rule) => (one === null ? null : rule(one, text)),
      trimmed(name, text),
    );
    if (own === null || isCraft(own, text) || isPortfolio(own, text)) return [];
    return [own];
  });
}

function trimmed(name: TaggedName, text: MarkedText): TaggedName | null {
  let { from, to } = name;
  while (from < to && !isSolid(text, from)) from += 1;
  while (to > from && ((!isSolid(text, to - 1) && !endsName(text, to - 1)) || goesOn(text, to - 1)))
    to -= 1;
  if (from === to) return null;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

const isSolid = (text: MarkedText, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.infos[at]?.text ?? '') && text.infos[at]?.text !== "'s";

/** "Bureau of" ends before its "of": no name ends in a word that wants another. */
const goesOn = (text: MarkedText, at: number): boolean =>
  /^(?:of|the|and|for)$/u.test(text.infos[at]?.text ?? '');

/** "Inc.", "Yahoo!", "Macy's". */
const endsName = (text: MarkedText, at: number): boolean =>
  /^(?:[.!)+'’]|'s)$/.test(text.infos[at]?.text ?? '');

/** "Imam Karim": the title is no part of the name. */
function withoutTitle(name: TaggedName, text: MarkedText): TaggedName {
  if (name.type !== 'PER' || name.to - name.from < 2) return name;
  if (!TITLES.has(text.infos[name.from]?.text ?? '')) return name;
  const isDotted = text.infos[name.from + 1]?.text === '.' && name.to - name.from > 2;
  return { ...name, from: name.from + (isDotted ? 2 : 1) };
}

/** "Ines Cole MP": the letters of an office or an honour are no part of the name. */
function withoutLetters(name: TaggedName, text: MarkedText): TaggedName | null {
  if (name.type !== 'PER') return name;
  let { to } = name;
  while (to > name.from && LETTERS.has(text.infos[to - 1]?.text ?? '')) to -= 1;
  while (to > name.from && text.infos[to - 1]?.text === ',') to -= 1;
  if (to === name.from) return null;
  return to === name.to ? name : { ...name, to };
}

const LETTERS = new Set(
  'MP MPs MEP MLA MPP MSP QC KC SC OBE MBE CBE KBE PhD MD Esq CEO CFO'.split(' '),
);

/** "Washington, D.C." is one name, however the tagger cuts it. */
function withDistrict(name: TaggedName, text: MarkedText): TaggedName | null {
  if (name.type !== 'LOC' || name.to - name.from !== 1) return name;
  const own = text.infos[name.from]?.text ?? '';
  const comma = (at: number): number => (text.infos[at]?.text === ',' ? 1 : 0);
  if (DISTRICT.test(own)) {
    const before = name.from - 1 - comma(name.from - 1);
    const isPart = text.infos[before]?.text === 'Washington';
    return isPart && text.infos[name.to]?.isCapital !== true ? null : name;
  }
  const after = name.to + comma(name.to);
  const isWhole =
    own === 'Washington' &&
    DISTRICT.test(text.infos[after]?.text ?? '') &&
    text.words[after]?.sentence === text.words[name.from]?.sentence &&
    // "the D.C. Circuit" is a name of its own.
    text.infos[after + 1]?.isCapital !== true;
  return isWhole ? { ...name, to: after + 1 } : name;
}

const DISTRICT = /^D\.?C\.?$/;

/** "R-Ohio": a member of the Republicans, for Ohio. */
function withoutParty(name: TaggedName, text: MarkedText): TaggedName {
  if (name.type !== 'LOC' || name.to - name.from < 3) return name;
  const isParty = /^[RDI]$/.test(text.infos[name.from]?.text ?? '');
  return isParty && text.infos[name.from + 1]?.text === '-'
    ? { ...name, from: name.from + 2 }
    : name;
}

const TITLES = new Set(
  `Mr Mrs Ms Dr Prof Professor Sir Lord Lady Dame Imam Mullah Mufti Maulana Sheikh Sheik Ayatollah Rabbi
  President
  Senator Governor Mayor Minister Ambassador Cardinal Archbishop Bishop Emeritus Pope Queen Princess Emperor
  Empress Judge Justice Constable Detective Inspector Sergeant Lieutenant Colonel Admiral`.split(
    /\s+/u,
  ),
);

/** "Air France Flight 447", "Boeing 737", "Volvo XC90": what the maker's name is part of. */
function isCraft({ type, to }: TaggedName, text: MarkedText): boolean {
  if (type !== 'ORG') return false;
  const next = text.infos[to];
  const joined = text.words[to]?.sentence === text.words[to - 1]?.sentence;
  if (next === undefined || !joined) return false;
  if (next.lower === 'flight') return /^\p{N}/u.test(text.infos[to + 1]?.text ?? '');
  return next.isCapital && /\p{L}.*\p{N}/u.test(next.text);
}

/** "Minister for Foreign Affairs": a charge, not a body. */
function isPortfolio({ type, from, to }: TaggedName, text: MarkedText): boolean {
  if (type !== 'ORG') return false;
  const the = text.infos[from - 1]?.lower === 'the' ? 1 : 0;
  const of = text.infos[from - 1 - the]?.lower;
  const office = text.infos[from - 2 - the]?.lower ?? '';
  if ((of !== 'of' && of !== 'for') || !OFFICES.has(office)) return false;
  return text.infos
    .slice(from, to)
    .every((info) => !info.isCapital || info.classes.has('OrgTopic'));
}

const OFFICES = new Set(['minister', 'ministers', 'secretary', 'commissioner', 'undersecretary']);
