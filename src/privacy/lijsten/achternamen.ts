/** Surnames without prefix ("vries", not "de vries"), folded. */
export const ACHTERNAMEN: readonly string[] = `
  aa aafjes aaftink aagjes aalbers aalderink aalders aaldijk aalsdijk aalsmeers aalsters aaltens
  aalters aaltjens aaltjes aantjes aarab aardema aarlenaars aarlens aarnink aarsen aarsman aarssen
  aartjes aartman aarts aartselaars aartsen aartsma abaci abadan abadzic abadzija abalioglu
  abarkan abay abazi abazovic abbas abbasi abbeel abbeele abbeloos abbenbroek abbenhuis abbink
  abbott abbou abboud abdallah abdelkaders abdellaoui abdellati abdi abdo abdullah abdullahi
  abdullayeva abdulle abdulrahman abdurrahmans abebe abeele abeels abel abeloos abeltjeshuis aben
  abernathy abeyta abicht abid abimanyu abiodun abiola abiputra abodunrin abosede aboud aboutaleb
  abraha abraham abrahams abramczyk abramov abramovic abramowicz abrams abrego abreu abshir
  abshire absillis abt abts abubakar abukar acanski acar accou acevedo achahbar achalhi achari
  acharya achbar acheampong achilles achim achkinadze achte achten achterbroek achterdijk
  achterhuis achterkamp achterveld achthuizen acic acikalin acikgoz acimovic acin ackaert acke
  ackema acker ackere ackerman ackermann ackermans ackx aclan acoleyen acosta acuna acx adadevoh
  adal adam adamczak adamczewska adamczewski adamczyk adame adamek adamiak adamiec adamkiewicz
  adamovic adamowicz adams adamska adamski adamus adan adanir adanski adaobi adasevic addens
  addink addo addou ade adebayo adebisi adegbite adegboye adegoke adekunle adel adelakun adeleke
  adelusi adem adema ademayowa ademi ademiluyi ademola aden adeniyan adens adeoluwa aderibigbe
  aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adhitama
  adiga adikti adin adisa adivar adjei adomah adomako adongo adorno adriaansen adriaantjes adriaen
  adriaens adriaensen adriaensens adriaenssen adriaenssens adriansyah adriens adu adusei adutwum
  adyns aegten aeken aekinga ael aelbers aelbrecht aelmans aelst aelterman aelvoet aendekerk
  aengeveld aerde aerden aerens aernoudt aernout aernouts aers aerschot aerssens aert aertgeerts
  aerts aertsen aertssen afanasiev afifah afirifa afkir afman afoakwa afolabi afolayan afonja
  afrikaanderwijk afrikaners afshar afsluitdijk afunku agafonov agaoglu agarwal agboola agca ageev
  agelink agema aghaei agirbas agneessens agnes agostini agosto agten agterhuis aguayo aguilar
  aguilera aguirre aguridic agustian agustina agyapong agyare agyei agyeman agyemang ahic ahidar
  ahin ahlers ahlke ahluwalia ahmad ahmadi ahmadzai ahmed ahmedov ahmedova ahmeti ahmetspahic
  ahmidi ahortor ahrenberg ahrens ahriman ahuis ahuja aidara aideed aigbe aigbiniode aigner
  aileens airlangga aissaoui aissati ajakaiye ajao ajarrai ajaxsupporters ajayi ajewole
  ajose-adeogun ajouaou ajvazi ajvazovic akal akalin akan akande akar akay akaydin akbaba akbari
  akbarzadeh akbas akbay akbayir akbulut akcal akcali akcan akcay akdag akdemir akdeniz
  akeem-omosanya akel aken akens akerele akgoz akgul akgun akhatar akhmouch akhtar akifovic akimov
  akin akinci akinola akinrinola akintade akisik akkad akkan akkas akkaya akker akkerman akkermans
  akkersdijk akkerveld akkoc akkor akkouh akkoyun akkoyunlu akkurt akkus akman akoto akoudad
  akowua akpinar aksakal aksam aksel aksenov aksentic aksentijevic aksic aksin aksit aksovic aksoy
  aksu aksungur akswijk aktan aktas aktay aktepe akyeampong akyel akyena akyildiz akyurek akyuz
  al-azzawi al-janabi alabdullah alabi aladic aladzic alaerts alahmad alakovic alali alami
  alamsyah alanis alaniz alanovic alarcon alargic alavanja alavantic alba albayrak albergen
  alberink albers albersen albert albertina albertjes alberts albertus alboom albrecht albrechts
  albu albuquerque alcala alcantar alcaraz alci aldaher aldea aldenkamp alders alderweireldt
  alejandro aleksanders aleksandrova aleksandrowicz alekseev aleksic aleman alemu alen alens
  alenteyns alers aleshin alev alexa alexander alexanders alexandrescu alexandrov alexandru alexe
  alfares alfaro alferink alfermann alfrink algoet alhaj alhalabi alhamad alhan alhasan alhussein
  ali alibrahim alicea alici alicic alidi aliens aliev alieva aligbe alih alija alikavazovic
  alinghuizen alink alizada alizadeh aljabouri aljancic aljasem alkan alkaya alkema alkhalaf
  alkhamis alkhatib alkmaarders alkmaars alkovic allaart allaer allaert allaerts allali allaoui
  allard allary allegaert alleman allemeersch allen allenga allers allewaert alleweireldt allgeyer
  alliet alloush ally almanza almaraz almasac almasri almeerders almeers almeida almekinders almey
  almohammad almonte alnasser alniacik aloba alomar alonso alonzo alp alpaerts alparac alphens
  alpman alpugan alrifai alsaadi alsaleh alsayed alsema alsenoy alshami alsheikh alssema
  altamirano altan altenwerth althuizen altin altinay altinbas altinel altinisik altink altinok
  altintas altiok altman altun altuntas aluga alva alvarado alvarez alves alyanak amado amador
  amaechi amajoud amandels amann amans amanta amar amaral amatkasanpawiro amatsoleman amaya amberg
  ambergen ambers ambroos ambroziak ameel ameele amelinckx amelink ameloot amelynck america
  amerijckx amerlynck amers ameryckx ameye ameys amez amezian ameziane amghar amin aminat amini
  amiri amman ammar ammel amo amoa amoah amoako amoasi amorim ampadu ampe ampofo amponsah ampsen
  amptmeijer amrani amraoui amri amstelveens amsterdammers amsterdammertjes amsterdamscheveld
  analbers ananda anandya anaya anbergen anciaux anckaert anda andelhofs andelic andelkovic
  anderlechtsupporters andersen anderson andesilic andic andijk anding andini andonov andonovic
  andorful andrade andre andreev andrei andrejevic andrejic andrejin andrekovic andriani andrianov
  andries andriessen andringa andriska andrzejczak andrzejewska andrzejewski aneca anema angeliens
  angelov angelova angelsaksen anggraini anggreny anggriawan anghel angillis angster anguiano
  angulo anijsveld aniol anisimov anjani anjema anjes anjos ankra ankrah ankunding annaert anne
  annechiens annegiens anneleens anneliens annema annemans annetjes anneveld annigjes annink anno
  annys anokye ansa ansah ansari anseeuw ansems ansen ansink antal antar antczak antheunis
  anthierens anthoni anthonis anthonissen anthony anthoon anthoons anthuenis antipov antjes
  antkowiak antoine anton antoni antonia antoniak antonic antonio antonis antonissen antonov
  antonovic antovic antunes antunovic antusevic antwerpenaars antwi anucin anusic anwari aouragh
  aparicio apeldoorners aper apers apitz apodaca aponte apostol apostolov appeldijk appelen
  appelhof appelman appelmans appels appeltans appeltants appelvink appermont appia appiah aps
  aqila arab arabi aragon arana aranda arap aras araujo araya arce archuleta arda ardana ardeens
  ardelean ardeleanu ardens ardianto ardies ardiyanti arelaars arellano aremu arenas arendjes
  arends arendsen arendshorst arendt arens arensman arents arentsen arevalo arfman arguello
  arhanic ari ariaantjes arias arican arici arickx arien arif arifi arifin arig arijs arik arikan
  arink arissen arits arjens arkema arkens arkhipov arlovic arman armans armas armeens armendariz
  armens armenta armentiers armijo armstrong arnauts arndt arnhemmers arnhemsen arnoldussen arnols
  arnou arnould arnout arnouts arnoys aroemeens arora arpasi arras arredondo arreola arriaga
  arrierveld arroyo arsenic arsic arslan arslanoglu artamonov arteaga arteel artemov arthur
  arthurromans artois artoos arts arwens aryani aryanti aryee arys asadanin asadi asamoa asamoah
  asan asanin asante asare asbroeck asbroek asceric asch aschenbroich asci ascoop asenov asenova
  asenso asfaha asgari asgedom ashers asiama asiedu asik asikoglu asil asimi asjes askamp askin
  askraba askrabic aslan aslanoglu asmowirono asnong asonja aspeslagh asrih assaf assaidi assche
  assefa assel asselberghs asselman assenaars assens assers assink assmus assuncao astafei astens
  asters astuti asveld aswandi ata atakan atakol atalik atan atanasov atanasova atanda atasever
  atassi atay atema atencio ates atheens atheners atici atik atilgan atjehers atli atmaca atmani
  atmowirono atsma attema atteveld attia aubroeck aucaners audenaerde audenaert audenhove audoor
  auer aufderhar augustijnen augustyn augustynen augustyniak augustyns aukema aukjes auman aurelia
  auschwitzbewakers ausema ausloos ausma aussems autar autreve auwera auwermeulen auwers auwerx
  avaars avalos avan avci avcioglu avdeev averink avermaet avet avila aviles avonds avondt avonts
  avoort avram awad awodiran awolowo awouters awuah axmann axwijk ay ayad ayadi ayala ayandokun
  ayaydin ayaz aybar aycan aydan aydemir aydin aydogan aydogdu ayele ayers ayew aygun ayhan ayisat
  aykac aykan aykurt aymans ayobami ayomide ayoola aytac aytek aytekin aytens ayverdi ayyadi
  azahaf azaoui azari azarkan azdad azdajic azevedo aziki azimi azinic azirar aziz azizah azizi
  azou azouagh azough azzahra azzam azzaoui azzouz azzouzi ba baa baafi baah baaijens baakman baan
  baanders baandijk baanstra baarck baarda baars baarsma baarssen baart baartman baas baawia babac
  babacan babali babalj babalola babaoglu babarogic babatunde babatz babel babenko babiarz babic
  babin babou babovic babtunde baburic babylonienbroek baca bacalo bachiri bachmann baciu backaert
  backeljau backeljauw backer backere backers backker backx baczek baczynska baczynski badane
  badawi badea bademci bader badi badiane badillo badji badjuk badowska badu badura baeck baecke
  baeckelandt baeckelmans baeke baekel baekeland baekelandt baekelmans baeken bael baelde baele
  baelemans baelen baelus baene baens baer baerdemaeker baere baers baert baerten baerts baertsoen
  baes baete baeten baetens baets baetsen baetsle baeveghem baeyens baez baeza baffoe baganz
  bagaskara bagerman bagheri baginska baginski bagis bah bahadir bahena bahl bahrami bahringer
  bahta bahun baijens bailey bailleul baillien baillieu bailly bajcetic bajcic bajema bajer bajor
  bajrami bajsanski bak bakal bakali bakan bakaran bakare bakarec bakelants bakels bakema baker
  bakermans bakhoum bakhtiari bakhuis bakhuizen baki bakirci bakircioglu bakkali bakker bakkers
  bakkerskamp bakowska bakowski bakraoui bakri bal balaban balabanovic balaj balan balasevic
  balashov balaskovic balat balaz balazevic balcaen balcer balcerzak balci balck balde balderas
  balders baldew baldewijns baldewsingh balduck baldyga baleaars balemans balen balens balentien
  balentin balentina balesevic baleta baletic balevic balgobind bali balicka balicki balincic
  balint balis balistreri baljak balk balkaars balkema balkow ballaer ballaert ballegeer balleman
  ballesteros ballet balli ballieu balliu balloerveld balmahuizen balnuweit balog balogova
  balogsandor balogun bals baltaci baltin baltissen baltus baltussen balvers balzer bamba bamelis
  bamidele bamiloye bamisebi bammens bamps bams banach banas banasiak banasik banaszak banaszek
  banaszkiewicz banckaert bancken banda bandic bandicstimac bandijk bandl bandopadhyay bandsma
  bandstra banerjee bangels bangoura bangura banic banica banicevic banicjokic banjac banjak
  banjalic banjari banken bankers bankowska bankowski bannink banov banse banu banuelos baptist
  baptista barajas barakat barakzai baran baranjec baranov baranowska baranowski baranska baranski
  barazi barbaix barbaricsehic barbarosoglu barbe barbier barbosa barbu barbulescu barczyk bardek
  bardyn bare barel barela bareman barendrechters barendse barendsen barentsen baretta bareveld
  bargeman bargoens barhorst barinic barink barisic barkani barkema barkmeijer barlas barneveld
  barnevelders baron barosevcic barosevic baroudi barr barra barragan barraza barre barrera
  barreto barreveld barrez barrie barrientos barrios barros barrows barry barszcz bartczak
  bartelings bartelink bartell bartels bartelsman barten barth barthels bartholomees
  bartholomeeusen bartholomeus bartier bartjens bartjes bartkowiak bartkowska bartkowski bartlema
  bartman bartnicka bartnicki bartnik bartoletti barton bartosiak bartosiewicz bartosik bartoszek
  bartulin barylla bas basar-klapec basara basaran basaric baseda baselmans baser bashirian basjes
  basmaci basoglu bast bastac bastaens bastajic bastelaer bastelaere bastemeijer bastens basters
  bastiaansen bastiaanssen bastiaantjes bastiaen bastiaens bastiaensen bastiaenssen bastiaenssens
  bastien bastiens bastijns bastin bastmeijer bataille bataillie batema baten batens batinicsantic
  batista batnozic bato bator bats batselier batsheers batsleer batstra battjes battke baturalp
  batz bauch baudoncq bauduin bauer bauermeister bauhuis baukjes baum bauman baumann baumans
  baumbach baumeister baus bauschinger bauschke baute bauters bauw bauwel bauwens bauweraerts
  bavel bax bayar bayazit baydar bayens bayer baykam bayrak bayraktar bayraktutan bayram baysal
  baysoy bazeldijk bazelmans bazhenov beahan beatty beaumont beauprez beausaert beavogui beben
  becelaere becerra bechtelar beck beckel becker beckers beckman beckmann beckx becque becu becue
  becuwe bedan beddeleem bedert bedewitz bediako bednar bednarczyk bednarek bednarska bednarski
  bednarz beeck beeckaert beeckman beeckmans beeftink beek beekbergen beeken beekenkamp beekhuizen
  beekink beekman beekmans beeksma beekveld beel beelaert beeldens beele beelen beelprez beels
  beemster beemsterboer beenaerts beenders beentjes beer beerden beerekamp beerens beerkens
  beerlandt beernaert beernaerts beernink beers beersel beersma beertema beerten beertens beertjes
  beerts beerzerhaar beerzerveld beethoven beethovens beets beetsma beetstra beeuwsaert begeman
  begeshi beggerow begic begijnendijk begovic beh behaegel behaeghe behaeghel behets beheydt
  behiels behr behrenbruch behrens behzadi beier beiers beijeman beijer beijersbergen beijsens
  beijumers beilens beimers beintema beir beirendonck beirens beirinckx beirlaen beirnaert
  beishuizen beissmann bejan bekaert bekavac bekcic bekdik beke bekele beken bekenkamp bekers
  bekhuis bekink bekir bekjarev bekkaoui bekkema bekker bekkers bekman beko bekonja bekovac bektas
  bektasoglu bekvalac bekveld belaen belarussen belcar belcevic belder belderbos beldman belenzada
  belet beleyr belgers belhadi belhadj belhaj belic belie belien belis belivuk beljaars belkacem
  belkadi bell bellaart bellaert belle bellefroid bellegem belleghem bellekens bellemakers
  bellemans bellens bellinga bellingen bellinghen bellings bellinkx bellis bello bellon belmans
  belojevic belopoljac belosevac belosevic belousov belov belovic belovukovic bels belsack belser
  beltman beltran belyaev belyakov belz bemelmans bempt ben benabdellah benaets benaissa benakovic
  benali benamar benamari benasicpavlovic benavides benavidez bender benecke beneens benhaddou
  benhammou benhamou beniers benita benitez benjamins benmoussa bennaars bennani bennebroek
  bennema benner bennett benneveld benninga benningbroek benninger bennink benoit benomar benoot
  benoy bens bensaid bensch bensink bentein benthuizen bentveld bentvelsen benzing beqa beque
  beraj berak berben berberoglu berbroek berckelaer berckmans berckmoes berckvens berden bereket
  berendjes berends berendsen berens berentsen berezin berg berge bergenaars bergens berger bergh
  berghe berghen berghman berghmans berghorst berghs berghuijs bergiers bergkamp bergman bergmans
  bergnaum bergs bergsma bergstra bergstrom berhane berhe beribak beridze berings berisa berisha
  berk berkane berkelmans berkendijk berkers berkhout berkmans berko berkvens berlijners berman
  bermon bermudez bernabela bernacka bernacki bernadina bernaers bernaert bernaerts bernal bernard
  bernat bernatovic berndsen berner bernhard bernier berning bernsen berntsen berquin berrens
  berrevoets berrios bert bertelink berteloot bertels berten bertenbreiter bertens berth berthels
  bertier bertin berton bertrand bertrem bervoets berwaerts berx besauw beserler besien besikci
  besok besselink besselsen bessemans bessems besteman bestman betancourt bethke betjes betsbrugge
  bettens bettink betz beuckelaer beuckelaers beuckeleer beuckels beuckens beuf beugelink
  beugelsdijk beukelaer beukelaers beukeleer beukema beukenhorst beukers beukeveld beul beule
  beulink beullens beuls beuman beumer beun beunckens beunen beurden beurms beurskens beusekamp
  beuselinck beusen beushausen beusink beutels beutelspacher beuten beuvink bevaart bever bevere
  beveren bevernage bevers beversluys bex bexkens beyaert beye beyen beyene beyens beyer beyers
  beylemans beylen beyls beynaerts beyns beys beysen beyst bezemer bhadresha bhageloe bhaggan
  bhagwandin bharadwaj bharos bhat bhattacharya bhattathiri bhatti bhikharie bhoelai bhola biala
  bialas bialecka bialecki bialek bialkowska bialkowski bialy biba bibi bicakci bicanin bicer
  bichler bickel biddinghuizen bie biebaut biebuyck biedermann biedrzycki bieganska bieganski
  biekens biel biela bielak bielawska bielawski bielderman bielecka bielecki bieleman bielen
  bieler bielert bieleveld bielicka bielicki bielinska bielinski bielska bielski bielsma biemans
  bien bienasch bienias bieniek bienkowska bienkowski bienstman biere bierens bierinckx bierkens
  biermans biernacka biernacki biernat biervliet biesbroek biesbrouck bieseman biesemans biesen
  biesenbach bieshaar biesma biesmans biest biesterveld biesveld biets biewenga biezenkamp bigdeli
  biglebauer biharie bijbellessen bijbelplaatsen bijbelvers bijbelvertalers bijl bijlen bijlenga
  bijleveld bijlmerbajes bijloos bijlsma bijlstra bijman bijnens bijsterveld bijstra bil bilde
  bilderdijk bildik bilen bilge bilgen bilgic bilgin bilican bilici bilinska bilinski biljan bille
  billekens billen billens billet billiau billiet billinghuizen bilogravic bilopavlovic bilous
  bils bilsen bilska bilski bilyk binderveld bingol binkhorst binnekamp binnema binnemans
  binnendijk binnenvaart binnenveld binon bins binst bintein bircakovic bircanin birgers birinci
  birkemeyer birlik biro biro-datkovic birsens birtasevic biryukov biscop bisesser biskicmerkas
  biskup bisoen bisschop bisschops bisselink bissessur bissumbhar bitar biteye bittner bivolarevic
  bizetic bizimana bizumic bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja
  bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic blaakschendijk blaaksedijk
  blaasveld blaauboer blaauw blaauwbroek blaauwgeers blacanin blaere blaga blanchaert blanckaert
  blancke blanco blancquaert blanda blander blank blankers blankestijn blanksma blanpain
  blaricummers blaschek blasko-vidosavljevic blaskovic blassneck blaszczak blaszczyk blaszkiewicz
  blatancic blaton blauwblomme blauwhuis blazanovic blazejewska blazejewski blazevic bleecker
  bleeckere bleeken bleeker bleekveld bleijerveld bleijlevens bleijswijk blekkenhorst blekkink
  blende bleser bleumink bleus bleux blevi bleyaert bleyen bleys blick blieck bliki blindeman
  blinker blinov bloch blochwitz block blockeel blocken blockhaus blockhuys blockmans blockx bloem
  bloemen bloemink bloemkamp bloemsma blok blokdijk blokken blokland bloksma blom blommaert
  blommaerts blomme blommen blommers blomsma blonde blondeau blondeel blondelle blondiau blonska
  blonski blontrock bluekens bluemink blum blume blumers blyweert boadi boadu boahen boakye boaten
  boateng bobbaers bobbink bobeldijk bober bobeta bobinac boboc bobrov bobrowska bobrowski
  bocharov bochenek bochenska bochenski bocian bocic bock bockaert bockai bocken bocklandt
  bockovac-kunstek bockstael bockstaele bockstal bockx bocokic bocxlaer boda bodart boddaert
  boddez boddin bode bodea bodegravens bodemeijer boden bodian bodiroga bodson bodt boduroglu boe
  boeck boeckel boeckmans boeckx boeckxstaens boedt boehm boeiink boeijen boeijenga boeijink
  boekelman boekema boekhorst boekhoudt boekweitkamp boekweitveld boel boelaars boelaert boelema
  boelen boelens boelpaep boels boelsma boemaars boen boens boensma boer boerdijk boerekamp
  boerema boeren boerendijk boerjan boermans boers boersbroek boersema boersen boersma boerstra
  boes boesjes boesmans boessen boesveld boets boeve boever boevink boey boeye boeykens boeynaems
  boffe boffin bogaard bogaars bogaart bogacka bogacki bogacz bogaers bogaert bogaerts bogan
  bogarde bogdan bogdanov bogdanowicz bogdanska bogdanski bogdashin bogema bogemans bogenrieder
  bogerman bogers boghe bogisavljevic bogisich bogman bogoljubovic bogomolov bogosavac bogucka
  bogucki boguslawska boguslawski bogusz boguszewska boguszewski bohemers bohets bohez bohge bohm
  bohyn boijmans boiko boink bois boiten boitselier boiy bojang bojanowska bojanowski bojarska
  bojarski bokanovic bokhorst bokken bokkers boksers bolat bolatli bolckmans bolf-kovacic bolhaar
  bolhuis bolink bolkovac bollaert bollaerts bollansee bolle bollema bolleman bollen bollens
  bollion bolm bolman bolot-salaj bols bolsenbroek bolsens bolshakov bolshuizen bolssens bolt
  bolta boltic bolukbas bolukbasi bolunovic bomans bombeeck bombeke bomberg bomestar bommel bona
  bonairiaansen bonami bonamie bondar bondarenko bondarev bonderovic bondt bondue bonduelle
  bondzic bonekamp bonenkamp bongaerts bongers bongertman bonheure bonhomme bonifacia bonilla
  bonisch bonnaerens bonnarens bonne bonnema bonnet bonneux bonny bonroy bonsink bonsra bonsu bont
  bonte bontinck boodt boodts boogaard boogaart boogaerts boogers booghmans boogmans boogschutters
  booijink booltink boom boomaars boomaerts booman boomdijk boomkamp boomkens boompjes booms
  boomsma boomstra boon boonaert boone boonekamp boonen boons boonstra boorsma boosman boosten
  booten bootsma boratav borawski borcanin borchers bordewijk borecka borecki borek borer
  borgeling borger borgerink borgers borgerveld borges borghgraef borghijs borghmans borghs borght
  borghys borgions borgmans borgmeijer borgonjon borgschulze boriau borilovic borincevic
  borisavljevic borisov bork borkovacki borkovic borkowska borkowski borloo borm borman bormann
  bormans borms born bornauw bornebroek borneman borner bornerbroek bornscheuer bornsedijk borny
  borodin boron borovac borowiak borowicz borowiec borowiecka borowiecki borowska borowski borowy
  borra borre borrego borreman borremans borrey borrmann borry borsch borst bortel bortels borucka
  borucki boruschewski borys bos bosanac bosancic bosch boschman boschmans bosco bosdijk boshuizen
  bosiljcic bosiljkic bosiljkovic bosjesman boskamp bosler bosma bosman bosmans bosnegers
  bosnjakovicholik bossaer bossaert bossaerts bosschaart bosschaert bosschaerts bossche bosschem
  bosschenaars bosscher bosschere bosscherveld bosse bossema bossers bossier bossink bosstraeten
  bossu bossuyt bostan bosteels bosters bostoen bostyn bosveld bot bota botello boterberg
  boterdaele boterdijk boterkamp boterman botermans botezatu botman botsford botte botteldoorn
  bottema botterhuis botterman bottinga bottner bottu bouali bouassam bouayadi bouazza bouazzaoui
  bouchaute bouche bouchet bouchez bouchibti bouchier bouckaert bouckenooghe bouckhout bouckhuyt
  boucquez boudad boudens boudewijns boudrez boudry bougrine bouhaddou bouhajra bouhouch bouhuis
  bouillon boujdaini boujida boukema boukens boukhari boukjes boulahrouz boulahtari boulakhrif
  boulanger boulet bouma bouman boumans bouquet bouras bourdeaud'hui bourgeois bourgois bourgonjon
  bourguignon bourich bourrouag bours boury bousard bouschen bousema boussaid boussemaere boussery
  bousson boussu boussy boutaher boute bouten boutens bouterse boutkabout bouton bouts boutsen
  bouvin bouvry bouwel bouwen bouwens bouwkamp bouwman bouwmans bouwmeester bouyaakoubi bouyafa
  bouzambou bouzerda bouzian bouziane bouzid bouzidi bove bovendijk bovens bovijn bovy bovyn
  bowens box boxel boxem boxhammer boxman boxmeers boxstael boyaci boyadzhiev boyde boydens boye
  boyen boyer boyko boyle boymans boz bozalo bozanic bozanovic bozdogan bozdok bozdokov bozek
  bozicanin bozicic bozickovic bozkir bozkurt bozoglu bozsik braak braaksma braam braat brabander
  brabandere brabanders brabandt brabanter brabants brack bracke brackenier brackeva brackman
  brackx bradt bradtke bradvic braeckel braeckeleer braeckevelt braeckman braeckmans braekel
  braekeleer braeken braekers braekevelt braekman braem braems braes braet braga brahaj brakeboer
  brakus bral brams branco brand brande branden brandenburg branderhorst branders brandhorst
  brandis brands brandsema brandsen brandsma brandt brandts brandwijk brans bransen brantegem
  branteghem brantjes brants braspennincx braspenning brasseur bratojevic bratonozic bratovic
  brattinga bratu brauer braun brauns brautigam brauwer brauwere bravenboer bravo brdanin brdovic
  brebels brechjes brechtjes breckpot bredanaars bredens brederveld bree breebaart breedam
  breedenbroek breederveld breedijk breedveld breels breeman breemans breemeersch breemersch brees
  breesch breetveld breeuwsma breevaart breeveld breezanddijk bregjes bregman brehmer breitenberg
  breitenstein brekelmans brekke breklenkamp brekveld breman bremer brempt brems bremser bremt
  brenkman brenner brenninkmeijer brenters brentjens brepoels breskens breskovic bresseleers
  bressinck bretoens brettschneider bretveld breu breuck breucker breuer breugelmans breukelen
  breukelman breuker breukink breuls breunissen brewaeys breye breynaert breyne brezancic brezo
  brezovac brezovnjacki brichau briel briels briers bries briesenick briggeman brijs brike bril
  brinckman bringmann bringmans brinjak brink brinkerink brinkhorst brinkman brinkmann brinkmans
  brinksma brion briones brisaert briseno brisuda brito brits britsom brix brkanovic brkic
  brniclevada brocatus broche brock brocken broda brodowska brodowski broeck broeckaert broecke
  broeckhoven broeckx broeders broek broekaart broekaert broekdijk broeke broekema broekers
  broekhoven broekhuijsen broekhuis broekhuisen broekhuizen broekman broekmans broeksema broeksma
  broekstra broekx broening broenink broerdijk broers broersen broersma broes brokken brolsma
  bromme bronckaers bronckers brondeel brondsema bronkhorst bronselaer bronsema brontsema
  broodcoorens brooijmans brookhuis brookman broos broothaers broothaerts brosch brosens brosse
  brouckaert broucke brouns brouwer brouwers brouwerskamp brouwhuis broux browaeys brown broyer
  brozek bruchterveld brucker bruckmann bruder bruecker bruekers bruel bruelemans bruen bruens
  bruers bruffaerts bruggeman bruggemans bruggen bruggerhuizen bruggers bruggink bruggmann
  brughmans brugman brugmans bruhns bruijn bruin bruinehaar bruinink bruins bruinsma brulez
  brulmans brummans brummelhuis brummelkamp brummelman brummens bruneel brunet brunink bruninx
  brunner bruno bruns brunsting brunsveld brunswijk bruntink brusseel brusselaars brusselaers
  brusselen brusselers brusselle brusselman brusselmans brussen brusten brutsaert bruurs bruwaene
  bruwier bruwiere bruycker bruyckere bruyker bruyland bruylandt bruylant bruylants bruyn
  bruyndonckx bruyndoncx bruyne bruyneel bruyninckx bruyninx bruynooghe bruyns bruynseels
  bruynsteen bruyssel bryk bryla bryon brys brysse bryssinck brzeska brzeski brzezinska brzezinski
  brzozowska brzozowski buac buaca bubalo bubberman bucakli bucalo bucalovic bucanin buchele
  buchholz buchrucker buck buckalovic buckens buckers buckinx buckridge bucur buczek buczkowska
  buczkowski buczynska buczynski buda budak bude buder budichalas budiman budimcic-kovacevic
  budiyanto budnik budny budo budts budzinska budzinski budzynska budzynski buedts buekenhoudt
  buekenhout buekers buelens buelinckx bueno buermans buesink buffel bugaj bugajska bugajski
  buggenhout buhler bui buijk buijnsters buijs buijsman buijssen buijtendijk buikema
  buiksloterdijk buis buisman buitendijk buitenga buitenhuis buitenkamp buitink buizerdhorst bujak
  buker bukman bukowska bukowski bulaja bulak bulat bulatovic bulcaen bulck bulckaen bulckaert
  bulcke bulckens bulduk bulen bulens bulgakov buljat buljin buljubasic buljugic bulkmans bullen
  bullens bulovan buls bulskamp bulte bulteel bulterman bultinck bultink bultmann bultsma bultynck
  bulut bunder bundervoet bunea bungener bunjes bunoza bunschotens buntinx buntsma bunusevac
  burani burazer burazor burda burdak burek burema burensedijk burevic burgelman burgemeesterswijk
  burger burgers burgersdijk burggraeve burghagen burght burgic burgmans burgmeijer burgos burink
  burkhard burkhardt burklein burlacu burm burmeister burms bursens burssens buruk bury burzynska
  burzynski bus busak busari busch buschbaum buscher buschman busemann busetincan buseyne busink
  buskens buslaver buss busschaert bussche busscher busschere busschots busse busselen bussels
  bussens busser bussink bussmann busstra bussumers bustamante bustos butarevic butaye buteneers
  buts butstraen butt butterhuizen buttiens buttinga buttner buurma buurmalsen buurman buurmans
  buurmeijer buursen buursink buursma buve buvens buyck buyckx buydens buyens buyl buyle buynder
  buys buyse buysens buyser buysmans buysschaert buysscher buysse buyssens buyst buytaert buyten
  buyuk bykov byl bylemans bylen bylois byloos bynens byrd bytebier byttebier bytyqi cabaj-adam
  caballero caban caboor cabooter cabrera cabro cabus cabuy cacciamani cace cadena caekebeke
  caekenberghe caelen caelenberg caen caenegem caeneghem caenen caenepeel caerels caers caerts
  caes caestecker caethoven caeyers cafmeyer cagiran cai cailliau cajka cajko cajner cajzler cakir
  cakmak cal calcoen caldera calderon calders calebout caleta calewaert calik calin calis caliskan
  calka callaert callaerts callant calle callebaut callebert calleeuw callens callewaert callewier
  calli calliauw callier calluy calmeyn calster caltabellotta calus caluwaerts caluwe calvillo
  calvo cam camacho camagic camara camarillo cambier cambre camdali camdzic camerlinckx camerlynck
  camfferman cami cammaert cammaerts cammen cammu camp campbell campe campen campenhoudt
  campenhout campens campfens campfort campforts camphens campman campo campos camps cams can
  canaki canales cancar canck candaele candelaria candries candrlic canegem caneghem canjko-novak
  cannaert cannaerts canneyt cannie cannoot cano canoot cansse cant cantaert canters cantu cao cap
  capa capanoglu capek capella capiau capkunovic capoen cappaert cappelle cappellen cappoen cappon
  cappuyns caprnjic car caraballo caraceens carapic carapina caravesa carbajal carbonez cardenas
  cardeynaels cardinael cardinaels cardoen cardon cardona cardoso carels caremans carens carette
  caric cariens carion caris carleer carlens carliens carlier carlowitz carlsohn carlu carmans
  carmeliet carmens carmona carneiro carnic caroliens carolina carolus caron carovic carpels
  carpentier carranza carrasco carrasquillo carre carrein carremans carreon carrera carrero
  carrette carrillo carrion carroll carron carstens carter carthagers cartl carton cartuyvels
  cartwright carvajal carvalho carvers casaert casanova casares casarez casas casema casier
  casillas caspari casper caspers casselman cassier cassiers cassiman cassimon cassin castaneda
  casteele casteels castelain castelein casteleyn castellanos casteren castermans casters casteur
  castillo castro cat catalbas catalinac catana cathoir catic catry catrysse catteau catteeuw
  cattoir cattoor cattrysse caubergh cauberghs caubergs cauchie caudron caulier caus cautaerts
  cauter cautereels cauteren cauwe cauwel cauwelaert cauwelier cauwels cauwenberg cauwenberge
  cauwenbergh cauwenberghe cauwenberghs cauwer cavalic cavaljuga cavazos cavdarevic cavens cavic
  cavlina cayir caytan cazacu cazares ceballos cebula cedillo ceelen ceenaeme ceesay cehmajster
  ceja cekic celar celebi celebija celen celestina celie celik celis cenan cenens cengija cengiz
  centeno cepeda cerda cerkasin cerpentier cerstiaens certyn cervantes cervantez cetin cetiner
  cetinkaya ceulaer ceulaerde ceuleers ceulemans ceunen ceuninck ceuppens ceuster ceustermans
  ceusters ceuterick cevens cevik ceylan ceyssens chaamdijk chaara chacon chahboun chahbouni
  chalmet chambers champagne champlin chan chandrikasingh chanterie chantrain chaouch chaoui chapa
  chapelle chapman chapron charels charif charles charlet charlier chatar chattopadhyay chaturvedi
  chaudhry chavarria chebti chen cheng chens chentouf cherif cherkaoui cherkasov cherlet chernov
  chernyshev chers chesters cheung chevalier cheyns chibike chibuike chidinma chidozie chielens
  chiers chileens chiriac chirila chirino chirita chirojongens chiromeisjes chis chistyakov chiu
  chivu chmiel chmielewska chmielewski chmura choi choinska choinski chojecka chojecki chojnacka
  chojnacki chojnowska chojnowski cholewa cholewinska cholewinski chopra chotkan chotoe choukri
  chourak chow chowaniec chrisjes chrispeels christ christens christiaen christiaens christiaensen
  christian christianen christiansen christiens christis christoffels christoffers christophers
  chrobak chrusciel chrzanowska chrzanowski chudy chudzik chukwu chylinska chylinski chys cicha
  cichocka cichocki cichon cichosz cichy cicilia cicmak cielen cieremans cierpinski ciesielska
  ciesielski ciesla cieslak cieslik cieslinska cieslinski cieters ciftci cijntje cikota cilikan
  cilissen cillekens cillessen cimbaljevic cimerman cimesa cinar cincurak-kovac cintron ciobanu
  ciocan ciolek cipanj cipanj-banja cisar cisek cisneros ciss cisse cissokho ciszek ciszewska
  ciszewski cizmar-tormas claartjes claasen claassen clabau clabbers clabots claerbout claerhout
  claes claesen claeskens claessen claessens claeye claeys claeyssens clare clarebout clarisse
  clarius clark clarke clarys clarysse classen claus clauw clauwaert clauwers clauws cle cleem
  cleemput cleemputte cleen cleene cleenewerck cleenwerck cleer cleeren clef cleiren clemens
  clement clemminck cleppe clerbout clerck clerckx clercq clerens clerick clerinx clerix clerx
  cleuren cleutjens cleve cleven cleveringa clevers cleyman cleymans cleyn cleynen cleynenbreugel
  cleynhens cleys clicteur clijmans clijsen clijsters clincke clinckemaillie clinckspoor clippel
  clippeleir clissen cloedt cloesen cloet cloetens clonen cloosterman cloostermans cloots closset
  cludts cluistra clybouw clymans clyncke cnijf cnockaert cnodder cnop cnops cnossen cnudde coban
  cobanovic cobbaert cobbaut cobelens cobussen cochet cochez cochuyt cock cocker cockx cocquyt
  coddens coeck coeckelbergh coeckelberghs coeckelbergs coehorst coekaerts coelho coelhorst coels
  coeman coemans coen coenaerts coenders coene coenegrachts coenen coens coensel coenye coers
  coertjens coesemans coessens coffie coffyn cogge cogghe coghe cohen coillie cojocaru cokelaere
  coker cokov colaers colaes colak colakovic colanic colbers cole colebunders colemont colen colin
  colina colla collado collaer collaert collard collart collas collazo colle colleens collet
  collette collier collignon collin collins collyns colman cologne colon colpaert colpin colsen
  colson colunga coly colyn coman comans comeyne comhair commers commewijners commeyne compagnie
  compernol compernolle comyn conaert conard concencion concepcion conception conde coninck
  coninckx conings coninx conjaerts conn connelly conners conrad conroy considine constancia
  constandt constant constantin constantinescu conteh contreras convens convents cooijmans cooiman
  cook cool cooleman coolen coolens coolman cools coolsaet cooman coomans coone cooper coopman
  coopmans cooreman cooremans coorevits coornaert coosemans cop copermans copinga coppe coppejans
  coppelmans coppenolle coppens coppernolle coppers coppieters coppin copra cops cora corak
  corbeel corbeels cordemans cordero cordes cordier cordilia cordonnier cordova cordy corekci
  coremans corens coriens corijn corkery corluy cormier cornand corne cornea corneillie cornejo
  cornelis cornelisse cornelissen cornelissens cornelsen cornet cornette cornil cornille cornillie
  cornu coronado corral corrales correa correia corremans cors corsten corstjens cort corte
  cortebeeck corten cortens cortes cortez corthals corthout corthouts cortoos cortvriendt
  corveleyn corvers corwin coryn cosaert cosemans cosijn cosijns coskun cosma cosman cossement
  costa costache costea costenoble coster costermans costers costin cosyn cosyns cottenie
  cottenier cottens cottessen cotthardt cotthem cotto cottyn couck coucke couckhuyt couckuyt
  coudenys coudeville coudron coudyzer coulibaly coulier coulon coumans coune coupe courtens
  courtois cousaert cousin coussee coussement coussens coutteau couvreur couwberghs couwels
  couwenberghe couwet covaci covarrubias coveliers covemaeker covens covent covents cox coysman
  cozijnsen cozma crab crabbe crabeels cracco craciun craecker craeghs craemer craemers craen
  craene craenen craenenbroeck craenendonck craenhals craessaerts craeye craeymeersch craeynest
  cramer craps cras crauwels cree creemers cremer cremers cremin cresens crespo creten crets
  cretskens cretu creupelandt creus creusen creve crevits crews creyf creyns creytens crick
  criekinge criel criens crijns crisan crist cristea cristescu crnogaj croes croeze croimans
  croitoru crokaert croket crollet crols crom crombe crombez crombrugge crombruggen cromheecke
  crommelinck crommen cromphout cromwijk crona cronin cronjager croock crooijmans crooks croon
  croonen croonenborghs croons crooswijk crosskofp croughs croux croymans cruickshank cruijsen
  cruijssen crul cruyce cruys cruysberghs cruyssen cruz cryns csapo csordas cubber cucu cudina
  cuellar cuijpers cukalac cukalovic cukic cukovic cukteras culibrk cullens cummerata cummings
  cumps cunha cupers cuppens cuppers curacaoenaars curiel curinckx curvers cuslovic custers cutsem
  cuvelier cuyckens cuylaerts cuylle cuyper cuypers cuyt cuyvers cuyx cvagic cvetkovic cvetljanin
  cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic
  cvjeticanin cwiek cwik cwiklinska cwiklinski cybulska cybulski cygan cypers cyran cywinska
  cywinski czaja czajka czajkowska czajkowski czapiewska czapiewski czapla czaplicka czaplicki
  czaplinska czaplinski czapska czapski czarnecka czarnecki czarnota czarny czech czechowska
  czechowski czekaj czerniak czerwinska czerwinski czerwonka czuba czubak czyz czyzewska czyzewski
  d'amore d'angelo d'eer d'exelle d'haen d'haene d'haenens d'haese d'haeseleer d'haeyer d'haeyere
  d'halluin d'hanis d'hauwe d'hauwers d'have d'heer d'herde d'hoe d'hoedt d'hoker d'hollander
  d'hondt d'hont d'hooge d'hooghe d'hoop d'hoore d'hulst d'hulster d'huynslager d'huyvetter d'joos
  daako daal daalderop daalhuisen daalhuizen daalmans daalmeijer daamen daans daantjes dabbagh
  dabcevic dabek dabic dabizljevic dabkowska dabkowski dabnjak dabo dabovic dabrowska dabrowski
  dach dachert dackovic dacovic dadic dael daele daeleman daelemans daelenbroek daelman daelmans
  daels daem daemen daemers daems daenekindt daenen daenens daeninck daerden daes daflaar dafunic
  dag dagdas daglaroglu dagovic daher dahlmans dahm dahmani dahmen daimer daisevic dajic dajlic
  dakickozic dal daldal daleman dalemans dalen dalfsens dalfserveld dalhuisen dalkiran dalle
  dalleaste dallinga dalman dalmeijer dalstra dam daman damanik damasceens damaske damayanti damen
  damhuis damiaens damian damiana damiens damink damljanovic damman damme dammekens dammers dams
  damslapers damsma damstra damveld damwijk danau danciu danckaert danckers daneels danenhauer
  daneshvar dang dania daniel daniels danila danilov danis dankaart dankelman dankwa dannau
  danneberg danneel danneels danner danso danylenko daoud daoudi dapper darazac darboe darcis
  dardenne dare darkaoui darko darmawan darojat darras darrens darteh dartey darwish daryaei das
  dascalu dashorst dasic dassen dasseville datema daub daubner daudrich dauer daugherty daum dauth
  dautzenberg dauw dauwe dauwen daveloose david davidovic davidovicamic davids davidts davies
  davila davis davoodi davydov dawid dawidowicz dawidowska dawidowski debacker debackere debaeke
  debaene debaenst debaere debaes debaets debaillie debakker debal debast debaveye debbaut
  debecker debeer debel debelder debels deben deberdt debergh debesay debeuckelaere debeuf
  debi-tewari debicka debicki debie debipersad deblaere deblauwe deblieck deblock debo debode
  deboeck deboel deboes debois debondt debonne debontridder deboodt deboosere debosschere debou
  deboutte debouver debowska debowski debrabandere debrauwer debremaeker debrock debrouwer
  debrouwere debroux debruyn debruyne debska debski debue deburchgraeve debusscher debusschere
  debuysere debyser decabooter decadt decaesstecker decaestecker decaesteker decaluwe decan
  decancq decapmaker decat decavel decavele deceuninck dechamps decker deckere deckers deckert
  deckmyn deckow deckx decleer decleir declerck declercq decloedt decock decoene deconinck
  deconynck decoo decoodt decorte decoster decostere decoutere decouttere decraemer decraen
  decraene decramer decrock decroix decroos decroubele decru decruyenaere decubber decuyper
  decuypere dedanski dedecker dedejic dedeken dedeurwaerder dedeyne dedier dedijer dedobbeleer
  dedoncker dedovic dedrie dedroog deduytsche deegens deekman deelkens deelstra deens deerberg
  deetman defauw deferm deferme defever defevere deflem defoer defoor defoort deforce deforche
  defosse defossez defour defraeye defrancq defrere defreyne defruyt degand degandt degeest
  degelin degeling degenkamp degens degezelle degirmenci degraen degraeuwe degraeve degrande
  degrauwe degrave degreef degrendel degreve degrieck degroote degryse dehaemers dehaen dehaene
  dehaes dehaese dehairs dehandschutter dehasque deheegher dehennin dehertog dehertogh dehmel
  dehouck dehouwer dehullu deijkers deiman deja dejaeger dejaegere dejaegher dejaeghere dejager
  dejanovic dejans dejonckheere dejongh dejonghe dekanovic dekegel dekelver dekempeneer deken
  dekens dekerf deketelaere deketele dekeukelaere dekeyser dekeyzer dekic dekien dekimpe dekinder
  dekker dekkers deklerck deknock deknop deknudt dekoninck dekoning dekort dekoster dekovic
  dekyvere delabie delacourt delacruz delaere delaet delaey delafontaine delafuente delagarza
  delagrange delahaye delalic delameilleure delanghe delannoy delanote delanoy delao delapaz
  delaplace delarosa delarue delaruelle delatorre delattre delbaen delbaere delbecque delbeke
  delboo delbroek delchambre delcour delcourt delcroix deldaele deldenerbroek delecluyse
  deleersnijder deleersnyder delefortrie delen delens deleon delesie deleu deley deleye delforge
  delfosse delfsma delfstrahuizen delgadillo delgado delhaye delheye delic delie delien delissen
  delkapic dellaert delleman dello delm delmas delmeiren delmotte delmulle delobelle delodder
  deloddere delombaerde delonge deloof deloose delorge delosevic delplace delporte delputte delrio
  delrue delsen delsink delsman deltombe deltour delva delvalle delvaux delvoye delwiche dely
  demaegd demaegdt demaeght deman demandt demanet demarest demaret demarez demarsin demasure
  dembele demchenko deme demedts demeer demeersseman demeester demeestere dementiev demesmaeker
  demets demeulemeester demeulenaere demey demeyer demeyere demidov demin demir demirbas demirci
  demirel demiri demirtas demissie demmink demoen demol demolder demon demonie demoor demortier
  demoulin demulder demunter demut demuynck demuyt demyttenaere denayer dendas dendauw dender
  dendievel dendoncker dendooven denduyver denecker deneckere deneef deneire denesik denessen
  deneut deneve deneweth deneyer deneys deng dengerink dengler denic denie denier denies denijs
  denis denisov denissen deniz denizci denkel denneman dennendijk dennenkamp denner dennissen
  denolf denoo denorme denoulet denovic denruyter dens denys denzinger depaepe depauw depelseneer
  depessemier depestel depetter depickere depla deplancke depondt depoorter depoortere depotter
  depover depovere depraetere depre depreitere deprest depreter deprez deprince deprins deproost
  deptula deputter depuydt depypere dequeker dequidt dera deraedt deraeve derammelaere deramoudt
  derasevic derasimovic derboven derck dercksen derdaele derde derdelinckx derden derdeyn dere
  dereere dereymaeker derez dergent dergovic deric deridder derie deriemaeker derieuw derijcke
  derisilo derison derkinderen derkjes derks derksen derluyn dermaut dermaux dermul derom deroo
  deroose deroost deroover derous derr dertmann derudder deruddere deruwe deruyck deruyter
  deruytter dervaux derveaux derwa derwael derweduwen deryck derycke derycker deryckere derynck
  desaever desai desair descamps descan deschacht deschamps descheemaecker descheemaeker
  deschepper deschodt deschrijver deschryver deschuymere deschuyteneer deschuyter deschuytter
  desender deserranno deseure deseyn deseyne deshpande desimpel desimpelaere desiron desloover
  desloovere desmadryl desmaele desmarets desmecht desmedt desmet desmidt desmit desmyter desnouck
  desnyder desodt desoete desomer desot despeghel despiegelaere desplenter despriet dessart
  dessein dessel dessens dessers desseyn desta destelbergen destoop desutter deswarte detailleur
  detavernier detemmerman deters dethier dethloff dethmers detiege detmers detollenaere detre
  detremmerie detrez deun deuren deurens deurloo deursen deuschle devacht devadder devaere
  devalckeneer devald devar devaux devcickatic deveci devedzic develter deventers devenyns dever
  devetak deveux devijver deville devinck devis devisch devisscher devlaminck devlamynck
  devleeschouwer devlieger devlieghere devlies devloo devogel devogelaere devogeleer devoghel
  devoght devolder devoldere devooght devos devreese devreker devriendt devries devriese devrieze
  devrnja devroe devroede devroey devrome devroye devuyst devynck dewachter dewaegenaere dewael
  dewaele dewaelheyns dewanckele dewandeleer deweer deweerdt deweirdt dewerchin dewever dewil
  dewilde dewinter dewispelaere dewit dewitte dewolf dewulf dewyn dexters deyaert deyck deygere
  deyn deyne deynse dezeure dezitter dezutter dhaene dhaenens dhaese dhaeze dhanes dhawan dheedene
  dheere dhillon dhollander dhondt dhont dhooge dhooghe dhoop dhoore dhuyvetter dia diaby diack
  diaconescu diaconu diagne diakhate diakite diakonessenhuis diallo diamanka diao diarra dias
  diatta diattara diaw diawara diaz dib dibbert dibrani dick dickens dicki dickinson dictus didden
  diddens didenko didiers dieckmann diedhiou diedrich diefdijk diekema diekman diekmann diekstra
  dieleman dielen dielis dielissen diels dieltiens dieltjens dieme diemen diemens diemers diene
  dienel dieng diepenbroek diependaele diepenhorst diepens diepenveens dieperink diepeveen
  diepvens dier dierckens dierckx dierckxsens dierendonck dierens dierick dierickx diericx
  dierinck dierkens diertens dieryck dieryckx dierynck dies diessen diest diesters diet dieterman
  dieters dietrich dietvorst dietz dietzsch dieu dieuwertjes dievel dieye diezel dignef digneffe
  dihal dijck dijckmans dijk dijkema dijkerman dijkhorst dijkhuizen dijkink dijkman dijkmans
  dijkmanshuizen dijksma dijksman dijkstra dikmans dilen dilien dilissen dilla dillema dillen
  dillens dilles dillien dils dima dimcevic dimcic dimic dimitric dimitrijevic dimitrov dimitrova
  dimitrovski dimkic dimkovic dimmers dimovic dimsic dinc dinca ding dingarac dingelstedt
  dingemans dingenen dinh dinkelman dinneweth dinnissen dinu diome dione diongue dioos diop diouf
  dioum dippl dirckx dirgantara dirickx diricx dirie diril dirix diriye dirkjes dirks dirksen
  dirksz dirkx dirlik dirven discart distelmans distelveld distelvink disveld ditters dittmann
  dittmar dittmer divald dix dizanov dizdar djetka djitte djojosoeparto djokoto djurasek dlamini
  dlugosz dmitriev dmytrenko do doan dobbelaere dobbeleer dobbels dobbrunz dobel dobler dobosz
  dobre dobrescu dobrilovic dobrinkovic dobrosavljevic dobrowolska dobrowolski dobrzanska
  dobrzanski dobrzynska dobrzynski dochy dockx docx doddema dodoens doedens doeksen doeleman doema
  doens doensen doerga doeswijk doetjes doeven dogan dogaru doggen dohring doise dokkumers dokman
  dokonal dokovic dokoza dolacek dolata dolch dold dolderman dolfsma dolinska dolinski dollekamp
  dolleman dolma dolman dolmans dolovic dolsma dolstra dom domagala domagalska domagalski
  domanovic domanska domanski domazet dombrecht dombrowski domen domineeskamp domingues dominguez
  dominiak domisevac domjan domljan dommelen doms doncic donck donckels doncker donckers donckt
  donder donders dondur donevic dong dongelmans dongen dongens donie doninck donkerbroek donkers
  donkor donmez donne donnelly dons donvil doodeman doolaege doolaeghe dooley doom dooms
  doorakkers dooremont dooren doorman doorn doornaert doorndijk doorne doornekamp doornink
  doornkamp doorslaer doorsselaer doorsselaere doorten doortjes dootjes dopsa dopuda doran
  dordevic dordwijk doreens doreleijers doren doric doriens doring dormaels dorman dorme dorner
  dorofeev doronjski dorontic dorothea dorpe dorpsdijk dorre dorsman dorsselaer dorssers dorst
  dortmans doskoczynski dossche dosselaer dotinga douce doucet douchy douglas douiri doumbia
  doumen doutzens douwen douwsma douwstra dovzhenko dox doyen doyle doza dozeman draaisma drabik
  drac drachtens drachtsters dracic draelants drag dragan draganovic draghici dragic dragin dragoi
  dragojlov dragomir dragoviczafred dragstra dragu draisma drakcic drakensbergen drame dramlic
  drammeh drappier draps draskovic draulans drca drcelic drechsler drees dreesen dreessen dreezen
  dreher dreier dreissen dreissigacker drenjacevic drentenaars drenth dresen dresevic dresselaers
  dresselaerts dressler drewniak drews drieghe driehuijs driehuis driehuizen drieman dries driesen
  drieskens driesmans driessche driessen driessens driezen drijkoningen drinic drinjak drissen
  drissi drljaca drljan drmanac drmanovic drmoncic droesbeke droessaert drogendijk drom dromme
  drongens dronkers drontens droogenbroeck drooghmans droogmans droogsma droomers droppers
  drossaert drost drostendijk drozd drozdov drozdowska drozdowski drozdz druart druisdijk drunens
  druppers drutens drutti druyts drvarevic drvenica drzazga drzewiecka drzewiecki du dua duah
  duarte dubaere dubashi dubbeldam dubbelman dubbers dubbink dubiel dubois dubravec dubrulle
  dubuque ducatteeuw duchateau duchesne ducheyne duchi duck duckers duda dudek dudink dudkiewicz
  dudziak dudzik dudzinska dudzinski duenas duerinck duerinckx duerink duffel duffeleer duflou
  dufoor dufoort dufour dufraing dugaja duhamel duifhuis duifhuizen duijn duijsens duineveld
  duinker duinkerkens duinmeijer duisters duitsers duivelsdijk duivens duiverman duizendstra
  dujardin dukelic dukovac dul dulaimi dullaart dullaert dullens dullers duma dumalin duman
  dumanjic dumarey dumez dumija dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic dumon
  dumont dumortier dumoulin dun dunda dungen dunnink dunsbergen dunselman duong dupan dupon dupont
  duppen dupre duprez dupuis duquesne duquet durak duran durand durant durgan durieux durinck
  durmaz durme durmus durnez durwael dury dusart dusenkalkar dusink dusselier dussen dusza
  duszynska duszynski duta dutchbatters dutchman duthoit duthoo duthoy dutkiewicz dutoit dutry
  dutta duursema duursma duvillier duvivier duvnjakculjak duwe duwyn duyck duygulu duym duymelinck
  duyse duysen duytschaever duyvejonck dvizac dvokic dvoranac dwamena dwarka dwarsakkers dwarsdijk
  dwarshuis dwivedi dworak dyakonov dyck dycke dycker dyckmans dyett dykstra dylewska dylewski
  dylus dymek dzakmic dzakula dzal dzanija dzenopoljac dzepina dzieciol dziedzic dziegielewska
  dzigumovic dzigurski dzik dzikic dzikowska dzikowski dzinic dziuba dziura dzodanovic dzokoto
  easterlittens ebadi ebbekink ebbelink ebbenhorst ebbers ebbink eben ebenezers ebens eberhard
  eberhardt ebert ebrahimi ebskamp ebubechukwu eccelpoel echelpoel echevarria ecker eckhardt ector
  edammers edelbroek edens edom edorh edun edwards ee eecke eeckelaert eeckeleers eeckeloo eecken
  eeckhaut eeckhoudt eeckhout eeckhoutte eeckhoven eeckman eecloo eede eeden eefjes eeftink eeghem
  eekman eelbode eelen eelkema eelman eeltink eeman eemdijk eemeren eenaeme eendenveld eenink
  eenoo eenooghe eeraerts eerdekens eerden eerdmans eerebout eerens eerlings eersels eertink
  eertman eesbeek eester eestermans eetvelde eetveldt eetvelt eevers efe effertz effler efimov
  efremov eftekhari egal egberink egbers egberts egbochukwu egdom egeli egelja egeljic egelmeers
  egeric eggenhuizen eggenkamp eggenmueller eggerickx eggermont eggers egghe eggink egic egorov
  egyptenaars ehigiator ehm ehmann ehrig ehsani eibrink eich eifert eigeman eigenhuis eijbergen
  eijk eijkelenkamp eijkelkamp eijkemans eijkman eijlers eijnden eijsackers eijsdens eijsink
  eijssen eikelboom eikelenboom eikema eikenhorst eikens eikmans eileens eilers eimers eindhovens
  einert einighausen eisenga eisenlauer eising eisinga eisink eisma eissens eitens eizinga ekehaar
  ekelmans ekema eker ekers ekici ekinci ekkel ekkelenkamp ekkelkamp ekpo eksioglu ekwueme
  elahuizen elaut elbe elbers elbersen elbertsen elboers elbrink elciboga elderhorst elderkamp
  elderman elders eldijk elebiyo elegeert elema elemans elen elens eleonora eleveld elewaut eleyth
  elferink elfers elffers elfrink elgers elgersma elhage elhorst eliano elias elicin eliens
  elisabeth eliseev elissen elizabeth elizondo elkhattabi elkhuizen elkink ellenbroek ellenkamp
  ellens ellerhuizen ellersinghuizen ellertshaar ellertsveld ellewoutsdijk elma elmaci elmas
  elmastasoglu elmers elmi elmoussaoui eloot elpers elsacker elsen elsenerbroek elsens elsermans
  elseviers elsiens elsinga elsjes elskamp elskens elslande elslander elsman elss elst elswijk
  eltink elven elvina elzenbroek elzenga elzenhorst elzerman elzeviers elzinga emami emans
  emanuels emard embranthiri embrechts emelen emelissedijk emelyanov emerenciana emert emin
  emmanuel emmausgangers emmelkamp emmelmann emmens emmerechts emmerich emmerink emmers emmink
  emonds emtenbroekerdijk enache ende endeman ender enderink endert endeveld ene eneman engbers
  engbersen engel engelandvaarders engelborghs engelbos engelbosch engelen engelmann engels
  engelsen engelsma engelsman engeltjes enkels enkhuizens ennekens ennema enriquez enserink ensink
  enspijk enting entjes envers enzerink epema eplinius eppenga eppenhuizen eppinga eppink epskamp
  er eraly erauw erbay erbens erberk erbrink erbulak ercan ercetin erckens erdeghem erdem erdkamp
  erdman erdmann erdogan eremin eren erez ergin erginsoy ergun erhardt erikli eringa erinkveld
  erkamp erkekli erkelens erkens erlei erlings erm ermakov ermen ermers ermolaev erna ernser ernst
  eroglu erol eronat erpels ershov ersoy ertepinar ertl erturk erum erwes eryilmaz eryoruk esajas
  esbroeck escalante escamilla esch escobar escobedo esens esenwein esfahani eshuis eskandari
  eskens esman esmeijer esparza espeel espen espens espinal espino espinosa espinoza esposito
  esprit esquibel esquivel essaidi essche essed esselens esselink esselman essens esser essers
  essink esters esteves estevez esther esthers estlanders estrada esveld etienne etman ettema
  eugelink eulaerts eulderink eulink eurlings eurocommissarissen europabekers eussen eustatiaansen
  evanders evans evdokimov eveleens eveliens evenboer evenepoel evenhuis evens everaerd everaers
  everaert everaerts everaet everbroeck everink evers eversdijk eversen evertjes everts evertsen
  evink evliyaoglu evora evrard ewald ewijk exelmans exem extergem eyck eycken eyckens eyckerman
  eyckmans eygen eyken eykens eykmans eylen eylenbosch eynde eynden eyndhoven eysackers eysermans
  eyskens eze ezeh ezinga faassen faber fabers fabian fabiens fabijanovic fabisiak fabjan fabre
  fabri fabry facebookgebruikers fack faculjak fadeev fadel fadipe faelens faeroerders faeroers
  faes faessen fagard fagunwa fahey fahham fahner faict faingnaert faizi fajardo fajdetic fajimi
  faktor falabi falcao faleti falkowska falkowski fall fallahi faller faloye falter famaey fannes
  faqiri farah farahani farber farcas farcic fares faresta farhadi faria farias farida farkas
  farrell fasasi fassbender fassi fastre fathi fathina fatty faty fauconnier faulhaber faut fauw
  favoreel fay fayad faye febian febrianti feddema fedorchuk fedorenko fedorov fedoseev fedotov
  feelders feeney feenstra feest fehrig feijen feikens feil feitsma fekonja feld feldman felicia
  feliciano felida felipa felix felke feller fenders feng fennekens fennema fenner fennigjes
  fenske feremans ferenc feringa ferket fermon fernand fernanda fernandes fernandez ferrara
  ferrari ferreira ferrer ferrier ferry ferson feryn feskens fessehaye festjens festraets fets
  feuerbach fevery feyaerts feyen feyenoorders feyenoordsupporters feyens feys feytens feyter
  feytons fiddelaers fidelis fiems fiens fientjes fieremans fierens fierro fiers fietz fieuw
  figaroa figiel figl figueiredo figueroa figura fijalkowska fijalkowski fijlstra fijnaart fikkers
  filali filatov filimon filimonov filip filipan filipczak filipek filipiak filipowicz filipowski
  filippov fillet filsinger finaut fincke fink finke finkers fintelman firgantoro firmansyah
  firsov fisbah fischer fisher fisseha fissers fitschen flacer flak flaman flamand flamant flamee
  flament flamez flanjak flatley flebus fleerackers fleerakkers fleischer fleischmann fleskens
  fleurkens flevolanders flevopolders flierdijk flierman flies flikkema flinterman flipkens
  flipsen flis floder flokstra floortjes florczak florczyk flore florea floreal florek floren
  flores florescu florez floricelovic floriens florin florissen florizoone florquin florus floryn
  flottmann fluitsma fluyt fobelets fockaert focke fockedey fockens focquaert fodor fodulovic
  foekema foekjes foets fofana fofie fokin fokjes fokkelman fokkema fokkens fokker fokkinga
  fokkink folens folivarski folkeringa folkers folkersma folkertsma follens follet follon fomin
  fonck foncke fonseca fontaine fonteyn fonteyne fontyn fopma forceville fore forier foriers
  forkel formela formesyn forrez forst forster fort fortes fortgens forton fortuna fortwijk
  fossaert fosselle fostier fosu foubert foucart foulon fouquet four fourneau fournier frackowiak
  fraczek fraeye fraeyman fraga frahmeke fraipont fraiponts frami franca franceus francezi
  franciens francis francisca francisco franciskovic francissen franck franckaert francken franckx
  franco francois francoys francq franczak franecki franekers franey franic franjicabramic
  franjiczelic frank franke frankel frankema franken frankhuis frankhuizen frankiewicz franko
  frankowska frankowski franquet frans fransen fransis fransjes fransman fransoo franssen
  franssens franta frantz franz franzis franzmann fratczak frateur fratila frauen frauendorf
  fraukjes fraussen frazi fre frederickx frederiks frederix freigang freimann freimuth freisen
  freitas frenne frenzel frere freriks freriksen fresen freson fret frey freyne frias fricke fried
  friedek friedenberg friedman friedmann friedrich frielink friens friesen friess frieswijk
  friezinnetjes frigan frijlink frijters frimpong frisch frison frissen fritsch fritsma frohn
  froidmont frolov frooninckx frosch froukjes froyen frydrych fuchs fuentes fuga fuhlbrugge
  fujiati fukkink fundak fung funk funmilayo furgala furlan furman furniere furtado furtak fusenig
  fust gaag gaaikemadijk gaarthuis gaastra gaba gabius gabler gabor gabriel gabriels gabrys gabud
  gacanovic gacek gacevic gacic gacina gacinovic gacoms gadanski gadek gadeyne gadiaga gadomska
  gadomski gadschiew gadzic gael gaemers gaens gaer gaethofs gaever gaeveren gageldijk gages gagic
  gagovic gagricic gagro gaillez gailliaert gaitan gaj gajadhar gajadin gajda gajdos gajec gajek
  gajewska gajewski gajgicmatic gajos gajski gakstadter gal galander galarza galas galazka galecka
  galecki galema galic galinac galindo galinska galinski galjak galjen galjer galka galkin
  gallardo galle gallego gallegos gallet galloo galmart galosevic galuszka galvan galvez gamboa
  gamez gamlin gampelaere gamper ganaka gancarz ganck gandhi ganea ganev ganeva ganga gangadin
  gangaram gangnus gankema ganpat gansbeke gansen ganshorens gantois ganzedijk ganzmann
  ganzzuparic gao gaona garatva garay garbacz garcia gardin garibay garica garmyn garonja garre
  garretsen garreyn garrido garritsen garssen garsthuizen garza gashi gasior gasiorek gasiorowska
  gasiorowski gaska gaspar gaspic gassama gasse gassen gast gastel gastelum gasthuiskamp gastmans
  gatzka gaublomme gauder gaudissabois gauthier gauthiers gautier gaver gavric gavrila gavrilov
  gavrilovic gavrovic gawel gawlik gawron gawronska gawronski gaye gaytan gaytant gazda gazdic
  gazibara gazivoda gazo gbadamosi gbogboade gebbink gebhardt geboers geboes gebre gebrehiwot
  gebremariam gebremedhin gebremeskel gebreselassie gebreyesus gebroek gebruers gedi geebelen geel
  geelbroek geelen geem geenen geenens geens geensen geentjens geeraert geeraerts geerardyn
  geerdens geerdijk geerdink geerinck geerinckx geerits geerkens geerlings geerman geernaert
  geerolf geeroms geers geersbroek geersdijk geert geertens geertjes geertman geertruida geerts
  geertsema geertsen geertsma gees geese geesink geesjes geessiens geessink geest geet geeter
  geeteruyen geets geeurickx geevers gehre gehrig gehring gehrke gehuchten geiger geijsen
  geijteman geiregat geirnaert geisler geissler geit geitenkamp gekiere gelade geladi gelas
  gelaude geldens gelder gelderlanders geldermalsens gelderman gelders geldersedijk geldersen
  geldersman geldhof geldof geldorp gele geleens gelens geleyn geleyns gelink gelissen gelling
  gelmers geltink geluveld geluwe geluykens gembloers gemis gemmink gemoets genbrugge genc genders
  gendt genechten genetello genjega genkers genne gennissen gens gent gentenaars gentens gentier
  george georges georgescu georgiev georgieva georgiou gepts geraardsbergen geraerts gerard
  gerardi gerards gerasimov gerbennow gerbens gerdel gerdiens gerdsen gerets gerhardt gerhold
  geris gerits gerkens gerlach gerlings gerlo gerlofsma germans germens germeys germis germonpre
  germonprez gernaey gerretsen gerrigjes gerritjes gerrits gerritse gerritsen gerritsma gerschler
  gersem gersen gerson gerssen gerstekamp gersteveld gertsen gerven gerwen geryl gesell geselle
  gesink gesquiere gestel gestels gesthuizen geubbelmans geuchte geudens geuens geugjes geukens
  geunes geuns geurink geurkink geurs geurtjens geurtjes geurts geurtsen geusebroek geusens
  geuskens geussens geutjens geutjes geuzebroek gevaert gevers gevorgyan geybels geyer geyndt
  geypen geys geysels geysemans geysen geysens geyskens geyssens geystelen geyt geyte geyter
  gezels gezer ghaderi ghafoori ghalbzouri ghanem ghani gharbi ghasemi ghazaryan ghebrehiwet
  ghebremariam ghebremedhin ghebremeskel ghebreselassie ghebreyesus gheeraert gheerardyn ghekiere
  gheldof gheluwe gheorghe gheorghita gheorghiu gherman ghesquiere gheysen gheysens ghijs
  ghijselinck ghijsels ghijsen ghijsens ghirmai ghirmay ghislain ghita ghoos ghorbani ghosh
  ghulami ghyoot ghys ghysel ghyselen ghyselinck ghysels ghysens gibson giebens giehl giel gielen
  gielens gielink gielis gielissen gielkens giepmans gierisch giersbergen gierszewska gies giesa
  giesbergen giesbers giesche giesen gieskens giessen gietema gieter giezeman gijbels gijs
  gijsbers gijsbertjes gijsbertsen gijsbrechts gijsegem gijseghem gijsel gijselinck gijsels
  gijsemans gijsen gijsens gijsjes gijsman gil gilbert gilde gilds gilhuis gilis gilissen gill
  gillard gille gillebert gilles gillet gilliaert gillijns gillis gillissen gilot gils gilson
  ginderachter ginderdeuren ginderen gingers ginkel ginneberge ginneken ginste gios giraldo
  girdhari girigori girigorie girma girmay giron gisbergen gislason gistelinck gits giurgiu giza
  gjaltema glab glabeke gladines gladysz glas glasnovic glastra glatting glaudemans glavac glavati
  glavimans gleason gleda gledic gleichner glens glibert glinka glinska glinski glintic glodovic
  glogowska glogowski glorie glorieux gloudemans glover glowacka glowacki glowacz glozanski
  gluchowska gluchowski gluhovic glukcevic glumac glumpak gning gningue gobardhan gobel gobert
  gobeyn gockeritz godaert godanj godart goddeeris godderie godderis goddyn godefroid godefroidt
  goderis godfroid godinez goditiabois godlewska godlewski godmens godoy godrie godsman godsrijk
  godts goebel goedemans goedeme goedertier goedgezelschap goedhuys goedicke goedschalk goegebeur
  goelen goeloe goemaere goeman goemans goeminne goengahuizen goens goesaert goessen goessens
  goetelen goeteyn goethals goethem goethuys goetschalckx goetstouwers goeyvaerts goffart goffin
  goffings gohler goidsenhoven goijaerts goilo goiris goitom gok gokce goksu gola golab golabek
  golaszewska golaszewski goldbeck goldewijk goldfuss goldkamp goldkuhle goldman goldner
  golebiewska golebiewski golebiowska golebiowski golec golicsamarzija golinska golinski goller
  golling gollnow golomski golonka golovanov golovin gols golubev golzar gombai gombay gombert
  gomes gomez gomis gommans gommeren gommers gompel goncalves goncharov gondek gonnissen gonultas
  gonzalez goodijk goodwin gool goolaerts goolen goor goorden goordijk goordonksedijk goorhuis
  gooris goorman goormans goorts goos goosen gooskens goossenaerts goossens goovaerts gooyerdijk
  gopal gora goral goralczyk goralska goralski gorbachev gorbunov gorczany gorczyca gordeev gordts
  gorecka gorecki gorelov goricanec goris gorissen gorjanski gorka gorkink gorlich gormer gorna
  gorniak gorny gorp gorre gorrebeeck gorremans gorrens gorris gorshkov gorska gorski gorter gorts
  gorzynska gorzynski goselink goslinga gosman gosselin gosselink gossen gosseye gossink gossum
  gossye goten gotink gotthardt gottlieb gottschalk gotz gotzelmann goubergen goubert goudeseune
  goudiaby goudsmit goudvink gouman goussaert gouwenaars gouwy govaere govaers govaert govaerts
  goven govers gowda goy goyens goyette goyvaerts graaf graaff graafmans graafsedijk graafsma
  graansma graauwmans grabarczyk grabez grabic grabiec grabovac grabowska grabowski grabska
  grabski grace grachev gracia graczyk gradistanac gradojevic gradussen grady gradzki graef graeve
  graf grafhorst graham grammens grams gramsbergen gramsma granado granados granat grande
  grandjean grando granneman grant grasbroek graskamp grasmeijer grasse gratzky grau grauls
  graulus graumans grauwe grauwels gray greb grebenarzarmen grecu greef greefhorst green
  greenfelder greenholt greetjes greevink greffelkamp grefkens greger gregoir gregoire gregoor
  gregorczyk greif greithanner grela grembergen grendelman greschner gressens greve grevelink
  greven grevers grevinga grevink grgurevic griego grieken grielens griem griend griesbacher
  griese grieten grietens grietjes grievink griffioen griffiths grifhorst griftdijk grigoras
  grigore grigorescu grigoriev grigoryan grijalva grijmans grijp grijpink grijpstra grijsen
  grillet grimbergen grimes grimm grimonprez gringhuis grishin grissen grkavac grkinic grladinovic
  grobben grobelna grobelny grochowska grochowski grodzka grodzki groef groen groenedijk
  groenemeijer groenen groenendijk groeneveld groeneweg groenewegen groenewoud groenhuijsen
  groenink groenman groenveld groep groessen groeve groffils grolleman gromek gromisch grommen
  gromov grondelaers grondsma groningenveld groningers gronsveld groodt groof groosman groot
  grootaers grootaert groote grootebroek grooteman grooten grootenboer grootenhuis grooters
  groothuis groothuizen grootjans grootswagers grootveld grosemans grosjean gross grossard grossen
  grosser grossheim grosskopf grosthuizen grosu grotens groters grothaus grothkopp grotke
  grotzinger grouwels grouwstra groven groza grozdanovic grube gruber grubesicbarbir grubnic gruca
  grudzien grudzinska grudzinski gruijters gruijthuijsen gruisen gruiters grun grundmann gruner
  gruning gruntjes grupstra gruszczynska gruszczynski gruszecki gruszka gruwez gruwier gruyaert
  gruyter gruyters grygiel grymonprez gryp gryse gryson gryspeerdt gryspeert grzegorczyk
  grzegorzewska grzegorzewski grzelak grzesiak grzesik grzeskowiak grzyb grzybek grzybowska
  grzybowski grzywacz guajardo guardado gubbelmans gubbels gucanin gucht guchtenaere guerra
  guerreiro guerrero guerrouj guevara gueye guffens guha guikema guilbert guillaume guillemyn
  guillen guilliams guisse guisson gul gulck guldemeister guldemont guldentops guled guler
  gulgowski gullentops gultekin gulyaev gumbs gummelt gumuspala gunarto gunawan gunday gundogdu
  gunduz guner gunes guneta guney gungor gunjaca gunkel gunneman gunnink guns gunst gunther
  guntlisbergen gunz guo gupta gurbig gurbuz gurdebeke gurmen gurule gurung gusani gusanovic
  gusatovic gusavac gusev gusevac gushani gusic gusikowski gusovic gusse gussem gut gutal
  gutierrez gutjahr gutkowski gutmann gutowicz gutowska gutowski gutrovac gutschank guure guusjes
  guven guyse guz guzek guzel guzik guzina guzman guzowska guzowski gwens gwiazda gwozdz gyamfi
  gyan gyasi gybels gyde gyesbreghs gypen gys gysbrechts gysegem gyseghem gysel gyselinck gysels
  gysemans gysemberg gysen gysens gyssels haack haaf haagmans haagsma haagsman haak haaksema
  haaksma haaksman haan haandrikman haanstra haarbrink haardijk haaren haarlemmerdijk
  haarlemmermeers haarlemmers haars haarsma haart haartsen haarzuilens haas haasnoot habeeb habel
  haber habers habets habex habib habibi habibzadeh habimana habraken habsburgers habte
  habtemariam habtemichael hacers hache hachimi hacioglu hack hackbusch hackelbusch hackett hada
  haddad haddaoui haddeman hadders haddou haddouch haddouchi haddouti hadermann hadfield hadgu
  hadi hadouchi hadwich hadzibeganovic hadzic haeck haecke haegeman haegemans haegen haegens
  haeghen haelewyn haelst haelterman haelters haelvoet haemels haemers haemhouts haems haenebalcke
  haenen haentjens haepers haeren haerens haerinck haerkens haers haerynck haes haesaert haesaerts
  haese haesebrouck haesen haesendonck haesendonckx haesevoets haest haex haezebrouck haferkamp
  haffmans hafkamp hafner hageman hagemeijer hagen hagenaars hagenes hagens hagers haghebaert
  haghedooren haghorst hagman hagos hahn haidari haideri haiders haiink haijes haikal haile
  hailemichael hailu haine haisma haitink haitjema haitsma hajdinjak hajduk hajek hajers haji
  hajji hajnc hajou hajouti hajrizi hakim hakimi hakizimana hakkaart hakkenbroek hakkens hakobyan
  hakvoort hakyemez hal halabi halas halbertsma halbesma haley halil halilovic halim halimah hall
  hallaert hallak hallehuis hallema hallemans halley hallink hallmann halman halsberghe halters
  halvinkhuizen halvorson ham hamad hamaekers hamal hamann hamans hamasstrijders hamdan hamdaoui
  hamdi hamdijk hameeteman hameetman hameleers hamelers hamelinck hamelink hamelryck hamels hamer
  hamerlinck hamers hamersma hamhuis hamid hamidi hamidzada hamill hamme hammerdijk hammes
  hamminga hammink hammouchi hammouti hamoud hamouti hampsink hamstra hamwi hamza hamzaoglu han
  hand handayani handenhove handoko handzic hane hanegreefs hanekamp hanenberger haneveld hango
  hanifat hanizar hanna hannaert hannecker hannema hanneman hannes hannessen hannewijk hannich
  hannink hanniske hannon hanoeman hanot hanselaer hanselman hansen hansjes hansma hansoul hanssen
  hanssens hantson hantumhuizen hanzestadjes hanzl hapers happaerts harac haramija harber
  harberink harbers harchi hardeman hardeveld hardiansyah hardjopawiro hardy hargasser harinck
  haringa haringhuizen harini harink hariri hariyah harkink harleman harmans harmelink harmens
  harms harmsen harmsma harnapp harnie haro haroens harpal harperink harreman harreveld harris
  harrison harskamp harssens hartati harteman hartemink hartensveld harter harteveld hartgers
  harting hartlieb hartman hartmann hartmans hartogsveld hartsema hartstra hartwig hartz
  harutyunyan harvey haryanti haryanto has hasan hasanah hasani hasanica hasanov hasanova
  hasanovic haschke hasevoets hashemi hashi hashimi hasler haspeslagh hassan hassanah hassani
  hassankhan hasse hassel hasselbaink hasselman hasselt hasselterdijk hassfeld hassink hassnaoui
  hastuti hato hattemerbroek hattink hauben hauck haudt haug hauke haulerwijk hauman haupt
  hauptmeijer hauquier hauspie haustraete haute hautekeete hautekiet hauters hautman hauwaert
  hauwe hauwere hauwermeiren havekes haveman haven havendijk haveneers havenga haver haverals
  haverbeke havere haverhals haverkamp haverkort havermaet havermans haverney havers haverveld
  havikhorst havikshorst havinga havixhorst havojic havrylenko hawinkel haxhija haydens hayen
  hayes hazebroek hazekamp hazelhorst hazenkamp hazes hazeveld haziri he heaney heathcote heathers
  heavens hebbelinck hebbelynck hebberecht hebbrecht hebda heberstreit hechler hecht hechtermans
  heck hecke heckman hectors heddegem heddema hedermann hedikhuizen hee heebink heede heeman
  heemsbergen heemskerk heemstra heeneman heens heer heerdink heerema heeremans heeren heerenveens
  heeringa heerink heerkens heerlens heers heersema heersink heerwegh hees heesen heesmans
  heestermans heesvelde heetkamp heezen hegeman heghe hegmann hehenkamp hehl heidedijk heideggers
  heidelmann heidema heidenreich heideveld heidinga heidler heidstra heihorst heijboer heijden
  heijdenrijk heijerman heijink heijkamp heijkers heijlen heijligers heijltjes heijman heijmans
  heijmeriks heijmerink heijmink heijn heijndijk heijnekamp heijneman heijnen heijnsdijk heikamp
  heikens heiligers heilijgers heiltjes heimans heindijk heindryckx heineman heinemann heinen
  heinhuis heinig heinink heinke heinrich heinsbroek heintjes heinze heirath heirbaut heiremans
  heirman heirweg heirwegh heiser heist heitbrink heitinga heitink heitkamp heiveld hejazi hekhuis
  hekkelman hekkema hekkens hekman helaers helburg helden heldenbergh heldens helderman helders
  helderweirt heleens helens heleta heleven helewaut helgers helhuizen hellebaut hellebrekers
  hellebuyck helleens hellegers hellema helleman hellemans hellemont hellens helleputte heller
  hellin hellinckx hellinga hellings hellinx hellmann helm helmerhorst helmers helmink helmke
  helmonders helpling helsen helsens helsmoortel helthuis helwijk hemelaer hemelaers hemeldonck
  hemeleers hemelen hemelrijck hemelrijk hemelryck hemelsoet hemerijckx hemeryck hemink hemmeryckx
  hemmes hemminga hemmink hempens hemstra henau henckens hende henderick henderickx henderieckx
  henderix henderyckx hendricksen hendrickx hendrikjes hendriks hendrikse hendriksen hendriksma
  hendrikx hendrix hendryckx henegouwers hengeveld hengmith hengstdijk henkel henkelman henkens
  hennebel hennebert hennekens henneman hennes henneveld hennink hennipman hennissen henrard
  henriques henriquez henry hens hensbergen hensbroek hense hensel henselmans hensema hensen
  hensgens henskens henssen henstra hentel hentschel hentschke hepkema hepperle herberger herbosch
  herbots herbrand herbrink herbruggen herck herckens herder herdt heredia hereijgers heremans
  hereygers herfkens herijgers herinckx hering heringa herjavec herlambang herman hermann hermans
  hermawan hermecke hermeliens hermelink hermens hermie hermiens hermiston hermkens herms hermsen
  hermus hermy hernalsteen hernandez hernou heroes herold herp herpe herpoel herrebaut herregods
  herregodts herrema herreman herremans herrera herrewege herrewegen herreweghe herrijgers
  herrmann herroelen herrygers herschmann hersi herssens hert hertel herteleer herten hertenkamp
  hertgers hertmans hertog hertogen hertogh hertoghs hertogs hertsens hertveldt herveld herweg
  herwig herygers herzeel herzeele herzele herzenberg herzog hese heselmans hesemans heskamp
  heslinga hess hessche hesse hessek hessel hesselink hesselman hessels hessens hessler hesterman
  hesters hettema hettinga hettinger hetzler heuck heughebaert heukels heule heulens heumens
  heupers heupink heurck heurckmans heurkens heurman heusdens heusinkveld heussen heuten heutink
  heutmekers heuts heuvel heuvelink heuvelmans heuverswyn heuvinck hex heydari heyde heydemuller
  heyden heye heyens heyerick heylen heylens heyligen heyman heymans heymbeeck heynderickx
  heyndrickx heyneman heynen heynickx heyninck heyns heynssens heyrman heyse heyste heytens
  heythuysen heyvaert heyvaerts hezbollahstrijders hezemans hickle hidalgo hidayanto hidayat
  hiddema hiddinga hiddink hiddinkdijk hidosanin hiebl hiel hielema hielkema hiemstra hietbrink
  hietkamp hijazi hijfte hijink hijlkema hijman hilali hilberdink hilberink hilbers hilbink
  hilbrink hildebrand hildenbrand hilderink hilders hilderson hilferink hilgeman hilgendorf
  hilgenga hilgenkamp hilgers hilhorst hilkens hill hillaert hillard hillebrink hillen hillenga
  hiller hillewaere hillewaert hilligjes hilll hills hilpert hiltjes hilven hilversummers himawan
  himpe himpens himschoot hinc hinderyckx hindryckx hingsen hingst hingstman hinnekens hinojosa
  hinoul hinrichs hinskens hinssen hintz hira hirnstajn hirsch hirschberg hirsi hirt hirthe hirtum
  hissenhoven hissink hitlers hiwat hlapec hlasni hlavati hnatiuk hnatyuk ho hoang hobbelink
  hobers hobokens hoca hocke hodanovac hodea hodkiewicz hodovanj hodzelmans hodzic hoebeeck
  hoebeke hoeben hoebers hoebink hoeboer hoebrechts hoeck hoecke hoedemakers hoedeman hoedt hoef
  hoefkens hoefman hoefnagels hoegaerden hoegaerts hoeger hoeijmakers hoeijmans hoek hoekema
  hoekman hoekmeijer hoeks hoeksedijk hoeksema hoeksma hoekstra hoekx hoekzema hoenderkamp
  hoeneveld hoens hoes hoesen hoet hoetelmans hoetink hoetjes hoeven hoevers hoey hoeyberghs
  hoeydonck hoeylaerts hoeylandt hoeymissen hofakkers hoffelinck hoffman hoffmann hofhuis hofkamp
  hofkens hoflack hofman hofmann hofmans hofmeijer hofsink hofstede hofstra hofstraeten hoft
  hogedijk hogeman hogendijk hogenhuis hogenkamp hogerhuis hogeveen hogeveld hohenberger hohl hohn
  hohne hohnheiser hohosbabic hoijtink hoitinga hoitink hoksbergen hold holder holderbeke holdijk
  holdinga holdt hole holemans holgers holguin holinski holkamp holkema holl holland hollander
  hollanders hollandscheveld hollants holle hollebeke hollema holleman hollevoet hollink holm
  holman holsbeeck holsbeek holsbeke holshuijsen holsteens holsters holsteyns holtackers
  holtappels holterman holtfreter holthausen holthuijsen holthuis holthuizen holtkamp holtman
  holvoet holz holzdeppe holzner homa homan hombergen homble homenick hommel hommez homminga homsi
  honchar hond hondebrink hondelink hondema honders hondsdijk hondt hongkongers honig honore
  honselersdijk honz hoof hoofdvaart hooft hooftman hoogaars hoogeboom hoogehaar hoogendijk
  hoogendoorn hoogenkamp hoogerdijk hoogerhuis hoogers hoogeveen hoogeveens hoogewijs hoogewys
  hooghe hooghiemstra hoogland hooglanders hooglandsedijk hoogmartens hoogstoel hoogstra
  hoogstraten hoogveld hoogvliet hooi hooidijk hooijenga hooijer hooijmaijers hooijman hooijmeijer
  hooimeijer hooisma hool hoolsema hoolst hoomans hoon hoonhorst hoorde hoorebeeck hoorebeke
  hoorelbeke hoorens hooreweghe hoorick hoorn hoornaert hoorne hoornstra hoosemans hooss hooste
  hoovels hooyberghs hooydonck hooydonk hoozemans hopman hoppe hoppenbrouwers hopveld horacek
  horak horckmans hordiienko hordijk hordt horebeek horeman horemans horenbeeck horions horlings
  horn horna horneman hornhuizen hornman hornstra hornsveld hornung horre horsmans horssen horst
  horsten horsthuis horstink horstman hort hortencia horvat horvath horvathova horvers hoskens
  hosman hosseini hosseinzadeh hoste hosten hostens hostyn hotak hoti hottinga houben houbiers
  houbrechts houcke houdijk houdt hourani housen hout houte houtekier houten houterman houthalens
  houthoofd houthoofdt houthuys houtman houtmeyers houtribdijk houtsma houtte houttekier houtteman
  houtven houtvinck houwaart houwen houwer houwing houwink hovanjek hove hovenga hovenkamp hovens
  hovhannisyan hovinga hovsepyan howard howe howell hoxha hoydonck hoydonckx hoye hoylaerts
  hoyweghen hresicdubaic hribar hristov hristova hrkalovic hrnjak hrytsenko hu huang hubbers
  hubenbecker hubens huber hubert hubin hubl hubner hubrecht hubrechts huckestein hudak hudson
  huebel huel huels huenaerts huerta huetink huffel huffelen huffmeijer hufkens hugaerts hugel
  hugelier huggers hughes hugo huhn hui huibers huijbergen huijbers huijgen huijsen huijskens
  huijsman huijsmans huinink huisinga huisintveld huiskamp huisma huisman huismans huissens
  huistra huiswoud huitema huitink huizen huizenga huizens huizinga hujo huke hul hulhuizen hulle
  hullebusch hulleman hulman hulpiau huls hulsbosch hulselmans hulsen hulshof hulshorst hulsink
  hulsman hulsmans hulst hulstaert hulsters hultermans hultink hulzinga humbeeck humbert humblet
  hummelink huneke hunink hunneman huntink huntjens huon hupkens hurenkamp hurkens hurkmans
  hurtado hus husakovichodzic huskens hussain hussaini hussein husson hutagalung hutapea hutasoit
  huth huts hutse hutsebaut huttcher hutter huttinga huurdeman huurneman huussen huvaere huveneers
  huwel huybens huyberechts huybrecht huybrechts huybrighs huychem huyck huyge huygelen huygen
  huygens huygh huyghe huyghebaert huylebroeck huylenbroeck huynh huypens huys huyse huysegems
  huysegoms huysentruyt huyskens huysman huysmans huysveld huyvaert huzanic hyatt hyfte hylkema
  hymans hyusein iacob iancu ibarra ibe ibens ibikunle ibrahim ibrahimi ibrahimovic ibranovic
  ibric ibryam icelic ichim ickx idahosa ide idema idrissi idrizi idsinga idskenhuizen idzenga
  idzinga iedema ielegems iemants iepers iersel ietjes ieven igbinedion iglesias ignacia ignat
  ignatiev ignatov ignoul igodt igov igric igwe ihasz ihly ikers ikhlef ikink ilancic ilario
  ilbrink ilegems ilhan iliaens ilic ilicali ilicin ilie iliescu iliev ilieva ilin ilincic ilisic
  illegems illing ilori ilsbroux ilunga ilupeju ilyin imamoglu imans imbrechts immens immerseel
  immerzeel imminga immink imminkhuizen imogens impe impens imschoot ince indeherberg indeherberge
  indekeu indestege indijk indischman ingelaere ingelbeen ingelbrecht ingelgem ingelghem ingelgom
  ingelmunsters ingels ingers inghelbrecht inghels ion ionescu ionita iordache iorga iosif iqbal
  iravani irawan ireens irfandi irimia irizarry isaac isacker isaev isak isakov isci isebaert
  isebia iseghem isekenmeier isenborghs isenia isik iskanders ismail ismaili ismailov ismailova
  isokun ispas ispiranovic issa issaoui isse istas isterdael istokovic istrate isvan iswahyudi
  itens itt itterbeeck ivan ivancan ivanenko ivankovicbon ivanov ivanova ivas ivascu ivashchenko
  iven ivens ivkovac iwan iwanicka iwanicki iwaniuk iwanowska iwanowski iwanska iwanski iwema
  iwens iyalla iyanda iyengar iyer izdebska izdebski jaafar jaantjes jaarsma jaarsveld jaasma
  jabarkhel jabbour jaber jabers jablanov jablonska jablonski jabouri jabri jach jacimovic jackers
  jackiewicz jackowska jackowski jackson jacob jacoba jacobi jacobiens jacobs jacobsen jacobson
  jacobus jacops jacovic jacquemijn jacquemin jacquemyn jacques jacquet jacxsens jaddi
  jadoenandansing jadot jadoul jadro jaecques jaeger jaegere jaegher jaeghere jaeken jaenen jafari
  jafoufi jager jagerman jagerskamp jagersma jagersveld jagesar jagessar jaggoe jagica jagiello
  jagielska jagielski jagodzinska jagodzinski jagroep jagtman jagusch jagusic jahangiri jahn
  jahnke jailani jaime jaimes jain jairam jaiyeola jakobek jakobs jakobsen jakolic jakubczak
  jakubczyk jakubiak jakubiec jakubik jakubowska jakubowski jakusmejarec jalali jalink jalloh
  jallow jama jamaer jamal jamar jamart jambor jame jamers james jamiu jammaers jammeh jamroz
  jamrozy jamshidi janas janbroers janczak jander janecic janeczek janekovic janevski janga jangid
  janiak janich janicka janicki janiec janik janikowska janikowski janissen janiszewska
  janiszewski janka janke jankie jankiewicz jankovicbeslic jankovitch jankowiak jankowska
  jankowski jannes jannetjes jannigjes jannink jannis janosevicfranz janowska janowski jans janse
  jansegers jansema jansen jansens jansink jansjes jansma jansman janssen janssens jansseune
  jantiens jantjes januar janus janusko janusz januszewska januszewski janzen jaouhari jap
  japanners japenga jaques jaquez jaramillo jarecka jarecki jarets jarnec jarocka jarocki jaros
  jarosz jaroszewska jaroszewski jarzabek jasarevic jasinska jasinski jaskiewicz jaskolska
  jaskolski jaskula jaskulska jaskulski jasmiens jasper jaspers jasso jast jastrzebska jastrzebski
  jattari jauk javadi javiers jaworska jaworski jaydens jazbinsek jazvinsak jebari jebbink
  jedrzejczak jedrzejczyk jedrzejewska jedrzejewski jedynak jeeninga jeens jeftic jeftovic jegers
  jegorov jehaes jehoul jelacic jelasic jelen jelica jelisavac jelita jellema jellesma jellinghaus
  jelmers jelonek jelsma jeltema jeltjes jeninga jenkac jenkins jenne jennekens jennen jennes
  jenneskens jennifers jennigjes jennis jenniskens jennissen jensen jensma jentink jentjes jeorga
  jerab jerde jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jeroens jerschabek
  jeruzalemmers jespers jess jessen jesus jetjes jeught jeugt jeunen jeurink jeuris jeurissen
  jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov
  jevrosimovic jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezewska jezewski jezierska
  jezierski jeziorska jeziorski jha jhagru jharap jhinkoe jiang jibodh jilesen jillings jimale
  jimenez jimmink jimoh jin jipsinghuizen jobe jobjes jochems jochemsen jochens jochmans jockovic
  jode jodenbegraafplaatsen jodenhaters jodenwijk jodinnetjes jodlowska jodlowski jodts johansen
  johar john johns johnson johnston jokanovic jokic jokicic jokin jokovic joksimovic joldersma
  jolie joliens jolink jolling joly jonas jonck jonckers jonckheere jonckheyd jonczyk jones jong
  jonge jongedijk jongema jongen jongenelen jongh jonghe jongman jongsma jongstra jonker jonkers
  jonkershuizen jonkersvaart jonkman jonkmans jooken jooris joos joosen joosens joosjes joossen
  joossens joosten joostens jordaens jordaners jordanovic jordens jorens jorgens joriens jorink
  joris jorissen jorritsma josefiens joseph josepha josephia joshi joshua josiens josjes jossa
  jossart jostiak jouck jouret jousma joustra jovancevic jovanovic jovanovicfilicic joye jozefiens
  jozefowicz joziens jozwiak jozwik juarez jubitana jubouri juchtmans jucken juffermans
  jufferswijk juinens jukema juliana julien juliens juliet junckers jung jungbluth jungton junius
  jurado jurasic juraskovic jurczak jurczyk jurek jurgens jurisevic jurisic jurisicspajic jurisin
  jurjens jurjevic jurkiewicz jurkowska jurkowski jurriens jussen just justina juszczak juszczyk
  juultjes juurlink juwita ka kaagman kaaidijk kaaijk kaandorp kaapvaarders kaastra kaatjes kaba
  kabbani kabbedijk kabbouri kabic kabila kabiri kablinovic kabongo kabore kacaniklic kacar
  kacarevic kacavenda kacprzak kaczmarczyk kaczmarek kaczmarska kaczmarski kaczor kaczorowska
  kaczorowski kaczynska kaczynski kaddour kaddouri kaders kadi kadijevic kadijk kadiri kadnar
  kadri kaerts kaes kaesmacher kaffers kahin kahl kahler kahlert kahles kahlmeyer kahraman kahsai
  kahsay kahveci kahya kahyang kainovic kaiser kaitovic kajganic kajtazi kakkar kakol kalaba
  kalabic kalajanovic kalajdzic kalajic kalajitovic kalala kalamiza kalashnikov kalbarczyk
  kalendic kaleta kalic kalinin kalinowska kalinowski kalinska kalinski kalisvaart kalisz
  kaliszewska kalita kalkan kalkman kalksma kalkwijk kallabis kallensee kalloe kalmeijer kalmykov
  kalnins kalpoe kaluderski kaluza kaluzna kaluzny kalverboer kalverdijk kamali kaman kamara
  kamber kamenicki kamenov kamerman kamervoorzitters kamilleveld kaminska kaminski kamman
  kammeijer kamminga kamp kampakkers kampen kampens kampf kamphorst kamphuijs kamphuis kampinga
  kampman kamps kampschulte kampstra kamsma kamstra kanaaldijk kanaalzwemmers kanaan kande
  kandecki kandemir kandhai kandji kane kanhai kania kanic kaniewska kaniewski kaniyar kanizaj
  kannekens kanninga kante kantens kanters kaouass kapica kaplan kaplangi kapoor kappe kappler
  kaproncai kaptan kapulica kapuscinska kapuscinski kapusta kara karabocek karabulut karac karaca
  karadag karadamis karadas karadordevic karaduman karaer karagoz karajcic karakasevic karakaya
  karakoc karakus karam karaman karamarkovic karamata karan karanfil karaoglu karapetric
  karapetyan karas karasev karasicevic karasinska karasinski karatas karatosic karaulac karaulic
  karavidic karbowska karbowski karcz karczewska karczewski kardos karelromans karels karens karg
  kargbo karhoff kariens karika karikari karim karimi karimzadeh kariodimedjo karki karlak karlic
  karliens karlinski karman karolak karoliens karolingers karpenko karpinska karpinski karpov
  karpowicz karrass karremans karsikaya karsowidjojo karssen karst karsten karstens kartal
  kartosen karus karwacka karwacki karwowska karwowski karzai kas kasanin kasantaroeno kasanwirjo
  kasapoglu kasavica kaselj kasi kasikovic kasmi kasongo kasperek kaspers kasperska kasperski
  kasprowicz kasprzak kasprzyk kass kassab kasse kassem kassulke kasten kasterovic kastner
  kastrati kaszuba katarincek kateman kather katherine kathleens katlijk katoi katriens katsman
  kattendijk kattestaart katulic katwijkers katz katzinski kauffman kauffmann kaufman kaufmann
  kaul kaur kausemann kautzer kavak kavaklioglu kaval kavelaars kawa kawalec kawczynska kawczynski
  kawecka kawecki kawka kawohl kaya kayali kaynak kayode kazakov kazemi kazenski kazimierczak
  kazlauskas kazmarek kazmierczak kazmierska kazmierski kebe kebede kececi kedzia kedzierska
  kedzierski kedzior kedziora keebler keegstra keekstra keeling keemink keer keerbergen keerdijk
  keere keereman keers keersmaecker keersmaeker keersmaekers kees keessen kegel kegelaers kegels
  keijman keijzer keil keimpema keiner keirsbilck keirsbulck keirsebilck keirsmaekers keita keizer
  keizersdijk kekic kelchtermans keldermans kelders keleka keleman kelen keles kelfkens kellenaers
  kelleners kellens keller kellner kelly kelm kelmendi kelst keltjens kemerink kemfelja kemink
  kemland kemmer kempa kempe kempen kempenaars kempenaers kempeneer kempeneers kempens kemper
  kemperink kemperman kempinga kempink kempkens kemps kempter kenens kenepa kenis kennemers kennes
  kennis kensmil kentgens kentie kepa kepinska kepinski kepka keppens kerchove kerckaert kerckhof
  kerckhofs kerckhove kerckhoven kerckvoorde kerckx kerdijk kerens kerf kerfs kerkakkers kerkbrink
  kerkdijk kerkedijk kerkenveld kerkeveld kerkhof kerkhofs kerkhove kerkhoven kerkmeijer kerkstra
  kerkveld kerkwijk kerl kerluke kern kernizan kerpel kerrebroeck kerremans kerschaver kerselaers
  kersemakers kersemans kersjes kerssemakers kerssen kersten kerstens kerstjens kerstman kertzmann
  kesel keseroglu keshavarz kesina keskin kessel kesselring kessels kesselschlager kessler
  kesteleyn kesteloot kestelyn kestemont kestens kesters ketelaar ketelaere ketelbuters ketele
  keteleer ketelhuis ketels ketelslegers kets ketsman kette kettenis keukelaere keukeleire
  keuleers keulemans keulenaer keulers keultjes keunen keuning keuppens keurentjes keuster
  keustermans keusters keutel keuzenkamp keyaerts keybus keyen keymeulen keymis keymolen keyser
  keysers keyzer kezel kflom khachatryan khalfi khalfioui khalifi khalil khalili khan khanna
  kharchenko khargi kharitonov khatib khatri khattabi khayari khayati khedoe khmers khodadadi
  khokhlov khouma khoury kiani kicanovic kicema kiceskulov kicevac kicic kicinska kicinski kick
  kidane kieboom kiebooms kiefers kiehn kiekens kielar kielbasa kielemoes kielstra kiers kiessling
  kiestra kievitshaar kiezebrink kifle kiggen kihas kihn kijlstra kijzers kikstra kilback kilian
  kilic kilicci kilinc killaars kim kimberly kimman kimpe kimpen kimps kinadeter kinderdijk
  kindermans kinds kindt king kinnaer kino kinoo kinsabil kinsbergen kint kints kinzel kinzy
  kippers kips kir kirac kiran kirch kirillov kirilov kirilova kirindongo kirlin kirst kirstens
  kisabaka kiselev kisfalubac kisiel kisielewska kisielewski kisjes kisoen kisoensingh kiss
  kisteman kisters kita kitic kitonjic kizivat klaartjes klaas klaasjes klaassen klabbers klabuhn
  klacar kladar kladarin klander klapper klaproosveld klaps klasanovic klasen klasnja klauder
  klaus klaver klaverdijk klaverkamp klaverveld klecina kleeberg kleefstra kleemans kleiber
  kleidijk kleijn kleijnen kleijsen klein kleinert kleinherenbrink kleinhuis kleininger kleinjan
  kleinman kleinmann kleinmeulman kleinsman kleinsteuber kleintjes kleinveld kleisen kleiss
  kleissen klemme klerck klerkx klessens kleuskens kleynen klifman klijndijk klijnsma klijnstra
  klijsen klikovac klimas klimaszewska klimaszewski klimczak klimek klimov klimovic klinac klincov
  kling klingeleers klinger klinic klink klis klisanin kljecanin kloc klocko kloeck kloetstra
  klokkers klomp klompstra klonowska klonowski kloosterdijk kloosterhaar kloosterman kloostra
  klootsema kloppers klopsch klopstra klos klose klosinska klosinski klosowska klosowski kloss
  kluge kluijtmans kluinhaar kluisbergen kluitmans kluivert kluska kluvers kluwe klymenko kmiec
  kmiecik knabe knaepen knaepkens knaeps knapen knapik knappers kneepkens kneifel knetsch knevels
  knies knijf knijpstra knipmeijer knippel knippenberg knippers knobel knoblich knockaert knol
  knoll knollema knoop knoops knop knops knorr knorscheidt knudde knuiman knut knuts knuvers
  knyazev kobela kobia kobiela kobs kobus kobussen kobylinska kobylinski koc koca kocabas
  kocabiyik kocak kocaman kocaoglu kocchar koch kochan kochanowska kochanowski kochanska kochanski
  kochetkov kock kockx kocman kocoglu kocur kocyigit koczulla koderisch koebeer koeck koedijk
  koehl koehler koehorst koeiman koekangerveld koeleman koelemeijer koelewijn koelink koelmans
  koelpin koelstra koeman koemans koenderink koenders koene koenig koens koepp koerdenleiders
  koerselman koester koesveld koetshuis koevermans koffeman kofferschlager koffi kofranek kog
  kogan kogeldans kogut koha kohle kohler kohlmann kohnle kohrbruck kohre kohrt koj kojcic
  kojcinovic kok kokanov kokanovic kokar koker kokhuis kokoskov kokoszka kokot kokovic koks koksal
  kola kolacz kolade kolak kolakovic kolakowska kolakowski kolar kolarac kolarevic kolaric kolarov
  kolasa kolasinska kolasinski kolb koldijk koleiski kolek kolesaric kolesnikov kolesov kolev
  koleva kolfschoterdijk kolgjeraj kolisnyk kolk kolkman kolman kolodziej kolodziejczak
  kolodziejczyk kolodziejska kolodziejski kolokas kolomiets kolompar kolonja kolosov kolotzei
  kolovic kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak koman komanov
  komanovic komar komarcevic komarcic komarica komarnicki komaromy komarov komatina komatinovic
  komatovic komazec kombrink komen komens komljen komljenovic komluski kommers komnenic komnenov
  komnenovic komoll komorowska komorowski konan konarska konarski konate koncar kondracka
  kondracki kondratiev kone konieczna konieczny konig koninck koninckx koning konings koningsdijk
  koningskaars koningsveld konink konopelski konopka konovalov konow konrad konstantinov konta
  konte konterman koob kooi kooidijk kooij kooijman kooiman kooistra koole koolen koolman kools
  koolskamp koolstra koolzaadveld kooman koomson koonstra koopman koopmans koops koopstra kooreman
  koorn koorndijk koornstra koosjes kootstra kootwijk kootwijkerbroek kooyman kopacz kopanec kopas
  kopczynska kopczynski kopec koper kopernick kopf kopka koppeldijk koppelman koppen koppens
  koprowska koprowski kopylov korczak korczynska korczynski korda kordic kordin kordulup koreman
  korenkamp korenveld korica korkmaz kormukcu kornacka kornacki korneev kornilov korol korolev
  koroma korotaj korotkov korovin korpas korremans kors korsa korsman kortekaas kortendijk
  kortenhorst korterink kortink kortleven korusac korzeniewska korzeniewski korzeniowska
  korzeniowski kos kosalec kosanin kosarac koscielniak kose kosenkow koseoglu kosevic koshelev
  kosinska kosinski kosior kosiorek koskamp kosmala kosnicar kosnicarevic kosoko kosovaars
  kosowska kosowski kospic koss kossakowska kossakowski kossen kostadinovic kostecka kostecki
  kostelijk kostenko koster kosterink kosterman kostic kostin kostiuk kostka kostov kostova
  kostrzewa kostrzewska kostrzewski kostunica kosutarac kosutic koszewski kot kotaranin kotaras
  kotarcevic kotarlic kotarska kotarski kotevic kotov kotowicz kotowska kotowski kotrljanovic
  kottink kouadio kouassi koubaa koumans kouyate kovac kovacek kovacevic kovachev kovacheva kovacs
  koval kovalchuck kovalchuk kovalenko kovalev kovalski kovcin kovincic kovinjalo kovjanic
  kovljenic kovrlija kowal kowalczuk kowalczyk kowalewska kowalewski kowalick kowalik kowalinski
  kowalska kowalski kox koya koybasi koyen koyluoglu koyuncu koza kozak kozakiewicz kozarac
  kozarev kozarevic kozarski kozera kozey kozhevnikov kozic kozicka kozicki koziel kozik kozinska
  kozinski koziol kozlica kozlina kozlov kozlovacki kozlowska kozlowski kozub kozyra kozyrev kraai
  kraaienhorst kraaij kraaijenbrink kraaijeveld kraaijkamp kraaijveld krabbe krabshuis
  krachtighuizen kraft kragl kragtwijk kragulj kraguljac krahovski kraincanic krajcik krajenbrink
  krajewska krajewski krajina krajinovic krajisnik krajnovic krakowiak krakowska krakowski kral
  kralj kralja kraljinovic kramer kranendonk kraneveld krasic krasinska krasinski kraska krasnic
  krasnici krasniqi krasnov krason krasowska krasowski krasuska krasuski kraszewska kraszewski
  kratofil krauel kraus krause krauspe krauze kravchenko kravets kravtsov krawczyk krawczynska
  krawczynski krawiec krcevinac krcmar krcmarevic kreb krebs kreeftmeijer kreemers kreft kreiger
  kreissig krekels kremanac kremenovic krens kresoja kresojevic kresonja kresse krestalica
  kretenzers kreutz krga kricak kricka krickovic krieckemans krieger kriens krijgsman krijnen
  krijnsen krikhaar krikilion krilovic krind krinulovic krippner kris krisan krisanov krisanovic
  kristens kristic kristiens krivacevic krivaja krivcevic krivda krivokuca krivosic krivosija
  krizic krkalo krkeljic krkic krkljus krkobabic kroaatjes krockert krodinger kroes kroese kroesen
  kroeze kroger krohn krok krol krolak krolik krolikowska krolikowski krols krommedijk krommendijk
  krommewijk kromodihardjo kromopawiro kromosoeto kron kroneman kronemeijer kroon krooneman
  krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic
  krstin krstinic krstivojevic krstonic kruczek krueger krug kruger kruglov kruidenwijk kruijf
  kruijsen kruijssen kruijswijk kruijt kruisakkers kruisdijk kruisinga kruiskamp kruisselbrink
  kruissen kruit kruizenga kruizinga kruk krukowska krukowski krull krupa krupinska krupinski
  krusarovski kruschinski kruskovic kruszewska kruszewski kruszynska kruszynski kruzevic krvavac
  krylov krysiak kryuchkov kryukov kryvenko krzak krzeminska krzeminski krznaric krzyzanowska
  krzyzanowski kshlerin ksiazek kub kubacka kubacki kubala kubas kubena kubera kubiak kubica
  kubicka kubicki kubik kuc kucara kucharczyk kucharska kucharski kucher kuchta kucinac kucinska
  kucinski kucuk kucukler kuczera kuczynska kuczynski kuday kudeljas kudelstaart kudla kudryashov
  kudryavtsev kuepers kufahl kuffour kufuor kuhar kuhic kuhlee kuhlman kuhn kuhnel kuhnemund
  kuhnen kuhnert kuhnke kuijer kuijlaars kuijper kuijpers kuijstermans kuijsters kuijt kuik kuiken
  kuindersma kuiper kuipers kuipersdijk kuitaart kuizenga kujavec kujawa kujawska kujawski kukla
  kuklinska kukuljica kukuruznjak kula kulakov kulakowska kulakowski kulaksizoglu kulas kulczycka
  kuleshov kulesza kulig kuligowska kuligowski kulik kulikov kulikowska kulikowski kulimann
  kulinska kulinski kulka kulma kulpa kumar kumbernuss kumcuoglu kumi kummle kumpen kumps kums
  kuna kunde kunicbukovac kunicka kunicki kunst kunt kunter kunz kunze kupczak kupczyk kupfer
  kuphal kupiec kupis kuppens kupprion kuprion kupriyanov kupusinac kuraica kurcubic kurdi kurek
  kurens kurevija kuridza kurija kurilic kurjacic kurjacki kurkowska kurkowski kurmazovic kurnaz
  kurniawan kurnicki kurnoga kurobasa kurowska kurowski kurrat kurschilgen kurstjens kurt kurtak
  kurtanjek kurtoglu kurtulus kurtuma kurucev kurucic kurutluoglu kurvink kurzawa kus kusan
  kusanovic kuschewitz kuschmann kuse kushnir kusi kusiak kusic kuske kusljevic kusljic kusmawati
  kusnierz kustermann kustermans kusters kusuma kusumo kuswandari kuswoyo kusz kuta kutch kuter
  kutlay kutlija kutlu kutscherauer kutzner kuunders kuurstra kuvalis kuyken kuylen kuyper kuypers
  kuzelj kuzet kuzin kuzma kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmenko kuzmin kuzminska
  kuzminski kuznetsov kuzniar kuzucu kvacanovic kvasina kveens kvekic kvrgic kwaakye kwadijk
  kwadwo kwan kwanten kwarteng kwasniak kwasniewska kwasniewski kwasny kwetters kwiatek
  kwiatkowska kwiatkowski kwidama kwiecien kwiecinska kwiecinski kwikstaart kwintens kwok kyei
  kyndt kyrylenko l'ecluse laack laagveld laan laanstra laar laarhoven laarhuis laarmans laaroussi
  labadie labaere labalo laban labanac labarque labeeuw labens labie labotic laboy labuda labus
  lacanin lacante lacerda lach lachat lachi lachman lachmon lachowicz lachowska lachowski lack
  lacka lacki lacman lacnjevac lacroix ladang ladega ladevac ladevic ladewig ladinovic laebens
  laecke laecken laeken laemers laender laenen laenens laer laere laeremans laerhoven laermans
  laes laet laethem laevens laeveren laevers lafaut laforce laforza lafosse laga lagae lagaert
  lagaisse lagast lagedijk lageman lagendijk lagerhuis laghzaoui lagrange lagrou lahaye lahcen
  lahousse lahrach lahuis lai lailasari laisnez laitkam lakeman lakens lakerveld laketa laketic
  lakhlifi lakic lakiere lakin lakomy laksita laksmiwati laktit lakwijk lal laleman laletin lalic
  lalkens lalleman lallemand lalmahomed laloo lalta lam lama lamaire laman lambaerts lambeets
  lamberigts lamberink lambers lambert lamberts lambic lambrecht lambrechts lambregts lambrichts
  lambrighs lambrigts lambrix lameijer lameire lamens lamers lamfers lammens lammerink lammers
  lammersen lammert lammertijn lammertink lammertsma lammertyn lamoen lamon lamont lamos lamot
  lamote lamotte lampaert lampe lampens lamper lampo lamrani lamrini lams lamsens lamsma lancker
  lanckman lanckmans lanckriet landeghem landers landhorst landmann landsbergen landschoot
  landsheer landsheere landsman landstra landtsheer landuyt landveld landwaart lang langbeen
  langbroek lange langedijk langekamp langemeijer langen langenaken langenberg langenbergh
  langendijk langendonck langendries langenhove langenhoven langenhuijsen langenhuizen langenkamp
  langens langeraert langerhorst langerhuizen langers langeveld langewijk langfeld langhe
  langhendries langhirt langhorst langmans langosh langworth lanig laninga lankamp lankhaar
  lankhorst lankman lankveld lanneau lannoo lannoy lannoye lanoye lans lansink lanslots lanssens
  lanszweert lanters lantin lantinga lantink lantsoght lapaceens lapage lapauw lapcevic lapeire
  lapere laperre lapiere lapierre lapin lapinska lapinski laplanders laporte lapshin laptev lara
  lardenoit larens laridon larin larionov lariviere larkin laroy larsen larson laruelle lasek
  laseure laskowska laskowski lasoen lasota lasseel lata lataire latet lateur lathauwer lathouwer
  lathouwers latifat latifi latijnhouwers latre latruwe latte latupono lau lauckner lauffer
  lauinger laukens laumans laureano lauren laurens laurenssen laurent laureyn laureyns laureys
  laureyssen laureyssens lauriens laurier laurijsen laurijssen laurijssens lauryssen lauryssens
  lausecker lausnay lauw lauwaert lauwen lauwens lauwereins lauwereys lauwerijssen lauwers
  lauwerys lauwyck laux lava lavaert lavens laverge laverman laveyne lavigne lavreysen lavrijsen
  lavrov lavrysen lawal lawniczak laws lax lazanski lazar lazarac lazarev lazarevic lazarov
  lazendic lazetic lazic lazin lazinica lazou lazuardi le leal leanders leannon lebbe lebbink
  lebedev lebegge lebens leberer lebon lebron lebrun lebsack lech lecic leclercq lecluse lecluyse
  lecocq lecointre lecompte lecomte leconte lecoutere ledeboer ledeganck ledegen ledent ledesma
  ledner ledoux leduc lee leebeeck leeflang leeftink leegstra leekens leeman leemans leemeijer
  leemhorst leempoels leemput leemputten leen leenaars leenaers leenaert leenaerts leenders leenen
  leener leenheer leenheers leenknecht leenknegt leens leensen leenstra leentjes leerbroek
  leerentveld leerink leerintveld leermakers leermens leers leersnijder leersnyder leest leeten
  leeuw leeuwardens leeuwarders leeuwen leeuwenburg leeuwenhorst leeuwerink leeuws lefeber lefebre
  lefebure lefebvre lefere leferink lefever lefevere lefevre leffers leffler legein legmeerdijk
  legrand legros legters lehaen lehmann lehner lehouck leibold leide leidelmeijer leidijk
  leidsevaart leij leijdekkers leijdens leijenhorst leijnen leijssen leijten leilani leimbach
  leimuiderdijk lein leinders leipold leirens leirs leisink leist leistra leite leiter leiteritz
  leitheim leito leiva leiwesmeier lejeune lekdijk lekens leleu leliaert lelie lelievre leliveld
  lellens leloup lelovic lelystatters lema lemahieu lemaic lemaire lemaitre lemajic leman lemanska
  lemanski lemarcq lembergen lembrechts lemeire lemelerveld lemey lemic lemiers lemke lemkens
  lemma lemmens lemmink lemoine lempens lempers lemstra lemus lenaers lenaert lenaerts lenart
  lenderink lenders lendfers lenferink lenfers lengers lenhard lenie lenk lennaerts lenoir lens
  lenselink lensen lensink lenssen lenssens lenstra lent lentelink lenters lenting lentink lentjes
  lenz lenzen leo leon leonard leonora leonov leontiens leontiev leontijevic lepage lepere lepez
  lepla leplae leposavic lepoutre lepovic leppens leppers leppink lepsanovic lepthin lerberghe
  lerma lermyte lermytte lerno lernout lero leroi leroux leroy lersberghe lesaffre lesage lesch
  leschnik lescouhier lescrauwaet leseman lesendric lesevic lesiak lesina lesire lesmana lesniak
  lesniewska lesniewski lespoix lessens lestari lesterhuis lesters leszczynska leszczynski
  letellier leten leterme letlanders letteboer letter lettinga lettink letzelter leu leuckx
  leufkens leunen leunens leung leunis leunissen leuntjes leupe leuridan leurink leurs leus
  leuschke leusdens leusenerveld leusink leussink leutarevic leuven leuvenaars leuvenink leuvens
  leuverink levajac levanic levchenko leverink leverkusen levin levinga levrau lewandowska
  lewandowski lewczuk lewicka lewicki lewin lewinska lewinski lewis lewke lewyllie ley leybaert
  leyckes leye leyers leyman leyn leynen leys leysen leysens leyssen leyssens leyten leyva lezy
  lheebroek li liang libaers libbers libbrecht libeer libeert libens liberloo libert libiana
  librecht lichtaart lichtenfeld lichtenhagen lichtert lichtl lidwiens lie liebach liebe lieben
  liebens liebich liebold liechtensteiners lieckens liedekerke lieder lieferink liefers
  liefferinge liefooghe liefrink liefsoens lieftink liegeois liekens lieman liemers liens
  lienshoft lier lierde lierderholthuis lierman lierop liers liesenborghs liesenborgs liesens
  lieshout liesjes liessens liesveld lietaer lietaert lieten lievaart lieveld lievens lieverdink
  lievers lievrouw ligneel ligtenberg ligterink lijbers lijesen lijfrock lijnen lijntjes lijsjes
  lijzenga lilic lille lim lima limbergen limbourg limburgers limeens limon limoncuoglu limpens
  lin linares linckens lind lindedijk lindekens lindeman linden lindenberg lindenhorst lindenmayer
  linders lindgren lindner lindsen lindt lingedijk lingeman linger lingier liniedijk linke
  linneman linnenbaum lins linsen linskens linssen linstra lint linten lintermans linthorst
  linthout lintjens lintsen lioen lioessens lion lipar lipiec lipinska lipinski lipka lipkens
  lipman lippe lippenhuizen lippens lips lipska lipske lipski lipus lira lis lisabeth lischka
  lisek lisens lishout lisiecka lisiecki lisman lismont lison lisowska lisowski lissens
  lisserbroek liszka litjens litjes litouwers litsenborg littel little litvinov litwin liu livaja
  livazovic livens ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic llamas llink
  lobanov lobato lobbens lobbestael lobelle lobinger loboda locht lochtman lochuizen lockhorst
  lockkamper lockman locquet lodens lodewijckx lodewijk lodewijks lodewyckx lodiers loecker loeckx
  loedeman loeman loenders loera loermans loesjes loete loeters loey loeys logghe logie logier
  loginov logist logozar logsch logtens logtmeijer lohman lohmann lohmeijer lohre lohse lohuis
  loijenga loir loix lokar lokeren lokers lokhorst loksbergen lolkema loman lombaerde lombaert
  lombaerts lombergen lomeli lomic lommel lommelen lommers lomovic loncke londens londersele
  longin longoria longueville lonneville lont loo loobrink loobuyck loock loocke loockx loodijk
  loodts loof loogen loohuis looijen looijenga looijmans look looman loomans loon loones loonstra
  loontjens loopmans loopstra loor loore loos loosbroek loose loosen loosveld loosveldt loosvelt
  lootens loots lootsma looveren looy loozen lopes lopez loquet lorek lorenc lorens lorent lorenz
  lories lorkeers lormans los losch loser losev losickrizmanic loska lossers lossie loswijk lotfi
  lotjes lott lotterman louage louagie louckx louis loukili loum louman loureiro lourenco lourens
  lourenssen lourinho louwagie louwerens louwers louwet louwman louwsma lovato loverix lovers
  lovink lowa lowagie lowe lowet lowette lowie lowyck loy loya loyen loyens loyson lozada lozano
  lozeman lozie lu lubbe lubberdink lubberink lubbers lubbersen lubina lubinska lubinski lubke
  lubowitz luca lucanovic lucar lucas lucassen lucero luchene luchtenveld luchtmeijer lucia lucic
  luciens lucio luczak luczynska luczynski ludban ludolf ludwiczak lueilwitz luesink luettgen
  luevano lufft lugo lugowska lugowski lugtenburg lugtmeijer luhrman lui luidens luijendijk luijk
  luijpers luijten luikenaars luimstra luinstra luisa luiten luitjens lukac lukacevic lukacin
  lukasiak lukasiewicz lukasik lukassen lukaszewicz lukaszewska lukaszewski lukawska lukawski
  lukenda lukendic lukickovanovic lukin lukomska lukomski lukoschek lukyanenko lukyanov lumumba
  luna lungu luo luppens lupu lurvink lusink lust lutgens lutgerink lutin lutje lutjeboer
  lutjebroek lutjes lutkedijk luts lutterman luttikhuis luttikhuizen luttjeboer lutz luursema lux
  luxemburgers luyck luyckfasseel luyckx luyendijk luykx luypaert luypaerts luys luyten luytens
  luyts luzaic lvov ly lybaert lybeer lycke lynch lynen lysanders lysebeth lysebetten lysenko
  lysiak lyssens lytvyn lytvynenko lyubimov ma maalderink maanen maarens maarhuizen maarleveld
  maarouf maarsbergen maarsen maarssenbroek maarssens maartensdijk maartjes maas maasdijk maasen
  maassen maastrichtenaars maatjes macanic maccow macdonald macedo macejkovic macele macgyver mach
  machado macharis machiels machielsen machnik machowska machowski machtelinckx machtig maciag
  macias maciaszek maciejczyk maciejewska maciejewski macken mackiewicz macko mackowiak mackowski
  macnack macovei maczey maczka madalena maddelein maddens made madej madejska madejski mader
  madera madetzky madic madou madra madrigal madrileens madry madsen madubuko madunicflauder
  maduro madzic maebe maeckelbergh maeckelberghe maegerman maegh maeght maekelberg maele maelen
  maelfait maene maenen maenhaut maenhoudt maenhout maercke maere maeremans maerevoet maerschalck
  maertelaere maerteleire maerten maertens maes maeseele maesen maeseneer maeseneire maesschalck
  maessen maestas maetens maex maeyaert maeyens maeyer maftei magalhaes magana magdalenic magdic
  magerhorst magerman magermans maggen maggio magielsen magiera magits maglajic magnus magyaars
  mahabier mahabir mahadew mahajan mahamud mahangoe maharani mahardika mahdavi mahendra mahers
  mahesh mahestri maheswara maheswari mahi mahieu mahmood mahmoodi mahmoud mahmudi maho mahraoui
  mahy mai maia maier maiorov maisch maisveld maj majaca majcher majchrzak majda majdoubi majer
  majewska majewski majidi majka majkic majkowska majkowski majnik majovic majstorovic majstrenko
  mak maka makarenko makarewicz makarov makeev makhloufi makinde makinwa makkinga makkink makowska
  makowski makrini maksimovic makuachukwu makuch malaise malave malbasik malcorps malczewska
  malczewski maldegem maldeghem malder malderen malderghem maldonado malec malecic malecka malecki
  malek maleki malekzadeh malesevic malfait malfliet malfroid malfroy malicanin malicka malicki
  malik malinic malinowska malinowski maliskamp malisse maliszewska maliszewski malivuk maljaars
  maljers malkowska malkowski malkus mallants mallens mallmann mallouli malobabic malojcic
  malolepsza malolepszy malone maltasic maltsev malucha malvic malyshev malysse mampaey mamula man
  manastirlic mandala mandaric mandasari mandema manderick manders mandervelt mandic mandigers
  mandokovic mandrapa mane manea manfred manga mangal mangane mangelaars mangelinckx mangelschots
  mangroe mangunsong manhaeve manilleens manintveld manjak manjencic manka mankowska mankowski
  mann mannaart mannaert mannaerts manneh mannens mannessen manniesing manns manolache manole mans
  mansaray manshoven mansoori mansour mansouri manssens mansur mante mantels manu manuel manuela
  manukyan manullang manz manzanares mar maracic marahrens marak marakovic maran marar maras
  marasovic marbun marcec marcelis marcelissen marchal marchand marchant marchena marchenko
  marchewka marchewski marchiens marchouh marchouhi marcik marciniak marcinkiewicz marcinkovic
  marcinkowska marcinkowski marcke marckx marcoen marcouch marcu marcus marczak marczewska
  marczewski marczuk marczyk mardhiyah mardini mare marechal mareel mareels marek marens mares
  marez margarita margic margiens marginean marginet margis margjes margodt margratens maria
  maria-jose mariaatjes mariadijk mariakapelletjes marian mariana maric maricevic marichal marie
  marien mariendijk mariens marietjes marievoet marijes marijnissen marijsse marijtjes marikens
  mariman marin marincic marinescu marinissen marinkovic marino marinov marinova marinovic marinus
  marinussen maris marisavljevic marissen marissens marivoet mariz marjanov marjanovic mark
  markelosebroek markerink markey markhorst markiewicz markin markink markotic markov markovic
  markovicsarac markowicz markowska markowski marks marktveld markus marl marleens marliens
  marlier marmeggi marnef marner marnissi maroevic marokkaantjes marosicevic marovic marowijners
  marpaung marquardt marquart marquenie marques marquez marrakchi marreel marrero marretjes
  marrigjes marrink marroquin mars marschek marsdijk marsenic marshall marskamp marsman marsoul
  marszalek mart martac marteau martel martelaere marten martens martha martiens martijntjes
  martin martina martinac martinez martinov martinovic martins martirosyan martis martjes martle
  martodihardjo martodikromo martynenko martyniuk martynov marunica marvin marwijk marx marxen
  mary maryadi maryam maryati maryjane marynissen marysse marzec marzouk marzouki mas masala
  mascarenas maselis maslac maslanka maslennikov maslov maslowska maslowski masmeijer masojevic
  masri massa massaer massage massant massaoudi massart masschaele masschelein masschelin masscho
  masselink masselis masselus massen massenhove masset massez massie massin massink massoels
  masson massy mast mastalerz mastebroek mastenbroek masters masure mata matanic mataz matczak
  mateescu matei mateijsen mateja mateo materne matheeussen matheeuwsen mathes matheussen mathies
  mathieu mathijs mathijsen mathijssen mathilda mathiszik mathoera mathues mathys mathyssen matias
  matic matijanic matijasevic matijevic maton matoric matos matschke mattan mattelaer matten
  mattens mattern matterne matthe mattheeusen mattheeussen mattheeuws matthes mattheus mattheussen
  matthew matthieu matthijs matthijssen matthys matthysen matthyssen matthyssens mattijssen matton
  matula matusiak matusik matusina matuszak matuszczak matuszek matuszewska matuszewski matveev
  matviienko matyja matysiak mau maulana maureens maurer maurissen mauritsen mauritshuis mauroff
  mauroo maus maussen mautner mauzer maveau mavzer max maxim maximov maximus may maya mayasari
  maybach mayer mayert mayhos mayorga mayowa mazens maziarz mazilu mazur mazurek mazurkiewicz
  mbacke mballo mbaye mbeki mbengue mbodj mboup mbow mbuyi mcclure mccullough mcdermott mcglynn
  mckenzie mclaughlin measho mebis mebold mebrahtu mechelaars mechelen mechelmans mechgelen
  mechielsen medaer meddens medegael medeiros medema medhanie medhurst mediahuis medina medrano
  medts medvedev meedhuizen meekers meel meelberghs meeldijk meenderink meenen meenhorst meenink
  meens meensel meer meerbeeck meerbeek meerbergen meerdijk meerdink meereboer meeremans meeren
  meerhaeghe meerleer meerman meermans meers meersch meerschaert meerschaut meerschman meersman
  meersmans meersschaert meersschaut meerssche meersseman meerssens meerstra meert meerten
  meertens meerts mees meesen meesschaert meesseman meessen meester meesters meeswijk meeus
  meeusen meeussen meeuw meeuwen meeuwenveld meeuwes meeuwesen meeuwis meeuwissen meeuws meeuwsen
  meeuwssen meftah meganck megantara megdanac megens mehari mehdaoui meheus mehl mehlhorn mehlorn
  mehmed mehmedov mehmedova mehmedovic mehmeti mehra mehrabi mehrotra mehta meier meihuizen meij
  meijer meijerink meijerman meijers meijhorst meijlink meijnders meijsen meijssen meikers meilink
  meinders meindersma meindertsma meinema meiners meinsma meintjes meir meire meireles meiren
  meiresonne meirhaeghe meirlaen meirsch meirsman meirssche meirte meirvenne meisch meisen meissen
  meissner mejdoubi mejia mekelenkamp mekenkamp mekers mekkagangers melani melchers melckebeke
  mele melendez melenhorst melessen melgar melinda melis melissen melkebeke mellaert mellaerts
  mellebeek mellegers mellema mellemans mellendijk mellink mello melman melnikov melnyk melo
  meloni melotte mels melsbroek melsen melsens melssen melzer memelink memeti mena menchaca mendes
  mendez mendoza mendy menemencioglu menendez menga mengelers mengels mengerink mengesha mengistu
  menig menkveld menne mennema mennes menninga menon menrat mens mensa mensah mensch menschaert
  mensel mensing mensinga mensink menten mentens mentink menu meppelink meraz mercado mercedessen
  mercelina mercelis mercera merchie merchiers mercier merckaert mercken merckx mercy merens
  mergaert mergaerts mergan mergel merino merkel merken merkens merkies merks merlen merlevede
  merlier merlo mermans merola merovingers merseburg mert mertens mertoglu mertz merwededijk
  merwijk mesa mesaric mesarosbelanji mesbahi mesen mesens meseure mesfin meshcheryakov meskens
  mesloh mesmaeker mesotten mesquita messaoudi messelbroek messelier messelink messelis messely
  messemaeker messens messiaen messink mestach mestdach mestdag mestdagh meszaros metdepenningen
  methorst metjes mets metselaar metsemakers metsenaere metsu metten mettepenningen metz metzger
  metzner meukens meul meulder meulders meuldijk meulebrouck meuleman meulemans meulemeester
  meulen meulenaer meulenaere meulenbergs meulenbroek meulendijk meuleneire meulenijzer meulenkamp
  meulewaeter meulman meunier meurders meuris meurisse meurkens meurrens meurs meus meusen meussen
  meuter meutter meuwis meuwissen meuwsen mevissen mewes mewis mey meye meyen meyer meyere meyers
  meyfroidt meyfroodt meyfroot meykens meylaers meylemans meynaerts meynckens meynen meynendonckx
  meyns meyntjens meys meyskens meysman meysmans meyssen meyst meyvaert meyvis meyvisch meza
  mezouari mican michael michalak michalczyk michalek michalik michallek michalowska michalowski
  michalska michalski michaux michel michels michiels michielsen michielsens michielssen micu
  middel middelaer middelbeers middelburgers middeldijk middelink middelkoop middelveld middendijk
  middenrijk middenveld middernacht mieczkowska mieczkowski miedema mieghem mielcarek mielczarek
  mielewczyk mielke mielnik miens mientjes mierlo miermans mierop miert mierzejewska mierzejewski
  mierzwa miesen mievis migchelbrink migchelsen miggelbrink migneau mignolet mignon migom mihai
  mihaila mihailescu mihalache mihalcea mihaljec mihaylov mihaylova mijakovic mijnders
  mijnendonckx mijnsbergen mijntjes mijota mika mikac mikesicmerda mikhailov mikheev mikicvucak
  mikitenko mikkers mikodanic mikolajczak mikolajczyk mikolajewska mikolajewski mikula mikulska
  mikulski mikuta mil milak milankovic milants milczarek milde milea miler milewska milewski milis
  milisickovacevic milissen militaru miljanovic milla mille millecam miller millet milleville
  mills milo milosevic mimouni min minah mincke mine minguel minjauw minkema minkhorst minnaert
  minnart minne minnebo minnebruggen minnema minnen minner minnesma minnoye minten mintiens
  mintjens mintjes mintzlaff miodrag miracle miramontes miranda mircea mire mirea mirek mireles
  miri miron mironov mirowska mirowski mirza mirzaei mirzaie miserez miseur misghina mishra misiak
  misiedjan misier misiewicz miskiewicz misplon missault missiaen missinne missotten mistiaen
  miszczak misztal mitanovic mitchell mitev miteva mitrofanov mits mittelmeijer mitura miu mizera
  mkrtchyan mladenovic mlikota mlynarczyk mlynarska mlynarski mobers mobolaji mocanu mockenhaupt
  mocks modest modrzejewska modrzejewski modzelewska modzelewski moede moedl moeffaert moeijes
  moelans moelants moeller moen moenaert moens moer moeraert moere moeremans moerenhout moerkens
  moerkerke moerloose moerman moermans moernaut moers moersbergen moerwijk moeseke moesen moeskops
  moeskroens moestadja moeyaert moeyersons moeykens moga mogbadunade mogenburg moghaddam moguenara
  mohamad mohamed mohamedhoesein mohammad mohammadi mohammadzadeh mohammed mohamud mohan mohnacki
  mohr mohrhard mohseni mohsner moise moiseev mojaddidi mojica mok mokhtari mokumers mokveld mol
  mola molchanov molders moldner moldovan moldoveanu molekamp molema moleman molemans molen
  molenaar molenaers molenakkers molenberghs molenbroek molenda molendijk molenhuis molenkamp
  molenvaart molenveld molenwijk moleveld molewijk molina molitor molkenboer molkens moll
  mollaoglu molle mollema molleman mollen mollenbeck moller mollers mollet mollinger mollink
  molmans molnar mols molukkers molzan momand mombaerts mombers mommaert mommaerts mommen mommens
  mommerency mommers monahan monard monbailliu monbaliu mondelaers mondragon mondt monnens
  monnikendijk monnink monnissen monroy monsaert monsecour monsels monserez monsieur monsieurs
  monsma monster monstrey montag montalvo montanez montano monte monteiro montemayor monten
  montenegro montens monteny montero montes monteyne montez montoya moock mooibroek mooij mooijman
  mooiman mooldijk moolhuizen moonen moonens moons moor moore mooren moorhem moorkens moorleghem
  moormann moors moortel moortele moortgat moorthamer moorveld mora morabet morabit moradi moraes
  morais morales morar moraru morawiec morawo morawska morawski mordhorst mordwiens moreau moreel
  moreels moreira morel moreno morgan morgenstern morhelfer moriaantjes morias moriau morina moris
  morissette moritz morlion mornie moroz morozov morre morreel morren morris morsch morsdijk
  morshuis morsink morsman morssink mortele mortelmans mortens mortier mortiers mosciski moser
  moskal moskwa moslavac mosmans mosselaer mosselmans mossevelde mossink mostaert mosterman
  mostien mostinckx mostmans mostrey mot mota motalo motchebon motmans motte motyka motyl
  motzenbbacker mouawad mouhib moukhtari moulaert moulin moura mourabit moureau mourik mourisse
  mous mousa mousavi moussa moussaoui mouton moya moyaert moyens moyo moyson mozaffari mrabet mraz
  mroczek mroczkowska mroczkowski mrowiec mroz mrozek mrozik mrozinska mrozinski mrozowska
  mrozowski mrugalla mucalj mucavac mucha muckenthaler mueller muer muermans mues mugisha muhammad
  muhar muhleis muijlwijk muijsers muijtjens muinat muis mujic mukamana mukaram mukendi mukhin
  mukhopadhyay mul mularczyk mulder mulders mulderskamp mulier mulkens mulkers mullebrouck mullem
  mullenders mullens muller mullie mullink mulrain muls mulugeta mulumba mulyani munch munck munda
  munguia muniz munkas munnik munniksma munoz munsterman munsters muntean munteanu munter munters
  muntinga murad muradbasic murat murati muravyov murawska murawski murazik muresan murillo muro
  murphy murray mus musa musat muse musial musiol muskens mussche musschoot mussen mustafa
  mustafov mustafova mustapha musters mustika mustofa muszynska muszynski mutiat mutlu mutombo
  mutsaars mutsaers mutsaerts mutsers mutsters muurlink muurmans muyer muyeveld muylaert muylder
  muyldermans muylem muyllaert muylle muynck muys muyshondt muyt muyter muzenjak mykhailenko
  mylemans mylle myncke mynsbrugge myny mys mysliwiec myszka myszkowska myszkowski myumyun n'diaye
  n'guessan naaijkens naardens nababan nabein nabizada nabow naca nachtegael nachtergaele naciri
  nackaerts nader naderi naders nadiens nadolna nadolny nadolska nadolski naegels naert naessens
  naets naeyaert naeyer nagel nagels nagtegaal nagy nagypalfi nahas nahuis naik nainggolan nair
  najafi najduk najera naji najjar najmudin nalbantoglu nalepa nalli namaga nambeesan namboothiri
  namenaars nammensma nanaic nanda nandoe nanhoe nannan nannen nanninga napierala napiorkowska
  napiorkowski napitupulu narain naranjo narpati narvaez nascimento naseri nashiruddin nasiri
  nasri nassen nasser nassers nassiri nastase nastvogel nasyiah nasyidah nat natens nathania
  natsir nau naubert naudts naulaerts nauman naumann naumov naumovskicizmar nauta nauts nauw
  nauwelaers nauwelaerts nava navarrete navarro naveau nawrocka nawrocki nawrot nayar nazarenko
  nazari nazario nazarov ncube ndao ndaw ndayishimiye ndiaye ndione ndir ndlovu ndong ndour ndoye
  ndukwu neacsu neagoe neagu neamtu nebioglu nechaev nechelput nechita nechyporenko neck
  neckebroeck necula nedelcu nederhorst nedersaksen nederveen neeckx neef neefs neeleman neelen
  neels neeltjes neerijnens neerinckx nees neeskens neetens nefedov nefkens negash negassi neggers
  negoita negrea negrete negron negru neguse nehru neijenhuis neijens neijman neijmeijer neijnens
  neijssen neimke neirinck neirinckx neirynck nejad nekeman nekkers nekkeveld nekrasov neleman
  nelen nelis nelissen nellissen nelom nemegeer nemes nenadov nenadovic nengerman neppelenbroek
  nergenshuizen nerinckx nerius nerom nerum nes neskens nesladek nespen nest neste nesterov neto
  nettelhorst neubauer neubert neucker neuckermans neuendorf neukermans neumair neuman neumann
  neupert neurink neurohr neuschwander neuteleers neutelings neutkens neuts neuville nevarez neve
  nevejans nevel nevelsteen neven nevens neves newfoundlanders newton ney neyens neyrinck neys
  neyt neyts nezaj ng ngo ngom ngoy ngozi nguer nguyen niane niang niass niasse niazi nibbelink
  nica nicaise nicasi nicasia nicholson nickmans niclaes nicoara nicolae nicolaes nicolai nicolas
  nicolasen nicolay nicolescu nicoliens nicque niculae niculescu nieboer niedermeier niedziela
  niedzielska niedzielski niedzwiecka niedzwiecki niedzwiedz niehof niekamp nieklauson nielandt
  niels nielsens nieman niemczyk niemegeers niemeijer niemiec nienhuis nienow niens niers niersen
  nies niesen niesink niesjes nieskens niessen niessink nieto nietveld nietvelt nieuwboer
  nieuwborg nieuweboer nieuwedijk nieuwelink nieuwenborgh nieuwendijk nieuwenhove nieuwenhoven
  nieuwenhuijs nieuwenhuijsen nieuwenhuisen nieuwenhuizen nieuwenhuyse nieuwenhuysen nieuwenhuyze
  nieuwkuijk nieuwlandsedijk nieuwleusen nieuwveld nieves niewiadomska niewiadomski niezgoda
  niezink nijboer nijbroek nijeboer nijenhuis nijenkamp nijhof nijhuis nijkamp nijland nijlen
  nijlens nijman nijmeijer nijnens nijns nijs nijsink nijskens nijssen nijst nijsten nijveld
  nijzink nikiforov nikitin niklaus nikolaev nikolaus nikolic nikolickovacic nikolov nikolova
  nikolsky nikonov nikulin nikzad nil nillesen nillessen nimmegeers nimmen ninalowo ningrum nino
  nirmalsingh nissink nistor nita nitu nitzsche nivelle nivillac niville niyonzima njie nkansa
  nkansah nkosi nkrumah nkurunziza noack nobbenhuis nobelprijswinnaars nobels noben noblesse nobre
  nobus nocon nodler noe noel noelmans noels noens noers noet noga nogueira noh nohlmans nojeem
  nolan nolf nollet nolmans nolte nonneman nonnenveld nooij nooitmeer noordam noordbroek noorddijk
  noordenveld noordervaart noorderwijk noordhoek noordhuis noordhuizen noordijk noordijkerveld
  noordink noordkamp noordman noordoostpolders noordpoolreizigers noordzeehavens noori noorman
  noort noortgate noortjes noortman noorzai nooten nooyens noppe noppen noppers nordkamp noreilde
  norgervaart noriega norman normann normans noroozi norre norris northoff nosal nosek nosov note
  notebaert noteboom notelaers noten notenbaert noterman notermans notredame notte nottebaert
  notteboom nottelman noukens nouri nouwen nouws nouwynck novikov novitasari nowacka nowacki
  nowaczyk nowak nowakowska nowakowski nowe nowicka nowicki nowinska nowinski nowosadek
  nowosielska nowosielski noyelle noyen noyens noyette noyez noynaert nsia nti ntiamoa ntim
  nuchelmans nuesink nueten nuffel nuffelen nugraha nugroho nuijten nul nulens nullens numanoglu
  numans nunes nunez nuninga nunnink nur nuraini nurdiyanti nuri nurlaela nussbeck nutte nuttin
  nuur nuydens nuyens nuytemans nuytens nuytkens nuyts nuytten nuyttens nwachukwu nwankwo nwogu
  nwosu nwuzor nyaako nyame nyantakyi nyarko nycz nyen nykiel nys nysen nyssen nytra o'brien
  o'connell o'conner o'connor o'hara o'keefe o'kon o'reilly oancea obaidi obbens obbergen obbink
  obeid oben obeng oberbrunner oberem obergfoll oberhausen oberink obermaier oberman obi obiageli
  obianuju obispo obrezanac ocampo ocasio ochoa ochs ockerman ockers ockhuijsen ockhuizen odeh
  odent odetola odeurs odijk odinga odink odobasic oduber odunayo odunsi oeckel oedayrajsingh
  oedit oegema oehlers oeigoers oelbrandt oemrawsingh oenema oerdijk oerle oerlemans oers oeser
  oevelen oever oeyen offeringa offerman offermans offringa ofman ofori ofosu ogbamichael ogbazghi
  ogbeide ogiers ogindan ogink oginni ogonowska ogonowski ogorek ogrodnik ogulana ogunbamigbe
  ogunbanjo ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye oguz ojeda ojo
  ojua okafor okbay okeke okhuijsen okkema okkenbroek okon okonkwo okoro okoye okpattah oktavian
  oktaviani oktay oktovian okubay okumus okuneva okunola okur okyere olabode oladeji oladimeji
  oladipo oladipupo olaerts olah olaiya olaoluwa olariu olaru olasunkanmi olasunkanmi-fasayo
  olasupo olawale olbina olbrechts olbrich olczak olczyk olde oldekamp oldeman oldenburg oldenhuis
  oldenkamp olders oldersma oldijk olech olejniczak olejnik olek oleksiak oleksy olemans olender
  oles olesinska olesinski oleszczuk olfers oliemans olieslagers olievier oliinyk olink olislagers
  oliva olivares olivarez olivas oliveira olivera olivers olivier oliviers olivo oliynyk ollanders
  ollevier ollivier olmberg olmen olmos olofsen olowokeere oloyede olsen olsman olson olsthoorn
  olszak olszewska olszewski oltean olteanu olthof olthuis oltmans olubode olubukola olubunmi
  olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olusegun olutola oluwagbemi
  oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera olyslaegers omani omar
  omari ombelets omdurman omerovic omers omidina omloop ommelanderwijk ommens ommerenveld
  omobolaji omobolanle omojola omolara omoregie omoruyi omotoso omowale onacker onckelen onderbeke
  onderdijk onderdonck ondrasek ondricka ongena ongenae ongenaert ongeval onghena oni onink
  onkelinx onnen onnink onohinosen onose onraedt onraet onsea onsem onsia ontiveros onur onwuka
  onyekachi onyinyechukwu onyshchenko onzevaders ooghe ooijen ooink oolbekkink oolders oombergen
  oomen oomkens ooms oort oorthuis oortman oorts oostdijk oostelbeers oosten oostenbrink oostende
  oostenrijkers oostens oosterboer oosterbosch oosterbroek oosterdijk oosterens oosterhof
  oosterhuis oosterhuizen oosterink oosterkamp oosterlinck oosterlittens oosterlynck oosterman
  oosterveld oosterwijck oosterwijk oosterwyck oosthavendijk oosthuizen oostinga oostkanaaldijk
  oostmeijer oostra oostrum oostvaardersplassen oostveen oostveldt oostvogels oostwijk ooteghem
  ooteman ootjers opacic oparinde opbroek opdam opdebeeck opdekamp opdenacker opdenakker
  opdenbosch opeyemi ophalvens opheers ophey ophorst ophuis opmeers opoku oppedijk oppenhuizen
  oppens oppong oprea opric opricovic oprins opris opsenica opsomer opsommer opstaele opstal
  opsteyn opuic opuku opuvacic opveld oquendo orak oral oraloglu oranjedijk oranjespelers
  oranjesupporters oraovcic orasanin oravec orban orbanic orbay orbie ordelman ordonez orellana
  orens orge orgulan orhan orie oris orlov orlovic orlowska orlowski orman orn ornelas ornelis oro
  orosco orozco orsanic orshaegen orshoven orta ortega orth orthmann ortiz ortmans ory orye
  orzechowska orzechowski orzel os osadchuk osaer osaghae osagie osayande oscarwinnaars oschkenat
  osei osenberg osenga oshaar oshin osiecka osiecki osinga osingahuizen osinska osinski osipov
  oskamp osmak osman osmani osmanlic osmanovic osmans osorio osowska osowski ospina osselaer
  ossendijk ossenkamp ossieur ossowska ossowski ost osta ostaeyen ostapenko ostaszewska
  ostaszewski oste ostendarp ostijn ostringer ostrowska ostrowski ostwald ostyn osuagwu osuch
  osuntokun otartic oteng otermans otero othman othmans oti otiwa otjens otjes otmans otoo otsen
  ott otte ottema otten otter ottevaere ottink ottjes otto ottoy otuo ouahabi ouali ouarti
  ouattara ouazzani ouchan ouchen oudebildtdijk oudedijk oudelandsedijk oudeman oudenampsen
  oudendijk oudenhove oudermans oudewijk oudhuis oudijk oudleusen oudleusenerveld oudman oudshoorn
  ouedraogo oukili oulad outmani ouwehand ouweland ouwendijk ouwens ouytsel ovaere ovchinnikov
  ovcina overbeek overbeke overberghe overdijk overdijkink overijsselaars overink overkamp
  overloop overmars overmeeren overmeire overmeiren overschelde oversteyns overstraeten overtveldt
  overwaele ovsyannikov owais owczarek owens owokoniran owolabi owoyemi owusu oyadiran oyaifo
  oyebola oyelaran oyelude oyen oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen oz ozan ozanic
  ozansoy ozbek ozberk ozbey ozbir ozcan ozcelik ozdemir ozdenak ozdogan ozel ozen ozer ozga
  ozgorkey ozgur ozimek ozinga ozkan ozkara ozkok ozmen ozog oztekin oztonga oztuna ozturk ozuna
  paaldijk paans paap paardenkamp paassen pabon pacanin pacariz pacek pach pacheco paciorek packet
  pacocha pacolet pacquee paczkowska paczkowski padberg paden padhuis padilla padmasari padron
  paduraru paeleman paelinck paelinckx paemel paenen paep paepe paepen paeps paesen paesens
  paeshuyse paesler paesmans paesschen paessens paez pagac pagan page pahanic pahert pahlavi
  paijmans paimo pairoux paiva pajak pajcic pajeska pajkuric pajonk pajor pajtl pakhomov paksut
  pakula pal pala palacios palackovic palamarchuk palasti palastri palavestra palic paligoric
  palija palikuca palinckx palings palisaski palit paljevic palka pallentin pallieters palm
  palmaers palmaerts palmans palmers palmpasen palomino palomo pals palsma palstra paluch pamel
  pamper pan pana panait panasiuk pancham panchenko panday pandelaers pandey panek panezic
  panfilov pang pangestu panhuijsen panhuis panicker panis panisic panjak panjevic pankowska
  pankowski pankratov panman pannecoucke panneels pannekoek pannekoekendijk pannemans pannier
  panov pans pansa pansters pantoja panzig papadakis papak pape papen papendijk pappaert paprocka
  paprocki paquay paque paradowska paradowski parag paramaccaners paraschiv paravinja parbhoe
  pardaens pardo pardon paredes paredis parein pareit parent paret pareyn parfenov paridaens
  parijzenaars parisian parisiens parker parlak parmakovic parmentier parmessar parojcic parovic
  parra parrein parren parret parsa parthoens partida partoens parton partyka parun parvu parys
  pas pasagic pasalic pasca pascal paschke pascu pasek pasic pasma pasmans passchyn passel
  pasteels pasteleurs pasterkamp pasternak pastuszka paszek paszkiewicz paszkowska paszkowski
  pataca patacic patafta patarac patel pater paternoster paternosters pathuis patil patila patino
  patko patkovic patrascu patrnogic patrun patteet patteeuw pattijn pattyn patyn patzwahl pau
  paucek paukner paukovic paul paula pauli pauliens paulina paulissen pauls paulssen paulus
  paulusma paulussen pauly paumen paun paunkovic pauw pauwaert pauwels pauwelyn pauwenkamp pavcic
  pavel pavelic paver pavesic pavlacic pavlenko pavlicic pavlov pavlovic pavrlisak pawelec
  pawirodikromo pawironadi pawiroredjo pawlaczyk pawlak pawlicka pawlicki pawlik pawlikowska
  pawlikowski pawlowicz pawlowska pawlowski paz pazmanj peborgh pecar pecceu pecina pede pedersen
  pedraza pedro pedroza pee peek peelaers peeldijk peelman peels peeman peene peer peeraer
  peerdeman peere peerlinck peerlings peers peersman peeten peetermans peeters peetroons peire
  peirlinck peirs peirsman peixoto pekala pekdemir peker pekkan pektemek pel pelayo pelc pelckmans
  pelders peleman pelgrim pelgrims pelka pelkman pelkmans pellaers pelleboer pellemans pellens
  pellis pelseneer pelsmaeker pelsmaekers pelssers pelswijk pelt pemen pena penasse pencic penders
  penezic peng pengel penic penjisevic penne pennekamp penneman penners pennewaert penninck
  penninckx penninga penovic pensaert penso peovic pepelcevic pepels pepermans peperstraete
  peppelendijk peppelman pepping perales peralta peran perdaen perdaens perdana perdieus perdijk
  perdu perea pereira perelman peremans perez perkowska perkowski perlas permadi permata
  permentier perneel pernet perquy perre perreman perremans persa persad persijn persoon persoons
  persyn pertiwi peselman peskens pesman pesorda pessemier pessers pestel petcu petegem peteghem
  peter petereyns peters petersdijk petersen petertjes petillion petit petitjean petrauskiene
  petre petrea petrenko petrescu petrijevcanin petrisevac petronia petrosyan petrov petrova
  petrovac petrovic petrovsky petrus petter petters pettinga petukhov petzold peumans peusens
  peuter pevenage peys pfaff pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pflieger
  pflugner pham phan pherai philipp philippaerts philippe philippens philips philipsen phillips
  philtjens phlips phlypo piasecka piasecki piatek piatkowska piatkowski picard picavet piccard
  pichardo pichlmaier picker picqueur piech piechocka piechocki piechota piechowiak pieck piedfort
  piekarska piekarski piekarz pieksma pien pieneman pieniazek pienkowska pienkowski piens piepers
  pieraerts pierloot pierre pierreux piers piersma pierzchala piesker piessens pieta pietens
  pieter pieternella pieters pietersen pietersma pietersz pietertjes pietjes pietka pietras
  pietruszka pietrzak pietrzyk pietrzykowska pietrzykowski pietsch piette pigmans piha pijlstaart
  pijnackers pijpelink pijpops pijpstra pikveld pil pilarczyk pilarska pilarski pilat pilch pilla
  pillaert pillai pille pillen pilsen pimentel pina pinas pinasan pinckaers pincket pineda pinedo
  pingpank pinheiro pinho pinnock pinoy pintea pintelon pintens pintilie pinto pinxten piorkowska
  piorkowski piot piotrowicz piotrowska piotrowski pipeleers pippig pira pirard pire pirens pires
  piret pirlet piro pirog piron pironet pirotte pirson pirvu pisarek pisarevic pisarska pisarski
  piscador piskorjanac piskorska piskorski piskorz pissens pisters piszczek piters pitinac
  pitschugin pitstra pittens pittevils pittomvils pittoors pityusen pivar piwowar piwowarczyk
  piwowarska piwowarski pizarro pjescic pjesivac plaats placento placic placko placzek plaetevoet
  plaetinck plaetsen plaisier plakalovic plamenac planckaert plancke plank plantak plantenga
  plantijn plantinga plas plascar plasdijk plaskur plasman plasmans plasmeijer plass plasschaert
  platek platonov platteau plattedijk platteeuw platzer plauk plautz plazonja plazonjic plecker
  plees pleijsier plejo plemic plesa pleska pleskonjic plessers plet pletinck pletinckx plets
  pletsch plettinckx pleumeekers pleuntjes plevoets plewa pleysier plichta ploeg ploegaerts
  ploegschaar ploegstra plomp plompen plonka plotnikov plotzitzka plouvier plovie plovier plu
  plucinska plucinski plugers pluijgers pluijm pluijmakers pluimers pluta pluym pluymaekers
  pluymers plysier pocan poche pockele pocrnja podbarac podevijn podevyn podgorska podgorski
  podolska podolski podpadac podsiadlo poeck poecke poehn poeketi poel poelaert poeldijk poelman
  poelmans poels poelsma poelstra poelvoorde poepjes poeran poeschl poesen poets poffe poffers
  pogacic poge pogorzelska pogorzelski pohl pohland pohle poirters poismans poissonnier pokorska
  pokorski pokrovsky pol polak polancec polanco polanska polanski polat polderdijk polderman
  polders polec polet polfliet polhuis polifka polishchuk polizzi pollaris pollefeyt pollemans
  pollentier pollenus pollet polleunis polley pollich pollmacher polman polok polsak polsbroek
  polspoel polstra poltorak polus polyakov pommers pomp ponce poncelet ponet ponitzsch ponjavic
  ponnet ponomarenko ponomarev ponsaerts ponsen pont poolman poon poorten poorter poortere
  poorters poortinga poortmans poortvliet poot pooter pooters pop popa popal popalzai popcic popek
  popelier popescu popiolek popkema poplawska poplawski popov popova popovici popovych poppe
  poppel poppelaars poppeliers poppema poppinga poprzan poreba porebska porebski poriau porras
  porrez porsche portael porte porteman porters porth portier portillo posada poschmann poser
  posma pospiech possemiers post postelmans postema postic postma pot potapov potargent pothoven
  pothuvaal potijk potocar potocka potocki potoms pots pottel pottelbergh pottelberghe potter
  potters pottie pottier potums potvin poucke poulina poulissen pouls poupaert pourcq pourhosseini
  pourier pouros poutsma pouw pouwels pouye powlowski poyraz poyrazoglu pozarac pozdnyakov
  poznanska poznanski praamstra prabowo pradana pradipta prado praet praeter praetere prah
  prajapat prakasa prakatur prangart prange pranowo prasasta prasetya prasetyo prastuti pratama
  pratiwi prayoga pre prebiracevic preciado preda predic prediger predin predojev predojevic
  predovic predragovic preesman preester preloscan premereur prempeh prenen preocanin prerad
  preradovic present pressler prest preter preuk preuss preuveneers prey prez price prickaerts
  priem priemer prieto prijck pril princen pringels prins prinsen prinsendijk prinsenkamp prinssen
  prinzie pripjatmoerassen prisma prkosovacki prodan proesmans proft prohaska prokhorov prokofiev
  prokop prokopenko pronk proost proot prosacco prosic proske prosman prospers protic prove
  provinciael provo provoost provost pruijs pruijsen pruijssers pruiksma pruim pruisen prus
  prycker przybyl przybyla przybylek przybylska przybylski przybysz przybyszewska przybyszewski
  przygoda ptak ptaszynska ptaszynski puacmatesic puchala puchalska puchalski pudjiastuti puente
  puga puharic puiflijk puijk puissant puiu pulido pulinckx pulinx pullens pulskens punie punt
  punthorst purdy purnama purnawarman purnawati purwadi purwanti pusch puskarcuk puspasari puspita
  pustjens put putbroek putincanin putman putnik putra putri puts putseys puttaert putte putteman
  puttemans putten puttenaers puttendijk puttens putter puttevils putzeys puydt puyenbroeck
  puylaert puymbroeck puype puysseleir puysseleyr puyvelde puzavac puzigaca puzio pyck pycke
  pyfferoen pyka pyl pylyser pynaert pype pypops pyra pysson pytel qabbani qaderi qasem qasemi
  qasim qasimova quaars quaegebeur quaethem quaghebeur quansah quanten quartey quartier quataert
  quaye queens queiroz quekelberghe quesada quetin quezada quick quickelberghe quidousse quigley
  quinones quinonez quintana quintanilla quintelier quintens quintero quintiens quintyn quiriens
  quirijnen quirindongo quiroz quirynen quisquater quiteens quitzon quix quliyev raabe
  raadschelders raaijmakers raaphorst raatakkers raats raaymakers rabaey rabau rabaut rabelink
  rabenstein rabhi rabic rabijns rabljenovic raca rach rachidi rachmawati rachwal raczka
  raczkowska raczkowski raczynska raczynski radchenko radecka radecki radema rademaekers
  rademakers radersma radewijk radhakishun radi radigovic radijevac radin radinovic radisavcevic
  radisavic radisavljevic radisevic radivojac radivojsa radjkoemar radl radler radlovic radmanovic
  radoi radomirovic radomska radomski radonja radonjanin radonjic radotic radovac radovanac
  radovankovic radovanlija radovanov radtke radu radulaski radulescu radulic radulj raduljeskovic
  raduljevic radulovic radusic radusilovic radusinovic raduski radwanska radwanski radzikowska
  radzikowski radziszewska radziszewski raedemaeker raedschelders raedt raedts rael raemaekers
  raemakers raeman raemdonck raemen raepsaet raes raet raets raeve raeves raeymaecker raeymaeker
  raeymaekers raeymakers rafailovic raggers raghoebar raghoenath rahardian rahayu rahhal rahimah
  rahimi rahimzadeh rahman rahmani rahmans rahmanzai rahmawati rahmouni rahn rahou raich
  raijmakers rainers rainiers rajabi rajasa rajata rajcevic rajkumar rajs rajsic rajtek rak
  rakanovic rakaric rakas rakers rakhorst rakoczy rakovic rakowska rakowski raktoe rakusic
  ralbovski rama ramac ramadan ramadani ramadhani ramadhin ramaekers ramael ramakers raman ramans
  ramaut ramautar rambaran ramboer rambour ramcharan ramdani ramdas ramdin rameckers ramerman
  ramic ramirez ramkema ramkisoen ramlal rammant rammelaere rammeloo ramnandanlal ramnath ramon
  ramos rampelberg rampelbergh rampersad ramsaran ramsingh ramsoekh rana randstedelijk randunkovic
  randwijk ranftl rangel rangelov rangen rans ransbeeck ranson ranst ranter rantsch ranz raphael
  raposo rapovac rapp rappe ras rascanin rascon rasetarevic rasetic rasevic rashid rasic rasinac
  raskin rasmussen rasooli rasouli rasovic raspoet raspopovic raspudic rassalle rasschaert rasuli
  rataj ratajczak ratajczyk raterink rath ratke ratkovcic rau raubuch raukuc raus rautenkranz rauw
  rauwerdink rauwoens ravelingien ravenhorst ravens ravensbergen ravenshorst ravyts raya rayen
  rayhan raymaekers raymakers raynor razavi razic razo razzouki rebergen rebers rebry recevic
  rechem recour redant reddy reedijk reefhuis reefman reehorst reekers reekmans reemeijer reenaers
  reepingen reerink reesink reet reeth refai rega regalado regales regelbrugge regelink
  regenmortel regge reggers regnier rehak rehman rehorst rehwagen reiber reichardt reichel
  reichert reichling reidinga reidsma reif reifenrath reijbroek reijenga reijerink reijers reijman
  reijmerink reijnders reijnen reijners reijneveld reijntjens reijntjes reijrink reilly reilman
  reimann reimerink reina reinberg reinderink reinders reinelt reinerink reiners reinger reinhardt
  reiniers reinink reinke reinsma reintjens reintjes reis reitsema reitsma reitze reitzema rekveld
  rellum remacle remans remaut remels remers remes remeta remeysen remmelink remmerie remmery
  remoortel remoortere remory rempel remue remy ren renaers renap renard rencar renckens renders
  rendierveld rendijk rendon rendra rendulic reneerkens renema reneman reners renette rengelink
  rengers renier reniers renk renkema renneboog rennen renner renovcevic renovica rens rensbergen
  rensen rensenbrink rensink renskers renson renssen rentergem renterghem renteria rentmeesters
  rentz renz repac repija reppin rese resendez resink reskovic resosemito resseler ressen restle
  restorff restrepo reszka retzke reu reubens reuber reugebrink reukers reulink reumann reumers
  reumkens reunes reunis reurink reus reuse reusen reusens reuss reusse reuters reuvekamp revers
  reweghs rewijk rexhepi reybrouck reyck reyd reyes reygaert reygaerts reymen reyna reynaert
  reynaerts reynders reyners reyniers reynolds reynoso reyns reyntiens reyntjens reynvoet reys
  reyskens rezaee rezaei rezai rezelman rhebergen rhedens rheder rhederveld rhenens rhoden riahi
  ribar ribbens ribberink ribbers ribeiro ribicgreganic ribus rica ricardo rice richard richards
  richardson richter rick rico ricour ridder riddersma rie riedel riedewald riediger riedijk
  riedstra rieger riegman riekjes riekmann riel rielsedijk riemeijer riemens riemers riemersma
  riemis riemsdijk riens rienstra rientjes riepl riermeier riesewijk riesmeijer riessen riester
  riesthuis rieswijk riet rietdijk rietema riethmuller riethorst rietjens rietkamp rietman
  rietmeijer rietmuller rietscher rietveld rietvink rigaud rigaux rigo rigole rigolle rigterink
  rijck rijckaert rijcke rijckeghem rijens rijkaard rijken rijkens rijkers rijkman rijksen
  rijmenams rijmenants rijn rijnbandijk rijnbergen rijnders rijndijk rijneveld rijnlanders
  rijnoevers rijntjes rijnvaart rijpkema rijpstra rijsbergen rijsdijk rijssens rijvers rijzinga
  rikers rikkerink rikkers rillaer rillaerts rimai rimbaut rincon ringdijk ringel ringer ringers
  ringoet ringoir ringoot ringvaart rink rinkema rinkens rinsema rinsma rintjema rintjes rinzema
  riojas rios ripken rippin riske rispens ritchie ritman ritmeijer ritosek rits ritschel ritsema
  ritsma ritsz ritter rittgasser rittweg ritz ritzema ritzen rivas rivera rivero rivers riviere
  riyanti rizzo roba robaeys robak robays robbe robben robbens robberecht robberechts robbers
  robbertsen robbrecht robbroeck robel robers robert roberts robeyns robijn robijns robinson roble
  robledo robles robroek robyn robyns rocha rochette rochtus rochus rocker rockmeier rockomanovic
  rodak rodarte rodehau rodewijk rodgers rodiers rodiger rodijk rodin rodionov rodowski rodrigues
  rodriguez rodts roebben roebers roebersen roebroek roeck roecker roef roefs roegiers roegies
  roekens roeland roelands roelandt roelandts roelans roelant roelants roelen roelens roeleveld
  roelevink roelfsema roelink roelofjes roelofs roelofsen roelofsma roels roelstraete roelvink
  roemers roenhorst roerdink roerink roersma roes roesbeke roeselaars roesems roesink roessen
  roessink roest roeterdink roeterink roeters roetgerink roets roevens roex roey roeyen roffelsen
  rog rogahn rogala rogalska rogalski rogers roggatz rogge roggekamp roggema roggeman roggemans
  roggen roggeveld rogier rogiers rogiest rogowska rogowski rogozinska rogozinski rogulja roguska
  roguski rohan rohlander rohrer roie roijackers roijakkers roijers roijmans rojas rojek rojer
  rojo rokicka rokicki rokita rokossa rola roland roldan roleder rolfson rolink rolle rollema
  rolleman rollier rolly roloff rolon rolvink romaguera romain roman romanenko romaniuk romano
  romanov romanowska romanowski romans romanska romanski rombaut rombauts rombout rombouts
  romcevic romeijn romeijnders romeinsrechtelijk romero romers romeyns romijnders romkema rommel
  rommelaere rommens rommers rommes romo rompaey rompay rompuy ron rondas rondelez rondou rondovic
  ronge ronhaar ronse ronsenaars ronsmans ronsse roo roob roobaert roobroeck roobrouck roock
  roodhooft roodhorst roodt roofthooft rooij rooijackers rooijakkers rooijen rooijmans rooimans
  rooks roolvink room rooman rooms roorda roordink rooryck roos roosbroeck roose rooseleer
  roosemont roosen roosenboom roosendael roosens roosink roosjes roosma roosmalen roost roothooft
  roover roovers roox rooy rooyakkers rooze rop roque rore ros rosa rosado rosales rosalia
  rosandic rosaria rosario rosas rosbach rosca roschinsky rose rosema rosenauer rosenbauer
  rosenbaum rosenthal rosevic rosiak rosier rosiers rosina rosinda rosink rosinska rosinski roskam
  roskams roskic rosksch rosmalens rossaert rossberg rosseau rosseel rosseels rosseeuw rossel
  rosselle rossem rossen rossi rossie rossignol rossler rossom rossum rostami rostovtsev rosu
  roszak roszkowska roszkowski rotaru rotgers roth rothenbacher rother rothman rothuis rothuizen
  rotman rotmensen rotsaert rotterdammers rottger rotthier rottier rottiers rotty rouck rouckhout
  rouffa roukema roukens roumans rous rousseau rousseeuw roussel rouwenhorst rouwhorst roux
  rovcanin rovers rowe rowens roy royackers roybal roye royen rozac rozanska rozanski rozek rozema
  rozeman rozemeijer rozenblad rozenboom rozendaal rozenkamp rozenkruisers rozgic rozhkov roziers
  rozmus rozwadowska rozwadowski rozycka rozycki rubaie rubben rubbens rubbrecht rubens rubio
  rubrecht ruch rucinska rucinski ruckdeschel rucker rucphens rudan rudder rudenko rudiger
  rudnicka rudnicki rudnik rudzinska rudzinski rudzka rudzki ruebens ruecker ruelas ruelens ruers
  ruesink ruessink rugtier ruigahuizen ruigendijk ruijssenaars ruijter ruinemans ruisbroek ruissen
  ruiter ruiterkamp ruiterman ruiz rul rulkens rullens rumenic rumes ruminska ruminski rummens
  rumpf rumst rumyantsev runhaar runolfsdottir runolfsson runte rupprecht rus rusakov rusanoski
  rusek rusev ruseva rusin rusinek ruslandkenners rusman russel russen russo rusu ruszkowska
  ruszkowski ruter rutgers ruth rutherford rutjens rutjes rutkowska rutkowski rutmers ruts
  rutsaert rutteman rutten ruttens rutters ruurlosebroek ruyck ruymaekers ruymen ruys ruysen
  ruyskensvelde ruysschaert ruysscher ruysseveldt ruyssinck ruyte ruyter ruyters ruytter ruyver
  ryabov ryan ryba rybacka rybacki rybak rybakov rybarczyk rybczynska rybczynski rybel rybicka
  rybicki rybinska rybinski rybka rychlik ryck ryckaert ryckbosch rycke ryckeboer ryckebosch
  ryckebusch ryckeghem rycker ryckewaert ryckmans ryckoort ryckx ryde rydt rydzewska rydzewski
  ryjikh rymen rymenans rymenant rymenants rynck rynders ryngaert rynkiewicz ryon rypens rys
  rysman rysseghem ryssel rysselberghe ryzhov ryzih rzepecka rzepecki rzepka rzeznik s'jongers
  saad saadi saadoun saalmink saaltink saaman saars saartjes saasveld saavedra saaxumhuizen
  sabaansen sabajo sabaly sabau sabbagh sabbar sabbe sabdat sabian sabiens sablain sabljak sablon
  sabolcec sabolski sabra sabri sachse sachsen saciri sack sacre sadat saddiki sadeghi sadeleer
  sadik sadiki sadiklar sadiku sadio sadl sadones sadovic sadowska sadowski sadr sadzak saedeleer
  saedeleir saefullah saeger saegerman saegher saelen saelens saelman saenen saenz saerens saesen
  saet saey saeys safadi safari safaric safi safitri saflanis safo safonov sagadi sagaert sagafe
  sagan saglam sagna sagodic sagonas sahak sahan sahbaz saheed sahel sahin sahli sahner said saidi
  saidov saile sailer saini saiz sajdak sajinovic sajtos sakanovic sakharov sakho sakkers sakowska
  sakowski saksen sala salaets salah salahudin salako salami salamon salamone salas salazar
  salcedo salcido saldana salden saldivar saleh salehi salemans salembier salemink salens salgado
  salhi sali salien saliev salieva salih salihi salihovic salim salimans salimi salinas sall
  sallaerts salloum salma salman salmans salmi salmon salomez salomons salow salsabilla salsbach
  salters salzer salzmann samadi samaey samain saman samanci samang samaniego samans samatar samb
  samba sambe sambo samborska samborski sambou samijn sammert samohod samohodaj samolov samolovac
  samosir samoy samoylov sampermans sampers samsalovic samsen samson samsonov samuel samyn san
  sanabria sanadrovic sanchez sanctorum sandalci sandalj sandbergen sande sanden sander sanderink
  sanderman sanders sandhu sandic sando sandor sandoval sandra sandries sandu sane sanei sanford
  sangers sani sanneh sannen sansen sanstra santacruz santana santbergen santema santens
  santermans santiago santillan santine santman santor santos santoso santvliet santvoort santy
  sanusi sanyang sanz sap sappemeers saptono saputra saputri sarabia saraceens saragih sarah
  saraiva saramaccaners saraswati sarbu sardjoe sarens sarfo sargac sargsyan sari saric sarikaya
  sarink sarioglu sarlet sarna sarnowska sarnowski sarpong sarr sarrazyn saruga sarvari sarwari
  sas sasbrink sasdijk sasek sassen sastrodihardjo sastroredjo satink satner satria sattelmaier
  satterfield sauceda saucedo sauer sauerland saumweber sauviller sauvillers sauwens sava savas
  savat savchenko savchuk savelkoul savels savelyev savevski saveyn savin savoia savu sawadogo
  sawaf sawayn sawczuk sawicka sawicki sax sayegh sayginer sazonov sbai sboui scc schaaf schaafsma
  schaap schaapsdijk schaardijk schaareman schaars schaarsbergen schaart schabon schacht schaden
  schaefer schaeken schaekers schaepkens schaepmeester schaerlaecken schaerlaeckens schaerlaeken
  schafer schaffarzik schaffel schaffer schaffers schagens schahbasian schaijk schaik schaillee
  schalck schalekamp schalkhaar schalley schamberger schamp schampaert schampers schamphelaere
  schaning schansdijk schapelhouman schapendijk scharbaay scharf schatteman schaubroeck schaut
  schauvliege schauwers schedler scheelen scheelings scheemaecker scheemaeker scheenstra scheepens
  scheepers scheepmans scheepstra scheer scheerder scheerens scheeringa scheerlinck scheers
  scheggetman scheir scheire scheirlinck scheirlinckx scheirs schekkerman scheldeman scheldeoevers
  schelfaut schelfhaut schelfhorst schelfhout schelfthout schelk schelkens schellaert schellekens
  schellemans schellenbeck schellens schelles schellinck schelpe schelstraete scheltema scheltens
  scheltinga scheltjens schelvergem schembera schenck schenk schenkelaars schenkeldijk schenkels
  schenkeveld schennink schepdael schepens schepers schepkens schepmans schepper scheppers
  scherbarth scherders scherens scherer scheringa schermann scherpenhuizen scherpenzeel
  scherpereel scherrens schersing scherz schets schettens schetters scheurer scheuring scheutjens
  scheveneels schevenels schevernels schevers scheyltjens scheynen scheys scheytt scheyving
  schiebroek schielke schieman schiepers schieskow schietecatte schietgat schietse schiettecatte
  schiettekatte schievink schiffelers schijvenaars schijvens schil schilder schilderman
  schildermans schilders schildhauer schildmeijer schillebeeckx schillemans schiller schillewaert
  schilling schils schilstra schilthuizen schiltkamp schiltmans schiltz schima schimmel
  schimmelpennink schimmer schindzielorz schinner schiphorst schipper schippers schirmer
  schirrmeister schlachter schlangen schlawitz schlechtweg schlepers schley schlicht schlitzer
  schmalzle schmeler schmid schmidt schmidtchen schmit schmitt schmitz schmuhl schneider
  schnelting schnieder schniedermeier schnieders schnurer schobben schoberg schockaert schockel
  schodts schoefs schoels schoeman schoemans schoen schoenaers schoenmaeckers schoenmaeker
  schoenmaekers schoenmaker schoenmakers schoepen schoeters schoevaerts schokkaert schokkenbroek
  schol scholiers schollaert schollema schollen schollier scholliers schols scholte scholten
  scholtens scholtmeijer scholz schonball schonbeck schonberg schondelmaier schonebeck
  schonenberger schoneveldsdijk schonfeld schonherr schonkeren schonlebe schoof schoofs schoolaert
  schooldijk schoolmeesters schoon schoonbaert schoonbergen schoonejans schooneman schoonhoven
  schoonhovens schoonis schoonjans schoonman schoonvaere schoonveld schoonvliet schoop schoor
  schoordijk schoorisse schoormans schoors schoorstra schoot schoote schootstra schootsveld
  schoovaerts schoppers schops schorr schortinghuis schotborgh schotens schothorst schots
  schotsmans schott schotte schottershuizen schottmann schotz schoubben schoubs schoukens schouppe
  schoups schouren schouteden schouten schoutens schouterden schoutsen schoutteet schoutteten
  schouwaerts schouwer schouwink schouwstra schowalter schrader schraelen schraepen schraeyen
  schram schramm schramme schrauwen schrauwers schreck schreel schreiber schreierswijk schreiner
  schreiter schreuder schreurs schreutelkamp schrevens schriftkenners schriftplaatsen
  schriftuurlijk schrijnemaekers schrijnemakers schrijver schrijvers schroder schroderhuis
  schroeder schroeders schroeven schroevers schroeyers schroons schrooten schrooyen schrotenboer
  schroven schroyen schroyens schruers schryver schryvers schuddinck schuer schueremans schueren
  schuerman schuermann schuermans schuff schuhaj schuitema schuiteman schuivens schuldink schuldt
  schuler schulist schulpen schult schulte schultink schultz schultze schulz schulze schumacher
  schuman schumann schumm schupp schuppe schuppel schurgers schuri schuringa schurink schurmans
  schuster schut schutgens schutjes schutte schutter schutters schuttersveld schutyser schutz
  schutzbach schutze schuurbiers schuurman schuurmans schuylenbergh schuyten schuyteneer schuyter
  schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf
  schwarzmeier schwatlo schweisfurth schwennen schwerdtner schwidde schwillens schwirkschlies
  schwuchow schyvens scott sebastiens sebbar sebrechts sebreghts secember seck sedarevic sedeyn
  sedillo sediqi sedney sedov seedorf seeger seelig seels seerden seeuws sefiani segaert segavcic
  segbroek segerink segers seghers segnane segota segovia segunmaru segura sehls seibold seidel
  seiders seigel seigers seijkens seijmonsbergen seiler seinhorst seinstra seitz sek sekinat
  sekowska sekowski sekula sekularac sekyere sel selderslaghs seldeslachts selek selen seleznev
  selhorst selimi selis selivanov sellami sellekaerts selleslagh selleslags selmans sels semeleer
  semenenko semeniuk semenov semere seminck semisch sempels sen senden senders sene sener senesael
  sengelsbroek senger senghor senica senkel sennema sens sente sentjens sepers sepetci sepulveda
  serafin serban serbruyns sercu serdiuk serdons sere sergant sergeant sergeev serghini sergooris
  serlet sermeus sermon serna serneels serov serpieters serra serrano serrarens serrato serre
  serrien serroyen serruys serry serskamp servaege servaes servais servotte servranckx sesay
  sesink sessink sesta seters sethi setiawan setula seubers seuntjens seurinck seurynck sevenants
  sevenhuijsen sevens sever severen severens severeyns severi severijns severs severyns sevilla
  sevink sevriens sewald sewdien seweryn sewgobind sewnath sewpersad sey seydi seye seyen seyidova
  seykens seymus seynaeve seynhaeve seyns seyoum seys seyssens sezek sezer sezers shaar shabani
  shah shaheen shahidi shahin shala shalabi shami shamsi shanahan shankar shapoval shapovalov
  shariati sharif sharifi sharma shaw shcherbakov shchukin sheikh sheikho shekoni shen sheoratan
  shermans sherpa sherzad shestakov shevchenko shevchuk shields shilov shinwari shirazi shire
  shirokov shirzad shishkin shmelev shrestha shubin shukla shvets siau siborgs sibrens siccard
  siddiqi sidibe sidor sidorov siebel siebelink sieben siebenga siebens siebers siebert siebrens
  sieders siedlecka siedlecki siegers siegling siekman sielemann siemelink siemens siemensma
  siemerink siemers sieminska siemon siemons siemonsma sienaert siener sienkiewicz siens sientjes
  siepman sieradzka sieradzki sierens siereveld sierink sierksma sierkstra siers siersema siersma
  siertsema sietsema sietsma sieuw sieverink sievers siewert sigin sihler sihombing sihotang
  sijbers sijbesma sijbrandahuis sijbrandij sijens sijmens sijmons sijpe sijstermans sijtema
  sijtjes sijtsema sijtsma siketanc sikkema sikkens sikora sikorska sikorski silberie silkens
  sillah sille sillekens sillen sillessen sillis silva silvania silverans silvers silvesters sima
  simaeys simak simanjuntak simatic simbolon simenon simens simeonov simeonova simic simicevic
  simicsebalj simijonovic similon simin simion simionescu simjanovic simljesa simmelink simoen
  simoens simoes simojlovic simon simone simonis simonov simonovic simons simpson simsek simulov
  simunovic simurdic sinaga sinanoglu sinay singh sinha sinitsyn sinksen sinnaeve sinnema
  sinnesael sinnhuber sinnige sint sintemaartensdijk sintobin sintubin sioen siongers sipes
  sipkema sipman sips sipsma siptar sirait siraj sirbu siregar sischka sisneros sissoko sistermans
  sital sitaldin sitaram sitaric sitarz sitek sithole sitko sitompul sitorus sitter sitters
  situmorang siu siuda siwak siwek siwiec six siyad sjoerdjes sjoerdsma sjoers sjollema sjoukjes
  skaf skalska skalski skandovic skeledzija skenderija skiba skibicki skibinska skibinski skiles
  skoczylas skonieczna skonieczny skora skorupa skorupan skorupska skorupski skowron skowronek
  skowronska skowronski skracic skroban skrypnyk skrzynska skrzynski skrzypczak skrzypek skrzypiec
  skupien skvortsov skwarek skylers slabbaert slabbers slabbinck slachmuylders sladakovic sladek
  sladic sladoje sladojevic sladovic slaets slager slagmolen slagmulder slagter slagveld slam
  slamarski slambrouck slamek slangen slankamenac slaperdijk slatinac slavkovic slawinska
  slawinski slechten sledz sleeckx sleegers sleeuwaert slegers slegtenhorst slembrouck slendebroek
  slenders slennebroek slettenhaar sleurink sleurs sleutjes sleven sleypen slezak slichtenhorst
  sligman slijepac slijepcevic slijkerman slikkerdijk slimani slinkman slippens sliwa sliwinska
  sliwinski sliwka slobodanac slobodanovic slobodjanac slochterenveld slochters slock sloesen
  slofstra slominska slominski slomka slonja sloot slootmaekers slootmans sloover sloovere slos
  slosse slot slota slotema sloten sloterdijk slotervaartziekenhuis slotta sloveens slowik
  slowikowska slowikowski slowinska slowinski sluijk sluijsmans sluijter sluiman sluis sluisdijk
  slurink slusarczyk sluys sluyts slycken smaele smaers smagghe smaic smailbegovic smajlovic
  smallenbroek smans smedema smeding smedinga smedt smedts smeekens smeenk smeers smeesters smeets
  smeijers smeijsters smeink smeitink smekens smeman smessaert smet smets smetsers smeulders
  smeuninx smeyers smeyter smid smidt smidts smieja smiers smigielska smigielski smiljan smiljanec
  smink smirnov smismans smissen smit smith smitham smithuis smitran smits smitskamp smitsman
  smolarek smolderen smolders smolen smolenaars smolenaers smolinska smolinski smoljanec smoljanic
  smout smrcak smul smulders smyk snackaert snackers snaet snauwaert sneijers snel snelders
  snelleman snellings snellink snellinx snels sneppe snepvangers sneyders sneyers snick sniekers
  snijder snijders snijers snijkers snikkers sno snoeck snoeckx snoeijink snoek snoekbaars snoeks
  snoekx snoeren snoeys snoodijk snuverink snyders snyers soare soares sobanska sobanski sobar
  sobczak sobczyk sobczynska sobczynski sobieraj sobierajska sobierajski sobkowiak sobocinska
  sobocinski sobolev sobolewska sobolewski soboll sobon sobota sobowale sobrie sobry socha
  sochacka sochacki sodar soebhan soekarnsingh soekhai soekhlal soekhoe soeltan soemita
  soemodihardjo soen soenen soenens soens soentjens soerdjan soerjadi soers soesbergen soesman
  soest soestdijk soetaert soetaerts soete soeteman soetemans soetens soeterbroek soeters soetewey
  soffers sofronov sogut sogutlu sohan sohier soja sojka sokol sokolicmihalak sokolov sokolowska
  sokolowski solak solano solecka solecki soleimani soleme solga soliman solis soliz soller
  solleveld sollie sollner solmaz solomon solorio solorzano soloviev solta soltani soltanov
  soltanova soltys soltysiak somai somayaji sombroek somer somers somhorst sommelsdijk sommen
  sommer somodvarac somohardjo sompel sompele somrak somsen somssich somviele sonck song sonko
  sonmez sonn sonnabend sonnema sonnemans sonneveld sonneville sonsma soolsma soom soomers soons
  soontjens soors sophia soren sorens soreyn sorgeloos sorgic soria sormaz sorokin sorsa sosa
  sosinska sosinski sosna sosnowska sosnowski sostarec sostarko sotelo sotic soto sotra souare
  soubry soudan souffriau soumah souman soumare sourbron sousa soussi soutendijk souter souvereyns
  souverijns souza sovjetburgers sovjetrijk sow sowa sowinska sowinski soyinka soylu soysal sozeri
  spaan spaanderman spaans spaansen spaas spaepen spaey spahn spakman spanbroek spanhove spaniel
  spanjaardsdijk spanjaart spank spanninga spanoghe spapen spapens sparic sparidaens spasenic
  spasenovic spasic spaskovic spasojev spasojevic spee speeckaert speekenbrink speelman speelmans
  speerstra speeten spegelaere spek spekman spelbrink speleers speleman speliers spelmans
  spelmeyer speltincx spencer spencers spenkelink spernjak sperwerhorst speulman speybroeck
  speybrouck spiegel spiegelaere spiegelburg spiegeleer spiegeleire spielvogel spierdijk spierings
  spiessens spiewak spijker spijkman spijksma spijkstra spildooren spileers spillebeen spinka
  spinner spinnoy spinoy spiranec spiridonov spiritus spit spitaels spithorst spits spitsbergen
  spittaels spitters spitzmuller splinter splinters spoelders spoelstra spoljaricperhat
  sponturfwijk spoordijk spooren spoormans sporer sporrer spottel sprangers spranghers spreeuwers
  sprengel sprenger sprengers spreutels spreuwers spriensma spriet sprietsma springael springel
  sprinkhuizen spruit spruyt spruytte spuidijk spuijbroek spychala spychalska spychalski srakic
  srananmans sroczynska sroczynski sroka staal staarink staatsdoema staatsliedenwijk stabel stach
  stachowiak stachowicz stachowska stachowski stachura stachurska stachurski stadnik stadsedijk
  stael staelen staelens staels staercke staes staessen staessens staey staeyen stahl staicu
  stajhofer stalkaars stallaert stallinga stallman stalmans stalpaert stalpers stals stam staman
  stamm stampf stan stanciu stancu stanczak stanczyk standaert stanek stanekzai stanescu stang
  stanger stangl stanijanovic stanijevic stanikic stanisa stanislawska stanislawski staniszewska
  staniszewski stanivukovic stankiewicz stankovic stankovicmarton stankowska stankowski stanneveld
  stans stanton stapel stapersma stapic stappaerts stappen stappers starcevicmatijasko starczewska
  starink stark starmans staron starostin starovlah starreveld startenhuizen starzynska starzynski
  stas stascik stasiak stasni stassen stassijns staszak staszewska staszewski statia stauss staut
  stavenga stawarz stawicka stawicki stawska stawski stec steding steegen steegers steegman
  steegmans steegstra steel steeland steelandt steelant steels steeman steemans steemers steen
  steenacker steenackers steenbeek steenbeke steenbekkers steenberge steenbergen steenberghe
  steenbrink steenbrugge steendam steene steeneveld steenhaut steenhorst steenhoudt steenhout
  steenhuis steenhuisen steenkiste steenlandt steenmeijer steeno steenovens steens steensels
  steensma steenssens steenstra steenwinckel steenwinkel steertegem steerteghem steevens stefan
  stefancic stefanescu stefaniak stefanov stefanova stefanska stefanski steffen steffens steffers
  steffny stegehuis stegeman stegen stegenga stegerdijk stegers stegerveld steggink stegink
  stegmeijer stehr steidl steigauf steigenga steiginga steigstra steijvers steinecke steinert
  steinkamp steinmeijer steinmetz steintjes stekel stekelbaars stekeldijk stelkens stellema
  stellinga stelmach stelpstra stelt steman stemerdink stencel stengel stengl stens stensen
  stenvers stenzel stepanic stepanov stepanovic stephan stephens stepien stepniak stepniewska
  stepniewski steppe sterck stercke sterckx steringa sterken sterkendries sterkens stern
  sterrenwijk stes stessels stessens stetsenko steuber steuk steukers steunebrink steur steurbaut
  steurs steutelings stevelic stevelinck stevelink stevelmans stevens steverink stevilovic stewart
  steyaert steylaerts steyls steynen steyvers steyvoort stichel stichelbaut sticker stiedemann
  stief stiekema stienaers stienen stieners stienissen stiens stienstra stientjes stiers stifel
  stijnen stijnman stijntjes stiksma stimac stinckens stinissen stinkens stippelmans stitou stock
  stockert stockman stockmans stockt stockx stoel stoelen stoelhorst stoelinga stoffelen stoffels
  stoffelsen stofferis stoffers stoian stoica stojanovic stokanovic stokes stokkermans stokkers
  stokkink stoklosa stokman stokmans stolarczyk stolarska stolarski stolk stoll stolla stolle
  stollman stoltenberg stoltenkamp stolwijk stolyarov stolz stomphorst stoofdijk stoop stoops
  stopa stoppler storimans storl storm storme storms stornebrink storp stortelers stouten
  stouthuysen stoutjesdijk stower stoyanov stoyanova straaten straatsma stracke strackx
  stradivariussen straetemans straeten straetman straetmans stragier straka stranski straten
  stratmann straub strausa strauven strauwen streck streekstra streese strege streich streit
  streller stremersch strengers strenkhaar strepacki stricht strick strieder strietman striezel
  striga strijbos strik strikinac strmota strobbe stroe stroeckx stroetinga strogies strohschank
  stroink stroman stronkhorst stroo stroobandt stroobant stroobants strooper stroosma strootman
  strosin strouven strubbe struelens struijk struiksma strunz strutz struye struyf struyfs struys
  struyve struyven strybol strybos strydonck strynckx strypsteen strzalkowska strzalkowski
  strzelczyk strzelec strzelecka strzelecki stuart stubbe stube stubican stuckens studzinska
  studzinski stuer stuger stulens stultiens stuparic sturm sturmans sturmer sturtewagen stuwdijk
  stuyck stuyft stuyts stuyven stynen su suares suarez suartini subbotin sucaet sucevic suchecka
  suchecki suchocka suchocki suchodolska suchodolski suciu sudiati sudic sudol sudrajat suer
  suetendael suetens sueters suffa suffys suijkerbuijk sujdovic sujew sukalo sukalovic sukara
  sukdeo sukhai sukhanov sukkar sukul sulaimon suleiman sulek suleymanoglu suleymans sulkers
  sulkowska sulkowski sullivan sulman sulovnjak suls sulsters sultan sultani suman summers sumter
  sun sunaert sunaric sundalic superchargers superina suppers supply supriyanto surinamers surinx
  surkijn surma surmont surowiec surth suryatmi suryono susa susac susak susanti sushko suska
  suski sussmann susterens sutakovic sutanovac suthar suthe sutschet suttels sutter suvacarov
  suvajac suvajcevic suvajdzic suvala suvorov suwarno suy suykens suykerbuyk suys suzovic svab
  svens svircev sviridov svoboda svorcan svrakacic svrtan swaans swaef swaegers swaelens swaenen
  swaenepoel swagemakers swagerman swalens swalus swaneveld swaniawski swannet swart swartbroek
  swartele swartenbroekx swartjes swaters sweders sweeck sweegers sweelssen sweens sweers sweevelt
  sweikhuizen swennen swens swert swerts swevers swiatek swiatkowska swiatkowski swider swiderska
  swiderski swiercz swierczek swierczynska swierczynski swieringa swierstra swift swiggers swijsen
  swildens swillen swillens swillims swimberghe swings swinkels swinnen switala switsers switten
  swolfs swysen sy syahreza sybesma sybrens sychev sydorenko syed sylla sylvester sylvesters
  symens symoens symonenko symons synaeve synowiec sype sypre sypt syriestrijders sys sysmans
  syuleyman syx szabo szadkowska szadkowski szafran szafraniec szafranska szafranski szarek szasz
  szatkowska szatkowski szczepanek szczepaniak szczepanik szczepanska szczepanski szczerba
  szczesna szczesniak szczesny szczotka szczurek szczygiel szczygielska szczygielski szekely
  szelag szeliga szendrei szewc szewczuk szewczyk szikra szkudlarek szlachta szmidt szmyt sznajder
  szopa szostak szostek szot szpak szuba szubert szulc szumska szumski szwarc szwed szweda
  szydlowska szydlowski szymanek szymaniak szymanowska szymanowski szymanska szymanski szymczak
  szymczyk szymkowiak szyszka t'jaeckx t'jampens t'jonck t'kindt t'seyen t'syen tabacek tabatabaei
  tabbakh tabbers tabla tabor tachl tachtigers tack tackaert tadema tadesse taekema taelemans
  taelen taelman taels taes taets taeye taeymans tafelmeier tafoya taghavi taghi taghon tagore
  taheri tahhan tahincioglu tahir tahiri tahirova tahirovic tahon tahri taibi taildeman taillieu
  taiwo tak takalic takens takyi talal talapka talavanic talbi talboom taleb talens talhaoui
  talibanstrijders tall tallieu talloen talman talpe talsma talstra talwar tamang tamas tamayo
  tamba tamboer tamboersdijk tambuyser tamers tamez tamindzic tammenga tamminga tampolja
  tampubolon tamsin tamsma tamunoemi tan tanackovic tanase tanasijevic tandon tandt tang tanghe
  tanjga tankink tankosic tannetjes tanrikulu tanriverdi tans tant tanurdzic taouil tapavica
  tapavicki tapia tar tarasiuk tarasov tarihoran tarka tarkowska tarkowski tarnowska tarnowski
  tarrahi tartaars tarwekamp tarweveld tas tasche tasci tasdemir taskin taslak tasli taslidere
  tasma tasman tassaert tasveld tataars tataru tatomirov taufratshofer tavakoli tavares taveirne
  tavernier taverniers tawia tawiah tawil taylor taymans tazegul tearr tebbens teck tecle tedla
  teeninga teerenstra teerink teerlinck teerlink teerlynck teetaert teeuwen teeuwissen tegelaers
  tegenbos tegethof tehrani teichmann teirlinck teirlynck teisman teitsma teixeira tejada tejeda
  tekand teke tekeli tekelioglu teker tekin tekle teklehaimanot teklemariam tekstra telak telebar
  telen telenta telgenkamp tella tellekamp telleman tellez tello telting temel temitope temmerman
  temmink tempelaere tempels tendeloo tender teniers tenkink tensen tenzin teodorescu teofilovic
  teokarevic teovanovic tepavac tepavcevic tepic teppema tepper teppers tepsa tepsic teran
  terekhov terentiev tereshchenko terhaar terheiden terhorst terhulpens terink terlecki terlouw
  termonia termont termorshuizen termote ternest ternier terpstra terras terrazas terrijn terry
  terryn tersago tersteeg terweduwe terwingen terzic terzija terzin tesanovic tesfamariam
  tesfamichael tesfazghi tesink tesla teslarijders tessens tesseur testelmans tetaert teters
  tetteh teufel teugels teughels teunen teunis teunissen teunkens teuntjes teurlings teusink
  teuwen teuwsen tevdenic tewarie tewelde tewolde texelaars thaens thaey thailanders thakoer
  thamrin thapa thaqi theele theemsche theeten theeuwes theijssen theissen theloosen thelosen
  thermote therry therssen thery theuninck theunis theunissen theuns theunynck theuwis theuwissen
  thevelein thevissen thewessen thewis thewissen theys thiam thiao thiaw thibaut thiebaut thieke
  thiel thielemans thielen thielens thielman thiels thienen thienpondt thienpont thieren thierens
  thierie thiers thiery thiessen thijmens thijs thijsen thijssen thillo thimm thiomas thiongane
  thioub thioune thirion thiry thissen thode thoelen thoen thomaes thomas thomassen thomissen
  thompson thone thoonen thoonsen thorrez thorstens thranhardt thriene thuijs thunnissen thust
  thuwis thuy thuyne thuys thuysbaert thys thyssen tian tibers tica tichelaar tichelen tichelt
  tidow tiedink tiedtke tieghem tiehuis tiekstra tieleman tielemans tielen tielens tielman tiels
  tieltjes tiemens tiemersma tiemessen tienkamp tiens tienstra tierens tierenteyn tiersma tiesinga
  tietze tiggelman tihomirovic tijanic tijdeman tijdink tijerina tijhaar tijhuis tijink tijmens
  tijmensen tijmstra tijsen tijskens tijsma tijssen tijsterman tijtgat tikas tikhomirov tikhonov
  tikriti tilborg tilborgh tilborghs tilburg tilburgers tilburgs tilgner tilkens tilkin tillack
  tillema tilleman tilley tillman tillmans tilman tilmans tilstra timan timaric timbers timman
  timmer timmerman timmermann timmermans timmers timofeev timotic timperman tinbergen tindemans
  tine tinga tinnemans tintor tips tirado tirez tiri tirry tirtosentono tischler tischmann tissen
  tissink titeca titov tits tittelboom tittman tivontschik tiwari tjallings tjalsma tjeerdsma
  tjepkema tjerkstra tjin tjon tjon-a-fat tjong tkachenko tkachev tkachuk tkacz tkaczyk toader
  tobback tobben tobiasz tochaars todirijo todorov todorova todts toelen toernooiveld toirkens
  tojic tokarczyk tokarev tokarska tokarski tokarz tokatlioglu tokgoz tokmak tol toldijk toledo
  tolhuis tollenaere tollet tolman tolpe tolsma tolulope toma tomala tomanovic tomas tomasevicrigo
  tomasik tomasovic tomassen tomaszek tomaszewska tomaszewski tomazovic tombeur tomcic tomczak
  tomczyk tomescu tomesen tomljanovic tomme tommelein tommeleyn tomovic tomusilovic tonat toncic
  tondeleir tondeur tongelen tongerloo tongers tonkens tonkovac tonn toonen toonstra toorn
  toornstra top topal topaloglu topalov topalovic topalski topcuoglu topfer topic topisirovic
  topolovac topolovic topolska topolski toprak tops toraman torbeyns torck tordeur tordeurs
  toremans torenakkers torendijk torensma torenstra torfs tormans toro torp torphy torre torreele
  torrekens torremans torres torrez torstens tosun tote toth totman totte touil touray toure
  tournel tournooiveld toussaint touzani tovar towne toy toye tracz traczyk traen traets trampeli
  tramposch tran trandafir translink transvalers trantow traore trappen trappeniers tratsaert
  trauth trautmann travan travica trawinska trawinski tre treff trejo trekels trela tremblay
  tremerie tremmel trenson trentelman tresignie treskavica tress tretinjak tretyakov treurniet
  treutel trevino tribuljak tricht triekels triemstra trienekens trientjes trier triest trif
  trifan trifonov trijntjes trikic trikosanin trimpont trinh trinidad trio trioen trippaers
  tritsmans trivedi trivkanovic troch troelstra trofimov trogh trojan trojanowska trojanowski
  tromp troonbeeckx troost trossaert troubleyn troy troyer troys trtica truijen trujillo truong
  truszkowska truszkowski truyaert truyen truyens truyers truyman truyts trzaska trzcinska
  trzcinski trzeciak tsamonikian tsang tschiers tschirch tsegay tsegaye tsering tshibanda
  tshisekedi tsjetsjeens tsvetkov tsvetkova tubanski tubbax tubex tuch tucholke tudor tudorache
  tudose tudow tuerlinckx tuerlings tuglu tugluk tuijnman tuin tuinfort tuininga tuinstra tulden
  tulkens tulla tullemans tulsie tummers tuna tunaboylu tunc tuncel tuncer tunceri tunderman
  tunkova turajlic turan turay turck turcotte turcu turek turelinckx turf turgut turk turkdogan
  turkmeens turkmen turksema turksma turkstra turkyilmaz turnadzic turner turnhout turowska
  turowski turpyn turska turski turza tuschmo tustonja tusveld tuszynska tuszynski tuteleers
  tutenel tuts tutu tutuncu tuyaerts tuyls tuymans tuynman tuypens tuyteleers tuytens tuytschaever
  tuzun twardowska twardowski tweakers tweepenninckx twembeke tweneboa twijnstra twilhaar tworek
  twum twumasi tyberghien tylers tyminska tyminski tymoshenko tyteca tytgat tyvaert ubachs ubavic
  ubavin ubavkic ubbergen ubbink uberacker ubink ubiparip ubiparipovic ubner ubovic uca ucan ucar
  uchechi udema udens udicki udilovic udink udovcic udovicic udovicki udvardi uffel uffelen ugarak
  ugljesic ugrcic ugricic ugurlu uhlemann uhlig uhrig uibel uijlenberg uijlenbroek uijttewaal
  uitbergen uitenbroek uiterdijk uiterloo uiterwijk uithuizen uitman uittenbogaard uittenbroek
  uitterdijk uitwijk ukraden uleman ulemek ulenaers ulens ulfman ulibarri uliczka ulin ullmann
  ulloa ullrich uluhan ulusoy ulyanov umans umarova umbach umeh umlauft umminger umolac unal unger
  ungureanu unlu unterpaintner upton urbain urban urbanczyk urbanek urbaniak urbanowicz urbanska
  urbanski urbansky urbina ureel urena urhig urias uribe urkens urkers urlings urnenveld urrutia
  ursu usada usamah ushakov uslu usta ustinov utama utami uten utjesanovic utkin utrechtenaars
  utrechters utterbeeck uwais uwimana uyainah uyar uysal uytdenhouwen uytsel uyttebroeck
  uyttebroek uyttendaele uyttenhove uytterhaegen uytterhoeven uyttersprot uytvanck uytven uzelac
  uzor uzun vaarkamp vaasen vaatstra vaca vadder vadlja vaduva vael vaelen vaeremans vaerenberg
  vaerenbergh vaerewijck vaerewyck vaernewyck vaes vaesen vaessen vaeyens vagenende vahala vahidi
  vahlensieck vaip vajdicka vajzenbach vakareskov val valadez valck valcke valckenborgh valckx
  valdes valdez valdivia valencia valencicbrkic valente valentin valenzuela valgaeren valgaerts
  valic valies valk valkema valkenaars valkenborg valkenborgh valkeneers valkeners valkenhorst
  valkiers valladares vallaeys valle vallejo valles vallinga vallons valpoort valvekens valverde
  vanachter vanacken vanacker vanackere vanaeken vanaelst vanaken vanassche vanaudenaerde
  vanautgaerden vanbaelen vanbavinckhove vanbecelaere vanbelle vanbelleghem vanbellingen
  vanbellinghen vanbeneden vanbergen vanberghen vanbeselaere vanbesien vanbever vanbeveren
  vanbiervliet vanbillemont vanbilsen vanbockryck vanbrabant vanbriel vanbroekhoven vanbuel
  vancamp vancanneyt vancauwenbergh vancauwenberghe vancayseele vanclooster vancluysen vancoillie
  vancompernolle vancoppenolle vancouillie vancraeyenest vancraeynest vancraybex vancutsem vandael
  vandaele vandam vandamme vandebeek vandeberg vandebergh vandeborne vandebosch vandebriel
  vandebroeck vandebroek vandebrouck vandebuerie vandeburie vandecaetsbeek vandecan
  vandecandelaere vandecappelle vandecasteele vandecauter vandecaveye vandecraen vandecruys
  vandegaer vandegehuchte vandeghinste vandeginste vandekerckhove vandekerkhof vandekerkhove
  vandekeybus vandekinderen vandelannoote vandelanotte vandeleene vandeloo vandemaele
  vandemeulebroecke vandemeulebroucke vandemoortele vandenabeele vandenameele vandenbempt
  vandenberg vandenberge vandenbergh vandenberghe vandenberghen vandenberk vandenbilcke vandenboer
  vandenbogaerde vandenborne vandenborre vandenbosch vandenbossche vandenbrande vandenbranden
  vandenbroeck vandenbroecke vandenbroeke vandenbroele vandenbroucke vandenbruwaene vandenbulcke
  vandenbussche vandendael vandendaele vandendorpe vandendries vandendriessche vandenhaute
  vandenheede vandenhende vandenheuvel vandenhoeck vandenhoudt vandenhouten vandenhouwe vandenhove
  vandenkerckhove vandenneucker vandenplas vandenput vandenreyt vandenryt vandensavel vandensteen
  vandenweghe vandenweyer vandenwijngaert vandepaer vandeperre vandepitte vandeplas vandeplassche
  vandepoel vandepoele vandeput vandeputte vanderaerden vanderauwera vanderbeke vanderbeken
  vanderbiesen vanderbist vanderborght vanderbruggen vandercappellen vandercruyssen vanderdonckt
  vanderelst vandereycken vandereyken vandereyt vanderghote vandergucht vanderhaegen vanderhaeghe
  vanderhaeghen vanderhallen vanderheeren vanderheiden vanderhenst vanderheyden vanderhoeven
  vanderhoven vanderhoydonck vanderhoydonks vanderhulst vanderkelen vanderleyden vanderlinden
  vandermaelen vandermaesen vandermarliere vandermeer vandermeeren vandermeersch vandermeiren
  vandermeulen vandermoere vandermolen vandermosten vanderper vanderperre vanderperren
  vanderplancke vanderpoorten vanderputten vanderroost vandersanden vanderschaeghe vanderschelden
  vanderschueren vandersmissen vandersnickt vanderspikken vanderstappen vandersteegen vandersteen
  vandersteene vanderstegen vanderstichele vanderstichelen vanderstraeten vanderstukken
  vandersyppe vandervaeren vanderveken vandervelde vandervelden vandervelpen vandervoort
  vandervorst vandervort vanderwaeren vanderwee vanderwegen vandesande vandesompele vandesteene
  vandeuren vandeurzen vandevelde vandeven vandevenne vandevijvere vandevoorde vandevoordt
  vandevoort vandevorst vandevyver vandevyvere vandewaetere vandewal vandewalle vandeweerdt
  vandeweghe vandeweyer vandewiele vandewinkel vandewoestyne vandewoude vandewynckel vandewynckele
  vandezande vandierendonck vandiest vandijck vandingenen vandommele vandoninck vandoolaeghe
  vandooren vandoorne vandoren vandormael vandorpe vandriessche vandromme vandroogenbroeck
  vandueren vanduffel vanduren vandyck vandycke vaneeckhout vaneeckhoutte vaneerdewegh vanegas
  vanelderen vanelslander vaneman vanempten vanenburg vanermen vanesch vaneynde vanfleteren
  vanfraechem vangaever vangampelaere vangansbeke vangansewinkel vangeel vangeenberghe vangelder
  vangenechten vangeneugden vangermain vangerven vangestel vangheel vangheluwe vangilbergen
  vangoidsenhoven vangramberen vangrieken vangronsveld vangrunderbeeck vangrunderbeek vanhaecke
  vanhaelemeersch vanhaelemeesch vanhaelen vanhaelewyn vanhaelst vanhaeren vanhaesebrouck vanhalle
  vanhalst vanham vanhamel vanhamme vanharen vanhassel vanhaute vanhauter vanhauwaert vanhaverbeke
  vanhecke vanhee vanheel vanheer vanhees vanhelden vanhellemont vanhelmont vanhemel vanhemelen
  vanhemelryck vanhengel vanhentenrijk vanherck vanhercke vanherf vanherk vanherle vanherpe
  vanherreweghe vanherwegen vanhessche vanheste vanheuckelom vanheukelom vanheule vanheusden
  vanheuverswyn vanhevel vanhex vanhie vanhille vanhoecke vanhoegaerden vanhoenacker vanholder
  vanhollebeke vanholst vanhoof vanhoolandt vanhooren vanhoorne vanhooydonck vanhorebeek
  vanhorenbeeck vanhorenbeek vanhouche vanhoucke vanhoudt vanhout vanhoutte vanhoutteghem vanhove
  vanhoyweghen vanhuffel vanhulle vanhulst vanhumbeeck vanhuyse vanhuysse vanhyfte vanierschot
  vankeerberghen vankeirsbilck vankerckhoven vankerkhoven vankerkom vankrunkelsven vanlaer
  vanlaere vanlaethem vanlancker vanlangenaker vanlangendonck vanlede vanleene vanleeuw
  vanlerberghe vanlessen vanlierde vanlingen vanloffelt vanlommel vanloo vanlook vanluchene
  vanluyten vanmaele vanmaercke vanmarcke vanmarsenille vanmassenhove vanmechelen vanmeenen
  vanmeerbeek vanmeerhaeghe vanmeert vanmeirhaeghe vanmol vanmullem vanmuysen vannecke vannerom
  vanneste vanneuville vannevel vannieuwenborgh vannieuwenhuyse vannieuwenhuyze vannieuwkerke
  vannitsen vannoppen vannueten vannuffelen vannut vanoirbeek vanonckelen vanoost vanooteghem
  vanopdenbosch vanoppen vanopstal vanormelingen vanoutrive vanoutryve vanoverbeke vanoverberghe
  vanoverschelde vanpachtenbeke vanparijs vanparys vanpeteghem vanpoucke vanpraet vanquaethem
  vanquickelberghe vanraes vanrenterghem vanreppelen vanreusel vanrijkel vanrobaeys vanroelen
  vanrompay vanroose vanroy vanroye vanrusselt vanryckeghem vansant vanschoenwinkel vanschoonbeek
  vanschooren vanseer vansevenant vansever vanseveren vansieleghem vansimpsen vansina
  vanslambrouck vanslembrouck vansnick vanspauwen vanspeybrouck vanspringel vanstaen vanstalle
  vanstechelman vansteelandt vansteelant vansteenbrugge vansteene vansteenhuyse vansteenkiste
  vansteenwegen vanstiphout vanstraelen vanstreels vansweevelt vanswijgenhoven vanthienen
  vanthillo vanthomme vanthoor vanthournout vanthuyne vantieghem vantilt vantomme vantorre
  vantyghem vanuytrecht vanuytsel vanuytven vanvaerenbergh vanvelthoven vanvinckenroye
  vanvlasselaer vanvolsem vanvoorden vanvuchelen vanwalleghem vanweddingen vanwelden vanwesemael
  vanwesenbeeck vanwetswinkel vanwijnsberghe vanwildemeersch vanwinckel vanwinkel vanwolleghem
  vanwynsberghe vanysacker vanzeebroeck vanzeir vanzieleghem vardanyan varekamp varela varenina
  varenkamp varewyck varga vargas varicak varinac varma varman varmuza varnica varol varrier
  varsava varsen varwijk varzic varzicbiuklia varzicbiuklija vasadi vasile vasilescu vasilev
  vasileva vasiliev vasiliu vaska vasseur vastenavondt vastmans vasylenko vater vavrikov vaz
  vazquez veeckman veeckmans veedijk veekmans veelers veen veenakkers veenbrink veendijk veenema
  veeneman veenendaal veenhuizerveld veeninga veens veensma veenstra veerdijk veerkamp veers
  veessen veestraeten vega vegar vegchel veghelsedijk vehent veiga veire veirman vejnovic vekecki
  vekeman vekemans veken vekens vekic vel vela velaers velaja velanac velasco velasquez velazquez
  velddijk velde veldema veldeman velden velder velderman velders veldhorst veldhovens veldhuijsen
  veldhuis veldhuisen veldhuizen veldink veldkamp veldkers veldman veldmeijer veldstra veldwijk
  velema velez velgersdijk velghe velioglu veliz velkeneers velle vellema velleman vellemans
  vellenga vellinga velpen velsens velsink velstra velswijk velter velthorst velthoven velthuijs
  velthuijsen velthuis velthuizen velthuysen veltink veltjen veltkamp veltman veltmeijer
  veluwenkamp veluwsedijk velzeboer velzen ven veneboer venegas venekamp venema veneman venetiaan
  venghaus venhorst venhovens venhuis venhuizen veninga venken venmans venne vennekens vennema
  venneman vennet vens ventura vera veraart verachten verachtert veracx veraghtert veranneman
  verbaenen verbakel verbanck verbauwen verbauwhede verbeeck verbeek verbeeke verbeemen verbeeren
  verbeerst verbeiren verbeke verbeken verbelen verberck verberckmoes verberckt verbergt verbert
  verbesselt verbessem verbestel verbeure verbeurgt verbeyst verbiesen verbiest verbinnen verbist
  verboom verboomen verborgh verborgt verbouw verboven verbraecken verbraekel verbraeken verbrugge
  verbruggen verbrugghe verbunt verburg verburgh verbustel verbuyst vercaemer vercaempst vercaemst
  vercaigne vercalsteren vercamer vercammen vercauteren vercnocke vercouillie vercouter vercoutere
  vercoutter vercruyce vercruysse vercruyssen verdegem verdeyen verdickt verdiesen verdijck
  verdijk verding verdonck verdonckt verdonk verdoodt verdru verdugo verdurme verdurmen verduyckt
  verduyn verduzco verdyck vereecke vereecken vereeken vereenooghe vereertbrugghen verellen
  verelst veres verest vereycken verfaille verfaillie vergaelen vergaerde vergaert vergara
  vergauwe vergauwen vergeylen vergoossen vergote vergouwen vergucht vergult verhaar verhaart
  verhaege verhaegen verhaeghe verhaeghen verhaeren verhaert verhaest verhaevert verhage verhagen
  verhalle verhamme verhasselt verhavert verheecke verhees verheesen verhegge verheggen verhegghe
  verheij verheijen verheire verheirstraeten verhelle verhellen verhelst verhenne verherstraeten
  verheyde verheyden verheye verheyen verhille verhoef verhoek verhoest verhoeven verhoeyen
  verhofstadt verhofste verhofstede verholen verholle verhooghe verhorst verhoye verhulst veringa
  verjans verkaart verkade verkamman verkerk verkest verkeyn verkijk verkimpe verkindere
  verkinderen verkoyen verkruysse verkuijlen verlaak verlaeckt verle verledens verlee verleene
  verlent verley verleye verleyen verleysen verliefde verlinde verlinden verloo verloove verlooy
  verloy verluyten verma vermaat vermaelen vermaercke vermaerke vermaesen vermandel vermander
  vermandere vermant vermassen vermaut vermeer vermeerbergen vermeeren vermeersch vermeesch
  vermeij vermeir vermeire vermeiren vermeirsch vermeren vermesen vermet vermetten vermeulen
  vermeyen vermeylen vermoere vermoesen vermonden vermont vermoortele vermoote vermorgen vermote
  vermunicht vermuyten vermylen vernaeve vernaillen vernelen verniers verniest vernieuwe vernimmen
  vernooij verougstraete verplaetse verplancke verplancken verplanken verpoest verpoort verpoorten
  verraes verre verrebroek verrecas verreck verreckt verrees verreet verrelst verrept verresen
  verret verreth verreycken verreydt verreyt verrezen verriest verroken verrue verrycken verryckt
  verrydt verryt versaen versavel verschaeren verschaete verschaeve verschatse verschelde
  verschelden verscheure verschoor verschoore verschooren verschoot verschoote verschooten
  verschoren verschraege verschraegen verschuere verschueren verschuren verscuren versele
  verslegers versluis versluys verslype verslyppe versmissen versonnen verspecht verspeelt
  verspeet verspreet versprille verstaen verstappen versteeg versteegen verstegen verstichel
  verstichelen verstockt verstraelen verstraete verstraeten verstraten verstreken verstrepen
  verstricht verstringe verstrynge verstuyf verstuyft versweyveld verswijvel verswyvel versyck
  versyp verte vertenten vertessen verthe vertommen vertongen vertonghen vertriest vertrijk
  vervaart vervacke vervaeck vervaecke vervaeke vervaele vervaeren vervaet vervecken verveld
  vervenne ververken verviers vervisch vervliet vervloesem vervloessem vervloet vervondel vervoort
  vervust vervynck verwaest verwee verweij verweirder verweire verwerft verwey verwichte verwijk
  verwilghen verwilst verwilt verwimp verwulgen veryser verzele verzelen verzi veselicacatipovic
  veselicic vesic vesin veskovic vestdijk vestjens vethuizen vets vetter vetters veugelers
  veulemans veulings veum veurens veurink vey veylder veys veyt vezmar viaene viane vianens
  vicente victoor victor victorina vidacek vidal viderscak vidranjski vidts vieira viellehner
  vienne viera vieren vierendeel vierendeels viergever vierhuizen vierpolders vierschaar viersen
  viersma vierstra vierstraete vieweg vigil vijfhuizen vijftigers vijlder vijver vijverman vila
  vilain vilder vileyn villagomez villalobos villalpando villanueva villarreal villasenor ville
  villegas vincent vinck vincke vincken vinckier vinckx vindevogel vindevoghel vingerhoets vink
  vinken vinkenbroek vinketa vinogradov vinokurov vintila virginie vis visan visch visekruna
  viskens vispoel visschedijk visscher visschers vissen vissenaekens vissenberg visser visserman
  vissers vissersdijk vitman vits vitse viviens vlaanderens vlaardingerbroek vlad vladimirov
  vlaeminck vlaemynck vlaenderen vlaeyen vlah vlaminck vlaminckx vlaming vlamynck vlasakkers
  vlasenko vlasic vlaskamp vlasov vlasselaer vlassenbroeck vlassenroot vlasveld vlayen
  vledderhuizen vledders vleeschauwer vleeschouwer vleeschouwers vleesschauwer vlekken vlem
  vleminck vleminckx vlemincx vleminx vlerick vlerken vleugel vleugels vliegen vlieger vlieghe
  vliegher vlieghere vlierberghe vlierden vliet vlietdijk vlietinck vlietstra vlijmens vlijter
  vlinders vlist vloebergh vloeberghs vloedt vloeimans vloemans vloet vlooswijk vlutters vo vocht
  vochten voecht voeght voelkel voerens voermans voet voetelink voeten voets vogel vogelaarwijk
  vogelaere vogelaers vogeleer vogelgsang vogelkers vogels vogronicopacic vogt voicu voigt voinea
  voitenko vokuhl volckaert volckaerts volcke volckerick volder volders volk volkaert volkaerts
  volker volkerink volkers volkman volkmann volkov vollema vollenbroek volman volont voloshyn
  volsem vona vonck voncken vonckx vondel vonder vonk vonrueden vontein vooght voogt voorbergen
  voorde voordeckers voordijk vooren voorhaar voorhoeve voorhorst voorhuis voorkamp voorn
  voorschotens voorspoels voorst voorsterveld voort voorthuijsen voorthuis voorthuizen voortman
  voortmans vorenkamp vorgers vorobiev voronin voronov vorontsov vorsen vorsselmans vorst
  vorstermans vos vosbergen voskuilerdijk vossaert vossel vosselman vossen vossenkamp vossenstaart
  vossestaart vosseveld vosters vounckx vovk vracar vracarevic vranckaert vrancken vranckx vrancx
  vranjic vranjkoviccenan vranken vrbanac vrbas vrbaslija vrebos vreckem vreden vree vreekamp
  vreeman vreese vreeswijk vreijsen vrekalovic vreken vreman vreven vreys vrielink vrielynck
  vriendt vriens vries vriesacker vriese vriesema vriesen vrieze vriezema vriezenveens
  vriezenveensewijk vrij vrijders vrijens vrijsen vrindts vrinssen vrints vroe vroede vroegrijk
  vroey vrolijk vrolix vroman vromans vromant vromman vroom vrooman vroonen vruggink vrugic
  vruwink vry vu vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vuegen vuerinckx
  vuerstaek vugt vuijk vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic
  vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek vuksanovic vuksic
  vulcevic vulder vulders vuleta vuletas vuletin vulic vulicevic vulisic vullers vullings vulovic
  vulsteke vunak vunderink vunjak vunturisevic vuylsteke vuylsteker vuyst vyent vylder vynck
  vyncke vynckier vynckt vyt vyve vyver vyvere vyverman vyvey waaksens waal waalbandijk waaldijk
  waalkens waanders waardenburg waardhuizen waardsedijk waaslanders waastens waaxens wacana wach
  wachenbrunner wachowiak wachowska wachowski wachtel wachtelaer wachter wachters wackenier
  wackers waddinxveens wade waegebaert waegemaeker waegeman waegemans waegenaere waegeneer waeghe
  wael waelbers waelchi waele waelkens waelput waem waenink waerzeggers waes waesberghe waeter
  waeyaert waeyenberg waeyenberge waeyenberghe waeytens wagelmans wagemakers wageman wagemans
  wagenaar wagenmakers wagenmans wagensveld wagner wagners wagteveld wagtmans wahyudin wahyuni
  waibel wajda wakan wakelkamp wakerdijk wal walas walbers walcarius walchers walckiers walczak
  walczyk waldmann walgraef walgraeve waligora walinga walker walkiewicz walkowiak wallaart
  wallaert wallays walle walleghem wallendael wallinga wallner wallstab wallyn walraet walraeve
  walraevens walraven walravens walschaerts walschap walsche walschot walsh walsma walstra walter
  walters walther walthers waltman walton waluyo walz wambacq wambeke wamelink wandel wandeler
  wandels wane wang wanink wannemaeker wanner wanschers wansink wante wanten wanzeele wapenveld
  wapstra warchol ward wardak wardana waregemnaars wareman warfa warfhuizen waringa warlop
  warmelink warmenhuizen warmoes warnders warners warnez warnier warntjes warrens warringa warrink
  warsame warson warstiens wartenberg warzecha waschbusch wasiak wasielewska wasielewski wasik
  wasilewska wasilewski wasita wasiu waskita wasowicz wasowska wasowski wassen wassenaar
  wassenhove wassilew wassiluk wassink wassinkbrink wastuti wastyn waszak waszkiewicz water
  waterdijk waterhuizen waterink waterkers waterman waters waterschoot watsica watson watte
  watteeuw watteyne wauman waumans wauters wauwe wawoe wawrzyniak wcislo wdowiak webbers webbink
  weber webers weckhuysen weckx wederfoort wedman wedzinga wee weekers weeldijk weele weelink
  weemaels weemaes weenderveld weenink weerd weerdt weerink weernink weers weersink weerstra weert
  weerts weetink weets weevers wegge weggeman weghe wegkamp weglarz wegman wegrzyn wehner wehrens
  wehrmeijer wehrsen wei weibolt weide weidema weidlich weidner weigel weight weijdema weijden
  weijermans weijers weijman weijtens weijters weijtmans weiler weimann weimer weinand weird
  weirdt weirt weis weiss weissnat weistra welbergen welbers welch weldemariam weldemichael welden
  weldu welink welkenhuysen welkenhuyzen wellekens welleman wellemans wellen wellens weller
  welling wellink welman welmers welsch welshman welsink weltens welters weltjens welvaart
  welvaert welz welzel welzijn wemekamp wemmel wemmers wendelen wenders weniger wenink wenk
  wenmakers wennink wens wenselaers wensink wentink wera werbrouck werckx werf werff werink
  werkhoven werle werleman wermink werner werners wernsen werrebrouck werrens werrmann wershansky
  wertag wertelaers wery wesdijk wesemael wesenbeeck wesolowska wesolowski wessel wesseldijk
  wesselink wesselman wessels wessinghage wessinghuizen westdijk westelbeers westelbeersedijk
  westelinck westenbrink westerbrink westerbroek westerdijk westerhof westerhuis westerink
  westerkamp westerlinck westerman westers westerveld westerwijk westfriesedijk westhavendijk
  westhovens westhuis westkanaaldijk westra wetemans wetering weteringdijk wets wetsens wettere
  wetters wettinck wetzels wetzens weustink weuts wever weverberg weverbergh weverink wevers weyel
  weyen weyenberg weyenbergh weyens weyer weyers weygers weymans weyn weynants weyne weyns weyten
  weytens weytjens weyts wezel wezemael white whiteman wiacek wiafe wiatr wibisono wibowo
  wicaksono wichelen wichers wichgers wichman wichmann wicke wickert widera widiastuti widodo
  wiebe wiebenga wieberdink wiebrens wiecek wiecherink wiechers wiechmann wieckowska wieckowski
  wieczorek wiedeman wiedemeijer wiedijk wiefferink wiegand wiegelmann wiegerink wiegers wiegersma
  wieggers wiegmans wiegmink wiel wielandt wiele wieleman wielen wielenga wielens wielfaert
  wielgosz wielgus wielinga wielink wielockx wiels wielzen wieman wieme wientjens wientjes wierda
  wierdens wierdijk wierdsma wierema wierenga wierig wierinckx wieringa wieringermeers wiermans
  wiers wiersema wiersinga wiersma wierstra wiertsema wierzbicka wierzbicki wierzbowska
  wierzbowski wierzchowska wierzchowski wiese wieser wiesjes wieskamp wietsma wigbers wigman
  wijaya wijayanti wijbenga wijchens wijchers wijckmans wijdemans wijdenbosch wijdeveld wijgaerts
  wijgers wijgman wijk wijkamp wijker wijkhuijs wijkhuizen wijkmans wijkstra wijlaars wijlens
  wijlhuizen wijman wijmeersch wijmenga wijnands wijnant wijnants wijnbergen wijnen wijnendaele
  wijngaard wijngaarde wijngaarden wijngaert wijnhoven wijninga wijnkers wijns wijnsma wijnstra
  wijntjes wijsen wijtman wijtsma wikkerink wiktor wilbers wilbrink wilcox wilczek wilczewska
  wilczewski wilczynska wilczynski wildeboer wildeman wildemauwe wildemeersch wilder wilderink
  wilderman wildiers wildt wilgenkamp wilhelm wilinska wilinski wilk wilken wilkinson wilky will
  willaert willaerts willane wille willekens willem willemarck willemen willemiens willemijns
  willemijntjes willempjes willems willemse willemsen willemsens willemsma willemyns willers
  williams williamson willigers willink willms willockx willocx willwacher wilmans wilmers wilmink
  wilmots wilms wilmsen wilmssen wilpsedijk wilpshaar wils wilson wilssens wiltink wilts wimmer
  win winarno winarsih winckel winckelmans windelinckx windels winderickx windey windhorst windler
  windmeijer windmolders windt wingens winiarska winiarski winkel winkelaar winkelhorst winkelman
  winkelmann winkelmans winkens winklaar winkler winne winnen winnepenninckx winnicka winnicki
  winschotens winssen wint wintein winten winter winterdal winterdijk wintere winterink wintermans
  winters wintheiser wintjens wintjes wintmolders wip wiredu wirix wirjodikromo wischek wischer
  wisman wismeijer wisniewska wisniewski wisniowska wisniowski wisoky wisozk wispelaere wisselink
  wissels wissing wissink wiszniewska wiszniewski wit witczak witdouck witek withaar withofs
  withouck withuis witkamp witkowska witkowski witman witpas witsens witsiers witte wittebolle
  wittebrink witteman wittemans wittenberg wittendijk wittermans witters wittesaele witteveen
  wittevrongel wittich witting wittl wittock wittoeck wittouck witvrouwen wiza wlazlo wloch
  wlodarczyk wlodarska wlodarski wnek wnuk woei woelders woeltjes woerdeman woerden woerdens
  woerdman woertink woertman woestenborghs woesthuis woestyne wojciak wojcicka wojcicki
  wojciechowska wojciechowski wojcik wojda wojdyla wojewoda wojnar wojnarowska wojnarowski
  wojnowska wojnowski wojtas wojtasik wojtaszek wojtczak wojtkowiak wojtkowska wojtkowski
  wojtowicz wolak wolanska wolanski wolbers wolbrink wolddijk wolde woldegiorgis woldemariam
  woldemichael woldeyesus woldhuis woldu wolf wolfarth wolfcarius wolferink wolfert wolff wolffers
  wolfs wolfsen wolfshuis wolinska wolinski wollaert wollants wollenberg wollinghuizen wollmann
  wolna wolny woloszyn wolpert wolphaartsdijk wolput wolsink wolska wolski wolswijk wolterink
  wolterman wolters woltgens wolthers wolthuis wolthuizen woltjes woltman wolvekamp wolvelaer
  wolvers wonders wong wongsakul wongsodikromo wongsowikromo wonink wonnink wonterghem woolderink
  woolthuis woortman woppenkamp worku wormers wormerveers wortman wos woschler wostyn wouda woude
  woudsma woudstra wouters woutersen wouwe wouwer woytkowska wozna wozniak woznica woznicka
  woznicki wozny wreede wright wrobel wroblewska wroblewski wrona wronska wronski wrzesinska
  wrzesinski wrzosek wu wubben wuckert wuestenbergs wuhn wuisman wujak wulandari wulf wullaert
  wulleman wullink wulp wulpen wulteputte wulverhorst wunderink wunnink wunsch wunsche wunsel
  wuraola wurm wuytack wuytens wuyts wuytswinkel wybaillie wybo wybouw wyckaert wyckmans wydooghe
  wydra wyers wyffels wylin wyludda wyman wymeersch wyn wynant wynants wynen wynendaele wyngaert
  wyns wynsberge wynsberghe wypych wyrzykowska wyrzykowski wyseur wysocka wysocki wysokinska
  wysokinski wyszynska wyszynski wytinck xanders xantens xavier xaviers xiao xie xu yaacoubi
  yaakoubi yaamoa yachou yade yaghmouri yahyaoui yakhloufi yakovenko yakovlev yalcin yaman yanez
  yang yanuar yao yaqub yaramis yaremchuk yasar yasmiens yassers yassin yatsenko yavas yavuz
  yawson yazdani yazici ybarra ybema yde ye yeboa yeboah yemane yener yesilkaya yetkiner yeung
  yigit yilan yildirim yildiz yildizoglu yilmaz yilmazer yirenkyi ykema yntema yohannes yolanda
  yordanov yordanova yorulmaz yost younes yousefi yousfi youssef yousufi yperman ypma ysebaert
  ysenbaert yserbyt ysewijn ysewyn yskout ytsma yu yuan yucel yudhistira yudin yuksel yulianti
  yulianto yuliarti yumer yundt yuniar yurchenko yurt yuruk yusein yussuf yusuf yusufzai
  zaadnoordijk zaal zaandijk zabielska zabielski zablocka zablocki zaborowska zaborowski zabrdac
  zach zaczkiewicz zadnik zadran zadravec zadric zadrozna zadrozny zaelen zafari zagarac zagers
  zagorsek zagorska zagorski zaharia zahiri zahn zahrah zaidi zaim zaitsev zaituc zajac
  zajaczkowska zajaczkowski zajdel zajkowska zajkowski zak zakharchenko zakharov zakrzewska
  zakrzewski zalako zalar zaleska zaleski zalewska zalewski zaman zamani zambrano zamfir zamora
  zamudio zand zandbergen zanddijk zande zanden zanderink zanders zandhuizen zandijk zandkamp
  zandstra zandt zandvliet zanner zantboer zanten zantman zaoui zapala zapalac zapata zapletal
  zaragoza zarate zareba zarebska zarebski zarei zaremba zarioh zarkovic zarouali zarzycka
  zarzycki zasada zatorska zatorski zauber zavala zavyalov zawada zawadzka zawadzki zawislak
  zawistowska zawistowski zawisza zayas zaytsev zazai zbikowska zbikowski zbodulja zboncak
  zborowska zborowski zdanowicz zdelar zdencan zdravcevic zdrojewska zdrojewski zdunek zebic
  zebrowska zebrowski zec zee zeebroeck zeebroek zeedijk zeefuik zeegers zeelandsedijk zeelmaekers
  zeeman zegers zegveld zegwaart zeidler zeijerveld zeilstra zein zeinstra zeitoun zejak zekan
  zekhnini zekl zelaya zelazny zeldenrijk zele zelenka zelensky zelenskyy zelissen zels zemichael
  zemlak zender zeng zengerink zengin zenner zentjens zepeda zeqiri zerajic zeravica zeray
  zerezghi zeroual zerouali zetveld zeuch zevenaars zevenbergens zevenhuizen zeyen zeyhle zeylmans
  zgela zgrabljic zhang zhao zhdanov zhelyazkov zheng zhens zhong zhou zhu zhukov zhuravlev ziaja
  ziani zichem zieba ziegler zieleman zielinska zielinski zielonka zielstra zieltjens ziemann
  ziemba zieme zietek zieverink zigterman zijan zijderveld zijl zijldijk zijlema zijlmans zijlstra
  zimanyi zimin zimmer zimmerman zimmermann zimna zimny zimonja zimonjic zinaic zinajic zinchenko
  zindovic zinnemers zinoviev zinser zintl ziolkowska ziolkowski ziomek zipac zipalovic zipancic
  zipp zipse ziramov zirojevic zirovic zitman zitter zivadinovic zivak zivaljevic zivanac
  zivanovic ziviccojbasic zizanovic zlatanovic zmegac zmijewska zmijewski zmuda zochowska
  zochowski zoeloekoninkrijk zoete zoeteman zoetemeijer zoetemelk zoetermeers zolotarev zolotov
  zomer zomerdijk zomers zongo zonhovens zonnehuis zonneveld zoodsma zoon zoons zoontjens zorica
  zorin zorlu zotov zouhri zoutkamp zrna zschunke zschuschen zubaidi zubak zuber zubkov zubov
  zuchowska zuchowski zuev zuidam zuidbroek zuiddijk zuidema zuidenveld zuiderdijk zuiderlingedijk
  zuidersma zuidervaart zuiderveld zuiderwijk zuiderzeepolders zuidinga zuidveld zuidwijk
  zuidzeevaarders zuijderwijk zuijdwijk zuk zukowska zukowski zulaika zulauf zuljevicgrafina
  zulkarnain zumbrink zumsande zuniga zurawska zurawski zurek zuringveld zurjeens zutphens zutter
  zutterman zuurbier zuurdijk zvanic zverev zvonar zwaag zwaagdijk zwaagstra zwaan zwaanswijk
  zwaantjes zwaenepoel zwagerman zwanenburg zwaneveld zwart zwartebroek zwartedijk zwartendijk
  zwartjens zwarts zweden zweedijk zweegers zweekhorst zweerink zweers zwegers zweistra zwerink
  zwet zweverink zwiener zwiers zwierzchowska zwierzchowski zwieten zwijsen zwilbroek zwinnen
  zwitsers zwolinska zwolinski zwollenaars zwolsman zych zygmunt zyla
`
  .trim()
  .split(/\s+/)
