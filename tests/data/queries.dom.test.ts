import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BrokenJson, NetworkFailure, NewerVersion, NotFound } from '../../src/data/load-error'
import { catalogQuery, figuresQuery, reportQuery } from '../../src/data/queries'
import { reportsQuery } from '../../src/data/reports-query'
import { encodeFigures } from '../../src/core/schema/encode-report'
import type { Answer } from '../support/data-set'
import { askedFor, catalogLine, filesOf, serveFiles } from '../support/data-set'
import { HENGYANG_2018 } from '../support/hengyang'
import { report } from '../support/report-builder'

const FILE = 'figures/a.json'
const SUQIAN = report({ id: 'suqian-2024', agency: '宿迁市', year: 2024, form: '2021' })
const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })
/** Queries as the app asks them, without the pause between two tries. */
const atOnce = <T extends object>(query: T) => ({ ...query, retryDelay: 0 })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the data set', () => {
  it('is read next to the page, under whatever path', async () => {
    const fetch = serveFiles(filesOf([HENGYANG_2018]))
    await client().query(catalogQuery())
    expect(fetch.mock.calls[0]?.[0]).toEqual(new URL('data/catalog.json', document.baseURI))
  })

  it('gives the catalog and the figures of every report', async () => {
    serveFiles(filesOf([HENGYANG_2018, SUQIAN]))
    const catalog = await client().query(catalogQuery())
    expect(catalog.reports.map((entry) => entry.agency)).toEqual(['衡阳市安全生产监督管理局', '宿迁市'])
    const { reports, broken } = await client().query(reportsQuery(catalog.reports))
    expect(reports.map(({ id }) => id)).toEqual(['hengyang-2018', 'suqian-2024'])
    expect(broken).toEqual([])
  })

  it('asks for no figures but those of the reports that are needed', async () => {
    const fetch = serveFiles(filesOf([HENGYANG_2018, SUQIAN]))
    const { reports } = await client().query(reportsQuery([catalogLine(SUQIAN, null)]))
    expect(reports.map(({ id }) => id)).toEqual(['suqian-2024'])
    expect(askedFor(fetch)).toEqual([new URL('data/figures/suqian-2024.json', document.baseURI).href])
  })

  it('is read from one file where its catalog knows no others', async () => {
    serveFiles({ 'data/figures.json': { json: encodeFigures([HENGYANG_2018, SUQIAN]) } })
    const lines = [HENGYANG_2018, SUQIAN].map((one) => {
      const { figures: _none, ...line } = catalogLine(one, null)
      return line
    })
    const { reports } = await client().query(reportsQuery(lines))
    expect(reports.map(({ id }) => id)).toEqual(['hengyang-2018', 'suqian-2024'])
  })

  it('gives one report with its text', async () => {
    serveFiles(filesOf([HENGYANG_2018]))
    const whole = await client().query(reportQuery('hengyang-2018'))
    expect(whole.blocks).toEqual(HENGYANG_2018.blocks)
  })
})

describe('a report that is broken', () => {
  it('is named with its reason and does not take the others down', async () => {
    const figuresFile = encodeFigures([HENGYANG_2018])
    const broken = { ...figuresFile, reports: [{ id: 'lost', cells: 'none' }, ...figuresFile.reports, { cells: [] }] }
    serveFiles({ 'data/figures/a.json': { json: broken } })
    const figures = await client().query(figuresQuery(FILE))
    expect(figures.reports.map(({ id }) => id)).toEqual(['hengyang-2018'])
    expect(figures.broken.map(({ id }) => id)).toEqual(['lost', '#3'])
    expect(figures.broken[0]?.reason).toMatch(/\S/u)
  })

  it('is the whole answer where every report is broken', async () => {
    serveFiles({ 'data/figures/a.json': { json: { schemaVersion: 1, reports: [{ id: 'lost' }] } } })
    await expect(client().query(figuresQuery(FILE))).rejects.toBeInstanceOf(BrokenJson)
  })
})

describe('a file of figures that is damaged', () => {
  const lines = [HENGYANG_2018, SUQIAN].map((one) => catalogLine(one, null))
  const damaged = 'data/figures/suqian-2024.json'

  it.each([
    ['is gone', { status: 404 }],
    ['is cut off', { text: '{"schemaVersion": 1, "reports": [' }],
    ['is of a later version', { json: { schemaVersion: 999, reports: [] } }],
  ] as const)('and %s makes its reports broken, not those of the others', async (_how, answer) => {
    serveFiles({ ...filesOf([HENGYANG_2018, SUQIAN]), [damaged]: answer })
    const { reports, broken } = await client().query(reportsQuery(lines))
    expect(reports.map(({ id }) => id)).toEqual(['hengyang-2018'])
    expect(broken.map(({ id }) => id)).toEqual(['suqian-2024'])
    expect(broken[0]?.reason).toContain(damaged)
  })

  it('is the whole answer where it is all that is needed', async () => {
    serveFiles({ ...filesOf([HENGYANG_2018, SUQIAN]), [damaged]: { text: '{' } })
    await expect(client().query(reportsQuery(lines.slice(1)))).rejects.toBeInstanceOf(BrokenJson)
  })

  it('is never taken for one that cannot be fetched now: that is told, and tried again without the others', async () => {
    const files: Record<string, Answer> = { ...filesOf([HENGYANG_2018, SUQIAN]), [damaged]: { status: 503 } }
    const fetch = serveFiles(files)
    const one = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
    await expect(one.query(reportsQuery(lines))).rejects.toBeInstanceOf(NetworkFailure)
    Object.assign(files, filesOf([HENGYANG_2018, SUQIAN]))
    fetch.mockClear()
    expect((await one.query(reportsQuery(lines))).reports).toHaveLength(2)
    expect(fetch).toHaveBeenCalledTimes(1)
  }, 20_000)
})

describe('failures', () => {
  it.each([
    ['a missing file', { status: 404 }, NotFound],
    ['a removed file', { status: 410 }, NotFound],
    ['a start page in place of the file', { text: '<!doctype html><title>x</title>' }, NotFound],
    ['a server out of order', { status: 503 }, NetworkFailure],
    ['no connection', { fails: true }, NetworkFailure],
    ['half a file', { text: '{"schemaVersion": 1, "reports": [' }, BrokenJson],
    ['an empty file', { text: '' }, BrokenJson],
    ['JSON of something else', { json: ['figures'] }, BrokenJson],
    ['a later version', { json: { schemaVersion: 999, reports: [] } }, NewerVersion],
  ] as const)('%s', async (_name, answer, kind) => {
    serveFiles({ 'data/figures/a.json': answer })
    await expect(client().query(atOnce(figuresQuery(FILE)))).rejects.toBeInstanceOf(kind)
  })

  it('of the connection are tried again, twice; no other is', async () => {
    const failing = serveFiles({ 'data/figures/a.json': { fails: true } })
    await client()
      .query(atOnce(figuresQuery(FILE)))
      .catch(() => undefined)
    expect(failing).toHaveBeenCalledTimes(3)
    const missing = serveFiles({ 'data/figures/a.json': { status: 404 } })
    await client()
      .query(atOnce(figuresQuery(FILE)))
      .catch(() => undefined)
    expect(missing).toHaveBeenCalledTimes(1)
  })

  it('keep their cause', async () => {
    serveFiles({ 'data/figures/a.json': { fails: true } })
    const error: unknown = await client()
      .query(atOnce(figuresQuery(FILE)))
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ file: 'data/figures/a.json' })
    expect(error instanceof NetworkFailure && error.cause).toBeInstanceOf(TypeError)
  })
})
