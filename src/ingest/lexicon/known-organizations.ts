/**
 * Organizations by the names that news calls them, for the tagger's features alone: who they are is
 * told in `organization-list.ts`. Written by hand.
 */
export const KNOWN_ORGANIZATIONS = `
African Union|African National Congress|Agence France-Presse|Air Force|Air France|Air India|Airbus|Al Arabiya
Al Jazeera|Al Qaeda|Al Qaida|Al-Qaeda|Al-Qaida|al-Qaeda|al-Qaida|Al Shabaab|Al-Shabaab|al-Shabaab
Al-Aqsa Martyrs' Brigades|Al-Nusra Front|Alibaba|Alitalia|Amazon|American Airlines|Amnesty International
Amnesty|Anglo American|Apple|Apple Computer|Apple Inc.|Arab League|Arsenal|ASEAN|Associated Press|Aston Villa
AT&T|Atletico Madrid|Awami League|AC Milan|ACLU|Adidas|AfD|AFL|AFL-CIO|AFP|AIPAC|AMD|ANC|AOL|AP|APEC|ATF|AU
Ba'ath Party|Baath Party|Babcock|Baidu|Bank of America|Bank of England|Bank of Japan|Barcelona|Barclays
Bayer|Bayern Munich|BBC|BBC News|Bell Labs|Bharatiya Janata Party|Black Panthers|Black Watch|Blackburn Rovers
Blackwater|Bloc Québécois|Bloc Quebecois|Bloomberg|Blue Origin|BMW|Boca Juniors|Boeing|Boko Haram|Borussia Dortmund
Boston Celtics|Boston Globe|Boston Red Sox|Boy Scouts of America|BJP|BP|British Airways|British Army|Bundesbank
Bundesliga|Bundestag|Burger King|Cambridge Analytica|Capitol Police|Carnegie Endowment|Carlisle United
Cathay Pacific|Catholic Church|Cato Institute|CBC|CBS|CBS News|CDC|CDU|Celtic|Central Committee
Central Election Commission|Central Intelligence Agency|CENTCOM|CERN|Channel 4|Chelsea|Chevron|Chicago Bulls
Chicago Cubs|Chicago Tribune|China Daily|Chinese Communist Party|Christian Democratic Union|Chrysler|Church of England
Church of Scientology|CIA|Cisco|Citibank|Citigroup|CNN|CNRS|Coast Guard|Coca-Cola|Columbia Pictures|Comcast
Comedy Central|Common Cause|Commonwealth|Communist Party|Communist Party of China|Congress|Conservative Party
Conservatives|Conservative|Constitutional Court|Corinthians|Council of Europe|Council on Foreign Relations
Credit Suisse|Crown Prosecution Service|CPI|CPI(M)|CPS|CSIRO|CSIS|C-SPAN|CTV|Daily Express|Daily Mail|Daily Mirror
Daily Telegraph|Daimler|Dallas Cowboys|DARPA|DEA|Dell|Delta|Delta Air Lines|Democratic Party|Democratic Unionist Party
Department of Defense|Department of Homeland Security|Department of Justice|Department of State|Der Spiegel
Deutsche Bahn|Deutsche Bank|Deutsche Telekom|Deutsche Welle|DHS|Disney|Doctors Without Borders|DOJ|Dow Jones
DreamWorks|Duma|DUP|Dutch East India Company|Dynamo Kyiv|EADS|easyJet|eBay|ECB|ECOWAS|EFF|Electronic Arts
Electronic Frontier Foundation|EMI|Enron|EPA|Ericsson|ESA|ESPN|ETA|EU|Euratom|Europol|Eurostat|European Central Bank
European Commission|European Council|European Court of Human Rights|European Court of Justice|European Parliament
European Space Agency|European Union|Everton|ExxonMobil|Exxon|FAA|Facebook|Fannie Mae|FAO|FARC|Fatah|FBI|FCC|FDA
FDP|FEC|Federal Reserve|Federal Aviation Administration|Federal Bureau of Investigation|FedEx|FEMA|FERC|Ferrari
FIA|Fiat|Fianna Fáil|Fianna Fail|FIDE|FIFA|Financial Times|Fine Gael|First Minister's Office|FIS|FISA|Foreign Office
Foreign Ministry|Formula One Management|Fox|Fox News|Foxconn|Freddie Mac|Free Software Foundation|Free Syrian Army
FSB|FTC|Fulham|G20|G7|G8|GAO|Garda Síochána|Gazprom|GCHQ|GDF Suez|General Assembly|General Electric|General Motors
Getty Images|GM|GNU|Golden State Warriors|Goldman Sachs|Google|Green Party|Greenpeace|Greens|Guardian|Guinness
Hamas|Harvard|Harvard University|Haqqani network|HBO|Heritage Foundation|Hewlett-Packard|Hezbollah|Hizbollah
Hizb ut-Tahrir|HMRC|Holy See|Home Office|Homeland Security|Honda|House|House of Commons|House of Lords
House of Representatives|HSBC|Huawei|Human Rights Watch|Hyundai|IAEA|IBM|ICANN|ICC|ICE|ICRC|IDF|IEEE|IFC|IKEA|ILO
IMF|Indian National Congress|Infosys|ING|Intel|Inter Milan|Interfax|Interior Ministry|International Atomic Energy Agency
International Committee of the Red Cross|International Criminal Court|International Monetary Fund
International Olympic Committee|Internet Archive|Interpol|IOC|IPCC|IRA|Irish Republican Army|IRNA|IRS|ISAF|ISI|ISIL
ISIS|Daesh|Islamic Jihad|Islamic State|Israel Defense Forces|Israeli Air Force|ISRO|ITAR-TASS|ITV|Jaguar
Jaish-e-Mohammed|JAXA|Jemaah Islamiyah|Jet Propulsion Laboratory|JPL|JPMorgan Chase|Juventus|Kadima|KCNA|KFC|KGB
KLM|Kmart|Knesset|Komeito|Kraft|Ku Klux Klan|Kuomintang|KMT|Kurdistan Workers' Party|Kyodo|Labor Party|Labour
Labour Party|LAPD|Lashkar-e-Taiba|Le Figaro|Le Monde|Left Party|Legislative Council|Lehman Brothers|Lenovo
Liberal Democratic Party|Liberal Democrats|Lib Dems|Liberal Party|Liberals|Likud|Linux Foundation|Liverpool
Lockheed Martin|Lok Sabha|London Stock Exchange|Lord's Resistance Army|Los Angeles Dodgers|Los Angeles Lakers
Los Angeles Times|Lufthansa|M23|MAFF|Manchester City|Manchester United|Maoists|Marine Corps|Marriott|Marvel|Mazda
McDonald's|McLaren|Médecins Sans Frontières|MEND|Mercedes|Mercedes-Benz|Merrill Lynch|Met Office|Metallica|MGM|MI5|MI6
Miami Heat|Microsoft|Middlesbrough|Milan|Millwall|Ministry of Defence|Ministry of Foreign Affairs|MIT|Mitsubishi
MLB|Mossad|Motorola|Mozilla|Mozilla Foundation|MSF|MSNBC|MTV|Muslim Brotherhood|NAACP|NASA|NASCAR|NASDAQ|Nasdaq
National Assembly|National Front|National Guard|National Hurricane Center|National Institutes of Health
National League for Democracy|National Party|National Police|National Security Agency|National Security Council
National Transportation Safety Board|National Weather Service|NATO|Nato|Nature|Navy|Navy SEALs|NBA|NBC|NBC News
NDP|Nestlé|Nestle|Netflix|New Democratic Party|New England Patriots|New York Giants|New York Knicks|New York Mets
New York Post|New York Times|New York Yankees|Newcastle United|News Corp|News Corporation|News International|Newsweek
NFL|NHK|NHL|NHS|NIH|Nike|Nintendo|Nissan|NLD|NOAA|Nobel Committee|Nokia|Northern Alliance|Northern League
Northrop Grumman|Norwegian Nobel Committee|Nottingham Forest|NPR|NSA|NSW Police|NTSB|NYPD|OAS|OECD|Ofcom|Olympique Lyonnais
Olympique de Marseille|OPEC|Opera Software|Oracle|Orange Order|Orlando Magic|OSCE|Oxfam|Oxford University
Panasonic|Pakistan Muslim League|Pakistan Peoples Party|Palestinian Authority|Palestinian Islamic Jihad
Palestine Liberation Organization|Palmeiras|Paramount|Paris Saint-Germain|Parliament|Parti Québécois|PayPal|PBS|PCAOB
Peace Now|Pemex|Pentagon|People's Daily|People's Liberation Army|Pepsi|PepsiCo|Petrobras|Peugeot|Pfizer|Pixar|PKK|PLA
Plaid Cymru|PLO|PML-N|Politburo|Pop Idol|Porsche|Porto|Port Vale|PPP|Press Association|Press TV|Procter & Gamble
PSG|PSV Eindhoven|Qantas|Qatar Airways|Quds Force|Rangers|Raytheon|RCMP|RCTV|Reading|Real Madrid|Red Crescent
Red Cross|Red Sox|Renault|Republican Guard|Republican Party|Reuters|Revolutionary Guards|RIA Novosti|RIAA|Rio Tinto
River Plate|RNC|Rolls-Royce|Roma|Roscosmos|Rosneft|Royal Air Force|Royal Australian Navy|Royal Bank of Scotland
Royal Canadian Mounted Police|Royal Dutch Shell|Royal Mail|Royal Navy|Royal Society|RAF|RSPCA|RTÉ|RUF|Ryanair|SABMiller
Samajwadi Party|Samsung|Santos|Save the Children|Schalke|Science|Scotland Yard|SCO|SEC|Secret Service|Security Council
Senate|Senkaku Society|SETI Institute|Shabaab|Sharp|Shas|Shell|Shin Bet|Shining Path|Siemens|Sikorsky|Sinn Féin
Sinn Fein|Skype|Sky|Sky News|Sky Sports|Slashdot|Smithsonian|SNP|Social Democratic Party|Social Democrats|Solidarity
Sony|Southampton|Southern Baptist Convention|SpaceX|SPD|Spiegel|Sporting Lisbon|Standard & Poor's|Stanford
Stanford University|Stasi|State Council|State Department|State Duma|Sudan Liberation Movement|Sunderland|Sun Microsystems
Supreme Court|Supreme People's Assembly|Swapo|Swansea City|Syriza|Taliban|Tamil Tigers|LTTE|TASS|Tata Motors|Tea Party
Telegraph|Telstra|Tesco|Tesla|Texas Rangers|The Age|The Australian|The Beatles|The Economist|The Guardian|The Hindu
The Independent|The Lancet|The New Yorker|The Pirate Bay|The Sun|The Times|Time|Time Warner|Toronto Star
Tottenham|Tottenham Hotspur|Toyota|Transport for London|Transportation Security Administration|Treasury|TSA|TSMC
Twitter|UBS|UCLA|UDA|UEFA|UKIP|Ulster Unionist Party|Ulster Volunteer Force|UMP|UN|UN General Assembly
UN Human Rights Council|UN Security Council|UNAIDS|UNDP|UNEP|UNESCO|UNHCR|UNICEF|Unilever|Union Pacific|UNITA|United
United Airlines|United Nations|United Russia|United Nations Security Council|Universal|University of Oxford|UNRWA|UPI|UPS
USAID|USA Today|USAF|USDA|US Airways|USGS|US Navy|Valencia CF|Valve|Vatican|Verizon|Vodafone|Voice of America|Volkswagen
Volvo|Wachovia|Wall Street Journal|Walmart|Wal-Mart|Warner Bros.|Washington Post|Washington Redskins|Watford
Wehrmacht|Wells Fargo|West Ham|West Ham United|WFP|WHO|Whigs|White House|Wigan Athletic|WikiLeaks|Wikileaks
Wikimedia Foundation|Wikipedia|Wikinews|Wimbledon FC|Wipro|Wolfsburg|Workers' Party of Korea|World Bank
World Food Programme|World Health Organization|World Trade Organization|World Wildlife Fund|WPK|WTO|WWE|WWF|Xbox Live
Xinhua|Yahoo|Yahoo!|Yale|Yale University|Yankees|Yomiuri Shimbun|Yonhap|YouTube|Yukos|ZANU-PF|Zanu-PF|ZTE|10 Downing Street
Downing Street|Kremlin|Élysée|Blue House|Buckingham Palace|Whitehall|Capitol Hill|Labour Government|MPAA|FSF|KDE|Red Hat
Novell|Debian|Ubuntu|Adobe|Activision|Atari|Sega|Ubisoft|Capcom|Konami|Blizzard|Nvidia|Qualcomm|Ebay|LinkedIn|Reddit
Instagram|Spotify|Uber|Airbnb|ByteDance|TikTok|Tencent|Weibo|Xiaomi|SoftBank|Toshiba|Hitachi|Fujitsu|Canon|Nikon|Kodak
Columbia Records|Capitol Records|Atlantic Records|Def Jam|Motown|Geffen|Interscope|Island Records|Virgin Records
Epic Records|Warner Music|Universal Music|Sony Music|Rough Trade|Sub Pop|Decca|Parlophone|Polydor|RCA|Mercury Records
U2|Nirvana|Pink Floyd|Led Zeppelin|Radiohead|Coldplay|Oasis|Queen|Aerosmith|Genesis|Deep Purple|Black Sabbath
Iron Maiden|Judas Priest|Megadeth|Pearl Jam|Green Day|R.E.M.|The Rolling Stones|Rolling Stones|The Who|The Doors
The Clash|Sex Pistols|Depeche Mode|Kraftwerk|Fleetwood Mac|The Smiths|Blur|Guns N' Roses|Bon Jovi|Van Halen|AC/DC|ABBA
Ajax|Feyenoord|Benfica|Galatasaray|Fenerbahçe|Fenerbahce|Besiktas|Spartak Moscow|CSKA Moscow|Zenit|Shakhtar Donetsk
Lazio|Napoli|Fiorentina|Sampdoria|Parma|Udinese|Sevilla|Villarreal|Espanyol|Deportivo|Bayer Leverkusen|Hertha Berlin
Werder Bremen|Hamburger SV|Hearts|Hibernian|Aberdeen FC|Leeds United|Sheffield United|Sheffield Wednesday|Norwich City
Crystal Palace|Derby County|Coventry City|Birmingham City|Bolton Wanderers|Wolverhampton Wanderers|Leicester City
Hull City|Stoke City|Brighton & Hove Albion|West Bromwich Albion|Ipswich Town|Portsmouth|Charlton Athletic
Queens Park Rangers|Burnley|Blackpool|Barnsley|Flamengo|Fluminense|Vasco da Gama|Gremio|Cruzeiro|Santos FC|Boca
Sydney FC|Melbourne Victory|Collingwood|Essendon|Carlton|Hawthorn|Geelong|Richmond Tigers|Brisbane Lions|Sydney Swans
Canterbury Bulldogs|Wests Tigers|St George Illawarra Dragons|All Blacks|Wallabies|Springboks|Socceroos|Crusaders
Detroit Tigers|Detroit Pistons|Green Bay Packers|Pittsburgh Steelers|Chicago Bears|Denver Broncos|Indianapolis Colts
Cardinals|Dodgers|Lakers|Celtics|Knicks|Red Wings|Maple Leafs|Canadiens|Bruins|Penguins|Flyers|Rangers FC|Blackhawks
Phillies|Mets|Cubs|White Sox|Astros|Braves|Packers|Steelers|Patriots|Cowboys|49ers|Raiders|Broncos|Seahawks|Dolphins
Joe Gibbs Racing|Hendrick Motorsports|Roush Racing|Richard Childress Racing|Red Bull Racing|Williams|Toro Rosso|Force India
Royal Marines|Royal Australian Air Force|Special Air Service|SAS|Green Berets|Delta Force|Foreign Legion|Luftwaffe
Kriegsmarine|Red Army|Bundeswehr|Imperial Japanese Navy|Gestapo|SS|Waffen-SS|NKVD|Republican Army|Peshmerga|Janjaweed
Hutu Power|Contras|Sandinistas|Zapatistas|Montoneros|Tupamaros|Khmer Rouge|Viet Cong|Viet Minh|Abu Sayyaf|MILF|MNLF
New People's Army|Naxalites|ULFA|Hizbul Mujahideen|Houthis|Houthi|Ansar al-Sharia|AQAP|AQIM|Fatah al-Islam|Mahdi Army
Badr Brigade|Wagner Group|Azov Battalion|Proud Boys|Aum Shinrikyo|Falun Gong|Opus Dei|Jesuits|Society of Jesus|Knights Templar
National Geographic|Rolling Stone|Vogue|Forbes|Fortune|Variety|Billboard|Wired|Playboy|The Onion|The Lancet|Cell|PLoS ONE
Astrophysical Journal|Physical Review Letters|JAMA|New England Journal of Medicine|Politico|HuffPost|Huffington Post
BuzzFeed|Gawker|TechCrunch|The Register|Ars Technica|Slate|Salon|Vox|Axios|Haaretz|Jerusalem Post|Maariv|Yedioth Ahronoth
Asahi Shimbun|Mainichi Shimbun|Chosun Ilbo|JoongAng Ilbo|Rodong Sinmun|Granma|Pravda|Izvestia|Kommersant|El País|El Pais
El Mundo|La Repubblica|Corriere della Sera|Süddeutsche Zeitung|Die Zeit|Bild|Die Welt|Frankfurter Allgemeine Zeitung
Times of India|Hindustan Times|Indian Express|Dawn|Straits Times|Bangkok Post|South China Morning Post|Global Times|CCTV
China Central Television|Rossiya|RT|NTV|Kyiv Post|Novaya Gazeta|TV5|France 24|TF1|RAI|RTL|ARD|ZDF|TVNZ|RNZ|Radio New Zealand
New Zealand Herald|Sydney Morning Herald|The Globe and Mail|Globe and Mail|National Post|Irish Times|Irish Independent
Yale Law School|Harvard Law School|Harvard Medical School|Johns Hopkins University|Johns Hopkins|Princeton|Caltech|Cornell
Imperial College London|King's College London|London School of Economics|Sorbonne|ETH Zurich|Tsinghua University
Peking University|Seoul National University|University of Tokyo|Trinity College Dublin|McGill University|Georgetown
`;
