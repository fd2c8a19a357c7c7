import { Button } from '@fluentui/react-components'
import { zeg } from '../../teksten.ts'
import { Bronnen, Gekozen, Opvolging, Stappen } from './lijsten.tsx'
import { Bij, type Formulier, Keuze, Lijnen, Regel, Tekst, Vinkjes } from './velden.tsx'

const SOORTEN = ['knelpunt', 'route'] as const

/** Every field of an item. */
export function Velden(formulier: Formulier) {
  const { keuzes, change } = formulier
  const soorten = SOORTEN.map((id) => ({ id, naam: zeg(`tab-kennis.${id}`) }))
  return (
    <Bij.Provider value={formulier}>
      <h2>{zeg('tab-bewerk.basis')}</h2>
      <Keuze veld="soort" uit={soorten} />
      <Regel veld="titel" hint={zeg('tab-bewerk.hulp-titel')} />
      <Tekst veld="vraag" rows={2} max={300} hint={zeg('tab-bewerk.hulp-vraag')} />
      <Vinkjes veld="leefgebieden" uit={keuzes.leefgebieden} />
      <Keuze veld="categorie" uit={keuzes.categorieen} leeg />
      <Keuze veld="niveau" uit={keuzes.niveaus} leeg />
      <Vinkjes veld="beleidsterreinen" uit={keuzes.beleidsterreinen} />
      <Lijnen veld="doelgroepen" />
      <h2>{zeg('tab-bewerk.tekst')}</h2>
      <Tekst veld="situatie" rows={5} hint={zeg('tab-bewerk.hulp-tekst')} />
      <Tekst veld="waarom" rows={5} />
      <Stappen />
      <Tekst veld="wie" />
      <Tekst veld="letOp" />
      <Tekst veld="intern" hint={zeg('tab-bewerk.hulp-intern')} />
      <h2>{zeg('tab-bewerk.vindwoorden')}</h2>
      <Lijnen veld="vragen" rows={8} hint={zeg('tab-bewerk.hulp-vragen')} />
      <Lijnen veld="trefwoorden" />
      <h2>{zeg('tab-bewerk.grondslag')}</h2>
      <Gekozen veld="verwante" uit={keuzes.items} />
      <Gekozen veld="organisaties" uit={keuzes.organisaties} />
      <Lijnen veld="wetten" />
      <Bronnen />
      <Opvolging />
      <h2>{zeg('tab-bewerk.beheer')}</h2>
      <Keuze veld="eigenaar" uit={keuzes.eigenaren} />
      <Regel veld="gecontroleerd" type="date" />
      <Regel veld="controlerenVoor" type="date" />
      <div className="rij">
        <Button onClick={() => change(checkedToday())}>{zeg('tab-bewerk.vandaag')}</Button>
      </div>
      <Lijnen veld="vervangt" hint={zeg('tab-bewerk.hulp-vervangt')} />
    </Bij.Provider>
  )
}

function checkedToday() {
  const [today, later] = [new Date(), new Date()]
  later.setFullYear(today.getFullYear() + 1)
  const iso = (date: Date) => date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  return { gecontroleerd: iso(today), controlerenVoor: iso(later) }
}
