import type { DraftQuote } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import type { ArticleFacts, ReadDocument, Recognition, Relations } from '../stages.ts';
import { findVoices } from './attribution.ts';
import { makeClaims, type FoundTie } from './claims.ts';
import { findCommemorations } from './commemorations.ts';
import { findCredits } from './credits.ts';
import { findTellings } from './events/find-tellings.ts';
import { gatherEvents } from './events/gather-events.ts';
import { makeFrames } from './grammar/frame.ts';
import { findMessages } from './messages.ts';
import { fitRelations } from './fit-relations.ts';
import { findOffices } from './offices/find-offices.ts';
import { ownOffices } from './offices/own-offices.ts';
import { makeOwnBody } from './phrase/own-body.ts';
import { makeTieContext } from './phrase/tie-context.ts';
import { withValidTime } from './phrase/valid-time.ts';
import { findAntecedents } from './pronouns.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { makeIdentities } from './quotes/identify.ts';
import { makeReading } from './reading.ts';
import { findTies } from './ties/find-ties.ts';

/**
 * What stands between the entities of a document: claims, quotes and happenings, each with its
 * words. Pure: the same document gives the same relations, whatever the day.
 */
export function relate(
  document: ReadDocument,
  recognition: Recognition,
  facts: ArticleFacts,
): Relations {
  const reading = makeReading(document, recognition, facts);
  const frameOf = makeFrames(reading);
  const antecedents = findAntecedents(reading, frameOf);
  const messages = findMessages(reading, antecedents);
  const credits = findCredits(reading);
  const identities = makeIdentities({ reading, antecedents, messages, frameOf });
  const quotes = findQuotes({ identities, credits });
  const voices = findVoices(identities, quotes, credits);
  const events = gatherEvents(reading, findTellings(reading, antecedents, messages));
  const commemorations = findCommemorations(reading);
  const entities = [...events.entities, ...commemorations.entities];
  const kinds = new Map<EntityKey, EntityKind>(
    [...reading.entities.values(), ...entities].map(({ key, kind }) => [key, kind]),
  );
  const tieContext = makeTieContext(reading, antecedents, makeOwnBody(reading, quotes, []));
  const known = [...findOffices(tieContext), ...findTies(tieContext)];
  const standing = [...known, ...ownOffices(tieContext, quotes, known)].map((tie) =>
    withValidTime(reading, tie),
  );
  const ties = [...standing, ...events.ties, ...commemorations.ties];
  const found: Relations = {
    entities,
    mentions: events.mentions,
    claims: makeClaims({ reading, voices, ties, kinds }),
    quotes: quotes.map(({ quote }) => ({ ...quote, event: messageOf(events.ties, quote) })),
    credits: [...new Set(credits.map(({ outlet }) => outlet))],
  };
  return fitRelations(found, kinds);
}

/** The message that a quote comes from: its sender's words to its recipient. */
function messageOf(
  ties: readonly FoundTie[],
  { speaker, addressees }: DraftQuote,
): EntityKey | null {
  const sent = ties.filter(({ subject, label }) => label === 'sender' && subject === speaker);
  const received = ties.find(
    ({ subject, label, object }) =>
      label === 'recipient' &&
      addressees.includes(subject) &&
      sent.some((tie) => tie.object === object),
  );
  return received?.object ?? null;
}
