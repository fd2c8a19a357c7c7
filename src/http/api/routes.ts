import type { Route } from './define-route.ts'
import {
  getAfgesloten,
  getCasus,
  getMijnCasussen,
  getOverdracht,
  getTijdlijn,
  getWerklijst,
} from './routes/casussen.ts'
import { getIk, postRol } from './routes/ik.ts'
import { postAntwoord, postFormulier, postWeg } from './routes/invullen.ts'
import { getKennis, getKennisitem } from './routes/kennis.ts'
import {
  getDeskitem,
  getItemverschil,
  getItemversies,
  getKennisdesk,
  getKenniskeuzes,
  postVoorbeeld,
} from './routes/kennisdesk.ts'
import {
  postDeskitem,
  postHerstel,
  postItem,
  postLaatVervallen,
  postPubliceer,
  postTerReview,
  postTerug,
  postWeggooien,
} from './routes/kennisdesk-schrijven.ts'
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
  getKennisdesk,
  getKenniskeuzes,
  postItem,
  getDeskitem,
  postDeskitem,
  postVoorbeeld,
  postTerReview,
  postTerug,
  postPubliceer,
  postLaatVervallen,
  postWeggooien,
  postHerstel,
  getItemversies,
  getItemverschil,
]
