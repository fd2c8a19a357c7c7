import { isOverdue } from '../../domain/kennis/kennisitem.ts'
import { type Check, problem } from './check.ts'

/** Warns for items whose review date has passed; a warning, so that no test fails on a Monday. */
export const itemOverdue: Check = {
  name: 'item-verlopen',
  run: ({ items, vandaag }) =>
    items
      .filter(({ item }) => isOverdue(item, vandaag))
      .map(({ item, placeOf }) =>
        problem(
          'item-verlopen',
          placeOf('controlerenVoor'),
          item.controlerenVoor,
          vandaag,
          'waarschuwing',
        ),
      ),
}
