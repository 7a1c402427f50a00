import { statistics, type Statistics } from '../graph/store/statistics.ts';
import { builder } from './builder.ts';

const StatisticsType = builder.objectRef<Statistics>('Statistics').implement({
  description: 'How much the graph holds today.',
  fields: (t) => ({
    articles: t.exposeInt('articles'),
    people: t.exposeInt('people'),
    organizations: t.exposeInt('organizations'),
    places: t.exposeInt('places'),
    events: t.exposeInt('events'),
    claims: t.exposeInt('claims'),
    quotes: t.exposeInt('quotes'),
    mentions: t.exposeInt('mentions', { description: 'Namings of entities in current texts.' }),
    firstPublishedAt: t.expose('firstPublishedAt', { type: 'DateTime', nullable: true }),
    lastPublishedAt: t.expose('lastPublishedAt', { type: 'DateTime', nullable: true }),
  }),
});

builder.queryField('statistics', (t) =>
  t.field({
    type: StatisticsType,
    resolve: (_root, _args, context) => statistics(context.reader, context.readOptions()),
  }),
);
