import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cliZeg } from '../../src/cli/explain.ts'
import { drawRegister } from '../../src/content/gegevens/draw-register.ts'
import { loadRegister, REGISTER_FILE } from '../../src/content/gegevens/load-register.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import { findGaps, type Opslag, type Register } from '../../src/domain/gegevens/register.ts'
import { readStored } from '../helpers/stored.ts'
import { ROOT } from '../helpers/test-bot.ts'

const register = loadRegister(ROOT)

describe('the register of what is stored (X34)', function () {
  this.timeout(10_000) // a whole casus on a real database
  let stored: Opslag
  before(async () => {
    stored = await readStored()
  })

  it('declares every column and every field that is stored, and nothing else', () => {
    assert.deepEqual(findGaps(register, stored), [])
  })

  it('is held against values of every kind: each table with values has one', () => {
    const empty = Object.entries(stored).filter(([, { velden }]) => velden?.length === 0)
    assert.deepEqual(empty, [])
  })

  it('names a column and a field that nobody declared', () => {
    const casus = stored.casus ?? assert.fail()
    const more: Opslag = {
      ...stored,
      casus: {
        kolommen: [...casus.kolommen, 'postcode'],
        velden: [...(casus.velden ?? []), 'bsn'],
      },
      adres: { kolommen: ['straat'], velden: null },
    }
    assert.deepEqual(findGaps(register, more), [
      'undeclared: adres.straat',
      'undeclared: casus.data.bsn',
      'undeclared: casus.postcode',
    ])
  })

  it('names what is declared and no longer stored', () => {
    const { rol: _gone, ...others } = stored
    const casus = stored.casus ?? assert.fail()
    const velden = casus.velden?.filter((veld) => veld !== 'baan') ?? null
    assert.deepEqual(findGaps(register, { ...others, casus: { ...casus, velden } }), [
      'no longer stored: casus.data.baan',
      'no longer stored: rol.gebruiker_id',
      'no longer stored: rol.rol',
    ])
  })

  it('names a purpose, basis or reader that does not exist, and one that is not used', () => {
    const { rollen, ...verwerkingen } = register.verwerkingen
    assert.ok(rollen)
    const wrong: Register = {
      ...register,
      verwerkingen: { ...verwerkingen, los: { ...rollen, grondslag: 'zomaar', lezers: ['buren'] } },
    }
    assert.deepEqual(findGaps(wrong, stored), [
      'unknown grondslag: zomaar',
      'unknown lezer: buren',
      'unknown verwerking: rollen',
      'unused verwerking: los',
    ])
  })

  it('tells every term that the bot keeps', () => {
    const texts = Object.values(register.verwerkingen).map(({ bewaartermijn }) => bewaartermijn)
    const named = new Set(
      texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam)),
    )
    assert.deepEqual([...named].sort(), Object.keys(TERMIJNEN).sort())
  })

  it('stands in docs as it is: run "npm run docs:dpia" after a change', () => {
    const page = readFileSync(join(ROOT, 'docs/dpia/gegevens.md'), 'utf8')
    assert.equal(page, drawRegister(register, TERMIJNEN, cliZeg(ROOT)))
  })

  for (const file of ['docs/dpia/README.md', 'README.md']) {
    it(`has the same terms in ${file}`, () => {
      const told = readFileSync(join(ROOT, file), 'utf8').matchAll(
        /na (\d+) dagen|^\| .*\| .*?(\d+) dagen/gm,
      )
      const known = Object.values(TERMIJNEN).map(String)
      const days = [...told].map((match) => match[1] ?? match[2] ?? '')
      assert.ok(days.length > 0)
      assert.deepEqual(
        days.filter((day) => !known.includes(day)),
        [],
      )
    })
  }

  it('is read with its mistakes named', () => {
    assert.throws(() => loadRegister(join(ROOT, 'test')), /gegevens\.yaml/)
    assert.equal(REGISTER_FILE, 'docs/dpia/gegevens.yaml')
  })
})
