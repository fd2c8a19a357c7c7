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

  it('want mail whole or not at all, and a name with its password', () => {
    const whole = { SMTP_HOST: 'mail.example', SMTP_PORT: '587', SMTP_FROM: 'Bot <bot@a.example>' }
    const login = { SMTP_USER: 'bot', SMTP_PASSWORD: 'zeer-geheim' }
    assert.deepEqual(problemsOf({ SMTP_HOST: 'mail.example' }), ['SMTP_FROM', 'SMTP_PORT'])
    assert.deepEqual(problemsOf(login), ['SMTP_FROM', 'SMTP_HOST', 'SMTP_PORT'])
    assert.deepEqual(problemsOf({ ...whole, SMTP_USER: 'bot' }), ['SMTP_PASSWORD'])
    assert.deepEqual(problemsOf({ ...whole, SMTP_PASSWORD: 'x' }), ['SMTP_USER'])
    assert.deepEqual(problemsOf({ ...whole, SMTP_FROM: 'geen adres', SMTP_SECURE: 'soms' }), [
      'SMTP_FROM',
      'SMTP_SECURE',
    ])
    const result = parseConfig({ ...whole, ...login })
    assert.ok(result.ok)
    const { secrets, ...rest } = result.config
    assert.deepEqual(rest.smtp, {
      ...{ host: 'mail.example', port: 587, user: 'bot', from: 'Bot <bot@a.example>' },
      secure: 'starttls',
    })
    assert.equal(secrets.smtpPassword, 'zeer-geheim')
    assert.doesNotMatch(JSON.stringify(rest), /zeer-geheim/)
    const without = parseConfig({})
    assert.equal(without.ok && without.config.smtp, null)
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
    const result = parseConfig({ ...TEAMS, DATABASE_URL: 'postgres://u:p@h/d' })
    assert.ok(result.ok)
    const { secrets, ...rest } = result.config
    assert.equal(secrets.appPassword, 'zeer-geheim')
    assert.equal(secrets.databaseUrl, 'postgres://u:p@h/d')
    assert.doesNotMatch(JSON.stringify(rest), /zeer-geheim|postgres:/)
  })
})
