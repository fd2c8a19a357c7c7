/**
 * A municipality whose people may work with the bot (J3): whom to turn to there, and whether they may come in. About the
 * organisation, never about a resident.
 */
export interface Gemeente {
  /** Entra tenant, in small letters. */
  readonly tenantId: string
  readonly naam: string
  /** Where questions about the bot go, as a functional mailbox or a general number; may be empty. */
  readonly contactpunt: string
  /** Who is asked there, by function and never by name; may be empty. */
  readonly functie: string
  readonly toegelaten: boolean
}

/** The form in which the id of a tenant is kept and compared. */
export function toTenantId(text: string): string {
  return text.trim().toLowerCase()
}

/**
 * May people of this tenant come in? `setting` is the list of the settings; a record adds to it or suspends. Who is in
 * neither may not.
 */
export function isToegelaten(
  setting: readonly string[],
  gemeenten: readonly Gemeente[],
  tenantId: string,
): boolean {
  const record = gemeenten.find((gemeente) => gemeente.tenantId === toTenantId(tenantId))
  return record ? record.toegelaten : setting.includes(tenantId)
}

/** Every tenant whose people may come in. */
export function listToegelaten(
  setting: readonly string[],
  gemeenten: readonly Gemeente[],
): string[] {
  const known = new Set([...setting.map(toTenantId), ...gemeenten.map(({ tenantId }) => tenantId)])
  return [...known].filter((tenantId) => isToegelaten(setting.map(toTenantId), gemeenten, tenantId))
}
