/** What a body asks, as far as the short way understands it. */
export interface OperationParams {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** null for a body that holds anything else: Yoga says what is wrong with it, if something is. */
export function readParams(body: Buffer): OperationParams | null {
  const params = parsed(body);
  if (!isRecord(params)) return null;
  const { query, operationName = null, variables = null, ...rest } = params;
  if (typeof query !== 'string' || Object.keys(rest).length > 0) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { query, operationName, variables: variables ?? {} };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
