/**
 * What a beheerder can switch off (J5): filing at the Loket, for who only wants the base; keeping questions; and saying
 * what one thinks of an answer. What is there already stays, and can be worked on.
 */
export const ONDERDELEN = ['indienen', 'zoekvragen', 'feedback'] as const
export type Onderdeel = (typeof ONDERDELEN)[number]

export function isOnderdeel(name: string): name is Onderdeel {
  return ONDERDELEN.some((one) => one === name)
}
