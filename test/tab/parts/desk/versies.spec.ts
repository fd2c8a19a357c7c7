import assert from 'node:assert/strict'
import { groupVersies, pairOf, type Versie } from '../../../../src/tab/parts/desk/versies.ts'

type Code = Versie['status']['code']

/** From the newest version to the oldest: its status, and what is said of it. */
const versiesOf = (...lines: [Code, Partial<Versie>?][]): Versie[] =>
  lines.map(([code, more], at) => ({
    ...{ versie: lines.length - at, status: { code, tekst: code }, door: 'Kim', reden: null },
    ...{ op: '2026-11-24T11:00:00.000Z', zelfdeTekst: false, weggegooid: false, vindbaar: false },
    ...more,
  }))
const same = { zelfdeTekst: true }
const PUBLISHED: [Code, Partial<Versie>?][] = [
  ['gepubliceerd', { ...same, vindbaar: true }],
  ['review', same],
  ['concept'],
  ['gepubliceerd'],
]

describe('the versions of an item, by text', () => {
  it('keep a change of status with the text it is of', () => {
    const groups = groupVersies(versiesOf(['concept'], ...PUBLISHED))
    assert.deepEqual(
      groups.map(({ stappen }) => stappen.map(({ versie }) => versie)),
      [[5], [4, 3, 2], [1]],
    )
  })

  const PAIRS: [string, Versie[], [number, number]][] = [
    ['a draft with what people find', versiesOf(['concept'], ['concept'], ...PUBLISHED), [4, 6]],
    ['the last two that were published', versiesOf(...PUBLISHED), [1, 4]],
    [
      'no draft that was thrown away',
      versiesOf(
        ['gepubliceerd', { weggegooid: true, vindbaar: true }],
        ['concept'],
        ...PUBLISHED.map(([code, more]): [Code, Partial<Versie>] => [
          ...([code, { ...more, vindbaar: false }] as const),
        ]),
      ),
      [1, 4],
    ],
    [
      'the last two drafts of what was never published',
      versiesOf(['concept'], ['concept']),
      [1, 2],
    ],
  ]
  for (const [what, versies, pair] of PAIRS) {
    it(`begin with ${what}`, () => {
      assert.deepEqual(pairOf(groupVersies(versies)), pair)
    })
  }
})
