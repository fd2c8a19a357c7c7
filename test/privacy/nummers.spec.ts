import assert from 'node:assert/strict'
import { passesElfproef } from '../../src/privacy/bsn.ts'
import { found } from './helper.ts'

describe('bsn', () => {
  it('finds nine digits that pass the elfproef, without a label', () => {
    assert.deepEqual(found('dit gaat over 111222333, kun je helpen?'), ['bsn: 111222333'])
  })

  it('finds a labelled number also when the elfproef fails', () => {
    assert.deepEqual(found('bsn 123456789'), ['bsn: 123456789'])
  })

  it('finds spaces, dots and dashes between the digits', () => {
    assert.deepEqual(found('burgerservicenummer 111 222 333'), ['bsn: 111 222 333'])
    assert.deepEqual(found('BSN: 1234.56.782'), ['bsn: 1234.56.782'])
    assert.deepEqual(found('BSN: 111-222-333'), ['bsn: 111-222-333'])
  })

  it('finds eight digits only behind a label', () => {
    assert.deepEqual(found('bsn 12345678'), ['bsn: 12345678'])
    assert.deepEqual(found('nummer 12345678'), [])
  })

  it('finds every number of a list', () => {
    assert.deepEqual(found("bsn's: 123456789, 111222334 en 987654321"), [
      'bsn: 123456789',
      'bsn: 111222334',
      'bsn: 987654321',
    ])
  })

  it('leaves numbers that the text calls something else', () => {
    for (const text of [
      'zaaknummer 123456782',
      'Zaaknr. (111222333) loopt',
      'vordering 123456782 (debiteurnr)',
      'KvK 123456782',
      'RSIN 111222333 van de stichting',
      'polisnummer 123456782',
      'klantnummer: 111222333',
      'CJIB 123456782',
    ]) {
      assert.deepEqual(found(text), [], text)
    }
  })

  it('leaves nine digits that fail the elfproef, and amounts', () => {
    assert.deepEqual(found('ordernummer onbekend, code 123456789'), [])
    assert.deepEqual(found('een budget van € 123.456.782 voor de regio'), [])
  })

  it('checks the elfproef', () => {
    assert.equal(passesElfproef('123456782'), true)
    assert.equal(passesElfproef('123456789'), false)
    assert.equal(passesElfproef('000000000'), false)
  })
})

describe('iban', () => {
  it('finds Dutch and foreign accounts, in groups and in lower case', () => {
    assert.deepEqual(found('naar nl91abna0417164300 graag'), ['iban: nl91abna0417164300'])
    assert.deepEqual(found('op NL91 ABNA 0417 1643 00.'), ['iban: NL91 ABNA 0417 1643 00'])
    assert.deepEqual(found('rekening BE68 5390 0754 7034'), ['iban: BE68 5390 0754 7034'])
  })

  it('finds one with wrong check digits or a digit too few', () => {
    assert.deepEqual(found('NL00 ABNA 0417 1643 01'), ['iban: NL00 ABNA 0417 1643 01'])
    assert.deepEqual(found('NL91 ABNA 0417 1643 0'), ['iban: NL91 ABNA 0417 1643 0'])
  })

  it('leaves a creditor id and ordinary words', () => {
    assert.deepEqual(found('Incassant-id NL42ZZZ706063449780'), [])
    assert.deepEqual(found('de 14 dagen zijn voorbij en er is niets gebeurd'), [])
  })
})

describe('telefoon', () => {
  it('finds mobile, landline and foreign numbers', () => {
    assert.deepEqual(found('bel 06-12345678 of 020 1234567'), [
      'telefoon: 06-12345678',
      'telefoon: 020 1234567',
    ])
    assert.deepEqual(found('+31 (0)6 1234 5678'), ['telefoon: +31 (0)6 1234 5678'])
    assert.deepEqual(found('tel +380 67 123 45 67'), ['telefoon: +380 67 123 45 67'])
  })

  it('leaves public numbers', () => {
    assert.deepEqual(found('Bel 0800-8115, 0900 1234, 14 020 of 112'), [])
  })

  it('leaves a number that is called a kenmerk', () => {
    assert.deepEqual(found('kenmerk 0612345678'), [])
  })
})

describe('email', () => {
  it('finds addresses, also with (at)', () => {
    assert.deepEqual(found('mail: f.el.khatib+werk@outlook.com.'), [
      'email: f.el.khatib+werk@outlook.com',
    ])
    assert.deepEqual(found('annie67 (at) hotmail.com'), ['email: annie67 (at) hotmail.com'])
  })
})

describe('vnummer', () => {
  it('finds ten digits behind a label, in groups and in a list', () => {
    assert.deepEqual(found('V-nummer is 548 944 7545'), ['vnummer: 548 944 7545'])
    assert.deepEqual(found('V-nr moeder 5079215321 en vnr vader 8139452083'), [
      'vnummer: 5079215321',
      'vnummer: 8139452083',
    ])
  })

  it('leaves ten digits without a label', () => {
    assert.deepEqual(found('betalingskenmerk 5079215321'), [])
  })
})

describe('documentnummer', () => {
  it('finds numbers of passports, cards and licences', () => {
    assert.deepEqual(found('paspoort NWK8R2P61 verlopen'), ['documentnummer: NWK8R2P61'])
    assert.deepEqual(found('rijbewijs 5123987641'), ['documentnummer: 5123987641'])
  })

  it('leaves references', () => {
    assert.deepEqual(found('kenmerk AB1234567'), [])
    assert.deepEqual(found('ECLI:NL:CRVB:2019:1234'), [])
  })
})

describe('kenteken', () => {
  it('finds Dutch plates, and foreign ones that are called so', () => {
    assert.deepEqual(found('boete voor GF-482-K en 12-XKT-4'), [
      'kenteken: GF-482-K',
      'kenteken: 12-XKT-4',
    ])
    assert.deepEqual(found('nummerplaat CR 2716 KB'), ['kenteken: CR 2716 KB'])
  })

  it('leaves dates with a short month and file codes', () => {
    assert.deepEqual(found('versie van 1-mei-25'), [])
    assert.deepEqual(found('Dossiercodes: WM-24-KL en JZ-88-21'), [])
  })
})
