import type { DraftWarning } from '../../../graph/model/draft.ts';

const REASONS = {
  form: 'not of the form that was asked for',
  words: 'with words that the text does not hold',
  overlap: 'over another',
  unknown: 'about somebody whom no words name',
  ontology: 'that the ontology does not allow',
  many: 'over the limits',
} as const;
export type DropReason = keyof typeof REASONS;

/** Counts what of an answer was not taken as it was told. */
export interface Tally {
  drop(reason: DropReason, count?: number): void;
  /** Words that stand elsewhere, or otherwise, than was told. */
  move(): void;
  warnings(): readonly DraftWarning[];
}

export function tally(): Tally {
  const dropped = new Map<DropReason, number>();
  let moved = 0;
  return {
    drop: (reason, count = 1) => {
      if (count > 0) dropped.set(reason, (dropped.get(reason) ?? 0) + count);
    },
    move: () => {
      moved += 1;
    },
    warnings: () => {
      const parts = [...dropped].toSorted().map(([reason, count]) => `${count} ${REASONS[reason]}`);
      const all = [...dropped.values()].reduce((sum, count) => sum + count, 0);
      return [
        ...(moved === 0
          ? []
          : [
              warning(
                'MODEL_REANCHORED',
                `Told at another place by the model, and put right: ${moved}.`,
              ),
            ]),
        ...(all === 0
          ? []
          : [
              warning(
                'MODEL_DROPPED',
                `Of what the model proposed, ${all} were left out: ${parts.join(', ')}.`,
              ),
            ]),
      ];
    },
  };
}

const warning = (code: string, message: string): DraftWarning => ({
  code,
  message,
  start: null,
  end: null,
});
