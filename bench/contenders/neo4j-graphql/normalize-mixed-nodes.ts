import { z } from 'zod';
import { allNamed, externalIds, globalId, instant, oneNamed } from './peer-answers.ts';

const typed = (type: string) => ({
  id: globalId(type),
  __typename: z.string().default(type),
});

const position = z
  .object({ label: z.string(), object: oneNamed })
  .transform(({ label, object }) => ({ title: label, of: object }));

/** One list a type; what they are put together to is compared in the order of the ids. */
export const normalizeMixedNodes = z
  .object({
    articles: z.array(
      z
        .object({
          ...typed('Article'),
          headline: z.string(),
          published: instant,
          publisher: oneNamed,
        })
        .transform(({ published, ...rest }) => ({ ...rest, publishedAt: published })),
    ),
    people: z.array(
      z
        .object({ ...typed('Person'), name: z.string(), claimsAsSubject: z.array(position) })
        .transform(({ claimsAsSubject, ...rest }) => ({
          ...rest,
          positions: { nodes: claimsAsSubject },
        })),
    ),
    organizations: z.array(
      z.object({
        ...typed('Organization'),
        name: z.string(),
        organizationKind: z.string(),
        externalIds,
      }),
    ),
    places: z.array(
      z.object({
        ...typed('Place'),
        name: z.string(),
        placeKind: z.string(),
        within: oneNamed,
      }),
    ),
    events: z.array(
      z.object({
        ...typed('Event'),
        name: z.string(),
        eventKind: z.string(),
        date: z.string().nullable(),
        places: allNamed,
      }),
    ),
    claims: z.array(
      z.object({
        ...typed('Claim'),
        predicate: z.string(),
        label: z.string(),
        subject: oneNamed,
        object: oneNamed,
      }),
    ),
  })
  .transform((lists) => ({ nodes: Object.values(lists).flat() }));
