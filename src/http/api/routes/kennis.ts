import { z } from 'zod'
import { browseKennis, KENNISFILTERS } from '../../../actions/browse-kennis.ts'
import { openItem, openItemVan } from '../../../actions/open-item.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { screenText } from '../../../actions/screen-text.ts'
import { DomainError } from '../../../domain/errors.ts'
import { emptyGesprek } from '../../../domain/gesprek/gesprek.ts'
import { itemId, kennisitem, kennislijst } from '../../contract.ts'
import { defineRoute } from '../define-route.ts'
import { refuseUnless } from '../errors.ts'
import { toKennisitem, toKennislijst } from '../views.ts'

const QUESTION_MAX = 500
/** Reading in the tab is no part of a conversation. */
const NO_CHAT = 'tab'

const waarde = z.string().trim().min(1).max(100).optional()

/** Items for a question, of which nothing is kept, and for filters; without either what people need most. */
export const getKennis = defineRoute({
  method: 'get',
  path: '/kennis',
  name: 'searchKennis',
  allow: ALLOW.browseKennis,
  input: z.strictObject({
    vraag: z.string().trim().max(QUESTION_MAX).optional(),
    leefgebied: waarde,
    organisatie: waarde,
    soort: z.enum(['knelpunt', 'route']).optional(),
  }),
  output: kennislijst,
  async handle({ vraag = '', ...filters }, { context, zeg }) {
    refuseUnless(screenText(context, vraag))
    const chosen = KENNISFILTERS.flatMap((naam) => (filters[naam] ? [[naam, filters[naam]]] : []))
    const found = await browseKennis(context, { vraag, ...Object.fromEntries(chosen) })
    return toKennislijst(found, context.kennis, zeg)
  },
})

/** One published item; with a moment, as people found it then. */
export const getKennisitem = defineRoute({
  method: 'get',
  path: '/kennis/:id',
  name: 'readKennisitem',
  allow: ALLOW.openItem,
  input: z.strictObject({ id: itemId, op: z.iso.datetime().optional() }),
  output: kennisitem,
  async handle({ id, op }, { context, zeg }) {
    if (op !== undefined) {
      const view = await openItemVan(context, id, op)
      if (!view) throw new DomainError('not-found', { item: id })
      return toKennisitem(view, context.kennis, zeg)
    }
    const chat = emptyGesprek(NO_CHAT, context.gebruiker.id, context.now)
    const opened = await openItem(context, chat, id)
    if (!opened) throw new DomainError('not-found', { item: id })
    return toKennisitem(opened.view, context.kennis, zeg)
  },
})
