import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorFault } from './errors.ts';

/** Where a server of one's own answers; `null` in `Config` means that Dateline starts its own. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** null: the home database of the user. */
  readonly database: string | null;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const PROVIDERS = ['local', 'openai-compatible', 'both'] as const;

/** The model that articles are read by, and what may be spent on one. */
export interface ModelConfig {
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  readonly requestTimeoutMs: number;
  readonly articleTimeoutMs: number;
  readonly retries: number;
  readonly maxRequests: number;
  /** Characters of an article that a model is sent, and of them in one request. */
  readonly maxCharacters: number;
  readonly windowCharacters: number;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly neo4j: DatabaseAddress | null;
  readonly embedded: {
    /** As the JVM and Neo4j write sizes: `1g`, `512m`. */
    readonly heap: string;
    readonly pageCache: string;
    readonly javaHome: string | null;
    /** Base address of a mirror of Maven Central; null for the public one. */
    readonly mavenRepository: string | null;
    /** Absolute; holds what can be fetched again. */
    readonly cacheDir: string;
  };
  readonly logLevel: LogLevel;
  readonly examples: boolean;
  /** Milliseconds for one statement, retries included. */
  readonly queryTimeoutMs: number;
  /** Milliseconds for one request. */
  readonly requestTimeoutMs: number;
  /** Origins whose pages may read the answers; empty for none but our own. */
  readonly corsOrigins: readonly string[];
  readonly extraction: {
    readonly provider: (typeof PROVIDERS)[number];
    /** What is done when the model fails. */
    readonly fallback: 'local' | 'fail';
    /** null where no model reads. */
    readonly model: ModelConfig | null;
  };
}

/** A line of the configuration table of the README. */
export interface Setting {
  readonly name: string;
  /** As one would write it; null where leaving it out means something of its own. */
  readonly fallback: string | null;
  /** What a value must be: "PORT must be ...". */
  readonly expects: string;
  readonly meaning: string;
}

const setting = <N extends string>(
  name: N,
  fallback: string | null,
  expects: string,
  meaning: string,
): Setting & { readonly name: N } => ({ name, fallback, expects, meaning });

const SIZE = 'a size such as 512m or 2g';
const MILLISECONDS = 'milliseconds from 1 to 600000';

export const SETTINGS = [
  setting('PORT', '4000', 'a port from 0 to 65535', 'Port of the HTTP server; 0 takes a free one.'),
  setting('HOST', '127.0.0.1', 'an address or a host name', 'Address the HTTP server listens on.'),
  setting('DATA_DIR', '.dateline', 'a folder', 'Folder of the embedded database.'),
  setting(
    'NEO4J_URI',
    null,
    'an address such as neo4j://localhost:7687',
    'A Neo4j of your own (`bolt` or `neo4j`, also with `+s`); unset starts the embedded one.',
  ),
  setting('NEO4J_USERNAME', 'neo4j', 'a user name', 'User at `NEO4J_URI`.'),
  setting(
    'NEO4J_PASSWORD',
    null,
    'set with NEO4J_URI (empty for a server that asks for none)',
    'Password at `NEO4J_URI`; needed with it.',
  ),
  setting(
    'NEO4J_DATABASE',
    null,
    'the name of a database',
    "Database at `NEO4J_URI`; unset takes the user's home database.",
  ),
  setting('NEO4J_HEAP', '1g', SIZE, 'Heap of the embedded database.'),
  setting('NEO4J_PAGE_CACHE', '256m', SIZE, 'Page cache of the embedded database.'),
  setting(
    'JAVA_HOME',
    null,
    'a folder',
    'Java 17 or newer for the embedded database; unset takes `java` from the `PATH`.',
  ),
  setting(
    'MAVEN_REPOSITORY',
    null,
    'an http or https address',
    'Mirror to fetch the jars of the embedded database from.',
  ),
  setting(
    'CACHE_DIR',
    null,
    'a folder',
    "Folder for fetched jars; unset takes `dateline` in the user's cache folder.",
  ),
  setting('LOG_LEVEL', 'info', `one of ${LOG_LEVELS.join(', ')}`, 'How much is logged.'),
  setting('EXAMPLES', 'on', 'on or off', 'Load the example articles into an empty graph.'),
  setting(
    'QUERY_TIMEOUT_MS',
    '15000',
    MILLISECONDS,
    'Milliseconds one statement may take, retries included.',
  ),
  setting('REQUEST_TIMEOUT_MS', '30000', MILLISECONDS, 'Milliseconds one request may take.'),
  setting(
    'CORS_ORIGINS',
    null,
    'origins such as https://example.org with commas between, or *',
    'Origins whose pages may read answers; unset for none.',
  ),
  setting(
    'EXTRACTION_PROVIDER',
    'local',
    `one of ${PROVIDERS.join(', ')}`,
    'What reads articles: `local` rules, a model that is `openai-compatible`, or `both`.',
  ),
  setting(
    'EXTRACTION_FALLBACK',
    'local',
    'local or fail',
    'When the model fails: read by the `local` rules with a warning, or `fail` the ingest.',
  ),
  setting(
    'MODEL_URL',
    null,
    'an http or https address without a password, such as http://localhost:11434/v1',
    'Base address of the chat-completions API of the model.',
  ),
  setting(
    'MODEL_NAME',
    null,
    'the name of a model, without spaces',
    'Name of the model at `MODEL_URL`.',
  ),
  setting(
    'MODEL_KEY',
    null,
    'a key without spaces',
    'Key of the model; unset for an endpoint that asks for none.',
  ),
  setting(
    'MODEL_TIMEOUT_MS',
    '15000',
    MILLISECONDS,
    'Milliseconds one request to the model may take.',
  ),
  setting(
    'MODEL_ARTICLE_TIMEOUT_MS',
    '20000',
    MILLISECONDS,
    'Milliseconds the model may take for one article; less than `REQUEST_TIMEOUT_MS`.',
  ),
  setting(
    'MODEL_RETRIES',
    '2',
    'a number from 0 to 10',
    'How often a question is sent again when the model is busy or cannot be reached.',
  ),
  setting(
    'MODEL_MAX_REQUESTS',
    '8',
    'a number from 1 to 100',
    'Requests about one article, repeated ones included.',
  ),
  setting(
    'MODEL_MAX_CHARACTERS',
    '60000',
    'a number from 2000 to 1000000',
    'Characters of one article that the model is sent.',
  ),
] as const;

