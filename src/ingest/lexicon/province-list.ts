/**
 * First-level regions by ISO 3166-1 code of their country, in English spelling, further names behind
 * `=`. Those of a city's name are left out: alone they mean the city. Source: general knowledge, own
 * list, Apache-2.0.
 */
export const PROVINCE_LIST = `
AF|Badakhshan;Badghis;Baghlan;Balkh;Bamyan=Bamiyan;Daykundi;Faryab;Ghor;Jowzjan;Kapisa;Khost;Kunar;Laghman;Logar;Maidan Wardak=Wardak;Nangarhar;Nimruz;Nuristan;Paktia;Paktika;Panjshir;Parwan;Samangan;Sar-e Pol;Takhar;Uruzgan=Urozgan;Zabul
AR|Catamarca;Chaco;Chubut;Corrientes;Entre Ríos;Formosa;Jujuy;La Pampa;La Rioja;Misiones;Neuquén;Río Negro;San Luis;Santa Cruz;Tierra del Fuego;Tucumán
AT|Burgenland;Carinthia;Lower Austria;Upper Austria;Styria;Tyrol=Tirol;Vorarlberg
BE|Flanders;Wallonia;East Flanders;West Flanders;Flemish Brabant;Hainaut
BR|Acre;Alagoas;Amapá;Amazonas;Bahia;Ceará;Espírito Santo;Goiás;Maranhão;Mato Grosso;Mato Grosso do Sul;Minas Gerais;Pará;Paraíba;Paraná;Pernambuco;Piauí;Rio Grande do Norte;Rio Grande do Sul;Rondônia;Roraima;Santa Catarina;Sergipe;Tocantins
CA|Newfoundland and Labrador;Prince Edward Island;Northwest Territories;Yukon=Yukon Territory;Nunavut;Labrador
CD|North Kivu;South Kivu;Ituri;Katanga;Kasai;Equateur;Orientale;Kongo Central
CH|Ticino;Valais;Vaud;Graubünden;Aargau;Thurgau
CN|Anhui;Fujian;Gansu;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Jiangsu;Jiangxi;Jilin;Qinghai;Shaanxi;Shandong;Shanxi;Zhejiang;Guangxi;Ningxia
CO|Antioquia;Arauca;Boyacá;Caldas;Caquetá;Casanare;Cauca;Chocó;Cundinamarca;Huila;Meta;Nariño;Norte de Santander;Putumayo;Santander;Tolima;Valle del Cauca;Vaupés;Vichada
CU|Camagüey Province;Cienfuegos Province;Granma;Pinar del Río Province;Villa Clara;Artemisa;Mayabeque
CZ|Bohemia;Moravia;Central Bohemia;South Bohemia;South Moravia
DE|Baden-Württemberg;Brandenburg;Hesse;Lower Saxony;Mecklenburg-Vorpommern=Mecklenburg-Western Pomerania;North Rhine-Westphalia;Rhineland-Palatinate;Saarland;Saxony;Saxony-Anhalt;Schleswig-Holstein;Thuringia
DZ|Kabylie;Boumerdès Province;Tizi Ouzou Province
EG|North Sinai;South Sinai;Upper Egypt;Beheira;Dakahlia;Gharbia;Monufia;Qalyubia;Sharqia
ES|Andalusia;Aragon;Asturias;Balearic Islands;Basque Country;Canary Islands;Cantabria;Castile and León;Castilla-La Mancha;Extremadura;Galicia;Navarre=Navarra;Valencian Community
ET|Afar;Amhara;Oromia;Tigray;Gambela;Benishangul-Gumuz;Sidama
FR|Alsace;Aquitaine;Auvergne;Brittany;Burgundy;Champagne-Ardenne;Corsica;Franche-Comté;Île-de-France;Languedoc-Roussillon;Limousin;Lorraine;Midi-Pyrénées;Nord-Pas-de-Calais;Normandy;Pays de la Loire;Picardy;Poitou-Charentes;Provence;Provence-Alpes-Côte d'Azur;Rhône-Alpes;Hauts-de-France;Nouvelle-Aquitaine;Occitanie;Grand Est
GB|Greater London;Greater Manchester;West Midlands;Merseyside;Cornwall;Devon;Dorset;Somerset;Kent;Essex;Sussex;East Sussex;West Sussex;Surrey;Hampshire;Berkshire;Oxfordshire;Buckinghamshire;Bedfordshire;Hertfordshire;Cambridgeshire;Norfolk;Suffolk;Lincolnshire;Nottinghamshire;Derbyshire;Leicestershire;Warwickshire;Worcestershire;Gloucestershire;Herefordshire;Shropshire;Staffordshire;Cheshire;Lancashire;Cumbria;Northumberland;Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire;East Riding of Yorkshire;Tyne and Wear;County Durham;Wiltshire;Northamptonshire;Rutland;Isle of Wight;Gwynedd;Dyfed;Powys;Pembrokeshire;Carmarthenshire;Ceredigion;Glamorgan;Anglesey;Aberdeenshire;Fife;Highlands;Ayrshire;Lanarkshire;Orkney=Orkney Islands;Shetland=Shetland Islands;Hebrides=Outer Hebrides;County Antrim;County Armagh;County Down;County Fermanagh;County Tyrone;County Londonderry
GE|Abkhazia;South Ossetia;Adjara=Ajaria;Kakheti;Imereti;Samegrelo
GR|Attica;Crete;Epirus;Peloponnese;Thessaly;Thrace
ID|Banten;Central Java;East Java;West Java;East Kalimantan;West Kalimantan;North Sumatra;South Sumatra;West Sumatra;North Sulawesi;South Sulawesi;Central Sulawesi;Sulawesi;Kalimantan;Papua;West Papua;Maluku;North Maluku;Riau;Riau Islands;East Nusa Tenggara;West Nusa Tenggara;Lampung;Lombok
IE|County Cork;County Kerry;County Galway;County Mayo;County Donegal;County Clare;County Limerick;County Tipperary;County Wexford;County Wicklow;County Kildare;County Meath;Connacht;Leinster;Munster
IN|Andhra Pradesh;Arunachal Pradesh;Bihar;Chhattisgarh=Chattisgarh;Goa;Haryana;Himachal Pradesh;Jammu and Kashmir=Jammu & Kashmir;Jharkhand;Karnataka;Madhya Pradesh;Manipur;Meghalaya;Mizoram;Nagaland;Odisha=Orissa;Rajasthan;Sikkim;Telangana;Tripura;Uttarakhand=Uttaranchal;Ladakh;Puducherry=Pondicherry;Andaman and Nicobar Islands
IQ|Babil;Dhi Qar;Diyala;Dohuk Province;Al-Qadisiyyah;Muthanna;Nineveh=Ninewa;Saladin=Salah ad Din;Wasit;Maysan;Iraqi Kurdistan=Kurdistan Region
IR|East Azerbaijan;West Azerbaijan;Sistan and Baluchestan=Sistan-Baluchestan;Khuzestan;Khorasan;Razavi Khorasan;North Khorasan;South Khorasan;Gilan;Golestan;Mazandaran;Lorestan;Hormozgan;Fars Province;Markazi
IT|Abruzzo;Apulia=Puglia;Basilicata;Calabria;Campania;Emilia-Romagna;Friuli-Venezia Giulia;Lazio;Liguria;Lombardy;Marche;Molise;Piedmont;Sardinia;Sicily;Trentino-Alto Adige=South Tyrol;Tuscany;Umbria;Veneto;Aosta Valley
JP|Aichi=Aichi Prefecture;Chiba Prefecture;Ehime;Fukui Prefecture;Fukushima Prefecture;Gifu Prefecture;Gunma;Hiroshima Prefecture;Hyogo=Hyōgo;Ibaraki Prefecture;Ishikawa;Iwate;Kagawa;Kanagawa;Mie;Miyagi;Miyazaki Prefecture;Nagano Prefecture;Niigata Prefecture;Saitama Prefecture;Shiga;Shimane;Shizuoka Prefecture;Tochigi Prefecture;Tottori Prefecture;Yamaguchi Prefecture;Yamanashi;Honshu;Kyushu;Shikoku;Tohoku;Kanto
KE|Rift Valley;Mandera County;Garissa County;Turkana
KP|North Hamgyong=North Hamgyong Province;South Hamgyong;North Phyongan=North Pyongan;South Phyongan=South Pyongan;North Hwanghae;South Hwanghae;Kangwon;Jagang=Chagang;Ryanggang
KR|Gyeonggi=Gyeonggi Province;Gangwon=Gangwon Province;North Chungcheong;South Chungcheong;North Jeolla;South Jeolla;North Gyeongsang;South Gyeongsang;Jeju=Jeju Island
KZ|Mangystau;Akmola;East Kazakhstan;North Kazakhstan
LK|Jaffna District;Northern Province;Eastern Province
LY|Cyrenaica;Tripolitania;Fezzan
MM|Rakhine=Rakhine State;Kachin=Kachin State;Shan State;Kayin State=Karen State;Chin State;Kayah State;Mon State;Irrawaddy Delta=Ayeyarwady
MX|Baja California;Baja California Sur;Chiapas;Coahuila;Colima;Guanajuato;Guerrero;Hidalgo;Jalisco;Michoacán;Morelos;Nayarit;Nuevo León;Oaxaca State;Quintana Roo;San Luis Potosí State;Sinaloa;Sonora;Tabasco;Tamaulipas;Tlaxcala;Yucatán=Yucatan;Zacatecas State
MY|Johor;Kedah;Kelantan;Pahang;Penang;Perak;Perlis;Sabah;Sarawak;Selangor;Terengganu;Negeri Sembilan
NG|Adamawa;Akwa Ibom;Anambra;Bayelsa;Benue;Borno;Cross River;Delta State;Ebonyi;Edo;Ekiti;Imo;Kebbi;Kogi;Kwara;Nasarawa;Niger Delta;Niger State;Ogun;Osun;Rivers State;Taraba;Yobe;Zamfara
NL|Drenthe;Flevoland;Friesland;Gelderland;Limburg;North Brabant;North Holland;Overijssel;South Holland;Zeeland
NO|Finnmark;Hordaland;Nordland;Troms
NZ|North Island;South Island;Otago;Waikato;Southland;Taranaki;Hawke's Bay;Bay of Plenty;Northland;Marlborough;Chatham Islands
PH|Abra;Albay;Batangas Province;Bicol;Bohol;Bulacan;Cagayan;Cavite;Cebu Province;Cotabato Province=North Cotabato;Davao del Sur;Davao del Norte;Ilocos Norte;Ilocos Sur;Isabela;Laguna;Leyte;Luzon;Maguindanao;Masbate;Mindoro;Negros;Negros Occidental;Negros Oriental;Nueva Ecija;Palawan;Pampanga;Pangasinan;Quezon Province;Samar;Sulu;Surigao del Norte;Visayas;Zambales;Metro Manila
PK|Khyber Pakhtunkhwa=North-West Frontier Province;Gilgit-Baltistan;Azad Kashmir;Swat Valley=Swat
PL|Lower Silesia;Silesia;Pomerania;West Pomerania;Masovia;Mazovia;Podlasie;Subcarpathia;Greater Poland;Lesser Poland
RO|Transylvania;Moldavia;Wallachia
RU|Adygea;Altai;Altai Krai;Arkhangelsk Oblast;Bashkortostan;Buryatia;Chukotka;Chuvashia;Ingushetia;Irkutsk Oblast;Kabardino-Balkaria;Kalmykia;Kamchatka;Karachay-Cherkessia;Karelia;Khabarovsk Krai;Khakassia;Komi;Krasnodar Krai;Krasnoyarsk Krai;Leningrad Oblast;Mari El;Mordovia;Moscow Oblast=Moscow Region;North Ossetia;North Ossetia-Alania;Primorsky Krai;Sakha=Yakutia;Sakhalin;Stavropol Krai;Sverdlovsk Oblast;Tatarstan;Tuva;Udmurtia;North Caucasus;Kuril Islands;Kaliningrad Oblast
SA|Asir;Hejaz;Najran Province
SD|Blue Nile State;South Kordofan;North Kordofan;North Darfur;South Darfur;West Darfur
SO|Puntland;Somaliland;Jubaland;Lower Shabelle;Galmudug
SS|Unity State;Upper Nile;Jonglei;Equatoria
SY|Idlib Province;Aleppo Province;Daraa Province;Rojava
TH|Pattani Province;Narathiwat;Yala Province;Isan
TR|Anatolia;Hakkâri=Hakkari;Şırnak=Sirnak;Van Province;Hatay
TZ|Pemba Island;Kilimanjaro Region;Kagera
UA|Donetsk Oblast;Luhansk Oblast=Lugansk Oblast;Kharkiv Oblast;Kherson Oblast;Zaporizhzhia Oblast;Transcarpathia
UG|Acholi;Buganda;Karamoja
VE|Zulia;Táchira;Anzoátegui;Miranda;Carabobo;Apure
YE|Abyan;Hadramawt=Hadhramaut;Marib Governorate;Saada Province;Shabwah=Shabwa
ZA|Eastern Cape;Western Cape;Northern Cape;Free State;Gauteng;KwaZulu-Natal;Limpopo;Mpumalanga;Transvaal
ZW|Matabeleland;Mashonaland;Manicaland;Midlands Province
`;
