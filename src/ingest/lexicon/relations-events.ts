import type { EventKind } from '../../graph/model/vocabulary.ts';

/**
 * Words that tell of a happening, with the roles of who stands around them. Source: general
 * knowledge of news English; own lists, Apache-2.0.
 */
export interface EventTrigger {
  readonly kind: EventKind;
  /** `verb` has a subject before it, `passive` an agent behind "by", `noun` neither. */
  readonly form: 'verb' | 'passive' | 'noun';
  readonly pattern: RegExp;
  readonly subject: string;
  /** Null where what follows is no participant. */
  readonly object: string | null;
  /** A common verb tells of a happening only with a date beside its subject. */
  readonly isPlain: boolean;
}

const trigger = (
  kind: EventKind,
  form: EventTrigger['form'],
  pattern: string,
  subject: string,
  object: string | null,
  isPlain = false,
): EventTrigger => ({
  isPlain,
  kind,
  form,
  pattern: new RegExp(`\\b(?:${pattern})\\b`, 'gu'),
  subject,
  object,
});

const GATHERING =
  'talks|meetings?|summit|discussions|negotiations|conference|phone call|telephone call|conversation|consultations|trilateral|bilateral';
/** Not over the start of another phrase: "a speech during a meeting". */
const ADJECTIVES =
  '(?:(?!(?:at|before|after|by|during|for|from|in|of|on|to|with|and|or|that|is|was)\\s)[\\p{Ll}-]+\\s){0,3}';
const DOCUMENT =
  'agreement|deal|treaty|pact|accord|memorandum|contract|convention|protocol|armistice|ceasefire|truce|surrender|communiqué|joint statement|declaration';
const WEAPON =
  'missiles?|rockets?|satellites?|spacecraft|probe|shuttle|mission|torpedo|drones?|warships?|service|product|website|campaign|project|network|version|phone';

