import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'
import { porterStem } from '../../search/text/stem.ts'
import type { Answer } from './score.ts'

/** An item as the references see it: its texts by field; every document has the same fields. */
export interface EvalDocument {
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}

/**
 * An engine off the shelf, with the settings its manual begins with. Measured: all find more in one text than in
 * separate fields, except Orama, so each gets what suits it best.
 */
export interface Reference {
  readonly name: string
  /** Indexes the documents and answers every question. Throws when its package is not installed. */
  answerAll(documents: readonly EvalDocument[], questions: readonly string[]): Promise<Answer[]>
}

const MOST = 10
const require = createRequire(import.meta.url)

export const REFERENCES: readonly Reference[] = [
  { name: 'MiniSearch', answerAll: async (...all) => askMiniSearch(...all, {}) },
  {
    name: 'MiniSearch + Dutch stemmer',
    answerAll: async (...all) =>
      askMiniSearch(...all, {
        processTerm: (term: string) => porterStem(term.toLowerCase()),
      }),
  },
  { name: 'Lunr, Dutch', answerAll: async (...all) => askLunr(...all) },
  { name: 'Orama, Dutch', answerAll: askOrama },
  {
    name: 'PostgreSQL, dutch',
    answerAll: async (...all) => (await import('./postgres-reference.ts')).askPostgres(...all),
  },
]

/** All fields in one. */
export function toOneText({ id, fields }: EvalDocument): { id: string; text: string } {
  return { id, text: Object.values(fields).join('\n') }
}

export function toAnswer(hits: readonly { id: string; score: number }[]): Answer {
  return { ids: hits.slice(0, MOST).map(({ id }) => id), sureness: hits[0]?.score ?? 0 }
}

function askMiniSearch(
  documents: readonly EvalDocument[],
  questions: readonly string[],
  options: { processTerm?: (term: string) => string },
): Answer[] {
  const engine = new MiniSearch({ fields: ['text'], ...options })
  engine.addAll(documents.map(toOneText))
  return questions.map((question) =>
    toAnswer(engine.search(question).map(({ id, score }) => ({ id: String(id), score }))),
  )
}

function askLunr(documents: readonly EvalDocument[], questions: readonly string[]): Answer[] {
  const lunr = require('lunr')
  require('lunr-languages/lunr.stemmer.support')(lunr)
  require('lunr-languages/lunr.nl')(lunr)
  const engine = lunr(function (this: {
    use(plugin: unknown): void
    ref(name: string): void
    field(name: string): void
    add(document: object): void
  }) {
    this.use(lunr.nl)
    this.ref('id')
    this.field('text')
    for (const document of documents) this.add(toOneText(document))
  })
  return questions.map((question) => {
    const hits: { ref: string; score: number }[] = engine.query(
      (query: { term(token: unknown): void }) => {
        for (const token of lunr.tokenizer(question)) query.term(token)
      },
    )
    return toAnswer(hits.map(({ ref, score }) => ({ id: ref, score })))
  })
}

async function askOrama(
  documents: readonly EvalDocument[],
  questions: readonly string[],
): Promise<Answer[]> {
  const { create, insertMultiple, search } = await import('@orama/orama')
  const { stemmer } = require('@orama/stemmers/dutch')
  const names = Object.keys(documents[0]?.fields ?? {})
  const engine = create({
    schema: Object.fromEntries(names.map((name) => [name, 'string' as const])),
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
  })
  await insertMultiple(
    engine,
    documents.map(({ id, fields }) => ({ ...fields, id })),
  )
  const answers: Answer[] = []
  for (const term of questions) {
    const { hits } = await search(engine, { term, limit: MOST })
    answers.push(toAnswer(hits.map(({ id, score }) => ({ id, score }))))
  }
  return answers
}
