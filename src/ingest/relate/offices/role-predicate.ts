import type { EntityKey } from '../../../graph/model/identity.ts';
import type { Predicate } from '../../../graph/model/predicates.ts';
import type { FoundTie } from '../claims.ts';
import type { Reading } from '../reading.ts';
import type { Title } from './title.ts';

/** To be a member of these is an office; of a party, a team or an alliance it is membership. */
const SEATED =
  /\b(?:Parliament|Senate|Assembly|Congress|House|Council|Committee|Commission|Board|Cabinet|Court|Legislature|Duma|Knesset|Bundestag|Sabha|Diet|Politburo|Authority|Government|Seanad|Dáil|Riksdag|Storting)\b/iu;

/** What a role in a body is in the graph, or null where the two make no tie of the ontology. */
export function predicateOf(
  { entities }: Reading,
  { role, head }: Title,
  { body, tie }: { readonly body: EntityKey; readonly tie: FoundTie },
): Predicate | null {
  const entity = entities.get(body);
  if (entity === undefined) return null;
  const isPlace = entity.kind === 'PLACE';
  switch (role) {
    case 'OFFICE':
      return 'HOLDS_POSITION';
    case 'MEMBER':
      if (head === 'republican' || head === 'democrat') return null;
      if (
        head === 'member' &&
        (SEATED.test(entity.name) || /parliament|board|council|committee/iu.test(tie.label))
      )
        return 'HOLDS_POSITION';
      return isPlace ? null : 'MEMBER_OF';
    case 'ASSOCIATE':
      if (!isPlace) return 'ASSOCIATE_OF';
      return null;
    case 'OWNER':
      return 'OWNS';
  }
}
