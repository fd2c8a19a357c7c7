import assert from 'node:assert/strict'
import type { Conversatie } from '../../src/domain/gesprek/conversatie.ts'
import { NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

function aConversatie(fields: Partial<Conversatie> = {}): Conversatie {
  return {
    id: 'chat-1',
    soort: 'persoonlijk',
    tenantId: 'tenant',
    gebruikerId: 'indiener',
    formaat: 1,
    verwijzing: '{"a":1}',
    onbereikbaar: null,
    gewijzigd: NOW.toISOString(),
    ...fields,
  }
}

export function describeConversatieStore(open: OpenStorage): void {
  describe('conversatie, rol and activiteit stores', () => {
    it('replace what is known of a conversation', () =>
      withStorage(open, async ({ conversaties }) => {
        await conversaties.save(aConversatie())
        await conversaties.save(aConversatie({ verwijzing: '{"a":2}' }))
        assert.equal((await conversaties.find('chat-1'))?.verwijzing, '{"a":2}')
        await conversaties.remove('chat-1')
        assert.equal(await conversaties.find('chat-1'), undefined)
      }))

    it('find the newest conversation of a person', () =>
      withStorage(open, async ({ conversaties }) => {
        await conversaties.save(
          aConversatie({ id: 'nieuw', gewijzigd: '2027-01-01T00:00:00.000Z' }),
        )
        await conversaties.save(aConversatie({ id: 'oud' }))
        assert.equal((await conversaties.findByGebruiker('indiener'))?.id, 'nieuw')
        assert.equal(await conversaties.findByGebruiker('ander'), undefined)
      }))

    it('note that somebody cannot be reached, and keep the rest', () =>
      withStorage(open, async ({ conversaties }) => {
        await conversaties.save(aConversatie())
        await conversaties.mark('chat-1', 'ConversationBlockedByUser')
        assert.deepEqual(
          await conversaties.findByGebruiker('indiener'),
          aConversatie({ onbereikbaar: 'ConversationBlockedByUser' }),
        )
        await conversaties.mark('chat-1', null)
        assert.deepEqual(await conversaties.find('chat-1'), aConversatie())
        await conversaties.mark('onbekend', 'not-installed')
        assert.equal(await conversaties.find('onbekend'), undefined)
      }))

    it('link a name to a channel, the last one counts', () =>
      withStorage(open, async ({ conversaties }) => {
        assert.equal(await conversaties.findKoppeling('loket'), undefined)
        await conversaties.saveKoppeling('loket', 'een')
        await conversaties.saveKoppeling('loket', 'twee')
        assert.equal(await conversaties.findKoppeling('loket'), 'twee')
        assert.equal(await conversaties.removeKoppeling('loket'), true)
        assert.equal(await conversaties.removeKoppeling('loket'), false)
        assert.equal(await conversaties.findKoppeling('loket'), undefined)
      }))

    it('list every channel that is linked, by name (J2)', () =>
      withStorage(open, async ({ conversaties }) => {
        assert.deepEqual(await conversaties.listKoppelingen(), [])
        await conversaties.saveKoppeling('loket', 'een')
        await conversaties.saveKoppeling('leefgebied:wonen', 'twee')
        await conversaties.saveKoppeling('leefgebied:financien', 'twee')
        await conversaties.removeKoppeling('loket')
        assert.deepEqual(await conversaties.listKoppelingen(), [
          { naam: 'leefgebied:financien', conversatieId: 'twee' },
          { naam: 'leefgebied:wonen', conversatieId: 'twee' },
        ])
      }))

    it('replace the roles of a person', () =>
      withStorage(open, async ({ rollen }) => {
        assert.deepEqual(await rollen.list('a'), [])
        await rollen.save('a', ['beheerder', 'professional', 'beheerder'])
        assert.deepEqual(await rollen.list('a'), ['professional', 'beheerder'])
        await rollen.save('a', [])
        assert.deepEqual(await rollen.list('a'), [])
      }))

    it('record an activity once (M4), until it is pruned', () =>
      withStorage(open, async ({ activiteiten }) => {
        assert.equal(await activiteiten.record('x', NOW), true)
        assert.equal(await activiteiten.record('x', NOW), false)
        assert.equal(await activiteiten.has('x'), true)
        await activiteiten.prune(new Date(NOW.getTime() + 1))
        assert.equal(await activiteiten.has('x'), false)
      }))
  })
}
