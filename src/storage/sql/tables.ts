import type { Generated } from 'kysely'

/** Rows as they are stored. They stay inside `storage`; everything outside speaks the domain. */
export interface Tables {
  /** `data` is the version that counts, `werk` a draft beside it; `versie` is of the newest of the two. */
  kennisitem: { id: string; versie: number; data: string; werk: string | null }
  kennisitem_versie: { id: string; versie: number; data: string }
  stand: { naam: string; nummer: number }
  oordeel: { id: string; item: string | null; op: string; data: string }
  gesprek: { id: string; gebruiker_id: string; versie: number; gewijzigd: string; data: string }
  casus: {
    id: string
    referentie: string | null
    status: string
    indiener_id: string
    ingediend: string | null
    gewijzigd: string
    gewist: string | null
    versie: number
    data: string
  }
  waarnemer: { casus_id: string; gebruiker_id: string }
  casus_event: { nummer: Generated<number>; id: string; casus_id: string; data: string }
  bericht: { nummer: Generated<number>; id: string; casus_id: string; data: string }
  levering: {
    nummer: Generated<number>
    id: string
    casus_id: string | null
    ontvanger: string
    bestemming: string
    status: string
    pogingen: number
    niet_voor: string
    data: string
  }
  bezorgritme: { bestemming: string; vrij_vanaf: string }
  conversatie: { id: string; gebruiker_id: string | null; gewijzigd: string; data: string }
  koppeling: { naam: string; conversatie_id: string }
  vraag: { id: string; op: string; data: string }
  rol: { gebruiker_id: string; rol: string }
  activiteit: { id: string; op: string }
  wisbewijs: {
    id: string
    soort: string
    aantal: number
    referentie: string | null
    op: string
    regel: string
  }
  inzage: { kenmerk: string; casus_id: string; gebruiker_id: string; tot: string }
  invulling: {
    id: string
    gebruiker_id: string
    casus_id: string | null
    versie: number
    gewijzigd: string
    data: string
  }
  leerpunt: { id: string; check_op: string | null; versie: number; gewijzigd: string; data: string }
  redactiewerk: { soort: string; over: string; begonnen: string; data: string }
  meldverzoek: { soort: string; over: string; gebruiker_id: string; begonnen: string }
  wetswijziging: { id: string; op: string; data: string }
  wetscontrole: { wijziging_id: string; item_id: string; data: string }
  paarbesluit: { a: string; b: string; data: string }
  profiel: { gebruiker_id: string; naam: string; data: string }
  instelling: { sleutel: string; waarde: string }
  gemeente: { tenant_id: string; data: string }
  wijziging: { id: string; op: string; data: string }
  registratie: {
    id: string
    organisatie_id: string | null
    landelijk: number
    bijgewerkt: string
    zoektekst: string
    data: string
  }
}
