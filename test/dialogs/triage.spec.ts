import assert from 'node:assert/strict'
import fc from 'fast-check'
import { loadDialogs } from '../../src/content/dialogs/load-dialogs.ts'
import type { Antwoord, Antwoorden } from '../../src/domain/triage/antwoord.ts'
import { type Dialoog, outcomeName, type Stap } from '../../src/domain/triage/dialoog.ts'
import { PREDICATES } from '../../src/domain/triage/predicates.ts'
import {
  giveAnswer,
  type Positie,
  reachableFrom,
  replay,
  stepBefore,
} from '../../src/domain/triage/replay.ts'
import { ROOT } from '../helpers/test-bot.ts'

const CONTEXT = { vandaag: '2026-11-24' }
const WALKS = 20_000

/** Every answer worth trying at a step: each option, one and all of several, text short and long, none. */
function answersFor(stap: Stap): Antwoord[] {
  const options = Object.keys(stap.options)
  const extra: Antwoord[] = [
    ...(stap.unknown ? [{ soort: 'onbekend' } as const] : []),
    ...(stap.optional ? [{ soort: 'overgeslagen' } as const] : []),
  ]
  switch (stap.kind) {
    case 'een':
    case 'ja-nee':
    case 'overzicht':
      return [...options.map((keuze) => ({ soort: 'keuze', keuze }) as const), ...extra]
    case 'meer': {
      const several = options.filter((option) => !stap.exclusive.includes(option))
      return [
        ...options.map((keuze) => ({ soort: 'keuzes', keuzes: [keuze] }) as const),
        ...pairs(several).map((keuzes) => ({ soort: 'keuzes', keuzes }) as const),
        { soort: 'keuzes', keuzes: several },
        ...extra,
      ]
    }
    case 'datum':
      return [
        { soort: 'datum', datum: '2026-11-26' },
        { soort: 'datum', datum: '2027-06-01' },
        ...extra,
      ]
    case 'bedrag':
      return [{ soort: 'bedrag', euro: 100 }, ...extra]
    case 'organisatie':
      return [{ soort: 'organisatie', id: null, naam: 'Gemeente Voorbeeldstad' }, ...extra]
    case 'partijen':
      return [{ soort: 'partijen', partijen: [{ id: 'uwv', naam: 'UWV', zegt: 'nee' }] }, ...extra]
    default:
      return [
        { soort: 'tekst', tekst: 'Kort.' },
        { soort: 'tekst', tekst: 'De gemeente en UWV moeten samen beslissen wie nu betaalt.' },
        ...extra,
      ]
  }
}

function pairs(options: readonly string[]): string[][] {
  return options.flatMap((one, index) => options.slice(index + 1).map((other) => [one, other]))
}

/** A seeded walk through the whole dialog; `pick` chooses among the answers of each step. */
function walk(
  dialoog: Dialoog,
  pick: (count: number) => number,
): { antwoorden: Antwoorden; end: Positie } {
  let antwoorden: Antwoorden = {}
  for (let count = 0; count < 200; count++) {
    const positie = replay(dialoog, antwoorden, CONTEXT)
    if (positie.soort === 'uitkomst') return { antwoorden, end: positie }
    const stap = dialoog.steps[positie.stap]
    assert.ok(stap, positie.stap)
    const answers = answersFor(stap)
    const antwoord = answers[pick(answers.length)]
    assert.ok(antwoord, positie.stap)
    antwoorden = giveAnswer(dialoog, antwoorden, positie.stap, antwoord, CONTEXT).antwoorden
  }
  throw new Error('no end in 200 steps')
}

