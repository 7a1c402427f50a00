import { describe, expect, it } from 'vitest';
import { bothProviders } from '../../../src/ingest/provide/both-providers.ts';
import { fallBack } from '../../../src/ingest/provide/fall-back.ts';
import { localProvider } from '../../../src/ingest/provide/local-provider.ts';
import type { ExtractionProvider } from '../../../src/ingest/provide/provider.ts';
import { ProviderFault } from '../../../src/ingest/provide/provider-fault.ts';
import { FACTS, storyDocument } from './harbour-story.ts';

const failing = (fault: Error): ExtractionProvider => ({
  name: 'failing',
  method: 'none',
  propose: () => Promise.reject(fault),
});
const never = new AbortController().signal;

describe('falling back', () => {
  it('gives the local proposal with a warning in our own words', async () => {
    const faults: ProviderFault[] = [];
    const fault = new ProviderFault('BUSY', 'status 429');
    const provider = fallBack(failing(fault), localProvider, (one) => faults.push(one));
    const { warnings, ...draft } = await provider.propose(storyDocument(), FACTS, never);
    const { warnings: own, ...local } = await localProvider.propose(storyDocument(), FACTS, never);
    expect(draft).toEqual(local);
    expect(warnings.slice(own.length)).toMatchObject([{ code: 'PROVIDER_FAILED' }]);
    expect(faults).toEqual([fault]);
  });

  it('does not serve a caller who has left', async () => {
    const fault = new ProviderFault('BUSY', 'status 429');
    const provider = fallBack(failing(fault), localProvider, () => undefined);
    await expect(provider.propose(storyDocument(), FACTS, AbortSignal.abort())).rejects.toBe(fault);
  });

  it('hides no fault of ours', async () => {
    const provider = fallBack(failing(new TypeError('ours')), localProvider, () => undefined);
    await expect(provider.propose(storyDocument(), FACTS, never)).rejects.toThrow('ours');
  });
});

it('two providers that propose the same are one', async () => {
  const both = bothProviders(localProvider, localProvider);
  expect(await both.propose(storyDocument(), FACTS, never)).toEqual(
    await localProvider.propose(storyDocument(), FACTS, never),
  );
});
