import * as vocabulary from '../graph/model/vocabulary.ts';
import { PREDICATE_NAMES } from '../graph/model/predicates.ts';
import { builder } from './builder.ts';

const words = (name: string, values: readonly string[], description?: string) =>
  builder.enumType(name, { values, ...(description === undefined ? {} : { description }) });

export const EntityKind = words('EntityKind', vocabulary.ENTITY_KINDS);
export const OrganizationKind = words('OrganizationKind', vocabulary.ORGANIZATION_KINDS);
export const PlaceKind = words('PlaceKind', vocabulary.PLACE_KINDS);
export const EventKind = words('EventKind', vocabulary.EVENT_KINDS);
export const BlockRole = words('BlockRole', vocabulary.BLOCK_ROLES);
export const NameKind = words('NameKind', vocabulary.NAME_KINDS);
export const ArticleLinkKind = words('ArticleLinkKind', vocabulary.LINK_KINDS);
export const Stance = words('Stance', vocabulary.STANCES);
export const ClaimStatus = words('ClaimStatus', vocabulary.CLAIM_STATUSES);
export const Predicate = words('Predicate', PREDICATE_NAMES);
export const OrderDirection = words('OrderDirection', ['ASC', 'DESC']);
export const Direction = words('Direction', ['OUT', 'IN']);
