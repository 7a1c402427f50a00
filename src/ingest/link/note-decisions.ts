import type { Draft, DraftEntity, DraftWarning } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { PAST, type Told, type ToldApart } from '../../graph/model/namesakes.ts';

export interface Decision {
  readonly key: EntityKey;
  /** All of the name, those of this text among them. */
  readonly settled: readonly ToldApart[];
  readonly own: ToldApart;
}

/** A warning for everybody who was told apart from a namesake, with the reasons. */
export function noteDecisions(
  draft: Draft,
  decisions: readonly Decision[],
): readonly DraftWarning[] {
  return decisions.flatMap(({ key, settled, own }): readonly DraftWarning[] => {
    const others = [...Map.groupBy(settled, (one) => one.key).entries()].filter(
      ([other]) => other !== own.key && other !== null,
    );
    const entity = draft.entities.find((one) => one.key === key);
    if (entity === undefined || others.length === 0) return [];
    const apart = others.map(([, namesakes]) => describe(namesakes)).join('; ');
    const message =
      own.key === null
        ? `Several bear the name "${entity.name}" and the text does not tell who is meant: ${apart}.`
        : `"${entity.name}" (${describeTold(own.told)}) is kept apart from others of the name: ${apart}.`;
    return [warnOf(draft, entity, own.key === null ? 'AMBIGUOUS_NAME' : 'NAMESAKE', message)];
  });
}

/** A warning at the first naming of an entity. */
export function warnOf(
  draft: Draft,
  entity: DraftEntity,
  code: string,
  message: string,
): DraftWarning {
  const first = draft.mentions.find((mention) => mention.entity === entity.key);
  return { code, message, start: first?.start ?? null, end: first?.end ?? null };
}

const describe = (namesakes: readonly ToldApart[]): string => {
  const texts = namesakes.reduce((sum, one) => sum + one.texts, 0);
  const told = [...new Set(namesakes.flatMap((one) => one.told))].toSorted();
  return `${describeTold(told)}, in ${texts} ${texts === 1 ? 'text' : 'texts'}`;
};

const describeTold = (told: Told): string =>
  told.length === 0
    ? 'nothing is told'
    : told
        .map((one) => {
          if (one === PAST) return 'of the past';
          const [place = '', field = ''] = one.split(' ');
          const part = field === 'sport' ? 'a part in sport' : 'an office';
          return place === '-' ? part : `${part} in ${place}`;
        })
        .join(', ');
