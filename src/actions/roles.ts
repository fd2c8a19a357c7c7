import type { Rol } from '../domain/personen/gebruiker.ts'

/** Which roles may do what: the one table, denied unless named here (K2). Tested role by role. */
export const ALLOW = {
  askQuestion: ['professional', 'regievoerder', 'redacteur', 'beheerder'],
  openItem: ['professional', 'regievoerder', 'redacteur', 'beheerder'],
  giveFeedback: ['professional', 'regievoerder', 'redacteur', 'beheerder'],
  forgetGesprek: ['professional', 'regievoerder', 'redacteur', 'beheerder'],
  startConcept: ['professional'],
  answerStep: ['professional'],
  stopConcept: ['professional'],
  resumeConcept: ['professional'],
  fileCasus: ['professional'],
  listMijnCasussen: ['professional'],
  replyToRegievoerder: ['professional'],
  evaluateCasus: ['professional'],
  withdrawCasus: ['professional'],
  offerWaarneming: ['professional'],
  startWaarneming: ['professional'],
  listWerk: ['regievoerder'],
  takeCasus: ['regievoerder'],
  readCasus: ['regievoerder'],
  askIndiener: ['regievoerder'],
  closeCasus: ['regievoerder'],
  linkLoket: ['beheerder'],
  openFormulier: ['professional', 'regievoerder'],
  searchRegister: ['professional', 'regievoerder', 'redacteur', 'beheerder'],
  findToShare: ['professional', 'regievoerder', 'redacteur', 'beheerder'],
} as const satisfies Record<string, readonly Rol[]>
