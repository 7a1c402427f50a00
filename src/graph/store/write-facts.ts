import type { Draft } from '../model/draft.ts';
import { externalIdId } from '../model/identity.ts';
import { NODES } from '../model/nodes.ts';
import { NAME_KINDS } from '../model/vocabulary.ts';
import type { WriteTransaction } from '../run/connection.ts';
import type { Row } from '../run/statement.ts';
import { instant, int } from '../run/value.ts';
import { compareText } from './distinct.ts';
import { fingerprintsOf, twinFingerprint } from './origin/copy-marks.ts';
import { literalPlaces } from './arrange-mentions.ts';
import { encodeProperties } from './encode.ts';
import { entityRow } from './entity-row.ts';
import type { Facts } from './facts.ts';
import {
  articleRow,
  assertionRow,
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
  const { entities, mentions, claims, quotes, publisher, credits } = facts;
  const statements: Promise<readonly Row[]>[] = [];
  const send = (name: string, parameters: Readonly<Record<string, unknown>>): void => {
    statements.push(runQuery(transaction, name, parameters));
  };

  send('write-article', {
    article,
    version,
    reading: text.reading,
    articleProperties: articleRow(draft, mentions, text),
    versionProperties: versionRow(draft, text),
  });
  send('write-fingerprints', {
    article,
    fingerprints: [twinFingerprint(text.marks), ...fingerprintsOf(text.marks)].toSorted(
      compareText,
    ),
  });
  send('write-entities', {
    version,
    rank,
    entities: entities.map((fact) => entityRow(fact, rank)),
  });
  send('write-names', {
    rank,
    kinds: NAME_KINDS,
    names: entities.flatMap(({ id, names }) =>
      names.map(({ used, ...name }) => ({
        ...name,
        entity: id,
        used: used && encodeProperties(NODES.Name.properties, { ...used, versionId: version }),
      })),
    ),
  });
  const externalIds = entities.flatMap(({ id, description }) =>
    description.externalIds.map(({ scheme, value, url }) => ({
      entity: id,
      id: externalIdId(scheme, value),
      scheme,
      value,
      url,
    })),
  );
  if (externalIds.length > 0) send('write-external-ids', { externalIds });
  const places = entities.filter(({ kind }) => kind === 'PLACE');
  if (places.length > 0)
    send('write-within', {
      places: places.map(({ id, description }) => ({ id, rank, parent: description.within })),
    });
  send('write-article-links', {
    article,
    version,
    publisher: publisher === null ? [] : [publisher],
    literals: literalPlaces(mentions),
    credits: credits.map((id, order) => ({ id, order: int(order) })),
  });
  send('write-mentions', {
    article,
    origin,
    sortAt: instant(text.sortAt),
    mentions: mentions.map((fact) => mentionRow(fact, text)),
  });
  if (claims.length > 0) {
    send('write-claims', { origin, claims: claims.map(claimRow) });
    send('write-assertions', {
      version,
      assertions: claims.flatMap(({ assertions }) =>
        assertions.map((fact) => assertionRow(fact, text)),
      ),
    });
    send('write-contradictions', {
      pairs: claims.map(({ id, opposite, negated }) =>
        negated ? { negated: id, affirmed: opposite } : { negated: opposite, affirmed: id },
      ),
    });
  }
  if (quotes.length > 0)
    send('write-quotes', { version, quotes: quotes.map((fact) => quoteRow(fact, text)) });
  await Promise.all(statements);
}
