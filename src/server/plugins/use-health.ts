import type { Plugin } from 'graphql-yoga';

/**
 * `/health/live`: the process answers. `/health/ready`: it can answer questions too; asked by whoever
 * sends it traffic, so that a replica without its database gets none.
 */
export function useHealth(isReady: () => Promise<boolean>): Plugin {
  return {
    async onRequest(payload) {
      const { url, fetchAPI } = payload;
      const answer = (status: number, word: string): void =>
        payload.endResponse(
          fetchAPI.Response.json(
            { status: word },
            { status, headers: { 'cache-control': 'no-store' } },
          ),
        );
      if (url.pathname === '/health/live') {
        answer(200, 'live');
      } else if (url.pathname === '/health/ready') {
        const ready = await isReady().catch(() => false);
        if (ready) answer(200, 'ready');
        else answer(503, 'not ready');
      }
    },
  };
}
