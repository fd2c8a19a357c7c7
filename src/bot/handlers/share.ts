import type { ActionContext } from '../../actions/context.ts'
import { findItemToShare, findToShare, type ItemToShare } from '../../actions/find-to-share.ts'
import { screenText } from '../../actions/screen-text.ts'
import { type RegistratieView, searchRegister } from '../../actions/search-register.ts'
import { isDomainError } from '../../domain/errors.ts'
import type { Tabadres } from '../../domain/tabadres.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import type { Card } from '../cards/elements.ts'
import { sharedEntryCard } from '../cards/register.ts'
import { linkCard, sharedItemCard } from '../cards/share.ts'
import { roleNames } from '../role-names.ts'
import { cleanText } from './text.ts'

/** What is looked for from the message box of any chat. */
export interface Deelvraag {
  readonly commando: string
  readonly tekst: string
  /** How many hits the platform has already; there is only one page. */
  readonly overslaan: number
}

export type Deelantwoord =
  | { readonly soort: 'bericht'; readonly tekst: string }
  | { readonly soort: 'keuzes'; readonly keuzes: readonly Deelkeuze[] }

/** One hit: how it stands in the list, and the card that goes into the chat. */
export interface Deelkeuze {
  readonly titel: string
  readonly tekst: string
  readonly kaart: Card
}

/** Longest question we look for, in characters. */
export const MAX_DEELVRAAG = 300
/** As many hits as fit on a screen. */
const MOST = 10
/** The pages of which something is shown. */
const PAGE = /^(casus|kennis)\/([\w-]{1,120})$/
/** A preview has room for two short lines. */
const PREVIEW_SHOWN = { titel: 70, tekst: 100 }

/** Finds what somebody wants to put into a chat (G2). Nothing of the question is kept; every answer is a list or a sentence. */
export async function answerDeelvraag(
  context: ActionContext,
  vraag: Deelvraag,
  zeg: Zeg,
): Promise<Deelantwoord> {
  const tekst = cleanText(vraag.tekst)
  if (tekst.length > MAX_DEELVRAAG) return sentence(zeg('delen.te-lang', { max: MAX_DEELVRAAG }))
  const screening = screenText(context, tekst)
  if (!screening.ok) {
    const soorten = screening.soorten.map((soort) => zeg(`gegeven.${soort}`)).join(', ')
    return sentence(zeg('delen.privacy', { soorten }))
  }
  if (vraag.overslaan > 0) return { soort: 'keuzes', keuzes: [] }
  try {
    return await find(context, vraag.commando, tekst, zeg)
  } catch (error) {
    if (!isDomainError(error, 'not-allowed')) throw error
    return sentence(zeg('rol.mag-niet', { rollen: roleNames(context.gebruiker.rollen, zeg) }))
  }
}

async function find(
  context: ActionContext,
  commando: string,
  tekst: string,
  zeg: Zeg,
): Promise<Deelantwoord> {
  switch (commando) {
    case 'zoekKennis':
      return choices(
        (await findToShare(context, tekst)).map((hit) => itemChoice(context, hit, zeg)),
        zeg('delen.niets'),
      )
    case 'zoekRegister': {
      const { soort, hits } = await searchRegister(context, tekst, MOST)
      if (soort === 'leeg') return sentence(zeg('register.leeg'))
      if (tekst === '') return sentence(zeg('delen.leeg-register'))
      return choices(
        hits.map((view) => entryChoice(view, zeg)),
        zeg('register.niets'),
      )
    }
    default:
      return sentence(zeg('delen.onbekend'))
  }
}

/**
 * What an address that was pasted into a chat shows (G5); undefined when it is none of ours. Of a Casus it says that it is
 * one and nothing else: not even whether it exists, for everybody in that chat reads it.
 */
export function answerLink(
  context: ActionContext,
  address: string,
  tabadres: Tabadres,
  zeg: Zeg,
): Deelkeuze | undefined {
  const [, word, id = ''] = PAGE.exec(tabadres.pageOf(address) ?? '') ?? []
  const url = tabadres.page(`${word}/${id}`)
  if (word === undefined || url === null) return undefined
  if (word === 'casus') return linkChoice(zeg('delen.casus'), '', url, zeg)
  const item = findItemToShare(context, id)
  return item && linkChoice(item.titel, item.vraag, url, zeg)
}

function linkChoice(titel: string, tekst: string, url: string, zeg: Zeg): Deelkeuze {
  return {
    titel: plain(titel, PREVIEW_SHOWN.titel),
    tekst: plain(tekst, PREVIEW_SHOWN.tekst),
    kaart: linkCard(titel, tekst, url, zeg),
  }
}

function sentence(tekst: string): Deelantwoord {
  return { soort: 'bericht', tekst }
}

function choices(keuzes: readonly Deelkeuze[], nothing: string): Deelantwoord {
  return keuzes.length === 0 ? sentence(nothing) : { soort: 'keuzes', keuzes }
}

function itemChoice(context: ActionContext, hit: ItemToShare, zeg: Zeg): Deelkeuze {
  return {
    titel: plain(hit.item.titel, PREVIEW_SHOWN.titel),
    tekst: plain(hit.item.vraag, PREVIEW_SHOWN.tekst),
    kaart: sharedItemCard(hit, context.kennis.bank, zeg),
  }
}

function entryChoice(view: RegistratieView, zeg: Zeg): Deelkeuze {
  const { organisatie, functie, regio } = view.registratie
  return {
    titel: plain(`${organisatie.naam}: ${functie}`, PREVIEW_SHOWN.titel),
    tekst: plain([regio, ...view.themas].join(', '), PREVIEW_SHOWN.tekst),
    kaart: sharedEntryCard(view, zeg),
  }
}

/** A preview reads HTML and Markdown; nothing of ours needs either. */
function plain(text: string, max: number): string {
  return shorten(
    text
      .replace(/[<>[\]*_`#|]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    max,
  )
}
