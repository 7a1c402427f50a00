import type { TaggedName } from './decode-names.ts';
import type { MarkedText } from './marked-text.ts';

/**
 * Takes back what is no name by the words around it, and marks at a name's ends. The tagger learns
 * these too, but seldom sees them.
 */
export function cleanNames(names: readonly TaggedName[], text: MarkedText): readonly TaggedName[] {
  return names.flatMap((name): readonly TaggedName[] => {
    const own = withoutParty(withoutTitle(trimmed(name, text), text), text);
    if (own === null || isCraft(own, text) || isPortfolio(own, text)) return [];
    return [own];
  });
}

function trimmed(name: TaggedName, text: MarkedText): TaggedName | null {
  let { from, to } = name;
  while (from < to && !isSolid(text, from)) from += 1;
  while (to > from && !isSolid(text, to - 1) && !endsName(text, to - 1)) to -= 1;
  if (from === to) return null;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

const isSolid = (text: MarkedText, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.infos[at]?.text ?? '') && text.infos[at]?.text !== "'s";

/** "Inc.", "Yahoo!", "Macy's". */
const endsName = (text: MarkedText, at: number): boolean =>
  /^(?:[.!)+'’]|'s)$/.test(text.infos[at]?.text ?? '');

/** "Imam Karim": the title is no part of the name. */
function withoutTitle(name: TaggedName | null, text: MarkedText): TaggedName | null {
  if (name?.type !== 'PER' || name.to - name.from < 2) return name;
  if (!TITLES.has(text.infos[name.from]?.text ?? '')) return name;
  const isDotted = text.infos[name.from + 1]?.text === '.' && name.to - name.from > 2;
  return { ...name, from: name.from + (isDotted ? 2 : 1) };
}

/** "R-Ohio": a member of the Republicans, for Ohio. */
function withoutParty(name: TaggedName | null, text: MarkedText): TaggedName | null {
  if (name?.type !== 'LOC' || name.to - name.from < 3) return name;
  const isParty = /^[RDI]$/.test(text.infos[name.from]?.text ?? '');
  return isParty && text.infos[name.from + 1]?.text === '-'
    ? { ...name, from: name.from + 2 }
    : name;
}

const TITLES = new Set(
  `Mr Mrs Ms Dr Prof Professor Sir Lord Lady Dame Imam Mullah Sheikh Sheik Ayatollah Rabbi President
  Senator Governor Mayor Minister Ambassador Cardinal Archbishop Bishop Pope Queen Princess Emperor
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
