import type { ElementColumns, EvidenceColumns } from '../graph/compile/declaration.ts';
import { RELATIONSHIPS } from '../graph/model/relationships.ts';
import { columns } from '../graph/pothos/columns.ts';

/** Columns of the pair of an article and an entity. */
export const mentions = columns(RELATIONSHIPS.MENTIONS.properties);

/** The namings that one `MENTIONS` relationship holds as parallel lists. */
export const mentionElements: ElementColumns = {
  lists: {
    surface: 'surfaces',
    start: 'starts',
    end: 'ends',
    sentenceStart: 'sentenceStarts',
    sentenceEnd: 'sentenceEnds',
    literalId: 'literals',
  },
  constants: { versionId: 'versionId', entityId: 'endId' },
};

/** The first naming of such a relationship, as evidence. */
export const firstMention: EvidenceColumns = {
  versionId: 'versionId',
  start: 'starts',
  end: 'ends',
  exact: 'surfaces',
  sentenceStart: 'sentenceStarts',
  sentenceEnd: 'sentenceEnds',
};

/** How nodes that stand on a span name its columns; `exact` differs. */
export const spanColumns = (exact: string): EvidenceColumns => ({
  versionId: 'versionId',
  start: 'start',
  end: 'end',
  exact,
  sentenceStart: 'sentenceStart',
  sentenceEnd: 'sentenceEnd',
});
