import { z } from 'zod'
import { findToShare } from '../../../actions/find-to-share.ts'
import { openItem, openItemVan } from '../../../actions/open-item.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { screenText } from '../../../actions/screen-text.ts'
import { DomainError } from '../../../domain/errors.ts'
import { emptyGesprek } from '../../../domain/gesprek/gesprek.ts'
import { itemId, kennisitem, kennislijst } from '../../contract.ts'
import { defineRoute } from '../define-route.ts'
import { refuseUnless } from '../errors.ts'
import { toKennisitem, toKennisregel } from '../views.ts'

const QUESTION_MAX = 500
/** Reading in the tab is no part of a conversation. */
const NO_CHAT = 'tab'

/** Items for a question, of which nothing is kept; without one what people need most. */
export const getKennis = defineRoute({
  method: 'get',
  path: '/kennis',
  name: 'searchKennis',
  allow: ALLOW.findToShare,
  input: z.strictObject({ vraag: z.string().trim().max(QUESTION_MAX).optional() }),
  output: kennislijst,
  async handle({ vraag = '' }, { context }) {
    refuseUnless(screenText(context, vraag))
    const found = await findToShare(context, vraag)
    return {
      items: found.map(({ item, verlopen }) => toKennisregel(item, verlopen, context.kennis)),
    }
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
