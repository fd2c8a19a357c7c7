import { isTypo } from '../domain/triage/find-option.ts'

/** What a typed command means; `rest` is what stands behind it. */
export interface Commando {
  readonly naam: Commandonaam
  readonly rest: string
}

/** The last four signs of a reference: with a digit in it, or without a vowel, so that it is no word. */
const SHORT = '(?:(?=[a-z]*[2-9])[2-9a-z]{4}|[b-df-hj-np-tv-z]{4})'
/**
 * A reference, however it is typed. A command that takes one is a command only with a reference or nothing behind it:
 * "neem contact op met UWV" is an answer.
 */
const REF = String.raw`(?:\s+(?<rest>mw\S*(?:[\s-]+\S{1,4}){0,2}|${SHORT}))?`

/** The same where the word alone means something else: only with a reference. */
const REQ = String.raw`\s+(?<rest>mw\S*(?:[\s-]+\S{1,4}){0,2}|${SHORT})`
/** A reference with a text behind it. */
const REF_TEXT = String.raw`\s+(?<rest>mw[\s-]*\d{2}[\s-]*[0-9a-z]{4}[\s:,]+\S.*)`

/** Ways to say thanks and hello, as parts of longer ones. */
const THANKS =
  '(?:heel erg |heel |hartelijk |alvast )?(?:bedankt|dankjewel|dankuwel|dank(?: (?:je|u))?(?: wel)?|thanks|thank you|thx|merci)'
const GREETINGS =
  '(?:hoi|hallo|hey|hee|hai|hi|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|dag|welkom)'

