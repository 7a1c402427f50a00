import { z } from 'zod';
import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import type { QueryName } from '../../sample.ts';
import { normalizeMixedNodes } from './normalize-mixed-nodes.ts';
import { normalizePersonPage } from './normalize-person-page.ts';
import {
  bestSupported,
  claim,
  compareText,
  externalIds,
  globalId,
  instant,
  kind,
  one,
  oneNamed,
  shownArticle,
  shownClaim,
  withEntityId,
} from './peer-answers.ts';

const first = <T>(items: readonly T[]): T | null => items[0] ?? null;

const quote = z.object({
  id: globalId('Quote'),
  text: z.string(),
  direct: z.boolean(),
  verb: z.string().nullable(),
  speaker: oneNamed,
});

const articlePage = z
  .object({
    articles: z.array(
      z.object({
        id: globalId('Article'),
        headline: z.string(),
        standfirst: z.string().nullable(),
        byline: z.string().nullable(),
        language: z.string(),
        url: z.string().nullable(),
        published: instant,
        publisher: one(z.object({ id: globalId('Organization'), name: z.string() })),
        mentionsConnection: z.object({
          edges: z.array(
            z.object({
              properties: z.object({ count: z.number(), salience: z.number() }),
              node: z
                .object({ id: z.string(), kind, name: z.string(), externalIds })
                .transform(withEntityId),
            }),
          ),
        }),
        current: z.array(
          z.object({
            assertions: z.array(z.object({ claim: z.array(claim) })),
            quotes: z.array(quote),
          }),
        ),
      }),
    ),
  })
  .transform(({ articles: [article] }) => {
    if (article === undefined) return { article: null };
    const { published, mentionsConnection, current, ...rest } = article;
    const claims = current.flatMap(({ assertions }) => assertions.flatMap((said) => said.claim));
    return {
      article: {
        ...rest,
        publishedAt: published,
        entities: {
          edges: mentionsConnection.edges.map(({ properties, node }) => ({ ...properties, node })),
        },
        claims: { nodes: bestSupported(claims, 10).map(shownClaim) },
        quotes: { nodes: current.flatMap(({ quotes }) => quotes) },
      },
    };
  });

const latestNested = z
  .object({
    articles: z.array(
      z
        .object({
          id: globalId('Article'),
          headline: z.string(),
          published: instant,
          mentionsConnection: z.object({
            edges: z.array(
              z
                .object({
                  properties: z.object({ salience: z.number() }),
                  node: z
                    .object({
                      id: z.string(),
                      kind,
                      name: z.string(),
                      articles: z.array(shownArticle).transform((nodes) => ({ nodes })),
                    })
                    .transform(withEntityId),
                })
                .transform(({ properties, node }) => ({ ...properties, node })),
            ),
          }),
        })
        .transform(({ published, mentionsConnection, ...rest }) => ({
          ...rest,
          publishedAt: published,
          entities: mentionsConnection,
        })),
    ),
  })
  .transform(({ articles }) => ({ articles: { nodes: articles } }));

const fullTextEntityDate = z
  .object({
    textsByWords: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            article: z.array(
              z.object({ id: z.string(), headline: z.string(), published: instant }),
            ),
          }),
        }),
      ),
    }),
  })
  .transform(({ textsByWords }) => {
    // The peer cannot sort the hits by their article: its client does.
    const nodes = textsByWords.edges
      .flatMap(({ node }) => node.article)
      .sort((a, b) => -compareText(a.published ?? '', b.published ?? '') || compareText(a.id, b.id))
      .slice(0, 20)
      .map(({ id, headline, published }) => ({
        id: encodeGlobalId('Article', id),
        headline,
        publishedAt: published,
      }));
    return { articles: { nodes } };
  });

const twoEntitiesDateCount = z
  .object({
    articlesConnection: z.object({
      totalCount: z.number(),
      edges: z.array(z.object({ node: shownArticle })),
    }),
  })
  .transform(({ articlesConnection: { totalCount, edges } }) => ({
    articles: { totalCount, nodes: edges.map(({ node }) => node) },
  }));

const assertion = z
  .object({
    id: globalId('Assertion'),
    stance: z.string(),
    distance: z.number(),
    exact: z.string(),
    cut: z.string(),
    sentence: z.string(),
    text: one(
      z.object({ article: one(z.object({ id: globalId('Article'), headline: z.string() })) }),
    ),
  })
  .transform(({ exact, cut, sentence, text, ...rest }) => ({
    ...rest,
    evidence: {
      exact: cut,
      sentence,
      verified: cut === exact,
      article: text?.article ?? null,
    },
  }));

const claimWithEvidence = claim.extend({
  assertions: z.array(assertion).transform((nodes) => ({ nodes })),
});

const entityClaimsEvidence = z
  .object({
    entities: z.array(
      z
        .object({
          id: z.string(),
          kind,
          name: z.string(),
          claimsAsSubject: z.array(claimWithEvidence),
          claimsAsObject: z.array(claimWithEvidence),
        })
        .transform(withEntityId),
    ),
  })
  .transform(({ entities: [entity] }) => {
    if (entity === undefined) return { entity: null };
    const { id, name, claimsAsSubject, claimsAsObject } = entity;
    const claims = bestSupported([...claimsAsSubject, ...claimsAsObject], 20);
    return { entity: { id, name, claims: { nodes: claims.map(shownClaim) } } };
  });

const singleName = z
  .object({ people: z.array(z.object({ name: z.string() })) })
  .transform(({ people }) => ({ person: first(people) }));

const DATA: Readonly<Record<QueryName, z.ZodType>> = {
  articlePage,
  latestNested,
  personPage: normalizePersonPage,
  fullTextEntityDate,
  twoEntitiesDateCount,
  entityClaimsEvidence,
  singleName,
  mixedNodes: normalizeMixedNodes,
};

/** The peer's answer in Dateline's shape: what its client would do with lists, keys and instants. */
export function normalizePeer(query: QueryName, answer: unknown): unknown {
  return z.object({ data: DATA[query] }).parse(answer);
}
