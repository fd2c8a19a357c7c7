import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Zoeker, Zoekresultaat } from '../domain/zoeken/zoeker.ts'
import { createZoeker } from '../search/create-zoeker.ts'
import { answerJsonLines } from './json-lines.ts'

/**
 * Searches the knowledge folder, without server or database.
 *
 *   npm run -s search -- "vraag"           readable hits with the words that matched
 *   npm run -s search -- --json "vraag"    one JSON object
 *   npm run -s search -- --batch           JSON lines {"id","query"} in, {"id","fits","results"} out, same order
 *
 * Exit codes: 0 done (also when nothing fits), 2 wrong use.
 */
const USAGE = 'search "vraag" | --json "vraag" | --batch < vragen.jsonl\n'

function answerBatch(zoeker: Zoeker, input: string): string {
  return answerJsonLines(input, 'query', (query) => {
    const { oordeel, hits } = zoeker.search(query)
    return {
      fits: oordeel !== 'past-niet',
      results: hits.map((hit) => ({ id: hit.id, score: hit.score })),
    }
  })
}

function describe(result: Zoekresultaat, items: ReadonlyMap<string, Kennisitem>): string {
  const lines = result.hits.map(({ id, score, woorden, waar, verschil }, at) => {
    const item = items.get(id)
    const why = woorden.length === 0 ? '' : `\n     + ${woorden.join(', ')} (${waar.join(', ')})`
    const but = verschil.map(({ soort, gevraagd }) => `\n     - ${soort}: ${gevraagd}`).join('')
    return `${at + 1}. ${item?.titel ?? id}\n     ${item?.soort} ${id} ${score.toFixed(2)}${why}${but}`
  })
  const facet = result.facet?.waarden.map(({ waarde, hits }) => `${waarde} (${hits.length})`)
  const ask = facet ? `? ${result.facet?.soort}: ${facet.join(', ')}` : ''
  return `${[result.oordeel, result.buitenBereik ?? '', ...lines, ask].filter(Boolean).join('\n')}\n`
}

async function main(args: readonly string[]): Promise<number> {
  const question = args.filter((arg) => !arg.startsWith('--')).join(' ')
  const unknown = args.some((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--batch')
  const batch = args.includes('--batch')
  if (unknown || (!batch && args.length === 0)) {
    process.stderr.write(USAGE)
    return 2
  }
  const { bank } = loadKnowledge(join(import.meta.dirname, '../..'))
  const zoeker = createZoeker(bank)
  if (batch) process.stdout.write(answerBatch(zoeker, await readAll(process.stdin)))
  else {
    const result = zoeker.search(question)
    const items = new Map(bank.items.map((item) => [item.id, item]))
    const buiten = bank.buitenBereik.find(({ id }) => id === result.buitenBereik)
    if (args.includes('--json'))
      process.stdout.write(`${JSON.stringify({ vraag: question, ...result })}\n`)
    else process.stdout.write(describe(result, items) + (buiten ? `${buiten.verwijzing}\n` : ''))
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
