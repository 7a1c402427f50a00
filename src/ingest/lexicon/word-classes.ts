/**
 * What single words tell of the names around them, for the tagger's features. A class beginning
 * with a capital is of words with a capital (or all in capitals), the others of words however written.
 * Source: general knowledge of news English; own lists, Apache-2.0.
 */
export const WORD_CLASSES = {
  GovernmentBody: `Ministry Ministries Department Departments Agency Agencies Bureau Commission Committee Council Cabinet
    Parliament Congress Senate Assembly Legislature Court Courts Tribunal Authority Administration Secretariat Directorate
    Inspectorate Office Service Services Treasury Knesset Duma Bundestag Bundesrat Lok Sabha Majlis Diet Politburo Presidium
    Board Government Ombudsman Prosecutor Embassy Consulate Police Constabulary Gendarmerie Customs Judiciary Chancellery
    Subcommittee Taskforce Inquiry Registry Mint Mission Delegation Municipality Corporation-Council Comptroller House`,
  CompanyWord: `Inc Corp Corporation Company Co Ltd Limited LLC LLP PLC Plc plc AG GmbH SA NV BV SpA Pty Holdings Holding Group
    Industries Enterprises Partners Ventures Capital Securities Financial Insurance Assurance Bank Banking Bancorp Bankers
    Motors Motor Automotive Airlines Airways Airline Aviation Aerospace Energy Petroleum Oil Gas Mining Steel Electric Power
    Pharmaceuticals Pharma Laboratories Labs Biotech Systems Technologies Technology Software Computer Computers Electronics
    Semiconductor Networks Telecom Telecommunications Communications Wireless Mobile Interactive Entertainment Studios
    Pictures Productions Films Records Music Publishing Publishers Books Stores Foods Brands Breweries Brewery Hotels Resorts
    Realty Properties Development Construction Engineering Shipping Railways Railway Railroad Rail Logistics Express Solutions
    Consulting Advisors Associates Brothers Bros Sons Games Gaming Racing Motorsports Television Broadcasting Cable Media`,
  LearnedBody: `University Universities College Colleges School Schools Institute Institutes Institution Academy Academies
    Laboratory Polytechnic Faculty Seminary Observatory Conservatory Museum Gallery Library Archive Archives Centre Center
    Hospital Hospitals Clinic Infirmary Society Think-Tank Foundation Endowment Trust Universitat Université Universidad`,
  ArmedBody: `Army Navy Force Forces Guard Guards Corps Brigade Brigades Division Battalion Regiment Squadron Command Fleet Militia
    Battery Platoon Infantry Cavalry Artillery Marines Commandos Legion Mujahideen Brotherhood Front Liberation Resistance
    Rebels Cartel Gang Mafia Jihad Peshmerga Flotilla Wing Rangers Rifles Fusiliers Artillery Patrol Militias`,
  MediaBody: `Times Post News Herald Tribune Journal Gazette Guardian Telegraph Daily Radio TV Television Network Press Magazine
    Weekly Review Mail Sun Star Mirror Globe Chronicle Observer Examiner Inquirer Standard Echo Dispatch Courier Mercury Record
    Register Monitor Today Reporter Broadcasting Channel Wire Bulletin Sentinel Independent Digest Newspapers Shimbun Zeitung`,
  ClubBody: `FC AFC SC CF United City Rovers Wanderers Athletic Albion Hotspur Rangers Celtic Town County Club Team League
    Lions Tigers Bears Giants Cowboys Eagles Falcons Hawks Ravens Panthers Saints Chargers Raiders Chiefs Dolphins Jets Patriots
    Bulls Pistons Pacers Rockets Lakers Kings Warriors Spurs Mavericks Suns Jazz Nets Knicks Magic Heat Wizards Hornets Yankees
    Mets Dodgers Padres Cubs Sox Cardinals Braves Phillies Pirates Reds Orioles Indians Royals Twins Brewers Astros Mariners
    Bruins Sabres Flyers Penguins Capitals Devils Islanders Blackhawks Predators Canucks Oilers Flames Sharks Bulldogs Swans
    Crows Magpies Bombers Demons Roosters Broncos Eels Raptors Sporting Dynamo Lokomotiv Real Inter Wildcats Huskies
    Longhorns Buckeyes Sooners Crusaders Blues Highlanders Hurricanes Chiefs Wallabies Springboks Racers XI Redskins`,
  SocietyBody: `Party Union Unions Association Associations Federation Confederation Foundation Alliance Coalition League
    Movement Church Diocese Archdiocese Congregation Synod Orchestra Philharmonic Symphony Ballet Opera Choir Ensemble Band Quartet
    Theatre Fund Initiative Campaign Watch Network Consortium Organization Organisation Organizations Organisations Society
    Conference Forum Fraternity Lodge Order Workers Teamsters Greens Democrats Labour Conservatives Tories Liberals Socialists
    Communists Republicans Chamber Commerce Exchange Group Partnership Project Cooperative Coop Caucus Bloc Commons Lords
    Conservancy Cross Crescent International Volunteers Scouts Alumni Students`,
  OrgTopic: `Health Education Justice Finance Defence Defense Interior Foreign Affairs Agriculture Transport Transportation
    Trade Commerce Labor Labour Energy Environment Environmental Security Intelligence Investigation Investigations Homeland
    Human Rights Economic Development Culture Sports Tourism Science Technology Research Studies Statistics Election Electoral
    Elections Standards Safety Aviation Nuclear Atomic Medical Medicine Children Women Veterans Welfare Social Public Federal
    National International Central Royal State Supreme Constitutional Criminal High Appeals Civil Democratic Republican
    Communist Socialist Liberal Conservative Workers People Revolutionary Islamic Christian Catholic Muslim Jewish American
    British European African Asian World Global United Joint Independent Special Strategic Air Aeronautics Space Food Drug
    Customs Immigration Border Protection Reserve Monetary Refugees Reconstruction Olympic Football Cricket Rugby Basketball`,
  PlaceWord: `River Rivers Lake Lakes Sea Ocean Bay Gulf Strait Straits Channel Island Islands Isle Isles Peninsula Mountain
    Mountains Mount Valley Desert Canyon Falls Beach Coast Creek Harbour Harbor Forest Province County District Prefecture
    Region Territory Territories State States Governorate Municipality City Town Township Village Borough Republic Kingdom
    Emirates Oblast Krai Canton Parish Ward Heights Hills Hill Plateau Basin Glacier Cape Point Reef Ridge Pass Archipelago
    Delta Strip Zone Corridor Triangle Springs Park Parks Reserve Wilderness Woods Gardens Plains Swamp Marsh Volcano Crater
    Shire Highlands Lowlands Steppe Continent Hemisphere Pole Suburb Quarter Woods Grove Meadows Bluff Cove Fjord Atoll Cays`,
  BuiltPlace: `Street Avenue Road Boulevard Lane Highway Freeway Expressway Motorway Interstate Route Drive Square Plaza Bridge Tunnel
    Airport Airfield Station Stadium Arena Oval Palace Castle Tower Towers Building Hall House Hotel Prison Jail Camp Base
    Port Dam Reservoir Canal Mall Cathedral Mosque Temple Basilica Chapel Shrine Synagogue Abbey Monastery Cemetery Zoo Crossing
    Circuit Speedway Raceway Pier Wharf Dock Terminal Embassy Consulate Complex Garden Theatre Theater Auditorium Gymnasium Museum
    Courthouse Barracks Fort Fortress Citadel Monument Memorial Statue Gate Wall Center Centre Village Factory Plant Mine Spaceport
    Cosmodrome Subway Metro Line Field Court Coliseum Dome Racecourse Velodrome Library Church Underground Restaurant Nightclub`,
  PlaceHead: `Mount Mt Lake Fort Ft Cape Gulf Strait Port Camp Isle Upper Lower Greater North South East West Northern Southern
    Eastern Western Central New San Santa Saint St Los Las El La Le Al Rio Sierra Monte Bay Downtown Inner Outer Mid Old Great`,
  EventWord: `War Wars Olympics Olympic Olympiad Paralympics Games Summit Championship Championships Tournament Festival Revolution
    Uprising Massacre Crisis Conference Marathon Prix Cup Election Elections Earthquake Quake Hurricane Typhoon Cyclone Tsunami Open
    Forum Expo Convention Intifada Genocide Jubilee Derby Bowl Masters Referendum Primary Primaries Caucuses Series Final Finals
    Playoffs Race Rally Regatta Rebellion Insurgency Invasion Siege Battle Blitz Bombing Bombings Attack Attacks Holocaust
    Famine Depression Recession Flood Floods Fire Disaster Scandal Affair Trial Trials Talks Negotiations Session Congress Exhibition
    Fair Parade Show Concert Tour Ceremony Inauguration Coronation Anniversary Day Week Spring Pandemic Outbreak Plot Airlift`,
  EventHead: `Hurricane Typhoon Cyclone Operation Battle Tropical Storm Winter Summer Super Grand World Olympic Paralympic Battle
    Siege Treaty Operation Commonwealth Champions Premier Six Ryder Davis Stanley America's Euro`,
  Thing: `Act Prize Award Awards Treaty Protocol Agreement Accord Accords Bill Constitution Amendment Resolution Medal Code Law
    Laws Rights Declaration Charter Pact Fame Index Report Theory Virus Disease Syndrome Edition Version Album Song Degree Roadmap
    Plan Program Programme Standard Oscar Emmy Grammy Flight Article Section Chapter Page Part Phase Proposition License Patent
    Average Trophy Prime Bond Bonds Note Notes Fund Tax Directive Regulation Doctrine Manifesto Memorandum Star Cross Order Bible
    Quran Koran Gospel Book Novel Movie Film Series Trilogy Symphony Concerto Sonata Suite Model Class Type Mark Engine Rocket Shuttle
    Rover Probe Satellite Telescope Explorer Observatory-Craft Windows Linux Office Server Browser Internet Web Wi-Fi Bluetooth`,
  Craft: `Shuttle Spacecraft Rover Satellite Voyager Apollo Soyuz Falcon Dragon Boeing Airbus Discovery Atlantis Endeavour Endeavor
    Columbia Challenger Galileo Cassini Hubble Phoenix Opportunity Curiosity Orion Ares Delta Atlas Titan Saturn USS HMS HMAS SS RMS
    MV INS`,
  Belief: `Muslim Muslims Christian Christians Christianity Islam Islamic Islamist Islamists Jewish Jew Jews Catholic Catholics
    Protestant Protestants Buddhist Buddhists Buddhism Hindu Hindus Hinduism Sunni Sunnis Shia Shiite Shiites Orthodox Anglican
    Anglicans Lutheran Baptist Methodist Mormon Mormons Evangelical Sikh Sikhs Judaism Marxist Marxism Leninist Communist Communists
    Communism Socialist Socialists Nazi Nazis Fascist Fascists Zionist Zionists Republican Republicans Democrat Democrats
    Conservative Conservatives Liberal Liberals Tory Tories Labour Democratic Maoist Maoists Baathist Salafist Wahhabi`,
  Language: `English French German Spanish Portuguese Italian Latin Greek Russian Arabic Hebrew Chinese Mandarin Cantonese Japanese
    Korean Hindi Urdu Bengali Tamil Farsi Persian Turkish Swahili Dutch Polish Welsh Gaelic Irish`,
  Code: `CEO CFO COO CTO MP MPs MEP MLA AM PM GMT UTC EST EDT PST PDT CST BST CET HIV AIDS DNA RNA COVID SARS PC PCs GDP VIP PhD BA MA
    BSc MSc MBA Jr Sr II III IV VI VII VIII IX AD BC BCE CE DVD CD TV USB GPS SUV UFO LED LCD HTML URL FAQ USD EUR GBP AUD NZD CNY
    SMS ATM IED WMD MPH KM ISBN ID IQ OK DUI QC OBE MBE KBE CBE MVP AC DC UK-wide HD 3D`,
  KnownSurname: `Obama Bush Trump Clinton Biden Putin Medvedev Gorbachev Yeltsin Merkel Sarkozy Macron Blair Cameron Thatcher
    Netanyahu Sharon Olmert Arafat Abbas Assad Mubarak Gaddafi Saddam Khamenei Ahmadinejad Rouhani Musharraf Bhutto Karzai Zelensky
    Zelenskyy Yushchenko Lukashenko Erdogan Modi Abe Koizumi Duterte Marcos Chavez Maduro Castro Lula Bolsonaro Mandela Zuma
    Mugabe Rumsfeld Cheney Rice Powell Reagan Nixon Kennedy Lincoln Stalin Lenin Hitler Mao Kissinger Berlusconi Chirac Zapatero
    Rudd Gillard Abbott Turnbull Harper Trudeau McCain Romney Sanders Kerry Pelosi Guterres Abadi Maliki Einstein Darwin Newton
    Shakespeare Mozart Beethoven Bach Napoleon Churchill Roosevelt Washington Jefferson Gandhi Nehru Xi Kim Jesus Muhammad`,
  Roman: `II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII`,
  Generation: `Jr Sr Jnr Snr II III IV`,
  month: `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays mon tue tues wed thu thurs fri sat sun`,
  period: `today yesterday tomorrow christmas easter thanksgiving ramadan spring summer autumn winter week month year day century
    decade season`,
  personVerb: `said says say told tells adds added notes noted stated explained argues argued claimed claims insisted insists
    replied responded asked answered remarked commented recalled acknowledged admitted stressed emphasized tweeted testified pleaded
    resigned died wrote writes believes thinks thought born married lives lived grew scored won lost played plays sang starred
    attended studied graduated retired joined signed arrested charged convicted sentenced killed shot`,
  bodyVerb: `announced announces denied issued released launched acquired bought sells sold employs manufactures published
    reported reports approved voted ruled fined sued operates owns owned founded merged headquartered established formed
    warned urged condemned accused rejected ratified deployed imposed`,
  bodyNoun: `company companies firm group party parties organization organisation agency ministry department bank team club
    university college school church union federation association army police government council committee court newspaper
    magazine network station channel band label airline manufacturer publisher retailer maker giant unit militia rebels forces
    coalition parliament league chain subsidiary corporation regiment battalion squad spokesman spokeswoman spokesperson
    officials leader leaders chairman ceo member members executive shares stock employees coach fans`,
  placeNoun: `city town village province region district county state states capital country island islands river lake sea coast
    border north south east west northern southern eastern western central near suburb area airport port street road highway
    mountain mountains valley territory peninsula province's neighborhood municipality nation republic beach bay downtown outskirts
    southeast southwest northeast northwest located resident residents native visit visited`,
  personNoun: `mr mrs ms miss dr prof president minister premier chancellor secretary senator representative governor mayor
    ambassador chairman director general admiral colonel captain major lieutenant sergeant officer judge justice king queen prince
    princess emperor pope archbishop bishop cardinal coach manager actor actress singer author writer journalist reporter
    photographer lawyer attorney professor analyst activist candidate driver player striker midfielder goalkeeper defender
    skipper pilot astronaut scientist economist historian founder wife husband son daughter brother sister father mother uncle
    nephew cousin widow musician guitarist drummer producer comedian envoy lawmaker suspect victim rapper quarterback batsman bowler
    rider swimmer boxer golfer spokesman spokeswoman chef artist poet composer architect engineer`,
  eventNoun: `tournament championship season competition match final festival event conference ceremony campaign anniversary battle
    storm disaster attack hosted hosting held medal round games race racing edition`,
  inWord: `in at near from to toward towards around outside across into through inside throughout`,
  ofWord: `of for`,
  andWord: `and & or`,
  theWord: `the`,
  determiner: `a an this that these those his her its their our my your some any every each no`,
  pronoun: `he she it they we i you him them us who whom`,
  byWord: `by with against between versus vs v`,
  auxiliary: `is was are were be been has have had will would can could may might must shall should did does do`,
  particle: `al el bin ibn bint van von der den de da do dos du di del della la le ul ur ter ten af av zu`,
  number: `one two three four five six seven eight nine ten eleven twelve first second third fourth fifth hundred thousand million
    billion trillion dozen hundreds thousands`,
  money: `$ £ € dollars dollar euro euros pounds pound yen yuan cents percent %`,
  roleMark: `photo image picture file credit courtesy source sources via by caption read related`,
} as const;

/** Names of the classes, in the order that the features count. */
export type WordClass = keyof typeof WORD_CLASSES;
