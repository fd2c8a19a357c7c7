/** Words around a name, folded. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** A title: what follows is a name, even an unknown one in lower case. */
export const TITELS = words(`
  mw mevr mevrouw mevrouws mej juffrouw dhr hr meneer mijnheer heer heren mr drs dr ir ing prof professor
  mvr mefrouw meneertje mevr mrs ms madame don sheikh imam dominee ds pastor zuster broeder juf meester
`)

/** People in a household or around it: a capital or a known name that follows is a name. */
export const RELATIES = words(`
  moeder vader ouder ouders mama papa mam pap moeders vaders stiefmoeder stiefvader schoonmoeder schoonvader
  schoonzus zwager pleegmoeder pleegvader pleegouder pleegouders oma opa grootmoeder grootvader tante oom neef
  nicht neefje nichtje broer broertje zus zusje zuster zoon zoontje dochter dochtertje kind kindje kleinkind
  kleinzoon kleindochter baby peuter kleuter puber tiener tweeling jongen meisje jongere jongste oudste middelste
  stiefzoon stiefdochter man vrouw echtgenoot echtgenote echtgenotes partner ex expartner ex-partner ex-man
  ex-vrouw exman exvrouw vriend vriendin vriendje verloofde weduwe weduwnaar weduwen erflater erflaatster
  client cliente clienten klant kandidaat deelnemer deelneemster inwoner inwoonster bewoner bewoonster burger
  huurder huurster onderhuurder verhuurder verhuurster eigenaar buurman buurvrouw buren patient patiente
  leerling student studente werknemer werkneemster gedetineerde statushouder asielzoeker asielzoekster
  vluchteling verzoeker verzoekster aanvrager aanvraagster belanghebbende betrokkene appellant appellante
  bezwaarmaker bezwaarde schuldenaar debiteur saniet failliet curandus curanda rechthebbende onderbewindgestelde
  gezin gezinnen familie fam familielid huishouden echtpaar stel koppel kinderen zoons zonen dochters broers
  zussen ouderpaar weeskind mantelzorger mantelzorgster vrijwilliger vrijwilligster referent referente
  gemachtigde vertegenwoordiger gezaghebbende belser beller belster melder meldster slachtoffer verdachte dader
  collega collegas consulent consulente klantmanager casemanager casusregisseur regisseur regievoerder
  procesregisseur gezinscoach gezinsbegeleider begeleider begeleidster woonbegeleider ambulant hulpverlener
  hulpverleenster behandelaar behandelaarster psycholoog psychiater huisarts arts praktijkondersteuner poh
  wijkverpleegkundige verpleegkundige thuisbegeleider thuisbegeleidster maatschappelijkwerker
  maatschappelijkwerkster jeugdbeschermer jeugdbeschermster voogd gezinsvoogd voogdes toezichthouder reclasseerder
  reclasseringswerker bewindvoerder bewindvoerster curator curatrice mentor mentrix budgetcoach budgetbeheerder
  schuldhulpverlener schuldhulpverleenster advocaat advocate rechter notaris deurwaarder wijkagent agent
  ambtenaar teamleider teamleidster manager coordinator coordinatrice beleidsmedewerker kwaliteitsmedewerker
  medewerker medewerkster stagiair stagiaire directeur wethouder burgemeester docent docente leerkracht juf mentor
  leerplichtambtenaar intern tolk ervaringsdeskundige trajectbegeleider jobcoach werkcoach re-integratiecoach
  regiebehandelaar contactpersoon aanspreekpunt contactpersonen werkgever baas huisbaas mediator woonconsulent
  wmo-consulent wmoconsulent jeugdconsulent inkomensconsulent sociaal-raadsman raadsman raadsvrouw pgb-houder
  budgethouder zorgverlener oppas erfgenaam nabestaande overledene casus situatie zaak wijlen namens
`)

/** Of these, the ones with "het". */
export const HET_ROLLEN = words(`
  kind gezin echtpaar stel koppel meisje huishouden familielid ouderpaar weeskind kleinkind slachtoffer aanspreekpunt
`)

