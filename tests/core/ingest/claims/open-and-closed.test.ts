import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { figuresIn, readingOf } from './reading'

describe('information that is open to some or to none', () => {
  it('is sorted by how open it is, though what is open to all stands elsewhere', () => {
    expect(figuresIn('2023年度我局依申请公开政府信息31条，不予以公开信息12条。')).toEqual([
      'disclosure.class=31',
      'disclosure.class=12',
    ])
  })

  it('together with what is open to all is not what was disclosed', () => {
    expect(figuresIn('主动公开政府信息40条，主动公开和依申请公开的政府信息共55条，占全部信息的90.16%。')).toEqual([
      'disclosure.total=40',
      'disclosure.class=55',
      'disclosure.class=90.16 share',
    ])
  })

  it('is the rest of what was made, also in a sentence of its own', () => {
    const sentence = '今年我局共制作政务信息830条，主动公开政府信息46条。依申请公开信息'
    expect(figuresIn(`${sentence}712条。`)).toEqual([
      'disclosure.produced=830',
      'disclosure.total=46',
      'disclosure.class=712',
    ])
    expect(figuresIn(`${sentence}900条。`).at(-1)).toBe('requests.received=900')
  })

  it('may share one count, and is a part of what was made', () => {
    expect(
      figuresIn('共制作政府信息（文件）350份，其中主动公开120份、依申请公开及不予公开230份；查处违法行为40起。'),
    ).toEqual(['disclosure.produced=350', 'disclosure.total=120', 'disclosure.class=230', 'other=40'])
  })

  it('makes with what was asked for more than what was disclosed', () => {
    expect(figuresIn('全年共公开信息66条，其中在门户网站上主动公开信息61条，依申请公开5条。').slice(0, 2)).toEqual([
      'other=66',
      'disclosure.channel.website=61',
    ])
  })

  it('is refused where an answer says so', () => {
    expect(figuresIn('答复信息公开申请5件，其中不予以公开2件，予以公开3件。')).toEqual([
      'requests.answered=5',
      'requests.refused=2',
      'requests.granted=3',
    ])
  })
})

describe('a share against the share of another year', () => {
  it('tells no change of the count', () => {
    expect(figuresIn('主动公开信息80条，占全部信息的88.89%，比2022年的75.5%提高了13.39%。')).toEqual([
      'disclosure.total=80',
      'disclosure.total=88.89 share',
      'other=75.5',
    ])
  })
})

describe('what was disclosed since the beginning', () => {
  it('holds the year that stands behind it in brackets', () => {
    const { claims } = readingOf(['截至2023年12月31日，累计主动公开政府信息190条（2023年度主动公开政府信息57条）。'])
    expect(
      claims.map(({ indicator, value, period }) => [indicator, value, period === null ? null : formatPeriod(period)]),
    ).toEqual([
      ['disclosure.cumulative', 190, '..2023-12'],
      ['disclosure.total', 57, null],
    ])
  })
})

describe('the information that is open', () => {
  it('is the total where its kinds are listed', () => {
    expect(figuresIn('在公开的23条信息中，机构职能类信息4条，安全生产类信息19条。')).toEqual([
      'disclosure.total=23',
      'disclosure.class=4',
      'disclosure.class=19',
    ])
  })

  it('on a site is the total of that site', () => {
    expect(figuresIn('在政府网站公开的23条信息中，机构职能类信息4条，安全生产类信息19条。').slice(1)).toEqual([
      'disclosure.class=4',
      'disclosure.class=19',
    ])
  })
})

describe('a second 其中 behind a list that makes the whole', () => {
  it('divides it another way and is no part of the list', () => {
    const text = '在政府网站公开信息27条，其中概况信息1条、法规公文10条、法制新闻16条，其中主站采用25条。'
    const { claims } = readingOf([text])
    expect(claims.map(({ partOf }) => partOf !== null)).toEqual([false, true, true, true, false])
  })

  it('but goes on with a list that does not', () => {
    const { claims } = readingOf(['在政府网站公开信息27条，其中概况信息1条、法规公文10条，其中法制新闻16条。'])
    expect(claims.map(({ partOf }) => partOf !== null)).toEqual([false, true, true, true])
  })
})

describe('calls received', () => {
  it('are no part of what a site published where they are more', () => {
    const { claims } = readingOf(['网站共发布信息1148条，其中政策文件24份，热线共受理来电44790起。'])
    expect(claims.map(({ partOf }) => partOf)).toEqual([null, 0, null])
  })
})

describe('a subscription account', () => {
  it('is a channel, also at the head of the sentence', () => {
    expect(figuresIn('运用好“清河水务”订阅号，推送工作进展，加强监督，全年发布信息233条。')).toEqual([
      'disclosure.channel.wechat=233',
    ])
  })
})

describe('重点领域、重点环节', () => {
  it('are no kind of information', () => {
    expect(figuresIn('一是主动公开情况。加强重点领域、重点环节信息公开，主动公开信息100条。')).toEqual([
      'disclosure.total=100',
    ])
  })
})

describe('kinds of information there were none of', () => {
  it('are no requests', () => {
    expect(figuresIn('主动公开政府信息31条，没有依申请公开及不予公开的信息类型。')).toEqual(['disclosure.total=31'])
  })
})

describe('the people of the work', () => {
  it('may be named behind their number', () => {
    expect(figuresIn('我局确定2名人员兼职从事政府信息公开工作。')).toEqual(['resources.staff.part-time=2'])
  })
})

describe('the parts of a report', () => {
  it('are no figure of it', () => {
    expect(figuresIn('报告包括总体情况、行政诉讼情况、其他需要报告的事项6个部分，由8部分组成。')).toEqual([])
    expect(figuresIn('收到申请5件，其中部分公开2件。').at(-1)).toBe('requests.partly-granted=2')
  })
})

describe('a request told by how it came', () => {
  it('is of that channel, also where the number stands first', () => {
    expect(figuresIn('近3年共受理信息公开申请2件，1件通过邮寄材料书面申请公开“海堤征收”的信息。').at(-1)).toBe(
      'requests.received.letter=1',
    )
  })
})

describe('the words of an item before its figures', () => {
  it('name no kind where another verb begins', () => {
    expect(figuresIn('不断完善工作机制、规范操作流程、深化公开内容，今年我局共主动公开政府信息94条。')).toEqual([
      'disclosure.total=94',
    ])
  })
})
