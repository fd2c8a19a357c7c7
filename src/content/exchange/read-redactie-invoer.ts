import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { changedFields } from '../../domain/kennis/vergelijking.ts'
import type { GegevensZoeker } from '../../domain/privacy/persoonsgegeven.ts'
import type { Ingelezen as Invoer, Uitwisselsoort } from '../../domain/redactie/redactiehulp.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { runChecks } from '../check-content.ts'
import type { Check, Content } from '../checks/check.ts'
import { itemAliases } from '../checks/item-aliases.ts'
import { itemHtml } from '../checks/item-form.ts'
import { itemLinks } from '../checks/item-links.ts'
import { itemLists } from '../checks/item-lists.ts'
import { itemReports } from '../checks/item-sources.ts'
import { personalData } from '../checks/personal-data.ts'
import type { Auteurslijsten } from '../knowledge/load-author-lists.ts'
import { fromCsv } from './csv.ts'
import { fromVacText } from './vac.ts'

/** What a draft may not break. How it is written is looked at while somebody goes on with it. */
const CHECKS: readonly Check[] = [
  itemLists,
  itemReports,
  itemHtml,
  itemLinks,
  itemAliases,
  personalData,
]
/** Enough to see what is the matter. */
const REASONS_SHOWN = 5

interface InvoerOptions {
  readonly gegevens: GegevensZoeker
  readonly lijsten: Auteurslijsten
  /** Knows the sentences of the checks. */
  readonly zeg: Zeg
  readonly vandaag: string
}

/**
 * Reads a file that an editor brings in. An item with a mistake is refused, with the reasons; the others stay. A file
 * that cannot be read at all is refused as a whole.
 */
export function readRedactieInvoer(
  soort: Uitwisselsoort,
  inhoud: string,
  bank: Kennisbank,
  { gegevens, lijsten, zeg, vandaag }: InvoerOptions,
): Invoer {
  const read = soort === 'csv' ? fromCsv(inhoud, '') : fromVacText(inhoud, '')
  const ids = new Set(read.items.map(({ item }) => item.id))
  const items = [
    ...bank.items.filter(({ id }) => !ids.has(id)),
    ...read.items.map(({ item }) => item),
  ]
  // What is the same as what people find now was checked then.
  const current = new Map(bank.items.map((item) => [item.id, item]))
  const content: Content = {
    bank: { ...bank, items },
    items: read.items
      .filter(({ item }) => changedFields(current.get(item.id), item).length > 0)
      .map(({ item, placeOf }) => ({
        item,
        placeOf: (field, index) => ({ ...placeOf(field, index), file: item.id }),
      })),
    dialogs: [],
    regels: { file: '', regels: [], problems: [], lineOf: () => 1 },
    lijsten: { ...lijsten, uitzonderingen: [] },
    ...{ vandaag, gegevens, rapporten: null },
  }
  const mistakes = runChecks(content, CHECKS).problems.filter(({ level }) => level === 'fout')
  const byItem = Map.groupBy(mistakes, ({ file }) => file)
  const byRow = Map.groupBy(read.problems, ({ line }) => line)
  return {
    items: read.items.map(({ item }): Kennisitem => item).filter(({ id }) => !byItem.has(id)),
    geweigerd: [
      ...[...byItem].map(([waar, problems]) => ({ waar, redenen: inWords(problems, zeg) })),
      ...[...byRow].map(([line, problems]) => ({
        waar: zeg('regel.rij', { rij: line }),
        redenen: inWords(problems, zeg),
      })),
    ],
  }
}

function inWords(problems: readonly ContentProblem[], zeg: Zeg): string[] {
  return problems.slice(0, REASONS_SHOWN).map(({ code, kolom, found, expected }) => {
    const tekst = zeg(`controle.${code}`, { found, expected })
    return kolom === undefined || kolom === '?' ? tekst : `${kolom}: ${tekst}`
  })
}
