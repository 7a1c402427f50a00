import type { DraftEntity, DraftMention } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { ReadDocument } from '../stages.ts';

/** Words before a naming that make it history told as context. */
const LOOKING_BACK = /(?:dating back to|since|during|after|before|veterans? of|end of) the $/u;

/** Sets salience (0 to 1: headline, early and frequent namings weigh more) and background. */
export function weigh(
  document: ReadDocument,
  entities: ReadonlyMap<EntityKey, DraftEntity>,
  mentions: readonly DraftMention[],
): ReadonlyMap<EntityKey, DraftEntity> {
  const headlineEnd = document.blocks.find(({ role }) => role === 'HEADLINE')?.end ?? 0;
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
  const most = [...byEntity.values()].reduce((top, { length }) => Math.max(top, length), 1);
  const weighed = [...entities.values()].map((entity): [EntityKey, DraftEntity] => {
    const own = byEntity.get(entity.key) ?? [];
    const first = own[0];
    if (first === undefined) return [entity.key, { ...entity, background: isPast(entity) }];
    const early = 1 - first.start / Math.max(1, document.text.length);
    const headline = first.start < headlineEnd ? 1 : 0;
    const salience = 0.4 * headline + 0.3 * early + 0.3 * Math.sqrt(own.length / most);
    const background =
      isPast(entity) ||
      (entity.kind === 'EVENT' &&
        own.every(({ start }) =>
          LOOKING_BACK.test(document.text.slice(Math.max(0, start - 24), start)),
        ));
    return [entity.key, { ...entity, salience: Math.round(salience * 1000) / 1000, background }];
  });
  return new Map(weighed);
}

/** A dated event of the reference data is history; only the article's own date tells otherwise. */
const isPast = (entity: DraftEntity): boolean =>
  entity.kind === 'EVENT' && entity.eventKind !== 'ANNIVERSARY' && entity.date !== null;
