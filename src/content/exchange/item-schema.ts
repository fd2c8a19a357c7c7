import { z } from 'zod'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { frontMatter } from '../knowledge/parse-item.ts'

const { controleren_voor, categorie, niveau, vervangt, ...front } = frontMatter.shape
/** A line that Markdown would read as the start of another section. */
const HEADING = /^## /m
const section = z
  .string()
  .trim()
  .refine((text) => !HEADING.test(text), { error: '≠ ##' })
const required = section.min(1)
const line = z
  .string()
  .trim()
  .regex(/^[^\n\r]+$/)

/** A whole Kennisitem as one record: what an export holds and an import must bring. */
export const itemSchema: z.ZodType<Kennisitem> = z.strictObject({
  ...front,
  categorie: z.string().min(1).nullable(),
  niveau: z.string().min(1).nullable(),
  vervangt: z.array(z.string().min(1)),
  controlerenVoor: controleren_voor,
  situatie: required,
  waarom: required,
  stappen: z.array(line).min(1),
  wie: required,
  letOp: required,
  intern: section,
  vragen: z.array(line.regex(/^[^#]/)),
})
