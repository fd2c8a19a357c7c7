import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseCommand } from '../../src/bot/commands.ts'
import { loadDialogs } from '../../src/content/dialogs/load-dialogs.ts'
import type { Antwoord, Antwoorden } from '../../src/domain/triage/antwoord.ts'
import { type Dialoog, outcomeName, type Stap } from '../../src/domain/triage/dialoog.ts'
import { findOption } from '../../src/domain/triage/find-option.ts'
import { COUNTED_UNTIL, PREDICATES } from '../../src/domain/triage/predicates.ts'
import {
  answeredSteps,
  giveAnswer,
  type Positie,
  progress,
  reachableFrom,
  replay,
  stepBefore,
} from '../../src/domain/triage/replay.ts'
import { ROOT } from '../helpers/test-bot.ts'

const CONTEXT = { vandaag: '2026-11-24', onomkeerbaar: '2026-12-17' }
const WALKS = 20_000

const COMMANDS =
  'nieuwe casus,nieuw,register,zoek,mijn casussen,mijn casus,status,ga verder,verder,doorgaan,indienen,hulp,help,menu,uitleg,feedback,stop,stoppen,terug,vorige,overzicht,wijzig,waarom,rol,werklijst,neem,lees,vraag,rond af,bericht,formulier,bedankt,ok,top,hoi,dag,wat kun je'.split(
    ',',
  )
