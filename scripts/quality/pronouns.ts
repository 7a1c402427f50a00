import { readFileSync } from 'node:fs';
import type { DraftEntity, DraftMention } from '../../src/graph/model/draft.ts';
import type { EntityKey } from '../../src/graph/model/identity.ts';
import { extractParts } from '../../src/ingest/extract.ts';
import { entityKey } from '../../src/ingest/lexicon/reference.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { findAntecedents } from '../../src/ingest/relate/pronouns.ts';
import { makeReading } from '../../src/ingest/relate/reading.ts';
import { GOLD } from './gold-set.ts';
import { factsOf, givenGum, GUM, readGum } from './gum-set.ts';
import { percent, type Measure } from './task.ts';

/** Of GUM's `he` and `she` in all their forms that mean a named person, those given to that person. */
export function gumPronouns(): Measure {
  return {
    name: 'gum-pronouns',
    needs: GUM,
    run: () => {
      const errors: string[] = [];
      let asked = 0;
      let right = 0;
      for (const line of readGum()) {
        const { document, recognition, facts } = givenGum(line);
        const antecedents = findAntecedents(makeReading(document, recognition, facts));
        const named = new Set(
          line.mentions.flatMap(({ type, entity }) => (type === 'PER' ? [entity] : [])),
        );
        for (const { start, text, entity } of line.pronouns) {
          if (!named.has(entity)) continue;
          asked += 1;
          const meant = antecedents(text.toLowerCase(), start);
          if (meant?.entity === entity) right += 1;
          else
            errors.push(
              `pronoun | ${line.id} | ${meant?.exact ?? 'none'} for ${entity}: ${line.text.slice(Math.max(0, start - 60), start)}[${text}]`,
            );
        }
      }
      return {
        figures: [
          {
            set: 'GUM',
            task: 'he/she to person',
            value: percent(right, asked),
            bar: 86.2,
            aim: 92,
            heldOut: 'not trained on',
            detail: `${asked} pronouns that mean a named person; names and clusters given`,
          },
        ],
        errors,
      };
    },
  };
}

const GAP = 'gap/gap-development.tsv';

interface GapRow {
  readonly id: string;
  readonly text: string;
  readonly pronoun: string;
  readonly at: number;
  readonly names: readonly {
    readonly start: number;
    readonly exact: string;
    readonly isMeant: boolean;
  }[];
}

const readGap = (): readonly GapRow[] =>
  readFileSync(GOLD + GAP, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', text = '', pronoun = '', at, a = '', aAt, aIs, b = '', bAt, bIs] =
        line.split('\t');
      return {
        id,
        text,
        pronoun,
        at: Number(at),
        names: [
          { start: Number(aAt), exact: a, isMeant: aIs === 'TRUE' },
          { start: Number(bAt), exact: b, isMeant: bIs === 'TRUE' },
        ],
      };
    })
    .filter(({ text }) => readPlainText({ text }).text === text);

/** Whom the pronoun of a row is given to, among everybody in the text: `A`, `B` or somebody else. */
function choose(row: GapRow): readonly boolean[] {
  const document = readPlainText({ text: row.text });
  const facts = factsOf(null);
  const { recognition } = extractParts(document, facts);
  const entities = new Map(recognition.entities);
  const spans = row.names.map(({ start, exact }) => ({ start, end: start + exact.length }));
  const isOver = (mention: DraftMention): boolean =>
    spans.some(({ start, end }) => mention.start < end && start < mention.end);
  const mentions = recognition.mentions.filter((mention) => !isOver(mention));
  const keys = row.names.map(({ exact }, index): EntityKey => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const known = recognition.mentions.find(
      (mention) =>
        mention.start < span.end &&
        span.start < mention.end &&
        entities.get(mention.entity)?.kind === 'PERSON',
    );
    const key = known?.entity ?? entityKey(`gap:${index}`);
    if (!entities.has(key)) entities.set(key, personOf(key, exact));
    mentions.push({ ...span, exact, sentence: span, entity: key, literal: null });
    return key;
  });
  const reading = makeReading(document, { ...recognition, entities, mentions }, facts);
  const meant = findAntecedents(reading)(row.pronoun.toLowerCase(), row.at);
  return keys.map((key) => meant?.entity === key);
}

const personOf = (key: EntityKey, name: string): DraftEntity => ({
  kind: 'PERSON',
  key,
  scope: 'article',
  name,
  names: [],
  externalIds: [],
  salience: 1,
  background: false,
});

/**
 * GAP: ambiguous pronouns of Wikipedia, each with two names. F1 over the two answers of every row, as
 * its makers count; the names A and B are given, the others are what the extractor finds.
 */
export function gapPronouns(): Measure {
  return {
    name: 'gap-pronouns',
    needs: [GAP],
    run: (progress) => {
      const errors: string[] = [];
      const rows = readGap();
      let both = 0;
      let said = 0;
      let gold = 0;
      for (const [index, row] of rows.entries()) {
        progress(`GAP: ${index} of ${rows.length}`);
        const answers = choose(row);
        for (const [which, { isMeant, exact }] of row.names.entries()) {
          const isSaid = answers[which] === true;
          both += Number(isSaid && isMeant);
          said += Number(isSaid);
          gold += Number(isMeant);
          if (isMeant && !isSaid) errors.push(`gap | ${row.id} | not ${exact}`);
        }
      }
      return {
        figures: [
          {
            set: 'GAP',
            task: 'pronouns F1',
            value: percent(2 * both, said + gold),
            heldOut: 'not trained on',
            detail: `${rows.length} rows, two names each; A and B given`,
          },
        ],
        errors,
      };
    },
  };
}
