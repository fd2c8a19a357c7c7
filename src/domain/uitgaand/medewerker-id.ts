const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Six bits a character: 22 of them hold the 128 bits of a GUID. */
const LENGTH = 22
/** `identificatie` of a medewerker in ZGW, `medewerkerIdentificatie` of a productaanvraag. */
export const MAX_MEDEWERKER_ID = 24

/**
 * The id of an employee in at most 24 characters, which is all that the standards have room for. An Entra object id
 * (a GUID) is written as base64url of its sixteen bytes, in the order in which they are read: 22 characters, nothing
 * lost, and it can be turned back. Any other id stays as it is. Null when it does not fit: half an id may be somebody else's.
 */
export function toMedewerkerId(gebruikerId: string): string | null {
  if (!GUID.test(gebruikerId)) return gebruikerId.length > MAX_MEDEWERKER_ID ? null : gebruikerId
  // Four zero bits at the end make 132 bits, which is 22 times six.
  const bits = BigInt(`0x${gebruikerId.replaceAll('-', '')}`) << 4n
  return Array.from({ length: LENGTH }, (_, index) => {
    const shift = BigInt(6 * (LENGTH - 1 - index))
    return ALPHABET[Number((bits >> shift) & 63n)]
  }).join('')
}
