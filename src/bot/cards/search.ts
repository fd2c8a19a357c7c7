import type { Antwoordhit, ZoekAntwoord } from '../../actions/ask-question.ts'
import type { ItemView } from '../../actions/open-item.ts'
import { VERDER_KUNNEN } from '../../domain/casus/casus.ts'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import type { Facet } from '../../domain/zoeken/zoeker.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  small,
  subheading,
  text,
} from './elements.ts'
import { wetsmeldingen } from './wetsmelding.ts'

/** A section shows at most this much; the more there is to show, the less, so that the card stays well under what Teams takes. */
const SECTION_SHOWN = [1600, 600] as const
const SECTION_SHOWN_LEAST = 250
/** Characters of one card, of which Teams counts two bytes each. */
const CARD_BUDGET = 12_000
const STEP_SHOWN = 300
const STEPS_SHOWN = 8
const RELATED_SHOWN = 3
const NEIGHBOURS_SHOWN = 2
const TITLE_SHOWN = 40
const WORDS_SHOWN = 6

/** Up to three candidates, each with why it is here (B2), and one question that tells them apart (B4). */
export function hitsCard(
  shown: {
    readonly antwoord: ZoekAntwoord
    readonly inDialog: boolean
    /** Number of the question that tells the candidates apart. */
    readonly ronde: number
  },
  bank: Kennisbank,
  zeg: Zeg,
): Card {
  const { antwoord, inDialog, ronde } = shown
  const title = antwoord.oordeel === 'past' ? zeg('zoeken.gevonden') : zeg('zoeken.lijkt-dit')
  return card(
    [
      heading(title),
      ...antwoord.hits.flatMap((hit, index) => [
        subheading(`${index + 1}. ${hit.item.titel}`),
        text(shorten(hit.item.situatie, 240)),
        ...whyHere(hit, zeg),
        buttons([
          button(zeg('knop.bekijk', { nummer: index + 1 }), { k: 'bekijk', i: hit.item.id }),
        ]),
      ]),
      ...(antwoord.facet ? facetElements(antwoord.facet, ronde, bank, zeg) : []),
      small(inDialog ? zeg('zoeken.verder-in-gesprek') : zeg('zoeken.typ-nummer')),
    ],
    title,
    inDialog ? [] : [button(zeg('knop.niets-past'), { k: 'niets-past' })],
  )
}

/** The words that matched and where; for a near miss also what the question names and this item is not about (X8). */
function whyHere({ woorden, waar, verschil }: Antwoordhit, zeg: Zeg): Json[] {
  const places = waar.map((plek) => zeg(`vindplaats.${plek}`)).join(', ')
  const words = woorden.slice(0, WORDS_SHOWN).join(', ')
  const why = places === '' ? words : zeg('zoeken.woorden-in', { woorden: words, waar: places })
  const other = verschil.map(({ gevraagd }) => gevraagd).join(', ')
  return [
    ...(woorden.length > 0 ? [labelled(zeg('zoeken.waarom'), why)] : []),
    ...(other === '' ? [] : [labelled(zeg('zoeken.niet-hierin'), other)]),
  ]
}

function facetElements(facet: Facet, ronde: number, bank: Kennisbank, zeg: Zeg): Json[] {
  const choice = (waarde: string, at: number) =>
    button(shorten(facetLabel(facet.soort, waarde, bank), TITLE_SHOWN), {
      k: 'facet',
      s: String(ronde),
      a: String(at),
    })
  return [
    subheading(zeg(`zoeken.facet-${facet.soort}`)),
    buttons(facet.waarden.map(({ waarde }, at) => choice(waarde, at))),
  ]
}

/** How a value of a facet is shown, and may be typed. */
export function facetLabel(soort: Facet['soort'], waarde: string, bank: Kennisbank): string {
  const list =
    soort === 'leefgebied' ? bank.leefgebieden : soort === 'organisatie' ? bank.organisaties : []
  return list.find(({ id }) => id === waarde)?.naam ?? waarde
}

/** Nothing fits: say so, point elsewhere when we can, and offer the way on (C1). */
export function noHitsCard(
  {
    instead = null,
    again,
    inDialog,
    vraagId = null,
  }: {
    readonly instead?: { readonly titel: string | null; readonly verwijzing: string } | null
    /** Did the question before this one find nothing either? */
    readonly again: boolean
    /** In the middle of a casus the way to a casus needs no button. */
    readonly inDialog: boolean
    /** The question, when it was kept: whoever asked may then hear of an answer. */
    readonly vraagId?: string | null
  },
  zeg: Zeg,
): Card {
  const title = instead ? (instead.titel ?? zeg('zoeken.niet-van-ons')) : zeg('zoeken.niets')
  const nothing = zeg(again && !inDialog ? 'zoeken.niets-weer' : 'zoeken.niets-uitleg')
  return card([heading(title), text(instead?.verwijzing ?? nothing)], title, [
    ...(inDialog ? [] : [button(zeg('knop.nieuwe-casus'), { k: 'nieuwe-casus' })]),
    button(zeg('knop.zoek-opnieuw'), { k: 'zoek' }),
    ...(vraagId === null || instead
      ? []
      : [button(zeg('knop.meld-antwoord'), { k: 'meld', s: 'vraag', i: vraagId })]),
  ])
}

/** What somebody said of an item, and of how many steps it may still be asked which one failed. */
export interface Reactie {
  readonly tekst: string
  readonly steps: number
}

/**
 * A whole item: what is going on, the steps, whom to ask, and where it comes from (B5, B13). Once somebody said whether
 * it helps, the item stays as it is, with the reaction under it.
 */
