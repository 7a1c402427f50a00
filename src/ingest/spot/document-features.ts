import { DOCUMENT_FEATURES, featureNumber, type DocumentFeature } from './feature-names.ts';
import type { ListedName } from './list-features.ts';
import type { MarkedText } from './marked-text.ts';
import { expansions, nameRuns } from './name-runs.ts';
import { PHRASE_LISTS } from './name-lists.ts';

const LISTED_PLACES: ReadonlySet<string> = new Set(['country', 'region', 'subdivision']);

/** One bit a feature: what is told of a word is one number. */
const BITS: ReadonlyMap<DocumentFeature, number> = new Map(
  DOCUMENT_FEATURES.map((name, bit) => [name, 1 << bit]),
);

const bitOf = (name: DocumentFeature): number => BITS.get(name) ?? 0;

/**
 * Adds to each capitalised word's features what the document's other namings of the word tell: that
 * "Park" stands after "President" somewhere is good to know where it stands alone.
 */
export function addDocumentFeatures(
  text: MarkedText,
  listed: readonly ListedName[],
  features: readonly number[][],
): void {
  const told = new Map<string, number>();
  const tell = (at: number, name: DocumentFeature): void => {
    const info = text.infos[at];
    if (info === undefined || !info.hasLetter) return;
    told.set(info.lower, (told.get(info.lower) ?? 0) | bitOf(name));
  };
  tellCounts(text, told);
  tellNeighbours(text, listed, tell);
  const longRuns = tellRuns(text, tell);
  const acronyms = new Set<string>();
  const expanded = new Set<number>();
  const known = expansions(text);
  for (const info of new Set(text.infos)) {
    const run = info.isAllCapitals ? known.get(info.text) : undefined;
    if (run === undefined) continue;
    acronyms.add(info.text);
    for (let at = run.from; at < run.to; at += 1) expanded.add(at);
  }
  text.infos.forEach((info, at) => {
    if (expanded.has(at)) features[at]?.push(featureNumber('doc:expansion'));
    if (!info.isCapital) return;
    const bits = (told.get(info.lower) ?? 0) & (longRuns.has(at) ? ~bitOf('doc:inLongerRun') : -1);
    DOCUMENT_FEATURES.forEach((name, bit) => {
      if ((bits & (1 << bit)) !== 0) features[at]?.push(featureNumber(name));
    });
    if (acronyms.has(info.text)) features[at]?.push(featureNumber('doc:acronymOfText'));
  });
}

type Tell = (at: number, name: DocumentFeature) => void;

function tellCounts(text: MarkedText, told: Map<string, number>): void {
  const counts = new Map<string, number>();
  text.infos.forEach((info) => {
    if (info.hasLetter) counts.set(info.lower, (counts.get(info.lower) ?? 0) + 1);
  });
  for (const [lower, count] of counts) {
    told.set(lower, bitOf(count === 1 ? 'doc:once' : count < 4 ? 'doc:some' : 'doc:often'));
  }
}

function tellNeighbours(text: MarkedText, listed: readonly ListedName[], tell: Tell): void {
  const beginsPlace = new Set<number>();
  for (const { list, from } of listed) {
    if (LISTED_PLACES.has(PHRASE_LISTS[list] ?? '')) beginsPlace.add(from);
  }
  text.sentences.forEach((_, index) => {
    const quiet = text.titleCased[index] === true || text.allCapitals[index] === true;
    const from = text.sentenceStarts[index] ?? 0;
    const to = text.sentenceStarts[index + 1] ?? 0;
    let letters = 0;
    for (let at = from; at < to; at += 1) {
      const info = text.infos[at];
      if (info === undefined) continue;
      if (info.hasLetter) letters += 1;
      if (!info.isCapital) {
        tell(at, 'doc:lowerSeen');
        continue;
      }
      if (quiet) continue;
      if (letters > 1) tell(at, 'doc:capitalInside');
      const before = at > from ? text.infos[at - 1] : undefined;
      const after = at + 1 < to ? text.infos[at + 1] : undefined;
      if (before !== undefined) {
        if (before.isTitle || before.classes.has('personNoun')) tell(at, 'doc:afterTitle');
        if (before.isGiven && before.isCapital) tell(at, 'doc:afterGiven');
        if (before.classes.has('inWord') && !before.isCapital) tell(at, 'doc:afterIn');
        if (before.classes.has('ofWord')) tell(at, 'doc:afterOf');
        if (before.lower === 'the') tell(at, 'doc:afterThe');
        if (before.text === '(' && after?.text === ')') tell(at, 'doc:bracketed');
      }
      if (after === undefined) continue;
      if (after.isCapital && info.isGiven) tell(at, 'doc:beforeName');
      if (after.classes.has('personVerb')) tell(at, 'doc:beforePersonVerb');
      if (after.classes.has('bodyVerb')) tell(at, 'doc:beforeBodyVerb');
      if (after.text === ',' && beginsPlace.has(at + 2)) tell(at, 'doc:beforePlace');
    }
  });
}

const BODY_CLASSES = [
  'GovernmentBody',
  'CompanyWord',
  'LearnedBody',
  'ArmedBody',
  'SocietyBody',
] as const;

/** @returns the places of words in runs of two words and more */
function tellRuns(text: MarkedText, tell: Tell): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of nameRuns(text)) {
    if (to - from < 2) continue;
    const infos = text.infos.slice(from, to);
    const hasBody = infos.some((info) => BODY_CLASSES.some((name) => info.classes.has(name)));
    const hasPlace = infos.some(
      (info) => info.classes.has('PlaceWord') || info.classes.has('BuiltPlace'),
    );
    const hasEvent = infos.some((info) => info.classes.has('EventWord'));
    for (let at = from; at < to; at += 1) {
      places.add(at);
      tell(at, 'doc:inLongerRun');
      if (hasBody) tell(at, 'doc:withBodyWord');
      if (hasPlace) tell(at, 'doc:withPlaceWord');
      if (hasEvent) tell(at, 'doc:withEventWord');
    }
  }
  return places;
}
