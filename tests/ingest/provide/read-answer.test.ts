import { expect, test } from 'vitest';
import { tally } from '../../../src/ingest/provide/model/dropped.ts';
import { readAnswer } from '../../../src/ingest/provide/model/read-answer.ts';

const entity = (id: number, mentions: number) => ({
  id: `e${id}`,
  kind: 'PERSON',
  mentions: Array.from({ length: mentions }, (_, at) => ({ text: 'e', at })),
});

const read = (entities: readonly unknown[]) => {
  const counts = tally();
  const answer = readAnswer(JSON.stringify({ entities }), counts);
  const namings = answer.entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return { answer, namings, warnings: counts.warnings() };
};

test('an answer cannot have the text searched for names without end', () => {
  const { namings, warnings } = read(Array.from({ length: 300 }, (_, id) => entity(id, 100)));
  expect(namings).toBe(1_000);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain('29000 over the limits');
});

test('an answer of a window full of names is taken whole', () => {
  const { answer, namings, warnings } = read(Array.from({ length: 250 }, (_, id) => entity(id, 4)));
  expect(answer.entities).toHaveLength(250);
  expect(namings).toBe(1_000);
  expect(warnings).toEqual([]);
});
