import type { Casus } from '../../domain/casus/casus.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { Card } from './elements.ts'
import { noticeCard } from './simple.ts'

/** In place of a message that the platform would refuse for its size. */
export function tooBigCard(casus: Casus, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  return noticeCard(
    zeg('casus.titel', { referentie }),
    [zeg('bezorging.te-groot', { referentie })],
    [[zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }]],
  )
}