/** In order of precedence: the first one to tell of a stretch of text keeps it. */
export const EVENT_TRIGGERS: readonly EventTrigger[] = [
  trigger(
    'MEETING',
    'verb',
    'met with|meets with|meet with|meeting with|sat down with|sits down with',
    'participant',
    'participant',
  ),
  trigger(
    'MEETING',
    'verb',
    `(?:held|holds|hold|holding|had|began|opened|attended) (?:an?\\s|their\\s|his\\s|her\\s)?${ADJECTIVES}(?:${GATHERING}) (?:with|between)`,
    'participant',
    'participant',
  ),
  trigger(
    'MEETING',
    'verb',
    `(?:held|holds|hold) (?:an?\\s|their\\s)?${ADJECTIVES}(?:${GATHERING})`,
    'participant',
    null,
  ),
  trigger('MEETING', 'verb', 'met|meets', 'participant', 'participant'),
  trigger(
    'MEETING',
    'noun',
    `(?:an?|the|their|his|her|its|last) ${ADJECTIVES}(?:meeting|summit|talks|conference)(?: held| took place| was held| will be held)?`,
    'participant',
    'participant',
  ),
  trigger('VISIT', 'verb', '(?:has\\s|have\\s)?(?:visited|visits|toured|tours)', 'visitor', 'host'),
  trigger(
    'VISIT',
    'verb',
    '(?:arrived|arrives|landed) in|(?:travell?ed|travels|will travel|flew|flies) to|(?:paid|made|began|made) (?:an?\\s|his\\s|her\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:visit|trip) to',
    'visitor',
    'host',
  ),
  trigger('VISIT', 'noun', '(?:visit|trip) to', 'visitor', 'host'),
  trigger(
    'AGREEMENT',
    'verb',
    `(?:signed|signs|reached|ratified|concluded|struck|sealed|inked) (?:an?\\s|the\\s|their\\s)?(?:[\\p{L}\\d-]+\\s){0,5}?(?:${DOCUMENT})`,
    'signatory',
    'signatory',
  ),
  trigger(
    'AGREEMENT',
    'passive',
    `(?:${DOCUMENT}) (?:was|were|has been|had been) (?:signed|reached|ratified)(?: between)?`,
    'signatory',
    'signatory',
  ),
  trigger(
    'SANCTION',
    'verb',
    '(?:imposed|imposes|announced|slapped|tightened|approved|adopted) (?:[\\p{L}-]+\\s){0,3}sanctions(?: (?:on|against))?|sanctioned',
    'imposer',
    'target',
  ),
  trigger(
    'ATTACK',
    'verb',
    '(?:attacked|bombed|shelled|invaded|raided|struck|stormed|assassinated|stabbed|bombards|bombarded|ambushed)|(?:launched|carried out|conducted) (?:an?\\s|the\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:attacks?|strikes?|airstrikes?|raids?|offensive|assault)(?: (?:on|against|in))?|fired (?:[\\p{L}\\d-]+\\s){0,4}at|opened fire (?:on|at)|shot (?:down|dead|and killed)|shot',
    'attacker',
    'target',
  ),
  trigger(
    'ATTACK',
    'passive',
    '(?:was|were|been|being) (?:[\\p{Ll}]+ly\\s)?(?:attacked|bombed|shelled|invaded|raided|assassinated|shot(?: dead| and killed| down)?|stabbed|murdered|kidnapped|gunned down|ambushed|killed)',
    'attacker',
    'target',
  ),
  trigger(
    'ATTACK',
    'noun',
    '(?:suicide |car |truck |roadside |terrorist |terror |missile |rocket |drone |air |armed |mass |chemical )?(?:attacks?|bombings?|airstrikes?|shootings?|shelling|assault|raids?|massacre|assassination|murder)(?: (?:on|against|at|of))?',
    'attacker',
    'target',
  ),
  trigger(
    'LAUNCH',
    'verb',
    `(?:launched|launches|test-fired|tested|fired|unveiled) (?:an?\\s|the\\s|its\\s|two\\s|three\\s|several\\s)?(?:[\\p{L}\\d'’-]+\\s){0,5}?(?:${WEAPON})`,
    'launcher',
    null,
  ),
  trigger(
    'LAUNCH',
    'passive',
    '(?:was|were|been) (?:successfully\\s)?(?:launched|unveiled)',
    'launcher',
    null,
  ),
  trigger(
    'LAUNCH',
    'noun',
    `(?:missile|rocket|satellite|shuttle|nuclear) (?:launch(?:es)?|test)`,
    'launcher',
    null,
  ),
  trigger(
    'ELECTION',
    'verb',
    '(?:won|wins|lost|loses) (?:an?\\s|the\\s|his\\s|her\\s|last\\s)?(?:[\\p{L}\\d-]+\\s){0,4}?(?:election|elections|vote|presidency|referendum)',
    'candidate',
    null,
  ),
  trigger('ELECTION', 'passive', '(?:was|were|been) (?:re-?)?elected', 'voter', 'winner'),
  trigger(
    'ELECTION',
    'noun',
    '(?:presidential|parliamentary|general|federal|local|legislative|primary|mayoral|national|regional|snap|provincial) (?:elections?|run-?off|primary)|referendum',
    'participant',
    null,
  ),
  trigger(
    'STATEMENT',
    'verb',
    '(?:issued|released|published|made|gave|delivered|delivers) (?:an?\\s|the\\s|his\\s|her\\s|its\\s)?(?:[\\p{Ll}-]+\\s){0,3}(?:statements?|speech|address|report|communiqué|press release|remarks)',
    'speaker',
    null,
  ),
  trigger('STATEMENT', 'verb', '(?:announced|announces|declared|warned)', 'speaker', null),
  trigger(
    'STATEMENT',
    'verb',
    '(?:said|says|stated|told [\\p{L}\\s]{2,30}) (?:[\\p{L}]+\\s){0,3}(?:in an?|at an?|during an?) (?:[\\p{Ll}-]+\\s){0,3}(?:statement|press conference|news conference|interview|speech|briefing|release)',
    'speaker',
    null,
  ),
  trigger(
    'STATEMENT',
    'verb',
    'condemned|denounced|tweeted|called for|called on|accused|issued an apology|commented|rejected',
    'speaker',
    null,
  ),
  trigger(
    'STATEMENT',
    'verb',
    '(?:said|stated|reported|confirmed|told|acknowledged|revealed|wrote|denied|spoke|reiterated)',
    'speaker',
    null,
    true,
  ),
  trigger(
    'DISASTER',
    'noun',
    '(?:earthquake|tsunami|flood(?:s|ing)?|hurricane|typhoon|cyclone|tornado|wildfires?|landslide|avalanche|plane crash|train crash|crash|eruption|explosion|outbreak|famine|collision|derailment)',
    'participant',
    null,
  ),
  trigger(
    'WAR',
    'noun',
    '(?:civil )?war (?:in|with|against|on)|invasion of|siege of|offensive (?:in|against)|liberation of',
    'attacker',
    'party',
  ),
];

/** Before a trigger they say that it did not, or need not, happen. */
export const UNREAL =
  /(?:\b(?:not|never|no|refused to|declined to|failed to|could|would|might|may|should|if|cancell?ed|postponed|possible|potential|planned|threatened|to avoid|prevent|without)\b|n[’']t\b)[^,;]{0,14}$/iu;

/** Ends the clause in which a trigger's places and dates may stand. */
export const CLAUSE_END =
  /;|,\s(?:\p{Ll}+ing|which|who|where|while|but|saying|and\s(?:he|she|they|it|the))\b|\s(?:after|before|while|because|although|despite|when)\s/u;

/** How an event without a name of its own is called. */
export const EVENT_TITLES: Readonly<Partial<Record<EventKind, string>>> = {
  MEETING: 'Meeting',
  VISIT: 'Visit',
  MESSAGE: 'Message',
  STATEMENT: 'Statement',
  AGREEMENT: 'Agreement',
  ATTACK: 'Attack',
  LAUNCH: 'Launch',
  SANCTION: 'Sanctions',
  ELECTION: 'Election',
  DISASTER: 'Disaster',
  WAR: 'War',
};