/** A command and how people type it; `rest` is what it takes. The first that matches wins, so longer forms stand first. */
const COMMANDS = [
  [
    'nieuwe-casus',
    String.raw`nieuwe casus|nieuw|start casus|(?:ik (?:wil|wou|wilde|zou|moet) )?(?:graag |even )*(?:een (?:nieuwe )?|nieuwe )casus (?:indienen|aanmelden|melden|starten|voorleggen)[\s.!]*`,
  ],
  [
    'register',
    String.raw`(?:zoek(?:en)? in (?:het )?)?(?:maatwerk)?register(?:\s*[:,]?\s+(?<rest>.*))?`,
  ],
  [
    'register',
    String.raw`(?:wie (?:is|zijn)|ken je|zoek|ik zoek)\s+(?:de\s+|een\s+)?maatwerk(?:professionals?|functionaris(?:sen)?)\s+(?:bij|van|voor|in)\s+(?<rest>.+)`,
  ],
  ['zoek', String.raw`zoek(?:en)?(?:\s*[:,]?\s+(?<rest>.*))?`],
  [
    'begrip',
    String.raw`(?:wat (?:betekent|is een|is het|zijn)|betekenis(?: van)?)\s+(?<rest>.{2,60}?)\s*\??`,
  ],
  ['mijn-casussen', 'mijn casussen|mijn casus|casussen|status'],
  ['ga-verder', 'ga verder|verder|hervat|hervatten|doorgaan'],
  ['indienen', 'indienen|dien in|verstuur|versturen'],
  ['toch-indienen', 'toch (?:indienen|versturen)'],
  ['trek-in', `(?:trek in|intrekken)${REF}`],
  ['neem-waar', String.raw`(?:neem waar|waarnemen)(?:\s+(?<rest>mw.+))?`],
  ['waarnemer', `waarnemer${REF}`],
  ['feedback', 'feedback'],
  [
    'hulp',
    String.raw`(?:hulp|help(?: me)?(?: (?:even|aub|alsjeblieft))?|menu|uitleg|wat kun (?:jij|je)(?: (?:allemaal|eigenlijk|doen|voor (?:me|mij) doen))*|hoe werkt (?:dit|het)|wie ben (?:jij|je))?\s*[?!. ]*`,
  ],
  [
    'wat-nu',
    String.raw`(?:en |ok[eé]? )?wat (?:(?:moet|kan|zal) ik (?:(?:nu|eerst|vandaag|hier|dan|verder) )*(?:gaan )?doen|nu)[\s?!.]*`,
  ],
  ['wis-gesprek', 'wis gesprek|wis dit gesprek|wissen'],
  ['stop', 'stop|stoppen|annuleer|annuleren'],
  ['klaar', 'klaar|ik ben klaar'],
  ['terug', 'terug|vorige'],
  ['overzicht', 'overzicht|samenvatting'],
  ['wijzig', String.raw`wijzig(?:\s+(?:(?:de|het|mijn) )?(?<rest>.{1,80}))?`],
  ['waarom', String.raw`waarom(?: vraag je dit)?\??`],
  ['rol', String.raw`rol(?:\s+(?<rest>\w+))?`],
  ['koppel-loket', String.raw`koppel loket(?:\s*[:,]?\s+(?:voor\s+)?(?<rest>.{1,300}))?`],
  ['mislukt', 'mislukt|mislukte berichten'],
  ['opnieuw-versturen', '(?:alles )?opnieuw versturen|verstuur (?:alles )?opnieuw'],
  ['mail', String.raw`mail(?:\s*:)?(?:\s+(?<rest>\S+))?`],
  ['mail', String.raw`(?:mijn )?e?-?mail(?:adres)?(?: is)?(?:\s*:)?\s+(?<rest>\S+@\S*)`],
  ['werklijst', String.raw`werklijst(?:\s+(?<rest>\S+(?:\s+\S+){0,2}))?|pak volgende`],
  [
    'meldingen',
    String.raw`(?:zet )?(?:de |mijn )?meldingen(?:\s+(?<rest>aan|uit|aanzetten|uitzetten|on|off|ja|nee|weg|nooit|stil|minder))?|(?:minder|geen) meldingen(?: meer)?|(?:mijn )?instellingen|afmelden`,
  ],
  [
    'stil',
    String.raw`(?:stil|stille uren)(?:\s+(?<rest>aan|uit|geen|nooit|(?:van\s+)?\d.{0,30}))?`,
  ],
  ['vul:overnemen', `(?:neem over|overnemen)${REF}`],
  ['neem', `neem${REF}`],
  ['lees', `lees${REF}`],
  ['lees', String.raw`(?<rest>mw[\s-]?\d{2}[\s-]?[0-9a-z]{4})`],
  ['vraag', `vraag${REF}`],
  ['vraag-direct', `vraag${REF_TEXT}`],
  ['bericht-indiener', `(?:bericht aan (?:de )?indiener|schrijf)${REF}`],
  ['vul:afronding', `rond af${REF}`],
  ['vul:afronding', `(?:sluit|sluit af|afronden|afsluiten)${REQ}`],
  ['vul:notitie', `notitie${REF}`],
  ['notitie-direct', `notitie${REF_TEXT}`],
  ['vul:vrijgeven', `(?:geef terug|teruggeven|laat los|vrijgeven)${REF}`],
  ['vul:overdragen', `(?:draag over|overdragen)${REF}`],
  ['vul:volgende-stap', `volgende stap${REF}`],
  ['vul:wachten', `(?:wacht|wachten|laat wachten)${REQ}`],
  ['vul:uitvraag', `(?:uitvraag|vraag organisatie)${REF}`],
  ['vul:interventie', `(?:interventie|inzet)${REQ}`],
  ['vul:raadplegen', `(?:raadpleeg|raadplegen)${REQ}`],
  ['vul:overbrugging', `(?:overbrugging|overbruggingsprocedure)${REQ}`],
  ['vul:let', `(?:let|schaal op|opschalen)${REQ}`],
  ['vul:niet-in-behandeling', `(?:niet in behandeling|wijs af)${REQ}`],
  ['vul:heropenen', `(?:heropen|heropenen)${REF}`],
  ['vul:koppelen', `(?:koppel|koppelen)${REQ}`],
  ['vul:leerpunt', `leerpunt${REQ}`],
  ['bord', `(?:bord|organisatiebord)${REF}`],
  [
    'antwoord-vastleggen',
    String.raw`(?:leg )?antwoord(?: vast(?:leggen)?)?(?<rest>(?:\s*:)?\s+mw[\s-]*\d{2}[\s-]*[0-9a-z]{4}(?:[\s:,]+.{1,60})?)`,
  ],
  ['meer', `meer${REQ}`],
  ['overdracht', `overdracht${REQ}`],
  ['tijdlijn', `tijdlijn${REF}`],
  ['sjablonen', `sjablonen${REF}`],
  ['leerpunten', 'leerpunten|leerpuntenregister'],
  ['conceptitems', 'concept-?items'],
  ['agenda', 'agenda|signalenoverleg|agenda (?:van het )?signalenoverleg'],
  ['bericht', `bericht${REF}`],
  ['formulier', `(?:casus)?formulier${REF}`],
  [
    'bedankt',
    String.raw`(?:(?:${THANKS}|top|super|fijn|mooi|oke|oké|ok|👍|🙏)[\s!.,]*)+(?:(?:hoor|man|allemaal|alvast|voor (?:je|de|jouw) (?:hulp|uitleg|antwoord|moeite|tijd))[\s!.,]*)*`,
  ],
  [
    'hoe-gaat-het',
    String.raw`(?:${GREETINGS}[\s,!]*)?(?:en )?(?:hoe (?:gaat|is) het(?: (?:met (?:je|jou)|ermee|vandaag))?|alles goed)[\s?!.]*`,
  ],
  [
    'groet',
    String.raw`(?:${GREETINGS})(?:[\s,]+(?:daar|allemaal|maatwerkwijzer|collega|bot|ben je (?:daar|er(?: nog)?)|is (?:daar|hier) iemand))*[\s!.,?]*|ben je (?:daar|er(?: nog)?)[\s?!]*`,
  ],
  [
    'nee',
    String.raw`(?:nee|neen|nope)(?:[\s,]+(?:${THANKS}|hoor|laat maar|niks|niets|hoeft niet))*[\s!.]*|laat maar(?: (?:zitten|hoor))?[\s!.]*|(?:hoeft|hoef) niet(?: meer)?[\s!.]*`,
  ],
  [
    'geen-idee',
    String.raw`(?:(?:ik )?weet (?:ik )?(?:het |dat )?(?:(?:nog|echt|even|eigenlijk|ook) )*niet|(?:ik heb )?geen (?:flauw )?idee)(?: (?:hoor|meer|eigenlijk))*[\s!.?]*`,
  ],
  [
    'schelden',
    String.raw`(?:(?:wat een|jij|je|bent|ben|een|echt|stom(?:me)?|dom(?:me)?|rot)\s+)*(?:kut|klote|shit|fuck(?: (?:you|off))?|godverdomme|verdomme|klootzak|lul|eikel|sukkel|idioot|kutbot|kutding|rotding|klotebot|rotbot|stomme bot|domme bot|flikker op|rot op|krijg de \S+)(?:\s+(?:bot|ding|zeg|man|programma))?[\s!.]*`,
  ],
] as const satisfies readonly (readonly [string, string])[]

