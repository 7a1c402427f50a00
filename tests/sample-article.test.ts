import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphConnection } from '../src/graph/run/connection.ts';
import { asker, type Answer } from './support/ask.ts';
import { openTestGraph } from './support/neo4j.ts';

/** The measuring data lies beside the project, or is not there. */
const ARTICLE = new URL('../../shared/gold/seed/article.txt', import.meta.url);

interface Told {
  readonly article: {
    readonly credits: readonly {
      readonly name: string;
      readonly names: readonly { readonly value: string }[];
    }[];
    readonly entities: {
      readonly nodes: readonly {
        readonly kind: string;
        readonly name: string;
        readonly names: readonly { readonly value: string }[];
      }[];
    };
    readonly version: {
      readonly mentions: {
        readonly nodes: readonly {
          readonly surface: string;
          readonly entity: { readonly name: string };
          readonly literal: { readonly name: string } | null;
          readonly evidence: { readonly verified: boolean };
        }[];
      };
    };
    readonly quotes: {
      readonly nodes: readonly {
        readonly text: string;
        readonly speaker: { readonly name: string } | null;
        readonly reportedBy: {
          readonly name: string;
          readonly names: readonly { readonly value: string }[];
        } | null;
        readonly evidence: { readonly verified: boolean };
      }[];
    };
    readonly claims: {
      readonly nodes: readonly {
        readonly predicate: string;
        readonly label: string;
        readonly subject: { readonly name: string };
        readonly object: {
          readonly name: string;
          readonly names: readonly { readonly value: string }[];
        } | null;
        readonly assertions: {
          readonly nodes: readonly { readonly evidence: { readonly verified: boolean } }[];
        };
      }[];
    };
  };
}

interface Happening {
  readonly eventKind: string;
  readonly date: string | null;
  readonly ordinal: number | null;
  readonly places: readonly { readonly name: string }[];
  readonly commemorates: { readonly eventKind: string; readonly date: string } | null;
  readonly participants: {
    readonly nodes: readonly {
      readonly role: string;
      readonly participant: { readonly name: string };
    }[];
  };
  readonly articles: { readonly edges: readonly { readonly background: boolean }[] };
}

