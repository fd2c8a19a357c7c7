import { setImmediate } from 'node:timers/promises'
import { createSchrijfhulp } from '../content/create-schrijfhulp.ts'
import { toCsv } from '../content/exchange/csv.ts'
import { readRedactieInvoer } from '../content/exchange/read-redactie-invoer.ts'
import { toVacPage } from '../content/exchange/vac.ts'
import { loadAuthorLists } from '../content/knowledge/load-author-lists.ts'
import { createZeg, loadPhrases } from '../content/load-phrases.ts'
import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Situatiepaar } from '../domain/kennis/tegenspraak.ts'
import type { GegevensZoeker } from '../domain/privacy/persoonsgegeven.ts'
import type { Redactiehulp } from '../domain/redactie/redactiehulp.ts'
import type { Zeg } from '../domain/teksten.ts'
import type { Zoeker } from '../domain/zoeken/zoeker.ts'
import { PLAATSEN } from '../privacy/lijsten/plaatsen.ts'
import { WOORDEN } from '../privacy/lijsten/woorden.ts'
import { findAlikeSituations } from '../search/alike-situations.ts'
import { createZoeker } from '../search/create-zoeker.ts'
import { groupQuestions } from '../search/group-questions.ts'

const SENTENCES = 'dialogs/_controle.yaml'
/** An address for exported objects when nobody said where we are. */
const BASIS = 'https://maatwerkwijzer.example/api/v2'
/** Searches with an edit that are kept; each is as large as the search of the product. */
const KEPT = 2

interface HulpOptions {
  readonly root: string
  readonly gegevens: GegevensZoeker
  readonly publicHost: string | null
  readonly clock: () => Date
}

/** Brings what search, content and privacy know to those who write the base. */
export function createRedactiehulp({
  root,
  gegevens,
  publicHost,
  clock,
}: HulpOptions): Redactiehulp {
  // Read when an editor first needs them, not at every start.
  let loaded: Zeg | undefined
  const zeg: Zeg = (key, waarden) => {
    loaded ??= createZeg(loadPhrases(root, SENTENCES))
    return loaded(key, waarden)
  }
  const vandaag = () => clock().toISOString().slice(0, 10)
  const schrijfhulp = createSchrijfhulp({ root, readPlaatsen })
  return {
    ...schrijfhulp,
    group: groupQuestions,
    zoekerWith: keepLast(KEPT),
    findParen: rememberPairs(),
    write: (soort, items) =>
      soort === 'csv'
        ? toCsv(items)
        : JSON.stringify(toVacPage(items, publicHost ? `https://${publicHost}` : BASIS), null, 1),
    read: (soort, inhoud, bank) =>
      readRedactieInvoer(soort, inhoud, bank, {
        ...{ gegevens, zeg, vandaag: vandaag() },
        lijsten: loadAuthorLists(root).lijsten,
      }),
    pause: () => setImmediate(),
  }
}

function readPlaatsen() {
  const words = new Set(WOORDEN)
  return {
    namen: new Set(PLAATSEN),
    dubbelzinnig: new Set(PLAATSEN.filter((name) => words.has(name))),
  }
}

/** Comparing all with all takes a while, so it is done once for a base: also when two editors ask at the same time. */
function rememberPairs(): Redactiehulp['findParen'] {
  const known = new WeakMap<Kennisbank, Promise<Situatiepaar[]>>()
  return (bank) => {
    const published = bank.items.filter(({ status }) => status === 'gepubliceerd')
    const pairs = known.get(bank) ?? findAlikeSituations(published, () => setImmediate())
    known.set(bank, pairs)
    return pairs
  }
}

/** Building an index takes most of a second, so the last ones are kept: an editor asks several questions of one text. */
function keepLast(most: number): Redactiehulp['zoekerWith'] {
  let kept: { readonly bank: Kennisbank; readonly item: string; readonly zoeker: Zoeker }[] = []
  return (bank, item) => {
    const published: Kennisitem = { ...item, status: 'gepubliceerd' }
    const text = JSON.stringify(published)
    const found = kept.find((one) => one.bank === bank && one.item === text)
    const others = bank.items.filter(({ id }) => id !== item.id && !item.vervangt.includes(id))
    const zoeker = found?.zoeker ?? createZoeker({ ...bank, items: [...others, published] })
    kept = [
      { bank, item: text, zoeker },
      ...kept.filter((one) => one.bank === bank && one.item !== text),
    ].slice(0, most)
    return zoeker
  }
}
