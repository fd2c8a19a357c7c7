import { loadKnowledge } from '../../src/content/knowledge/load-knowledge.ts'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { ROOT } from '../helpers/test-bot.ts'

/** The base as it is shipped and its search, built once for all specs. */
export const { bank } = loadKnowledge(ROOT)
export const zoeker = createZoeker(bank)