for (const { dialoog } of loadDialogs(ROOT).sources) {
  describe(`dialog ${dialoog.id} (N3)`, function () {
    this.timeout(120_000) // tens of thousands of walks through some forty steps
    const walks: { antwoorden: Antwoorden; end: Positie }[] = []
    const edges = new Set<string>()

    before(() => {
      let seed = 7
      const random = () => {
        seed = (seed * 1103515245 + 12345) % 2147483648
        return seed / 2147483648
      }
      for (let count = 0; count < WALKS; count++) {
        const walked = walk(dialoog, (size) => Math.floor(random() * size))
        walks.push(walked)
        const stops = [
          ...walked.end.pad,
          walked.end.soort === 'uitkomst' ? `outcome/${walked.end.uitkomst}` : '',
        ]
        stops.slice(1).forEach((stop, index) => {
          edges.add(`${stops[index]} > ${stop}`)
        })
      }
    })

    for (const [name, stap] of Object.entries(dialoog.steps)) {
      describe(`step ${name}`, () => {
        it('is reached', () => {
          assert.ok(walks.some(({ end }) => end.pad.includes(name)))
        })
        for (const goto of new Set(stap.next.map((route) => route.goto))) {
          it(`can lead to ${goto}`, () => assert.ok(edges.has(`${name} > ${goto}`)))
        }
        for (const antwoord of answersFor(stap)) {
          it(`goes on after ${JSON.stringify(antwoord).slice(0, 60)}`, () => {
            const walked = walks.find(({ end }) => end.pad.includes(name))
            assert.ok(walked)
            const { antwoorden } = giveAnswer(dialoog, walked.antwoorden, name, antwoord, CONTEXT)
            const positie = replay(dialoog, antwoorden, CONTEXT)
            assert.ok(positie.soort === 'uitkomst' || positie.stap !== name)
          })
        }
      })
    }

    for (const outcome of Object.keys(dialoog.outcomes)) {
      it(`can end in ${outcome}`, () => {
        assert.ok(walks.some(({ end }) => end.soort === 'uitkomst' && end.uitkomst === outcome))
      })
    }

    it('uses every predicate that exists', () => {
      const used = new Set(
        Object.values(dialoog.steps).flatMap((stap) =>
          stap.next.flatMap((route) => route.when ?? []),
        ),
      )
      assert.deepEqual(
        Object.keys(PREDICATES).filter((name) => !used.has(name)),
        [],
      )
    })

    it('keeps every answer when one is given again, and drops only what can no longer be reached (A10)', () => {
      fc.assert(
        fc.property(fc.nat(WALKS - 1), fc.nat(), fc.nat(), (which, where, how) => {
          const walked = walks[which]
          const name = walked?.end.pad[where % (walked?.end.pad.length || 1)]
          const stap = name === undefined ? undefined : dialoog.steps[name]
          if (!walked || !name || !stap) return
          const answers = answersFor(stap)
          const antwoord = answers[how % answers.length]
          if (!antwoord) return
          const changed = giveAnswer(dialoog, walked.antwoorden, name, antwoord, CONTEXT)
          const positie = replay(dialoog, changed.antwoorden, CONTEXT)
          const within = positie.soort === 'stap' ? reachableFrom(dialoog, positie.stap) : new Set()
          for (const other of Object.keys(walked.antwoorden)) {
            if (other === name) continue
            const kept: boolean = other in changed.antwoorden
            assert.equal(kept, positie.pad.includes(other) || within.has(other), other)
            assert.equal(kept, !changed.vervallen.includes(other))
            if (kept) assert.equal(changed.antwoorden[other], walked.antwoorden[other])
          }
        }),
        { numRuns: WALKS, seed: 11 },
      )
    })

    it('walks back to the first question, one step at a time (A9)', () => {
      for (const { end } of walks.slice(0, 50)) {
        let current = stepBefore(end, '')
        const back: string[] = []
        while (current) {
          back.push(current)
          current = stepBefore(end, current)
        }
        assert.deepEqual(back.reverse(), end.pad)
      }
    })

    it('takes an answer that no longer fits its step as not given', () => {
      const antwoorden: Antwoorden = { [dialoog.start]: { soort: 'keuze', keuze: 'bestaat-niet' } }
      const positie = replay(dialoog, antwoorden, CONTEXT)
      assert.deepEqual(positie, { soort: 'stap', stap: dialoog.start, pad: [] })
    })

    it('ignores answers to steps that no longer exist', () => {
      const positie = replay(dialoog, { 'oude-stap': { soort: 'keuze', keuze: 'ja' } }, CONTEXT)
      assert.equal(positie.soort === 'stap' && positie.stap, dialoog.start)
    })

    it('names an outcome for every end', () => {
      const ends = Object.values(dialoog.steps).flatMap((stap) =>
        stap.next.flatMap((route) => outcomeName(route.goto) ?? []),
      )
      for (const end of ends) assert.ok(end in dialoog.outcomes, end)
    })
  })
}

