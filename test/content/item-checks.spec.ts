import assert from 'node:assert/strict'
import { abbreviations } from '../../src/content/checks/abbreviations.ts'
import { hardWords } from '../../src/content/checks/hard-words.ts'
import { itemAliases } from '../../src/content/checks/item-aliases.ts'
import { itemLinks } from '../../src/content/checks/item-links.ts'
import { itemLists } from '../../src/content/checks/item-lists.ts'
import { itemReach } from '../../src/content/checks/item-reach.ts'
import { itemText } from '../../src/content/checks/item-text.ts'
import { itemVragen } from '../../src/content/checks/item-vragen.ts'
import { nearDuplicates } from '../../src/content/checks/near-duplicates.ts'
import { personalData } from '../../src/content/checks/personal-data.ts'
import { proposals2019 } from '../../src/content/checks/proposals-2019.ts'
import { stepVerbs } from '../../src/content/checks/step-verbs.ts'
import { vragenOwnWords } from '../../src/content/checks/vragen-own-words.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { aContent, aSource, codesOf } from '../helpers/content.ts'

const lijsten = (moeilijkeWoorden: { woord: string; gewoon: string; vakterm: boolean }[]) => ({
  werkwoorden: new Set<string>(),
  moeilijkeWoorden,
  geenNamen: new Set<string>(),
  uitzonderingen: [],
})

