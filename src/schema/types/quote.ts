import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { spanColumns } from '../mention-columns.ts';
import { byName } from '../orders.ts';
import { out, restingOn } from '../paths.ts';

const quote = nodeColumns('Quote');

builder.graphObject('Quote', {
  source: { kind: 'node', label: 'Quote' },
  interfaces: ['Node'],
  fields: (t) => ({
    text: t.property(quote.text),
    direct: t.property(quote.direct),
    verb: t.property(quote.verb),
    speaker: t.graph({
      type: 'Actor',
      nullable: true,
      spec: { kind: 'related', path: { steps: [out('SPOKEN_BY', 'Entity')] } },
    }),
    addressees: t.graph({
      type: ['Entity'],
      spec: {
        kind: 'relatedList',
        path: { steps: [out('ADDRESSED_TO', 'Entity')] },
        order: byName,
      },
    }),
    reportedBy: t.graph({
      type: 'Organization',
      nullable: true,
      description: 'Who carried the words to the article: KCNA.',
      spec: { kind: 'related', path: { steps: [out('REPORTED_BY', 'Organization')] } },
    }),
    event: t.graph({
      type: 'Event',
      nullable: true,
      spec: { kind: 'related', path: { steps: [out('DURING', 'Event')] } },
    }),
    confidence: t.property(quote.confidence, {
      description:
        "0 to 1: how surely these are somebody's words, and the speaker's where one is told.",
    }),
    method: t.property(quote.method, {
      description: 'The rule, model or person that proposed it, with its version.',
    }),
    article: t.graph({ type: 'Article', spec: { kind: 'related', path: { steps: restingOn } } }),
    evidence: t.graph({
      type: 'Evidence',
      spec: { kind: 'evidence', columns: spanColumns('text') },
    }),
  }),
});

builder.graphConnection('Quote', 'Quote');
