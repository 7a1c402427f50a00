import { extract } from '../extract.ts';
import type { ExtractionProvider } from './provider.ts';

/** Dateline's own rules and tagger: deterministic, no network, always there. */
export const localProvider: ExtractionProvider = {
  name: 'local',
  method: 'rule',
  propose: (document, facts) =>
    new Promise((resolve) => {
      resolve(extract(document, facts));
    }),
};
