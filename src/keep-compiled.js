/**
 * Keeps what Node has compiled in `data/`, for the next start: half a second and thirty megabytes less, as the part of
 * Node that reads TypeScript is then not loaded at all. A file that has changed is compiled anew, and a folder that cannot
 * be written only costs time.
 *
 * Given to node with `--import`, so that it comes before everything else; no TypeScript, for the reason above.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../data/compiled'))
