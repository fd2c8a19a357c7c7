/** Towns, regions and countries, folded. A name that is also a place needs context. */
export const PLAATSEN: readonly string[] = `
  'gravenhage 'hertogenbosch 's-gravenhage 's-hertogenbosch aa aalsmeer aalst aalt aalten aalts
  aardenburg aarle aarlen aarlenaar aarnout aarschot aarten accra achel achterhoek achterhoeks
  achtkarspelen addis afghaan afghanistan afrika afrikaan akke albanie alblasserdam alblasserwaard
  albrandswaard aleppo algerije algerijn algerijnen algiers alkmaar almelo almen almere alphen
  alphen-chaam altena ambacht amby ameland amelands amerika amerikaan amerongen amersfoort
  amersfoorts amstelveen amsterdam amsterdam-noord amsterdam-zuidoost andamanen anderlecht
  andorraan andriesen angola anguillaan ankara ankeveen anks anky anna antillen antilliaan
  antwerpen anzegem apel apeldoorn apeldoorns apennijn apennijns appelscha appingedam aquitaan
  arabie ardenne arendonk argentijn argentijnen argentinie armenie arnhem arowak aruba arubaan
  asmara asselt assen asten athene atjeh atjehs australie avelgem azerbeidzjaan azerbeidzjan azie
  azoriaan azteek baak baarle-nassau baarlo baarn bagdad bahamaan bahrein bahreini bahreins bakel
  balegem bangkok bangladesh banjul barbadaan barbadiaan barchem barendrecht barendrechts bark
  barneveld barnevelds bataaf batavia bath bathmen baur beegden beek beekdaelen beeke beeks beem
  beemd beeren beernem beesel beieren beij beije beijing beijk beijl beijum beiroet beiroeti
  beiroets bekke bekkevoort belau belaus beld belfeld belg belgie belgrado belizaan bemmel bemmels
  benda benedenwinds benin benink benins bennekom berchem berg berga bergambacht bergeijk bergen
  berkel berkelland berlaar berlijn berlijns bermudaan bern berna berne bernheze berni berns
  bertem besems best beste bests betuwe betuws beuningen beunings beurtschip beusichem beveland
  beverwijk beverwijks bhutaan biesland bijbel bijbels bijbelvast bijbelvaste bijlmer bildt bilt
  bilthoven bilzen binnenhof birmaan bissegem bladel blankenberg blankenberge blaricum bleek
  bleiswijk blerick bloemendaal bloems bocholt bodegraven boechout boedapest boedapests boekarest
  boekarests boekel boerakker bogotaan boliviaan bolsward bommel bonaire bonairiaan boog boomen
  borculo borger borgerhout borgloon borne bornem borneo borns borsbeek borsele bosch boskoop
  bosnie boss bosscha bosschenaar bost botswaan bovenwinds boxmeer boxtel brabant brads brakel
  brama brasschaat braziliaan brazilie brazzaville breda breems breij brem bretoen bretoenen
  breton breur brielen brielle brinke brinks broek broeren brokopondo bronckhorst brummen brunei
  bruneis brunssum brunssums brus brussel budel buijsen buitenveldert bulgaar bulgarije bults
  bunde bunnik bunniks bunschoten burcht buren burg burgh burki burundi bush bussum bussums bust
  buth buuren byzantijn byzantijnen cambodjaan canada capelle carlin casablanca castiliaan
  castricum catalaan caymaneilands ceylon chaam charkov charlois chileen chili china
  christmaseiland christmaseilands christophs cito coevorden coevords colombia colombiaan
  commewijne commewijns conakry congo cookeilands coops coroniaan corsicaan cost cothen crama
  cranendonck cuba cubaan cuijk culemborg culemborgs curacao cyprus dakar daknam dalfsen damascus
  danen dantumadeel dedemsvaart deerlijk deerlijkaan deijk deinze delden delfshaven delft delfzijl
  delfzijls delhi dendermonde denekamp denekamps denemarken derk desselgem deurne deventer dicke
  dicks dicky didam didi dieks diem diemen diepenbeek diets dijk dijke dijks dilbeek dinant
  dinants dingeman dinkelland dirken djiboutiaan doel doelen does doesburg doesburgs doest
  doetinchem dogge dokkum dokkums dolder dolomiet dolomiets domburg dominicaan dominicaanse donge
  dongen donk door doornenburg doornik doornspijk dordrecht dordt drachten drechterland drent
  drenten drenthe driebergen driel drimmelen drongen dronten droog droogh drunen druten dubai
  dublin duijst duinkerke duinkerks duisburg duit duits duitsland duiveland duivelands duiven
  duivendrecht duke dutchbat echt echts ecuador ecuadoraan edam ede edegem eeklo eemnes eemsdelta
  eemshaven eerbeek eersel egchel egmond egmonds egypte eibergen eibergs eijs eijsden eijt eiland
  eindhoven ekamp elburg elburgs elst elsts elzas elze elzo emmeloord emmen emmerik emmeriks
  engeland enkhuizen enschede epe epen eritrea erlecom ermelo escamp essen esso esten estland
  estlands ests ethiopie etten etten-leur etterbeek eupen eupens europa europeaan europese
  eustatiaan eustatius evergem exel faan faasen falklandeilands feij feija feijenoord feijt ferri
  ferrie ferris feyenoord fez filipijn filipijnen finland flevoland flevolands flim florentijn
  franeker frankfurt frankrijk fransz fraza freetown fries friesland fryslan gabel gambia gambiaan
  gassel gaza gdansk geerten geertruidenberg geffen gelderland gelderlands geldermalsen geldrop
  geleen gemert gendrings genk genks gennep genneps gent gentbrugge georgie germaan gerolstein
  ghana gilze gistel glasz goeree goes goethe goirle gooi gooik gooiland gooilands goois gooise
  gooren gorinchem gorkum gorkums gorredijk gorssel gosen gotenburg gotenburgs goud gouda gouwe
  grave grenadaan grenadiaan griek griekenland grobbendonk groenland groenlands groenlo groesbeek
  groningen gronings grou grund grutto guadeloupe guadeloups guatemalaan guatemalteek guinee
  gulpen guyaan guyana haacht haag haagen haaglanden haaksbergen haaksbergs haarlem haarlemmermeer
  haasen habsburgs haci haga hage hageland hagelands hagestein hagg haiti haitiaan hajo hake
  halderberge halen hali hals ham hamburg hamburgs hanoi hanois hardenberg hardenbergs harderwijk
  harderwijks hardinxveld hardinxvelds harelbeke haren harenkarspel harens harfsen harkema
  harlingen harlings harmelen harp harz haspengouw haspengouws hasselaar hattem hattems hawaiaan
  hawaiiaan hazerswoude hebridiaan hechtel heeg heelsum heemskerk heemskerks heemstede heerde
  heerds heerenveen heerhugowaard heerhugowaards heerle heerlen heesch heeswijk heeze hegge heij
  heije heijen heijl heijm heijst heijt heiloo heino heists helder hell hella helleen hellendoorn
  hellendoorns hellevoetsluis helmond helmonds helmont helms helvoirt hemiksem hemme
  hendrik-ido-ambacht henegouwen henegouws hengelo heppen herent herenthout herm hermen hesen
  heukelom heul heumen heun heus heusden heverlee hierden hille hillegom hilvarenbeek hilversum
  himalayaan hindoe hindoestaan hindostaan hoboken hoceima hoei hoeilaart hoek hoeke hoeksche
  hoensbroek hoensbroeks hoeselt hoeve hoevenen hof hoff holland hollands hollywood holten holtz
  homs hongaar hongarije hongkong hongkongs hoofddorp hoofddorps hoogeloon hoogeveen hoogezand
  hoogezands hoogvliet hoorn horst horsts hottentot houtem houten houthalen huijg huijs huissen
  huizen huldenberg hulst hulste hulsts hunt ichtegem ieren ierland ijburg ijmuiden ijsland ijssel
  ijsselstein india indian indonesie irak iran israel istanbul italiaan italie itegem ivoorkust
  ivoriaan izegem izmir jakarta jakartaan jamaica jamaicaan japan java javaan jemen jeruzalem jood
  jordaan jordanie jordans joure jozias juinen jutland jutlands kaag kaapverdiaan kaapverdie
  kaboel kaboels kabul kaffa kaleziaan kalken kalmthout kamerik kameroen kameroens kampen
  kampenhout kanaaleiland kanaaleilands kanaleneiland kant kapelle katwijk katwijks kazach
  kazachstan kazak keij keijl kemna kemp kenia keniaan kent kents kenyaan kerkrade keulen keys
  khartoem khartoems kieft kiela kiev kiewit kinrooi kipp klaasen klamp klazienaveen kleef kleij
  kleve knokke koeweit koeweiti koeweits koggenland kokkel kolle kontich konya koote korea koreaan
  korendijk korn kortemark kortenhoef kortessem kortrijk kosovaar kosovo kotte kout krakow
  kralendijk kralingen krijgh krim krimpen krimpenerwaard krimpens kroatie kros kruijs kruishoutem
  kuijf kuijk kuijl kuijs kumasi kunkels kyiv laak laakdal laarbeek lageland lagos laken lanaken
  landa landerd landgraaf landsmeer landweg langelo langeraar lankaan lansingerland lansu laotiaan
  lapland laplands laren latijn latijnen lauri lebbeke lede ledeberg ledegem leek leerdam leersum
  leeuwarden leiden leiderdorp leiderdorps leidsche leidschendam leidschendam-voorburg leidse
  leijs lekkerkerk lekx lelystad lembeek lemm lennik lenten leone leons lesothaan lethe letland
  letlands lets leudal leusden levant levantijnen libanon liberia liberiaan libie libreville lich
  lichtenvoorde lichtenvoords liechtenstein liechtensteins liem lier lieren lieske lieveren
  limburg limburgs linge lingewaard lingo lings linkebeek lissabon lisse lith litouwen litouws
  lochem lochems loen loenen loks lombardije lombardijs lombok lomm londen londerzeel lonneke loon
  loonen loosdrecht lopik loppem losser lotharings lottum louk lous louw lovendegem lubbeek lubeck
  luciaan luck lucke lucks lucky luik luiken luiks lummen luth lutte luxemburg luxemburgs lviv
  maaren maarn maarssen maasbracht maasbree maasdriel maaseik maasgouw maasland maassluis
  maastricht maastrichts macau macaus macedonie machiel madrid madrileen magyaar mahn mahu maij
  main mais malburgen maleis maleisie mali malta mansveld mantsjoerije mantsjoerijs margraten mari
  mariaan marke markelo markt markx marokkaan marokko marowijne marowijns marshalleilands
  martinikaan marts matthijsen mauritiaan maury mays medemblik meerhout meern meerssen meetjesland
  meetjeslands meewis meierijstad meije meijel meiji meijn mein mekkaan meldert menen menge meppel
  meppels merchtem merelbeke merksem meulebeke mexicaan mexico middelburg middelburgs middelharnis
  midden-delfland midden-drenthe midden-groningen mijdrecht mijdrechts milaan millen moerdijk
  moergestel moeskroen mogadishu mokum mokums moldavie molenlanden molin mongolie monnickendam
  monroviaan monster montenegrijn montevideaan montferland montfoort montserrataan mook moordrecht
  morkhoven mortsel mosk moskou moskous mozambikaan mozambique muiden muijs munchen munt munte
  muntz muus naaldwijk naaldwijks naarden nador nanking nankings napolitaan nass nassau nassaus
  nauruaan nederland nederlanden nederlands nederweert nederweerts neerpelt neolatijn nepal
  neurenberg neurenbergs nicaraguaan nickeriaan nickerie nieuw-west nieuwegein nieuwegeins
  nieuwerkerk nieuwerkerke nieuwerkerken nieuwerkerks nieuwkoop nieuwland nieuwpoort nieuwveen
  niger nigeria nigeriaan nijeveen nijkerk nijkerks nijmegen nijsen nijvel nijverdal ninove
  noardeast-fryslan noord noord-brabant noord-holland noorden noordoostpolder noordwijk
  noordwijkerhout noordwijkerhouts noordwijks noorland noorwegen nootdorp nord norde
  norfolkeilands nuenen nunspeet odessa odoorn odoorns oedelem oeffelt oeganda oegstgeest
  oegstgeests oeken oekraine oeral oever oezbeek oezbekistan oirschot oisterwijk oisterwijks okke
  oldambt oldebroek oldebroeks oldenzaal olland ollands olst ommen onstwedde ooij oost oostburg
  oostburgs oostenrijk oostenrijks oosterbeek oosterbos oosterhout oosterhouts oosterwolde
  oostkamp oostland ooststellingwerf oostwoud oostzaan ootmarsum opmeer opsterland opwijk
  oranjestad osdorp osmaan oss ottawaan otterlo ottomaan ouddorp oude-ijsselstreek oudegem
  oudenaarde oudenaarden oudenbossche oudenburg ouder-amstel ouderkerk oudewater oujda overasselt
  overbetuwe overdiep overijssel overloon overman overpelt overvecht overveen paal paduaan
  pajottenland pajottenlands pakistaan pakistan palestijn palestijnen palestina palts pannerden
  papendrecht papendrechts papoea paraan paraguayaan paramaribo parijs park paulowna peel pekela
  peking pekings pernis peru peruaan peruviaan piets pijnacker pitcairneilands pittem planje
  plooij polen pommeren pompe pool poolen poperinge portugal praag praia prast presikhaaf
  prinsenbeek provencaal punte punto purmerend purmerends putten raalte raalts rabat randstad
  rangoon rangoons ravenstein reede reek reeuwijk regts reij reijn reimerswaal reinds remijn
  remmerden renkum renkums renswoude reppel reusel reykjavik reykjaviks rheden rhenen rhoon ricaan
  ridderkerk ridderkerks ried riets rijen rijk rijkel rijkevoort rijnen rijnland rijnlands
  rijnmond rijnsburg rijnsburgs rijsel rijssen rijswijk rijswijks rillaar ring riva roden rodens
  rodi rody roemeen roemenie roerdalen roermond roermonds roeselare rome romein romeinen roon
  roosendaal rosmalen rotselaar rotterdam rotterdam-zuid rozenburg rozenburgs rucphen ruijg ruijs
  rumbeke rusland ruurlo rwanda saarland saba sabaan saigon saks salland sallands salt salvadoraan
  samaritaan sambeek samoaan sandd saoedi-arabie saraceen sassenheim sassenheims schaarbeek
  schaesberg schaesbergs schagen schalk schalke schalkwijk schalkx schelling scherpenzeel schers
  scheveningen schiedam schiermonnikoog schijndel schilde schilderswijk schinveld schoonhoven
  schoorl schot schoten schotland schouwen-duiveland schuijl schuijt seeland seelands sega selie
  senegal seoel seoels seoul seouls servie sevenum severijn severijnen siciliaan sieb sierra silvy
  simpelveld simpelvelds sing singapore sint-maarten sittard sittard-geleen sittards slagt
  sleeswijks sleeuwijk sliedrecht sliedrechts slinge slings slotervaart slovaak sloveen slovenie
  slowaak slowakije sluis smallingerland sneek snell snoeij soedan soenda soest soests soet sofia
  somalie somaliland someren son sour spaarndam spakenburg spanje spartaan speijk spica spijk
  spijkenisse splint spoolde spoordonk spreeuw stabroek stadskanaal staphorst statia statiaan
  stede steeg steenbergen steenwijk steenwijkerland steenwijks steg stein steins steinz
  stellingwerf stet stichtse stiermarks stigt stoa stob stockholm stockholms stor straatsburg
  straatsburgs streur sudwest-fryslan suijk suriname syracusaan syrie tadzjiek taiwan tamme tange
  tanger tanzania tanzaniaan tartaar tataar tegels teheran ter-apel ternat terneuzen terschelling
  terschellings tessy texel teylingen thai thailand thailands thole tholen tibet tibetaan tiel
  tielt tiggelt tilburg tildonk tirol togo tokelaueilands tokio tolkamp tongaan tongeren torhout
  toscaan transvaal tremelo triests tripolitaan trojaan tsjaad tsjechie tsjetsjeen tubbergen
  tubbergs tubeke tunesie tungelroy turijn turijns turken turkije turkmeen tuvaluaan twello twent
  twente twenterand tynaarlo ubach ubbergs uden udenhout uitgeest uithoorn ukkel ulft ulvenhout
  urk urks uruguayaan utrecht utrechts utrechtse vaals vaart vaassen valburg valburgs vale
  valkenburg valkenburgs valkenswaard valkenswaards vanuatuaan varsseveld vasen vaticaan veendam
  veenendaal veenhuizen veere veghel vegt vegte veldhoven velp vels velsen velserbroek veluwe
  veluws venezolaan venezuela venlo venray venrays verenigde vest vianen vietnam vijfheerenlanden
  vilvoorde vinkeveen vlaamsgezind vlaamsgezinde vlaardingen vlaardings vlagtwedde vlet vleuten
  vlieland vlielands vlijmen vlissingen vlissings voeren volendam volkegem volkel voorburg
  voorburgs voorhout voorschoten voorst voorsts vorden vorsts vosselaar vreeke vriezenveen
  vroomshoop vught vuurland vuurlands waadhoeke waalre waalwijk waalwijks waarde waasland
  waaslands waddeneiland waddeneilands waddinxveen wageningen wagenings wagt waij walachije
  walachijs walcheren walk wally walta walts wanicaan wanne warda wards waregem warmond warns
  warnsveld warschau warschaus waspik wassenaar watering waterings waterland waterlands watervliet
  waze webb weens weert weesp weesps weij weijl weijn weima weiteveen wekerom well welle welte
  wenzhou werkendam wervik wessem west westbroek westerkwartier westerveld westervoort westerwolde
  westland westlands weststellingwerf weurt wevelgem wich wieldrecht wiene wierd wierda wierde
  wierden wierds wiering wierings wieten wijchen wijdemeren wijhe wijk wijnegem willebroek
  willemstad willig wilrijk winde windhoek windhoeks winschoten winterswijk winterswijks
  wit-rusland witt woensdrecht woensel woerde woerden woluwe woold worm wormerland worms
  woudenberg woudrichem wouts york ypenburg zaan zaandam zaankant zaanstad zagreb zaire zaltbommel
  zambia zambiaan zandhoven zandvoort zandvoorts zarren zaventem zedelgem zeeburg zeeland zeelands
  zeeuw zeeuwen zeewolde zeist zeists zelhem zelzate zevenaar zevenbergs zierikzee zieuwent
  zijtaart zimbabwaan zimbabwe zingem zoersel zoetermeer zoeterwoude zomergem zonhoven zoom
  zottegem zuid zuid-afrika zuid-holland zuidoost zuidplas zuidwolde zundert zutphen zwalm
  zwartewaterland zweden zweed zwevegem zwijndrecht zwin zwitserland zwolle
`
  .trim()
  .split(/\s+/)
