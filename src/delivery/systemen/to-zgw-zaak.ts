import { shorten } from '../../domain/teksten.ts'
import { dagOf } from '../../domain/tijd/dag.ts'
import type { UitgaandeCasus } from '../../domain/uitgaand/uitgaande-casus.ts'
import { BRON, LENGTES, SOORT, summaryOf, toDossier } from './dossier.ts'

/** What is different in every catalogue. */
export interface ZgwTypen {
  /** RSIN of the organisation that sends, and that is responsible for the Zaak. */
  readonly rsin: string
  readonly zaaktypeUrl: string
  readonly statustypeUrl: string
  /** Of the initiator. */
  readonly roltypeUrl: string
}

/**
 * A Casus as the body of `zaak_registreren`: Zaak, initiator, first status and the whole dossier in one request.
 *
 * The dossier is a zaakobject of the kind `overige`, which takes any JSON. Eigenschappen are not in it: the request has
 * no place for them, and each needs a URL of its own in the receiver's catalogue.
 */
export function toZgwZaak(casus: UitgaandeCasus, typen: ZgwTypen) {
  const dag = dagOf(new Date(casus.ingediend))
  const { medewerkerId, naam, organisatie } = casus.indiener
  return {
    zaak: {
      identificatie: shorten(casus.referentie, LENGTES.identificatie),
      bronorganisatie: typen.rsin,
      verantwoordelijkeOrganisatie: typen.rsin,
      zaaktype: typen.zaaktypeUrl,
      omschrijving: shorten(casus.titel, LENGTES.omschrijving),
      toelichting: summaryOf(casus),
      registratiedatum: dag,
      startdatum: dag,
      vertrouwelijkheidaanduiding: 'vertrouwelijk',
      kenmerken: [{ kenmerk: shorten(casus.referentie, LENGTES.kenmerk), bron: BRON }],
    },
    rollen: [
      {
        betrokkeneType: 'medewerker',
        roltype: typen.roltypeUrl,
        roltoelichting: shorten(organisatie || BRON, LENGTES.roltoelichting),
        betrokkeneIdentificatie: { identificatie: medewerkerId ?? '' },
        contactpersoonRol: { naam: shorten(naam, LENGTES.contactnaam) },
      },
    ],
    status: { statustype: typen.statustypeUrl, datumStatusGezet: casus.ingediend },
    zaakobjecten: [
      {
        objectType: 'overige',
        objectTypeOverige: SOORT,
        relatieomschrijving: shorten(casus.titel, LENGTES.relatieomschrijving),
        objectIdentificatie: { overigeData: toDossier(casus) },
      },
    ],
  }
}
