import { describe, expect, it } from 'vitest';
import { loadConfig, SETTINGS } from '../src/config.ts';
import { OperatorFault } from '../src/errors.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorFault);
    return (error as Error).message.split('\n');
  }
  return [];
}

describe('loadConfig', () => {
  it('needs nothing', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      neo4j: null,
      examples: true,
      logLevel: 'info',
      corsOrigins: [],
    });
    expect(config.dataDir).toMatch(/[/\\]\.dateline$/);
    expect(config.embedded.cacheDir).toMatch(/[/\\]dateline$/);
  });

  it('takes an empty value for an unset one', () => {
    expect(loadConfig({ PORT: '', LOG_LEVEL: ' ', NEO4J_URI: '' })).toEqual(loadConfig({}));
  });

  it('reads every setting', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '::1',
      NEO4J_URI: 'neo4j+s://graph.example.org:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: ' with spaces ',
      NEO4J_DATABASE: 'news',
      NEO4J_HEAP: '2G',
      MAVEN_REPOSITORY: 'https://mirror.example.org/maven2',
      EXAMPLES: 'off',
      LOG_LEVEL: 'debug',
      XDG_CACHE_HOME: '/var/cache',
      CORS_ORIGINS: 'https://a.example, http://localhost:5173',
    });
    expect(config.port).toBe(0);
    expect(config.neo4j).toEqual({
      uri: 'neo4j+s://graph.example.org:7687',
      username: 'reader',
      password: ' with spaces ',
      database: 'news',
    });
    expect(config.examples).toBe(false);
    expect(config.embedded.heap).toBe('2G');
    expect(config.embedded.cacheDir).toBe('/var/cache/dateline');
    expect(config.corsOrigins).toEqual(['https://a.example', 'http://localhost:5173']);
  });

  it('accepts a server without a password only when told so', () => {
    expect(loadConfig({ NEO4J_URI: 'bolt://db', NEO4J_PASSWORD: '' }).neo4j?.password).toBe('');
    expect(faultsOf({ NEO4J_URI: 'bolt://db' })).toEqual([
      'NEO4J_PASSWORD must be set with NEO4J_URI (empty for a server that asks for none).',
    ]);
  });

  it('tells all faults at once', () => {
    expect(
      faultsOf({ PORT: '70000', NEO4J_URI: 'http://db', EXAMPLES: 'yes', NEO4J_HEAP: 'lots' }),
    ).toEqual([
      'PORT must be a port from 0 to 65535, not "70000".',
      'NEO4J_URI must be an address such as neo4j://localhost:7687, not "http://db".',
      'NEO4J_HEAP must be a size such as 512m or 2g, not "lots".',
      'EXAMPLES must be on or off, not "yes".',
      'NEO4J_PASSWORD must be set with NEO4J_URI (empty for a server that asks for none).',
    ]);
  });

  it('needs address and name of a model only where one is to read', () => {
    expect(loadConfig({ MODEL_URL: 'http://localhost:1/v1' }).extraction.model).toBeNull();
    expect(faultsOf({ EXTRACTION_PROVIDER: 'both', MODEL_ARTICLE_TIMEOUT_MS: '30000' })).toEqual([
      'MODEL_URL must be set with EXTRACTION_PROVIDER=both.',
      'MODEL_NAME must be set with EXTRACTION_PROVIDER=both.',
      'MODEL_ARTICLE_TIMEOUT_MS must be less than REQUEST_TIMEOUT_MS.',
    ]);
    const { extraction } = loadConfig({
      EXTRACTION_PROVIDER: 'openai-compatible',
      MODEL_URL: 'http://localhost:11434/v1',
      MODEL_NAME: 'maker/some-model:8b',
    });
    expect(extraction).toMatchObject({
      fallback: 'local',
      model: {
        url: 'http://localhost:11434/v1',
        name: 'maker/some-model:8b',
        key: null,
        retries: 2,
      },
    });
  });

  it.each([
    ['MODEL_KEY', 'sk-1 2'],
    ['MODEL_URL', 'https://me:sk-1@model.example'],
    ['MODEL_URL', 'https://model.example?key=sk-1'],
  ])('does not print what is wrong with %s', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name} must be `);
    expect(faults[0]).not.toContain('sk-1');
  });

  it.each([
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['HOST', 'a b'],
    ['NEO4J_URI', 'neo4j://'],
    ['NEO4J_DATABASE', '`news`'],
    ['NEO4J_PAGE_CACHE', '0m'],
    ['MAVEN_REPOSITORY', 'ftp://mirror.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['QUERY_TIMEOUT_MS', '0'],
    ['REQUEST_TIMEOUT_MS', '1.5'],
    ['CORS_ORIGINS', 'example.org'],
    ['EXTRACTION_PROVIDER', 'remote'],
    ['MODEL_NAME', 'a b'],
    ['MODEL_RETRIES', '11'],
  ])('refuses %s=%s by name', (name, value) => {
    const faults = faultsOf({ [name]: value, NEO4J_PASSWORD: 'x' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name} must be `);
    expect(faults[0]).toContain(value);
  });

  it('has a default that it would accept for every setting that has one', () => {
    const fallbacks = SETTINGS.flatMap(({ name, fallback }) =>
      fallback === null ? [] : [[name, fallback] as const],
    );
    expect(loadConfig(Object.fromEntries(fallbacks))).toEqual(loadConfig({}));
  });
});
