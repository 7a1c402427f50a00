/**
 * Words that tell what a text or a sentence is about, for the tagger's features: in a match report a
 * town's name is a team more often than in other news. Source: general knowledge; own lists,
 * Apache-2.0.
 */
export const TOPIC_WORDS = {
  sport: `match matches game games season seasons coach coached coaches coaching manager goal goals scored scorer score scoring
    striker midfielder defender goalkeeper winger captain squad side team teams teammate club clubs league championship
    championships tournament cup final semifinal semifinals quarterfinal playoff playoffs win wins winning won beat beaten defeated
    defeat victory draw lost points point lap laps race races racing driver drivers batsman wicket wickets innings inning pitcher
    pitched quarterback touchdown touchdowns yards kick penalty halftime fans stadium referee player players played football
    footballer soccer rugby cricket basketball baseball hockey tennis golf boxing wrestling wrestler swimming skating athlete
    athletes medal medals olympic olympics title titles ranked seed drafted roster bench fixture kickoff debut`,
  music: `album albums song songs single singles band bands guitarist guitar bass drummer drums vocalist vocals singer singers
    label labels recorded recording record records released release tour toured touring concert concerts track tracks lyrics
    musician musicians music musical chart charts punk rock pop jazz metal hip-hop rap rapper remix producer duo trio quartet
    orchestra conductor composer symphony soundtrack gig gigs frontman songwriter`,
  screen: `film films movie movies actor actress director directed directing starred starring episode episodes series season
    television sitcom drama cast role roles character characters screenplay novel novels author published book books story stories
    magazine comic comics animated premiere premiered theatre play plays script`,
  business: `company companies firm firms shares share stock stocks market markets profit profits revenue revenues sales sold sell
    buy bought acquire acquired acquisition merger merged subsidiary ceo executive executives investors investment investors bank
    banks billion million customers retailer retail store stores brand brands product products manufacturer manufacturing
    headquartered employees jobs deal price prices earnings quarter bankruptcy owned owner`,
  military: `troops soldiers army military forces force killed attack attacks bomb bombs bombing fired rebels militants militia
    insurgents battle battles war commander general regiment division brigade battalion squadron missile missiles air airstrike
    airstrikes weapons terrorist terrorists ceasefire wounded casualties gunmen offensive invasion occupation fighters hostage`,
  politics: `election elections vote votes voters voted party parties parliament minister ministers president candidate candidates
    campaign senator government opposition coalition policy bill law legislation lawmakers governor mayor democrat democrats
    republican republicans prime cabinet referendum poll polls constitution treaty diplomats summit sanctions congress senate`,
  law: `court courts judge judges trial trials jury charged charges guilty convicted sentenced sentence prison police arrested suspect
    murder lawyer lawyers attorney prosecutors lawsuit sued appeal alleged investigation detectives officers crime verdict`,
  science: `scientists researchers study research species planet planets telescope spacecraft orbit orbiting satellite satellites
    mission astronauts astronaut rocket launch launched lunar solar galaxy star stars asteroid comet laboratory experiment genome
    virus vaccine disease patients physics chemistry journal university professor software computer computers internet website
    users download server`,
  place: `river lake mountain mountains village town city county district province located population census north south east west
    miles kilometers kilometres km area highway road railway station island islands coast valley parish municipality school
    schools built construction building buildings park residents route border`,
} as const;

export type Topic = keyof typeof TOPIC_WORDS;