/** At these steps the word is an answer first. */
const MEANT = {
  'acuut-hulp stop': true,
  'acuut-hulp verder': true,
  'acuut-hulp ga verder': true,
  'acuut-hulp doorgaan': true,
  'ander-loket-eerst doorgaan': true,
  'ander-loket-eerst verder': true,
  'ander-loket-eerst ga verder': true,
  'soort register': true,
}

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

    it('counts questions without climbing: one more at most with an answer, and never past the end (A16)', () => {
      for (const { antwoorden, end } of walks.slice(0, 2000)) {
        const shown = end.pad.map((stap, index) =>
          progress(
            dialoog,
            { soort: 'stap', stap, pad: end.pad.slice(0, index) },
            antwoorden,
            CONTEXT,
          ),
        )
        shown.forEach(({ stap, ongeveer }, index) => {
          assert.equal(stap, index + 1)
          assert.ok(ongeveer >= stap)
          const before = shown[index - 1]
          if (before) assert.ok(ongeveer <= before.ongeveer + 1, `${end.pad[index - 1]}`)
        })
      }
    })

    it('takes no command for an option, unless that is the wording', () => {
      for (const command of COMMANDS) {
        assert.ok(parseCommand(command), command)
        for (const [name, stap] of Object.entries(dialoog.steps)) {
          const keuze = findOption(stap, command)
          if (keuze === undefined || `${name} ${command}` in MEANT) continue
          assert.fail(`${name}: ${command} is ${keuze}`)
        }
      }
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

  const NEAR: Antwoord = { soort: 'datum', datum: '2026-12-01' }

  /** Situation, answers that differ from an ordinary intervention, and the outcome (S2, S4, X3, X4). */
  const POLICY: readonly (readonly [string, Antwoorden, string])[] = [
    ['everything local was tried', {}, 'interventie'],
    ['only thinking along is asked', { 'soort-vraag': keuze('meedenken') }, 'meedenken'],
    ['the own escalation route is open', { 'geprobeerd-escalatie': keuze('nee') }, 'eerst-lokaal'],
    ['the normal way is open', { 'geprobeerd-standaard': keuze('nee') }, 'eerst-lokaal'],
    [
      'a local step is open but an eviction is near',
      { 'geprobeerd-escalatie': keuze('nee'), datum: NEAR },
      'interventie',
    ],
    [
      'a local step is open and there is danger now',
      { 'geprobeerd-escalatie': keuze('nee'), acuut: keuze('ja'), 'acuut-hulp': keuze('verder') },
      'interventie',
    ],
    ['nothing local was asked, for an eviction is near', { datum: NEAR }, 'interventie'],
    [
      'thinking along is asked and an eviction is near',
      { 'soort-vraag': keuze('meedenken'), datum: NEAR },
      'meedenken',
    ],
    [
      'what threatens has no date and a local step is open',
      { datum: { soort: 'onbekend' }, 'geprobeerd-standaard': keuze('nee') },
      'eerst-lokaal',
    ],
    [
      'nothing threatens and a local step is open',
      { gebeurtenis: keuze('geen'), 'geprobeerd-standaard': keuze('deels') },
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

  /** Answers every question as `wanted` says, otherwise the first way it can be answered. */
  function fillIn(wanted: Antwoorden, before: Antwoorden = {}) {
    let antwoorden = before
    const asked: string[] = []
    for (;;) {
      const positie = replay(dialoog as Dialoog, antwoorden, CONTEXT)
      if (positie.soort === 'uitkomst') return { ...positie, antwoorden, asked }
      const stap = dialoog?.steps[positie.stap]
      assert.ok(stap)
      const antwoord = wanted[positie.stap] ?? answersFor(stap)[0]
      assert.ok(antwoord)
      asked.push(positie.stap)
      const given = giveAnswer(dialoog as Dialoog, antwoorden, positie.stap, antwoord, CONTEXT)
      assert.deepEqual(given.vervallen, [])
      antwoorden = given.antwoorden
    }
  }

  for (const [situation, differs, outcome] of POLICY) {
    it(`is ${outcome} when ${situation}`, () => {
      assert.equal(fillIn({ ...ORDINARY, ...differs }).uitkomst, outcome)
    })
  }

  const LOCAL = /^(geprobeerd|ander-loket|niveau|wetten)/

  for (const [situation, differs] of [
    ['something is near', { datum: NEAR }],
    ['there is danger now', { acuut: keuze('ja'), 'acuut-hulp': keuze('verder') }],
  ] as const) {
    for (const lane of ['doorbraak', 'meedenken']) {
      it(`takes the short way to ${lane} when ${situation}`, () => {
        const { pad } = fillIn({ ...ORDINARY, ...differs, 'soort-vraag': keuze(lane) })
        assert.deepEqual(
          pad.filter((stap) => LOCAL.test(stap)),
          [],
        )
        const after = pad.length - pad.indexOf('datum') - 1
        assert.ok(after <= 11, `${after} questions after the day`)
      })
    }
  }

  it('asks what threatens before what is needed', () => {
    const { pad } = fillIn(ORDINARY)
    assert.ok(pad.indexOf('datum') < pad.indexOf('soort-vraag'))
  })

  it('keeps what was answered about the local steps when a day turns out to be near', () => {
    const { antwoorden } = fillIn(ORDINARY)
    const changed = giveAnswer(dialoog, antwoorden, 'datum', NEAR, CONTEXT)
    assert.deepEqual(changed.vervallen, [])
    assert.equal(replay(dialoog, changed.antwoorden, CONTEXT).soort, 'uitkomst')
  })

  it('counts down, not up, on an ordinary way (A16)', () => {
    for (const differs of [{}, { datum: NEAR }, { 'soort-vraag': keuze('meedenken') }]) {
      const { pad, antwoorden } = fillIn({ ...ORDINARY, ...differs })
      const counts: number[] = pad.map((stap, index) => {
        const here: Positie = { soort: 'stap', stap, pad: pad.slice(0, index) }
        return progress(dialoog, here, antwoorden, CONTEXT).ongeveer
      })
      assert.deepEqual(
        counts,
        [...counts].sort((a, b) => b - a),
      )
      assert.equal(counts.at(-1), pad.length)
    }
  })

  describe('a draft of version 1', () => {
    it('is asked only what it does not have yet, and keeps the rest', () => {
      const old = fillIn({ ...ORDINARY, 'soort-vraag': keuze('meedenken') })
      const { gebeurtenis: _, datum: __, ...before } = old.antwoorden
      const now = fillIn(ORDINARY, before)
      assert.deepEqual(now.asked, ['gebeurtenis', 'datum'])
      assert.equal(now.uitkomst, 'meedenken')
      assert.deepEqual(now.antwoorden, old.antwoorden)
    })

    it('that was urgent keeps its local steps', () => {
      const old = fillIn(ORDINARY).antwoorden
      const near = { ...old, datum: NEAR }
      const { uitkomst, antwoorden, asked } = fillIn(ORDINARY, near)
      assert.deepEqual([uitkomst, asked], ['interventie', []])
      assert.deepEqual(antwoorden, near)
    })

    it('is shown in full once it is filed, also where a question was added since', () => {
      const { antwoorden } = fillIn({ ...ORDINARY, 'soort-vraag': keuze('meedenken') })
      const { gebeurtenis: _, datum: __, ...before } = antwoorden
      assert.deepEqual(new Set(answeredSteps(dialoog, before)), new Set(Object.keys(before)))
    })
  })

  it('knows the everyday words for its options', () => {
    for (const [stap, typed, keuze] of TYPED) {
      const step: Stap | undefined = dialoog?.steps[stap]
      assert.ok(step, stap)
      assert.equal(findOption(step, typed), keuze, `${stap}: ${typed}`)
    }
  })
})

/** Step, what people type there, and what they mean. */
const TYPED: readonly (readonly [string, string, string | undefined])[] = [
  ['wie', 'wijkteam', 'gemeente'],
  ['wie', 'het wijkteam', 'gemeente'],
  ['wie', 'UWV', 'landelijke-dienstverlener'],
  ['wie', 'bewindvoerder', 'ondersteuner'],
  ['wie', 'ministerie', 'ander-loket'],
  ['acuut-hulp', 'nee', 'stop'],
  ['acuut-hulp', 'nee, dat hoeft niet', 'stop'],
  ['acuut-hulp', 'ja graag', 'verder'],
  ['leefgebieden', 'schulden', 'financien'],
  ['leefgebieden', 'huis', 'wonen'],
  ['leefgebieden', 'GGZ', 'psychologische-gezondheid'],
  ['leefgebieden', 'gezondheid', undefined],
  ['breder', 'nee', 'geen'],
  ['gebeurtenis', 'nee', 'geen'],
  ['gebeurtenis', 'uit huis gezet', undefined],
  ['gebeurtenis', 'uit huis', 'ontruiming'],
  ['gebeurtenis', 'ja, een ontruiming', 'ontruiming'],
  ['gebeurtenis', 'nee hoor', 'geen'],
  ['oneens-toch', 'nee, er speelt meer', undefined],
  ['oneens-toch', 'nee, alleen dit', 'nee'],
  ['geprobeerd-escalatie', 'ja, deels', undefined],
  ['gebeurtenis', 'stroom', 'afsluiting'],
  ['niveau', 'tussen organisaties', 'meso'],
  ['overig-vraag', 'geen plek', 'geen-plek'],
  ['overig-vraag', 'wachtlijst', 'lang'],
  ['knelpunt', 'samenwerking', 'samenwerking'],
  ['geprobeerd-standaard', 'nee', 'nee'],
  ['ander-loket', 'nee', 'geen'],
  ['ander-loket', 'weet ik niet', 'geen'],
  ['bestaanszekerheid', 'huis', 'wonen'],
  ['overzicht', 'ja', 'klopt'],
  ['overzicht', 'nee', undefined],
  ['knelpunt', 'hoe kom ik aan een briefadres', undefined],
]

describe('the predicates of the dialogs', () => {
  const steps = loadDialogs(ROOT).sources.flatMap(({ dialoog }) => Object.entries(dialoog.steps))

  it('are all used', () => {
    const used = new Set(
      steps.flatMap(([, stap]) => stap.next.flatMap((route) => route.when ?? [])),
    )
    assert.deepEqual(
      Object.keys(PREDICATES).filter((name) => !used.has(name)),
      [],
    )
  })

  it('wait for steps that exist before fewer questions are counted', () => {
    const names = steps.map(([name]) => name)
    for (const [name, stap] of Object.entries(COUNTED_UNTIL)) {
      assert.ok(name in PREDICATES && names.includes(stap), name)
    }
  })
})
