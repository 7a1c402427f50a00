import type { Path, Step } from '../graph/compile/declaration.ts';
import { CURRENT_LABEL, type NodeLabel } from '../graph/model/nodes.ts';
import type { RelationshipType } from '../graph/model/relationships.ts';

/** The hops that several types share; a type's own hops stand at its fields. */
export const out = (type: RelationshipType, to: NodeLabel): Step => ({
  types: [type],
  direction: 'out',
  to,
});

export const into = (type: RelationshipType, to: NodeLabel): Step => ({
  types: [type],
  direction: 'in',
  to,
});

/** A path whose last hop carries the row's edge. */
export const along = (...steps: readonly Step[]): Path => ({ steps, edge: steps.length - 1 });

export const toCurrent: Step = { ...out('HAS_VERSION', 'ArticleVersion'), only: CURRENT_LABEL };
export const toArticle: Step = into('HAS_VERSION', 'Article');
/** From what rests on a version to the article. */
export const restingOn: readonly Step[] = [out('IN', 'ArticleVersion'), toArticle];
/** From a claim or quote's end to the claims that speak of it. */
export const claimsOf: Step = { types: ['SUBJECT', 'OBJECT'], direction: 'in', to: 'Claim' };

export const ACTOR_TYPES = ['Person', 'Organization', 'Place'];
export const ENTITY_TYPES = [...ACTOR_TYPES, 'Event'];
