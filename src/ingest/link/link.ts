import type { CandidateSource } from '../../graph/model/candidates.ts';
import type { Draft } from '../../graph/model/draft.ts';
import { printTold, tellApart, type ToldApart } from '../../graph/model/namesakes.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { bearingsOf } from './bearings.ts';
import { canonicalKey } from './canonical-key.ts';
import { noteDecisions } from './note-decisions.ts';
import { rekey } from './rekey.ts';
import { similarNames } from './similar-names.ts';

/**
 * Tells who of a draft is who in the graph. Whom reference data or a full name tells has the key
 * already that every text gives them; what is asked of the graph is whether other texts mean somebody
 * else by the name, and then each has a key of their own, by what is told of them.
 *
 * It is decided by the set of texts, so that their order makes no difference. Names that are alike,
 * aliases that texts tell and single words join nobody: they are told as warnings.
 *
 * @returns the draft with its keys settled, and a warning for every decision that is not plain.
 */
export async function link(draft: Draft, candidates: CandidateSource): Promise<Draft> {
  const named = withCanonicalKeys(draft);
  const bearings = bearingsOf(named);
  if (bearings.size === 0) return named;
  const known = Map.groupBy(
    await candidates.namesakes([...bearings.keys()].toSorted()),
    ({ block }) => block,
  );
  const decisions = [...bearings].map(([key, { told }]) => {
    const others = known.get(key) ?? [];
    const settled = tellApart(key, [...others, { told, texts: 1 }]);
    return { key, settled, own: ownOf(settled, printTold(told)), isNew: others.length === 0 };
  });
  const linked = rekey(named, {
    renamed: new Map(
      decisions.flatMap(({ key, own }): readonly (readonly [EntityKey, EntityKey])[] =>
        own.key === null || own.key === key ? [] : [[key, own.key]],
      ),
    ),
    unknown: new Set(decisions.filter(({ own }) => own.key === null).map(({ key }) => key)),
    bearings,
  });
  const unmet = decisions.filter(({ isNew }) => isNew).map(({ key }) => key);
  const notes = [
    ...noteDecisions(named, decisions),
    ...(await similarNames(named, new Set(unmet), candidates)),
  ];
  return notes.length === 0 ? linked : { ...linked, warnings: [...linked.warnings, ...notes] };
}

function withCanonicalKeys(draft: Draft): Draft {
  const renamed = new Map(
    draft.entities
      .map((entity) => [entity.key, canonicalKey(entity)] as const)
      .filter(([own, canonical]) => own !== canonical),
  );
  return renamed.size === 0
    ? draft
    : rekey(draft, { renamed, unknown: new Set(), bearings: new Map() });
}

function ownOf(settled: readonly ToldApart[], print: string): ToldApart {
  const own = settled.find(({ told }) => printTold(told) === print);
  if (own === undefined) throw new Error('what the text itself tells was left out');
  return own;
}
