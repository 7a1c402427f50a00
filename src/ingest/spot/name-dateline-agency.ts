import type { TaggedName } from './decode-names.ts';
import { listsOf } from './list-features.ts';
import type { MarkedText } from './marked-text.ts';
import { PHRASE_LISTS } from './name-lists.ts';
import { surfaceOf } from './surface.ts';

/** Longer than the names of two agencies: what is longer in brackets is a remark. */
const MOST_WORDS = 10;

/** The brackets stand at the end of a dateline and nowhere else: nothing else is as sure. */
const SURE = 1;

const AGENCY = 'ORG';
const LINKS = new Set(['of', 'the', 'and', '&', '-', 'for']);

/**
 * "OSLO, Oct. 1 (Harbour Wire) --": what the brackets of a dateline hold is the agency that sent the
 * text, here and wherever the text names it, unless it is a place that the lists know or a person.
 */
export function nameDatelineAgency(
  names: readonly TaggedName[],
  text: MarkedText,
): readonly TaggedName[] {
  const agencies = text.sentences.flatMap(({ block }, index): readonly TaggedName[] => {
    if (block !== 'DATELINE') return [];
    return inBrackets(text, text.sentenceStarts[index] ?? 0, text.sentenceStarts[index + 1]).filter(
      (agency) => !isTaken(agency, names) && !isPlace(agency, text),
    );
  });
  if (agencies.length === 0) return names;
  const isOver = (name: TaggedName): boolean =>
    agencies.some((agency) => name.from < agency.to && agency.from < name.to);
  const surfaces = new Set(agencies.map((agency) => surfaceOf(text, agency)));
  const others = names
    .filter((name) => !isOver(name))
    .map((name): TaggedName =>
      surfaces.has(surfaceOf(text, name)) ? { ...name, type: AGENCY } : name,
    );
  return [...others, ...agencies].sort((a, b) => a.from - b.from);
}

/** Words with capitals, parted by slashes, between the brackets that end the words `start` to `end`. */
function inBrackets(text: MarkedText, start: number, end = start): readonly TaggedName[] {
  const agencies: TaggedName[] = [];
  let to = end - 1;
  if (text.words[to]?.text !== ')') return [];
  for (let at = to - 1; at >= Math.max(start, end - 2 - MOST_WORDS); at -= 1) {
    const info = text.infos[at];
    if (info?.text === '(' || info?.text === '/') {
      const from = text.infos[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      if (from >= to || text.infos[from]?.isCapital !== true) return [];
      agencies.push({ from, to, type: AGENCY, confidence: SURE });
      if (info.text === '(') return agencies;
      to = at;
    } else if (info?.isCapital !== true && !LINKS.has(info?.lower ?? '')) return [];
  }
  return [];
}

const isTaken = ({ from, to }: TaggedName, names: readonly TaggedName[]): boolean =>
  names.some(
    (name) => name.type === 'PER' && name.from === from && name.to === to && to - from > 1,
  );

const ORGANIZATIONS = 1 << PHRASE_LISTS.indexOf('organization');
const PLACES = (['country', 'region', 'subdivision', 'city', 'town', 'landform'] as const).reduce(
  (bits, list) => bits | (1 << PHRASE_LISTS.indexOf(list)),
  0,
);

function isPlace(agency: TaggedName, text: MarkedText): boolean {
  const lists = listsOf(text, agency);
  return (lists & PLACES) !== 0 && (lists & ORGANIZATIONS) === 0;
}
