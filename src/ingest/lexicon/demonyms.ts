/**
 * Adjectives and peoples of countries, by ISO 3166-1 code. Source: general knowledge, own list,
 * Apache-2.0. A word of two countries ("Congolese", "Korean") stands under neither.
 */
const BY_COUNTRY = `
AD Andorran Andorrans|AE Emirati Emiratis|AF Afghan Afghans|AL Albanian Albanians
AM Armenian Armenians|AO Angolan Angolans|AR Argentine Argentinian Argentines Argentinians
AT Austrian Austrians|AU Australian Australians|AZ Azerbaijani Azeri Azeris Azerbaijanis
BA Bosnian Bosnians|BB Barbadian Barbadians|BD Bangladeshi Bangladeshis|BE Belgian Belgians
BF Burkinabe Burkinabé|BG Bulgarian Bulgarians|BH Bahraini Bahrainis|BI Burundian Burundians
BJ Beninese|BM Bermudian Bermudians|BN Bruneian Bruneians|BO Bolivian Bolivians
BR Brazilian Brazilians|BS Bahamian Bahamians|BT Bhutanese
BW Botswanan Batswana Motswana Botswanans|BY Belarusian Belarussian Belarusians Belarussians
BZ Belizean Belizeans|CA Canadian Canadians|CF Central_African|CH Swiss|CI Ivorian Ivorians
CL Chilean Chileans|CM Cameroonian Cameroonians|CN Chinese|CO Colombian Colombians
CR Costa_Rican Costa_Ricans|CU Cuban Cubans|CV Cape_Verdean Cape_Verdeans|CY Cypriot Cypriots
CZ Czech Czechs|DE German Germans|DJ Djiboutian Djiboutians|DK Danish Dane Danes
DZ Algerian Algerians|EC Ecuadorian Ecuadorean Ecuadorians Ecuadoreans|EE Estonian Estonians
EG Egyptian Egyptians|ER Eritrean Eritreans|ES Spanish Spaniard Spaniards|ET Ethiopian Ethiopians
FI Finnish Finn Finns|FJ Fijian Fijians|FM Micronesian Micronesians|FO Faroese
FR French Frenchman Frenchwoman Frenchmen|GA Gabonese|GB British Briton Britons
GD Grenadian Grenadians|GE Georgian Georgians|GH Ghanaian Ghanaians
GL Greenlandic Greenlander Greenlanders|GM Gambian Gambians|GN Guinean Guineans
GQ Equatoguinean Equatorial_Guinean Equatoguineans Equatorial_Guineans|GR Greek Greeks
GT Guatemalan Guatemalans|GW Bissau-Guinean|GY Guyanese|HK Hongkonger Hongkongers
HN Honduran Hondurans|HR Croatian Croat Croats Croatians|HT Haitian Haitians
HU Hungarian Hungarians|ID Indonesian Indonesians|IE Irish Irishman Irishmen Irishwoman
IL Israeli Israelis|IN Indian Indians|IQ Iraqi Iraqis|IR Iranian Iranians
IS Icelandic Icelander Icelanders|IT Italian Italians|JM Jamaican Jamaicans|JO Jordanian Jordanians
JP Japanese|KE Kenyan Kenyans|KG Kyrgyz|KH Cambodian Cambodians|KI Kiribatian Kiribatians
KM Comorian Comorians|KP North_Korean North_Koreans North-Korean
KR South_Korean South_Koreans South-Korean|KW Kuwaiti Kuwaitis
KZ Kazakh Kazakhstani Kazakhs Kazakhstanis|LA Lao Laotian Laotians|LB Lebanese
LC Saint_Lucian Saint_Lucians|LI Liechtensteiner Liechtensteiners|LK Sri_Lankan Sri_Lankans
LR Liberian Liberians|LS Basotho|LT Lithuanian Lithuanians|LU Luxembourgish|LV Latvian Latvians
LY Libyan Libyans|MA Moroccan Moroccans|MC Monegasque|MD Moldovan Moldovans|ME Montenegrin
MG Malagasy|MH Marshallese|MK Macedonian Macedonians|ML Malian Malians|MM Burmese
MN Mongolian Mongolians|MR Mauritanian Mauritanians|MT Maltese|MU Mauritian Mauritians
MV Maldivian Maldivians|MW Malawian Malawians|MX Mexican Mexicans|MY Malaysian Malaysians
MZ Mozambican Mozambicans|NA Namibian Namibians|NE Nigerien Nigeriens|NG Nigerian Nigerians
NI Nicaraguan Nicaraguans|NL Dutch Dutchman Dutchmen|NO Norwegian Norwegians
NP Nepali Nepalese Nepalis|NR Nauruan Nauruans|NZ New_Zealand New_Zealander New_Zealanders
OM Omani Omanis|PA Panamanian Panamanians|PE Peruvian Peruvians
PG Papua_New_Guinean Papua_New_Guineans|PH Philippine Filipino Filipinos|PK Pakistani Pakistanis
PL Polish Pole Poles|PR Puerto_Rican Puerto_Ricans|PS Palestinian Palestinians|PT Portuguese
PW Palauan Palauans|PY Paraguayan Paraguayans|QA Qatari Qataris|RO Romanian Romanians
RS Serbian Serb Serbs Serbians|RU Russian Russians|RW Rwandan Rwandans
SA Saudi Saudi_Arabian Saudi_Arabians Saudis|SB Solomon_Islander Solomon_Islanders|SC Seychellois
SD Sudanese|SE Swedish Swede Swedes|SG Singaporean Singaporeans|SI Slovenian Slovene Slovenians
SK Slovak Slovakian Slovaks Slovakians|SL Sierra_Leonean Sierra_Leoneans|SM Sammarinese
SN Senegalese|SO Somali Somalis|SR Surinamese|SS South_Sudanese|SV Salvadoran Salvadorans
SY Syrian Syrians|SZ Swazi Swazis|TD Chadian Chadians|TG Togolese|TH Thai Thais|TJ Tajik Tajiks
TL Timorese East_Timorese|TM Turkmen Turkmens|TN Tunisian Tunisians|TO Tongan Tongans
TR Turkish Turk Turks|TT Trinidadian Trinidadians|TV Tuvaluan Tuvaluans|TW Taiwanese
TZ Tanzanian Tanzanians|UA Ukrainian Ukrainians|UG Ugandan Ugandans|US American Americans
UY Uruguayan Uruguayans|UZ Uzbek Uzbeks|VE Venezuelan Venezuelans|VN Vietnamese
VU Vanuatuan Vanuatuans|WS Samoan Samoans|XK Kosovar Kosovan Kosovars Kosovans|YE Yemeni Yemenis
ZA South_African South_Africans|ZM Zambian Zambians|ZW Zimbabwean Zimbabweans
`;