describe('what the triage advises', () => {
  const dialoog = loadDialogs(ROOT).sources.find(
    (source) => source.dialoog.id === 'triage',
  )?.dialoog
  assert.ok(dialoog)

  /** Situation, answers that differ from an ordinary intervention, and the outcome (S2, S4, X3, X4). */
  const POLICY: readonly (readonly [string, Antwoorden, string])[] = [
    ['everything local was tried', {}, 'interventie'],
    ['only thinking along is asked', { 'soort-vraag': keuze('meedenken') }, 'meedenken'],
    ['the own escalation route is open', { 'geprobeerd-escalatie': keuze('nee') }, 'eerst-lokaal'],
    ['the normal way is open', { 'geprobeerd-standaard': keuze('nee') }, 'eerst-lokaal'],
    [
      'a local step is open but an eviction is near',
      { 'geprobeerd-escalatie': keuze('nee'), datum: { soort: 'datum', datum: '2026-12-01' } },
      'interventie',
    ],
    [
      'a local step is open and there is danger now',
      { 'geprobeerd-escalatie': keuze('nee'), acuut: keuze('ja'), 'acuut-hulp': keuze('verder') },
      'interventie',
    ],
    ['a resident asks', { wie: keuze('inwoner') }, 'inwoner'],
    [
      'it is about a decision only',
      { 'soort-vraag': keuze('oneens'), 'oneens-toch': keuze('nee') },
      'bezwaar',
    ],
    [
      'it is about residence only',
      { 'soort-vraag': keuze('verblijf'), 'verblijf-toch': keuze('nee') },
      'verblijfsbesluit',
    ],
    [
      'knowledge was enough',
      { 'soort-vraag': keuze('informatie'), 'kennis-genoeg': keuze('ja') },
      'kennis',
    ],
    [
      'another desk comes first',
      { 'ander-loket': keuze('tcc'), 'ander-loket-eerst': keuze('eerst') },
      'ander-loket',
    ],
    ['danger and nothing else', { acuut: keuze('ja'), 'acuut-hulp': keuze('stop') }, 'acuut'],
  ]

  function keuze(value: string): Antwoord {
    return { soort: 'keuze', keuze: value }
  }

  const ORDINARY: Antwoorden = {
    acuut: keuze('nee'),
    wie: keuze('gemeente'),
    leefgebieden: { soort: 'keuzes', keuzes: ['wonen', 'financien'] },
    'soort-vraag': keuze('doorbraak'),
    knelpunt: { soort: 'keuzes', keuzes: ['samenwerking'] },
    'geprobeerd-standaard': keuze('ja'),
    'geprobeerd-escalatie': keuze('ja'),
    'geprobeerd-register': keuze('ja'),
    'ander-loket': keuze('geen'),
    gebeurtenis: keuze('ontruiming'),
    datum: { soort: 'datum', datum: '2027-06-01' },
    hulpvraag: { soort: 'tekst', tekst: 'UWV en gemeente moeten samen beslissen wie betaalt.' },
    overzicht: keuze('klopt'),
  }

  for (const [situation, differs, outcome] of POLICY) {
    it(`is ${outcome} when ${situation}`, () => {
      const wanted: Antwoorden = { ...ORDINARY, ...differs }
      let antwoorden: Antwoorden = {}
      for (;;) {
        const positie = replay(dialoog, antwoorden, CONTEXT)
        if (positie.soort === 'uitkomst') return assert.equal(positie.uitkomst, outcome)
        const stap = dialoog.steps[positie.stap]
        assert.ok(stap)
        const antwoord = wanted[positie.stap] ?? answersFor(stap)[0]
        assert.ok(antwoord)
        antwoorden = giveAnswer(dialoog, antwoorden, positie.stap, antwoord, CONTEXT).antwoorden
      }
    })
  }
})
