import assert from 'node:assert/strict'
import { conversatieOf, kanaalFor, koppelingOf, LOKET } from '../../../src/domain/casus/kanaal.ts'
import { aCasus } from '../../helpers/builders.ts'

const about = (leefgebieden: string[], breder: string[] = []) =>
  aCasus({
    antwoorden: {
      leefgebieden: { soort: 'keuzes', keuzes: leefgebieden },
      breder: { soort: 'keuzes', keuzes: breder },
    },
  })
const GENERAL = { naam: LOKET, conversatieId: 'A' }
const WONEN = { naam: koppelingOf('wonen'), conversatieId: 'B' }
const ZORG = { naam: koppelingOf('zorg'), conversatieId: 'C' }

describe('the channel for a casus (J2)', () => {
  it('is the general one as long as no leefgebied has one', () => {
    assert.equal(kanaalFor(about(['wonen']), []), LOKET)
    assert.equal(kanaalFor(about(['wonen']), [GENERAL]), LOKET)
    assert.equal(kanaalFor(aCasus(), [GENERAL, WONEN]), LOKET)
  })

  it('is that of its first leefgebied that has one', () => {
    assert.equal(kanaalFor(about(['financien', 'wonen']), [GENERAL, WONEN, ZORG]), 'B')
    assert.equal(kanaalFor(about(['zorg', 'wonen']), [WONEN, ZORG]), 'C')
    assert.equal(kanaalFor(about(['financien'], ['zorg']), [GENERAL, ZORG]), 'C')
  })

  it('has one name, also when it is linked twice', () => {
    assert.equal(kanaalFor(about(['wonen']), [GENERAL, { ...WONEN, conversatieId: 'A' }]), LOKET)
  })

  it('is found by what it is called', () => {
    assert.equal(conversatieOf(LOKET, [WONEN, GENERAL]), 'A')
    assert.equal(conversatieOf(LOKET, [WONEN]), undefined)
    assert.equal(conversatieOf('B', []), 'B')
  })
})
