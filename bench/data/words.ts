/** Words that the made-up news are made of; all of them ours. */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/u);

export const GIVEN_NAMES = list(`
  Ada, Bo, Cléo, Dagný, Edda, Fenno, Góran, Hal, Inés, Jürg, Kasimir, Lovisa,
  Mirek, Noor, Odile, Pär, Quirin, Rhea, Søren, Tove, Ulla, Vigdís, Wim, Xenia,
  Yara, Zoltán, Anouk, Brandt, Ciril, Delphine, Eero, Filip, Greta, Hedda, Ilija,
  Jarmila, Knut, Leonie, Matej, Nils, Oona, Petra, Ragnar, Solveig, Teodor, Urška,
  Vera, Želimir
`);

export const FAMILY_BEGINNINGS = list(`
  Holm, Brand, Lind, Var, Ost, Stein, Grün, Kald, Mør, Norr, Peter, Ros, Sand,
  Tal, Under, Vest, Wald, Žar, Ahl, Berg, Dorn, Eich, Fjell, Hav, Isak, Korn,
  Lauv, Mark, Nyk, Ravn
`);

export const FAMILY_ENDINGS = list(`
  berg, dahl, sen, qvist, mann, stad, ström, vik, ova, ić, bach, feld, gaard,
  hof, inen, land, mark, nes, owski, rud, sson, thal, weg, by, lund, moen,
  ner, rup, skov, tveit
`);

export const PLACE_BEGINNINGS = list(`
  Alm, Brenn, Cal, Drav, Est, Fal, Gel, Har, Ill, Jor, Kel, Lor, Mar, Nav,
  Or, Pel, Quel, Ruv, Sel, Tor, Ulv, Ver, Wes, Zan, Łod, Šum, Ços, Ång
`);

export const PLACE_MIDDLES = list(`
  a, e, i, o, u, an, en, or, ul, ím
`);

export const PLACE_ENDINGS = list(`
  via, stan, land, mark, ria, burg, haven, port, ford, minster, grad, polis,
  holm, dorf, ville, mouth
`);

export const ORGANIZATION_QUALITIES = list(`
  Northern, Southern, Eastern, Western, United, National, Royal, Coastal, Central,
  Alpine, Baltic, Metropolitan, Free, Independent, Federal, Inland, Common, Joint,
  First, Second, Upper, Lower, Silver, Golden, Iron, Copper, Amber, Granite, Maritime,
  Continental, Provincial, Rural, Civic, Grand, New, Old, Green, Blue, White, Élan
`);

export const ORGANIZATION_FIELDS = list(`
  Harbour, Railway, Grain, Steel, Textile, Energy, Water, Forest, Mining, Fishery,
  Bridge, Canal, Tramway, Health, Weather, Space, Trade, Customs, Treasury, Postal,
  Housing, Labour, Defence, Justice, Culture, Sport, Science, Climate, Aviation, Border,
  Insurance, Timber, Salt, Glass, Paper, Cable, Ferry, Orchard, Vineyard, Dairy
`);

/** The last word of an organization's name and its kind. */
export const ORGANIZATION_FORMS = [
  ['Ministry', 'GOVERNMENT'],
  ['Authority', 'GOVERNMENT'],
  ['Union Party', 'PARTY'],
  ['Works', 'COMPANY'],
  ['Company', 'COMPANY'],
  ['Guard', 'MILITARY'],
  ['League', 'INTERGOVERNMENTAL'],
  ['Trust', 'NGO'],
  ['Society', 'NGO'],
  ['Institute', 'OTHER'],
] as const;

export const OUTLET_FORMS = list(`
  Courier, Gazette, Observer, Telegraph Agency, Herald, Wire
`);

export const OFFICES = list(`
  foreign minister, chief executive, harbour master, spokeswoman, deputy chair, treasurer,
  interior minister, chief engineer, secretary general, ambassador, party leader, mayor,
  director of research, trade envoy, auditor, president
`);

export const ROLES = list(`
  host, guest, mediator, signatory, speaker, observer, organiser
`);

/** What happens, its name and its kind. */
export const HAPPENINGS = [
  ['summit', 'MEETING'],
  ['talks', 'MEETING'],
  ['address', 'STATEMENT'],
  ['letter', 'MESSAGE'],
  ['state visit', 'VISIT'],
  ['jubilee', 'ANNIVERSARY'],
  ['founding congress', 'FOUNDING'],
  ['border war', 'WAR'],
  ['raid', 'ATTACK'],
  ['accord', 'AGREEMENT'],
  ['election', 'ELECTION'],
  ['embargo', 'SANCTION'],
  ['rocket launch', 'LAUNCH'],
  ['flood', 'DISASTER'],
  ['fair', 'OTHER'],
] as const;

export const VERBS_OF_SPEECH = list(`
  said, told reporters, announced, warned, insisted, noted
`);

/** Nouns by topic: an article keeps to one topic, so that its words occur together. */
export const TOPICS = `
  harbour, crane, freight, pilotage, dredging, quay, tonnage, berth, tugboat, ballast
  missile, warhead, silo, radar, interceptor, garrison, ceasefire, artillery, convoy, bunker
  harvest, wheat, drought, irrigation, fertiliser, granary, tractor, orchard, seedling, silage
  ballot, turnout, coalition, constituency, recount, manifesto, campaign, polling, incumbent, runoff
  tariff, quota, surplus, export, customs, invoice, shipment, bargaining, currency, deficit
  vaccine, clinic, outbreak, quarantine, nurse, dosage, surgery, epidemic, pharmacy, midwife
  reactor, turbine, grid, pipeline, refinery, uranium, transformer, blackout, substation, coolant
  satellite, orbit, launchpad, telescope, astronaut, payload, booster, telemetry, module, antenna
  tram, viaduct, signalling, locomotive, timetable, platform, junction, derailment, carriage, tunnel
  orchestra, gallery, façade, manuscript, sculpture, premiere, archive, restoration, curator, café
  glacier, emission, wetland, reservoir, wildfire, sediment, methane, coastline, erosion, habitat
  tribunal, verdict, appeal, testimony, prosecutor, statute, injunction, custody, settlement, plaintiff
  stadium, striker, regatta, marathon, referee, sprint, medal, league, penalty, training
  satchel, curriculum, lecture, scholarship, laboratory, thesis, faculty, exam, tuition, kindergarten
  mortgage, tenant, scaffold, masonry, plumbing, zoning, rent, eviction, balcony, cellar
  encryption, server, malware, firewall, software, datacentre, chip, broadband, robot, sensor
`
  .trim()
  .split('\n')
  .map(list);

export const ADJECTIVES = list(`
  quiet, costly, sudden, steady, naïve, patient, rough, narrow, public, private, late,
  early, bitter, modest, broad, fragile, formal, hasty, lasting, local
`);

export const NOUNS = list(`
  plan, report, review, budget, answer, question, meeting, season, market, road, winter,
  council, worker, neighbour, proposal, delay, promise, contract, result, inquiry, dispute,
  reform, crowd, village, river, morning, record, warning, offer, debt
`);

export const PAST_VERBS = list(`
  changed, delayed, divided, surprised, pleased, worried, shaped, followed, ended, slowed,
  covered, strengthened, weakened, replaced, reached, survived, outlived, halted
`);

export const ENDINGS = list(`
  before the week was over, to the relief of many, against the advice of its critics, for the third time,
  without much notice, as the vote came closer, in spite of the weather, with little to show for it,
  and nobody was surprised, after a long night of talks, in front of a full hall, for want of money
`);
