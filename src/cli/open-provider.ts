import { setTimeout } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { bothProviders } from '../ingest/provide/both-providers.ts';
import { fallBack } from '../ingest/provide/fall-back.ts';
import { localProvider } from '../ingest/provide/local-provider.ts';
import { modelProvider } from '../ingest/provide/model/model-provider.ts';
import type { ExtractionProvider } from '../ingest/provide/provider.ts';
import type { ProviderFault } from '../ingest/provide/provider-fault.ts';
import type { ModelPorts } from './model/model-settings.ts';
import { openModel } from './model/open-model.ts';

export interface OpenProviderOptions {
  readonly extraction: Config['extraction'];
  /** Told of every article that the model did not read. */
  readonly onFault: (fault: ProviderFault) => void;
  /** Aborted when the process is to end: no model is waited for then. */
  readonly stopped: AbortSignal;
}

/** What reads articles, as the configuration says. */
export function openProvider({
  extraction,
  onFault,
  stopped,
}: OpenProviderOptions): ExtractionProvider {
  const { provider, fallback, model } = extraction;
  if (model === null) return localProvider;
  const read = modelProvider({
    model: model.name,
    windowCharacters: model.windowCharacters,
    articleCharacters: model.maxCharacters,
    windows: model.maxRequests,
    open: openModel(model, { ...REAL, stopped }),
  });
  const chosen = provider === 'both' ? bothProviders(localProvider, read) : read;
  if (fallback === 'fail') return chosen;
  return fallBack(chosen, localProvider, onFault);
}

const REAL: Omit<ModelPorts, 'stopped'> = {
  fetch: (url, init) => fetch(url, init),
  clock: () => Date.now(),
  random: () => Math.random(),
  wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
  timeout: (ms) => AbortSignal.timeout(ms),
};
