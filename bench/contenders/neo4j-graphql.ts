/** The peer: @neo4j/graphql on Yoga, on the same database with the same indexes. */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its
   option bags as classes that nobody can make */
import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { GraphQLScalarType } from 'graphql';
import { createYoga } from 'graphql-yoga';
import neo4j, { type Integer } from 'neo4j-driver';
import { contenderFlags } from './contender-flags.ts';
import { serveContender } from './serve-contender.ts';

interface Texts {
  readonly text: readonly { readonly text: string }[];
}

interface Span extends Texts {
  readonly start: Integer;
  readonly end: Integer;
}

interface SentenceSpan extends Texts {
  readonly sentenceStart: Integer;
  readonly sentenceEnd: Integer;
}

const cut = ({ text }: Texts, start: Integer, end: Integer): string | undefined =>
  text[0]?.text.slice(start.toNumber(), end.toNumber());

const { uri, username, password } = contenderFlags(process.argv.slice(2));
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

// The library opens one session for each statement.
let statements = 0;
const openSession = driver.session.bind(driver);
driver.session = (options) => {
  statements += 1;
  return openSession(options);
};

const { schema, context } = await peerSchema();
const yoga = createYoga({ schema, context, graphiql: false, landingPage: false, logging: false });

async function peerSchema() {
  const library = new Neo4jGraphQL({
    typeDefs: readFileSync(
      new URL('neo4j-graphql/type-definitions.graphql', import.meta.url),
      'utf8',
    ),
    driver,
    resolvers: {
      Instant: new GraphQLScalarType({ name: 'Instant', serialize: String }),
      Assertion: {
        cut: (span: Span) => cut(span, span.start, span.end),
        sentence: (span: SentenceSpan) => cut(span, span.sentenceStart, span.sentenceEnd),
      },
    },
  });
  return {
    schema: await library.getSchema(),
    context: { executionContext: driver },
  };
}

await serveContender({
  handler: yoga,
  statements: () => statements,
  close: () => driver.close(),
});
