import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeFigures, encodeReport } from '../../../src/core/schema/encode-report'
import {
  CORRECTED_HEADER,
  LONG_TABLE_HEADER,
  correctedRecords,
  longTableRecords,
} from '../../../src/core/schema/long-table'
import { withCorrections } from '../../../src/core/library/correction'
import { freshEntry } from '../../../src/core/library/library-entry'
import { encodeLibrary } from '../../../src/core/schema/wire-library'
import { openOne, reportIn, reportsIn } from '../../support/documents/read'
import { utf8 } from '../encode'

const SOURCES = path.resolve(import.meta.dirname, '../../../data/sources')
const bundled = (id: string) => reportIn(readFileSync(path.join(SOURCES, `${id}.html`)), `${id}.html`)
/** One cell of it corrected by hand. */
const correctedOne = async () => {
  const report = await bundled('hongze-2023')
  const [first] = report.cells
  if (first === undefined) throw new Error('the bundled report has cells')
  const content = { state: 'value', value: 123_456 } as const
  return { report: withCorrections(report, [{ ...first, content }]), content, read: first.content }
}
const json = (value: unknown) => utf8(JSON.stringify(value))

describe('report JSON', () => {
  it('is read back as it was written, under an id of its own', async () => {
    const report = await bundled('hongze-2023')
    const again = await reportIn(json(encodeReport(report)), 'a.json')
    expect(again).toEqual({ ...report, id: 'one' })
  })

  it('of many reports, as an array, a line each or figures only, gives each', async () => {
    const reports = [await bundled('hongze-2023'), await bundled('hongze-2024')].map((report, at) => ({
      ...report,
      id: `r${at}`,
    }))
    const wires = reports.map(encodeReport)
    const ids = async (bytes: Uint8Array) =>
      (await reportsIn(bytes, 'a.json')).map(({ id, cells }) => [id, cells.length])
    const expected = reports.map(({ id, cells }) => [id, cells.length])
    expect(await ids(json(wires))).toEqual(expected)
    expect(await ids(utf8(wires.map((wire) => JSON.stringify(wire)).join('\n')))).toEqual(expected)
    expect(await ids(json(encodeFigures(reports)))).toEqual(expected)
  })

  it('of an exported library gives its reports with their corrections, marked', async () => {
    const { report, content, read } = await correctedOne()
    const again = await reportIn(utf8(encodeLibrary([freshEntry(report)])), 'library.json')
    expect(again).toEqual({ ...report, id: 'one' })
    expect(again.cells[0]).toMatchObject({ content, read })
  })

  it.each([
    ['unknown-json', '{"schemaVersion":1,"library":[{"report":{}}]}'],
    ['unknown-json', '{"name":"x"}'],
    ['unknown-json', '{"schemaVersion":99,"blocks":[]}'],
    ['damaged-file', '{"schemaVersion":1,"blo'],
  ])('of another kind is refused: %s %s', async (code, text) => {
    expect((await openOne(utf8(text), 'a.json')).diagnostics[0]).toMatchObject({ code, severity: 'error' })
  })
})

describe('JSON of another program', () => {
  const TABLE =
    '<table><tr><td>第二十条第（五）项</td><td></td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>71</td></tr></table>'
  const answer = (agency: string) => ({
    title: `${agency}2023年政府信息公开工作年度报告`,
    url: '/a/1.html',
    content: `<p align="center">一、总体情况</p><p>主动公开信息18条。</p>${TABLE}`,
  })
  const readIn = async (text: string) =>
    (await reportsIn(utf8(text), 'a.json')).map(({ metadata, cells, diagnostics }) => [
      metadata.agency?.value,
      cells.map(({ printed }) => printed),
      diagnostics.filter(({ severity }) => severity === 'error').length,
    ])

  it('gives the page that stands in it, with the title beside it', async () => {
    const one = { code: 200, data: answer('清河县水利局') }
    expect(await readIn(JSON.stringify(one))).toEqual([['清河县水利局', ['71'], 0]])
    const escaped = JSON.stringify(one).replaceAll(/[\u4e00-\u9fff]/gu, (letter) => {
      return `\\u${letter.charCodeAt(0).toString(16)}`
    })
    expect(await readIn(escaped)).toEqual([['清河县水利局', ['71'], 0]])
  })

  it.each([
    ['a list', (pages: readonly object[]) => JSON.stringify({ total: 2, rows: pages })],
    ['lines', (pages: readonly object[]) => pages.map((page) => JSON.stringify(page)).join('\n')],
  ])('gives each page of %s', async (_kind, written) => {
    expect(await readIn(written([answer('清河县水利局'), answer('清河县财政局')]))).toEqual([
      ['清河县水利局', ['71'], 0],
      ['清河县财政局', ['71'], 0],
    ])
  })

  it('gives the lines of a text in it', async () => {
    const text = `一、总体情况\n${'我局坚持依法公开。'.repeat(16)}\n主动公开信息18条。`
    const [report] = await reportsIn(json({ title: '清河县水利局2023年政府信息公开工作年度报告', text }), 'a.json')
    expect(report?.claims.map(({ value }) => value)).toEqual([18])
  })

  it('is refused where a line of it is broken', async () => {
    const { diagnostics } = await openOne(utf8(`${JSON.stringify(answer('清河县水利局'))}\n{"title":`), 'a.json')
    expect(diagnostics[0]).toMatchObject({ code: 'damaged-file', severity: 'error' })
  })
})

describe('the CSV of the data set', () => {
  it('is read back to reports with the cells of their tables, and says what it does not hold', async () => {
    const report = await bundled('shanghai-office-2019')
    const csv = LONG_TABLE_HEADER + longTableRecords(report)
    const again = await reportIn(utf8(csv), 'figures.csv')
    expect(again.cells.map(({ by: _by, ...cell }) => cell)).toEqual(report.cells.map(({ by: _by, ...cell }) => cell))
    expect(again.metadata).toMatchObject({ year: { value: report.metadata.year?.value }, form: { value: '2019' } })
    const others = csv.trimEnd().split('\r\n').length - 1 - report.cells.length
    expect(again.diagnostics).toEqual([
      { code: 'figures-left-out', severity: 'warning', place: null, actual: `${others}` },
    ])
  })

  it('keeps a correction by hand, what was read before it and what is printed', async () => {
    const { report, content, read } = await correctedOne()
    const again = await reportIn(utf8(CORRECTED_HEADER + correctedRecords(report)), 'figures.csv')
    expect(again.cells[0]).toMatchObject({ content, read, printed: report.cells[0]?.printed })
    expect(again.cells.filter((cell) => cell.read !== undefined)).toHaveLength(1)
  })

  it('with a record cut off is damaged', async () => {
    expect((await openOne(utf8(`${LONG_TABLE_HEADER}r,甲,2019`), 'a.csv')).diagnostics[0]).toMatchObject({
      code: 'damaged-file',
    })
  })
})
