/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its
   option bags as classes that nobody can make */
/**
 * The limit that the others are measured by: bare `node:http`, one hand-written statement a request in an
 * auto-commit transaction, nothing kept between two requests. It trusts what it is sent.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { QUERY_NAMES, type QueryName } from '../sample.ts';
import { contenderFlags } from './contender-flags.ts';
import { HAND_QUERIES } from './hand/answers.ts';
import type { HandQuery, Variables } from './hand/hand-query.ts';
import { sendJson, serveContender } from './serve-contender.ts';

const { uri, username, password } = contenderFlags(process.argv.slice(2));
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

let statements = 0;

async function ask(query: HandQuery, variables: Variables): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  statements += 1;
  try {
    return await query(session, variables);
  } finally {
    void session.close();
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = request.url?.slice(1) ?? '';
  const body = await text(request);
  if (!isQueryName(name)) return void response.writeHead(404).end();
  const variables: unknown = JSON.parse(body);
  sendJson(response, {
    data: await ask(HAND_QUERIES[name], isVariables(variables) ? variables : {}),
  });
}

function isQueryName(name: string): name is QueryName {
  return QUERY_NAMES.some((known) => known === name);
}

function isVariables(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null;
}

await serveContender({
  handler: (request, response) =>
    void answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.writeHead(500).end();
    }),
  statements: () => statements,
  close: () => driver.close(),
});
