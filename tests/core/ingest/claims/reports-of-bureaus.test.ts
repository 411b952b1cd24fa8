import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { figuresIn, readingOf } from './reading'

describe('a list of kinds of information', () => {
  it('takes the rest of the list for one of its kinds, not for the total', () => {
    expect(
      figuresIn('2023年，在主动公开的47条政府信息中，机构职能类信息11条；行业动态和其他应主动公开的政府信息9条。'),
    ).toEqual(['disclosure.total=47', 'disclosure.class=11', 'disclosure.class=9'])
  })

  it('takes what is done online for no channel of publication', () => {
    expect(figuresIn('主动公开信息30条，其中招标公告8条，网上拍卖及成交通知4条。')).toEqual([
      'disclosure.total=30',
      'disclosure.class=8',
      'disclosure.class=4',
    ])
    expect(figuresIn('在网上公开信息12条。')).toEqual(['disclosure.channel.website=12'])
  })
})

describe('information by how open it is', () => {
  const sentence =
    '全年制作、获取政府信息总数53条，其中主动公开政府信息45条，作为依申请公开信息数6条，不予公开信息数2。'

  it('is no request and no answer, also where it is said to serve as such', () => {
    expect(figuresIn(sentence)).toEqual([
      'disclosure.produced=53',
      'disclosure.total=45',
      'disclosure.class=6',
      'disclosure.class=2',
    ])
  })

  it('has the share that names it, whatever was counted in between', () => {
    const { claims } = readingOf([`${sentence}主动公开的政府信息占84.91%。`])
    expect(claims.at(-1)).toMatchObject({ indicator: 'disclosure.total', measure: 'share', value: 84.91, partOf: 0 })
    expect(figuresIn(`${sentence}主动公开的政府公文占20%。`)).toHaveLength(4)
  })
})

describe('the year in the name of a paper', () => {
  it('is not the period of a figure behind it', () => {
    const { claims } = readingOf(['公开了2023年部门预算、2022年部门决算，其中各科室公开率100%。'])
    expect(claims.map(({ value, period }) => [value, period])).toEqual([[100, null]])
  })

  it('is one where it stands alone', () => {
    const { claims } = readingOf(['2022年收到政府信息公开申请14件。'])
    expect(claims.map(({ period }) => (period === null ? null : formatPeriod(period)))).toEqual(['2022'])
  })
})

describe('a paragraph of last year with the figures of this one', () => {
  it('is left out and named', () => {
    const { claims, diagnostics } = readingOf([
      '2023年主动公开政府信息87条。',
      '2022年，在主动公开的87条政府信息中，通知公告21条，行业动态66条。',
      '收到咨询9人次，其中电话咨询4人次。',
    ])
    expect(claims.map(({ value, partOf }) => [value, partOf])).toEqual([
      [87, null],
      [9, null],
      [4, 1],
    ])
    expect(diagnostics).toMatchObject([{ code: 'year-conflict', actual: '87条', expected: '2023' }])
  })

  it('is no such one where the counts differ, are small, or stand in one paragraph', () => {
    expect(readingOf(['2023年主动公开政府信息87条。', '2022年主动公开政府信息86条。']).claims).toHaveLength(2)
    expect(readingOf(['2023年收到申请5件。', '2022年收到申请5件。']).claims).toHaveLength(2)
    expect(readingOf(['2023年主动公开政府信息87条，2022年主动公开政府信息87条。']).claims).toHaveLength(2)
  })
})
