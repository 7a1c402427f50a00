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

/** The chamber or court of the article that a bare "Senator", "Justice" belongs to: the nearest before. */
export function chamberOf({ reading }: TieContext, label: string, at: number): EntityKey | null {
  const chamber = CHAMBERS.find(([office]) => office.test(label));
  if (chamber === undefined) return null;
  const fits = new Set<EntityKey>();
  for (const entity of reading.entities.values())
    if (entity.kind === 'ORGANIZATION' && chamber[1].test(entity.name)) fits.add(entity.key);
  if (fits.size === 0) return null;
  const next = firstAtOrAfter(reading.mentions, at);
  for (let index = next - 1; index >= 0; index -= 1) {
    const key = reading.mentions[index]?.entity;
    if (key !== undefined && fits.has(key)) return key;
  }
  return [...fits][0] ?? null;
}
