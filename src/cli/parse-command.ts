import { Command, CommanderError } from 'commander';
import project from '../../package.json' with { type: 'json' };

/** What the command line asks for: the first half of the CLI; `run-command.ts` is the other. */
export type CliCommand =
  | { readonly kind: 'serve' }
  | {
      readonly kind: 'ingest';
      readonly paths: readonly string[];
      readonly published: string | null;
      readonly publisher: string | null;
      readonly url: string | null;
    }
  | { readonly kind: 'extract' }
  | { readonly kind: 'migrate' }
  | { readonly kind: 'doctor' }
  | { readonly kind: 'query'; readonly file: string; readonly variables: string | null }
  /** Help was asked for, or the line made no sense; what there is to say has been said. */
  | { readonly kind: 'said'; readonly exitCode: number };

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const example = (...lines: readonly string[]): string =>
  ['', 'Example:', ...lines.map((line) => `  ${line}`)].join('\n');

const TAKEN = `
Taken are, in any character encoding that a file declares or betrays, up to 5 MiB each:
  .txt                    plain text, its first line the headline
  .html .htm .xhtml       a page: its article is found, with captions and credits
  .json .jsonld           schema.org NewsArticle, IPTC ninjs, JSON Feed, or an object with
                          text, title, datePublished, url, publisher and language
  .xml .rss .atom .rdf    RSS, Atom and RDF feeds: every item is an article`;

const LINES = `
A line has id and text, and may have date (2025-10-01, against which "Monday" is told) and language.
What it tells has the same id: mentions, quotes, dates, claims and events with start and end in UTF-16
code units of the text, its language, and warnings. A line at fault is told by its number and left out.`;

interface IngestFlags {
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/**
 * Reads the command line.
 *
 * @param args without the runtime and the script: `['ingest', 'news/']`.
 */
export function parseCommand(args: readonly string[], terminal: Terminal): CliCommand {
  let asked: CliCommand = { kind: 'said', exitCode: 1 };
  const ask = (command: CliCommand): void => {
    asked = command;
  };
  const program = new Command('dateline')
    .description('A news knowledge graph in which every edge can show its sentence.')
    .version(project.version)
    .addHelpText('after', '\nSettings come from the environment; the README has the table.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });

  program
    .command('serve')
    .description('start the database unless NEO4J_URI names one, migrate, and serve GraphQL')
    .addHelpText('after', example('PORT=8080 dateline serve'))
    .action(() => ask({ kind: 'serve' }));

  program
    .command('ingest')
    .description('store articles: text, HTML, JSON-LD, ninjs, feeds, and folders of them')
    .argument('<path...>', 'what a file is written in is told by how it begins')
    .option('--published <date>', 'date or instant of publication of articles that tell none')
    .option('--publisher <name>', 'outlet of articles that tell none')
    .option('--url <address>', 'canonical address; for one article only')
    .addHelpText('after', TAKEN)
    .addHelpText(
      'after',
      example(
        'dateline ingest --published 2025-10-01 news/',
        'dateline ingest page.html article.jsonld item.json',
        'dateline ingest --publisher "The Harbour Gazette" feed.rss',
      ),
    )
    .action((paths: readonly string[], flags: IngestFlags) =>
      ask({
        kind: 'ingest',
        paths,
        published: flags.published ?? null,
        publisher: flags.publisher ?? null,
        url: flags.url ?? null,
      }),
    );

  program
    .command('extract')
    .description('read lines of JSON from standard input, write what they tell; no database')
    .requiredOption('--jsonl', 'the format of both ends, a JSON value a line')
    .addHelpText('after', LINES)
    .addHelpText(
      'after',
      example(`echo '{"id":"1","text":"..."}' | dateline extract --jsonl > told.jsonl`),
    )
    .action(() => ask({ kind: 'extract' }));

  program
    .command('migrate')
    .description('bring the constraints and indexes of the database up to date')
    .addHelpText('after', example('NEO4J_URI=neo4j://db NEO4J_PASSWORD=... dateline migrate'))
    .action(() => ask({ kind: 'migrate' }));

  program
    .command('doctor')
    .description('check what Dateline stands on: a line each, with the cure')
    .addHelpText('after', example('dateline doctor'))
    .action(() => ask({ kind: 'doctor' }));

  program
    .command('query')
    .description('answer a GraphQL document from the graph, as JSON')
    .argument('<file>', 'the document')
    .option('--variables <json>', 'its variables')
    .addHelpText(
      'after',
      example(`dateline query examples/queries/09-search.graphql --variables '{"query":"treaty"}'`),
    )
    .action((file: string, { variables }: { readonly variables?: string }) =>
      ask({ kind: 'query', file, variables: variables ?? null }),
    );

  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'said', exitCode: error.exitCode };
  }
  return asked;
}
