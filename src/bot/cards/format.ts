export { day, euro, moment } from '../../domain/opmaak.ts'
