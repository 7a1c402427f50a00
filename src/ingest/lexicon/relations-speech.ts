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
`
  .trim()
  .split(/\s+/u);

/** Verbs that take their words without a comma or colon, often one word: called it "unfair". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  `called calls call calling described describes describing termed dubbed labelled labeled
  characterized characterizes characterizing characterised referred refers referring branded
  condemned condemning denounced praised lauded hailed criticized criticised`.split(/\s+/u),
);

/** "the message read": whoever sent it speaks. */
export const MESSAGE_NOUNS =
  'message|letter|telegram|cable|note|statement|communique|communiqué|declaration|post|tweet|e-?mail|speech|address|report|press release|release';

/** Words between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB =
  /(?:\s+|,\s*)(?:has|have|had|also|later|then|further|who|previously|recently|reportedly|once|again|first|however|did not|does not|would|will|could|\w+ly|not|being|is|was|were|are|been|himself|herself|today|yesterday|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
