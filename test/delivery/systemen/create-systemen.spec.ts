import assert from 'node:assert/strict'
import { listSystemen } from '../../../src/delivery/systemen/create-systemen.ts'
import type { Mail } from '../../../src/delivery/systemen/mail-formulier.ts'
import { BezorgFout } from '../../../src/domain/levering/levering.ts'
import { aLevering, NOW } from '../../helpers/builders.ts'
import { aBezorger, deliver, failure, filed, OFF } from '../../helpers/systemen.ts'

describe('mailing a Casus (S6)', () => {
  const mail = { to: 'maatwerk@voorbeeldstad.example' }

  it('sends the form to the mailbox, to read and as data, and says nothing of it outside', async () => {
    const sent: Mail[] = []
    const send = async (one: Mail) => `<${sent.push(one)}@mail>`
    const zeg = (key: string, waarden = {}) => `${key} ${JSON.stringify(waarden)}`
    assert.equal(await deliver(aBezorger({ mail }, { send, zeg }), 'mail'), '<1@mail>')
    const [one] = sent
    assert.deepEqual([one?.to, one?.key], [mail.to, 'levering-1'])
    assert.ok(one)
    assert.ok(one.subject.includes('MW-26-7K3F'))
    assert.deepEqual(
      one.attachments.map(({ filename, content }) => [filename, content]),
      [
        ['casusformulier-MW-26-7K3F.html', '<p>formulier</p>'],
        ['casusformulier-MW-26-7K3F.json', '{"formulier":1}'],
      ],
    )
  })

  it('tries again later when the mail server fails, unless that said never', async () => {
    const fails = (error: Error) => ({ send: () => Promise.reject(error) })
    const odd = await failure(deliver(aBezorger({ mail }, fails(new Error('MW'))), 'mail'))
    assert.deepEqual([odd.soort, odd.code], ['later', 'mail-not-sent'])
    const never = fails(new BezorgFout('nooit', 'mail-550'))
    assert.equal((await failure(deliver(aBezorger({ mail }, never), 'mail'))).code, 'mail-550')
  })

  it('waits for a mail server', async () => {
    const fout = await failure(deliver(aBezorger({ mail }), 'mail'))
    assert.deepEqual([fout.soort, fout.code], ['later', 'no-mail-server'])
  })
})

describe('what is not sent', () => {
  const send = () => assert.fail('was sent')

  for (const [what, found, code] of [
    ['was taken back', filed({ status: 'ingetrokken' }), 'withdrawn'],
    ['is gone', undefined, 'casus-gone'],
    ['is a draft', filed({ referentie: null }), 'casus-gone'],
    ['was reduced to its facts', filed({ gewist: NOW.toISOString() }), 'casus-gone'],
  ] as const) {
    it(`is a Casus that ${what}`, async () => {
      const bezorger = aBezorger(
        { mail: { to: 'x@y.example' } },
        { send, findCasus: async () => found },
      )
      const fout = await failure(deliver(bezorger, 'mail'))
      assert.deepEqual([fout.soort, fout.code], ['nooit', code])
    })
  }

  it('is anything while everything is off', async () => {
    assert.deepEqual(listSystemen(OFF), [])
    for (const naam of ['productaanvraag', 'zgw', 'mail'] as const) {
      const fout = await failure(deliver(aBezorger({}, { send }), naam))
      assert.deepEqual([fout.soort, fout.code], ['nooit', 'system-off'])
    }
  })

  it('is what is for a person', async () => {
    const fout = await failure(aBezorger({}).deliver(aLevering()))
    assert.equal(fout.code, 'not-a-system')
  })
})
