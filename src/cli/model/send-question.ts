import { z } from 'zod';
import type { ModelQuestion } from '../../ingest/provide/model/ask-model.ts';
import { ProviderFault } from '../../ingest/provide/provider-fault.ts';
import { tryJson } from '../../ingest/read/json/parse-json.ts';
import type { ModelPorts, ModelSettings } from './model-settings.ts';
import { readBounded } from './read-bounded.ts';
import { readRetryAfter } from './retry-delay.ts';

/** An answer of a model has some 20 kB. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;
/** Any number, always the same: with temperature 0 the nearest that an endpoint comes to repeating itself. */
const SEED = 7;

export type Sent =
  | { readonly kind: 'answered'; readonly content: string }
  | {
      readonly kind: 'failed';
      readonly fault: ProviderFault;
      /** Whether the same may be answered a moment later. */
      readonly isPassing: boolean;
      readonly retryAfterMs: number | null;
    };

const answer = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

/** Sends one request; whatever comes of it is a value, but for the abortion of the signal. */
export async function sendQuestion(
  settings: ModelSettings,
  question: ModelQuestion,
  ports: Pick<ModelPorts, 'fetch' | 'clock'>,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    const response = await ports.fetch(`${settings.url.replace(/\/+$/u, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify(bodyOf(settings, question)),
      // An address that sends elsewhere would send the key there too.
      redirect: 'error',
      signal,
    });
    if (response.ok) return readCompletion(await readBounded(response, MAX_ANSWER_BYTES));
    await response.body?.cancel();
    return refused(response, ports.clock());
  } catch (cause) {
    signal.throwIfAborted();
    const fault = new ProviderFault('UNREACHABLE', 'the connection failed', { cause });
    return { kind: 'failed', fault, isPassing: true, retryAfterMs: null };
  }
}

const bodyOf = ({ name }: ModelSettings, { system, user, schema }: ModelQuestion): object => ({
  model: name,
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ],
  temperature: 0,
  seed: SEED,
  response_format: { type: 'json_schema', json_schema: { name: 'article', strict: true, schema } },
});

/** The body of a refusal is not read: it may repeat the key. */
function refused({ status, headers }: Response, now: number): Sent {
  const isBusy = status === 429 || status === 503;
  const fault = new ProviderFault(
    isBusy ? 'BUSY' : status >= 500 ? 'UNREACHABLE' : 'REFUSED',
    `status ${status}`,
  );
  const isPassing = status === 429 || status >= 500;
  return {
    kind: 'failed',
    fault,
    isPassing,
    retryAfterMs: readRetryAfter(headers.get('retry-after'), now),
  };
}

function readCompletion(body: string | null): Sent {
  const parsed = body === null ? null : answer.safeParse(tryJson(body));
  const [choice] = parsed?.data?.choices ?? [];
  const content = choice?.message.content ?? null;
  if (content === null)
    return broken(body === null ? 'too large, or no UTF-8' : 'no chat completion with words in it');
  if (choice?.finish_reason === 'length') return broken('cut off at the length limit of the model');
  return { kind: 'answered', content };
}

const broken = (detail: string): Sent => ({
  kind: 'failed',
  fault: new ProviderFault('BAD_ANSWER', detail),
  isPassing: false,
  retryAfterMs: null,
});
