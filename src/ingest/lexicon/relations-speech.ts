/**
 * Words that give somebody's words a speaker. Source: general knowledge of news English; own lists,
 * Apache-2.0.
 */

/** Verbs in the forms that news uses. */
export const SPEECH_VERBS: readonly string[] = `
said says say saying told tells telling added adds add adding stated states stating noted notes noting
wrote writes writing declared declares declaring announced announces announcing claimed claims claim
claiming insisted insists insisting argued argues argue arguing explained explains explaining warned
warns warning remarked remarks remarking commented comments commenting replied replies replying
responded responds responding answered asked asks asking tweeted tweets posted posting continued
continues concluded concludes concluding observed observes stressed stresses stressing emphasized
emphasizes emphasizing emphasised emphasising reiterated reiterates reiterating reaffirmed reaffirms
reaffirming affirmed affirms affirming confirmed confirms confirming denied denies denying admitted
admits admitting acknowledged acknowledges acknowledging alleged alleges alleging asserted asserts
asserting suggested suggests suggesting predicted predicts predicting promised promises promising
pledged pledges pledging vowed vows vowing urged urges urging called calls call calling described
describes describing termed dubbed labelled labeled characterized characterizes characterizing
characterised referred refers referring criticized criticizes criticizing criticised condemned condemns
condemning denounced denounces denouncing blamed accused accuses accusing praised praises praising
lauded lauds lauding hailed hails hailing welcomed welcomes welcoming thanked thanks thanking expressed
expresses expressing recalled recalls recalling joked quipped testified quoted cited citing spoke speaks
speaking talked believes believed hoped hopes complained demanded demands demanding ordered proposed
recommended advised advises advising informed mentioned mentions pointed points maintained maintains
maintaining recounted revealed reveals revealing disclosed reported reports reporting read reads reading
cautioned conceded echoed elaborated exclaimed opined pleaded proclaimed summarized shouted defended
rejected dismissed apologized paid underlined underscored highlighted wished extended conveyed appealed
congratulated voiced branded likened threatened boasted lamented thought thinks feels felt assured
rejects rejecting clarified clarifies clarifying proclaiming declares tweets tweeting replies retorted
muses mused countered counters defends deems deemed agreed agrees agreeing apologizing apologised signalled
insinuated hinted hints hinting believing felt considered considers applauded applauds slammed slams blasted
blasts lamenting condoled condoling informing alleges commending commended commends advising ruled rules
ruling decided decides labelling labeling deeming branding tell argue insist explain reply respond appreciated speculated speculates writes noticed repeated repeats asserted reasoned quips explaining vowing
concurred estimates estimated decried decries deplored deplores touted sang shouting yelled screamed whispered
remembered remembers wondered wonders questioned questions questioning justified justifies
`
  .trim()
  .split(/\s+/u);

/** Verbs that take their words without a comma or colon, often one word: called it "unfair". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  `called calls call calling described describes describing termed dubbed labelled labeled
  characterized characterizes characterizing characterised referred refers referring branded
  condemned condemning denounced praised lauded hailed criticized criticised`.split(/\s+/u),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of speech that are as often nouns: behind an article or a preposition they are. */
export const SPEECH_NOUNS = words(`
  claim claims call calls report reports comment comments demand demands post posts note answer
  answers reply promise promises pledge pledges vow praise hopes thanks address speech talk talks
  estimate estimates read remark remarks warning feeling blame wish
`);

