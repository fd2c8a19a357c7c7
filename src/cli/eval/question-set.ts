import { z } from 'zod'

const row = z.object({
  id: z.string(),
  query: z.string(),
  /** Ids that count as right, best first; empty when the base has no answer. */
  relevant: z.array(z.string()),
  /** How it is asked: in a few words, as a spoken question, or as a story. */
  stijl: z.string(),
  /** For a question without an answer: which kind. */
  groep: z.string().optional(),
})

export type EvalQuestion = z.infer<typeof row>

/** Reads a question set: one JSON object on a line. Throws with the number of the first wrong line. */
export function parseQuestionSet(text: string): EvalQuestion[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = row.safeParse(toJson(line))
      if (!parsed.success) throw new Error(`line ${number}: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    })
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
