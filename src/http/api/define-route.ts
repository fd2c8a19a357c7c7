import type { z } from 'zod'
import type { ActionContext } from '../../actions/context.ts'
import type { ItemView } from '../../actions/open-item.ts'
import type { MoeilijkWoord } from '../../domain/beheer/teksten.ts'
import type { Termijnen } from '../../domain/bewaren/termijnen.ts'
import type { Sjabloon } from '../../domain/casus/sjabloon.ts'
import type { Kaartjes } from '../../domain/inzage/inzage.ts'
import type { Itemcontrole } from '../../domain/kennis/itemcontrole.ts'
import type { Systeem } from '../../domain/levering/levering.ts'
import type { Rol } from '../../domain/personen/gebruiker.ts'
import type { Zeg } from '../../domain/teksten.ts'

/** What stays as it is while the product runs: what was shipped, and what the settings say. */
export interface Vast {
  /** Says what was shipped, whatever a beheerder made of it. */
  readonly shipped: Zeg
  /** How long everything may be kept at most. */
  readonly langste: Termijnen
  /** Tenants in the settings. */
  readonly tenants: readonly string[]
  /** Systems of others that are on, and whether mail is. */
  readonly systemen: readonly Systeem[]
  readonly mail: boolean
  /** Read when somebody needs them. */
  readonly moeilijkeWoorden: () => readonly MoeilijkWoord[]
}

/** What a route works with besides its input. */
export interface RouteContext {
  readonly context: ActionContext
  readonly zeg: Zeg
  readonly vast: Vast
  /** Makes links that work once. */
  readonly kaartjes: Kaartjes
  /** Texts a regievoerder can send as they are. */
  readonly sjablonen: readonly Sjabloon[]
  /** Where the chat with the bot opens; null when it can only be found by hand. */
  readonly chat: string | null
  /** The rules for the text of an item. */
  readonly controle: Itemcontrole
  /** The card that the bot makes of an item. */
  readonly kaartVan: (view: ItemView) => Readonly<Record<string, unknown>>
}

/**
 * One thing that can be asked over HTTP. `allow` cannot be forgotten: nobody may do what names no role. Parameters of
 * the path, the query (of a GET) and the body (of a POST) come in together, checked by `input`.
 */
export interface Route<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly method: 'get' | 'post'
  /** Under `/api/v1`, with `:name` for a parameter. */
  readonly path: string
  /** Name of the operation in the OpenAPI document. */
  readonly name: string
  readonly allow: readonly Rol[]
  readonly input: I
  readonly output: O
  /** How large the body may be; absent is room for one long text. */
  readonly maxBytes?: number
  /** Runs in a transaction of its own. */
  handle(input: z.infer<I>, route: RouteContext): Promise<z.infer<O>>
}

/** Makes a route; what comes in and goes out has the types of its schemas. */
export function defineRoute<I extends z.ZodObject, O extends z.ZodObject>(
  route: Route<I, O>,
): Route {
  return route as unknown as Route
}