/** The nearest of these: what follows is a name even when no list knows it. */
export const VERWANTEN = words(`
  tante oom opa oma familie fam gezin gez echtpaar buurman buurvrouw zoon dochter zoontje dochtertje broer zus
  broertje zusje neef nicht neefje nichtje stiefvader stiefmoeder stiefzoon stiefdochter schoonzoon schoondochter
  kleinzoon kleindochter peetoom peettante
`)

/** "moeder van X": here X is a person, where "begeleider van X" is more often an organisation. */
export const HEEFT_NAASTEN = words(`
  moeder vader ouders moeders vaders zoon dochter kind kinderen broer zus oma opa oom tante neef nicht partner ex
  vriend vriendin man vrouw echtgenoot echtgenote buurvrouw buurman gezin familie huisgenoot mantelzorger mentor
  bewindvoerder curator voogd advocaat
`)

/** Compounds of the same: "buurtbewoner", "jeugdconsulent". */
export const RELATIE_EINDE =
  /(?:bewoner|bewoonster|moeder|vader|dochter|zoon|broer|consulent|consulente|begeleider|begeleidster|medewerker|medewerkster|behandelaar|manager|regisseur|coach|werker|werkster|hulpverlener|adviseur|adviseuse|bewindvoerder|voogd|verpleegkundige|coordinator|vriend|vriendin|genoot|genote|leraar|lerares|leidster|leider|meisje|jongen|klant|client|cliente|houder|houdster)$/

/** "zij heet ...", "genaamd ...": like a title. */
export const NOEMERS = words(`
  heet heette heten genaamd geheten genoemd noemt roepnaam voornaam voornamen achternaam naam namen meisjesnaam
  geboortenaam voorkeursnaam doopnaam artiestennaam t.n.v tnv ondergetekende ondertekend getekend
`)

/** Form labels: with a colon behind them a name follows. */
export const LABELS = words(`
  naam namen volledige voornaam voornamen achternaam roepnaam client cliente klant inwoner bewoner burger betreft
  betr contactpersoon contact partner kind kinderen kind1 kind2 moeder vader zoon dochter ouder ouders huurder van
  aan cc bcc afzender ontvanger melder aanvrager verzoeker gemachtigde bewindvoerder curator mentor consulent
  behandelaar begeleider casusregisseur regievoerder regisseur contactpersonen aanwezig aanwezigen deelnemers
  notulist voorzitter gesproken opsteller auteur ingediend indiener steller gezin familie echtgenoot echtgenote man
  vrouw belanghebbende betrokkene cliëntnaam clientnaam beller huisarts advocaat naw gezinsleden gezinslid
  kinderen inwonend medebewoner medebewoners hoofdbewoner ex vertegenwoordiger referent tnv rekeninghouder eigenaar
`)

export const GROETEN = words(`
  beste hoi hallo dag hi hey ha hee heej geachte goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag lieve
  he hai yo dear hello salam selam moin bonjour merhaba bedankt dankjewel dank thanks thx sorry tnx
`)

/** What closes a message; a name follows on the same or the next line. */
export const SLOTGROET =
  /(?:^|[\s.,!?])(?:(?:met )?(?:vriendelijke|hartelijke|warme|collegiale|zonnige|lieve)? ?groet(?:en|jes)?|mvg|m\.v\.g\.?|vr\.? ?gr\.?|gr\.?|grtz|grt|grtjs|groetjes|hgr|hoogachtend|liefs|alvast (?:bedankt|dank)|bedankt|dank|bvd|b\.v\.d\.?|thanks|thnx|kind regards|regards|namens (?:deze|dezen)|w\.g\.)[ ]*(?:en dank|alvast|weer|voor je hulp|van)?[ ]*[,.!:-]*\s*$/i

