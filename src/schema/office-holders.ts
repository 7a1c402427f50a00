import type { FieldSpec } from '../graph/compile/declaration.ts';
import { bestSupported } from './orders.ts';

/** Who holds which office in a body: the claims that name it as the office's place. */
export const officeHolders: FieldSpec = {
  kind: 'connection',
  path: {
    steps: [
      {
        types: ['OBJECT'],
        direction: 'in',
        to: 'Claim',
        equals: { predicate: 'HOLDS_POSITION', negated: false },
      },
    ],
  },
  orders: {},
  defaultOrder: bestSupported,
  relevance: null,
};
