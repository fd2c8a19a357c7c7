import type { Check, Content } from '../../src/content/checks/check.ts'
import type { ItemSource } from '../../src/content/knowledge/parse-item.ts'
import type { Kennisbank } from '../../src/domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { aBank, anItem } from './builders.ts'

/** An item as if it stood in its file; the line of a field is its place in the item, the index comes on top. */
export function aSource(fields: Partial<Kennisitem> = {}): ItemSource {
  const item = anItem(fields)
  const order = Object.keys(item)
  return {
    item,
    placeOf: (field, index = 0) => ({
      file: `knowledge/knelpunten/${item.id}.${field === 'vragen' ? 'vragen.txt' : 'md'}`,
      line: 1 + order.indexOf(field) + index,
    }),
  }
}

interface ContentFields extends Partial<Omit<Content, 'bank'>> {
  readonly bank?: Partial<Kennisbank>
}

/** Content with these items and nothing else that matters. */
export function aContent(items: readonly ItemSource[], fields: ContentFields = {}): Content {
  return {
    dialogs: [],
    regels: { file: 'dialogs/_regels.yaml', regels: [], problems: [], lineOf: () => 1 },
    vandaag: '2026-11-24',
    gegevens: null,
    rapporten: null,
    ...fields,
    lijsten: fields.lijsten ?? {
      werkwoorden: new Set(['bel', 'leg']),
      moeilijkeWoorden: [],
      geenNamen: new Set(),
      uitzonderingen: [],
    },
    items,
    bank: aBank({ ...fields.bank, items: items.map(({ item }) => item) }),
  }
}

/** The codes a check answers with, in order. */
export function codesOf(check: Check, content: Content): string[] {
  return check.run(content).map(({ code }) => code)
}
