/** Words that may find an item, but tell nobody why: adverbs, numbers in words, and verbs and nouns of any story. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `aantal achter af al alle alleen alles allerlei allemaal altijd ander andere anders apart bang bedoel begin
  begint begon beide beiden bekend beter bezig bijna bijvoorbeeld binnen bleef blijf blijft blijven boven brengen brengt
  buiten daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarover daarvan daarvoor dag dagen denk denkt
  deel dezelfde dicht ding dingen direct doordat door eerder eerst eerste eigenlijk eind einde elk elke enige enkel
  enkele er eraan erbij erg ergens erin ermee ernaar erop eruit ervan ervoor etc extra geeft gegeven gekomen gekregen
  geleden gemaakt genoeg geregeld gevallen gevraagd gewoon gezegd gezet gezien ging gisteren goed goede graag groot grote
  haal haalt halen half hard heel hele help helpt helemaal heet hierbij hierdoor hiermee hiervan hiervoor hoelang hoeveel
  hoewel hoeft iedere iedereen ieder inmiddels intussen ja jaar jaren jongste juist kant keer keren kijk kijken kijkt
  klik klikken klopt kom komen komt kort korte kreeg krijg krijgen krijgt kwam kwamen kwijt laat laatste laag lang lange
  langer later laten leeft liep liever ligt liggen loopt lopen los maak maakt maand maanden maken maar man manier meer
  meerdere meest meeste meteen middag minder misschien moest moet moeten morgen mocht mogelijk mogen mag na naast nadat
  namelijk nemen neemt nee net niemand niet niets nieuw nieuwe niks nodig nog nogal nooit nou nu ondanks ondertussen
  ongeveer onder ooit opeens opnieuw oud oude ouder oudste over overal paar pas per plaats plek precies proberen probeert
  raakt raken rond samen sinds slecht snel soms soort staan staat steeds stel stelt stond straks stuk sturen stuurt te
  tegelijk tegen terecht terug terwijl tijd tijdens toch toe tot totdat trouwens tussen twee drie vier vijf zes zeven acht
  negen tien uur uren vaak vaker vandaag vanaf vanuit vanwege vast veel vele verder verschil verschillende via vind
  vinden vindt vol volgende volgens vooral voordat vorig vorige vraagt vragen vroeg vroeger waaraan waarbij waardoor
  waarin waarmee waarnaar waarop waarover waarvan waarvoor week weken weer weg weinig wel welk wellicht weten werkt wil
  willen wilt wou zaak zaken zat zeg zeggen zegt zei zeker zelfs zelfde zet zetten zie zien ziet zin zit zitten zoals
  zodat zodra zoek zoeken zoekt zoiets zolang zomaar zonder zoveel zowel`
    .split(/\s+/)
    .filter(Boolean),
)
