/**
 * Nouns that name a happening by theme, singular; the plural is made by rule. Between
 * the bars: the role of whom "of" or a possessor names, when it is not the theme's subject; `talk+`
 * tells of a happening in the plural alone. A line that begins with spaces continues the row. Own
 * list, Apache-2.0.
 */
export const EVENT_NOUNS = `
meeting||meeting;summit;talk+;conference;negotiation;conversation;consultation;assembly;dialogue;
  gathering of;forum; 
interview|interviewee|interview
visit||visit;trip;tour
statement||statement;speech;address;press conference;news conference;remark+;press release;briefing;
  testimony;apology
announcement||announcement
criticism||criticism;condemnation
message||message;complaint to;letter;telegram;cable;phone call
request||petition
promise||pledge;promise
demand||call for;call on;ultimatum
sentence|accused|prison term;jail term;prison sentence;life sentence;death sentence;fine of;
  sentence of
agreement|signatory|agreement;deal;treaty;pact;accord;memorandum;peace deal;settlement
ceasefire|party|ceasefire;truce;armistice;cease-fire
sanction|target|sanction+;embargo
attack|target|attack;bombing;airstrike;air strike;shooting;shelling;assault;raid;missile strike;
  drone strike;suicide bombing;ambush;strike on;strikes against;arson;hijacking;bombardment;
  car bomb;gunfire;explosion of bomb;hacking;cyberattack;cyber attack;bombing raid;atrocity;
  shootout;stabbing;chemical attack;bomb blast;strike;use of chemical weapons;gas attack;
  hostage-taking
killing|victim|murder;assassination;killing;massacre;homicide;execution;genocide;beheading
abduction|victim|kidnapping;abduction;hostage crisis
war|party|war;civil war;conflict;revolution;insurgency;fighting;hostility
offensive|defender|offensive;invasion;siege;liberation;occupation;military operation;battle;
  campaign to;recapture;incursion;clash;coup;re-taking;advance on;fight against
launch|launched|launch;rocket launch;missile test;nuclear test;space mission;shuttle mission;
  rollout
founding|founded|founding;establishment;formation
election|body|election;by-election;referendum;runoff;run-off;presidential primary;ballot;poll+
disaster|victim|earthquake;tsunami;flood;flooding;hurricane;typhoon;cyclone;tornado;wildfire;
  landslide;avalanche;plane crash;crash;accident;eruption;explosion;outbreak;famine;collision;
  derailment;fire;blaze;storm;drought;epidemic;pandemic;meltdown;oil spill;heatwave;snowstorm;
  blizzard;shipwreck;disaster;incident at;mudslide;quake;aftershock
anniversary|subject|anniversary;centenary;bicentenary
death|deceased|death;suicide;passing
funeral|deceased|funeral;burial;memorial service
wedding|participant|wedding
arrest|arrested|arrest;detention
charge|accused|indictment;impeachment
trial|accused|trial;hearing;retrial
verdict|accused|conviction;acquittal
ruling||ruling
lawsuit|plaintiff|lawsuit;legal action;defamation suit
legislation||legislation
appointment|appointee|appointment;nomination;inauguration;selection
resignation|resigner|resignation;abdication
dismissal|dismissed|dismissal;sacking;ouster;ousting
retirement|retiree|retirement
award|honoree|award ceremony
contest|winner|victory;triumph;win over
defeat|loser|defeat
match||match;tournament;championship;semi-final;semifinal;final match;competition;grand prix;
  playoff
protest||protest;demonstration;rally;riot;uprising;unrest;march on;marches;hunger strike;sit-in;
  vigil
strike||general strike;walkout;labour strike;labor strike
rescue|rescued|rescue
search|searched|search for;manhunt
discovery|discovered|discovery
publication||publication
investigation|suspect|investigation;inquiry;probe
acquisition|acquired|acquisition;takeover;purchase of;purchase
sale|sold|sale of
merger||merger;merge
aid||donation;grant of;airdrop;grant;loan;contribution to;contribution of;bailout;aid package
deployment||deployment
expulsion|expelled|expulsion;deportation
abuse|victim|torture;rape
withdrawal||withdrawal;pullout
arrival||arrival
departure||departure
closure|closed|closure;shutdown
opening|opened|opening;exhibition;exhibit
surrender||surrender
independence||independence of
collapse||collapse;bankruptcy
performance||concert;festival;performance
gathering||convention;exercise;ceremony;parade;celebration
leak|leaker|leak of;robbery;theft
blockade|blocked|blockade
`;

