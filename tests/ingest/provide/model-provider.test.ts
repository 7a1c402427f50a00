import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/graph/model/draft.ts';
import { PREDICATE_NAMES } from '../../../src/graph/model/predicates.ts';
import { ENTITY_KINDS, EVENT_KINDS, STANCES } from '../../../src/graph/model/vocabulary.ts';
import { validateDraft } from '../../../src/graph/store/validate-draft.ts';
import { modelProvider } from '../../../src/ingest/provide/model/model-provider.ts';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import { FACTS, GOOD_ANSWER, STORY, storyDocument } from './harbour-story.ts';

const NOW = '2025-10-01T00:00:00Z';
const LIMITS = { windowCharacters: 12_000, articleCharacters: 60_000, windows: 8 };
const never = new AbortController().signal;

const provider = (answer: string, asked: string[] = [], limits = LIMITS) =>
  modelProvider({
    ...limits,
    model: 'made-up',
    open: () => (question) => {
      asked.push(question.user);
      return Promise.resolve(answer);
    },
  });

async function propose(answer: unknown): Promise<Draft> {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const draft = await provider(text).propose(storyDocument(), FACTS, never);
  validateDraft(draft, NOW);
  return draft;
}

const codes = (draft: Draft) => draft.warnings.map(({ code }) => code);

describe('a right answer', () => {
  it('becomes a draft with keys, labels and spans of our own', async () => {
    const draft = await propose(GOOD_ANSWER);
    const names = new Map(draft.entities.map(({ key, name }) => [key, name]));
    const claims = draft.claims.map(({ predicate, subject, object, label, assertions: [one] }) => ({
      tie: `${names.get(subject) ?? ''} ${predicate} ${names.get(object ?? subject) ?? ''}`,
      label,
      exact: one?.exact,
      confidence: one?.confidence,
    }));
    expect(claims).toContainEqual({
      tie: 'Omar Haddad HOLDS_POSITION Jordan',
      label: 'Foreign Minister',
      exact: 'Foreign Minister Omar Haddad of Jordan',
      confidence: 1,
    });
    expect(claims).toContainEqual(
      expect.objectContaining({
        tie: 'Leeds United Holdings OWNS Northgate Shipyard',
        label: 'owns',
        confidence: 0,
      }),
    );
    const roles = draft.claims.filter(({ predicate }) => predicate === 'PARTICIPATED_IN');
    expect(roles.map(({ label }) => label)).toEqual(['participant', 'participant']);
    expect(roles[0]?.object).toMatch(
      /^event:meeting:2025-09-29:person:ann lee\+person:omar haddad$/,
    );
    expect(draft.quotes).toEqual([
      expect.objectContaining({
        exact: 'safe at last',
        direct: true,
        verb: 'said',
        speaker: 'person:ann lee',
      }),
    ]);
  });

  it('tells model and prompt as the method of every assertion and quote', async () => {
    const draft = await propose(GOOD_ANSWER);
    const told = [...draft.claims.flatMap(({ assertions }) => assertions), ...draft.quotes];
    const methods = new Set(told.map(({ method }) => method));
    expect(draft.quotes).not.toEqual([]);
    expect([...methods]).toEqual([provider('').method]);
    expect(provider('').method).toMatch(/^model:made-up@[0-9a-f]{12}$/);
  });

  it('may be fenced', async () => {
    const fenced = `\`\`\`json\n${JSON.stringify(GOOD_ANSWER)}\n\`\`\``;
    expect((await propose(fenced)).claims).toEqual((await propose(GOOD_ANSWER)).claims);
  });
});

describe('an answer that the text does not bear out', () => {
  it('is dropped item by item, and told', async () => {
    const draft = await propose({
      ...GOOD_ANSWER,
      quotes: [{ text: 'safe for ever', at: 0, speaker: 'lee', addressees: [], verb: null }],
      claims: [
        ...GOOD_ANSWER.claims,
        { ...GOOD_ANSWER.claims[0], predicate: 'LOVES`]->() DETACH DELETE' },
        { ...GOOD_ANSWER.claims[0], subject: 'bergen', object: 'lee' },
        { ...GOOD_ANSWER.claims[0], subject: '__proto__', object: 'constructor' },
      ],
    });
    expect(draft.quotes).toEqual([]);
    expect(codes(draft)).toContain('MODEL_DROPPED');
    expect(draft.warnings.find(({ code }) => code === 'MODEL_DROPPED')?.message).toContain(
      '4 were left out',
    );
    expect(draft.claims.map(({ predicate }) => predicate)).not.toContain('LOVES');
  });

  it('is put right where only case and marks differ', async () => {
    expect(codes(await propose(GOOD_ANSWER))).toContain('MODEL_REANCHORED');
  });
});

