import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { articleId, entityId, type EntityKey } from '../../../src/graph/model/identity.ts';
import { ENTITY_LABELS } from '../../../src/graph/model/nodes.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { CAST } from './cast.ts';
import { articleUrl } from './stories.ts';

/** Statements that answer the keys of all objects of a GraphQL type, in a fixed order. */
const KEYS: Readonly<Record<string, string>> = {
  Article: 'MATCH (n:Article) RETURN n.id AS id ORDER BY id',
  ArticleVersion: 'MATCH (n:ArticleVersion) RETURN n.id AS id ORDER BY id',
  Person: 'MATCH (n:Person) RETURN n.id AS id ORDER BY id',
  Organization: 'MATCH (n:Organization) RETURN n.id AS id ORDER BY id',
  Place: 'MATCH (n:Place) RETURN n.id AS id ORDER BY id',
  Event: 'MATCH (n:Event) RETURN n.id AS id ORDER BY id',
  Claim: 'MATCH (n:Claim) RETURN n.id AS id ORDER BY id',
  Assertion: 'MATCH (n:Assertion) RETURN n.id AS id ORDER BY id',
  Quote: 'MATCH (n:Quote) RETURN n.id AS id ORDER BY id',
  Relationship:
    'MATCH (:Entity)-[n]->(:Entity) WHERE n.claims IS NOT NULL RETURN n.id AS id ORDER BY id',
  Participation: 'MATCH ()-[n:PARTICIPATED_IN]->() RETURN n.id AS id ORDER BY id',
  Position:
    "MATCH (n:Claim&Live {predicate: 'HOLDS_POSITION', negated: false}) RETURN n.id AS id ORDER BY id",
};
const OLD_VERSION = 'MATCH (n:ArticleVersion) WHERE NOT n:Current RETURN n.id AS id ORDER BY id';
const OLD_ASSERTION = 'MATCH (n:Assertion) WHERE NOT n:Live RETURN n.id AS id ORDER BY id';
const HUB_CLAIM =
  'MATCH (n:Claim&Live) RETURN n.id AS id ORDER BY COUNT { (n)<-[:OF]-(:Live) } DESC, id LIMIT 1';

/** Global ids of what lies in the oracle's graph. */
export interface OracleGraph {
  /** Every id by its GraphQL type. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** The id of somebody in the cast. */
  readonly entity: (key: string) => string;
  readonly article: (number: number) => string;
  readonly superseded: { readonly version: string; readonly assertion: string };
  /** The claim that most articles make. */
  readonly hubClaim: string;
}

export async function readOracleGraph(connection: GraphConnection): Promise<OracleGraph> {
  const keys = async (text: string): Promise<readonly string[]> =>
    (await connection.read({ text, parameters: {} })).map(([key]) => String(key));
  const ids: Record<string, readonly string[]> = {};
  for (const [type, text] of Object.entries(KEYS))
    ids[type] = (await keys(text)).map((key) => encodeGlobalId(type, key));
  const first = async (type: string, text: string): Promise<string> => {
    const [key] = await keys(text);
    if (key === undefined) throw new Error(`the graph holds no such ${type}`);
    return encodeGlobalId(type, key);
  };
  return {
    ids,
    entity: (key) => {
      const kind = CAST.find((entity) => entity.key === key)?.kind;
      if (kind === undefined) throw new Error(`${key} is not in the cast`);
      return encodeGlobalId(ENTITY_LABELS[kind], entityId(kind, key as EntityKey));
    },
    article: (number) => {
      const identity = { url: articleUrl(number), providerId: null, sha256: '' };
      return encodeGlobalId('Article', articleId(identity));
    },
    superseded: {
      version: await first('ArticleVersion', OLD_VERSION),
      assertion: await first('Assertion', OLD_ASSERTION),
    },
    hubClaim: await first('Claim', HUB_CLAIM),
  };
}
