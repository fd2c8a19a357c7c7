/** First names of all origins that live in the Netherlands, folded (no accents, lower case). */
export const VOORNAMEN: readonly string[] = `
  aad aadi aadidev aadinath aaditya aadrika aafje aafke aagam aagje aagney aagneya aak aaldert
  aaliyah aalok aaltje aaltjen aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo
  aaratrika aaron aart aarti aartje aartselaar aarya aaryan aasa aasha aashritha aat aatmaj
  aatmaja aatreya aayushmaan aayushman aba abaco abadon abagail abak abaka abakan abakay abani
  abar abay abayomi abbas abbey abbie abbigail abbondanza abbondanzio abbondio abby abd abdallah
  abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdellatif
  abdelmajid abdelmalek abdelouahid abdenbi abdenour abderrahim abderrahman abderrahmane abdeslam
  abdi abdiaziz abdiel abdifatah abdikadir abdikarim abdinasir abdinur abdiqani abdirahim
  abdirahman abdirisak abdirizak abdiweli abdoel abdon abdone abdonie abdou abdoul abdoulaye abdul
  abdulaziz abdulhadi abdulkadir abdulla abdullah abdullahi abdulrahman abdulwahid abdurrahman abe
  abeba abebe abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio
  abhaidev abhaya abhirath abhisyanta abi abibatou abibo abida abidin abigaelle abigail abigale
  abigayle abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abolfazl
  abondance aboriginal abosede abou aboubacar abraham abram abramio abramo abrehet absalon absar
  abshir absolon abu abubakar abukar aby abyasa acace acacie acacio acanthe acar acario
  acaryatanaya accursio ace acela acelya achaire achalesvara acharyanandana acharyasuta achiel
  achieng achil achiles achille achilles achim achintya achmed achraf achyut acig acik acilay
  acilia acilio acim aciscolo acrisio acuk acun ada adaeze adah adalan adalard adalardo adalbald
  adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline
  adalmis adalric adalrico adalsinde adam adama adamina adamo adan adaobi adar adas adaugo
  adberilgen addie addis addison addisu addo addolorata ade adebankole adebayo adebiyi adebola
  adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine
  adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo adelasia adelbert
  adelberto adelchi adele adeleke adelfo adelgardo adelheid adelia adelie adelin adelina adeline
  adeliya adell adella adelle adelmo adelphe adeltrude adelya adem ademola aden adenet adenike
  adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderito aderopo adesewa adeshina adesoji
  adesua adetayo adetoke adetoun adewale adeyi adhanet adheesh adhemar adhiarja adhiraj adhrit adi
  adiam adiarja adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adilson
  adin adina adinata adinath adinda aditeya aditya adityanandan adityanandana adjoa adjutor adli
  adlibeg admir adnan adnane ado adolf adolfa adolfina adolfo adolph adolphe adolphie adolphus
  adone adonis adonise adrain adraman adrastee adrehilde adri adria adriaan adriaantje adrian
  adriana adrianna adriano adrianus adrie adriel adrien adriena adrienne adrijana adrione
  adripathi adsiz adunni advaya adwapa adwitiya adwoa aeilko aeneas aerjen afaq affan afi afia
  afitap afke afolarin afonso afra afrikaner afro afsaneh afsar afshin afsin afton afua agabay
  agabio agah agakagan agalak agamennone agape agapet agapito agasti agastya agata agatha
  agathange agathe agathon agaton agazio agca age ageeth agenore agesilao agilbert agilberte agim
  agit aglae aglaia aglaja aglamis agnan agnane agne agneflete agnes agnesa agnese agneta agnetha
  agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa
  agrippin agrippine agrypina agus agustin agustina agyei ahalya ahenk ahilya ahlam ahlem ahmad
  ahmadullah ahmadzia ahmed ahmednur ahmet ahsen aiace aicha aida aidan aidano aiden aike aiko
  aileen ailton aimable aimal aime aimee aimone aimy aisha aishani aissa aissata aissatou aisyah
  aivars aiyana ajala ajani ajaxfan ajaxsupporter ajeet ajeng ajiman ajimat ajimin ajiono ajit
  ajmal ajoke akalp akande akanmu akanni akarsana akas akata akbar akbas akbatur akbay akberet
  akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem aki akibudak
  akif akim akin akinci akiner akinkunmi akinlabi akinwale akinyi akira akkun akkunlu akkurt akkus
  akofa akorfa akos akosua akpira akram akroor aksana aksel akshainie akshaj akshat akshata
  akshayakeerti akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi akwesi ala
  alaa alaba alaban alaboru aladag alade aladino aladogan alae alain alaina alaine alais alakurt
  alamanno alambana alamu alan alana alanis alanna alano alara alarico alassane alayna alayunt
  alayuntlu alba alban albane albano albena alberade alberdina alberic alberico albert alberta
  alberte albertha albertina albertine albertje alberto albertus albertyna albin albina albino
  albion alboino albrecht albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine
  alcino alco alcyone alda aldegonde aldemir alden aldert aldigerey aldo aldobrando aldogan aldona
  aldonce aldric alea aleandro aleardo aleaume alec aleen aleh aleid aleida alejandra alejandrin
  alejandro alek aleks aleksa aleksandar aleksander aleksandr aleksandra aleksandre aleksei
  aleksej aleksy alem alemayehu alemka alen alena alene alenka aleodor aleramo ales alesia aleska
  alessa alessandra alessandro alessia alessio alet aleth aletha aletta alette alex alexa
  alexander alexandr alexandra alexandre alexandrea alexandria alexandrijn alexandrina alexandrine
  alexandro alexandros alexandru alexane alexanne alexe alexei alexej alexey alexi alexia alexie
  alexine alexis alexys alexzander aleyna alf alfio alfons alfonsa alfonso alfonz alfonzo alford
  alfred alfreda alfredo algiso algu alhassan ali alia aliaksandr aliaksandra aliaksei aliana
  alica alican alice alicia alicja alida alie alien alienor alies aliette alieu alighiero alijda
  alika alima alimatu alimga alin alina alinda aline aliona aliou alioune alireza alis alisa
  alisan alise alisha alisia alisir alison alissa alissia alistair alistar alivia alix alixe aliya
  aliyah aliz aliza alize alizee alja aljosa alka alkaboluk alkaevli alkan alkasi alkis alkmaarder
  alla allan allard allegonda allegra allene allert alliaume allie allison allon ally alma almaz
  almeerder almerigo almila almina almine almira almire almiro alois aloise aloisie aloisio alojz
  alojza alojzije alojzy alok alon alona alonzo aloys aloyse aloysius alp alpagut alpamis
  alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan
  alpenetappe alper alperen alpertunga alpgerey alpha alphan alphee alphons alphonse alphonsine
  alphonso alphonsus alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin
  alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altan
  altankagan altankan altay altea altemur althea althee altin altinkagan altinkan altinoba
  altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvar
  alvaro alvena alvera alverede alverta alviero alvin alvina alvis alvise alwar alwin aly alya
  alyce alycia alysa alysha alysia alyson alyssa alyssia alysson alzbeta ama amabela amabile amac
  amadeo amadeus amadeusz amadou amady amaka amal amalia amaliane amalie amalija amalric amalthee
  aman amand amanda amande amandin amandine amando amani amant amante amanuel amanzio amar amara
  amarachi amaranaath amarande amaranthe amaranto amare amaresh amari amarnath amaryllis amat
  amata amath amati amato amatore amauri amaury amaya ambar amber ambra ambre ambrogio ambroise
  ambroisie ambrose ambrosiano ambroz ambrozy amdy amedee amedeo amedeu amel amela amelia ameliane
  amelie amelien ameline amelio amely amelya amer america americo amerigo ameth amethyste ameyatma
  ami amico amid amie amiel amilcare amilia amin amina aminat aminata amine aminte amintore aminu
  amir amira amirhossein amish amit amiya amjad amke amleset amleto amma ammar amodini amogh amoke
  amon amone among amope amore amos amour amparo ampelio amrak amrit amrita amritambu amsterdammer
  amsterdammertje amul amy amya amza an-sofie ana anaadi anab anabel anabela anabelle anacleto
  anael anaelle anagh anahi anahit anaida anais anakin anal anala analyn anamaria anamarija
  anamika anand ananda anandamayi anang anansitori ananta anar anas anasooya anass anastacia
  anastacio anastase anastasia anastasie anastasiia anastasija anastasije anastasiya anastaz
  anastazia anastazie anastazija anastazja anasuya anat anatazie anatol anatole anatoli anatolia
  anatolie anatolii anatoliy anaya anca ancelin anceline anci ancica ancilla anco ancuk ancuta
  anda andac andariman andel andela andelika andelin andelina andelko andelo andeol
  anderlechtsupporter anders anderson andi andijn andoche andra andrada andras andre andrea
  andreane andreanne andreas andree andreea andrei andrej andreja andres andrew andrey andrian
  andriana andries andrii andrija andrijana andrina andrius andriy andro andromeda andrzej
  andrzelika andy andzelika andzelina ane anej anemona anemone anesa aneta anetta anette anezka
  angadreme ange angel angela angele angelica angelien angelika angelina angeline angelique
  angelita angelo angelos anggabaya anggun anghel anghelina angie angilbe angilberte angilran
  angoustan angus anh anhelina ani ania anibal anica anicee anicet aniceta aniceto anicette anida
  aniek aniela aniello anika anil anila anilaabh anilabh anique anis anisa anise anish anisoara
  anissa anita aniya aniyah anja anjali anjaneya anje anjo anjolaoluwa anjuli anjushree anjushri
  anka ankal anke ankie anko ann ann-sofie ann-sophie anna anna-lucia annabel annabell annabella
  annabelle annaelle annagrazia annalena annalisa annalise annamae annamaria annamarie annapurna
  anne anne-laure anne-marie anne-sophie annebel annebeth annechien annegien annegreet annejet
  anneke anneleen annelie annelieke annelien annelies annelisa anneloes annelore annelot annemarie
  annemarieke annemie annemiek annemieke annemijn annet annetje annetta annette anni annibal
  annibale annick annie anniek annieke annigje annika annique anno annonciade annunziata anny
  anoek anom anouar anouchka anouck anouk anouschka anouska ans ansaldo ansbert ansberte anse
  ansel anselm anselma anselme anselmo ansgar ansgary anshula anske ansley ansovino anstrudie ant
  antal ante antea antek antelmo antero anthe anthea anthelme anthelmette anthon anthonia anthonie
  anthonius anthony antide antigone antim antimo antino antioco antje antoaneta antoine antoinet
  antoinetta antoinette anton antone antonela antonella antonello antonetta antonette antoni
  antonia antonie antonietta antonija antonin antonina antonine antonio antoniu antonius antony
  antoon antun antwan antwerpenaar antwon anuja anunay anuraag anurag anusuya anuta anwar anwesha
  anya anzhela anzhelika aoife ap apa apache apak apatarkan apeldoorner aphelie aphrodite apolena
  apolinary apollina apollinaire apollinare apollinary apolline apollo apollonia apolonia
  apoloniusz appia appie aprancur apsara apuleio aqil aqila aquilin aquiline aquilino ara arabela
  arabella arabelle araboga araceli aracely arademir arafat aral araldo aram arame aranka ararat
  aras arash aratone araya arbay arben arbuz arcade arcadie arcadio arch archambaud archan
  archange archibald archie archimede archippo arcibaldo arco arcuk ard arda ardella arden
  ardeshir ardian ardic ardith ardito arduino areej aregawi arelis arely aren arend arendina
  arendje arent ares aresio areta arezo arezoo argelia argil argimiro argine argo argono argu
  argun ari aria ariaantje ariadna ariadne arialdo arian ariana ariane arianna arianne ariberto
  ariboga aric aricie arie ariel ariela ariele arielle arif arik arikagan arikdoruk arike arin
  arina arinc arindam arinola arion ariosto aris aristarco ariste aristeo aristid aristide
  aristione aristita aristo aristofane aristotele arja arjan arjen arjo arjun arjuna arkad arkadii
  arkadiusz arkady arkis arlena arlene arleta arletta arlette arlie arlindo arlo armagan arman
  armance armand armande armandine armando armani armel armeline armelle armen armida armide armin
  armine arminio arna arnac arnaldo arnaud arnaude arne arnel arnesh arnhemmer arno arnold arnolda
  arnoldina arnoldo arnoldus arnost arnostka arnoud arnould arnout arnulfo arolde aron arona
  aronne arpad arpat arrigo arsal arsen arsene arsenie arsenii arsenije arseniusz arshad arsil
  arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun arta
  artanto artawan artem artemis artemisa arthaud artheme arthur arthurine arthurroman arti artie
  artiinal artiom arto artsem artsiom artuk artukac artur arturo arturs artus artut artuur aruk
  arun aruna arved arvel arvid arvilla arvin arwa arwen arwin ary arya aryan aryanna aryna
  arystarch arzen arzu asa asadullah asake asan asanboga asantudun asantugrul asartegin ascanio
  ascelin asceline ascension asdrubale asel asella asen aset asghar asha ashanti asher ashlee
  ashleigh ashlesh ashley ashly ashlynn ashok ashot ashraf ashton ashtyn ashwin asia asif asig
  asija asikbulmus asil asim asimodeo asirwada asirwanda asiya asja asjkenazi askin aslan aslanbek
  aslesha asli aslijan aslim asma asmaa asmadi asmae asman asmeret asmerom asmianto asmin asmuni
  asri assata assebroek assembleecommissie assenaar asser assia assiya assomption assunta assunto
  asta astalogul astarte aster asterie asterio astianatte astor astou astree astrid astrida
  astride asuela asug asuk aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo
  atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen
  atefa atefeh atena athalie athanase athanasie athena athenais athener athina athos atie atieno
  atif atigay atika atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atjeher
  atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attila
  attilano attilio atuncu atze aube aubertine auberto aubree aubrey aubry aucaner audace aude
  audebert audeline audie audouin audra audran audreanne audrey audric audrius august augusta
  auguste augustijn augustin augustina augustine augustinus augusto augustyn augustyna auke aukje
  aulia aura aure aurea aurel aurela aurele aurelia aurelian aureliana aureliano aurelie aurelien
  aurelienne aurelio aureliusz aurelle aurian auriane aurica auro auron aurora aurore
  auschwitzbewaker ausilia ausiliatrice ausilio austen austin austyn autumn auxane auxence ava
  avadhesh avalon avan avani avantika avar avdal ave aveline averardo avery avi avigaelle avinash
  avis avluc avni avoye avraham avram avsar avtandil awa awale awar awat awaz awero awesi awet aws
  axana axel axeline axelle axinte axl aya ayaan ayaci ayah ayan ayana ayanle ayas ayaz aybalta
  ayban aybars aybeg ayco aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus
  ayebatari ayele ayesha aygirak aygul aygun ayham ayhan ayinde ayinke ayitmis ayiz ayizdag
  aykagan aykal aykan ayko aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymane
  aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide ayomikun
  ayotude ayoub ayren ayrton ayruk aysar ayse aysel aysenur aysha ayshe aysil aysilig aytac aytak
  aytekin ayten aytug ayu ayushmati ayvaz ayyildiz aza azad azadeh azak azalea azalee azar azban
  azeglio azelia azelie azeline azelio azer azgan azganaz azil azime azita aziz aziza azizhan
  azmera azmi azra azubuike azzedine azzurra baaba baala baalaaditya baalagopaal baba babacan
  babacar babak babasola babatunde babatunji babawale babeta babette babila babir babs babur baby
  bacara baccayman bacco bach bacman badabul bade badia badr badri badruk badur baer baga bagaalp
  bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey
  bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahareh
  bahman bahram bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee
  bailey bajragin bakagul bakary bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir
  bakirsokum bakoe baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban
  balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga
  balapati balazs balbina balcar baldassarre balder balderico baldo baldomero baldovino baldu
  baldwin baleaar balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar
  balthazar baltir baltur bambang bambina bamsi banafsha banara banawa banawi bancar bandhu
  bandhul banel bangu banji bankim bankimchandra bankole banna bantoe banu bao baptist baptiste
  bara baraa barak baraka baraktore baran barbara barbarigo barbe barbeg barbel barbera barboga
  barbol barbora barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan
  barcatoyun bardibay bardo bardomiano barend barendrechter bargan barica barimtay barin baris
  barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli
  barman barnaba barnabas barnabe barnevelder barney baron barre barrett barry bars barsaba
  barsbeg barsboga barsgan barsimeo barskan barsurungu bart bartek bartha barthelemy bartholome
  bartholomeus bartimee bartje bartlomiej bartolo bartolomea bartolomej bartolomeo bartolomeu
  barton bartosz bartu baruch barys bas basademir basak basan basanti basanyalavac basar basarab
  basat basbug basci basel basgan bashar bashir basia basiel basil basile basileo basilia basilio
  basilisse basir baskin baskirt baskurt basma basmil bassam bassel bassiano bassilla bastar
  basten basti bastiaan bastiaantje bastian bastiano bastien bastugrul basu basut bathilde batilda
  batoul batrak battal battista batu batuhan batuk batur baturalp baudouin bauke baukje bavo bawer
  bay bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar
  baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna
  baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur
  bayurku bayutmus bayuttu baz baziel bazil bazir bazyl bazyli bea beata beate beato beatrice
  beatrijs beatrix beatriz beatrycze beatus beau beaulah bebe beceapa beckem becky bedir bedirhan
  bediz bedran bedreddin bedri bedrich bedriska beert beertje beethoven beg begarslan begbars
  begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu
  beglen begni begtas begtegin begtuzun behcet behic behiye behlul behnam behnaz behram behrem
  behrooz behrouz behzad behzat beijumer beilen bek beka bekazil bekbekec bekec bekecarslan
  bekecarslantegin bekectegin bekele beker bekir beklemis bektas bektur bela belal belay belcim
  belcir belek belemir belgi belguc belimir belina belinay belinda bell bella belle bellino belma
  belo beltir beltramo beltun ben benadik benaissa bence bende bendeguz benedek benedetta
  benedetto benedict benedicte benedictus benedikt benedikta benedita benedykt benedykta benett
  bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benita
  benito benja benjamim benjamin benji benli benlidemir benne bennet bennett bennie benno benny
  benoit benon benone bente benthe bentley bento benton benvenuta benvenuto benyamin bera beranger
  berangere berard berardo berat bercem berceste bercin berdan berdibeg berdina bereket berend
  berendey berendina berendje berengario berenice berenika berfin bergenaar berginsenge bergu
  berhane berhe berinay berislav berit beritan berivan beriwan berk berkan berkay berke berkin
  berkis berkyaruk berlijner bermek bermuda bernadeta bernadetta bernadette bernadine bernard
  bernarda bernardeta bernardina bernardo bernardus bernardyna bernd berneice bernhard bernice
  bernie berniece bernita beronico berra berran berre berrie berry bert berta bertalan berten
  bertha berthe berti bertille bertina bertjan bertold bertolda bertoldo bertolfo bertram bertrand
  bertus berva beryl bes besar besentegin beser besim besir besnik besra bess bessel bessie
  bestoon betania betemir beth bethany bethel bethlehem betina betje betsy betta bette bettie
  bettina bettine betty bettye betul beulah beuve beverly beyizci beyonce beyrek beyrem beyza
  bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan
  bhagwan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan
  bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhiro bhisham bhishma bhoj bhoopat
  bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
  bhuvaneshwar biagio bianca bianka bibi bibiana bibianna bibiano biborka bice bicek bich bicki
  bickici bidin bieke bijan bijbelstudie bijbelvertaler biko bilal bile bilge bilgebayuncur
  bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk
  bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig
  biligkongulsengun bilik biljana bill billie billy bilva bilwa binbegi binck bindir bindo bineta
  bing binh biniam bink bino binta bintou bionda birane bircan birdie birger birgit birgita
  birgitta birhanu birino birjesh birol birsen birte birthe biruk bisenija bisera biserka bishaar
  bishnu bisnoe bitaybiki bitri bivoj bjarne bjarni bjorn blagica blagoje blagovest blahomil
  blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine
  blanduzia blandyna blanka blaricummer blaze blazej blazena blerim blerta bless blessing bo boas
  boaz bob boban bobana bobbi bobbie bobby bodhan bodhi bodi bodine boediono boeing boele boer
  boet boga bogac bogacuk bogaert bogda bogdan bogdana bogde boge boglarka bogna bogoljub bogu
  bogumil bogumila boguslaw boguslawa bogusz bohdan bohdana bohemer bohemond bohuchval bohumil
  bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava
  bokde boke bokito bolanle bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslaw
  boleslawa bollywoodfilm bolmus bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo
  bonaventura bonavita boncuk bonek bonge bongul bongulboga boni bonifac boniface bonifacio
  bonifacy bonita bonito bonne bonnie bonny bono boogschutter bora boran borbala borcul borek
  borgworm boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak
  boroka bortecine bortolo boru borubars borusengun borys bosiljka bosko bosman bosneger bosse
  botan botond bouba boubacar boubou bouchaib bouchard bouchra bouchta boudewijn boujemaa bouke
  boukje bouwe bowen bowie boyan boyankulu boyd boye boyko boylabaga boylabagatarkan
  boylakutlutarkan boza bozan bozboru bozdogan bozena bozenna bozetech bozetecha bozhidar bozica
  bozidar bozidara bozislav bozkurt bozkus bozok bozydar braam brabander brad braden bradford
  bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev
  braian brain brajan brajen brajendra brajesh bram brancaleone branco brandi brando brandon
  brandt brandusa brandy brandyn branimir branimira branislav branislava branka brankica branko
  brannon branson brant bratislav bratislava braulio braxton brayan breana breanna breanne brechje
  brecht brechtje bredanaar breden bregje bregt brend brenda brendan brenden brendon brenn brenna
  brennan brennon breno brent bret bretislav bretislava brett breukel brhane bria briac brian
  briana brianne brice brick bridget bridgette bridie briek brieuc brigida brigit brigita brigitta
  brigitte brijesh brik brinkman brionna brisa brit brita britney britt britta brittany britte
  brock broderick brody broes bronislav bronislava bronislaw bronislawa brook brooke brooklyn
  brooks brown bruce brugman bruin bruna brunehaut brunehilde brunhilda brunilde bruno brunon
  brusselaar bruto bryan bryana bryant bryce brycen brygida bryon bucan buchi buck bucur bud budag
  budak buddhana buddy budhil budi budimir budislav budivoj budunlu budus budustudun buford bugday
  bugduz bugduzemen buge buggenhout bugra bugrakarakagan bugu bugubilge bujar bukak bukaktutuk
  bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan
  buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul
  bunyamin burak burcak burdette bure burgucan burgut burhan burkay burkek burkut burley burluk
  burnice burslan burulday burulgu burunduk busayo buse bushra busra bussumer buster busulgan
  butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk
  byron bystrik caasha caba cabdar cabdi cabli cabus cade caden caecilia caesar caetana cafer
  cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin
  cagru cahid cahya cahyadi cahyanto cahyo cahyono cain caine caino caio caithlyn caitlin caitlyn
  caius cajun caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu
  calcedonio cale caleb calebe caleigh cali calin calista calixte callie callisto callum calogera
  calogero calpurnia calvin camden camelia camelien cameron camiel camil camila camilla camille
  camillien camillo camilo camren camron camryn camylle can cana canalp canan candace candar
  candelario candice candida candide candido candra candrakanta candy canel caner cangul cankan
  cankiz cannur cansel cansin cansu cantemir canter cantidio canziano capa capel capitolina
  caprice capucine cara caraceen caraka carel carey caribert carice caridad carien carin carina
  carine carissa carl carla carlee carles carleton carley carli carlie carlien carlijn carlito
  carlo carloman carlos carlota carlotta carlton carly carmel carmela carmelita carmella carmelo
  carmen carmencita carmina carmine carminho carmo carna caro carol carola carolanne carole
  carolien carolijn carolin carolina caroline carolus carolyn carolyne caronte carponio carrie
  carroll carry cars carson carsten carter carthager carub cary cas casandra casey casian casiana
  casilda casimer casimir casimira casimiro caslav caspar casparus casper cassandra cassandre
  cassiano cassidy cassie cassien cassio cassiopea casto castor castro cataldo cataleya catalin
  catalina catarina catena caterina catharina catharine cathelijne catherina catherine catho
  cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur caturangga caua cavid
  cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile
  cecilia cecilie cecilio cecylia cecyliusz cederic cedomir cedric cedrick cedrik cedrin cees
  celal celaleddin celasun celen celeste celestin celestina celestine celestino celestyn celestyna
  celia celie celien celik celil celina celine celinia celle celso cem cemal cemali cemani cemen
  cemeti cemgen cemil cemile cemplunk cenek cengiz cengkal cengkir cenk cenka cerasela ceren
  ceriel cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir
  cevat cevennool ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezanne cezar cezara cezariusz
  cezary cezmi chaanakya chaaruchandra chad chadd chadia chadrick chafik chahid chahida chaim
  chaima chaimae chaitan chaja chakib chakor chakradhar chakravartee chakravarti chakrika chana
  chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler chandni
  chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
  chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
  chandraswaroopa chandravati chandrika chanel chanelle chani chantal chapal chapala charak charel
  charis charisma charissa charity charlaine charleen charlemagne charlene charles charley charlie
  charlien charline charlize charlot charlotta charlotte charly charon charuchandra charumati
  charuvrat charvi chase chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya
  chayenne chaz che cheick cheikh cheikhou chekhouna chelsea chelsey chelsie chelsy chen cheng
  cher cherechi cherif cherno cherokee cherry cherubino cheryl chesley chesney chester chet chetan
  chetanaanand chevy cheyanne cheyenne chiaffredo chiamaka chiara chico chidaakaash chidaatma
  chidambar chidambaram chidananda chidi chidinma chiel chika childebert chilperic chimamanda
  chimene chinedu ching chinmayanand chinmayananda chinonso chinook chinouk chinwe chinyere chioma
  chiranjeev chiranjeeve chirojongen chiromeisje chisom chitra chitraksh chitrali chitramala
  chitrangada chizoba chloe choekyi chrabros chraniboj chranibor chranislav chranislava chretien
  chris chrisje chrissie chrissy christ christa christal christel christelle christi christiaan
  christian christiana christiane christianne christiano christianus christie christien christin
  christina christine christodule christof christoffel christoffer christop christoph christophe
  christopher christos christus christuslegende christy chromebook chrudos chrysole chrysostome
  chrystian chuck chukwu chukwudi chukwuemeka chun chunhua chval chyna cian ciaobella ciara cicek
  cicem cicero cici ciel cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay
  cilenti ciler cilia cilou cilvenaz cimen cinar cinderella cindy cingir cino cinta cinthia cinzia
  ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro cis cise cisem cisil ciska
  ciske cisse cissy cistoslav cistoslava citlalli citra civan ciya claartje claas claessen clair
  claire clara clarabelle clare clarence clarenzio clarice clarisa clarissa clarisse clark clasina
  claud claude claudette claudia claudie claudien claudine claudio claudiu claudy claus clay clays
  clayton cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine
  clemenzia clemmie cleo cleofe cleonico cleopatra cleora clery cleta cletus cleve cleveland cliff
  clifford cliffton clifton climaco clinio clint clinton clodomiro clodoveo cloe clorinda clotaire
  clotilde clovis cloyd clyde coba cobe cobie cobulmak coby coco cocukboru codin codrin codrina
  codrut codruta cody coen coenraad coert cointa cokramayul colby cole coleman colette colin
  colinda coline colins colleen collien collin colman colmanno colmazio colomba colombano colombo
  colpan colt colten colton colu columbus come comfort commewijner conceicao concepcion conception
  concetta concetto conchita concordio conner connie connor conny conor conrad consolata constanca
  constance constant constanta constantijn constantin constantina constantinus consuela consuelo
  cool cooper coppen coppola cor cora coralia coralie coraline corbin corbiniano cordelia cordell
  cordia cordie corene coreno corentin corentine corey corien corina corine corinna corinne
  coriolano corne corneel cornel cornelia cornelio cornelis corneliu cornelius cornell coronato
  corrado corrie corrine corry corte cortez cortney corvin cory cosette cosima cosimo coskun
  coskuner cosma cosmin cosmina costache costante costantino costanza costanzo costel costin coty
  coumba courtney coy craig crawford cremenzio crenguta creola crescente crescenzia crescenzio
  crespignano crin crina cris crispijn crispino cristal cristaldo cristea cristel cristian
  cristiana cristiano cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso
  cronida cruz crystal crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav
  ctislava cubeyr cullen cumhur cunegonda cunera cuneyt cuniberto cuong cupido curacaoenaar curt
  curtis curtley cuzia cvijan cvijetin cydney cynthia cyntie cyprian cyprien cyra cyrano cyriaque
  cyriel cyrielle cyril cyrila cyrille cyrus cyryl cyryla czeslaw czeslawa d'angelo daan daantje
  dabiziv dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dagel
  daghan dagmar dagmara dagmawit dagna dago dagoberto dahabo dahir dahlia daiana daija dainius
  daisha daisy daiva daiwik dajana dakota daksha dakshayani dale daley dali dalia dalibor dalibora
  daliborka dalida dalie dalil dalila dalima daliman dalimil dalimila dalimin dalimir dalimira
  daliono dallas dallin dalmazio dalton damar damaris damasceen damaso damayanti damazy dame
  dameon damian damiana damiano damianus damien damife damil damilare damilola damin damion damir
  damjan damjanka damla damocle damodara damola damon damslaper damu damy dan dana danae danang
  dandak dandapaani dandre dane dangelo dani dania danial danica daniek daniel daniela daniele
  daniella danielle daniil danijel danijela danika danil danila danilo danio danique daniswara
  danjuma danka danko dannie danny dano dante danu danuja danuse danuta dany danyil danyka danylo
  daoud daouda daphne daphnee daphney dara darasimi darby darcy darek daren daria darian dariana
  dariati darie darien dariia darija darijan darimin darin darina darinka dario darion darius
  dariush dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron
  darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah dartono
  daru daruna darwin darya daryani daryl daryna daryoush dasa dashawn dasia dastin datta daud
  dauwe dave daver davey davi david davida davide davin davina davino davion davit daviti davon
  davonte davor davorin davud davut davy davyd dawa dawid dawit dawn dawson dax dayaamay
  dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dea deacon dean deangelo deanna deb
  debbie debby debora deborah debra decebal decimo declan dedric dedrick dee deejays deeksha deen
  deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deeptanshu deeptendu
  deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deeqa deevakar defne degna deion deirdre
  deja dejah dejan dejana dejon dejuan dela delal delaney delano delbert dele delfien delfina
  delfino delia delie delila delilah delinda delizia dell della delmer delores delpha delphia
  delphin delphine demarco demarcus demario demba demelza demet demeter demetra demetria demetrio
  demetris demetrius demetriusz demi demian demilade demiralp demirhan democrito demond demostene
  demoz demy dena denderleeuw deneval denice denis denisa denise denisz deniz denizalp dennie
  dennis denny denys denzel deodata deodato deolinda deon deondre deontae deonte depold deqa
  derartu derck dereck dereje derek derick derin derkje deron derrick dersim dervis derya desanka
  desdemona deshaun deshawn desi desiderata desiderato desiderio desie desimir desire desiree
  desislav desislava desmond despina dessalegn dessie desta destan destany deste destin destinee
  destiney destini destiny detlef detmar detrich dev devadatt devagya devajyoti devak devan
  devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devlin devon
  devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider
  dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
  dhara dharani dharitri dharma dharmaketu dharmendra dhatri dhruv dhuha dhyanesh dhyaneshwar diaa
  diah diamante diamond dian diana diane dianna dianne dianora diarra diaz diba dick dicle
  diclehan dico dida didem didier didimo didina dido diede diederick diederik diego dieke diemer
  dien diena dieneke diepenveen dies diesel diete dieter dieudonne dieudonnee dieuwertje dieuwke
  diewke dieynaba digambar digambara digdaya digna diini dijana dijck dikmen dikra diksha dila
  dilan dilano dilara dilaver dilay dilber dilberay dildar dilek diler diletta dilhan dillan
  dillen dillon dilovan dilruba dilshad dim dima dimas dimaz dimitar dimitri dimitrij dimitrije
  dimitrina dimitrios dimitris dimitry dimphna din dina dinakar dinand dinara dinc dincer dinda
  dine dineke dinesh dingena dini dinie dinis dinkar dino dinu diny dio diocleziano diodata
  diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionisius dioniza dionizy
  dionne dionysius dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri
  dirja dirk dirkjan dirkje diroj dirok dita diter ditmar ditta ditte ditya divaakar divakar
  divine divis diviska divjot divna divo divya dixie diyar dizik djaienti djamel djamila django
  djayden djeneba djenna djibril djoeke djoemadi djoke djordy djuna dluhos dmitri dmitrii dmitrij
  dmitriy dmitry dmytrii dmytro dobbe dobieslaw dobrava dobrawa dobrila dobrochna dobromil
  dobromila dobromir dobromira dobroslav dobroslava dobroslaw dobroslawa dochia dock doda dodato
  dodo doede doeke dogan doganay doganer dogu dogukan doha doina dokkumer dolf dolly dolma dolores
  dolunay domagoj domenic domenica domenick domenico domenik domezio domicela domien domingo
  domingos dominic dominica dominick dominicus dominiek dominik dominika dominique domino
  domiziano domnica don dona donald donalda donat donata donatella donatello donato donavon dondu
  donia donja donka donna donnell donnie donny dono donovan doortje dora doran dorana dorcas dorde
  doreen dorel dorette dorian doriana doriane doriano dorica dorien dorin dorina dorinde dorine
  dorinel doris dorito dorje dorka dorli doron dorota dorotea doroteja doroteo dorothea dorothee
  dorothy dorottya dorris dortha dorthy doru dorus douae doubrava doubravka douce doug douglas
  dounia doutzen douwe dov dovie doyinsola doyle drachtster dracula draga dragan dragana dragica
  draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin drahomil drahomila
  drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat
  drake draupadi draza drazen dre dree dren drentenaar drew driek dries drina drishti driss drita
  dron drona druina drzimir drzislav dua duaa duane duarte dubravka dubravko duc duccio duco ducu
  dudley duilio duinkerken duitser duje dujo dulari dulce dulcinea dulina dumitra dumitrana
  dumitru duncan dundar dung dunja dunya dura durad duran durante durda durdane durga durgeshwari
  durica durk durkje durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica
  duska dusko dustin dusty dutchbatter duuk duygu dwaipayan dwaipayana dwarsakker dwayne dwight
  dyah dyanne dylan dylano dymitr dymphna dyon dyron dzenana dzesika dzianis dziyana dzmitry earl
  earlene earline earnest earnestine easter easton ebba ebbe ebe ebele eben ebenezer eberardo
  ebere ebiere ebin ebiowei ebkizi ebo ebony ebrahim ebren ebrima ebru ebuka ebunoluwa ebuzer
  ebyan ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edammer edd edda eddi
  eddie eddo eddy edelberga edeltrauda edem eden edgar edgard edgardo edgars edhem edi edil
  edilberto edin edina edison edita edith editta ediz edmee edmond edmondo edmund edna edoardo
  edouard edris edsel edson eduard eduarda eduardo eduardus edvard edvarda edvige edvin edward
  edwarda edwardo edwin edwina edyta edyth edythe eef eefje eefke eekalabya eeke eelco eelke eelko
  eem efe effie efisio efken eflah efosa efraim efrain efrem efren efsun eftalya eftimia eftimie
  efua ega egberdina egbert egbertje egbertus ege egemen egeo egidio egidius eginardo egisto
  egizia egle egmont egon egona egor egrim egyptenaar ehis ehsan eigenbrakel eileen eimert einar
  eino einstein eise eja ejike eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina
  ekdant ekec eker ekim ekin ekmel eko ekow ekrem ekua ekundayo el-houssine ela eladio elaha
  elaheh elaide elaina elaine elakshi elana elano elanur elbert elcin elco elda eldar eldon eldora
  eldred eldrid eldridge elea eleana eleanor eleanora eleanore eleazar electa elektra elena elene
  eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrida elfrieda elfriede
  elfryda elger elgin elham eli elia eliabeth eliah elian eliana eliane elianne eliano elias
  eliasz elide elie elien elies eliezer elif elifio eligio eligiusz elijah elikem elimena elin
  elina eline elinor elinore elio eliodoro eliot eliott elis elisa elisabet elisabeta elisabeth
  elisabetta elisaveta elise elisea elisee eliseo elisha elisio eliska elissa elita elitsa eliz
  eliza elizabet elizabeth elizan elizaveta elize elizej elizeus elka elke elkin ella ella-june
  ella-louise ella-marie ella-noor ellada elle elleke ellemieke ellen elles elli ellie elliot
  elliott ellis ellsworth elly elma elmar elmas elmedin elmedina elmer elmina elmira elmo elmore
  elna elnaz elnora elnur eloa elodia elodie elody elogio eloisa eloise elon elona elora elouise
  eloy elpidio elroy els elsa elsbeth else elsie elsien elsje elske elsy elta elti eltjo elton
  eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvir elvira elvire elvis
  elvislookalike elwin elwira elwyn elyanora elyas elyesa elyne elynn elyse elysia elyssa elza
  elzbieta elzear elzevier ema eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh
  emced emefa emeka emel emelia emelie emeline emely emerald emerance emerence emerencie emeric
  emerich emerson emery emese emi emidio emie emiel emil emila emile emili emilia emilian emiliana
  emiliano emilie emilien emiliia emilija emilijan emilio emiliya emily emin emina emine emir
  emirhan emke emma emmalee emmanuel emmanuella emmanuelle emme emmelie emmelien emmeline emmely
  emmerico emmet emmett emmi emmie emmitt emmy emong emory empirio empluk emrah emre emrullah emy
  ena enakshi enayatullah endah endang ender enderun endra endrigo endstra enea eneas enecone enes
  engbert engel engelandvaarder engelbert engelbertus engelina engeltje engin enguerrand enid enie
  enimia eniola enis enisa enise enna ennio ennis enno eno enoch enola enora enos enrica enrico
  enrique ensar enteng enver enya enzo eoin eowyn ephraim ephrem epiphane eppo era eracla eraclide
  eraldo eralp erardo erasmo erast eray erazim erazmus erben erberk erberto ercan ercin ercolano
  ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erdogan erel erembodegem
  eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard eriberto eric
  erica erich erick ericka erico erik erika erinc erkam erkan erke erlinda erling erma erman
  ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermias ermilo ermin
  erminia erminio erna ernest ernesta ernestina ernestine ernesto ernestyna ernie erno ernst erol
  eros errol ersan ersilia ersin ertan erten ertenozuk ertugrul erva ervin ervina erwin erwina
  eryk eryka eryn esat esau esen esenbike eser esha eshana eshetu eshita esi esila esin eskimo
  eskinder eslem esma esmaeil esmat esme esmee esmeralda esmeray esmira espen esperance esperanza
  espoir esra esref esri esse essie esta esteban estee estefania estel estela estell estella
  estelle ester estera esterina estevan esthee esther estiawan estifanos estiono estlander
  estrella esuperio esupofo eszter etela eterie etha ethan ethel ethelyn ethem ethyl etienne etil
  ettie ettore eubert euclide euclides eudes eudokia eudoksja eudora eudoxe eudoxie eufebio
  eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio
  eugeniu eugeniusz eula eulah eulalia eulalie euna eunice eunika euphrasie euridice europabeker
  europacupfinale eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache eustatiu
  eustorgio eustosio eustracjusz eutalia eutalio euzebiusz eva evald evaldo evalyn evan evander
  evandro evangelia evangelina evangeline evanghelina evans evar evarist evariste evaristo evasio
  evdokija eve evelien evelin evelina eveline evelyn evelyne everardo everardus everdina everett
  everette everhard evert evertje everton evgeni evgenia evgenii evgeny evi evidio evie evin evita
  evodio evran evrard evremondo evren evsen evy evzen evzenie ewa ewald ewan ewaryst ewatomi
  ewelina ewell ewoud ewout exauce eyad eyal eyasu eyck eyiz eylul eymen eyob eyram eysan eyup eze
  ezechiel ezechiele ezekiel ezequiel ezgi ezio ezra ezrak faadumo faas faber fabia fabian fabiana
  fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio
  facebookgebruiker facebookpagina fadekemi faderera fadi fadia fadil fadime fadoua faduma fadumo
  fadwa fae faeroerder fahd fahed fahim fahrettin fahri fahriye fahrunissa faigy faik faiq faisal
  faissal faith faizah faizel fajah falasha falba falco falih falk falke fallon famiano famke fana
  fang fanni fannie fanny fanta fantin fantine fara farah fardau fares farhad farhan farhiya
  farhunnisa fariba farid farida farideh faridun farina faris farnaz farouk farrah farshad farshid
  fartun faruk farzad farzana farzaneh fasih fatana fatemeh fathi fathonah fatih fatiha fatim
  fatima fatima-zahra fatimata fatimazahra fatin fatina fatma fatmata fatmir fatna fatos fatou
  fatoumata fatuma faust fausta faustin faustina faustine faustino fausto faustyn faustyna fauve
  favian fawad fawzia fay faya faye fayen fayenne fays faysal fazil fazilet fazio fazli fazullah
  feba febe febi febriana febrina feda fedai fedde fedele federica federico fedir fedor fedora
  fedro fee fehime fehintola fehmi feike felice felicia felician feliciano felicie felicita
  felicitas felicite felicity felicja felicjan felicyta felien feliks feliksa felina feline felipa
  felipe felix feliz felton fem femke femm femme femmie femmy fender fenja fenn fenna fenne
  fenneken fennigje fenny fer ferah feramus feramuz feras feray ferda ferdi ferdie ferdinand
  ferdinanda ferdinando ferdinandus ferdy ferdynand ferdynanda ferenc fereshta fereshteh ferhad
  ferhan ferhat feride feridun feriha ferit ferman fermiano fermin fermo fern fernand fernanda
  fernando ferne ferozan ferran ferrari ferre ferron ferruccio ferruh ferry festo feven fevzi
  feyenoorder feyenoordsupporter feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidel
  fidele fidelie fidelius fidenziano fidenzio fie fiebe fieke fiel fien fiene fientje fiep fiete
  figen figo fiifi fikadu fikayomi fikre fikret fikri fikriye fikru fil filemon filibert filiberto
  filimon filip filipa filipe filipino filippa filippo filippus filiz filmon filofteia filomen
  filomena filomeno filotije filou filsan fily fine finia finja finlay finley finn finne finnja
  finnley fiodor fiona fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdaous
  firdaws firdevs firmin firooz fitim fitri fitria fitriani fitsum fjodor flaminia flavia flavian
  flaviana flaviano flavie flavien flavio flaviu flavius fleano flemming fleta fletcher fleur
  flevolander flevopolder flint flip flo floare floarea flodoard floor floortje flor flora flore
  florea floren florence florencia florencio florencja florens florent florenta florentin
  florentina florentine florentyn florentyna florestan florian floriana floriano florica florida
  floridia florie florien florijn florin florina florine floris flossie floy floyd flynn foca
  foday fode foeke foekje fofana fok fokje fokke fokko folafoluwa folake folashade folco folkert
  folu fonne fons foppe forest forough forrest fortunat fortunata fortunato fortune fortunee
  fortuyn fos fosca fosco foss foster fouad foulques fousseni fouzia fowsia fran frana franc
  franca francaise france frances francesca francesco francette francia francien francina francine
  francis francisc francisca francisco franciscus franciska francisque franciszek franciszka
  franck franco francois francoise franek franjo frank franka franke frankie franklin franky
  franne frans fransiscus fransje frantisek frantiska franz franziska frauke fraukje fre fred
  freda freddie freddy frederic frederica frederick frederico fredericus frederiek frederieke
  frederik frederika frederike frederique fredrick fredrik fredy free freeda freek freeke freeman
  freerk frehiwot freida freke frenk frenkie frens freshta freud freweini freya frida friday frido
  fridolin fridrich frie frieda friederike friedl friedrich frieke friezinnetje frishta friso
  frits fritz frontiniano frouke froukje frouwke frusina fruzsina fryderyk fryderyka fuad fuat
  fulbert fulberto fulco fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funda funke
  funmilade funmilayo furaha fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn
  fyodor gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela
  gabryela gaby gada gadang gading gadis gaduh gael gaelle gaetan gaetano gaffar gage gaglioffo
  gaia gail gaiman gaio gaitrie gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala
  galak galang galar galatea galdino galeazzo galfryd galih galileo galina galiono gallicano galuh
  galur galya galyna gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda
  gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran
  ganna ganshoren gantar gara garan garance garang garda gardner gareth garett garfield garik
  garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth
  garud garuda gary gaspar gaspard gaspare gasti gaston gastone gati gatien gatik gatot gatra gaud
  gaudenzia gaudenzio gaudino gauke gauraang gaurang gauranga gautam gautama gautami gauthier
  gautier gautiero gavin gavino gavrilo gawati gawel gaya gayane gayatri gaye gayle gazanfer gazi
  gbadebo gbeminiyi gbemisola gbenga gbolahan gbowoade gea geanina gebre gebru gedeon gedeone
  gediminas geena geert geerte geertjan geertje geertruida geesje geeske geessien geeta geetanjali
  geike gejza geke gela gelderlander gelin gelincik gellert gelske gelsomina geltrude gelu gema
  gemine gemini geminiano gemma genadij gencer gene general generosa generoso genesia genesio
  genesis genet geneva genevieve genker gennadii gennady gennaro genoveffa genoveva genowefa genta
  gentenaar gentiana gentil gentile genziano geo geoffrey geoffroy geoffry georg george georgel
  georges georgeta georgette georgi georgia georgian georgiana georgianna georgije georgina
  georgios georgius geovanni geovanny geovany gepke ger gera gerald geralda geraldina geraldine
  geraldo gerard gerarda gerardina gerardo gerardus gerasim gerasimo geraud gerazim gerazym gerben
  gerberge gerbert gerco gerd gerda gerdi gerdien gerdina gerdine geremia gergana gergely gergo
  gerhard gerharda gerhardus gerie gerino gerjan gerke gerko gerlinde gerlof germ germain germaine
  german germana germano germen gerolamo geronimo geronzio gerrie gerrigje gerrit gerritdina
  gerritje gerry gerson gert gert-jan gertjan gertruda gertrude gertrudis gertruud gervais
  gervasio gerwin gesina gesualdo geta getachew getnet geurt geurtje gevheri gevorg geza gezim
  gezina ghada ghaith ghaliyati ghanaanand ghanashyam ghani ghanshyam ghasem ghassan ghazal
  ghazala ghazaleh ghebre ghenadie gheorghe gheorghita gherardo gherghina ghislain ghislaine ghita
  ghizlane ghulam gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian
  gianbattista giancarlo giandomenico gianfranco giang giani gianina gianluca gianluigi gianmarco
  gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu
  gideon gido giedre giel gies gift gifty gigi gigliola gijs gijsbert gijsberta gijsbertje
  gijsbertus gijsbrecht gijsje gil gilang gilbert gilberta gilberto gilda gildo giles gilian
  giliola gill gille gilles gillian gillis gillo gilmar gina gineto ginette ginevra ginewra ginger
  gini ginka ginny gino gintare ginter gio gioacchina gioacchino giobbe gioberto gioconda giocondo
  gioele gioia giona gionata giordano giorgi giorgia giorgian giorgiana giorgio giorgos giosue
  giosuele giotto giovanca giovani giovanna giovanni giovanny giove gioventino giovenzio girardo
  girart giray giri girija girik girika girindra giriraaj giriraj girish girja girma girmay
  girolamo gisela gisele gisella giselle gislebert gisselle gita gitanjali gitta gitte gitty giuda
  giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta
  giustiniano giusto giyas gizachew gizela gizem gjalt gladyce gladys glauco gleb glen glenda
  glenn glenna glennie gligorije gloire gloria glorie gniewko gniewomir gniewosz gobinda gocha god
  godeberta godefridus godelieve godfrey godfried godiva godwin goele goffredo gohan goitom gojko
  gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokhan gokmen goknur goksel goksin golda
  golden golia golnaz golub gomberto gonca goncalo gonda gondebaud gondulfo gonenc gonerio gongor
  gonneke gonnie gonny gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo goodluck goof goos
  goossen gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan
  gordana gordiano gordon gorik gorkem gorun gosia gosse gosto goswamee goswami gotfryd gothard
  gottardo gotum gouranga goutam gouwenaar govert govinda gozde graca grace grace-divine gracia
  gracian graciana gracie graciela graciliano gracja gracjan gracjana grada gradimir gradus grady
  graeme graham grant granville gratian gratiana gratiela grato grayce grayson grazia graziana
  graziano graziella grazina grazyna green greet greetje greg gregg gregoire gregor gregoria
  gregorian gregorio gregorius gregory greta gretchen gretha greyson grga grgo grgur griet grietje
  griffin grigore grigorije grigory grim grimaldo grimberg griselda grizelda groninger grover
  grozdana grzegorz guadalupe gualberto gualtiero guang gubio gudakesa gudakesha gudrun guelfo
  guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guifang
  guilhemine guilherme guillaume guillemette guillermina guillermo guinevere guiscardo guiseppe
  gul gula gulalai gulay gulbahar gulben gulcan gulcin guldem gulden guldeste guled gulegen
  gulemen gulen guler gulgun gulhan gulistan gulnaz gulpembe gulriz gulsen gulseren gulsum
  gultekin gulten gulumser gumesindo gumus gun gunay guncicek gundelinda gundogdu gundogmus guner
  gunes gungor guniz gunnar gunner gunnur gunsel gunseli gunter gunther gunyaruk guoqiang gurbuz
  gurcan gurdal gurdev gurhan gurkan gurkha gurol gursel guru gus gussie gust gustaaf gustav
  gustava gustave gustavine gustavo gustaw gustawa guus guusje guust guven guvenalp guvercin guy
  guyot guzey gvendolina gvozden gwen gwenaelle gwenda gwendoline gwendolyn gwido gwidon gwyneth
  gyan gyorgy haarlemmer habbab haben habib habiba habibo habibullah habil habsburger habtom haby
  hacer hacib hadassa hadassah hadi hadley hafi hafid hafida hafiz hafsa hafshah haftom hagar
  hagen hagenaar hager hagos hai haico haidar haider haije haile hailee hailemariam hailey hailie
  hairyanto haitham haiyan haja hajar hajer hakan hakem haki hakim hakima hakki hal hala halbe
  haldun hale haleigh haley halie halil halim halima halimo halina halis halit halle hallie
  halsema halszka haluk halyna hamasstrijder hamayun hamdi hamdullah hamed hameed hami hamid
  hamida hamideh hamidou hamidreza hamidullah hamima hamish hamisi hamit hammad hamse hamsini
  hamza hamzah han hana hanaa hanad hanadi hanae hanafi hanan hanane handan hande handel haneen
  hanefi hanga hangama hanh hani hank hanka hanna hannabel hannah hannan hanne hanneke hannelore
  hannes hannie hanno hannuit hanny hans hansje hanus happiness haralamb haralambie harald hard
  hardana hardeo hardi hardouin hardy hari harimurti harinakshi harinarayan haris harit harita
  harja harjasa harjaya harjo harke harley harm harma harman harmannus harmen harmina harmke
  harmon harmony haroen harold haron haroon haroun harrie harriet harris harrison harro harry
  harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hashim hasibi hasim
  hasin haskell hasmet hasmik hasna hasnae hassan hassania hasse hassie hassnae hasta hastal hata
  hatem hatice hatim hatip hattab hattie hauke hava havana havel haven haver havin havla havva
  hawa hawar haya hayal hayali hayat hayati haydar hayden hayder haye hayet hayk haylee hayley
  haylie hayo hayriye hazal hazan hazar hazel hazem hazim hazle heath heather heaven heavenly heba
  hebe heber hector heda hedda hedde hedelin hedi hedieh hedviga hedvika hedwig hedy heema
  heidegger heidi heidrun heidy heike heiko heiltje hein heine heinrich heintje heinz heitor heja
  hekmat hektor heleen helen helena helene helga helier helin helina helio hellen helling helma
  helmer helmich helmonder helmut heloisa heloise hemant henadzi henderika henderson hendra hendri
  hendrica hendricus hendrik hendrika hendrikje hendrikus hendrina hendry henegouwer henk henna
  hennadii hennes hennie henning henny henok henri henrica henrich henrick henricus henrie
  henrieta henrietta henriette henrik henrike henrique henry henryk henryka hensley heorhii
  heracleea herbert herberta herluin herma herman hermann hermannus hermanus hermela hermelien
  hermenegildo hermien hermina hermine herminia herminio hermon hernan hero heronim heronima herre
  hershel herta hertha heru herve herwin heryanto hesdy hessel hester hesti hette hettie hetty
  heval hevi hevin hewa hezbollahstrijder hiacynta hiba hibaaq hibo hicabi hicham hidaya hidde
  hieke hielke hien hieronim hieronima hieronymus hieu hifzi hikmet hilaire hilal hilar hilario
  hilarion hilarius hilary hilbert hilbrand hilco hilda hilde hildebert hildegard hildegarda hilke
  hilko hillard hillary hillebrand hillegonda hillie hilligje hilly hilma hilmi hiltje hilton
  hilversummer himadri himani himawan himmet hincmar hind hindrik hinke hipolit hipolito hippolyte
  hira hiram hiranmay hiranmaya hiranur hiranya hirut hisam hisham hiske hitler hiwa hiwet hiwot
  hiyab hizir hjalmar hleb hlib hoa hoang hobart hobie hoda hodan hodo hoef hoessein hofakker
  hofwijk holden holger hollander hollie hollis holly hollywoodfilm homa homer homero honda hong
  hongkonger hongmei honor honorata honore honorine honorius hooglander hooman hope horac horace
  horacio horacy horatio horatiu horea horia horst hortense hortensia hortensie hortenzia
  hortenzie horymir horymira hosea hosna hossein hostimil hostimila hostimir hostimira hostislav
  hostislava hostivit hotze houda houria houssain houssaine houssam houston hovard howard howell
  hoyt hozan hristina hristo hrvoj hrvoje hrvojka hryhorii hryhoriy hubert hubertina hubertus
  hubrecht huccet hud huda hudavendigar hudayi hudson hugh hugo hugues huguette hui huib huibert
  huibrecht huifang huig hulda hulki hulster hulusi hulya huma humaira humay humayun humberto
  humeyra humo humphrey huner hung hunor hunter huong hurkan hursit husam husameddin husamettin
  huseyin husnu husrev hussain hussam hussein hutu huub huy huzeyfe hvalimir hvezdoslav
  hvezdoslava hyacint hyacinta hylke hyman hynek hypolit iacob iacopo iacopone iago iain ian iana
  iancu ianira ianis ianthe iaroslav iasmina ibe iben ibidapo ibironke iboja ibou ibra ibrahim
  ibrahima ibrani ibtisam ibtissam ibukunoluwa ibun ica icaro icha icie icilio iclal ico ida
  idalia idea idell idella ides idil idman ido idowu idris idriss idrissa ids idy idzi iebe iefke
  ieke ieremia ietje ievgen ievgenii ievgeniia ifa ifeanyi ifeanyichukwu ifeoluwa ifeoma iffet
  ifrah iftin ifunanya iga ige iggy iginia iginio igino ignac ignace ignacie ignacio ignacy ignat
  ignata ignatius ignazio ignjat igor ihar ihor ihsan ihsane ihvan ijeoma ika ikbal ike ikechukwu
  ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikra ikram ikran ikrime ila ilacin
  ilan ilana ilani ilano ilaria ilarie ilario ilarion ilay ilaya ilayda ilbey ilbilge ilda
  ildebrando ildefonso ildegarda ildegonda ildika ildike ile ileana ilena ilene ilenia ilgegu
  ilgin ilham ilhami ilhan ilia ilian iliana iliano ilias iliass ilie ilija ilinca ilinka ilir
  iliya ilja iljana iljo ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illia illias illidio
  illuminato ilona ilonka ilqar ilsa ilse iluna ilva ilya ilyan ilyana ilyano ilyas ilyass ilyes
  ilza ilze ima imad imam iman imane imani imano imany imelda imge imke immacolata immacolato
  immaculee immanuel imme immy imogen imogene imoleoluwa imraan imran imrane imre imrem imrich ina
  inaki inanc inara inas inaya inc inca inci incoronata indah inder indi indiana indie indigo
  indira indra indro indy ine ineke ines inesa ineta inez ineza inga inge ingeborg ingeborga
  ingemar inger ingmar ingo ingrid ingrida ingryda inha inioluwa inja inka inmaculada inna inne
  inneke innocent innocente innocenty innocenza innocenzo ino inocenc inocentiu insa insaf intan
  inte intel intissar ioan ioana ioanina ioannis iolanda iole ion iona ione ionel ionela ionelia
  ionica ionne ionut iorio iosefina iosif ipek ippocrate ippolito iqbal iqra ira iraj irakli
  irawati ireen irem iremide irena irene irenej ireneo ireneus ireneusz ireti iretioluwa irfan
  iriana iride iridenta irina irinc irinckol irinel iris irma irmak irmgard irmgarda irmina
  irnanto irsad irtis irvin irving irwan irwin iryna isa isaac isaak isabeau isabel isabela
  isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak
  isalie isaline isata isatou isaura ischa ischirione ise iseoluwa iseult isha ishaaq ishak ishaq
  ishimwe ishola iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner
  isioma isis iskander ismael ismaela ismaele ismahan ismail ismaila ismena ismerie ismet isobel
  isolda isolde isom isotta isra israa israe israeli issa issac issam istvan ita italia italo itay
  ite itil itir itri itunuoluwa itzel iulia iulian iuliana iuliia iuliu iuri iurie iurii iustin
  iustina iustinian iva ivah ivan ivana ivancica ivanildo ivanka ivanna ivano ivanoe ivar ivaylo
  ive ivek ivelina iven iveta ivetta ivette ivica ivna ivo ivona ivone ivonne ivor ivory ivy iwan
  iweta iwetta iwo iwona iwonna ixtiyar iyabode iyad iyadunni iyanuoluwa iyik iyiktag iyinoluwa
  iza izaak izabela izabella izaiah izaias izajasz izak izdihar ize izel izidor izidora izmael
  izolda izydor izydora izzet izzettin izzy jaafar jaak jaan jaantje jaap jabal jabari jaber jacco
  jace jacek jacenty jacey jachym jacinta jacintha jacinthe jacinto jack jackeline jackie jacklyn
  jacko jackson jacky jaclyn jaco jacob jacoba jacobien jacobine jacobo jacobus jacomina
  jacqueline jacquelyn jacques jacynthe jad jada jade jaden jadesola jadon jadran jadrana jadranka
  jadranko jadro jadwiga jadyn jaeden jael jaelynn jaeman jafar jaga jagadish jagadisha jagapati
  jagaraga jagathi jagdeep jagdish jaggernath jagica jagienka jagmeet jagna jago jagoda jahnu jai
  jaida jaiden jail jailey jailyn jaiman jaime jaimie jaimini jaimy jair jairo jairzinho jais
  jaivey jaka jakayla jake jakke jakob jakobus jakov jakub jakuba jakubina jakubka jalal jale
  jaleel jaleh jalen jalil jalon jalou jalyn jama jamaal jamac jamal jamalia jamar jamarcus jamel
  james jameson jamey jamie jamil jamila jamilla jamir jamison jammie jamshid jamy jan jana janae
  janaina janco jandir jandira jane janek janelle janessa janet janeta janette jani janica janice
  janick janie janin janina janine janis janita janiya janka janke janko janna jannah jannat janne
  jannek janneke jannes jannetje jannetta jannick jannie jannigje jannik jannis janny jano janos
  janosch jans jansje janssen jantien jantiene jantina jantine jantje january janus janusz jany
  jaouad japanner japhet japke jaquan jaquelin jaqueline jara jared jarema jaren jari jarich
  jaring jarmil jarmila jarne jarni jarno jaro jarod jarolim jarolima jaromil jaromir jaromira
  jaron jaroslav jaroslava jaroslaw jaroslawa jarre jarred jarrell jarret jarrett jarrod jarvis
  jarwa jarwadi jarwi jasen jasenko jasin jasmani jasmien jasmijn jasmin jasmina jasmine jasna
  jasnena jason jasper jasperina jaswadi jati jatmiko jaunita javad javas javed javi javier javon
  javonte jawad jawed jax jaxon jaxx jay jaya jayadi jayant jayce jaycee jayda jayde jayden jaydon
  jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jays jayson jayvano jazlyn jazmin
  jazmyn jazmyne jazz jazzlyn jazzlynn jazzy jean jean-baptiste jean-claude jean-louis jean-pierre
  jeana jeandro jeanet jeanette jeanie jeanine jeanne jeannel jeannet jeannette jeannie jeannine
  jeannot jeanny jed jedediah jedidiah jedrzej jeen jef jeff jefferey jefferson jeffery jeffrey
  jeffry jefri jefta jehanne jela jelena jelica jelisaveta jelita jelka jelke jella jelle jellie
  jelly jelmer jelte jeltje jeltsje jena jenel jenifer jenita jenna jenne jenneke jenneken jennie
  jennifer jennigje jennings jenny jennyfer jenovefa jens jensen jenson jente jentel jenthe jentje
  jentl jeppe jerad jerald jeramie jeramy jerel jeremi jeremia jeremiah jeremias jeremiasz jeremie
  jeremy jergus jericho jerko jermain jermaine jermey jerod jeroen jerom jerome jeromy jeronimo
  jeronimus jeronym jeroom jerre jerrel jerrell jerrod jerrold jerry jeruzalemmer jerzy jesa
  jesaja jesica jesika jeske jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy
  jessyca jesus jet jethro jetje jetse jetske jett jette jettie jetty jetze jevon jevrosima jewel
  jewell jezdimir jezus jhon jhonatan jia jian jianguo jiayi jidde jie jihad jihan jihane jikke
  jil jilji jilke jill jilles jillian jillis jim jimi jimmie jimmy jimram jin jinawi jindra
  jindrich jindriska jing jinte jinthe jip jippe jiri jirina jiska jitender jitendra jitka jits
  jitse jitske jitte jitze jiyan jo joachim joah joan joana joanie joann joanna joanne joannes
  joannie joanny joany joao joaquim joaquin joas job jobbe jobje jocelyn jocelyne jochem jochen
  jochum jodenhater jodi jodie jodinnetje jody joe joeke joel joelina joeline joelle joep joeri
  joerie joery joes joesph joey joffrey johan johana johann johanna johanne johannes johannis
  johannus johathan john johnathan johnathon johnnie johnny johnpaul johnson johny jojanneke joke
  jokke joko jola jolan jolana jolanda jolande jolanta jolayemi joleen jolein jolene jolenta jolie
  jolien jolijn jolin jolina joline jolle jomana jomanda jon jona jonah jonas jonasz jonatan
  jonathan jonathon joni jonna jonne jonny jono jonte joojo jools joop joos joosje joost jop jopie
  joppe joram joran jorbe jorben jord jordan jordana jordane jordaner jorden jordi jordon jordy
  jordyn jore joren jorg jorga jorge jorgen jori jorien jorik jorina jorinde joris jorn jorna
  jorne jorre jorrit jort jorunn jos joscha joschua jose josef josefa josefien josefin josefina
  josefine josep joseph josepha josephin josephina josephine josephus josh joshi joshua joshuah
  josia josiah josiane josianne josie josien josina josine josip josipa josje joske josko joso
  josse josselin jost josua josue josy jouke joumana jourdain jovan jovana jovani jovanka jovanny
  jovany jovelyn jovi jowita joy joya joyce joza joze jozef jozefa jozefien jozefina jozeph jozien
  jozina jozsef jozua jozue juan juana juanita juanito juda judah judd jude judelca judge judicael
  judit judita judith judson judy judyta jugoslav jula julan jule jules julia julian juliana
  juliane julianna julianne julide julie julien julienne juliet julieta juliette julijana julika
  julina juline julio julita julitta julius juliusz julot july juma jumadi jumana jumari jun juna
  junayd juncker june juninho junior junius junne juno jur juraj jurand jurandy jurek jurg jurgen
  jurgita juri jurian jurij jurjen jurmain jurre jurriaan jurrian jurrie jurrien jursley just
  juste justen justice justien justin justina justine justinus juston justus justyn justyna jut
  juta jutta jutte juul juultje juvenal juwan juwon jwan jyoti jyotis jyotsana jytte kaan kaapstad
  kaapvaarder kaat kaatje kabil kabir kabongo kacey kaci kacie kacper kacung kade kadem kaden
  kader kadi kadiatou kadidiatou kadija kadijatu kadin kadir kadra kadrican kadriye kaela kaelyn
  kaffer kafka kafkafan kagan kai kaia kailash kailee kailey kailyn kain kairav kais kaitlin
  kaitlyn kaj kaja kajal kajen kajetan kakhaber kala kale kaleb kaleigh kalender kaley kali
  kalidou kalim kalin kalina kalinda kalinik kalistrat kalle kallie kalpana kaltun kalyani kama
  kamal kamala kamalesh kamaria kamau kambali kamber kambiz kamelia kamelya kamercommissie
  kamerfractie kameron kamervoorzitter kamerzetel kamidin kamiel kamil kamila kamile kamilla
  kamille kamla kamlesh kampakker kamran kamren kamron kamryn kamuran kanaalzwemmer kanaan kanak
  kanaka kanchan kanci kanda kane kani kania kanishka kankou kannan kannen kanstantsin kanta kanti
  kanya kaoutar kapgar kara karaca karahan karak karam karamba karan kardi kareem karel karelle
  karelroman karen kargilac kari kariane karianne kariem karien karim karima karimah kariman karin
  karina karine karja karl karla karlee karley karli karlie karlien karligac karlijn karlo
  karlotta karma karman karmela karmen karna karo karol karola karolann karolien karolina karoline
  karrar kars karsa karsana karsinah karson karst karsten karta karthik kartik kartika kartini
  karuna karunanidhi karwan karya karyna karzan kas kasandra kasey kashif kashyap kashyapi kasia
  kasian kasim kasiran kasiyah kasjan kaspar kasper kaspian kassa kassandra kastor kasusra kata
  katarina katarzyna kate katelijne katelin katelyn katelynn katerina kateryna katharina
  kathelijne katherina katherine katheryn kathleen kathlyn katho kathrin kathryn kathryne kathy
  katia katica katie katija katina katinka katja katlyn katlynn kato katoo katrien katrijn katrin
  katrina katrine katsiaryna kattie katun katunkiz katwijker katy katya kaveh kavita kavon kawa
  kawaca kawaya kawtar kawthar kay kaya kayaalp kayacik kayca kaycee kayden kayla kaylah kaylee
  kayleigh kaylen kayley kayli kaylie kaylin kaynak kayode kayra kays kayun kaz kazanc kazhal kazi
  kazim kazimiera kazimierz kazimir kazimira kazkatun keagan kean keane keano keanu keara keaton
  keba kebba kebede kee keegan keeley keely keenan keerti kees keet keetje kehinde keira keisha
  keith keji kekik keklik kelechi keles kellen kelley kelli kellie kelly kelsey kelsi kelsie kelsy
  kelton kelvin kemal kemalettin kemba kemi kempenaar ken kenan kenari kendall kendra kendrick
  kenes kenji kenna kennedi kennedy kennemer kenneth kennith kenny keno kensi kenton kenya
  kenyatta kenyon kenza kenzie kenzo kenzy keon kepez keramet kerami kerem keremsah keren keri
  kerim kerkhof kerry kerstin kerwin keshaun keshawn kesja kesme kessaf kester kestutis ketevan
  ketut keven kevin kevon kevser kewin keyken keyon keyshawn keyvan keza kezban kezia kezlik
  khadar khadidiatou khadija khadim khadra khady khaled khalid khalida khalifa khalil khanh
  khatera khatol khava khmer khoa khosro khoudia khrystyna khuloud khurram kian kiana kiandra
  kiandro kiani kianna kiano kianoush kiara kiarra kibrom kick kidane kidist kiefer kiek kiel
  kiera kieran kieu kievit kiflom kik kika kikelomo kiki kiley kilian killian kim kimberley
  kimberly kimi kimiz kimizalma kimizalmila kimizin kimmy kin kinan kincso kinda kine king kinga
  kiona kip kira kiran kirana kiraz kirby kircicek kirgavul kiri kiril kirill kirilo kirk
  kirlangic kirsten kirstin kirti kiryl kisanet kismet kit kitana kitty kivanc kivilcim kiymet
  kizdurmus kizilalma kjeld kjell kjelle kjenta kjento klaartje klaas klaasjan klaasje klara
  klarencjusz klasina klaske klaudia klaudian klaudie klaudius klaudiusz klaudyna klaus klazina
  kleber klemens klement klementina klementyna kleopatra kliment klotylda knut koba kobe kobina
  kobus koby kocer kody koekelberg koen koenraad koerdenleider koersel koert kofi kojo koko kokob
  koksal kolawole kolby kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina
  kolya komen kommer koning konrad konstance konstancie konstancja konstantin konstantinos
  konstanty konstantyn konsuela konzuela koos koosje kora koralia koray korbin korbinian kordian
  kordula korede korey korina korinna korkut korneel kornel kornela korneli kornelia kornelie
  kornelis kornelius korneliusz kors kory kosma kosmas kosta kostas kostiantyn kostyantyn koumba
  kourosh kovan kraainem kraig krasava krasimir krasimira krasomil krasomila krasoslav kresimir
  kresomysl kretenzer krijn kris krish krishna krishnadas krishnadasa krista kristan kristaps
  kristel kristen kristi kristian kristie kristien kristijan kristin kristina kristine kristof
  kristofer kristoffer kristopher kristy kristyna krisztian krisztofer kroaatje krsto kruisakker
  kruno krunoslav kryspin krystal krystel krystian krystiana krystina krystof krystsina krystyn
  krystyna krzesimir krzysiek krzysztof krzysztofa ksawera ksawery ksawier ksenia kseniia ksenija
  kseniya ksenofont ksymena kuba kubat kubilay kubra kubura kuddusi kuijper kujoe kujtim kumar
  kumari kumru kumuda kuncara kunegunda kunhuta kunle kunthara kurnia kursad kurt kurtis kusuma
  kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo
  kwaku kwame kwamena kwasi kweku kwesi kwint kwinten kwinti kwintyn kyan kyana kyandro kyani
  kyano kyara kyenta kyento kyla kyle kylee kyleigh kyler kylian kylie kyllian kyo kyra kyran
  kyryl kyrylo kytana kythana laal laarman labuh lacey lacramioara lacy lada ladan ladarius
  ladislao ladislau ladislav ladislava laetitia lafayette lahbib lahcen lai laila lailuma laima
  lais laisha lajos laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale laleh
  lalita lama lamar lambert lamberta lamberto lambertus lamia lamih lamin lamine lamis lammechien
  lammert lammie lamont lamyae lan lana lanang lance lancelot lancilotto landen lander lando
  landolfo landry lane laney lanfranco langgeng lani lanjar lansana lantar lapaceen laplander lapo
  lara laras larbi largo larisa larissa laron larry lars larue larysa lascar lasha lasmanto
  lasmono lassana lasse laswi laszlo lata latif latifa latife latika latoya lauda lauke laura
  laurane lauranne laure laureen laurel laureline lauren laurenc laurence laurencie laurencja
  laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurentius laurenty
  laurentyna laurenz lauretta laurette laurian lauriane laurianne lauriano laurie laurien laurin
  laurine laurus laury lauryn lautone lava lavada lavanya lavern laverna laverne lavina lavinia
  lavinio lavon lavonne lawrence lawrencia lawson laxman laxmi layal layan layla layne layth
  layton lazar lazare lazaro lazarz lazzaro lea leah lean leana leander leandr leandra leandre
  leandro leanid leann leanna leanne leatha lech lechoslaw leco leda lee leela leen leena leendert
  leentje leeuwarder lega legawa lei leia leida leif leigh leila leilani lein lejla lekan leke
  lela lelah leland lelia lelystatter leman lembah lemide lemlem lemmen lemmy lempi lemuel len
  lena lene leni lenia lenie lenja lenka lenke lenn lenna lennaert lennard lennart lenne lenneke
  lennerd lennert lennie lenno lennon lennox lenny lenora lenore lentel lenthe lentl lenuta leny
  lenya lenz leo leodegar leokadia leokadie leola leon leona leonard leonarda leonardo leonardus
  leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonne leonoor
  leonor leonora leonore leontien leontin leontina leontine leontyn leontyna leonzio leopardo
  leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos leposava lera lere leroy
  lerzan les lesana lesek lesia leslaw leslawa lesley leslie lesly lessen lessie lestari lester
  lesya leszek leta letay letebrhan letha leticia leticie letitia letizia letlander letterio
  letycja leu leufroy leunis leuntje leur leuvenaar lev levan levani levent levente levi levin
  levke levoslav levy lew lewin lewis lex lexi lexie lexus leyla lhamo li lia liah liam lian liana
  liane liang lianne liano lias liban libbie libby libena liberata liberato liberatore libere
  liberio libero liberto libin libor libora liboria liborio liboslav liboslava libusa libuse lica
  licia lida lidania lidewij lidia lidiia lidija lidio lidiya lidmila lidwien lidwina lidy lidya
  liechtensteiner lieke lien liena liene lieneke lies liesa liesbet liesbeth liese liesel
  lieselore lieselot lieselotte liesje liesl lietald lieto lieuwe lieve lieven lieze ligia lihua
  lijntje lijsje lila lilan lili lilia lilian liliana liliane lilianna lilianne lilien liliia
  liling lilith liliya lilla lilli lillian lilliana lillie lillo lilly lilo lilou lily lily-rose
  lilya lilyan lima liman limar limburger limeen lin lina linas lincoln linda linde lindsay
  lindsays lindsey lindsy lindy line lineke linett linette ling linh linn linne linnea linnie lino
  linsey lintang linus linwood lio lioara lion lionel lior liping lirije lirik lis lisa lisa-marie
  lisan lisandro lisann lisanne lise liselore liselot liselotte liset lisette lissa lita litouwer
  litzy liubomyr liubov liudmila liudmyla liv liva livia liviana livie livino livio liviu livius
  liwia liya liyam liyana liz liza lizanne lizaveta lize lizet lizeth lizette lizz lizzie lizzy
  ljiljana ljuba ljubica ljubisa ljubomir ljudevit ljudmila llewellyn lleyton lloyd loa loan lobke
  lobsang lode lodovica lodovico lody loe loek loeka loeki loekie loena loes loesje loet loewie
  loewis logan loic lois lola lolade lolita loma lomme lon london lone long longin longina lonie
  lonne lonnie lonny lonzo lora loraine loran loranne lore loredana loreen lorelei lorella loren
  lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lorette lori loriana lorien
  lorin lorine loris lorna lorrain lorraine lot lota lotar lothaire lothar lotje lott lotta lotte
  lotti lottie lotty lotus lou loua louay loubna louca louic louie louis louisa louise
  louise-marie louiza louize louka loulou louna loup lourdes lourenco lourens louvenia lova lovely
  lovorka lowell lowie lowiek loy loyal loyce luam luan luana luay luba lubbert lubbertus lubica
  lubna lubomir lubomira lubor lubos luboslav luboslava lubow luc luca lucas lucca luce lucentiu
  lucette lucia lucian luciana luciano lucie lucien lucienne lucija lucijan lucile lucilla lucille
  lucinda lucio lucious lucius lucja lucjan lucjanna lucresia lucretia lucretiu lucrezia lucy
  lucyna ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludo ludolphe ludomil ludomila
  ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovicus ludovit ludvik ludvika
  ludwig ludwik ludwika ludwina lue luella luena luhung luigi luigia luikenaar luis luisa luise
  luit luiz luiza lujza luk luka lukas lukasz luke lukita lukman lukrecie lukrecius lukrecja lula
  lulit lulu luluh lulut lulzim luminita luminosa lumir lumira luna lune lupe lura lurdes lurhur
  lurline lusine lute lutfan lutfi lutfullah luther luthfi lutibor lutobor lutske lutz luuc luuk
  luul luus luut luwam luwar luwes lux luxemburger luz luzie lya lyam lyan lyana lyanne lyano lyda
  lydia lydie lyla lyle lyn lyna lynda lyndon lynette lynn lynne lyo lyon lyric lysander lysanne
  lyssa lyuba lyubomir lyubov lyudmila lyudmyla maad maaike maame maan maarten maartje maas
  maastrichtenaar maatje maayke mabel mabela mabelle mabinty mable mac maca macaire macaria
  macario maccabeo mace macey machteld maci macie maciej mack mackenzie mactar macy madalena
  madalin madalina madaline madalyn maddalena maddison maddox maddy madeleine madelief madeline
  madelon madelyn madelynn madge madhu madhuri madie madilyn madina madisen madison madisyn madita
  madleen madlen madonna mads mady madyson mae maegan mael maelle maelys maes maeva maeve mafalda
  maffeo magali magalie magda magdalen magdalena maggie maggiorino maggy magno magnolia magnus
  magomed maguelone maguette maha mahad mahamed mahamud mahaut mahbooba mahdi mahendra maher
  mahesa mahesh maheswar mahfud mahin mahinder mahir mahmoud mahmud mahmut mahnaz mahsa mahshid
  mahtab mahulena mahzun mai maia maica maico maida maiia maik maike maikel mailin maimouna
  maimunah maiorico maira maissa maite maithe maiya maj maja majd majda majed majella majid majka
  major mak makar makara makary makayla makenna makenzie makhtar makinwa maks maksim maksud maksym
  maksymilian makuta mala malachi malak malati malco malcolm malee malek malena malgorzata malia
  malick maliha maliheh malik malika malin malina malinda malisa malka malkhaz malki mallaury
  mallie mallory malo malou malte malti malu malvina malwina mama mamadou mamady maman mamante
  mamert mamie mamour mamuka mana manah manal manar manasse mancio manda mandaakin mandakini
  mandana mandela mandy manel manetto manfred manfredo mangala mangalya mani manijeh manik manikya
  manilio manilleen manish manisha manita manja manjusha manley manlio manna mannes mano manoah
  manoj manole manon manona manou manouk mans mansoor mansour mansoureh mansueto mansur mansvet
  mantsjoe manu manuel manuela manuele manus mao maori mara marah maram marana maras marat marc
  marceau marcel marcela marceli marcelin marcelina marceline marcelino marcelis marcell marcella
  marcelle marcello marcellus marcelo marcha marcheta marchien marcia marciano marcin marcio
  marcjanna marck marco marcos marcu marcus mare mareike marek marel marelva mareme maren marena
  mareta marga margana margaret margareta margarete margareth margaretha margarett margaretta
  margarette margarida margarita margaritha margaryta margaux marge margherita margie margien
  margit margita margje margo margot margreet margret margriet marguerite marharyta maria
  mariaatje mariadi mariah mariakapelletje marialegende mariam mariama mariame marian mariana
  mariane marianna marianne mariano mariatu maribel marica maricarmen maricel maricica marie
  marie-alix marie-claire marie-helene marie-julie marie-laure marie-lou marieke mariela mariella
  marielle marielou mariem marieme marien mariet marieta marietje marietou marietta mariette
  mariia marij marija marijana marije marijke marijn marijne marijtje marika marike mariken mariko
  marilena marilene marilie marilou marilu marilyn marilyne marin marina marine marinela marinella
  marinetta marinka marinko marino marinus mario marioara mariola marion maris marisa marisca
  marisela mariska marisol marissa marit marita marites marith maritza mariuca marius mariusz
  mariya marja marjam marjan marjanne marjet marjo marjolaine marjolein marjoleine marjolijn
  marjon marjorie marjory mark marketa markika marko markus marla marle marlee marleen marlen
  marlena marlene marley marli marlie marlien marlies marlijn marlin marlinde marlo marloes marlon
  marlot marlou marlous marly marnick marnik marnix marolo maron maros maroua marouan marouane
  marowijner marques marquis marquise marretje marrie marrigje marrit marry marscha marsha
  marshall marsito marsudi mart marta martaka martana martani marte marten martha marthe martial
  martien martijn martijntje martim martin martina martine martino martinus martje marton marty
  martyn martyna marut maruta marvin marwa marwan marwane marwata marwin mary maryadi maryam
  maryan maryana maryann maryanto maryia maryjane maryla maryna maryse marzanna marzena marzenka
  marzenna marzia marzieh marzio mas masa mascha masha masinka masja mason masood masoud masoumeh
  massamba massima massimiliano massimo massoud master matan matar mate matei matej mateja mateo
  mateus mateusz matheo matheus mathew mathias mathies mathieu mathijs mathilda mathilde mathis
  mathisse mathiz mathurin mathys matias matice matija matijs matilda matilde matin matis matisse
  matiz matko mato matous matroniano mats matse matsvei matt matte matteo mattes matteus mattheo
  mattheus matthew matthias matthieu matthijs matthis matthys matti mattia mattias mattice mattie
  mattijs mattis mattiz matts matty matus matvii matyas matylda matz maud maude maudi maudie maudy
  maugis maura maurane mauranne maure maureen maurice mauricette mauricio maurik maurilio maurine
  mauritius maurits mauritz maurizio mauro maurycy maverick mavis mawuena mawuli mawusi max
  maxellende maxence maxi maxie maxim maxime maximiliaan maximilian maximilien maximillia
  maximillian maximo maximus maxine maxmilian maxwell maxymilian may maya mayada maybell maybelle
  maye mayeul mayke mayla maymie maynard mayoor mayra maysa maysaa mayson mayssa mayte mazarine
  mazda mazen mazhar mazie mazlum mbarek mbarka mbaye mbuyi mckayla mckenna mckenzie meadow meagan
  meaghan meaza mebrahtu mebrat mechelaar mechteld mecislav mecislava meda medard medardo medea
  mederic medhanie medina medine medoro medoune medy medya meena meenakshi mees megan megane
  meggie meghan meghnad meghnath mehari mehdi mehmed mehmet mehran mehrdad mehriban mehrnaz mehtap
  mehwish mei meihua meik meike meiling meindert meine meintje meire meis meissa mekdes mekhi
  mekkaganger melani melania melanie melanio melany melati melba melchiade melchior melchiorre
  melda melek melenija melezio melichar melih melike meliksah melina melinda melis melisa
  melisande melissa melissandre melita melitina melle mellie melodi melodie melody mels meltem
  melvin melvina melyna melyssa memduh menachem menaka menardo mence mendel menelao meneo mengistu
  menka menke menko menno mennone menodora menzo meral mercede mercedes mercia mercurio mercy mere
  meredith merel merhawi merhawit meriam merian meric meriem merih merijn merit merl merle merlijn
  merlin merlot meron merovee merritt mersiha mert mertie merve merveille mervin mervyn meryam
  meryem meryl meseret mesfin meskerem messalina mestan mesut meta mete metehan metello metin
  metje metod metodej metrofane mette meuleman mevlida mevlut mewael mex mexx meyra meysa mher mia
  mica micael micaela micah micha michael michaela michail michal michala michale michalina
  micheal michel michela michelangelo michele micheline michell michelle michiel michon mick micky
  midas middelburger mieczyslaw mieczyslawa mieke miel mien mient mientje miep mies mieszko mig
  mignon miguel mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihraban mihret mihriban
  mija mijat mijke mijndert mijntje mijs mik mika mikael mikail mikal mikalai mikayla mike mikel
  mikhail mikheil miki mikias mikita mikki miklos miko mikolaj mikolas mikulas mil mila milada
  miladin milagros milan milana milanka milanko milano milas mildred mile milen milena miles
  mileta miley milford milic milica milik milisav milivoj miljan miljana miljenko milka milko
  milkyas mill milla mille miller millicent millie millo milly milo milojica milomir milon milorad
  milos miloslav miloslava miloslawa milosz milota milou milouda milous milovan milovin milred
  milton miluse milutin mima mimi mimma mimo mimoun mimount min mina minakshi mindaugas mindy mine
  minerva minervina minervino ming mingus minh mink minka minke minne minnie minodora minoo mio
  mioara miodrag miomir miquel mir mira mirabela mirac miracle miran miranda miray mircea mirco
  mireille mirek mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirkelam mirko
  mirna miro mirocleto miromil miromila miron mirona miroslav miroslava miroslaw miroslawa mirre
  mirsad mirta mirte mirthe mirtil mirugia miruna mirwais mirza misa misael misaele misbah mischa
  misgina misha misja misko mislav misra missouri misty mitar mitch mitchel mitchell mithat mitica
  mitko mitra mitrut mitte mittie mitzi mizgin mlad mladana mladen mnata mnislav mnislava mo moaz
  mobolaji moctar modest modesta modesto modou modupe moen moerman moestadja mofifoluwa moha
  mohamad mohamadou mohamed mohammad mohammadullah mohammed mohamud mohan mohana mohand mohannad
  mohinder mohini mohsen moira moise moises moisette moishe mojgan mojisola mojisoluwa mojmir
  mojtaba mojzesz mojzis mokumer molenakker mollie molly molukker momir momira momodou mon mona
  monaldo monalisa monica moniek monika monique monitore monroe monserrat monserrate montana monte
  monty moon moos moradeke morayo mordechai morena morenike moreno morgan morgana morgane
  moriaantje moriah moric mories moris moritz morolake morris morrison morten morteza mortimer
  morton mose moses moshe mosinmileoluwa mossie mostafa mosunmola motaz motunrayo mouad mouhamadou
  mouhamed mouhameth mouhammadou moulays mouna mounia mounir mourad moussa moustafa moustapha
  movsar moya moyosore mozart mozell mozelle mozes mozilla mputu mstislav muamer muammer muaviye
  muayad muaz mubarak mubashar mucha muesser mufid muge mugur mugurel muhamed muhammad muhammed
  muhammet muhannad muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mujib
  mujur mukadder mukaddes mukamana mukerrem mukesh mukhtar muktedi muktedir muktefi mukul mulu
  mulugeta mulya mulyanto mulyono mumpuni mumtaz muna munevver muni munir munira muno muntadher
  murad murat muren muriel muriela murielle murilo murl murphy murray mursal mursinin mursita
  murti musa musab musir muslih mussie mustafa mustapha mustika mustofa mutahhar mutasim mutaz
  muteber mutemed mutia mutlu muttalib muyiwa muzaffer muzdad muziano mwangi my mya myah mykhailo
  mykhaylo mykola mykyta myla mylan mylene myles mylo myra myriam myrl myrna myron myroslav
  myroslava myrte myrthe myrtice myrtie myrtil myrtis myrtle naa nabi nabil nabila naci nada
  nadalina nadav nadeem nadege nadejda nader nadezda nadezhda nadi nadia nadien nadiia nadim
  nadine nadir nadira nadiya nadja nadzeya nadzieja nae naeem nael naemi nafi nafiz naftali
  nagabhushanam nagham nahid nahil nahla nahom nail naim naima naira naja najam najat najib
  najibullah najim najwa nakia nala nalan nalar nalini nam namazio name namenaar namik nan nana
  nancy nand nanda nandini nando nandor naneta nanette nanne nannie nanno nanny nano nanou nanouk
  naomi naomie naomy naoual naoufal naoufel napoleon napoleone naqib nara naradi narain narayan
  narcis narcisa narciso narcisse narcyz narcyza nard nardi nardos narek narendra naresh narges
  nargis narin narinder narji narjis narseo narsete naruemon nasab naser nash nasim nasir nasr
  nasra nasreen nasri nasrin nasrullah nasser nassim nassira nastassia nastazja nasteho nastia
  nastja nastya nat natacha natale natalia natalie nataliia natalija natalina natalio nataliya
  natalja natallia natalya natan natanael nataniel natasa natascha natasha natasja natasza
  nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathen natia natiq natka natnael
  naud naudet naura naut navajo naval naveen navid navin nawal nawar nawfal nawroz naya nayeli
  nayla naz nazan nazanin nazar nazarii nazario nazariusz nazary nazdar nazia nazif nazim nazli
  nazmi nazzareno nazzaro ndeye neal nebahat nebiat nebojsa necat necati necdet nechifor necib
  necla necmettin ned neda nedeljko nedim nedjeljka nedjeljko nedra neel neele neeltje neema
  neerijnen neeta negar negasi negin neha nehemia nehemie nehir nehoslav neil neiva nejat neklan
  nel nela nelda nele neli nelia nelida nelie nelis nell nella nelle nelleke nelles nelli nellie
  nelly nelma nels nelson nelu nemanja nemo nena nenad nene neo neoma neopolo neoterio nepomuk
  nera nerea nereo nergis neri neringa nermin nermina nesa nese neset nesim neslihan neslisah
  nesreen nesrin nesrine nestor nestore nette nettie neusa neva neven nevena nevenka neville nevin
  nevio nevra nevzat newell newfoundlander newroz newton neyla nezamysl nezha nfamara nga ngan
  nghia ngoc ngozi nguyet nhi nhung nia niall niamh nias nic nicarete nicci nicea niceforo
  nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicki nicklaus nickolas nicky
  nicla niclas nico nicoara nicodemo nicodim nicol nicola nicolaas nicolae nicolai nicolaie
  nicolas nicolays nicole nicoleta nicoletta nicolette nicolien nicoline nicolle nicolo nicu
  niculina niculita nicusor nicuta nida nidal nidia niek nieke niel niels nielsen nien niene
  nienke niesje nietzsche nigar nigel nihad nihal nihan nihat nii nik nika nike niki nikita nikki
  nikkie nikko nikky niklas niko nikodem nikodema nikol nikola nikolaas nikolai nikolaj nikolaos
  nikolas nikolasz nikolay nikoleta nikoletta nikolina nikoloz nikos niksa nil nila nilam nilay
  nilde nilgun nilo nilofar niloofar niloufar nils nilson nilton nilufar nima nimakoah nimas nimco
  nimit nimo nimrod nina nine ninfa ning nini niniano ninioluwa ninja ninke nino ninthe nio niobe
  nir niranjan nirbhay nirmala niro niroj nirvana nisa nisan nisanur nisha nisreen nisrin nisrine
  nisse nistiman nivard nives niyaga niyazi niyilolawa niyonzima nizamettin nizar njegomirka njeri
  nkechi nnamdi nneka noa noach noah noam noami noan nobelprijswinnaar noble noe noel noelia
  noelie noella noelle noema noemi noemie noemy noer nokia nola nolan nolen nolle nomi nona noor
  noordpoolexpeditie noordpoolreiziger noordzeehaven noore nooria noortje noorullah nora norah
  noralie norbert norberta norberto norbertus nordin nore noreen norene nori norica norina norma
  norman normand norris norval norwood nostriano noud nouh nour noura nourdin noureddine nouri
  nouschka nout nova novak novan novella novi noviana novita nowi nox noya nrima nsimba nubia
  nuccia nuda nudem nugraha nuha nukhet numan nune nuno nunziata nunzio nur nural nuran nuray
  nurcan nuredin nurettin nurgul nurgun nuri nuria nurielle nuriye nurlan nursel nurseli nurten
  nurul nurullah nusa nusret nuur nya nyah nyana nyasia nyima nynke nyo nyoman nyssa nzuzi oana
  oane oanh oba obada obaidullah obama obanijesu obe obi obie obinna obioma obrad obren ocean
  oceane ochieng ocie octav octave octavia octavian octaviana octavio octaviu oda odai odair
  oddone ode odell oderico odeta odetta odette odidone odie odiel odile odilia odilon odin odolen
  odon odorico odunayo oebele oeigoer oene ofelia ofelie ofelya ogechi oger ognjana ognjen ognyan
  ogooluwa oguz oguzhan oisin ojaswini okan okbay oke okechukwu okey okiki oksan oksana okta
  oktavian oktavie oktavius oktawia oktawian oktawiusz oktay oktays okto ola olabisi oladara
  oladare oladele oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa
  olasunmbo olatunbosun olav olayinka olbram olcay oldrich oldriska ole oleg oleh olek oleksander
  oleksandr oleksandra oleksii oleksiy olen olena olesia olesya oleta olga olgica olgierd olha
  olimpia olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie
  olivier oliviera oliviero oliviu oliwer oliwia oliwier ollander olle ollie olof ololade
  olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi
  oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun
  oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole
  oluwunmi olympe olympia olympie om omaima oman omana omar omari omawunmi ombline ombretta omer
  omero omid omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo
  omotola omotolani omotoun omowumi omri ona ondina ondrej ondrejka onesta onesto oni onie onne
  onno onofrio onome onorata onorina onorino onorio onoriode onufry onur onyeka onyinye onzevader
  oona oone oormila oostenrijker opal opalina opaline opan opemipo opeoluwa opeyemi ophelia
  ophelie opung ora oral oran oranjefan oranjespeler oranjesupporter oranjeteam orazio orchidea
  oren orenzio oreo oreofe orest oreste orestes orfeo orhan ori oriana oriande oriane orie orietta
  orin orio orion orland orlando orlane orlo ornella oronzo orpha orphee orpheo orrin orsine
  orsino orso orsola orsolina ortansa ortega ortensia ortensio orval orville orysia osagie osama
  osanna osarumen osas osaze osbaldo osborne oscar oscarwinnaar osei oskar oskars osman osmondo
  osmund ossama ostap ostoja osunleke osvald osvaldo oswald oswaldo ota otakar otakara otello otha
  othman othmane otho otieno otilia otilie otis otje otman otmar oto otokar otolia otomar
  ottaviano ottavio otte ottilia ottilie ottis otto ottone otylia otylie ouafa ouafae ouarda
  ouassim ouassima oudergem ouiam oumaima oumar oumayma oumayra oumou oury ousman ousmane oussama
  ova overflakkee overijsselaar ovidio ovidiu ovidius owen owusu oxana oya oyenike oyindamola
  oyindasola oyku ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen
  oznur ozren ozy paa paata pablo paciano pacifico pacifique pacino paco pacome pacomio paddy
  padma padmi paige paiman paja pajot pakize palatino palemon palina palladia palladio pallieter
  palma palmazio palmira palmiro paloma palwasha pam pamela pamfil pammachio panagachie panagiotis
  panait panca pancario pancrazio pandora pandu panfilo pangeran pangestu panji panka pankrac
  pankracy panna pansy pantaleo pantaleon pantaleone paola paolo param paramaccaner paramariboer
  paramartha paramita paraschiva pardi pardo parel parfait paride parijzenaar paris parisa
  parisien parisienne parker parla parman parmenio parsa parsival parvaneh parvati parveen parvin
  parviz parwana parwin parzival pascal pascale pascaline pascalle paskal paskala pasquale pat
  paterne paterniano paternoster patience patric patrice patricia patricie patricio patricius
  patrick patriek patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy
  patti pattie patty paul paula paule paulette paulica paulien paulin paulina pauline paulo
  pauside pauwel pava pave pavel pavica pavla pavle pavlin pavlina pavlo pavol pawan pawel paxton
  payidar payton peace pearl pearlie pearline pebbles pecine pedram pedro peer peggie peggy pein
  pejman pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pema pembe penda
  penelopa penelope peng penka penning penny pepe pepijn pepin pepita pepo pera perceval percival
  percy peri perica pericle perihan perikles perkasa perla perle pero perran perrine perry perseo
  persida pertev peruna perver pervin perzida peshawa petar pete petek peter peterke petertje
  petko petr petra petrana petre petri petrica petrija petrisor petro petronela petronella
  petronila petronilla petronille petronio petronius petru petrus petruse petrut petruta petter
  petula petya peyami peyman peyton phaedra phara pharrell phebe pheline phil phileine philemon
  philibert philine philip philipp philippa philippe philippine philippus phillip philomena
  philomene philothee philou phoebe phoenix phuc phuntsok phuong phyllis pia picasso pie pieke
  pien pier piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick
  piersilvio piet pieter pieter-jan pieterjan pieternel pieternella pietertje pietje pietro pijke
  pijnappel pilar pim pinar pinchas ping pink pinkie pio piotr pip piper pippa pippi pippo piraye
  pit piter pius pixie pjotr placida placido plamedi plamen plamena plato platon platone pleun
  pleuni pleuntje plinio plutarco poel poetin pol pola polidoro polifemo polikarp polina polissena
  polle pollione polly polykarp polyxena pomme pompeo pompilia pompiliu pomponio ponziano ponzio
  pooja poornima poort poortugaal porfirio porfiriusz porfiry pornthip porsche porter porzia
  porziano postma postumio pouya poyraz praba prabawa prabowo prabu pradeep praise prakash prakosa
  prakseda pramila pramod pran pranata pranawa pranay prasad prasanna prasetya prasetyo prassede
  prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag
  prayitna prayoga prayogo preben precious predrag preity prem prema premysl presley preston
  priamo pribyslav pribyslava price prima primerose primo prince princess prisca priscila
  priscilla priscille prisco priska prita privato priya priyala priyanka procopio profira prokles
  prokop prokopa prokul promise proserpina prosper prospera prospero protasio proteo providenci
  prudence prudenzia prudenzio prvoslav przemyslaw publio puck puji puk pulcherie puneet pupolo
  puput purdy purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri
  putu pyke pyotr qadan qadir qali qamar qasim qiang qin qing qori quan quang quartilla quarto
  quasimodo queen queenie quentin quentine querano quieta quin quincy quinn quinsy quint quinta
  quinten quintia quintiliano quintilio quintin quintino quinton quintus quinty quinziano quinzio
  quirien quirijn quirin quirina quirine quirino quirinus quiteen quiteria quman qusai qusay quyen
  quynh raad raamsdonk rabee rabia rachael rachel rachela rachele rachelle rachid rachida raci
  rada radan radana radegast radek radeke radenko radha radhost radika radim radimir radimira
  radina radisa radislav radislava radit raditya radivoj radivoje radj radjen radjesh radjin
  radjindre radka radko radmil radmila radmilo radojka radolfo radomil radomila radomir radomira
  rados radosav radoslav radoslava radoslaw radoslawa radostina radovan radovana radslava radu
  raducu radul raduz radvan radzislaw rae raed raegan raemon raf rafael rafaela rafaella rafal
  rafet raff raffaele raffaella rafi rafid rafik rafila rafiq rafke rageshwari rageswari raghad
  raghda ragnar rahaf raharja rahayu raheem rahel rahim rahime rahma rahman rahmat rahmatullah
  rahmawati rahmi rahsaan rahsan rahul rahwa raide raif raihan raik raimond raimondo raimonds
  raimund raina rainald rainaldo rainelda rainer rainhard rainier rainold raisa raj raja rajae
  rajan rajendra rajesh rajinder rajiv rajko rajmund rajna rajnard rajni rajnold rajsa rakesh
  rakip rakita raleigh ralf ralph raluca ram rama ramaa raman ramata ramatoulaye ramazan ramdan
  ramesh rameshwar rami ramin ramiro ramiz ramla ramon ramona ramses ramunas ramy ramzan ramzi ran
  rana randa randal randall randi randolf randolph randy ranek rangga rani rania raniero ranjeet
  ranjit ranko ranolfo ransom ranya raoul raphael raphaelle raquel rares rasa rasha rashad rashawn
  rasheed rasheedah rashid rasim rasit rasko rasma rasmus rastislav rastislava rati ratibor ratih
  ratimir ratmir ratna rauf raul ravel raven ravenna ravi ravza rawan ray raya rayan rayane rayen
  rayhan rayhana raymon raymond raymonde raymundo raynel rays razan razia razvan reagan reanna
  reba rebeca rebecca rebeka rebekah rebekka rebin rebwar recai recep reda rediet redmond redouan
  redouane reece reed reem reese refah refet refik regan reggie regi regilio regillio regina
  reginald reginaldo regine regis regolo reha rehana rehor rehorka reid reilly rein reina reinald
  reinder reindert reine reinhard reinhold reinier reinoud reinout reint reintje reis rejean
  rejeanne reka rekha reksa relja relu rembrandt remco remi remie remig remigio remigiusz
  remilekun remington remko remmelt remmert remo remon remondo remus remy remzi remziye rena
  renaat renaldo renas renat renata renate renato renaud rendy rene renee renger rengin renier
  renja renke renko reno rens rense renske renuka renz renze renzo resat reshma resi resid respati
  respicio ressie restu resul reta retha retno retta reuben reunion reuter reva revi rex rey
  reybaud reyes reyhan reyhaneh reymundo reyna reynold reza rezan rezzan rhea rhett rhianna
  rhiannon rhoda rhona rhonda rhune rhys ria riad rian riana rianne rica ricardo ricario riccarda
  riccardo ricco richard richarda richel richelle richelmo richie richmond rick rickey rickie
  ricky rico rida ridouan ridvan ridwan rie riek rieke riekje rieks riemer rien rieneke rienk
  rients ries riet rifat riff rifka rifki rigat rignald rigoberto riham rihanna rija rijeka
  rijnlander rijnoever rik rika rike rikke rikkert rikus riley rim rima rimantas rina rinaldo
  rindert rineke ringo rini rink rinke rino rinse rinske rintje rinus rinze rio rishand rishi
  ristana rita ritchie ritesh ritu riv river rivka rixt riyad riza rizki rizwan rkia roald roan
  rob robaldo robb robbe robben robbert robbie robbin robby robel robert roberta robertina roberto
  robertus robi robiel robijn robin robina robine robinson roble robrecht robyn rocco roch
  rochelle rochus rocio rocky rod roda rodan roderick roderik roderyk rodger rodiano rodica rodin
  rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roef roel roeland roelf
  roelfien roelie roelof roelofje roemer rogelio roger rogers roghayeh rohan rohana rohit rohullah
  roj rojda rojin rokas rokhaya rokia roko roksana roksolana roland rolanda rolande rolando rolf
  rolfo rollin romain romaine romaisa romaissa roman romana romane romanie romanita romano romario
  romaysa romee romeo romero romeu romi romijn romilda romina romke romme rommert rommy romoaldo
  romola romolo romuald romualda romualdo romul romulus romy ron rona ronahi ronak ronald ronaldo
  ronan rong roni ronin ronja ronke ronnie ronny ronsenaar rony rooble roos roosevelt roosje
  roosmarijn rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalinde rosalyn
  rosamond rosamunda rosan rosana rosanna rosanne rosaria rosario rosaura roscoe rose roselin
  roseline rosella roselyn rosemarie rosemary rosen rosendo roser rosetta roshan roshni rosie
  rosina rosine rosita rositsa roslyn rosman rosmunda ross rossana rossella rossie rostislav
  rostislava rostyslav rotarian rotaryclub rotimi rotterdammer roua rouba roula roumaissa rovena
  rover rowan rowen rowena rowland roxan roxana roxane roxanne roxelana roxy roy roya royal royce
  roza rozalia rozalie rozalinda rozamunda rozana rozanne rozella rozemarijn rozenkruiser rozina
  rozita rozvita rozwita ruairi ruba rube ruben rubens rubiano rubie rubin rubina ruby rubye
  ruchan rudi rudie rudiger rudo rudolf rudolfa rudolfina rudolph rudolphus rudra rudsel rudy
  rufin rufina rufino rufo rufus ruggero ruhsar rui ruken rukhmani rukhsana rukiye rukmin
  rukneddin rula rumen rumena rumeysa rumyana runa runar rune rupert ruperto rupinder ruprecht
  ruqaya ruqiya ruslan ruslana ruslandkenner rusman rusmir russ russel russell rustam rustu rusty
  rut ruta rutger ruth ruthe ruthie ruthlyn ruthmila rutilo rutmer ruud ruurd ruxanda ruxandra
  ruya ruza ruzanna ruzena ruzica ryan ryann ryder rygien rylan rylee ryleigh ryley ryszard
  ryszarda ryta saad saadat saadia saado saar saartje saba sabah sabahudin saban sabar sabato
  sabazio sabele saber sabien sabin sabina sabine sabino sabir sabita sabri sabrina sabrine
  sabryna sacha sachin sacid sada sadaf sadan sadberk saddam sade sadettin sadi sadia sadie sadik
  sadina sadio sadri sadullah sadye saeed saeedeh saer safa safaa safae safet saffet saffiro saffo
  safi safia safiatou safietou safina safira safiya safouan safouane safta safwan sagal sagar sage
  sahal sahap sahar sahel sahin sahinalp sahra sahsuvar said saida saidou saif saiful saige saikou
  saim saima saiq sajad sajid sak saka sake sakimin sakina sakine sakip sakir sakti sakura sal
  saladino salah salaheddine salam salamoun salar saleh salem salif salih saliha salim salima
  salimah salimata salimatou salina saliou sallie sally salma salman salome salomea salomena
  salomey salomon salomone salomoun saloua salsabila salustio salvador salvatore salvo salwa
  salwator saly sam saman samaneh samanta samantha samar samara samatar samba sambor samed sameer
  samer samet sami samia samiah samih samil samim samir samira samiullah samme sammie sammy samo
  samona samrawit samsam samson samsul samuel samuela samuele samvel samy san sana sanaa sanae
  sancho sanda sandeep sander sanderijn sanders sandor sandra sandrina sandrine sandro sandu sandy
  sanela sanem sanford sangeeta saniye sanja sanjana sanjay sanjin sanka sanna sanne sanneke sanny
  sansone santa santana sante santiago santina santino santo santos santosh sanya sanziana saoedi
  saoirse saphira sapiente sappemeer sara sarada sarah sarai sarala saramaccaner sarani saraswati
  sarbello sardar sare sari sarina sarisha sarita sarka sarkawt sarla sarlota saroja sartika
  sarvin sasa sascha sasha sasja saskia saskie sati satish saturniano saturnin saturnino saturnus
  satya satyen saul saulius sauveur sava savanah savanna savannah savanne savas savel saverio
  saveta savi savin savina savinien savino savion savita sawsan saxona saya sayan sayed scandinaaf
  scarlet scarlett scheldeoever schepen schepper schin scholastika scholastique scholastyka schoof
  schouten schouw schriftgedeelte schriftkenner schuyler scolastica scot scott scottie scotty
  scout sead seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastianus
  sebastiao sebastien sebbe sebe sebestian sebnem secaeddin secil seckin seckou seconda secondiano
  secondina secondo seda sedat sedef seden sedrick sedrik seema sef sefer seff sefik sefora seger
  segilola segolene segun seher sehlevent sehrazat seine sekinat sekou sela selahattin selale
  selam selamawit selami selasi selcan selcuk selda selen selena selene selien selim selin selina
  selma selman selmer selorm selvaggia selvi sem sema semen semenica semere semhar semi semih
  semiramide semmy semplicio sempronio semra semsi sen sena senaatscommissie senaatsfractie
  senaatszetel senad senada senait senay senays senayt senem sener senesio sengul senka senn senna
  senne sennur senofonte senol senseo senta sepideh sepp seppe septi sera serafettin serafin
  serafina serafino serap seraphin serapione serban serbulent serdar seref seren serena serenity
  serenus serge sergei sergej sergen sergey serghei sergi sergii serginho sergio sergiu sergiusz
  sergiy serhad serhat serhii serhildan serhiy serif serife serin serkan sermet sermin serpil
  serra sertac sertap servaas servac servan server servet servidio serviliano sesto setara setareh
  seth settar settimio settimo setya seun sev seval sevda sevdalin sever severa severiano severin
  severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval sewdath
  seweryn seweryna sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit
  sezer shabana shabnam shad shada shade shadi shady shafiq shah shahad shahd shahid shahin shahla
  shahram shahrzad shahzad shaima shaina shakespeare shakespearedrama shakib shakila shakira
  shakti shakuntala shalewa shalini shalva shamir shamso shan shana shanaya shane shanel shanella
  shanelle shani shania shanice shanie shaniqua shaniya shankar shanna shannon shanny shanon
  shantanu shantely shanti shany sharda shari sharif sharifa sharine sharmila sharon sharona
  shashi shashikala shaun shauna shauni shauny shawn shawna shaylee shayna shayne shays shaza
  shazia shea sheela sheila shekoni shelby sheldon shelia shelley shelly shelsey shemar sheng sher
  sheri sherida sheridan sherif sherin sherita sherly sherman sherpa sherri sherry sherwin
  sherwood sheryl shewit shi shilan shima shimon shira shirin shirley shiv shiva shivakari shivan
  shlomo shobha shobhana shohreh shokria shola shona shota shpresa shresth shresthi shreya
  shreyashi shridevi shrishti shu shuang shubha shubhaprada shufen shukri shukria shurandy
  shurensly shurley shwet shyam shyann shyanne sia siad siarhei siavash sibe sibel sibilla sibren
  sibyl sibyla sibylle sicco sico sicuro sid siddarth siddhi siddhran siddiq sidi sidiki sidiq
  sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe sieben siebrand siebren sieg
  sieger siegfried siel siem sieme siemen siemon sien siena siene sienna sientje siep sierd
  siergiej sierk sietse sietske sietze sigebert sigfrid sigfrido sigismond sigismondo sigita
  sigmund sigrid sigurd sihab sihabeddin siham sihame siir sijbrand sijmen sijmon sijtje sijuade
  sikke sil sila silan silas silja silke silvan silvana silvano silver silvere silverio silvester
  silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius silviya sim sima
  simao simay simcha simen simeon simeona simeone simge simi similoluwa simin simina simion
  simisola simo simon simona simone simonetta simonida simonis simret sin sina sinan sinasi
  sinatra sincere sinead sinem sinesio sinfronio sinica sinisa sinja sinkler sintia siobhan sion
  sip sipan sipke sir sira siranush sire sireno siria siriano siricio sirin sirine sirineu sirio
  siriporn sirius siro sirri sirwan sisay siska sissi sissy sister sisto sita sitara sitha siti
  sixt sixte sixtine sixtus sjaak sjaan sjef sjeng sjimmie sjirk sjoerd sjoerdje sjoerdtje sjon
  sjonnie sjors sjouke sjoukje sjuul skarlet skarleta skip sky skye skyla skylar skyler sladana
  slamet slava slavek slaven slavena slavi slaviboj slavibor slavica slavka slavko slavoboj slavoj
  slavoljub slavomil slavomila slavomir slavomira slawa slawek slawomir slawomira slobodan
  slobodanka sloka smaranda smeralda smet smil smiljana smilla smit smita smriti sname snezana
  snezhana snizhana snjezana snoek soave sobeslav sobeslava sobieslaw soccorso socrate soda
  soekirman soender soenita soeradj soeratmin soerdj soerin soesja soetkin sofia sofian sofiane
  sofie sofiia sofija sofiya sofronia sofronie sohail soheil soheila sohrab sokhna sokrat sola
  solana solange soledad soleh soleil solene soline solocone solomiia solomiya solomon solon
  solveig solveiga som soma somayeh somchai somer somnath somsak somu son sona sonam songul sonia
  sonja sonke sonny sony sonya soof sophia sophie soraia sorana soraya soren sorin sorina soroush
  sory sostene sosteneo sostrato soter sotira souad soufian soufiane souhail souhaila soukaina
  soulaimane soulayman souleymane soumaya soumia sovjetburger sowande sozan spanjaard spano sparta
  spartaco spartacus spencer speranta speranza speranzio spike spinoza spirydion splinter spyros
  spytihnev srananman srboljub srecko sredoje sri srna srwa stacey stach stacy staf stalin stan
  stana stanca stancu stanford stanimir stanislao stanislas stanislau stanislav stanislava
  stanislaw stanislawa stanko stanley stans stanton stasa stasta statenfractie stavros staza steef
  steenoven stef stefaan stefan stefana stefani stefania stefanie stefano stefanus steff steffan
  steffen steffi steffie steffy stefka steijn stela stelian steliana stella steluta sten stepan
  stepana stepanka stephan stephane stephania stephanie stephanus stephany stephen stephon ster
  sterling stern sterre stevan steve steven stevens stevie stewart steyn stien stiene stientje
  stig stijn stijntje stiliano stina stine stipan stipe stiriaco stjepan stoffel stoffer stojan
  stojanka stojmir stone storm stoyan strahinja stribor stuart suad suada suat subhas subhash
  subhashini subhasini subhi subodh subomi sucdi sucheta suci sude sudenaz sudesh sudeva sudi sue
  suelen suendrickson suha suhaib suhail suhaila suharto suheyl sujata sukanya sukru sulaika
  sulaiman sulayman sule suleekha suleiman sulejman suleyman sultan suma suman sumaya sumayyah
  sumera sumeyye sumitra summer sunay suncica sunday sunil sunisa sunita sunny supaporn
  supercharger superchargerlocatie sura surano suresh suri sururi surya suryakant suryakanta
  suryakantam sus susan susana susanna susannah susanne susheel sushil sushila sushma susie
  susteren sutrisno suus suvad suzan suzana suzanna suzanne suze suzette suzie suzon suzy svatava
  svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea svebor sven svenja sverre sveta
  svetislav svetla svetlana svetlozar svetluse svetolik svetomir svetoslav svetozar sveva
  sviatlana sviatoslav svitlana sviturno swa swaantje swami swapnil swara swarnalata swassane
  sweder swen sweta swietlana switlana syahrini syb sybe sybilla syble sybrand sybren sydnee
  sydney sydni sydnie syl sylke sylva sylvain sylvan sylvana sylvester sylvestre sylvia sylvian
  sylviane sylvie sylweriusz sylwester sylwestra sylwia sylwiusz symon syntia syrah syria
  syriestrijder sytse sytske sytze szabolcs szarlota szczepan szofi szofia szonja szymon tabea
  tabita tabitha taceddin tachtiger tacjana taco tad taddeo tade tadeas tadese tadesse tadeusz
  tadeusza tadija taede taeke taha tahani tahereh tahir tahirih tahmina tahsin taib taide taim
  taisa taisiia taiwo take tal talal talat talay talea talha talia talibanstrijder talip talita
  talitha talon tam tamana tamar tamara tamas tamer tami tamia tamil tamila tamimount tamina
  tamino tamira tammaro tammo tammy tamrat tan tana tancrede tancredi taner tanguy tania tanirika
  tanja tanju tankred tanneke tanner tannetje tansu tantri tanushree tanushri tanya tanyeli tao
  tapan tara taraneh taras tarcisio tarek tarentijn tareq tari tarik tariku tariq tarja tarkan
  taro tarquinia tars tarsilla tarso tarun taryn tasa tasdik tasha tashi taskin tasniem tasnim
  taswir tatana tate tatiana tatjana tatsiana tatum tatyana taufan taufik taurean taurin tavares
  tawab taya tayfun tayler taylor taym tayo tayyar taziana taziano tazio tea teagan teake teame
  tecla ted teddie teddy tedi tedros teea teguh teije teimuraz teis tej teja tejas tejumola tekin
  tekinalp tekla tekle teklit teklu telchide telemaco telesfor telica telly telmo temel temesgen
  temidayo temistocle temitope temur tenzin teo teobald teobaldo teodata teodolinda teodor teodora
  teodorik teodoro teodosia teodosio teodoto teodoz teodozie teodozja teofan teofil teofila
  teogene teohari teoman teona terenc terence terencius terencjusz terenzio teresa tereza terezia
  terezie terhulpen teri terpstra terra terrance terrell terrence terri terrill terry tertuliano
  terzo tesauro tesfalem tesfalidet tesfamariam tesfay tesfaye tesifonte tesla teslarijder tess
  tessa tessel tessie testimony tetiana tetyana teudosia teun teunis teuntje teus teva tevfik
  tevhid tevin tewodros tex texas texelaar tezcan tezel tezer thad thaddeus thaer thailander thais
  thalea thalia tham thamar thang thanh thao thea thecla thekla thelma theo theobald theodoor
  theodor theodora theodore theodorik theodorus theodose theodosie theofan theofil theofila
  theophile theophraste thera theresa therese theresia theron theun thi thiago thian thias thibau
  thibaud thibault thibaut thibe thibeau thibert thibo thie thiebe thieme thiemen thiemo thierno
  thierry thies thieu thij thije thijm thijmen thijn thijs thilo thimo thirza thom thomas thor
  thora thorben thore thorgan thorge thorsten thu thuan thurman thuy thymen thys tia tiago tian
  tiana tianna tiany tiara tias tiba tibaldo tibbe tibe tibeau tiber tiberia tiberio tiberiu
  tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon tico ticone tidiane tiebe tieme
  tiemen tien tierra ties tiffany tigist tigran tihomir tija tijana tijl tijm tijmen tijn tijs
  tika til tilburger tilda tilde till tille tillman tillmann tilly tim timber timbul timea timeo
  timm timme timmermans timmie timmothy timmy timo timoleon timon timotei timotej timoteo timoteus
  timothee timothy timur tin tina tinas tinatin tinca tincuta tine tineke ting tinka tinke tinne
  tino tinus tiny tiphaine tira tirhas tirone tirsa tirta tirtayasa tirunesh tirza tist tita titi
  titia titien titilayo titilope titin tito titus tizian tiziana tiziano tizio tjalling tjark
  tjebbe tjeerd tjerk tjeu tjibbe tjitske tjorven tlaitmas toan tobe tobi tobia tobias tobiasz
  tobiloba tobin toby tochukwu tod todd todor todorka toeareg toine toke toki tokunbo tola tolga
  tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomaska tomasz
  tome tomek tomer tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomori ton
  tonci toncica tone toney toni tonia tonija tonka tonko tonnie tonnin tonnis tonny tony tonya
  toon toos tooske tope tor torben tore torenakker torey tori torkvat torn tornike torquato
  torrance torre torrey torsten tos tosca tosco toshiba toska toto toulouse touria toussaint toy
  toyin trace tracey traci tracy traian trajan tram trang tranquillo transvaler trasea travis
  travon tre treasure trees tremaine tremayne trent trenton tresor tressa tressie treva trever
  trevion trevor trey tri tricia trientje trijn trijntje trilochan trilochana trilok trilokanath
  trilokesh triloki trinh trinity trio trisha tristan tristano tristen tristian tristin triston
  trix tromp troy trpimir trpko trudie trudy trui trump trung truus trycia trystan tsabita tsega
  tsegay tsehay tsering tshala tsige tsigereda tsimafei tsion tsjerk tsvetan tsvetanka tsvetelina
  tuan tuana tuba tudor tudora tudorita tudosia tufan tugay tugba tugiman tugrul tugtekin tuhfe
  tulay tulin tullia tulliano tullio tumer tuna tunahan tunar tunay tunc tuncay tuncer tunde tung
  turan turgay turgut turi turibio turkan turkay turker turkes turna turner turold tushar tussio
  tutku tutsi tuur tuyet tvrtko twan twila twitteraccount tyana tyberiusz tybo tycho tycjan tygo
  tyler tymofii tymon tymoteusz tymur tyr tyra tyree tyreek tyrel tyrell tyrese tyrique tyron
  tyrone tyshawn tyson tytus ubah ubaida ubaldo ubax ubertino uberto uche uchenna uchita uda udai
  udit udo ufuk ugaas ugo ugochukwu ugolina ugolino uguccione ugur uhra uilke ujjawal ujjwal ukbe
  uladzimir uladzislau ulbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices
  ulises ulisse uliva ulker ulku ulpiano ulrich ulrick ulrico ulrika ulrike ulstano ultimo ulus
  ulva ulvi ulviye ulya ulyana ulysse uma umang umar umay umaya umberto umi umile umit ummiye ummu
  umran umur umuralp umut una unal unggul unique unjani unna unsel unseli upendra upik upton
  uranio urbain urban urbano urbanus urdino uriah uriel uriele urker urmie urmila urselita ursicio
  ursino ursmaro ursula ursule urszula urvin usama usame usha usman usyi utama utku utrechtenaar
  utrechter uttam uve uwase uwe uwimana uyen uygu uzeyir uzodimma uzoma vaal vaclav vaclava vada
  vadim vadym vadzim vaha vahdet vahid vahide vaida vaidehi vaijayanthi vaijayanti vaishnavi
  vaishno vaishvi vala valburga valdemar valdemara valdis valencia valente valentijn valentim
  valentin valentina valentine valentino valentyn valentyna valer valera valere valeri valeria
  valerian valeriana valeriano valerico valerie valerii valeriia valerija valerio valeriu valeriy
  valery valeryia valesca valfredo valfrido vali valiantsin valiantsina valid valk vallie valon
  valtena valter valtr van vance vanda vandana vanesa vanessa vangelis vania vanity vanja vanna
  vanya varalakshmi vardan varo varvara vasanti vasco vasil vasile vasili vasilica vasilii
  vasilisa vasilka vasily vasko vassilis vasudev vasudeva vasudha vasundhara vasyl vasylyna
  vatroslav vaughn vavrinec veaceslav vecdi veda vedang vedanga vedanshi vedasto vedat vedran
  vedrana veduna veenakker veerle vefa vefik vega vehbi veit vela velana velda veleslav veleslava
  veli velibor velichka velimir velimira velina velio velislav velislava vella velma velva vena
  venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina
  vendula vendulka venek venera veneranda venerando venere venerio veniamin venice venka
  ventsislav ventura venuse venusta venustiano venusto vera veranika verano verda verdi verdiana
  verdie verdonk vere verecondo verena verenzio vergie veriana verica veridiana verla verlie vern
  verna verner vernice vernie vernon vero veron verona veronica veronika veronique veroslav
  veroslava verulo vesela veselin veselina veselinka vesile veska veslava vesna vespa vespasiano
  vesper vesta veta veysel veysi vezio viachaslau viacheslav vianney vic vicdan vicenta vicente
  vicentia vicentiu vick vicki vickie vicky victoire victor victoria victorien victorin victorine
  vida vidak vidal vidhur vidhya vidiano vidjay vidone vidor vidur vidya vienna viera vieroslava
  viet vieve viggo vigile vigo vijay vijays vijeko vik vikash viking vikram viktar viktor viktoria
  viktorie viktoriia viktorin viktoriya viktoryia vildan vilem vilema vilemina vilfredo viliam
  viliana vilibald viliberto vilma vilmar vilmos vimal vimala viman vin vinay vince vincenc
  vincencie vincent vincentiu vincentius vincenza vincenzo vinciane vindonio vinebaldo vinfrido
  vinh vinicio vinka vinn vinnie vinny vino vinod vins vinsen vinz viola violante violet violeta
  violetta violette viorel viorela viorica vira virag virgie virgil virgilio virgin virginia
  virginie virginija virginio virman virone visarion viscardo vishal vishnu vishwamitra visnja
  vissia vit vita vital vitale vitali vitalico vitalie vitalii vitaliia vitalina vitaliy vitaly
  vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano
  vittorio vitus viva vivaldo vive vivi vivian viviana viviane vivianne viviano vivien vivienne
  viyan vjekoslav vjenceslav vjosa vlaams vlaanderen vlad vlada vladan vladana vladek vladena
  vladimer vladimir vladimira vladimiro vladislav vladislava vladivoj vlado vladut vladyslav
  vladyslava vlaicu vlasakker vlasta vlastimil vlastimila vlastimir vlastimira vlastislav
  vlastislava vlatka vlatko vledder vlinder vlk vloesberg vlora vodingo voerendaal voerman
  voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok
  volfango volfgang volha volkan volker volkert volodymyr voltaire vonne vorsila voske vova
  vratislav vratislava vratko vries vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin
  vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat vyacheslav vyas vytautas
  waaslander waasten waclaw waclawa wade wadi wadim wael wafa wafaa wafae wage wagenmaker wagenman
  wagiman wagner waheed wahid wahyu wail waino wajana wakiman walaa walach walburga waldemar waldo
  wale walenty walentyn walentyna waleran waleria walerian walery walgierz wali walid walker
  wallace walt walter walterus walther walton waltrauda waluyo waly wambui wanda wanderley
  wandrille wanesa wanessa wang wangari wani wanida wanita wanjiku wannes waqas ward wardaya wardi
  waregemnaar warji warley warner warre warren warsa warsame warsha warsita wart warta washington
  wasim wasis wassim wasyl wati watson wauters wava wawan wawrzyniec wayan waylon wayne weber
  webster wei weiming welat weldon weldu wellington welmoed wende wendel wendela wendell wendy
  wenke wens wensley wera werner weronika wes wesley wessel wester westhoek westley weston whitney
  wiaczeslaw wiam wiara wibke wibo wichard wicher wick widad widya wiebe wiebke wiebren wieger
  wiek wieke wielislawa wienczyslaw wieneke wiep wier wiera wieringermeer wiert wies wiesje wieske
  wieslaw wieslawa wieteke wietse wietske wietze wiggert wijer wijers wijffels wijngaard wijnker
  wijntje wiktor wiktoria wil wilber wilbert wilbur wilburn wilco wilders wiley wilford wilfred
  wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wilhelmus wiljan wilke wilko
  will willa willard willebrordus willeke willem willemien willemijn willemijntje willemina
  willemke willempje willems willi william willibrordus willie willis willow willy wilma wilmar
  wilmer wilson wilton wim wina winand wincent wincenta wincenty wincentyna winda winfield
  winfried wing winicjusz winifred winne winnie winnifred winny winona winston winta wioleta
  wioletta wira wirda wirginia wisnu wissal wissam wisse wit witalij witalis witold witoslaw witse
  witsen wladimir wladyslaw wladyslawa wlodzimiera wlodzimierz wobbe wodan wojciech wojtek wolf
  wolfgang wolkers wolter wondelgem wonder wondimu woodrow wopke workneh worku wormer wormerveer
  woud wouke wout wouter wubbe wubbo wulan wulandari wuraola wyatt wybe wybren wyman wynand wytse
  wytske wytze xabi xana xanana xander xandra xandro xanten xanthe xatun xaver xaverie xaverius
  xavi xavier xaviera xaviere xawery xebat xem xen xena xenia xenie xenne xeno xenophon xezal
  xhevat xia xian xiang xiao xiaohong xiaoli xiaoming xiaoyan xiebe ximena xin xiomara xiu xiulan
  xiuying xuan xue xzavier yaa yaaba yacine yacouba yade yadira yael yaelle yagiz yagmur yago
  yahia yahoo yahor yahya yahye yair yakiv yakubu yakup yalcin yalda yalenka yalgin yama yamaha
  yaman yamen yamila yamile yamileth yamina yamna yan yana yanah yanaika yance yang yangchen yango
  yani yanina yanis yanka yankuba yanling yann yanna yanne yanni yannic yannick yannik yannis yano
  yanti yaprak yara yarah yaraslau yared yaren yari yarne yarno yaro yaron yaroslav yaroslava
  yaryna yasaman yasar yasemin yasin yasir yasmeen yasmien yasmin yasmina yasmine yasser yassin
  yassine yassir yauhen yauheni yauheniya yavuz yaw yaya yazan yazmin ybe yben yde yee yehor
  yejide yekta yelda yelena yelina yeliz yelizaveta yelle yelyzaveta yemane yemi yen yener yenna
  yens yente yentel yenthe yentl yero yesenia yeshi yesim yessenia yessi yeter yetkin yetunde yeva
  yevgen yevgeny yevhen yevhenii yevheniia yewande yfke yi yifan yigit yildirim yildiz yilmaz yin
  ying yinte yinthe yke ylana ylano yliana ylias yluna ylvi ylvie yme ymke ynze yoann yoav yodit
  yoeri yoga yogendra yogesh yoginder yohana yohannes yolan yolanda yolande yonas yonatan yonca
  yong yoni yonne yono yoran yorbe yorben yordan yordanka yordanos yordi yoren yorick yorin yoro
  yorrit yosef yoshi yoshiko yosief yosun yosyp younes youness younis youp youri yousef yousra
  yousri youssef youssou youssouph youssoupha youssra ype ysaline yseult ytsje yu yuan yuce yucel
  yue yuki yuksel yuli yulia yuliana yuliia yuliya yumni yun yuna yuni yunita yunus yurensly yuri
  yurick yurii yuriy yury yusiv yusra yusuf yuting yuval yvan yvanna yven yves yvet yvette yvo
  yvon yvonne zabedeo zabihullah zabina zabiullah zaboj zaccaria zaccheo zachar zachariah
  zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zaenab zafar zafer
  zafir zaharia zaher zahida zahide zahir zahit zahra zahraa zaid zaida zain zainab zaineb zaira
  zakaria zakariya zakariye zakary zakelina zakhar zaki zakia zakir zaklina zalan zalindra zama
  zamfir zamfira zamir zamira zamzam zana zander zane zaneta zanetta zanita zanna zanobi zappa
  zara zarah zaraza zarema zarghona zarghuna zaria zarije zarina zarko zarmina zaur zavida zavis
  zawadi zayd zayn zaynab zayneb zaza zbigniew zbigniewa zbislav zbyhnev zbyhneva zbynek zbynka
  zbysek zbyska zbyslav zbyslava zbyslaw zbyszek zbyszko zdan zdana zdena zdenek zdenka zdenko
  zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zdzislaw zdzislawa zeb zebib
  zechariah zeegers zef zefiro zeger zehra zeina zeinab zejnep zekai zekarias zekeriyya zeki
  zekiye zelaya zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko
  zella zelma zelmir zelmira zemen zen zena zenab zenaida zenaide zenebech zenebio zenna zenne
  zeno zenobia zenobie zenobio zenobiusz zenon zenona zenone zenovia zente zep zephirin zerai
  zerdest zerihun zerrin zerya zeteny zetico zetta zev zevenbergen zewdi zewdu zeyd zeyneb zeynel
  zeynep zhaleh zhanna zhen zhenya zhi zhiqiang zhivko zia ziad zian zias ziba zico zidane
  ziemowit ziggy zigmund zihan zihni zijad zikmund zilan zin zina zinaida zineb zinedine zinnik
  zino zinovii zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad
  zizi zjef zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zoe zoeloe zoeva zoey
  zofia zofie zohal zohra zohreh zoia zoie zoila zoilo zoja zola zoltan zonne zora zoran zorana
  zoriana zorica zorka zoroslav zoroslava zosia zosim zosima zosimo zoubida zouhair zouhir zoya
  zozan zrinislav zrinko zselyke zsofia zsolt zsombor zubair zubeyde zubeyr zuhair zuhal
  zuiderzeepolder zuidpoolexpeditie zula zulaika zulaikha zulal zuleica zuleika zuleyha zulfa
  zulfikar zumra zumrut zurab zurabi zuzana zuzanna zvezdana zviad zvonimir zvonimira zvonko
  zwaantje zwier zwollenaar zyan zydrunas zygfryd zygmunt zyta
`
  .trim()
  .split(/\s+/)
