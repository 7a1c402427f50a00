import SchemaBuilder from '@pothos/core';
import type { ConnectionRecord } from '../graph/plain/read-connection.ts';
import type { Loaded } from '../graph/pothos/graph-reading.ts';
import { registerPlugin } from '../graph/pothos/plugin.ts';
import type { RequestContext } from '../resolvers/context.ts';

type NodeName =
  | 'Article'
  | 'ArticleVersion'
  | 'Person'
  | 'Organization'
  | 'Place'
  | 'Event'
  | 'Claim'
  | 'Assertion'
  | 'Quote'
  | 'Relationship'
  | 'Position'
  | 'Participation';
type RowName = 'Block' | 'Mention' | 'Evidence' | 'ArticleLink' | 'Name' | 'ExternalId';
type ListName =
  | Exclude<NodeName, 'Assertion'>
  | 'Assertion'
  | 'Mention'
  | 'Entity'
  | 'ArticleEntity'
  | 'EntityArticle';
type FilterName =
  | 'ArticleFilter'
  | 'EntityFilter'
  | 'EventFilter'
  | 'ClaimFilter'
  | 'QuoteFilter'
  | 'RelationshipFilter'
  | 'RelatedToFilter'
  | 'ExternalIdInput'
  | 'DateTimeRange'
  | 'ArticleBy'
  | 'EntityBy';

/** The names that types refer to each other by, so that no two files must import each other. */
export interface DatelineTypes {
  Context: RequestContext;
  DefaultFieldNullability: false;
  Objects: Record<NodeName | RowName, Loaded> &
    Record<`${ListName}Connection`, ConnectionRecord> & {
      PageInfo: ConnectionRecord['pageInfo'];
    };
  Interfaces: { Node: Loaded; Entity: Loaded; Actor: Loaded };
  Inputs: Record<FilterName, object>;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: unknown };
    EDTF: { Input: string; Output: unknown };
    URL: { Input: string; Output: unknown };
  };
}

registerPlugin();

/** Every type of the schema is declared on this one builder; nothing is built until `buildSchema`. */
export const builder = new SchemaBuilder<DatelineTypes>({
  plugins: ['dateline'],
  defaultFieldNullability: false,
});
