import type { WriteTransaction } from '../../src/graph/run/connection.ts';
import type { Statement } from '../../src/graph/run/statement.ts';
import { changeId, articleId, versionId, type ArticleId } from '../../src/graph/model/identity.ts';
import { NODES } from '../../src/graph/model/nodes.ts';
import { arrangeFacts } from '../../src/graph/store/arrange-facts.ts';
import { encodeProperties } from '../../src/graph/store/encode.ts';
import type { Facts, TextIdentity } from '../../src/graph/store/facts.ts';
import { copyMarks, type CopyMarks } from '../../src/graph/store/origin/copy-marks.ts';
import { wordingRow } from '../../src/graph/store/origin/hold-wording.ts';
import { textRank } from '../../src/graph/store/rank.ts';
import { runQuery } from '../../src/graph/store/run-query.ts';
import { sha256 } from '../../src/graph/store/sha256.ts';
import { validateDraft } from '../../src/graph/store/validate-draft.ts';
import { writeFacts } from '../../src/graph/store/write-facts.ts';
import { loadBenchStatement } from '../load-bench-statement.ts';
import type { MadeArticle } from './make-article.ts';

/** Who is noted as the writer, by the loader and by whoever is compared with it. */
export const ACTOR = 'bench';

/** What the store would know of a made article before it writes it. */
export function identifyArticle({ draft, now }: MadeArticle): TextIdentity {
  const { url, providerId, publishedAt } = draft.article;
  const hash = sha256(draft.text);
  const article = articleId({ url, providerId, sha256: hash });
  const version = versionId(article, hash);
  const sortAt = publishedAt ?? now;
  const rank = textRank({ isCurrent: true, sortAt, article, version });
  return { article, version, sha256: hash, sortAt, retrievedAt: now, rank };
}

/** By what the store tells copies of it. */
export const marksOf = (made: MadeArticle): CopyMarks => copyMarks(made.draft, factsOf(made));

/** What an article puts into the graph, with every key resolved. */
export const factsOf = (made: MadeArticle): Facts =>
  arrangeFacts(made.draft, identifyArticle(made));

/**
 * The statements by which the store writes a new article, ties left out: its own writing is asked to
 * write, and what it sends is kept instead of sent.
 */
export async function gatherStatements(
  made: MadeArticle,
  originFor: (article: ArticleId, marks: CopyMarks) => string,
): Promise<readonly Statement[]> {
  const { draft, now } = made;
  validateDraft(draft, now);
  const text = identifyArticle(made);
  const facts = arrangeFacts(draft, text);
  const marks = copyMarks(draft, facts);
  const statements: Statement[] = [];
  const gathering: WriteTransaction = {
    mayBeCommitted: false,
    run: (statement) => {
      statements.push(statement);
      return Promise.resolve([]);
    },
  };
  statements.push({
    text: loadBenchStatement('write-wording'),
    parameters: wordingRow(marks),
  });
  await writeFacts(gathering, draft, facts, {
    ...text,
    marks,
    origin: originFor(text.article, marks),
    url: draft.article.url,
    recordedAt: now,
    reading: '',
    bearers: [],
  });
  await runQuery(gathering, 'write-change', {
    id: changeId(text.version, 'CREATED', now),
    properties: encodeProperties(NODES.Change.properties, {
      at: now,
      kind: 'CREATED',
      subjects: [text.article, ...facts.entities.map(({ id }) => id)],
      actor: ACTOR,
      detail: null,
    }),
  });
  return statements;
}
