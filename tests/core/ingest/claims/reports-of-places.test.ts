import { describe, expect, it } from 'vitest'
import { readingOf, figuresIn } from './reading'

describe('what a name in quotes is', () => {
  it('of a policy is no figure', () => {
    expect(figuresIn('围绕“稳企纾困46条”和“制造强县18条”开展解读,召开座谈会2次。')).toEqual(['other=2'])
  })

  it('of an account says nothing, of a kind of information it is what was published', () => {
    expect(figuresIn('更新“双公示”信息26条。')).toEqual(['disclosure.class=26'])
    expect(figuresIn('“清河发布”微信公众号发布信息26条。')).toEqual(['disclosure.channel.wechat=26'])
  })
})

describe('the channel of what was published, told in other words', () => {
  it.each<[string, readonly string[]]>([
    ['通过“两微一端”公开政府信息2140条。', ['disclosure.channel.new-media=2140']],
    ['在中国清河网发布各类政务信息512条。', ['disclosure.channel.website=512']],
    ['局官网聚焦中心工作,全年公开政府信息733条。', ['disclosure.channel.website=733']],
    [
      '累计主动公开信息90条,其中在县政府网站发布各类信息64条,微信公众号发布信息26条。',
      ['disclosure.total=90', 'disclosure.channel.website=64', 'disclosure.channel.wechat=26'],
    ],
    ['在局门户网站发布教师招考的岗位、条件以及录用结果信息14条。', ['disclosure.class=14']],
  ])('%s', (sentence, figures) => {
    expect(figuresIn(sentence)).toEqual(figures)
  })
})

describe('figures behind the parts of a total', () => {
  const wholes = (text: string) =>
    readingOf([text]).claims.map(({ indicator, value, partOf }) => `${indicator}=${value} of ${partOf}`)

  it('that tell the year anew are no parts', () => {
    expect(wholes('在媒体刊发稿件60篇,其中省级媒体20篇,市级媒体40篇,全年共发布信息35条,其中政务动态12条。')).toEqual([
      'disclosure.class=60 of null',
      'disclosure.channel.media=20 of 0',
      'disclosure.channel.media=40 of 0',
      'disclosure.total=35 of null',
      'disclosure.class=12 of 3',
    ])
  })

  it('behind 等 and a semicolon are no parts, nor are press conferences', () => {
    expect(wholes('网站发布信息310条,主要包括政策文件52件、工作动态258条等;全年新增地方标准11条。').at(-1)).toBe(
      'other=11 of null',
    )
    expect(wholes('公开信息210条,其中文件15条,解读9条;发布13场新闻发布会信息。').at(-1)).toBe(
      'response.press-conferences=13 of null',
    )
  })
})

describe('counts since the beginning, told without a date', () => {
  it.each<[string, readonly string[]]>([
    [
      '网站主动公开政府信息累计达415条,其中公文类信息120条。2023年新增 38条。',
      ['disclosure.cumulative=415', 'disclosure.class=120', 'disclosure.total=38'],
    ],
    [
      '通过目录管理系统累计主动公开政府信息已达834条。2023年新增主动公开政府信息71条,其中概况信息6条。',
      ['disclosure.cumulative=834', 'disclosure.total=71', 'disclosure.class=6'],
    ],
    [
      '在该平台共公开政府信息2904条,其中全文电子化达100%,本年度新增的主动公开信息257条。',
      ['disclosure.cumulative=2904', 'disclosure.electronic-rate=100', 'disclosure.total=257'],
    ],
    ['全年累计公开政府信息415条。2023年新增专栏信息38条。', ['disclosure.total=415', 'other=38']],
  ])('%s', (sentence, figures) => {
    expect(figuresIn(sentence)).toEqual(figures)
  })
})

describe('requests', () => {
  it('do not have the share of an outcome told without a number', () => {
    expect(figuresIn('共办理申请420件,其中予以公开或部分公开占61.2%、不予公开占8.3%,其他情况占4.4%。')).toEqual([
      'requests.handled=420',
    ])
  })

  it('are of the place a sentence is about, not of the one it is ranked in', () => {
    const scopes = (text: string) => readingOf([text]).claims.map(({ scope }) => scope)
    expect(scopes('新收到申请71件(在全市各委办局中位列第五),办理74件。')).toEqual([null, null])
    expect(scopes('全市新收到申请71件,办理74件。')).toEqual(['全市', '全市'])
  })

  it('with several grounds have the outcome alone', () => {
    expect(
      figuresIn('办理申请90件。其中,属于信访投诉、重复申请等情形不予处理13件,因涉及个人隐私等原因不予公开5件。'),
    ).toEqual(['requests.handled=90', 'requests.not-processed=13', 'requests.refused=5'])
  })

  it('are neither what applicants were told to ask elsewhere nor information open on request', () => {
    expect(figuresIn('受理依申请政府信息公开5件,其中不予处理2件,告知向有权机关申请3件。')).toEqual([
      'requests.received=5',
      'requests.not-processed=2',
      'other=3',
    ])
    expect(figuresIn('主动公开政府信息30条,作为依申请公开信息0条。')).toEqual([
      'disclosure.total=30',
      'disclosure.class=0',
    ])
  })

  it('that go on in a named year go forward where no other year is known', () => {
    expect(readingOf(['受理申请21件,办理完成18件,余3件转2024年度办理。']).claims.at(-1)?.indicator).toBe(
      'requests.carried-forward',
    )
  })
})

