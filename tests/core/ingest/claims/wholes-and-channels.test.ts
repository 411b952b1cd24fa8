import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

describe('words between a count and another', () => {
  it('a channel of requests that ends in 的 is the channel, not all of them', () => {
    expect(figuresIn('全年受理政府信息公开申请860件,通过信函申请的214件,通过网络申请的数量为430件。')).toEqual([
      'requests.received=860',
      'requests.received.letter=214',
      'requests.received.online=430',
    ])
  })

  it('what was answered is no class of what was disclosed', () => {
    expect(figuresIn('全年主动公开公示公告320条;回应业务咨询、求助、投诉信息41条。')).toEqual([
      'disclosure.class=320',
      'other=41',
    ])
  })

  it('a class may be called 统计', () => {
    const [, , part] = readingOf(['在政府网站主动公开政府信息50条,其中工作动态40条,报告统计2条。']).claims
    expect([part?.subject, part?.value]).toEqual(['报告统计', 2])
  })

  it('大类 are no class, and do not hide where a channel begins', () => {
    expect(
      figuresIn(
        '全年公开文件30份,其中规范性文件2份;发布11大类240项办事指南,公告4大类46项通办事项;通过官方微博等平台发布政策解读稿件95篇。',
      ),
    ).toEqual(['disclosure.class=30', 'disclosure.normative=2', 'other=240', 'other=46', 'response.interpretations=95'])
  })

  it('公示 at the end of a name belongs to it', () => {
    const [, part] = readingOf(['通过门户网站主动公开政府信息90条,其中规划公示68条,工作动态22条。']).claims
    expect([part?.subject, part?.value]).toEqual(['规划公示', 68])
  })
})

describe('a part that the next sentence takes up', () => {
  const first = '累计主动公开政府信息450条。其中,网上公开信息的数量为370条。'

  it('is the whole of what is listed there', () => {
    const read = readingOf([first, '在全部网上公开信息中,政策法规类信息20条;其他类信息350条。']).claims
    expect(read.map(({ value, partOf }) => [value, partOf])).toEqual([
      [450, null],
      [370, 0],
      [20, 1],
      [350, 1],
    ])
  })

  it('is not where something else is named', () => {
    const read = readingOf([first, '在主动公开的信息中,政策法规类信息100条;其他类信息350条。']).claims
    expect(read.map(({ value, partOf }) => [value, partOf])).toEqual([
      [450, null],
      [370, 0],
      [100, 0],
      [350, 0],
    ])
  })
})

describe('information that is no total', () => {
  it.each([
    ['全年累计报送各类政务信息140余条。', ['other=140']],
    [
      '主动公开政府信息90条。公开的内容主要有:1.政务动态类信息55条等;2.其他公开信息35条等。',
      ['disclosure.total=90', 'disclosure.class=55', 'other=35'],
    ],
    [
      '依托门户网站、政务微博共发布政务动态信息740条,印发《城北简讯》24期,发布信息310条。',
      ['disclosure.channels=740', 'other=24', 'other=310'],
    ],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  it('is what 自媒体 published: new media, not the press', () => {
    expect(figuresIn('官方微博、微信两个自媒体共发布信息250条次。')).toEqual(['disclosure.channel.new-media=250'])
  })

  it('is no interpretation for a class', () => {
    expect(figuresIn('通过文字、视频等形式,在政府网站、政务新媒体,解读政策文件17件。')).toEqual([
      'response.interpretations=17',
    ])
  })
})

describe('channels and answers', () => {
  it('a channel behind a semicolon is no part of another channel', () => {
    const read = readingOf([
      '通过网站主动公开政府信息43条,包括指南信息1条,人事信息2条;通过公示栏公开住房保障、预决算等信息51条。',
    ]).claims
    expect(read.map(({ value, partOf }) => [value, partOf])).toEqual([
      [43, null],
      [1, 0],
      [2, 0],
      [51, null],
    ])
  })

  it('wechat stays a part of new media', () => {
    const read = readingOf(['通过政务新媒体公开政府信息280条,其中抖音70条;微信公众号发布信息210条。']).claims
    expect(read.map(({ value, partOf }) => [value, partOf]).slice(0, 2)).toEqual([
      [280, null],
      [70, 0],
    ])
  })

  it.each([
    [
      '主动公开政府信息960条,其中:通过网站发布政府信息600条,通过网站互动平台回应社会公众咨询、投诉等360余条。',
      ['disclosure.total=960', 'disclosure.channel.website=600', 'other=360'],
    ],
    ['发布通知公告、政策解读、工作动态等信息143条。', ['disclosure.class=143']],
    ['发布图文解读、视频解读12条。', ['response.interpretations=12']],
    ['在网站公示失效、废止的规范性文件和其他文件85件。', ['disclosure.class=85']],
    [
      '2023年向市委信息平台报送信息290条、市政府信息平台报送信息275条、市政府网站报送信息106条。',
      ['other=290', 'other=275', 'other=106'],
    ],
    [
      '全年共发布政务动态200多条,通知公告48条,部门预决算2条。',
      ['disclosure.class=200', 'disclosure.class=48', 'disclosure.class=2'],
    ],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})
