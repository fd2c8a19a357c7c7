import assert from 'node:assert/strict'
import type { Stap } from '../../../src/domain/triage/dialoog.ts'
import { parseAnswer } from '../../../src/domain/triage/parse-answer.ts'

const UWV = {
  id: 'uwv',
  naam: 'Uitvoeringsinstituut Werknemersverzekeringen',
  afkorting: 'UWV',
  soort: 'dienstverlener',
  omschrijving: '',
  aangesloten: true,
  ookBekendAls: [],
}
const CONTEXT = { vandaag: '2026-11-24', organisaties: [UWV] }

const LONG = 'een lang verhaal '.repeat(236).slice(0, 4000).padEnd(4000, 'x')

function aStap(fields: Partial<Stap>): Stap {
  return {
    kind: 'een',
    ask: '?',
    label: 'label',
    section: 'deel',
    why: 'daarom',
    hint: '',
    options: {},
    ook: {},
    without: '',
    exclusive: [],
    optional: false,
    unknown: false,
    register: false,
    range: 'vrij',
    error: 'zo niet',
    next: [],
    ...fields,
  }
}

function parse(stap: Partial<Stap>, text: string): unknown {
  const parsed = parseAnswer(aStap(stap), text, CONTEXT)
  return parsed.ok ? parsed.antwoord : parsed.reason
}

