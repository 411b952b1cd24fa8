import { describe, expect, it } from 'vitest'
import { figuresIn } from './reading'

describe('a list with 分别', () => {
  it.each([
    '通过网站、微信、微博分别发布信息320条、210条、95条。',
    '网站、微信、微博分别主动公开信息320条、210条和95条,合计625条。',
    '政府网站、政务微信、政务微博公开政府信息数分别为320条、210条、95条。',
  ])('gives each number to its channel: %s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([
      'disclosure.channel.website=320',
      'disclosure.channel.wechat=210',
      'disclosure.channel.weibo=95',
    ])
  })
  it('gives each number to its remedy or outcome', () => {
    expect(figuresIn('行政复议、行政诉讼分别为2件、1件。')).toEqual(['reconsideration=2', 'litigation=1'])
    expect(figuresIn('收到申请6件,予以公开、部分公开、不予公开分别为3件、2件、1件。')).toEqual([
      'requests.received=6',
      'requests.granted=3',
      'requests.partly-granted=2',
      'requests.refused=1',
    ])
  })
  it.each([
    ['more numbers than names', '微信、微博分别发布信息20条、30条、40条。'],
    ['fewer numbers than names', '网站、微信、微博分别发布信息20条、30条。'],
    ['changes', '网站、微信信息分别增加20条、30条。'],
  ])('is left alone with %s', (_, sentence) => {
    expect(figuresIn(sentence).filter((figure) => !figure.startsWith('other'))).toEqual([])
  })
})
