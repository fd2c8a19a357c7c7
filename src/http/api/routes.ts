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
import { getCasus, getMijnCasussen, getTijdlijn, getWerklijst } from './routes/casussen.ts'
import { getIk, postRol } from './routes/ik.ts'
import {
  getBewaren,
  getTeksten,
  postBewaren,
  postTekst,
  postTekstcontrole,
} from './routes/instellingen.ts'
import { getKennis, getKennisitem } from './routes/kennis.ts'
import { postBericht, postNeem, postNotitie } from './routes/schrijven.ts'

/** Everything that can be asked over HTTP. */
export const ROUTES: readonly Route[] = [
  getIk,
  postRol,
  getMijnCasussen,
  getWerklijst,
  getCasus,
  getTijdlijn,
  postNeem,
  postNotitie,
  postBericht,
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
