import {
  INSTELLING,
  INSTELLING_EINDE,
  INSTELLING_ERVOOR,
  INSTELLING_ERVOOR_EINDE,
} from './lijsten/naamcontext.ts'
import type { Naam } from './naam-delen.ts'
import type { Token } from './tokens.ts'
import { isVoornaam } from './woordsoort.ts'

/** "William Schrikker Stichting", "Wet Mulder", "Jan Steenstraat": the name is part of something else. */
export function isPartOfInstelling(tokens: readonly Token[], naam: Naam): boolean {
  const words = tokens.slice(naam.from, naam.to + 2).map((token) => token.folded)
  const before = tokens.slice(Math.max(0, naam.from - 2), naam.from).map((token) => token.folded)
  for (let skip = 0; skip <= before.length; skip += 1)
    if (EIGENNAMEN.test([...before.slice(skip), ...words].join(' '))) return true
  const next = tokens[naam.to]
  if (
    next !== undefined &&
    /^[ -]$/.test(next.gap) &&
    isInstelling(next) &&
    !isInitialB(tokens, naam.to)
  )
    return true
  if (next !== undefined && /^ ?& ?$/.test(next.gap) && !isVoornaam(next.folded)) return true
  const afterNext = tokens[naam.to + 1]
  if (
    next?.capital &&
    next.gap === ' ' &&
    afterNext?.capital &&
    afterNext.gap === ' ' &&
    isInstelling(afterNext)
  )
    return true
  const previous = tokens[naam.from - 1]
  const first = tokens[naam.from]
  if (previous === undefined || first === undefined || !/^ (?:")?$/.test(first.gap)) return false
  if (INSTELLING_ERVOOR.has(previous.folded) || INSTELLING_ERVOOR_EINDE.test(previous.folded))
    return true
  return (
    previous.capital &&
    previous.allCaps &&
    /^(?:PI|JJI|AZC|ROC|HVO|CJG|GGZ|PGB|ISK|OBS|CBS)$/.test(previous.text)
  )
}

/** "Patrick B.": an initial, where "Patrick B.V." is a firm. */
function isInitialB(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'B' && tokens[at + 1]?.folded !== 'v'
}

/** "Henk Slot van Slot Bewindvoering": the person before "van", without the firm behind it. */
export function cutBeforeInstelling(tokens: readonly Token[], naam: Naam): Naam | undefined {
  for (let at = naam.from + 1; at < naam.to - 1; at += 1) {
    if (tokens[at]?.text !== 'van') continue
    const last = tokens[at - 1]
    const person = { ...naam, to: at, end: last?.end ?? naam.end }
    return isPartOfInstelling(tokens, person) ? undefined : person
  }
  return undefined
}

function isInstelling(token: Token): boolean {
  if (INSTELLING.test(token.folded))
    return (
      token.capital ||
      token.capsLine ||
      !/^(?:b|kamer|team|zorg|wonen|huis|weg|bouw|advies|beheer|wijk|buurt|hal|test|school|plein|bank|bedrijf|krediet)$/.test(
        token.folded,
      )
    )
  return token.capital && token.folded.length > 6 && INSTELLING_EINDE.test(token.folded)
}

/** Shops, institutes and municipalities that carry a person's name. */
const EIGENNAMEN =
  /^(?:albert heijn|jip en janneke|jan modaal|sjaak afhaak|jan met de pet|jan en alleman|tante sidonia|joost mag|addis abeba|jarige job|jantje beton|nico adriaans|max van der stoel|prins claus|oranje fonds|kees boeke|huub oosterhuis|johan cruyff|johan cruijff|frans hals|joke smit|simon van der stel|ixta noa|jan linders|dirk van den broek|jeroen bosch|william schrikker|anna paulowna|gerrit rietveld|leo kanner|max ernst|pieter baan|van der hoeven|antoni van leeuwenhoek|prinses maxima|prins bernhard|koning willem|koningin wilhelmina|willem alexander|albert schweitzer|de heus|florence nightingale|leger des|sint|maria montessori|rudolf steiner|anne frank|jan arends|emma kinder|wilhelmina kinder|sophia kinder|beatrix kinder|juliana kinder|erasmus|salvador allende|jacob van|marga klompe|thomas van aquino|van gogh museum|radboud|tom in de buurt|max welzijn|dr leo|van der valk|van gansewinkel|van lanschot|van haren|tante louise|chavez vilchez|chavez|vincent van gogh|lex silencio)(?: |$)/
