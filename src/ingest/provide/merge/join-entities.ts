import type { DraftEntity } from '../../../graph/model/draft.ts';

/** Two of one key and kind as one: the first keeps what it says, the other adds what that leaves open. */
export function joinEntities(first: DraftEntity, second: DraftEntity): DraftEntity {
  const known = new Set([first.name, ...first.names.map(({ value }) => value)]);
  const alias = { value: second.name, kind: 'ALIAS' as const, language: null };
  const names = [alias, ...second.names].filter(
    ({ value }) => !known.has(value) && known.add(value),
  );
  const ids = new Set(first.externalIds.map(({ scheme, value }) => `${scheme} ${value}`));
  const externalIds = second.externalIds.filter(
    ({ scheme, value }) => !ids.has(`${scheme} ${value}`),
  );
  const joined = {
    ...first,
    names: [...first.names, ...names],
    externalIds: [...first.externalIds, ...externalIds],
    salience: Math.max(first.salience, second.salience),
    background: first.background && second.background,
  };
  return joined.kind === 'EVENT' && second.kind === 'EVENT'
    ? { ...joined, date: joined.date ?? second.date, ordinal: joined.ordinal ?? second.ordinal }
    : joined;
}
