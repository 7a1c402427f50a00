import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { ORIGIN, testApp } from './test-app.ts';

const { app } = testApp();
const audits = serverAudits({
  url: `${ORIGIN}/graphql`,
  fetchFn: async (url: string, init: RequestInit) => app.fetch(url, init),
});

it('is audited for the whole of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits)('$id: $name', async (audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
});
