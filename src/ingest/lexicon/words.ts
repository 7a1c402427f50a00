/** Words around names. Source: general knowledge of news English; own lists, Apache-2.0. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Before a name: they are no part of it. Compared with a capital, without a full stop. */
export const TITLES = set(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Rev Reverend Fr Father Hon Rabbi Imam Sheikh Sheik
  Ayatollah President Minister Premier Chancellor Secretary Senator Sen Representative Rep
  Congressman Congresswoman Congressmember Governor Gov Mayor Ambassador Chairman Chairwoman Chair
  Chairperson Leader Director Deputy Vice Prime Foreign Defense Defence Finance Interior Justice
  Attorney General Gen Admiral Adm Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant Sgt
  Marshal Commander Commodore Corporal Cpl Brigadier Officer Detective Inspector Constable Sheriff
  Chief Judge Justice King Queen Prince Princess Emperor Empress Pope Archbishop Bishop Cardinal Duke
  Duchess Earl Baron Baroness Count Sultan Emir Crown Spokesman Spokeswoman Spokesperson Coach
  Speaker Comrade Acting Former Ex Interim Assistant Under Undersecretary Parliamentary Permanent
  Treasurer Comptroller Commissioner Superintendent Supreme Envoy Special Doctor Saint Nobel CEO
  CFO COO Founder Cofounder Author Actor Actress Singer Driver MP Cllr Councillor Councilman
  Councilwoman Lieutenant-General Private Specialist Airman Staff Head Opposition Labour
  Conservative Republican Democrat Democratic Liberal State Executive National Co-founder
`);

/** The last word of a title: only before one of these are "Foreign", "Chief", "Vice" titles. */
export const TITLE_HEADS = set(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Rev Reverend Fr Father Hon Rabbi Imam Sheikh Sheik
  Ayatollah President Minister Premier Chancellor Secretary Senator Sen Representative Rep
  Congressman Congresswoman Governor Gov Mayor Ambassador Chairman Chairwoman Chair Chairperson
  Leader Director General Gen Admiral Adm Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant
  Sgt Marshal Commander Commodore Corporal Cpl Brigadier Officer Detective Inspector Constable
  Sheriff Chief Judge Justice King Queen Prince Princess Emperor Empress Pope Archbishop Bishop
  Cardinal Duke Duchess Earl Baron Baroness Sultan Emir Spokesman Spokeswoman Spokesperson Coach
  Speaker Comrade Undersecretary Treasurer Commissioner Superintendent Envoy Doctor CEO CFO COO
  Founder Author Actor Actress Singer MP Cllr Councillor Councilman Councilwoman Private Specialist
  Airman Head Democrat Republican Attorney
`);

/** Offices and callings in small letters right before a name. */
export const CALLINGS = set(`
  president minister premier chancellor secretary senator representative congressman congresswoman
  governor mayor ambassador chairman chairwoman chair chairperson leader director general admiral colonel
  captain major lieutenant sergeant commander officer detective inspector sheriff chief judge
  justice king queen prince princess emperor pope archbishop bishop cardinal duke spokesman
  spokeswoman spokesperson coach speaker actor actress singer author writer journalist reporter
  correspondent photographer lawyer attorney professor analyst activist dissident candidate manager
  driver player striker midfielder goalkeeper skipper pilot astronaut scientist researcher
  economist historian founder co-founder editor wife husband son daughter brother sister father
  mother uncle nephew cousin widow musician guitarist drummer filmmaker producer comedian
  envoy diplomat teammate rival incumbent lawmaker legislator suspect victim
`);

/** Right after a name, a person did it. */
export const SPEECH_VERBS = set(`
  said says say told tells added adds noted notes stated states explained explains argued argues
  claimed claims declared insisted insists replied responded asked answered announced warned
  remarked commented recalled acknowledged admitted denied stressed emphasized emphasised
  urged praised hailed lauded congratulated thanked wrote writes tweeted testified pleaded vowed
  pledged promised expressed extended believes thinks thought resigned died
`);

