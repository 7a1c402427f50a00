import type { EntityKey } from '../../../graph/model/identity.ts';
import { MONARCHIES, WITHOUT_PREMIER } from '../../lexicon/forms-of-state.ts';
import { leaderCodes, leaderName } from '../../lexicon/leaders.ts';
import { partyWordsOf } from '../phrase/party-words.ts';
import { takenUpBody } from '../phrase/taken-up-body.ts';
import type { TieContext } from '../phrase/tie-context.ts';

import type { Chambers } from './chamber.ts';
import { weighCountries, weighRegions, type WeighedPlace } from './weigh-places.ts';

/** Which body a title without one is held in, as far as the article makes it plain. */
export interface ImpliedBody {
  readonly entity: EntityKey;
  readonly confidence: number;
}

/** An office whose body the words beside the title do not tell. */
export interface BareTitle {
  /** As written, singular. */
  readonly label: string;
  readonly head: string;
  readonly person: EntityKey;
  readonly at: number;
}

/** Finds the body that a bare title stands for, or nothing. */
export type ImpliedBodies = (title: BareTitle) => ImpliedBody | null;

/** An office of a state, in lower case. */
const STATE_OFFICE =
  /^(?:(?:former|ex|then|acting|interim|deputy|vice|incoming|outgoing|late|first|prime|foreign|first|transitional|caretaker|republican|democratic|two-time|one-time|previous)[\s-])*(?:president(?:[- ](?:elect|designate))?|prime minister(?:[- ](?:elect|designate))?|pm|premier|chancellor|king|queen|emperor|(?:crown )?prince|(?!chief|first)(?:[\p{L}-]+ ){0,5}minister(?: (?:of|for) .{1,80})?|attorney general|solicitor general|secretary of \p{L}+(?: \p{L}+)?|taoiseach|first lady|(?:[\p{L}-]+ )?(?:ambassador|envoy)|(?:foreign|home|defen[cs]e|interior|finance|health|commerce|treasury|transport(?:ation)?|education|energy|labou?r|justice|security|press) secretary|(?:national )?security advis[eo]r|(?:presidential|government|military|army) spokes(?:man|woman|person)|(?:army|air force|navy|military) chief)$/u;
const ROYAL = /^(?:King|Queen|Emperor|(?:Crown )?Prince)$/u;
/** Held in a part of a country. */
const REGIONAL =
  /(?:^governor|lieutenant governor|assembly(?:man|woman|member)|state (?:senator|representative)|(?:state|regional|provincial) (?:\p{L}+ )?(?:governor|president|premier|minister)|chief minister)$/u;

/** "Labour leader", "interim Liberal leader": of the party that the word stands for. */
const PARTY_OFFICE =
  /(?:leader|head|chair|chairman|chairwoman|whip|spokesman|spokeswoman|spokesperson)$/u;

/** Of the weight of the two places that the article speaks of most. */
const MIN_SHARE = 0.6;

export function impliedBodies(context: TieContext, chambers: Chambers): ImpliedBodies {
  const countries = weighCountries(context);
  const regions = weighRegions(context);
  const country = (code: string): EntityKey | null => countries.entities.get(code) ?? null;
  const leaders = leaderCodes();
  const parties = partyWordsOf(context).words;
  return (title) => {
    const label = title.label.toLowerCase();
    const party = title.label
      .split(' ')
      .map((word) => parties.get(word))
      .find((key) => key !== undefined);
    if (party !== undefined && PARTY_OFFICE.test(label)) return { entity: party, confidence: 0.75 };
    const noun = nounOf(context, label);
    if (noun !== null) {
      const body = takenUpBody(context, noun, title.at);
      return body === null ? null : { entity: body, confidence: 0.65 };
    }
    if (REGIONAL.test(label)) return heaviest(regions.weigh(title.at, () => true));
    const chamber = chambers(label, title.at);
    if (chamber !== null) return { entity: chamber, confidence: 0.6 };
    if (/(?:^|\s)(?:senator|representative|congress\p{L}+)$/u.test(label)) {
      const states = country('US');
      return states === null ? null : { entity: states, confidence: 0.55 };
    }
    if (!STATE_OFFICE.test(label)) return null;
    if (/(?:king|queen|emperor|prince)$/u.test(label) && !ROYAL.test(title.label)) return null;
    const known = leaders.get(leaderName(context.reading.entities.get(title.person)?.name ?? ''));
    if (known !== undefined) {
      const led = country(known);
      return led === null ? null : { entity: led, confidence: 0.75 };
    }
    return heaviest(countries.weigh(title.at, (code) => hasOffice(code, label)));
  };
}

/** "party chairman", "committee member": of the party, the committee named before. */
function nounOf({ nouns }: TieContext, label: string): string | null {
  const words = label.split(' ').slice(0, -1);
  return (
    words.find(
      (word) => nouns.has(word) && !/^(?:state|police|house|senate|army|navy)$/u.test(word),
    ) ?? null
  );
}

function heaviest([first, second]: readonly WeighedPlace[]): ImpliedBody | null {
  if (first === undefined || first.entity === null) return null;
  const share = first.weight / (first.weight + (second?.weight ?? 0));
  return share >= MIN_SHARE ? { entity: first.entity, confidence: 0.3 + 0.4 * share } : null;
}

function hasOffice(code: string, label: string): boolean {
  if (/president(?:[- ](?:elect|designate))?$/u.test(label)) return !MONARCHIES.has(code);
  if (/(?:king|queen|emperor|prince)$/u.test(label)) return MONARCHIES.has(code);
  if (/(?:prime minister(?:[- ](?:elect|designate))?|pm)$/u.test(label))
    return !WITHOUT_PREMIER.has(code);
  if (/secretary of \p{L}+(?: \p{L}+)?$/u.test(label)) return code === 'US';
  if (/(?:foreign|home) secretary$/u.test(label))
    return code === 'GB' || code === 'IN' || code === 'PH';
  if (/secretary$/u.test(label)) return code === 'US' || code === 'GB' || code === 'PH';
  if (/minister/u.test(label)) return code !== 'US';
  return true;
}
