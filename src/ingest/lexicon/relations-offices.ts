/** Words of which titles are made. Source: general knowledge of news English; own lists, Apache-2.0. */
const words = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));

const alternatives = (list: string): string =>
  [...words(list)].sort((left, right) => right.length - left.length).join('|');

const set = (list: string): ReadonlySet<string> => new Set(words(list));

const HEADS = `
president vice-president minister premier chancellor leader chairman chairwoman chairperson chair
co-chair co-chairman vice-chairman vice-chair vice-chancellor governor mayor senator representative congressman congresswoman congressmember
congressperson secretary secretary-general governor-general
spokesman spokeswoman spokesperson director director-general head chief ceo cfo coo cto
ambassador envoy commander commander-in-chief commandant commissioner king queen emperor empress prince
princess pope sultan emir monarch manager coach co-captain captain judge justice prosecutor
magistrate sheriff constable professor dean rector editor editor-in-chief
publisher speaker treasurer administrator inspector superintendent
undersecretary under-secretary adviser advisor whip councillor councilor councilman councilwoman
councilmember deputy lawmaker legislator mp mep msp mla mna mpp td parliamentarian assemblyman
assemblywoman assemblymember pm taoiseach tánaiste rapporteur trustee delegate
negotiator comptroller curator principal provost archbishop bishop cardinal patriarch imam
marshal ruler official coordinator
co-ordinator selectman alderman lecturer instructor backbencher skipper co-leader
secretariat-general high_commissioner chargé solicitor counsel auditor archivist warden
registrar postmaster sergeant detective chef second-in-command
under-secretary-general mk first_minister general_secretary
vice_president secretary_general director_general chief_executive attorney_general
`;

/** What somebody holds: the noun that a title ends in, or that "of" follows; for patterns. */
export const OFFICE_HEADS = alternatives(
  `${HEADS} member founder co-founder owner adviser advisor officer economist scientist attorney fellow`,
);

/** The same as single words in lower case. */
export const OFFICE_HEAD_WORDS: ReadonlySet<string> = new Set(
  words(HEADS).filter((word) => !word.includes(' ')),
);

/** Written short before a name, with a full stop. */
export const SHORT_HEADS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['cllr', 'councillor'],
  ['amb', 'ambassador'],
]);

/**
 * Nouns that are an office only inside of a named body, right before or behind its name: "a party
 * official" is nobody's office.
 */
export const WEAK_HEADS: ReadonlySet<string> = set(`
official counsel deputy delegate detective lecturer instructor sergeant constable marshal captain
coach manager professor editor
`);

const MODIFIERS = `
prime foreign vice deputy assistant associate senior junior first second third interim acting former then
current late outgoing incoming defence defense interior finance health justice education trade labour
labor energy environment economy economic agriculture transport culture sports information home
internal external affairs national security supreme general executive managing chief lead head party
opposition majority minority parliamentary presidential government state federal district city county
press communications police fire army navy military air team technical political legal medical
science scientific research editorial board council regional provincial local special permanent
shadow public social development rights human election campaign co ex sales marketing
operations program project programme incumbent elected newly previous longtime long-time longest-serving
veteran club committee company group one-time sitting re-elected newly-elected caretaker
transitional provisional crown high chief royal religious spiritual tribal rebel militant church peace climate emergency
emergencies commerce treasury housing tourism planning intelligence budget policy field financial
investment production product creative design engineering software security-general
hospital school university college faculty student youth women's men's tribal village town borough municipal metropolitan
divisional station flight mission space cabinet house senate court supreme appeal appeals
criminology founding ruling two-time three-time permanent joint principal non-executive
independent full honorary emeritus visiting adjunct retired ranking alternate
`;

/** Words in lower case that may stand before the head; capitalised ones always may. */
export const OFFICE_MODIFIER_WORDS: ReadonlySet<string> = set(MODIFIERS);

/** The same for patterns. */
export const OFFICE_MODIFIERS = alternatives(MODIFIERS);

/** Words that belong to a title behind its head: "Attorney General", "president-elect". */
export const OFFICE_TAILS: ReadonlySet<string> = set('general emeritus designate elect officer');

/** Of a head that stands for the office itself: they say nothing of the office. */
export const TIME_WORDS: ReadonlySet<string> = set(
  'current incumbent sitting longtime long-time then newly re-elected newly-elected elected so-called',
);

/** Between a title and the name. */
export const HONORIFIC_WORDS: ReadonlySet<string> = set(`
mr mrs ms miss dr sir dame lord lady gen lt col maj adm capt cmdr sgt rev prof ayatollah sheikh sheik hajji
general colonel admiral major lieutenant brigadier right honourable honorable hon professor doctor
mullah father brother air wing commodore vice rear maulana comrade
`);

/** Heads that also stand right before a name as an honorific: they end no longer title. */
export const HONORIFIC_HEADS: ReadonlySet<string> = set(`
professor captain sergeant constable detective judge justice prince princess king queen emperor sultan
imam marshal bishop archbishop cardinal senator
`);

/** Behind the name without a comma: "Ana Lima MP". */
export const POSTNOMINAL_HEADS: ReadonlySet<string> = set('mp mep msp td mla mna mpp mk');

/** Before "general" as the last word of an office; elsewhere it is a rank. */
export const GENERALS: ReadonlySet<string> = set(`
attorney secretary director governor solicitor surgeon postmaster inspector adjutant auditor consul
commissioner prosecutor procurator comptroller registrar commanding under-secretary
`);
