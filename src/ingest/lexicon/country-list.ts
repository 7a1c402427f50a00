/**
 * Countries: ISO 3166-1 code, name, further names (the first official), capital, Wikidata id where
 * it is certain. Names and codes from `i18n-iso-countries` (MIT), capitals from GeoNames (CC BY
 * 4.0), names that news uses added by hand; one behind `~` means it only where the article names it
 * otherwise too.
 */
export const COUNTRY_LIST = `
AD|Andorra||Andorra la Vella|
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Abu Dhabi|Q878
AF|Afghanistan|Islamic Republic of Afghanistan;~Islamic Republic|Kabul|Q889
AG|Antigua and Barbuda||Saint John's|
AI|Anguilla||The Valley|
AL|Albania||Tirana|
AM|Armenia|Republic of Armenia|Yerevan|Q399
AO|Angola||Luanda|
AQ|Antarctica|||
AR|Argentina||Buenos Aires|Q414
AS|American Samoa||Pago Pago|
AT|Austria||Vienna|Q40
AU|Australia||Canberra|Q408
AW|Aruba||Oranjestad|
AX|Åland Islands|Aland Islands|Mariehamn|
AZ|Azerbaijan|Republic of Azerbaijan|Baku|Q227
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Sarajevo|Q225
BB|Barbados||Bridgetown|
BD|Bangladesh|People's Republic of Bangladesh|Dhaka|Q902
BE|Belgium||Brussels|Q31
BF|Burkina Faso||Ouagadougou|
BG|Bulgaria||Sofia|
BH|Bahrain||Manama|
BI|Burundi||Gitega|
BJ|Benin||Porto-Novo|
BL|Saint Barthélemy||Gustavia|
BM|Bermuda||Hamilton|
BN|Brunei|Brunei Darussalam|Bandar Seri Begawan|
BO|Bolivia|Plurinational State of Bolivia|Sucre|
BR|Brazil||Brasília|Q155
BS|Bahamas||Nassau|
BT|Bhutan||Thimphu|
BW|Botswana||Gaborone|
BY|Belarus|Republic of Belarus|Minsk|Q184
BZ|Belize||Belmopan|
CA|Canada||Ottawa|Q16
CD|Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo;Congo;Congo-Kinshasa|Kinshasa|Q974
CF|Central African Republic||Bangui|
CG|Republic of the Congo|Congo-Brazzaville;Congo|Brazzaville|Q971
CH|Switzerland||Bern|Q39
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Yamoussoukro|Q1008
CK|Cook Islands||Avarua|
CL|Chile||Santiago|Q298
CM|Cameroon||Yaoundé|
CN|China|People's Republic of China;PRC;P.R.C.|Beijing|Q148
CO|Colombia||Bogotá|Q739
CR|Costa Rica||San José|
CU|Cuba|Republic of Cuba|Havana|Q241
CV|Cape Verde|Cabo Verde|Praia|
CW|Curaçao||Willemstad|
CY|Cyprus|Republic of Cyprus|Nicosia|
CZ|Czech Republic|Czechia|Prague|Q213
DE|Germany|Federal Republic of Germany|Berlin|Q183
DJ|Djibouti||Djibouti|
DK|Denmark||Copenhagen|Q35
DM|Dominica||Roseau|
DO|Dominican Republic||Santo Domingo|
DZ|Algeria||Algiers|
EC|Ecuador||Quito|
EE|Estonia||Tallinn|
EG|Egypt|Arab Republic of Egypt|Cairo|Q79
EH|Western Sahara|||
ER|Eritrea||Asmara|
ES|Spain||Madrid|Q29
ET|Ethiopia||Addis Ababa|Q115
FI|Finland||Helsinki|Q33
FJ|Fiji||Suva|
FK|Falkland Islands|Falklands|Stanley|
FM|Micronesia|Federated States of Micronesia|Palikir|
FO|Faroe Islands||Tórshavn|
FR|France|French Republic|Paris|Q142
GA|Gabon||Libreville|
GB|United Kingdom|UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland|London|Q145
GD|Grenada||Saint George's|
GE|Georgia|Republic of Georgia|Tbilisi|Q230
GF|French Guiana||Cayenne|
GG|Guernsey||Saint Peter Port|
GH|Ghana||Accra|
GI|Gibraltar||Gibraltar|
GL|Greenland||Nuuk|
GM|Gambia||Banjul|
GN|Guinea||Conakry|
GP|Guadeloupe||Basse-Terre|
GQ|Equatorial Guinea||Malabo|
GR|Greece|Hellenic Republic|Athens|Q41
GT|Guatemala||Guatemala City|
GU|Guam||Hagåtña|
GW|Guinea-Bissau||Bissau|
GY|Guyana||Georgetown|
HK|Hong Kong||Hong Kong|
HN|Honduras||Tegucigalpa|
HR|Croatia||Zagreb|Q224
HT|Haiti||Port-au-Prince|
HU|Hungary||Budapest|Q28
ID|Indonesia|Republic of Indonesia|Jakarta|Q252
IE|Ireland|Republic of Ireland|Dublin|Q27
IL|Israel|State of Israel||Q801
IM|Isle of Man||Douglas|
IN|India|Republic of India|New Delhi|Q668
IQ|Iraq|Republic of Iraq|Baghdad|Q796
IR|Iran|Islamic Republic of Iran;~Islamic Republic|Tehran|Q794
IS|Iceland||Reykjavík|
IT|Italy|Italian Republic|Rome|Q38
JE|Jersey||Saint Helier|
JM|Jamaica||Kingston|
JO|Jordan|Hashemite Kingdom of Jordan|Amman|Q810
JP|Japan||Tokyo|Q17
KE|Kenya||Nairobi|Q114
KG|Kyrgyzstan||Bishkek|
KH|Cambodia||Phnom Penh|Q424
KI|Kiribati||Tarawa|
KM|Comoros||Moroni|
KN|Saint Kitts and Nevis|St. Kitts and Nevis|Basseterre|
KP|North Korea|Democratic People's Republic of Korea;DPRK;~North;~Republic|Pyongyang|Q423
KR|South Korea|Republic of Korea;ROK;~South|Seoul|Q884
KW|Kuwait||Kuwait City|
KY|Cayman Islands||George Town|
KZ|Kazakhstan||Astana|Q232
LA|Laos|Lao People's Democratic Republic;Lao PDR|Vientiane|Q819
LB|Lebanon|Lebanese Republic|Beirut|Q822
LC|Saint Lucia|St. Lucia|Castries|
LI|Liechtenstein||Vaduz|
LK|Sri Lanka|Ceylon|Colombo|Q854
LR|Liberia||Monrovia|
LS|Lesotho||Maseru|
LT|Lithuania||Vilnius|
LU|Luxembourg||Luxembourg|
LV|Latvia||Riga|
LY|Libya||Tripoli|Q1016
MA|Morocco||Rabat|
MC|Monaco||Monaco|
MD|Moldova|Republic of Moldova|Chisinau|Q217
ME|Montenegro||Podgorica|
MF|Saint Martin|St. Martin|Marigot|
MG|Madagascar||Antananarivo|
MH|Marshall Islands||Majuro|
MK|North Macedonia|Macedonia|Skopje|Q221
ML|Mali||Bamako|
MM|Myanmar|Burma|Naypyidaw|Q836
MN|Mongolia||Ulan Bator|Q711
MO|Macau|Macao|Macau|
MP|Northern Mariana Islands||Saipan|
MQ|Martinique||Fort-de-France|
MR|Mauritania||Nouakchott|
MS|Montserrat||Plymouth|
MT|Malta||Valletta|
MU|Mauritius||Port Louis|
MV|Maldives||Male|
MW|Malawi||Lilongwe|
MX|Mexico||Mexico City|Q96
MY|Malaysia||Kuala Lumpur|Q833
MZ|Mozambique||Maputo|
NA|Namibia||Windhoek|
NC|New Caledonia||Nouméa|
NE|Niger||Niamey|
NF|Norfolk Island||Kingston|
NG|Nigeria||Abuja|Q1033
NI|Nicaragua||Managua|
NL|Netherlands|Holland|Amsterdam|Q55
NO|Norway||Oslo|Q20
NP|Nepal||Kathmandu|Q837
NR|Nauru||Yaren|
NU|Niue||Alofi|
NZ|New Zealand||Wellington|Q664
OM|Oman||Muscat|
PA|Panama||Panamá|
PE|Peru||Lima|
PF|French Polynesia||Papeete|
PG|Papua New Guinea||Port Moresby|
PH|Philippines|Republic of the Philippines|Manila|Q928
PK|Pakistan|Islamic Republic of Pakistan;~Islamic Republic|Islamabad|Q843
PL|Poland|Republic of Poland|Warsaw|Q36
PM|Saint Pierre and Miquelon||Saint-Pierre|
PN|Pitcairn|Pitcairn Islands|Adamstown|
PR|Puerto Rico||San Juan|
PS|Palestine|State of Palestine;Palestinian Territories||Q219060
PT|Portugal||Lisbon|Q45
PW|Palau||Ngerulmud|
PY|Paraguay||Asunción|
QA|Qatar||Doha|Q846
RE|Réunion|Reunion|Saint-Denis|
RO|Romania||Bucharest|Q218
RS|Serbia|Republic of Serbia|Belgrade|Q403
RU|Russia|Russian Federation|Moscow|Q159
RW|Rwanda||Kigali|
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Riyadh|Q851
SB|Solomon Islands||Honiara|
SC|Seychelles||Victoria|
SD|Sudan||Khartoum|Q1049
SE|Sweden||Stockholm|Q34
SG|Singapore|Republic of Singapore|Singapore|Q334
SH|Saint Helena||Jamestown|
SI|Slovenia||Ljubljana|
SK|Slovakia|Slovak Republic|Bratislava|
SL|Sierra Leone||Freetown|
SM|San Marino||San Marino|
SN|Senegal||Dakar|
SO|Somalia||Mogadishu|
SR|Suriname||Paramaribo|
SS|South Sudan||Juba|
ST|Sao Tome and Principe||São Tomé|
SV|El Salvador||San Salvador|
SX|Sint Maarten||Philipsburg|
SY|Syria|Syrian Arab Republic|Damascus|Q858
SZ|Eswatini|Swaziland|Mbabane|
TC|Turks and Caicos Islands||Cockburn Town|
TD|Chad||N'Djamena|
TG|Togo||Lomé|
TH|Thailand|Kingdom of Thailand;Siam|Bangkok|Q869
TJ|Tajikistan||Dushanbe|
TK|Tokelau|||
TL|East Timor|Timor-Leste|Dili|Q574
TM|Turkmenistan||Ashgabat|
TN|Tunisia||Tunis|
TO|Tonga||Nuku'alofa|
TR|Turkey|Türkiye;Republic of Turkey|Ankara|Q43
TT|Trinidad and Tobago||Port of Spain|
TV|Tuvalu||Funafuti|
TW|Taiwan|Republic of China;ROC;Chinese Taipei|Taipei|Q865
TZ|Tanzania||Dodoma|Q924
UA|Ukraine||Kyiv|Q212
UG|Uganda||Kampala|
US|United States|United States of America;US;U.S.;USA;U.S.A.;America|Washington|Q30
UY|Uruguay||Montevideo|
UZ|Uzbekistan||Tashkent|Q265
VA|Vatican City|Holy See;Vatican|Vatican City|Q237
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Kingstown|
VE|Venezuela|Bolivarian Republic of Venezuela|Caracas|Q717
VG|British Virgin Islands||Road Town|
VI|U.S. Virgin Islands|US Virgin Islands|Charlotte Amalie|
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam|Hanoi|Q881
VU|Vanuatu||Port-Vila|
WF|Wallis and Futuna||Mata-Utu|
WS|Samoa||Apia|
XK|Kosovo|Republic of Kosovo|Pristina|
YE|Yemen|Republic of Yemen|Sanaa|Q805
YT|Mayotte||Mamoudzou|
ZA|South Africa|Republic of South Africa|Pretoria|Q258
ZM|Zambia||Lusaka|
ZW|Zimbabwe|Republic of Zimbabwe|Harare|
`;
