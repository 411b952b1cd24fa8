import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

/** `indicator=value<whole` of the claims of several paragraphs. */
const withWholes = (paragraphs: readonly string[], year?: number): readonly string[] =>
  readingOf(paragraphs, year === undefined ? {} : { year }).claims.map(
    ({ indicator, value, partOf }) => `${indicator}=${value}${partOf === null ? '' : `<${partOf}`}`,
  )

describe('outcomes of all cases', () => {
  it('is none of theirs where it is denied', () => {
    expect(figuresIn('发生行政复议7件,均未被撤销或责令重作。')).toEqual(['reconsideration=7'])
    expect(figuresIn('发生行政复议7件,均未审结。')).toEqual(['reconsideration=7', 'reconsideration.pending=7'])
    expect(figuresIn('发生行政复议7件,均被撤销。')).toEqual(['reconsideration=7', 'reconsideration.corrected=7'])
  })

  it('is a stage of handling where all were answered or completed', () => {
    expect(figuresIn('收到信息公开申请23件,均在规定期限内作出答复。')).toEqual([
      'requests.received=23',
      'requests.answered=23',
    ])
    expect(figuresIn('收到信息公开申请23件,全部按期办结。').at(-1)).toBe('requests.completed.on-time=23')
    expect(figuresIn('收到信息公开申请23件,均未答复。')).toEqual(['requests.received=23'])
    expect(figuresIn('收到信息公开申请23件,均应于下月答复。')).toEqual(['requests.received=23'])
  })

  it('reads a receipt whose unit is missing', () => {
    expect(figuresIn('全年受理6申请,均已办理。')).toEqual(['requests.received=6'])
  })
})

describe('what is denied', () => {
  it('is told by the words it is about', () => {
    expect(figuresIn('全年未收到与依申请公开工作有关的举报和投诉。')).toEqual(['complaints=0'])
  })

  it('may stand before a colon', () => {
    expect(figuresIn('全年受理信息公开申请:无。')).toEqual(['requests.received=0'])
    expect(figuresIn('信息公开收费情况:无。')).toEqual(['fees=0'])
    expect(figuresIn('与行政复议有关的费用支出:无。')).toEqual([])
  })
})

describe('spans of the year', () => {
  it('takes 累计 from one day of a year to another for the year, though characters of the days are lost', () => {
    expect(figuresIn('从201611日至20161130日,累计主动公开政府信息318条。', 2016)).toEqual(['disclosure.total=318'])
    expect(figuresIn('截至2016年11月30日,累计主动公开政府信息318条。', 2016)).toEqual(['disclosure.cumulative=318'])
  })
})

describe('lists of kinds without a total', () => {
  it('are classes to their end', () => {
    expect(
      figuresIn('2012年,我局主动公开的政府信息中,农机管理3条,水利规章2条,规范性文件4条,渔业执法11条。', 2012),
    ).toEqual(['disclosure.class=3', 'disclosure.class=2', 'disclosure.normative=4', 'disclosure.class=11'])
    expect(figuresIn('在市政府网站公开政府信息类别:决策部署7条,人事变动5条。')).toEqual([
      'disclosure.class=7',
      'disclosure.class=5',
    ])
  })

  it('end where another business begins', () => {
    expect(figuresIn('公开通知公告信息9条、微信公众号推送31条,答复咨询2条。').slice(1)).toEqual([
      'disclosure.channel.wechat=31',
      'consultation.total=2',
    ])
    expect(figuresIn('公开概况类信息6条、政策解读8条,总计14条。').slice(0, 2)).toEqual([
      'disclosure.class=6',
      'response.interpretations=8',
    ])
  })

  it('go on over lines that end in a semicolon', () => {
    expect(
      withWholes(['全年主动公开政府信息310条,其中:1.概况类信息12条;', '2.预算执行信息98条;', '3.其他信息200条。']),
    ).toEqual(['disclosure.total=310', 'disclosure.class=12<0', 'disclosure.class=98<0', 'disclosure.class=200<0'])
  })

  it('are opened by 内有 within a part', () => {
    expect(withWholes(['公开政府信息40条。其中机构类信息15条,内有领导分工9条、职能6条;工作类信息25条。'])).toEqual([
      'disclosure.total=40',
      'disclosure.class=15<0',
      'disclosure.class=9<1',
      'disclosure.class=6<1',
      'disclosure.class=25<0',
    ])
  })
})

describe('what is no part of the count before', () => {
  it('is what readers did, and what they read of it', () => {
    expect(withWholes(['新媒体阅读量达2.4亿次。其中,官方微博发布信息351条。'])).toEqual([
      'other=240000000',
      'disclosure.channel.weibo=351',
    ])
    expect(withWholes(['公开信息75条,涵盖民生等方面,获得598名网友关注。']).at(-1)).toBe('other=598')
  })

  it('is more since the beginning', () => {
    expect(withWholes(['网站公开政府信息64条,其中:公文类9条、动态类55条,累计公开信息702项。']).at(-1)).toBe('other=702')
  })

  it('is the next line where a colon ends a sentence of its own', () => {
    expect(withWholes(['设立查阅点14个。主要工作有:', '全年主动公开政府信息86条。'])).toEqual([
      'resources.reading-points=14',
      'disclosure.total=86',
    ])
  })

  it('is taken up by its name across a count of something else', () => {
    expect(withWholes(['主动公开政府信息213件;答复网上咨询25条。在主动公开的信息中统计类信息129条。']).at(-1)).toBe(
      'disclosure.class=129<0',
    )
  })
})

