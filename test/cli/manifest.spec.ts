import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parseCommand } from '../../src/bot/commands.ts'
import { answerDeelvraag } from '../../src/bot/handlers/share.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { buildPackage, EXAMPLE } from '../../src/cli/manifest/build-package.ts'
import { NOW } from '../helpers/builders.ts'
import { createTestBot, ROOT } from '../helpers/test-bot.ts'

interface Manifest {
  readonly composeExtensions: readonly {
    readonly commands: readonly { readonly id: string; readonly parameters: readonly unknown[] }[]
    readonly messageHandlers?: unknown
  }[]
  readonly id: string
  readonly staticTabs: readonly { readonly contentUrl?: string }[]
  readonly webApplicationInfo: unknown
  readonly validDomains: readonly string[]
  readonly bots: readonly {
    readonly botId: string
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[]
  }[]
}

const APP_ID = '99999999-2222-3333-4444-555555555555'

function build(root = ROOT, settings = { appId: APP_ID, hostname: 'bot.voorbeeldstad.example' }) {
  const result = buildPackage(root, settings)
  assert.ok(result.ok, JSON.stringify(result))
  const files = unzipSync(result.zip)
  return {
    files,
    manifest: JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest,
  }
}

describe('the Teams app package', () => {
  it('holds the manifest, its translation and both icons', () => {
    assert.deepEqual(Object.keys(build().files).sort(), [
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ])
  })

  it('has the app and the host that were set, and no placeholder left', () => {
    const { files, manifest } = build()
    assert.equal(manifest.id, APP_ID)
    assert.equal(manifest.bots[0]?.botId, APP_ID)
    assert.deepEqual(manifest.validDomains, ['bot.voorbeeldstad.example'])
    for (const name of ['manifest.json', 'en.json']) {
      assert.doesNotMatch(strFromU8(files[name] ?? new Uint8Array()), /\$\{\{/)
    }
  })

  it('has the page of a person, and where they log in', () => {
    const { manifest } = build()
    const host = 'bot.voorbeeldstad.example'
    assert.equal(manifest.staticTabs[0]?.contentUrl, `https://${host}/tab`)
    assert.deepEqual(manifest.webApplicationInfo, {
      id: APP_ID,
      resource: `api://${host}/${APP_ID}`,
    })
  })

  it('hears of a pasted link of our own host, and of no other (G5)', () => {
    const handlers = build().manifest.composeExtensions[0]?.messageHandlers
    const value = { domains: ['bot.voorbeeldstad.example'] }
    assert.deepEqual(handlers, [{ type: 'link', value }])
  })

  it('names commands that the bot knows, at most ten a list (A4)', () => {
    for (const { commands } of build().manifest.bots[0]?.commandLists ?? []) {
      assert.ok(commands.length <= 10)
      for (const { title } of commands) assert.ok(parseCommand(title), title)
    }
  })

  it('offers only searches that are answered, in two languages (G2)', async () => {
    const { files, manifest } = build()
    const bot = createTestBot()
    const sender = { id: 'i', tenantId: 't', naam: '' }
    const context = await createContext(bot.deps, bot.storage.stores, sender, NOW)
    const english = JSON.parse(strFromU8(files['en.json'] ?? new Uint8Array()))
    const commands = manifest.composeExtensions.flatMap((extension) => extension.commands)
    assert.ok(commands.length > 0)
    for (const [index, { id, parameters }] of commands.entries()) {
      const vraag = { commando: id, tekst: 'iets', overslaan: 0 }
      const { zeg } = bot.deps
      const answer = await answerDeelvraag(context, vraag, zeg)
      assert.ok(answer.soort === 'keuzes' || answer.tekst !== zeg('delen.onbekend'), id)
      assert.equal(parameters.length, 1)
      const place = `composeExtensions[0].commands[${index}]`
      for (const key of ['title', 'description', 'parameters[0].title'])
        assert.ok(english[`${place}.${key}`], key)
    }
  })

  it('has icons of the sizes Teams asks for', () => {
    const { files } = build()
    const size = (name: string) => Buffer.from(files[name] ?? []).readUInt32BE(16)
    assert.equal(size('color.png'), 192)
    assert.equal(size('outline.png'), 32)
  })

  it('is refused with the place of the mistake when it is not valid', () => {
    const root = mkdtempSync(join(tmpdir(), 'maatwerk-manifest-'))
    try {
      cpSync(join(ROOT, 'manifest'), join(root, 'manifest'), { recursive: true })
      cpSync(join(ROOT, 'package.json'), join(root, 'package.json'))
      const path = join(root, 'manifest/manifest.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('"#0B4F5C"', '"petrol"'))
      const result = buildPackage(root, EXAMPLE)
      assert.ok(!result.ok)
      assert.deepEqual(
        result.problems.map(({ bestand, plek }) => `${bestand} ${plek}`),
        ['manifest.json /accentColor'],
      )
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  })
})