export const TUSSENVOEGSELS = words(`
  van de der den het ten ter te 't t d da das do dos du del della di el al la le les los von zu zur af ben bin bint ibn abu
  abou ould ait oulad dela vd v/d v.d op in aan bij onder voor uit over 's ul ur san santa st sint mac mc o
`)

/** Prefixes that can begin a name by themselves: "De Vries", "El Idrissi". "in" and "op" only come after another. */
export const BEGIN_TUSSENVOEGSELS = words(`
  van de der den ten ter te 't dela da dos do du del della di el al la le von vd ben bin ibn abu abou ould ait oulad t
`)

/** Next to one of these a name is part of something else: an institute, a law, a street. */
export const INSTELLING =
  /^(?:stichting|ziekenhuis|gasthuis|kliniek|college|school|lyceum|academie|groep|fonds|huis|hoeve|instituut|centrum|medisch|advocaten|advocatuur|notarissen|incasso|gerechtsdeurwaarders?|deurwaarders?|bewindvoering|bewindvoerders|makelaars?|apotheek|verzekeringen|bank|finance|wonen|zorg|zorggroep|kerk|moskee|museum|hotel|cafe|restaurant|bakkerij|supermarkt|plein|park|straat|laan|kade|weg|arrest|jurisprudentie|criteria|criterium|norm|methode|methodiek|model|regeling|toets|akkoord|syndroom|ziekte|schaal|test|index|prijs|kamer|bv|b|nv|vof|holding|bedrijf|bouw|schoonmaak|uitzendbureau|uitzend|transport|logistics|services|consultancy|advies|coaching|kinderziekenhuis|kinderopvang|basisschool|mbo|hbo|universiteit|university|hospital|foundation|stadion|hal|flat|toren|hof|gemeente|team|wijkteam|krediet|credit|collect|legal|law|juristen|accountants|administraties?|administratiekantoor|budgetbeheer|beheer|vastgoed|properties|wijk|buurt|polder|dorp|eiland|kazerne|azc|workforce|partners|personeel|flex|detachering|recruitment|uitzendbureaus?|uitzendgroep|loonservice|trading|solutions|international|nederland|holland|europe)$/

export const INSTELLING_EINDE =
  /(?:stichting|ziekenhuis|school|college|zorggroep|groep|kliniek|fonds|instituut|academie|lyceum|arrest|wet|regeling|methode|toets|criteria|advocaten|incasso|apotheek|kerk|bank|plein|straat|laan|weg|kade|gracht|singel|hof|park)$/

/** The same as the end of a compound: "vrouwenopvang", "wijkcentrum". */
export const INSTELLING_ERVOOR_EINDE =
  /(?:opvang|stichting|school|huis|fonds|kliniek|centrum|bureau|kantoor|winkel|bank|groep|praktijk|instelling|organisatie|boerderij|regeling|programma|prijs|wet)$/

/** Before a name: "Stichting Exodus", "Wet Mulder", "arrest Zambrano", "PI Vught". */
export const INSTELLING_ERVOOR = words(`
  stichting wet motie arrest amendement commissie bureau pi hotel hotels basisschool school college lyceum
  zorgboerderij huize sint st cafe restaurant kasteel firma bedrijf uitzendbureau bank gemeente gemeenten
  provincie regio stad dorp wijk buurt straat plein park merk methode regeling verdrag richtlijn rapport
  uitspraak stadsdeel locatie instelling aanbieder zorgaanbieder woningcorporatie corporatie woco verzekeraar
  zorgverzekeraar kredietverstrekker incassobureau deurwaarderskantoor bewindvoerderskantoor advocatenkantoor
  kantoor ziekenhuis kliniek verpleeghuis verzorgingshuis flat azc fonds project programma app applicatie systeem
  partij kabinet ministerie minister staatssecretaris formulier artikel ambassade team vereniging museum theater
  hospice klooster kerk moskee winkel supermarkt webshop platform website tv krant tijdschrift magazine lijn
  ziekte syndroom gevangenis jji huis inloophuis opvang noodopvang opvanglocatie uitvaart uitzend drukkerij
`)
