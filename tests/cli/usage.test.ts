import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildCommand, nianbao } from './support/run-nianbao'

const ROOT = resolve(import.meta.dirname, '../..')

beforeAll(buildCommand, 60_000)

describe('nianbao', () => {
  it('prints its help in the language asked for', () => {
    expect(nianbao(['--help', '--lang', 'zh-Hans'])).toMatchObject({ code: 0, err: '' })
    expect(nianbao(['--help', '--lang', 'zh-Hans']).out).toContain('退出码')
    expect(nianbao(['--help', '--lang', 'zh-Hant']).out).toContain('結束碼')
    expect(nianbao(['-h', '--lang', 'en']).out).toContain('Exit codes')
    expect(nianbao(['help', '--lang', 'en'])).toEqual(nianbao(['--help', '--lang', 'en']))
  })

  it('says why a file cannot be written, and names a folder it cannot read', () => {
    const [one, file] = [join(ROOT, 'data/sources/baoshan-2025.html'), join(ROOT, 'package.json')]
    const through = { code: 1, out: '', err: `cannot write ${file}/x: a part of its path is a file, not a folder\n` }
    expect(nianbao(['parse', one, '-o', `${file}/x`])).toEqual(through)
    expect(nianbao(['build', one, '-o', `${file}/x`])).toEqual(through)
    expect(nianbao(['measure', file])).toMatchObject({ code: 1, out: '' })
    expect(nianbao(['measure', file]).err).toContain(`${file}/raw: a part of its path is a file`)
  })

  it('takes the language from LANG, simplified Chinese where that says nothing it speaks', () => {
    expect(nianbao(['-h'], { env: { LANG: 'zh_TW.UTF-8' } }).out).toContain('結束碼')
    expect(nianbao(['-h'], { env: { LANG: 'en_US.UTF-8' } }).out).toContain('Exit codes')
    expect(nianbao(['-h'], { env: { LANG: 'C' } }).out).toContain('退出码')
  })

  it('prints its version', () => {
    expect(nianbao(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it.each([
    [[], 'No command given'],
    [['read', 'x'], 'no command “read”'],
    [['parse'], 'No file, folder or - to read'],
    [
      ['parse', 'x', '--format', 'xml'],
      '--format cannot be “xml”; it is one of json, ndjson, csv, csv-corrections, table',
    ],
    [['parse', 'x', '--lang', 'fr'], '--lang cannot be “fr”'],
    [['parse', 'x', '--loud'], 'There is no option --loud.'],
    [['parse', 'x', '-f'], '-f needs a value.'],
    [['parse', 'x', '-o', '-v'], '-o needs a value.'],
    [['parse', 'x', '--output='], '--output needs a value.'],
    [['parse', 'x', '--verbose=yes'], '--verbose takes no value.'],
    [['parse', 'x', '--fail-on', 'error'], 'parse has no option --fail-on'],
    [['build', 'x', '-o', 'y', '--json'], 'build has no option --json'],
    [['schema', '-v'], 'schema has no option --verbose'],
    [['build', 'x'], 'build needs -o'],
    [['build', 'x', 'y', '-o', 'z'], 'build needs exactly one folder'],
    [['measure'], 'measure needs exactly one folder'],
    [['schema', 'cells'], 'schema cannot be “cells”'],
    [['schema', 'report', 'figures'], 'schema cannot be “report figures”'],
  ])('refuses %j with exit code 2', (args, reason) => {
    const { code, out, err } = nianbao(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(reason)
    expect(err).toContain('nianbao --help')
  })

  it.each(['report', 'figures', 'catalog', 'audit', 'audit-summary', 'agency-figures', 'checks', 'reviews'])(
    'prints the published JSON Schema of %s',
    (name) => {
      const published = readFileSync(join(ROOT, 'schema', `${name}.schema.json`), 'utf8')
      expect(nianbao(['schema', name])).toEqual({ code: 0, out: published, err: '' })
      expect(published).toContain('"https://json-schema.org/draft/2020-12/schema"')
    },
  )
})
