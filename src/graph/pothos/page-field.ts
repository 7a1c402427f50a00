import type { PagePart } from '../compile/declaration.ts';
import type { ConnectionRecord } from '../plain/read-connection.ts';
import { readAs, type ReadOptions } from './read-as.ts';

type PageInfo = ConnectionRecord['pageInfo'];

/** Options of a field of `PageInfo`. */
export function pageField<K extends PagePart & keyof PageInfo>(
  part: K,
): ReadOptions<PageInfo, PageInfo[K]> {
  return readAs<PageInfo, PageInfo[K]>({ kind: 'pagePart', part }, (page) => page[part]);
}
