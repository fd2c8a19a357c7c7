import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { type Child, startChild } from './child.ts'
import { makeQuestions } from './make-base.ts'
import { percentile, round } from './percentile.ts'
import { startStubConnector } from './stub-connector.ts'
import { type Client, createClient, type Round, type Talk } from './turns.ts'

export interface TurnTimes {
  /** Turns per second. */
  readonly tps: number
  /** In milliseconds, from sending an activity to having the whole answer. */
  readonly p95: number
}

export type TurnBench = Readonly<Record<'echo' | Kind, TurnTimes>>
type Kind = (typeof KINDS)[number]

export interface TurnBenchSize {
  /** Rounds that are measured, after one that is not. */
  readonly rounds: number
  /** People who file a Casus in a round. */
  readonly people: number
  /** Questions asked in a round. */
  readonly questions: number
}

const FULL: TurnBenchSize = { rounds: 8, people: 48, questions: 480 }
const KINDS = ['search', 'triage', 'filing'] as const
/** So many people talk at the same time. */
const AT_ONCE = 16
const SEED = 20_261_125
const REFERENTIE = /MW-\d{2}-\w{4}/

/** What somebody says from a new draft to its outcome: every step of the dialog, with time left. */
const BEGIN = 'nieuwe casus'
const STEPS = [
  'nee',
  'gemeente',
  'wijkteam, gemeente Voorbeeldstad',
  'Moeder van 34 met twee kinderen heeft geen inkomen meer en moet haar huis uit.',
  'financien, wonen',
  'ontruiming',
  'over 26 weken',
  'doorbraak',
  'samenwerking',
  'betalen',
  'UWV: wacht op de gemeente',
  ...['overslaan', 'ja', 'overslaan', 'ja', 'overslaan', 'ja', 'overslaan', 'geen'],
  'ja',
  'wonen',
  'Het gezin blijft in de woning.',
  'UWV en de gemeente moeten samen beslissen wie nu betaalt.',
  'ja',
  'ja',
  'klopt',
]
const END = 'indienen'

/**
 * Turns of the product beside those of a bare echo bot: the same activities, from as many people at once, in turn in the
 * same run, so that what else the machine does troubles both. Each runs in a process of its own, the product as
 * `npm run serve` starts it, on a new database file.
 */
export async function benchTurn(
  root: string,
  flags: readonly string[],
  bank: Kennisbank,
  size: TurnBenchSize = FULL,
): Promise<TurnBench> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-bench-'))
  const connector = await startStubConnector()
  const children: Child[] = []
  try {
    const start = async (args: string[], settings = {}) => {
      const child = await startChild(root, [...flags, ...args], settings)
      children.push(child)
      return createClient(child.port, connector.url, AT_ONCE)
    }
    const echo = await start(['src/cli/bench/echo-bot.ts'])
    const product = await start(['src/main.ts'], { DATABASE_FILE: join(folder, 'bench.db') })
    return await measure({ echo, product }, bank, size)
  } finally {
    await Promise.all(children.map((child) => child.stop()))
    await connector.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  { echo, product }: { readonly echo: Client; readonly product: Client },
  bank: Kennisbank,
  { rounds, people, questions }: TurnBenchSize,
): Promise<TurnBench> {
  const asked = makeQuestions(bank, questions * (rounds + 1), SEED)
  const measured = {
    echo: [] as Round[],
    search: [] as Round[],
    triage: [] as Round[],
    filing: [] as Round[],
  }
  await product.joinChannel()
  for (let at = 0; at <= rounds; at++) {
    const filers = Array.from({ length: people }, (_, number) => `indiener-${at}-${number}`)
    const saying = (...texts: readonly string[]): Talk[] =>
      filers.map((person) => ({ person, texts }))
    const talks: Record<Kind, Talk[]> = {
      search: spread(asked.slice(at * questions, (at + 1) * questions)),
      triage: saying(...STEPS),
      filing: saying(END),
    }
    for (const kind of KINDS) {
      if (kind === 'triage') await product.run(saying(BEGIN))
      const reference = await echo.run(talks[kind])
      const ours = await product.run(talks[kind])
      if (kind === 'filing') assertFiled(ours, people)
      if (at === 0) continue // warming up
      measured.echo.push(reference)
      measured[kind].push(ours)
    }
  }
  echo.close()
  product.close()
  return {
    echo: sum(measured.echo),
    search: sum(measured.search),
    triage: sum(measured.triage),
    filing: sum(measured.filing),
  }
}

/** The questions, divided over as many people as talk at once. */
function spread(questions: readonly string[]): Talk[] {
  return Array.from({ length: AT_ONCE }, (_, number) => ({
    person: `vrager-${number}`,
    texts: questions.filter((_, at) => at % AT_ONCE === number),
  }))
}

/** Who filed is told the reference. The card for the channel leaves meanwhile, one a second, and is not waited for. */
function assertFiled({ answers }: Round, people: number): void {
  const filed = answers.filter((answer) => REFERENTIE.test(answer)).length
  if (filed < people) throw new Error(`${filed} of ${people} filed`)
}

function sum(rounds: readonly Round[]): TurnTimes {
  const times = rounds.flatMap((one) => one.times)
  const ms = rounds.reduce((total, one) => total + one.ms, 0)
  return { tps: round((times.length * 1000) / ms), p95: percentile(times, 0.95) }
}