/** A government does it when the subject is its capital. */
export const STATE_VERBS = set(`
  said says say announced announces denied denies accused accuses called calls condemned condemns
  insisted insists wants wanted hopes believes agreed agrees rejected rejects refused refuses
  responded warned warns vowed vows pledged pledges imposed imposes lifted sent sends signed seeks
  sought urged urges demanded demands claims claimed considers regards views sees has have had is
  was will would may might could should must does did continues continued plans planned decided
  recognizes recognised recognized supports supported backs backed opposes opposed launched tested
  fired expressed expelled recalled summoned reaffirmed reiterated stressed welcomed voted declared
  withdrew offered conducted remains maintains opened closed cut severed restored froze blocked
  approved deployed ordered recalled invited issued released confirmed complained protested argued
  knows knew argues believes fears feared hoped intends intended needs needed refuses blames blamed promised
`);

/** Before a capital they take a government. */
export const STATE_OBJECT_WORDS = set(`
  with between against urged urge accused accuse accusing warned warn pressed press pressing
  pressuring told asked ask tell urging helped help allowed allow forced force blamed blame blaming
  criticized criticised criticizing supports support supporting pro anti accuses urges warns presses
  blames join joined joining persuade persuaded convince convinced deter prompted monitor punish
  condemn condemned denounce denounced isolate isolated pressured lobby lobbied thanked assured
`);

/** Before "to", "from" or "on" and a capital: what goes between governments. */
export const SENT = set(`
  complaint complaints message messages warning warnings letter letters protest protests surprise
  concession concessions threat threats aid assistance support pressure response offer claim claims
  statement statements reaction demand demands proposal request reply objection objections tribute
  signal signals sanctions embargo loyal close closer hostile allied loyalty criticism commitment
  ambassador ambassadors envoy envoys denial order orders guarantee guarantees approval permission comment rebuke apology
`);

/** What a city has and no government: "Moscow's suburbs". */
export const CITY_THINGS = set(`
  streets street airport mayor population suburb suburbs metro subway museum museums hotel hotels
  downtown residents weather university port station hospital hospitals river center centre district
  districts skyline outskirts landmarks main central old busiest largest biggest oldest famous
  residential citizens people roads traffic stadium cathedral zoo park parks schools
`);

/** Family names that come first, in China, Korea, Vietnam: many are English words too. */
export const LEADING_FAMILY_NAMES = set(`
  Kim Lee Park Choe Choi Jong Jang Kang Cho Yoon Yun Moon Roh Noh Ri Pak Jo Hwang Hong Shin Han Ban
  Xi Hu Wen Jiang Deng Mao Zhou Li Wang Zhang Liu Chen Yang Huang Zhao Wu Xu Sun Ma Zhu Guo He Lin
  Gao Luo Tang Feng Cai Tsai Chiang Bo Peng Qin Ding Nguyen Tran Le Pham Vo Phan Truong Bui Dang Do
`);

/** At the head of a sentence these belong to no name, whatever follows. */
export const FUNCTION_WORDS = set(`
  the a an this that these those he she it they we you i his her its their our your my him them us
  in on at by for from to of with without within into onto over under above below between among
  through during before after since until till while when where which who whom whose what why how
  and or but nor so yet if unless although though because as than then there here however
  meanwhile moreover furthermore also only even just still already now today yesterday later earlier
  both either neither each every all any some many most several few more less another other such
  no not never once twice one two three four five six seven eight nine ten according despite
  following including about against across around behind beyond near off out up down like unlike
  per via is are was were be been being has have had do does did will would can could should may
  might must shall let said says asked told speaking currently recently previously originally
  eventually finally initially additionally first second third last next former formerly police
  officials authorities critics protesters supporters rescuers witnesses meanwhile thus hence
  instead rather otherwise perhaps maybe indeed nevertheless nonetheless part dozens hundreds
  thousands millions early late
`);

/** Particles in the middle of a name. */
export const PARTICLES = set(
  `al el bin ibn bint van von der den de da do dos du di del della la le ul ur`,
);
