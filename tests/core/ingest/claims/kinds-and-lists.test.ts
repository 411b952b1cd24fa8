import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

describe('kinds of information told by a channel', () => {
  it('counts what a website told of one kind as that kind', () => {
    expect(figuresIn('全年主动公开信息950条,其中通过县政府网站公布要闻410条,视频新闻120条,公示公告75条。')).toEqual([
      'disclosure.total=950',
      'disclosure.class=410',
      'disclosure.class=120',
      'disclosure.class=75',
    ])
    expect(figuresIn('通过网站主动公开政府信息620条,其中网站概况类信息和动态信息共计230条。')).toEqual([
      'disclosure.channel.website=620',
      'disclosure.class=230',
    ])
  })

  it('takes what one column told of one matter for no count of the site', () => {
    expect(figuresIn('加强防汛发布,在专栏发布汛情信息85条。')).toEqual(['disclosure.class=85'])
    expect(figuresIn('在审计专栏公开政府信息16条。')).toEqual(['disclosure.channel.website=16'])
  })

  it('takes information that is among others about complaints for no complaints', () => {
    expect(figuresIn('全年公开环境质量、投诉举报处理和突发事件信息83条。')).not.toContain('complaints=83')
    expect(figuresIn('收到有关信息公开的投诉举报5件。')).toEqual(['complaints=5'])
  })

  it('takes a site by its name, not for what the name says', () => {
    expect(figuresIn('公开信息600条,具体为局门户网站310条、区政府网站“政策咨询问答库”90条。')).not.toContain(
      'consultation.online=90',
    )
    expect(figuresIn('网上咨询90条。')).toEqual(['consultation.online=90'])
  })

  it('counts what an account told by what it calls it, and no articles on one matter', () => {
    expect(figuresIn('“健康清河”抖音号发布作品85条,微信公众号发布推文210篇。')).toEqual([
      'disclosure.channel.new-media=85',
      'disclosure.channel.wechat=210',
    ])
    expect(figuresIn('通过微信公众号发布15篇文章,回应多个舆情问题。')).not.toContain('disclosure.channel.wechat=15')
  })

  it('takes a newspaper, a site by its name and leaflets for channels, and no total', () => {
    expect(figuresIn('利用《清河旅游报》发布信息12条,“清河旅游网”发布信息30条。')).toEqual([
      'disclosure.channel.media=12',
      'disclosure.channel.website=30',
    ])
    expect(figuresIn('宣传册、电子屏公开政府信息76条。')).toEqual(['disclosure.channel.other=76'])
    expect(figuresIn('通过清河县人民政府网微信公众号推送政务信息71条。')).toEqual(['disclosure.channel.wechat=71'])
  })

  it('takes what was given in answer, and what is open on request, for no totals', () => {
    expect(figuresIn('收到政府信息公开申请3起,公开信息8条。')).toEqual(['requests.received=3', 'other=8'])
    expect(figuresIn('公开网共发布主动公开信息33条,发布依申请公开信息共28条。')).not.toContain('requests.received=28')
  })

  it('takes the number of a service for part of the name of its account', () => {
    expect(figuresIn('全年通过门户网站、12320卫生健康公众号等平台公开信息640条。')).toEqual(['disclosure.channels=640'])
    expect(figuresIn('主动公开信息12320条。')).toEqual(['disclosure.total=12320'])
  })

  it('takes what was told at conferences for no total', () => {
    expect(figuresIn('召开新闻发布会7次,发布信息21条。')).toEqual(['response.press-conferences=7', 'other=21'])
  })
})

describe('decisions made and decisions told', () => {
  it('takes published permits and penalties for no decisions', () => {
    expect(figuresIn('全年公示行政许可140件、行政处罚62件。')).toEqual(['other=140', 'other=62'])
    expect(figuresIn('全年办理行政许可140件、作出行政处罚决定62件。')).toEqual(['permits=140', 'penalties=62'])
  })

  it('counts what lapsed by itself beside what was repealed', () => {
    expect(figuresIn('公开规范性文件31件,其中失效6件,废止3件。')).toEqual([
      'normative-documents=31',
      'other=6',
      'normative-documents.repealed=3',
    ])
  })
})

describe('requests and staff in other words', () => {
  it('counts the answers to requests the sentence speaks of', () => {
    expect(figuresIn('我局对23份政府信息公开申请依法作出答复。')).toEqual(['requests.answered=23'])
    expect(figuresIn('对23份文件进行公开。')).toEqual([])
  })

  it('gives applicants to all that were received where they are more than were carried over', () => {
    const { claims } = readingOf(['收到政府信息公开申请47件;上年结转4件。其中自然人申请38件。'])
    const [received, carried, persons] = claims
    expect([received?.value, carried?.value, persons?.value, persons?.partOf]).toEqual([47, 4, 38, 0])
    // 31 + 19 + 1 = 51 = 47 + 4: outcomes are of both
    const outcomes = readingOf(['收到申请47件,上年结转申请4件。其中,予以公开31件,部分公开19件,结转下年度1件。']).claims
    expect(outcomes.map(({ partOf }) => partOf)).not.toContain(0)
  })

  it('takes inquiries that were not received for no requests', () => {
    expect(figuresIn('本局未收到依申请公开信息的咨询。')).toEqual([])
    expect(figuresIn('本局未收到依申请公开信息的申请。')).toEqual(['requests.received=0'])
  })

  it('leaves void and withdrawn requests in one number', () => {
    const [, both] = readingOf(['共收到申请20件,其中无效及撤销申请7件。']).claims
    expect(both).toMatchObject({ indicator: 'other', value: 7 })
    expect(figuresIn('共收到申请20件,其中申请人撤销申请7件。')).toContain('requests.withdrawn=7')
  })

  it('counts staff and conferences by the verbs that offices use', () => {
    expect(figuresIn('落实1名专职人员负责政府信息公开日常工作。')).toEqual(['resources.staff.full-time=1'])
    expect(figuresIn('我局没有从事政府信息公开工作的全职人员,兼职人员2人。')).toEqual([
      'resources.staff.full-time=0',
      'resources.staff.part-time=2',
    ])
    expect(figuresIn('一些单位没有专职人员。')).toEqual([])
    expect(figuresIn('本年度共主办3场新闻发布会。')).toEqual(['response.press-conferences=3'])
  })
})
