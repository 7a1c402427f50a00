/** Which concrete type an object turned out to be: no response key, so it is never printed. */
const TYPE: unique symbol = Symbol('type');

/**
 * An object of the answer, its fields under their response keys. It inherits nothing, so that a
 * client may call a field `constructor` or `__proto__`.
 */
export class Answered {
  readonly [TYPE]: string;
  [key: string]: unknown;

  constructor(type: string) {
    this[TYPE] = type;
  }

  static {
    Object.setPrototypeOf(this.prototype, null);
  }
}

export function isAnswered(value: unknown): value is Answered {
  return value instanceof Answered;
}

export function answeredType(value: Answered): string {
  return value[TYPE];
}
