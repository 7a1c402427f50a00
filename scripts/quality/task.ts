/** A figure of one task over one set; `value` is a percentage unless `unit` says otherwise. */
export interface Figure {
  readonly set: string;
  readonly task: string;
  readonly value: number;
  readonly unit?: string;
  /** What must be reached, where a bar is set. */
  readonly bar?: number;
  readonly aim?: number;
  /** How what was trained on is kept apart from what is scored. */
  readonly heldOut: string;
  /** How it is counted, where the task's name does not say so. */
  readonly detail?: string;
}

/** What a measure gives: its figures, and its errors as lines that begin with their kind. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly errors: readonly string[];
}

export interface Measure {
  /** What `--only` names. */
  readonly name: string;
  /** Files under the measuring data, by which it is told whether it is there. */
  readonly needs: readonly string[];
  readonly run: (progress: (message: string) => void) => Measured;
}

export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
