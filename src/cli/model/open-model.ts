import type { OpenModel } from '../../ingest/provide/model/ask-model.ts';
import { ProviderFault } from '../../ingest/provide/provider-fault.ts';
import type { ModelPorts, ModelSettings } from './model-settings.ts';
import { backoff } from './retry-delay.ts';
import { type Sent, sendQuestion } from './send-question.ts';

/**
 * A model over HTTP. All questions about one article share its deadline and its number of requests;
 * what passes is asked again, as long as both last.
 */
export const openModel =
  (settings: ModelSettings, ports: ModelPorts): OpenModel =>
  () => {
    const deadlineAt = ports.clock() + settings.articleTimeoutMs;
    const late = ports.timeout(settings.articleTimeoutMs);
    let requests = 0;

    /** Why an abortion came: the caller's is passed on, all others are faults of the provider. */
    const abortion = (signal: AbortSignal, cause: unknown): unknown => {
      if (signal.aborted) return signal.reason;
      if (ports.stopped.aborted) return new ProviderFault('STOPPED', 'shutdown', { cause });
      const ms = late.aborted ? settings.articleTimeoutMs : settings.requestTimeoutMs;
      const what = late.aborted ? 'article' : 'request';
      return new ProviderFault('TIMEOUT', `${ms} ms for one ${what}`, { cause });
    };

    return async (question, signal) => {
      for (let attempt = 0; ; attempt += 1) {
        const ends = [signal, ports.stopped, late];
        let sent: Sent;
        try {
          AbortSignal.any(ends).throwIfAborted();
          if (requests >= settings.maxRequests)
            throw new ProviderFault('BUDGET', `${settings.maxRequests} requests`);
          requests += 1;
          const call = AbortSignal.any([...ends, ports.timeout(settings.requestTimeoutMs)]);
          sent = await sendQuestion(settings, question, ports, call);
          if (sent.kind === 'answered') return sent.content;
        } catch (error) {
          throw error instanceof ProviderFault ? error : abortion(signal, error);
        }
        const { fault, isPassing, retryAfterMs } = sent;
        const delay = retryAfterMs ?? backoff(attempt, ports.random);
        const isLast = attempt >= settings.retries || requests >= settings.maxRequests;
        if (!isPassing || isLast || ports.clock() + delay >= deadlineAt) throw fault;
        try {
          await ports.wait(delay, AbortSignal.any(ends));
        } catch (error) {
          throw abortion(signal, error);
        }
      }
    };
  };
