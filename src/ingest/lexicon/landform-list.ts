/**
 * Waters, mountains, deserts, planets and well-known sites and districts, for the tagger's features
 * alone. Source: general knowledge; own list, Apache-2.0.
 */
export const LANDFORM_LIST = `
Adriatic|Adriatic Sea|Aegean|Aegean Sea|Alps|Amazon Basin|Amazon River|Andaman Sea|Andes|Antarctic Peninsula|Apennines
Appalachians|Arabian Peninsula|Arabian Sea|Aral Sea|Arctic Ocean|Atacama Desert|Atlantic|Atlantic Ocean|Atlas Mountains
Auschwitz|Baltic|Baltic Sea|Barents Sea|Bay Area|Bay of Bengal|Beaufort Sea|Bering Sea|Bering Strait|Big Ben|Black Sea
Bondi Beach|Bosphorus|Brandenburg Gate|Broadway|Brooklyn|Bronx|Camp David|Capitol|Caribbean Sea|Carpathians|Caspian Sea
Central Park|Champs-Élysées|Channel Islands|Chernobyl|Colorado River|Columbia River|Congo River|Coral Sea|Cornwall|Danube
Dardanelles|Dead Sea|Death Valley|Dnieper|East China Sea|East River|East Sea|Eiffel Tower|Elbe|English Channel|Euphrates
Everest|Florida Keys|Fukushima|Ganges|Gaza|Gaza Strip|Gibraltar|Giza|Gobi Desert|Golan|Golan Heights|Gold Coast
Golden Gate Bridge|Grand Canyon|Great Barrier Reef|Great Lakes|Great Plains|Great Wall|Green Zone|Ground Zero|Guantanamo
Guantanamo Bay|Guantánamo Bay|Gulf Coast|Gulf of Aden|Gulf of Finland|Gulf of Mexico|Gulf of Oman|Gulf of Thailand
Harlem|Heathrow|Heathrow Airport|Himalaya|Himalayas|Hindu Kush|Hollywood|Hudson River|Hyde Park|Iberian Peninsula
Indian Ocean|Indus|International Space Station|ISS|Ionian Sea|Irish Sea|Iron Curtain|Jordan River|Jupiter|Jutland
K2|Kashmir Valley|Kilimanjaro|Kaesong|Lake Baikal|Lake Erie|Lake Geneva|Lake Huron|Lake Michigan|Lake Ontario|Lake Superior
Lake Tahoe|Lake Victoria|Las Vegas Strip|Long Island|Loire|Madison Square Garden|Manhattan|Mars|Mediterranean
Mediterranean Sea|Mekong|Mekong River|Mercury|Midwest|Mississippi River|Missouri River|Mojave Desert|Mont Blanc
Mount Everest|Mount Fuji|Mount Kilimanjaro|Mount Rushmore|Mount Vesuvius|Mount Etna|Mount Sinai|Mount Paektu
Mount St. Helens|Neptune|Niagara Falls|Niger Delta|Niger River|Nile|Nile Delta|North Atlantic|North Island|North Pole
North Sea|Norwegian Sea|Orinoco|Outback|Pacific|Pacific Ocean|Palm Beach|Pamir|Panama Canal|Panmunjom|Patagonia|Persian Gulf
Pluto|Po Valley|Potomac|Potomac River|Pyrenees|Queens|Red Sea|Red Square|Rhine|Rhine River|Rhône|Rio Grande
Rocky Mountains|Rockies|Ross Sea|Rust Belt|Sahara|Sahara Desert|Sahel|Saturn|Sea of Azov|Sea of Galilee|Sea of Japan
Sea of Okhotsk|Seine|Silicon Valley|Sinai|Sinai Peninsula|South Atlantic|South China Sea|South Island|South Pole
Southern Ocean|St. Lawrence River|St. Peter's Square|Staten Island|Stonehenge|Strait of Gibraltar|Strait of Hormuz
Strait of Malacca|Suez Canal|Sunni Triangle|Swat Valley|Sydney Opera House|Sydney Harbour Bridge|Taiwan Strait|Tahrir Square
Taklamakan Desert|Tasman Sea|Temple Mount|Thames|Three Gorges Dam|Tiananmen Square|Tiber|Tigris|Times Square
Tora Bora|Trafalgar Square|Tropic of Cancer|Uluru|Ural Mountains|Urals|Uranus|Venus|Vesuvius|Victoria Falls|Volga
Wall Street|Waterloo|Wembley|Wembley Stadium|West Bank|West Coast|East Coast|Western Wall|White Nile|Blue Nile|Yalu River
Yangtze|Yangtze River|Yellow River|Yellow Sea|Yellowstone|Yosemite|Yongbyon|Zambezi|Old Trafford|Anfield|Highbury
Stamford Bridge|Camp Nou|Wrigley Field|Fenway Park|Yankee Stadium|Silverstone|Monza|Indianapolis Motor Speedway
Cape Canaveral|Kennedy Space Center|Baikonur|Baikonur Cosmodrome|Vandenberg Air Force Base|Edwards Air Force Base
Fort Hood|Fort Bragg|Camp Lejeune|Bagram|Abu Ghraib|Guantanamo Bay Naval Base|Alcatraz|Sing Sing|San Quentin|Parchman
Hagia Sophia|Taj Mahal|Machu Picchu|Angkor Wat|Acropolis|Colosseum|Louvre|Westminster Abbey|St Paul's Cathedral|Notre-Dame
Sagrada Família|Alhambra|Kaaba|Al-Aqsa Mosque|Church of the Holy Sepulchre|Golden Temple|Forbidden City|Potala Palace
North|South|Far East|Near East|Mideast|Middle West|Deep South|Pacific Northwest|New England|East End|West End|South Side
Upper East Side|Lower Manhattan|Chinatown|Soho|Mayfair|Kensington|Notting Hill|Camden|Hackney|Tower Hamlets|Brixton|Wimbledon
Earth|Moon|Milky Way|Asteroid Belt|Titan|Europa|Ganymede|Enceladus|Ceres|Kuiper Belt|Eris
`;