/** Of regions, of peoples without one country, of more than one country. */
const OTHERS = `
  Congolese Dominican English Englishman European Europeans Korean Koreans Kurdish Kurd Kurds
  Scottish Scot Scots Scotsman Soviet Soviets Tibetan Tibetans Uyghur Uyghurs Welsh African
  Africans Asian Asians Arab Arabs Arabic Arabian Hispanic Latino Latinos Western Eastern
  Northern Southern Balkan Baltic Chechen Chechens Kashmiri Catalan Basque Parisian Londoner
  Londoners Californian Texan Texans Scandinavian Slavic Persian Hebrew Anglo Sino Russo Franco
  Indo Afro Euro Central Midwestern Northeastern Southeastern Southwestern Northwestern Malay
  Tamil Tamils Sinhalese Hutu Tutsi Pashtun Bengali Punjabi Sikh Sikhs
`;

let built: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 code by adjective or people, as written: `South Korean` -> `KR`, `Danes` -> `DK`. */
export function demonymCodes(): ReadonlyMap<string, string> {
  built ??= new Map(
    BY_COUNTRY.trim()
      .split(/[|\n]/u)
      .flatMap((row) => {
        const [code = '', ...words] = row.split(' ');
        return words.map((word): [string, string] => [word.replaceAll('_', ' '), code]);
      }),
  );
  return built;
}

/** Those of one word: they are no names, but what follows begins a name or a title. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...[...demonymCodes().keys()].filter((words) => !words.includes(' ')),
  ...OTHERS.trim().split(/\s+/u),
]);
