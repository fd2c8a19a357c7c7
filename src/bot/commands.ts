/** What a typed command means; `rest` is what stands behind it. */
export interface Commando {
  readonly naam: Commandonaam
  readonly rest: string
}

/** A command and how people type it. The first that matches wins, so longer forms stand first. */
const COMMANDS = [
  ['nieuwe-casus', /^(nieuwe casus|nieuw|start casus)$/],
  [
    'register',
    /^(?:zoek(?:en)? in (?:het )?)?(?:maatwerk)?register(?:\s*[:,]?\s+(.*))?$|^(?:wie (?:is|zijn)|ken je|zoek|ik zoek)\s+(?:de\s+|een\s+)?maatwerk(?:professionals?|functionaris(?:sen)?)\s+(?:bij|van|voor|in)\s+(.+)$/s,
  ],
  ['zoek', /^(?:zoek|zoeken)(?:\s*[:,]?\s+(.*))?$/s],
  ['begrip', /^(?:wat (?:betekent|is een|is het|zijn)|betekenis(?: van)?)\s+(.{2,60}?)\s*\??$/],
  ['mijn-casussen', /^(mijn casussen|mijn casus|casussen|status)$/],
  ['ga-verder', /^(ga verder|verder|hervat|hervatten|doorgaan)$/],
  ['indienen', /^(indienen|dien in|verstuur|versturen)$/],
  ['toch-indienen', /^toch (?:indienen|versturen)$/],
  ['trek-in', /^trek(?:\s+(mw.+?))?\s+in$|^(?:intrekken|trek in)(?:\s+(.+))?$/],
  ['neem-waar', /^(?:neem waar|waarnemen)(?:\s+(.+))?$/],
  ['waarnemer', /^waarnemer(?:\s+(.+))?$/],
  ['feedback', /^feedback$/],
  [
    'hulp',
    /^(hulp|help|menu|\?|uitleg|wat kun (?:jij|je)(?: (?:allemaal|eigenlijk|doen|voor (?:me|mij) doen))*|hoe werkt (?:dit|het)|wie ben (?:jij|je))\s*\??$/,
  ],
  ['wis-gesprek', /^(wis gesprek|wis dit gesprek|wissen)$/],
  ['stop', /^(stop|stoppen|annuleer|annuleren)$/],
  ['terug', /^(terug|vorige)$/],
  ['overzicht', /^(overzicht|samenvatting)$/],
  ['wijzig', /^wijzig(?:\s+(.+))?$/],
  ['waarom', /^(waarom|waarom vraag je dit\??)$/],
  ['rol', /^rol(?:\s+(\w+))?$/],
  ['koppel-loket', /^koppel loket$/],
  ['werklijst', /^(werklijst|pak volgende)$/],
  ['neem', /^neem(?:\s+(.+))?$/],
  ['lees', /^lees(?:\s+(.+))?$/],
  ['vraag', /^vraag(?:\s+(mw.+))?$/],
  ['rond-af', /^rond af(?:\s+(.+))?$/],
  ['bericht', /^bericht(?:\s+(.+))?$/],
  [
    'bedankt',
    /^(dank|bedankt|dankjewel|dank je|dank je wel|dank u|thanks|top|super|fijn|oke|oké|ok|👍|🙏)[!. ]*$/u,
  ],
  [
    'groet',
    /^(hoi|hallo|hey|hai|hi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|welkom)[!., ]*$/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[]

export type Commandonaam = (typeof COMMANDS)[number][0]

/** The command a text is, or undefined when it is an ordinary message. Upper and lower case do not matter. */
export function parseCommand(text: string): Commando | undefined {
  const typed = text.trim()
  for (const [naam, pattern] of COMMANDS) {
    const match = new RegExp(pattern.source, `${pattern.flags}i`).exec(typed)
    if (match) return { naam, rest: hasRest(naam) ? (match[1] ?? match[2] ?? '').trim() : '' }
  }
  return undefined
}

const WITH_REST: readonly Commandonaam[] = [
  'zoek',
  'begrip',
  'wijzig',
  'rol',
  'neem',
  'lees',
  'vraag',
  'rond-af',
  'bericht',
  'trek-in',
  'neem-waar',
  'waarnemer',
  'register',
]

function hasRest(naam: Commandonaam): boolean {
  return WITH_REST.includes(naam)
}
