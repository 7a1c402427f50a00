import { afterEach, describe, expect, it } from 'vitest';
import type { ModelPorts, ModelSettings } from '../../../src/cli/model/model-settings.ts';
import { openModel } from '../../../src/cli/model/open-model.ts';
import { backoff, readRetryAfter } from '../../../src/cli/model/retry-delay.ts';
import { ProviderFault } from '../../../src/ingest/provide/provider-fault.ts';
import {
  type Answering,
  completion,
  cut,
  endless,
  type FakeModel,
  fakeModel,
  raw,
  silent,
  status,
} from './fake-model.ts';

const KEY = 'sk-very-secret';
const QUESTION = { system: 'Read.', user: '0|Words', schema: { type: 'object' } };
const models: FakeModel[] = [];
afterEach(() => Promise.all(models.splice(0).map((model) => model.close())));

interface World {
  readonly model: FakeModel;
  readonly waits: readonly number[];
  readonly ask: (signal?: AbortSignal) => Promise<string>;
}

/** A world whose clock goes on only while it waits, and whose time-outs come when they are told to. */
async function world(
  answerings: readonly Answering[],
  settings: Partial<ModelSettings> = {},
  ports: Partial<ModelPorts> = {},
): Promise<World> {
  const model = await fakeModel(...answerings);
  models.push(model);
  const waits: number[] = [];
  let now = 1_000_000;
  const open = openModel(
    {
      url: `${model.url}/`,
      name: 'made-up',
      key: KEY,
      requestTimeoutMs: 15_000,
      articleTimeoutMs: 20_000,
      retries: 2,
      maxRequests: 8,
      ...settings,
    },
    {
      fetch: (url, init) => fetch(url, init),
      clock: () => now,
      random: () => 0,
      wait: (ms) => {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      },
      timeout: () => new AbortController().signal,
      stopped: new AbortController().signal,
      ...ports,
    },
  );
  const session = open();
  return {
    model,
    waits,
    ask: (signal = new AbortController().signal) => session(QUESTION, signal),
  };
}

describe('asking a model', () => {
  it('sends model, prompt, form, temperature 0 and a seed, with the key as a bearer token', async () => {
    const { model, ask } = await world([completion('{"entities":[]}')]);
    expect(await ask()).toBe('{"entities":[]}');
    expect(model.asked).toHaveLength(1);
    expect(model.asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: `Bearer ${KEY}`,
    });
    expect(JSON.parse(model.asked[0]?.body ?? '')).toMatchObject({
      model: 'made-up',
      temperature: 0,
      seed: expect.any(Number) as number,
      messages: [
        { role: 'system', content: 'Read.' },
        { role: 'user', content: '0|Words' },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { strict: true, schema: { type: 'object' } },
      },
    });
  });

  it.each<[string, Answering]>([
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
    ['a cut connection', cut],
  ])('asks again after %s', async (_, failure) => {
    const { model, waits, ask } = await world([failure, completion('{}')]);
    expect(await ask()).toBe('{}');
    expect(model.asked).toHaveLength(2);
    expect(waits).toEqual([250]);
  });

  it('waits as long as it is told to', async () => {
    const { waits, ask } = await world([status(429, { 'retry-after': '7' }), completion('{}')]);
    await ask();
    expect(waits).toEqual([7_000]);
  });

  it('does not wait beyond the deadline', async () => {
    const { waits, model, ask } = await world([status(429, { 'retry-after': '3600' })]);
    await expect(ask()).rejects.toMatchObject({ reason: 'BUSY' });
    expect(waits).toEqual([]);
    expect(model.asked).toHaveLength(1);
  });

  it('gives up after so many times, waiting longer each', async () => {
    const { waits, model, ask } = await world([status(500)]);
    await expect(ask()).rejects.toMatchObject({ reason: 'UNREACHABLE', code: 'UNAVAILABLE' });
    expect(model.asked).toHaveLength(3);
    expect(waits).toEqual([250, 500]);
  });

  it.each<[string, Answering, string]>([
    ['a refusal', status(401), 'REFUSED'],
    ['garbage', raw('<html>busy</html>'), 'BAD_ANSWER'],
    ['bytes that are no text', raw(Buffer.from([0xff, 0xfe, 0xfd])), 'BAD_ANSWER'],
    ['nesting without end', raw(`{"choices":${'['.repeat(100_000)}`), 'BAD_ANSWER'],
    ['no choice', raw('{"choices":[]}'), 'BAD_ANSWER'],
    ['a body without end', endless, 'BAD_ANSWER'],
    ['half an answer', completion('{"ent', { finish_reason: 'length' }), 'BAD_ANSWER'],
    [
      'an address that sends elsewhere',
      status(302, { location: 'http://127.0.0.1:9/' }),
      'UNREACHABLE',
    ],
  ])('takes %s for what it is, once', async (_, answering, reason) => {
    const { model, ask } = await world([answering], { retries: 0 });
    await expect(ask()).rejects.toMatchObject({ reason });
    expect(model.asked).toHaveLength(1);
  });

  it('asks no more than one article may', async () => {
    const { model, ask } = await world([completion('{}')], { maxRequests: 2 });
    await ask();
    await ask();
    await expect(ask()).rejects.toMatchObject({ reason: 'BUDGET' });
    expect(model.asked).toHaveLength(2);
  });
});

describe('a model that does not answer', () => {
  it.each([
    ['request', 15_000],
    ['article', 20_000],
  ])('is left when the time for one %s is over', async (what, ms) => {
    const late = new AbortController();
    const timeout = (asked: number): AbortSignal =>
      asked === ms ? late.signal : new AbortController().signal;
    const { ask } = await world([silent(() => late.abort())], {}, { timeout });
    await expect(ask()).rejects.toMatchObject({
      reason: 'TIMEOUT',
      code: 'TIMEOUT',
      message: `The model did not answer in time: ${ms} ms for one ${what}`,
    });
  });

  it('is left when the server stops', async () => {
    const stop = new AbortController();
    const { ask } = await world([silent(() => stop.abort())], {}, { stopped: stop.signal });
    await expect(ask()).rejects.toMatchObject({ reason: 'STOPPED' });
  });

  it('is left with the reason of the caller who leaves', async () => {
    const caller = new AbortController();
    const reason = new Error('gone');
    const { ask } = await world([silent(() => caller.abort(reason))]);
    await expect(ask(caller.signal)).rejects.toBe(reason);
  });
});

it('tells no key, and no words of the endpoint', async () => {
  const { ask } = await world([status(401)]);
  const fault = await ask().catch((error: unknown) => error);
  if (!(fault instanceof ProviderFault)) throw new Error('no fault');
  const told = `${fault.stack ?? ''} ${JSON.stringify(fault)} ${fault.told} ${String(fault.cause)}`;
  expect(told).not.toMatch(/sk-/);
  expect(fault.told).toBe('The model that reads articles refused the request.');
});

it.each([
  ['12', 12_000],
  ['Thu, 01 Jan 1970 00:00:09 GMT', 8_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('reads Retry-After %j', (header, ms) => {
  expect(readRetryAfter(header, 1_000)).toBe(ms);
});

it('waits between half of the time and all of it, and never too long', () => {
  expect([0, 1, 2, 9].map((attempt) => backoff(attempt, () => 0))).toEqual([
    250, 500, 1_000, 4_000,
  ]);
  expect(backoff(9, () => 1)).toBe(8_000);
});
