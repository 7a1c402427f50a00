/**
 * Provinces, states, counties and the like of ISO 3166-2, from the npm package `iso-3166-2` (MIT).
 * Made by `training/lists.ts`.
 */
export const SUBDIVISION_LIST = `
A Coruña|A'ana|Aakkâr|Aargau|Aberdeen City|Aberdeenshire|Abia|Abim|Abkhazia|Abra|Abruzzo
Abuja Federal Capital Territory|Abyān|Abşeron|Aceh|Achaḯa|Acklins|Acquaviva|Ad Daqahlīyah|Ad Dawḩah
Ad Dākhilīyah|Adamaoua|Adamawa|Adana|Addis Ababa|Addu Atholhu|Adjumani|Adrar|Adıyaman|Afyonkarahisar
Agadez|Agadir-Ida-Outanane|Agago|Agalega Islands|Aglonas novads|Agnébi|Agrigento|Aguascalientes
Agusan del Norte|Agusan del Sur|Ahal|Ahuachapán|Ahvenanmaan maakunta|Aichi|Aiga-i-le-Tai|Aileu
Ailinglaplap|Ailuk|Aimeliik|Ain|Ainaro|Airai|Aisne|Aitoloakarnanía|Aiwo|Aizkraukles novads
Aizputes novads|Ajaria|Ajdovščina|Akershus|Akita|Aklan|Akmenė|Akmolinskaja oblast'|Aknīstes novads
Aksaray|Aktjubinskaja oblast'|Akwa Ibom|Al Anbār|Al Awsaţ|Al Aḩmadī|Al Balqā'|Al Bayḑā'|Al Başrah
Al Baţḩah|Al Baḩr al Aḩmar|Al Buraymī|Al Buţnān|Al Buḩayrah|Al Bāţinah|Al Bāḩah|Al Farwānīyah
Al Fayyūm|Al Fujayrah|Al Gharbīyah|Al Haouz|Al Hoceïma|Al Iskandarīyah|Al Ismā'īlīyah
Al Jabal al Akhḑar|Al Jabal al Gharbī|Al Jahrā’|Al Janūb|Al Janūbī|Al Janūbīyah|Al Jawf|Al Jazīrah
Al Jifārah|Al Jufrah|Al Jīzah|Al Karak|Al Khalīl|Al Kharţūm|Al Khawr wa adh Dhakhīrah|Al Kufrah
Al Kuwayt|Al Lādhiqīyah|Al Madīnah al Munawwarah|Al Mafraq|Al Mahrah|Al Manāmah|Al Marj|Al Marqab
Al Maḩwīt|Al Minyā|Al Minūfīyah|Al Muthanná|Al Muḩarraq|Al Qalyūbīyah|Al Qaşīm|Al Qaḑārif|Al Quds
Al Qunayţirah|Al Qādisīyah|Al Qāhirah|Al Uqşur|Al Wakrah|Al Wusţá|Al Wādī al Jadīd|Al Wāḩāt
Al Ḩasakah|Al Ḩudaydah|Al Ḩudūd ash Shamālīyah|Alabama|Alacant|Alagoas|Alajuela|Alaska|Alba|Albacete
Albay|Alberta|Alborz|Alebtong|Alessandria|Alger|Ali Sabieh|Alibori|Alifu Alifu|Alifu Dhaalu|Allier
Almatinskaja oblast'|Almaty|Almería|Alojas novads|Alpes-Maritimes|Alpes-de-Haute-Provence|Alsace
Alsungas novads|Alta Verapaz|Altajskij kraj|Alto Paraguay|Alto Paraná|Alytaus apskritis
Alytaus miestas|Alytus|Alūksnes novads|Amambay|Amapá|Amara|Amarumayu|Amasya|Amatas novads|Amazonas
American Samoa|Ammochostos|Amnat Charoen|Amolatar|Ampara|Ampāntōṭṭai|Amudat|Amuria|Amurskaja oblast'
Amuru|An Cabhán|An Clár|An Giang|An Iarmhí|An Longfort|An Mhumhain|An Mhí|An Nabaţīyah|An Najaf
An Nuqāţ al Khams|An Nīl|An Nīl al Abyaḑ|An Nīl al Azraq|Anabar|Anambra
Anatolikí Makedonía kai Thráki|Ancash|Ancona|Andalucía|Andaman and Nicobar Islands|Andhra Pradesh
Andijon|Andjazîdja|Andjouân|Andorra la Vella|Andrijevica|Anenii Noi|Anetan|Ang Thong|Angaur|Anguilla
Angus|Anhui|Anibare|Ankara|Annaba|Annobón|Ans Bwalo|Ansabā|Anse Etoile|Anse Royale|Anse aux Pins
Anse la Raye|Antalya|Antananarivo|Antarctica|Antike|Antioquia|Antofagasta|Antrim|Antsiranana
Antwerpen|Anuradhapura|Anykščiai|Anzoátegui|Aomen|Aomori|Aosta|Aousserd|Apac|Apayao|Apače
Apes novads|Appenzell Ausserrhoden|Appenzell Innerrhoden|Apure|Apurímac|Aquitaine|Ar Raqqah
Ar Rayyān|Ar Riyāḑ|Arad|Aragua|Aragón|Ararat|Arauca|Araucanía|Aračinovo|Arbīl|Ardabīl|Ardahan
Ardennes|Ards|Ardèche|Arequipa|Arezzo|Argeş|Argolída|Argyll and Bute|Arhangay|Arhangel'skaja oblast'
Ariana|Arica y Parinacota|Arima|Arizona|Ariège|Arkadía|Arkansas|Armagh|Armavir|Arno|Arta|Artemisa
Artibonite|Artigas|Artvin|Arua|Aruba|Arunachal Pradesh|Arusha|Arīḩā wa al Aghwār|As Sulaymānīyah
As Suwaydā'|As Suways|Ascoli Piceno|Ash Shamāl|Ash Shamālīyah|Ash Sharqīyah|Ash Shimāl|Ash Shāriqah
Ashanti|Assa-Zag|Assaba|Assam|Astana|Astara|Asti|Astrahanskaja oblast'|Asturias|Asunción|Aswān|Asyūţ
Atacama|Atakora|Atlantique|Atlántico|Atlántico Norte|Atlántico Sur|Atlántida|Attapu|Attard|Attikí
Atua|Atyraū oblysy|Au Cap|Aube|Auces novads|Auckland|Aude|Aur|Aurora|Aust-Agder
Australian Capital Territory|Austurland|Autonomous Region in Muslim Mindanao|Auvergne|Aveiro
Avellino|Aveyron|Avtonomna Respublika Krym|Awdal|Ayacucho|Aydın|Ayeyawady|Aysén|Az Zarqā'|Az Zāwiyah
Azad Kashmir|Azilal|Azua|Azuay|Aïn Defla|Aïn Témouchent|Ağdam|Ağdaş|Ağrı|Ağstafa|Ağsu|Aşgabat
Aţ Ţafīlah|Aḑ Ḑāli'|Ba|Baa|Baalbek-Hermel|Baat Dambang|Babītes novads|Babək|Bacău|Badajoz|Badakhshān
Baden-Württemberg|Badulla|Baf|Bafatá|Bafing|Bagerhat|Baghdād|Baghlān|Bagmati|Bago|Bahia|Baie Lazare
Baie Sainte-Anne|Baile Átha Cliath|Baiti|Baja California|Baja California Sur|Baja Verapaz
Baker Island|Bakool|Bakı|Balaka|Balakən|Baldones novads|Balears|Bali|Balkan|Balkh|Ballymena
Ballymoney|Balochistan|Baltinavas novads|Balvu novads|Balzan|Balzers|Balé|Balıkesir|Bam|Bamako
Bamïngï-Bangoran|Banaadir|Banbridge|Bandarban|Bandundu|Banghāzī|Bangka Belitung|Bangî|Banjul
Banskobystrický kraj|Banten|Banwa|Banī Suwayf|Baoruco|Barahona|Baranya|Barbuda|Barcelona|Barguna
Bari|Barima-Waini|Barinas|Baringo|Barisal|Barking and Dagenham|Barletta-Andria-Trani|Barnet|Barnsley
Bartın|Bas-Congo|Bas-Rhin|Bas-Sassandra|Basarabeasca|Basel-Landschaft|Basel-Stadt|Basilan|Basilicata
Basnāhira paḷāta|Basse-Kotto|Basse-Normandie|Bataan|Batanes|Batangas|Bath and North East Somerset
Batken|Batman|Batna|Batticaloa|Batys Qazaqstan oblysy|Baucau|Bauchi|Bauskas novads|Bay of Plenty
Bayan-Ölgiy|Bayanhongor|Bayburt|Bayelsa|Bayern|Bayrūt|Bayt Laḩm|Bazèga|Baḩr al Ghazāl
Beau Bassin-Rose Hill|Beau Vallon|Bedford|Beijing|Beja|Bel Air|Bel Ombre|Belait|Belfast
Belgorodskaja oblast'|Belize|Belluno|Beltinci|Ben Arous|Ben Slimane|Benedikt|Benevento|Benešov
Benget|Bengkulu|Bengo|Benguela|Beni Mellal|Benshangul-Gumaz|Benue|Beograd|Berane|Berat|Berea|Bergamo
Berkane|Berlin|Bermuda|Bern|Beroun|Berovo|Berry Islands|Beverīnas novads|Bexley|Beyla|Beyləqan|Bheri
Bhola|Bicol|Biella|Bihar|Bihor|Bijelo Polje|Bikini and Kili|Bilecik|Biliran|Biləsuvar|Bimini|Bingöl
Biobío|Bioko Nord|Bioko Sud|Biombo|Birgu|Birkaland|Birkirkara|Birmingham|Birštono|Birżebbuġa|Biržai
Bishkek|Biskra|Bissau|Bistrica ob Sotli|Bistriţa-Năsăud|Bitlis|Bitola|Bizerte|Bizkaia|Bié
Bjelovarsko-bilogorska županija|Black Point|Black River|Blackburn with Darwen|Blackpool
Blaenau Gwent|Blagoevgrad|Blansko|Blantyre|Blekinge län|Blida|Bloke|Boa Vista|Boaco|Bobonaro
Bocas del Toro|Boe|Boffa|Bogdanci|Bogovinje|Bogra|Bohinj|Bohol|Bokone Bophirima|Bokèo|Boké|Bolama
Bolikhamxai|Bolton|Bolu|Bolzano|Bolívar|Bomet|Bomi|Bonaire|Bong|Boquerón|Bordj Bou Arréridj
Borgo Maggiore|Borgou|Borkou|Bormla|Borno|Borovnica|Borski okrug|Borsod-Abaúj-Zemplén
Bosansko-podrinjska županija|Bosilovo|Botoşani|Bouches-du-Rhône|Boucle du Mouhoun|Bouenza
Bougainville|Bougouriba|Bouira|Boujdour|Boulemane|Boulgou|Boulkiemdé|Boumerdès|Bourgogne|Bournemouth
Bouvet Island|Bovec|Boyacá|Brabant wallon|Bracknell Forest|Bradford|Braga|Bragança|Brahmanbaria
Brakna|Brandenburg|Braničevski okrug|Braslovče|Bratislavský kraj|Brava|Brazzaville|Braşov|Brda
Bremen|Brent|Brescia|Bresckaja voblasć|Bretagne|Brezovica|Brežice|Briceni|Bridgend|Brighton and Hove
Brindisi|British Columbia|British Indian Ocean Territory|Brjanskaja oblast'|Brno-město|Brno-venkov
Brocēnu novads|Brodsko-posavska županija|Brokopondo|Bromley|Brong-Ahafo|Brunei-Muara|Bruntál
Brussels Hoofdstedelijk Gewest|Brvenica|Brăila|Brčko distrikt|Bua|Buada|Bubanza|Buckinghamshire
Bucureşti|Budaka|Budapest|Bududa|Budva|Bueng Kan|Buenos Aires|Bugiri|Buhweju|Buikwe|Bujumbura Mairie
Bujumbura Rural|Bukedea|Bukidnon|Bukomansibi|Bukwa|Bulacan|Bulambuli|Bulawayo|Bulgan|Buliisa|Bulqizë
Bumthang|Bundibugyo|Bungoma|Burdur|Burgas|Burgenland|Burgos|Buri Ram|Bursa|Burtnieku novads|Bururi
Busan Gwang'yeogsi|Bushenyi|Busia|Buskerud|Butaleja|Butambala|Butha-Buthe|Buvuma|Buxoro|Buyende
Buzău|Bà Rịa - Vũng Tàu|Bács-Kiskun|Bântéay Méanchey|Béchar|Béja|Béjaïa|Békés|Békéscsaba|Bình Dương
Bình Phước|Bình Thuận|Bình Định|Bābil|Bādghīs|Bāmyān|Bălţi|Břeclav|Būshehr|Bərdə|Bạc Liêu|Bắc Giang
Bắc Kạn|Bắc Ninh|Bến Tre|Caaguazú|Caazapá|Cabañas|Cabinda|Cabo Delgado|Cacheu|Caerphilly|Cagayan
Cagayan Valley|Cagliari|Cahul|Cajamarca|Cakaudrove|Calabarzon|Calabria|Caldas|Calderdale|California
Caltanissetta|Calvados|Camagüey|Camarines Norte|Camarines Sur|Cambridgeshire|Camden|Camiguin
Campania|Campeche|Campobasso|Can Tho|Canarias|Canelones|Canillo|Canindeyú|Cankova|Cankuzo|Cantabria
Cantal|Cantemir|Canterbury|Cao Bằng|Capital Territory|Capiz|Caquetá|Carabobo|Caraga|Carazo
Caraş-Severin|Carbonia-Iglesias|Carchi|Cardiff|Cargados Carajos Shoals|Carlow|Carmarthenshire
Carnikavas novads|Carrickfergus|Cartago|Casablanca|Casanare|Caserta|Castelló|Castelo Branco
Castilla y León|Castilla-La Mancha|Castlereagh|Castries|Cat Island|Catalunya|Catamarca|Catanduanes
Catania|Catanzaro|Cauca|Cavite|Cayman Islands|Cayo|Cañar|Ceará|Cebu|Celje|Centar Župa|Central Abaco
Central Andros|Central Bedfordshire|Central Darfur|Central District|Central Eleuthera
Central Equatoria|Central Luzon|Central Province|Central Region|Central River|Central Singapore
Central Visayas|Centre-Est|Centre-Nord|Centre-Ouest|Centre-Sud|Centro Sud|Ceredigion
Cerklje na Gorenjskem|Cerknica|Cerkno|Cerkvenjak|Cerro Largo|Cesar|Cesvaines novads|Cetinje|Ceuta
Ch'ungch'ǒngbuk-do|Ch'ungch'ǒngnam-do|Chachoengsao|Chaco|Chagang-do|Chaguanas
Chahār Maḩāll va Bakhtīārī|Chai Nat|Chaiyaphum|Chakumpoto|Chakumwera|Chalatenango|Chalkidikí
Champagne-Ardenne|Champasak|Chandigarh|Chandpur|Changhua|Chaniá|Chanthaburi|Chaouia-Ouardigha
Chappirakamuva mākāṇam|Charente|Charente-Maritime|Chari-Baguirmi|Charlotte|Chatham Islands Territory
Cheb|Chefchaouen|Cheju-do|Cher|Cherkaska oblast|Chernihivska oblast|Chernivetska oblast
Cheshire East|Cheshire West and Chester|Chhattisgarh|Chhukha|Chiang Mai|Chiang Rai|Chiapas|Chiayi
Chiba|Chichaoua|Chiesanuova|Chieti|Chihuahua|Chikwawa|Chimaltenango|Chimborazo|Chimbu|Chinandega
Chiquimula|Chiradzulu|Chiriquí|Chitipa|Chittagong|Chişinău|Chlef|Chobe|Chocó|Choiseul|Choluteca
Chomutov|Chon Buri|Chongqing|Chontales|Christ Church|Christ Church Nichola Town|Christmas Island
Chrudim|Chtouka-Ait Baha|Chuadanga|Chubut|Chukotskiy avtonomnyy okrug|Chumphon|Chuquisaca|Chuuk
Chuvashskaya Respublika|Chíos|Chü|Chǒllabuk-do|Chǒllanam-do|Ciarraí|Cibao Nordeste|Cibao Noroeste
Cibao Norte|Cibao Sur|Cibitoke|Ciblas novads|Ciego de Ávila|Cienfuegos|Cill Chainnigh|Cill Dara
Cill Mhantáin|Cimişlia|Cirkulane|City of Freeport|Ciudad Autónoma de Buenos Aires|Ciudad Real
Ciudad de México|Clackmannanshire|Clarendon|Clipperton|Cluj|Coahuila de Zaragoza|Cochabamba|Coclé
Cocos  Islands|Coimbra|Cojedes|Coleraine|Colima|Collines|Colombo|Colonia|Colorado|Colón|Comayagua
Comilla|Commewijne|Como|Comoé|Compostela Valley|Conakry|Concepción|Connacht|Connecticut|Constantine
Constanţa|Conwy|Cook Islands|Cookstown|Copperbelt|Copán|Coquimbo|Corcaigh|Cordillera
Cordillera Administrative Region|Cornwall|Coronie|Corozal|Corrientes|Corrèze|Corse|Corse-du-Sud
Cortés|Cosenza|Cotabato|Cotopaxi|Couva-Tabaquite-Talparo|Cova Lima|Covasna|Coventry|Cox's Bazar
Coyah|Craigavon|Cremona|Creuse|Criuleni|Crooked Island and Long Cay|Cross River|Crotone|Croydon
Csongrád|Cuenca|Culfa|Cumbria|Cundinamarca|Cunene|Cuneo|Curaçao|Curepipe|Cuscatlán|Cusco|Cuvette
Cuvette-Ouest|Cuyuni-Mazaruni|Cà Mau|Cáceres|Cádiz|Córdoba|Côte-d'Or|Côtes-d'Armor|Călăraşi|Căuşeni
Cēsu novads|Cəbrayıl|Cəlilabad|Da Nang|Dabola|Dadra and Nagar Haveli|Daegu Gwang'yeogsi
Daejeon Gwang'yeogsi|Dagana|Dagdas novads|Dahūk|Dajabón|Dakar|Dakhlet Nouâdhibou|Dakuṇu paḷāta
Dalaba|Dalarnas län|Daman and Diu|Danilovgrad|Dar es Salaam|Dar'ā|Darhan uul|Darién|Darlington
Darnah|Daugavpils|Daugavpils novads|Davao|Davao Oriental|Davao del Norte|Davao del Sur|Dayr al Balaḩ
Dayr az Zawr|Daşkəsən|Daşoguz|Debar|Debarca|Debrecen|Debubawi K’eyyĭḥ Baḥri|Dedza|Delaware|Delhi
Delta Amacuro|Delvinë|Delčevo|Demerara-Mahaica|Demir Hisar|Demir Kapija|Denbighshire|Denguélé
Denigomodu|Denizli|Dennery|Dependencias Federales|Derby|Derbyshire|Derry|Destrnik|Deux-Sèvres|Devoll
Devon|Dhaalu|Dhaka|Dhamār|Dhawalagiri|Dhekunu|Dhī Qār|Dibër|Diego Martin|Diekirch|Diffa|Dikhīl
Dimashq|Dinagat Islands|Dinajpur|Dingli|Dinguiraye|Diourbel|Dire Dawa|District of Columbia
Distrito Capital|Distrito Capital de Bogotá|Distrito Federal|Distrito Nacional|Divača|Diyarbakır
Diyālá|Djelfa|Djibouti|Dnipropetrovska oblast|Dobeles novads|Dobje|Dobrepolje|Dobrich|Dobrna
Dobrova-Polhov Gradec|Dobrovnik|Dodekánisa|Dodoma|Dojran|Dokolo|Dol pri Ljubljani|Dolenjske Toplice
Dolj|Dolneni|Dolnośląskie|Domagnano|Domažlice|Domžale|Doncaster|Donduşeni|Donegal|Donetska oblast
Donga|Dordogne|Dornava|Dornod|Dornogovĭ|Dorset|Dosso|Doubs|Doukkala-Abda|Dowa|Dravograd|Drenthe
Drochia|Drugovo|Druskininkai|Dráma|Drôme|Duarte|Dubayy|Dubrovačko-neretvanska županija|Dubréka
Dubăsari|Dudley|Dumfries and Galloway|Dumyāţ|Dunaújváros|Dundagas novads|Dundee City|Dundgovĭ
Dungannon and South Tyrone|Duplek|Durango|Durazno|Durbes novads|Durham County|Durrës|Dushanbe
Dytikí Elláda|Dytikí Makedonía|Dzavhan|Dâmboviţa|Díli|Düzce|Dāykundī|Děčín|Džalal-Abadskaja oblast'
Ealing|East Ayrshire|East Berbice-Corentyne|East Darfur|East Dunbartonshire|East Grand Bahama
East Lothian|East New Britain|East Renfrewshire|East Riding of Yorkshire|East Sepik|East Sussex
Eastern Cape|Eastern Equatoria|Eastern Highlands|Eastern Province|Eastern Samar|Eastern Tobago
Eastern Visayas|Ebon|Ebonyi|Edineţ|Edirne|Edo|Egentliga Finland|Egentliga Tavastland|Eger|Ehime
Eilean Siar|Ekiti|El Bayadh|El Beni|El Callao|El Hajeb|El Jadida|El Oro|El Oued|El Paraíso
El Progreso|El Seibo|El Tarf|El Valle|Elazığ|Elbasan|Elektrénai|Emberá|Embu|Emilia-Romagna|Encamp
Enewetak and Ujelang|Enfield|Enga|England|England and Wales|English River|Engures novads|Enna
Ennedi-Est|Ennedi-Ouest|Enriquillo|Entre Ríos|Enugu|Erevan|Ermera|Erongo|Errachidia|Erzincan|Erzurum
Es Smara|Escaldes-Engordany|Eschen|Escuintla|Eskişehir|Esmeraldas|Espaillat|Espírito Santo|Essaouira
Essequibo Islands-West Demerara|Essex|Essonne|Est|Estelí|Estuaire|Etelä-Karjala|Etelä-Pohjanmaa
Etelä-Savo|Eure|Eure-et-Loir|Euskal Herria|Evrejskaja avtonomnaja oblast'|Evrytanía|Ewa|Extremadura
Extrême-Nord|Exuma|Eşfahān|Fa'asaleleaga|Faadhippolhu|Faafu|Faetano|Fahs-Beni Makada|Falcón|Falkirk
Falkland Islands|Far Western|Faranah|Faridpur|Faro|Faroe Islands|Farāh|Fatick
Federacija Bosne i Hercegovine|Federally Administered Tribal Areas|Fejér|Felidhu Atholhu|Feni
Fermanagh|Fermo|Ferrara|Fgura|Fianarantsoa|Fier|Fife|Figuig|Finistère|Finnmark|Fiorentino|Firenze
Flacq|Flevoland|Flintshire|Flores|Floreşti|Floriana|Florida|Flórina|Foggia|Fokída|Fontana
Fontvieille|Foreisetata|Forlì-Cesena|Formosa|Forécariah|Franche-Comté|Francisco Morazán|Francistown
Freiburg|French Guiana|French Polynesia|French Southern Territories|Fria|Friuli-Venezia Giulia
Fromager|Frosinone|Fryslân|Frýdek Místek|Fthiótida|Fujian|Fukui|Fukuoka|Fukushima|Funafuti
Fuvammulah|Fès-Boulemane|Fès-Dar-Dbibegh|Füzuli|Fārs|Fāryāb|Făleşti|GaZulu-Natala|Gaafu Alifu
Gaafu Dhaalu|Gaborone|Gabrovo|Gabès|Gabú|Gafsa|Gaga'emauga|Gagaifomauga|Gaibandha|Gaillimh|Galaţi
Galguduud|Galicia|Galápagos|Gambēla Hizboch|Gampaha|Gamprin|Gandaki|Gang'weondo|Gansu|Ganzourgou|Gao
Gaoual|Gard|Garissa|Garkalnes novads|Gasa|Gash-Barka|Gateshead|Gauteng|Gaza|Gaziantep|Gazipur
Gbarpolu|Gedo|Geita|Gelderland|Genova|Genève|Georgia|Gers|Gevgelija|Geġark'unik'|Ghanzi|Gharb Dārfūr
Gharb-Chrarda-Beni Hssen|Ghardaïa|Ghaznī|Ghāt|Ghōr|Gia Lai|Gibraltar|Gifu|Gilbert Islands
Gilgit-Baltistān|Gimaras|Gipuzkoa|Giresun|Girne|Girona|Gironde|Gisborne District|Gitega|Giurgiu
Gjirokastër|Glacis|Glarus|Glasgow City|Glodeni|Gloucestershire|Gnagna|Goa|Goiás|Golestān|Gomba|Gombe
Gomel'skaja oblast'|Gopalganj|Goranboy|Gorenja vas-Poljane|Gorgol|Gorizia|Gorišnica|Gorj|Gorje
Gornja Radgona|Gornji Grad|Gornji Petrovci|Gorod Minsk|Gorod Oš|Gorontalo|Gostivar|Gotlands län
Gourma|Govĭ-Altay|Govĭ-Sümber|Gracias a Dios|Grad|Grad Zagreb|Gradsko|Gramsh|Granada|Grand Bassa
Grand Cape Mount|Grand Casablanca|Grand Cay|Grand Gedeh|Grand Kru|Grand Port|Grand'Anse Mahé
Grand'Anse Praslin|Grandans|Granma|Graubünden|Great Britain|Greater Accra|Greenwich|Grenadines
Grevenmacher|Grevená|Grobiņas novads|Grodnenskaja oblast'|Groningen|Gros Islet|Grosseto|Grosuplje
Guadalajara|Guadalcanal|Guadeloupe|Guainía|Guairá|Guam|Guanacaste|Guanajuato|Guangdong|Guangxi
Guantánamo|Guarda|Guatemala|Guaviare|Guayas|Gudja|Guelma|Guelmim|Guelmim-Es Semara|Guernsey|Guerrero
Guidimaka|Guizhou|Gujarat|Gulbenes novads|Gulu|Gunma|Guria|Gusinje|Guyane|Guárico|Guékédou|Guéra
Gwangju Gwang'yeogsi|Gwynedd|Gyeonggido|Gyeongsangbugdo|Gyeongsangnamdo|Győr|Győr-Moson-Sopron
Gävleborgs län|Gïrïbïngï|Göygöl|Göyçay|Gümüşhane|Gālla|Għajnsielem|Għarb|Għargħur|Għasri|Għaxaq
Gīlān|Gżira|Gədəbəy|Ha Noi|Ha'apai|Haa Alifu|Haa Dhaalu|Habarovskij kraj|Habiganj|Hacıqabul
Hadhdhunmathi|Hadjer Lamis|Hai Phong|Haifa|Hainan|Hainaut|Hajdina|Hajdú-Bihar|Hakkâri|Hallands län
Halton|Hamadān|Hamburg|Hamgyǒng-bukto|Hamgyǒng-namdo|Hammersmith and Fulham|Hampshire|Hanover
Hanty-Mansijskij avtonomnyj okrug|Harare|Harari People|Harbour Island|Hardap|Harghita|Haringey
Harjumaa|Hartlepool|Haryana|Haskovo|Hatay|Hato Mayor|Hatobohei|Haut-Mbomou|Haut-Ogooué|Haut-Rhin
Haut-Sassandra|Haute-Corse|Haute-Garonne|Haute-Kotto|Haute-Loire|Haute-Marne|Haute-Normandie
Haute-Savoie|Haute-Saône|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Hauts-Bassins|Hauts-de-Seine
Havering|Havlíčkův Brod|Hawaii|Hawke's Bay|Hebei|Hedmark|Heilongjiang|Hela|Helmand|Henan|Hentiy
Herceg-Novi|Hercegovačko-neretvanska županija|Heredia|Herefordshire|Hermanas Mirabal|Herrera
Hertfordshire|Herāt|Hessen|Heves|Hhohho|Hidalgo|Higuamo|Hiiraan|Hiiumaa|Hilagang Iloko
Hilagang Lanaw|Hilagang Samar|Hilagang Sambuwangga|Hilagang Surigaw|Hillingdon|Himachal Pradesh
Hiroshima|Ho Chi Minh|Hodh ech Chargui|Hodh el Gharbi|Hodonín|Hodoš|Hoima|Hokkaido|Holguín|Homa Bay
Hong Kong|Hope Town|Hordaland|Horjul|Hormozgān|Houaphan|Houet|Hounslow|Hovd|Hovedstaden
Howland Island|Hoče-Slivnica|Hradec Králové|Hrastnik|Hrpelje-Kozina|Hsinchu|Hualien|Huambo
Huancavelica|Hubei|Huehuetenango|Huelva|Huesca|Huila|Hunan|Hunedoara|Hunin|Huánuco|Huíla
Hwanghae-bukto|Hwanghae-namdo|Hyogo|Hà Giang|Hà Nam|Hà Tĩnh|Hérault|Hînceşti|Hòa Bình
Hódmezővásárhely|Höfuðborgarsvæði utan Reykjavíkur|Hövsgöl|Hưng Yên|Hải Dương|Hậu Giang|Ialomiţa
Ialoveni|Iaşi|Ibanda|Ibaraki|Ibb|Ica|Ida-Virumaa|Idaho|Idlib|Idrija|Iecavas novads|Ifrane|Ifugao|Ig
Iganga|Ignalina|Ijuw|Iklin|Ikšķiles novads|Ilan|Ileía|Ilfov|Ilhas de Barlavento|Ilhas de Sotavento
Ilinden|Ilirska Bistrica|Ille-et-Vilaine|Illes Balears|Illinois|Illizi|Ilocos|Ilocos Sur|Iloilo
Ilūkstes novads|Imathía|Imbabura|Imereti|Imo|Imperia|Inagua|Inch'ǒn-Kwangyǒkshi|Inchiri
Independencia|Indiana|Indre|Indre-et-Loire|Inezgane-Ait Melloul|Inhambane|Intibucá|Inverclyde
Inčukalna novads|Ioba|Ionía Nísia|Iowa|Ioánnina|Irakleío|Irattiṉapuri|Irbid|Iringa
Irkutskaja oblast'|Isabel|Isabela|Isernia|Ishikawa|Isingiro|Isiolo|Isla|Isla de la Juventud
Islas de la Bahía|Isle of Anglesey|Isle of Main|Isle of Wight|Isles of Scilly|Islington|Islāmābād
Isparta|Issyk-Kul'skaja oblast'|Istarska županija|Isère|Itapúa|Ivano-Frankivska oblast
Ivanovskaja oblast'|Ivančna Gorica|Iwate|Izabal|Izola|Iğdır|Jabal Lubnān|Jabat|Jablanički okrug
Jablonec nad Nisou|Jaffna|Jaipurhat|Jakarta Raya|Jalapa|Jalisco|Jaluit
Jamalo-Neneckij avtonomnyj okrug|Jamalpur|Jambi|Jammu and Kashmir|Jan Mayen|Janakpur|Janīn
Janūb Dārfūr|Janūb Kurdufān|Janūb Sīnā'|Jarash|Jardin Exotique|Jaroslavskaja oblast'|Jarvis Island
Jaunjelgavas novads|Jaunpiebalgas novads|Jaunpils novads|Jawa|Jawa Barat|Jawa Tengah|Jawa Timur|Jaén
Jegunovce|Jelgava|Jelgavas novads|Jendouba|Jerusalem|Jesenice|Jeseník|Jessore|Jezersko|Jhalakati
Jharkhand|Jhenaidah|Jiangsu|Jiangxi|Jigawa|Jihlava|Jihomoravský kraj|Jihočeský kraj|Jijel|Jilin
Jindřichův Hradec|Jinja|Jinotega|Jiwaka|Jizzax|Jičín|Johnston Atoll|Johor|Jonava|Jonglei|Joniškis
Jowzjān|Jrada|Jubbada Dhexe|Jubbada Hoose|Jujuy|Jura|Jurbarkas|Juršinci|Jutiapa
Južno-Kazahstanskaja oblast'|Južnobanatski okrug|Južnobački okrug|Jwaneng|Jász-Nagykun-Szolnok
Jämtlands län|Järvamaa|Jõgevamaa|Jönköpings län|Jāzān|Jēkabpils|Jēkabpils novads|Jūrmala|K'akheti
Kaabong|Kaafu|Kabale|Kabardino-Balkarskaja Respublika|Kabarole|Kaberamaido|Kachin|Kadavu|Kadiogo
Kaduna|Kaffrine|Kafr ash Shaykh|Kagawa|Kagera|Kagoshima|Kahramanmaraş|Kainuu|Kairouan|Kaišiadorys
Kajiado|Kakamega|Kalangala|Kalasin|Kalimantan|Kalimantan Barat|Kalimantan Selatan|Kalimantan Tengah
Kalimantan Timur|Kalimantan Utara|Kalinga|Kaliningradskaja oblast'|Kaliro|Kalkara|Kalmar län|Kalungu
Kalutara|Kaluzhskaya oblast'|Kalvarijos|Kamnik|Kampala|Kamphaeng Phet|Kampong Chaam|Kampong Chhnang
Kampot|Kamuli|Kamwenge|Kamčatskij kraj|Kanagawa|Kanal|Kanchanaburi|Kandaal|Kandahār|Kandavas novads
Kandy|Kanem|Kangweonto|Kankan|Kanlurang Mindoro|Kanlurang Misamis|Kanlurang Negros|Kano|Kansas
Kanton Sarajevo|Kanungu|Kaoh Kong|Kaohsiung|Kaolack|Kapchorwa|Kaposvár|Kara|Karabük
Karagandinskaja oblast'|Karaman|Karas|Karačaevo-Čerkesskaja Respublika|Karbalā'|Karbinci|Kardzhali
Kardítsa|Karlovarský kraj|Karlovačka županija|Karlovy Vary|Karnali|Karnataka|Karonga|Kars|Karuzi
Karviná|Kasai-Occidental|Kasai-Oriental|Kasese|Kaskazini Pemba|Kaskazini Unguja|Kassala|Kasserine
Kastamonu|Kastoriá|Kasungu|Katakwi|Katanga|Katavi|Katimogang Leyte|Katsina|Kaunas|Kauno apskritis
Kauno miestas|Kavadarci|Kavajë|Kavango East|Kavango West|Kavála|Kayah|Kayangel|Kayanza|Kayes|Kayin
Kayseri|Kayunga|Kazlų Rūdos|Kebbi|Kebili|Kecskemét|Kedah|Keelung|Kefallinía|Kelaat es Sraghna
Kelantan|Kelmė|Kemerovskaja oblast'|Kemö-Gïrïbïngï|Kensington and Chelsea|Kent|Kentrikí Makedonía
Kentucky|Kepulauan Riau|Kerala|Kericho|Kermān|Kermānshāh|Kerċem|Keski-Pohjanmaa|Keski-Suomi|Keson
Kgalagadi|Kgatleng|Khagrachari|Khammouan|Khan Yunis|Kharkivska oblast|Khatlon|Khaībar Pakhtūnkhwā
Khemisset|Khenchela|Khenifra|Khersonska oblast|Khmelnytska oblast|Khomas|Khon Kaen|Khorāsān-e Janūbī
Khorāsān-e Razavī|Khorāsān-e Shemālī|Khouribga|Khulna|Khánh Hòa|Khōst|Khūzestān|Kiambu|Kibaale
Kiboga|Kibuku|Kidal|Kidričevo|Kigoma|Kilifi|Kilimanjaro|Kilinochchi|Kilis|Kilkís|Kindia|Kingman Reef
Kingston|Kingston upon Hull|Kingston upon Thames|Kinshasa|Kirino|Kirinyaga|Kirklees|Kirkop|Kirkūk
Kirovohradska oblast|Kirovskaja oblast'|Kiruhura|Kirundo|Kiryandongo|Kishoreganj|Kisii|Kisoro
Kissidougou|Kisumu|Kitgum|Kitui|Kié-Ntem|Kičevo|Kiến Giang|Kladno|Klaipėda|Klaipėdos apskritis
Klaipėdos miestas|Klatovy|Knowsley|Kobarid|Kobilje|Koboko|Kocaeli|Kochi|Kocēnu novads|Kogi
Kohgīlūyeh va Būyer Aḩmad|Kokneses novads|Kolašin|Kolda|Kole|Kolhumadulu|Kolonjë|Kolubarski okrug
Kolín|Komen|Komenda|Kommune Kujalleq|Kommuneqarfik Sermersooq|Komondjari|Kompienga|Komárom-Esztergom
Kon Tum|Konya|Konče|Koper|Koprivničko-križevačka županija|Kordestān|Korinthía|Koror|Korçë
Kosanjevica na Krki|Kosi|Kosovo-Metohija|Kosovski okrug|Kosovsko-Mitrovački okrug
Kosovsko-Pomoravski okrug|Kosrae|Kossi|Kostanajskaja oblast'|Kostel|Kostromskaja oblast'|Kotayk'
Kotido|Kotor|Koubia|Kouffo|Kouilou|Koulikoro|Koulpélogo|Koundara|Kouritenga|Kouroussa|Kourwéogo
Kozje|Kozáni|Kočani|Kočevje|Košický kraj|Krabi|Kranj|Kranjska Gora|Krapinsko-zagorska županija
Krasnodarskij kraj|Krasnojarskij kraj|Kratovo|Kretinga|Krimuldas novads|Kriva Palanka|Krivogaštani
Križevci|Kromĕříž|Krong Kaeb|Kronobergs län|Krujë|Krung Thep Maha Nakhon|Krustpils novads|Kruševo
Královéhradecký kraj|Krâchéh|Krítí|Krāslavas novads|Krŏng Pailĭn|Krŏng Preăh Sihanouk|Krško
Kuando Kubango|Kujawsko-pomorskie|Kukës|Kuldīgas novads|Kumamoto|Kumanovo|Kumi|Kuna Yala|Kunar
Kunduz|Kunene|Kungota|Kupiškis|Kurbin|Kurganskaja oblast'|Kurigram|Kurskaja oblast'|Kuruṇægala
Kushtia|Kusini Pemba|Kusini Unguja|Kutná Hora|Kuzma|Kuçovë|Kvemo Kartli|Kwajalein|Kwale|Kwanza Norte
Kwanza Sul|Kwara|Kween|Kweneng|Kyankwanzi|Kyegegwa|Kyenjojo|Kyiv|Kyivska oblast|Kykládes|Kymenlaakso
Kyoto|Kyustendil|Kyzylordinskaja oblast'|Kâmpóng Spœ|Kâmpóng Thum|Kärnten|Kægalla|Kédougou|Kénitra
Kénédougou|Kérkyra|Kérouané|Kürdəmir|Kütahya|Kābul|Kāpīsā|Kārsavas novads|Kėdainiai|Kırklareli
Kırıkkale|Kırşehir|Kŭhistoni Badakhshon|Kǝngǝrli|Kəlbəcər|L'Aquila|L'Oriental|La Altagracia|La Colle
La Condamine|La Estrelleta|La Gare|La Guajira|La Habana|La Libertad|La Manouba|La Massana|La Pampa
La Paz|La Rioja|La Romana|La Réunion|La Source|La Spezia|La Union|La Unión|La Vega|Laborie|Labé|Lacs
Ladig|Lae|Laghmān|Laghouat|Lagos|Laguna|Lagunes|Lai Châu|Laighin|Laikipia|Lakonía|Lakshadweep
Lakshmipur|Lalawigang Bulubundukin|Lalmonirhat|Lambayeque|Lambeth|Lampang|Lamphun|Lampung|Lamu|Lamwo
Lanao del Sur|Lancashire|Landes|Languedoc-Roussillon|Laois|Lappi|Lara|Larache|Larnaka|Larne|Larvotto
Las Palmas|Las Tunas|Lasíthi|Latina|Lau|Lautém|Lavalleja|Lazdijai|Lazio|Laâyoune
Laâyoune-Boujdour-Sakia el Hamra|Laçın|Laško|Laḩij|Le Kef|Lebap|Lecce|Lecco|Leeds|Lefkoşa|Lefkáda
Leicester|Leicestershire|Leiria|Leitrim|Lemamel|Lemesos|Lempira|Lenart|Lendava
Leningradskaja oblast'|Leova|Leribe|Lerik|Leste|Lewisham|Leyte|Lezhë|León|Lhuentse|Liaoning|Lib
Liberec|Liberecký kraj|Libertador General Bernardo O'Higgins|Librazhd|Lielvārdes novads|Liepāja
Liguria|Lija|Likiep|Likisá|Likoma|Likouala|Lilongwe|Lima|Lima hatun llaqta|Limavady|Limbažu novads
Limburg|Limousin|Limpopo|Limón|Lincolnshire|Lindi|Line Islands|Lipeckaja oblast'|Lipkovo|Lira|Lisboa
Lisburn|Litija|Litoměřice|Litoral|Littoral|Liverpool|Livorno|Liège|Ličko-senjska županija|Ljubljana
Ljubno|Ljutomer|Lleida|Lobatse|Lobaye|Loch Garman|Lodi|Loei|Lofa|Log-Dragomer|Logatec
Logone-Occidental|Logone-Oriental|Loir-et-Cher|Loire|Loire-Atlantique|Loiret|Loja|Lola|Lomaiviti
Lombardia|Long An|Long Island|Lop Buri|Lorestān|Loreto|Loroum|Lorraine|Los Lagos|Los Ríos|Los Santos
Lot-et-Garonne|Louang Namtha|Louangphabang|Louga|Louisiana|Louny|Louth|Lovech|Lovrenc na Pohorju
Lower River|Lozovo|Lozère|Loška Dolina|Loški Potok|Loṙi|Luanda|Luapula|Lubelskie|Lubombo|Lubuskie
Lubānas novads|Lucca|Ludzas novads|Lugo|Luhanska oblast|Lukovica|Lumbini|Lunda Norte|Lunda Sul|Luqa
Lusaka|Lushnjë|Luton|Luuka|Luwero|Luxembourg|Luzern|Luče|Lvivska oblast|Lwengo|Lwès|Lyantonde
Lào Cai|Lárisa|Lâm Ðồng|Lääne-Virumaa|Läänemaa|Lékoumou|Lélouma|Léraba|Lésvos|Lëtzebuerg
Līgatnes novads|Līvānu novads|Lōgar|Lənkəran|Lạng Sơn|Ma'rib|Ma'ān|Maale|Maalhosmadulu Uthuruburi
Macau|Macenta|Macerata|Machakos|Machinga|Macuata|Madang|Madaripur|Madhya Pashchimanchal
Madhya Pradesh|Madonas novads|Madre de Dios|Madrid|Madriz|Madīnat Injamīnā|Mae Hong Son|Mafeteng
Magadanskaja oblast'|Magallanes|Magdalena|Magherafelt|Magindanaw|Magnisía|Magura|Magway
Maha Sarakham|Mahaica-Berbice|Mahajanga|Mahakali|Maharashtra|Mahdia|Mahilioŭskaja voblasć|Maigh Eo
Maine|Maine-et-Loire|Maio|Majuro|Majšperk|Makamba|Makedonska Kamenica|Makedonski Brod|Makira-Ulawa
Makkah al Mukarramah|Makole|Makueni|Malaita|Malampa|Malange|Malatya|Malbousquet|Maldonado|Mali
Mallakastër|Maloelap|Maluku|Maluku Utara|Malësi e Madhe|Mamou|Manabí|Manafwa|Managua|Manatuto
Manawatu-Wanganui|Manche|Manchester|Mandalay|Mandera|Mandiana|Mandoul|Mangghystaū oblysy|Mangochi
Mangrove Cay|Manica|Manicaland|Maniema|Manikganj|Manipur|Manisa|Manitoba|Mannar|Mantova|Manufahi
Manus|Manyara|Manzini|Maputo|Mara|Maracha|Maradi|Marahoué|Maramureş|Maranhão|Marche|Mardin|Margibi
Maribor|Marijampolė|Marijampolės apskritis|Marinduke|Markazī|Markovci|Marlborough District|Marne
Marowijne|Marrakech-Medina|Marrakech-Menara|Marrakech-Tensift-Al Haouz|Marsa|Marsabit|Marsaskala
Marsaxlokk|Martinique|Mary|Maryland|María Trinidad Sánchez|Masaka|Masallı|Masaya|Masbate|Maseru
Mashonaland Central|Mashonaland East|Mashonaland West|Masindi|Masqaţ|Massa-Carrara|Massachusetts
Masvingo|Matabeleland North|Matabeleland South|Matagalpa|Matale|Matam|Matanzas|Matara|Matera
Mathi-Dhekunu|Mathi-Uthuru|Mato Grosso|Mato Grosso do Sul|Maule|Mauren|Mavrovo i Rostuša|Mayabeque
Mayaguana|Mayenne|Mayo-Kebbi-Est|Mayo-Kebbi-Ouest|Mayotte|Maysān|Mayuge|Mazowieckie
Mazsalacas novads|Mačvanski okrug|Małopolskie|Maţrūḩ|Mažeikiai|Mbale|Mbarara|Mbeya|Mbomou|Mchinji
Mdina|Mechi|Mecklenburg-Vorpommern|Medenine|Medhu-Dhekunu|Medhu-Uthuru|Medio Campidano|Medvode
Medway|Meemu|Meghalaya|Mehedinţi|Meherpur|Mejit|Meknès|Meknès-Tafilalet|Melaka|Melekeok|Melilla
Mellieħa|Mendoza|Meneng|Mengeš|Mersin|Merthyr Tydfil|Merton|Meru|Messina|Messinía|Meta|Metlika
Meurthe-et-Moselle|Meuse|Međimurska županija|Mežica|Miaoli|Michigan|Michoacán de Ocampo|Micoud
Middlesbrough|Midi-Pyrénées|Midlands|Midlothian|Midtjylland|Midway Islands|Mie|Migori
Miklavž na Dravskem Polju|Mila|Miladhunmadulu Dhekunuburi|Miladhunmadulu Uthuruburi|Milano|Mili
Milne Bay|Milton Keynes|Mimaropa|Minas Gerais|Mindoro Oriental|Minnesota|Minskaja oblast'|Miranda
Mirditë|Miren-Kostanjevica|Mirna|Mirna Peč|Misamis Oriental|Misiones|Miskolc|Mislinja|Mississippi
Missouri|Mitooma|Mityana|Miyagi|Miyazaki|Mizoram|Mişrātah|Mjini Magharibi|Mladá Boleslav|Modena
Mogila|Mohale's Hoek|Mohammadia|Mohéli|Mojkovac|Moka|Mokhotlong|Mokronog-Trebelno|Molise|Molėtai
Mombasa|Mon|Mon Bikston|Mon Fleri|Monaco-Ville|Monagas|Monaghan|Monaragala|Monastir|Moneghetti
Monggar|Monmouthshire|Mono|Monseñor Nouel|Montana|Monte Cristi|Monte Plata|Monte-Carlo|Montegiardino
Montevideo|Montserrado|Montserrat|Monza e Brianza|Moore's Island|Mopti|Moquegua|Moravički okrug
Moravske Toplice|Moravskoslezský kraj|Moravče|Moray|Morazán|Morbihan|Morelos|Morobe|Morogoro
Morona-Santiago|Moroto|Moselle|Moskovskaja oblast'|Moskva|Mosta|Mostaganem|Mosteiros|Mouhoun
Moulay Yacoub|Moulins|Moulvibazar|Moxico|Moyen-Cavally|Moyen-Chari|Moyen-Comoé|Moyen-Ogooué|Moyle
Moyo|Mozirje|Mpigi|Mqabba|Msida|Msila|Mtarfa|Mtskheta-Mtianeti|Mtwara|Mubende|Mubārak al Kabīr
Muchinga|Mudug|Mukdahan|Mukono|Mulanje|Mulativ|Munshiganj|Munxar|Muramvya|Murang'a|Murcia|Mureş
Murmanskaja oblast'|Murska Sobota|Murzuq|Musandam|Muta|Muyinga|Muğla|Muş|Mwanza|Mwaro
Mykolaivska oblast|Mymensingh|Mzimba|Málaga|Médiouna|Médéa|Mérida|México|Môndól Kiri|Møre og Romsdal
Mādabā|Mālpils novads|Mārupes novads|Māzandarān|Mērsraga novads|Mělník|Mġarr|Naama|Nabeul|Nablus
Nador|Nadroga and Navosa|Nadur|Nafarroa|Nafarroako Foru Komunitatea|Naftalan|Nagaland|Nagano
Nagasaki|Nagykanizsa|Nahouri|Nairobi City|Naitasiri|Najrān|Nakapiripirit|Nakaseke|Nakasongola
Nakhon Nayok|Nakhon Pathom|Nakhon Phanom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Naklo
Nakuru|Nam Ðịnh|Namangan|Namayingo|Namdrik|Namentenga|Namibe|Namosi|Nampula|Namu|Namur|Namutumba|Nan
Nana-Mambéré|Nandi|Nangarhār|Nantou|Nanumanga|Nanumea|Naogaon|Napak|Napo|Napoli|Nara|Narail
Narathiwat|Narayanganj|Narayani|Nariño|Narok|Narsingdi|Naryn|Nasarawa|Nasǒn
National Capital District|National Capital Region|Natore|Naukšēnu novads|Navassa Island|Navoiy
Nawabganj|Naxxar|Naxçıvan|Nay Pyi Taw|Nayala|Nayarit|Nazarje|Neamţ|Neath Port Talbot|Nebbi|Nebraska
Neftçala|Negeri Sembilan|Negotino|Negros Oriental|Nei Mongol|Nelson City|Neneckij avtonomnyj okrug
Neno|Neretas novads|Neringa|Netrakona|Neuchâtel|Neuquén|Nevada|Nevis|Nevşehir|New Brunswick
New Caledonia|New Hampshire|New Ireland|New Jersey|New Mexico|New South Wales|New York
Newcastle upon Tyne|Newfoundland and Labrador|Newham|Newport|Newry and Mourne|Newtownabbey|Ngaraard
Ngarchelong|Ngardmau|Ngatpang|Ngchesar|Ngeremlengui|Nghệ An|Ngiwal|Ngora|Ngounié|Ngozi|Ngöbe-Buglé
Niamey|Niari|Niassa|Nibok|Nickerie|Nidwalden|Niedersachsen|Niederösterreich|Niger|Niigata|Nikšić
Nilphamari|Nimba|Ningxia|Ninh Bình|Ninh Thuận|Nisporeni|Nitriansky kraj|Niuas|Niue|Niutao|Nièvre
Niğde|Nišavski okrug|Nižegorodskaja oblast'|Njombe|Nkhata Bay|Nkhotakota|Noakhali|Nong Bua Lam Phu
Nong Khai|Nonthaburi|Noord-Brabant|Noord-Holland|Nord|Nord-Kivu|Nord-Ouest|Nord-Pas-de-Calais
Nord-Trøndelag|Nordjylland|Nordland|Nordrhein-Westfalen|Norfolk|Norfolk Island|Norra Karelen
Norra Savolax|Norra Österbotten|Norrbottens län|Norte|Norte de Santander|North Abaco|North Andros
North Ayrshire|North Bank|North Carolina|North Central Province|North Dakota|North Darfur|North Down
North East|North East Lincolnshire|North Eleuthera|North Gaza|North Island|North Kordofan
North Lanarkshire|North Lincolnshire|North Somerset|North Tyneside|North West|North Western Province
North Yorkshire|North-Western|Northamptonshire|Northern Bahr el Ghazal|Northern District
Northern Ireland|Northern Mariana Islands|Northern Mindanao|Northern Province|Northern Territory
Northland|Northumberland|Northwest Territories|Norðurland eystra|Norðurland vestra|Nottingham
Nottinghamshire|Notío Aigaío|Nouaceur|Nouakchott|Noumbiel|Nouvelle-Calédonie|Nova Gorica|Nova Scotia
Novaci|Novara|Novgorodskaja oblast'|Novo Mesto|Novo Selo|Novosibirskaja oblast'|Nový Jičín|Nsanje
Ntcheu|Ntchisi|Ntoroko|Ntungamo|Nueva Ecija|Nueva Esparta|Nueva Segovia|Nueva Vizcaya|Nuevo León
Nugaal|Nui|Nukufetau|Nukulaelae|Nunavut|Nuoro|Nusa Tenggara|Nusa Tenggara Barat|Nusa Tenggara Timur
Nuvara Ĕliya|Nwoya|Nyamira|Nyandarua|Nyanga|Nyeri|Nyland|Nymburk|Nyíregyháza|Nzi-Comoé|Nzérékoré
Náchod|Nò|Nòdwès|Nòdès|Nógrád|Nālūt|Nīcas novads|Nīmrōz|Nīnawá|Nūristān|Oaxaca|Oberösterreich|Obock
Obwalden|Ocniţa|Ocotepeque|Odeska oblast|Odisha|Odranci|Oecussi|Offaly|Ogliastra|Ogooué-Ivindo
Ogooué-Lolo|Ogooué-Maritime|Ogres novads|Ogun|Ohangwena|Ohio|Ohrid|Oio|Oise|Oita|Okayama|Okinawa
Oklahoma|Olaines novads|Olancho|Olbia-Tempio|Oldham|Olomouc|Olomoucký kraj|Olt|Omagh|Omaheke
Omskaja oblast'|Omusati|Ondo|Ontario|Oost-Vlaanderen|Opava|Oplotnica|Opolskie|Oppland|Oran
Orange Walk|Ordino|Ordu|Ordubad|Oregon|Orellana|Orenburgskaja oblast'|Orhei|Orhon|Orientale|Oristano
Orkney Islands|Orlovskaja oblast'|Ormož|Orne|Oromia|Oruro|Osaka|Osh|Oshana|Oshikoto|Osilnica
Osječko-baranjska županija|Oslo|Oslomej|Osmaniye|Ostrava město|Osun|Otago|Otjozondjupa|Otuke|Ouaddaï
Ouaka|Ouargla|Ouarzazate|Oubritenga|Oudalan|Oudomsai|Oued ed Dahab|Oued ed Dahab-Lagouira|Ouest
Ouham|Ouham-Pendé|Oujda-Angad|Oum el Bouaghi|Ourense|Ouémé|Overijssel|Oxfordshire|Oyam|Oyo|Ozama
Ozolnieku novads|Oğuz|P'yǒngan-bukto|P'yǒngan-namdo|P'yǒngyang|Pabna|Pader|Padova|Pagégiai|Pahang
Pakruojis|Paktiyā|Paktīkā|Palangos miestas|Palauli|Palawan|Palencia|Palermo|Pallisa|Palmyra Atoll
Pampanga|Pamplemousses|Panamá|Panamá Oeste|Panchagarh|Pando|Panevėžio apskritis|Panevėžio miestas
Panevėžys|Pangasinan|Panjshayr|Panjāb|Paola|Papua|Papua Barat|Para|Paraguarí|Paramaribo|Paraná
Paraíba|Pardubice|Pardubický kraj|Paris|Parma|Paro|Parwān|Pará|Pas-de-Calais|Pasco|Pashchimanchal
Passoré|Pastaza|Pasvalys|Pathum Thani|Pattani|Patuakhali|Paul|Pavia|Pavlodar oblysy|Pays-de-la-Loire
Paysandú|Pazardzhik|Pedernales|Pehčevo|Peleliu|Pelhřimov|Peloponnísos|Pemagatshel|Pembroke
Pembrokeshire|Penal-Debe|Penghu|Pennsylvania|Penzenskaja oblast'|Peqin|Perak|Peravia|Perlis
Permskij kraj|Pernambuco|Pernik|Perth and Kinross|Perugia|Pesaro e Urbino|Pescara|Pesnica
Peterborough|Petnjica|Petrovec|Petén|Pećki okrug|Phalombe|Phangnga|Phatthalung|Phatthaya|Phayao
Phetchabun|Phetchaburi|Phichit|Phitsanulok|Phnom Penh|Phoenix Islands|Phra Nakhon Si Ayutthaya|Phrae
Phuket|Phôngsali|Phú Thọ|Phú Yên|Piacenza|Piauí|Picardie|Pichincha|Piemonte|Piería|Pietà
Pinar del Río|Pingtung|Piran|Pirojpur|Pirotski okrug|Pisa|Pistoia|Pita|Pitcairn|Piura|Pivka
Plaines Wilhems|Plaisance|Planken|Plasnica|Plateau-Central|Plateaux|Plav|Pleven|Pljevlja|Plovdiv
Plungė|Plužine|Plymouth|Plzeň-jih|Plzeň-město|Plzeň-sever|Plzeňský kraj|Podgorica|Podkarpackie
Podlaskie|Podlehnik|Podunavski okrug|Podvelka|Podčetrtek|Pogradec|Pohnpei|Point Fortin|Pointe La Rue
Pointe-Noire|Poitou-Charentes|Poljčane|Poltavska oblast|Polynésie française|Polzela
Pomeroon-Supenaam|Pomoravski okrug|Pomorskie|Poni|Pontevedra|Poole|Pordenone|Porglo|Port Louis
Port Láirge|Port of Spain|Port-Hercule|Portalegre|Portland|Porto|Porto Novo|Portsmouth|Portuguesa
Posavska županija|Postojna|Potaro-Siparuni|Potenza|Potosí|Pousaat|Powys|Požeško-slavonska županija
Prachatice|Prachin Buri|Prachuap Khiri Khan|Praha-východ|Praha-západ|Prahova|Praia|Prato|Prebold
Preddvor|Preiļu novads|Presidente Hayes|Prevalje|Prey Veaeng|Preăh Vihéar|Prešovský kraj
Priekules novads|Priekuļu novads|Prienai|Prilep|Primorskij kraj|Primorsko-goranska županija
Prince Edward Island|Princes Town|Prizrenski okrug|Probištip|Prostĕjov|Provence-Alpes-Côte-d'Azur
Préveza|Príncipe|Pskovskaja oblast'|Ptuj|Puconci|Puducherry|Puebla|Puerto Plata|Puerto Rico|Puglia
Pukë|Pulau Pinang|Punakha|Punjab|Puno|Puntarenas|Puttalam|Putumayo|Puy-de-Dôme|Pyrénées-Atlantiques
Pyrénées-Orientales|Päijänne-Tavastland|Pärnumaa|Pécs|Pélla|Pénama|Përmet|Písek|Põlvamaa
Pārgaujas novads|Pāvilostas novads|Pčinjski okrug|Pļaviņu novads|Pŏlaṉṉaṛuvai|Přerov|Příbram
Qaasuitsup Kommunia|Qacha's Nek|Qala|Qalqilya|Qashqadaryo|Qax|Qazax|Qazvīn|Qeqqata Kommunia|Qinghai
Qinā|Qobustan|Qom|Qormi|Qrendi|Quatre Bornes|Quba|Qubadlı|Quebec|Queensland|Querétaro|Quetzaltenango
Quiché|Quinara|Quindío|Quintana Roo|Qusar|Quthing|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh
Quảng Trị|Ra|Ra's al Khaymah|Rabat|Rabat Gozo|Rabat Malta|Rabat-Salé-Zemmour-Zaer
Rach'a-Lechkhumi-Kvemo Svaneti|Radenci|Radeče|Radlje ob Dravi|Radoviš|Radovljica|Radviliškis|Rafah
Ragged Island|Ragusa|Rajasthan|Rajbari|Rajshahi|Rakai|Rakhine|Rakovník|Ralik chain|Ramallah
Rangamati|Rangpur|Rankovce|Ranong|Raplamaa|Rapti|Raseiniai|Rasinski okrug|Ratak chain|Ratchaburi
Raunas novads|Ravenna|Ravne na Koroškem|Raymah|Rayong|Razgrad|Razkrižje|Rače-Fram|Raški okrug
Redbridge|Redcar and Cleveland|Redonda|Reggio Calabria|Reggio Emilia|Região Autónoma da Madeira
Região Autónoma dos Açores|Região Continental|Região Insular|Región Metropolitana de Santiago
Rehiyon ng Kanlurang Bisaya|Rehiyon ng Soccsksargen|Rehiyon ng Tangway ng Sambuwangga|Relizane
Renfrewshire|Rennell and Bellona|Renče-Vogrsko|Republika Srpska|Resen|Retalhuleu|Rethýmnis|Rewa
Reykjavík|Rezina|Rečica ob Savinji|Rheinland-Pfalz|Rhode Island|Rhône|Rhône-Alpes|Riau|Ribeira Brava
Ribeira Grande|Ribeira Grande de Santiago|Ribnica|Ribnica na Pohorju|Richmond upon Thames
Riebiņu novads|Rietavo|Rieti|Rimini|Rio Claro-Mayaro|Rio Grande do Norte|Rio Grande do Sul
Rio de Janeiro|Risal|Risaralda|Rivas|River Gee|Rivera|Rivercess|Rivière du Rempart|Rivnenska oblast
Rize|Rjazanskaja oblast'|Rocha|Rochdale|Roche Caïman|Rodrigues Island|Rodópi|Rogaland|Rogatec
Rogaška Slatina|Rogašovci|Roi Et|Rojas novads|Rokiškis|Rokycany|Roma|Romblon|Romsa|Rondônia|Rongelap
Ropažu novads|Roraima|Ros Comáin|Rosoman|Rostovskaja oblast'|Rotanak Kiri|Rotherham|Rotuma|Rovigo
Rožaje|Rubirizi|Rucavas novads|Ruggell|Rugāju novads|Rukungiri|Rukwa|Rum Cay|Rumphi|Rundāles novads
Rutana|Rutland|Ruvuma|Ruyigi|Ruše|Ryangkangto|Rychnov nad Kněžnou|Río Negro|Río San Juan|Rîşcani
Rēzekne|Rēzeknes novads|Rīf Dimashq|Rīga|Rūjienas novads|Sa Kaeo|Saaremaa|Saarland|Saatlı|Saba|Sabah
Sabhā|Sabirabad|Sacatepéquez|Sachsen|Sachsen-Anhalt|Safi|Sagaing|Sagarmatha|Sahalinskaja oblast'
Sahel|Saint Andrew|Saint Ann|Saint Anne Sandy Point|Saint Catherine|Saint David|Saint Elizabeth
Saint George|Saint George Basseterre|Saint George Gingerland|Saint Helena|Saint James
Saint James Windward|Saint John|Saint John Capisterre|Saint John Figtree|Saint Joseph|Saint Julian’s
Saint Kitts|Saint Lawrence|Saint Louis|Saint Lucia’s|Saint Lucy|Saint Luke|Saint Mark|Saint Mary
Saint Mary Cayon|Saint Michael|Saint Patrick|Saint Paul|Saint Paul Capisterre|Saint Paul Charlestown
Saint Paul’s Bay|Saint Peter|Saint Peter Basseterre|Saint Philip|Saint Thomas|Saint Thomas Lowland
Saint Thomas Middle Island|Saint-Barthélemy|Saint-Louis|Saint-Martin|Saint-Pierre-et-Miquelon
Saint-Roman|Sainte-Dévote|Saitama|Sakarya|Sakon Nakhon|Sal|Salacgrīvas novads|Salamanca|Salamat
Salas novads|Salaspils novads|Salavan|Saldus novads|Salerno|Salfit|Salford|Salgótarján|Salima|Salta
Salto|Salyan|Salzburg|Salé|Samangān|Samaná|Samar|Samarqand|Samarskaja oblast'|Sambales|Samburu
Sambuwangga Sibugay|Samdrup Jongkha|Samegrelo-Zemo Svaneti|Samsun|Samtse|Samtskhe-Javakheti
Samut Prakan|Samut Sakhon|Samut Songkhram|Samux|San Cristóbal|San Fernando|San José|San José de Ocoa
San Juan|San Juan-Laventille|San Luis|San Luis Potosí|San Marcos|San Marino|San Martin|San Miguel
San Pedro|San Pedro de Macorís|San Salvador|San Vicente|Sanaag|Sancti Spíritus|Sandwell|Sangha
Sangre Grande|Sanguié|Sangä|Sankt Gallen|Sankt-Peterburg|Sanma|Sanmatenga|Sannat|Sant Julià de Lòria
Santa Ana|Santa Bárbara|Santa Catarina|Santa Catarina do Fogo|Santa Cruz|Santa Cruz de Tenerife
Santa Elena|Santa Fe|Santa Rosa|Santa Venera|Santander|Santarém|Santiago|Santiago Rodríguez
Santiago de Cuba|Santiago del Estero|Santo Domingo|Santo Domingo de los Tsáchilas|Sar-e Pul|Saraburi
Saramacca|Sarandë|Sarangani|Saratovskaja oblast'|Sarawak|Sardegna|Sarpang|Sarthe|Saskatchewan
Sassari|Satakunda|Satkhira|Satu Mare|Satun|Satupa'itea|Saulkrastu novads|Savanes|Savannakhét|Savanne
Savannes|Savoie|Savona|Sayaboury|Saïda|Saône-et-Loire|Schaan|Schaffhausen|Schellenberg
Schleswig-Holstein|Schwyz|Scotland|Sefrou|Sefton|Segovia|Seine-Maritime|Seine-Saint-Denis
Seine-et-Marne|Sejong|Selangor|Selenge|Selibe Phikwe|Selnica ob Dravi|Sembabule
Semienawi K’eyyĭḥ Baḥri|Semily|Semič|Semnān|Sennar|Seoul-T'ǔkpyǒlshi|Serere|Sergipe|Serravalle|Serua
Seti|Settat|Setúbal|Sevastopol|Severnobanatski okrug|Severnobački okrug
Severo-Kazahstanskaja oblast'|Sevilla|Sevnica|Sežana|Sfax|Shaanxi|Shabeellaha Dhexe
Shabeellaha Hoose|Shabwah|Shamāl Sīnā'|Shan|Shandong|Shanghai|Shanxi|Shariatpur|Sheema|Sheffield
Sherpur|Shetland Islands|Shida Kartli|Shiga|Shimane|Shinyanga|Shiselweni|Shizuoka|Shkodër|Shropshire
Shumen|Shyghys Qazaqstan oblysy|Shéfa|Si Sa Ket|Siaya|Sibiu|Sichuan|Sicilia|Sid|Sidi Bel Abbès
Sidi Bouzid|Sidi Kacem|Sidi Youssef Ben Ali|Sidès|Siem Reab|Siena|Siguiri|Siguldas novads|Siirt
Sikasso|Sikihor|Sikkim|Sila|Siliana|Silistra|Simiyu|Sinaloa|Sindh|Sing Buri|Singida|Sinoe|Sinop
Sint Eustatius|Sint Maarten|Sipaliwini|Siparia|Siracusa|Sirajganj|Sirdaryo|Sironko
Sisačko-moslavačka županija|Sissili|Sivas|Siġġiewi|Sjælland|Skhirate-Témara|Skikda|Skrapar
Skrundas novads|Skrīveru novads|Skuodas|Skåne län|Sliema|Sligeach|Sliven|Slough|Slovenj Gradec
Slovenska Bistrica|Slovenske Konjice|Smiltenes novads|Smolenskaja oblast'|Smolyan|Sodražica|Sofala
Sofia|Sogn og Fjordane|Sokolov|Sokoto|Solihull|Sololá|Solothurn|Solčava|Somali|Somerset|Somme|Somogy
Sondrio|Songkhla|Sonora|Sonsonate|Sonsorol|Sool|Sopište|Sopron|Soria|Soriano|Soroca|Soroti|Sorsogon
Soufrière|Souk Ahras|Soum|Sourou|Sous-Massa-Draa|Sousse|South Abaco|South Andros|South Australia
South Ayrshire|South Carolina|South Cotabato|South Dakota|South East|South Eleuthera
South Gloucestershire|South Island|South Lanarkshire|South Tyneside|South West|South-West
Southampton|Southend-on-Sea|Southern District|Southern Grenadine Islands|Southern Highlands
Southland|Southwark|Sowa Town|Spanish Wells|Splitsko-dalmatinska županija|Spélugues
Središče ob Dravi|Srednjebanatski okrug|Srednjobosanska županija|Sremski okrug|St. Barthélemy
St. Helens|St. Maarten|St. Martin|Staffordshire|Stann Creek|Stara Zagora|Staro Nagoričane|Starše
Stavropol'skij kraj|Steiermark|Stereá Elláda|Stirling|Stockholms län|Stockport|Stockton-on-Tees
Stoke-on-Trent|Stopiņu novads|Stoĕng Trêng|Strabane|Strakonice|Straža|Strenču novads|Struga|Strumica
Străşeni|Studeničani|Středočeský kraj|Suceava|Suchitepéquez|Sucre|Sucumbíos|Sud|Sud-Bandama
Sud-Comoé|Sud-Kivu|Sud-Ouest|Suffolk|Sughd|Sukhothai|Sul|Sulawesi|Sulawesi Barat|Sulawesi Selatan
Sulawesi Tengah|Sulawesi Tenggara|Sulawesi Utara|Sultan Kudarat|Sulu|Sumatera|Sumatera Barat
Sumatera Selatan|Sumatera Utara|Sumqayıt|Sumska oblast|Sunamganj|Sunderland|Suphan Buri|Surat Thani
Surigao del Sur|Surin|Surrey|Surt|Surxondaryo|Sutton|Suðurland|Suðurnes|Svaay Rieng|Svalbard
Sverdlovskaja oblast'|Sveta Ana|Sveta Trojica v Slovenskih Goricah|Sveti Andraž v Slovenskih Goricah
Sveti Jurij|Sveti Jurij v Slovenskih Goricah|Sveti Nikole|Sveti Tomaž|Svitavy|Swansea|Swieqi|Swindon
Syddanmark|Sylhet|Syunik'|Szabolcs-Szatmár-Bereg|Szeged|Szekszárd|Szolnok|Szombathely|Székesfehérvár
Sámos|Sánchez Ramírez|São Domingos|São Filipe|São Lourenço dos Órgãos|São Miguel|São Paulo
São Salvador do Mundo|São Tomé|São Vicente|Sédhiou|Ségou|Sékong|Séno|Sérres|Sétif|Sîngerei|Sóc Trăng
Södermanlands län|Sør-Trøndelag|Sühbaatar|Sălaj|Sējas novads|Sīstān va Balūchestān|Sūhāj|Sơn La
Taakaev|Tabasco|Tabor|Tabora|Tabūk|Tachov|Tacna|Tacuarembó|Tadjourah|Tadla-Azilal|Taféa|Tagant
Tahoua|Taichung|Tailevu|Tainan|Taipei|Taitung|Taiwan|Tak|Takamaka|Takhār|Talas|Talsu novads
Tamanrasset|Tamaulipas|Tambacounda|Tambovskaja oblast'|Tameside|Tamil Nadu|Tan-Tan|Tana River
Tandjilé|Tanga|Tangail|Tanger-Assilah|Tanger-Tétouan|Taninthayi|Taounate|Taourirt|Taoyuan|Tapoa
Taraba|Taraclia|Taranaki|Taranto|Tarapacá|Targovishte|Tarija|Tarlac|Tarn|Tarn-et-Garonne|Taroudant
Tarrafal|Tarrafal de São Nicolau|Tarragona|Tartumaa|Tarxien|Tasman District|Tasmania|Tata|Tatabánya
Tataouine|Tauragė|Tauragės apskritis|Tavuš|Tawi-Tawi|Taza|Taza-Al Hoceima-Taounate|Ta’ Xbiex|Tbilisi
Tearce|Tehrān|Tekirdağ|Tel Aviv|Telangana|Telemark|Teleneşti|Teleorman|Telford and Wrekin|Telšiai
Telšių apskritis|Temburong|Temotu|Tennessee|Tepelenë|Teplice|Teramo|Terengganu|Terni
Ternopilska oblast|Terres australes françaises|Territoire de Belfort|Teruel|Tete|Tetovo|Texas
Thaba-Tseka|Thakurgaon|Thanh Hóa|Tharaka-Nithi|Thesprotía|Thessaloníki|Thessalía|Thimphu|Thiès
Thurgau|Thurrock|Thyolo|Thái Bình|Thái Nguyên|Thüringen|Thừa Thiên-Huế|Tianjin|Tiaret|Tibastī|Ticino
Tierra del Fuego|Tigrai|Tillabéri|Timiş|Timog Sambuwangga|Tindouf|Tiobraid Árann|Tipaza|Tiranë
Tiris Zemmour|Tirol|Tirukŏṇamalai|Tissemsilt|Tivat|Tizi Ouzou|Tiznit|Tišina|Tiền Giang
Tjumenskaja oblast'|Tlaxcala|Tlemcen|Toamasina|Tocantins|Tochigi|Togdheer|Tokat|Tokelau|Tokushima
Toledo|Toliara|Tolima|Tolmin|Tolna|Tombali|Tombouctou|Tomskaja oblast'|Tongatapu|Toplički okrug
Torba|Torbay|Torfaen|Torino|Tororo|Toscana|Toshkent|Totonicapán|Tottori|Tougué|Tovuz|Tower Hamlets
Toyama|Tozeur|Trabzon|Trafford|Trakai|Trang|Trans Nzoia|Trapani|Trarza|Trashi Yangtse|Trashigang
Trat|Trbovlje|Trebnje|Treinta y Tres|Trelawny|Trentino-Alto Adige|Trento|Trenčiansky kraj|Treviso
Triesen|Triesenberg|Trieste|Trinity Palmetto Point|Tripura|Tristan da Cunha|Trnavský kraj
Trnovska Vas|Trongsa|Tropojë|Trujillo|Trutnov|Trzin|Trà Vinh|Tríkala|Tržič|Tsirang|Tuamasaga|Tucumán
Tui|Tukuma novads|Tul'skaja oblast'|Tulcea|Tulkarm|Tumbes|Tunapuna-Piarco|Tunceli|Tungurahua|Tunis
Turkana|Turnišče|Tutong|Tuyên Quang|Tuzlanska županija|Tverskaja oblast'|Tábor|Táchira|Tây Ninh
Tébessa|Télimélé|Tétouan|Tôkyô|Töv|Tērvetes novads|Třebíč|Uaboe|Uasin Gishu|Ubon Ratchathani|Ucar
Ucayali|Udine|Udmurtskaja Respublika|Udon Thani|Uherské Hradištĕ|Ujae|Ukmergė|Ul'janovskaja oblast'
Ulaanbaatar|Ulaidh|Ulcinj|Ulsan Gwang'yeogsi|Umbria|Umm al Qaywayn|Umm Şalāl|Ungheni|United Kingdom
United States Minor Outlying Islands|Unsko-sanska županija|Upper Demerara-Berbice|Upper East
Upper Nile|Upper River|Upper Takutu-Upper Essequibo|Upper West|Uppsala län|Uri|Uruzgān|Usulután|Utah
Utena|Utenos apskritis|Uthai Thani|Utrecht|Utrik|Uttar Pradesh|Uttaradit|Uttarakhand|Uvs|Uíge|Uşak
Va'a-o-Fonoti|Vacoas-Phoenix|Vaduz|Vaisigano|Vaitupu|Vaiņodes novads|Vakaga|Val d'Aoste|Val-d'Oise
Val-de-Marne|Valais|Valandovo|Valdesia|Valencia|Valgamaa|Valkas novads|Valladolid|Valle
Valle del Cauca|Valletta|Vallon de la Rousse|Vallée du Bandama|Valmiera|Valparaíso|Valverde|Var
Varakļānu novads|Varaždinska županija|Varese|Vargas|Varna|Varėna|Vas|Vasilevo|Vaslui|Vatican City
Vaucluse|Vaud|Vaupés|Vava'u|Vavuniya|Vayoć Jor|Vecpiebalgas novads|Vecumnieku novads|Velenje|Veles
Velika Polana|Velike Lašče|Veliko Tarnovo|Vendée|Veneto|Venezia|Ventspils|Ventspils novads
Veracruz de Ignacio de la Llave|Veraguas|Verbano-Cusio-Ossola|Vercelli|Vermont|Verona|Veržej
Vest-Agder|Vestfirðir|Vestfold|Vesturland|Veszprém|Vevčani|Viana do Castelo|Vibo Valentia|Vicenza
Vichada|Viciebskaja voblasć|Victoria|Videm|Vidin|Vienne|Vientiane|Viesītes novads|Vieux Fort|Vihiga
Vikeke|Vila Real|Viljandimaa|Vilkaviškis|Villa Clara|Ville de Kigal|Vilniaus apskritis
Vilniaus miestas|Vilnius|Vinica|Vinnytska oblast|Vipava|Virgin Islands|Virginia
Virovitičko-podravska županija|Visaginas|Viseu|Vitanje|Viterbo|Viļakas novads|Viļānu novads
Vlaams Gewest|Vlaams-Brabant|Vladimirskaja oblast'|Vlorë|Vodice|Voiotía|Vojnik|Vojvodina
Volgogradskaja oblast'|Vologodskaja oblast'|Volta|Volynska oblast|Vorarlberg|Voreío Aigaío
Voronezhskaya oblast'|Vosges|Vrancea|Vraneštica|Vransko|Vrapčište|Vratsa|Vrhnika|Vsetín
Vukovarsko-srijemska županija|Vuzenica|Vysočina|Vyškov|Vâlcea|Värmlands län|Västerbottens län
Västernorrlands län|Västmanlands län|Västra Götalands län|Võrumaa|Vārkavas novads|Vĩnh Long
Vĩnh Phúc|Wadi Fira|Waikato|Wajir|Wakayama|Wake Island|Wakefield|Wakiso|Wales|Wallis-et-Futuna
Walsall|Waltham Forest|Wandsworth|Wangdue Phodrang|Wanica|Wardak|Warmińsko-mazurskie|Warrap
Warrington|Warwickshire|Washington|Wele-Nzas|West Bengal|West Berkshire|West Coast
West Dunbartonshire|West Grand Bahama|West Lothian|West New Britain|West Pokot|West Sepik
West Sussex|West Virginia|West-Vlaanderen|Western Area|Western Australia|Western Bahr el Ghazal
Western Equatoria|Western Highlands|Western Sahara|Western Tobago|Westminster|Westmoreland
Wielkopolskie|Wien|Wigan|Wilayah Persekutuan Kuala Lumpur|Wilayah Persekutuan Labuan
Wilayah Persekutuan Putrajaya|Wiltshire|Windsor and Maidenhead|Wirral|Wisconsin|Wokingham|Woleu-Ntem
Wolverhampton|Woqooyi Galbeed|Worcestershire|Worodougou|Wotho|Wotje|Wrexham|Wyoming|Wādī al Ḩayāt
Wādī ash Shāţi’|Wāsiţ|Xagħra|Xaisômboun|Xaçmaz|Xewkija|Xgħajra|Xiangkhouang|Xinjiang|Xizang|Xocalı
Xorazm|Xánthi|Xızı|Yagha|Yala|Yalova|Yamagata|Yamaguchi|Yamanashi|Yambol|Yangon|Yaracuy|Yardımlı
Yaren|Yasothon|Yatenga|Yazd|Yevlax|Yobe|Yogyakarta|Yomou|Yonne|York|Yoro|Yozgat|Yucatán|Yukon|Yuma
Yumbe|Yunlin|Yunnan|Yvelines|Yên Bái|Zabajkal'skij kraj|Zacapa|Zacatecas|Zachodniopomorskie
Zadarska županija|Zaghouan|Zagora|Zagorje ob Savi|Zagrebačka županija|Zaire|Zajas|Zaječarski okrug
Zakarpatska oblast|Zala|Zalaegerszeg|Zambezi|Zambézia|Zamfara|Zamora|Zamora-Chinchipe|Zanjān|Zanzan
Zapadnobački okrug|Zapadnohercegovačka županija|Zaporizka oblast|Zaqatala|Zaragoza|Zarasai|Zavrč
Zeeland|Zelenikovo|Zeničko-dobojska županija|Zhejiang|Zhemgang|Zhytomyrska oblast|Ziguinchor
Zilupes novads|Zinder|Ziro|Zlatiborski okrug|Zlín|Zlínský kraj|Znojmo|Zomba|Zombo|Zondoma|Zonguldak
Zou|Zoundwéogo|Zreče|Zrnovci|Zug|Zuid-Holland|Zulia|Zákynthos|Zürich|Zābul|iMpumalanga
iTjhingalanga-Kapa|iTlhagwini-Kapa|Ágion Óros|Álava|Árta|Ávila|Åland Islands|Çanakkale|Çankırı|Çorum
Équateur|Érd|Évora|Évros|Évvoia|Ípeiros|Île-de-France|Ðồng Nai|Ðồng Tháp|Ñeembucú|Ömbëlä-Pökö
Ömnögovĭ|Örebro län|Österbotten|Östergötlands län|Övörhangay|Østfold|Ústecký kraj|Ústí nad Labem
Ústí nad Orlicí|Ādažu novads|Čaška|Čeljabinskaja oblast'|Česká Lípa|České Budějovice|Český Krumlov
Čečenskaja Respublika|Češinovo-Obleševo|Črenšovci|Črna na Koroškem|Črnomelj|Čučer Sandevo|Điện Biên
Đắk Lắk|Đắk Nông|Ērgļu novads|Ħamrun|Īlām|İmişli|İsmayıllı|İstanbul|İzmir|Ķeguma novads
Ķekavas novads|Łódzkie|Ŏtdâr Méanchey|Śląskie|Świętokrzyskie|Şabran|Şahbuz|Şalāḩ ad Dīn|Şamaxı
Şanlıurfa|Şirvan|Şoldăneşti|Ştefan Vodă|Şuşa|Şırnak|Šakiai|Šalovci|Šalčininkai|Šavnik
Šempeter-Vrtojba|Šentilj|Šentjernej|Šentjur|Šentrupert|Šenčur|Šiauliai|Šiaulių apskritis
Šiaulių miestas|Šibensko-kninska županija|Šilalė|Šilutė|Širak|Širvintos|Škocjan|Škofja Loka
Škofljica|Šmarje pri Jelšah|Šmarješke Toplice|Šmartno ob Paki|Šmartno pri Litiji|Šoštanj|Štip|Štore
Šumadijski okrug|Šumperk|Švenčionys|Ţarābulus|Ţarţūs|Ūvā mākāṇam|Żabbar|Żebbuġ Gozo|Żebbuġ Malta
Żejtun|Żurrieq|Žabljak|Žalec|Žambylskaja oblast'|Žd'ár nad Sázavou|Železniki|Želino|Žetale
Žilinský kraj|Žiri|Žirovnica|Žužemberk|Ḩajjah|Ḩalab|Ḩamāh|Ḩawallī|Ḩaḑramawt|Ḩimş|Ḩā'il
`;