describe('the checks of an item', () => {
  describe('steps', () => {
    const codes = (stappen: string[]) => codesOf(stepVerbs, aContent([aSource({ stappen })]))

    it('start with a verb of the list', () => {
      assert.deepEqual(codes(['Bel de gemeente.', '**Leg** het vast.']), [])
    })

    it('are named when they start with something else', () => {
      assert.deepEqual(codes(['Bel de gemeente.', 'De gemeente belt.']), ['stap-werkwoord'])
    })

    it('are named on their own line', () => {
      const [first, second] = stepVerbs.run(
        aContent([aSource({ stappen: ['Is het zo?', 'Wie belt?'] })]),
      )
      assert.equal((second?.line ?? 0) - (first?.line ?? 0), 1)
    })
  })

  describe('hard words', () => {
    const indien = { woord: 'indien', gewoon: 'als', vakterm: false }
    const recidive = { woord: 'recidive', gewoon: 'opnieuw de fout in gaan', vakterm: true }
    const run = (situatie: string, begrippen: string[] = []) =>
      hardWords.run(
        aContent([aSource({ situatie })], {
          lijsten: lijsten([indien, recidive]),
          bank: { begrippen: begrippen.map((term) => ({ term, afkorting: '', uitleg: '' })) },
        }),
      )

    it('are mistakes and come with the plainer one', () => {
      const [found] = run('Bel, indien het kan.')
      assert.deepEqual([found?.level, found?.expected], ['fout', 'als'])
    })

    it('are whole words only', () => {
      assert.deepEqual(run('Een indiener belt.'), [])
    })

    it('of the trade are a warning', () => {
      assert.deepEqual(
        run('Dit is recidive.').map(({ level }) => level),
        ['waarschuwing'],
      )
    })

    it('of the trade pass when the item explains them', () => {
      assert.deepEqual(run('Dit is recidive (opnieuw de fout in gaan).'), [])
    })

    it('of the trade pass when the glossary has them', () => {
      assert.deepEqual(run('Dit is recidive.', ['Recidive']), [])
    })
  })

  describe('abbreviations', () => {
    const bank = {
      begrippen: [{ term: 'Zorgwet', afkorting: 'Zvw', uitleg: '' }],
      organisaties: [
        {
          id: 'uwv',
          naam: 'Uitvoeringsinstituut',
          afkorting: 'UWV',
          soort: '',
          omschrijving: '',
          aangesloten: null,
          ookBekendAls: [],
        },
      ],
    }
    const found = (situatie: string) =>
      abbreviations.run(aContent([aSource({ situatie })], { bank })).map((problem) => problem.found)

    it('in the glossary or among the organisations are known', () => {
      assert.deepEqual(found('UWV kijkt naar de Zvw.'), [])
    })

    it('are known when brackets explain them, on either side', () => {
      assert.deepEqual(found('De Wet langdurige zorg (Wlz) en een BZT-kaart (iets raars).'), [])
    })

    it('are named once each otherwise', () => {
      assert.deepEqual(found('De Wlz, de Wlz en DT&V.'), ['Wlz', 'DT&V'])
    })

    it('are not taken for ordinary words with a capital', () => {
      assert.deepEqual(found('Wat nu? Wie belt? De Wet zegt niets.'), [])
    })
  })

  describe('links', () => {
    const knelpunt = (fields: Partial<Kennisitem>) => aSource({ id: 'knelpunt', ...fields })
    const route = (fields: Partial<Kennisitem> = {}) =>
      aSource({ id: 'route', soort: 'route', ...fields })

    it('may use the slug that an item replaced', () => {
      const content = aContent([knelpunt({ verwante: ['oud'] }), route({ vervangt: ['oud'] })])
      assert.deepEqual(codesOf(itemLinks, content), [])
      assert.deepEqual(codesOf(itemReach, content), [])
    })

    it('that lead nowhere are named', () => {
      const content = aContent([knelpunt({ verwante: ['route', 'weg'] }), route()])
      assert.deepEqual(codesOf(itemLinks, content), ['item-verwijzing'])
    })

    it('that stand there twice or point at the item itself are named', () => {
      const verwante = ['route', 'route', 'knelpunt']
      const content = aContent([knelpunt({ verwante }), route()])
      assert.deepEqual(codesOf(itemLinks, content), [
        'item-verwijzing-dubbel',
        'item-verwijzing-dubbel',
      ])
    })

    it('count from either side', () => {
      const content = aContent([knelpunt({ verwante: ['route'] }), route()])
      assert.deepEqual(codesOf(itemReach, content), [])
    })

    it('are missed at a knelpunt without a route, and at a route without a knelpunt', () => {
      const content = aContent([knelpunt({}), route()])
      assert.deepEqual(codesOf(itemReach, content), ['knelpunt-zonder-route', 'route-onbereikt'])
    })

    it('to a route that is not published do not help', () => {
      const content = aContent([knelpunt({ verwante: ['route'] }), route({ status: 'concept' })])
      assert.deepEqual(codesOf(itemReach, content), ['knelpunt-zonder-route'])
    })
  })

  describe('replaced slugs', () => {
    it('are free', () => {
      const content = aContent([aSource({ id: 'nieuw', vervangt: ['oud'] })])
      assert.deepEqual(codesOf(itemAliases, content), [])
    })

    it('cannot be the id of an item or replaced twice', () => {
      const content = aContent([
        aSource({ id: 'een', vervangt: ['twee', 'oud'] }),
        aSource({ id: 'twee', vervangt: ['oud'] }),
      ])
      assert.deepEqual(codesOf(itemAliases, content), ['vervangt-bezet', 'vervangt-bezet'])
    })
  })

  describe('near-duplicates', () => {
    const about = (id: string, situatie: string) => aSource({ id, titel: id, situatie })
    const briefadres = 'Een jongere zonder woning krijgt nergens een briefadres van burgerzaken.'
    const others = [
      about('zorg', 'De verzekeraar betaalt het medicijn voor deze patiënt helaas niet.'),
      about('school', 'Een leerling zit thuis omdat geen enkele school plaats heeft.'),
    ]

    it('are named together', () => {
      const content = aContent([about('een', briefadres), about('twee', briefadres), ...others])
      assert.deepEqual(
        nearDuplicates.run(content).map(({ file, found }) => [file, found]),
        [['knowledge/knelpunten/twee.md', 'een']],
      )
    })

    it('are not a knelpunt and its route', () => {
      const route = aSource({ id: 'twee', titel: 'twee', situatie: briefadres, soort: 'route' })
      const content = aContent([about('een', briefadres), route, ...others])
      assert.deepEqual(codesOf(nearDuplicates, content), [])
    })

    it('are not items that only share ordinary words', () => {
      assert.deepEqual(codesOf(nearDuplicates, aContent([about('een', briefadres), ...others])), [])
    })
  })

  describe('personal data', () => {
    const run = (fields: Partial<Kennisitem>) =>
      codesOf(personalData, aContent([aSource(fields)], { gegevens: createGegevensZoeker() }))

    it('is found in the text, in the questions and in the inside note', () => {
      const iban = 'Rekening NL91 ABNA 0417 1643 00.'
      assert.deepEqual(run({ situatie: iban }), ['persoonsgegeven'])
      assert.deepEqual(run({ vragen: [iban] }), ['persoonsgegeven'])
      assert.deepEqual(run({ intern: iban }), ['persoonsgegeven'])
    })

    it('is not a place or a thing that authors listed as no name', () => {
      const content = (geenNamen: string[]) =>
        aContent(
          [aSource({ situatie: 'Hij woont bij Leverkusen.', letOp: 'Mevrouw Jansen belt.' })],
          {
            gegevens: {
              find: (text) =>
                [...text.matchAll(/bij Leverkusen|Jansen/g)].map(({ 0: word, index }) => ({
                  kind: 'naam',
                  start: index,
                  end: index + word.length,
                })),
              redact: (text) => text,
            },
            lijsten: { ...lijsten([]), geenNamen: new Set(geenNamen) },
          },
        )
      assert.equal(personalData.run(content([])).length, 2)
      assert.deepEqual(
        personalData.run(content(['leverkusen'])).map(({ found }) => found),
        ['Jansen'],
      )
    })

    it('is not a person without a name', () => {
      assert.deepEqual(run({ situatie: 'Een moeder van 34 met twee kinderen belt.' }), [])
    })
  })

  describe('proposals of 2019', () => {
    const bron = (jaar: number) => ({ document: 'x', regels: '1-2', vindplaats: 'x', jaar })
    const run = (fields: Partial<Kennisitem>) =>
      codesOf(proposals2019, aContent([aSource({ soort: 'route', ...fields })]))

    it('say so in the first line', () => {
      const situatie = 'Let op: dit is een voorstel uit 2019.\nDaarna meer.'
      assert.deepEqual(run({ bronnen: [bron(2019)], situatie }), [])
    })

    it('are named when only a later line says so', () => {
      const situatie = 'Een idee.\nDit is een voorstel uit 2019.'
      assert.deepEqual(run({ bronnen: [bron(2019)], situatie }), ['voorstel-2019'])
    })

    it('are not routes that a later report confirms, and not knelpunten', () => {
      assert.deepEqual(run({ bronnen: [bron(2019), bron(2024)] }), [])
      assert.deepEqual(run({ bronnen: [bron(2019)], soort: 'knelpunt' }), [])
    })
  })

  describe('questions', () => {
    it('that only repeat the words of the item are a warning', () => {
      const situatie = 'De gemeente weigert een briefadres zonder goede uitleg.'
      const vragen = ['gemeente weigert briefadres', 'briefadres zonder uitleg']
      const [found] = vragenOwnWords.run(aContent([aSource({ situatie, vragen })]))
      assert.equal(found?.level, 'waarschuwing')
    })

    it('in other words pass', () => {
      const vragen = ['nergens ingeschreven kunnen staan', 'post komt bij niemand aan']
      assert.deepEqual(codesOf(vragenOwnWords, aContent([aSource({ vragen })])), [])
    })

    it('are enough of each kind, and no two items share one', () => {
      const content = aContent([
        aSource({ id: 'een', vragen: ['Geen adres!'] }),
        aSource({ id: 'twee', vragen: ['geen adres'] }),
      ])
      assert.deepEqual(codesOf(itemVragen, content), [
        ...Array(3).fill('vragen-te-weinig'),
        'vraag-dubbel',
        ...Array(3).fill('vragen-te-weinig'),
      ])
    })
  })

  describe('the text', () => {
    it('is called after its file, asks a question, and has two steps at least', () => {
      const source = aSource({ vraag: 'Geen vraag.', stappen: ['Bel.'] })
      const renamed = { ...source, placeOf: () => ({ file: 'knowledge/routes/x.md', line: 1 }) }
      assert.deepEqual(codesOf(itemText, aContent([renamed])), [
        'item-naam',
        'item-vraag',
        'item-stappen',
      ])
    })

    it('has no long sentences, and no long mean', () => {
      const words = (count: number) => `${Array(count).fill('woord').join(' ')}.`
      assert.deepEqual(codesOf(itemText, aContent([aSource({ situatie: words(29) })])), [
        'zin-te-lang',
      ])
      const letOp = Array(20).fill(words(20)).join('\n')
      assert.deepEqual(codesOf(itemText, aContent([aSource({ letOp })])), ['zinnen-te-lang'])
    })

    it('uses values of the closed lists only', () => {
      const leefgebieden = [{ id: 'wonen', naam: 'Wonen' }]
      const content = aContent([aSource({ leefgebieden: ['wonen', 'zorgen'] })], {
        bank: { leefgebieden },
      })
      const found = itemLists.run(content).filter(({ expected }) => expected === 'wonen')
      assert.deepEqual(
        found.map((problem) => problem.found),
        ['zorgen'],
      )
    })
  })
})
