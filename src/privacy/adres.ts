import { type Spoor, STERKTE, spoor, textAfter, textBefore } from './spoor.ts'
import { fold, isLijstwoord, isNooitNaam, isPlaats, isWoord } from './woordsoort.ts'

/**
 * Finds a street with a house number. A street by itself is not an address.
 *
 * Three ways to be sure: the word ends like a street (Torenlaan 73); the text says that somebody lives there
 * (woont op Zuidhoek 24); a postcode follows (De Beemd 8, 1234 AB).
 */
export function findAdres(text: string): Spoor[] {
  return [...text.matchAll(WORD_AND_NUMBER)].flatMap((match) => {
    const word = match[1] ?? ''
    const end = match.index + match[0].length
    if (UNIT_AFTER.test(textAfter(text, end, 16)) || /^\d{4} [A-Z]{2}\b/.test(match[2] ?? ''))
      return []
    const start = findStart(text, match.index)
    const sterkte = judge(text, word, match.index, start, end)
    return sterkte === undefined ? [] : [spoor('adres', start, end, sterkte)]
  })
}

const ADDITION = String.raw`(?:[ -]?[a-zA-Z](?![\p{L}\d])|(?:hs|bis|huis)(?![\p{L}\d])|[a-zA-Z]\d{1,2}|-[a-zA-Z\d]{1,4}| ?\/ ?\d{1,4}|[ -](?:hs|huis|bis|rood|zwart|boven|beneden|I{1,3}|IV)(?![\p{L}\d]))?`
const WORD_AND_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d'-])([\p{L}'][\p{L}'-]{1,40}\.?) (?:nr\.? |nummer |no\.? )?(\d{1,4}${ADDITION}(?:-\d{1,3})?)(?![\p{L}\d]|[.,:/-]\d|[%€])`,
  'gu',
)

/** Endings that make a word a street in any case. */
const STREET =
  /(?:straat|straatje|str\.|strt?|laan|laantje|plein|pleintje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|dijk|weg|pad|strjitte|leane|dyk|wg\.|ln\.|straatweg|kade|burgwal|hofje|allee|passage|esplanade)$/

/** Endings that make a word with a capital a street. */
const STREET_WITH_CAPITAL =
  /(?:hof|park|markt|(?:noord|zuid|oost|west|buiten|binnen|stads|rand|park)ring|wal|haven|hoek|akker|akkers|burg|brink|kamp|veld|erf|baan|oord|horst|donk|tuin|tuinen|poort|brug|berg|vaart|diep|werf|stee|gaard|gaarde|bosch|bos|weide|heide|meer|loop|sloot|zoom|oever|waard|drift|eind|einde|burcht|borg|laar|voort|schans|hove|meent|terp|kolk|beemd|dal|flat|stein|schouw|wijk|kreek|buorren|buren|finne|mieden|wei|paad|zijde|gouw|hout|hage|vliet|vest|plas|stins|state|kwartier|omloop|rijn|wikke|erve|es|esch|belt|bult|stuw|sluis|zijl)$/

/** Ordinary words that only look like a street. */
const NOT_STREET =
  /^(?:weg|onderweg|halverwege|snelweg|vaarweg|spoorweg|straat|laan|plein|dijk|pad|beweg|overweg|aanweg|terugweg|omweg|uitweg|doodlopende|zorgpad|tijdpad|levenspad|klantpad|groeipad|traject|route|wijk|park|markt|hof|gerechtshof|veld|werkveld|meer|ring|baan|loopbaan|tuin|dal|bos|del|berg|kamp|brug|haven|es|arbeidsmarkt|woningmarkt|budget|eind|einde|bijlage|kade|woonplein|leerplein|werkplein|ondernemersplein|zorgplein|dienstenplein|jongerenplein|sleutel|cluster|netwerk|proces|les|mes|zes|bordes|kies|wees|lees|vlees|dossies|sessies|kansslag|verslag|gespreksverslag|beslag|loonbeslag|toeslag|huurtoeslag|zorgtoeslag|jaarverslag|omslag|opslag|aanslag|bankbeslag|vakantieslag|voorslag|inslag|uitslag|doorslag|grondslag|toeslagen|slag|rapportages|alinea|scenario|bijdrage|vordering)$/

const UNIT_AFTER =
  /^(?:\s?(?:%|€|eur|euro|jaar|jaren|jr|maand|mnd|mndn|week|weken|wk|wkn|dag|dagen|uur|uren|minuten|min\b|keer|x\b|km|meter|m2|m²|pers|personen|mensen|kinderen|kind\b|januari|jan\b|februari|feb|maart|mrt|april|apr|mei|juni|juli|augustus|aug\b|september|sept|oktober|okt|november|nov\b|december|dec\b|procent|lid\b|sub\b|t\/m|van de|gezinnen|woningen|plekken|plaatsen|bedden|punten|stuks|fte|graden)|(?:e|de|ste|ste)\b)/

const LIVES_BEFORE =
  /(?:woont|woonde|wonen|wonend|wonende|woonachtig|adres|woonadres|briefadres|postadres|verblijf(?:t|sadres)?|ingeschreven|huurt|huurwoning|huurhuis|woning|huis|appartement|pand|verhuisd|verhuist|verhuizen|huist|inschrijving|thuis|ophalen|bezorgen|langsgaan|langs bij|huisbezoek|huisbezoek op|kerk|opvang|zorgt|staat)(?:\s+[\p{L}'.-]{1,14}){0,4}?(?:\s+(?:op|aan|in|te|naar|is|van|bij)(?: de| het| 't)?|:|=|,|\s)\s*$/u

