import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { readingOf } from './reading'

/** `value period` of each claim of a report of 2023; `year` for the report's own. */
const periods = (text: string, year = 2023): readonly string[] =>
  readingOf([text], { year }).claims.map(
    ({ value, period }) => `${value} ${period === null ? 'year' : formatPeriod(period)}`,
  )

describe('what was disclosed until now', () => {
  it('is no count of the year where the year had less', () => {
    expect(periods('2023年,我局主动公开政府信息192条。截止2023年12月底,我局已主动公开政府信息8400多条。')).toEqual([
      '192 year',
      '8400 ..2023-12',
    ])
    expect(periods('截止2023年12月底,我局已主动公开政府信息192条。')).toEqual(['192 year'])
  })
})

describe('the whole year', () => {
  it.each([
    '2023年1月1日至12月31日在政府信息公开平台上累计主动公开政府信息242条。',
    '20231月1日至12月31日在政府信息公开平台上累计主动公开政府信息242条。',
    '1月1日至12月31日在政府信息公开平台上累计主动公开政府信息242条。',
  ])('is no sum of all years: %s', (text) => {
    expect(periods(text)).toEqual(['242 year'])
  })
})

describe('parts of a year', () => {
  it.each([
    ['11月份受理申请7件,答复6件。', '2023-11'],
    ['其中十一月收到申请7件。', '2023-11'],
    ['我局11月新收申请7件。', '2023-11'],
    ['截至9月底,受理申请37件,答复30件。', '2023-01..2023-09'],
    ['截至2023年9月30日,受理申请37件,答复30件。', '2023-01..2023-09'],
    ['1—9月,受理申请37件,答复30件。', '2023-01..2023-09'],
    ['1月至9月受理申请37件。', '2023-01..2023-09'],
    ['一至三季度受理申请37件。', '2023-01..2023-09'],
    ['前三季度受理申请37件,答复30件。', '2023-01..2023-09'],
    ['第4季度受理申请8件。', '2023-10..2023-12'],
    ['自4月以来,受理申请29件,答复28件。', '2023-04..2023-12'],
    ['5月15日起受理申请29件。', '2023-05..2023-12'],
    ['2022年7月至2023年6月受理申请41件。', '2022-07..2023-06'],
  ])('are no year: %s', (text, period) => {
    const read = periods(text)
    expect(read.length).toBeGreaterThan(0)
    expect(read.map((one) => one.split(' ')[1])).toEqual(read.map(() => period))
  })

  it.each([
    '截至12月31日,受理申请37件,答复30件。',
    '截至2023年12月底,受理申请37件。',
    '截至年底,受理申请37件。',
    '1-12月受理申请37件。',
    '自1月以来,受理申请37件。',
    '2023年1月1日至12月31日,受理申请37件。',
    '今年以来,受理申请37件。',
  ])('are all of it: %s', (text) => {
    expect(periods(text)[0]).toBe('37 year')
  })

  it('end where another period is stated', () => {
    expect(periods('上半年受理申请20件,答复19件,全年受理申请37件,答复36件。')).toEqual([
      '20 2023-01..2023-06',
      '19 2023-01..2023-06',
      '37 year',
      '36 year',
    ])
  })

  it('are not what a figure is compared with, nor the day a rule takes effect', () => {
    expect(periods('受理申请37件,与6月份相比明显增加,答复30件。')).toEqual(['37 year', '30 year'])
    expect(periods('5月15日起施行新规定,共受理申请37件。')).toEqual(['37 year'])
  })

  it('take 截至 with 累计 for what was counted since the beginning', () => {
    expect(periods('截至2022年12月31日,累计公开政府信息900条。')).toEqual(['900 ..2022-12'])
    expect(periods('截至2023年12月31日,累计公开政府信息900条。')).toEqual(['900 ..2023-12'])
  })

  it('are all of 2008, when open government began in May', () => {
    expect(periods('2008年5月以来,受理申请37件。', 2008)).toEqual(['37 year'])
  })
})

describe('spans of years', () => {
  it.each([
    ['四年来共受理申请260件,答复255件。', '2020-01..2023-12'],
    ['近两年共受理申请260件。', '2022-01..2023-12'],
    ['过去3年共受理申请260件,答复255件。', '2021-01..2023-12'],
    ['近年来,共受理申请260件。', '..2023-12'],
    ['“十四五”期间,共受理申请260件。', '2021-01..2023-12'],
    ['自2016年以来,受理申请260件,答复255件。', '..2023-12'],
    ['2020—2023年共受理申请260件。', '2020-01..2023-12'],
    ['《条例》实施以来,受理申请260件。', '..2023-12'],
    ['党的二十大以来,受理申请260件。', '..2023-12'],
    ['任期内受理申请260件,答复255件。', '..2023-12'],
  ])('are not this year: %s', (text, period) => {
    const read = periods(text)
    expect(read.length).toBeGreaterThan(0)
    expect(read.map((one) => one.split(' ')[1])).toEqual(read.map(() => period))
  })

  it('may hold one year only', () => {
    expect(periods('“十四五”以来,共受理申请37件。', 2021)).toEqual(['37 year'])
    expect(periods('一年来,共受理申请37件。')).toEqual(['37 year'])
  })

  it('end where the year is named', () => {
    expect(periods('近年来,群众申请增多,2023年受理申请37件,答复36件。')).toEqual(['37 year', '36 year'])
    expect(periods('三年来共受理申请260件,其中2023年37件。')).toEqual(['260 2021-01..2023-12', '37 year'])
  })

  it('without a single case are a year without one', () => {
    expect(periods('任期内未收到政府信息公开申请。')).toEqual(['0 year'])
    expect(periods('上半年未收到政府信息公开申请。')).toEqual(['0 2023-01..2023-06'])
  })
})

describe('lists of years', () => {
  it('give each figure its own year', () => {
    expect(periods('2021年、2022年、2023年分别受理申请52件、61件、37件,逐年变化。')).toEqual([
      '52 2021',
      '61 2022',
      '37 year',
    ])
    expect(periods('上年和本年分别受理申请61件和37件。')).toEqual(['61 2022', '37 year'])
    // further back than three years all the same
    expect(periods('2018年、2023年分别受理申请52件、37件。')).toEqual(['52 2018', '37 year'])
  })

  it('give them to as many figures of another thing behind them', () => {
    const text = '2022年、2023年分别受理申请61件、37件,办结60件、38件,结转4件、3件。'
    expect(periods(text)).toEqual(['61 2022', '37 year', '60 2022', '38 year', '4 2022', '3 year'])
    expect(periods('2022年和2023年受理的申请分别为61件和37件,办结分别为60件和38件。')).toEqual([
      '61 2022',
      '37 year',
      '60 2022',
      '38 year',
    ])
  })
})

describe('multiples and rates', () => {
  it.each([
    '受理申请37件,同比增长1倍。',
    '受理申请37件,较上年增长2.5倍。',
    '受理申请37件,是上年的3倍多。',
    '受理申请37件,同比翻一番。',
    '受理申请37件,月均3件。',
    '受理申请37件,平均每季度受理申请9件。',
  ])('are no number of cases: %s', (text) => {
    expect(periods(text)).toEqual(['37 year'])
  })
})
