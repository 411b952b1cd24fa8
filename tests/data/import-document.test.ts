import { describe, expect, it } from 'vitest'
import type { FormId } from '../../src/core/domain/catalogue'
import type { Report } from '../../src/core/domain/report'
import type { Imported } from '../../src/data/import-document'
import { importDocument, readUnderForm } from '../../src/data/import-document'
import { filledForm } from '../fixtures/tables/filled-form'
import { gridBlock } from '../fixtures/tables/layouts'
import { writeHtml } from '../support/documents/write-html'

const allImported = async (bytes: Uint8Array, name: string) => {
  const all: Imported[] = []
  for await (const one of importDocument(bytes, name)) all.push(one)
  return all
}
const imported = async (text: string, name = 'report.txt') => {
  const [one] = await allImported(new TextEncoder().encode(text), name)
  return one
}
const refusal = async (text: string) => {
  const result = await imported(text)
  return result?.state === 'refused' ? result.diagnostics.filter(({ severity }) => severity === 'error') : null
}

const onForm = (report: Report, form: FormId): Report => {
  const again = readUnderForm(report, form)
  if (again.state !== 'read') throw new Error('not read again')
  return again.entry.report
}

const REPORT = '清河市水务局2018年政府信息公开工作年度报告\n全年主动公开政府信息77条，收到政府信息公开申请5件。'

describe('importing a document', () => {
  it('reads a report under an id made from its bytes alone', async () => {
    const [first, again, other] = [
      await imported(REPORT),
      await imported(REPORT, 'copy.html'),
      await imported(`${REPORT}\n`),
    ]
    const ids = [first, again, other].map((result) => (result?.state === 'read' ? result.entry.report.id : null))
    expect(ids[0]).toMatch(/^local-[0-9a-f]{16}$/u)
    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).not.toBe(ids[0])
  })

  it('keeps the name of the file with what was read', async () => {
    const result = await imported(REPORT, '清河.txt')
    expect(result?.state === 'read' && result.entry.report.source.name).toBe('清河.txt')
    expect(result?.state === 'read' && result.entry.report.claims.map(({ value }) => value)).toEqual([77, 5])
  })

  it.each([
    ['empty-file', ''],
    ['binary-file', '\u0001\u0002\u0003\u0004'.repeat(50)],
    ['not-a-report', '春风又绿江南岸，明月何时照我还。'],
  ])('refuses with the reason %s', async (code, text) => {
    expect((await refusal(text))?.map((one) => one.code)).toContain(code)
  })

  it('refuses a page that lists reports, whatever numbers it has', async () => {
    const items = Array.from(
      { length: 20 },
      (_, index) =>
        `<li><a href="${index}.html">清河市某局${2000 + index}年政府信息公开工作年度报告</a><span>2019-01-${10 + index}</span></li>`,
    )
    const diagnostics = await refusal(`<html><body><h1>政府信息公开年报</h1><ul>${items.join('')}</ul></body></html>`)
    expect(diagnostics?.map(({ code }) => code)).toContain('list-page')
  })
})

describe('reading a report on the form a person says it is on', () => {
  it('reads its cells by the labels of that form, keeps its head and what it reads is the same on the same form', async () => {
    const blocks = filledForm('2021', () => '7').flatMap(({ rows }) => gridBlock(rows))
    const title = { kind: 'heading' as const, level: 1 as const, text: '清河市水务局2021年政府信息公开工作年度报告' }
    const read = await imported(writeHtml([title, ...blocks]))
    const report = read?.state === 'read' ? read.entry.report : null
    if (report === null) throw new Error('not read')
    const [same, other] = [onForm(report, '2021'), onForm(report, '2019')]
    expect({ ...same, metadata: null }).toEqual({ ...report, metadata: null })
    expect(same.metadata).toEqual({ ...report.metadata, form: { ...report.metadata.form, by: 'person' } })
    expect(other.metadata.form).toMatchObject({ value: '2019', by: 'person' })
    expect(other.metadata.agency).toEqual(report.metadata.agency)
    // the sub-rows of 其他处理 are of the 2021 form only
    const hasSubRow = ({ cells }: typeof report) =>
      cells.some(({ indicator }) => indicator === 'requests.other-outcome.fee-unpaid')
    expect([hasSubRow(report), hasSubRow(other)]).toEqual([true, false])
  })
})
