import type { RegisterAntwoord, RegistratieView } from '../../actions/search-register.ts'
import { day } from '../../domain/opmaak.ts'
import type { GenoemdeOrganisatie } from '../../domain/register/register-vraag.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { button, type Card, card, heading, type Json, labelled, small, text } from './elements.ts'

const NAME_SHOWN = 60
const WORDS_SHOWN = 4
/** The item that tells what the register is and who may look in it. */
export const REGISTER_ITEM = 'maatwerkregister'

/** Who was found in the Maatwerkregister, or how to get there otherwise (S3). `uitleg`: the base tells about it. */
export function registerCard(antwoord: RegisterAntwoord, uitleg: boolean, zeg: Zeg): Card {
  const { soort, hits, meer } = antwoord
  const title = zeg(`register.titel-${soort}`)
  const again = button(zeg('knop.register-opnieuw'), { k: 'register', a: 'vraag' })
  const read = button(zeg('knop.register-uitleg'), { k: 'bekijk', i: REGISTER_ITEM })
  return card(
    [
      heading(title),
      ...explanation(antwoord, zeg),
      ...hits.flatMap((view) => entry(view, zeg)),
      ...(meer ? [small(zeg('register.meer'))] : []),
      ...(hits.length > 0 ? [small(zeg('register.let-op'))] : []),
    ],
    title,
    [...(soort === 'leeg' ? [] : [again]), ...(hits.length === 0 && uitleg ? [read] : [])],
  )
}

function explanation(antwoord: RegisterAntwoord, zeg: Zeg): Json[] {
  const { soort, nietGevonden, organisaties } = antwoord
  if (soort === 'gevonden') return []
  if (soort === 'leeg') return [text(zeg('register.leeg'))]
  const missing = soort === 'niets' ? [...organisaties, ...nietGevonden] : nietGevonden
  const words = missing.slice(0, WORDS_SHOWN).map((word) => shorten(word, NAME_SHOWN))
  return [
    ...(words.length > 0 ? [labelled(zeg('register.niet-gevonden'), words.join(', '))] : []),
    text(zeg(soort === 'niets' ? 'register.niets' : 'register.deels')),
  ]
}

/** What comes from the list of an organisation is shown letter by letter. */
function entry({ registratie, themas, verouderd }: RegistratieView, zeg: Zeg): Json[] {
  const { organisatie, functie, regio, contact, bijgewerkt } = registratie
  return [
    {
      type: 'RichTextBlock',
      spacing: 'Medium',
      separator: true,
      inlines: [{ type: 'TextRun', text: `${organisatie.naam}: ${functie}`, weight: 'Bolder' }],
    },
    ...contactLines(contact, zeg),
    labelled(zeg('register.regio'), regio),
    ...(themas.length > 0 ? [labelled(zeg('register.themas'), themas.join(', '))] : []),
    small(zeg('register.bijgewerkt', { datum: day(bijgewerkt) })),
    ...(verouderd ? [text(zeg('register.verouderd'))] : []),
  ]
}

/** The functional mailbox and the general number first; a name only when it was given. */
function contactLines(contact: RegistratieView['registratie']['contact'], zeg: Zeg): Json[] {
  const { mailbox, telefoon, naam } = contact
  return [
    ...(mailbox === '' ? [] : [labelled(zeg('register.mailbox'), mailbox)]),
    ...(telefoon === '' ? [] : [labelled(zeg('register.telefoon'), telefoon)]),
    ...(naam === '' ? [] : [labelled(zeg('register.naam'), naam)]),
  ]
}

/** One entry, to put into any chat. */
export function sharedEntryCard(view: RegistratieView, zeg: Zeg): Card {
  const title = zeg('register.titel-gevonden')
  return card([heading(title), ...entry(view, zeg)], title)
}

/** The same card with a button to the register for each organisation that is in it (B21). */
export function withRegisterOffers(
  shown: Card,
  offers: readonly GenoemdeOrganisatie[],
  zeg: Zeg,
): Card {
  if (offers.length === 0) return shown
  const actions = offers.map(({ id, naam, woorden }) =>
    button(zeg('knop.register-bij', { organisatie: shorten(naam, NAME_SHOWN) }), {
      k: 'register',
      i: id ?? woorden.join('-'),
    }),
  )
  return { ...shown, actions: [...((shown.actions as readonly Json[]) ?? []), ...actions] }
}
