import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeReport } from '../../src/core/schema/decode-report'
import { buildCommand, nianbao, nianbaoCutShort, temporaryFolder } from './support/run-nianbao'
import { docxOf, paragraph } from '../support/documents/write-docx'
import { pack } from '../support/documents/xml'
import { annualReport } from './support/sample-files'

const folder = temporaryFolder()
const one = join(folder, '甲县 2018.html')
const many = join(folder, 'many')

beforeAll(() => {
  buildCommand()
  writeFileSync(one, annualReport('甲县测绘局', 2018, 21))
  mkdirSync(join(many, 'sub'), { recursive: true })
  for (let number = 10; number < 30; number += 1)
    writeFileSync(join(many, `r${number}.html`), annualReport('甲县测绘局', 2018, number))
  writeFileSync(join(many, 'sub', 'r99.html'), annualReport('甲县测绘局', 2018, 99))
  writeFileSync(join(many, 'empty.txt'), '')
  writeFileSync(join(many, '.hidden.html'), annualReport('乙县测绘局', 2018, 1))
  writeFileSync(join(many, 'notes.pptx'), 'x')
  symlinkSync(one, join(many, 'link.html'))
}, 60_000)

const parsed = (text: string): unknown => JSON.parse(text)

describe('nianbao parse FILE', () => {
  it('prints the report as one JSON object with the cells and their places', () => {
    const { code, out, err } = nianbao(['parse', one])
    const report = decodeReport(parsed(out))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(report).toMatchObject({ ok: true, value: { id: '甲县-2018', metadata: { form: { value: '2014' } } } })
    expect(parsed(out)).toMatchObject({
      schemaVersion: 1,
      cells: [
        { indicator: 'disclosure.total', label: '主动公开政府信息数', state: 'value', value: 21, printed: '21' },
        { indicator: 'disclosure.normative', state: 'blank', value: null, printed: '' },
        { indicator: 'normative.issued', value: 3, unit: '件' },
        { indicator: 'requests.received', value: 0 },
      ],
    })
  })

  it('prints the long table as CSV', () => {
    const lines = nianbao(['parse', one, '--format', 'csv']).out.split('\r\n')
    expect(lines[0]).toBe('report,agency,year,form,indicator,label,column,state,value,approx,unit,printed,place')
    expect(lines[1]).toMatch(/^甲县-2018,.*,2014,disclosure\.total,主动公开政府信息数,,value,21,,条,21,b\d+r2c2\.0-2$/u)
    expect(lines[2]).toMatch(/,disclosure\.normative,主动公开规范性文件数,,blank,,,条,,b\d+r3c2\.0-0$/u)
  })

  it('prints a table whose columns stand one below the other on a terminal', () => {
    const lines = nianbao(['parse', one, '-f', 'table', '--lang', 'en']).out.split('\n')
    expect(lines[1]).toMatch(/^Indicator +Column +Value +Unit +Printed +Place$/u)
    expect(lines[2]).toMatch(/^主动公开政府信息数 +21 {2}条 {4}21 +b/u)
    expect(lines[3]).toMatch(/^主动公开规范性文件数 +\(blank\) {2}条/u)
  })

  it('shows in every format what a person corrected, and what was read', () => {
    const was = { state: 'value', value: 21, approx: null }
    const { out } = nianbao(['parse', one])
    const input = out.replace(/"value": ?21,/u, `"value":12,"read":${JSON.stringify(was)},`)
    const as = (format: string) => nianbao(['parse', '-', '-f', format, '--lang', 'en'], { input }).out
    expect(parsed(as('json'))).toMatchObject({ cells: [{ value: 12, read: was, printed: '21' }, {}, {}, {}] })
    expect(as('csv-corrections').split('\r\n')[1]).toMatch(/,value,12,,条,21,b\d+r2c2\.0-2,21$/u)
    expect(as('table').split('\n')[2]).toMatch(/^主动公开政府信息数 +12 \(corrected, read as 21\) {2}条 {4}21 +b/u)
  })

  it('reads standard input for -', () => {
    const { code, out } = nianbao(['parse', '-', '-f', 'ndjson'], { input: annualReport('甲县测绘局', 2018, 7) })
    expect(code).toBe(0)
    expect(parsed(out)).toMatchObject({ id: 'stdin', cells: [{ value: 7 }, {}, {}, {}] })
  })

  it('reads standard input among many files', () => {
    const input = annualReport('甲县测绘局', 2018, 7)
    const { out } = nianbao(['parse', '-', ...Array.from({ length: 9 }, () => one), '-f', 'ndjson'], { input })
    expect(parsed(out.split('\n')[0] ?? '')).toMatchObject({ id: 'stdin', cells: [{ value: 7 }, {}, {}, {}] })
  })

  it('refuses a device, which may never end', () => {
    const { code, out, err } = nianbao(['parse', '/dev/zero'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('zero: it is a device, not a file\n')
  })

  it('reads the rest of a page nested too deeply, and says by its exit code that it is not the whole', () => {
    const depth = 2000
    const input = `<html><body><p>清河市水务局2018年政府信息公开工作年度报告</p><p>全年主动公开政府信息46条。</p>${'<div>'.repeat(depth)}深${'</div>'.repeat(depth)}`
    const { code, out, err } = nianbao(['parse', '-', '-f', 'ndjson'], { input })
    expect(code).toBe(1)
    expect(parsed(out)).toMatchObject({ claims: [{ indicator: 'disclosure.total', value: 46 }] })
    expect(err).toContain('[nesting-too-deep]')
  })

  it('names a file that is not there', () => {
    const { code, out, err } = nianbao(['parse', join(folder, 'nowhere.html')])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('nowhere.html: no such file')
  })

  it('names a second report in the file without being asked', () => {
    const input = annualReport('甲县测绘局', 2018, 7) + annualReport('乙县测绘局', 2019, 8)
    const { err } = nianbao(['parse', '-', '-f', 'csv'], { input })
    expect(err).toContain('more than one report')
  })

  it('says of a report without any figure that it has no table', () => {
    const none = join(folder, 'none.txt')
    writeFileSync(none, '衡阳市水利局2023年政府信息公开工作年度报告\n一、总体情况\n我局认真工作。\n')
    const { code, err } = nianbao(['parse', none, '--lang', 'zh-Hans'])
    expect({ code, err }).toEqual({
      code: 0,
      err: 'none.txt: 提示: 没有找到统计表，只读取了正文中的数字 [no-tables]\n',
    })
  })

  it('says of a title above an attachment where the report may be', () => {
    const page = join(folder, 'page.txt')
    writeFileSync(page, '衡阳市水利局2023年政府信息公开工作年度报告\n来源：本站\n2023年报.doc\n附件下载\n')
    const { code, err } = nianbao(['parse', page, '--lang', 'zh-Hans'])
    expect(code).toBe(1)
    expect(err).toContain('page.txt: 错误: 网页上只有标题，没有报告正文：报告可能在附件或图片里，请下载附件再导入')
  })

  it('names an empty file and why it is no report', () => {
    const { code, err } = nianbao(['parse', join(many, 'empty.txt')])
    expect(code).toBe(1)
    expect(err).toContain('empty.txt: error: The file is empty')
  })
})

describe('nianbao parse DIR', () => {
  it('writes one report a line in the order of the names, whatever thread was first', () => {
    const { code, out, err } = nianbao(['parse', many, '-f', 'ndjson'])
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => /^\{"schemaVersion":1,"id":"(?<id>[^"]+)"/u.exec(line)?.groups?.['id'])
    expect(ids).toEqual(['empty', ...Array.from({ length: 20 }, (_, at) => `r${at + 10}`), 'sub-r99'])
    expect(code).toBe(1)
    expect(err).toContain('empty.txt: error')
  })

  it('says what it passed over', () => {
    const { err } = nianbao(['parse', many, '-f', 'csv'])
    expect(err).toContain(`skipped ${join(many, '.hidden.html')}: hidden file`)
    expect(err).toContain(`skipped ${join(many, 'link.html')}: symbolic link`)
    expect(err).toContain(`skipped ${join(many, 'notes.pptx')}: no format that can be read`)
  })

  it('reads Word documents and archives like any other file, each report under an id of its own', () => {
    const mixed = join(folder, 'mixed')
    mkdirSync(mixed)
    const page = annualReport('丁县测绘局', 2018, 5)
    writeFileSync(
      join(mixed, '甲.docx'),
      docxOf(paragraph('丙县测绘局2018年政府信息公开工作年度报告') + paragraph('全年公开政府信息31条。')),
    )
    writeFileSync(join(mixed, '乙.zip'), pack({ '上/丁县.html': page, '锁.doc': '{\\rtf1 5}' }))
    const { code, out, err } = nianbao(['parse', mixed, '-f', 'ndjson'])
    const ids = [...out.matchAll(/^\{"schemaVersion":1,"id":"(?<id>[^"]+)"/gmu)].map(({ groups }) => groups?.['id'])
    expect(ids).toEqual(['乙~上-丁县', '乙~锁', '甲'])
    expect(code).toBe(1)
    expect(err).toContain('乙.zip/锁.doc: error: Old Word, WPS, RTF and ODT files cannot be read: save it as .docx')
  })

  it('prints a JSON array', () => {
    expect(parsed(nianbao(['parse', many]).out)).toHaveLength(22)
  })

  it('has one header in CSV', () => {
    expect(nianbao(['parse', many, '-f', 'csv']).out.match(/^report,agency/gmu)).toHaveLength(1)
  })

  it('shows no progress bar where standard error is no terminal', () => {
    expect(nianbao(['parse', many, '-f', 'csv']).err).not.toContain('█')
  })

  it('ends quietly when nobody reads on', async () => {
    const { code, err } = await nianbaoCutShort(['parse', many])
    expect(code).toBe(0)
    expect(err).not.toContain('EPIPE')
  })
})

describe('nianbao parse -o', () => {
  it('replaces the file in one step and leaves nothing else behind', () => {
    const target = join(folder, 'out', 'report.json')
    mkdirSync(join(folder, 'out'))
    writeFileSync(target, 'old')
    expect(nianbao(['parse', one, '-o', target])).toEqual({ code: 0, out: '', err: '' })
    expect(decodeReport(parsed(readFileSync(target, 'utf8'))).ok).toBe(true)
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json'])
  })

  it('keeps the old file when there was nothing to read', () => {
    const target = join(folder, 'kept.json')
    writeFileSync(target, 'old')
    expect(nianbao(['parse', join(folder, 'nowhere'), '-o', target]).code).toBe(1)
    expect(readFileSync(target, 'utf8')).toBe('old')
  })

  it('refuses to replace a folder by a file', () => {
    const { code, err } = nianbao(['parse', one, '-o', many])
    expect(code).toBe(1)
    expect(err).toContain(`cannot write ${many}`)
  })
})
