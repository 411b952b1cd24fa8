import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/core/ingest/parse-report'
import { wrappedNumber } from '../../../src/core/ingest/wrapped-number'
import { readDocument } from '../../../src/readers/read-document'

const read = (...lines: readonly string[]) =>
  parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'report.txt'), 'test')
const claims = (...lines: readonly string[]) =>
  read('清河市教育局2031年政府信息公开工作年度报告', ...lines).claims.map(({ indicator, value, printed }) => [
    indicator,
    value,
    printed,
  ])

describe('a number broken by the end of a line', () => {
  it('is one number in a sentence, and printed as it stands on both lines', () => {
    expect(
      claims('2031年,我局主动公开政府信息1', '234件,通过政府网站公开信息1,', '024条。收到政府信息公开申请1', '5件。'),
    ).toEqual([
      ['disclosure.total', 1234, '1234件'],
      ['disclosure.channel.website', 1024, '1,024条'],
      ['requests.received', 15, '15件'],
    ])
  })
  it('is one number in accident statistics, over as many lines as it takes', () => {
    const { accidents } = read(
      '2031年全省安全生产情况',
      '2031年,全省共发生生产安全事故1 2',
      '34起,死亡5',
      '67人,受伤2,',
      '345人。',
    )
    const figures = accidents[0]?.figures
    expect([figures?.incidents?.value, figures?.deaths?.value, figures?.injuries?.value]).toEqual([1234, 567, 2345])
    expect(figures?.deaths?.printed).toBe('死亡567人')
  })
  it('is left out with a remark where it cannot be told', () => {
    // 5 12 may be 512, or end with the number of a page; 3 alone on a line may be that as well
    for (const lines of [
      ['2031年,我局主动公开政府信息5 1', '2条,通过网站公开。'],
      ['2031年,我局主动公开政府信息1', '3', '条,通过网站公开。'],
      ['2031年,我局主动公开政府信息,分别为15,', '120件。'],
    ]) {
      const report = read('清河市教育局2031年政府信息公开工作年度报告', ...lines)
      const damaged = report.diagnostics.filter(({ code }) => code === 'number-damaged')
      expect([lines, report.claims, damaged.length]).toEqual([lines, [], 1])
    }
  })
})

describe('no broken number', () => {
  it.each([
    ['2031年,收到申请分别为15,', '20件'],
    ['2031年,我局主动公开政府信息共12件', '3.通过网站公开'],
    ['联系电话:0734-886', '2条'],
    ['规范性文件 12', '34'],
    ['2031年,我局主动公开政府信息12', '2030年公开8条'],
    ['2031年,我局主动公开政府信息12', '3.通过网站公开'],
  ])('%s / %s', (before, next) => {
    expect(wrappedNumber(before, next) === 'whole').toBe(false)
  })
})
