/**
 * Organizations that news names often: key, kind, name, further names, Wikidata id where it is
 * certain, country where a name of it needs one. A name behind `~` is borne in several countries: it
 * means this one where the article is about that country. Source: general knowledge, own list,
 * Apache-2.0.
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
who|INTERGOVERNMENTAL|World Health Organization|World Health Organisation;WHO;UN World Health Organization|Q7817
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
al-qaeda|MILITARY|al-Qaeda|Al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida;al-Qa'ida;Al-Qa'ida;Al Qaida;al Qaida|
isis|MILITARY|Islamic State|ISIS;ISIL;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Daesh;Islamic State in Iraq and Syria;Islamic State of Iraq and al-Sham;Islamic State of Iraq and Levant;Da'esh;IS group;Islamic State group|
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
us-congress|GOVERNMENT|United States Congress|US Congress;U.S. Congress;~Congress||US
us-senate|GOVERNMENT|United States Senate|US Senate;U.S. Senate;~Senate||US
house-of-commons|GOVERNMENT|House of Commons|~House of Commons;UK House of Commons;British House of Commons;~Commons||GB
house-of-lords|GOVERNMENT|House of Lords|~House of Lords;UK House of Lords;British House of Lords||GB
us-state-department|GOVERNMENT|U.S. State Department|State Department;US State Department;U.S. Department of State;US Department of State;United States Department of State;United States State Department;~Department of State||US
us-supreme-court|GOVERNMENT|US Supreme Court|U.S. Supreme Court;United States Supreme Court;~Supreme Court||US
cia|GOVERNMENT|CIA|Central Intelligence Agency;United States Central Intelligence Agency;US Central Intelligence Agency;U.S. Central Intelligence Agency|Q37230
fbi|GOVERNMENT|FBI|Federal Bureau of Investigation;United States Federal Bureau of Investigation;US Federal Bureau of Investigation;U.S. Federal Bureau of Investigation|Q8333
nsa|GOVERNMENT|NSA|National Security Agency|
nasa|GOVERNMENT|NASA|National Aeronautics and Space Administration|Q23548
esa|INTERGOVERNMENTAL|European Space Agency|ESA|
noaa|GOVERNMENT|NOAA|National Oceanic and Atmospheric Administration|
usgs|GOVERNMENT|United States Geological Survey|USGS;US Geological Survey;U.S. Geological Survey|
fda|GOVERNMENT|Food and Drug Administration|U.S. Food and Drug Administration;US Food and Drug Administration;FDA|
cdc|GOVERNMENT|Centers for Disease Control and Prevention|U.S. Centers for Disease Control and Prevention;US Centers for Disease Control and Prevention;Centers for Disease Control;CDC|
faa|GOVERNMENT|Federal Aviation Administration|U.S. Federal Aviation Administration;US Federal Aviation Administration;FAA|
fema|GOVERNMENT|Federal Emergency Management Agency|FEMA|
centcom|MILITARY|U.S. Central Command|CENTCOM;US Central Command;United States Central Command|
us-army|MILITARY|United States Army|US Army;U.S. Army;~Army||US
us-navy|MILITARY|United States Navy|US Navy;U.S. Navy;~Navy||US
us-air-force|MILITARY|United States Air Force|US Air Force;U.S. Air Force;~Air Force||US
us-marine-corps|MILITARY|United States Marine Corps|US Marine Corps;U.S. Marine Corps;~Marine Corps;US Marines;U.S. Marines;United States Marines||US
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
republican-party|PARTY|Republican Party|~Republican Party;~Republicans;GOP;Republican Party of the United States;United States Republican Party;US Republican Party||US
democratic-party|PARTY|Democratic Party|~Democratic Party;~Democrats;Democratic Party of the United States;United States Democratic Party;US Democratic Party||US
labour-party|PARTY|Labour Party|~Labour Party;~Labour;British Labour Party;UK Labour Party||GB
conservative-party|PARTY|Conservative Party|~Conservative Party;~Conservatives;~Tories;British Conservative Party;UK Conservative Party||GB
liberal-democrats|PARTY|Liberal Democrats|~Liberal Democrats||GB
sinn-fein|PARTY|Sinn Féin|Sinn Fein|
likud|PARTY|Likud||
kadima|PARTY|Kadima||
bjp|PARTY|Bharatiya Janata Party|BJP|
wmo|INTERGOVERNMENTAL|World Meteorological Organization|World Meteorological Organisation;WMO|
ilo|INTERGOVERNMENTAL|International Labour Organization|International Labor Organization;ILO|
fao|INTERGOVERNMENTAL|Food and Agriculture Organization|Food and Agriculture Organisation;FAO|
undp|INTERGOVERNMENTAL|United Nations Development Programme|United Nations Development Program;UNDP|
unep|INTERGOVERNMENTAL|United Nations Environment Programme|United Nations Environment Program;UNEP|
unrwa|INTERGOVERNMENTAL|UNRWA|United Nations Relief and Works Agency|
unfpa|INTERGOVERNMENTAL|UNFPA|United Nations Population Fund|
unodc|INTERGOVERNMENTAL|United Nations Office on Drugs and Crime|UNODC|
unaids|INTERGOVERNMENTAL|UNAIDS||
ocha|INTERGOVERNMENTAL|OCHA|United Nations Office for the Coordination of Humanitarian Affairs;UN Office for the Coordination of Humanitarian Affairs|
ohchr|INTERGOVERNMENTAL|OHCHR|United Nations Human Rights Office;UN Human Rights Office|
un-human-rights-council|INTERGOVERNMENTAL|United Nations Human Rights Council|UN Human Rights Council;Human Rights Council;UNHRC|
iom|INTERGOVERNMENTAL|International Organization for Migration|IOM|
icao|INTERGOVERNMENTAL|International Civil Aviation Organization|ICAO|
imo|INTERGOVERNMENTAL|International Maritime Organization|IMO|
itu|INTERGOVERNMENTAL|International Telecommunication Union|ITU|
wipo|INTERGOVERNMENTAL|World Intellectual Property Organization|WIPO|
opcw|INTERGOVERNMENTAL|OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|
ctbto|INTERGOVERNMENTAL|CTBTO||
iwc|INTERGOVERNMENTAL|International Whaling Commission||
ipcc|INTERGOVERNMENTAL|Intergovernmental Panel on Climate Change|IPCC|
nuclear-suppliers-group|INTERGOVERNMENTAL|Nuclear Suppliers Group||
council-of-europe|INTERGOVERNMENTAL|Council of Europe||
european-council|INTERGOVERNMENTAL|European Council||
cjeu|INTERGOVERNMENTAL|European Court of Justice|Court of Justice of the European Union;ECJ|
echr|INTERGOVERNMENTAL|European Court of Human Rights|ECHR|
europol|INTERGOVERNMENTAL|Europol||
frontex|INTERGOVERNMENTAL|Frontex||
ema|INTERGOVERNMENTAL|European Medicines Agency|EMA|
efta|INTERGOVERNMENTAL|European Free Trade Association|EFTA|
cis|INTERGOVERNMENTAL|Commonwealth of Independent States|CIS|
csto|INTERGOVERNMENTAL|Collective Security Treaty Organization|CSTO|
eurasian-economic-union|INTERGOVERNMENTAL|Eurasian Economic Union|EAEU|
commonwealth|INTERGOVERNMENTAL|Commonwealth of Nations||
brics|INTERGOVERNMENTAL|BRICS||
ecowas|INTERGOVERNMENTAL|ECOWAS|Economic Community of West African States|
sadc|INTERGOVERNMENTAL|Southern African Development Community|SADC|
igad|INTERGOVERNMENTAL|IGAD|Intergovernmental Authority on Development|
east-african-community|INTERGOVERNMENTAL|East African Community|EAC|
oau|INTERGOVERNMENTAL|Organisation of African Unity|Organization of African Unity;OAU|
oas|INTERGOVERNMENTAL|Organization of American States|OAS|
mercosur|INTERGOVERNMENTAL|Mercosur||
unasur|INTERGOVERNMENTAL|UNASUR|Union of South American Nations|
caricom|INTERGOVERNMENTAL|CARICOM|Caribbean Community|
alba|INTERGOVERNMENTAL|ALBA|Bolivarian Alliance for the Americas|
saarc|INTERGOVERNMENTAL|SAARC|South Asian Association for Regional Cooperation|
oic|INTERGOVERNMENTAL|Organisation of Islamic Cooperation|Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference;OIC|
non-aligned-movement|INTERGOVERNMENTAL|Non-Aligned Movement||
pacific-islands-forum|INTERGOVERNMENTAL|Pacific Islands Forum||
adb|INTERGOVERNMENTAL|Asian Development Bank|ADB|
aiib|INTERGOVERNMENTAL|Asian Infrastructure Investment Bank|AIIB|
afdb|INTERGOVERNMENTAL|African Development Bank|AfDB|
idb|INTERGOVERNMENTAL|Inter-American Development Bank|IDB|
ebrd|INTERGOVERNMENTAL|European Bank for Reconstruction and Development|EBRD|
eib|INTERGOVERNMENTAL|European Investment Bank|EIB|
bis|INTERGOVERNMENTAL|Bank for International Settlements||
amisom|INTERGOVERNMENTAL|African Union Mission in Somalia|AMISOM;African Union Mission to Somalia|
monusco|INTERGOVERNMENTAL|MONUSCO|MONUC|
minusma|INTERGOVERNMENTAL|MINUSMA||
minustah|INTERGOVERNMENTAL|MINUSTAH||
unamid|INTERGOVERNMENTAL|UNAMID||
unifil|INTERGOVERNMENTAL|UNIFIL|United Nations Interim Force in Lebanon|
isaf|MILITARY|International Security Assistance Force|ISAF|
cern|INTERGOVERNMENTAL|CERN|European Organization for Nuclear Research|
eso|INTERGOVERNMENTAL|European Southern Observatory|ESO|
wada|NGO|World Anti-Doping Agency|WADA|
ifrc|NGO|International Federation of Red Cross and Red Crescent Societies|IFRC|
american-red-cross|NGO|American Red Cross||
red-crescent|NGO|Red Crescent||
oxfam|NGO|Oxfam||
save-the-children|NGO|Save the Children||
care-international|NGO|CARE International||
world-vision|NGO|World Vision||
wwf|NGO|World Wildlife Fund|World Wide Fund for Nature|
transparency-international|NGO|Transparency International||
rsf|NGO|Reporters Without Borders|RSF|
cpj|NGO|Committee to Protect Journalists|CPJ|
freedom-house|NGO|Freedom House||
crisis-group|NGO|International Crisis Group||
sohr|NGO|Syrian Observatory for Human Rights|SOHR|
aclu|NGO|American Civil Liberties Union|ACLU|
naacp|NGO|NAACP||
nra|NGO|National Rifle Association|NRA|
peta|NGO|PETA|People for the Ethical Treatment of Animals|
sea-shepherd|NGO|Sea Shepherd|Sea Shepherd Conservation Society|
gates-foundation|NGO|Bill and Melinda Gates Foundation|Bill & Melinda Gates Foundation;Gates Foundation|
carter-center|NGO|Carter Center||
nobel-committee|NGO|Norwegian Nobel Committee|Nobel Committee|
linux-foundation|NGO|Linux Foundation||
mozilla|NGO|Mozilla Foundation|Mozilla|
wikileaks|NGO|WikiLeaks||
riaa|NGO|Recording Industry Association of America|RIAA|
mpaa|NGO|Motion Picture Association of America|MPAA|
iaaf|NGO|IAAF|International Association of Athletics Federations;World Athletics|
conmebol|NGO|CONMEBOL||
concacaf|NGO|CONCACAF||
icc-cricket|NGO|International Cricket Council||
fiba|NGO|FIBA||
ittf|NGO|ITTF||
afl|OTHER|Australian Football League|AFL|
nrl|OTHER|National Rugby League|NRL|
mls|OTHER|Major League Soccer|MLS|
premier-league|OTHER|Premier League|English Premier League|
la-liga|OTHER|La Liga||
bundesliga|OTHER|Bundesliga||
ncaa|OTHER|NCAA|National Collegiate Athletic Association|
pga-tour|OTHER|PGA Tour||
wwe|COMPANY|WWE|World Wrestling Entertainment|
boko-haram|MILITARY|Boko Haram||
al-shabaab|MILITARY|Al-Shabaab|al-Shabaab;al-Shabab;Al Shabaab|
houthis|MILITARY|Houthi movement|Houthis;Houthi;Ansar Allah|
al-nusra|MILITARY|al-Nusra Front|Al-Nusra Front;Nusra Front;Jabhat al-Nusra|
hts|MILITARY|Hayat Tahrir al-Sham|HTS|
sdf|MILITARY|Syrian Democratic Forces|SDF|
fsa|MILITARY|Free Syrian Army|FSA|
ypg|MILITARY|People's Protection Units|YPG|
pkk|MILITARY|Kurdistan Workers' Party|PKK|
peshmerga|MILITARY|Peshmerga||
pmf|MILITARY|Popular Mobilization Forces|PMF;Hashd al-Shaabi|
islamic-jihad|MILITARY|Palestinian Islamic Jihad|Islamic Jihad|
qassam|MILITARY|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades|
al-aqsa-brigades|MILITARY|al-Aqsa Martyrs' Brigades|Al-Aqsa Martyrs' Brigades|
aqap|MILITARY|al-Qaeda in the Arabian Peninsula|AQAP;Al-Qaeda in the Arabian Peninsula|
aqim|MILITARY|al-Qaeda in the Islamic Maghreb|AQIM;Al-Qaeda in the Islamic Maghreb|
lashkar-e-taiba|MILITARY|Lashkar-e-Taiba|LeT|
jaish|MILITARY|Jaish-e-Mohammed||
ttp|MILITARY|Tehrik-i-Taliban Pakistan|TTP;Pakistani Taliban|
haqqani|MILITARY|Haqqani network||
abu-sayyaf|MILITARY|Abu Sayyaf||
milf|MILITARY|Moro Islamic Liberation Front|MILF|
npa|MILITARY|New People's Army|NPA|
jemaah-islamiyah|MILITARY|Jemaah Islamiyah||
lra|MILITARY|Lord's Resistance Army|LRA|
m23|MILITARY|M23|March 23 Movement|
eln|MILITARY|ELN|National Liberation Army of Colombia|
shining-path|MILITARY|Shining Path||
real-ira|MILITARY|Real IRA||
uvf|MILITARY|Ulster Volunteer Force|UVF|
ku-klux-klan|OTHER|Ku Klux Klan|KKK|
mek|MILITARY|People's Mujahedin of Iran|MEK|
irgc|MILITARY|Islamic Revolutionary Guard Corps|IRGC;Iranian Revolutionary Guard;Revolutionary Guards;Iranian Revolutionary Guards|
quds-force|MILITARY|Quds Force||
wagner|MILITARY|Wagner Group||
blackwater|COMPANY|Blackwater|Blackwater Worldwide|
british-army|MILITARY|British Army||
royal-navy|MILITARY|Royal Navy||
raf|MILITARY|Royal Air Force|RAF|
indian-army|MILITARY|Indian Army|~Army||IN
africom|MILITARY|U.S. Africa Command|AFRICOM;US Africa Command;United States Africa Command|
northcom|MILITARY|U.S. Northern Command|NORTHCOM|
indopacom|MILITARY|U.S. Indo-Pacific Command|INDOPACOM;US Indo-Pacific Command|
pacom|MILITARY|U.S. Pacific Command|PACOM;US Pacific Command|
us-coast-guard|MILITARY|United States Coast Guard|US Coast Guard;U.S. Coast Guard;~Coast Guard||US
us-forces-korea|MILITARY|United States Forces Korea|US Forces Korea;U.S. Forces Korea;USFK|
us-national-guard|MILITARY|United States National Guard|US National Guard;U.S. National Guard;~National Guard||US
jcs|MILITARY|Joint Chiefs of Staff|~Joint Chiefs of Staff||US
dod|GOVERNMENT|U.S. Department of Defense|US Department of Defense;United States Department of Defense;~Department of Defense;~Defense Department||US
doj|GOVERNMENT|U.S. Department of Justice|US Department of Justice;United States Department of Justice;US Justice Department;U.S. Justice Department;~Department of Justice;~Justice Department||US
dhs|GOVERNMENT|U.S. Department of Homeland Security|Department of Homeland Security;DHS;United States Department of Homeland Security|
us-treasury|GOVERNMENT|U.S. Department of the Treasury|US Treasury;U.S. Treasury;United States Department of the Treasury;US Treasury Department;U.S. Treasury Department;~Treasury Department;~Department of the Treasury||US
usda|GOVERNMENT|U.S. Department of Agriculture|USDA;US Department of Agriculture;United States Department of Agriculture;~Department of Agriculture||US
us-energy|GOVERNMENT|U.S. Department of Energy|US Department of Energy;United States Department of Energy;~Department of Energy||US
hhs|GOVERNMENT|U.S. Department of Health and Human Services|Department of Health and Human Services;HHS;United States Department of Health and Human Services|
epa|GOVERNMENT|U.S. Environmental Protection Agency|Environmental Protection Agency;EPA;United States Environmental Protection Agency;US Environmental Protection Agency|
fcc|GOVERNMENT|Federal Communications Commission|FCC|
ftc|GOVERNMENT|Federal Trade Commission|FTC|
sec|GOVERNMENT|U.S. Securities and Exchange Commission|Securities and Exchange Commission;SEC;US Securities and Exchange Commission|
fed|GOVERNMENT|Federal Reserve|U.S. Federal Reserve;US Federal Reserve;Federal Reserve Board|
irs|GOVERNMENT|Internal Revenue Service|IRS|
ntsb|GOVERNMENT|National Transportation Safety Board|NTSB|
tsa|GOVERNMENT|Transportation Security Administration|TSA|
nih|GOVERNMENT|National Institutes of Health|NIH|
nws|GOVERNMENT|National Weather Service|NWS|
nhc|GOVERNMENT|National Hurricane Center|NHC;U.S. National Hurricane Center|
dea|GOVERNMENT|Drug Enforcement Administration|DEA|
atf|GOVERNMENT|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|
ice|GOVERNMENT|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement|
cbp|GOVERNMENT|Customs and Border Protection|U.S. Customs and Border Protection|
secret-service|GOVERNMENT|United States Secret Service|US Secret Service;U.S. Secret Service|
usaid|GOVERNMENT|USAID|U.S. Agency for International Development;United States Agency for International Development|
usps|GOVERNMENT|United States Postal Service|USPS;US Postal Service;U.S. Postal Service|
us-house|GOVERNMENT|United States House of Representatives|US House of Representatives;U.S. House of Representatives;US House;U.S. House;~House of Representatives;~House||US
nypd|GOVERNMENT|New York Police Department|NYPD;New York City Police Department|
lapd|GOVERNMENT|Los Angeles Police Department|LAPD|
jpl|GOVERNMENT|Jet Propulsion Laboratory|JPL|
dnc|PARTY|Democratic National Committee|DNC|
rnc|PARTY|Republican National Committee|RNC|
libertarian-party-us|PARTY|Libertarian Party|~Libertarian Party||US
us-green-party|PARTY|Green Party of the United States||
foreign-office|GOVERNMENT|Foreign and Commonwealth Office|Foreign, Commonwealth and Development Office;~Foreign Office;UK Foreign Office;British Foreign Office||GB
nhs|GOVERNMENT|National Health Service|NHS|
mi5|GOVERNMENT|MI5||
mi6|GOVERNMENT|MI6|Secret Intelligence Service|
gchq|GOVERNMENT|GCHQ||
uk-parliament|GOVERNMENT|Parliament of the United Kingdom|UK Parliament;British Parliament;~Parliament||GB
uk-supreme-court|GOVERNMENT|Supreme Court of the United Kingdom|UK Supreme Court;~Supreme Court||GB
bank-of-england|GOVERNMENT|Bank of England||
metropolitan-police|GOVERNMENT|Metropolitan Police|Metropolitan Police Service|
psni|GOVERNMENT|Police Service of Northern Ireland|PSNI|
scottish-parliament|GOVERNMENT|Scottish Parliament|Holyrood|
welsh-assembly|GOVERNMENT|Welsh Assembly|National Assembly for Wales;Senedd|
stormont|GOVERNMENT|Northern Ireland Assembly||
buckingham-palace|GOVERNMENT|Buckingham Palace||
snp|PARTY|Scottish National Party|SNP|
plaid|PARTY|Plaid Cymru||
dup|PARTY|Democratic Unionist Party|DUP|
uup|PARTY|Ulster Unionist Party|UUP|
sdlp|PARTY|Social Democratic and Labour Party|SDLP|
ukip|PARTY|UK Independence Party|UKIP|
bnp|PARTY|British National Party|BNP|
fianna-fail|PARTY|Fianna Fáil||
fine-gael|PARTY|Fine Gael||
australian-labor|PARTY|Australian Labor Party|ALP|
liberal-party-australia|PARTY|Liberal Party of Australia||
australian-greens|PARTY|Australian Greens||
csiro|GOVERNMENT|CSIRO||
rba|GOVERNMENT|Reserve Bank of Australia|RBA|
afp-australia|GOVERNMENT|Australian Federal Police||
nz-labour|PARTY|New Zealand Labour Party||
nz-national|PARTY|New Zealand National Party||
nz-first|PARTY|New Zealand First||
rcmp|GOVERNMENT|Royal Canadian Mounted Police|RCMP|
liberal-party-canada|PARTY|Liberal Party of Canada||
conservative-party-canada|PARTY|Conservative Party of Canada||
ndp-canada|PARTY|New Democratic Party|NDP|
bloc-quebecois|PARTY|Bloc Québécois||
parti-quebecois|PARTY|Parti Québécois|PQ|
cdu|PARTY|Christian Democratic Union|CDU|
csu|PARTY|Christian Social Union|CSU|
spd|PARTY|Social Democratic Party of Germany|SPD|
afd|PARTY|Alternative for Germany|AfD|
fdp|PARTY|Free Democratic Party|~Free Democratic Party;~FDP||DE
front-national|PARTY|National Rally|~National Rally;~National Front;~Front National;~Rassemblement National||FR
ump|PARTY|Union for a Popular Movement|UMP|
en-marche|PARTY|La République En Marche|En Marche|
elysee|GOVERNMENT|Élysée Palace|Elysee Palace;Élysée|
forza-italia|PARTY|Forza Italia||
five-star|PARTY|Five Star Movement||
lega|PARTY|Lega Nord|Northern League|
psoe|PARTY|Spanish Socialist Workers' Party|PSOE|
podemos|PARTY|Podemos||
vox|PARTY|Vox|~Vox||ES
syriza|PARTY|Syriza|SYRIZA|
golden-dawn|PARTY|Golden Dawn||
fidesz|PARTY|Fidesz||
law-and-justice|PARTY|Law and Justice||
akp|PARTY|Justice and Development Party|~Justice and Development Party;~AKP||TR
chp|PARTY|Republican People's Party|~Republican People's Party;~CHP||TR
hdp|PARTY|Peoples' Democratic Party|~Peoples' Democratic Party;~HDP||TR
united-russia|PARTY|United Russia||
fsb|GOVERNMENT|Federal Security Service|FSB|
kgb|GOVERNMENT|KGB||
gru|GOVERNMENT|GRU||
roscosmos|GOVERNMENT|Roscosmos|Russian Federal Space Agency|
verkhovna-rada|GOVERNMENT|Verkhovna Rada||
mossad|GOVERNMENT|Mossad||
shin-bet|GOVERNMENT|Shin Bet||
shas|PARTY|Shas||
meretz|PARTY|Meretz||
blue-and-white|PARTY|Blue and White||
plc-palestine|GOVERNMENT|Palestinian Legislative Council||
muslim-brotherhood|OTHER|Muslim Brotherhood||
baath|PARTY|Ba'ath Party|Baath Party|
isi|GOVERNMENT|Inter-Services Intelligence|ISI|
ppp|PARTY|Pakistan Peoples Party|Pakistan People's Party;PPP|
pml-n|PARTY|Pakistan Muslim League (N)|PML-N|
pti-party|PARTY|Pakistan Tehreek-e-Insaf||
inc|PARTY|Indian National Congress|Congress Party|
cpi-m|PARTY|Communist Party of India (Marxist)|CPI(M);CPI-M;CPM|
cpi|PARTY|Communist Party of India|CPI|
aap|PARTY|Aam Aadmi Party|AAP|
shiv-sena|PARTY|Shiv Sena||
isro|GOVERNMENT|Indian Space Research Organisation|ISRO;Indian Space Research Organization|
lok-sabha|GOVERNMENT|Lok Sabha||
rajya-sabha|GOVERNMENT|Rajya Sabha||
cbi-india|GOVERNMENT|Central Bureau of Investigation|CBI|
rbi|GOVERNMENT|Reserve Bank of India|RBI|
awami-league|PARTY|Awami League||
bnp-bangladesh|PARTY|Bangladesh Nationalist Party||
nld|PARTY|National League for Democracy|NLD|
kuomintang|PARTY|Kuomintang|KMT;Chinese Nationalist Party|
dpp|PARTY|Democratic Progressive Party|DPP|
ldp-japan|PARTY|Liberal Democratic Party|~Liberal Democratic Party;~LDP||JP
cdp-japan|PARTY|Constitutional Democratic Party of Japan||
komeito|PARTY|Komeito|New Komeito|
jaxa|GOVERNMENT|Japan Aerospace Exploration Agency|JAXA|
jma|GOVERNMENT|Japan Meteorological Agency|JMA|
bank-of-japan|GOVERNMENT|Bank of Japan||
national-diet|GOVERNMENT|National Diet||
cnsa|GOVERNMENT|China National Space Administration|CNSA|
pboc|GOVERNMENT|People's Bank of China||
cppcc|GOVERNMENT|Chinese People's Political Consultative Conference|CPPCC|
state-council-china|GOVERNMENT|State Council|~State Council||CN
politburo-china|PARTY|Politburo Standing Committee|~Politburo Standing Committee||CN
legco|GOVERNMENT|Legislative Council of Hong Kong|LegCo|
grand-national-party|PARTY|Grand National Party||
saenuri|PARTY|Saenuri Party||
people-power-party|PARTY|People Power Party||
democratic-party-korea|PARTY|Democratic Party of Korea||
nis|GOVERNMENT|National Intelligence Service|~National Intelligence Service;~NIS||KR
unification-ministry|GOVERNMENT|Ministry of Unification|~Ministry of Unification;~Unification Ministry||KR
rok-jcs|MILITARY|South Korean Joint Chiefs of Staff|ROK Joint Chiefs of Staff|
state-affairs-commission|GOVERNMENT|State Affairs Commission|~State Affairs Commission||KP
wpk-central-committee|PARTY|Central Committee of the Workers' Party of Korea|WPK Central Committee|
anc|PARTY|African National Congress|ANC|
zanu-pf|PARTY|ZANU-PF|Zanu-PF;Zimbabwe African National Union – Patriotic Front|
mdc|PARTY|Movement for Democratic Change|MDC|
splm|PARTY|Sudan People's Liberation Movement|SPLM|
pdp-nigeria|PARTY|Peoples Democratic Party|~Peoples Democratic Party;~People's Democratic Party;~PDP||NG
apc-nigeria|PARTY|All Progressives Congress|~All Progressives Congress;~APC||NG
inec|GOVERNMENT|Independent National Electoral Commission|INEC|
tplf|PARTY|Tigray People's Liberation Front|TPLF|
eskom|COMPANY|Eskom||
pt-brazil|PARTY|Workers' Party|~Workers' Party||BR
pri|PARTY|Institutional Revolutionary Party|PRI|
pan|PARTY|National Action Party|~National Action Party;~PAN||MX
psuv|PARTY|United Socialist Party of Venezuela|PSUV|
mas|PARTY|Movement for Socialism|Movement Toward Socialism;MAS|
fmln|PARTY|Farabundo Martí National Liberation Front|FMLN|
sandinistas|PARTY|Sandinista National Liberation Front|FSLN;Sandinistas|
phivolcs|GOVERNMENT|Philippine Institute of Volcanology and Seismology|PHIVOLCS|
pagasa|GOVERNMENT|PAGASA||
pnp|GOVERNMENT|Philippine National Police|PNP|
bnpb|GOVERNMENT|National Disaster Management Agency|~National Disaster Management Agency;~BNPB||ID
umno|PARTY|UMNO|United Malays National Organisation|
pap|PARTY|People's Action Party|~People's Action Party;~PAP||SG
vatican-curia|OTHER|Roman Curia||
catholic-church|OTHER|Catholic Church|Roman Catholic Church|
church-of-england|OTHER|Church of England||
scientology|OTHER|Church of Scientology|Scientology|
lds|OTHER|Church of Jesus Christ of Latter-day Saints|LDS Church;Mormon Church|
falun-gong|OTHER|Falun Gong||
alphabet|COMPANY|Alphabet Inc.||
meta|COMPANY|Meta Platforms||
openai|COMPANY|OpenAI||
nvidia|COMPANY|Nvidia|NVIDIA|
amd|COMPANY|Advanced Micro Devices|AMD|
hp|COMPANY|Hewlett-Packard|Hewlett Packard|
dell|COMPANY|Dell|Dell Technologies|
oracle|COMPANY|Oracle Corporation||
cisco|COMPANY|Cisco Systems|Cisco|
qualcomm|COMPANY|Qualcomm||
tsmc|COMPANY|TSMC|Taiwan Semiconductor Manufacturing Company|
huawei|COMPANY|Huawei||
zte|COMPANY|ZTE||
tencent|COMPANY|Tencent||
alibaba|COMPANY|Alibaba|Alibaba Group|
bytedance|COMPANY|ByteDance||
tiktok|COMPANY|TikTok||
baidu|COMPANY|Baidu||
xiaomi|COMPANY|Xiaomi||
lenovo|COMPANY|Lenovo||
nokia|COMPANY|Nokia||
ericsson|COMPANY|Ericsson||
siemens|COMPANY|Siemens||
sap|COMPANY|SAP SE||
lg|COMPANY|LG Electronics||
hyundai|COMPANY|Hyundai|Hyundai Motor Company|
kia|COMPANY|Kia Motors||
panasonic|COMPANY|Panasonic||
toshiba|COMPANY|Toshiba||
hitachi|COMPANY|Hitachi||
mitsubishi|COMPANY|Mitsubishi||
nissan|COMPANY|Nissan|Nissan Motor|
mazda|COMPANY|Mazda||
softbank|COMPANY|SoftBank||
volkswagen|COMPANY|Volkswagen|Volkswagen Group|
bmw|COMPANY|BMW||
daimler|COMPANY|Daimler AG|Daimler|
mercedes|COMPANY|Mercedes-Benz||
renault|COMPANY|Renault||
peugeot|COMPANY|Peugeot|PSA Peugeot Citroën|
fiat|COMPANY|Fiat||
ferrari|COMPANY|Ferrari||
chrysler|COMPANY|Chrysler||
tesla|COMPANY|Tesla Motors|Tesla, Inc.|
rolls-royce|COMPANY|Rolls-Royce||
tata|COMPANY|Tata Group|Tata Motors|
lockheed|COMPANY|Lockheed Martin||
northrop|COMPANY|Northrop Grumman||
raytheon|COMPANY|Raytheon||
bae|COMPANY|BAE Systems||
general-electric|COMPANY|General Electric|GE|
exxon|COMPANY|ExxonMobil|Exxon Mobil|
chevron|COMPANY|Chevron||
shell|COMPANY|Royal Dutch Shell||
total|COMPANY|TotalEnergies||
gazprom|COMPANY|Gazprom||
rosneft|COMPANY|Rosneft||
lukoil|COMPANY|Lukoil||
aramco|COMPANY|Saudi Aramco||
petrobras|COMPANY|Petrobras||
pdvsa|COMPANY|PDVSA||
sinopec|COMPANY|Sinopec||
cnpc|COMPANY|China National Petroleum Corporation|CNPC|
pge|COMPANY|Pacific Gas and Electric Company|PG&E;Pacific Gas & Electric|
tepco|COMPANY|Tokyo Electric Power Company|TEPCO|
enron|COMPANY|Enron||
goldman|COMPANY|Goldman Sachs||
jpmorgan|COMPANY|JPMorgan Chase|JPMorgan;JP Morgan|
morgan-stanley|COMPANY|Morgan Stanley||
citigroup|COMPANY|Citigroup||
bank-of-america|COMPANY|Bank of America||
wells-fargo|COMPANY|Wells Fargo||
lehman|COMPANY|Lehman Brothers||
merrill-lynch|COMPANY|Merrill Lynch||
hsbc|COMPANY|HSBC||
barclays|COMPANY|Barclays||
rbs|COMPANY|Royal Bank of Scotland|RBS|
deutsche-bank|COMPANY|Deutsche Bank||
ubs|COMPANY|UBS||
credit-suisse|COMPANY|Credit Suisse||
aig|COMPANY|American International Group|AIG|
fannie-mae|COMPANY|Fannie Mae||
freddie-mac|COMPANY|Freddie Mac||
nyse|COMPANY|New York Stock Exchange|NYSE|
nasdaq|COMPANY|NASDAQ|Nasdaq|
lse|COMPANY|London Stock Exchange||
visa|COMPANY|Visa Inc.||
mastercard|COMPANY|MasterCard|Mastercard|
paypal|COMPANY|PayPal||
ebay|COMPANY|eBay||
netflix|COMPANY|Netflix||
disney|COMPANY|Walt Disney Company|Disney|
warner|COMPANY|Warner Bros.|Warner Brothers|
time-warner|COMPANY|Time Warner||
comcast|COMPANY|Comcast||
viacom|COMPANY|Viacom||
news-corp|COMPANY|News Corporation|News Corp|
att|COMPANY|AT&T||
verizon|COMPANY|Verizon|Verizon Communications|
vodafone|COMPANY|Vodafone||
walmart|COMPANY|Walmart|Wal-Mart|
mcdonalds|COMPANY|McDonald's||
starbucks|COMPANY|Starbucks||
coca-cola|COMPANY|Coca-Cola Company|Coca-Cola|
pepsico|COMPANY|PepsiCo||
nestle|COMPANY|Nestlé||
unilever|COMPANY|Unilever||
pfizer|COMPANY|Pfizer||
moderna|COMPANY|Moderna||
astrazeneca|COMPANY|AstraZeneca||
gsk|COMPANY|GlaxoSmithKline|GSK|
novartis|COMPANY|Novartis||
roche|COMPANY|Roche|~Roche||CH
merck|COMPANY|Merck & Co.||
johnson-johnson|COMPANY|Johnson & Johnson||
monsanto|COMPANY|Monsanto||
bayer|COMPANY|Bayer AG||
uber|COMPANY|Uber||
airbnb|COMPANY|Airbnb||
spotify|COMPANY|Spotify||
linkedin|COMPANY|LinkedIn||
instagram|COMPANY|Instagram||
whatsapp|COMPANY|WhatsApp||
reddit|COMPANY|Reddit||
wikia|COMPANY|Wikia||
canonical|COMPANY|Canonical Ltd.||
red-hat|COMPANY|Red Hat||
adobe|COMPANY|Adobe Systems||
american-airlines|COMPANY|American Airlines||
united-airlines|COMPANY|United Airlines||
delta|COMPANY|Delta Air Lines||
southwest|COMPANY|Southwest Airlines||
british-airways|COMPANY|British Airways|BA|
lufthansa|COMPANY|Lufthansa||
air-france|COMPANY|Air France||
klm|COMPANY|KLM||
ryanair|COMPANY|Ryanair||
easyjet|COMPANY|easyJet||
qantas|COMPANY|Qantas||
emirates-airline|COMPANY|Emirates Airline||
qatar-airways|COMPANY|Qatar Airways||
etihad|COMPANY|Etihad Airways|Etihad|
singapore-airlines|COMPANY|Singapore Airlines||
malaysia-airlines|COMPANY|Malaysia Airlines||
air-india|COMPANY|Air India||
aeroflot|COMPANY|Aeroflot||
turkish-airlines|COMPANY|Turkish Airlines||
el-al|COMPANY|El Al||
fedex|COMPANY|FedEx||
ups|COMPANY|United Parcel Service|UPS|
maersk|COMPANY|Maersk||
arianespace|COMPANY|Arianespace||
blue-origin|COMPANY|Blue Origin||
virgin-galactic|COMPANY|Virgin Galactic||
harvard|OTHER|Harvard University|Harvard|
yale|OTHER|Yale University|Yale|
princeton|OTHER|Princeton University||
stanford|OTHER|Stanford University||
mit|OTHER|Massachusetts Institute of Technology|MIT|
caltech|OTHER|California Institute of Technology|Caltech|
berkeley|OTHER|University of California, Berkeley|UC Berkeley|
ucla|OTHER|University of California, Los Angeles|UCLA|
columbia-university|OTHER|Columbia University||
cornell|OTHER|Cornell University||
johns-hopkins|OTHER|Johns Hopkins University||
oxford-university|OTHER|University of Oxford|Oxford University|
cambridge-university|OTHER|University of Cambridge|Cambridge University|
ucl|OTHER|University College London|UCL|
lse-school|OTHER|London School of Economics||
imperial-college|OTHER|Imperial College London|Imperial College|
edinburgh-university|OTHER|University of Edinburgh||
mcgill|OTHER|McGill University||
anu|OTHER|Australian National University|ANU|
tokyo-university|OTHER|University of Tokyo||
peking-university|OTHER|Peking University||
tsinghua|OTHER|Tsinghua University||
afl-cio|OTHER|AFL-CIO||
uaw|OTHER|United Auto Workers|UAW|
seiu|OTHER|Service Employees International Union|SEIU|
rmt|OTHER|National Union of Rail, Maritime and Transport Workers|RMT|
cosatu|OTHER|COSATU|Congress of South African Trade Unions|
pa-media|NEWS_AGENCY|Press Association|PA Media|
aap-agency|NEWS_AGENCY|Australian Associated Press||
canadian-press|NEWS_AGENCY|Canadian Press||
ians|NEWS_AGENCY|Indo-Asian News Service|IANS|
ani|NEWS_AGENCY|Asian News International|ANI|
app|NEWS_AGENCY|Associated Press of Pakistan||
bernama|NEWS_AGENCY|Bernama||
antara|NEWS_AGENCY|Antara||
vna|NEWS_AGENCY|Vietnam News Agency|VNA|
prensa-latina|NEWS_AGENCY|Prensa Latina||
mena|NEWS_AGENCY|Middle East News Agency||
spa|NEWS_AGENCY|Saudi Press Agency||
wam|NEWS_AGENCY|Emirates News Agency|WAM|
sana|NEWS_AGENCY|Syrian Arab News Agency|SANA|
petra|NEWS_AGENCY|Jordan News Agency||
mehr|NEWS_AGENCY|Mehr News Agency||
isna|NEWS_AGENCY|Iranian Students News Agency|ISNA|
tasnim|NEWS_AGENCY|Tasnim News Agency|Tasnim|
dogan|NEWS_AGENCY|Doğan News Agency||
pap-agency|NEWS_AGENCY|Polish Press Agency||
ukrinform|NEWS_AGENCY|Ukrinform||
unian|NEWS_AGENCY|UNIAN||
belta|NEWS_AGENCY|BelTA||
agerpres|NEWS_AGENCY|Agerpres||
tanjug|NEWS_AGENCY|Tanjug||
hina|NEWS_AGENCY|HINA||
apa-austria|NEWS_AGENCY|Austria Press Agency||
lusa|NEWS_AGENCY|Lusa News Agency||
ritzau|NEWS_AGENCY|Ritzau||
ntb|NEWS_AGENCY|Norwegian News Agency|NTB|
cna-taiwan|NEWS_AGENCY|Central News Agency|~Central News Agency||TW
china-news-service|NEWS_AGENCY|China News Service||
jiji|NEWS_AGENCY|Jiji Press|Jiji|
newsis|NEWS_AGENCY|Newsis||
sputnik|NEWS_AGENCY|Sputnik News||
voa|MEDIA|Voice of America|VOA|
rferl|MEDIA|Radio Free Europe/Radio Liberty|Radio Free Europe;RFE/RL|
rfa|MEDIA|Radio Free Asia|RFA|
deutsche-welle|MEDIA|Deutsche Welle|DW|
france-24|MEDIA|France 24||
rfi|MEDIA|Radio France Internationale|RFI|
euronews|MEDIA|Euronews||
press-tv|MEDIA|Press TV||
al-manar|MEDIA|Al-Manar|al-Manar|
i24|MEDIA|i24 News||
abc-australia|MEDIA|Australian Broadcasting Corporation|ABC Australia|
sbs|MEDIA|SBS|~SBS||AU
rnz|MEDIA|Radio New Zealand|RNZ|
tvnz|MEDIA|TVNZ|Television New Zealand|
nz-herald|MEDIA|New Zealand Herald||
stuff|MEDIA|Stuff.co.nz||
ctv|MEDIA|CTV|CTV News|
global-news|MEDIA|Global News||
globe-and-mail|MEDIA|Globe and Mail||
toronto-star|MEDIA|Toronto Star||
national-post|MEDIA|National Post||
pbs|MEDIA|PBS|Public Broadcasting Service|
cnbc|MEDIA|CNBC||
c-span|MEDIA|C-SPAN||
espn|MEDIA|ESPN||
hbo|MEDIA|HBO||
univision|MEDIA|Univision||
politico|MEDIA|Politico||
axios|MEDIA|Axios||
buzzfeed|MEDIA|BuzzFeed|BuzzFeed News|
huffpost|MEDIA|Huffington Post|HuffPost|
vice|MEDIA|Vice News||
vox-media|MEDIA|Vox Media||
slate|MEDIA|Slate magazine||
salon|MEDIA|Salon.com||
breitbart|MEDIA|Breitbart News||
newsweek|MEDIA|Newsweek||
new-yorker|MEDIA|New Yorker||
atlantic-magazine|MEDIA|The Atlantic||
forbes|MEDIA|Forbes||
fortune|MEDIA|Fortune magazine||
rolling-stone|MEDIA|Rolling Stone||
variety|MEDIA|Variety magazine||
national-geographic|MEDIA|National Geographic||
nature-journal|MEDIA|Nature||
lancet|MEDIA|The Lancet|Lancet|
nejm|MEDIA|New England Journal of Medicine||
boston-globe|MEDIA|Boston Globe||
chicago-tribune|MEDIA|Chicago Tribune||
sf-chronicle|MEDIA|San Francisco Chronicle||
miami-herald|MEDIA|Miami Herald||
houston-chronicle|MEDIA|Houston Chronicle||
dallas-morning-news|MEDIA|Dallas Morning News||
philadelphia-inquirer|MEDIA|Philadelphia Inquirer||
seattle-times|MEDIA|Seattle Times||
denver-post|MEDIA|Denver Post||
new-york-post|MEDIA|New York Post||
daily-news-ny|MEDIA|New York Daily News||
washington-times|MEDIA|Washington Times||
christian-science-monitor|MEDIA|Christian Science Monitor||
times-london|MEDIA|The Times|Times of London|
sunday-times|MEDIA|Sunday Times||
sunday-telegraph|MEDIA|Sunday Telegraph||
observer|MEDIA|The Observer||
daily-mail|MEDIA|Daily Mail||
daily-mirror|MEDIA|Daily Mirror||
daily-express|MEDIA|Daily Express||
the-sun|MEDIA|The Sun||
news-of-the-world|MEDIA|News of the World||
evening-standard|MEDIA|Evening Standard||
scotsman|MEDIA|The Scotsman||
belfast-telegraph|MEDIA|Belfast Telegraph||
irish-times|MEDIA|Irish Times||
irish-independent|MEDIA|Irish Independent||
channel-4|MEDIA|Channel 4|Channel 4 News|
le-figaro|MEDIA|Le Figaro||
liberation|MEDIA|Libération||
charlie-hebdo|MEDIA|Charlie Hebdo||
bild|MEDIA|Bild||
die-welt|MEDIA|Die Welt||
die-zeit|MEDIA|Die Zeit||
faz|MEDIA|Frankfurter Allgemeine Zeitung||
sueddeutsche|MEDIA|Süddeutsche Zeitung||
ard|MEDIA|ARD||
zdf|MEDIA|ZDF||
el-pais|MEDIA|El País||
el-mundo|MEDIA|El Mundo||
la-repubblica|MEDIA|La Repubblica||
corriere|MEDIA|Corriere della Sera||
rai|MEDIA|RAI||
nrc|MEDIA|NRC Handelsblad||
jyllands-posten|MEDIA|Jyllands-Posten||
svt|MEDIA|Sveriges Television|SVT|
yle|MEDIA|Yle||
novaya-gazeta|MEDIA|Novaya Gazeta||
kommersant|MEDIA|Kommersant||
pravda|MEDIA|Pravda||
izvestia|MEDIA|Izvestia||
meduza|MEDIA|Meduza||
moscow-times|MEDIA|Moscow Times||
ntv|MEDIA|NTV||
kyiv-post|MEDIA|Kyiv Post||
hurriyet|MEDIA|Hürriyet||
cumhuriyet|MEDIA|Cumhuriyet||
trt|MEDIA|TRT||
ynet|MEDIA|Ynet||
yedioth|MEDIA|Yedioth Ahronoth||
times-of-israel|MEDIA|Times of Israel||
al-ahram|MEDIA|Al-Ahram||
gulf-news|MEDIA|Gulf News||
dawn|MEDIA|Dawn newspaper||
ndtv|MEDIA|NDTV||
the-hindu|MEDIA|The Hindu||
indian-express|MEDIA|Indian Express||
economic-times|MEDIA|Economic Times||
bangkok-post|MEDIA|Bangkok Post||
straits-times|MEDIA|Straits Times||
cna-singapore|MEDIA|Channel NewsAsia||
jakarta-post|MEDIA|Jakarta Post||
philippine-inquirer|MEDIA|Philippine Daily Inquirer||
philippine-star|MEDIA|Philippine Star||
abs-cbn|MEDIA|ABS-CBN|ABS-CBN Corporation|
gma|MEDIA|GMA Network||
scmp|MEDIA|South China Morning Post||
apple-daily|MEDIA|Apple Daily||
rthk|MEDIA|RTHK||
cgtn|MEDIA|CGTN||
caixin|MEDIA|Caixin||
taipei-times|MEDIA|Taipei Times||
asahi|MEDIA|Asahi Shimbun||
yomiuri|MEDIA|Yomiuri Shimbun||
mainichi|MEDIA|Mainichi Shimbun||
japan-times|MEDIA|Japan Times||
nikkei|MEDIA|Nikkei||
chosun|MEDIA|Chosun Ilbo||
joongang|MEDIA|JoongAng Ilbo|JoongAng Daily|
hankyoreh|MEDIA|Hankyoreh||
korea-times|MEDIA|Korea Times||
korea-herald|MEDIA|Korea Herald||
kbs|MEDIA|KBS|Korean Broadcasting System|
mbc|MEDIA|MBC|~MBC||KR
daily-nk|MEDIA|Daily NK||
minju-choson|MEDIA|Minju Choson||
kctv|MEDIA|Korean Central Television|KCTV|
the-age|MEDIA|The Age||
the-australian|MEDIA|The Australian||
herald-sun|MEDIA|Herald Sun||
smh-weekend|MEDIA|Australian Financial Review||
mail-and-guardian|MEDIA|Mail & Guardian||
sabc|MEDIA|SABC||
daily-nation|MEDIA|Daily Nation||
vanguard-nigeria|MEDIA|Vanguard newspaper||
punch-nigeria|MEDIA|The Punch||
granma|MEDIA|Granma newspaper||
telesur|MEDIA|teleSUR|Telesur|
o-globo|MEDIA|O Globo||
folha|MEDIA|Folha de S.Paulo||
clarin|MEDIA|Clarín||
la-nacion|MEDIA|La Nación||
el-tiempo|MEDIA|El Tiempo||
el-universal|MEDIA|El Universal||
wikimedia-commons|MEDIA|Wikimedia Commons||
shutterstock|MEDIA|Shutterstock||
epa-photo|MEDIA|European Pressphoto Agency||
`;
