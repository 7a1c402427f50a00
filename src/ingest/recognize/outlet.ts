import type { DraftEntity } from '../../graph/model/draft.ts';
import { describe } from './describe.ts';
import { identityOf } from './document-names.ts';
import { gazetteer } from './gazetteer.ts';
import { tokenize } from './tokens.ts';

/** The outlet of the name that a caller gives; null when there is no word in it. */
export function outletOf(name: string): DraftEntity | null {
  const plain = name.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/^the /iu, '');
  const tokens = tokenize(plain, { start: 0, end: plain.length });
  if (tokens.length === 0) return null;
  const known = gazetteer().longest(tokens, 0);
  if (known?.length === tokens.length) {
    const entity = gazetteer().references.get(known.key)?.entity;
    if (entity?.kind === 'ORGANIZATION') return entity;
  }
  const outlet = describe(identityOf('ORGANIZATION', plain, null));
  return outlet.kind === 'ORGANIZATION' && outlet.organizationKind !== 'NEWS_AGENCY'
    ? { ...outlet, organizationKind: 'MEDIA' }
    : outlet;
}
