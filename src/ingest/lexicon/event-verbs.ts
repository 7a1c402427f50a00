/**
 * Verbs that tell of a happening, by theme. `step down`: the words behind the verb; `sign @agreement`:
 * with an object that is a noun of the theme; `kill <disaster`: with such a subject; `ban #`: with a
 * named object; `sign @` and nothing else: with any noun of a happening; `collapse ^`: with a named subject;
 * `lose !`: with no object. Of one verb's entries the narrowest that fits counts. Without a theme a
 * verb only carries the noun of a happening: "hold talks"; with the theme `-` it tells of nothing:
 * "ended up". A line that begins with spaces continues the row. Own list, Apache-2.0.
 */
export const EVENT_VERBS = `
-|seek to;study at;return as;admit to #;end up;wind up;respond to @alarm;block @ball;find that;
  play @part;meet @requirement;meet need;attack @problem;launch into;take down;address @problem
|hold @;launch @;conduct @;carry out @;stage @;mount @;host @;organize @;organise @;attend @;
  begin @;start @;open @;commence @;undertake @;wage @;suffer @;perform @;make @visit;pay @visit;
  make @statement;make @announcement;make @agreement;make @promise;make @request;give @statement;
  give @interview;deliver @statement;deliver @message;issue @statement;issue @sanction;
  issue @criticism;issue @demand;issue reminder;issue @message;release @statement;release @report;
  publish @report;issue @report;unveil @report;send @message;send @aid;sign @agreement;
  reach @agreement;ratify @agreement;conclude @agreement;strike @agreement;seal @agreement;
  ink @agreement;announce @agreement;broker @agreement;impose @sanction;announce @sanction;
  tighten @sanction;adopt @sanction;approve @sanction;slap @sanction;have @meeting;
  have @agreement;witness @;call @election;announce @promise;file @lawsuit;file @request;
  submit @request;lodge @request;lodge @protest;face @trial;face @charge;face @investigation;
  face @protest;win @election;lose @election;contest @election;lose @lawsuit;win @lawsuit;
  win @award;receive @award;win @match;win @;mark @anniversary;celebrate @anniversary;
  commemorate @anniversary;observe @anniversary;lead @offensive;announce @resignation;
  announce @retirement;tender @resignation;submit @resignation;offer @resignation;
  file @resignation;hand in @resignation;reject @resignation;accept @resignation;
  refuse @resignation;impose @blockade;complete @;finish @;continue @;take place <;begin <;
  start <;end <;open <;get underway <;kick off <;convene <;conclude <;close <;continue <;occur <;
  happen <;break out <;receive @;get @;give @;provide @;face @;remember @anniversary;
  honor @anniversary;honour @anniversary
meeting|meet with;meet #;meet in;meet on;meet at;meet for;meet behind;meet to;sit down with;
  confer with;talk with;speak with;hold talks;gather for;convene;discuss #;receive #;
  negotiate with;negotiate;bring together;talk about;hold session;give welcome;return to talks;
  undertake mediation;renew negotiations;resume @meeting;renew @meeting;mediate
interview|interview
visit|visit;tour #;travel to #;fly to #;arrive in #;arrive at #;pay tribute at;head to #;land in #
announcement|announce;declare;unveil plan;unveil plans;proclaim;reveal;confirm;disclose
statement|say in;state;testify;comment on;comments on;speak at;speak to;address #;address @audience;apologize;
  apologise;tweet;respond to;report to;claim responsibility;acknowledge;admit;concede;plead;
  explain;remark;note;insist;argue;reiterate;stress;emphasize;emphasise;indicate;declare that;
  signal;maintain that
said|say;tell;report;add;claim;write;suggest;estimate;describe
criticism|condemn;denounce;criticize;criticise;slam;blast;decry;deplore;lambast;lambaste;rebuke;
  protest #;attack <statement;blame;attribute;mock;question;challenge;file complaint;charge that
accusation|accuse;allege;charge with;suspect of
praise|welcome;laud;salute;second;support @;praise;applaud;hail;commend;endorse;congratulate;
  thank;defend;back;express;reaffirm;mourn;pay tribute
demand|demand;call for;call on;call upon;urge;insist on;appeal for;appeal to;press for;push for;
  call that;pressure;order to;require;seek @;push hard;lobby for
warning|warn;caution
threat|threaten;vow;swear to;threaten to;vow to;warn of;swear;issue ultimatum;plan to impose
rejection|veto;reject calls;oppose;reject;deny;dismiss claim;dismiss claims;rule out;refute;
  decline to comment;dispute;say no;refuse to;rebuff;spurn
message|write to;send letter;phone;telephone;email;e-mail;cable;contact;notify
request|ask #;request;petition;apply to;ask for;seek;invite;plead with
agreement|agree;sign @document;team up;partner with;join forces;reach deal;reconcile with;
  normalize;normalise;sign with;reach consensus;reach compromise;agree on;agree upon;agree to;
  upgrade pact
promise|promise;offer to;accept;accept @;pledge;guarantee;assure;reassure
sanction|sanction;blacklist;embargo;ban #;designate #;freeze assets;suspend aid;suspend links;
  suspend @aid;end @aid;cut off aid;cut ties;sever ties;sever relations;downgrade ties;
  recall ambassador;withdraw ambassador
attack|attack;bomb;shell;raid;storm;ambush;stab;strike #;hit #;target #;fire at;fire on;open fire;
  detonate;blow up;explode <attack;hijack;torch;vandalize;vandalise;assault;hack;shoot down;
  shoot at;shoot;drop @weapon;fire @weapon;set fire;gun down;ram;behead;poison;bombard;pound;
  deface;explode;erupt <attack;hit <attack;destroy <attack;engage <attack;strike <attack;
  kill <attack;injure <attack;wound <attack;claim lives <attack;use @weapon;plant @weapon;
  throw @weapon;detonate @weapon;launch missile at;launch missiles at;launch rockets at;
  launch missiles targeting
disaster|kill <disaster;kill <disease;claim lives <disease;hit <disaster;strike <disaster;injure <disaster;devastate;crash;collide;
  capsize;sink;derail;erupt;collapse;flood;burn down;run aground;spread <disaster;
  destroy <disaster;overturn <vehicle;plunge into;catch fire;explode <vehicle;crumble;
  go down <vehicle;go missing <vehicle;disappear <vehicle;break out <disaster;
  sweep through <disaster;make landfall;damage <disaster;claim lives <disaster;surpass <disaster;
  infect;contaminate;leak <disaster;shake;rock <disaster
killing|kill;murder;assassinate;massacre;slay;execute;lynch;destroy #;die in @attack;wound;martyr
abduction|kidnap;abduct;take hostage;seize hostage
offensive|occupy #;capture #;capture @body;invade;liberate;recapture;retake;overrun;besiege;reconquer;free town;
  seize control;take control;fall to;fall under;advance on;advance into;advance toward;
  launch offensive;seize city;drive out;push into;clash;fight;take back;seize territory;
  gain control;win back;repel;dislodge;mount @offensive;launch @offensive;
  violate @ceasefire;breach @ceasefire
war|go to war;declare war;wage war
launch|launch @vehicle;launch @product;launch @weapon;test-fire;unveil;release @product;roll out;
  introduce;put into orbit;lift off;blast off;test @weapon;launch from;launch aboard;launch #;
  launch;debut;ship with;ship;go on sale;release #
founding|found;establish @body;establish #;co-found;set up @body;form @body;form #;create @body;
  start @body;launch @body;start #;set up #;create #;incorporate
election|elect;re-elect;reelect;go to polls;go to the polls;head to polls;head to the polls;
  run for;vote to elect;cast ballot;cast ballots;cast votes;vote in;lose seat;lose seats;win seat;
  win seats;win presidency;win majority;lose majority;concede defeat;retain seat;hold election
victory|defeat @office;beat @office;unseat #;unseat;oust @office
death|die;pass away;commit suicide;drown;perish;succumb;suffocate;lose life;kill himself;
  kill herself
birth|be born;give birth
funeral|bury;inter;cremate;lay to rest;eulogize
wedding|marry;wed;get married
divorce|divorce
injury|injure;hurt;hospitalize;hospitalise;admit to hospital;diagnose with;diagnose;fall ill;
  contract
arrest|arrest;detain;apprehend;imprison;take into custody;jail;intern;extradite;round up
charge|charge;indict;prosecute;impeach;arraign;summon
trial|try for;appear in @court;appear before @court;appear before #;appear at @court;stand trial;go on trial;face trial;put on trial
verdict|convict;acquit;find guilty;find not guilty;clear of;exonerate
sentence|sentence;fine;execute by;receive sentence;receive term
ruling|rule;uphold;overturn;quash;strike down;throw out;grant bail;order to pay;dismiss case;
  dismiss lawsuit;reject bid;reject appeal;refuse appeal;award damages;block @legal;lose @legal;
  lose case;lose appeal;win case;win appeal
lawsuit|sue;appeal against;file suit;take to court;settle;settle with
release|free;pardon;release from;grant clemency;parole;exchange prisoners
legislation|pass @law;approve @law;adopt @law;sign into law;sign @law;enact;legalize;legalise;
  outlaw;repeal;ban;ratify;reject @law;amend;pass;approve;adopt;criminalize;decriminalize;
  authorize;authorise;abolish;decriminalise;criminalise;regulate;introduce @law;tighten;prohibit;
  restrict
permission|allow;permit;let in;grant permission;grant access;grant @permission;give permission
cooperation|cooperate;share expertise;share evidence;share intelligence;share with;collaborate;
  hold drill;hold drills;launch war games;hold war games
concession|lift;ease;relax;loosen;lift @curfew;ease @curfew;shorten @curfew;relax @curfew;
  ease @law;lift @law;lift @sanction;end @curfew;call off @strike;end @strike;ease restrictions;
  shorten
ceasefire|declare @ceasefire;announce @ceasefire;observe @ceasefire;agree to @ceasefire;
  sign @ceasefire;lay down
training|train
alert|remain on alert;put on alert;be on alert;strengthen forces;strengthen;bolster;order patrols
expulsion|expel;deport;force out;force from;banish;evict;drive from;exile;displace;ship out
abuse|torture;abuse;rape;beat up;molest;mistreat;harass
curfew|impose @curfew;declare @curfew;extend @curfew;impose martial law;declare martial law;
  enforce @curfew;reimpose @curfew
asylum|grant asylum;grant @asylum;give asylum;seek refuge;seek asylum
recognition|recognize;recognise;upgrade ties;restore ties;establish ties;restore relations;
  establish relations;upgrade relations
vote|vote
order|order;instruct;decree;mandate
appointment|appoint;nominate;name as;swear in;inaugurate;promote;select;pick;install as;elevate;
  crown;hire;recruit;assign;choose;choose as;elect as;name #
milestone|become first;become youngest;become oldest;become only;become last
office|become first @post;become youngest @post;become last @post;take office;take over as;take over from;take over in;become @post;assume @post;assume power;
  assume office;assume command;assume duties;come into office;come to power;succeed #;replace #;
  take command;enter politics
resignation|resign;step down;quit;stand down;abdicate;leave office
dismissal|remove #;dismiss #;dismiss @staff;fire #;fire @staff;sack;oust;remove from;drop from;suspend from;lay off;disqualify;exclude;
  axe;demote;relieve of;strip of;kick out;send off
retirement|retire
candidacy|announce candidacy;end campaign;join race;enter race;drop out;withdraw from race;
  announce bid;declare candidacy
award|award;knight;honor;honour;induct;bestow;decorate;win prize;win award;win medal;win oscar;
  win grammy;earn medal;receive award;receive medal;receive prize;receive star;win title;win gold;
  win silver;win bronze;confer
contest|beat;defeat;win;clinch;triumph;score;qualify for;advance to;thrash;edge out;overcome;
  conquer;draw with;knock out;set record;break record;reach final;top;secure;claim victory;
  take lead;outscore;lift trophy
defeat|lose to;lose against;lose by;lose !;lose @match;lose @game;be eliminated
match|play #;play !;play @game;play at;compete;face off;tie with;race;take on
transfer|sign for;join;enroll;enrol;transfer to;move to;enter;leave for;disconnect;relocate;
  resettle;transfer
protest|protest;demonstrate;rally;march;riot;take to streets;take to the streets;picket;
  occupy square;boycott;clash with police;stage sit-in;surround;chant;block roads;block streets;
  block roadway;block traffic;shun work;converge for;begin @protest;start @protest;stage @protest;
  continue @protest;organize @protest;hold @protest;disperse
strike|go on strike;walk out;strike over;stop work;down tools
rescue|rescue;save;evacuate;airlift;pull from;recover;winch
search|search;look for;hunt for;scour;comb;track;monitor;trace
discovery|discover;find;detect;identify;unearth;uncover;spot;excavate;sequence;
  isolate;prove
publication|publish;release;issue
study|analyze;analyse;study;conclude;model;measure;simulate;examine;survey;test;evaluate;assess
investigation|investigate;probe;launch inquiry;open inquiry;inspect;question #;interrogate;
  subpoena;audit;raid @body;look into;dispatch inspectors;open @investigation;
  launch @investigation;put under investigation;complete @investigation;send inspectors
acquisition|acquire;buy;purchase;take over #;take over @body;take stake;bail out;nationalize;nationalise;privatize
sale|sell;auction;divest
merger|merge;combine with
aid|donate;give @gift;grant @gift;provide @gift;supply;deliver @gift;fund;finance;lend @gift;
  contribute @gift;help #;assist;assist in;support #;subsidize;seed;award contract;distribute;
  offer @gift;hand over @gift;airdrop;equip;advise;
  receive aid;lend @;pledge @aid;commit @aid;respond with;evacuate wounded;hand over medicine;
  deliver @aid
deployment|deploy;send #;send troops;dispatch;mobilize;mobilise;reinforce;station;send;send in
withdrawal|withdraw;pull out;evacuate from;retreat;demobilize;demobilise;return;vacate;
  relinquish;complete @withdrawal;pay compensation;stand aside
arrival|return to #;arrive;dock;reach #;land;berth;anchor;splash down;rendezvous;reach;catch up to
departure|depart;set off;set sail;leave #;leave @land;leave !;flee;undock;take off;escape;emigrate;defect
flight|fly;orbit;spacewalk;travel;sail;divert
closure|close;shut down;shut;cease @activity;cease !;discontinue;end @activity;halt;
  stop @activity;cut off;scrap;terminate;disband;
  dissolve;ground;shut off;wind up
opening|open;reopen;unveil statue;exhibit;display
suspension|suspend;delay;postpone;adjourn;defer;prorogue;put off
cancellation|cancel;call off;scrub;abandon;pull @;abort
performance|perform;sing;star in;premiere;dance;play in;appear on;direct;feature;headline;record
broadcast|air;broadcast;televise;upload;post;stream;screen
naming|name ^;name the ^;name a ^;name its ^;rename;dub;christen;rebrand
overthrow|overthrow;topple;depose;oust from;seize power
surrender|surrender;capitulate;lay down arms;give up
independence|declare independence;secede;gain independence;annex;cede;become independent;unify;
  reunify
collapse|collapse ^;go bankrupt;file for bankruptcy;default on;shut doors
market|rise;fall;drop;plunge;soar;surge;climb;decline;tumble;gain;jump;slump;increase;decrease;
  close at;end at;hit record;reach record;hit high;peak;double;surpass;exceed;outperform;rebound;
  recover to;quadruple;triple;halve
proposal|propose;put forward;table;draft;introduce bill;present;submit
refusal|refuse;decline to;turn down;snub;renege
leak|leak;expose;bug;steal;rob;smuggle;burgle;loot;counterfeit;defraud;embezzle;tap;plagiarize
blockade|block;blockade;barricade;cordon;obstruct;censor;jam;restrict access;reimpose blockade;
  reimpose blockades;close borders;close border
seizure|seize;confiscate;impound;set fire to;blow up lines
change|establish;change;modify;revise;reform;restructure;upgrade;downgrade;raise;cut;reduce;
  expand;extend;replace;redesign;move;remove;revoke;strip;crack down;restore;convert;shift;
  increase from;overhaul;turn around;switch;transform;ease off;modernize;modernise;
  reorganize;reorganise
construction|build;construct;erect;complete;demolish;dismantle;renovate;install;lay foundation;
  break ground
gathering|take place;gather;get underway;kick off;be held;run from;assemble;participate;celebrate;
  exercise;train with;participate in;take part;run until
`;

