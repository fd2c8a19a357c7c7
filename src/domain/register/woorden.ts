/** A word of a text: as it was typed, and in lower case without diacritics. */
export interface Woord {
  readonly raw: string
  readonly form: string
}

export function readWords(text: string): Woord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[&'’.][\p{L}\p{N}]+)*/gu)].map(([raw]) => ({
    raw,
    form: formOf(raw),
  }))
}

export function formOf(raw: string): string {
  return raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Words that say that somebody is looked for, but not who. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aan al bel bellen ben bereiken bij contact contactgegevens contactpersoon daar dan dat de deze die dit doen een en
  er gaat gegevens graag heb hebben heeft het hij hoe hun iemand iets ik in is je jij juiste kan ken kent kun kunnen
  mail mailadres mailen maatwerk maatwerkfunctionaris maatwerkfunctionarissen maatwerkprofessional
  maatwerkprofessionals maatwerkregister me met mij mijn moet naam naar nodig nu nummer of om ons onze op over persoon
  professional register spreek spreken te telefoon telefoonnummer thema tot u uit vaak van vind vinden voor vraag waar
  wat we welke werken werkt wie wil willen zich zij zijn zit zoek zoeken`.split(/\s+/),
)
