import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './scalars.ts';
import './node.ts';
import './filters/shared-inputs.ts';
import './filters/article-filter.ts';
import './filters/entity-filter.ts';
import './filters/claim-filter.ts';
import './types/article.ts';
import './types/article-entity.ts';
import './types/article-link.ts';
import './types/article-version.ts';
import './types/assertion.ts';
import './types/block.ts';
import './types/claim.ts';
import './types/entity.ts';
import './types/event.ts';
import './types/evidence.ts';
import './types/mention.ts';
import './types/name.ts';
import './types/organization.ts';
import './types/person.ts';
import './types/place.ts';
import './types/position.ts';
import './types/quote.ts';
import './types/relationship.ts';
import './query.ts';
import './search.ts';
import './statistics.ts';
import './mutation.ts';

/** The schema as it is served: everything that a client may ask. */
export function buildSchema(): GraphQLSchema {
  return builder.toSchema();
}
