import type { Column, Export, Part, PartBegin, Scope } from './plan.ts';

/** Gathers what a place reads; equal columns and exports are read once. */
export class ScopeBuilder implements Scope {
  readonly columns: Column[] = [];
  readonly exports: Export[] = [];
  readonly isOne: boolean;
  readonly mayNest: boolean;

  /**
   * @param isOne whether what it is read of is one record.
   * @param mayNest whether subqueries may stand in it. Rows of one record are met once each, so that
   * what hangs at them is best read where they are; rows of many records repeat, and want a part.
   */
  constructor(isOne: boolean, mayNest: boolean) {
    this.isOne = isOne;
    this.mayNest = mayNest;
  }

  /** @returns the column's place in the row. */
  column(column: Column): number {
    if (column.kind !== 'rows' && column.kind !== 'total') {
      const known = this.columns.findIndex((other) => isEqual(other, column));
      if (known >= 0) return known;
    }
    return this.columns.push(column) - 1;
  }

  export(given: Export): void {
    if (!this.exports.some((other) => isEqual(other, given))) this.exports.push(given);
  }
}

/** The parts of a plan in the order in which they must be read: each after those that feed it. */
export class PartsBuilder {
  readonly #parts: { readonly begin: PartBegin; readonly scope: ScopeBuilder }[] = [];

  /** @returns the part's number and its scope, whose first column is the key. */
  add(begin: PartBegin, isOne: boolean): { readonly part: number; readonly scope: ScopeBuilder } {
    const scope = new ScopeBuilder(isOne, true);
    if (begin.kind === 'records')
      scope.column({ kind: 'value', ref: { on: begin.on, property: 'id' }, instant: false });
    if (begin.kind === 'ids')
      scope.column({ kind: 'value', ref: { on: 'node', property: 'id' }, instant: false });
    if (begin.kind === 'keys') scope.column({ kind: 'key' });
    return { part: this.#parts.push({ begin, scope }) - 1, scope };
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }
}

/** Columns and exports are flat data, always written with their properties in one order. */
function isEqual(a: Column | Export, b: Column | Export): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