/** Verbs that only begin, end or wish what another tells, or say what is and not what happened. */
export const STATIVE_VERBS = `
be;have;do;seem;appear;remain;include;contain;involve;consist;belong;believe;think;know;want;
need;wish;hope;like;love;hate;feel;mean;own;lie;stand;sit;live;reside;depend;require;concern;
relate;represent;resemble;deserve;exist;matter;cost;measure;weigh;last;stay;keep;hear;see;look;
sound;consider;regard;understand;expect;intend;plan;aim;try;attempt;tend;use;call;base;locate;
situate;estimate;suppose;allow;let;cause;lead;result;follow;occur;happen;continue;begin;start;
go;come;get;make;take;put;bring;set;turn;run;work;help;show;indicate;note;add;say;tell;explain;
state;mention;comment;write;read;speak;talk;discuss;describe;claim;insist;argue;agree;suggest;
imply;report
`;
/** Past and participle of the verbs that are not formed by rule. */
export const IRREGULAR_VERBS = `
arise arose arisen;be was been;bear bore born;beat beat beaten;become became become;
begin began begun;bind bound bound;blow blew blown;break broke broken;bring brought brought;
broadcast broadcast broadcast;build built built;burn burned burned;burn burnt burnt;
buy bought bought;cast cast cast;catch caught caught;choose chose chosen;come came come;
cut cut cut;deal dealt dealt;draw drew drawn;drive drove driven;fall fell fallen;feel felt felt;
fight fought fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;
get got gotten;get got got;give gave given;go went gone;grow grew grown;hang hung hung;
have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;
keep kept kept;lay laid laid;lead led led;leave left left;lend lent lent;let let let;
lose lost lost;make made made;meet met met;overcome overcame overcome;overrun overran overrun;
overthrow overthrew overthrown;pay paid paid;put put put;quit quit quit;read read read;
retake retook retaken;ride rode ridden;rise rose risen;run ran run;say said said;see saw seen;
seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;shoot shot shot;
shut shut shut;sing sang sung;sink sank sunk;sit sat sat;slay slew slain;speak spoke spoken;
spread spread spread;stand stood stood;steal stole stolen;strike struck struck;
swear swore sworn;sweep swept swept;take took taken;tell told told;think thought thought;
throw threw thrown;undertake undertook undertaken;uphold upheld upheld;win won won;
withdraw withdrew withdrawn;write wrote written;wind wound wound;teach taught taught;
spend spent spent;wed wed wed;wake woke woken;bid bid bid;split split split;bet bet bet
`;
/** Verbs whose last consonant doubles though they have more than one syllable. */
export const DOUBLING_VERBS = `
admit;commit;submit;permit;omit;refer;defer;prefer;occur;transfer;expel;compel;propel;rebel;
equip;kidnap;handicap;cancel;travel;model;label;shovel;signal;patrol;control;acquit;marshal;
extol;annul;program;worship;bombard
`;
