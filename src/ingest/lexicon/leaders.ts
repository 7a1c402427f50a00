import { foldName } from './fold-name.ts';

/**
 * Heads of state and of government and well-known ministers of the last decades, and a few of
 * before, by country (ISO 3166-1), surname last or as news writes it: they tell of which country a
 * bare "President Lima" is, when the article names the country. Source: general knowledge; own list, Apache-2.0.
 */
const LIST = `
US|Donald Trump;Barack Obama;George W. Bush;George H. W. Bush;Bill Clinton;Joe Biden;Ronald Reagan;Jimmy Carter;Gerald Ford;Richard Nixon;Lyndon B. Johnson;John F. Kennedy;Dwight Eisenhower;Harry Truman;Franklin Roosevelt;Abraham Lincoln;George Washington;Mike Pence;Kamala Harris;Dick Cheney;Al Gore;JD Vance;Colin Powell;Condoleezza Rice;Hillary Clinton;John Kerry;Rex Tillerson;Mike Pompeo;Antony Blinken;Marco Rubio;Donald Rumsfeld;Robert Gates;Leon Panetta;Chuck Hagel;Ash Carter;James Mattis;Mark Esper;Lloyd Austin
GB|Tony Blair;Gordon Brown;David Cameron;Theresa May;Boris Johnson;Liz Truss;Rishi Sunak;Keir Starmer;Margaret Thatcher;John Major;Winston Churchill;Elizabeth II;Charles III;Jack Straw;Margaret Beckett;David Miliband;William Hague;Philip Hammond;Jeremy Hunt;Dominic Raab;James Cleverly;David Lammy
CA|Stephen Harper;Justin Trudeau;Paul Martin;Jean Chrétien;Brian Mulroney;Mark Carney;Pierre Trudeau
AU|John Howard;Kevin Rudd;Julia Gillard;Tony Abbott;Malcolm Turnbull;Scott Morrison;Anthony Albanese;Paul Keating;Bob Hawke;Alexander Downer;Julie Bishop;Marise Payne;Penny Wong
NZ|Helen Clark;John Key;Bill English;Jacinda Ardern;Chris Hipkins;Christopher Luxon
FR|Jacques Chirac;Nicolas Sarkozy;François Hollande;Emmanuel Macron;François Mitterrand;Dominique de Villepin;Manuel Valls;Édouard Philippe
DE|Gerhard Schröder;Angela Merkel;Olaf Scholz;Helmut Kohl;Friedrich Merz;Horst Köhler;Joachim Gauck;Frank-Walter Steinmeier
IT|Silvio Berlusconi;Romano Prodi;Mario Monti;Enrico Letta;Matteo Renzi;Paolo Gentiloni;Giuseppe Conte;Mario Draghi;Giorgia Meloni;Sergio Mattarella
ES|José María Aznar;José Luis Rodríguez Zapatero;Mariano Rajoy;Pedro Sánchez;Juan Carlos;Felipe VI
PT|Durão Barroso;José Sócrates;António Costa;Aníbal Cavaco Silva
GR|Kostas Karamanlis;George Papandreou;Antonis Samaras;Alexis Tsipras;Kyriakos Mitsotakis
CY|Tassos Papadopoulos;Dimitris Christofias;Nicos Anastasiades
IE|Bertie Ahern;Brian Cowen;Enda Kenny;Leo Varadkar;Micheál Martin;Mary McAleese;Michael D. Higgins
NL|Jan Peter Balkenende;Mark Rutte
BE|Guy Verhofstadt;Charles Michel;Yves Leterme
NO|Jens Stoltenberg;Erna Solberg;Jonas Gahr Støre
SE|Göran Persson;Fredrik Reinfeldt;Stefan Löfven;Ulf Kristersson
DK|Anders Fogh Rasmussen;Lars Løkke Rasmussen;Helle Thorning-Schmidt;Mette Frederiksen
FI|Tarja Halonen;Sauli Niinistö;Sanna Marin
IS|Geir Haarde;Jóhanna Sigurðardóttir;Katrín Jakobsdóttir
AT|Wolfgang Schüssel;Sebastian Kurz
PL|Lech Kaczyński;Jarosław Kaczyński;Donald Tusk;Bronisław Komorowski;Andrzej Duda;Mateusz Morawiecki;Beata Szydło
CZ|Václav Klaus;Miloš Zeman;Andrej Babiš
SK|Robert Fico;Zuzana Čaputová;Igor Matovič
HU|Viktor Orbán;Ferenc Gyurcsány
RO|Traian Băsescu;Klaus Iohannis
BG|Boyko Borisov;Rumen Radev
RS|Boris Tadić;Vojislav Koštunica;Aleksandar Vučić;Slobodan Milošević
UA|Viktor Yushchenko;Viktor Yanukovych;Yulia Tymoshenko;Petro Poroshenko;Volodymyr Zelensky;Volodymyr Zelenskyy;Leonid Kuchma
RU|Vladimir Putin;Dmitry Medvedev;Boris Yeltsin;Sergey Lavrov;Sergei Lavrov
BY|Alexander Lukashenko
GE|Mikheil Saakashvili;Giorgi Margvelashvili
AM|Serzh Sargsyan;Nikol Pashinyan
AZ|Ilham Aliyev
KZ|Nursultan Nazarbayev;Kassym-Jomart Tokayev
KG|Kurmanbek Bakiyev;Sooronbay Jeenbekov
UZ|Islam Karimov
TR|Recep Tayyip Erdoğan;Abdullah Gül;Ahmet Davutoğlu;Ahmet Necdet Sezer
SY|Bashar al-Assad
IQ|Nouri al-Maliki;Haider al-Abadi;Jalal Talabani;Ibrahim al-Jaafari;Fuad Masum;Barham Salih;Adil Abdul-Mahdi;Saddam Hussein
IR|Mahmoud Ahmadinejad;Hassan Rouhani;Mohammad Khatami;Ebrahim Raisi;Javad Zarif
IL|Ariel Sharon;Ehud Olmert;Benjamin Netanyahu;Shimon Peres;Ehud Barak;Reuven Rivlin;Naftali Bennett;Yair Lapid
PS|Mahmoud Abbas;Yasser Arafat
JO|Abdullah II
LB|Emile Lahoud;Michel Suleiman;Michel Aoun;Saad Hariri;Fouad Siniora
SA|Mohammed bin Salman
YE|Ali Abdullah Saleh
EG|Hosni Mubarak;Mohamed Morsi;Abdel Fattah el-Sisi;Anwar Sadat
LY|Muammar Gaddafi
DZ|Abdelaziz Bouteflika
SD|Omar al-Bashir
ET|Meles Zenawi;Abiy Ahmed
KE|Mwai Kibaki;Uhuru Kenyatta;William Ruto
UG|Yoweri Museveni
RW|Paul Kagame
NG|Olusegun Obasanjo;Umaru Yar'Adua;Goodluck Jonathan;Muhammadu Buhari
ZA|Thabo Mbeki;Jacob Zuma;Nelson Mandela;Cyril Ramaphosa
ZW|Robert Mugabe;Morgan Tsvangirai;Emmerson Mnangagwa
PK|Pervez Musharraf;Asif Ali Zardari;Yousaf Raza Gilani;Nawaz Sharif;Imran Khan;Benazir Bhutto
AF|Hamid Karzai;Ashraf Ghani
IN|Manmohan Singh;Narendra Modi;Atal Bihari Vajpayee;Pratibha Patil;Pranab Mukherjee;Indira Gandhi;A. P. J. Abdul Kalam;Ram Nath Kovind
BD|Sheikh Hasina;Khaleda Zia
LK|Mahinda Rajapaksa;Gotabaya Rajapaksa;Maithripala Sirisena
NP|Girija Prasad Koirala;K. P. Sharma Oli
MM|Thein Sein;Htin Kyaw
TH|Thaksin Shinawatra;Abhisit Vejjajiva;Yingluck Shinawatra;Prayut Chan-o-cha
MY|Mahathir Mohamad;Najib Razak;Abdullah Ahmad Badawi
SG|Lee Hsien Loong
ID|Susilo Bambang Yudhoyono;Joko Widodo
PH|Gloria Macapagal-Arroyo;Benigno Aquino;Rodrigo Duterte
CN|Hu Jintao;Xi Jinping;Wen Jiabao;Jiang Zemin;Li Keqiang;Mao Zedong
TW|Chen Shui-bian;Ma Ying-jeou;Tsai Ing-wen
JP|Junichiro Koizumi;Shinzo Abe;Yasuo Fukuda;Taro Aso;Yukio Hatoyama;Naoto Kan;Yoshihiko Noda;Yoshihide Suga;Fumio Kishida
KR|Roh Moo-hyun;Lee Myung-bak;Park Geun-hye;Moon Jae-in;Yoon Suk-yeol
KP|Kim Jong-il;Kim Jong-un;Kim Il-sung
MX|Vicente Fox;Felipe Calderón;Enrique Peña Nieto;Andrés Manuel López Obrador
BR|Luiz Inácio Lula da Silva;Dilma Rousseff;Michel Temer;Jair Bolsonaro
AR|Néstor Kirchner;Cristina Fernández de Kirchner;Mauricio Macri
CL|Ricardo Lagos;Michelle Bachelet;Sebastián Piñera
CO|Álvaro Uribe;Juan Manuel Santos;Iván Duque
VE|Hugo Chávez;Nicolás Maduro
PE|Alejandro Toledo;Alan García;Ollanta Humala;Martín Vizcarra
BO|Evo Morales
EC|Rafael Correa;Lenín Moreno
CU|Fidel Castro;Raúl Castro
HT|René Préval;Michel Martelly
HN|Manuel Zelaya
`;

let built: ReadonlyMap<string, string> | undefined;

/** ISO codes by the name as `leaderName` writes it. */
export const leaderCodes = (): ReadonlyMap<string, string> => (built ??= build());

function build(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const line of LIST.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|');
    for (const name of names.split(';')) codes.set(leaderName(name), code);
  }
  return codes;
}

/** `Kim Jong-un`, `Kim Jong Un`, `George W. Bush`: hyphens and points make no other person. */
export const leaderName = (name: string): string =>
  foldName(name)
    .replace(/[-.\s]+/gu, ' ')
    .trim();
