import type { AskedName, Candidate, CandidateSource } from '../../graph/model/candidates.ts';
import type { Draft, DraftEntity, DraftWarning } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { normalizeName } from '../../graph/model/name.ts';
import { bearingsOf } from './bearings.ts';
import { warnOf } from './note-decisions.ts';

/** Below it a likeness is chance. From 1 on two would be one, which no likeness of names reaches. */
const WORTH_TELLING = 0.4;
const MOST_NOTES = 16;

interface Likeness {
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Warnings of entities of the graph under another full name that may be one of the draft's: by an alias,
 * by the same words in another order, by initials. They are for a person to judge and change nothing:
 * if an alias that one text tells could join what two others name in full, the order of the texts
 * would make the graph.
 *
 * @param fresh Keys of the draft's entities that no other text names so.
 */
export async function similarNames(
  draft: Draft,
  fresh: ReadonlySet<EntityKey>,
  candidates: CandidateSource,
): Promise<readonly DraftWarning[]> {
  const asking = draft.entities
    .filter(({ key }) => fresh.has(key))
    .map((entity) => ({ entity, forms: formsOf(entity) }));
  const asked = asking.flatMap(({ entity: { kind }, forms }) =>
    [...forms.keys()].map((normalized): AskedName => ({ kind, normalized })),
  );
  if (asked.length === 0) return [];
  const found = Map.groupBy(await candidates.byName(asked), ({ matched }) => matched);
  const bearings = bearingsOf(draft);
  return asking
    .flatMap(({ entity, forms }) =>
      [...forms].flatMap(([form, reason]) =>
        (found.get(form) ?? [])
          .filter(({ kind, key }) => kind === entity.kind && key !== entity.key)
          .map((candidate) => {
            const told = bearings.get(entity.key)?.told ?? [];
            return { entity, candidate, likeness: likenessOf(reason, told, candidate) };
          }),
      ),
    )
    .filter(({ likeness }) => likeness.score >= WORTH_TELLING)
    .toSorted((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, MOST_NOTES)
    .map(({ entity, candidate, likeness: { score, reasons } }) =>
      warnOf(
        draft,
        entity,
        'SIMILAR_NAME',
        `"${entity.name}" may be "${candidate.name}" (${candidate.key}): ${reasons.join(', ')}; ` +
          `likeness ${score.toFixed(2)}. They are kept apart.`,
      ),
    );
}

/** Under which normalized names somebody may be known too, each with how it is like the name. */
function formsOf(entity: DraftEntity): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, reason: string): void => {
    if (form.includes(' ') && !forms.has(form)) forms.set(form, reason);
  };
  const own = normalizeName(entity.name);
  add(own, 'an alias of theirs is this name');
  for (const { value } of entity.names) add(normalizeName(value), 'an alias is shared');
  const words = own.split(' ');
  if (entity.kind === 'PERSON' && words.length > 1) {
    const [first = '', ...rest] = words;
    add([...rest, first].join(' '), 'the words are the same in another order');
    add(
      [words.at(-1) ?? '', ...words.slice(0, -1)].join(' '),
      'the words are the same in another order',
    );
    add([first.slice(0, 1), ...rest].join(' '), 'the initial is the same');
  }
  return forms;
}

const SCORES: Readonly<Record<string, number>> = {
  'an alias of theirs is this name': 0.6,
  'an alias is shared': 0.5,
  'the words are the same in another order': 0.5,
  'the initial is the same': 0.3,
};

function likenessOf(
  reason: string,
  told: readonly string[],
  { countryCodes }: Candidate,
): Likeness {
  const named = SCORES[reason] ?? 0;
  const countries = told.flatMap((one) => /^\p{Lu}{2}/u.exec(one)?.[0] ?? []);
  if (countries.length === 0 || countryCodes.length === 0)
    return { score: named, reasons: [reason] };
  const shared = countries.find((code) => countryCodes.includes(code));
  return shared === undefined
    ? { score: named - 0.4, reasons: [reason, 'the countries are others'] }
    : { score: named + 0.3, reasons: [reason, `both belong to ${shared}`] };
}