describe('nothing spent, nothing charged', () => {
  it('is no count of lawsuits, nor are 减免收费 in a heading a fee', () => {
    expect(figuresIn('未产生政府信息公开诉讼相关的费用支出。')).toEqual([])
    expect(figuresIn('没有相应费用支出。')).toEqual([])
    expect(figuresIn('(三)依申请公开政府信息减免收费情况', 2012)).toEqual([])
    expect(figuresIn('依申请提供政府信息免收费用。', 2012)).toEqual(['fees=0'])
  })
})

it('interpretations in one number with articles of a policy are neither', () => {
  expect(figuresIn('发布各类政策条款和解读22条。')).not.toContain('response.interpretations=22')
})

describe('the total of the year', () => {
  const totals = (...lines: readonly string[]) =>
    readingOf(lines).claims.flatMap(({ indicator, value, scope }) =>
      indicator === 'disclosure.total' ? [[value, scope]] : [],
    )

  it('is what was called 主动公开, not what a topic told besides', () => {
    expect(totals('主动公开政府信息970条。', '开设3个专题,动态发布各类信息60余条。')).toEqual([[970, null]])
    expect(totals('发布各类信息60条。', '主动公开政府信息970条。')).toEqual([
      [60, null],
      [970, null],
    ])
  })

  it('of the body itself has a scope of its own beside that of the whole district', () => {
    expect(totals('全年主动公开各类政务信息2700余条;管委会办公室本部门主动公开各类政务信息140余条。')).toEqual([
      [2700, null],
      [140, '管委会办公室本部门'],
    ])
    expect(totals('我局本级主动公开信息140条。')).toEqual([[140, null]])
  })

  it('is neither what a column told nor of the year in the name of a paper', () => {
    const claims = readingOf([
      '在局网站公开了清河市文化旅游局2022年网站工作年度报表,公示文件4个,政策解读发布信息19条。',
    ]).claims
    expect(claims.map(({ indicator, value, period }) => [indicator, value, period])).toEqual([
      ['other', 4, null],
      ['other', 19, null],
    ])
  })
})

describe('columns and boards', () => {
  it('of a site are no channels of their own, boards in a hall are', () => {
    expect(figuresIn('通过局网站发布信息415条,其中,通知公告栏发布信息102条,双公示栏发布信息37条。')).toEqual([
      'disclosure.channel.website=415',
      'disclosure.class=102',
      'disclosure.class=37',
    ])
    expect(figuresIn('网站公开93条,包括指南1条;通过公示栏公开信息21条。').at(-1)).toBe('disclosure.channel.other=21')
  })

  it('among what a site told are parts by the words behind 中', () => {
    expect(figuresIn('网站主动公开政府信息80条。在网站上主动公开的政府信息中便民服务信息7条。').at(-1)).toBe(
      'disclosure.class=7',
    )
  })

  it('其他方式 is a channel in a list of them', () => {
    expect(figuresIn('通过政府网站发布信息51条、通过微信公众号发布信息32条、其他方式公开8条。').at(-1)).toBe(
      'disclosure.channel.other=8',
    )
  })
})

it('主动公开规范性文件 is a row of its own in the form of 2014 only', () => {
  expect(figuresIn('主动公开规范性文件4条。制发规范性文件5件。', 2016)).toEqual([
    'disclosure.normative=4',
    'normative-documents=5',
  ])
  expect(figuresIn('主动公开规范性文件4件。', 2022)).toEqual(['normative-documents=4'])
})

it('a place to ask is no question asked', () => {
  expect(figuresIn('在大厅内设立1个信息咨询点。')).toEqual(['other=1'])
  expect(figuresIn('接受咨询12人次。')).toEqual(['consultation.total=12'])
})

it('press conferences held and attended are one row', () => {
  expect(figuresIn('组织召开和参加新闻发布会17场。')).toEqual(['response.press-conferences=17'])
})

describe('answers and carried requests in other words', () => {
  it('提供给当事人 is an answer, 新接收 a receipt, 结转办理 a carry-over', () => {
    expect(figuresIn('收到申请9件,不予公开2件,已按申请内容提供给当事人7件。')).toEqual([
      'requests.received=9',
      'requests.refused=2',
      'requests.granted=7',
    ])
    expect(
      figuresIn(
        '(二)依申请公开办理情况。处理依申请公开47件,其中,本年度新接收45件,2022年结转办理2件。除3件转结2024年办理外,均答复。',
      ),
    ).toEqual(['requests.handled=47', 'requests.received=45', 'requests.carried-over=2', 'requests.carried-forward=3'])
  })

  it('are no parts of the outcome before 信息包含', () => {
    const { claims } = readingOf(['收到申请9件,不予公开2件,申请公开的信息包含多方面、指向不明确4件。'])
    expect(claims.at(-1)).toMatchObject({ indicator: 'requests.unclear', partOf: null })
  })
})
