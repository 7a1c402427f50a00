/**
 * Letters that several bodies are known by, or that are seldom spelled out though they may be another's:
 * the letters, the key of one who bears them (`org:` left out), and words of which a text about it has
 * one. Source: general knowledge, own list, Apache-2.0.
 */
export const SHARED_LETTERS = `
ABC|abc|american america washington hollywood disney
ABC|abc-australia|australia australian sydney melbourne canberra queensland
AAP|aap|india indian delhi kejriwal punjab
AAP|aap-agency|australia australian sydney melbourne canberra
ANC|anc|africa african johannesburg pretoria mandela zuma mbeki ramaphosa apartheid
BNP|bnp|britain british england english griffin racist immigration immigrant
BNP|bnp-bangladesh|bangladesh bangladeshi dhaka khaleda zia hasina awami
CBI|cbi-india|india indian delhi mumbai kolkata bribery
CBI|cbi-industry|britain british uk business employer firm economy industry
CPI|cpi|india indian delhi kerala bengal communist
CSU|csu|germany german bavaria bavarian munich berlin cdu merkel
DPP|dpp|taiwan taiwanese taipei beijing
ECB|ecb|euro eurozone inflation bond monetary frankfurt lagarde draghi trichet
ECB|ecb-cricket|cricket cricketer wicket batsman batter bowler innings
EFF|eff|internet online privacy software copyright digital electronic patent surveillance encryption
EFF|eff-south-africa|africa african malema johannesburg anc
FIA|fia|race racing driver formula motorsport rally lap
FIA|fia-pakistan|pakistan pakistani karachi lahore islamabad
FSA|fsa|syria syrian assad damascus aleppo idlib
FSB|fsb|russia russian moscow kremlin putin soviet kgb
FSB|financial-stability-board|g20 basel financial bank
ICC|icc|court hague prosecutor warrant genocide indictment tribunal war judge statute
ICC|icc-cricket|cricket cricketer wicket batsman batter bowler innings umpire twenty20
IRA|ira|ireland irish belfast dublin ulster republican unionist ceasefire
MAS|mas|bolivia bolivian morales
MAS|malaysia-airlines|malaysia malaysian flight airline aircraft pilot
MDC|mdc|zimbabwe zimbabwean harare tsvangirai mugabe mnangagwa
MIT|mit|massachusetts professor researcher scientist student university engineer engineering cambridge laboratory
MIT|mit-turkey|turkey turkish ankara istanbul kurdish erdogan
NDP|ndp-canada|canada canadian ottawa toronto ontario alberta quebec manitoba
NPA|npa|philippine filipino manila mindanao communist duterte
PNP|pnp|philippine filipino manila duterte
PNP|peoples-national-party|jamaica jamaican kingston
PPP|ppp|pakistan pakistani bhutto zardari sindh karachi islamabad
PPP|people-power-party|korea korean seoul
PRI|pri|mexico mexican
PTI|pti|agency india indian delhi mumbai
PTI|pti-party|pakistan pakistani imran khan lahore islamabad punjab peshawar
RSF|rsf|press journalist reporter media newspaper censorship blogger
RSF|rapid-support-forces|sudan sudanese khartoum darfur fasher burhan hemedti dagalo
SDF|sdf|syria syrian kurdish raqqa deir kobani
SDF|jsdf|japan japanese tokyo okinawa
SNP|snp|scotland scottish edinburgh holyrood salmond sturgeon
SPA|supreme-peoples-assembly|korea korean pyongyang dprk
SPA|spa|saudi riyadh jeddah
`;

/**
 * Bearers of such letters who stand in no other list, as `organization-list.ts` has them. They stand
 * here because the tagger has learned from that one, which does not change without it. Source:
 * general knowledge, own list, Apache-2.0.
 */
export const BEARERS_OF_LETTERS = `
cbi-industry|NGO|Confederation of British Industry|CBI|
ecb-cricket|NGO|England and Wales Cricket Board|ECB|
eff-south-africa|PARTY|Economic Freedom Fighters|EFF|
fia-pakistan|GOVERNMENT|Federal Investigation Agency|FIA|
financial-stability-board|INTERGOVERNMENTAL|Financial Stability Board|FSB|
mit-turkey|GOVERNMENT|National Intelligence Organization|MIT|
peoples-national-party|PARTY|People's National Party|PNP|
rapid-support-forces|MILITARY|Rapid Support Forces|RSF|
jsdf|MILITARY|Japan Self-Defense Forces|SDF;JSDF|
`;
