import assert from 'node:assert/strict'
import fc from 'fast-check'
import { toProductaanvraag } from '../../../src/delivery/systemen/to-productaanvraag.ts'
import { toZgwZaak } from '../../../src/delivery/systemen/to-zgw-zaak.ts'
import type { UitgaandeCasus } from '../../../src/domain/uitgaand/uitgaande-casus.ts'
import { aUitgaandeCasus } from '../../helpers/builders.ts'
import { schemaCheck, wrongProductaanvraag, wrongZaak, ZGW } from '../../helpers/fake-register.ts'

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true })

/** Text around every limit, of letters, of characters that take two places, and of spaces. */
const anyText = fc
  .tuple(
    fc.constantFrom(0, 20, 24, 30, 40, 80, 200, 1000, 4000),
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom('a', '😀', 'é ', ' ', '\n', '👨‍👩‍👧'),
  )
  .map(([limit, more, unit]) =>
    unit
      .repeat(Math.ceil((limit + 2) / unit.length))
      .slice(0, Math.max(limit + more, 0))
      .toWellFormed(),
  )
const texts = fc.array(anyText, { maxLength: 3 })

const anyCasus: fc.Arbitrary<UitgaandeCasus> = record({
  titel: anyText,
  situatie: anyText,
  hulpvraag: anyText,
  doel: anyText,
  reden: fc.option(anyText),
  knelpunten: texts,
  partijen: fc.array(record({ naam: anyText, zegt: anyText }), { maxLength: 3 }),
  geprobeerd: fc.array(record({ stap: anyText, antwoord: anyText, uitkomst: anyText }), {
    maxLength: 3,
  }),
  indiener: record({
    medewerkerId: fc.option(fc.constantFrom('ina', 'm'.repeat(24))),
    naam: anyText,
    organisatie: fc.option(anyText),
  }),
  baan: fc.constantFrom('meedenken' as const, 'interventie' as const, null),
  urgentie: record({
    soort: fc.constantFrom('acuut' as const, 'spoed' as const, 'gewoon' as const),
    datum: fc.option(fc.constant('2026-12-03')),
  }),
}).map(aUitgaandeCasus)

