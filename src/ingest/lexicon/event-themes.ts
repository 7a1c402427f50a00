import type { EventKind } from '../../graph/model/vocabulary.ts';

/**
 * What happens in the news, more finely than the kinds of the contract: each theme has one kind, a
 * title for happenings without a name, the roles of who does it and whom it befalls, the role of
 * whom "to" or "with" adds, and a weight: how surely an editor would list it. Written by hand from
 * general knowledge of news English, Apache-2.0.
 *
 * theme|KIND|title|subject|object|with or to|weight
 */
export const EVENT_THEMES = `
meeting|MEETING|Meeting|participant|participant|participant|2
interview|MEETING|Interview|interviewer|interviewee|interviewee|2
visit|VISIT|Visit|visitor|host|host|2
statement|STATEMENT|Statement|speaker||addressee|1
said|STATEMENT|Statement|speaker||addressee|0
announcement|STATEMENT|Announcement|speaker||addressee|2
report|STATEMENT|Report|speaker||addressee|2
criticism|STATEMENT|Criticism|speaker|accused|addressee|2
accusation|STATEMENT|Accusation|speaker|accused|addressee|2
praise|STATEMENT|Statement|speaker||addressee|1
demand|STATEMENT|Demand|speaker|addressee|addressee|1
warning|STATEMENT|Warning|speaker|addressee|addressee|1
threat|STATEMENT|Threat|speaker|addressee|addressee|1
rejection|STATEMENT|Rejection|speaker||addressee|1
message|MESSAGE|Message|sender|recipient|recipient|2
request|MESSAGE|Request|sender|recipient|recipient|1
agreement|AGREEMENT|Agreement|signatory|signatory|signatory|2
promise|STATEMENT|Promise|speaker||addressee|1
sanction|SANCTION|Sanctions|imposer|target|target|2
attack|ATTACK|Attack|attacker|target|target|2
killing|ATTACK|Killing|attacker|victim|victim|2
abduction|ATTACK|Abduction|attacker|victim|victim|2
war|WAR|War|party|party|party|1
offensive|WAR|Offensive|attacker|defender|party|2
launch|LAUNCH|Launch|launcher||recipient|2
founding|FOUNDING|Founding|founder|founded|founder|2
election|ELECTION|Election|candidate|voter|opponent|2
victory|ELECTION|Election|winner|loser|loser|2
disaster|DISASTER|Disaster|participant|victim|victim|2
anniversary|ANNIVERSARY|Anniversary|participant||host|2
death|OTHER|Death|deceased|deceased||2
birth|OTHER|Birth|born|||1
funeral|OTHER|Funeral|deceased|deceased||2
wedding|OTHER|Wedding|participant|participant|participant|2
divorce|OTHER|Divorce|participant|participant|participant|1
injury|OTHER|Injury|victim|victim||1
arrest|OTHER|Arrest|arrester|arrested||2
charge|OTHER|Charge|accuser|accused|accused|2
trial|OTHER|Trial|accused|accused|court|2
verdict|OTHER|Verdict|court|accused|accused|2
sentence|OTHER|Sentence|court|accused|accused|2
ruling|OTHER|Ruling|court|party|party|2
lawsuit|OTHER|Lawsuit|plaintiff|defendant|defendant|2
release|OTHER|Release|releaser|released|released|1
legislation|OTHER|Legislation|legislature||legislature|2
vote|OTHER|Vote|voter|||1
order|OTHER|Order|orderer|addressee|addressee|1
appointment|OTHER|Appointment|appointer|appointee|appointee|2
milestone|OTHER|Milestone|participant|||1
office|OTHER|Taking of office|appointee|predecessor||1
resignation|OTHER|Resignation|resigner|||2
dismissal|OTHER|Dismissal|dismisser|dismissed|employer|2
retirement|OTHER|Retirement|retiree|||1
candidacy|OTHER|Candidacy|candidate|candidate||2
award|OTHER|Award|honoree|honoree|honoree|2
contest|OTHER|Victory|winner|loser|loser|2
defeat|OTHER|Defeat|loser|loser|winner|1
match|OTHER|Contest|participant|participant|participant|1
transfer|OTHER|Transfer|participant|participant|organization|1
protest|OTHER|Protest|protester||target|2
strike|OTHER|Strike|striker||target|2
rescue|OTHER|Rescue|rescuer|rescued||2
search|OTHER|Search|searcher|||1
discovery|OTHER|Discovery|discoverer|discovered||2
publication|OTHER|Publication|author|author|publisher|2
study|OTHER|Study|author|||1
investigation|OTHER|Investigation|investigator|suspect|suspect|2
acquisition|OTHER|Acquisition|buyer|acquired|seller|2
sale|OTHER|Sale|seller|sold|buyer|1
merger|OTHER|Merger|party|party|party|2
aid|OTHER|Aid|donor|recipient|recipient|1
deployment|OTHER|Deployment|sender|sent|host|2
withdrawal|OTHER|Withdrawal|party||host|2
arrival|OTHER|Arrival|traveller|host|host|1
departure|OTHER|Departure|traveller|||1
flight|OTHER|Flight|traveller|||1
closure|OTHER|Closure|closer|closed||2
opening|OTHER|Opening|host|opened||2
suspension|OTHER|Suspension|suspender|suspended||2
cancellation|OTHER|Cancellation|canceller|cancelled||2
performance|OTHER|Performance|performer|performed||1
broadcast|OTHER|Broadcast|broadcaster||broadcaster|1
naming|OTHER|Naming|namer|named||2
overthrow|OTHER|Overthrow|ouster|ousted||2
surrender|OTHER|Surrender|loser|winner|winner|2
independence|OTHER|Independence|party|party|party|2
collapse|OTHER|Collapse|participant|||1
market|OTHER|Rise or fall|party|||1
proposal|OTHER|Proposal|proposer|||1
refusal|STATEMENT|Refusal|speaker|||1
leak|OTHER|Leak|leaker|victim|recipient|1
blockade|OTHER|Blockade|blocker|blocked||2
seizure|OTHER|Seizure|seizer|seized||1
change|OTHER|Change|actor|||1
construction|OTHER|Construction|builder|||1
gathering|OTHER|Gathering|participant||organizer|2
permission|OTHER|Permission|granter|recipient|recipient|1
cooperation|OTHER|Cooperation|participant|participant|participant|1
concession|OTHER|Easing of measures|actor|||2
ceasefire|AGREEMENT|Ceasefire|party|party|party|2
training|OTHER|Training|trainer|trainee||1
alert|OTHER|Alert|actor|||1
expulsion|OTHER|Expulsion|expeller|expelled||2
abuse|ATTACK|Abuse|attacker|victim|victim|2
curfew|OTHER|Emergency measures|imposer||target|2
asylum|OTHER|Asylum|granter|recipient|recipient|2
recognition|OTHER|Recognition|recogniser|recognised|recognised|2
happening|OTHER|Event|participant|participant||0
`;

export interface EventTheme {
  readonly name: string;
  readonly kind: EventKind;
  /** How an event without a name of its own is called. */
  readonly title: string;
  readonly subject: string;
  /** Empty where what follows the verb is no participant. */
  readonly object: string;
  /** Of whom "with", "to" or "against" adds; empty for nobody. */
  readonly other: string;
  /** 0 for a common word to 2 for one that is news by itself. */
  readonly weight: number;
}
