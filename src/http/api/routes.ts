import type { Route } from './define-route.ts'
import {
  getBerichten,
  getGemeenten,
  getLezers,
  getLoket,
  getPersonen,
  getSystemen,
  getWijzigingen,
  postGemeente,
  postHerkansing,
  postOntkoppeling,
  postRollen,
} from './routes/beheer.ts'
import {
  getAfgesloten,
  getCasus,
  getMijnCasussen,
  getOverdracht,
  getTijdlijn,
  getWerklijst,
} from './routes/casussen.ts'
import { getIk, postRol } from './routes/ik.ts'
import {
  getBewaren,
  getTeksten,
  postBewaren,
  postTekst,
  postTekstcontrole,
} from './routes/instellingen.ts'
import { postAntwoord, postFormulier, postWeg } from './routes/invullen.ts'
import { getKennis, getKennisitem } from './routes/kennis.ts'
import {
  postAanpassen,
  postBericht,
  postCasusformulier,
  postEvaluatie,
  postIntrekken,
  postNeem,
  postNotitie,
  postVraagOm,
} from './routes/schrijven.ts'

/** Everything that can be asked over HTTP. */
export const ROUTES: readonly Route[] = [
  getIk,
  postRol,
  getMijnCasussen,
  getWerklijst,
  getAfgesloten,
  getCasus,
  getTijdlijn,
  getOverdracht,
  postNeem,
  postNotitie,
  postBericht,
  postVraagOm,
  postIntrekken,
  postAanpassen,
  postEvaluatie,
  postCasusformulier,
  postFormulier,
  postAntwoord,
  postWeg,
  getKennis,
  getKennisitem,
  getLoket,
  postOntkoppeling,
  getPersonen,
  postRollen,
  getGemeenten,
  postGemeente,
  getTeksten,
  postTekst,
  postTekstcontrole,
  getBewaren,
  postBewaren,
  getBerichten,
  postHerkansing,
  getSystemen,
  getWijzigingen,
  getLezers,
]
