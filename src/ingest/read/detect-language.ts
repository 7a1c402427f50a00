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
  if (isLatin && (words.length < FEWEST_WORDS || share >= FOREIGN_SHARE)) return 'und';
  const [best] = detectAll(sample);
  return best !== undefined && best.accuracy >= LEAST_CERTAIN ? best.lang : 'und';
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
