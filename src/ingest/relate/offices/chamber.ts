import type { DraftMention } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { firstAtOrAfter } from '../reading.ts';
import type { TieContext } from '../phrase/tie-context.ts';

/** Titles, in lower case, that name by themselves the kind of body that they are held in. */
const CHAMBERS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[\s-])senator$/u, /\bSenate$/u],
  [
    /(?:^|[\s-])(?:representative|congressman|congresswoman)$/u,
    /\bHouse(?: of Representatives)?$/u,
  ],
  [/(?:^|[\s-])speaker(?: of the house)?$/u, /\b(?:House(?: of \p{L}+)?|Parliament|Assembly)$/u],
  [/(?:^|[\s-])justice$/u, /\bSupreme Court$/u],
  [/(?:^|[\s-])judge$/u, /\bCourt$/u],
  [
    /(?:^|[\s-])(?:mp|member of parliament)$/u,
    /^(?!.*(?:Scottish|European)).*\b(?:Parliament|House of Commons)\b/u,
  ],
  [/(?:^|[\s-])msp$/u, /\bScottish Parliament$/u],
  [/(?:^|[\s-])mep$/u, /\bEuropean Parliament$/u],
  [/(?:^|[\s-])mk$/u, /\bKnesset$/u],
  [/(?:^|[\s-])legislator$/u, /\b(?:Legislative Council|Legislature|Parliament|Assembly)$/u],
];

/**
 * Finds the chamber or court of the article that a bare "Senator", "Justice" belongs to: the one
 * named last before the place, else the first. Looked up once, since titles are many.
 */
export type Chambers = (label: string, at: number) => EntityKey | null;

export function chambersOf({ reading }: TieContext): Chambers {
  const namings = new Map<RegExp, readonly DraftMention[]>();
  const namingsOf = (name: RegExp): readonly DraftMention[] => {
    const known = namings.get(name);
    if (known !== undefined) return known;
    const found = reading.mentions.filter(({ entity }) => {
      const body = reading.entities.get(entity);
      return body?.kind === 'ORGANIZATION' && name.test(body.name);
    });
    namings.set(name, found);
    return found;
  };
  return (label, at) => {
    const chamber = CHAMBERS.find(([office]) => office.test(label));
    if (chamber === undefined) return null;
    const found = namingsOf(chamber[1]);
    const nearest = found[firstAtOrAfter(found, at) - 1] ?? found[0];
    return nearest?.entity ?? null;
  };
}
