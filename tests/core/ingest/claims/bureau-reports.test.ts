import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

/** Indicator, value, last month of the period (null: the report's own) and whole of each claim. */
const placed = (...paragraphs: readonly string[]) =>
  readingOf(paragraphs).claims.map(({ indicator, value, period, partOf }) => [
    indicator,
    value,
    period?.to ?? null,
    partOf,
  ])

describe('what a list after the count of the year and the count of all years is of', () => {
  const kinds = [
    ['disclosure.class', 40, null, 0],
    ['disclosure.class', 25, null, 0],
    ['disclosure.class', 15, null, 0],
  ]
  const counts = [
    ['disclosure.total', 80, null, null],
    ['disclosure.cumulative', 350, '2023-12', null],
  ]

  it('is the year, in one paragraph or under a heading of its own', () => {
    const list = '主要涉及公告、政策、预算。其中公告公示类40条,政策类25条,财政资金类15条。'
    expect(placed(`本年度主动公开政府信息80条,历年累计主动公开政府信息350条。${list}`)).toEqual([...counts, ...kinds])
    expect(placed(`本年度主动公开政府信息80条。历年累计主动公开政府信息350条。${list}`)).toEqual([...counts, ...kinds])
    expect(
      placed('本年度主动公开政府信息80条,历年累计主动公开政府信息350条。', '(二)主动公开信息的类别', list),
    ).toEqual([...counts, ...kinds])
  })

  it('is all years where the numbers say so: 240 + 110 = 350', () => {
    expect(
      placed('本年度主动公开政府信息80条,历年累计主动公开政府信息350条。', '其中网站公开240条,公示栏公开110条。'),
    ).toEqual([
      ...counts,
      ['disclosure.channel.website', 240, '2023-12', 1],
      ['disclosure.channel.other', 110, '2023-12', 1],
    ])
  })

  it('leaves 其他信息 a kind', () => {
    expect(figuresIn('本年度公开信息30条,历年累计公开信息90条。其中公告类24条,其他应主动公开的政府信息6条。')).toEqual([
      'disclosure.total=30',
      'disclosure.cumulative=90',
      'disclosure.class=24',
      'disclosure.class=6',
    ])
  })
})

describe('periods of counts', () => {
  it('累计 in the clause itself is stronger than a year before it', () => {
    expect(placed('2023年公开文件22份,截止2023年,共公开文件累计140份。').map((claim) => claim.slice(1, 3))).toEqual([
      [22, null],
      [140, '2023-12'],
    ])
  })

  it('the years of a plan in its title are none', () => {
    expect(placed('发布《2021—2024年农机补贴方案》解读,共发布信息3条。')).toEqual([['disclosure.total', 3, null, null]])
    expect(placed('2021—2024年共发布信息3条。')).toEqual([['disclosure.total', 3, '2024-12', null]])
  })
})

describe('information sorted by how it is open', () => {
  it('is no answer to a request, where two kinds share a number or one has a bracket', () => {
    expect(figuresIn('全年制作、获取政府信息120份,其中主动公开45份,依申请公开及不予公开75份。')).toEqual([
      'disclosure.produced=120',
      'disclosure.total=45',
      'disclosure.class=75',
    ])
    expect(figuresIn('印发公文60条,其中主动公开信息数31,依申请公开信息数20条,不予公开9条。').slice(1)).toEqual([
      'disclosure.total=31',
      'disclosure.class=20',
      'disclosure.class=9',
    ])
    expect(
      figuresIn('制发信息50条,其中主动公开政府信息12条(政策类5条、其他7条)、依申请公开30条、不予公开8条。').slice(-2),
    ).toEqual(['disclosure.class=30', 'disclosure.class=8'])
  })
})

