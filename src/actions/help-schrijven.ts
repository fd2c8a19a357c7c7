import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Buur, Schrijfhint } from '../domain/redactie/redactiehulp.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** The items that say most nearly the same as what somebody is writing (E3), with the item itself. Nothing is kept. */
export function findBuren(
  context: ActionContext,
  item: Kennisitem,
): (Buur & { readonly item: Kennisitem })[] {
  authorize(context, ALLOW.helpSchrijven)
  const { bank, byId } = context.kennis
  return context.redactie.findBuren(bank, item).flatMap((buur) => {
    const found = byId.get(buur.id)
    return found ? [{ ...buur, item: found }] : []
  })
}

/** Tips on how it is written, and on who could be recognised (X30, X31). Nothing is kept. */
export function helpSchrijven(context: ActionContext, item: Kennisitem): Schrijfhint[] {
  authorize(context, ALLOW.helpSchrijven)
  return context.redactie.checkTekst(item)
}
