import type { DraftEntity, DraftExternalId, DraftName } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { normalizeName } from '../../graph/model/name.ts';
import { EVENT_KINDS, ORGANIZATION_KINDS, PLACE_KINDS } from '../../graph/model/vocabulary.ts';
import { CITY_LIST } from './city-list.ts';
import { COUNTRY_LIST } from './country-list.ts';
import { EVENT_LIST } from './event-list.ts';
import { ORGANIZATION_LIST } from './organization-list.ts';
import { PROVINCE_LIST } from './province-list.ts';
import { REGION_LIST } from './region-list.ts';
import { BEARERS_OF_LETTERS } from './shared-letters.ts';

/** An entity of the reference data; `salience` and `background` are an article's to set. */
export interface Reference {
  readonly entity: DraftEntity;
  /** Of a capital: the country it may stand for. */
  readonly capitalOf: EntityKey | null;
  /** Names that mean it only in an article about its country: "the North", "Supreme Court". */
  readonly nearby: readonly string[];
  /** The country that such a name needs. */
  readonly home: string | null;
  /** Of a founding: whose. */
  readonly founded: EntityKey | null;
}

/** Keys are plain strings with a brand: this is where reference data and text become keys. */
export const entityKey = (value: string): EntityKey => value as EntityKey;

const rows = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

/** All reference entities by key, in the order of preference where two bear one name. */
export function readReferences(): ReadonlyMap<EntityKey, Reference> {
  const all = [...countries(), ...regions(), ...provinces(), ...organizations(), ...events()];
  const byKey = new Map(all.map((reference) => [reference.entity.key, reference]));
  for (const city of cities()) if (!byKey.has(city.entity.key)) byKey.set(city.entity.key, city);
  return byKey;
}

function countries(): readonly Reference[] {
  return rows(COUNTRY_LIST).map(([code = '', name = '', aliases = '', , wikidata = '']) =>
    reference(
      {
        ...base(`country:${code}`, name, aliases),
        externalIds: [{ scheme: 'iso3166-1', value: code, url: null }, ...wikidataId(wikidata)],
        kind: 'PLACE',
        placeKind: 'COUNTRY',
        countryCode: code,
        latitude: null,
        longitude: null,
        within: null,
      },
      { nearby: nearbyNames(aliases), home: code },
    ),
  );
}

function regions(): readonly Reference[] {
  const capitals = capitalKeys();
  return rows(REGION_LIST).map(([slug = '', kind = '', code = '', name = '', aliases = '']) => {
    const isCity = kind === 'CITY';
    const key = isCity ? cityKey(name, code) : `place:${slug}`;
    return reference(
      {
        ...base(key, name, aliases),
        kind: 'PLACE',
        placeKind: PLACE_KINDS.find((known) => known === kind) ?? 'OTHER',
        countryCode: code === '' ? null : code,
        latitude: null,
        longitude: null,
        within: code === '' ? null : entityKey(`country:${code}`),
      },
      {
        capitalOf: capitals.get(key) ?? null,
        nearby: nearbyNames(aliases),
        home: code === '' ? null : code,
      },
    );
  });
}

function provinces(): readonly Reference[] {
  return rows(PROVINCE_LIST).flatMap(([code = '', list = '']) =>
    list.split(';').map((names) => {
      const [name = '', ...others] = names.split('=');
      const key = `place:${slugOf(name)}-${code.toLowerCase()}`;
      return reference({
        ...base(key, name, others.join(';')),
        kind: 'PLACE',
        placeKind: 'REGION',
        countryCode: code,
        latitude: null,
        longitude: null,
        within: entityKey(`country:${code}`),
      });
    }),
  );
}

function cities(): readonly Reference[] {
  const capitals = capitalKeys();
  const known = new Set(rows(COUNTRY_LIST).map(([code]) => code));
  return rows(CITY_LIST).map(([name = '', code = '', latitude = '', longitude = '']) => {
    const key = cityKey(name, code);
    const capitalOf = capitals.get(key) ?? null;
    return reference(
      {
        ...base(key, name, ''),
        kind: 'PLACE',
        placeKind: 'CITY',
        countryCode: code,
        latitude: Number(latitude),
        longitude: Number(longitude),
        within: known.has(code) ? entityKey(`country:${code}`) : null,
      },
      { capitalOf },
    );
  });
}

const cityKey = (name: string, code: string): string =>
  `city:${slugOf(name)}${code === '' ? '' : `-${code.toLowerCase()}`}`;

function capitalKeys(): ReadonlyMap<string, EntityKey> {
  return new Map(
    rows(COUNTRY_LIST)
      .filter(([, , , capital = '']) => capital !== '')
      .map(([code = '', , , capital = '']) => [
        cityKey(capital, code),
        entityKey(`country:${code}`),
      ]),
  );
}

function organizations(): readonly Reference[] {
  return [...rows(ORGANIZATION_LIST), ...rows(BEARERS_OF_LETTERS)].map(
    ([slug = '', kind = '', name = '', aliases = '', id = '', home = '']) =>
      reference(
        {
          ...base(`org:${slug}`, name, aliases),
          externalIds: wikidataId(id),
          kind: 'ORGANIZATION',
          organizationKind: ORGANIZATION_KINDS.find((known) => known === kind) ?? 'OTHER',
        },
        { nearby: nearbyNames(aliases), home: home === '' ? null : home },
      ),
  );
}

function events(): readonly Reference[] {
  return rows(EVENT_LIST).map(
    ([slug = '', kind = '', date = '', name = '', aliases = '', founded = '', id = '']) =>
      reference(
        {
          ...base(`event:${slug}`, name, aliases),
          externalIds: wikidataId(id),
          kind: 'EVENT',
          eventKind: EVENT_KINDS.find((known) => known === kind) ?? 'OTHER',
          date: date === '' ? null : date,
          ordinal: null,
        },
        { founded: founded === '' ? null : entityKey(founded) },
      ),
  );
}

const reference = (entity: DraftEntity, more: Partial<Reference> = {}): Reference => ({
  entity,
  capitalOf: null,
  nearby: [],
  home: null,
  founded: null,
  ...more,
});

const nearbyNames = (aliases: string): readonly string[] =>
  aliases.split(';').flatMap((one) => (one.startsWith('~') ? [one.slice(1)] : []));

const base = (key: string, name: string, aliases: string) => ({
  key: entityKey(key),
  scope: 'graph' as const,
  name,
  names: aliases
    .split(';')
    .filter((one) => one !== '' && !one.startsWith('~'))
    .map(alias),
  externalIds: [] as readonly DraftExternalId[],
  salience: 0,
  background: false,
});

const alias = (value: string): DraftName => ({
  value,
  kind: /^(?:\p{Lu}\.?){2,7}$/u.test(value)
    ? 'ACRONYM'
    : /\b(?:Republic|Kingdom|Federation)\b/u.test(value)
      ? 'OFFICIAL'
      : 'ALIAS',
  language: 'en',
});

const wikidataId = (value: string): readonly DraftExternalId[] =>
  value === ''
    ? []
    : [{ scheme: 'wikidata', value, url: `https://www.wikidata.org/entity/${value}` }];

export const slugOf = (name: string): string => normalizeName(name).replace(/[\s-]+/gu, '-');
