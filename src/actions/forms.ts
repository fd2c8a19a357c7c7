import { type INTERVENTIES, isInterventiesoort } from '../domain/casus/behandeling.ts'
import { type Casus, type CasusId, isVerder } from '../domain/casus/casus.ts'
import type { Invulling } from '../domain/casus/invulling.ts'
import { DomainError } from '../domain/errors.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import { LEERORDES, LEERPUNT_STATUSSEN, type Leerpunt } from '../domain/leerpunt/leerpunt.ts'
import type { Rol } from '../domain/personen/gebruiker.ts'
import { type Antwoorden, keuzeOf, tekstOf } from '../domain/triage/antwoord.ts'
import { addNotitie } from './add-notitie.ts'
import { askOrganisatie, recordAntwoord } from './ask-organisatie.ts'
import { closeCasus } from './close-casus.ts'
import type { ActionContext } from './context.ts'
import { declineCasus } from './decline-casus.ts'
import { handOver, releaseCasus, takeOver } from './hand-over.ts'
import { addLeerpunt, updateLeerpunt } from './leerpunten.ts'
import { linkCasus } from './link-casus.ts'
import { planNext, waitUntil } from './plan-casus.ts'
import { recordInterventie, recordResultaat } from './record-interventie.ts'
import { reopenCasus } from './reopen-casus.ts'
import { ALLOW } from './roles.ts'

/** What a form became. */
export interface Gedaan {
  readonly casus: Casus | null
  /** The draft for the knowledge base that was made as well; null when none was. */
  readonly concept?: {
    readonly id: KennisitemId
    readonly titel: string
    readonly geschoond: boolean
  } | null
}

/** A form of `dialogs/loket/`: who may fill it in, and what the answers do when the last question is answered. */
interface Form {
  readonly allow: readonly Rol[]
  readonly finish: (context: ActionContext, form: FilledIn) => Promise<Gedaan>
}

export interface FilledIn extends Pick<Invulling, 'dialoog' | 'antwoorden'> {
  readonly casusId: CasusId
  /** Empty when the form is about the Casus itself. */
  readonly onderwerp: string
}

const text = (antwoorden: Antwoorden, stap: string) => tekstOf(antwoorden[stap])
const choice = (antwoorden: Antwoorden, stap: string) => keuzeOf(antwoorden[stap]) ?? ''
const dayIn = (antwoorden: Antwoorden, stap: string) => {
  const antwoord = antwoorden[stap]
  return antwoord?.soort === 'datum' ? antwoord.datum : null
}
/** The day that was chosen in place of another, or that other. */
const lastDay = (antwoorden: Antwoorden, instead: string, first: string) =>
  dayIn(antwoorden, instead) ?? dayIn(antwoorden, first) ?? ''
const done = async (casus: Promise<Casus>): Promise<Gedaan> => ({ casus: await casus })

