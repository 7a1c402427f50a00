/**
 * Named events: key, kind, EDTF date or nothing, name, further names. Foundings also name, after a
 * fifth bar, whose founding it is. Written by hand.
 */
export const EVENT_LIST = `
korean-war|WAR|1950-06-25/1953-07-27|Korean War|Fatherland Liberation War|
world-war-i|WAR|1914-07-28/1918-11-11|World War I|First World War;World War One;Great War;WWI|
world-war-ii|WAR|1939-09-01/1945-09-02|World War II|Second World War;World War Two;WWII;World War 2|
vietnam-war|WAR|1955-11-01/1975-04-30|Vietnam War||
cold-war|OTHER|1947/1991|Cold War||
gulf-war|WAR|1990-08-02/1991-02-28|Gulf War|Persian Gulf War|
iraq-war|WAR|2003-03-20/2011-12-18|Iraq War||
falklands-war|WAR|1982-04-02/1982-06-14|Falklands War||
six-day-war|WAR|1967-06-05/1967-06-10|Six-Day War|Six Day War|
yom-kippur-war|WAR|1973-10-06/1973-10-25|Yom Kippur War||
iran-iraq-war|WAR|1980-09-22/1988-08-20|Iran-Iraq War|Iran–Iraq War|
american-civil-war|WAR|1861-04-12/1865|American Civil War||
spanish-civil-war|WAR|1936-07-17/1939-04-01|Spanish Civil War||
chinese-civil-war|WAR|1927/1949|Chinese Civil War||
cultural-revolution|OTHER|1966/1976|Cultural Revolution||
holocaust|OTHER|1941/1945|Holocaust||
armenian-genocide|OTHER|1915/1916|Armenian Genocide||
great-depression|OTHER|1929/1939|Great Depression||
brexit|OTHER||Brexit||
super-tuesday|ELECTION||Super Tuesday||
watergate|OTHER|1972/1974|Watergate scandal|Watergate|
ramadan|OTHER||Ramadan||
hajj|OTHER||Hajj||
d-day|ATTACK|1944-06-06|D-Day|D-day|
prc-founding|FOUNDING|1949-10-01|founding of the People's Republic of China||country:CN
dprk-founding|FOUNDING|1948-09-09|founding of the Democratic People's Republic of Korea||country:KP
rok-founding|FOUNDING|1948-08-15|founding of the Republic of Korea||country:KR
wpk-founding|FOUNDING|1945-10-10|founding of the Workers' Party of Korea||org:wpk
cpc-founding|FOUNDING|1921-07-01|founding of the Communist Party of China||org:cpc
pla-founding|FOUNDING|1927-08-01|founding of the People's Liberation Army||org:pla
kpa-founding|FOUNDING|1948-02-08|founding of the Korean People's Army||org:kpa
un-founding|FOUNDING|1945-10-24|founding of the United Nations||org:un
nato-founding|FOUNDING|1949-04-04|founding of NATO||org:nato
`;
