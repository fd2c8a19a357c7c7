export { answerText } from '../../domain/triage/answer-text.ts'