function judge(
  text: string,
  word: string,
  at: number,
  start: number,
  end: number,
): number | undefined {
  const folded = fold(word)
  const capital =
    /^\p{Lu}/u.test(text.slice(start)) && /\p{Lu}/u.test(word) ? true : /^\p{Lu}/u.test(word)
  const before = textBefore(text, start, 60)
  const postcodeAfter = /^(?:,| -| \||\n|;)?\s?[1-9]\d{3} ?[a-z]{2}(?![a-z])/.test(
    textAfter(text, end, 12),
  )
  const lives = LIVES_BEFORE.test(before)
  if (NOT_STREET.test(folded) && start === at)
    return capital && lives && STREET.test(folded) ? STERKTE.vorm : undefined
  if (STREET.test(folded)) return STERKTE.gecontroleerd - 5
  if (MONTHS.test(folded) || NOT_LAST.has(folded.replace(/\.$/, ''))) return undefined
  if (start !== at && capital && STREET_WITH_CAPITAL.test(folded)) return STERKTE.vorm
  if (
    STREET_WITH_CAPITAL.test(folded) &&
    capital &&
    !isLijstwoord(folded) &&
    !isPlaats(word) &&
    !isNooitNaam(folded)
  )
    return STERKTE.vorm
  if (capital && /(?:^|[\s(])(?:De|Het|It|'[Tt]) $/.test(text.slice(Math.max(0, at - 5), at))) {
    if (STREET_WITH_CAPITAL.test(folded)) return STERKTE.vorm
  }
  if (postcodeAfter && (capital || !isLijstwoord(folded))) return STERKTE.vorm
  if (startsLikeStreet(text.slice(start, at)) && capital) return STERKTE.vorm
  if (capital && isOpPlek(before, word, text.slice(at, end)))
    return isNooitNaam(folded) || isPlaats(word) ? undefined : STERKTE.zwak
  if (!lives || isNooitNaam(folded) || isPlaats(word)) return undefined
  if (/ (?:19|20)\d\d$/.test(text.slice(at, end))) return undefined
  return capital || !isWoord(folded) ? STERKTE.vorm - 3 : undefined
}

/** "langs op Het Laagland 66": a preposition, a name with a capital, a number that is no year. */
function isOpPlek(before: string, word: string, value: string): boolean {
  return (
    /(?:^|\s)(?:op|aan|naar)(?: de| het| 't)? $/.test(before) &&
    /\p{Ll}{3}/u.test(word) &&
    !/ (?:19|20)\d\d$/.test(value)
  )
}

const MONTHS =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)$/

const NOT_LAST = new Set(
  'artikel art lid sub nummer nr kamer unit fase stap groep team week dag jaar max min minimaal maximaal ongeveer circa ca plek bed afdeling versie type cluster categorie schaal niveau punt bladzijde pagina bijlage hoofdstuk paragraaf uiterlijk vanaf sinds tot per en of met voor in op de het een aan ruim bijna nog al zijn is om te van heeft kost krijgt wlz vg lvg zzp vv ggz wijkteam bus lijn tram huis etage verdieping klas leerjaar mbo'.split(
    ' ',
  ),
)

/** "Laan van", "Plein", "Nieuwe", "2e": the street starts before the last word. */
function startsLikeStreet(prefix: string): boolean {
  return (
    /^(?:laan|weg|plein|straat|hof|pad|kade|dijk|park|singel|gracht)\s/i.test(prefix) ||
    /^(?:nieuwe|oude|lange|korte|hoge|lage|grote|kleine)\s/i.test(prefix)
  )
}

const CONNECTORS = new Set(
  "van de der den het 't ten ter te op naar aan achter bij over onder en la du des".split(' '),
)
const ADJECTIVES = new Set(
  'nieuwe nieuw oude oud lange korte hoge lage grote kleine groote prins prinses koning koningin keizer graaf gravin burgemeester burg dokter dr ds pastoor professor prof generaal admiraal kapitein sint st jan johan johannes pieter piet willem hendrik frederik karel laan plein weg straat hof pad kade dijk park singel noord zuid oost west noorder zuider ooster wester eerste tweede derde vierde binnen buiten voor achter molen zee lage hoge witte rode groene zwarte blauwe gouden zilveren president minister kardinaal bisschop meester mr jhr van'.split(
    ' ',
  ),
)

/** Walks back from the last word of the street over the words that belong to it. */
function findStart(text: string, at: number): number {
  let start = at
  let pending = at
  for (let words = 0; words < 6; words += 1) {
    const previous = /(\p{L}[\p{L}'.-]*|'t|\d{1,2}(?:e|de|ste)) $/u.exec(
      text.slice(Math.max(0, pending - 30), pending),
    )
    if (previous === null) break
    const word = previous[1] ?? ''
    const folded = fold(word).replace(/\.$/, '')
    pending -= word.length + 1
    if (/^\d/.test(word) || ADJECTIVES.has(folded) || isStreetPart(word, folded)) start = pending
    else if (!CONNECTORS.has(folded)) break
  }
  return start
}

function isStreetPart(word: string, folded: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !CONNECTORS.has(folded) &&
    !isNooitNaam(folded) &&
    !isPlaats(word) &&
    !isWoord(folded)
  )
}