const PATTERNS = COMMANDS.map(
  ([naam, source]) => [naam, new RegExp(`^(?:${source})$`, 'isu')] as const,
)

export type Commandonaam = (typeof COMMANDS)[number][0]

/** Small talk that is an answer wherever something else was asked. */
export function isSmallTalk({ naam }: Commando): boolean {
  return ['nee', 'geen-idee', 'schelden', 'hoe-gaat-het', 'wat-nu'].includes(naam)
}

/** What is never meant otherwise, even with a letter wrong. */
const UNMISTAKABLE = ['nieuwe casus', 'mijn casussen', 'ga verder', 'werklijst', 'indienen']

/**
 * The command a text is, or undefined when it is an ordinary message. Upper and lower case do not matter, and neither
 * does one wrong letter in what cannot be meant otherwise.
 */
export function parseCommand(text: string): Commando | undefined {
  const said = text.trim()
  const typed = UNMISTAKABLE.find((known) => isTypo(said.toLowerCase(), known)) ?? said
  for (const [naam, pattern] of PATTERNS) {
    const match = pattern.exec(typed)
    if (match) return { naam, rest: (match.groups?.rest ?? '').trim() }
  }
  return undefined
}

/** "Zoek: …", "register: …" and a question are a question anywhere; "Zoek uit wie betaalt" may also be what somebody asks for. */
export function isPlainQuestion(text: string): boolean {
  return /^(?:zoek(?:en)?|(?:maatwerk)?register)\s*:|^wie (?:is|zijn)\s|\?\s*$/i.test(text.trim())
}
