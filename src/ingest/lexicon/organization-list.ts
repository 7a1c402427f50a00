/**
 * Organizations that news names often: key, kind, name, further names, Wikidata id where it is
 * certain. Written by hand.
 */
export const ORGANIZATION_LIST = `
kcna|NEWS_AGENCY|Korean Central News Agency|KCNA|
korea-news-service|NEWS_AGENCY|Korea News Service|KNS|
ap|NEWS_AGENCY|Associated Press|AP|Q40469
reuters|NEWS_AGENCY|Reuters|Thomson Reuters|Q130879
afp|NEWS_AGENCY|Agence France-Presse|AFP|Q40464
xinhua|NEWS_AGENCY|Xinhua News Agency|Xinhua|
yonhap|NEWS_AGENCY|Yonhap News Agency|Yonhap|
kyodo|NEWS_AGENCY|Kyodo News|Kyodo|
tass|NEWS_AGENCY|TASS|ITAR-TASS;TASS News Agency|
ria-novosti|NEWS_AGENCY|RIA Novosti||
interfax|NEWS_AGENCY|Interfax||
upi|NEWS_AGENCY|United Press International|UPI|
dpa|NEWS_AGENCY|Deutsche Presse-Agentur|DPA|
efe|NEWS_AGENCY|EFE|Agencia EFE|
ansa|NEWS_AGENCY|ANSA||
irna|NEWS_AGENCY|Islamic Republic News Agency|IRNA|
fars|NEWS_AGENCY|Fars News Agency||
anadolu|NEWS_AGENCY|Anadolu Agency|Anadolu|
pti|NEWS_AGENCY|Press Trust of India|PTI|
bloomberg|NEWS_AGENCY|Bloomberg|Bloomberg News|
getty|MEDIA|Getty Images|Getty|
wikinews|MEDIA|Wikinews||
wikipedia|MEDIA|Wikipedia||Q52
bbc|MEDIA|BBC|British Broadcasting Corporation|Q9531
bbc-news|MEDIA|BBC News||
cnn|MEDIA|CNN|Cable News Network|
nbc|MEDIA|NBC|NBC News|
abc|MEDIA|ABC|ABC News|
cbs|MEDIA|CBS|CBS News|
cbc|MEDIA|CBC|Canadian Broadcasting Corporation;CBC News|
msnbc|MEDIA|MSNBC||
fox-news|MEDIA|Fox News||
npr|MEDIA|NPR|National Public Radio|
sky-news|MEDIA|Sky News||
al-jazeera|MEDIA|Al Jazeera|Al-Jazeera|
al-arabiya|MEDIA|Al Arabiya|Al-Arabiya|
nhk|MEDIA|NHK||
rt|MEDIA|RT|Russia Today|
cctv|MEDIA|CCTV|China Central Television|
rte|MEDIA|RTÉ||
itv|MEDIA|ITV||
nyt|MEDIA|New York Times||
wapo|MEDIA|Washington Post||
wsj|MEDIA|Wall Street Journal||
la-times|MEDIA|Los Angeles Times||
usa-today|MEDIA|USA Today||
guardian|MEDIA|Guardian||
independent|MEDIA|Independent||
telegraph|MEDIA|Daily Telegraph|Telegraph|
financial-times|MEDIA|Financial Times||
economist|MEDIA|Economist||
time-magazine|MEDIA|Time Magazine||
der-spiegel|MEDIA|Der Spiegel||
le-monde|MEDIA|Le Monde||
haaretz|MEDIA|Haaretz||
jerusalem-post|MEDIA|Jerusalem Post||
rodong-sinmun|MEDIA|Rodong Sinmun||
global-times|MEDIA|Global Times||
peoples-daily|MEDIA|People's Daily||
china-daily|MEDIA|China Daily||
hindustan-times|MEDIA|Hindustan Times||
times-of-india|MEDIA|Times of India||
sydney-morning-herald|MEDIA|Sydney Morning Herald||
un|INTERGOVERNMENTAL|United Nations|UN;U.N.|Q1065
unsc|INTERGOVERNMENTAL|United Nations Security Council|UN Security Council;U.N. Security Council;Security Council;UNSC|Q37470
unga|INTERGOVERNMENTAL|United Nations General Assembly|UN General Assembly;General Assembly|
unhcr|INTERGOVERNMENTAL|UNHCR|United Nations High Commissioner for Refugees;UN High Commissioner for Refugees|
unicef|INTERGOVERNMENTAL|UNICEF||Q740308
unesco|INTERGOVERNMENTAL|UNESCO||Q7809
iaea|INTERGOVERNMENTAL|International Atomic Energy Agency|IAEA|
nato|INTERGOVERNMENTAL|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation|Q7184
eu|INTERGOVERNMENTAL|European Union|EU;E.U.|Q458
european-commission|INTERGOVERNMENTAL|European Commission||Q8880
european-parliament|INTERGOVERNMENTAL|European Parliament||Q8889
ecb|INTERGOVERNMENTAL|European Central Bank|ECB|
asean|INTERGOVERNMENTAL|ASEAN|Association of Southeast Asian Nations|Q7768
african-union|INTERGOVERNMENTAL|African Union||Q7159
arab-league|INTERGOVERNMENTAL|Arab League||Q7172
gcc|INTERGOVERNMENTAL|Gulf Cooperation Council|GCC|
apec|INTERGOVERNMENTAL|APEC|Asia-Pacific Economic Cooperation|
sco|INTERGOVERNMENTAL|Shanghai Cooperation Organization|Shanghai Cooperation Organisation;SCO|
g7|INTERGOVERNMENTAL|G7|Group of Seven|
g8|INTERGOVERNMENTAL|G8|Group of Eight|
g20|INTERGOVERNMENTAL|G20|Group of Twenty|
imf|INTERGOVERNMENTAL|International Monetary Fund|IMF|Q7804
world-bank|INTERGOVERNMENTAL|World Bank||
wto|INTERGOVERNMENTAL|World Trade Organization|World Trade Organisation;WTO|Q7825
who|INTERGOVERNMENTAL|World Health Organization|World Health Organisation;WHO|Q7817
opec|INTERGOVERNMENTAL|OPEC||
osce|INTERGOVERNMENTAL|OSCE|Organization for Security and Co-operation in Europe|
oecd|INTERGOVERNMENTAL|OECD||
icc|INTERGOVERNMENTAL|International Criminal Court|ICC|
icj|INTERGOVERNMENTAL|International Court of Justice|ICJ|
interpol|INTERGOVERNMENTAL|Interpol|INTERPOL|
wfp|INTERGOVERNMENTAL|World Food Programme|World Food Program;WFP|
red-cross|NGO|Red Cross|International Red Cross;ICRC;International Committee of the Red Cross|
amnesty|NGO|Amnesty International||
hrw|NGO|Human Rights Watch|HRW|
greenpeace|NGO|Greenpeace||
msf|NGO|Doctors Without Borders|Médecins Sans Frontières;MSF|
wikimedia|NGO|Wikimedia Foundation|Wikimedia|
eff|NGO|Electronic Frontier Foundation|EFF|
ioc|NGO|International Olympic Committee|IOC|
fifa|NGO|FIFA||
uefa|NGO|UEFA||
fia|NGO|FIA||
nba|OTHER|NBA|National Basketball Association|
nfl|OTHER|NFL|National Football League|
nhl|OTHER|NHL|National Hockey League|
mlb|OTHER|MLB|Major League Baseball|
nascar|OTHER|NASCAR||
wpk|PARTY|Workers' Party of Korea|WPK|
cpc|PARTY|Communist Party of China|Chinese Communist Party;CPC;CCP|
hamas|PARTY|Hamas||Q38799
fatah|PARTY|Fatah||
hezbollah|PARTY|Hezbollah|Hizbollah;Hizbullah|Q41053
taliban|MILITARY|Taliban|Taleban|
al-qaeda|MILITARY|al-Qaeda|Al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida|
isis|MILITARY|Islamic State|ISIS;ISIL;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Daesh|
ira|MILITARY|IRA|Irish Republican Army|
eta|MILITARY|ETA||
farc|MILITARY|FARC||
ltte|MILITARY|LTTE|Liberation Tigers of Tamil Eelam;Tamil Tigers|
plo|PARTY|PLO|Palestine Liberation Organization|
palestinian-authority|GOVERNMENT|Palestinian Authority||
kpa|MILITARY|Korean People's Army|KPA|
pla|MILITARY|People's Liberation Army|PLA|
idf|MILITARY|Israel Defense Forces|IDF;Israeli Defence Forces;Israel Defence Forces;Israeli Defense Forces|
white-house|GOVERNMENT|White House||
kremlin|GOVERNMENT|Kremlin||
pentagon|GOVERNMENT|Pentagon||
downing-street|GOVERNMENT|Downing Street|10 Downing Street|
blue-house|GOVERNMENT|Blue House||
us-congress|GOVERNMENT|United States Congress|US Congress;U.S. Congress|
us-senate|GOVERNMENT|United States Senate|US Senate;U.S. Senate|
house-of-commons|GOVERNMENT|House of Commons||
house-of-lords|GOVERNMENT|House of Lords||
house-of-representatives|GOVERNMENT|House of Representatives||
us-state-department|GOVERNMENT|U.S. State Department|State Department;US State Department;Department of State;U.S. Department of State;United States Department of State|
us-supreme-court|GOVERNMENT|US Supreme Court|U.S. Supreme Court;United States Supreme Court|
cia|GOVERNMENT|CIA|Central Intelligence Agency|Q37230
fbi|GOVERNMENT|FBI|Federal Bureau of Investigation|Q8333
nsa|GOVERNMENT|NSA|National Security Agency|
nasa|GOVERNMENT|NASA|National Aeronautics and Space Administration|Q23548
esa|INTERGOVERNMENTAL|European Space Agency|ESA|
noaa|GOVERNMENT|NOAA|National Oceanic and Atmospheric Administration|
usgs|GOVERNMENT|United States Geological Survey|USGS;US Geological Survey;U.S. Geological Survey|
fda|GOVERNMENT|Food and Drug Administration|FDA|
cdc|GOVERNMENT|Centers for Disease Control and Prevention|CDC|
faa|GOVERNMENT|Federal Aviation Administration|FAA|
fema|GOVERNMENT|Federal Emergency Management Agency|FEMA|
centcom|MILITARY|U.S. Central Command|CENTCOM;US Central Command;United States Central Command|
us-army|MILITARY|United States Army|US Army;U.S. Army|
us-navy|MILITARY|United States Navy|US Navy;U.S. Navy|
us-air-force|MILITARY|United States Air Force|US Air Force;U.S. Air Force|
us-marine-corps|MILITARY|United States Marine Corps|US Marine Corps;U.S. Marine Corps;Marine Corps|
supreme-peoples-assembly|GOVERNMENT|Supreme People's Assembly|SPA|
national-peoples-congress|GOVERNMENT|National People's Congress|NPC|
knesset|GOVERNMENT|Knesset||
state-duma|GOVERNMENT|State Duma|Duma|
bundestag|GOVERNMENT|Bundestag||
scotland-yard|GOVERNMENT|Scotland Yard||
met-office|GOVERNMENT|Met Office||
google|COMPANY|Google||Q95
microsoft|COMPANY|Microsoft||Q2283
apple|COMPANY|Apple Inc|Apple Inc.|Q312
facebook|COMPANY|Facebook||
twitter|COMPANY|Twitter||
youtube|COMPANY|YouTube||
amazon|COMPANY|Amazon.com||
yahoo|COMPANY|Yahoo|Yahoo!|
ibm|COMPANY|IBM||
intel|COMPANY|Intel||
sony|COMPANY|Sony||
samsung|COMPANY|Samsung||
nintendo|COMPANY|Nintendo||
toyota|COMPANY|Toyota||
honda|COMPANY|Honda||
ford|COMPANY|Ford Motor Company||
gm|COMPANY|General Motors|GM|
boeing|COMPANY|Boeing||
airbus|COMPANY|Airbus||
bp|COMPANY|BP||
spacex|COMPANY|SpaceX||
republican-party|PARTY|Republican Party|GOP|
democratic-party|PARTY|Democratic Party||
labour-party|PARTY|Labour Party|Labour|
conservative-party|PARTY|Conservative Party||
liberal-democrats|PARTY|Liberal Democrats||
sinn-fein|PARTY|Sinn Féin|Sinn Fein|
likud|PARTY|Likud||
kadima|PARTY|Kadima||
bjp|PARTY|Bharatiya Janata Party|BJP|
`;
