/** From what the actions of a beheerder give to what the contract promises. */
import type { Loketkanaal, LoketView } from '../../actions/link-loket.ts'
import type { listLezers } from '../../actions/list-lezers.ts'
import type { MislukteLevering } from '../../actions/list-mislukt.ts'
import type { listWijzigingen } from '../../actions/list-wijzigingen.ts'
import type { Persoon } from '../../actions/manage-personen.ts'
import { type Gemeente, isToegelaten, toTenantId } from '../../domain/beheer/gemeente.ts'
import type { Wijziging } from '../../domain/beheer/wijziging.ts'
import { GEWIST } from '../../domain/bewaren/reduce-casus.ts'
import type { Lijstwaarde } from '../../domain/kennis/kennisbank.ts'
import { SYSTEMEN } from '../../domain/levering/levering.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type {
  Berichten,
  Gemeenten,
  Lezers,
  Loketpagina,
  Personen,
  Systemen,
  Wijzigingen,
} from '../contract/beheer.ts'
import type { Vast } from './define-route.ts'

type Namen = ReadonlyMap<string, string>

export function toLoket(
  { algemeen, kanalen }: LoketView,
  namen: Namen,
  lijst: readonly Lijstwaarde[],
  zeg: Zeg,
): Loketpagina {
  const view = ({ kanaal, bereikbaar, wijziging }: Loketkanaal) => ({
    ...{ kanaal, bereikbaar, sinds: wijziging?.op ?? null },
    door: wijziging && nameOf(wijziging.door, namen, zeg),
  })
  return {
    gekoppeld: algemeen !== undefined,
    ...(algemeen ? view(algemeen) : { kanaal: null, bereikbaar: false, sinds: null, door: null }),
    kanalen: kanalen.map(({ leefgebieden, ...kanaal }) => ({
      ...view(kanaal),
      leefgebieden: leefgebieden.map((id) => leefgebiedName(id, lijst)),
    })),
  }
}

function leefgebiedName(leefgebied: string, lijst: readonly Lijstwaarde[]): string {
  return lijst.find(({ id }) => id === leefgebied)?.naam ?? leefgebied
}

export function toPersonen(personen: readonly Persoon[], me: string): Personen {
  return {
    personen: personen.map(({ gebruikerId, naam, rollen, entraRollen }) => ({
      ...{ id: gebruikerId, naam, ik: gebruikerId === me },
      ...{ rollen: [...rollen], entraRollen: [...entraRollen] },
    })),
  }
}

/** Those of the settings come first; one without a record has only its tenant. */
export function toGemeenten(
  records: readonly Gemeente[],
  tenants: readonly string[],
  own: string,
): Gemeenten {
  const setting = tenants.map(toTenantId)
  const ids = new Set([...setting, ...records.map(({ tenantId }) => tenantId)])
  return {
    gemeenten: [...ids].map((tenantId) => {
      const record = records.find((one) => one.tenantId === tenantId)
      const { naam = '', contactpunt = '', functie = '' } = record ?? {}
      return {
        ...{ tenantId, naam, contactpunt, functie },
        toegelaten: isToegelaten(setting, records, tenantId),
        uitInstelling: setting.includes(tenantId),
        eigen: tenantId === toTenantId(own),
      }
    }),
  }
}

export function toBerichten(failed: readonly MislukteLevering[], zeg: Zeg): Berichten {
  return {
    berichten: failed.map(({ kenmerk, soort, aangemaakt, referentie, code }) => ({
      ...{ id: kenmerk, op: aangemaakt, referentie, code },
      wat: zeg(`leveringsoort.${soort}`),
    })),
  }
}

export function toSystemen({ systemen, mail }: Vast, zeg: Zeg): Systemen {
  const describe = (id: Systemen['systemen'][number]['id'], aan: boolean) => ({
    ...{ id, aan },
    naam: zeg(`beheer-systeem.${id}`),
    uitleg: zeg(`beheer-systeem-uitleg.${id}`),
  })
  const others = SYSTEMEN.map((id) => describe(id, systemen.includes(id)))
  return { systemen: [...others, describe('e-mail', mail)] }
}

export function toWijzigingen(
  { wijzigingen, namen }: Awaited<ReturnType<typeof listWijzigingen>>,
  leefgebieden: readonly Lijstwaarde[],
  zeg: Zeg,
): Wijzigingen {
  return {
    wijzigingen: wijzigingen.map((wijziging) => {
      const { id, op, door, soort, van, naar } = wijziging
      return {
        ...{ id, op, soort, wie: nameOf(door, namen, zeg) },
        wat: subjectOf(wijziging, namen, leefgebieden, zeg),
        van: van ?? zeg(`beheer-niets.${soort}`),
        naar: naar ?? zeg(`beheer-niets.${soort}`),
      }
    }),
  }
}

function subjectOf(
  { soort, onderwerp }: Wijziging,
  namen: Namen,
  leefgebieden: readonly Lijstwaarde[],
  zeg: Zeg,
): string {
  const wat = {
    ...{ loket: () => '', gemeente: () => onderwerp, bericht: () => onderwerp },
    leefgebied: () => leefgebiedName(onderwerp, leefgebieden),
    rol: () => nameOf(onderwerp, namen, zeg),
    tekst: () => zeg(`beheer-tekst.${onderwerp.replace('.', '-')}`),
    bewaren: () => zeg(`beheer-termijn.${onderwerp}`),
    werkdagen: () => zeg(`status.${onderwerp}`),
    onderdeel: () => zeg(`beheer-onderdeel.${onderwerp}`),
  }[soort]()
  return zeg(`beheer-soort.${soort}`, { wat })
}

export function toLezers(
  referentie: string,
  { lezingen, namen }: Awaited<ReturnType<typeof listLezers>>,
  zeg: Zeg,
): Lezers {
  return {
    referentie,
    lezingen: lezingen.map(({ id, op, door, feiten }) => ({
      ...{ id, op },
      wie: door === GEWIST ? zeg('beheer-lezer.gewist') : nameOf(door, namen, zeg),
      hoe: zeg(feiten.vorm === 'formulier' ? 'beheer-lezer.formulier' : 'beheer-lezer.kaart'),
    })),
  }
}

function nameOf(id: string, namen: Namen, zeg: Zeg): string {
  return namen.get(id) ?? zeg('tab-api.onbekend')
}
