import type { Route } from './define-route.ts'
import { getCasus, getMijnCasussen, getTijdlijn, getWerklijst } from './routes/casussen.ts'
import { getIk, postRol } from './routes/ik.ts'
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
  getDekking,
  getFeedback,
  getVragen,
  postFeedbackwerk,
  postVraagconcept,
  postVraagitem,
  postVraagwerk,
} from './routes/redactie.ts'
import {
  getUitvoer,
  postBuren,
  postInvoer,
  postInvoerproef,
  postProefvraag,
  postSchrijfhulp,
  postSteekproef,
} from './routes/schrijfhulp.ts'
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
  getVragen,
  postVraagwerk,
  postVraagconcept,
  postVraagitem,
  getFeedback,
  postFeedbackwerk,
  getDekking,
  postProefvraag,
  postSteekproef,
  postBuren,
  postSchrijfhulp,
  getUitvoer,
  postInvoerproef,
  postInvoer,
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
