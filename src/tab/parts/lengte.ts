import { zeg } from '../teksten.ts'

/** From this part of the room on it is told how much is left. */
const NEAR = 0.9

interface Lengte {
  /** It cannot be sent like this. Everything that was typed stays. */
  readonly teLang: boolean
  /** To put on the field: nothing as long as there is room. */
  readonly field: {
    readonly validationMessage?: string
    readonly validationState?: 'error' | 'none'
  }
}

/** How a text fits. A box never cuts off what is pasted: it tells how much is too much. */
export function fitOf(text: string, max: number): Lengte {
  const teLang = text.length > max
  if (teLang) {
    const over = zeg('tab-tekst.te-lang', { aantal: text.length - max, max })
    return { teLang, field: { validationMessage: over, validationState: 'error' } }
  }
  if (text.length < max * NEAR) return { teLang, field: {} }
  const room = zeg('tab-tekst.tekens', { aantal: text.length, max })
  return { teLang, field: { validationMessage: room, validationState: 'none' } }
}
