import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const parse = (...lines: readonly string[]) =>
  parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'bulletin.txt'), 'test')

/** Area or sector, months, incidents and the whole of each statement of a bulletin for November. */
const told = (...lines: readonly string[]) =>
  parse('2031年11月份清河市生产安全事故情况通报', ...lines).accidents.map((one) => [
    one.sector ?? one.scope,
    one.period === null ? null : formatPeriod(one.period),
    one.figures.incidents?.value,
    one.partOf,
  ])

const TOTALS = ['11月,全市发生生产安全事故12起,死亡9人。', '1-11月,全市累计发生生产安全事故118起,死亡86人。'] as const

describe('a paragraph without months in a bulletin that counts a month and the year to date', () => {
  it('lists the parts of what was told last, where it begins with 其中', () => {
    expect(told(...TOTALS, '其中:道路运输事故8起,死亡6人;建筑业事故3起,死亡3人。')).toEqual([
      ['全市', '2031-11', 12, null],
      ['全市', '2031-01..2031-11', 118, null],
      ['道路运输', '2031-01..2031-11', 8, 1],
      ['建筑业', '2031-01..2031-11', 3, 1],
    ])
  })

  it('is of the months told last where its figures exceed those of the month', () => {
    // 20 and 18 are more than the 12 of November, and not more than the 118 of January to November
    expect(told(...TOTALS, '东城区发生事故20起,死亡15人;西城区发生事故18起,死亡12人。').slice(2)).toEqual([
      ['东城区', '2031-01..2031-11', 20, 1],
      ['西城区', '2031-01..2031-11', 18, 1],
    ])
  })

  it('is of the month where nothing speaks against it', () => {
    expect(told(...TOTALS, '东城区发生事故5起,死亡4人。').slice(2)).toEqual([['东城区', '2031-11', 5, 0]])
  })
})

describe('rates of communiqués', () => {
  it('are read with 地区 in the name, and 与上年持平 is a change of 0', () => {
    const { rates } = parse(
      '清河市2031年国民经济和社会发展统计公报',
      '亿元地区生产总值生产安全事故死亡率0.021,下降15%;工矿商贸企业就业人员10万人生产安全事故死亡率1.02,与上年持平;道路交通万车死亡率1.85,与上年基本持平。',
    )
    expect(
      rates.map(({ rate, value, change, changePct }) => [
        rate,
        value?.value,
        change?.value ?? null,
        changePct?.value ?? null,
      ]),
    ).toEqual([
      ['per-100m-gdp', 0.021, null, -15],
      ['per-100k-workers', 1.02, 0, null],
      ['per-10k-vehicles', 1.85, null, null],
    ])
  })
})