export type SettingName = (typeof SETTINGS)[number]['name'];

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most);

const memory = z.string().regex(/^[1-9]\d{0,5}[kmg]$/i);
const folder = z.string().transform((path) => resolve(path));

const readers = z.object({
  PORT: wholeNumber(0, 65_535),
  HOST: z.string().regex(/^[\w.:%-]+$/),
  DATA_DIR: folder,
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#]+\/?$/)
    .optional(),
  NEO4J_USERNAME: z.string(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/)
    .optional(),
  NEO4J_HEAP: memory,
  NEO4J_PAGE_CACHE: memory,
  JAVA_HOME: folder.optional(),
  MAVEN_REPOSITORY: z.url({ protocol: /^https?$/ }).optional(),
  CACHE_DIR: folder.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS),
  EXAMPLES: z.enum(['on', 'off']),
  QUERY_TIMEOUT_MS: wholeNumber(1, 600_000),
  REQUEST_TIMEOUT_MS: wholeNumber(1, 600_000),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.string().regex(/^(\*|https?:\/\/[^/\s]+)$/)))
    .optional(),
  EXTRACTION_PROVIDER: z.enum(PROVIDERS),
  EXTRACTION_FALLBACK: z.enum(['local', 'fail']),
  MODEL_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/^[^@?#]*$/)
    .optional(),
  // It stands in the `method` of assertions.
  MODEL_NAME: z
    .string()
    .regex(/^[\w.:/@+-]{1,128}$/)
    .optional(),
  // What a header can hold.
  MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4096}$/)
    .optional(),
  MODEL_TIMEOUT_MS: wholeNumber(1, 600_000),
  MODEL_ARTICLE_TIMEOUT_MS: wholeNumber(1, 600_000),
  MODEL_RETRIES: wholeNumber(0, 10),
  MODEL_MAX_REQUESTS: wholeNumber(1, 100),
  MODEL_MAX_CHARACTERS: wholeNumber(2_000, 1_000_000),
} satisfies Record<SettingName, z.ZodType>);

type Environment = Readonly<Record<string, string | undefined>>;

/** Fallbacks under what is set; an empty value counts as unset, as in a compose file (`NAME=`). */
function layer(env: Environment): Readonly<Record<string, string>> {
  const raw: Record<string, string> = {};
  for (const { name, fallback } of SETTINGS) {
    const given = env[name]?.trim();
    const value = given === undefined || given === '' ? fallback : given;
    if (value !== null) raw[name] = value;
  }
  return raw;
}

