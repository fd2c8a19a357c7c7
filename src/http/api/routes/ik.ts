import { z } from 'zod'
import { chooseRol } from '../../../actions/choose-rol.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { ROLLEN } from '../../../domain/personen/gebruiker.ts'
import { ik } from '../../contract.ts'
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
    const { naam, rollen } = context.gebruiker
    return { naam, rollen: [...rollen], lokaal: context.lokaal, chat }
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
    return { naam: context.gebruiker.naam, rollen: [...rollen], lokaal: context.lokaal, chat }
  },
})
