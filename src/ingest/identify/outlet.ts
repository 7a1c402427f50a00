import type { DraftEntity } from '../../graph/model/draft.ts';
import { foldName } from '../lexicon/fold-name.ts';
import { entityNamed } from './describe.ts';
import { outletKindOf } from './kind-of-name.ts';
import { wordsOf } from './name-words.ts';
import { references } from './references.ts';

/** The outlet of the name that a caller gives; null when there is no word in it. */
export function outletOf(name: string): DraftEntity | null {
  const plain = name.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/^the /iu, '');
  const words = wordsOf(foldName(plain));
  if (words.length === 0) return null;
  const [known] = references().named('ORGANIZATION', words);
  if (known !== undefined) return known.entity;
  const outlet = entityNamed('ORGANIZATION', plain, { scope: 'graph' });
  return outlet.kind === 'ORGANIZATION'
    ? { ...outlet, organizationKind: outletKindOf(outlet.name) }
    : outlet;
}
