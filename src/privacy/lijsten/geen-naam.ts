/** Organisations, laws, programmes, products, months, languages, form labels: never a name by themselves. */
export const GEEN_NAAM: readonly string[] = `
  aan aanvraag aanvrager aanvullende ab abn abp accare achmea actie action actium ad adhd adres
  aedes aegon af afas afdeling afghaan afghaans afghaanse afghanen afm afrikaans afterpay agis ah
  ahold airbnb akw aldi alfa algemene alle allemaal allen alliantie allianz als altrecht alvast
  alzheimer ambassade ambulant amendement amerikaans amerikaanse amphia amro amsta amstelring anbi
  android antilliaan antilliaans antilliaanse antwoord anw anwb aow ap apotheek apple apr april
  apv arabisch arabische aran arbeidsinspectie arbo arboned arboportaal archipel arkin
  armoedefonds art artikel arubaans asn asnb asperger asr ass asvb atlas aub audi aug augustus
  autisme autoriteit aveleijn avg awb awbz awf awir aygo azc azl azm azn babbage bahv bar barka
  basisschool bbl bbz bcc bedankt begeleiding belastingdienst belastingsamenwerking beleidsregel
  belg belgisch belgische bem berbers bericht berichtenbox berlage beroep beschikking besluit
  beste betreft bewoner bezwaar bghu bibob bij bijlage bijzondere billink bindend binnen bisa bkr
  blauwe blokker bmw boa bol booking borderline bpf bpp brabant bravis brede brijder brp brw bsgr
  bsgw bsn bso buiten buitenschuld bulgaar bulgaars bulgaarse bulgaren bunq bureau burgerlijk
  burgerservicenummer burgerzaken buurtteam buurtzorg bvv bw caf cak cannabis cao capabel carante
  careander caren careyn carnaval casus casusnummer cbb cbg cbr cbs cc ccv cdi ceci centraal
  centrale centric centrum chat chatgpt chavez chinees chinese chipsoft christelijk christelijke
  christen circulaire citroen civicrm civision ciz cjg cjib client cliente clientondersteuning
  clio cluster cmi coa cocaine collega collega's college commissie common compas conform
  consultatiebureau contact contactpersoon coolblue copd copilot cordaan corona corporatie corsa
  couleur covid crisis crisisdienst crohn croonenburo crvb csg cvd cvv cz czo daar daarna
  daarnaast daarom dag dames damocles dan dank dantumadiel dari dat datum dbc de dec december
  defensie dela deliveroo delta dental deze dhl dhr dhuis diabetes diaconie diagnose die dienst
  dienstverlening digid digipoort digitaal digitale dimence dinsdag directzorg dit diva djb djh
  dji djuma dnb dochter doenvermogen domus donderdag door doorbraak doorbraakmethode dossier down
  dpg drank dsm dt dublin duits duitse duo dus duurzaam duwo dwangsom dwi dzb ebn ec ecd echter
  ecli eega een eerder eerste egb eherkenning eid eidas eigen elan elisabeth-tweesteden elke
  elkien email emailadres embrace emdr emergis en eneco energie energiebank enexis engels engelse
  engelstalig engie eo epd er erasmus eritreeer eritreeers eritrees eritrese esdege essent esso
  ethiopisch ethiopische etos eu eur europees evean evides evrm exact excel exclusief exodus
  facebook facetime fact farent farsi feb februari fedasil fiat fier firsttozzo fivoor flanderijn
  flextensie flink fonds ford frans franse fw fwd fyi fz-aanvraag gak gamma geachte geb
  geboortedatum geboren geen gemeente gemeentewet gerechtshof gereformeerd gespreksverslag getir
  gevangenenzorg ggd ggdghor ggn ggz ghanees ghanese ghb gi gisteren goedemiddag goedemorgen
  goedenavond golf google gorisium gors gr graag groep groet groeten groetjes grondslag grondwet
  ground gws gz ha haaglanden haal haard haga hallo halt handreiking hartelijke heb heeft heer
  helaas helpdesk hema hemelvaart heren herfst hersenstichting hervormd hestia het hey hi hier
  hindi hodgkin hoe hoenderdaal hof hoge hogeschool hoi hoist home hongaars hongaarse hoofdstuk
  hospice hospitium hotel hr huis huisarts huisbezoek huize humanitas humanitas-dmh huntington
  huurcommissie huurteam hvo hvo-querido hyundai iban ics id idin iedere iedereen ikea in
  inclusief ind indicatie ing inkomensondersteuning inkomenstoeslag inlichtingenbureau inlogcode
  inloophuis instagram insuline intake intermetzo intrum intrum-justitia inwoner ioaw ioaz iob
  iphone iq iraakse iraans iraanse irakees iranier is isd isk islam islamitisch italiaans
  italiaanse itb iv ivrk ivz iwcn jac januari jehova jellinek jeugdbescherming jeugdfonds
  jeugdformaat jeugdreclassering jeugdwet jeugdzorg jezidi jgz joods jul juli jumbo jun juni
  juridisch juridische justis justitie kadaster kamer kamerbrief kamerstuk kan kansen karakter
  karwei katholiek kbvg kcc kck kdc kdv kei kenmerk kenteken kenter kerst kerstmis keten
  ketenpartners key2 kia kiesraad kifid kind kinder kinderbescherming kinderbijslag kinderen
  kinderopvang kinderopvangtoeslag klant klantcontactcentrum klarna knab knmg koerd koerdisch
  koerdische koningsdag koninklijke koraal korsakov kpn krediet kredietbank kredietregistratie
  kruidvat kun kunnen kvk kw kwintes laatste landelijk landelijke langs lariks later lbio lccb lcg
  leef leekerweide lefier leger leliezorggroep lente lentis ler levvel lg lhbti lidl limor
  lindenhout linkedin lister lithium logius lokaal loket loonheffingen lumens lvb lvg lwv maandag
  maar maart maatschap maatschappelijk maatschappelijke maatwerk maatwerkloket maatwerkvoorziening
  machtigen mag mail mailchimp make marktplaats marokkaan marokkaans marokkaanse marokkanen
  martini mastercard match maxima mbo mdd mediant mediation medimo medisch mee mei meldcode
  melding meneer mensen mentrum menzis mercedes merem met methadon mevr mevrouw microsoft middin
  mijngegevens mijnoverheid milieu minister ministerie ministerraad mitros mkbasics mob mobiel
  moeder moet moj mondriaan moneygram monitor morgen moslim motie mozaiek mozard mpg mrt
  multiproblematiek museum mvg mw n26 na naam naar nassau nationaal nationale nationaliteit
  naturalisatie navo nb ncj nedap nederland nederlander nederlanders nederlands nederlandse
  netflix nibud nidos niet nieuw nieuwe nieuwlicht nigeriaan nigeriaans nigeriaanse nlzve nn nno
  nno-wonen nog noodfonds noodopvang nos notariaat notitie nov novadic novadic-kentron november
  novum nrc ns nu nvm nvvb nvvk nza oag obs odibaan odido oekraiens oekraiense oekrainer
  oekrainers of offerfeest offerte ok oklahoma okt oktober om ombudsman omdat omnizorg ondanks
  onder ondernemersplein onderwerp onderwijs onderzoek onedrive ons ontruiming oog ook oom op opel
  oranje oranjehuis ots oud ouder ouders outlook ov over overheid oxazepam ozb palestijn
  palestijns palestijnse papiamento papiaments parkinson parlan parnassia parteon participatiewet
  partner pasen pashto paspoort pathe paypal pentecost per perspectief peugeot pf pfzw pga pgb
  philadelphia pi picnic pinkroccade pinksteren pinkstergemeente plan planner pluryn plus plushome
  pmm pna pnk polen politie polo pool pools poolse poolstalig portaal portiek portugees portugese
  postbank postcode postcodeloterij postnl pp ppg praxis primark prodeba profila prokkel promedico
  protestants ps ptss pvda pvv pw qredits quadraam quetiapine raad rabbij rabo rabobank radar
  radboud radboudumc raden rag ramadan rand rav rbl rdog rdw re rechtbank rechter rechtspraak
  reclassering reddingsplan ref referentie regeling regiecentrum regio regiobank registratie
  reinaerde rekening rekeningnummer rekenkamer renault rentree rescuenet residentie retentie
  revolut rib ribw richtlijn rijbewijs rijk rijksdienst rijksoverheid rijkswaterstaat rijndam
  ritalin riverty rivierduinen rivm rni roc rochdale rode roemeen roemeens roemeense roemenen rom
  roma rond rotterdamse rsd ruggesteun russisch russische rv rva rvb rvig rvo rvs rwn salduz
  salesforce salvation samen samenwerking samsung sant sbb sbo schadefonds schakenbosch schiphol
  schuldhulp schuldhulpmaatje schuldhulpverlening seat senaat senzer sep sept september sg sgr1
  sharepoint shell sheltersuit shv signal sinds sinterklaas sinti siriz sjg skoda slachtofferhulp
  sns sociaal sociaalwerk sociale socius socrates solidus somalier somaliers somalisch somalische
  son sp spaans spaanse speed spijkenisse spirit spoed spotify spuk sr sranan staatsblad
  staatscourant stadgenoot stadlander stadsbank stadsdeel stadskantoor stadspas statenkwartier
  status stelsel stichting stimulansz straat straatadvocaat straks stroomopwaarts studielink
  suikerfeest suite4work surinaams surinaamse surinamer suwinet sv svb svhw svn svp swt syndion
  syrier syriers syrisch syrische szw t-mobile taaleis taaltest tactus talant tamazight tamir
  tandarts te team teamgenoten teams tegen tel telefoon telefoonnummer telegram terugbelnotitie
  terugbelverzoek terwille tg thuisbezorgd thuisvester thuiszorg tigrinya tijdelijk tijdens tikkie
  tinq tintengroep toen toeslagen toeslagenaffaire toezicht tomingroep topdesk topsupport tot
  tourette toyota tozo trajectum trias trimbos triodos tulp turk turken turks turkse tussen
  tussenvoorziening tweede twitter uber uit uitkering uitvoering uitvoerings uitvoeringsinstituut
  umc umcg umcu unicef unie unieburger union universiteit uno urdu urgent urgentie utrecht uvv uwv
  vader valuas van vanboeijen vandaag vangnet vanwege vattenfall vb vc vcc vecozo veilig
  veiligheidshuis verbindingsdienst verblijf verdrag vergoeding verhuurderheffing verordening
  verslag verzekering verzoeker verzoekster vgz via vicino vietnamees vietnamese vilans villa
  vinted visa vitens vivare vivat vluchtelingenwerk vmbo vng vnr vnummer vo vodafone voedselbank
  vog volgens volkshuisvesting volkswagen volvo voor voorzieningenrechter vraag vragen
  vreemdelingenpolitie vreemdelingenwet vriendelijke vrijdag vrouwenopvang vso vtv vv vve vw vws
  waar waarom wajong wanneer want wao waren warmtefonds was wat waternet waterschap waz wazo wbp
  wbrp wbsh weener wegener wegens wehkamp wel welke welzijn werk werkgever werkplein werksaam
  werkzaak western wet wethouder wgbo wgs whatsapp wia wie wij wijkagent wijkcentrum wijkteam
  wijkverpleging wil windows winter wise wkb wkkgz wko wkr wlz wlz-indicatie wmo wob woensdag
  wonen woningcorporatie woningnet woningstichting woo woonbedrijf woonbron woonforte woonnet
  woonplaats woonpunt woonstad woonstede woonwaard woonzorg word worden wordt wpg wsj wsnp wsw
  wvggz wvsv ww wwb wwft wzd xenos xs4all xtc yivi ymere youforce youtube youz yulius yuverta zaak
  zaaknummer zaaksysteem zalando zaterdag zbc ziekenhuis ziggo zijn zilveren zkn zomer zondag
  zonder zoom zoon zorg zorgbalans zorgboerderij zorgdomein zorggroep zorgkantoor zorgtoeslag
  zorgverzekeraar zorgverzekeringslijn zorgverzekeringswet zozijn zuidzorg zvw zw zzp zzp'er
`
  .trim()
  .split(/\s+/)