/** Never printed: faults end up in logs. An address may hold a password by mistake. */
const SECRET: ReadonlySet<string> = new Set<SettingName>(['MODEL_KEY', 'MODEL_URL']);

function describeFault(name: string, raw: Readonly<Record<string, string>>): string {
  const expects = SETTINGS.find((one) => one.name === name)?.expects ?? 'left out';
  if (SECRET.has(name)) return `${name} must be ${expects}.`;
  return `${name} must be ${expects}, not ${JSON.stringify(raw[name])}.`;
}

/**
 * Reads the configuration. Only the entry of the command line gives it `process.env`.
 *
 * @throws OperatorFault that names every fault at once, a sentence each.
 */
export function loadConfig(env: Environment): Config {
  const raw = layer(env);
  const parsed = readers.safeParse(raw);
  const named = new Set(parsed.error?.issues.map((issue) => String(issue.path[0])));
  const faults = [...named].map((name) => describeFault(name, raw));
  const password = env['NEO4J_PASSWORD'];
  if (raw['NEO4J_URI'] !== undefined && password === undefined) {
    faults.push(
      'NEO4J_PASSWORD must be set with NEO4J_URI (empty for a server that asks for none).',
    );
  }
  faults.push(...modelFaults(raw));
  if (!parsed.success || faults.length > 0) throw new OperatorFault(faults.join('\n'));
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    neo4j:
      values.NEO4J_URI === undefined
        ? null
        : {
            uri: values.NEO4J_URI,
            username: values.NEO4J_USERNAME,
            password: password ?? '',
            database: values.NEO4J_DATABASE ?? null,
          },
    embedded: {
      heap: values.NEO4J_HEAP,
      pageCache: values.NEO4J_PAGE_CACHE,
      javaHome: values.JAVA_HOME ?? null,
      mavenRepository: values.MAVEN_REPOSITORY ?? null,
      cacheDir: values.CACHE_DIR ?? userCache(env),
    },
    logLevel: values.LOG_LEVEL,
    examples: values.EXAMPLES === 'on',
    queryTimeoutMs: values.QUERY_TIMEOUT_MS,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    corsOrigins: values.CORS_ORIGINS ?? [],
    extraction: {
      provider: values.EXTRACTION_PROVIDER,
      fallback: values.EXTRACTION_FALLBACK,
      model: values.EXTRACTION_PROVIDER === 'local' ? null : modelConfig(values),
    },
  };
}

const isProvider = (word: string): boolean => PROVIDERS.some((known) => known === word);

/** What a model needs, where one is to read. */
function modelFaults(raw: Readonly<Record<string, string>>): readonly string[] {
  const provider = raw['EXTRACTION_PROVIDER'];
  if (provider === undefined || provider === 'local' || !isProvider(provider)) return [];
  const missing = ['MODEL_URL', 'MODEL_NAME'].filter((name) => raw[name] === undefined);
  const isLate = Number(raw['MODEL_ARTICLE_TIMEOUT_MS']) >= Number(raw['REQUEST_TIMEOUT_MS']);
  return [
    ...missing.map((name) => `${name} must be set with EXTRACTION_PROVIDER=${provider}.`),
    // Else a request is over before its article is read.
    ...(isLate ? ['MODEL_ARTICLE_TIMEOUT_MS must be less than REQUEST_TIMEOUT_MS.'] : []),
  ];
}

/** A model reads so much with care; a longer text is asked about in parts. */
const WINDOW_CHARACTERS = 12_000;

function modelConfig(values: z.output<typeof readers>): ModelConfig {
  return {
    url: values.MODEL_URL ?? '',
    name: values.MODEL_NAME ?? '',
    key: values.MODEL_KEY ?? null,
    requestTimeoutMs: values.MODEL_TIMEOUT_MS,
    articleTimeoutMs: values.MODEL_ARTICLE_TIMEOUT_MS,
    retries: values.MODEL_RETRIES,
    maxRequests: values.MODEL_MAX_REQUESTS,
    maxCharacters: values.MODEL_MAX_CHARACTERS,
    windowCharacters: WINDOW_CHARACTERS,
  };
}

/** The XDG base directory of caches, which Windows and macOS users may set too. */
const userCache = (env: Environment): string =>
  join(resolve(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')), 'dateline');

/** The only read of the environment; the entry of the command line calls it. */
export const readEnvironment = (): Config => loadConfig(process.env);