export const FORMS = {
  notitie: {
    allow: ALLOW.addNotitie,
    finish: (context, { casusId, antwoorden }) =>
      done(addNotitie(context, casusId, text(antwoorden, 'tekst'))),
  },
  vrijgeven: {
    allow: ALLOW.releaseCasus,
    finish: (context, { casusId, antwoorden }) =>
      done(releaseCasus(context, casusId, text(antwoorden, 'reden'))),
  },
  overdragen: {
    allow: ALLOW.handOver,
    finish: (context, { casusId, antwoorden }) =>
      done(handOver(context, casusId, choice(antwoorden, 'aan'), text(antwoorden, 'reden'))),
  },
  overnemen: {
    allow: ALLOW.takeOver,
    finish: (context, { casusId, antwoorden }) =>
      done(takeOver(context, casusId, text(antwoorden, 'reden'))),
  },
  'volgende-stap': {
    allow: ALLOW.planNext,
    finish: (context, { casusId, antwoorden }) =>
      done(
        planNext(context, casusId, {
          wat: text(antwoorden, 'wat'),
          op: lastDay(antwoorden, 'andere-dag', 'op'),
        }),
      ),
  },
  wachten: {
    allow: ALLOW.planNext,
    finish: (context, { casusId, antwoorden }) =>
      done(
        waitUntil(
          context,
          casusId,
          lastDay(antwoorden, 'andere-dag', 'tot'),
          text(antwoorden, 'reden'),
        ),
      ),
  },
  uitvraag: {
    allow: ALLOW.askOrganisatie,
    finish: (context, { casusId, antwoorden }) =>
      done(
        askOrganisatie(context, casusId, {
          organisatie: organisatieIn(antwoorden, 'organisatie'),
          vraag: text(antwoorden, 'vraag'),
          toegezegdVoor: dayIn(antwoorden, 'toegezegd'),
        }),
      ),
  },
  koppelen: {
    allow: ALLOW.linkCasus,
    finish: (context, { casusId, antwoorden }) =>
      done(
        linkCasus(context, casusId, {
          soort: choice(antwoorden, 'soort') === 'casus' ? 'casus' : 'zaak',
          nummer: text(antwoorden, 'nummer'),
        }),
      ),
  },
  'uitvraag-antwoord': {
    allow: ALLOW.askOrganisatie,
    finish: (context, { casusId, onderwerp, antwoorden }) =>
      done(recordAntwoord(context, casusId, onderwerp, text(antwoorden, 'antwoord'))),
  },
  interventie: { allow: ALLOW.recordInterventie, finish: finishInterventie },
  raadplegen: { allow: ALLOW.recordInterventie, finish: finishInterventie },
  overbrugging: { allow: ALLOW.recordInterventie, finish: finishInterventie },
  let: { allow: ALLOW.recordInterventie, finish: finishInterventie },
  'interventie-resultaat': {
    allow: ALLOW.recordInterventie,
    finish: (context, { casusId, onderwerp, antwoorden }) =>
      done(recordResultaat(context, casusId, onderwerp, text(antwoorden, 'resultaat'))),
  },
  'niet-in-behandeling': {
    allow: ALLOW.declineCasus,
    finish: (context, { casusId, antwoorden }) =>
      done(
        declineCasus(context, casusId, choice(antwoorden, 'waarom'), text(antwoorden, 'uitleg')),
      ),
  },
  heropenen: {
    allow: ALLOW.reopenCasus,
    finish: (context, { casusId, antwoorden }) =>
      done(reopenCasus(context, casusId, text(antwoorden, 'reden'))),
  },
  leerpunt: {
    allow: ALLOW.addLeerpunt,
    finish: async (context, { casusId, antwoorden }) => {
      await addLeerpunt(context, casusId, leerpuntIn(antwoorden))
      return { casus: (await context.stores.casussen.find(casusId)) ?? null }
    },
  },
  'leerpunt-bijwerken': {
    allow: ALLOW.updateLeerpunt,
    finish: async (context, { onderwerp, antwoorden }) => {
      const status = LEERPUNT_STATUSSEN.find((one) => one === choice(antwoorden, 'status'))
      await updateLeerpunt(context, onderwerp, status ?? 'open', text(antwoorden, 'opvolging'))
      return { casus: null }
    },
  },
  afronding: {
    allow: ALLOW.closeCasus,
    finish: (context, { casusId, dialoog, antwoorden }) => {
      const verder = choice(antwoorden, 'verder')
      const route = choice(antwoorden, 'route')
      const learned = choice(antwoorden, 'leren') === 'ja'
      return closeCasus(context, casusId, {
        verder: isVerder(verder) ? verder : 'nvt',
        toelichting: text(antwoorden, 'verschil'),
        route: context.kennis.byId.has(route) ? route : null,
        formulier: { dialoog, antwoorden },
        leerpunt: learned ? leerpuntIn(antwoorden) : null,
        titel: choice(antwoorden, 'kennis') === 'ja' ? text(antwoorden, 'titel') : null,
      })
    },
  },
} as const satisfies Record<string, Form>
export type Formnaam = keyof typeof FORMS

export function isForm(naam: string): naam is Formnaam {
  return Object.hasOwn(FORMS, naam)
}

function finishInterventie(
  context: ActionContext,
  { casusId, dialoog, antwoorden }: FilledIn,
): Promise<Gedaan> {
  return done(
    recordInterventie(context, casusId, {
      soort: soortOf(dialoog.id, antwoorden),
      dialoog,
      antwoorden,
    }),
  )
}

/** A form of its own is a kind of its own; the others name their kind in their first answer. */
function soortOf(form: string, antwoorden: Antwoorden): keyof typeof INTERVENTIES {
  if (form === 'raadplegen') {
    return choice(antwoorden, 'wie') === 'ambassadeur' ? 'ambassadeur' : 'ander-loket'
  }
  const soort = isInterventiesoort(form) ? form : choice(antwoorden, 'soort')
  if (!isInterventiesoort(soort)) throw new DomainError('not-found', { interventie: soort })
  return soort
}

function organisatieIn(antwoorden: Antwoorden, stap: string) {
  const antwoord = antwoorden[stap]
  return antwoord?.soort === 'organisatie'
    ? { id: antwoord.id, naam: antwoord.naam }
    : { id: null, naam: '' }
}

function leerpuntIn(antwoorden: Antwoorden): Pick<Leerpunt, 'tekst' | 'orde' | 'belegdBij'> {
  const orde = LEERORDES.find((one) => one === choice(antwoorden, 'orde'))
  return {
    tekst: text(antwoorden, 'leerpunt'),
    orde: orde ?? 'eerste',
    belegdBij: organisatieIn(antwoorden, 'belegd').naam,
  }
}
