/** Words of a sentence that one verb rules, from index `from` to before `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Whether it hangs on another clause of the sentence: "after ...", "which ...", "that ...". */
  readonly isSubordinate: boolean;
  /** The clause that this one goes on with behind an aside: its subject stands there. */
  readonly resumed?: Clause;
}