describe('the channel an item is headed by', () => {
  it('told what the item counts', () => {
    expect(figuresIn('(一)区政府门户网站主页。设有通知等栏目,全年共主动公开政府信息165条。')).toEqual([
      'disclosure.channel.website=165',
    ])
    expect(withWholes(['2.微信公众号', '我局运营“东江审计”,全年共推送各类信息56篇。'])).toEqual([
      'disclosure.channel.wechat=56',
    ])
  })

  it('is not named by a heading that says more', () => {
    expect(figuresIn('(一)加强网站建设。全年共主动公开政府信息165条。')).toEqual(['disclosure.total=165'])
  })

  it('may be the account a sentence is about', () => {
    expect(figuresIn('做好“东江住建”微信公众号的运营,丰富公开方式,全年发布信息274条。')).toEqual([
      'disclosure.channel.wechat=274',
    ])
    expect(figuresIn('在“东江公安网”更新各类政务信息4884条。')).toEqual(['disclosure.channel.website=4884'])
  })
})

describe('several things in one number', () => {
  it('are none of them', () => {
    expect(figuresIn('举行新闻发布会、政策吹风会6次。')).toEqual(['other=6'])
    expect(figuresIn('举行新闻发布会6次。')).toEqual(['response.press-conferences=6'])
    expect(figuresIn('完成在线访谈3期、新闻发布会2期。').at(-1)).toBe('response.press-conferences=2')
  })

  it('are one outcome where the later forms count them as one', () => {
    const text = '受理申请45件,其中已主动公开和同意公开的31件。'
    expect(figuresIn(text, 2022).at(-1)).toBe('requests.granted=31')
    expect(figuresIn(text, 2016).at(-1)).toBe('other=31')
  })
})

describe('information kept back or filed', () => {
  it('is no request and not published', () => {
    expect(figuresIn('全年没有收到信息公开申请。不予公开信息有10条。')).toEqual([
      'requests.received=0',
      'disclosure.class=10',
    ])
    expect(figuresIn('主动公开政府信息820条。全年共梳理归档各类信息729条。').at(-1)).toBe('other=729')
  })
})

describe('words cut in the right place', () => {
  it('leaves 保障性 and 及时 whole and cuts verbs of naming', () => {
    const subjects = (text: string) => readingOf([text]).claims.map(({ subject }) => subject)
    expect(subjects('主动公开涉及社会救助、保障性住房等方面信息423条。')).toEqual(['社会救助、保障性住房等方面信息'])
    expect(figuresIn('明确了2名兼职工作人员。')).toEqual(['resources.staff.part-time=2'])
    expect(figuresIn('收到申请9件,其中补正后申请内容仍不明确3件。').at(-1)).toBe('requests.unable.unclear=3')
  })

  it('reads percentages in words with their decimals', () => {
    expect(figuresIn('公开率达到百分之九十九点五。')).toEqual(['other=99.5'])
  })
})

describe('a line and a sentence that go on', () => {
  it('count their items from one, which are no figures', () => {
    expect(figuresIn('公开形式1、公开栏、座谈会等形式2、通过报纸发布主动公开的政府信息3、公开信。')).toEqual([])
    expect(figuresIn('政府网站公开信息3、微信公开信息5。')).toEqual([
      'disclosure.channel.website=3',
      'disclosure.channel.wechat=5',
    ])
  })

  it('speak of the requests of the sentence before', () => {
    expect(figuresIn('全年收到依申请公开4件,均为自然人申请。已办结3件,其中不掌握相关信息2件。').slice(-2)).toEqual([
      'requests.completed=3',
      'requests.unable.not-held=2',
    ])
  })

  it('list what is open behind its total', () => {
    expect(withWholes(['共主动公开政府信息25条,在主动公开的信息中,工作动态信息5条,预决算信息20条。'])).toEqual([
      'disclosure.total=25',
      'disclosure.class=5<0',
      'disclosure.class=20<0',
    ])
  })
})

describe('words for none and for several', () => {
  it('reads 无一例', () => {
    expect(figuresIn('全年无一例因信息公开申请行政复议和提起行政诉讼发生。')).toEqual([
      'reconsideration=0',
      'litigation=0',
    ])
  })

  it('takes two accounts for these two, and a count behind 中 for no kind', () => {
    expect(figuresIn('通过政务微博微信渠道主动公开信息共139条。')).toEqual(['disclosure.channels=139'])
    expect(figuresIn('2010年主动公开政府信息中,共公开17条。')).not.toContain('disclosure.class=17')
    expect(figuresIn('收到信息公开申请25件,其中受理并处理申请8件。').at(-1)).toBe('requests.handled=8')
  })

  it('takes a column of the site beside an account for two channels', () => {
    expect(figuresIn('通过信息公开专栏、“东江文旅”微信公众号等发布信息118条。')).toEqual(['disclosure.channels=118'])
  })
})
