/**
 * Organizations by the names that news calls them, for the tagger's features alone: who they are is
 * told in `organization-list.ts`. Source: general knowledge; own list, Apache-2.0.
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
McDonald's|McLaren|Médecins Sans Frontières|Mercedes|Mercedes-Benz|Merrill Lynch|Met Office|Metallica|MGM|MI5|MI6
Miami Heat|Microsoft|Middlesbrough|Millwall|Ministry of Defence|Ministry of Foreign Affairs|MIT|Mitsubishi
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
Plaid Cymru|PLO|PML-N|Politburo|Pop Idol|Porsche|Port Vale|PPP|Press Association|Press TV|Procter & Gamble
PSG|PSV Eindhoven|Qantas|Qatar Airways|Quds Force|Rangers|Raytheon|RCMP|RCTV|Reading|Real Madrid|Red Crescent
Red Cross|Red Sox|Renault|Republican Guard|Republican Party|Reuters|Revolutionary Guards|RIA Novosti|RIAA|Rio Tinto
River Plate|RNC|Rolls-Royce|Roscosmos|Rosneft|Royal Air Force|Royal Australian Navy|Royal Bank of Scotland
Royal Canadian Mounted Police|Royal Dutch Shell|Royal Mail|Royal Navy|Royal Society|RAF|RSPCA|RTÉ|RUF|Ryanair|SABMiller
Samajwadi Party|Samsung|Santos|Save the Children|Schalke|Science|Scotland Yard|SCO|SEC|Secret Service|Security Council
Senate|Senkaku Society|SETI Institute|Shabaab|Shas|Shell|Shin Bet|Shining Path|Siemens|Sikorsky|Sinn Féin
Sinn Fein|Skype|Sky|Sky News|Sky Sports|Slashdot|Smithsonian|SNP|Social Democratic Party|Social Democrats
Sony|Southampton|Southern Baptist Convention|SpaceX|SPD|Spiegel|Sporting Lisbon|Standard & Poor's|Stanford
Stanford University|Stasi|State Council|State Department|State Duma|Sudan Liberation Movement|Sunderland|Sun Microsystems
Supreme Court|Supreme People's Assembly|Swapo|Swansea City|Syriza|Taliban|Tamil Tigers|LTTE|TASS|Tata Motors|Tea Party
Telegraph|Telstra|Tesco|Tesla|Texas Rangers|The Age|The Australian|The Beatles|The Economist|The Guardian|The Hindu
The Independent|The Lancet|The New Yorker|The Pirate Bay|The Sun|The Times|Time Warner|Toronto Star
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
U2|Nirvana|Pink Floyd|Led Zeppelin|Radiohead|Coldplay|Aerosmith|Deep Purple|Black Sabbath
Iron Maiden|Judas Priest|Megadeth|Pearl Jam|Green Day|R.E.M.|The Rolling Stones|Rolling Stones|The Who|The Doors
The Clash|Sex Pistols|Depeche Mode|Kraftwerk|Fleetwood Mac|The Smiths|Guns N' Roses|Bon Jovi|Van Halen|AC/DC|ABBA
Ajax|Feyenoord|Benfica|Galatasaray|Fenerbahçe|Fenerbahce|Besiktas|Spartak Moscow|CSKA Moscow|Zenit|Shakhtar Donetsk
Lazio|Napoli|Fiorentina|Sampdoria|Parma|Udinese|Sevilla|Villarreal|Espanyol|Deportivo|Bayer Leverkusen|Hertha Berlin
Werder Bremen|Hamburger SV|Hearts|Hibernian|Aberdeen FC|Leeds United|Sheffield United|Sheffield Wednesday|Norwich City
Crystal Palace|Derby County|Coventry City|Birmingham City|Bolton Wanderers|Wolverhampton Wanderers|Leicester City
Hull City|Stoke City|Brighton & Hove Albion|West Bromwich Albion|Ipswich Town|Portsmouth|Charlton Athletic
Queens Park Rangers|Burnley|Blackpool|Barnsley|Flamengo|Fluminense|Vasco da Gama|Gremio|Cruzeiro|Santos FC|Boca
Sydney FC|Melbourne Victory|Collingwood|Essendon|Carlton|Hawthorn|Geelong|Brisbane Lions|Sydney Swans
Canterbury Bulldogs|Wests Tigers|St George Illawarra Dragons|All Blacks|Wallabies|Springboks|Socceroos|Crusaders
Detroit Tigers|Detroit Pistons|Green Bay Packers|Pittsburgh Steelers|Chicago Bears|Denver Broncos|Indianapolis Colts
Cardinals|Dodgers|Lakers|Celtics|Knicks|Red Wings|Maple Leafs|Canadiens|Bruins|Penguins|Flyers|Rangers FC|Blackhawks
Phillies|Mets|Cubs|White Sox|Astros|Braves|Packers|Steelers|Patriots|Cowboys|49ers|Raiders|Broncos|Seahawks|Dolphins
Joe Gibbs Racing|Hendrick Motorsports|Roush Racing|Richard Childress Racing|Red Bull Racing|Toro Rosso|Force India
Royal Marines|Royal Australian Air Force|Special Air Service|SAS|Green Berets|Delta Force|Foreign Legion|Luftwaffe
Kriegsmarine|Red Army|Bundeswehr|Imperial Japanese Navy|Gestapo|SS|Waffen-SS|NKVD|Republican Army|Peshmerga|Janjaweed
Hutu Power|Contras|Sandinistas|Zapatistas|Montoneros|Tupamaros|Khmer Rouge|Viet Cong|Viet Minh|Abu Sayyaf|MILF|MNLF
New People's Army|Naxalites|ULFA|Hizbul Mujahideen|Houthis|Houthi|Ansar al-Sharia|AQAP|AQIM|Fatah al-Islam|Mahdi Army
Badr Brigade|Wagner Group|Azov Battalion|Proud Boys|Aum Shinrikyo|Falun Gong|Opus Dei|Jesuits|Society of Jesus|Knights Templar
National Geographic|Rolling Stone|Forbes|Fortune|Billboard|Playboy|The Onion|The Lancet|PLoS ONE
Astrophysical Journal|Physical Review Letters|JAMA|New England Journal of Medicine|Politico|HuffPost|Huffington Post
BuzzFeed|Gawker|TechCrunch|The Register|Ars Technica|Axios|Haaretz|Jerusalem Post|Maariv|Yedioth Ahronoth
Asahi Shimbun|Mainichi Shimbun|Chosun Ilbo|JoongAng Ilbo|Rodong Sinmun|Granma|Pravda|Izvestia|Kommersant|El País|El Pais
El Mundo|La Repubblica|Corriere della Sera|Süddeutsche Zeitung|Die Zeit|Bild|Die Welt|Frankfurter Allgemeine Zeitung
Times of India|Hindustan Times|Indian Express|Straits Times|Bangkok Post|South China Morning Post|Global Times|CCTV
China Central Television|Rossiya|RT|NTV|Kyiv Post|Novaya Gazeta|TV5|France 24|TF1|RAI|RTL|ARD|ZDF|TVNZ|RNZ|Radio New Zealand
New Zealand Herald|Sydney Morning Herald|The Globe and Mail|Globe and Mail|National Post|Irish Times|Irish Independent
Yale Law School|Harvard Law School|Harvard Medical School|Johns Hopkins University|Johns Hopkins|Princeton|Caltech|Cornell
Imperial College London|King's College London|London School of Economics|Sorbonne|ETH Zurich|Tsinghua University
Peking University|Seoul National University|University of Tokyo|Trinity College Dublin|McGill University|Georgetown
Macy's|Sears|JC Penney|J.C. Penney|Target|Best Buy|Home Depot|Costco|Sainsbury's|Asda|Morrisons|Marks & Spencer|Aldi|Lidl
Carrefour|Auchan|Kaufland|Woolworths|Coles|Harrods|Selfridges|Nordstrom|Bloomingdale's|Kohl's|Kroger|Safeway|Whole Foods
7-Eleven|Starbucks|Subway|Pizza Hut|Taco Bell|Wendy's|Dunkin' Donuts|Domino's|Hilton|Hyatt|Sheraton|Radisson|Holiday Inn
Ritz-Carlton|Four Seasons|Dillard's|Neiman Marcus|Saks Fifth Avenue|Lord & Taylor|Zara|H&M|Uniqlo|Primark
Waitrose|Co-op|Spar|Rewe|Edeka|Migros|Circuit City|RadioShack|Toys "R" Us|Barnes & Noble|Borders|Walgreens|CVS
4chan|Digg|Slashdot|Medium|Tumblr|Pinterest|Snapchat|WhatsApp|Telegram|Craigslist|Mt. Gox|Napster|Kazaa|BitTorrent|Myspace
MySpace|Flickr|Vimeo|Twitch|Hulu|Quora|Stack Overflow|GitHub|SourceForge|Yelp|Groupon|Expedia|Priceline|Booking.com
TripAdvisor|Lyft|DoorDash|Deliveroo|Stripe|Coinbase|Robinhood|Slack|Dropbox|Salesforce|SAP
Symantec|McAfee|Kaspersky Lab|Palantir|VMware|Akamai|Cloudflare|GoDaddy|Verisign|AltaVista|Lycos|Netscape|CompuServe
WWE|WWF|TNA|AEW|NJPW|Impact Wrestling|Ring of Honor|UFC|MLS|Serie A|La Liga|Premier League|Bundesliga|Ligue 1|Eredivisie
A-League|J-League|K League|Super League|NRL|AFL|VFL|CFL|WNBA|NCAA|Big Ten|Big East|Atlantic 10|Pac-12|Southeastern Conference
Mid-American Conference|American League|National League|American Football League|National Rugby League|Super Rugby|IPL
BCCI|ICC|FINA|IAAF|UCI|ITF|ATP|WTA|PGA|PGA Tour|LPGA|FIBA|FIVB|IIHF|FA|Football Association|CONCACAF|CONMEBOL|CAF|AFC|USOC
IPC|WADA|USADA|Australian Rugby Union|Cricket Australia|England and Wales Cricket Board|Marylebone Cricket Club
The Who|Cream|Blind Faith|Yardbirds|The Yardbirds|Grateful Dead|Ramones|The Ramones|The Stooges|The Kinks|The Byrds|Eagles
The Beach Boys|Beach Boys|The Jam|The Cure|The Cult|The Police|The Pretenders|The Smashing Pumpkins|The Strokes|The White Stripes
The Velvet Underground|Velvet Underground|The Supremes|The Temptations|The Jackson 5|Jackson 5|Bee Gees|Duran Duran|New Order
Joy Division|Simple Minds|Talking Heads|Blondie|Devo|Sonic Youth|Pixies|Soundgarden|Alice in Chains|Stone Temple Pilots
Foo Fighters|Red Hot Chili Peppers|Rage Against the Machine|Linkin Park|Limp Bizkit|Korn|Slipknot|System of a Down
Nine Inch Nails|Marilyn Manson|Rammstein|Scorpions|Motörhead|Slayer|Anthrax|Pantera|Sepultura|Nightwish|Opeth|Dream Theater
Jethro Tull|King Crimson|Emerson, Lake & Palmer|Boston Pops|Styx|Chicago Symphony Orchestra
Aerosmith|Mötley Crüe|Def Leppard|Whitesnake|Roxette|A-ha|Backstreet Boys|'N Sync|One Direction|Spice Girls
Take That|Boyzone|Westlife|Destiny's Child|TLC|Wu-Tang Clan|Public Enemy|Run-D.M.C.|N.W.A|Beastie Boys|OutKast|The Roots
Fugees|Black Eyed Peas|The Black Eyed Peas|Gorillaz|Massive Attack|Portishead|The Prodigy|Chemical Brothers|Daft Punk|Air Supply
Arctic Monkeys|Keane|Snow Patrol|Franz Ferdinand|Kaiser Chiefs|Suede|Manic Street Preachers|Stereophonics
The Cranberries|The Corrs|Thin Lizzy|Boomtown Rats|The Pogues|INXS|Midnight Oil|Men at Work|AC/DC|Crowded House|Split Enz
BTS|Blackpink|Girls' Generation|EXO|Arashi|AKB48|Morning Musume|Menudo|Maná|Soda Stereo|Los Lobos|Buena Vista Social Club
Vienna Philharmonic|Berlin Philharmonic|London Symphony Orchestra|New York Philharmonic|Bolshoi Ballet|Royal Ballet|La Scala
Metropolitan Opera|Royal Shakespeare Company|National Theatre|Cirque du Soleil|Museum of Modern Art|Guggenheim
British Museum|Smithsonian Institution|Library of Congress|British Library|National Gallery|Metropolitan Museum of Art
Royal Institution|Royal Astronomical Society|Max Planck Society|Max Planck Institute|CNES|DLR|Roskosmos|JAXA|ISRO|CNSA
Canadian Space Agency|European Southern Observatory|SETI|Planetary Society|International Astronomical Union|IAU|Arianespace
Orbital Sciences|United Launch Alliance|ULA|Virgin Galactic|Rocket Lab|Bigelow Aerospace|Sierra Nevada Corporation
Proceedings of the National Academy of Sciences|PNAS|Current Biology|Nature Communications|Scientific Reports|PLOS ONE
Geophysical Research Letters|British Medical Journal|BMJ|Annals of Internal Medicine|Scientific American|New Scientist
National Enquirer|National Review|The Atlantic|The Spectator|New Statesman|Private Eye|The Economist|Barron's
Le Parisien|Libération|L'Équipe|Paris Match|Stern|Kicker|Gazeta Wyborcza|Hürriyet|Milliyet|Sabah|Cumhuriyet|Al-Ahram
Asharq Al-Awsat|Al-Manar|Al Hayat|Press Trust of India|The Tribune|The Statesman|Deccan Herald|Star News|NDTV|Geo TV|ARY
GMA Network|ABS-CBN|Philippine Daily Inquirer|Jakarta Post|Antara|Bernama|The Star|Vietnam News|Yomiuri|Asahi|Nikkei|KBS|MBC
SBS|JTBC|Phoenix Television|TVB|Apple Daily|Caixin|ABC News|Nine Network|Seven Network|Network Ten|Fairfax Media|The Courier-Mail
Herald Sun|TV3|CTV News|CBC News|Radio-Canada|La Presse|Le Devoir|Global News|City News|Toronto Sun|Vancouver Sun
Univision|Telemundo|Televisa|TV Globo|Folha de S.Paulo|O Globo|Clarín|La Nación|El Universal|Telesur|Prensa Latina
Daily Nation|Mail & Guardian|News24|SABC|The Herald|ThisDay|Daily Trust|AllAfrica|Jeune Afrique|SUNA|MENA
WAM|SANA|NNA|IRIB|Mehr|Tasnim|ISNA|Rudaw|Kurdistan 24|TRT|Armenpress|Ukrinform|UNIAN|BelTA|Delfi|TVP
Republican National Committee|Democratic National Committee|DNC|Libertarian Party|Reform Party|Constitution Party|Progressive Party
Progressive Conservative Party|Progressive Conservatives|Alliance Party|SDLP|Fine Gael|Liberal National Party|One Nation
National Liberal Party|Freedom Party|People's Party|Popular Party|PSOE|Podemos|Ciudadanos|Forza Italia|Lega|Five Star Movement
People of Freedom|Democratic Left|Law and Justice|Civic Platform|Fidesz|Jobbik|Golden Dawn|New Democracy|PASOK|AKP|CHP|MHP|HDP
Justice and Development Party|Republican People's Party|Social Democratic Party of Germany|Christian Social Union|CSU|Alliance 90
National Democratic Party|NDP|Wafd|Nour Party|Ennahda|Nidaa Tounes|Baath|Dawa Party|Fatah|PFLP|Popular Front|Awami National Party
MQM|Muttahida Qaumi Movement|Pakistan Tehreek-e-Insaf|PTI|Jamaat-e-Islami|BNP|Jatiya Party|Trinamool Congress|DMK|AIADMK|Shiv Sena
Aam Aadmi Party|Bahujan Samaj Party|Janata Dal|Nepali Congress|CPN-UML|Thai Rak Thai|Pheu Thai|Democrat Party|Golkar|PDI-P|UMNO
People's Action Party|Liberal Democratic Party of Japan|Democratic Party of Japan|DPJ|LDP|Saenuri Party|Minjoo Party|Grand National Party
Democratic Progressive Party|DPP|Communist Party of Vietnam|Communist Party of Cuba|PRD|Justicialist Party
Workers' Party|Movement for Democratic Change|MDC|Inkatha Freedom Party|Democratic Alliance|EFF|Jubilee Party|ODM|NRM|CCM|NDC|NPP|APC|PDP
Gulf Cooperation Council|GCC|Organization of American States|Organisation of Islamic Cooperation|OIC|Shanghai Cooperation Organisation
Commonwealth of Nations|Mercosur|CARICOM|SADC|ECOWAS|IGAD|SAARC|BRICS|Eurozone|Interpol|ITU|UPU|WIPO|WMO|UNCTAD|UNIDO|UNODC
UNFPA|UN Women|OCHA|MINUSTAH|MONUSCO|UNIFIL|UNMIK|UNAMA|KFOR|AMISOM|IAEA|OPCW|ICJ|International Court of Justice|ICTY|ICTR
World Economic Forum|World Meteorological Organization|International Labour Organization|International Energy Agency|IEA
Food and Agriculture Organization|International Organization for Migration|IOM|Inter-American Development Bank|Asian Development Bank
African Development Bank|European Investment Bank|European Court of Justice|Paris Club|Club of Rome|Transparency International
Reporters Without Borders|Committee to Protect Journalists|CPJ|Oxfam|World Vision|Caritas|Mercy Corps|ActionAid
Hells Angels|Bandidos|Crips|Bloods|MS-13|Sinaloa Cartel|Los Zetas|Yakuza|Camorra|'Ndrangheta|Cosa Nostra|Black Bloc|Antifa|PETA
Sierra Club|Friends of the Earth|Sea Shepherd|Nature Conservancy|Audubon Society|RSPB|National Trust|NRA|National Rifle Association
Planned Parenthood|Focus on the Family|Moral Majority|Log Cabin Republicans|MoveOn|Occupy Wall Street|Black Lives Matter|ADL|AARP
Screen Actors Guild|Writers Guild of America|Teamsters|United Auto Workers|UAW|AFSCME|SEIU|TUC|UNISON|CUPE|CGT|CFDT|IG Metall|Ver.di
`;
