import { shorten } from '../../domain/teksten.ts'
import type { UitgaandeCasus } from '../../domain/uitgaand/uitgaande-casus.ts'
import { BRON, LENGTES, SOORT, summaryOf, toDossier } from './dossier.ts'

/**
 * A Casus as productaanvraag, the variant of Dimpact: something that was filed, of which the receiver makes a Zaak.
 * The indiener is the only betrokkene, and always an employee.
 */
export function toProductaanvraag(casus: UitgaandeCasus) {
  const { medewerkerId } = casus.indiener
  return {
    bron: { naam: BRON, kenmerk: casus.referentie },
    type: SOORT,
    taal: 'nld',
    aanvraaggegevens: toDossier(casus),
    zaakgegevens: {
      identificatie: shorten(casus.referentie, LENGTES.identificatie),
      omschrijving: shorten(casus.titel, LENGTES.omschrijving),
      toelichting: summaryOf(casus),
    },
    betrokkenen:
      medewerkerId === null
        ? []
        : [{ medewerkerIdentificatie: medewerkerId, rolOmschrijvingGeneriek: 'initiator' }],
  }
}
