import { shorten } from '../../domain/teksten.ts'
import type { UitgaandeCasus } from '../../domain/uitgaand/uitgaande-casus.ts'

/** What we are called in the systems of others, and what a Casus is called there. */
export const BRON = 'Maatwerkwijzer'
export const SOORT = 'maatwerkcasus'

/** Characters that the standards have room for (productaanvraag of Dimpact; Zaken API 1.5). */
export const LENGTES = {
  identificatie: 40,
  omschrijving: 80,
  toelichting: 1000,
  kenmerk: 40,
  bron: 40,
  medewerker: 24,
  contactnaam: 40,
  roltoelichting: 1000,
  relatieomschrijving: 80,
  objectTypeOverige: 100,
} as const

/**
 * Everything of the Casus, whole: whatever is shortened elsewhere stands here as it was typed. Keys are single words in
 * small letters, because some receivers rewrite others.
 */
export function toDossier(casus: UitgaandeCasus) {
  return {
    referentie: casus.referentie,
    ingediend: casus.ingediend,
    titel: casus.titel,
    indiener: { naam: casus.indiener.naam, organisatie: casus.indiener.organisatie },
    baan: casus.baan,
    leefgebieden: casus.leefgebieden,
    urgentie: casus.urgentie,
    situatie: casus.situatie,
    knelpunten: casus.knelpunten,
    geprobeerd: casus.geprobeerd,
    instanties: casus.partijen,
    doel: casus.doel,
    hulpvraag: casus.hulpvraag,
    reden: casus.reden,
    antwoorden: casus.rubrieken.map(({ rubriek, antwoorden }) => ({ rubriek, vragen: antwoorden })),
  }
}

/** What is asked, then why: the part that people read first, as far as it fits. */
export function summaryOf({ hulpvraag, doel, situatie }: UitgaandeCasus): string {
  const parts = [hulpvraag, doel, situatie].filter((text) => text !== '')
  return shorten(parts.join('\n\n'), LENGTES.toelichting)
}
