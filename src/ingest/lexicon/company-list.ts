/**
 * Words of company names and organizations, from the npm packages `@cspell/dict-companies` (MIT) and
 * `compromise` (MIT; in small letters). Made by `training/lists.ts`.
 */
export const COMPANY_LIST = `
20th century fox|23andme|4chan|7 eleven|AAA|AAPL|ABB|ABBV|ABBYY|ABIOMED|ABMD|ACFS|ACS|ADBE|ADI|ADOT
ADSK|AECOM|AES|AFLAC|AGCO|AICPA|AKAM|ALGN|ALLE|AMAT|AMCR|AMETEK|AMGN|AMR|AMZN|ANET|ANSS|ANSYS|ANTM
APTV|ARNES|ATVI|AVGO|AXA|Aalto|Aarhus|AbbVie|Abbott|Abiomed|Abios|AbiosGaming|Accenture|Activision
AdGuard|Adblock|Adecco|Adidas|Adsterra|Aegon|Aetna|Aeva|Aflac|Agari|Agilent|Agricole|Ahold|Airbnb
Airbus|Aires|Airgas|Airways|Aisin|Akamai|Alaska|Aldi|Alfresa|Alipay|AlixPartners|Alleghany|Allegion
Allergan|Alliant|Allianz|Allstate|Alstom|Altri|Altria|Amazon|Ambientia|Amcor|Ameren|American
Ameriprise|AmerisourceBergen|Amgen|Amphenol|Amtrack|Analytics|Andersons|Anglo|Anheuser-Busch|Anixter
Ansteel|Aon|Appetize|Appointedd|Aptiv|Aramark|ArcelorMittal|Archer-Daniels-Midland|Argentaria|Arista
Arize|Asana|Assicurazioni|Assurant|AstraZeneca|Atlassian|Atmos|Auchan|Audi|Australia|Australian
Auto-Owners|AutoNation|AutoZone|Autodesk|Autoliv|Automattic|AvalonBay|Avito|Aviv|Aviva|Avnet|BAE
BASF|BHP|BIIB|BKNG|BMW|BNP|BPCE|BRK|Baden-Wurttemberg|Bahls|Bahn|Banco|Bancorp|Bancshares|Bangalore
Bankengruppe|Bankin|Baosteel|Baptist|Barclays|Barnes|Basecamp|Bauman|Bayer|Bazaarvoice|Becton
Beihang|Belarusian|Bemis|Berkshire|Bertelsmann|Billiton|Bing|Bio-Rad|Biogen|Biomet|Bitly|Bitnami
Bjango|BlackRock|Bloomberg|Bloomreach|Bluesky|Blueway|Boeing|Bombay|Booz|BorgWarner|Bosch|Bouygues
Bradesco|Brandwatch|Brasil|Brazilian|Brewblox|Bridgestone|Bristol-Myers|British|Broadcom|Broadridge
Brown-Forman|Brunei|Buenos|Bugatti|Bunge|Bunnings|CARR|CBOE|CBRE|CBS|CDNS|CDW|CERN|CEVA|CFE|CFONB
CH2M|CHEP|CHRW|CHS|CHTR|CIGNA|CINF|CITIC|CMCSA|CME|CMS|CNCF|CNP|COFCO|COLOPL|CONSOL|CPC|CPRT|CRH
CSAIL|CSCO|CST|CSX|CTAS|CTLT|CTSH|CTVA|CTXS|CVS|Cablevision|Caesars|Calendly|Calpine|Caltech|Caltex
Camerfirma|Canada|Capgemini|CarMax|Caremark|Caribbean|Carmax|Casey's|Castparts|Catalent|Cathay
Causely|Cboe|Cegid|Celanese|Celgene|Centene|CenterPoint|Centrica|CenturyLink|Cepton|Cerner|Certum
Chalmers|Chambersign|ChemChina|Cheng|Chevrolet|Chevron|Chile|Chinese|Chipotle|Chocolately
Chronosphere|Chrysler|Chubb|Chubu|Chulalongkorn|Cinemark|Cintas|Citibank|Citigroup|Citrix|Citroën
Citylink|Clorox|Cloudflare|Cloudinary|Coca-Cola|Codecentric|Codento|Cognizant|Colgate-Palmolive
Collibra|Comcast|Comerica|Commerzbank|Comodo|Compal|Complutense|Con-way|ConAgra|Conagra
ConocoPhillips|Coors|Copart|Coralogix|Core-Mark|Corp|Corteva|Cos|Cosmo|Costco|Coursera|Credly|Criteo
Crowdin|Cummins|CyberTrust|Cybozu|DDOG|DFKI|DISCA|DISCK|DLTR|DTE|DXC|DXCM|DaVita|Dachser|Dai-ichi
Daimler|Daiwa|Danaher|Danone|Darden|Darussalam|Databricks|Datadog|Datanami|Datang|Datorama|Dayjs
Dazs|Decker|Deere|Delhaize|Deloitte|Denki|Denso|Dentsply|Deutsche|Deutschland|DexCom|Dexia|Dezzai
Diamondback|Dick's|DigiCert|Digia|Dillard's|Dior|DirecTV|Disney|Docusaurus|Domino's|Domtar|Donnelley
Douyin|Dow|Ducati|Dutch|Dynatrace|DÜRR|EADS|EBAY|EMC|EMCOR|ENI|EOG|EPFL|EQIX|ETH|EVRG|EXOR|EXPD|EXPE
Ecolab|Ecole|Ecopetrol|Edeka|Egnyte|Electricite|Eleuther|Elfsight|Emojipedia|Enel|Energie|Entergy
Environnement|Equifax|Equinix|Erasmus|Ericsson|Esri|Estée|Ethereum|Etsy|Eurasian|Euris|Everest
Evergy|Eversource|Exelon|Expedia|Expeditors|Expensify|Experian|Exxon|FAW|FBHS|FCStone|FFIV|FISV|FITB
FLIR|FMC|FOXA|FTNT|Fabra|Facebook|Fastenal|FedEx|Fenosa|Ferrari|Fiat|Figma|Finmeccanica|Fireblocks
FirstEnergy|Fiserv|Flattr|FleetCor|Fleetcor|Flextronics|Flickr|Flipkart|Flowserve|Fluor|Foncire
Fonticons|Fortinet|Fortive|France-KLM|Freeport-McMoRan|Freightlinx|Fresenius|Freshworks|Fudan
Fujifilm|Fujitsu|Futurice|GDF|GICS|GOOG|GOOGL|GRMN|Gadjah|Gallagher|Galway|GameStop|Gannett|Garmin
Gartner|GasTerra|Gazprom|Gebruder|Geely|Generale|Generali|Genworth|GeoTrust|Georgia|Ghent|Gilead
Giphy|GitHub|GitLab|GlaxoSmithKline|Glencore|GlobalSign|GmbH|Gofore|Goldman|Google|Gradio|Grafana
Grainger|Grammarly|Graphcool|Graybar|Groupe|Grumman|Guodian|HBAN|HCA|HOLX|HOMAG|HSBC|HSIC|Hai|Hallak
Halliburton|Hanesbrands|Haniel|Hanyang|Hapag-Lloyd|Harbinger|Harley-Davidson|Hasbro|HashiCorp
Hathaway|HeBei|HeadHunter|Healthpeak|Hebrew|Hee|Heineken|Heinz|Henan|Heptio|Heraeus|Heriot-Watt
Hertz|Hesai|Hess|Hetzner|Hewlett-Packard|Hindustan|Hipercard|Hokkaido|Holcim|Holdings|HollyFrontier
Hologic|Hon|Honeywell|Hormel|Howmet|Hua|Huaneng|Huawei|Huazhong|HubSpot|Hulu|Humana|Hungarian
Huntsman|Hutchison|Hyundai|Häagen|ICCC|IDEX|IDXX|IHS|IKEA|ILMN|INAP|INCY|ING|INTC|INTL|INTU|IPG|IPGP
IQVIA|ISEA|ISRG|Iberdrola|Icahn|Idealo|Idean|Idec|Idemitsu|Idexx|Illinois|Illumina|Imgix|Imgur
Imperva|InBev|Inc|Incyte|India|Indian|Indonesia|Ineos|Infisical|Infomaniak|Infosys|Ingredion|Innoviz
Instagram|Int'l|Integrys|Intel|Interpublic|Intesa|Intuit|Invesco|Ireland|Isovalent|IssueHunt
Italiane|Itausa-Investimentos|Itochu|Iubenda|JBHT|JBS|JFE|JFrog|JKHY|JNPR|JPMorgan|JSTOR|Jabil
Jacobs|Jagiellonian|Japan|Jarden|Jardine|Jeep|Jemmic|Jerry's|JetBlue|Jiangsu|Jiaotong|Jizhong|Johns
Joyent|KBC|KBR|KDDI|KFC|KFUPM|KFW|KKR|KLA|KLAC|KPMG|KTM|KUKA|Kabbage|Kabushiki|Kailuan|Kaisha|Kalgin
Kansai|Kansas|Keio|Kentucky|KeyCorp|Keysight|Khalifa|Kia|Kiewit|Kimberly-Clark|Kimco|King's|Ko-fi
Kohl's|Konami|Koo|Korea|Kraft|Kragpur|Kroger|Kuehne|Kung|KupiVIP|Kuula|Kyung|Kyushu|L'Oreal|L-3
L3Harris|LDOS|LKQ|LLC|LOSCAM|LRCX|Lafarge|Lamborghini|Lamoda|Lancia|Landesbank|Langfuse|Langtrace
Las|Lastfm|Lear|Leaseweb|Leggett|Lego|Leica|Leidos|Leishen|Lennar|Lenovo|Letterboxd|Leucadia|Levis
LexisNexis|Liatrio|Liberapay|Librato|Lidl|Lifesciences|Lightstep|LinkedIn|Livox|Lloyds|Lockheed
Loews|Logistics|Logitech|Logz|Lonza|Lorillard|Los|Lovatt|Lowe's|Ltd|Lufthansa|Lukoil|Lumibird
Luminar|Lumitics|Lutherans|Lyft|LyondellBasell|MCHP|MDLZ|MGM|MKTX|MNST|MRC|MSCI|MSFT|MXIM|Macy's
Mada|Maersk|Mahidol|Mailchimp|Malaysia|ManpowerGroup|Manulife|Mapfre|MarketAxess|Markit|Marriott
Marubeni|Maruhan|Masco|Maserati|Massachusetts|Massey|MasterCard|Mastercard|Matheson|Matomo|Mattel
Mattermost|Mazda|McDonald's|McKesson|McLaren|McLennan|McMaster|MeadWestvaco|Medco|Medipal|Medtronic
Meiji|Melanox|Mellon|Mercari|Mercedes-Benz|Merck|MetLife|Metallurgical|Mettler|Mexican|Michelin
Michigan|Micro|Microchip|Micron|Microsoft|Mid-America|Midjourney|Migros|Minecraft|Ming|Mini
Minmetals|Minnesota|Mirantis|Mitsubishi|Mitsui|Mixpanel|Mobil|Mobis|Mockito|Moller-Maersk|Molson
Mondelez|Mondiale|Mondoo|Montreal|Moody's|Moovit|Motorola|Mouseflow|Movil|Mozilla|Musixmatch|Myer
NCLH|NCR|NDAQ|NEC|NFLX|NII|NKSJ|NLOK|NLSN|NRG|NTAP|NTRS|NVDA|NVR|NWSA|NYSE|Napatech|Nasdaq|Navarra
Naver|Navistar|Nederlanden|NetApp|Netflix|Netlify|Newmont|NextEra|Nextel|Nginx|Nginxinc|NiSource
Nielsen|Nintendo|Nippon|Nissan|Nitor|Nomura|NordVPN|Nordcloud|Nordea|Nordstrom|Normale|Northrop
NortonLifeLock|Norwegian|Notre|Novartis|Novell|Nubity|Nucor|Nullsoft|Nvidia|O'Lakes|O'Reilly|ODFL
OMV|ONEOK|OOCL|ORCL|ORLEN|ORLY|OSDI|OTIS|Oaktree|ObservIQ|Ohio|Oilwell|Olly|Omnicare|Omnicom
Omnition|Opel|OpenAI|OpenDNS|Openbase|Opscode|Otago|Otechie|Outreachy|Owens|Owens-Illinois|Ozforex
Ozon|PACCAR|PAYC|PAYX|PBCT|PBF|PCAR|PDVSA|PKN|PLC|PNC|POSCO|PPG|PPL|PRGO|PSEG|PTT|PVH|PYPL|Packard
PagerDuty|Palantir|Panasonic|Papaki|Paribas|Parker-Hannifin|Patreon|PayPal|Paychex|Paycom|Paylocity
Pemex|Penh|Penn|Penney|Pennsylvania|Penske|Pentair|Penteston|People's|Pepsi|PepsiCo|Percona
PerkinElmer|Perrigo|PetSmart|Petrobras|Petrochemical|Petronas|Peugeot|Pfizer|Pharmahandel|Philips
Phnom|Photonics|Ping|Pingdom|Pinterest|Pixar|Platt|Plc|Plex|Politecnico|Pompeu|Pont|Porsche
Portainer|Poste|Praxair|Priceline|Prisma|Procter|Prologis|Proxmox|Prudential|Pty|Publix|PulteGroup
Purdue|Putra|PwC|QCOM|QRVO|QUALCOMM|Qatar|Qorvo|Qualcomm|Quanergy|Quanta|Queen's|Queensland
QuesmaOrg|Quintiles|QuoVadis|RBS|REGN|RIEGL|RIMAS|RMIT|ROST|RWE|RWTH|Rabobank|Rackspace|Randstad
Raytheon|Razorpay|Reaktor|Realogy|Rebrandly|Redbud|Reddit|Regency|Regeneron|Reinsurance|Relex
Renault|Repsol|ResMed|Responsys|Revolut|Ricoh|Roblox|Rock-Tenn|Rohlig|Rollins|Roper|Rosneft|Rowe
Rubbermaid|Russia|Rutgers|Ruuvi|S-Oil|SAIC|SBA|SBAC|SBUX|SCHW|SHV|SIGKDD|SIVB|SLM|SNCF|SNPS|SPGI|SSE
STERIS|SUSE|SVB|SWKS|Saab|Sabic|Sachs|Safeway|Sainsbury|Salesforce|Samsung|SanDisk|Sanmina|Sanofi
Sanpaolo|Sao|Saud|Sberbank|Schein|Schenker|Schlumberger|Schneider|Schwab|Seaboard|Seiki|Sekiyu
Semilux|Semmle|Sempra|Sensedia|ServiceNow|Shagang|Shandong|Shanxi|Shenhua|Sherwin-Williams
Shipbuilding|Shopify|Shougang|Showa|Siemens|Silicom|SinnerSchrader|Sinochem|Sinomach|Sinopec|Sirona
Sismology|Sistema|Skaffold|Skoda|Skyworks|Slevomat|Slimpay|Smania|Smarkets|Smarty|SmartyStreets
Smucker|Snap-on|Snapchat|Snapple|Snyk|Societe|Sodexo|SoftLayer|Softbank|SolarWinds|Sonera|Sony
Sorbonne|Sourcegraph|SpaceX|Spirent|Spotify|Squibb|Staat|Starbucks|Starfield|Starwood|Stationers
Statoil|Steelers|Stellantis|Stimulsoft|Subaru|Suisse|Sumitomo|SunTrust|Suncor|Sungkyunkwan|Sunoco
Superfeedr|Supervalu|Supérieure|Surgutneftegas|Susser|Suzuken|Suzuki|Svc|Swinburne|Swiss|Swisscom
Swyftx|Symantec|Synchrony|Synnex|Synopsys|Sysco|T-Mobile|TIAA-CREF|TJX|TMUS|TNK-BP|TROW|TRW|TSCO
TSLA|TTWO|TUI|TWTR|Taiwan|Take-Two|Targa|Taylor's|Tech|TechRadar|TechnipFMC|Tel|Telecom|Teledyne
Teleflex|Telefonica|Telekom|Telia|Telstra|Tencent|Tenneco|Teradyne|Terex|Tesco|Tesla|Tesoro|Tewoo
Texas|Textron|Thermo|Thrivent|ThyssenKrupp|Tidelift|Tieto|TikTok|Tinto|Todoist|Tokio|Tongji
Torchmark|Toronto-Dominion|Toshiba|Traceloop|Trakt|Trane|TransDigm|Translogix|Transnational
TravelCenters|Trimble|Tripadvisor|Truist|Tsing|Tsinghua|Tumblr|Twente|Twenty-First|Twilio|UAB|UAE
UBS|UCLA|UCSI|UDR|UEFA|UFJ|UGI|UGent|ULTA|UNIST|UNSW|URS|USA|USENIX|Uber|Ulta|Ultrapar|UniCredit
Unilever|UnitedHealth|Universiteit|Unsplash|Unum|Upcloud|Urbana-Champaign|VGL|VIAC|VRSK|VRSN|VRTX
VTEX|Valarian|Valeo|Vanderbilt|Varco|Varian|Vasona|Vattenfall|Vegas|Veikkaus|Velodyne|Ventas|Veolia
Verdaccio|Verisec|Verisign|Verisk|Verizon|Vertex|Viacom|ViacomCBS|Viber|VictoriaMetrics|Vimeo|Vincit
VirusTotal|Visteon|Visy|Vivendi|Vizcaya|Vodafone|Volkswagen|Volvo|Vornado|Vultr|WEC|WESCO|WLTW|WYNN
Wabtec|Wacom|Wal-Mart|Walgreen|Walgreens|Walmart|Walt|Waseda|Waze|Weaviate|Webex|Wedos|Weiqiao|Weiss
WellCare|WellPoint|Welltower|Wesfarmers|WestRock|Westinghouse|Westpac|Weyerhaeuser|Whampoa|WhatsApp
Wikipedia|Wildberries|Wilmar|Windstream|Wisconsin-Madison|WiseTech|Wistron|Wix|Woolworths|Woori|Wynn
XING|XLNX|XRAY|Xbox|Xcel|Xerox|Xi'an|Xiaohongshu|Xiaomi|Xilinx|Xstrata|Xware|Xylem|YPF|Yahoo|Yamaha
Yandex|Yang|Yasuda|Yat-Sen|Yeshiva|Yext|Yleisradio|Yonsei|YouTube|Yum|Yusen|ZBRA|ZEIT|ZION|Zalando
Zapier|Zappos|Zealand|Zentrale|Zerodha|Zhejiang|Zhihu|Ziggo|Zillow|Zimmer|Zions|Zoetis|Zoho|Zscaler
Zuora|Zurich|abba|ac/dc|academy of sciences|acer|activision|activision blizzard|adidas|aerosmith|aig
airbnb|al jazeera|al qaeda|alcatel|alcatel lucent|altair|amc|amd|american express|amt|amtrak
anheuser busch|aol|apple computers|applebees|arbys|argos|armco|ashland oil|assn|associated press
at&t|audi|autodesk|avis|avon|ayer|bacardi|baidu|banana republic|basf|baskin robbins|baxter|bayer|bbc
bechtel|bee gees|ben & jerry|ben & jerry's|berkshire hathaway|bf goodrich|bfgoodrich|black & decker
blockbuster video|bloomingdale|blue cross|bmw|bni|boeing|bombardier|boston globe|boston pizza
brexiteers|cadbury|cadillac|capital one|carls jr|cbc|chevron|chevy|chick fil a|china daily|cia|cisco
cisco systems|citigroup|cloudflare|cnn|coca cola|coco chanel|coinbase|coldplay|colgate|comcast
compaq|coors|costco|craigslist|creedence clearwater revival|crossrail|daimler|dea|def leppard|dell
depeche mode|dept|der spiegel|destiny child|destiny's child|disney|doj|dow jones|dunkin donuts
dupont|duran duran|ebay|esa|eurosceptics|exxon mobil|exxonmobil|facebook|fannie mae|fbi|fc barcelona
fda|fedex|fiat|fifa|financial times|firestone|fleetwood mac|foxcon|frito lay|general electric
general motors|ghq|github|glaxo smith kline|glencore|gmb|goldman sachs|goodyear|google|green day
gucci|guns n roses|h & m|halliburton|hasbro|hewlett packard|hitachi|hizbollah|home depot|honda|hsbc
hyundai|ibm|ihop|ikea|inc|ing|intel|interpol|itv|jiffy lube|johnson & johnson|joy division|jpmorgan
jpmorgan chase|jsa|katv|kfc|kkk|klm|kmart|kodak|la presse|la z boy|labour party|le oreal|lenovo
lexis|lexmark|lexus|little caesars|ltd|macs milk|mattel|mazda|mcdonalds|medicaid|medicare
mercedes benz|metallica|michelin|microsoft|mitas|mitsubishi|mlb|mobil|monsanto|moody blues|motel 6
motley crue|motorola|mtv|myspace|nandos|nasa|nascar|nasdaq|national academy of sciences|nato|natwest
nba|nbc|nec|netflix|new kids on the block|new york times|newsweek|nfl|nhl|nhs|nike|nintendo|nissan
nivea|nokia|notre dame|novartis|nsa|nvidia|nwa|old navy|opec|orange julius|oxfam|palantir|pan am
panasonic|panda express|paypal|pbs|pepsi|pepsico|petrobras|petrochina|petronas|peugeot|pfizer
philip morris|philips|pink floyd|pizza hut|premier league|premier oil|procter & gamble|prudential
quantas|quiznos|radiohead|rbc|rbs|readers digest|real madrid|red bull|red cross
red hot chili peppers|red lobster|remax|revlon|roman empire|royal bank|royal dutch shell|ryanair
safeway|sainsburys|salesforce|samsung|scientology|seagate|sex pistols|siemens|smirnoff|snp|sony
soundgarden|spice girls|squarespace|starbucks|statoil|subaru|t mobile|taco bell|td bank|telefonica
telus|tencent|tesco|tesla motors|texas instruments|tgi fridays|the beach boys|the beatles
the black eyed peas|the byrds|the carpenters|the daily mail|the guess who|the hollies
the smashing pumpkins|the supremes|the who|thin lizzy|tim hortons|tmz|toshiba|toyota|toys r us|uber
ubs|ukip|unesco|unilever|united nations|univ|usa today|usps|van halen|verizon|vh1|vodafone
volkswagen|volvo|walgreens|wall street journal|walmart|warner bros|wells fargo|westfield
westinghouse|wikileaks|wikipedia|world trade organization|xiaomi|yamaha|ymca|yougov|youtube|ywca
`;
