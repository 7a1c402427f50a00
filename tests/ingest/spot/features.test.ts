import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import { FEATURES } from '../../../src/ingest/spot/feature-names.ts';
import { netInput } from '../../../src/ingest/spot/net-input.ts';
import { readVocabulary } from '../../../src/ingest/spot/vocabulary.ts';

const VOCABULARY = readVocabulary('the\nof\nbank\n');

/** The features of the word that stands at `nth` of its kind in the text. */
function featuresOf(text: string, word: string, nth = 0): readonly string[] {
  const document = readPlainText({ text });
  const { text: marked, input } = netInput(document, splitSentences(document), VOCABULARY);
  const places = marked.words.flatMap((one, at) => (one.text === word ? [at] : []));
  const at = places[nth] ?? -1;
  const own = input.features.subarray(input.featureStarts[at], input.featureStarts[at + 1]);
  return Array.from(own, (number) => FEATURES[number] ?? '?');
}

test('no feature has the name of another', () => {
  expect(new Set(FEATURES).size).toBe(FEATURES.length);
});

test('a listed name tells where in it a word stands', () => {
  const text = 'Ships left for the United Arab Emirates and for Peru on Monday.';
  expect(featuresOf(text, 'United')).toContain('list:country:B');
  expect(featuresOf(text, 'Arab')).toContain('list:country:I');
  expect(featuresOf(text, 'Emirates')).toContain('list:country:L');
  expect(featuresOf(text, 'Peru')).toContain('list:country:U');
});

test('short names in capitals are looked up as they are written', () => {
  expect(featuresOf('Troops of the US left.', 'US')).toContain('list:country:U');
  expect(featuresOf('He told us so. Us too.', 'Us')).not.toContain('list:country:U');
  expect(featuresOf('FISHERMEN OF PERU STRIKE AGAIN TODAY', 'PERU')).toContain('list:country:U');
});

test('what other namings of a word tell is known where it stands alone', () => {
  const text = 'Governor Adaeze Obuya spoke in Ondrath. They say Obuya left Ondrath.';
  const later = featuresOf(text, 'Obuya', 1);
  expect(later).toContain('doc:inLongerRun');
  expect(featuresOf(text, 'Obuya', 0)).not.toContain('doc:inLongerRun');
  expect(featuresOf(text, 'Ondrath', 1)).toContain('doc:afterIn');
});

test('an acronym knows its expansion, and the expansion its acronym', () => {
  const text = 'The Fund for Island Harbours lent more. The FIH said so.';
  expect(featuresOf(text, 'FIH')).toContain('doc:acronymOfText');
  expect(featuresOf(text, 'Island')).toContain('doc:expansion');
  expect(featuresOf(text.replace('FIH', 'FIX'), 'Island')).not.toContain('doc:expansion');
});

test('what has no vector says so', () => {
  expect(featuresOf('The bank of Ondrath.', 'Ondrath')).toContain('word:unknown');
  expect(featuresOf('The bank of Ondrath.', 'bank')).toContain('word:top1000');
});
