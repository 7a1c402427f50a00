/**
 * Named events: key, kind, EDTF date or nothing, name, further names, for a founding whose it is,
 * Wikidata id where it is certain. Source: general knowledge, own list, Apache-2.0. Series whose
 * editions have names of their own are left out: "the World Cup" is the one that the text speaks of.
 */
export const EVENT_LIST = `
korean-war|WAR|1950-06-25/1953-07-27|Korean War|Fatherland Liberation War||Q8663
world-war-i|WAR|1914-07-28/1918-11-11|World War I|First World War;World War One;Great War;WWI;WW1;World War 1||Q361
world-war-ii|WAR|1939-09-01/1945-09-02|World War II|Second World War;World War Two;WWII;WW2;World War 2;Great Patriotic War||Q362
vietnam-war|WAR|1955-11-01/1975-04-30|Vietnam War|||Q8740
cold-war|OTHER|1947/1991|Cold War|||Q8683
gulf-war|WAR|1990-08-02/1991-02-28|Gulf War|Persian Gulf War;First Gulf War;Operation Desert Storm||Q37643
iraq-war|WAR|2003-03-20/2011-12-18|Iraq War|Operation Iraqi Freedom||Q545449
falklands-war|WAR|1982-04-02/1982-06-14|Falklands War|Falklands Conflict
six-day-war|WAR|1967-06-05/1967-06-10|Six-Day War|Six Day War
yom-kippur-war|WAR|1973-10-06/1973-10-25|Yom Kippur War|October War
iran-iraq-war|WAR|1980-09-22/1988-08-20|Iran-Iraq War|Iran–Iraq War
american-civil-war|WAR|1861-04-12/1865|American Civil War|||Q8676
spanish-civil-war|WAR|1936-07-17/1939-04-01|Spanish Civil War|||Q10859
chinese-civil-war|WAR|1927/1949|Chinese Civil War|
cultural-revolution|OTHER|1966/1976|Cultural Revolution|||Q8690
holocaust|OTHER|1941/1945|Holocaust|Shoah||Q2763
armenian-genocide|OTHER|1915/1916|Armenian Genocide|
great-depression|OTHER|1929/1939|Great Depression|||Q8698
brexit|OTHER||Brexit|||Q7888194
super-tuesday|ELECTION||Super Tuesday|
watergate|OTHER|1972/1974|Watergate scandal|Watergate
ramadan|OTHER||Ramadan|||Q41662
hajj|OTHER||Hajj|Haj
d-day|ATTACK|1944-06-06|D-Day|D-day;Normandy landings
prc-founding|FOUNDING|1949-10-01|founding of the People's Republic of China||country:CN
dprk-founding|FOUNDING|1948-09-09|founding of the Democratic People's Republic of Korea||country:KP
rok-founding|FOUNDING|1948-08-15|founding of the Republic of Korea||country:KR
wpk-founding|FOUNDING|1945-10-10|founding of the Workers' Party of Korea||org:wpk
cpc-founding|FOUNDING|1921-07-01|founding of the Communist Party of China||org:cpc
pla-founding|FOUNDING|1927-08-01|founding of the People's Liberation Army||org:pla
kpa-founding|FOUNDING|1948-02-08|founding of the Korean People's Army||org:kpa
un-founding|FOUNDING|1945-10-24|founding of the United Nations||org:un
nato-founding|FOUNDING|1949-04-04|founding of NATO||org:nato
asean-founding|FOUNDING|1967-08-08|founding of ASEAN||org:asean
oau-founding|FOUNDING|1963-05-25|founding of the Organisation of African Unity||org:oau
arab-league-founding|FOUNDING|1945-03-22|founding of the Arab League||org:arab-league
sco-founding|FOUNDING|2001-06-15|founding of the Shanghai Cooperation Organization||org:sco
who-founding|FOUNDING|1948-04-07|founding of the World Health Organization||org:who
nasa-founding|FOUNDING|1958-07-29|founding of NASA||org:nasa
vietnam-founding|FOUNDING|1945-09-02|independence of Vietnam||country:VN
laos-founding|FOUNDING|1975-12-02|founding of the Lao People's Democratic Republic||country:LA
israel-founding|FOUNDING|1948-05-14|founding of the State of Israel||country:IL
turkey-founding|FOUNDING|1923-10-29|founding of the Republic of Turkey||country:TR
india-independence|FOUNDING|1947-08-15|independence of India||country:IN
pakistan-independence|FOUNDING|1947-08-14|independence of Pakistan||country:PK
bangladesh-independence|FOUNDING|1971-03-26|independence of Bangladesh||country:BD
sri-lanka-independence|FOUNDING|1948-02-04|independence of Sri Lanka||country:LK
myanmar-independence|FOUNDING|1948-01-04|independence of Myanmar||country:MM
indonesia-independence|FOUNDING|1945-08-17|independence of Indonesia||country:ID
malaysia-independence|FOUNDING|1957-08-31|independence of Malaysia||country:MY
singapore-independence|FOUNDING|1965-08-09|independence of Singapore||country:SG
us-independence|FOUNDING|1776-07-04|independence of the United States||country:US
ghana-independence|FOUNDING|1957-03-06|independence of Ghana||country:GH
nigeria-independence|FOUNDING|1960-10-01|independence of Nigeria||country:NG
kenya-independence|FOUNDING|1963-12-12|independence of Kenya||country:KE
algeria-independence|FOUNDING|1962-07-05|independence of Algeria||country:DZ
ukraine-independence|FOUNDING|1991-08-24|independence of Ukraine||country:UA
finland-independence|FOUNDING|1917-12-06|independence of Finland||country:FI
south-sudan-independence|FOUNDING|2011-07-09|independence of South Sudan||country:SS
east-timor-independence|FOUNDING|2002-05-20|independence of East Timor||country:TL
kosovo-independence|FOUNDING|2008-02-17|independence of Kosovo||country:XK
american-revolution|WAR|1775-04-19/1783-09-03|American Revolutionary War|American Revolution;American War of Independence;Revolutionary War
french-revolution|OTHER|1789/1799|French Revolution|||Q6534
napoleonic-wars|WAR|1803/1815|Napoleonic Wars|
war-of-1812|WAR|1812-06-18/1815|War of 1812|
crimean-war|WAR|1853/1856|Crimean War|
franco-prussian-war|WAR|1870-07-19/1871|Franco-Prussian War|
spanish-american-war|WAR|1898|Spanish-American War|
boer-war|WAR|1899-10-11/1902-05-31|Second Boer War|Boer War
russo-japanese-war|WAR|1904/1905|Russo-Japanese War|
first-sino-japanese-war|WAR|1894/1895|First Sino-Japanese War|
second-sino-japanese-war|WAR|1937-07-07/1945-09-02|Second Sino-Japanese War|War of Resistance Against Japanese Aggression
russian-revolution|OTHER|1917|Russian Revolution|||Q8729
october-revolution|OTHER|1917|October Revolution|Bolshevik Revolution
russian-civil-war|WAR|1917/1922|Russian Civil War|
irish-war-of-independence|WAR|1919/1921|Irish War of Independence|
easter-rising|OTHER|1916-04-24/1916-04-29|Easter Rising|
gallipoli-campaign|WAR|1915-02/1916-01|Gallipoli campaign|Gallipoli Campaign
battle-of-the-somme|WAR|1916-07-01/1916-11-18|Battle of the Somme|
battle-of-verdun|WAR|1916-02-21/1916-12-18|Battle of Verdun|
winter-war|WAR|1939-11-30/1940-03-13|Winter War|
battle-of-britain|WAR|1940-07-10/1940-10-31|Battle of Britain|
battle-of-stalingrad|WAR|1942-08/1943-02-02|Battle of Stalingrad|
siege-of-leningrad|WAR|1941-09-08/1944-01-27|Siege of Leningrad|
pearl-harbor|ATTACK|1941-12-07|attack on Pearl Harbor|Pearl Harbor attack
hiroshima-bombing|ATTACK|1945-08-06|atomic bombing of Hiroshima|bombing of Hiroshima
nuremberg-trials|OTHER|1945-11-20/1946-10-01|Nuremberg trials|Nuremberg Trials
nanjing-massacre|ATTACK|1937-12/1938-01|Nanjing Massacre|Nanking Massacre;Rape of Nanking
march-first-movement|OTHER|1919-03-01|March 1st Movement|March First Movement
kwangju-uprising|OTHER|1980-05|Gwangju Uprising|Kwangju Uprising
jeju-uprising|OTHER|1948/1949|Jeju Uprising|
yalta-conference|MEETING|1945-02-04/1945-02-11|Yalta Conference|
potsdam-conference|MEETING|1945-07-17/1945-08-02|Potsdam Conference|
berlin-airlift|OTHER|1948/1949|Berlin Airlift|
bandung-conference|MEETING|1955-04-18/1955-04-24|Bandung Conference|
suez-crisis|WAR|1956-10-29/1956-11-07|Suez Crisis|
hungarian-revolution|OTHER|1956-10-23/1956-11|Hungarian Revolution of 1956|Hungarian Revolution;1956 Hungarian Revolution
prague-spring|OTHER|1968|Prague Spring|
cuban-revolution|OTHER|1953/1959-01-01|Cuban Revolution|
bay-of-pigs|ATTACK|1961-04-17/1961-04-20|Bay of Pigs Invasion|Bay of Pigs invasion
cuban-missile-crisis|OTHER|1962-10-16/1962-10-28|Cuban Missile Crisis|Cuban missile crisis
great-leap-forward|OTHER|1958/1962|Great Leap Forward|
partition-of-india|OTHER|1947-08|Partition of India|
indo-pakistani-1971|WAR|1971-12-03/1971-12-16|Indo-Pakistani War of 1971|1971 Indo-Pakistani War
bangladesh-liberation-war|WAR|1971-03-26/1971-12-16|Bangladesh Liberation War|
sino-indian-war|WAR|1962-10-20/1962-11-21|Sino-Indian War|
algerian-war|WAR|1954-11-01/1962-03-19|Algerian War|Algerian War of Independence
biafran-war|WAR|1967-07-06/1970-01-15|Nigerian Civil War|Biafran War
lebanese-civil-war|WAR|1975-04-13/1990-10-13|Lebanese Civil War|
1982-lebanon-war|WAR|1982-06-06/..|1982 Lebanon War|
2006-lebanon-war|WAR|2006-07-12/2006-08-14|2006 Lebanon War|Second Lebanon War
soviet-afghan-war|WAR|1979-12-24/1989-02-15|Soviet-Afghan War|Soviet–Afghan War
iranian-revolution|OTHER|1978/1979-02-11|Iranian Revolution|Islamic Revolution;1979 Islamic Revolution
iran-hostage-crisis|ATTACK|1979-11-04/1981-01-20|Iran hostage crisis|
first-intifada|OTHER|1987-12/1993|First Intifada|
second-intifada|OTHER|2000-09-28/2005|Second Intifada|Al-Aqsa Intifada
tiananmen-1989|OTHER|1989-06-04|Tiananmen Square protests of 1989|Tiananmen Square massacre;Tiananmen Square Massacre;1989 Tiananmen Square protests;Tiananmen Square protests
velvet-revolution|OTHER|1989-11-17/1989-12-29|Velvet Revolution|
romanian-revolution|OTHER|1989-12-16/1989-12-27|Romanian Revolution|
carnation-revolution|OTHER|1974-04-25|Carnation Revolution|
us-invasion-of-panama|WAR|1989-12-20/1990-01|United States invasion of Panama|invasion of Panama
bosnian-war|WAR|1992-04-06/1995-12-14|Bosnian War|
srebrenica|ATTACK|1995-07|Srebrenica massacre|Srebrenica Massacre;Srebrenica genocide
kosovo-war|WAR|1998/1999-06-11|Kosovo War|
rwandan-genocide|OTHER|1994-04-07/1994-07|Rwandan genocide|Rwandan Genocide
first-chechen-war|WAR|1994-12-11/1996-08-31|First Chechen War|
second-chechen-war|WAR|1999/2009|Second Chechen War|
second-congo-war|WAR|1998-08/2003-07|Second Congo War|
sri-lankan-civil-war|WAR|1983-07-23/2009-05-18|Sri Lankan Civil War|
the-troubles|OTHER|1968/1998|The Troubles|Troubles
munich-massacre|ATTACK|1972-09-05/1972-09-06|Munich massacre|Munich Massacre
lockerbie|ATTACK|1988-12-21|Lockerbie bombing|Pan Am Flight 103 bombing
oklahoma-city-bombing|ATTACK|1995-04-19|Oklahoma City bombing|
september-11|ATTACK|2001-09-11|September 11 attacks|9/11;September 11th attacks;9/11 attacks;September 11, 2001 attacks;11 September attacks||Q10806
war-in-afghanistan|WAR|2001-10-07/2021-08-30|War in Afghanistan|Afghan War;Afghanistan War;Operation Enduring Freedom
war-on-terror|OTHER||War on Terror|War on Terrorism;Global War on Terror
bali-bombings|ATTACK|2002-10-12|2002 Bali bombings|Bali bombings
madrid-bombings|ATTACK|2004-03-11|2004 Madrid train bombings|Madrid train bombings;Madrid bombings
beslan|ATTACK|2004-09-01/2004-09-03|Beslan school siege|Beslan school hostage crisis;Beslan massacre
london-bombings|ATTACK|2005-07-07|7 July 2005 London bombings|7 July bombings;London bombings;7/7
mumbai-attacks|ATTACK|2008-11-26/2008-11-29|2008 Mumbai attacks|Mumbai attacks;26/11
utoya|ATTACK|2011-07-22|2011 Norway attacks|Norway attacks
boston-marathon-bombing|ATTACK|2013-04-15|Boston Marathon bombing|Boston Marathon bombings
paris-attacks|ATTACK|2015-11-13|November 2015 Paris attacks|
christchurch-shootings|ATTACK|2019-03-15|Christchurch mosque shootings|Christchurch attacks;Christchurch mosque attacks
capitol-attack|ATTACK|2021-01-06|January 6 United States Capitol attack|January 6 attack;storming of the Capitol
columbine|ATTACK|1999-04-20|Columbine High School massacre|Columbine massacre
virginia-tech-shooting|ATTACK|2007-04-16|Virginia Tech shooting|Virginia Tech massacre
sandy-hook|ATTACK|2012-12-14|Sandy Hook Elementary School shooting|Sandy Hook shooting
russo-georgian-war|WAR|2008-08-07/2008-08-12|Russo-Georgian War|2008 South Ossetia war;South Ossetia war
gaza-war-2008|WAR|2008-12-27/2009-01-18|2008–2009 Gaza War|Operation Cast Lead
orange-revolution|OTHER|2004-11-22/2005-01|Orange Revolution|
rose-revolution|OTHER|2003-11|Rose Revolution|
tulip-revolution|OTHER|2005-03|Tulip Revolution|
cedar-revolution|OTHER|2005|Cedar Revolution|
saffron-revolution|OTHER|2007|Saffron Revolution|
arab-spring|OTHER|2010-12/2012|Arab Spring|||Q33761
syrian-civil-war|WAR|2011-03-15/2024-12-08|Syrian Civil War|Syrian civil war
libyan-civil-war|WAR|2011-02/2011-10|2011 Libyan Civil War|First Libyan Civil War
yemeni-civil-war|WAR|2014-09/..|Yemeni Civil War|Yemen civil war
euromaidan|OTHER|2013-11-21/2014-02-22|Euromaidan|Maidan Revolution;Revolution of Dignity
crimea-annexation|OTHER|2014-03-18|annexation of Crimea|
russian-invasion-of-ukraine|WAR|2022-02-24/..|Russian invasion of Ukraine|Russo-Ukrainian War
brexit-referendum|ELECTION|2016-06-23|2016 United Kingdom European Union membership referendum|Brexit referendum
occupy-wall-street|OTHER|2011-09-17/..|Occupy Wall Street|
three-mile-island|DISASTER|1979-03-28|Three Mile Island accident|
chernobyl|DISASTER|1986-04-26|Chernobyl disaster|Chernobyl accident;Chernobyl nuclear disaster||Q486
fukushima|DISASTER|2011-03-11|Fukushima Daiichi nuclear disaster|Fukushima nuclear disaster;Fukushima disaster
bhopal|DISASTER|1984-12-02/1984-12-03|Bhopal disaster|Bhopal gas tragedy
deepwater-horizon|DISASTER|2010-04-20|Deepwater Horizon oil spill|
exxon-valdez|DISASTER|1989-03-24|Exxon Valdez oil spill|
challenger-disaster|DISASTER|1986-01-28|Space Shuttle Challenger disaster|Challenger disaster
columbia-disaster|DISASTER|2003-02-01|Space Shuttle Columbia disaster|Columbia disaster
hillsborough|DISASTER|1989-04-15|Hillsborough disaster|
hurricane-katrina|DISASTER|2005-08|Hurricane Katrina|
hurricane-sandy|DISASTER|2012-10|Hurricane Sandy|
indian-ocean-tsunami|DISASTER|2004-12-26|2004 Indian Ocean earthquake and tsunami|Indian Ocean tsunami;2004 Indian Ocean tsunami;Boxing Day tsunami
tohoku-earthquake|DISASTER|2011-03-11|2011 Tōhoku earthquake and tsunami|Great East Japan Earthquake;Tōhoku earthquake
haiti-earthquake|DISASTER|2010-01-12|2010 Haiti earthquake|
sichuan-earthquake|DISASTER|2008-05-12|2008 Sichuan earthquake|Wenchuan earthquake;Great Sichuan Earthquake
san-francisco-earthquake|DISASTER|1906-04-18|1906 San Francisco earthquake|
spanish-flu|DISASTER|1918/1920|Spanish flu|1918 flu pandemic
covid-19-pandemic|DISASTER|2020-03-11/2023-05-05|COVID-19 pandemic|coronavirus pandemic||Q81068910
irish-famine|DISASTER|1845/1852|Irish Potato Famine|Great Irish Famine
black-death|DISASTER|1346/1353|Black Death|
apollo-11|LAUNCH|1969-07-16/1969-07-24|Apollo 11|||Q43653
apollo-13|LAUNCH|1970-04-11/1970-04-17|Apollo 13|
civil-rights-movement|OTHER|1954/1968|civil rights movement|Civil Rights Movement
march-on-washington|OTHER|1963-08-28|March on Washington for Jobs and Freedom|1963 March on Washington
stonewall|OTHER|1969-06-28|Stonewall riots|
woodstock|OTHER|1969-08-15/1969-08-18|Woodstock|Woodstock Festival
iran-contra|OTHER|1985/1987|Iran-Contra affair|Iran–Contra affair
bretton-woods|MEETING|1944-07-01/1944-07-22|Bretton Woods Conference|
camp-david-accords-talks|MEETING|1978-09-05/1978-09-17|Camp David summit|
madrid-conference|MEETING|1991-10-30/1991-11-01|Madrid Conference of 1991|
singapore-summit-2018|MEETING|2018-06-12|2018 North Korea–United States Singapore Summit|Singapore Summit;Singapore summit
hanoi-summit-2019|MEETING|2019-02-27/2019-02-28|2019 North Korea–United States Hanoi Summit|Hanoi Summit;Hanoi summit
panmunjom-summit-2018|MEETING|2018-04-27|April 2018 inter-Korean summit|2018 inter-Korean summit
inter-korean-summit-2000|MEETING|2000-06-13/2000-06-15|2000 inter-Korean summit|
six-party-talks|MEETING|2003-08-27/..|six-party talks|Six-Party Talks
cop15|MEETING|2009-12-07/2009-12-18|2009 United Nations Climate Change Conference|Copenhagen Summit;Copenhagen climate summit;COP15
cop21|MEETING|2015-11-30/2015-12-12|2015 United Nations Climate Change Conference|COP21
cop26|MEETING|2021-10-31/2021-11-13|2021 United Nations Climate Change Conference|COP26
1936-olympics|OTHER|1936-08-01/1936-08-16|1936 Summer Olympics|Berlin Olympics
1972-olympics|OTHER|1972-08-26/1972-09-11|1972 Summer Olympics|Munich Olympics
1980-olympics|OTHER|1980-07-19/1980-08-03|1980 Summer Olympics|Moscow Olympics
1988-olympics|OTHER|1988-09-17/1988-10-02|1988 Summer Olympics|Seoul Olympics
2000-olympics|OTHER|2000-09-15/2000-10-01|2000 Summer Olympics|Sydney Olympics
2004-olympics|OTHER|2004-08-13/2004-08-29|2004 Summer Olympics|Athens Olympics;2004 Olympics
2006-winter-olympics|OTHER|2006-02-10/2006-02-26|2006 Winter Olympics|Turin Olympics
2008-olympics|OTHER|2008-08-08/2008-08-24|2008 Summer Olympics|Beijing Olympics;2008 Olympics;2008 Beijing Olympics
2010-winter-olympics|OTHER|2010-02-12/2010-02-28|2010 Winter Olympics|Vancouver Olympics;2010 Olympics;Vancouver Winter Olympics
2012-olympics|OTHER|2012-07-27/2012-08-12|2012 Summer Olympics|London Olympics;2012 Olympics;London 2012
2014-winter-olympics|OTHER|2014-02-07/2014-02-23|2014 Winter Olympics|Sochi Olympics;Sochi Winter Olympics
2016-olympics|OTHER|2016-08-05/2016-08-21|2016 Summer Olympics|Rio Olympics;2016 Olympics;Rio 2016
2018-winter-olympics|OTHER|2018-02-09/2018-02-25|2018 Winter Olympics|Pyeongchang Olympics;PyeongChang Olympics
2020-olympics|OTHER|2021-07-23/2021-08-08|2020 Summer Olympics|Tokyo Olympics;2020 Olympics;Tokyo 2020
2022-winter-olympics|OTHER|2022-02-04/2022-02-20|2022 Winter Olympics|Beijing Winter Olympics
2024-olympics|OTHER|2024-07-26/2024-08-11|2024 Summer Olympics|Paris Olympics;2024 Olympics;Paris 2024
christmas|OTHER||Christmas|Christmas Day
easter|OTHER||Easter|Easter Sunday
thanksgiving|OTHER||Thanksgiving|Thanksgiving Day
halloween|OTHER||Halloween|
passover|OTHER||Passover|Pesach
yom-kippur|OTHER||Yom Kippur|
rosh-hashanah|OTHER||Rosh Hashanah|
hanukkah|OTHER||Hanukkah|Chanukah
eid-al-fitr|OTHER||Eid al-Fitr|
eid-al-adha|OTHER||Eid al-Adha|Feast of the Sacrifice
ashura|OTHER||Ashura|
diwali|OTHER||Diwali|Deepavali
holi|OTHER||Holi|
nowruz|OTHER||Nowruz|Norouz
chinese-new-year|OTHER||Chinese New Year|Lunar New Year;Spring Festival
mid-autumn-festival|OTHER||Mid-Autumn Festival|
chuseok|OTHER||Chuseok|
day-of-the-sun|ANNIVERSARY||Day of the Sun|
day-of-the-shining-star|ANNIVERSARY||Day of the Shining Star|
anzac-day|ANNIVERSARY||Anzac Day|ANZAC Day
remembrance-day|ANNIVERSARY||Remembrance Day|Armistice Day;Remembrance Sunday
memorial-day|ANNIVERSARY||Memorial Day|
veterans-day|ANNIVERSARY||Veterans Day|
bastille-day|ANNIVERSARY||Bastille Day|
australia-day|ANNIVERSARY||Australia Day|
canada-day|ANNIVERSARY||Canada Day|
waitangi-day|ANNIVERSARY||Waitangi Day|
st-patricks-day|OTHER||St. Patrick's Day|Saint Patrick's Day
may-day|OTHER||May Day|International Workers' Day
international-womens-day|OTHER||International Women's Day|
earth-day|OTHER||Earth Day|
world-aids-day|OTHER||World AIDS Day|
mardi-gras|OTHER||Mardi Gras|
oktoberfest|OTHER||Oktoberfest|
black-friday|OTHER||Black Friday|
`;
