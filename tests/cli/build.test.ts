import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeAuditSummary, decodeChecks } from '../../src/core/schema/decode-audit'
import { decodeCatalog } from '../../src/core/schema/decode-catalog'
import { decodeFigures } from '../../src/core/schema/decode-figures'
import { decodeReport } from '../../src/core/schema/decode-report'
import { buildCommand, nianbao, temporaryFolder } from './support/run-nianbao'
import { annualReport } from './support/sample-files'

const folder = temporaryFolder()
const sources = join(folder, 'sources')
const target = join(folder, 'data')

beforeAll(() => {
  buildCommand()
  mkdirSync(sources)
  writeFileSync(join(sources, 'a-2017.html'), annualReport('甲县测绘局', 2017, 20))
  writeFileSync(join(sources, 'a-2018.html'), annualReport('甲县测绘局', 2018, 21))
  writeFileSync(join(sources, 'empty.html'), '')
}, 60_000)

const text = (name: string): string => readFileSync(join(target, name), 'utf8')
const json = (name: string): unknown => JSON.parse(text(name))

describe('nianbao build', () => {
  it('writes the data set from every file it can read, and says which it could not', () => {
    const { code, err } = nianbao(['build', sources, '-o', target])
    expect(code).toBe(1)
    expect(err).toContain('empty.html: error')
    expect(err).toContain('2 reports written')
    expect(readdirSync(target).sort()).toEqual([
      'audit.json',
      'catalog.json',
      'checks',
      'datapackage.json',
      'figures',
      'figures.csv',
      'figures.json',
      'findings',
      'reports',
    ])
    expect(readdirSync(join(target, 'reports')).sort()).toEqual(['a-2017.json', 'a-2018.json'])
    expect(readdirSync(folder).sort()).toEqual(['data', 'sources'])
  })

  it('writes files that the app can decode', () => {
    expect(decodeCatalog(json('catalog.json'))).toMatchObject({
      ok: true,
      value: {
        reports: [
          { id: 'a-2017', form: '2014', counts: { cells: 4, values: 3 }, file: 'reports/a-2017.json' },
          { id: 'a-2018', form: '2014', file: 'reports/a-2018.json' },
        ],
      },
    })
    expect(decodeFigures(json('figures.json'))).toMatchObject({
      ok: true,
      value: { reports: [{ id: 'a-2017' }, { id: 'a-2018' }] },
    })
    expect(decodeReport(json('reports/a-2018.json'))).toMatchObject({ ok: true, value: { id: 'a-2018' } })
    expect(decodeAuditSummary(json('audit.json'))).toMatchObject({
      ok: true,
      value: {
        reports: [
          { id: 'a-2017', source: 'a-2017.html', kind: 'annual-report' },
          { id: 'a-2018', source: 'a-2018.html', kind: 'annual-report' },
        ],
      },
    })
    expect(readdirSync(join(target, 'findings'))).toEqual(['opening.json'])
    // the only agency: what was found in its reports is all there is
    expect(decodeAuditSummary(json('findings/opening.json'))).toEqual(decodeAuditSummary(json('audit.json')))
    expect(readdirSync(join(target, 'checks'))).toEqual(['opening.json'])
    expect(decodeChecks(json('checks/opening.json'))).toMatchObject({
      ok: true,
      value: { reports: [{ id: 'a-2017' }, { id: 'a-2018' }] },
    })
  })

  it('writes the figures of an agency together, those of the fullest report where a page looks first', () => {
    expect(readdirSync(join(target, 'figures'))).toEqual(['opening.json'])
    expect(decodeFigures(json('figures/opening.json'))).toEqual(decodeFigures(json('figures.json')))
    expect(decodeCatalog(json('catalog.json'))).toMatchObject({
      ok: true,
      value: { reports: [{ figures: 'figures/opening.json' }, { figures: 'figures/opening.json' }] },
    })
  })

  it('describes them as a data package whose sizes, digests and columns are true', () => {
    const table = readFileSync(join(target, 'figures.csv'))
    const header = table.toString('utf8').split('\r\n')[0]?.split(',')
    expect(json('datapackage.json')).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'nianbao',
      licenses: [{ name: 'MIT' }],
      sources: [{ path: 'reports/a-2017.json' }, { path: 'reports/a-2018.json' }],
      resources: [
        {
          name: 'figures',
          type: 'table',
          profile: 'tabular-data-resource',
          path: 'figures.csv',
          format: 'csv',
          encoding: 'utf-8',
          bytes: table.length,
          hash: `sha256:${createHash('sha256').update(table).digest('hex')}`,
          schema: { fields: header?.map((name) => ({ name })), missingValues: [''] },
        },
        { name: 'catalog', path: 'catalog.json' },
        { name: 'reports', path: 'figures.json' },
      ],
    })
  })

  it('writes the same bytes from the same files', () => {
    const names = ['catalog.json', 'figures.json', 'figures.csv', 'datapackage.json', 'reports/a-2018.json']
    const before = names.map(text)
    nianbao(['build', sources, '-o', target])
    expect(names.map(text)).toEqual(before)
  })

  it('removes the report of a file that is gone, and nothing that is not its own', () => {
    rmSync(join(sources, 'a-2017.html'))
    rmSync(join(sources, 'empty.html'))
    writeFileSync(join(target, 'notes.txt'), 'mine')
    // what a version before wrote
    mkdirSync(join(target, 'audit'))
    writeFileSync(join(target, 'audit', 'a-2017.json'), '{}')
    expect(nianbao(['build', sources, '-o', target]).code).toBe(0)
    expect(readdirSync(join(target, 'reports'))).toEqual(['a-2018.json'])
    expect(decodeFigures(json('figures/opening.json'))).toMatchObject({
      ok: true,
      value: { reports: [{ id: 'a-2018' }] },
    })
    expect(existsSync(join(target, 'notes.txt'))).toBe(true)
    expect(existsSync(join(target, 'audit'))).toBe(false)
  })

  it('keeps a page of something else with its figures, and names it', () => {
    writeFileSync(join(sources, 'b.html'), '<html><body><p>全市共有尾矿库24座，工贸企业1945家。</p></body></html>')
    const { code, err } = nianbao(['build', sources, '-o', target])
    expect(code).toBe(0)
    expect(err).toContain('b.html: error: This is no annual report')
    expect(decodeCatalog(json('catalog.json'))).toMatchObject({
      ok: true,
      value: {
        reports: [
          { id: 'a-2018', figures: 'figures/opening.json' },
          { id: 'b', kind: 'other', figures: 'figures/unnamed.json' },
        ],
      },
    })
    expect(decodeFigures(json('figures/unnamed.json'))).toMatchObject({ ok: true, value: { reports: [{ id: 'b' }] } })
  })

  it('leaves the old data set alone when there is nothing to read', () => {
    const before = text('catalog.json')
    mkdirSync(join(folder, 'nothing'))
    expect(nianbao(['build', join(folder, 'nothing'), '-o', target]).code).toBe(1)
    expect(text('catalog.json')).toBe(before)
  })
})
