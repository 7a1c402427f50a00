/**
 * Given names that nearly always are a man's or nearly always a woman's, folded as names are compared.
 * From the US Census of 1990 (public domain, through the PyPI package `names`), `@faker-js/faker`
 * (MIT, names of 60 locales) and, of people often in the news, by hand.
 */
export const MALE_NAMES = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya
aarav aaron aaryan aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio
abbondio abbos abd abdallah abdel abdelaziz abdelfattah abdelkader abdellah abderrahmane abdon
abdone abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz
abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym
abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio
abhaidev abhirath abhisyanta abibo abidin abimbola abiodun abiona abisola abisoye abondance abou
aboubacar aboubakar abraham abrahamo abram abramio abramo absalon absolon abyasa acace acacio acar
acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles
achille achim achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald
adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo adams adan addo
adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adelardo
adelberto adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet adeniyi adeodat
adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj
adhrit adi adiarja adib adigun adika adikara adikavi adil adin adinata adinath aditeya aditya
adityanandan adityanandana adjutor adnan ado adolf adolfo adolfs adolph adolphe adone adonis
adriaan adrian adriano adrien adrione adripathi advaya afal afanasie affan afi afolarin afonso
afro afsin agabio agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio
agenore agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa
agrippin agus agustin ahmad ahmed ahmet ahror ahsen aiace aidan aidano aiden aimable aime aimone
ainars ajala ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana
akbatur ake akif akin akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat
akshayakeerti aksil aktekin aktimur akwasi akwesi al alade aladino alain alamanno alambana alamu
alan alano alarico alassane alban albano alberic alberico albert alberto albin albino alboino
albrecht albrico alceo alceste alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric
aleandro aleardo aleaume alec alejandro aleksa aleksandar aleksander aleksandro aleksej aleksi
aleksy alen aleodor aleramo ales alessandro alessio alex alexander alexandr alexandre alexandros
alexandru alexe alexei alexej alfio alfons alfonso alfonz alfonzo alfred alfredo alfreds algirds
algis algiso ali alic alican alighiero alin aliou alioune alisan alisher alisir alistair alistar
aljosa allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alok alon
alone alonso alonzo aloys alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso
alpinien altan altemur alton alvar alvaro alverede alviero alvin alvise alwar aly amabile amadeo
amadeus amado amadou amady amael amalric amand amandin amando amani amant amanzio amar amaranaath
amaranto amaresh amarnath amat amath amato amatore amauri amaury ambrogio ambroise ambrose
ambrosiano ambroz ambrozy amdy amedee amedeo amedeu amelien amelio amerigo ameth ameyatma amico
amid amiel amilcare amin amine amintore amir amish amit amleto ammar amogh amon amone among amore
amos amour ampelio amrit amza anaadi anacleto anagh anal anand anang anas anass anastase
anastasije anastaz anatol anatole anatoli anatolii ancelin andel andelin andelko andelo andeol
anders anderson andoche andras andre andreas andrei andrej andreo andres andrew andri andrian
andrija andrin andris andriy andro andrzej andy andzejs andzs anej anele anes ange angel angelo
anggabaya anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anil anilaabh
anilabh anis anish anjaneya anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo
ansbert anselm anselme anselmo ansgar ansgary anslavs ansovino ant antal ante antek antelmo antero
anthelme anthony antide antim antimo antino antioco antione antoine anton antone antonello antoni
antonin antonio antoniu antono antony antti antun antwan anuar anunay anuraag anurag anvar anwar
apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram aras aratone
arcade arcadi arcadii arcadio archambaud archan archer archibald archie archimede archippo
arcibaldo arden ardito arduino aren aresio argimiro argo argono ari arialdo arian ariberto arie
ariele arif arijit arijs arindam arion ariosto aris aristarco ariste aristeo aristid aristide
aristione aristo aristofane aristotele arjun arkad arkadijs arkadiusz arkady arlen arlie arman
armand armando armel armin arminio armins arnaldo arnaud arne arnesh arno arnold arnoldo arnost
arnould arnulfo arolde aron arona aronne arpad arrigo arron arsen arsene arsenije arseniusz
arseniy arsipatra arslan arslon art arta artanto artawan arthaud artheme arthur arthus artiom arto
artur arturo arturs artus arun arunthavanathan arved arvid arvids aryan arystarch arzen asad
asadulloh ascanio ascelin asdrubale ashlesh ashok ashraf ashton asif asil asilbek asim asimodeo
asirwada asirwanda askin aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani
ata atakan atalay ataleo atanas atanasio atanazy ataullah athanase athos atif atila atilla atlas
atma atmanand atmananda attila attilano attilio auberto aubin aubrey aubry audace audebert audouin
audran augucjo august auguste augustin augusto augustus augustyn aurel aurele aurelian aureliano
aurelien aurelio aureliu aurian auro auron ausilio austin auxence avadhesh avaz averardo avery avi
aviel avni avram avsar axel axinte ayaan ayaz aydemir ayden aydin ayhan ayinde aykan aykut aylan
ayman aymane aymard aymen aymeric aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azamat
azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar
babasola babatunji babawale bacco badis badr bafana bafode bagas bagiya bagus bagya baha bahadir
bahodir bahram bahri bahriddin bahrom bahruz bahtiyar bahula bahuraksa bahuwarna bahuwirya
bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti
baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal balagovind
balamantri balangga balapati balazs baldassarre balderico baldo baldomero baldovino baldwin
balgopal balidin balijan balint baltazar balthazar bambang banara banawa banawi bancar bandhu
bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barack baran barbarigo barbu
bardo bardomiano barin baris barkin barlas barnaba barnabas barnabe barney barrett barry barsaba
barsimeo bart barthelemy bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu bas
basarab bashar basil basile basileo basilio bassiano bastiaan bastian bastiano bastien battal
battista batu batuhan batur baturalp baudouin baxtiyar baykal bayram bazil bazyli beat beato
beatus bebe bedir bedirhan bedreddin bedri bedrich behcet behic behlul behram behruz behzat bekir
bekmurod bektas belimir bellino belo beltramo ben benadik bence bende bendeguz benedek benedetto
benedict benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja
benjamim benjamin bennet bennett bennie benno benny benoit benone bent bentley benton benvenuto
benyamin bera beranger berard berardo berat berend berengario berislav berk berkan berkay berkin
bernard bernardo bernd bernhard beronico bert bertalan berti bertie bertilo bertold bertoldo
bertolfo bertram bertrand beser besim besir bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan
bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi
bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash
bilal bilel bill billy bilol bindo bino binyamin birane birino birjesh birol bishal bishnu bivoj
bjarne bjorn blagoje blahomil blahomir blahoslav blaine blaise blake blazej bless boas boaz bob
boban bobby bobur bodhan bodhi bodi boet bogdan bogoljub bohdan bohemond bohuchval bohumil bohumir
bohun bohus bohuslav bojan boldizsar bolemir boleslav boleslavs bon bonagiunta bonaldo bonaventura
bonavita bonginkosi bonifac boniface bonifacio bonito booker borek boris borislav borivoj borivoje
borjan borko bortolo borys bosko botir botond bouba boubacar boubou bouchard boyce boyd boza
bozetech bozidar bozislav brad bradford bradley bradly bradut brady brahim brahma brahmaanand
brahmabrata brahmanandam brahmdev brain brajan brajen brajendra brajesh bram brancaleone branden
brando brandon branimir branislav branko brant bratislav brayan brendan brendon brenn breno brent
brenton bret bretislav brett briac brian brice brieuc brijesh brit brock broderick bronislav
bronislavs bronislaw brooks bruce bruno bruto bryan bryant bryce bryon buchi buck bucur bud buddha
buddy budhil budi budimir budislav budivoj buford bugra bujar bukola bulent bulut bunyamin burak
burhan burhon burl burt burton buster byron bystrik cafer cagak cagan cagatay cagdas cager caglar
cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio caleb calebe calin calixte callisto
callum calogero calvin camelien cameron camil camillien camillo can canalp candar candide candido
candra candrakanta caner cankan cantemir cantidio canziano capa caraka caribert carl carles carlo
carloman carlos carlton carmelo carmine caronte carponio carroll carson carter carub cary cas
casian casimiro caslav caspar casper cassiano cassien cassio casto cataldo catalin catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir cecco cecep cecil cecyliusz cedomir
cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin celestyn celian celien celik
celil celso cem cemal cemali cemani cemeti cemil cemplunk cenek cengkal cengkir cenk cesaire cesar
cesare cesario cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya
chaaruchandra chad chadwick chahine chai chaitan chakor chakradhar chakravartee chakravarti
chanakya chance chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli
chandramohan chandran chandranath chapal charak charl charlemagne charles charley charly
charuchandra charuvrat chas chase chaten chatur chaturaanan chaturbhuj chauncey che cheick
cheick-oumar cheikh cheikhou chekhouna cherif cherubino chester chet chetan chetanaanand
chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chinedu
chinmayanand chinmayananda chiranjeev chiranjeeve chiril chirill chisom chitraksh chrabros
chraniboj chranibor chranislav chretien chris christ christer christiaan christian christiano
christodule christoffer christoper christoph christophe christopher chrudos chrysole chrysostome
chuck chukwu chval cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco cirillo
cirino ciro cistoslav civan claas claes clarence clarenzio clark claud claudien claudio claudiu
claus clay clayton cleandre cleandro clemens clement clemente cleonico clery cletus cleveland
cliff clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire clovis clyde codin
codrin codrut cody coen colby cole coleman colin colins collin colmanno colmazio colombano colombo
colton columbus come concetto concordio conner connor conrad constant constantin constatin cooper
corbiniano cordell coreno corentin corey coriolano cornel cornelio cornelis corneliu cornelius
cornell coronato corrado cortez corto corvin cory cosimo coskun coskuner cosma cosmin costache
costante costantino costanzo costel costin coy craig cremenzio crescente crescenzio crespignano
crin crispino cristaldo cristea cristian cristiano cristobal cristofor cristoforo cristopher
crocefisso csaba csanad csongor ctibor ctirad ctislav cubeyr cumhur cuneyt cuniberto cupido curt
curtis cvijan cvijetin cyprian cyprien cyrian cyriaque cyril cyrille cyrus cyryl daan dabiziv
dacian daciano dacin dacio dadap dadi dag dagel daghan dagoberto dags daiwik dale daley dalibor
daliman dalimil dalimin dalimir daliono dallas dalmazio dalton damar damaso dame damian damiano
damien damife damil damilare damilola damin damion damir damjan damocle damodara damon damu dan
danang dandak dandapaani dane danial daniel daniele danielo daniil danijel danil danilo danio
daniswara danjuma danko danny dante danu danuja dany danyl daoud daouda darek darell daren darian
dariati darijan darimin darin dario daris darius dariusz darko darmaji darman darmana darmanto
darnell daron darrel darrell darren darrick darrin darron darryl darshan darsirah dartono daru
daruna darwin daryani daryl datta dave daver davey davi david davide davids davin davino davis
davor davorin davron davud davy dawid dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane
dean deandre deangelo decebal decimo declan deen deenabandhu deepan deepankar deependra deepesh
deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dejan del delbert delfino delmar
delmer delphin demarcus demba demeter demetrio demetrius demetriusz demilade demiralp demirhan
democrito demostene deneval denis denisz denizalp dennis denny denver deodato depold derek derick
derrick dervis deshawn desiderato desiderio desimir desmond detmar detrich dev devadatt devagya
devajyoti devak devdan deven devesh deveshwar devin devran devvrat dewayne dewey dewitt dex dexter
dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh
dhyaneshwar diar dick didier didimo diego dies dieter dieudonne digambar digambara digdaya dikmen
dilaver dildar dillon dilmurod dimas dimaz dimitri dimitrii dimitrij dimitrije dinakar dinc dincer
dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion dione dionigi
dionisio dionizy dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk divaakar
divakar divis divjot divo diyor djayden djibril dluhos dmitri dmitrii dmitro dmitry dobromil
dobromir dobroslav dodato dodo dogan doganay doganer dogu domagoj domenic domenico domenik domezio
domingo dominic dominick dominik domiziano don donald donaldo donat donatello donato donn donnell
donnie donny dono donovan donte dorde dorel dorian doriano dorin dorinel dorsey doru doug douglas
douglass douwe dov dovud doyle dragan dragisa dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat draza drazen dren drew
dries driss dron drona drzimir drzislav duane duanne duarte dubravko duccio duco ducu dudley
duilio duje dujo dumisani dumitru duncan dundar dura durad durante durmus durodola dusan dusko
dustin duuk dwain dwaipayan dwaipayana dwayne dwight dylan dylano earl earle earnest eberardo
ebiowei ebuzer ecclesio ecehan ecevit ecmel ecvet ed eddi eddie eddy ede edgar edgard edgardo
edgaro edgars edhem edi edilberto edison ediz edmond edmondo edmund edmundo edoardo edouard eduard
eduardo eduards edvard edvin edvins edward edwardo edwin edzus eekalabya eero efim efisio efken
eflah efraim efrain efrem efren efsun eftimie ega ege egemen egeo egidio egils eginardo egisto
egmont egon egor ehud einars eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel
eko ekow ekrem ekundayo el elbek elbert elden eldon eldor eldridge eleazar eleuterio eleuthere
elgin eliah eliahou elian eliano elias eliasz elie eliel elifio eligio elija elijah elio eliodoro
elion elior eliot eliott elisee eliseo elisio elita elizej elizeus elliot elliott ellsworth elmar
elmars elmer elmo elmurod elnur eloan elogio eloi elon elone elouan eloy elpidio elroy elton eluh
elvezio elvin elvino elvis elwood elyas elyes elyor elzear eman emanoil emanuel emanuele emanuil
emas embuh emced emeka emeric emerich emerson emery emidio emiel emil emile emilian emiliano
emilien emilijan emilio emils emin emir emirhan emmanuel emmerico emmett emmitt emomali emong
emory empirio empluk emrah emre emrullah enda ender enderun endra endrigo enea enecone enes
engelbert engin enguerrand enio enis ennio enno enoch enrico enrique ensar ensio enteng enver enyo
enzo ephraim epiphane eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto
ercan ercin ercolano ercole ercument erda erdal erdem erdinc erel eremia eren erenia ergin ergun
erguner erhan erhard eriberto eric erich erick erico erik eriks erkam erkan erkki erman ermanno
ermenegildo ermes ermete ermilo erminio ermins ernecjo ernest ernesto ernie ernst erol eron eros
errol ersan ersin ertan ertugrul ervin ervins erwan erwann erwin esat esau esben esref esse
esteban estiawan estiono esuperio esupofo eterie ethan ethann ethem etienne ettore eubert euclide
eudes eudoxe eufebio eufemio eufronio eugen eugene eugenio eugeniu eugeniusz eusebe eusebio
eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalio evald evaldo
evalds evan evandro evann evarist evariste evaristo evasio even everardo everett everette evgheni
evghenii evidio evo evodio evran evrard evremondo evren evzen ewan ewen ewenn eyal eymen eytan
eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak faas fabian fabiano fabien fabijan
fabio fabrice fabricio fabrizio fadi fadil fady fahrettin fahri fahriddin faik faiq faisal falba
falih falk famiano fantin fanyana fares faris farouk farruh faruk fasih fatih fatin faust faustin
faustino fausto faustyn faysal fayzbek fazil fazio fazli fazliddin fazullah feda fedai fedde
fedele federico fedor fedro fehmi felician feliciano felicien felicite feliks felipe felix felton
fender feodor feramus feramuz ferdi ferdinand ferdinando ferenc ferhan ferhat feridun ferit ferman
fermiano fermin fermo fernando ferre ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel
fidele fidelius fidenziano fidenzio fiete fiifi fikret fikri filemon filibert filiberto filip
filipe filipp filippo filomen filomeno filotije finlay finley finn finnley fiodor fionn
fiorenziano fiorenzo firas firdavs firmin fitrat flavian flaviano flavien flavio flaviu flavius
fleano fletcher flip flodoard florea florencio florent florentin florentino florentyn florestan
florian floriano florin floris floyd flurin flynn fode folco folu forest forrest fortunat
fortunato fortune fos fosco foss foster fotih fouad foucauld foulques frana franc francesco
francisc francisco francisko francisque franciszek franck franco francois franjo frank franklin
franklyn frantisek franz fred freddie freddy frederic frederick frederico frederik frederiko
fredric fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich friedrich fritz
frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulvio fumio funani
funmilade funmilayo furio furkan furseo fuscolo fuzuli fynn gabi gabin gabino gabor gabriel
gabriele gabrielo gad gada gadang gading gaduh gael gaetan gaetano gaffar gaffor gafur gagan
gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar galdino
galeazzo galen galfryd galih galileo galiono gallicano galuh galur gaman gamani gamanto gambira
gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh
gangesh gangsa gangsar ganjaran gantar gara garan garang garda garfield garik garimberto garland
garnier garret garrett garry garth garud garuda gary gaspar gaspard gaspare gaston gastone gastono
gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gauraang gaurang gauranga gautam
gautama gauthier gautier gautiero gavin gavino gavril gavrilo gaylord gazanfer gazi gbadebo
gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza gellert gelu geminiano genadij
genaro gencer gene generoso genesio gennaro gentile genziano geoffrey geoffroy georg george
georgel georges georgian georgije georgo gerald geraldo gerard gerardo gerasim gerasimo geraud
gerazim gerazym gerbert geremia gergely gergo gerhard gerino germain german germano gerolamo
geronimo geronzio gerrit gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani
ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman
ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico
gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro
gianuario giasone gibran gica gicu gideon giel gijs gil gilang gilbert gilberto gildo gilles gillo
gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano giorgian
giorgio giosue giosuele giotto giovanni giove gioventino giovenzio girardo girart giray giri girik
girika girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano giulio giuseppe
giustiniano giusto giyas giyos glauco gleb glen glenn gligorije gobinda goffredo gojko gokalp
gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier
gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd
gordan gordiano gordon gorkem gosto goswamee goswami gothard gottardo gottfried gotum gouranga
goutam govinda gracian graciliano gradimir grady graham graig grant granville gratian grato
graziano greg gregg gregoire gregor gregorian gregorio gregory grga grgo grgur grigore grigori
grigorije grimaldo grover grzegorz gualberto gualtiero gubio gudakesa gudakesha guelfo guerin
guerrino guglielmo gui guiberto guido guilhem guilherme guillaume guillermo guiscardo gulbuddin
gulhan gulom gultekin gumesindo gunars gunnar gunter gurbuz gurdal gurdev gurhan gurkan gurol
gursel guru gus gust gustav gustave gustavo guus guvenalp guy guyot gvozden gwendoline gwido
gyorgy gyula habbab habib habil hacib hadi hadriel hadrien hafi hafid hafiz hagen hai haim
hairyanto hakan hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk hamdi
hamdullah hamed hami hamid hamidou hamish hamit hammad hamza hamzah hanefi hank hannes hanno hannu
hans hans-peter hans-rudolf hans-ulrich hansjorg hanspeter hansruedi hansueli hanus haralamb
haralambie harald hardana hardi hardouin hari harimurti harinarayan harit harja harjasa harjaya
harjo harlan harland harley harold haron haroun harouna haroune harris harrison harry harsana
harsanto harsaya hartaka hartana harto harun harvey hasan hasano haseki hashim hasibi hasim hasin
hasmet hassan hassane hasta hastal hatem hatip hattab hauke havel hayali hayati haydar hayden
haywood hazar hazim heath hector hedelin hedi heikki hein heinrich heinz heitor hektoro helie
helier helio helios helmut hendra hendri hendrik hennes henning henri henrich henrick henrie
henrik henrique henry henryk herb herbert heriberto herluin herman hermann hermenegildo hernan
herschel hershel heru herve heryanto hicabi hicham hidde hieronim hifzi hikmat hikmet hilaire
hilar hilario hilarion hilarius hildebert hillel hilmi hilton himawan himmet hincmar hipolit
hipolito hiram hiranmay hiranmaya hisam hizir hjalmar hobert hojimurod homer homero honor honore
honorius horac horace horacio horacy horatiu horea horia horst horymir hosea hosni hostimil
hostimir hostislav hostivit houston hovard howard hoyt hrvoj hrvoje hubert huberto huccet hud
hudavendigar hudayi huey hugh hugo hugues hulki hulusi huma humayun humberto hung hunor hunter
hurkan hurram hursit husameddin husamettin husein huseyin husnu husrev hussein huub huzeyfe
hvalimir hvezdoslav hyacint hyman hynek hypolit iacob iacopo iacopone iacov iago ian iancu ianis
ianos iaroslav ib iban ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun icaro
icilio ico idan idir ido idris idriss idrissa idy ieremia ifeanyichukwu ige iginio igino ignac
ignacio ignacy ignat ignazio ignjat igor igori ihsan ihtiyor ihvan ike ikenna ikeoluwa iker
ikhidie ikhsan ikin ikrime ikrom ilai ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso
ilgmars ilham ilhami ilhan ilian iliane ilias ilie ilies ilija ilja ilkay ilker ilko illidio
illuminato ilmari ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess ilyos imad imam immacolato
immanuel imran imrane imre imrich imron inars inder indra indrikis indro ingmars inioluwa innocent
innocente innocenty innocenzo ino inocenc inocentiu insa inza ioan ion ionel ionica ionut iorio
iosif ippocrate ippolito irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin
irving irwan irwin isaac isac isacco isaia isaiah isaias isak ischirione iseoluwa ishaq ishola
isiah isidor isidore isidoro isidro isiner islom ismael ismaele ismaelo ismail ismaila ismet
ismoil israel isreal issa issac issam issiaka istvan italo itri iulian iuliu iuri iurie iurii
iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor iwan ixtiyar iyad iyed izaak
izaias izajasz izak izako izidor izmael izydor izzet izzettin jaakko jabal jace jacek jachym
jacinto jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadran jadranko jadro
jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman
jair jairo jais jaivey jaka jake jakob jakobo jakov jakub jalal jalil jalol jamaal jamal jamar
jame jamel james jamil jamiro jamison jamol jamshid jan janek janis janko jannek jannes jannik
jannis jano janos janosch janusz japhet jared jari jarmil jarne jarno jaro jarod jarolim jaromil
jaromir jaron jaroslav jaroslaw jarred jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko
jasin jasmani jason jasper jassem jassim jasur jaswadi jati jatmiko javad javas javi javier javlon
javohir jawad jawed jax jaxon jaxx jay jayadi jayce jayden jayeng jaylano jaylen jayson jayvano
jazeps jc jean-baptiste jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-paul jean-pierre jeannel jeannot jed jef jeff jefferey jefferson jeffery
jeffrey jeffry jefri jefta jekabs jelle jelmer jelte jenel jens jeppe jerald jeramy jere jeremi
jeremiah jeremias jeremiasz jeremie jeremy jergus jermaine jerold jerome jeromo jeromy jeronimo
jeronym jerrell jerrod jerrold jerry jerzy jesper jesse jesus jett jevgenijs jezdimir jibril jidde
jilji jim jimi jimmy jimram jinawi jindrich jiri jitender jitendra joachim joah joakim joakimo
joanny joao joaquim joaquin joas job jocjo joe joel joep joes joesph joey johan johancjo johann
johannes johano john johnathan johnathon johnny johnson joko jomo jon jonas jonatan jonatano
jonathan jonathon jono jonte joojo joost jop jordan jordi jordon jordy jorg jorge jorgen jorin
joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua josiah josip josko joso
jospeh josse josselin jost josua josue josuo joud jourdain jovan jovin joza joze jozef jozefo
jozsef jozue juan juda jude judicael judson jugoslav juha juhani juho jukka julan jules julian
julien julijs julio julius juliusz jumadi jumari junayd junichiro junior jur juraj jurg jurgis
juri jurre juste justeno justin justus justyn jusuf juwon jyotis kaan kabil kacper kacung kadem
kadi kadir kadrican kagan kagiso kai kailash kairav kais kaj kajen kajetan kalender kalervo kalevi
kalidou kalim kalinik kalistrat kalle kamal kamalesh kambali kamber kamel kamidin kamil kamlesh
kamol kamoliddin kamran kanak kanaka kanda kannan kannen karahan karam karamba karamoko kardi
kareem karel karim kariman karja karl karl-emil karl-johan karlis karlo karma karman karna karol
karolo karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar
kasper kassim kassym kastor kasusra kawaca kawaya kayaalp kayden kayode kays kayun kazim kazimierz
kazimir keano keanu keba keenan keerti kees keith keji keles kelvin kelyan kemal kemalettin kemba
kemi ken kenan kenari kende kendrick kenes keneth kenji kenneth kennith kenny keno kent kenton
kenzi kenzie kenzo kenzy keramet kerami kerem keremsah kerim kermit kessaf keven kevin keyan kgabu
khadim khalifa khalil khem kian kiano kick kieth kilian killian kilyan kimi kimo kin king kip
kirilo kirk kirti kiyan kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz klaudo klaus
klavs kleber klemens klement kliment knut knuto kobe koen kofi kojo koko koksal kolawole koloman
kolombin kolos kolumban kolumbin komil komron konrad konrads konstantin konstantins konstanty
konstantyn koray korbinian korede korey korkut kornel korneli kornelius korneliusz kory kosma
kosmas kosta kraig krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa
krisjanis kriss kristian kristians kristijan kristof kristofer kristoffer kristopher krisztian
krisztofer krsto kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont kubad kubat
kubilay kubura kuddusi kujoe kumar kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin
kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
kwintyn kyan kyano kyle kylian kyliann kyllian laal labuh lachlan ladislao ladislau ladislav ladji
lajos laksana lakshman lakshmidhar lakshminath lal lamar lambert lamberto lamih lamine lamont
lanang lance lancelot lancilotto lander landolfo landon landry lanfranco langa langgeng lanjar
lanny lantar lapo larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif laurenc
laurencjusz laurenco laurens laurent laurentino laurentiu laurenty laurenz laurian lauriano laurin
lautone lavinio lawerence lawrence laxman lazar lazare lazaro lazarz laziz lazzaro lean leander
leandr leandre leandro leano leart lech ledion lee leendert lega legawa leif leke leland lembah
lemuel len lenard lenn lennard lennart lennert lenni lennie lennon lennox lenny leny leo leo-paul
leodegar leon leonard leonardo leonel leonhard leonid leonidas leonids leonio leonis leono leontin
leontyn leonzio leopardo leopold leopoldo leos lere leroy les lesek lester letterio leu leufroy
lev levent levente levi levin levio levon levoslav levy lewin lewis lex leyan liam lian lias
liberato liberatore libere liberio libero liberto libor liborio liboslav lica lidio lietald lieto
lieuwe liman limar lincoln lindsey lino linus linwood lio lion lionel lior liron lirone lisandro
livino livio liviu livius liyam liyan ljubisa ljubomir ljudevit lloyd loan lodovico loek loet
logan lohan loic lolade lon long longin lonnie lonny loren lorenc loreno lorenz lorenzo lorian
lorik lorin loris lorrain lotar lothaire lothar louan louay louca louie louis louka lounis loup
lourenco lowell lowie loyd luan lubin lubomir lubor lubos luboslav luc lucas lucca lucentiu lucian
luciano lucien lucijan lucio lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir
ludoslav ludovic ludovico ludoviko ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz
luk lukas lukasz luke lukita lukman luko lukrecius luluh lulut lumir lungelo lungu lurhur lutfan
lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lux lwandle lyam
lyan lyes lyle lyman lyndon lynwood maad maarten maas mabruk mac macaire macario maccabeo mace
maceo mack mactar madalin maddox madid mads mael maes maffeo maggiorino magno magnus mahamadou
mahan mahathir mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahinda mahir mahmoud
mahmud mahmut mahrus mahzan mahzun maik mailo maiorico major makan makar makara makary makhtar
makinwa maksim maksimo makso maksud maksym maksymilian makuta malco malcolm malcom malick malik
malo malone malte malthe mama mamadou mamady maman mamante mamert mamoudou mamour mamur manah
manar manasse mancio mandla manetto manfred manfredo manik manikya manil manilio manlio manmohan
manoah manoj manole mansour mansueto mansur mansvet manu manual manuel manuele maphikelela maqsud
maras marat marc marc-antoine marceau marcel marceli marcelin marcelino marcell marcello marcellus
marcelo marciano marcin marcis marco marcos marcu marcus mardon marek margana margarito margers
mariadi marian mariano marijn marin marinko marino marinus mario marius marjan mark markku marko
markus marlin marlo marlon marolo maros marouane marquis marshall marsito marsudi mart martaka
martana martani marten marteno martial martim martin martino martins marton martti marty maruf
marut marvin marwan marwane marwata marwin maryadi maryanto marzio mas mason massamba massimiliano
massimo massinissa masud matan matar mate matei matej mateja mateo mateus mateusz matheo matheus
mathew mathias mathieu mathijs mathis mathurin mathuys mathys matias matija matis matiss matisse
matko mato matous matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs
matthis matti mattia mattias mattis matus matyas matys matz maugis maurice mauricio maurilio
maurits maurizio mauro maurycy mavdud mavlon max maxence maxens maxim maximilian maximiliano
maximilien maximo maxmilian maxwell mayeul maynard mayoor mayson mazbut mazhar mbaye mckinley
mecislav medard medardo mederic medoro medoune mees meghnad meghnath mehdi mehmet meik mel melanio
melchiade melchior melchiorre meles melezio melichar melih meliksah melle mels melvil melvin
melvyn memduh menahem menardo mence mendel menelao meneo menno mennone mercurio merijn merlin
merovee merrill mert mervin merwan mestan mesut mete metello metin metod metodej metrofane mevlut
mex micael micah micha michael michal michale micheal michel michelangelo micjo mick mickael midas
miel miguel mihael mihai mihail mihailo mihajlo mihaly mihnea mija mijat mik mikael mikail mike
mikel mikelis mikhail mikkel mikko miklos mikolaj mikolas mikulas miladin milan milanko milano
mile miles mileta milford milhan milic milik milisav milivoj miljan miljenko millard milo milojica
milomir milon milorad milos miloslav milous milovan milovin milton milutin mimo minervino minh
mink mio miodrag miomir miquel mir mirac miran miraziz mircea mirco mirek mirkelam mirko miro
mirocleto miromil miron miroslav mirtil mirza mirziyo misa misaele misbah mischa misko mislav
mitar mitch mitchel mitchell mithat mitica mitrut mitt mlad mladen mnata mnislav moche moctar
modest modesto modibo modou mody mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad
mohammed mohan mohinder mohir moise moises mojmir mojzesz mojzis momir monaldo monitore monroe
monte monty monvids moos moqtada moreno morgan moric moris moritz morne morris morten morton mory
mose moseo moses moshe mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha
mozes mpilo mpumelelo msizi mstislav muammar muammer muaviye muaz mufid mufiz mugur mugurel
muhamado muhammad muhammadu muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin
mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono
mumpuni mumtaz muni munif munir muqtada murat muren murilo murod murray mursinin mursita murti
musa musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim
muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano mwai mylan myles mylo myron
myrtil nabi nabil nabin naci nadi nadir nae nael nafiz nagabhushanam nahel nahid nahil nail naim
najam najib najmiddin nalar namazio namik nand nanda nando nandor naoto naoufal naoufel napoleon
napoleone naradi narayan narcis narciso narcisse nardi narendra narimon narinder narji narseo
narsete nasab nasim nasriddin nasrullah nassim natale natan natanael nataniel nate nathan
nathanael nathanial nathaniel natiq naud naudet naval naveen navin nawaz nawfel nayel nazario
nazariusz nazary nazif nazim nazmi nazrulloh nazzareno nazzaro ndleleni neal nebojsa necat necati
necdet nechifor necib necmettin ned nedeljko nedim nedjeljko nehemie nehoslav neil nejat neklan
nelio nelson nelu nemanja nematulloh nenad neo neopolo neoterio nepomuk nereo neri neset nesim
nestor nestore neven neville nevio nevzat newt newton nezamysl nicanor nicarete nicea niceforo
nicephore niceto nicezio nichifor nicholas nick nicklas nickolas niclas nico nicoara nicodemo
nicodim nicolae nicolaie nicolas nicolo nicon nicu niculita nicusor nicuta niek niels
niels-christian nigel nihad nihat niklas niklaus niklavs niko nikodem nikol nikolai nikolao
nikolas nikolasz nikolcjo niksa nils nimit nimrod niniano nino nio niraj niranjan nirbhay niro
nischal niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle
nkosiyabo nnamdi noah noaho noam noan noar noble noel noha noham nohan nolan nolann nolen nolhan
norbert norberto norman normand norris nosir nosirjon nostriano noud nouha nouri nout novak novan
nox nrima nugraha numan nuno nunzio nurbek nurettin nuri nuriddin nurlan nursultan nurullah nusrat
nusratulloh nusret nyana nyoman oba obanijesu obid obrad obren octav octave octavian octavio
octaviu oddone oderico odidone odil odilon odin odis odolen odon odorico oger ognjen ogooluwa oguz
oguzhan ojars okan oke okta oktavian oktavius oktay okto oladare oladimeji olaf olaide olakunle
olanrewaju olansile olavi olbram oldrich ole oleg olegs oleksandr olen olgerts olim olimpian
olimpiu olin olindo oliver olivier oliviero oliviu oliwier olle olof olufunmi olumide olumorotimi
olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi
omad oman omar omer omero omobobola omotayo onder ondrej onesto onofrio onorino onorio onoriode
onufry onur opan opung oqil orazio orell oren orenzio orest oreste orestes orfeo orhan orif orio
orlando oronzo orsino orso ortensio orval orville osama oscar oskar oskari oskaro osman osmondo
osmund ostoja osunleke osvald osvaldo oswaldo ota otabek otakar otello othmane otis otmar oto
otokar otomar ottaviano ottavio otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen
oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy pablo paciano pacifico paco pacome
pacomio padam paiman paja palatino palemon palladio palmer palmiro pamfil pammachio panagachie
panait panca pancario pancrazio pandu panfilo pangeran pangestu panji pankrac pankracy pantaleo
pantaleon pantaleone paolo param paramartha pardi pardo parfait paride parker parman parmenio
parsival pascal paskal pasquale paterne paterniano pathe patricio patrick patrik patriko patrizio
patroclo patru patrycjusz patrycy patryk paul paul-antoine paul-arthur paulo pauside pavel pavils
pavle pavlin pavol pawel payidar pedro peer pekka peleo pelhrim pelle pellegrino pentti pepe
pepijn pepin pepo per pera perceval percy perica pericle perikles perkasa pero perry perseo pertev
perver pervez petar pete peter peteris petko petr petre petri petrica petrisor petro petronio
petronius petru petrut petteri peyami pharell phil phila philani phileas philemon philibert philip
philipp philippe phillip phiwokwakhe phoenix pie pierangelo piergiorgio pierluigi piermarco piero
pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio
piet pieter pietro pim pio piotr pippo pit pius placido platon platone plinio plutarco pol
polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio
porfirio porfiriusz porfiry porter porziano postumio poul praba prabawa prabin prabowo prabu
prakash prakosa pran pranab pranata pranawa pranay prasad prasetya prasetyo prashant prassede
prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl preston
priamo pribyslav prima primo prince prisco privato procopio prokles prokop prokul promise prosper
prospero protasio proteo prudenzio prvoslav publio puneet pupolo purna purushottam purwa purwadi
purwanto pusicio putu qasem qobil qosim quarto quasimodo qudrat quentin querano quin quincy
quinten quintiliano quintilio quintin quintino quinton quinziano quinzio quirin quirino rachid
raci radan radegast radek raden radenko radhost radika radim radimir radion radisa radislav radit
raditya radivoj radivoje radko radmil radmilo radolfo radomil radomir rados radosav radoslav
radovan radu raducu radul raduz radvan raf rafael rafaelo rafal rafet raff raffaele rafi rafid
rafiq raharja rahim rahman rahmat rahul raide raif raihan raik raimondo raimund rainald rainaldo
rainer rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund rajnath rajnold raju rakesh
rakip raleigh ralf ralph ram ramazan ramesh rameshwar rami ramiro ramiz ramon ramy ramziddin rand
randal randall randell randolf randolph randy ranek rangga raniero ranjan ranjeet ranjit ranko
ranolfo raoul raphael rares rasad rashad rashid rasid rasim rasit rasko rasmus rastislav ratibor
ratimir ratmir rauf raul ravi ravshan raxmatulloh ray rayan rayane rayen rayford raymon raymond
raymundo rayyan razvan recai recep reda redmond reed refah refet refik reggie reginald reginaldo
regis regnars regolo reha rehor reid rein reinaldo reinhard reis rejan rejean reksa relja relu
remi remig remigio remilekun remo remondo remus remy remzi renaldo renars renat renato renaud
rendy rens renzo resat respati respicio resul reto reuben revi rex rey reybaud reyes reynaldo reza
rhett riaan riad rian ricardo ricards ricario riccardo rich richard richelmo richie rick rickard
rickey rickie ricky rico ridvan ridwan rifat riff rifki rigard rigoberto rinaldo rino rio ritesh
riv riyad riza rizki rizvon roan rob robaldo robbe robby robert roberto robi robinson robt rocco
roch rocky rod rodan roderick roderik roderyk rodger rodiano rodion rodney rodolfo rodoljub
rodolphe rodrick rodrigo rodrigue rogelio roger rohan rohit roko roland rolando rolf rolfo rolland
romain roman romano romans romeo romero romeu romoaldo romolo romuald romualdo romul romulus ron
ronald ronan ronnie ronny roosevelt rory roscoe roselin rosendo rosman ross rostislav rotimi rover
rowan roy royal royce ruben rubiano rubin ruchan rudi rudis rudolf rudolfo rudolfs rudolph rudra
rudy rueben ruedi rufino rufo rufus ruggero rui rukneddin rune rupert ruperto ruprecht rusins
ruslan rusman russ russel russell rustam rustu rusty rutilo ryad ryan ryszard saad saadat saadi
saban sabar sabato sabazio sabele sabin sabir sabri sachin sacid sada sadan sadar sadberk saddam
sadettin sadi sadik sadri sadriddin sadullah sadulloh saer saffet saffiro saffo safi safir safo
safouan safouane sagar sahap sahin sahinalp sahriyar sahsuvar said saiful saim saiq saka sakari
sakip sakir sakti sal saladino salamoun salif salih salim saliou salman saloh salomon salomone
salomoun salustio salva salvador salvatore salvo salwator sam samandar samba samed sameer sami
samih samil samim samir sammy samo samson samsul samu samual samuel samuele samuelo samy sancho
sandeep sander sandor sandro sandu sanele sanford sanjay sanjin sanka sansone sante santiago
santino santo santos santosh sapiente sarani sarbello sardor sarvar sarvin sasa sascha satish
saturniano saturnin saturnino satya satyen saul sauveur sava savas savel saverio savi savin
savinien savino savva sayan scot scott scotty sean seb sebas sebastiaan sebastian sebastiano
sebastiao sebastien sebestian secaeddin seckin seckou secondiano secondo sedat sedrik sef sefer
seff sefik seghei sehlevent sekou selahattin selami selcuk selim selyan sem semih semion semplicio
sempronio semsi sener senesio senn senne senofonte senol sep sepp seppe seppo serafettin serafim
serafin serafino seraphin serapione serban serbulent seref serenus serge sergei sergej sergen
sergey serghei sergi sergio sergiu sergiusz serhat serif sermet sertac servac server servidio
serviliano sesto seth settar settimio settimo setya sev sever severiano severin severino severo
sevket sevki seweryn seyban seydou seye seyfettin seyfi seyfullah seymour seyyit sfiso shad shade
shahboz shahobiddin shahriyor shahzod shai shaka shalewa shamsiddin shane shankar shantanu shaun
shawn shayan shekoni sheldon shelton sher sherman sherwood sherzod shimon shinzo shiv shodiyor
shon shukrulloh sibusiso sico sicuro sid siddarth siddhartha siddhran sidiq sidki sidoine sidon
sidonio sidy siebe siem siep sifiso sigebert sigfrid sigfrido sigismond sigismondo sigurd sihab
sihabeddin sijuade sil silas silvan silvano silvere silverio silvester silvestr silvestro silvian
silvio silviu silvius simao simen simeon simeone simi simion simo simon simono sinan sinasi sindre
sinesio sinfronio sinica sinisa sinkler siphiwe sipho sir sire sireno siriano siricio sirineu
sirio siro sirojiddin sirri sisto sithembiso sixt sixte sixtus siyanda sjoerd sjors skander sky
slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil slavomir slobodan
smil sname soan sobeslav sobit soccorso socrate sodiq sofiane sohan sohib sokrat solal soleh
solocone solomon som somnath somu sondre sonke sonny soren sorin sostene sosteneo sostrato soter
souleyman souleymane spano spartaco spencer speranzio spiridon spirydion spytihnev srboljub srecko
sredoje stan stancu stanford stanimir stanislao stanislas stanislav stanislaw stanko stanley
stanton stasta steen steeve stef stefan stefano steffen stelian sten stepan stephaans stephan
stephane stephen sterling stevan steve steven stewart stig stijn stiliano stipan stipe stiriaco
stjepan stojan stojmir storm strahinja stribor stuart suat subash subhash subhi subodh sudi suheyl
suhrob sukru sulaymon suleyman sulton suman sumeet sune suraj surano suresh sururi surya suryakant
suryakanta sushant susheel sushil susilo svatoboj svatobor svatomir svatopluk svatoslav sveatoslav
svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno swami swan
swapnil sylvain sylvester sylvestre sylwester szabolcs szczepan szymon tabris taceddin tad taddeo
tade tadeas tadeo tadija taha tahir tahsin taib taide talat talay talha talip talis talivaldis
talrits tamas tamer tamino tammaro tammo tancrede tancredi taner tanguy tanju tankred tanner tao
tapan tapani tapio taras tarcisio tarik tariq tarkan tarlan taro tarso tarun tasdik taskin taswir
taufan taufik taurin tayfun tayler tayyar tayyip taziano tazio ted tedi teguh teije tej tejas
tekin tekinalp telchide telemaco temel temidayo temistocle temitope teo teobald teobaldo teodor
teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence
terencius terencjusz terenzio terrance terrell terrence tertuliano terzo tesauro tesifonte teun
teunis tevfik tevhid tezcan tezel thabo thad thaddeus thaksin thamsanqa thando themba theo
theobald theodor theodore theodorik theodose theofan theofil theophane theophile theophraste
theotime theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies
thije thijmen thijn thijs thilo thom thomas thorben thore thorge thulani thurman tiago tian
tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir
tichon ticone tidiane tieme ties tihomir tijmen tijn tijs til tilio till tillmann tim timbul timeo
timm timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothee timothy
timur tinas tino tirone tirta tirtayasa titien titilope tito titouan titus tizian tiziano tizio
tjark tobia tobias tobiasz tobiloba tobin toby tod todd todor tohir toke toki tokunbo tolga
tolomeo tolunay tom toma tomas tomaso tomasz tome tomi tomiloba tomislav tommaso tommy tomo tomori
tonci tone toney tonko tonnin tony toon tope tor torben torbjorn tore torkvat torquato torsten
tosco toussaint toyip traian trajan tranquillo travis trent trenton trevor trey trilochan
trilochana trilok trilokanath trilokesh triloki tristan tristano troels trofim troy trpimir trpko
truman tuan tudor tufan tugay tugiman tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunar
tunc tuncer tuomas turan turgay turgut turi turibio turkay turker turkes turold tushar tussio tuur
tvrtko twan ty tybalt tycho tygo tyler tymeo tymon tymoteusz tyree tyrell tyron tyrone tyson
ubaldo ubaydulloh ubertino uberto uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolino
uguccione ugur uhuru ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulisse ulpiano ulrich
ulrico ulrik ulstano ultimo ulvi ulysse ulysses umang umar umaru umay umaya umberto umid umidulloh
umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain urban urbano urdino
urfon uriel uriele urs ursicio ursino ursmaro usame usman usmon utama uttam uve uzayr uzeyir
uzodimma vaclav vadim vafo vagn vaha vahdet vahid valdemar valdemars valente valentijn valentim
valentin valentino valentins valentyn valer valere valeri valerian valeriano valerico valerii
valerijs valerio valfredo valfrido valid valtena valter valtr valtteri van vance vanja varo vasco
vasil vasile vasili vasilie vasko vasudev vasudeva vatroslav vaughn vavrinec vecdi veceaslav
veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit velaphi veleslav
veli velibor velimir velio velislav venance venanzio vencel venceslao venceslas venceslav vendel
vendelin venek venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio
vergiliu vern verner vernon vero veroslav verulo vespasiano veysel veysi vezio vianney vic vicente
vicentiu victor victorien victorin vidak vidhur vidhya vidiano vidone vidor vidur viggo vigile
vigo vijay vijeko vik viktor viktorin viktoro vilcjo vilem vilfredo vilhelm vilhelmo viliam
vilibald viliberto ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc vincent
vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vino vinsen vinz viorel virgil virgile
virgilio virgiliu virgin virginio virman virone visarion viscardo vishnu vishwamitra vit vital
vitale vitali vitalico vitalie vitalii vitalijs vitazoslav vitezslav vito vitold vitor vitoslav
vittore vittoriano vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladan vladek vladimer
vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko
vlk vodingo voicu vojen vojin vojislav vojmil vojmir vojslav vojtech vok voldemars volfango
volfgang volkan volodymyr von vosil vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin
vuk vukan vukasin vukota vulmaro vulpiano vusumuzi vyas waclaw wade wadi wael wage wahyu wakiman
waldo wale walenty walentyn waleran walerian walery walgierz walid walker wallace wally walter
walton waluyo waly wandrille wannes ward wardaya wardi warji warley warner warre warren warsa
warsita warta washington wasis wassim wawan wawrzyniec waylon wayne weldon wendell werner wes
wesley wessel weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfried
wilfryd wilhelm will willard willem willi william williams willian willis willy wilmer wilson
wilton wincenty winford winfred winston wira wisnu wissem witalis wladyslaw wlodzimierz wm wolf
wolfgang woodrow wout wouter wyatt xanana xander xaver xaverius xavi xavier xem xenophon yacouba
yagiz yago yahya yahyo yakubu yalcin yalgin yaman yango yanis yann yanni yannic yannick yannik
yannis yaro yaron yasar yasin yasir yasser yassin yassine yassir yasuo yavuz yaw yazid yekta yener
yetkin yevgeny yigit yildirim yilmaz yitzhak ylan yoan yoann yoav yoel yoga yogendra yogesh
yoginder yohan yohann yoni yono yoqub yorbek yoro yorqin yosef yoshihide yoshihiko yossef youcef
younes youness youp youri yousef youssef youssou youssouf youssouph youssoupha yoweri yoznur yuce
yucel yukio yuksel yumni yunus yuri yury yusuf yvan yven yves zabedeo zabir zaboj zac zaccaria
zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack
zackary zadig zafar zafer zafir zahar zahir zahit zain zakaria zakariya zakary zakarya zaki zakir
zalan zamfir zamir zane zanis zanobi zarije zarko zaur zavis zayd zayn zayniddin zbislav zbyhnev
zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zef zefiro
zekai zekeriyya zelibor zelimir zelislav zeljko zelmir zenaide zenebio zeno zenobio zenon zenone
zente zenzele zephirin zephyr zeteny zetico zev zeyd zeynel ziad zigfrids zigmars zigmund zihni
zikmund zine zinedine zion zithulele zitomir zitoslav zivan ziver ziya ziyad ziyo zlatan zlatko
zlatomir zohid zohir zoilo zokir zoltan zoran zoroslav zosim zosimo zoyir zrinislav zrinko zsolt
zsombor zubayr zubeyr zulfikar zvonimir zvonko zyad zygmunt
`;

export const FEMALE_NAMES = `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba
abani abbey abbie abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abibatou
abigael abigaelle abigail abigel abosede abril aby acacie acanthe acela acelya acilay acilia
aculina ada adah adalbaude adalberta adalgisa adaline adalsinde adaugo addie addison addolorata
adea adebukola adegrine adel adela adelaida adelaide adelajda adelasia adele adelia adelie adelina
adeline adeliya adell adella adelle adeltrude adelya adena adenike adepeju adesewa adesua adetoke
adetoun adiba adile adina adja adolfa adolfina adolphie adonise adrastee adrehilde adria adriana
adriane adrianna adrianne adriena adriene adrienne adrijana adunni adwitiya adwoa afaq afarim afat
afia afitap afra afruza afton afua afzuna agafia agape agata agatha agathe agca agilberte aglae
aglaia aglaja agnane agneflete agnes agnesa agnese agneta agnieszka agnus agostina agrata agripina
agripino agrippine agrypina agueda agustina ahalya ahenk ahilya ahlem ai aicha aida aide aiko
aileen ailene aimee aina aino aisha aishani aissata aissatou aisyah aja ajana ajeng ajita ajla
ajlin ajna ajoke akifa akiko akilah akofa akorfa akosua akshainie akshata akshita akua akula
akumaa akunna akvelina ala alaina alaine alais alana alane alanna alara alayna alba albane albena
alberade alberta alberte albertha albertina albertine albertino albertyna albina alcestiso alcidie
alcina alcine alcyone alda aldegonde alea alease alecia aleen aleida aleisha alejandra alejandrina
aleksandra alemka alena alene alenia alenka alesea alesha aleshia alesia aleska alessa alessandra
alessia aleta aleth aletha alethea alethia alevtina alexa alexandra alexandrea alexandria
alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfonsa alfonsino alfreda
alfredia alia alica alice alicia alicja alico alida alienor aliette alika alima alina aline aliona
alis alisa alise alisha alishia alisia alison alissa alissia alita alixe aliya aliyah aliz aliza
alize alizee alka alla alleen allegra allena allene allie alline allison allyn allyson alma almeda
almeta almila almira aloise aloisie alojza alojzije alona aloyse alphonsine alpike alsu alta
altagracia altea altha althea althee altin alvera alverta alvina alvine alya alyah alyce alycia
alysa alyse alysha alysia alyson alyssa alyssia alysson alzbeta ama amabela amada amadea amahle
amal amalia amaliane amalie amalija amalio amalthee amanda amande amandine amante amarande
amaranthe amaryllis amata amaya ambar amber amberly ambra ambre ambrine ambroisie amea amee amel
amelia ameliane amelie ameline amelya amen america amethyste ami amicie amie amiee amina aminat
aminata aminte aminu amira amita ammie amodini amoke amope amparo amra amrita amritambu amy an ana
ana-maria anabel anabela anabelle anae anael anaelle anahita anaida anais anala analisa anamaria
anamarija anamika ananda anandamayi ananta anasooya anastacia anastasia anastasie anastasija
anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatolia anatolie anca
anceline anci ancica ancilla ancuta anda andac andela andelika andelina andera andjelina andra
andrada andrea andree andreea andreja andria andriana andrijana andrina andromeda andzelika
anemona anemone anesa aneta anette anezka angadreme angela angele angelena angeles angelia angelic
angelica angelika angelina angeline angelino angelique angelita angella angelyn anggun anghelina
angie angila angilberte angla angle anglea anh ani ania anica anicee anicette anika anila anina
anisa anise anisha anisoara anissa anita anitra anja anjali anjanette anjelica anjushree anjushri
anka ann ann-christin ann-marie anna anna-maria annabel annabell annabella annabelle annaelle
annagrazia annalee annalena annalisa annamae annamaria annamarie annapurna anne anne-laure
anne-marie anne-sophie anneke anneli annelie anneliese annelle annemarie annemijn annett annetta
annette anni annice annie annika annikki annis annita annmarie anno annonciade annunziata anny
anora anouck anouk ansberte anselma anshula anstrudie antea anthelmette antigone antionette
antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija antonina
antonine anuja anusuya anuta anwesha anya aparna aphelie apolena apollina apolline apollonia
apolonia appia appoline april apryl apsara aquiline ara arabela arabella arabelle araceli aracelis
aracely arame aranka arcelia ardath ardelia ardell ardella ardelle ardis ardith areta aretha
argelia argentina argine aria ariadna ariana ariane arianna arianne arica aricie ariela arielle
arij arija arike arin arina arinola arisa aristita arla arlean arleen arlena arlene arleta arletha
arletta arlette arlinda arline arlyne armance armanda armande armandina armandine armeline armelle
armida armide arminda armine arna arnaude arnetta arnette arnita arnolda arnostka artemis artemisa
arthurine artie aruna arvilla arwa arwen arya asake asal asceline ascension asel asella ashanti
ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashmi asia asija asila asiya asja
aslesha asley aslim asliya asma asmaa asmita asolat assa assetou assia assil assomption assunta
assya asta astarte asterie astou astree astrid astrida astride asuela asuncion asya atanasia
atanazie atena athalie athanasie athena athenais athina atinuke atreyee atreyi atta aube aubertine
aude audeline audie audra audrea audrey audria audrie audry augusta augustina augustino augustyna
aulia aundrea aung aura aure aurea aurelia aureliana aurelie aurelienne aurelija aurelle auriane
aurora aurore ausilia ausiliatrice autumn auxane ava avani avantika ave avelina aveline avigaelle
avis avital avoye avril awa awero awesi awilda axeline axelle axenia aya ayah ayako ayana ayanda
ayanna ayebatari ayelet ayem ayesha aygul aygun ayinke ayize aykal ayla ayleen aylin ayline
aymardine aymonde aynur ayoka ayren aysar ayse aysil aytan ayu ayushmati aza azalea azalee azelia
azelie azeline aziza azra azucena azzie azzurra baaba baala babara babeta babette babila bade
bagdagul bahar bahia baidehi baijayanti balamani balin bambi bambina banna banu banuta bao bara
barabara barb barbala barbar barbara barbe barbera barbie barbora barbra barbro barchinoy bari
barica barno barrie bartolomea basanti basilia basilisse basma bassilla bathilde batilda baucido
baya bayaz bea beata beate beatrice beatrico beatris beatrix beatriz beatrycze beaulah becki
beckie becky bediz bedran bedriska bee begoyim behrem belcim belemir belen belia belina belinda
belkis bell bella belle belma beltun belva benazir benedetta benedicte benedikta benedita
beniamina benice benigna benita benli bente benthe benvenuta berangere berceste bercin berenice
berenico berenika berinay berit berna bernadetta bernadette bernadine bernarda bernardina
bernardine berneice bernetta bernice berniece bernita berran berre berta bertha berthe bertille
berto bertolda berva beryl besra bess bessie betania beth bethanie bethann bethany bethel betina
betsey betsy betta bette bettie bettina betty bettyann bettye beula beulah beuve bev beverlee
beverley beverly beya bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi
bhavani bhilangana bianca bianka bibi bibiana bibianna biborka bice bigna biljana billi billura
billye bilva bilwa bina binafsha bineta binta bintou birdie birgit birgita birgitta birgitte
bisenija biserka blagica blahomila blahomira blahoslava blanca blanch blanche blandine blanduzia
blanka blazena blondell blossom blythe bobana bobbi bobbye bobette bogdana boglarka bohdana
bohumila bohumira bohuna bohuse bohuslava bojana bojislava bok bolatito boleslava boluwatife bong
bonita bonnie bonny borbala borislava borka boroka bosiljka bouchra bozena bozetecha bozica
bozidara branda brande brandee brandi brandie brandusa brandy branimira branislava branka brankica
bratislava breana breann breanna breanne bree brenda brenna bretislava briana brianna brianne
bridget bridgett bridgette brigette brigid brigida brigita brigito brigitta brigitte brinda brita
britany britney britni britt britt-marie britta brittaney brittani brittanie brittany britteny
brittney brittni brittny bronislava bronwyn brook brooke bruna brune brunehaut brunehilde
brunhilda brunilda brunilde bryanna brygida brynn buddhana buena buffy buhle bula bulah bunmi
bunny burma busisiwe caetana cagil cagla caitlin caitlyn calandra calina calista callie calogera
calpurnia camelia camellia cami camie camila camilia camilla cammie cammy candace candance
candelaria candi candice candida candie candis candy candyce canel cangul cannur cansel cansin
cansu capitolina caprice capucine cara caren cari caridad carie carin carina carine carisa carissa
carita carla carlee carleen carlena carlene carletta carley carli carlie carlijn carline carlita
carlota carloto carlotta carly carlyn carma carman carmel carmela carmelia carmelina carmelita
carmella carmen carmina carminho carmo carmon carna carol carola carolann carole carolee carolin
carolina caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carry caryl carylon
caryn casandra casiana casie casilda casimira cassandra cassaundra cassey cassi cassidy cassie
cassiopea cassiopee cassondra cassy castille cataleya catalina catarina catena caterina catharina
catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine
cathryn cathy catina catinca cato catrice catrin catrina catrinel cayla ceca cecelia cecila cecile
cecilia cecilie cecille cecily cecylia celena celesta celeste celestina celestine celestyna celia
celie celina celinda celine celinia celsa cenka ceola cerasela ceren cerise cesminaz cestmira
ceyda ceyla ceylan ceylin ceylinaz cezara chae chahinez chaima chakrika chan chana chanda chandani
chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani
chandraprabha chandraswaroopa chandravati chanel chanell chanelle chantal chantay chante chantel
chantell chantelle chapala chara charis charise charissa charisse charita charity charla charlaine
charleen charlena charlene charlesetta charlette charli charline charlize charlott charlotta
charlotte charlsie charlyn charmain charmaine charolette charumati charvi chasidy chasity chassidy
chastity chatura chau chaya chayenne chayma chelsea chelsey chelsie cher chere cherechi cheree
cherelle cheri cherie cherilyn cherise cherish cherly cherlyn cherri cherrie cherry cherryl chery
cheryl cheryle cheryll cheyenne chia chiamaka chiara chieko chimamanda chin china ching chinyere
chiquita chira chirine chitrali chitramala chitrangada chizoba chloe chranislava chrissy christa
christal christeen christel christelle christen christena christene christi christia christiana
christiane christie christin christina christine christinia christy chrystal chu chun ciaobella
ciara cicek cicely cici ciera cierra cigil cilay ciler cilvenaz cimen cinda cinderella cindi
cindie cindy cinta cinthia cinzia cipriana cira cirilla cise cisem cisil cistoslava citra claire
clara clare claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarisse
clarita classie claudette claudia claudie claudine clavdia clea clelia clelie clemence clemencia
clementina clementine clemenzia clemmie cleo cleofe cleopatra cleophee cleora cleotilde cleta clio
cloe clora clorinda clothilde clotilde coco codi codrina codruta cointa coleen colene coletta
colette coline colleen collen collene collette collien colomba colombe comfort concepcion
conception concetta concha conchita condoleezza connie consolata constanca constance constanta
constantia constantina consuela consuelo contessa cora coral coralee coralia coralie coraline
corazon cordelia cordia cordie coreen corene corentine coretta cori corie corina corine corinna
corinne corliss cornelia corrie corrin corrina corrine corrinne cortney cosima cosmina costanza
coumba crenguta creola crescenzia crina cris criselda crissy crista cristal cristen cristi
cristiana cristie cristina cristine cristy crocefissa cronida crysta crystal crystle csenge
ctibora ctirada ctislava cuc cunegonda cuzia cyndi cyndy cynthia cyntie cyra cyrielle cyrila
cyrine cyrstal cythia daantje dacia daciana dada daevi daevika dafina dafne dagmar dagmara dagny
dahlia daiana daina daine dainuvite daisey daisy dajana dakota daksha dakshayani dalene dalia
dalibora daliborka dalida dalie dalila dalima dalimila dalimira dalla damaris damayanti damiana
damjanka damla danae danelle danette dania danica daniela daniell daniella danielle danijela
danika danila danille danique danita daniz danka dann danna dannette dannielle danuse danuta
danyel danyell danyelle daphine daphne daphnee dara darby darcel darcey darci darcie daria dariana
darie darija darina darine darinka darja darla darleen darlena darlene darline darshwana darta
davida davina davriya dawn dawna dawne dayle dayna daysi dea deadra deana deandra deandrea deane
deann deanna deanne debbi debbie debbra debby debera debi debora deborah debra debrah debroah dede
dedra deeann deeanna deedee deedra deeksha deena deepali deepika deeptimayee deeptimoyee deetta
defne degna deidra deidre deirdre deja dejana delaine delana delcie delena delfina delia delicia
delie delila delilah delinda delisa delizia dell della delma delmy delois deloise delora deloras
delores deloris delorse delpha delphia delphine delsie delta demet demetra demetria demetrice demi
dena denae deneen denese denice denisa denise denisha denisse denita denna dennise denyse deodata
deonna derin derya desanka desdemona desiderata desirae desiree despina dessie destan deste
destiny detra devangana devani devasree devi devika devona devora devorah devota dewi
dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri dia diah diamante
diamond dian diana diane diann dianna dianne dianora diara diarra dicle diclehan dida didem didina
diede diedra diedre dieke dierdre dieudonnee dieynaba digna dijana diksha dilafruz dilara dilay
dilbar dilberay dildora dilek diler diletta dilfuza dilma dilnoza dilorom dilrabo dilruba
dimitrina dimple dina dinah dinda dinorah diodata dionisia dionna dionne dior dipali dita
ditte-marie ditya divina divine diviska divna divya dixie diyora djeneba djenna dobrava dobrila
dobromila dobromira dobroslava dochia doda dodie doina doinita dollie dolly dolores doloris
dolunay domenica dominga dominica dominika dominque domitila domitille domnica domonique dona
donalda donata donatella dondu donella donetta donette donita donka donna donnetta donnette donya
dora dorana dorathy dorcas doreatha doreen dorene doretha dorethea doretta dori doria doriana
doriane dorica dorie dorina dorinda dorine doris dorit dorka dorla dorli dorota dorotea doroteja
dorotha dorothea dorothee dorothy dorottya dorris dortha dorthe dorthea dorthey dorthy dot dottie
dotty doubrava doubravka douce dounia dovie doyinsola draga dragana dragica draginja drahomila
drahomira drahoslava drahotina drahuse draupadi dreama drema drina drucilla druina drusilla dua
dubravka duduzile dulari dulce dulcie dulcinea dulina dumitra dumitrana dumitrita dune dung dunja
dunya durda durdane durdona durga durgeshwari durica durriye dusana dusanka dusica duska dusti
duygu dwana dyah dyan dyna dzile dzirkstite ea earlean earleen earlene earlie earline earnestine
eartha easter ebba ebe ebiere eboni ebonie ebony ebru ecaterina ece ecem echo eda edda edelberga
edelmira edie edita edite edith editta edmee edna edra edris eduarda edvarda edvige edwina edyta
edyth edythe eef eefje eeva effie efimia efrosinia eftalya eftimia egizia eglantine egle egona
ehtel eileen eilene ekaparnika ekaterina ekin ela eladia elaide elaina elaine elakshi elana elane
elanor elanur elayne elba elcin elda eldora elea eleanor eleanora eleanore elease elektra elena
elene eleni elenor elenora elenore eleonor eleonora eleonore eleonoro elettra elfreda elfrida
elfrieda elfriede elia eliabeth eliana eliane elicia elida elide elidia eliette elif elimena elin
elina eline elinor elinore eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise
elisea eliska elissa eliz eliza elizabet elizabeth elizabeto elizaveta elizbeth elize elizebeth
elizo elka elke ella ellada ellamae ellan elle ellen ellen-margrethe ellena elli ellie elly ellyn
elma elmas elmira elna elnara elnora eloa eloane elodia elodie elois eloisa eloise elona elora
elouise elsa elsbeth else elsie elsy elva elvera elvia elvie elvina elvira elvire elwanda elwira
elya elyanora elyne elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel emelda emelia
emelie emelina emeline emely emerald emerance emerencie emerita emese emi emie emiko emilee emili
emilia emiliana emilie emilija emily emine emma emmaline emmanuelle emmelie emmely emmi emmie emmy
emna emogene emy ena enakshi endah enedina eneida enid enie enimia eniola enise enna enola enora
enrica enriqueta enya epifania era eracla erica ericka erika erin erine erinn erlene erlinda
erline erma ermelinda ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ernestino
ersilia ervina eryn esen eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira
esperanza essie esta estefana estefania estela estell estella estelle ester estera esterina esther
estrella eszter etela etha ethel ethelene ethelyn ethyl etsuko etta ettie eudochia eudokia
eudoksja eudoxie eufemia eufrasia eufrosina eufrozina eugena eugenia eugenie eula eulah eulalia
eulalie eun euna eunice eunika euphrasie eura euridice eurydice eusebia eusebie eustolia eutalia
eva evalyn evangelina evangeline evanghelina evdochia evdokija eve evelia evelien eveliina evelin
evelina eveline evelino evelyn evelyne evelynn evette evghenia evi evia evie evita evon evonne
evsen evy evzenie ewa ewatomi ewelina exie eya eylul eysan ezoza fabia fabiana fabie fabienne
fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa fairy faith faizah fallon famke
fanni fannie fanny fanta fantine fara farah farangiz fardau farhunnisa farida farqana farrah
fathonah fatim fatima fatimah fatimata fatimo fatma fatos fatou fatouma fatoumata fausta faustina
faustine faustyna faviola fawn faxriyya fay faya faye fayen fayenne fazilat fazilet fe feba febe
febi febriana febrina federica fedora fehime fehintola felecia felica felicia felicidad felicie
felicita felicitas felina feline felipa felisa felisha fem femke femm fenja fenna fenne feodora
feodosia ferah feray ferdinanda ferdynanda feride feriel feriha fermina fern fernanda fernande
ferne feruza feryel fevronia feyza fiammetta fibikemi fidan fidela fidelia fidelie fieke fien
fiene fiep figen fikayomi fikriye filipa filipino filippa filiz filofteia filomena filou fily fine
finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs firuza fitri fitria fitriani
flaminia flavia flaviana flavie fleta fleur flo floare floarea floor floortje flor flora florance
flore florence florencia florencja florene florenta florentina florentine florentyna floretta
floria floriana floriane florica florida floridia florie florina florinda florine florrie flossie
floy flurina foca folashade fonda fortunata fortunee fosca fotima fran franca france francene
frances francesca francette franchesca francia francie francina francine francisca franciszka
francoise franka fransisca frantiska franziska freda fredda frederica fredericka frederike
frederique fredia fredricka freeda freida freja freya frida frieda friederike frusina fruzsina
fuldem fulden fulvia fulya fumiko funda fureyya furuzan fusun gabriela gabriella gabrielle
gabrijela gadis gaelle gaia gail gaja gajana gala galatea galina gamze ganesha garance garika
garnet garnett gasti gaudenzia gautami gavxar gawati gay gayatri gaye gayla gayle gaylene gaynell
gaynelle geanina gearldine geeta geetanjali gelila gelsomina geltrude gema gemine gemini gemma
gena generosa genesia genesis geneva genevie genevieve genevive genia genie genna gennie genny
genoveffa genoveva genta gentiana georgann georgeann georgeanna georgene georgeta georgetta
georgette georgia georgiana georgiann georgianna georgianne georgie georgina georgine geralda
geraldina geraldine geralyn gerarda gerardina gerberge gerda gerharda geri germaine germana gerri
gertha gertie gertrud gertruda gertrude gertrudis gertrudo gertude geta ghaliyati gheorghina
gherghina ghislaine gia giacinta giada gianina gianna gidget gifty gigi gigliola gilberta gilberte
gilda giliola gillian gilma gina ginette ginevra ginewra ginger ginny gioacchina gioconda gioia
giorgia giorgiana giovanna girija girja gisela gisele gisella giselle gita gitanjali gitte
giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladis glady gladys
glayds glenda glendora glenna glennie glennis glinda gloria glorie glory glynda glynis godeberta
godiva gokce goknur goksin golda golden goldie gonca gonul gorana goranka gordana goundo govhar
gozde graca grace gracia graciana gracie graciela gracja gratiana gratiela grayce grazia graziana
graziella grazina grazyna gregoria greta gretchen gretta gricelda grisel griselda grizelda gro
grozdana gry gudrite gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina
gul gular gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun
guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulsora gulsum gulzira
gulzoda gun gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gussie
gustava gustavine gustavino guusje gvendolina gwen gwenaelle gwenda gwendolyn gwenn gwyn gwyneth
ha haby hadja hae hafsa hafshah hailey hajar hale haley halima halina halla halley hallie hamima
hamsini han hana hanae hanan handan hande hang hanga hanh hania hanifa hanna hannabel hannah hanne
hannele hannelore harinakshi harita harmony harper harriet harriett harriette hasina hasna hassie
hata hatice hatouma hattie hava havla hawa haya hayal hayat haydee hayley hazan hazel heather heda
hedda hedvig hedviga hedvigo hedvika hedwig hedy hee heema heide heidi heidrun heidy heike helaine
helen helena helene heleno helga helin helle hellen heloisa heloise hendrika henrieta henrieto
henrietta henriette henrike henryka heracleea herberta herlinda herma hermelinda hermila hermina
hermine herminia hermiono herta hertha hester hesti hettie hiba hidaya hiedi hien hilal hilaria
hilda hilde hildegard hildegarde hildred hillary hilma hilola himadri himani himeno hind hira
hiranya hiroko hisako hlengiwe hoa holley holli hollie holly honey honorine hope hortencia
hortense hortensia hortensie hortenzia hortenzie horymira hosiyat hostimila hostimira hostislava
houda hrvojka hsiu hue huguette hui hulda hulya humaira humay humeyra huner huong huriya hurshida
husida husnida husniya husnora hvezdoslava hwa hyacinta hyacinth hye hyo hyon hyun iana ianina
ianira ianna iaroslava iasmina ibironke iboja ica icha iclal ida idalia idea idell idella idil
iesha ifa ifeoma iffar iffet ifora ifunanya iginia ignacia ignacie ignata ika ila ilana ilaria
ilayda ilda ildegarda ildegonda ildika ileana ileen ilene ilenia iliana ilinca ilinka iljana
ilkben ilke ilknur ilksen ilkyaz illa ilona ilsa ilse iluminada ilva ilyana ilza ilzo ima iman
imane imani imelda imen imene imge imke immacolata imogen imogene in ina inara inaya inci
incoronata indah india indiana indira indy inell ines inesa inessa inez inga inge ingeborg
ingeborga inger ingrid ingrida inguna inja inka inkeri inna innocenza inocencia intan inyoni ioana
ioanina iola iolanda iole iona ione ionela ionelia ionne iosefina ipek iraida irawati irem irena
irene ireno iretioluwa iriana iride iridenta irina iris irisa irish irma irmeli irmgard irmina
iroda iryna isabel isabela isabell isabella isabelle isabelly isadora isaura isaure ise isee isela
iseult iside isidora isidra isik isil isilay isin isioma isis isisa isla ismerie isobel isolda
isotta isra israa ita italia itir iulia iuliana iustina iva ivana ivancica ivanka ivanna ivelisse
iveta ivetta ivette ivey ivna ivona ivonne ivy iyabode iyadunni izabela izabella ize izel izetta
izia izidora izola izolda izoldo izzy ja jabulile jacalyn jacelyn jacinda jacinta jacinthe
jackeline jackelyn jacki jacklyn jackqueline jacky jaclyn jacoba jacqualine jacque jacquelin
jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn
jada jade jadrana jadranka jadwiga jael jaelynn jagica jailey jaimee jaimie jaimini jakelino
jakobino jakuba jakubina jakubka jala jale jaleesa jalisa jalou jama jamalia jamee jami jamika
jamila jammie jana janae janaina janay jane janean janee janeen janel janell janella janelle
janene janessa janet janeta janeth janett janetta janette janey jani janica janice janie janiece
janin janina janine janise janita janjo janka jann janna jannah jannet jannette janni jannie
january janyce jaqueline jaquelyn jara jarmila jarolima jaromira jaroslava jasmijn jasmin jasmina
jasmine jasna jasnena jaunita jautrite jayalalithaa jayda jaye jaylinn jayme jaymie jayna jayne
jazmin jazmine jazz jazzlyn jazzlynn jeana jeane jeanelle jeanene jeanett jeanetta jeanette
jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeffie jehanne
jela jelena jelica jelisaveta jelita jelka jella jen jena jenae jene jenee jenell jenelle jenette
jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennah jennefer jennell jennette jenni
jennie jennifer jenniffer jennine jenny jenovefa jente jeraldine jeri jerica jerilyn jerlene jerri
jerrica jerrie jesa jesenia jesica jesika jessenia jessi jessia jessica jessika jesslyn jesslynn
jessy jestine jesusa jesusita jet jetta jette jettie jevrosima ji jihane jil jill jillian jimena
jin jina jinane jindriska jinny jinte jinthe jirina jitka jo joan joana joane joanie joann joanna
joanne joannie joaquina jocelyne jodee jodi jodie joeann joelina joeline joella joelle joellen
joetta joette johana johanino johanna johanne johna johnetta johnette johnna johnsie joi joie
jolana jolanda jolanta jolayemi joleen jolene jolie jolien jolijn jolin jolina joline jolyn jolynn
jone jonell jonelle jong joni jonie jonna jonnie jordana jorga josefa josefien josefin josefina
josefine joselyn josephin josephina josephine josette josiane josie josiko josipa joslyn josphine
josy jovana jovanka jovita joy joya joyce joycelyn joye jozefa jozefina jozefino juana juanita
judi judie judita judite judith judito judy judyta jula jule julee julene juli julia juliana
juliane juliann julianna julianne julide julie julieann julienne juliet julieta julieto julietta
juliette juliino julija julijana julika julina julissa julita jumagul juna june jung junie junita
junko juno junon jusma jusra justa justina justine justyna juta jutta jyoti jyotsana ka kaarina
kaat kacey kaci kacie kacy kader kadiatou kadidia kadidiatou kadriye kady kahina kaia kaila kaina
kaitlin kaitlyn kaja kalea kaleigh kaley kali kalinda kallie kalpana kalyani kalyn kam kama kamala
kamaria kamelya kami kamila kamilah kamile kamilla kamla kamola kamuran kanchan kandace kandi
kandice kandis kandra kandy kanesha kani kania kanisha kanishka kanti kara kareen karen karena
karey karie karima karimah karin karina karine karisa karissa karla karleen karlene karlijn
karlotta karly karlyn karmela karmen karmeno karole karoliina karolina karoline karolino karolyn
karon karren karri karrie karry kartika kary karyl karyn kasandra kasha kashyapi kasi kasie
kasiyah kassandra kassie kata katariina katarina katarzyna kate katelin katell katelyn katelynn
katerina katerine katerino kathaleen katharina katharine katharyn kathe katheleen katherin
katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn
kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie katija katina katja katlyn
kato katrice katrin katrina katrine katryn kattie katy kawtar kaya kayce kaycee kaye kayla kaylee
kayleen kayleigh kaylene kayliah kayna kayra kazi kazimira kazuko kecia keeley keely keena keesha
keet keiko keila keira keisha keitha keli kelle kellee kelley kelli kellie kellye kelsey kelsi
kelsie kelya kemberly kena kenda kendal kendra kenia kenisha kenna kensi kenya kenyatta kenyetta
kenza kera keren keri kerri kerrie kersti kerstin kesha keshia ketsia keturah keva kevser keyla
kezia khadidiatou khadidja khadija khadijah khady khaleda khalilah khanyisile khethiwe khoudia
khulekani kia kiana kiandra kiara kiera kiersten kiesha kika kikelomo kiki kiley kimber kimberely
kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimiko kina kincso kindra kine
kinga kira kiran kirana kiraz kirsten kirstie kirstin kisha kismet kit kittie kitty kiymet kiyoko
kizzie kizzy klanjo klara klaro klaudia klaudie klaudino klea klementina klementino klementyna
kleopatra kleopatro klitemnestro klotildo klotylda koleta kolombina kolumbina komila konstance
konstancie konstancja konsuela konzuela kora koralia kordula kori korina korinna kornelia kornelie
kortney kourtney krasava krasomila kreuzo krimhildo krissy krista kristal kristeen kristel kristen
kristi kristiana kristie kristiina kristin kristina kristine kristino kristle kristy kristyn
kristyna krysta krystal krysten krystin krystina krystle krystyna ksantipo ksawera ksenia ksenija
kum kumari kumru kumuda kumush kunhuta kveta kvetoslava kvetuse kyara kyla kylee kylie kyllikki
kym kymberly kyoko kyong kyra kyung lacey lachelle laci lacie lacramioara lacresha lada ladawn
ladina ladislava ladonna lady lael laetitia lahna lahoma laia laila laine lajuana lakeesha
lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi laksita lala lale
lalie lalita laman lamia lamiya lamonica lan lana lanell lanelle lanette lang lani lanie lanita
lannie lanora laquanda laquita lara larae laraine laras laree larhonda larina larisa larissa
larita laronda larraine larue larysa lasandra lashanda lashandra lashaun lashaunda lashawn
lashawna lashawnda lashay lashell lashon lashonda lashunda lasma lasonya latanya latarsha latasha
latashia latesha latia laticia latifa latife latika latina latisha latofat latonia latonya latoria
latosha latoya latoyia latrice latricia latrina latrisha launa laura lauralee lauran laurane laure
laureen laurel laureline lauren laurena laurencie laurencja laurene laurentia laurentyna lauretta
laurette lauriane laurice laurie laurinda laurine lauro lauryn lavada lavanya lavelle lavenia
lavera laverna laverne laveta lavette lavina lavinia lavize lavon lavona lavonda lavone lavonia
lavonna lavonne lawana lawanda lawanna lawrencia laxmi layana layanah layla laylo layne le lea
leah leana leandra leane leann leanna leanne leanora leatha leatrice lecia leda leeann leeanna
leeanne leela leelou leena leesa lehna leia leida leigh leigha leighann leila leilani leina leisa
leisha lejla lekisha lela lelah lelia leman lemide lena lene leni lenia lenita lenja lenka lenna
lenne lenora lenore lenya leokadie leola leoma leona leonarda leoni leonia leonida leonie leonila
leonilda leonne leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine
leopoldino leopoldyna leora leota leposava lera lerato lerzan lesa lesana lesha lesia leslee lesli
lessie lestari leta letha leticia leticie letisha letitia letizia lettie letty levana levke lexi
lexie leya leyla leymah leyna lezlie li lia liah liana liane lianne liara liba libbie libby libena
liberata liberty libora liboria liboslava librada libusa libuse licia lida lidania lidia lidija
lidmila lidya lieke lien liene lieselotte lieve lieze liga ligia liisa liksma lila lilas lili
lili-rose lilia liliana liliane lilianna lilie lilien lilio lilith liliya lilla lilli lillia
lilliam lillian lilliana lillie lilly lilou lilwenn lily lily-rose lilya lin lina linda linde
lindsay lindsy lindy line linett linette ling linh linn linne linnea linnie linoi linoy linsey
lintang lioara liora lis lisa lisabeth lisandra lisann lisanne lisbeth lise liselotte lisette
lisha lison lissa lissette lita lital liuba liubov liudmila liusea liv liva livia liviana livie
livija liya liyah liyana liz liza lizabeth lizbeth lize lizeth lizette lizz lizzette lizzie lizzy
ljiljana ljuba ljubica loa loane lobar lodovica loes loida lois loise lola lolita loma lona londa
lone loni lonna lora loraine loralee lore lorean loredana loree loreen lorelei lorella lorena
lorene lorenza loreta loretta lorette lori loria loriana loriann lorie lorilee lorina lorinda
lorine lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory lot lota lott lotta lotte
lotti lottie lou-ann lou-anne loua louane louann louanne loubna louella louetta louis-marie louisa
louise loula louna loura lourdes lourie louvenia lova love lovella lovetta lovie lovisa lovorka
loyce lu lua luana luann luanna luanne luba lubica lubomira luboslava luce luci lucia luciana
lucica lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucja lucrecia lucretia
lucrezia lucy ludie ludise ludivina ludivine ludka ludmila ludomila ludomira ludoslava ludovica
ludovikino ludvika ludwika lue luella luena luetta luigia luisa luise luiza luize lujza lukhona
lukrecie lulu luminita luminosa lumira luna lune lupita lura lurlene lurline lutfiya luus luvenia
luz luzie lya lyana lyda lydia lydie lykke lyla lylia lylou lyn lyna lynda lyndia lyndsay lyndsey
lyne lynell lynelle lynetta lynette lynna lynne lynnette lynsey lyudmila ma maaike maan maarit
maartje maayane mabel mabela mabelle mable maca macaria machelle macie mackenzie macy madalena
madalene madalina madaline madalyn maddalena maddie maddison madelaine madeleine madelene madelief
madeline madelyn madge madhuri madie madina madison madita madlaina madleen madlen madlyn madonna
mae maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magaly
magan magaret magda magdalen magdalena magdalene magdaleno magen maggie magnolia maguelone
maguette mahalia mahault mahaut mahulena mai maia maica maida maija maike maila maile mailin maily
mailys maimouna maimunah maina maira maire mairead maisha maisie maissa maissane maite maiwenn
maja majda majorie makeda mala malak malala malati malea malena malene malgorzata malia malika
malin malina malinda malissa malka mallaury mallie mallory malorie malou maloxat malti malvina
malvine malvino malwina mamata mamie mammie mana manal manda mandaakin mandakini mandi mandie
mandy manelle mangala mangalya mani manie manisha manjo manjusha manon manona manuela many mao
maple mara maragaret maragret marah maram marana maranda marcela marcelene marcelina marceline
marcella marcelle marcene marchelle marcheta marci marcia marcie marcy mardell mare mareike mareme
maren marena mareta marg marga margaret margareta margarete margareto margarett margaretta
margarette margarida margarita margarite margart margaux marge margene margeret margert margery
marget margherita margie margit margita margo margorie margot margret margrett margrit margrith
marguerita marguerite margurite margy marhta mari maria mariah mariam mariama mariame mariana
marianela mariann marianna marianne maribel maribeth marica maricarmen maricela maricica maricruz
marie marie-ange marie-lou marieke mariel mariela mariella marielle mariem marieme marieta
marietta mariette marija marijana marika mariko marilee marilena marilou marilu marilyn marilynn
marina marinda marine marinela marinella marinetta marinjo marioara mariola marisa marisela
marisha marisol marissa marit marita marite maritza mariuca marivel marja marjane marjatta
marjorie marjory marketa marketta markika markita marla marlana marleen marlen marlena marlene
marli marlie marlies marline marlis marly marlyn marlys marna marni marnie marquerite marquetta
marquita marquitta marrit marry marsha marta marte marth martha marthe marti martina martine
martyna maruta marva marvel marvella marvis marwa marwen marx mary marya maryalice maryam maryann
maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryland marylee marylin
maryln marylou marylouise marylyn marylynn maryna maryrose marzia masa masako mashxura masih
masinka massima matha mathilda mathilde matilda matilde mattea mattie matylda maud maude maudie
maura maureen mauricette maurine maurita mavis mavluda mawuena mawusi maxbuba maxellende maxfuza
maxi maxie maxima maximina maxine maxsuma may maya mayane mayar mayawati maybell maybelle maye
mayla mayline maylis mayme mayola mayra maysa mayssa mayte mazie mbalienhle mckenzie meagan
meaghan mechelle mecislava meda medea medina medine mee meena meenakshi meg megan megane megawati
meggan meghan meghann mehriban mehtap mei mei-ling meike meire melaine melani melania melanie
melany melba melda melek melenija melia melida melike melina melinda meline melis melisa melisande
melissa melissandre melissia melita melitina mellie mellina mellisa mellissa melnic melodee melodi
melodie melody melonie melony meltem melusine melva melvina melynda menaka mendy menka menodora
meral mercede mercedes mercedez mercia mercy meredith merel merete meri meriam meric merideth
meridith meriem merih merilyn merissa merjem merlene merlyn merna merri merrie merrilee merry
mertie merve meryam meryem meryl messalina meta metra mette meyra mhambi mi mia mica micaela
michaela michaele michala michalina michela michele michelina micheline michell michelle michiko
micki mickie mieke miesha migdalia mignon miguelina mihaela mihriban mikaela mikayla miki mikki
mila milada milagro milagros milana milanka milda mildred milena miley milica milissa miljana
milka milla mille millicent millie milly miloslava milou milred miluse mima mimi mimma min mina
minakshi minda mindi mindy mine minerva minervina ming minna minnie minodora minta mioara mira
mirabela miranda miray mireille mirela mirella mireya miriam miriama miriamo mirian mirja mirjam
mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirtha mirthe mirto miruna misha
misra miss missy misti mistie misty mitsue mitsuko mittie mitzi mitzie miya miyoko mladana
mnislava moa modesta modrite modupe mofifoluwa mohana mohini moira moisette mojisola mojisoluwa
mollie molly momira mona monalisa monet monica monika moniko monique monnie monserrat monserrate
moon mora moradeke morayo morena morenike morgana morgane moriah morolake mosinmileoluwa mosunmola
motunrayo moxidil moxigul moxina moxinur moxira moyosore mozell mozella mozelle muattar muazzam
mubina mudite muesser muge mui mujde mujgan mukaddes munevver muoi muriel muriela mutia muyassar
my mya myesha myla mylene myong myra myriam myrl myrle myrna myrta myrthe myrtice myrtie myrtille
myrtis myrtle myung na nabila nada nadalina nadege nadejda nadene nadezda nadia nadine nadiya
nadja nadzieja naelle naemi nafisa nahla naia naida naila naima nais naja najla najwa nakesha
nakia nakisha nakita nala nalan nalini nam nan nana nancee nancey nanci nancie nancy nandi naneta
nanette nanna nannette nannie naoma naomi naomie nara narcisa narges nargiz nargiza nasiba nasrin
nastja natacha natalia natalie natalija natalina natalya natasa natasha natashia nathalie natisha
natividad natka natosha naura nawel naya nayla naz nazan nazli ndondoloza nea necla necole neda
nedjeljka nedra neela neele neeltje neely nefeli nehir neida neila neiva nejla nela nelda nele
nelea neli nelia nelida nell nella nelle nellea nelli nellie nelly nelya nena nene nenita neoma
neomi neonila nera nerea nereida nergis nerissa nermine nery nesa neslisah nesrin nesrine neta
nettie neva nevada nevena nevenka nevra neyla nga ngan ngoc ngozi nguyet nhlakanipho nia niame
nichelle nichol nichole nicholle nicki nickie nickole nicla nicol nicolasa nicole nicoleen
nicoleta nicoletta nicolette nicoline nicolle niculina nida nidia niene nienke niesha nieves nigar
nigora nihal nihan nika nike niki nikia nikki nikkie nikodema nikole nikoleta nikolina nila nilam
nilda nilde nilgun nilsa nilufar nimakoah nimas nina nine nineli ninfa ninioluwa ninon ninthe
niouma nirmala nisa nisan nisha nita nives njegomirka nkosingiphile noami nobuko nodira noelia
noelie noella noelle noema noemi noemie nofoto nohemi noila nokuthula nola nolwazi noma nomi
nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah norberta nore noreen
norene norhane norica noriko norina norine norma noura nourane nova novella novi noviana novita
nowi nozima nozipho ntokozo ntombizodwa nu nubia nuccia nukhet nunziata nur nural nuran nuray
nurgul nurgun nuria nursel nurseli nurul nusa nydia nyla nynke oana obdulia obioma oceane ocie
octavia octaviana oda odelia odessa odeta odetta odette odile odilia ofelia ofelie ofelya ognjana
ojaswini ok oksan oksana oktavie ola olajumoke olasunmbo olcay oldriska olena olene olesea oleta
olevia olga olgica oliga olimpia olimpiada olinda oliva olive olivera olivia olivie oliviera
olivija oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia olympie oma omana omawunmi
ombeline ombline ombretta omega omina omobolanle omodunni omolabake omolara omosalewa omotara
omotola omotoun omowumi ona ondina ondine ondrejka oneida onesta oni onie onita onome onorata
onorina oona oormila opal opalina opaline ophelia ophelie ora oralee oralia orchidea oreofe oretha
oriana oriande oriane orietta orlane ornella orpha orsola orsolina ortansa ortensia orvokki orzu
osanna ossie otakara otelia otilia otilie otilija ottilia otylie ouida oumayra oumou oxana oya
oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozell ozella ozge ozie ozlem ozlen oznur
ozoda pa padma padmi page paige paivi pakize palladia palma palmazio palmira paloma pam pamala
pamela pamelia pamella pamila pamula pandora panka panna pansy paola paramita paraschiva
parascovia pari parla parsla parthenia particia parvati pascale paskala pasty patience patria
patrica patricia patricie patricija patrina patrizia patrycja patsy patti pattie patty paula paule
paulene pauletta paulette paulica paulien pauliina paulina pauline paulino paulita pava pave
pavica pavla pavlina paz pearl pearle pearlene pearlie pearline pearly pecine peg peggie peggy pei
pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penney penni pennie penny
peri perihan perla perle pernilla perpetuo perran perrine persida peruna pervin perzida petek
petra petrana petrija petrina petronela petronila petronilla petronille petruse petruta petula
phebe pheobe phileine philine philippa philippine phillis philomena philomene philou phoebe phung
phuong phylicia phylis phyliss phyllis pia piedad pien piera pilar pinar ping pinkie pip piper
pippa piraye pirjo pirkko placida pleun pok pola polina polissena polly polyxena pompilia pooja
poornima poppy porsche porsha portia porzia pramila prasanna prascovia pratibha pratiwi pravdomila
pravomila pravoslava precious preity prema pribyslava pricilla primerose princess prisca priscila
priscilla priscille priska prita priya priyala profira prokopa proserpina prospera providencia
prudence prudenzia prune puck puji puk pulcherie puput pura purnima pushti puspa puspita puti
putri qiana qizilgul qori quartilla queen queenie quentine quiana quieta quintia quinty quiteria
quitterie quyen rabia rachael rachal racheal rachel rachela rachele rachell rachelle racquel rada
radana radeke radha radimira radina radislava radka radmila radojka radomila radomira radoslava
radovana radslava rae raeann raelene rafaela raffaella rafila rageshwari rageswari raguel rahayu
rahel rahelo rahime rahma rahmawati rahsan raina rainelda raisa rajana rajina rajinder rajna rajsa
rakita raluca ramaa ramata ramatoulaye ramona ramonita ramziya rana ranae randa randee randi ranee
rania ranim rano ranya raphaelle raquel rasheeda rasheedah rashida rasifa rastislava rati ratih
ratna raven rawane raye raylene raymonde rayna rayona rayxona rea reagan reanna reatha reba
rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebeko reena refugia regan regena
regenia reghina regina regine reginia regitze regula rehorka reiko reina reine reita rejeanne reka
rema remedios remona rena renae renata renate renay renda renea renee renetta renette rengin
renita renja renna renske ressie restu reta retha retno retta reva reyhan reyna reynalda rezzan
rhea rheba rhiannon rhoda rhona rhonda ria riana rica ricarda riccarda richarda richelle ricki
rieke rigoberta riitta rija rika rike rikke rikki rim rima rimma rina rini risa ristana rita ritva
riva rivka robbi robbin robbyn robena roberta robertina robina robiya robyn rochel rochell
rochelle rocio rodica rohana rokhaya rokia roksana rolanda rolande roma romaine romana romane
romanita romee romelia romilda romina romola romona romy rona ronda roni ronja ronke ronna ronni
roos rosa rosa-maria rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva
rosalyn rosamaria rosamond rosamunda rosana rosann rosanna rosanne rosaria rosaura rose roseann
roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena
rosenda roser rosetta rosette rosia rosie rosina rosio rosita roslyn rosmunda rossana rossella
rossie rostislava rosy rotaru rovena rowena roxana roxane roxann roxanna roxanne roxelana roxie
roxy roya roza rozalia rozalie rozalinda rozamunda rozana rozanne rozella rozina rozita roziya
rozo rozvita rubi rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar rukhmani rukmin rumena
runa rupinder ruslana rut ruta ruth rutha ruthann ruthanne ruthe ruthie ruxanda ruxandra ruya ruza
ruzena ruzica ryann rym saar sabina sabine saboxat saboxon sabra sabrina sabrine sachiko sade
sadie sadina sadoqat sadye safae safia safiatou safietou safina safira safiya safta safura sage
sahra saida sakina sakura salena salimah salimata salimatou salina salley sallie sally salma
salomea salomena salomey salsabila salwa saly samanta samantha samara samatha samella samia samiah
samina samira samiya samona samuela samukelisiwe sana sanaa sanda sandee sandi sandie sandra
sandrine sandy sanem sanja sanjuana sanjuanita sanna sanne sanobar sanora santa santana santina
sanya sanziana saodat saphira sara sarada sarah sarai sarala saran saraswati sare sari sarina
sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvinoz saskia saskie satine satu
saturnina sau saulcerite saundra savanna savannah saveta savina saxida saxona sayyora scarlet
scarlett scholastika scolastica season sebastiana sebnem sebrina secil seconda secondina seda
sedef seden see seema sefora segilola segolene seher sehrazat sekinat selale selcan selda selen
selena selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senaida senay
sengul senka sennur senta sephora september septi serafima serafina seraina serap seren serena
serin serina serine serita sermin serpil sertap setsuko seval sevara sevda severa severina
severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou sha shabana shae shaily
shaima shaina shakia shakila shakira shakita shakti shakuntala shala shalanda shalon shalonda
shameka shamika shan shana shanae shanda shandi shandra shaneka shanel shanell shanelle shani
shania shanice shanika shaniqua shanita shanna shannan shanon shanta shantae shantay shante
shantel shantell shantelle shanti shany shaquana shaquita shara sharan sharda sharee sharell
sharen shari sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine sharmila
sharolyn sharon sharonda sharri sharron sharyl sharyn shashi shashikala shasta shauna shaunda
shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee
shawnna shawnta shayla shayma shayna shea sheba sheela sheena sheila sheilah shela shelba shelia
shella shelley shelli shellie shelly shemeka shemika shena shenika shenita shenna shera sheree
sherell sheri sherice sheridan sherie sherika sherill sherilyn sherine sherise sherita sherlene
sherley sherly sherlyn sheron sherrell sherri sherrie sherril sherrill sherron sherry sherryl
shery sheryl sheryll shiela shila shiloh shilpa shin shira shirel shirely shirin shirine shirisha
shirl shirlee shirleen shirlene shirley shirly shivakari shizue shizuko shobhana shona shonda
shondra shonna shonta shoshana shresth shresthi shreya shreyashi shridevi shrishti shristi shu
shubha shubhaprada shwet shyla shyrel siana siara sibel sibilla sibongile sibyl sibyla sibylle
siddhi sidonia sidonie sidra sien siena sienna sierra signe sigrid sihem siir sila silja silje
silke siloe silva silvana silvia silviana silvie silvija sima simea simeona simge similoluwa
simina simisola simona simonetta simonida simonne sina sindisiwe sindy sinem sinenhlanhla sinikka
sinja sintia siobhan siphephelo sira sirena siria sirine siska sitara siti siu siv sixta sixtine
sizakele sizani skaidrite skarlet skarleta skipped skye sladana slava slavena slavica slavka
slavomila slavomira slobodanka sloka slyvia smaranda smeralda smiljana smilla smita smriti snejana
snezana snjezana so soave sobeslava socorro soda sofia sofie sofija sofinjo sofio sofronia
sofronie sohane soila sokhna solange soledad solene solenn soline solveig solveiga somer sommer
sona sondra song songul sonia sonja sonjo sonya soo soof sook soon sophia sophie soraia sorana
soraya sorina sotira soumaya sowande sparkle speranta speranza spidola spring srna stacee stacey
staci stacia stacie stacy stana stanca stanislava star starla starr stasa stasia staza stefana
stefani stefania stefanie stefanino stefany steffanie steliana stella steluta stepana stepanida
stepanie stepanka stephaine stephani stephania stephanie stephany stephenie stephine stephnie
sterre stina stine stojanka stormy su suanne subhashini subhasini subomi sucheta suci sude sudeva
sudie sue sue-marie sueann suelen suellen sujata suk sukanya sule sulema suma sumayyah sumiko
sumitra summer sun sunay suncica sunday sunita sunni sunniva sunny sunshine suryakantam susan
susana susann susanna susannah susanne susano sushma susie susy suus suyuna suzan suzana suzann
suzanna suzanne suze suzette suzi suzie suzon suzy svatava svatoslava svea svenja svetla svetlana
svetluse sveva svitlana swara swarnalata swassane sweta syahrini sybil sybilla sybille syble sylva
sylvia sylviane sylvie sylwia synne synthia syreeta syrine szofi szofia szonja ta tabatha tabea
tabetha tabita tabitha tacjana tahlia tai taina tais taisha taisia tajuana takako takisha tal
talea tali talia talisha talita talitha talya tam tama tamala tamar tamara tamatha tambra tameika
tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamina tamisha tammara
tammera tammi tammie tammy tamra tana tandra tandy taneka tanesha tangela tania tanika tanirika
tanisha tanja tanna tansu tantri tanushree tanushri tanya tanyeli tara tarah taren tarja tarquinia
tarra tarsha tarsilla taryn tasa tasha tashia tashina tasia tasnime tatana tatiana tatjana tatum
tatyana taunya tawana tawanda tawanna tawna tawny tawnya tayna taziana tea tecla teea teena tegan
teisha teja tekla telica tellervo telma temeka temika tempie temple tena tenesha tenisha tennie
tennille teodata teodolinda teodora teodosia teodozie teofila teona tequila tera tereasa teresa
terese teresia teresita teressa tereza tereze terezia terezie terezo teri terica terina terisa
terra terresa terri terrie terrilyn tesha tesnim tesnime tess tessa tessie tetiana teudosia tezer
thabisa thadie thais thalea thalia thanina thao thea theda thelma theodora theodosie theofila
theola theresa therese theresia theressa thersa thi thirza thobeka thomasena thomasina thomasine
thora thresa thu thulisile thuy tia tiana tianna tiara tiberia tien tiera tierra tiesha tifany
tiffaney tiffani tiffanie tiffany tiffiny tiguida tiina tija tijana tijuana tilda tilla tillie
timea timika tina tinca tincuta tine tinisha tiny tiphaine tira tiril tirza tisa tish tisha titi
titilayo titin tiziana tobi tobie toccara toi tolulope toluwani toluwanimi tomasa tomaska tomeka
tomika tomiko tomislava tomke tommye tomoko tona toncica tonda tonette tonia tonie tonija tonisha
tonita tonja tonka tonya tora tori torie torri torrie tosca toscane tosha toshia toshiko toska
tova towanda toya tracee tracey traci tracie tran trang trasea treasa treena trena tresa tressa
tressie treva tricia trina trine trinh trinity trish trisha trista trudi trudie trudy trula
tsabita tsai tsipora tu tuana tuba tudora tudorita tudosia tugba tula tulay tulin tullia tunay
turkan turna tutku tuula tuulikki tuva tuyet twana twanda twanna twila twyla tyesha tyisha tynisha
tyra tzipi uchita ugolina uhra ula ulduz ulfa ulfet uli uliana uliva ulkar ulku ulla ulrika ulrike
ulus uluthando ulva ulviye ulviyya ulwazi ulya uma umi umida ummiye umran un una undine unjani
unna unsel unseli uqbaloy urmila ursula ursule ursulo usha usyi ute uygu uzbegim vaclava vada
vahide vaidehi vaijayanthi vaijayanti vaira vaishnavi vaishno vaishvi vala valarie valburga valda
valdemara valencia valene valentina valentine valentyna valera valeria valeriana valerie valerija
vali vallie valorie valrie vanda vanesa vanessa vanetta vania vanita vanna vannesa vannessa vanya
varalakshmi varvara vasanti vashti vasiliki vasilina vasilisa vasliddin vasudha vasundhara veda
vedanshi vedrana veduna veerle vela velana velda veleslava velia velimira velina velislava vella
velma velva velvet vena venceslava vendelina vendula vendulka venera veneranda venere venessa
venetta venice venita venka vennie venus venuse venusta veola vera verda verdell verdiana verdie
vere verena vergie verginia veriana verica veridiana verla verlene verlie verline verna vernell
vernetta vernia vernice vernie vernita verona veronica veronika veroniko veronique veroslava
versie vertie veselinka vesile veslava vesma vesna vesper vesta veta vi vibeke vica vicdan vicenta
vicentia vickey vicki vickie vicky victoire victoria victorina vida vidya vienna viera vieroslava
vieve vigdis vijolite viki vikki viktoria viktorie vildan vilde vilema vilemina vilhelmine
vilhelmino viliana vilma vimala vina vincencie vincenza vinciane vinita vinka vinnie viola
violante violet violeta violetta violette violina viorela viorelia viorica virag virgen virgie
virgina virginia virginie visnja vissia vita vitalia vitalina vitezslava vitoria vittoria viva
vivan vive vivi vivian viviana viviane vivienne vizbulite vlada vladana vladena vladilena
vladimira vladislava vladlena vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava
vojmira vojslava vojteska voncile vonda vonnie vorsila vratislava vreni vrinda vrund vujica vukica
vuslat wai walentyna waleria waltraud wan wanda wanesa waneta wanetta wangari wani wanita waqila
wava wei wen wende wendi wendie wendolyn wendy wenona weronika whitley whitney wiara wibke widya
wiebke wiem wies wiktoria wilda wilhelmina wilhemina willa willena willene willetta willette
willia williemae willodean willow wilma winda windy winifred winnie winnifred winona winter wirda
wirginia wissam wonda wulan wulandari wuraola wynell wynona xalima xaverie xaviere xenia xenie
xiao ximena xiomara xochitl xuan yaa yadira yaeko yael yaelle yagmur yahaira yajaira yamileth
yamina yan yana yance yang yanira yaprak yara yarah yaren yaretzi yasemin yasmin yasmina yasmine
yasuko yee yejide yelda yelena yeliz yen yenthe yer yesenia yesim yessenia yessi yetta yetunde
yevette yewande yfke yi yibanathi yildiz ying yingluck yinthe ylvi ylvie yoko yolanda yolande
yolando yolonda yon yona yonca yoshie yoshiko yosra yosun youlanda youmna youna yousra yozida
ysaline yse ysee yseult yu yuette yuk yuki yukiko yuko yulanda yulia yuliana yumi yun yuna yung
yuni yunita yuonne yuriko yvette yvone yvonne zabina zada zaenab zahide zahra zaida zainab zaira
zakelina zalindra zama zamfira zamira zana zandra zanele zaneta zanete zanita zanna zara zaraza
zarina zavida zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zehra
zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella zelma
zelmira zeltite zenaida zenia zenija zenobia zenobie zenovia zerrin zetta zeynab zeyneb zeynep
ziedite zigfrida zigrida zile zilola zina zinaida zineb zinovia zita zitomira zitoslava ziva
zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zohra zoia
zoila zoja zola zona zonia zora zoraida zorana zorina zorka zoroslava zosima zselyke zsofia
zubeyde zubite zuhal zula zulaikha zulal zulema zuleyha zulfa zulma zumrut zuxra zuzana zuzanna
zvezdana zvonimira
`;
