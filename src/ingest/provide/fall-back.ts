import type { ExtractionProvider } from './provider.ts';
import { ProviderFault } from './provider-fault.ts';

/**
 * Another provider's proposal where the first has none, with a warning that says so. Who has left is
 * not served: a draft that nobody waits for would be stored after the caller was told of a failure.
 */
export const fallBack = (
  first: ExtractionProvider,
  instead: ExtractionProvider,
  onFault: (fault: ProviderFault) => void,
): ExtractionProvider => ({
  name: first.name,
  method: first.method,
  async propose(document, facts, signal) {
    try {
      return await first.propose(document, facts, signal);
    } catch (fault) {
      if (!(fault instanceof ProviderFault) || signal.aborted) throw fault;
      onFault(fault);
      const proposal = await instead.propose(document, facts, signal);
      const warning = {
        code: 'PROVIDER_FAILED',
        message: `${fault.told} The article was read by ${instead.name} rules alone.`,
        start: null,
        end: null,
      };
      return { ...proposal, warnings: [...proposal.warnings, warning] };
    }
  },
});
