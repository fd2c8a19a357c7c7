import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig, SETTING_NAMES } from '../../src/config/config.ts'
import { loadPhrases } from '../../src/content/load-phrases.ts'
import { ROOT } from '../helpers/test-bot.ts'

const TENANT = '11111111-2222-3333-4444-555555555555'
const TEAMS = {
  MICROSOFT_APP_ID: '99999999-2222-3333-4444-555555555555',
  MICROSOFT_APP_PASSWORD: 'zeer-geheim',
  MICROSOFT_APP_TENANT_ID: TENANT,
  ALLOWED_TENANTS: `${TENANT}, 22222222-2222-3333-4444-555555555555`,
}

const OBJECTS = {
  OBJECTS_URL: 'https://objecten.example/api/v2/',
  OBJECTS_TOKEN: 'zeer-geheim-token',
  OBJECTS_TYPE_URL: 'https://objecten.example/api/v2/objecttypes/1',
  OBJECTS_TYPE_VERSION: '2',
}
const ZGW = {
  ZGW_ZAKEN_URL: 'https://zaken.example/zaken/api/v1',
  ZGW_CLIENT_ID: 'maatwerkwijzer',
  ZGW_SECRET: 'zeer-geheime-sleutel',
  ZGW_ZAAKTYPE_URL: 'https://zaken.example/catalogi/api/v1/zaaktypen/1',
  ZGW_STATUSTYPE_URL: 'https://zaken.example/catalogi/api/v1/statustypen/1',
  ZGW_ROLTYPE_URL: 'https://zaken.example/catalogi/api/v1/roltypen/1',
  ZGW_RSIN: '111222333',
}

function problemsOf(env: Record<string, string>): string[] {
  const result = parseConfig(env)
  return result.ok ? [] : [...result.problems].sort()
}

describe('settings', () => {
  it('are complete without any variable: local mode on loopback', () => {
    const result = parseConfig({})
    assert.ok(result.ok)
    assert.equal(result.config.teams, null)
    assert.deepEqual(result.config.server, { host: '127.0.0.1', port: 3978 })
    assert.equal(result.config.databaseFile, 'data/maatwerkwijzer.db')
  })

  it('report every problem at once, by name', () => {
    assert.deepEqual(problemsOf({ PORT: 'veel', LOG_LEVEL: 'luid', DATABASE_URL: 'mysql://x' }), [
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
    ])
  })

  it('never repeat a value', () => {
    const result = parseConfig({
      ...TEAMS,
      PORT: 'mijn-wachtwoord',
      DATABASE_URL: 'geheim://adres',
    })
    assert.ok(!result.ok)
    assert.doesNotMatch(JSON.stringify(result), /mijn-wachtwoord|geheim/)
  })

  it('want a port to be a number in range', () => {
    for (const PORT of ['0', '65536', 'NaN', '-1', '1.5'])
      assert.deepEqual(problemsOf({ PORT }), ['PORT'])
  })

  it('want the group of Microsoft whole', () => {
    assert.deepEqual(problemsOf({ MICROSOFT_APP_ID: TENANT }), [
      'ALLOWED_TENANTS',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
    ])
  })

  it('read the tenants one by one', () => {
    const result = parseConfig(TEAMS)
    assert.ok(result.ok)
    assert.equal(result.config.teams?.tenants.length, 2)
  })

  it('refuse a host other than loopback without credentials', () => {
    assert.deepEqual(problemsOf({ HOST: '0.0.0.0' }), ['HOST'])
    assert.deepEqual(problemsOf({ ...TEAMS, HOST: '0.0.0.0' }), [])
  })

  it('send a Casus to no other system unless told to', () => {
    const result = parseConfig({})
    assert.ok(result.ok)
    assert.deepEqual(result.config.systemen, { objects: null, zgw: null, mailTo: null })
  })

  for (const [group, whole] of Object.entries({ OBJECTS, ZGW })) {
    it(`want the group ${group} whole`, () => {
      assert.deepEqual(problemsOf(whole), [])
      for (const [name, value] of Object.entries(whole)) {
        const others = Object.keys(whole).filter((other) => other !== name)
        assert.deepEqual(problemsOf({ [name]: value }), others.sort())
      }
    })

    for (const [name, value] of Object.entries(whole).filter(([, text]) => /^https/.test(text))) {
      it(`want ${name} to be encrypted or on this machine, without a password`, () => {
        for (const url of ['http://127.0.0.1:8000/x', 'http://[::1]/x', 'http://localhost/x']) {
          assert.deepEqual(problemsOf({ ...whole, [name]: url }), [])
        }
        for (const url of [
          value.replace('https', 'http'),
          value.replace('https://', 'https://wie:wat@'),
          value.replace('https', 'ftp'),
          'http://127.0.0.1.example/x',
          'objecten.example',
        ]) {
          assert.deepEqual(problemsOf({ ...whole, [name]: url }), [name], url)
        }
      })
    }
  }

  it('read the groups of other systems, with addresses that can be added to', () => {
    const result = parseConfig({ ...OBJECTS, ...ZGW, CASUS_MAIL_TO: 'maatwerk@stad.example' })
    assert.ok(result.ok)
    const { objects, zgw, mailTo } = result.config.systemen
    assert.equal(objects?.url, 'https://objecten.example/api/v2')
    assert.equal(objects.typeVersion, 2)
    assert.equal(zgw?.rsin, '111222333')
    assert.equal(mailTo, 'maatwerk@stad.example')
  })

  it('want an RSIN of nine digits that passes the elfproef, a version and an address', () => {
    for (const ZGW_RSIN of ['111222334', '000000000', '11122233', '1112223330', '11122233a'])
      assert.deepEqual(problemsOf({ ...ZGW, ZGW_RSIN }), ['ZGW_RSIN'])
    for (const OBJECTS_TYPE_VERSION of ['0', '1.5', 'een'])
      assert.deepEqual(problemsOf({ ...OBJECTS, OBJECTS_TYPE_VERSION }), ['OBJECTS_TYPE_VERSION'])
    assert.deepEqual(problemsOf({ CASUS_MAIL_TO: 'mailbox' }), ['CASUS_MAIL_TO'])
  })

  it('are explained in a sentence each, and stand in the example file', () => {
    const sentences = loadPhrases(ROOT, 'dialogs/_controle.yaml')
    const example = readFileSync(join(ROOT, '.env.example'), 'utf8')
    for (const name of SETTING_NAMES) {
      assert.ok(sentences.has(`instelling.${name}`), name)
      assert.match(example, new RegExp(`^#? ?${name}=`, 'm'))
    }
  })

  it('keep secrets in an object of their own', () => {
    const DATABASE_URL = 'postgres://u:p@h/d'
    const result = parseConfig({ ...TEAMS, ...OBJECTS, ...ZGW, DATABASE_URL })
    assert.ok(result.ok)
    const { secrets, ...rest } = result.config
    assert.equal(secrets.appPassword, 'zeer-geheim')
    assert.equal(secrets.databaseUrl, 'postgres://u:p@h/d')
    assert.equal(secrets.objectsToken, 'zeer-geheim-token')
    assert.equal(secrets.zgwSecret, 'zeer-geheime-sleutel')
    assert.doesNotMatch(JSON.stringify(rest), /zeer-geheim|postgres:/)
  })
})