describe('a typed answer (A7, A25)', () => {
  const wie = {
    options: { gemeente: 'Gemeente of wijkteam', zorg: 'Zorginstelling', ja: 'Ja', nee: 'Nee' },
  }

  for (const [typed, keuze] of [
    ['gemeente', 'gemeente'],
    ['1', 'gemeente'],
    ['Gemeente of wijkteam', 'gemeente'],
    ['ZORGINSTELLING', 'zorg'],
    ['2', 'zorg'],
    ['ja', 'ja'],
    ['Ja, maar pas morgen', 'ja'],
    ['nee hoor', 'nee'],
  ] as const) {
    it(`takes "${typed}" for the option ${keuze}`, () => {
      assert.deepEqual(parse(wie, typed), { soort: 'keuze', keuze })
    })
  }

  for (const typed of ['5', '0', 'iets anders', '<b>gemeente</b> x', 'toString', '__proto__']) {
    it(`does not take "${typed}" for an option`, () => {
      assert.equal(parse(wie, typed), 'not-an-option')
    })
  }

  const vrij = {
    options: {
      meso: 'Tussen of binnen organisaties',
      macro: 'In de wet of het beleid',
      plek: 'Er is geen plek of woning',
      lang: 'De wachttijd is lang',
      stop: 'Nu niet',
    },
    ook: { stop: ['nee', 'later'], plek: ['huisvesting', 'dak'] },
  }
  for (const [typed, keuze] of [
    ['tussen organisaties', 'meso'],
    ['geen plek', 'plek'],
    ['organisatie', 'meso'],
    ['wet', 'macro'],
    ['beleid', 'macro'],
    ['lange wachttijd', undefined],
    ['wachttijd lang', 'lang'],
    ['het is een plek', 'plek'],
    ['huisvesting', 'plek'],
    ['geen dak', 'plek'],
    ['Nee', 'stop'],
    ['nee, ik stop nu', 'stop'],
    ['wachtijd', 'lang'],
    ['organsiaties', 'meso'],
    ['plak', undefined],
    ['of', undefined],
    ['plek organisaties', undefined],
    ['geen plek?', undefined],
    ['hoe lang is de wachttijd', undefined],
    ['wacht', 'lang'],
    ['wa', undefined],
  ] as const) {
    it(`takes "${typed}" for ${keuze ?? 'no option'}`, () => {
      const expected = keuze === undefined ? 'not-an-option' : { soort: 'keuze', keuze }
      assert.deepEqual(parse(vrij, typed), expected)
    })
  }

  it('does not take words that fit two options', () => {
    const twee = { options: { a: 'Geen plek', b: 'Geen woning' }, ook: { a: ['nee'], b: ['nee'] } }
    for (const typed of ['geen', 'nee', 'Geen']) assert.equal(parse(twee, typed), 'not-an-option')
  })

  it('hears that the overview is not right', () => {
    const overzicht = { kind: 'overzicht' as const, options: { klopt: 'Ja, dit klopt' } }
    for (const typed of ['nee', 'Nee, nog niet', 'klopt niet', 'niet helemaal']) {
      assert.equal(parse(overzicht, typed), 'wants-change', typed)
    }
    assert.deepEqual(parse(overzicht, 'dit klopt'), { soort: 'keuze', keuze: 'klopt' })
  })

  it('takes several options, by number or wording, and each once', () => {
    const meer = { kind: 'meer' as const, options: { a: 'Wonen', b: 'Zorg', c: 'Geld' } }
    const both = { soort: 'keuzes', keuzes: ['a', 'c'] }
    for (const typed of ['1,3', '1 3', '1 en 3', 'wonen, geld', 'a,c,a', 'Wonen en geld']) {
      assert.deepEqual(parse(meer, typed), both, typed)
    }
  })

  it('refuses an exclusive option together with another (A8)', () => {
    const meer = { kind: 'meer' as const, options: { a: 'A', geen: 'Geen' }, exclusive: ['geen'] }
    assert.equal(parse(meer, 'a, geen'), 'exclusive')
    assert.deepEqual(parse(meer, 'geen'), { soort: 'keuzes', keuzes: ['geen'] })
  })

  it('takes "weet ik niet" only where that is an answer', () => {
    for (const typed of [
      'Weet ik niet',
      'ik weet het niet hoor',
      'geen flauw idee',
      'weet ik nog niet',
    ]) {
      assert.deepEqual(parse({ ...wie, unknown: true }, typed), { soort: 'onbekend' }, typed)
    }
    assert.equal(parse(wie, 'weet ik niet'), 'not-an-option')
  })

  it('takes "overslaan" only where that is allowed', () => {
    assert.deepEqual(parse({ kind: 'tekst', optional: true }, 'overslaan'), {
      soort: 'overgeslagen',
    })
    assert.equal(parse({ kind: 'tekst' }, 'overgeslagen'), 'required')
  })

  it('takes what was chosen before for said, beside something new', () => {
    const stap = { kind: 'meer', options: { wonen: 'Wonen' }, taken: { geld: 'Geld' } } as const
    assert.deepEqual(parse(stap, 'geld, wonen'), { soort: 'keuzes', keuzes: ['wonen'] })
    assert.equal(parse(stap, 'geld'), 'not-an-option')
    assert.equal(parse(stap, 'wonen, onzin'), 'not-an-option')
  })

  for (const [typed, datum] of [
    ['2026-12-03', '2026-12-03'],
    ['3-12-2026', '2026-12-03'],
    ['3/12/26', '2026-12-03'],
    ['3 december', '2026-12-03'],
    ['3 dec 2026', '2026-12-03'],
    ['1 maart', '2027-03-01'],
    ['morgen', '2026-11-25'],
    ['over 2 weken', '2026-12-08'],
    ['over een week', '2026-12-01'],
    ['over twee weken', '2026-12-08'],
    ['Dinsdag', '2026-12-01'],
    ['komende vrijdag', '2026-11-27'],
    ['volgende week dinsdag', '2026-12-01'],
    ['volgende week vrijdag', '2026-12-04'],
  ] as const) {
    it(`reads the day ${typed}`, () => {
      assert.deepEqual(parse({ kind: 'datum', range: 'toekomst' }, typed), {
        soort: 'datum',
        datum,
      })
    })
  }

  it('refuses days that do not exist and text that is no day', () => {
    for (const typed of [
      '31-02-2027',
      '2026-13-01',
      'binnenkort',
      'over een tijdje',
      '99',
      '0-0-0',
    ]) {
      assert.equal(parse({ kind: 'datum' }, typed), 'not-a-date', typed)
    }
  })

  it('refuses a day in the past where a future one is asked, and the other way round', () => {
    assert.equal(parse({ kind: 'datum', range: 'toekomst' }, '23-11-2026'), 'date-in-past')
    assert.equal(parse({ kind: 'datum', range: 'toekomst' }, 'gisteren'), 'date-in-past')
    assert.equal(parse({ kind: 'datum', range: 'verleden' }, '25-11-2026'), 'date-in-future')
    assert.deepEqual(parse({ kind: 'datum', range: 'toekomst' }, '24-11-2026'), {
      soort: 'datum',
      datum: '2026-11-24',
    })
  })

  it('reads amounts in euros', () => {
    for (const typed of ['1250', '€ 1.250', '1.250,00', '1250 euro', '1.250,-']) {
      assert.deepEqual(parse({ kind: 'bedrag' }, typed), { soort: 'bedrag', euro: 1250 }, typed)
    }
    for (const typed of ['veel', '-5', '1.25', '']) {
      assert.notEqual(
        (parse({ kind: 'bedrag' }, typed) as { soort?: string }).soort,
        'bedrag',
        typed,
      )
    }
  })

  it('knows an organisation by its abbreviation, and keeps what was typed', () => {
    assert.deepEqual(parse({ kind: 'organisatie' }, 'uwv'), {
      soort: 'organisatie',
      id: 'uwv',
      naam: 'uwv',
    })
    assert.deepEqual(parse({ kind: 'organisatie' }, 'Stichting X'), {
      soort: 'organisatie',
      id: null,
      naam: 'Stichting X',
    })
  })

  it('reads one organisation a line with what it says', () => {
    assert.deepEqual(parse({ kind: 'partijen' }, 'UWV: wacht af\nCorporatie'), {
      soort: 'partijen',
      partijen: [
        { id: 'uwv', naam: 'UWV', zegt: 'wacht af' },
        { id: null, naam: 'Corporatie', zegt: '' },
      ],
    })
  })

  for (const typed of ['slaan we over', 'sla maar over', 'skip', 'Weet ik niet.', 'geen idee']) {
    it(`takes "${typed}" for skipping where that is allowed, and refuses it where a text is needed`, () => {
      const skipped = { soort: 'overgeslagen' }
      for (const kind of ['tekst', 'lange-tekst', 'partijen'] as const) {
        assert.deepEqual(parse({ kind, optional: true }, typed), skipped)
      }
      assert.equal(parse({ kind: 'tekst' }, typed), 'too-short')
      assert.equal(parse({ kind: 'lange-tekst' }, typed), 'too-short')
      assert.equal(parse({ kind: 'organisatie' }, typed), 'too-short')
    })
  }

  it('refuses a text that tells nothing', () => {
    for (const typed of ['1', 'ok', 'deels', '??', 'ja', 'x']) {
      for (const kind of ['tekst', 'lange-tekst', 'organisatie'] as const) {
        assert.equal(parse({ kind }, typed), 'too-short', typed)
      }
    }
    assert.equal(parse({ kind: 'lange-tekst' }, 'Geen geld'), 'too-short')
    assert.deepEqual(parse({ kind: 'tekst' }, 'Rust'), { soort: 'tekst', tekst: 'Rust' })
    for (const naam of ['UM', 'B&W Ede', 'GGZ-instelling']) {
      assert.deepEqual(parse({ kind: 'organisatie' }, naam), {
        soort: 'organisatie',
        id: null,
        naam,
      })
    }
  })

  it('says when a text is empty or too long', () => {
    assert.equal(parse({ kind: 'tekst' }, '  '), 'empty')
    assert.equal(parse({ kind: 'tekst' }, 'x'.repeat(301)), 'too-long')
    assert.equal(parse({ kind: 'lange-tekst' }, `${LONG}x`), 'too-long')
    assert.deepEqual(parse({ kind: 'lange-tekst' }, LONG), { soort: 'tekst', tekst: LONG })
  })
})