/** Nouns that say what a verb is about without being a happening: `launch @vehicle`. */
export const OBJECT_NOUNS = `
document|agreement;deal;treaty;pact;accord;memorandum;contract;convention;protocol;declaration;
  communiqué;charter;partnership
vehicle|plane;aircraft;airplane;jet;helicopter;ship;boat;ferry;train;bus;truck;car;satellite;
  spacecraft;rocket;shuttle;probe;flight;airliner;vessel;tanker;submarine;balloon;rover;capsule;
  telescope;airship;mission
weapon|missile;torpedo;shell;bomb;warhead;mortar;artillery;bullet;shot;teargas;tear gas
product|service;product;website;campaign;project;network;version;phone;tablet;device;software;
  browser;console;game;album;film;movie;book;magazine;app;application;model;system;program;
  programme;initiative;scheme;single;channel;platform;laptop;update
body|party;company;organization;organisation;group;alliance;movement;association;union;foundation;
  committee;agency;club;institute;school;university;network;firm;band;coalition;commission;
  newspaper;team;church;league;society;charity;state;republic;colony;station;channel
law|law;bill;act;legislation;resolution;measure;amendment;budget;ban;motion;reform;rule;rules;
  restriction;curfew;constitution;package;treaty;emergency
office|incumbent;senator;governor;candidate;mayor;president;congressman;congresswoman;chancellor;
  democrat;republican;councillor;nominee
report|report;assessment;audit
curfew|curfew;emergency;martial law;siege;emergency measures;measure
asylum|asylum;refuge
permission|permission;access;entry
legal|bid;case;appeal;challenge;lawsuit;suit
gift|aid;money;fund;funding;million;billion;cash;supply;food;medicine;equipment;weapon;vaccine;relief;
  assistance;support;shelter;ammunition;tank;missile;drone;loan;grant;donation;dollar;euro;pound;
  blanket;tent;water;fuel;treatment;scholarship;asylum;backing;credit;tonne;ton
game|match;game;final;race;title;series;set;semi-final;semifinal;playoff;opener;point;crown;derby
court|court;tribunal;judge;magistrate;jury;committee;panel;inquiry;hearing;commission
post|president;minister;premier;leader;chairman;chairwoman;chair;chief;director;king;queen;pope;
  governor;mayor;head;coach;captain;secretary;ambassador;chancellor;manager;editor;bishop;archbishop;
  judge;senator;speaker;emperor;commissioner;executive;ceo;member;mp;congressman;congresswoman;
  post;office;role;presidency;premiership;leadership;throne;chairmanship;command
staff|worker;employee;manager;coach;minister;chief;editor;head;director;official;officer;aide;staff;
  adviser;advisor;trainer;journalist;reporter;teacher;commander;general;secretary;executive;people
audience|nation;crowd;parliament;reporter;supporter;rally;conference;meeting;assembly;audience;
  lawmaker;delegate;gathering;session;summit;people;troop;council;congress
alarm|report;call;scene;fire;blaze;alarm;emergency;incident;attack;shooting;crash;accident;disaster;
  outbreak;flood;earthquake;challenge;crisis;need
activity|operation;production;service;publication;work;flight;broadcast;programme;program;project;
  export;import;sale;mission;tour;run;coverage;support;trading;construction;search;contract;
  partnership;cooperation;transmission;delivery;career;reign;boycott;strike;talk;trade
ball|shot;goal;penalty;kick;attempt;pass;ball;effort
land|country;city;town;capital;island;hospital;area;region;port;base;government;party;post;job;
  team;club;company;union;scene;building;home;house;
  ship;boat;vessel;plane;court
disease|virus;coronavirus;disease;infection;illness;flu;influenza;cholera;ebola;measles;malaria;
  bacteria;cancer;heat
part|role;part;host
requirement|requirement;need;demand;target;deadline;standard;goal;condition;criteria;criterion
problem|problem;issue;crisis;challenge;concern;question
`;

/** Heads that a happening's noun stands before without telling of one: "attack helicopter". */
export const COMPOUND_HEADS = `
helicopter;helicopters;center;centre;department;officer;officers;team;teams;room;minister;
ministry;committee;victim;victims;site;zone;rate;rates;rights;crimes;criminal;criminals;zones;
day;season;date;law;laws;penalty;threat;threats;risk;campaign;campaigns;candidate;candidates;
official;officials;service;services;plan;plans;movement;group;groups;suspect;suspects;warrant;
warrants;toll;row;director;station;stations;drill;drills;ground;court;judge;process;commission;
results;result;memorial;hall;company;operator;manager;house;organizers;organisers;leader;
leaders;survivors;survivor;investigators;scene;report;reports;hero;heroes;veteran;veterans;ship;
ships;mission;missions;violation;violations;attempt;attempts;squad;monitor;monitors;fears;bid;vote;
vehicle;vehicles;charity;charities;workers;worker;boat;boats;rifle;rifles;weapon;weapons;weary;effort;efforts;policy;policies;program;programme;
programs;programmes;relief;insurance;prevention;response;preparedness
`;

/** Words in which a happening's noun tells of none. */
export const EVENT_IDIOMS = `
heart attack;heart attacks;panic attack;panic attacks;asthma attack;trade war;trade wars;price war;
culture war;culture wars;bidding war;war of words;war on drugs;war on terror;war on poverty;cold war;
legal battle;legal battles;court battle;custody battle;uphill battle;battle of ideas;
battle with cancer;battle against cancer;conflict of interest;conflicts of interest;under fire;
line of fire;market crash;peace offensive;charm offensive;
death row;storm in a;perfect storm;on fire;ring of fire
`;

/** Of a mass they are a figure: "a flood of letters", "an explosion of interest". */
export const EVENT_FIGURES =
  'flood;storm;avalanche;tsunami;explosion;eruption;tornado;earthquake;fire';

/** What the sense of a bare "strike" is told by. */
export const LABOUR_WORDS = `
worker;workers;union;unions;pay;wage;wages;ferry;train;trains;rail;railway;bus;pilot;pilots;teacher;
teachers;nurse;nurses;doctors;crew;crews;staff;employer;employers;walkout;pension;pensions;labour;
labor;industrial;miners;dockers;drivers;picket;salary;salaries;redundancies;commuters;unionists
`;
export const FORCE_WORDS = `
missile;missiles;drone;drones;air;military;militant;militants;rebel;rebels;killed;targeted;target;
targets;coalition;troops;bomb;bombs;airstrike;airstrikes;destroyed;fighters;warplanes;jets;rocket;
rockets;casualties;civilians;warship;artillery;airbase;insurgents;terrorist;terrorists;navy;shelling
`;