export function itemCard(
  view: ItemView,
  bank: Kennisbank,
  zeg: Zeg,
  reactie: Reactie | null = null,
): Card {
  for (const most of SECTION_SHOWN) {
    const whole = buildItemCard(view, bank, zeg, reactie, most)
    if (JSON.stringify(whole).length <= CARD_BUDGET) return whole
  }
  return buildItemCard(view, bank, zeg, reactie, SECTION_SHOWN_LEAST)
}

function buildItemCard(
  view: ItemView,
  bank: Kennisbank,
  zeg: Zeg,
  reactie: Reactie | null,
  most: number,
): Card {
  const { item } = view
  const section = (title: string, markdown: string): Json[] =>
    markdown.trim() === '' ? [] : [subheading(title), text(shorten(markdown, most))]
  const gecontroleerd = day(item.gecontroleerd)
  return card(
    [
      heading(item.titel),
      small(zeg(`item.${item.soort}`)),
      ...(view.verlopen ? [text(zeg('item.verlopen', { datum: day(item.controlerenVoor) }))] : []),
      ...wetsmeldingen(view.wetsmeldingen, zeg),
      ...section(zeg('item.situatie'), item.situatie),
      ...steps(item.stappen, zeg),
      ...section(zeg('item.wie'), item.wie),
      ...section(zeg('item.let-op'), item.letOp),
      ...section(zeg('item.waarom'), item.waarom),
      ...section(zeg('item.wetten'), item.wetten.map((wet) => `- ${wet}`).join('\n')),
      ...section(zeg('item.opvolging'), followUp(item)),
      small(zeg('item.bron', { bronnen: sources(item, bank), gecontroleerd })),
      ...evidence(view, zeg),
      ...related(view, zeg),
      ...(reactie ? reaction(item, reactie, zeg) : []),
    ],
    item.titel,
    reactie
      ? []
      : [
          button(zeg('knop.geholpen'), { k: 'geholpen', i: item.id }),
          button(zeg('knop.deels'), { k: 'deels', i: item.id }),
          button(zeg('knop.niet-geholpen'), { k: 'niet-geholpen', i: item.id }),
        ],
  )
}

/** The reaction, and when it did not help: at which step it stopped (B15). */
function reaction(item: Kennisitem, reactie: Reactie, zeg: Zeg): Json[] {
  const numbers = Array.from({ length: Math.min(reactie.steps, STEPS_SHOWN) }, (_, at) => at + 1)
  const stepButton = (stap: number, title: string) =>
    button(title, { k: 'stap', i: item.id, a: String(stap) })
  return [
    labelled(zeg('item.reactie'), reactie.tekst),
    ...(numbers.length === 0
      ? []
      : [
          text(zeg('item.welke-stap')),
          buttons([
            ...numbers.map((stap) => stepButton(stap, zeg('knop.stap', { stap }))),
            stepButton(0, zeg('knop.geen-stap')),
          ]),
        ]),
  ]
}

function steps(stappen: readonly string[], zeg: Zeg): Json[] {
  if (stappen.length === 0) return []
  const shown = stappen.slice(0, STEPS_SHOWN)
  return [
    subheading(zeg('item.stappen')),
    ...shown.map((stap, index) => text(`**${index + 1}.** ${shorten(stap, STEP_SHOWN)}`)),
    ...(stappen.length > shown.length
      ? [small(zeg('item.meer-stappen', { aantal: stappen.length - shown.length }))]
      : []),
  ]
}

/** What was done with the signal afterwards, as the source tells it. */
function followUp({ opvolging }: ItemView['item']): string {
  return opvolging
    .map(({ partij, status, jaar }) => `- **${partij}** (${jaar}): ${status}`)
    .join('\n')
}

/** What colleagues said of it; nothing below the small number (B24, X6). */
function evidence({ bewijs }: ItemView, zeg: Zeg): Json[] {
  return bewijs === null ? [] : [small(zeg('item.bewijs', { ...bewijs }))]
}

function sources(item: ItemView['item'], bank: Kennisbank): string {
  const ids = [...new Set(item.bronnen.map((bron) => bron.document))]
  return ids
    .map((id) => bank.documenten.find((document) => document.id === id)?.naam ?? id)
    .join('; ')
}

/** Where to go from here (B14): routes to try, and neighbours. */
function related(view: ItemView, zeg: Zeg): Json[] {
  return [
    ...openers(zeg('item.verder-routes'), view.routes.slice(0, RELATED_SHOWN)),
    ...openers(
      zeg(view.item.soort === 'route' ? 'item.verder-knelpunten' : 'item.verder'),
      view.knelpunten.slice(0, NEIGHBOURS_SHOWN),
    ),
  ]
}

function openers(title: string, items: ItemView['routes']): Json[] {
  if (items.length === 0) return []
  const open = ({ id, titel }: ItemView['item']) =>
    button(shorten(titel, TITLE_SHOWN), { k: 'bekijk', i: id })
  return [subheading(title), buttons(items.map(open))]
}

/** Two weeks after an item helped: did it, in the end? (S12, X7) */
export function followUpCard({ id, titel }: Kennisitem, zeg: Zeg): Card {
  const title = zeg('terugkoppeling.titel')
  const choice = (a: string) => button(zeg(`verder.${a}`), { k: 'terugkoppeling', i: id, a })
  return card(
    [
      heading(title),
      text(zeg('terugkoppeling.vraag', { titel })),
      buttons(VERDER_KUNNEN.map(choice)),
      small(zeg('terugkoppeling.waarom')),
      small(zeg('instellingen.minder')),
    ],
    title,
  )
}
