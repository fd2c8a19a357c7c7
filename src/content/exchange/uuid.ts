import { createHash } from 'node:crypto'

const NAMESPACE = Buffer.from('5f0f2d0a8d5b4f0e9c1a6b7d3e2f1a90', 'hex')

/** The same uuid for the same name, always (version 5, RFC 9562): an item keeps its address in every export. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