/** Every text of a value, whole. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

for (const [naam, to, wrong, dossierOf] of [
  [
    'productaanvraag',
    toProductaanvraag,
    wrongProductaanvraag,
    (body: ReturnType<typeof toProductaanvraag>) => body.aanvraaggegevens,
  ],
  [
    'zaak_registreren',
    (casus: UitgaandeCasus) => toZgwZaak(casus, ZGW),
    wrongZaak,
    (body: ReturnType<typeof toZgwZaak>) => body.zaakobjecten[0]?.objectIdentificatie.overigeData,
  ],
] as const) {
  describe(`a Casus as ${naam} (C22)`, () => {
    const map = to as (casus: UitgaandeCasus) => unknown

    it('fits the schema, whatever was typed and however long', () => {
      fc.assert(
        fc.property(
          anyCasus,
          (casus) => wrong(map(casus)) === '' || assert.fail(wrong(map(casus))),
        ),
      )
    })

    it('loses nothing: every text stands whole in the dossier', () => {
      fc.assert(
        fc.property(anyCasus, ({ indiener: { medewerkerId: _, ...indiener }, ...casus }) => {
          const body = map({ ...casus, indiener: { ...indiener, medewerkerId: 'ina' } })
          const whole = new Set(textsOf((dossierOf as (body: unknown) => unknown)(body)))
          for (const text of textsOf({ ...casus, indiener })) assert.ok(whole.has(text), text)
        }),
      )
    })

    it('breaks no character in two', () => {
      fc.assert(
        fc.property(anyCasus, (casus) => textsOf(map(casus)).every((text) => text.isWellFormed())),
      )
    })

    it('is the same every time', () => {
      fc.assert(
        fc.property(anyCasus, (casus) => {
          assert.deepEqual(map(casus), map(structuredClone(casus)))
        }),
      )
    })
  })
}

describe('the limits of other systems', () => {
  const omschrijvingOf = (titel: string) => ({
    productaanvraag: toProductaanvraag(aUitgaandeCasus({ titel })).zaakgegevens.omschrijving,
    zaak: toZgwZaak(aUitgaandeCasus({ titel }), ZGW).zaak.omschrijving,
  })

  for (const [length, expected] of [
    [79, 79],
    [80, 80],
    [81, 80],
  ] as const) {
    it(`leave ${expected} of ${length} characters of a title`, () => {
      const titel = 'x'.repeat(length)
      for (const text of Object.values(omschrijvingOf(titel))) {
        assert.equal(text.length, expected)
        assert.equal(text.endsWith('…'), length > expected)
      }
    })
  }

  it('cut in front of a character that takes two places and would not fit', () => {
    for (const text of Object.values(omschrijvingOf(`${'x'.repeat(78)}😀x`))) {
      assert.equal(text, `${'x'.repeat(78)}…`)
    }
  })

  for (const length of [999, 1000, 1001]) {
    it(`keep a request of ${length} characters within a thousand`, () => {
      const casus = aUitgaandeCasus({ hulpvraag: 'y'.repeat(length), doel: '', situatie: '' })
      const { toelichting } = toZgwZaak(casus, ZGW).zaak
      assert.equal(toelichting.length, Math.min(length, 1000))
      assert.equal(toProductaanvraag(casus).zaakgegevens.toelichting, toelichting)
    })
  }

  it('keep the name of the indiener within forty', () => {
    const naam = 'n'.repeat(41)
    const indiener = { ...aUitgaandeCasus().indiener, naam }
    const [rol] = toZgwZaak(aUitgaandeCasus({ indiener }), ZGW).rollen
    assert.equal(rol?.contactpersoonRol.naam.length, 40)
  })
})

describe('what stands where', () => {
  it('in a productaanvraag: our reference, and the employee as initiator and nobody else', () => {
    const body = toProductaanvraag(aUitgaandeCasus())
    assert.deepEqual(body.bron, { naam: 'Maatwerkwijzer', kenmerk: 'MW-26-7K3F' })
    assert.deepEqual(body.betrokkenen, [
      { medewerkerIdentificatie: 'ina', rolOmschrijvingGeneriek: 'initiator' },
    ])
  })

  it('in a Zaak: confidential, with our reference, on the day it was filed in the Netherlands', () => {
    const { zaak, status } = toZgwZaak(
      aUitgaandeCasus({ ingediend: '2026-11-24T23:30:00.000Z' }),
      ZGW,
    )
    assert.equal(zaak.vertrouwelijkheidaanduiding, 'vertrouwelijk')
    assert.equal(zaak.identificatie, 'MW-26-7K3F')
    assert.deepEqual(zaak.kenmerken, [{ kenmerk: 'MW-26-7K3F', bron: 'Maatwerkwijzer' }])
    assert.equal(zaak.startdatum, '2026-11-25')
    assert.equal(status.datumStatusGezet, '2026-11-24T23:30:00.000Z')
  })

  it('leads with what is asked', () => {
    assert.match(
      toProductaanvraag(aUitgaandeCasus()).zaakgegevens.toelichting,
      /^UWV en de gemeente/,
    )
  })

  it('leaves the indiener out rather than half an id', () => {
    const indiener = { ...aUitgaandeCasus().indiener, medewerkerId: null }
    const casus = aUitgaandeCasus({ indiener })
    assert.deepEqual(toProductaanvraag(casus).betrokkenen, [])
    assert.equal(wrongZaak(toZgwZaak(casus, ZGW)), '')
  })
})

describe('the schemas of the tests', () => {
  const zaak = toZgwZaak(aUitgaandeCasus(), ZGW)
  const aanvraag = toProductaanvraag(aUitgaandeCasus())
  for (const [name, wrong, value] of [
    ['a title of 81', wrongZaak, { ...zaak, zaak: { ...zaak.zaak, omschrijving: 'x'.repeat(81) } }],
    ['eigenschappen', wrongZaak, { ...zaak, eigenschappen: [] }],
    ['no status', wrongZaak, { ...zaak, status: undefined }],
    [
      'an unknown confidentiality',
      wrongZaak,
      { ...zaak, zaak: { ...zaak.zaak, vertrouwelijkheidaanduiding: 'Vertrouwelijk' } },
    ],
    ['no bron', wrongProductaanvraag, { ...aanvraag, bron: undefined }],
    [
      'an id of 25',
      wrongProductaanvraag,
      {
        ...aanvraag,
        betrokkenen: [
          { medewerkerIdentificatie: 'x'.repeat(25), rolOmschrijvingGeneriek: 'initiator' },
        ],
      },
    ],
    [
      'an unknown role',
      wrongProductaanvraag,
      {
        ...aanvraag,
        betrokkenen: [{ medewerkerIdentificatie: 'x', rolOmschrijvingGeneriek: 'i' }],
      },
    ],
  ] as const) {
    it(`refuse ${name}`, () => {
      assert.notEqual(wrong(JSON.parse(JSON.stringify(value))), '')
    })
  }

  it('exist', () => {
    assert.throws(() => schemaCheck('bestaat-niet.schema.json'))
  })
})
