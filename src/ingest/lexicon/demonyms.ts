const WORDS = `
  Afghan Afghans Albanian Albanians Algerian Algerians American Americans Angolan Argentine
  Argentinian Argentinians Armenian Armenians Australian Australians Austrian Austrians
  Azerbaijani Bahraini Bangladeshi Bangladeshis Belarusian Belarusians Belgian Belgians
  Bolivian Bolivians Bosnian Bosnians Brazilian Brazilians British Briton Britons Bulgarian
  Bulgarians Burmese Burundian Cambodian Cambodians Cameroonian Canadian Canadians Chadian
  Chilean Chileans Chinese Colombian Colombians Congolese Croatian Croatians Croat Croats
  Cuban Cubans Cypriot Cypriots Czech Czechs Danish Dane Danes Dominican Dutch Dutchman
  Ecuadorian Ecuadorean Egyptian Egyptians English Englishman Eritrean Eritreans Estonian
  Estonians Ethiopian Ethiopians European Europeans Fijian Filipino Filipinos Philippine
  Finnish Finn Finns French Frenchman Frenchwoman Gabonese Gambian Georgian Georgians German
  Germans Ghanaian Ghanaians Greek Greeks Guatemalan Guinean Guyanese Haitian Haitians
  Honduran Hondurans Hungarian Hungarians Icelandic Indian Indians Indonesian Indonesians
  Iranian Iranians Iraqi Iraqis Irish Irishman Israeli Israelis Italian Italians Ivorian
  Jamaican Jamaicans Japanese Jordanian Jordanians Kazakh Kazakhs Kenyan Kenyans Korean
  Koreans Kosovar Kosovan Kurdish Kurd Kurds Kuwaiti Kuwaitis Kyrgyz Lao Laotian Latvian
  Latvians Lebanese Liberian Liberians Libyan Libyans Lithuanian Lithuanians Macedonian
  Malagasy Malawian Malaysian Malaysians Maldivian Malian Maltese Mauritanian Mexican Mexicans
  Moldovan Mongolian Mongolians Montenegrin Moroccan Moroccans Mozambican Namibian Nepalese
  Nepali Nicaraguan Nigerian Nigerians Norwegian Norwegians Omani Pakistani Pakistanis
  Palestinian Palestinians Panamanian Paraguayan Peruvian Peruvians Polish Pole Poles
  Portuguese Qatari Qataris Romanian Romanians Russian Russians Rwandan Rwandans Salvadoran
  Saudi Saudis Scottish Scot Scots Scotsman Senegalese Serbian Serbians Serb Serbs Singaporean
  Slovak Slovaks Slovakian Slovenian Slovene Somali Somalis Soviet Soviets Spanish Spaniard
  Spaniards Sudanese Swedish Swede Swedes Swiss Syrian Syrians Taiwanese Tajik Tanzanian Thai
  Thais Tibetan Tibetans Togolese Tunisian Tunisians Turkish Turk Turks Turkmen Ugandan
  Ugandans Ukrainian Ukrainians Uruguayan Uyghur Uyghurs Uzbek Venezuelan Venezuelans
  Vietnamese Welsh Yemeni Yemenis Zambian Zimbabwean Zimbabweans African Africans Asian Asians
  Arab Arabs Arabic Arabian Hispanic Latino Latinos Western Eastern Northern Southern Balkan
  Baltic Chechen Chechens Kashmiri Catalan Basque Parisian Londoner Londoners Californian
  Texan Texans Caribbean-born Scandinavian Slavic Persian Hebrew Anglo Sino Russo Franco Indo
  Afro Euro North-Korean South-Korean Mediterranean-style Central Midwestern Northeastern
  Southeastern Southwestern Northwestern Malay Tamil Tamils Sinhalese Hutu Tutsi Pashtun
  Bengali Punjabi Sikh Sikhs
`;

/** Adjectives and peoples: no mentions, but they say that what follows begins a name or a title. */
export const DEMONYMS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
