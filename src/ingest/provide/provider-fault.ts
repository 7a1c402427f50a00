import { ServiceFault } from '../../errors.ts';

const SAYS = {
  TIMEOUT: 'did not answer in time',
  UNREACHABLE: 'could not be reached',
  BUSY: 'is too busy',
  REFUSED: 'refused the request',
  BAD_ANSWER: 'gave an answer that cannot be read',
  BUDGET: 'was asked as often as one article may',
  STOPPED: 'was not waited for, because the server stops',
} as const;
export type ProviderReason = keyof typeof SAYS;

/**
 * A provider that could not propose. Words of an endpoint never get into it: they may hold parts of a
 * key, and they are not ours.
 */
export class ProviderFault extends ServiceFault {
  readonly reason: ProviderReason;

  /** @param detail ours, such as a status: for the log. */
  constructor(reason: ProviderReason, detail: string, options: { readonly cause?: unknown } = {}) {
    super(
      reason === 'TIMEOUT' ? 'TIMEOUT' : 'UNAVAILABLE',
      `The model ${SAYS[reason]}: ${detail}`,
      {
        cause: options.cause,
      },
    );
    this.name = 'ProviderFault';
    this.reason = reason;
  }

  /** What a client may read of it. */
  override get told(): string {
    return `The model that reads articles ${SAYS[this.reason]}.`;
  }
}
