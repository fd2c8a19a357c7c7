import { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Kennisitem, KennisStatus } from '../../domain/kennis/kennisitem.ts'
import { problem } from '../checks/check.ts'
import { toAntwoordHtml } from './antwoord-html.ts'
import { explainIssue } from './explain-issue.ts'
import { type Ingelezen, type Invoerrij, readRecords } from './imported.ts'
import { uuidOf } from './uuid.ts'

/** A question and its answer as the community concept VAC has it, with our own fields in one property. */
export interface Vac {
  readonly vraag: string
  /** HTML. */
  readonly antwoord: string
  readonly status: 'actief' | 'non-actief' | 'te-verwijderen'
  /** The schema knows no professionals; every user of it writes this. */
  readonly doelgroep: 'eu-burger'
  readonly afdelingen: readonly { readonly afdelingNaam: string }[]
  /** For editors only. */
  readonly toelichting: string
  readonly trefwoorden: readonly { readonly trefwoord: string }[]
  readonly gerelateerdeVACs: readonly { readonly VAC: string }[]
  /** What the VAC has no place for, so that nothing is lost on the way back. */
  readonly maatwerk: Maatwerk
}

type InVac = 'vraag' | 'trefwoorden' | 'intern' | 'eigenaar'
export type Maatwerk = Omit<Kennisitem, InVac>

/** A page of objects as the Objects API answers. */
export interface VacPage {
  readonly count: number
  readonly next: null
  readonly previous: null
  readonly results: readonly object[]
}

const STATUS: Readonly<Record<KennisStatus, Vac['status']>> = {
  concept: 'non-actief',
  review: 'non-actief',
  gepubliceerd: 'actief',
  gearchiveerd: 'non-actief',
}

export function toVac(item: Kennisitem): Vac {
  const { vraag, trefwoorden, intern, eigenaar, ...maatwerk } = item
  return {
    vraag,
    antwoord: toAntwoordHtml(item),
    status: STATUS[item.status],
    doelgroep: 'eu-burger',
    afdelingen: [{ afdelingNaam: eigenaar }],
    toelichting: intern,
    trefwoorden: trefwoorden.map((trefwoord) => ({ trefwoord })),
    gerelateerdeVACs: item.verwante.map((id) => ({ VAC: `urn:uuid:${uuidOf(id)}` })),
    maatwerk,
  }
}

/** `basis` is the address under which the objects can be found, without a slash at the end. */
export function toVacPage(items: readonly Kennisitem[], basis: string): VacPage {
  return {
    count: items.length,
    next: null,
    previous: null,
    results: items.map((item) => ({
      url: `${basis}/objects/${uuidOf(item.id)}`,
      uuid: uuidOf(item.id),
      type: `${basis}/objecttypes/${uuidOf('objecttype vac')}`,
      record: {
        index: 1,
        typeVersion: 1,
        data: toVac(item),
        geometry: null,
        startAt: item.gecontroleerd,
        endAt: null,
        registrationAt: item.gecontroleerd,
        correctionFor: null,
        correctedBy: null,
      },
    })),
  }
}

const vac = z.object({
  vraag: z.string(),
  antwoord: z.string(),
  toelichting: z.string().default(''),
  afdelingen: z.array(z.object({ afdelingNaam: z.string() })).min(1),
  trefwoorden: z.array(z.object({ trefwoord: z.string() })).default([]),
  maatwerk: z.record(z.string(), z.unknown()),
})
const page = z.object({
  results: z.array(z.object({ record: z.object({ data: z.unknown() }) })),
})

/** Reads a page of objects, or a bare list of VACs; every mistake with its place in the list and its property. */
export function fromVacText(text: string, file: string): Ingelezen {
  const broken = (found: string) => ({
    items: [],
    problems: [problem('invoer-vac', { file, line: 1 }, found, '{ "results": [ … ] }')],
  })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return broken(text.slice(0, 20))
  }
  if (Array.isArray(json)) return fromVacs(json, file)
  const parsed = page.safeParse(json)
  if (!parsed.success) return broken(text.slice(0, 20))
  return fromVacs(
    parsed.data.results.map(({ record }) => record.data),
    file,
  )
}

/** Reads VACs back into items. An answer that was changed elsewhere is reported, never silently lost. */
export function fromVacs(vacs: readonly unknown[], file: string): Ingelezen {
  const problems: ContentProblem[] = []
  const rijen: Invoerrij[] = []
  const antwoorden = new Map<number, string>()
  vacs.forEach((raw, index) => {
    const rij = index + 1
    const parsed = vac.safeParse(raw)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const kolom = issue.path.map(String).join('.')
        problems.push(explainIssue(issue, kolom, { file, line: rij, kolom }, ''))
      }
      return
    }
    const { vraag, antwoord, toelichting, afdelingen, trefwoorden, maatwerk } = parsed.data
    antwoorden.set(rij, antwoord)
    const fields = {
      ...maatwerk,
      vraag,
      intern: toelichting,
      eigenaar: afdelingen[0]?.afdelingNaam,
      trefwoorden: trefwoorden.map(({ trefwoord }) => trefwoord),
    }
    rijen.push({ file, rij, fields, kolomOf: propertyOf })
  })
  const read = readRecords(rijen)
  const items = read.items.filter((source) => {
    const place = source.placeOf('situatie')
    if (wording(antwoorden.get(place.line) ?? '') === wording(toAntwoordHtml(source.item)))
      return true
    problems.push(problem('invoer-antwoord', { ...place, kolom: 'antwoord' }, source.item.id, ''))
    return false
  })
  return { items, problems: [...problems, ...read.problems] }
}

/** Only what people read: other systems may write the same HTML in another way. */
function wording(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

const PROPERTY: Readonly<Record<string, string>> = {
  vraag: 'vraag',
  intern: 'toelichting',
  eigenaar: 'afdelingen',
  trefwoorden: 'trefwoorden',
}

function propertyOf(field: string): string {
  return PROPERTY[field] ?? `maatwerk.${field}`
}
