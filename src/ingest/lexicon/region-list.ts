/**
 * Places that are neither countries nor in the list of cities: key, kind, country code or nothing,
 * name, further names. Written by hand.
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
middle-east|REGION||Middle East|
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
ontario|REGION|CA|Ontario|
quebec|REGION|CA|Quebec|Québec
british-columbia|REGION|CA|British Columbia|
alberta|REGION|CA|Alberta|
manitoba|REGION|CA|Manitoba|
saskatchewan|REGION|CA|Saskatchewan|
nova-scotia|REGION|CA|Nova Scotia|
new-brunswick|REGION|CA|New Brunswick|
newfoundland|REGION|CA|Newfoundland|
new-south-wales|REGION|AU|New South Wales|NSW
queensland|REGION|AU|Queensland|
tasmania|REGION|AU|Tasmania|
south-australia|REGION|AU|South Australia|
western-australia|REGION|AU|Western Australia|
northern-territory|REGION|AU|Northern Territory|
alabama|REGION|US|Alabama|
alaska|REGION|US|Alaska|
arizona|REGION|US|Arizona|
arkansas|REGION|US|Arkansas|
california|REGION|US|California|
southern-california|REGION|US|Southern California|
colorado|REGION|US|Colorado|
connecticut|REGION|US|Connecticut|
delaware|REGION|US|Delaware|
florida|REGION|US|Florida|
hawaii|REGION|US|Hawaii|
idaho|REGION|US|Idaho|
illinois|REGION|US|Illinois|
indiana|REGION|US|Indiana|
iowa|REGION|US|Iowa|
kansas|REGION|US|Kansas|
kentucky|REGION|US|Kentucky|
louisiana|REGION|US|Louisiana|
maine|REGION|US|Maine|
maryland|REGION|US|Maryland|
massachusetts|REGION|US|Massachusetts|
michigan|REGION|US|Michigan|
minnesota|REGION|US|Minnesota|
mississippi|REGION|US|Mississippi|
missouri|REGION|US|Missouri|
montana|REGION|US|Montana|
nebraska|REGION|US|Nebraska|
nevada|REGION|US|Nevada|
new-hampshire|REGION|US|New Hampshire|
new-jersey|REGION|US|New Jersey|
new-mexico|REGION|US|New Mexico|
new-york-state|REGION|US|New York State|
north-carolina|REGION|US|North Carolina|
north-dakota|REGION|US|North Dakota|
ohio|REGION|US|Ohio|
oklahoma|REGION|US|Oklahoma|
oregon|REGION|US|Oregon|
pennsylvania|REGION|US|Pennsylvania|
rhode-island|REGION|US|Rhode Island|
south-carolina|REGION|US|South Carolina|
south-dakota|REGION|US|South Dakota|
tennessee|REGION|US|Tennessee|
texas|REGION|US|Texas|
utah|REGION|US|Utah|
vermont|REGION|US|Vermont|
virginia|REGION|US|Virginia|
west-virginia|REGION|US|West Virginia|
washington-state|REGION|US|Washington State|
wisconsin|REGION|US|Wisconsin|
wyoming|REGION|US|Wyoming|
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
earth|OTHER||Earth|
moon|OTHER||Moon|
jupiter|OTHER||Jupiter|
saturn|OTHER||Saturn|
venus|OTHER||Venus|
pluto|OTHER||Pluto|
solar-system|OTHER||Solar System|
silk-road|OTHER||Silk Road|
`;