describe.runIf(existsSync(ARTICLE))('the sample article, asked through GraphQL', () => {
  let connection: GraphConnection;
  let article: Told['article'];
  let events: readonly Happening[];

  const data = ({ data: answer, errors }: Answer): unknown => {
    expect(errors).toBeUndefined();
    return answer;
  };

  beforeAll(async () => {
    connection = await openTestGraph();
    const ask = asker(connection);
    const input = {
      document: { plainText: readFileSync(ARTICLE, 'utf8') },
      publishedAt: '2025-10-01T00:00:00Z',
    };
    const ingested = data(
      await ask(
        `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome article {
          credits { name names { value } }
          entities(first: 100) { nodes { kind name names { value } } }
          version { mentions(first: 100) { nodes {
            surface entity { name } literal { name } evidence { verified } } } }
          quotes(first: 100) { nodes { text speaker { name } reportedBy { name names { value } }
            evidence { verified } } }
          claims(first: 100) { nodes { predicate label subject { name }
            object { name names { value } }
            assertions(first: 100) { nodes { evidence { verified } } } } } } } }`,
        { input },
      ),
    );
    article = (ingested as { ingestArticle: Told }).ingestArticle.article;
    const told = data(
      await ask(`{ events(first: 50) { nodes { eventKind date ordinal places { name }
        commemorates { eventKind date } participants { nodes { role participant { name } } }
        articles { edges { background } } } } }`),
    );
    events = (told as { events: { nodes: readonly Happening[] } }).events.nodes;
  });

  afterAll(() => connection.close());

  const named = (kind: string): readonly string[] =>
    article.entities.nodes.filter((node) => node.kind === kind).map((node) => node.name);
  const namesOf = (name: string): readonly string[] =>
    article.entities.nodes
      .filter((node) => node.name === name || node.names.some(({ value }) => value === name))
      .flatMap((node) => node.names.map(({ value }) => value));
  const find = (kind: string, date: string): Happening | undefined =>
    events.find((event) => event.eventKind === kind && event.date === date);

  it('names the people, agencies, countries and cities', () => {
    expect(named('PERSON').toSorted()).toEqual(['Choe Son Hui', 'Kim Jong Un', 'Xi Jinping']);
    expect(namesOf('KCNA')).toEqual(expect.arrayContaining(['KCNA', 'Korean Central News Agency']));
    expect(article.credits.map(({ names }) => names.map(({ value }) => value))).toEqual([
      expect.arrayContaining(['KCNA']),
    ]);
    expect(namesOf('Korea News Service')).not.toEqual([]);
    expect(namesOf('AP')).not.toEqual([]);
    expect(namesOf('DPRK')).toEqual(expect.arrayContaining(['DPRK', 'North Korea']));
    expect(namesOf('PRC')).toEqual(
      expect.arrayContaining(['China', 'PRC', "People's Republic of China"]),
    );
    expect(named('PLACE').filter((name) => /korea$|dprk/i.test(name))).toHaveLength(1);
  });

  it('tells metonyms from cities', () => {
    const senses = (surface: string) =>
      article.version.mentions.nodes
        .filter((mention) => mention.surface === surface)
        .map(({ entity, literal }) => [entity.name, literal?.name ?? null]);
    expect(senses('Beijing')).toContainEqual(['China', 'Beijing']);
    expect(senses('Beijing')).toContainEqual(['Beijing', null]);
    expect(senses('Pyongyang')).toContainEqual(['North Korea', 'Pyongyang']);
    expect(senses('Pyongyang')).toContainEqual(['Pyongyang', null]);
  });

  it('tells the five events with their dates, roles and places', () => {
    const message = find('MESSAGE', '2025-10-01');
    expect(message?.participants.nodes).toEqual(
      expect.arrayContaining([
        { role: 'sender', participant: { name: 'Kim Jong Un' } },
        { role: 'recipient', participant: { name: 'Xi Jinping' } },
      ]),
    );
    expect(find('ANNIVERSARY', '2025-10-01')).toMatchObject({
      ordinal: 76,
      commemorates: { eventKind: 'FOUNDING', date: '1949-10-01' },
    });
    expect(find('WAR', '1950-06-25/1953-07-27')?.articles.edges).toEqual([{ background: true }]);
    expect(find('MEETING', '2024-12-23/2024-12-27')?.places).toContainEqual({ name: 'Pyongyang' });
    const talks = find('MEETING', '2025-09-22/2025-09-28');
    expect(talks?.places).toContainEqual({ name: 'Beijing' });
    expect(talks?.participants.nodes.map(({ participant }) => participant.name)).toContain(
      'Choe Son Hui',
    );
  });

  it('gives the quotes to Kim, carried by KCNA', () => {
    const { nodes } = article.quotes;
    expect(nodes).toHaveLength(4);
    for (const quote of nodes) {
      expect(quote.speaker?.name).toBe('Kim Jong Un');
      expect(quote.reportedBy?.names.map(({ value }) => value)).toContain('KCNA');
    }
  });

  it('tells the offices', () => {
    const offices = article.claims.nodes
      .filter(({ predicate }) => predicate === 'HOLDS_POSITION')
      .map(({ subject, label, object }) => [subject.name, label, object?.name]);
    expect(offices).toContainEqual(['Choe Son Hui', 'Foreign Minister', 'North Korea']);
    expect(offices).toContainEqual(['Xi Jinping', 'President', 'China']);
  });

  it('verifies every mention, quote and assertion', () => {
    const { version, quotes, claims } = article;
    const all = [
      ...version.mentions.nodes,
      ...quotes.nodes,
      ...claims.nodes.flatMap(({ assertions }) => assertions.nodes),
    ].map(({ evidence }) => evidence.verified);
    expect(all.length).toBeGreaterThan(50);
    expect(all.every(Boolean)).toBe(true);
  });
});
