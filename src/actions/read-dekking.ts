import { TERMIJNEN } from '../domain/bewaren/termijnen.ts'
import type { Oordeel } from '../domain/kennis/kennis-store.ts'
import { isOverdue, type Kennisitem } from '../domain/kennis/kennisitem.ts'
import { addDays, dagOf } from '../domain/tijd/dag.ts'
import { isUnanswered, type Vraag } from '../domain/zoeken/vraag.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { daysAhead } from './events.ts'
import { ALLOW } from './roles.ts'

/** What the base has where a leefgebied and an organisation meet. */
export interface Vak {
  readonly knelpunten: number
  readonly routes: number
  /** Day on which the item that was checked longest ago was checked; null without items. */
  readonly oudste: string | null
}

/** Where the base is thick and where it is thin (X25). */
export interface Dekkingskaart {
  /** Ids of leefgebieden, with the unanswered questions that fall in each. */
  readonly kolommen: readonly { readonly leefgebied: string; readonly onbeantwoord: number }[]
  /** Organisations with something, most items first; `null` is for items that name none. */
  readonly rijen: readonly {
    readonly organisatie: string | null
    readonly totaal: number
    /** In the order of `kolommen`. */
    readonly vakken: readonly Vak[]
  }[]
  /** Unanswered questions that fall in no leefgebied: nothing of the base comes near. */
  readonly nergens: number
}

/** One week of questions, from its Monday. */
export interface Vraagweek {
  readonly maandag: string
  readonly beantwoord: number
  readonly onbeantwoord: number
}

/** What people did with an item in the time that questions are kept; what they said of it counts from the beginning. */
export interface Itemgebruik {
  readonly item: Kennisitem
  readonly verlopen: boolean
  readonly getoond: number
  readonly geholpen: number
  readonly deels: number
  readonly niet: number
}

export interface DekkingView {
  readonly kaart: Dekkingskaart
  readonly weken: readonly Vraagweek[]
  readonly gebruik: readonly Itemgebruik[]
}

/** So many unanswered questions are placed on the map, the newest. */
const MOST_PLACED = 500
/** How many hits of a question without an answer say where it would belong. */
const NEAREST = 1

/** The coverage map with the newest unanswered questions, the questions by week, and how items are used (X25, E18). */
export async function readDekking(context: ActionContext): Promise<DekkingView> {
  authorize(context, ALLOW.readDekking)
  const { stores } = context
  const since = new Date(daysAhead(context, -TERMIJNEN.vraag))
  const vragen = await stores.vragen.listSince(since)
  const published = context.kennis.bank.items.filter(({ status }) => status === 'gepubliceerd')
  const oordelen = await stores.oordelen.list()
  return {
    kaart: await drawKaart(context, published, vragen.filter(isUnanswered).slice(-MOST_PLACED)),
    weken: countWeken(vragen, dagOf(since), today(context)),
    gebruik: published.map((item) => toGebruik(item, vragen, oordelen, today(context))),
  }
}

async function drawKaart(
  context: ActionContext,
  published: readonly Kennisitem[],
  unanswered: readonly Vraag[],
): Promise<Dekkingskaart> {
  const { bank } = context.kennis
  const gebieden = bank.leefgebieden.map(({ id }) => id)
  const places = await placeVragen(context, unanswered)
  const organisaties = [...bank.organisaties.map(({ id }) => id), null]
  const rijen = organisaties.map((organisatie) => {
    const own = published.filter(({ organisaties: named }) =>
      organisatie === null ? named.length === 0 : named.includes(organisatie),
    )
    const vakken = gebieden.map((gebied) =>
      toVak(own.filter(({ leefgebieden }) => leefgebieden.includes(gebied))),
    )
    return { organisatie, totaal: own.length, vakken }
  })
  return {
    kolommen: gebieden.map((leefgebied) => ({
      leefgebied,
      onbeantwoord: places.filter((at) => at.includes(leefgebied)).length,
    })),
    rijen: rijen.filter(({ totaal }) => totaal > 0).sort((a, b) => b.totaal - a.totaal),
    nergens: places.filter((at) => at.length === 0).length,
  }
}

function toVak(items: readonly Kennisitem[]): Vak {
  const routes = items.filter(({ soort }) => soort === 'route').length
  const oudste = items.map(({ gecontroleerd }) => gecontroleerd).sort()[0] ?? null
  return { knelpunten: items.length - routes, routes, oudste }
}

const SLICE = 20

/** The leefgebieden of what comes nearest to each question; none when nothing does. */
async function placeVragen(
  { kennis, redactie }: ActionContext,
  vragen: readonly Vraag[],
): Promise<(readonly string[])[]> {
  const places = []
  for (const [at, { tekst, getoond }] of vragen.entries()) {
    if (at % SLICE === SLICE - 1) await redactie.pause()
    const ids = getoond.length > 0 ? getoond : kennis.zoeker.search(tekst).hits.map(({ id }) => id)
    const near = ids.slice(0, NEAREST).flatMap((id) => kennis.byId.get(id)?.leefgebieden ?? [])
    places.push([...new Set(near)])
  }
  return places
}

/** Every week from `van` to `tot`, also the quiet ones. */
function countWeken(vragen: readonly Vraag[], van: string, tot: string): Vraagweek[] {
  const byMonday = Map.groupBy(vragen, ({ op }) => mondayOf(dagOf(new Date(op))))
  const weken: Vraagweek[] = []
  for (let maandag = mondayOf(van); maandag <= tot; maandag = addDays(maandag, 7)) {
    const here = byMonday.get(maandag) ?? []
    const onbeantwoord = here.filter(isUnanswered).length
    weken.push({ maandag, beantwoord: here.length - onbeantwoord, onbeantwoord })
  }
  return weken
}

function mondayOf(dag: string): string {
  const weekday = new Date(`${dag}T12:00:00Z`).getUTCDay()
  return addDays(dag, -((weekday + 6) % 7))
}

function toGebruik(
  item: Kennisitem,
  vragen: readonly Vraag[],
  oordelen: readonly Oordeel[],
  vandaag: string,
): Itemgebruik {
  const said = oordelen.filter((oordeel) => oordeel.item === item.id)
  const count = (oordeel: Oordeel['oordeel']) =>
    said.filter((one) => one.oordeel === oordeel).length
  return {
    item,
    verlopen: isOverdue(item, vandaag),
    getoond: vragen.filter(({ getoond }) => getoond.includes(item.id)).length,
    geholpen: count('geholpen'),
    deels: count('deels'),
    niet: count('niet'),
  }
}
