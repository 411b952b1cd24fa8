import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../../src/core/domain/period'
import { figuresIn, readingOf } from './reading'

describe('the channel of what was published', () => {
  it.each<[string, readonly string[]]>([
    [
      '镇政府微信公众账号(1个)发布信息48条;微博账号(2个)发布信息31条。',
      ['other=1', 'disclosure.channel.wechat=48', 'other=2', 'disclosure.channel.weibo=31'],
    ],
    ['县政府微信公众号坚持每日更新,共发布信息640条。', ['disclosure.channel.wechat=640']],
    ['公开渠道延伸至微信公众平台,有针对性地及时发布信息75条。', ['disclosure.channel.wechat=75']],
    ['加强政府网站管理,全年主动公开政府信息90条。', ['disclosure.total=90']],
    ['利用网站、微信、微博等多种平台,共发布信息55条。', ['disclosure.total=55']],
  ])('%s', (sentence, figures) => {
    const own = figuresIn(sentence)
    expect(figures.filter((figure) => !figure.startsWith('other'))).toEqual(
      own.filter((figure) => !figure.startsWith('other')),
    )
  })
})

describe('counts that are no total of what was disclosed', () => {
  it.each(['新开设两个专题,分别发布相关信息130余条、100余条。', '更新政府信息23条。'])('%s', (sentence) => {
    expect(figuresIn(sentence).filter((figure) => figure.startsWith('disclosure.total'))).toEqual([])
  })
  it('of 分别通过 are one number of all channels together', () => {
    expect(figuresIn('分别通过网站、微信、微博主动公开信息625条。')).toEqual(['disclosure.total=625'])
  })
  it('takes all kinds together with one of them as the total', () => {
    expect(figuresIn('依照目录公开各类信息及工作动态类信息合计193条。')).toEqual(['disclosure.total=193'])
  })
  it('takes one kind of staff beside another for no count of all staff', () => {
    expect(figuresIn('安排2名干警和1名合同制人员负责政府信息公开工作。')).not.toContain('resources.staff=1')
  })
  it('takes completed requests for completed, not for received', () => {
    expect(figuresIn('受理政府信息公开申请3件,已完成政府信息公开申请2件。')).toEqual([
      'requests.received=3',
      'requests.completed=2',
    ])
  })
})

describe('years', () => {
  const periods = (text: string) =>
    readingOf([text]).claims.map(({ indicator, period }) => [indicator, period === null ? null : formatPeriod(period)])

  it('takes requests left over from last year for business of this one, and what follows too', () => {
    expect(periods('共收到申请10件,2022年结转申请2件,办结11件,结转2024年度1件。')).toEqual([
      ['requests.received', null],
      ['requests.carried-over', null],
      ['requests.completed', null],
      ['requests.carried-forward', null],
    ])
  })
  it('sees the year behind a heading that runs into the sentence', () => {
    expect(periods('(三)政府信息管理情况 2022年,镇政府制定规范性文件4件。')).toEqual([['normative-documents', '2022']])
    expect(periods('(三)政府信息管理情况 2023年,镇政府制定规范性文件4件。')).toEqual([['normative-documents', null]])
  })
})

describe('requests by a channel with no whole before them', () => {
  it('are counts of that channel', () => {
    expect(figuresIn('全年收到网络申请5件，当面申请3件。')).toEqual([
      'requests.received.online=5',
      'requests.received.in-person=3',
    ])
  })
})

describe('remedies carried over', () => {
  it('are no requests carried over', () => {
    expect(figuresIn('上年度结转的行政复议案件4件已审结。')).not.toContain('requests.carried-over=4')
  })
})
