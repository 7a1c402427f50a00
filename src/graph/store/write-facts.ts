import type { Draft } from '../model/draft.ts';
import { NAME_KINDS } from '../model/vocabulary.ts';
import type { WriteTransaction } from '../run/connection.ts';
import type { Row } from '../run/statement.ts';
import { instant, int } from '../run/value.ts';
import { wordingId } from './origin/copy-marks.ts';
import { literalPlaces } from './arrange-mentions.ts';
import { entityRow } from './entity-row.ts';
import type { Facts } from './facts.ts';
import {
  articleRow,
  claimRow,
  mentionRow,
  quoteRow,
  versionRow,
  type WrittenText,
} from './fact-rows.ts';
import { runQuery } from './run-query.ts';

/**
 * Writes a text and everything in it as current. What was current before has been withdrawn.
 *
 * The statements are sent one behind the other without waiting for each answer: the server runs them
 * in order, and the way there and back is paid once.
 */
export async function writeFacts(
  transaction: WriteTransaction,
  draft: Draft,
  facts: Facts,
  text: WrittenText,
): Promise<void> {
  const { article, version, rank, origin } = text;
  const { entities, mentions, claims, quotes } = facts;
  const statements: Promise<readonly Row[]>[] = [];
  const send = (name: string, parameters: Readonly<Record<string, unknown>>): void => {
    statements.push(runQuery(transaction, name, parameters));
  };

  send('write-article', {
    article,
    version,
    wording: wordingId(text.marks),
    reading: text.reading,
    articleProperties: articleRow(draft, mentions, text),
    versionProperties: versionRow(draft, text),
    bearers: text.bearers.map(({ id, block, told, key }) => ({ id, block, told, key })),
  });
  send('write-entities', {
    article,
    version,
    rank,
    origin,
    sortAt: instant(text.sortAt),
    kinds: NAME_KINDS,
    entities: entityRows(facts, text),
  });
  const places = entities.filter(({ kind }) => kind === 'PLACE');
  if (places.length > 0)
    send('write-within', {
      places: places.map(({ id, description }) => ({ id, rank, parent: description.within })),
    });
  if (claims.length > 0)
    send('write-claims', { version, origin, claims: claims.map((fact) => claimRow(fact, text)) });
  if (quotes.length > 0)
    send('write-quotes', { version, quotes: quotes.map((fact) => quoteRow(fact, text)) });
  await Promise.all(statements);
}

/** The entities, each with its names, its namings, and what it is to the article. */
function entityRows(
  { entities, mentions, publisher, credits }: Facts,
  text: WrittenText,
): readonly Readonly<Record<string, unknown>>[] {
  const mentionOf = new Map(mentions.map((mention) => [mention.entity, mention]));
  const literals = new Set(literalPlaces(mentions));
  return entities.map((fact) => {
    const { id } = fact;
    const mention = mentionOf.get(id);
    const credit = credits.indexOf(id);
    return {
      ...entityRow(fact, text),
      mentions: mention === undefined ? [] : [mentionRow(mention, text)],
      published: id === publisher ? [true] : [],
      credited: credit === -1 ? [] : [int(credit)],
      literal: literals.has(id) ? [true] : [],
    };
  });
}
