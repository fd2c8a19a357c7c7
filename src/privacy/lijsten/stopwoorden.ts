/** Function words and verbs that follow "mw" or "moeder" without being a name. */
export const STOPWOORDEN: readonly string[] = `
  aan aangevraagd aangezien aanvaardt aanvraagt aanvrager achter actief adres af afgewezen ah
  akkoord al alcoholist aldus alhier alleen alles als alsnog altijd analfabeet ander andere apart
  aub bedoelt beetje begint begon begreep begrijpt behoeft behoort bel belde bellen belt ben
  beneden bent bereikbaar betaalde betaalt betekent betrokken betrokkene betwist beweert bewoner
  bezit bezorgd bij bijna bijv bleef blijft blijkt blind boven brengt broer bsn btw buiten bv ca
  check client consulent contact daar daarna daarom dacht dakloos dan dankt dat dd de deed deelt
  dement denkt desgewenst deze dezelfde die diens dient dit dochter doet dood doof door
  doorverwezen draait dreigt drinkt durft dus echt echter een eens eerder eerst eigen eigenlijk
  eist elders elk en enig enige er erg erin ervaart etc eur even evt excl failliet ga gaat gaf geb
  geboren geeft geen gehad geldt gelooft gem geraakt gescheiden gestart getrouwd gevraagd geweest
  geweigerd gezien ging gisteren graag haar had hadden hangt heb hebben heeft heel heet helaas
  help helpt hen het hier hij hoe hoeft hoelang hoewel hoopt hoor hoort huilt huurde huurder huurt
  ieder iemand iets ik in incl ingeschreven inmiddels inwoner ipv is ivm ja jaar jarig je jij jl
  jr jrs juist kamer kampt kan kende kennelijk kent kids kind kinderen klaagt klant klopt knap
  kocht koeken komen komt kon kort kortom kreeg krijgen krijgt kun kunnen kwam kwijt laat laatst
  lag langer leeft leeftijd leek leent leert leidt lief liep liet ligt lijdt lijkt loopt lukt maak
  maakt maakte maar mag mail max mbt me mede meer meldde meldt men met mij mijn min mis mist mnd
  mndn mob mocht moeder moest moet mogelijk mogen morgen na naam naar naast nadat nam namelijk
  namens nav neemt nergens net niemand niet niets nieuwe nl nodig noemt nog nooit nou nr nrs nu
  obv of oid om oma omdat onder ongeveer onlangs ons ontkent ontvangt ontving ook oom op opa
  opeens ouder ouders ov over overgestapt overleden overleed overlijdt overweegt partner pas per
  pj plus pm postcode pp praat probeert recent recht regelt resp rijdt rond samen schaamt schreef
  schreeuwt schrijft sinds slaapt snapt soms sprak spreekt staat statushouder steeds stelt sterft
  stond stopt straks stuurde stuurt svp tante tav tbv te tegen tekent tel terecht terwijl tgv
  thuis toch toen tot totaal tov tussen twee uit uiterl uitgeschreven vader van vanaf vandaag
  vanuit vanwege vd verblijft verder verdient vergat verhuisde verhuist verhuurder verklaart
  verkocht verkoopt verliest verloor vermoedt vertelde vertelt vertrekt vertrok verwacht verwijst
  verzekert vh via viel vindt vlgs vlucht voelt volgens volgt voor voornoemd vraagt vriendelijk
  vroeg waar waarom wacht want was wat we weer weet weg wegens weigert weinig wel welk welke werd
  werden werkloos werkt werkte wie wij wil wilde willen wilt wist wk wkn woon woonde woont word
  worden wordt wou wrs zag zal zat ze zegt zei zeker zelf zelfs zet zgn zich zie ziek ziet zij
  zijn zit zitten zo zoekt zonder zoon zorgt zou zouden zowel zs zsm zus zwanger zwijgt zo'n houdt mn m'n z'n d'r my his her your their will said come comes from there the and with good friday
`
  .trim()
  .split(/\s+/)
