/**
 * Places that are neither countries nor in the list of cities: key, kind, country code or nothing,
 * name, further names; those behind `~` are short forms that only an article about the country
 * writes ("Calif."). Source: general knowledge, own list, Apache-2.0.
 */
export const REGION_LIST = `
korean-peninsula|REGION||Korean Peninsula|Korean peninsula
korea|REGION||Korea|
europe|REGION||Europe|
western-europe|REGION||Western Europe|
eastern-europe|REGION||Eastern Europe|
asia|REGION||Asia|
central-asia|REGION||Central Asia|
south-asia|REGION||South Asia|
southeast-asia|REGION||Southeast Asia|South-East Asia;South East Asia
east-asia|REGION||East Asia|
northeast-asia|REGION||Northeast Asia|
asia-pacific|REGION||Asia-Pacific|Asia Pacific
indo-pacific|REGION||Indo-Pacific|
africa|REGION||Africa|
north-africa|REGION||North Africa|
west-africa|REGION||West Africa|
east-africa|REGION||East Africa|
sub-saharan-africa|REGION||Sub-Saharan Africa|
horn-of-africa|REGION||Horn of Africa|
middle-east|REGION||Middle East|Mideast
north-america|REGION||North America|
south-america|REGION||South America|
latin-america|REGION||Latin America|
central-america|REGION||Central America|
antarctica|REGION||Antarctica|
arctic|REGION||Arctic|
oceania|REGION||Oceania|
caribbean|REGION||Caribbean|
balkans|REGION||Balkans|
scandinavia|REGION||Scandinavia|
caucasus|REGION||Caucasus|
siberia|REGION|RU|Siberia|
soviet-union|OTHER||Soviet Union|USSR
yugoslavia|OTHER||Yugoslavia|
czechoslovakia|OTHER||Czechoslovakia|
east-germany|OTHER||East Germany|
west-germany|OTHER||West Germany|
england|REGION|GB|England|
scotland|REGION|GB|Scotland|
wales|REGION|GB|Wales|
northern-ireland|REGION|GB|Northern Ireland|
chechnya|REGION|RU|Chechnya|
dagestan|REGION|RU|Dagestan|
crimea|REGION|UA|Crimea|
donbas|REGION|UA|Donbas|Donbass
kashmir|REGION||Kashmir|
tibet|REGION|CN|Tibet|
xinjiang|REGION|CN|Xinjiang|
inner-mongolia|REGION|CN|Inner Mongolia|
sichuan|REGION|CN|Sichuan|
guangdong|REGION|CN|Guangdong|
yunnan|REGION|CN|Yunnan|
liaoning|REGION|CN|Liaoning|
darfur|REGION|SD|Darfur|
gaza|REGION|PS|Gaza Strip|Gaza
west-bank|REGION|PS|West Bank|
east-jerusalem|REGION||East Jerusalem|
golan-heights|REGION||Golan Heights|
sinai|REGION|EG|Sinai|Sinai Peninsula
kurdistan|REGION||Kurdistan|
helmand|REGION|AF|Helmand|Helmand Province
kandahar-province|REGION|AF|Kandahar Province|
anbar|REGION|IQ|Anbar|Anbar Province
aceh|REGION|ID|Aceh|
java|REGION|ID|Java|
sumatra|REGION|ID|Sumatra|
bali|REGION|ID|Bali|
mindanao|REGION|PH|Mindanao|
okinawa|REGION|JP|Okinawa|
hokkaido|REGION|JP|Hokkaido|
catalonia|REGION|ES|Catalonia|
bavaria|REGION|DE|Bavaria|
punjab|REGION||Punjab|
gujarat|REGION|IN|Gujarat|
kerala|REGION|IN|Kerala|
tamil-nadu|REGION|IN|Tamil Nadu|
maharashtra|REGION|IN|Maharashtra|
uttar-pradesh|REGION|IN|Uttar Pradesh|
west-bengal|REGION|IN|West Bengal|
assam|REGION|IN|Assam|
sindh|REGION|PK|Sindh|
balochistan|REGION|PK|Balochistan|
waziristan|REGION|PK|Waziristan|North Waziristan;South Waziristan
ontario|REGION|CA|Ontario|~Ont
quebec|REGION|CA|Quebec|Québec
british-columbia|REGION|CA|British Columbia|~B.C.;~BC
alberta|REGION|CA|Alberta|
manitoba|REGION|CA|Manitoba|
saskatchewan|REGION|CA|Saskatchewan|
nova-scotia|REGION|CA|Nova Scotia|
new-brunswick|REGION|CA|New Brunswick|
newfoundland|REGION|CA|Newfoundland|
new-south-wales|REGION|AU|New South Wales|NSW
queensland|REGION|AU|Queensland|~Qld
tasmania|REGION|AU|Tasmania|~Tas
south-australia|REGION|AU|South Australia|
western-australia|REGION|AU|Western Australia|
northern-territory|REGION|AU|Northern Territory|~NT
alabama|REGION|US|Alabama|~AL;~Ala
alaska|REGION|US|Alaska|~AK
arizona|REGION|US|Arizona|~AZ;~Ariz
arkansas|REGION|US|Arkansas|~AR;~Ark
california|REGION|US|California|~CA;~Calif
southern-california|REGION|US|Southern California|
colorado|REGION|US|Colorado|~CO;~Colo
connecticut|REGION|US|Connecticut|~CT;~Conn
delaware|REGION|US|Delaware|~Del
florida|REGION|US|Florida|~FL;~Fla
georgia-us|REGION|US|Georgia|State of Georgia;~Ga
hawaii|REGION|US|Hawaii|~HI
idaho|REGION|US|Idaho|
illinois|REGION|US|Illinois|~IL;~Ill
indiana|REGION|US|Indiana|~Ind
iowa|REGION|US|Iowa|
kansas|REGION|US|Kansas|~KS;~Kan
kentucky|REGION|US|Kentucky|~KY;~Ky
louisiana|REGION|US|Louisiana|~La
maine|REGION|US|Maine|
maryland|REGION|US|Maryland|~MD;~Md
massachusetts|REGION|US|Massachusetts|~MA;~Mass
michigan|REGION|US|Michigan|~MI;~Mich
minnesota|REGION|US|Minnesota|~MN;~Minn
mississippi|REGION|US|Mississippi|~MS;~Miss
missouri|REGION|US|Missouri|~MO;~Mo
montana|REGION|US|Montana|~MT;~Mont
nebraska|REGION|US|Nebraska|~NE;~Neb
nevada|REGION|US|Nevada|~NV;~Nev
new-hampshire|REGION|US|New Hampshire|~NH;~N.H.
new-jersey|REGION|US|New Jersey|~NJ;~N.J.
new-mexico|REGION|US|New Mexico|~NM;~N.M.
new-york-state|REGION|US|New York State|
north-carolina|REGION|US|North Carolina|~NC;~N.C.
north-dakota|REGION|US|North Dakota|~ND;~N.D.
ohio|REGION|US|Ohio|~OH
oklahoma|REGION|US|Oklahoma|~Okla
oregon|REGION|US|Oregon|~Ore
pennsylvania|REGION|US|Pennsylvania|~PA;~Pa
rhode-island|REGION|US|Rhode Island|~RI;~R.I.
south-carolina|REGION|US|South Carolina|~SC;~S.C.
south-dakota|REGION|US|South Dakota|~SD;~S.D.
tennessee|REGION|US|Tennessee|~TN;~Tenn
texas|REGION|US|Texas|~TX;~Tex
utah|REGION|US|Utah|~UT
vermont|REGION|US|Vermont|~VT;~Vt
virginia|REGION|US|Virginia|~VA;~Va
west-virginia|REGION|US|West Virginia|~WV;~W.Va.
washington-state|REGION|US|Washington State|~WA;~Wash
wisconsin|REGION|US|Wisconsin|~WI;~Wis
wyoming|REGION|US|Wyoming|~WY;~Wyo
new-england|REGION|US|New England|
midwest|REGION|US|Midwest|
hollywood|OTHER|US|Hollywood|
silicon-valley|REGION|US|Silicon Valley|
wall-street|OTHER|US|Wall Street|
manhattan|OTHER|US|Manhattan|
brooklyn|OTHER|US|Brooklyn|
guantanamo-bay|OTHER||Guantanamo Bay|Guantánamo Bay;Guantanamo
capitol-hill|OTHER|US|Capitol Hill|
tiananmen-square|OTHER|CN|Tiananmen Square|
new-york|CITY|US|New York City|New York;NYC
washington|CITY|US|Washington|Washington D.C.;Washington DC;D.C.;Washington, D.C.
jerusalem|CITY||Jerusalem|
kyiv|CITY|UA|Kyiv|Kiev
new-delhi|CITY|IN|New Delhi|
delhi|CITY|IN|Delhi|
mumbai|CITY|IN|Mumbai|Bombay
kolkata|CITY|IN|Kolkata|Calcutta
yangon|CITY|MM|Yangon|Rangoon
naypyidaw|CITY|MM|Naypyidaw|
astana|CITY|KZ|Astana|
the-hague|CITY|NL|The Hague|Hague
geneva|CITY|CH|Geneva|
saint-petersburg|CITY|RU|St. Petersburg|Saint Petersburg
gwangju|CITY|KR|Gwangju|
panmunjom|OTHER||Panmunjom|
kaesong|CITY|KP|Kaesong|
yongbyon|OTHER|KP|Yongbyon|
atlantic|OTHER||Atlantic Ocean|Atlantic
pacific|OTHER||Pacific Ocean|Pacific
indian-ocean|OTHER||Indian Ocean|
mediterranean|OTHER||Mediterranean Sea|Mediterranean
black-sea|OTHER||Black Sea|
red-sea|OTHER||Red Sea|
south-china-sea|OTHER||South China Sea|
yellow-sea|OTHER||Yellow Sea|
sea-of-japan|OTHER||Sea of Japan|East Sea
persian-gulf|OTHER||Persian Gulf|
gulf-of-mexico|OTHER||Gulf of Mexico|
gulf-of-aden|OTHER||Gulf of Aden|
strait-of-hormuz|OTHER||Strait of Hormuz|
taiwan-strait|OTHER||Taiwan Strait|
international-space-station|OTHER||International Space Station|ISS
mars|OTHER||Mars|
americas|REGION||Americas|
victoria-au|REGION|AU|Victoria|
australian-capital-territory|REGION|AU|Australian Capital Territory|ACT
melanesia|REGION||Melanesia|
channel-islands|REGION||Channel Islands|
south-pacific|REGION||South Pacific|
far-east|REGION||Far East|
near-east|REGION||Near East|
sahara|OTHER||Sahara|Sahara Desert
sahel|REGION||Sahel|
alps|OTHER||Alps|
himalayas|OTHER||Himalayas|Himalaya
amazon-river|OTHER||Amazon River|
nile|OTHER||Nile|Nile River;River Nile
mekong|OTHER||Mekong|Mekong River
yalu|OTHER||Yalu River|Yalu;Amnok River
tumen|OTHER||Tumen River|Tumen
danube|OTHER||Danube|River Danube
rhine|OTHER||Rhine|River Rhine
thames|OTHER||Thames|River Thames
mississippi-river|OTHER|US|Mississippi River|
volga|OTHER|RU|Volga|Volga River
baltic-sea|OTHER||Baltic Sea|Baltic
north-sea|OTHER||North Sea|
caspian-sea|OTHER||Caspian Sea|Caspian
arabian-sea|OTHER||Arabian Sea|
arctic-ocean|OTHER||Arctic Ocean|
southern-ocean|OTHER||Southern Ocean|
east-china-sea|OTHER||East China Sea|
english-channel|OTHER||English Channel|
suez-canal|OTHER|EG|Suez Canal|
panama-canal|OTHER|PA|Panama Canal|
bosphorus|OTHER|TR|Bosphorus|Bosporus
dmz|OTHER||Korean Demilitarized Zone|DMZ;Demilitarized Zone;Military Demarcation Line
mount-paektu|OTHER||Mount Paektu|Paektu Mountain;Mt. Paektu
mount-everest|OTHER||Mount Everest|Everest
mount-kumgang|OTHER|KP|Mount Kumgang|Mt. Kumgang
tibetan-plateau|REGION|CN|Tibetan Plateau|
diego-garcia|OTHER||Diego Garcia|
uranus|OTHER||Uranus|
neptune|OTHER||Neptune|
milky-way|OTHER||Milky Way|
earth|OTHER||Earth|
moon|OTHER||Moon|
jupiter|OTHER||Jupiter|
saturn|OTHER||Saturn|
venus|OTHER||Venus|
pluto|OTHER||Pluto|
solar-system|OTHER||Solar System|
silk-road|OTHER||Silk Road|
`;
