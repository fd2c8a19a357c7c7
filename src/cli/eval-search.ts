import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import { createZoeker } from '../search/create-zoeker.ts'
import { describeMisses } from './eval/misses.ts'
import { type EvalQuestion, parseQuestionSet } from './eval/question-set.ts'
import { type EvalDocument, REFERENCES } from './eval/references.ts'
import { type Answer, findThreshold, type Scores, scoreAnswers } from './eval/score.ts'

/**
 * Measures the search with a question set, beside engines off the shelf in the same run.
 *
 *   npm run eval:search -- vragen.jsonl              scores, every miss, and the references
 *   npm run eval:search -- vragen.jsonl --no-refs    without the references
 *
 * A line of the set: {"id","query","relevant":[ids, best first; empty: no answer],"stijl","groep"?}. The set stays
 * outside the repository, so that nobody tunes to it by accident. Exit code 2: no or wrong file.
 */
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))
process.exitCode = file === undefined ? usage() : await main(file)

function usage(): number {
  process.stderr.write('eval:search -- vragen.jsonl [--no-refs]\n')
  return 2
}

async function main(path: string): Promise<number> {
  let questions: EvalQuestion[]
  try {
    questions = parseQuestionSet(readFileSync(path, 'utf8'))
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : error}\n`)
    return 2
  }
  const { bank } = loadKnowledge(join(import.meta.dirname, '../..'))
  const zoeker = createZoeker(bank)
  const answers = questions.map(({ query }): Answer => {
    const { hits, oordeel } = zoeker.search(query)
    return { ids: hits.map(({ id }) => id), sureness: oordeel === 'past-niet' ? 0 : 1 }
  })
  print(describeMisses(bank, questions, answers))
  print(['', header()])
  for (const [name, part] of listParts(questions)) {
    const own = questions.flatMap((question, at) => (part(question) ? [at] : []))
    const scores = scoreAnswers(pick(questions, own), pick(answers, own), 0)
    print([toRow(name, scores)])
  }
  if (!args.includes('--no-refs')) await printReferences(bank.items, questions)
  return 0
}

/** Each reference twice, at the threshold that suits it best on this very set. */
async function printReferences(
  items: readonly Kennisitem[],
  questions: readonly EvalQuestion[],
): Promise<void> {
  for (const [what, documents] of [
    ['text', items.map(toText)],
    ['text and phrasings', items.map(toTextWithPhrasings)],
  ] as const) {
    print(['', `${what}, at the best threshold for this set`, header()])
    for (const { name, answerAll } of REFERENCES) {
      try {
        const queries = questions.map(({ query }) => query)
        const answers = await answerAll(documents, queries)
        print([toRow(name, scoreAnswers(questions, answers, findThreshold(questions, answers)))])
      } catch (error) {
        print([`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`])
      }
    }
  }
}

function toText(item: Kennisitem): EvalDocument {
  const { titel, vraag, situatie, waarom, wie, letOp } = item
  const trefwoorden = item.trefwoorden.join(', ')
  const stappen = item.stappen.join('\n')
  const wetten = item.wetten.join(', ')
  const fields = { titel, vraag, trefwoorden, situatie, waarom, stappen, wie, letOp, wetten }
  return { id: item.id, fields }
}

function toTextWithPhrasings(item: Kennisitem): EvalDocument {
  return { id: item.id, fields: { ...toText(item).fields, vragen: item.vragen.join('\n') } }
}

/** By style, by kind of question without an answer, and everything. */
function listParts(
  questions: readonly EvalQuestion[],
): [string, (question: EvalQuestion) => boolean][] {
  const stijlen = [...new Set(questions.map(({ stijl }) => stijl))].sort()
  const groepen = [...new Set(questions.flatMap(({ groep }) => groep ?? []))].sort()
  return [
    ...stijlen.map((name): [string, (question: EvalQuestion) => boolean] => [
      name,
      ({ stijl }) => stijl === name,
    ]),
    ...groepen.map((name): [string, (question: EvalQuestion) => boolean] => [
      `no answer, ${name}`,
      ({ groep }) => groep === name,
    ]),
    ['all', () => true],
  ]
}

function header(): string {
  return toLine('', ['n', 'hit@1', 'hit@3', 'MRR', 'answered', 'rejected', 'balanced'])
}

function toRow(name: string, { n, ...rates }: Scores): string {
  const { hit1, hit3, mrr, answered, rejected, balanced } = rates
  const cells = [hit1, hit3, mrr, answered, rejected, balanced]
  return toLine(name, [`${n}`, ...cells.map((rate) => (Number.isNaN(rate) ? '' : rate.toFixed(3)))])
}

function toLine(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join('')
}

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((at) => list[at] ?? [])
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}
