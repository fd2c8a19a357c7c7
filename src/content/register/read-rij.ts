import type { Lijstwaarde, Organisatie } from '../../domain/kennis/kennisbank.ts'
import { type GegevensZoeker, NOOIT } from '../../domain/privacy/persoonsgegeven.ts'
import type { Registratie } from '../../domain/register/registratie.ts'
import { LANDELIJK } from '../../domain/register/registratie.ts'
import { formOf, readWords } from '../../domain/register/woorden.ts'
import { findOrganisatie } from '../../domain/triage/parse-answer.ts'

/** Columns in the order of the export; an import may have them in any order. */
export const KOLOMMEN = [
  'id',
  'organisatie',
  'functie',
  'regio',
  'themas',
  'mailbox',
  'telefoon',
  'naam',
  'bijgewerkt',
  'bron',
] as const
export type Kolom = (typeof KOLOMMEN)[number]

/** What a row is checked against. */
export interface RegisterLijsten {
  readonly organisaties: readonly Organisatie[]
  readonly leefgebieden: readonly Lijstwaarde[]
  /** ISO day: nothing is brought up to date in the future. */
  readonly vandaag: string
  readonly gegevens: GegevensZoeker
}

/** A mistake in one cell; `code` names the sentence. */
export interface Celfout {
  readonly code: string
  readonly kolom: Kolom
  readonly found: string
  readonly expected: string
}

const MAX: Record<Kolom, number> = {
  id: 80,
  organisatie: 120,
  functie: 120,
  regio: 80,
  themas: 300,
  mailbox: 120,
  telefoon: 30,
  naam: 80,
  bijgewerkt: 10,
  bron: 120,
}
const REQUIRED: readonly Kolom[] = ['id', 'organisatie', 'functie', 'regio', 'bijgewerkt', 'bron']
const FREE: readonly Kolom[] = ['organisatie', 'functie', 'regio', 'naam', 'bron']
const SHOWN = 60
/** The shortest way to write one. */
const BSN_DIGITS = 8

/** Reads one row. Every mistake is a value; the entry is there only when there is none. */
export function readRij(
  cells: Readonly<Record<Kolom, string>>,
  lijsten: RegisterLijsten,
  readOrganisatie: (text: string) => Registratie['organisatie'],
): { readonly registratie: Registratie | undefined; readonly fouten: readonly Celfout[] } {
  const fouten: Celfout[] = []
  const wrong = (kolom: Kolom, code: string, expected: string, found = show(cells[kolom])) => {
    fouten.push({ code, kolom, found, expected })
  }
  for (const kolom of KOLOMMEN) {
    const text = cells[kolom]
    if (text === '' && REQUIRED.includes(kolom)) wrong(kolom, 'register-leeg', kolom)
    else if (text.length > MAX[kolom]) wrong(kolom, 'register-lang', String(MAX[kolom]))
    else if (/^[=@\t\r]/.test(text) || (kolom !== 'telefoon' && /^[+-]/.test(text)))
      wrong(kolom, 'register-formule', kolom)
    else if (hasCitizenNumber(kolom, text, lijsten.gegevens))
      wrong(kolom, 'register-nummer', kolom, '') // never repeated, also not to who made the list
  }
  if (cells.id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(cells.id)) wrong('id', 'register-id', 'id')
  if (cells.mailbox !== '' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(cells.mailbox))
    wrong('mailbox', 'register-mailbox', 'mailbox')
  if (cells.telefoon !== '' && !/^\+?\d[\d ()-]{2,}$/.test(cells.telefoon))
    wrong('telefoon', 'register-telefoon', 'telefoon')
  if (cells.mailbox === '' && cells.telefoon === '')
    wrong('mailbox', 'register-contact', 'mailbox, telefoon')
  const { themas, unknown } = readThemas(cells.themas, lijsten.leefgebieden)
  for (const found of unknown) {
    const expected = lijsten.leefgebieden.map(({ id }) => id).join(', ')
    wrong('themas', 'register-thema', expected, show(found))
  }
  const bijgewerkt = toIsoDay(cells.bijgewerkt)
  if (cells.bijgewerkt !== '' && bijgewerkt === undefined)
    wrong('bijgewerkt', 'register-datum', '2026-11-24')
  if (bijgewerkt !== undefined && bijgewerkt > lijsten.vandaag)
    wrong('bijgewerkt', 'register-toekomst', lijsten.vandaag)
  if (fouten.length > 0 || bijgewerkt === undefined) return { registratie: undefined, fouten }
  const { id, functie, mailbox, telefoon, naam, bron } = cells
  return {
    registratie: {
      id,
      organisatie: readOrganisatie(cells.organisatie),
      functie,
      regio: cells.regio.toLowerCase() === LANDELIJK ? LANDELIJK : cells.regio,
      themas,
      contact: { mailbox, telefoon, naam },
      bijgewerkt,
      bron,
    },
    fouten,
  }
}

function show(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** By id, name, abbreviation or other name; otherwise the name as it stands there. Each name is looked up once. */
export function createOrganisatieLezer(organisaties: readonly Organisatie[]) {
  const read = new Map<string, Registratie['organisatie']>()
  return (text: string): Registratie['organisatie'] => {
    const before = read.get(text)
    if (before) return before
    const known = organisaties.find(({ id }) => id === text) ?? findOrganisatie(text, organisaties)
    const organisatie = known
      ? { id: known.id, naam: known.afkorting || known.naam }
      : { id: null, naam: text }
    read.set(text, organisatie)
    return organisatie
  }
}

function readThemas(text: string, leefgebieden: readonly Lijstwaarde[]) {
  const themas: string[] = []
  const unknown: string[] = []
  for (const part of text.split(/[|,;\n]/).map((each) => each.trim())) {
    if (part === '') continue
    const plain = plainOf(part)
    const found = leefgebieden.find(({ id, naam }) => id === part || plainOf(naam) === plain)
    if (found) themas.push(found.id)
    else unknown.push(part)
  }
  return { themas: [...new Set(themas)], unknown }
}

function plainOf(text: string): string {
  return readWords(text)
    .map(({ raw }) => formOf(raw))
    .join(' ')
}

/** Looks only where there are digits enough; that spares a long list most of the work. */
function hasCitizenNumber(kolom: Kolom, text: string, gegevens: GegevensZoeker): boolean {
  if (!FREE.includes(kolom) || text.replace(/\D/g, '').length < BSN_DIGITS) return false
  return gegevens.find(text).some(({ kind }) => NOOIT.includes(kind))
}

/** `2026-11-24`, or as spreadsheets like to write it: `24-11-2026`. Undefined when there is no such day. */
function toIsoDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
