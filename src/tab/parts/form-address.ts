/** The address of a form about this Casus. */
export function formAddress(casusId: string, naam: string, onderwerp?: string | null): string {
  const parts = [casusId, 'formulier', naam, ...(onderwerp ? [onderwerp] : [])]
  return `#/casus/${parts.map(encodeURIComponent).join('/')}`
}
