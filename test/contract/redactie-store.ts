import assert from 'node:assert/strict'
import type { Meldverzoek } from '../../src/domain/redactie/redactiewerk.ts'
import { aRedactiewerk } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

function aVerzoek(fields: Partial<Meldverzoek> = {}): Meldverzoek {
  return {
    ...{ soort: 'vraag', over: 'v1', gebruikerId: 'ina', begonnen: '2026-11-02T00:00:00.000Z' },
    ...fields,
  }
}

export function describeRedactieStore(open: OpenStorage): void {
  describe('redactie store', () => {
    it('keeps what was done last with a question, apart from feedback with the same id', () =>
      withStorage(open, async ({ redactie }) => {
        await redactie.save(aRedactiewerk({ over: 'b' }))
        await redactie.save(aRedactiewerk({ over: 'a' }))
        await redactie.save(aRedactiewerk({ over: 'a', status: 'klaar', redacteur: null }))
        await redactie.save(aRedactiewerk({ over: 'a', soort: 'feedback', status: 'opgepakt' }))
        const found = await redactie.find('vraag', 'a')
        assert.deepEqual(found, aRedactiewerk({ over: 'a', status: 'klaar', redacteur: null }))
        assert.equal((await redactie.find('feedback', 'a'))?.status, 'opgepakt')
        assert.equal(await redactie.find('feedback', 'b'), undefined)
        const ids = (await redactie.list('vraag')).map(({ over }) => over)
        assert.deepEqual(ids, ['a', 'b'])
      }))

    it('remembers once who wants to hear, and forgets it when they heard', () =>
      withStorage(open, async ({ redactie }) => {
        await redactie.addVerzoek(aVerzoek())
        await redactie.addVerzoek(aVerzoek())
        await redactie.addVerzoek(aVerzoek({ gebruikerId: 'bo' }))
        await redactie.addVerzoek(aVerzoek({ soort: 'feedback' }))
        const people = (await redactie.listVerzoeken('vraag')).map((one) => one.gebruikerId)
        assert.deepEqual(people, ['bo', 'ina'])
        await redactie.removeVerzoek('vraag', 'v1', 'ina')
        assert.deepEqual(await redactie.listVerzoeken('vraag'), [aVerzoek({ gebruikerId: 'bo' })])
        assert.deepEqual(await redactie.listVerzoeken('feedback'), [
          aVerzoek({ soort: 'feedback' }),
        ])
      }))

    it('forgets everything one person asked to hear, and nothing of others', () =>
      withStorage(open, async ({ redactie }) => {
        await redactie.addVerzoek(aVerzoek())
        await redactie.addVerzoek(aVerzoek({ soort: 'feedback' }))
        await redactie.addVerzoek(aVerzoek({ gebruikerId: 'bo' }))
        assert.equal(await redactie.removeVerzoekenOf('ina'), 2)
        assert.equal(await redactie.removeVerzoekenOf('ina'), 0)
        assert.deepEqual(await redactie.listVerzoeken('vraag'), [aVerzoek({ gebruikerId: 'bo' })])
      }))

    it('forgets work and requests with what they were about', () =>
      withStorage(open, async ({ redactie }) => {
        const old = '2026-11-01T00:00:00.000Z'
        await redactie.save(aRedactiewerk({ over: 'oud', begonnen: old }))
        await redactie.save(aRedactiewerk({ over: 'oud', soort: 'feedback', begonnen: old }))
        await redactie.save(aRedactiewerk({ over: 'nieuw' }))
        await redactie.addVerzoek(aVerzoek({ over: 'oud', begonnen: old }))
        await redactie.addVerzoek(aVerzoek())
        assert.equal(await redactie.prune('vraag', new Date('2026-11-02')), 2)
        assert.equal(await redactie.find('vraag', 'oud'), undefined)
        assert.ok(await redactie.find('vraag', 'nieuw'))
        assert.ok(await redactie.find('feedback', 'oud'))
        assert.deepEqual(await redactie.listVerzoeken('vraag'), [aVerzoek()])
      }))
  })
}
