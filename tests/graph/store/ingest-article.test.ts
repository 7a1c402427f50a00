import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CandidateSource } from '../../../src/graph/model/candidates.ts';
import type { Draft } from '../../../src/graph/model/draft.ts';
import type { ArticleId } from '../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { digest, dumpGraph } from '../../../src/graph/store/digest.ts';
import { createStore, type GraphStore } from '../../../src/graph/store/graph-store.ts';
import { openTestGraph, wipe } from '../../support/neo4j.ts';
import { event, key, makeDraft, organization, person, place } from './make-draft.ts';

const NOW = '2025-06-01T00:00:00Z';
const asProposed = (draft: Draft): Promise<Draft> => Promise.resolve(draft);

let connection: GraphConnection;
let store: GraphStore;

beforeAll(async () => {
  connection = await openTestGraph();
  store = createStore(connection);
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

const ingest = (draft: Draft, replaces?: ArticleId) =>
  store.ingest({
    draft,
    link: asProposed,
    now: NOW,
    actor: 'test',
    ...(replaces === undefined ? {} : { replaces }),
  });

const read = (text: string) => connection.read({ text, parameters: {} });

const mara = person('Mara Lind', {
  names: [{ value: 'Lind', kind: 'SHORT', language: 'en' }],
  externalIds: [{ scheme: 'made-up', value: 'M1', url: null }],
});
const nord = place('Nordland', { placeKind: 'COUNTRY', countryCode: 'NL', key: key('country:NL') });
const port = place('Port Alda', { within: key('country:NL'), latitude: 1.5, longitude: 2 });
const courier = organization('The Courier', { organizationKind: 'MEDIA' });
const talks = event('the harbour talks', { eventKind: 'MEETING', date: '2025-05-20', ordinal: 3 });

const story = (headline: string, more: Partial<Draft['article']> = {}, extra = ''): Draft =>
  makeDraft({
    article: {
      headline,
      url: `https://example.org/${encodeURIComponent(headline)}`,
      publishedAt: '2025-05-21T08:00:00.000Z',
      publisher: courier.key,
      credits: [courier.key],
      ...more,
    },
    entities: [mara, nord, port, courier, talks],
    body: [
      {
        parts: [
          { name: 'Mara Lind', of: mara.key },
          ', foreign minister of ',
          { name: 'Nordland', of: nord.key },
          ', opened ',
          { name: 'the harbour talks', of: talks.key },
          '.',
        ],
        claims: [
          {
            predicate: 'HOLDS_POSITION',
            subject: mara.key,
            object: nord.key,
            label: 'foreign minister',
          },
          { predicate: 'PARTICIPATED_IN', subject: mara.key, object: talks.key, label: 'host' },
        ],
      },
      {
        parts: [
          { name: 'Port Alda', of: nord.key, literal: port.key },
          ' will wait, she said: "',
          { quote: 'We have time', speaker: mara.key, more: { reportedBy: courier.key } },
          `".${extra}`,
        ],
      },
    ],
  });

test('stores one assertion of a claim a span, that of the first who proposed it', async () => {
  const draft = story('Talks open');
  const { outcome } = await ingest({
    ...draft,
    claims: draft.claims.map((claim) => ({
      ...claim,
      assertions: claim.assertions.flatMap((one) => [
        one,
        { ...one, method: 'model:made-up@1', confidence: 0.3 },
      ]),
    })),
  });
  expect(outcome).toBe('CREATED');
  expect(await read('MATCH (a:Assertion) RETURN a.method, a.confidence')).toEqual([
    ['rule:test@1', 0.9],
    ['rule:test@1', 0.9],
  ]);
});

test('stores an article with all that was read out of it', async () => {
  const { outcome, bookmarks } = await ingest(story('Talks open'));
  expect(outcome).toBe('CREATED');
  expect(bookmarks).toHaveLength(1);
  expect(
    await read(
      'MATCH (e:Entity) RETURN e.name, e.articleCount, e.originCount, e.firstSeen ORDER BY e.name',
    ),
  ).toEqual([
    ['Mara Lind', 1, 1, '2025-05-21T08:00:00.000Z'],
    ['Nordland', 1, 1, '2025-05-21T08:00:00.000Z'],
    ['Port Alda', 0, 0, null],
    ['The Courier', 0, 0, null],
    ['the harbour talks', 1, 1, '2025-05-21T08:00:00.000Z'],
  ]);
  expect(
    await read(
      `MATCH (p:Person)-[r:HOLDS_POSITION]->(c:Place) RETURN p.name, r.role, r.labels, r.articles, c.name`,
    ),
  ).toEqual([['Mara Lind', 'foreign minister', ['foreign minister'], 1, 'Nordland']]);
  expect(await read('MATCH (e:Event) RETURN e.startsAt, e.endsAt, e.ordinal')).toEqual([
    ['2025-05-20T00:00:00.000Z', '2025-05-20T23:59:59.999Z', 3],
  ]);
  expect(
    await read(`MATCH (n:Name)<-[:HAS_NAME]-(:Person) MATCH (v:ArticleVersion {id: n.versionId})
      RETURN n.value, n.articleCount, substring(v.text, n.start, n.end - n.start)`),
  ).toEqual([['Mara Lind', 1, 'Mara Lind']]);
  expect(await read('MATCH (q:Quote&Live)-[:SPOKEN_BY]->(p:Person) RETURN q.text, p.name')).toEqual(
    [['We have time', 'Mara Lind']],
  );
  expect(await read('MATCH (:Place {name: "Port Alda"})-[:WITHIN]->(p) RETURN p.name')).toEqual([
    ['Nordland'],
  ]);
  expect(await read('MATCH (c:Change) RETURN c.kind, c.actor, size(c.subjects)')).toEqual([
    ['CREATED', 'test', 6],
  ]);
});

test('the same text again is unchanged and writes nothing', async () => {
  const first = await ingest(story('Talks open'));
  const before = await digest(connection);
  const sent: string[] = [];
  const stop = connection.onStatement(({ text }) => sent.push(text));
  const again = await ingest(story('Talks open'));
  stop();
  expect(again).toMatchObject({ outcome: 'UNCHANGED', articleId: first.articleId });
  expect(sent).toHaveLength(1);
  expect(await digest(connection)).toEqual(before);
});

test('a changed text takes the place of the one before, which stays readable', async () => {
  await ingest(story('Other news'));
  const first = await ingest(story('Talks open'));
  const corrected = makeDraft({
    article: {
      headline: 'Talks open',
      url: 'https://example.org/Talks%20open',
      publishedAt: '2025-05-21T08:00:00.000Z',
    },
    entities: [nord],
    body: [{ parts: ['The talks of ', { name: 'Nordland', of: nord.key }, ' are put off.'] }],
  });
  const second = await ingest(corrected);
  expect(second).toMatchObject({ outcome: 'NEW_VERSION', articleId: first.articleId });
  expect(
    await read('MATCH (e:Entity) RETURN e.name, e.articleCount, e.originCount ORDER BY e.name'),
  ).toEqual([
    ['Mara Lind', 1, 1],
    ['Nordland', 2, 2],
    ['Port Alda', 0, 0],
    ['The Courier', 0, 0],
    ['the harbour talks', 1, 1],
  ]);
  expect(
    await read(`MATCH (v:ArticleVersion {id: "${first.versionId}"})-[m:MENTIONED]->(e)
      RETURN e.name, v:Current ORDER BY e.name`),
  ).toEqual([
    ['Mara Lind', false],
    ['Nordland', false],
    ['the harbour talks', false],
  ]);
  expect(await read('MATCH (f:Assertion) RETURN f:Live, count(*) ORDER BY f:Live')).toEqual([
    [false, 2],
    [true, 2],
  ]);
});

test('an older text that comes back is a new version again, and leaves what it left at first', async () => {
  await ingest(story('Talks open'));
  const before = await dumpGraph(connection);
  await ingest(story('Talks open', {}, ' A line was added.'));
  expect(await ingest(story('Talks open'))).toMatchObject({ outcome: 'NEW_VERSION' });
  const current = (await read('MATCH (v:Current) RETURN v.text')).flat();
  expect(current).toEqual([story('Talks open').text]);
  const after = await dumpGraph(connection);
  for (const part of [
    'MENTIONS',
    'Name',
    'Claim&Live',
    'HOLDS_POSITION',
    'Entity&Person',
    'Article',
  ])
    expect([part, after.get(part)]).toEqual([part, before.get(part)]);
});

test('a named article gets the text under another address; a foreign address is a conflict', async () => {
  const { articleId } = await ingest(story('Talks open'));
  await ingest(story('Other news'));
  const moved = story('Talks go on', { url: 'https://example.org/moved' });
  expect(await ingest(moved, articleId)).toMatchObject({
    outcome: 'NEW_VERSION',
    articleId,
    warnings: [{ code: 'ADDRESS_KEPT' }],
  });
  await expect(ingest(story('Other news', {}, ' More.'), articleId)).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await expect(ingest(moved, 'nobody' as ArticleId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an address found by replacing belongs to the article from then on', async () => {
  const nameless = story('Talks open', { url: null });
  const { articleId } = await ingest(nameless);
  const addressed = story('Talks go on', { url: 'https://example.org/moved' });
  await ingest(addressed, articleId);
  const later = story('Talks end', { url: 'https://example.org/moved' });
  expect(await ingest(later)).toMatchObject({ outcome: 'NEW_VERSION', articleId });
});

test('copies of one text under other headlines are one origin', async () => {
  await ingest(story('Talks open'));
  await ingest(story('Harbour talks have begun'));
  await ingest(story('A third paper', {}, ' It adds a line.'));
  expect(await read('MATCH (p:Person) RETURN p.articleCount, p.originCount')).toEqual([[3, 2]]);
  expect(await read('MATCH ()-[r:HOLDS_POSITION]->() RETURN r.articles, r.origins')).toEqual([
    [3, 2],
  ]);
  expect(
    await read(
      'MATCH (c:Claim {predicate: "HOLDS_POSITION"}) RETURN c.articleCount, c.originCount',
    ),
  ).toEqual([[3, 2]]);
});

test('claims that deny each other are linked and disputed, until one is taken back', async () => {
  const claim = (headline: string, negated: boolean) =>
    makeDraft({
      article: { headline },
      entities: [mara, courier],
      body: [
        {
          parts: [{ name: 'Mara Lind', of: mara.key }, ' and the paper.'],
          claims: [
            { predicate: 'OWNS', subject: mara.key, object: courier.key, label: 'owns', negated },
          ],
        },
      ],
    });
  await ingest(claim('She owns it', false));
  const denial = await ingest(claim('She does not', true));
  const states = () => read('MATCH (c:Claim) RETURN c.negated, c.status ORDER BY c.negated');
  expect(await states()).toEqual([
    [false, 'DISPUTED'],
    [true, 'DISPUTED'],
  ]);
  expect(await read('MATCH ()-[r:OWNS]->() RETURN r.articles')).toEqual([[1]]);
  const { removedClaimIds } = await store.retract({
    articleId: denial.articleId,
    reason: 'wrong',
    now: NOW,
    actor: 'test',
  });
  expect(removedClaimIds).toHaveLength(1);
  expect(await states()).toEqual([[false, 'SUPPORTED']]);
});

test('a key that holds in one article only makes a provisional entity of that article', async () => {
  const stranger = person('Berg', { scope: 'article' });
  const draft = (headline: string) =>
    makeDraft({
      article: { headline },
      entities: [stranger],
      body: [{ parts: [{ name: 'Berg', of: stranger.key }, ' left.'] }],
    });
  await ingest(draft('One'));
  await ingest(draft('Two'));
  expect(await read('MATCH (p:Person) RETURN p.name, p.provisional, p.articleCount')).toEqual([
    ['Berg', true, 1],
    ['Berg', true, 1],
  ]);
});

test('linking asks for candidates inside of the transaction, and what it says is stored', async () => {
  await ingest(story('Talks open'));
  const unknown = person('Lind', { key: key('person:lind'), scope: 'article' });
  const draft = makeDraft({
    article: { headline: 'Lind resigns' },
    entities: [unknown],
    body: [{ parts: [{ name: 'Lind', of: unknown.key }, ' resigns.'] }],
  });
  const link = async (proposed: Draft, candidates: CandidateSource): Promise<Draft> => {
    const [found] = await candidates.byName([{ kind: 'PERSON', normalized: 'lind' }]);
    expect(found).toMatchObject({ name: 'Mara Lind', matched: 'lind', countryCodes: ['NL'] });
    const linked = found?.key ?? unknown.key;
    return {
      ...proposed,
      entities: [{ ...unknown, key: linked, scope: 'graph' }],
      mentions: proposed.mentions.map((mention) => ({ ...mention, entity: linked })),
    };
  };
  const preview = await store.preview({ draft, link, now: NOW });
  expect([...preview.existing.keys()]).toEqual([mara.key]);
  await store.ingest({ draft, link, now: NOW, actor: 'test' });
  expect(await read('MATCH (p:Person) RETURN p.articleCount')).toEqual([[2]]);
});

test('background is out of the counts', async () => {
  const war = event('the old war', { eventKind: 'WAR', background: true, date: '1950/1953' });
  await ingest(
    makeDraft({
      entities: [war],
      body: [{ parts: ['Since ', { name: 'the old war', of: war.key }, ' much has changed.'] }],
    }),
  );
  expect(await read('MATCH (e:Event) RETURN e.articleCount, e.lastSeen')).toEqual([[0, null]]);
});

test('hostile words are stored as words', async () => {
  const names = [
    '`) DETACH DELETE n //',
    'x\'"\\u0027 OR 1=1',
    '\u202Egnirts',
    '𝔘𝔫𝔦 𝒞ode',
    '$name',
  ];
  const people = names.map((name) => person(name));
  const draft = makeDraft({
    article: { headline: '`}) MATCH (n) DETACH DELETE n', url: 'https://example.org/`' },
    entities: people,
    body: people.map((one) => ({
      parts: [{ name: one.name, of: one.key }, ' met nobody.'],
    })),
  });
  await ingest(draft);
  expect(await read('MATCH (p:Person) RETURN p.name ORDER BY p.name')).toEqual(
    names.toSorted().map((name) => [name]),
  );
});
