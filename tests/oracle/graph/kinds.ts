import { NODES } from '../../../src/graph/model/nodes.ts';
import { PREDICATE_NAMES } from '../../../src/graph/model/predicates.ts';
import { RELATIONSHIPS } from '../../../src/graph/model/relationships.ts';
import * as vocabulary from '../../../src/graph/model/vocabulary.ts';

/** What makes a wrong way of reading show; each must lie in the graph. */
export const KINDS: Readonly<Record<string, string>> = {
  'a superseded text': 'MATCH (n:ArticleVersion) WHERE NOT n:Current RETURN n',
  'an article of three texts':
    'MATCH (n:Article) WHERE COUNT { (n)-[:HAS_VERSION]->() } = 3 RETURN n',
  'an assertion of a superseded text': 'MATCH (n:Assertion) WHERE NOT n:Live RETURN n',
  'a quote of a superseded text': 'MATCH (n:Quote) WHERE NOT n:Live RETURN n',
  'a claim that only superseded texts make': 'MATCH (n:Claim) WHERE NOT n:Live RETURN n',
  'a retracted article': "MATCH (n:Change {kind: 'RETRACTED'}) RETURN n",
  'an undated article': 'MATCH (n:Article) WHERE n.publishedAt IS NULL RETURN n',
  'an undated event': 'MATCH (n:Event) WHERE n.startsAt IS NULL RETURN n',
  'an event that has begun and not ended':
    'MATCH (n:Event) WHERE n.startsAt IS NOT NULL AND n.endsAt IS NULL RETURN n',
  'an event in two places': 'MATCH (n:Event) WHERE COUNT { (n)-[:OCCURRED_AT]->() } > 1 RETURN n',
  'an event in two others': 'MATCH (n:Event) WHERE COUNT { (n)-[:SUB_EVENT_OF]->() } > 1 RETURN n',
  'an entity that is news nowhere': 'MATCH (n:Entity) WHERE n.lastSeen IS NULL RETURN n',
  'a provisional entity': 'MATCH (n:Entity) WHERE n.provisional RETURN n',
  'a background mention': 'MATCH ()-[n:MENTIONS {background: true}]->() RETURN n',
  'a metonym': "MATCH ()-[n:MENTIONS]->() WHERE any(one IN n.literals WHERE one <> '') RETURN n",
  'more namings of one entity in one article than the default cut':
    'MATCH ()-[n:MENTIONS]->() WHERE n.count > 10 RETURN n',
  'a quote without a speaker': 'MATCH (n:Quote&Live) WHERE NOT (n)-[:SPOKEN_BY]->() RETURN n',
  'a quote without a verb': 'MATCH (n:Quote&Live) WHERE n.verb IS NULL RETURN n',
  'an indirect quote': 'MATCH (n:Quote&Live {direct: false}) RETURN n',
  'a disputed claim': "MATCH (n:Claim&Live {status: 'DISPUTED'}) RETURN n",
  'a claim without an object': 'MATCH (n:Claim&Live) WHERE NOT (n)-[:OBJECT]->() RETURN n',
  'a claim with more assertions than a page':
    'MATCH (n:Claim) WHERE COUNT { (n)<-[:OF]-(:Live) } > 20 RETURN n',
  'a symmetric tie told from both ends':
    'MATCH (n)<-[:SUBJECT]-(:Claim {predicate: "ALLIED_WITH"})-[:OBJECT]->(m) WHERE n.id < m.id ' +
    'MATCH (m)<-[:SUBJECT]-(:Claim {predicate: "ALLIED_WITH"})-[:OBJECT]->(n) RETURN n',
  'two roles between one pair':
    'MATCH (n)-[a:PARTICIPATED_IN]->(m)<-[b:PARTICIPATED_IN]-(n) WHERE a.id < b.id RETURN n',
  'a tie of several phrases':
    'MATCH (:Entity)-[n:PARTICIPATED_IN|MEMBER_OF]->() WHERE size(n.labels) > 1 RETURN n',
  'a tie of several claims': 'MATCH (:Entity)-[n]->(:Entity) WHERE size(n.claims) > 1 RETURN n',
  'an entity with more ties than a page':
    'MATCH (n:Entity) WHERE COUNT { (n)--(:Entity) } > 20 RETURN n',
  'an entity with more articles than a page':
    'MATCH (n:Entity) WHERE COUNT { (n)<-[:MENTIONS]-() } > 20 RETURN n',
  'an entity with more names than are shown':
    'MATCH (n:Entity) WHERE COUNT { (n)-[:HAS_NAME]->() } > 20 RETURN n',
  'a name that no text uses': 'MATCH (n:Name) WHERE n.versionId IS NULL RETURN n',
  'characters beyond the first plane, before a span':
    "MATCH (n:ArticleVersion) WHERE n.text CONTAINS '🚢' AND n.text CONTAINS '𝒬' RETURN n",
  'a link to an article that we hold':
    'MATCH (a:Article), (n:Article) WHERE n.url IN a.linkUrls RETURN n',
  'a link without an address': "MATCH (n:Article) WHERE '' IN n.linkUrls RETURN n",
  'copies of one text':
    'MATCH (n:Article), (m:Article) WHERE n.id < m.id AND n.origin = m.origin RETURN n',
  'articles of one instant':
    'MATCH (n:Article), (m:Article) WHERE n.id < m.id AND n.sortAt = m.sortAt RETURN n',
  'a claim by several sources': 'MATCH (n)-[:ATTRIBUTED_TO {order: 2}]->() RETURN n',
  'a place in a place in a place': 'MATCH (n)-[:WITHIN]->()-[:WITHIN]->() RETURN n',
};

/** Words of the ontology, by where they stand. */
export const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['MATCH (n:Organization) RETURN DISTINCT n.organizationKind', vocabulary.ORGANIZATION_KINDS],
  ['MATCH (n:Place) RETURN DISTINCT n.placeKind', vocabulary.PLACE_KINDS],
  ['MATCH (n:Event) RETURN DISTINCT n.eventKind', vocabulary.EVENT_KINDS],
  ['MATCH (n:Name) RETURN DISTINCT n.kind', vocabulary.NAME_KINDS],
  ['MATCH (n:Assertion) RETURN DISTINCT n.stance', vocabulary.STANCES],
  ['MATCH (n:Claim) RETURN DISTINCT n.status', vocabulary.CLAIM_STATUSES],
  ['MATCH (n:Article) UNWIND n.linkKinds AS word RETURN DISTINCT word', vocabulary.LINK_KINDS],
  ['MATCH (n:Current) UNWIND n.blockRoles AS word RETURN DISTINCT word', vocabulary.BLOCK_ROLES],
  [
    'MATCH ()-[n]->() RETURN DISTINCT type(n)',
    [...PREDICATE_NAMES, ...Object.keys(RELATIONSHIPS)].filter((type) => type !== 'LINKS_TO'),
  ],
  ['MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label', Object.keys(NODES)],
];
