import { z } from 'zod'
import { chooseRol } from '../../../actions/choose-rol.ts'
import type { ActionContext } from '../../../actions/context.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { ONDERDELEN } from '../../../domain/beheer/onderdelen.ts'
import { ROLLEN, type Rol } from '../../../domain/personen/gebruiker.ts'
import { type Ik, ik } from '../../contract.ts'
import { defineRoute } from '../define-route.ts'

/** Who asks, and what they may do. */
export const getIk = defineRoute({
  method: 'get',
  path: '/ik',
  name: 'getIk',
  allow: ROLLEN,
  input: z.strictObject({}),
  output: ik,
  async handle(_input, { context, chat }) {
    return toIk(context, context.gebruiker.rollen, chat)
  },
})

/** Local mode only: work on with another role, as `rol …` does in the chat. */
export const postRol = defineRoute({
  method: 'post',
  path: '/ik/rol',
  name: 'chooseRol',
  allow: ALLOW.chooseRol,
  input: z.strictObject({ rol: z.enum([...ROLLEN, 'alles']) }),
  output: ik,
  async handle({ rol }, { context, chat }) {
    const rollen = await chooseRol(context, rol)
    return toIk(context, rollen, chat)
  },
})

function toIk(
  { gebruiker: { naam }, lokaal, isAan }: ActionContext,
  rollen: readonly Rol[],
  chat: string | null,
): Ik {
  const uit = ONDERDELEN.filter((onderdeel) => !isAan(onderdeel))
  return { naam, rollen: [...rollen], lokaal, chat, uit }
}
