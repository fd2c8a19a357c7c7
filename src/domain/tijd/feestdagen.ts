import { addDays } from './dag.ts'

/** The public holidays of one year, each as an ISO day. Two may fall on one day, as Hemelvaartsdag and 5 May did in 2016. */
export interface Feestdagen {
  readonly nieuwjaarsdag: string
  readonly goedeVrijdag: string
  readonly tweedePaasdag: string
  readonly koningsdag: string
  readonly bevrijdingsdag: string
  readonly hemelvaartsdag: string
  readonly tweedePinksterdag: string
  readonly eersteKerstdag: string
  readonly tweedeKerstdag: string
}

/**
 * The days of Algemene termijnenwet art. 3 lid 1, and Goede Vrijdag, which lid 2 puts on a par with them.
 *
 * Eerste Paasdag and eerste Pinksterdag are Sundays, so the law need not name them. Days put on a par by royal decree
 * (lid 3, mostly the Friday after Hemelvaartsdag) follow from no rule and are not here.
 */
export function feestdagenOf(year: number): Feestdagen {
  const pasen = paasdagOf(year)
  return {
    nieuwjaarsdag: `${year}-01-01`,
    goedeVrijdag: addDays(pasen, -2),
    tweedePaasdag: addDays(pasen, 1),
    koningsdag: koningsdagOf(year),
    bevrijdingsdag: `${year}-05-05`,
    hemelvaartsdag: addDays(pasen, 39),
    tweedePinksterdag: addDays(pasen, 50),
    eersteKerstdag: `${year}-12-25`,
    tweedeKerstdag: `${year}-12-26`,
  }
}

/** By year: a work list asks for the same few years over and over, hundreds of times for one page. */
const known = new Map<number, ReadonlySet<string>>()

export function isFeestdag(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const days = known.get(year) ?? new Set(Object.values(feestdagenOf(year)))
  known.set(year, days)
  return days.has(day)
}

/** The birthday of the King, 27 April, is celebrated a day earlier when it is a Sunday. */
function koningsdagOf(year: number): string {
  const birthday = `${year}-04-27`
  return new Date(birthday).getUTCDay() === 0 ? addDays(birthday, -1) : birthday
}

/** Eerste Paasdag by the anonymous Gregorian algorithm (Meeus, Jones, Butcher), right for every Gregorian year. */
function paasdagOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late)
}
