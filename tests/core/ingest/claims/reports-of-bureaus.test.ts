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

describe('what requests were about', () => {
  it.each([
    '收到政府信息公开申请8件，涉及征地信息3件、规划信息5件。其中，同意公开3件，无法提供5件。',
    '收到政府信息公开申请8件，申请事项涉及征地信息3件、规划信息5件，均已登记。其中，同意公开3件；无法提供5件。',
  ])('is neither a class of what was disclosed nor the whole of the outcomes behind it: %s', (text) => {
    const { claims } = readingOf([text])
    expect(claims.map(({ indicator, value, partOf }) => [indicator, value, partOf])).toEqual([
      ['requests.received', 8, null],
      ['other', 3, 0],
      ['other', 5, 0],
      ['requests.granted', 3, 0],
      ['requests.unable', 5, 0],
    ])
  })
})

describe('a count of all years and the one of the year in it', () => {
  const periods = (text: string) =>
    readingOf([text]).claims.map(({ indicator, value, period }) => [indicator, value, period?.kind ?? null])

  it('are told apart by 累计 and the year, a rate between them or not', () => {
    const all = ['disclosure.cumulative', 900, 'cumulative']
    expect(periods('我局在门户网站累计主动公开政府信息900条，其中2023年度我局共主动公开政府信息80条。')).toEqual([
      all,
      ['disclosure.total', 80, null],
    ])
    expect(
      periods('年内，我局在网站累计主动公开政府信息900条，全文电子化达100%，其中2023年度共主动公开政府信息80条。'),
    ).toEqual([all, ['disclosure.electronic-rate', 100, null], ['disclosure.total', 80, null]])
  })

  it('are of all information where its electronic rate is told', () => {
    expect(periods('截至2023年底，我局依托门户网站累计主动公开政府信息900条，全文电子化达100%。')).toEqual([
      ['disclosure.cumulative', 900, 'cumulative'],
      ['disclosure.electronic-rate', 100, 'cumulative'],
    ])
  })
})

describe('two sites and their figures', () => {
  it('are not told apart, so neither is the figure of the website', () => {
    expect(figuresIn('我局共在清河综合实验区管委会门户网站以及行业公众服务网上分别公布信息61条、27条。')).not.toContain(
      'disclosure.channel.website=61',
    )
  })

  it('are no channel where only the information is 网上', () => {
    expect(figuresIn('全年共发布网上信息、安全提示2300条。')).toEqual(['other=2300'])
  })
})

describe('information that is open upon request', () => {
  it('is information where it is counted in 条 beside what was disclosed, and requests where it is counted in 件', () => {
    expect(figuresIn('通过门户网站主动公开政府信息16条，依申请公开信息数14条。')).toEqual([
      'disclosure.channel.website=16',
      'disclosure.class=14',
    ])
    expect(figuresIn('全年主动公开政府信息16条，依申请公开14件。')).toEqual([
      'disclosure.total=16',
      'requests.received=14',
    ])
  })
})

describe('在…条政府信息中', () => {
  it('opens the list of its kinds', () => {
    const { claims } = readingOf([
      '在主动公开的31条政府信息中，规范性文件2条，重大项目实施情况9条，法规、规章和规范性文件4条，其他类信息16条。',
    ])
    expect(claims.map(({ indicator, value, partOf }) => [indicator, value, partOf])).toEqual([
      ['disclosure.total', 31, null],
      ['disclosure.normative', 2, 0],
      ['disclosure.class', 9, 0],
      ['disclosure.class', 4, 0],
      ['disclosure.class', 16, 0],
    ])
  })
})

describe('enquiries about refusals', () => {
  it('that did not come are neither no refusals nor no enquiries', () => {
    expect(figuresIn('未接到关于不予公开政府信息的电话咨询。')).toEqual([])
    expect(figuresIn('全年未接到电话咨询。')).toEqual(['consultation.total=0'])
  })
})

describe('issues of an account before what they published', () => {
  it('leave the account the channel', () => {
    expect(figuresIn('2023年，“清河审批”微信公众号共发布推文31期，发布信息204条。')).toEqual([
      'other=31',
      'disclosure.channel.wechat=204',
    ])
  })
})
