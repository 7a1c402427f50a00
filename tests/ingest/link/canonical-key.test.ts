import { expect, it } from 'vitest';
import type { DraftPerson } from '../../../src/graph/model/draft.ts';
import { entityKey } from '../../../src/ingest/lexicon/reference.ts';
import { canonicalKey } from '../../../src/ingest/link/canonical-key.ts';

const person = (name: string, more: Partial<DraftPerson> = {}): DraftPerson => ({
  kind: 'PERSON',
  key: entityKey(`person:${name.toLowerCase()}`),
  scope: 'graph',
  name,
  names: [],
  externalIds: [],
  salience: 0,
  background: false,
  ...more,
});

it.each(['Kim Min-jun', 'Kim Min Jun', 'Min-jun Kim'])('%s is one of one key', (name) => {
  expect(canonicalKey(person(name))).toBe('person:kim min jun');
});

it.each(['Anne-Marie Holm', 'David Kim', 'Jean-Luc Lee', 'Ana Lima'])(
  '%s keeps the key',
  (name) => {
    expect(canonicalKey(person(name))).toBe(`person:${name.toLowerCase()}`);
  },
);

it('leaves keys alone that hold in one article, or that are told apart already', () => {
  const scoped = person('Kim Min-jun', { scope: 'article' });
  expect(canonicalKey(scoped)).toBe(scoped.key);
  const apart = person('Kim Min-jun', { key: entityKey('person:kim min-jun#KR') });
  expect(canonicalKey(apart)).toBe(apart.key);
});
