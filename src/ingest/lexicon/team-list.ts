/**
 * Teams, from the npm package `compromise` (MIT), in small letters. Made by `training/lists.ts`.
 */
export const TEAM_LIST = `
49ers|76ers|arizona cardinals|arizona diamondbacks|aston villa|astros|atlanta braves|atlanta falcons
atlanta hawks|baltimore orioles|baltimore ravens|blackburn rovers|boston celtics|boston red sox
brooklyn nets|buffalo bills|cardiff city|carolina panthers|celtics|charlotte hornets|chicago bears
chicago bulls|chicago cubs|chicago fire|chicago white sox|cincinnati bengals|cincinnati reds
cleveland browns|cleveland cavaliers|cleveland guardians|cleveland indians|colorado rapids
colorado rockies|columbus crew sc|dallas cowboys|dallas mavericks|denver broncos|denver nuggets
detroit lions|detroit pistons|detroit tigers|diamondbacks|dodgers|fc dallas|golden state warriors
green bay packers|houston astros|houston dynamo|houston rockets|houston texans|indiana pacers
indianapolis colts|jacksonville jaguars|kansas city chiefs|kansas city royals|knicks|la galaxy
lakers|leicester city|los angeles clippers|los angeles dodgers|los angeles lakers|manchester city
memphis grizzlies|mets|miami dolphins|miami heat|miami marlins|milwaukee brewers|milwaukee bucks
minnesota timberwolves|minnesota twins|minnesota vikings|montreal impact|new england patriots
new england revolution|new orleans pelicans|new orleans saints|new york giants|new york jets
new york knicks|new york mets|new york red bulls|new york yankees|oakland athletics|oakland raiders
oklahoma city thunder|orlando magic|padres|philadelphia eagles|philadelphia phillies
philadelphia union|phillies|phoenix suns|pittsburgh pirates|pittsburgh steelers|portland timbers
portland trail blazers|queens park rangers|real salt lake|sacramento kings|san antonio spurs
san diego chargers|san diego padres|san francisco giants|san jose earthquakes|seattle mariners
seattle seahawks|seattle sounders|sporting kansas city|st louis cardinals|st louis rams|stoke city
tampa bay buccaneers|tampa bay rays|tennessee titans|texas rangers|toronto blue jays|toronto raptors
tottenham hotspur|utah jazz|vancouver whitecaps|washington nationals|washington redskins
washington wizards|white sox|yankees
`;
