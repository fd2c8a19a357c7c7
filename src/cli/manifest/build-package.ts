import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { zipSync } from 'fflate'

export interface PackageSettings {
  /** The id of the app registration, also of the bot. */
  readonly appId: string
  /** Where Teams reaches the bot, without `https://`. */
  readonly hostname: string
}

export interface PackageProblem {
  readonly bestand: string
  /** The place in the file, as a path. */
  readonly plek: string
  readonly tekst: string
}

export type PackageResult =
  | { readonly ok: true; readonly zip: Uint8Array }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] }

/** What stands in the package when nothing is set: valid, and recognisably an example. */
export const EXAMPLE: PackageSettings = {
  appId: '00000000-0000-0000-0000-000000000000',
  hostname: 'maatwerkwijzer.example',
}

const FILES = [
  { naam: 'manifest.json', schema: 'MicrosoftTeams.schema.json' },
  { naam: 'en.json', schema: 'MicrosoftTeams.Localization.schema.json' },
] as const
const ICONS = ['color.png', 'outline.png'] as const

/** Fills in the placeholders of `manifest/`, checks the result against the schema its own version names, and zips it. */
export function buildPackage(root: string, settings: PackageSettings): PackageResult {
  const version = (JSON.parse(read(join(root, 'package.json'))) as { version: string }).version
  const values = { APP_ID: settings.appId, HOSTNAME: settings.hostname, VERSION: version }
  const folder = join(root, 'manifest')
  const texts = FILES.map(({ naam }) => fillIn(read(join(folder, naam)), values))
  const { manifestVersion } = JSON.parse(texts[0] ?? '{}') as { manifestVersion: string }
  const problems = FILES.flatMap(({ naam, schema }, at) =>
    checkFile(naam, texts[at] ?? '', join(schemaFolder(manifestVersion), schema)),
  )
  if (problems.length > 0) return { ok: false, problems }
  const files = FILES.map(({ naam }, at) => [naam, new TextEncoder().encode(texts[at])] as const)
  const icons = ICONS.map(
    (naam) => [naam, new Uint8Array(readFileSync(join(folder, naam)))] as const,
  )
  return { ok: true, zip: zipSync(Object.fromEntries([...files, ...icons])) }
}

/** A placeholder without a value stays, and the schema refuses it. */
function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{\{(\w+)\}\}/g,
    (placeholder, name: string) => values[name] ?? placeholder,
  )
}

function checkFile(bestand: string, text: string, schemaPath: string): PackageProblem[] {
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(read(schemaPath)))
  if (validate(JSON.parse(text))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => ({
    bestand,
    plek: instancePath === '' ? '/' : instancePath,
    tekst: message ?? '',
  }))
}

/** The schemas of Microsoft come with their package; nothing is fetched. */
function schemaFolder(manifestVersion: string): string {
  const require = createRequire(import.meta.url)
  const main = require.resolve('@microsoft/app-manifest')
  return join(dirname(main), 'json-schemas/teams', `v${manifestVersion}`)
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
