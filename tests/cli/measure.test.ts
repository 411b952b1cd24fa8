import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { runMeasure } from '../../src/cli/measure/run-measure'
import { temporaryFolder } from './support/run-nianbao'
import { annualReport } from './support/sample-files'

const folder = temporaryFolder()
const rows = z.array(z.record(z.string(), z.unknown()))
const printed = z.object({ lines: rows, verdicts: rows })
const QUIET = { json: true, verbose: true, unlisted: false }

interface Answer {
  readonly agency?: string
  readonly year?: number
  readonly form?: string
  readonly figures?: readonly unknown[]
  readonly accidents?: readonly unknown[]
}

/** A corpus of one document with the given hand-made answer; gives back what was judged. */
const measured = async (name: string, document: string, answer: Answer) => {
  const corpus = join(folder, name)
  mkdirSync(join(corpus, 'raw'), { recursive: true })
  mkdirSync(join(corpus, 'expected'))
  writeFileSync(join(corpus, 'raw', '001-x.html'), `# source: somewhere 2031\n${document}`)
  const whole = { agency: null, year: null, form: '2014', figures: [], accidents: [], ...answer }
  writeFileSync(join(corpus, 'expected', '001-x.json'), JSON.stringify(whole))
  const { text, passed } = await runMeasure(corpus, QUIET)
  const { lines, verdicts } = printed.parse(JSON.parse(text))
  return { passed, verdicts, line: (part: string) => lines.find((line) => line['name'] === part) }
}

const document = annualReport('甲县测绘局', 2018, 21)
const cell = (indicator: string, value: number | null, unit = '条') => ({
  indicator,
  value,
  unit,
  asPrinted: value === null ? '' : String(value),
})

describe('runMeasure', () => {
  it('counts a cell read as it stands as right, blanks included', async () => {
    const { line } = await measured('right', document, {
      figures: [cell('一/（一）主动公开政府信息数', 21), cell('一/（一）/其中:主动公开规范性文件数', null)],
    })
    expect(line('cells 2014')).toMatchObject({
      right: 2,
      wrong: 0,
      missed: 0,
      unlisted: 2,
      rightPct: 100,
      readPct: 100,
    })
  })

  it('counts another number, and a number for a blank, as wrong', async () => {
    const { line, passed } = await measured('wrong', document, {
      figures: [cell('一/（一）主动公开政府信息数', 12), cell('一/（一）/制发规范性文件总数', null, '件')],
    })
    expect(line('cells')).toMatchObject({ right: 0, wrong: 2, missed: 0 })
    expect(passed).toBe(false)
  })

  it('counts a row that was not read as missed', async () => {
    const { line, verdicts } = await measured('missed', document, { figures: [cell('六、举报投诉数量', 4, '件')] })
    expect(line('cells')).toMatchObject({ right: 0, wrong: 0, missed: 1, rightPct: null, readPct: 0 })
    expect(verdicts).toContainEqual(
      expect.objectContaining({ file: '001-x.html', outcome: 'missed', what: '六、举报投诉数量', expected: '4' }),
    )
  })

  it('judges the form by the tables and never the line of the collectors', async () => {
    const { line } = await measured('form', document, { form: '2021', figures: [] })
    expect(line('form')).toMatchObject({ right: 0, wrong: 1 })
  })

  it('matches a figure of a sentence by where it stands', async () => {
    const prose = '<html><body><p>我局收到政府信息公开申请5件，举报投诉7件。</p></body></html>'
    const { line } = await measured('claim', prose, {
      figures: [
        { indicator: '收到申请数', value: 5, unit: '件', asPrinted: '政府信息公开申请5件' },
        { indicator: '举报投诉数量', value: 8, unit: '件', asPrinted: '举报投诉7件' },
      ],
    })
    expect(line('claims')).toMatchObject({ right: 1, missed: 0, wrong: 1 })
  })

  it('prints a table that can be pasted, and what is below the promise', async () => {
    await measured('printed', document, { figures: [cell('六、举报投诉数量', 4, '件')] })
    const { text, passed } = await runMeasure(join(folder, 'printed'), { json: false, verbose: true, unlisted: false })
    expect(passed).toBe(false)
    expect(text).toContain('001-x.html  cells  MISSED  六、举报投诉数量  expected 4  got nothing')
    expect(text).toMatch(/^\| cells 2014 +\| +0 \| +0 \| +1 \| +0 \| +4 \| +- \| +0\.00 % \|$/mu)
    expect(text).toContain('cells: 0.00 % read, 98 % promised')
  })
})
