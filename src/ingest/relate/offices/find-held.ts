import { isAt, personAt, type Phrase } from '../phrase/phrase-item.ts';
import { beforeName, behindName } from './beside-name.ts';
import { beforeLeading, type Held } from './held.ts';
import { saidOfName, saidOfTitle } from './said-of-name.ts';
import type { TitleGroup } from './title-group.ts';

const DETERMINERS = ['the', 'a', 'an'];

/** Whom each title of a phrase belongs to; a title without a holder is left out. */
export function findHeld(phrase: Phrase, groups: readonly TitleGroup[]): readonly Held[] {
  const held: (Held | null)[] = [];
  groups.forEach((group, order) => {
    const previous = held[order - 1] ?? null;
    held.push(
      chained(phrase, group, previous) ??
        behindName(phrase, group) ??
        beforeName(phrase, group) ??
        saidOfName(phrase, group) ??
        saidOfTitle(phrase, group),
    );
  });
  for (let order = groups.length - 2; order >= 0; order -= 1) {
    const group = groups[order];
    const next = held[order + 1];
    if (group === undefined || held[order] !== null || next?.link !== 'before-name') continue;
    if (isJoined(phrase, group, next.group))
      held[order] = { ...next, group: shared(group, next.group), link: 'chain' };
  }
  return held
    .filter((one) => one !== null)
    .map((one, order, all) => withBodyOf(phrase, one, all[order + 1]));
}

/** "Ana Lima, president and director of the union": both offices are of the union. */
function withBodyOf(phrase: Phrase, one: Held, next: Held | undefined): Held {
  if (next?.link !== 'chain' || next.group.title.first - one.group.title.last !== 1) return one;
  if (one.holders[0]?.index !== next.holders[0]?.index) return one;
  return isAt(phrase, one.group.title.last, 'and', '&')
    ? { ...one, group: shared(one.group, next.group) }
    : one;
}

/** "Conservative leader and Prime Minister Ana Lima"; with "the" in front they are two people. */
function isJoined(phrase: Phrase, first: TitleGroup, second: TitleGroup): boolean {
  const gap = second.first - first.last;
  return (
    gap === 1 &&
    isAt(phrase, first.last, 'and', '&') &&
    !isAt(phrase, first.first - 1, ...DETERMINERS)
  );
}

/** A title without a body takes the one of the title that it is joined to. */
const shared = (group: TitleGroup, other: TitleGroup): TitleGroup =>
  group.before === null && group.behind === null && other.behind !== null
    ? { ...group, behind: other.behind }
    : group;

/** "Ana Lima, president of A and chairwoman of B". */
function chained(phrase: Phrase, group: TitleGroup, previous: Held | null): Held | null {
  if (previous === null || previous.link === 'before-name') return null;
  let at = beforeLeading(phrase, group.first - 1);
  if (at < previous.group.last - 1) return null;
  while (at >= previous.group.last && isAt(phrase, at, 'and', ',', '&')) at -= 1;
  if (at !== previous.group.last - 1 || at === group.first - 1) return null;
  // The next of a list of people, each with a title: "Ana, director, and coach Bo".
  if (personAt(phrase, group.title.last) !== null) return null;
  if (!isAt(phrase, group.first - 1, ...DETERMINERS) && beforeName(phrase, group) !== null)
    return null;
  return { ...previous, group, link: 'chain' };
}
