import { describe, expect, it } from 'vitest';
import { compareAnswers, DifferentAnswers } from '../../bench/compare-answers.ts';

describe('answers', () => {
  it('that are alike pass', () => {
    const answer = { data: { articles: [{ headline: 'One' }] } };
    expect(() =>
      compareAnswers('singleName', [
        { contender: 'hand', answer },
        { contender: 'dateline', answer: structuredClone(answer) },
      ]),
    ).not.toThrow();
  });

  it('that differ are shown at the place where they do', () => {
    const compare = (): void =>
      compareAnswers('singleName', [
        { contender: 'hand', answer: { data: { articles: [{ headline: 'One', url: null }] } } },
        { contender: 'dateline', answer: { data: { articles: [{ headline: 'Two', url: null }] } } },
      ]);
    expect(compare).toThrow(DifferentAnswers);
    expect(compare).toThrow(/differ at data\.articles\.0\.headline\nhand: 'One'\ndateline: 'Two'/);
  });

  it('that lack a field differ', () => {
    expect(() =>
      compareAnswers('singleName', [
        { contender: 'hand', answer: { data: { name: null } } },
        { contender: 'neo4j-graphql', answer: { data: {} } },
      ]),
    ).toThrow(/differ at data\.name/);
  });
});
