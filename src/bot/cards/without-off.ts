import type { Onderdeel } from '../../domain/beheer/onderdelen.ts'
import type { Card, Json, KnopData } from './elements.ts'

/** The part a button belongs to; undefined when nobody can switch it off. */
function partOf({ k, s }: Partial<KnopData>): Onderdeel | undefined {
  switch (k) {
    case 'nieuwe-casus':
    case 'indienen':
    case 'aanpassen':
      return 'indienen'
    case 'geholpen':
    case 'deels':
    case 'niet-geholpen':
    case 'stap':
    case 'terugkoppeling':
      return 'feedback'
    case 'meld':
      return s === 'feedback' ? 'feedback' : undefined
    default:
      return undefined
  }
}

/** The same card without the buttons of what is switched off (J5). */
export function withoutOff(card: Card, isAan: (onderdeel: Onderdeel) => boolean): Card {
  const isOff = (action: Json) => {
    const part = partOf((action.data ?? {}) as Partial<KnopData>)
    return part !== undefined && !isAan(part)
  }
  const strip = (element: Json): Json[] => {
    const actions = element.actions as readonly Json[] | undefined
    if (!actions?.some(isOff)) return [element]
    const left = actions.filter((action) => !isOff(action))
    if (left.length > 0) return [{ ...element, actions: left }]
    const { actions: _, ...rest } = element
    return element.type === 'ActionSet' ? [] : [rest]
  }
  const [stripped] = strip(card)
  return { ...(stripped as Card), body: card.body.flatMap(strip) }
}