describe('one number of several channels or grounds', () => {
  it('is none of the channels, and no total', () => {
    expect(figuresIn('受理依申请公开13件,其中当面申请4件、网上和信函申请9件。')).toEqual([
      'requests.received=13',
      'requests.received.in-person=4',
      'other=9',
    ])
    expect(figuresIn('受理依申请公开13件,其中网上申请4件、信函、传真申请9件。')).toEqual([
      'requests.received=13',
      'requests.received.online=4',
      'requests.received.letter-or-fax=9',
    ])
    expect(figuresIn('收到网络、信函申请13件。')).toEqual(['requests.received=13'])
  })

  it('is none of the grounds', () => {
    expect(figuresIn('受理申请15件,其中“非政府信息、信息不存在、非本机关政府信息”的件数为6件。')).toEqual([
      'requests.received=15',
      'other=6',
    ])
    expect(figuresIn('受理申请15件,其中涉及商业秘密、个人隐私不予公开2件。')).toEqual([
      'requests.received=15',
      'requests.refused=2',
    ])
    expect(figuresIn('受理申请15件,其中本机关不掌握、信息不存在5件。')).toEqual([
      'requests.received=15',
      'requests.unable.not-held=5',
    ])
    expect(figuresIn('受理申请15件,其中因不掌握等原因无法提供8件。').at(-1)).toBe('requests.unable=8')
    expect(figuresIn('受理申请15件,其中法律、法规规定的其他情形3件。').at(-1)).toBe('requests.refused.other-law=3')
  })
})

describe('lists within lists', () => {
  it('what 包括 lists behind a part is of the part: 25 + 10 = 35', () => {
    expect(
      placed('本年度主动公开政府信息40条,其中全文电子化主动公开信息35条,包括政策类25条、应急管理类10条。'),
    ).toEqual([
      ['disclosure.total', 40, null, null],
      ['disclosure.electronic', 35, null, 0],
      ['disclosure.class', 25, null, 1],
      ['disclosure.class', 10, null, 1],
    ])
  })

  it('其中 of another line takes up nothing of another kind', () => {
    const placedParts = placed('累计阅读次数达8万。', '编制标准目录。其中包括一级指标4项,二级指标9项。').slice(1)
    expect(placedParts).toEqual([
      ['other', 4, null, null],
      ['other', 9, null, null],
    ])
  })
})

describe('words that are something else', () => {
  it('a list of powers counts items, not decisions', () => {
    expect(figuresIn('网上发布事项70项,其中行政许可52项。').at(-1)).toBe('permits.items=52')
    expect(figuresIn('作出行政许可52件。')).toEqual(['permits=52'])
  })

  it('the slogan of a counter is no zero', () => {
    expect(figuresIn('窗口办件2300件,实现零投诉、零差错。')).toEqual(['other=2300'])
    expect(figuresIn('实现零投诉、零复议。')).toEqual(['reconsideration=0', 'complaints=0'])
  })

  it('one matter told on a channel is not all it told', () => {
    expect(figuresIn('通过政府门户网站及时发布35条涉农补贴信息。')).toEqual(['disclosure.class=35'])
    expect(figuresIn('通过政府门户网站发布35条政府信息。')).toEqual(['disclosure.channel.website=35'])
  })

  it('answers to requests through a channel are no requests by it', () => {
    expect(figuresIn('通过政府门户网站回应依申请公开信息3条。')).toEqual(['requests.answered=3'])
  })

  it('a lawsuit may be named behind what it is about', () => {
    expect(figuresIn('本年度发生2件针对本部门政府信息公开事务的行政诉讼案。')).toEqual(['litigation=2'])
  })

  it('more batches than the whole has pieces are no part of it', () => {
    expect(placed('发布公众号推文90篇,其中专栏每日更新,共完成640批次抽检。').at(-1)).toEqual(['other', 640, null, null])
    expect(placed('关停企业90家,其中矿井24座。').at(-1)).toEqual(['other', 24, null, 0])
  })
})

describe('the thing counted', () => {
  it.each([
    ['主动公开政府信息20条,其中为民办实事类信息12条。', '为民办实事类信息'],
    ['在网站公开的信息中,民政救灾社会保障就业类信息5条。', '民政救灾社会保障就业类信息'],
    ['已答复中“同意公开”的件数为4件。', '同意公开'],
    ['历年累计主动公开政府信息系41条。', '政府信息'],
    ['“是否免于提交证照”的有41项。', '是否免于提交证照'],
  ])('%s', (text, subject) => {
    expect(readingOf([text]).claims.at(-1)?.subject).toBe(subject)
  })
})
