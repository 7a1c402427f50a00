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

function describeFault(name: string, raw: Readonly<Record<string, string>>): string {
  const expects = SETTINGS.find((one) => one.name === name)?.expects ?? 'left out';
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
  };
}

/** The XDG base directory of caches, which Windows and macOS users may set too. */
const userCache = (env: Environment): string =>
  join(resolve(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')), 'dateline');

/** The only read of the environment; the entry of the command line calls it. */
export const readEnvironment = (): Config => loadConfig(process.env);
