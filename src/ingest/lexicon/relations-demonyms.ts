/**
 * Adjectives of countries with their ISO 3166-1 codes, for titles such as "Chinese President".
 * Source: general knowledge; own list, Apache-2.0. Adjectives of two countries are left out.
 */
const LIST = `
AF Afghan|AL Albanian|DZ Algerian|US American|AO Angolan|AR Argentine Argentinian|AM Armenian|AU Australian
AT Austrian|AZ Azerbaijani Azeri|BH Bahraini|BD Bangladeshi|BY Belarusian Belarussian|BE Belgian|BJ Beninese
BO Bolivian|BA Bosnian|BW Botswanan|BR Brazilian|GB British|BG Bulgarian|BF Burkinabe|MM Burmese|BI Burundian
KH Cambodian|CM Cameroonian|CA Canadian|TD Chadian|CL Chilean|CN Chinese|CO Colombian|CR Costa_Rican
HR Croatian|CU Cuban|CY Cypriot|CZ Czech|DK Danish|NL Dutch|TL Timorese|EC Ecuadorian Ecuadorean|EG Egyptian
SV Salvadoran|ER Eritrean|EE Estonian|ET Ethiopian|FJ Fijian|FI Finnish|FR French|GA Gabonese|GM Gambian
GE Georgian|DE German|GH Ghanaian|GR Greek|GT Guatemalan|GN Guinean|GY Guyanese|HT Haitian|HN Honduran
HU Hungarian|IS Icelandic|IN Indian|ID Indonesian|IR Iranian|IQ Iraqi|IE Irish|IL Israeli|IT Italian
CI Ivorian|JM Jamaican|JP Japanese|JO Jordanian|KZ Kazakh Kazakhstani|KE Kenyan|KP North_Korean
KR South_Korean|XK Kosovar Kosovan|KW Kuwaiti|KG Kyrgyz|LA Lao Laotian|LV Latvian|LB Lebanese|LR Liberian
LY Libyan|LT Lithuanian|LU Luxembourgish|MK Macedonian|MG Malagasy|MW Malawian|MY Malaysian|MV Maldivian
ML Malian|MT Maltese|MR Mauritanian|MU Mauritian|MX Mexican|MD Moldovan|MN Mongolian|ME Montenegrin
MA Moroccan|MZ Mozambican|NA Namibian|NP Nepali Nepalese|NI Nicaraguan|NG Nigerian|NO Norwegian|OM Omani
PK Pakistani|PS Palestinian|PA Panamanian|PY Paraguayan|PE Peruvian|PH Philippine Filipino|PL Polish
PT Portuguese|QA Qatari|RO Romanian|RU Russian|RW Rwandan|SA Saudi Saudi_Arabian|SN Senegalese|RS Serbian
SG Singaporean|SK Slovak Slovakian|SI Slovenian Slovene|SO Somali|ZA South_African|SS South_Sudanese
ES Spanish|LK Sri_Lankan|SD Sudanese|SE Swedish|CH Swiss|SY Syrian|TW Taiwanese|TJ Tajik|TZ Tanzanian
TH Thai|TG Togolese|TN Tunisian|TR Turkish|TM Turkmen|UG Ugandan|UA Ukrainian|AE Emirati|UY Uruguayan
UZ Uzbek|VE Venezuelan|VN Vietnamese|YE Yemeni|ZM Zambian|ZW Zimbabwean|NZ New_Zealand
`;

/** The code of the country that an adjective such as `South Korean` belongs to. */
export function demonymCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const entry of LIST.trim().split(/[|\n]/u)) {
    const [code = '', ...words] = entry.split(' ');
    for (const word of words) codes.set(word.replace('_', ' '), code);
  }
  return codes;
}
