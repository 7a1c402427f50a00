import { createRequire } from 'node:module';
import { z } from 'zod';

/** Words that are frequent in English and are no words, or rare ones, of its neighbours. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to that with by from it his has have had were which who said will not their its but ' +
    'this been after would could they about when than there she into more what also where because ' +
    'between during while'
  ).split(' '),
);
/** What stands between the names of other languages, as it is written inside a sentence. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  (
    'le la les du des une est que qui dans sur avec pour était sont aux cette der das dem den und ist ' +
    'nicht mit von ein eine für auf sich wird wurde sei nach el los las una del por su fue es il di che ' +
    'gli nel alla ha è sono della da os uma não pelo foi de het een van niet zijn wordt heeft och att ' +
    'som för är inte på og ikke się nie jest że'
  ).split(' '),
);
const ADDRESS = /\bhttps?:\/\/\S{1,2000}/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;

/** Code units that are looked at, from the start: enough to tell, and little to look at. */
const SAMPLE = 2_000;
/** Of English news a fourth is function words, of a list of names in English hardly less than a tenth. */
const ENGLISH_SHARE = 0.12;
const FOREIGN_SHARE = 0.06;
/** Fewer words in Latin letters than this say too little: names look foreign everywhere. */
const FEWEST_WORDS = 20;
const LEAST_CERTAIN = 0.3;
/** Unless no word between them is English and some are foreign: a name has two of these at most. */
const FEWEST_FOREIGN_WORDS = 3;
const FOREIGN_WORDS_SHARE = 0.15;
const LEAST_CERTAIN_OF_FEW = 0.5;

/**
 * The language of a text: `en` by its function words, which is quick and sure; another one (ISO 639)
 * where the text is long enough to be sure of it; `und` where it is not.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const words = sample.toLowerCase().match(WORD) ?? [];
  const functionWords = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  const share = functionWords / Math.max(1, words.length);
  if (share >= ENGLISH_SHARE) return 'en';
  const isLatin = latinShare(sample) >= 0.5;
  const isShort = isLatin && words.length < FEWEST_WORDS;
  if (isShort ? functionWords > 0 || !isForeign(sample) : isLatin && share >= FOREIGN_SHARE)
    return 'und';
  const [best] = detectAll(sample);
  const certain = isShort ? LEAST_CERTAIN_OF_FEW : LEAST_CERTAIN;
  return best !== undefined && best.accuracy >= certain ? best.lang : 'und';
}

function isForeign(sample: string): boolean {
  const words = sample.match(WORD) ?? [];
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  return foreign >= FEWEST_FOREIGN_WORDS && foreign >= words.length * FOREIGN_WORDS_SHARE;
}

const guesses = z.array(z.object({ lang: z.string(), accuracy: z.number() }));
const detector = z.object({
  detectAll: z.function({ input: [z.string()], output: guesses }),
});

/** Most texts are known by their function words: its 40 MB are loaded for the first that is not. */
const detectAll = (text: string): z.output<typeof guesses> =>
  detector.parse(createRequire(import.meta.url)('tinyld')).detectAll(text);

/**
 * Whether an article is to be extracted, for the rules and the tagger know English alone. Where the
 * language is unknown, a text in Latin letters is taken for English: a headline or a few names are.
 */
export function isExtracted(language: string, text: string): boolean {
  if (/^und(?:-|$)/iu.test(language)) return latinShare(text.slice(0, SAMPLE)) >= 0.5;
  return /^en(?:-|_|$)/iu.test(language);
}

/** The share of A to Z among the letters of a text; 1 in one without letters. */
function latinShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(/[a-z]/giu)?.length ?? 0) / letters;
}
