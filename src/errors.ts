/**
 * The two families of faults. A `CallerFault` is answered to the caller as it stands: a stable code
 * and a sentence that says what to change. Everything else that is thrown is ours: masked, logged.
 */
export const CALLER_CODES = [
  'BAD_USER_INPUT',
  'INVALID_DOCUMENT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
] as const;
export type CallerCode = (typeof CALLER_CODES)[number];

export class CallerFault extends Error {
  readonly code: CallerCode;
  /** Path of the argument at fault: `['input', 'url']`. */
  readonly argument: readonly (string | number)[];

  constructor(code: CallerCode, message: string, argument: readonly (string | number)[] = []) {
    super(message);
    this.name = 'CallerFault';
    this.code = code;
    this.argument = argument;
  }
}

/** Ours, but worth a code of its own: the client may try again. */
export const SERVICE_CODES = ['UNAVAILABLE', 'TIMEOUT'] as const;
export type ServiceCode = (typeof SERVICE_CODES)[number];

export class ServiceFault extends Error {
  readonly code: ServiceCode;

  constructor(code: ServiceCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'ServiceFault';
    this.code = code;
  }

  /** What the client may read of it; null where its code says all. */
  get told(): string | null {
    return null;
  }
}

/** A fault of the surroundings that an operator mends: told in one line, without a stack. */
export class OperatorFault extends Error {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'OperatorFault';
  }
}
