/** Words of which titles are made. Source: general knowledge of news English; own lists, Apache-2.0. */
const alternatives = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '))
    .sort((left, right) => right.length - left.length)
    .join('|');

/** What somebody holds: the noun that a title ends in, or that "of" follows. */
export const OFFICE_HEADS = alternatives(`
president vice-president minister premier chancellor leader chairman chairwoman chairperson chair
co-chair governor mayor senator representative congressman congresswoman congressmember secretary
secretary-general secretary_general general_secretary spokesman spokeswoman spokesperson director
director-general director_general head chief chief_executive ceo cfo coo ambassador envoy commander
commander-in-chief commandant commissioner king queen emperor prince princess crown_prince pope
attorney_general solicitor_general general_manager manager managing_director executive_director coach
captain judge justice prosecutor magistrate sheriff constable professor dean rector editor
editor-in-chief publisher founder co-founder speaker treasurer administrator inspector
superintendent undersecretary under-secretary adviser advisor whip councillor councilman
councilwoman councilmember deputy lawmaker legislator mp mep msp parliamentarian assemblyman
assemblywoman pm taoiseach rapporteur member board_member trustee delegate negotiator
comptroller curator principal provost archbishop bishop cardinal patriarch imam marshal
chief_of_staff secretary_of_state foreign_secretary home_secretary press_secretary supreme_leader
governor-general governor_general surgeon_general postmaster_general owner
`);

/** Words in lower case that may stand before the head; capitalised ones always may. */
export const OFFICE_MODIFIERS = alternatives(`
prime foreign vice deputy assistant associate senior junior first second interim acting former then
current late outgoing incoming defence defense interior finance health justice education trade labour
labor energy environment economy economic agriculture transport culture sports information home
internal external affairs national security supreme general executive managing chief lead head party
opposition majority minority parliamentary presidential government state federal district city county
press communications police fire army navy military air team technical political legal medical
science scientific research editorial board council regional provincial local special permanent
shadow public affairs social development rights human election campaign co- ex- sales marketing
operations program project incumbent elected newly previous longtime long-time veteran club committee
company group and
`);

/** Between a title and the name. */
export const HONORIFICS =
  '(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Gen|Lt|Col|Maj|Adm|Capt|Sgt|Rev|Prof|Ayatollah|Sheikh|Sheik|Hajji|Prince|General|Colonel|Admiral|Marshal)\\.?\\s){0,2}';