describe('a hostile answer', () => {
  it.each([
    ['no JSON', 'I am sorry, Dave'],
    ['nothing', ''],
    ['a list', '[]'],
    ['another form', '{"answer": 42}'],
    ['deep nesting', `{"entities":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['too much', `{"entities":["${'x'.repeat(6_000_000)}"]}`],
  ])('of %s is a fault', async (_, answer) => {
    await expect(propose(answer)).rejects.toMatchObject({ reason: 'BAD_ANSWER' });
  });

  it('never gets an invalid draft into the graph', async () => {
    const words = fc.oneof(
      fc.constantFrom(
        'Ann Lee',
        'Lee',
        'Bergen',
        'BERGEN',
        'Jordan',
        'safe at last',
        'Monday',
        STORY,
      ),
      fc
        .tuple(fc.nat(STORY.length), fc.nat(40))
        .map(([from, length]) => STORY.slice(from, from + length)),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const at = fc.oneof(fc.nat(STORY.length), fc.double(), fc.integer());
    const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
    const time = fc.option(
      fc.constantFrom('2025-09-29', '2025', '2025-13-45', '../..', 'x', '9'.repeat(99)),
    );
    const ids = fc.array(id, { maxLength: 3 });
    const backing = { attributedTo: ids, confidence: fc.double() };
    const answer = fc.record({
      entities: fc.array(
        fc.record({
          id,
          kind: fc.constantFrom(...ENTITY_KINDS, 'GOD'),
          mentions: fc.array(fc.record({ text: words, at }), { maxLength: 3 }),
        }),
        { maxLength: 5 },
      ),
      events: fc.array(
        fc.record({
          id,
          kind: fc.constantFrom(...EVENT_KINDS),
          text: words,
          at,
          date: time,
          participants: fc.array(fc.record({ entity: id, role: words }), { maxLength: 3 }),
          places: ids,
          ...backing,
        }),
        { maxLength: 3 },
      ),
      claims: fc.array(
        fc.record({
          predicate: fc.constantFrom(...PREDICATE_NAMES),
          subject: id,
          object: id,
          label: words,
          text: words,
          at,
          negated: fc.boolean(),
          stance: fc.constantFrom(...STANCES),
          valid: time,
          ...backing,
        }),
        { maxLength: 4 },
      ),
      quotes: fc.array(
        fc.record({
          text: words,
          at,
          speaker: fc.option(id),
          addressees: ids,
          verb: fc.option(words),
        }),
        { maxLength: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(answer, async (one) => {
        const draft = await propose(one);
        expect(draft.text).toBe(storyDocument().text);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a model is asked', () => {
  const long = readPlainText({
    text: [
      'A long list',
      ...Array.from({ length: 60 }, (_, day) => `The harbour of Bergen was open on day ${day}.`),
    ].join('\n\n'),
  });

  it('is every line of the text once, each behind its offset, in windows of bounded length', async () => {
    const asked: string[] = [];
    const limits = { windowCharacters: 600, articleCharacters: 60_000, windows: 50 };
    const draft = await provider('{"entities":[]}', asked, limits).propose(long, FACTS, never);
    const lines = asked.flatMap((one) => one.split('\n').filter((line) => /^\d+\|/.test(line)));
    for (const line of lines) {
      const [offset = '', ...words] = line.split('|');
      expect(long.text.slice(Number(offset)).startsWith(words.join('|'))).toBe(true);
    }
    const told = lines.map((line) => line.replace(/^\d+\|/, '')).join('\n');
    expect(told).toBe(long.text.replace(/\n+/g, '\n'));
    expect(Math.max(...asked.map(({ length }) => length))).toBeLessThan(1_000);
    expect(codes(draft)).toEqual([]);
  });

  it('ends at the budget, and what is left unread is told', async () => {
    const asked: string[] = [];
    const limits = { windowCharacters: 600, articleCharacters: 1_000, windows: 50 };
    const draft = await provider('{"entities":[]}', asked, limits).propose(long, FACTS, never);
    expect(asked).toHaveLength(2);
    expect(draft.warnings).toEqual([
      expect.objectContaining({ code: 'MODEL_BUDGET', end: long.text.length }),
    ]);
  });

  it('is nothing about a text in another language', async () => {
    const asked: string[] = [];
    const draft = await provider('{}', asked).propose(
      storyDocument(),
      { ...FACTS, language: 'de' },
      never,
    );
    expect(asked).toEqual([]);
    expect(codes(draft)).toEqual(['NOT_EXTRACTED']);
  });
});