/** Who somebody is, in small letters too; `CALLINGS` and `TITLES` hold more. */
export const PERSON_NOUNS = words(`
  president vice-president minister premier chancellor leader chairman chairwoman chairperson chair
  governor mayor senator representative congressman congresswoman secretary secretary-general
  spokesman spokeswoman spokesperson director director-general head chief ceo cfo coo ambassador envoy
  commander commandant commissioner king queen emperor prince princess pope manager coach captain
  judge justice prosecutor magistrate sheriff constable professor dean rector editor editor-in-chief
  publisher founder co-founder speaker treasurer administrator inspector superintendent undersecretary
  adviser advisor whip councillor councilman councilwoman deputy lawmaker legislator mp mep msp
  parliamentarian pm taoiseach rapporteur member trustee delegate negotiator curator principal archbishop
  bishop cardinal patriarch imam actor actress singer author writer journalist reporter correspondent
  photographer lawyer attorney analyst activist dissident candidate driver player striker midfielder
  defender goalkeeper goaltender skipper pilot astronaut cosmonaut scientist researcher economist
  historian wife husband son daughter brother sister father mother parent uncle aunt nephew niece
  cousin widow widower girlfriend boyfriend fiancee friend musician guitarist drummer bassist filmmaker
  producer comedian diplomat teammate incumbent suspect victim defendant plaintiff officer official
  expert astronomer physicist biologist ecologist geologist seismologist meteorologist chemist doctor
  surgeon neurosurgeon physician nurse psychologist engineer programmer developer designer architect
  artist painter poet novelist playwright star rapper dancer model athlete runner swimmer cyclist
  racer sprinter boxer wrestler skier golfer batsman bowler pitcher quarterback coordinator organizer
  organiser supervisor executive entrepreneur businessman businesswoman billionaire investor banker
  trader farmer fisherman teacher student pupil graduate lecturer academic resident tourist passenger
  witness survivor protester campaigner veteran soldier sergeant colonel general admiral major marshal
  lieutenant detective policeman policewoman firefighter paramedic ranger guard monk priest pastor
  rabbi cleric counsel barrister solicitor whistleblower blogger columnist commentator pundit
  broadcaster presenter host anchor narrator critic reviewer successor predecessor rival opponent
  counterpart colleague partner aide ally owner boss man woman boy girl teenager lady gentleman
  advocate convict inmate hacker lobbyist strategist pollster democrat republican conservative
  citizen worker employee volunteer trainer umpire referee commissioner treasurer
`);

/** What a body is, in small letters: "the court", "the company". */
export const GROUP_NOUNS = words(`
  government administration regime cabinet parliament senate congress council assembly ministry
  department agency bureau office authority authorities commission committee court tribunal party
  company firm corporation group organization organisation foundation association federation union
  institute institution university college school hospital centre center club team league board
  bank police army navy force forces military embassy palace church network channel station newspaper
  magazine website site paper outlet publication broadcaster publisher studio airline manufacturer retailer
  campaign coalition alliance movement panel jury service society charity trust fund band militia
  community country nation state house chamber secretariat consortium task-force taskforce
`);

/** Words that somebody wrote or spoke: "read the statement", "his letter said". */
export const MESSAGE_WORDS = words(`
  message letter telegram cable note statement communique communiqué declaration post tweet e-mail email
  speech address report release memo memorandum document ruling decision opinion verdict judgment
  judgement summary warning alert advisory bulletin notice announcement complaint lawsuit filing
  petition resolution press-release posting blog entry article editorial column interview testimony
  letterhead transcript study analysis survey remarks comments website page paper book autobiography
  video tape recording affidavit indictment
`);

/** A quotation may be what a book says of itself; these speak for whoever issued them. */
export const ISSUED =
  /^(?:issued|released|published|posted|sent|signed|written|made|given|read|put out|delivered|provided|obtained)$/u;

export const DETERMINERS = words(`
  the a an this these those its his her their our my your one another some several many most few both
  each every no two three four five six
`);

/** Behind one of these no subject stands, unless a comma closes the phrase. */
export const PREPOSITIONS = words(`
  to with of by from for on in at against between under over about via near than alongside including
  like into through toward towards per during within without among amid across around behind beyond
  despite upon regarding concerning outside inside throughout onto off besides plus minus
`);

/** They begin a clause with a subject of its own. */
export const CLAUSE_WORDS = words(`
  but while whereas although though when after before because if since as until unless yet so whether
  where how why what
`);

/** Of those, the ones that go on with the sentence: no comma closes them. */
export const COORDINATING = words('but yet so whereas');

/** Adverbs and auxiliaries: they stand between a subject and its verb. */
export const FILLERS = words(`
  has have had having also later then further previously recently reportedly again first however did does
  do not would will could can may might must should shall being is was were are been be am himself herself
  itself themselves today yesterday just still already even only once ever never always often soon now
  meanwhile too instead there here more far well went go goes going further allegedly repeatedly publicly
  n't didn't doesn't don't wasn't hasn't hadn't earlier afterwards afterward ago further indeed rather
`);

/** Past forms that no ending tells, of verbs that are none of speech. */
export const PAST_FORMS = words(`
  found gave made took held won lost met led left came saw got sent kept ran put set cut began became
  brought bought built caught chose drew drove fell fought hit knew laid lay meant rose sat sold shot
  stood struck swept threw wore withdrew won wept grew heard flew broke beat sought taught spent saw
  signs signed joins joined meets visits wins beats gives makes takes holds finds gets sends keeps
  resigns dies leads leaves becomes begins faces bans backs supports seeks wants plans agrees
  uses used drop drops turns run runs shows reaches calls hits
`);
