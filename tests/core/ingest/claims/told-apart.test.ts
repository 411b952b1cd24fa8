import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

describe('figures told apart', () => {
  it('takes what is published for followers for no followers', () => {
    expect(figuresIn('与官方微博粉丝互动,发布微博共计18635条。')).not.toContain('followers=18635')
    expect(figuresIn('政务微博粉丝1.2万人。')).toEqual(['followers=12000'])
  })

  it('counts a named channel, not the requests, where no total stands right before it', () => {
    expect(figuresIn('受理47件。47件申请中,当面申请6件、网络申请22件、信函申请19件。').slice(-3)).toEqual([
      'requests.received.in-person=6',
      'requests.received.online=22',
      'requests.received.letter=19',
    ])
    expect(figuresIn('受理依申请公开8件,其中3件为现场申请,5件为信函申请。')).toEqual([
      'requests.received=8',
      'requests.received.in-person=3',
      'requests.received.letter=5',
    ])
  })

  it('gives 均维持 to the remedies of its own sentence', () => {
    // 12 and 9 are the whole city's; only the 2 of the government itself were upheld
    expect(figuresIn('全市发生行政复议12件、行政诉讼9件。其中本级行政复议2件,均维持。')).toEqual([
      'reconsideration=12',
      'litigation=9',
      'reconsideration=2',
      'reconsideration.upheld=2',
    ])
  })

  it('gives the change of 申请量 to no count but that of the requests', () => {
    const changed = (text: string) =>
      readingOf([text]).claims.flatMap(({ measure, indicator, value }) =>
        measure === 'count' ? [] : [[indicator, value]],
      )
    expect(changed('受理申请267件,答复263件,申请量比去年同期上升1.52%。')).toEqual([])
    expect(changed('受理申请267件,申请量比去年同期上升1.52%。')).toEqual([['requests.received', 1.52]])
  })

  it('takes the requests of last year for no carry-over', () => {
    expect(figuresIn('共收到信息公开申请5件。去年申请4件。')).not.toContain('requests.carried-over=4')
    expect(figuresIn('上年结转申请4件。')).toEqual(['requests.carried-over=4'])
  })

  it('takes requests told by what they ask for, or by who handed them on, for none of the totals', () => {
    expect(figuresIn('收到2件要求公开补偿方案的申请，1件涉及第三方的申请。')).toEqual(['other=2', 'other=1'])
    expect(figuresIn('收到7件关于政府信息公开的申请。')).toEqual(['requests.received=7'])
    expect(figuresIn('不予公开2件涉及商业秘密的申请。')).toEqual(['requests.refused=2'])
    expect(figuresIn('市政府办公室转办申请6件，省厅交办申请4件。')).toEqual(['other=6', 'other=4'])
  })

  it('takes bodies, penalties and answered letters for no requests, in the part on requests too', () => {
    const inRequests = (text: string) =>
      readingOf(['三、收到和处理政府信息公开申请情况', text]).claims.map(
        ({ indicator, value }) => `${indicator}=${value}`,
      )
    expect(figuresIn('依申请公开受理量在全市44个部门中居前。')).not.toContain('requests.received=44')
    expect(inRequests('办理行政处罚案件41件。')).not.toContain('requests.handled=41')
    expect(inRequests('收到信箱来信110件，按期答复110件。')).not.toContain('requests.completed=110')
    expect(inRequests('收到申请30件，按期答复29件。')).toContain('requests.answered=29')
  })

  it('gives the change of a part named only there to nothing before it', () => {
    const { claims } = readingOf(['主动公开政府信息1560条，增长12%，其中政策文件类同比下降5%。'])
    expect(claims.map(({ measure, value }) => [measure, value])).toEqual([
      ['count', 1560],
      ['change-percent', 12],
    ])
  })

  it('takes what a gazette printed for no total', () => {
    expect(figuresIn('编发政府公报4期，刊登政府信息12条。')).not.toContain('disclosure.total=12')
  })

  it('takes what was not charged for no charge', () => {
    expect(figuresIn('减免行政事业性收费35万元，收取行政事业性收费12万元。')).toEqual(['other=35', 'charges=12'])
  })

  it('takes what was sent to a site for nothing published on it', () => {
    expect(figuresIn('县政府网站发布信息21条;报送县新闻网站挂网信息34条。')).toEqual([
      'disclosure.channel.website=21',
      'other=34',
    ])
  })

  it('counts no departments, no cases still open and no column as information or answers', () => {
    expect(figuresIn('新增主动公开政府信息120条。从公开范围看,全区93个部门(包括18个乡镇)均公开。')).toEqual([
      'disclosure.total=120',
      'other=93',
      'other=18',
    ])
    expect(figuresIn('受理申请27件,除1件尚在答复状态中,其余26件已办结。')).not.toContain('requests.answered=1')
    expect(figuresIn('公开信息62条。部门乡镇信息公开共发布41条信息。')).not.toContain('disclosure.total=41')
    expect(figuresIn('受理申请15件,其中已公开的有3件。')).toEqual(['requests.received=15', 'requests.already-public=3'])
  })

  it('says of which of several channels a list is only where it stands in their sentence', () => {
    const { claims } = readingOf([
      '网站公开政府信息754条,政务新媒体公开政府信息2808条。其中,微信公众号1205条、微博12984条。',
    ])
    expect(claims.map(({ value, partOf }) => [value, partOf])).toEqual([
      [754, null],
      [2808, null],
      [1205, null],
      [12984, null],
    ])
  })

  it('sorts information made by how it is open, not by requests', () => {
    expect(
      figuresIn('全年共制作政府信息236条,其中主动公开信息数为158条,依申请公开信息数54条,不予公开信息数24条。'),
    ).toEqual(['disclosure.produced=236', 'disclosure.total=158', 'disclosure.class=54', 'disclosure.class=24'])
  })

  it('takes information kept back for no answer to a request', () => {
    expect(figuresIn('全年共制发政府信息90件,其中主动公开62件,不予公开28件。')).toEqual([
      'disclosure.produced=90',
      'disclosure.total=62',
      'disclosure.class=28',
    ])
    expect(figuresIn('制作、获取的政府信息64条,通过网站主动公开政府信息20条,不予公开文件44条。')).toEqual([
      'disclosure.produced=64',
      'disclosure.channel.website=20',
      'disclosure.class=44',
    ])
    expect(figuresIn('收到申请9件,其中部分公开3件,不予公开信息6件。')).toContain('requests.refused=6')
    expect(figuresIn('我局主动公开信息70条,依申请公开信息12 条,不予公开信息5条。收到申请1条。')).toEqual([
      'disclosure.total=70',
      'disclosure.class=12',
      'disclosure.class=5',
      'requests.received=1',
    ])
  })

  it('takes a column of the site for a kind of what the site published', () => {
    expect(figuresIn('通过政府网站公开信息30条,其中:统计数据12条,人口普查专栏信息1条。')).toEqual([
      'disclosure.channel.website=30',
      'disclosure.class=12',
      'disclosure.class=1',
    ])
  })

  it('takes what the rate of electronic texts is of for all that was disclosed', () => {
    expect(figuresIn('在政府网站主动公开信息8条,全文电子化率达100%。')).toEqual([
      'disclosure.total=8',
      'disclosure.electronic-rate=100',
    ])
    expect(figuresIn('在政府网站主动公开信息8条,解读2条。')).toContain('disclosure.channel.website=8')
    // what a channel told of one matter is not all it told
    expect(figuresIn('全年公开信息90条,其中通过政府网站公布河段水质抽测情况6条。')).toEqual([
      'disclosure.total=90',
      'disclosure.class=6',
    ])
  })

  it('takes complaints about other matters for none about openness', () => {
    expect(figuresIn('受理水质、农资等投诉举报28人次。')).toEqual(['other=28'])
    expect(figuresIn('受理举报投诉3件。')).toEqual(['complaints=3'])
  })

  it('takes the growth of readers for none of what was published', () => {
    expect(figuresIn('官方微博发布信息69条,粉丝增长7.6%。')).toEqual(['disclosure.channel.weibo=69'])
    expect(figuresIn('官方微博发布信息69条,同比增长7.6%。')).toContain('disclosure.channel.weibo=7.6 change-percent')
  })

  it('takes cases of another platform for no requests', () => {
    expect(figuresIn('收到申请9件;收到民生处理平台办件33条。')).toEqual(['requests.received=9', 'other=33'])
  })

  it('takes news for a kind of information, never for all of it', () => {
    expect(figuresIn('在县政府网站信息公开栏目公开政务动态类信息62条、公示类信息29条。')).toEqual([
      'disclosure.class=62',
      'disclosure.class=29',
    ])
    expect(figuresIn('在门户网站更新目录信息44条,发布动态信息15条。')).not.toContain('disclosure.total=15')
    expect(figuresIn('主动公开信息61条。其中,规章文件2条,部门专栏1条,网站专栏5条。')).toEqual([
      'disclosure.total=61',
      'disclosure.class=2',
      'disclosure.class=1',
      'disclosure.channel.website=5',
    ])
  })

  it('gives what an account published to the channel its sentence opens with', () => {
    expect(figuresIn('我局的两个微博,在原有基础上,进一步加大力度,全年累计发布政府信息342条。')).toEqual([
      'disclosure.channel.weibo=342',
    ])
  })

  it('gives what citizens and companies asked for to its applicants', () => {
    const { claims } = readingOf([
      '全年收到申请5件。其中,公民个人提出3件,企业提出2件。',
      '公民个人提出申请3件,企业提出申请2件。',
    ])
    expect(claims.map(({ indicator, value, scope }) => [indicator, value, scope])).toEqual([
      ['requests.received', 5, null],
      ['requests.received', 3, '自然人'],
      ['requests.received', 2, '法人或其他组织'],
      ['requests.received', 3, '自然人'],
      ['requests.received', 2, '法人或其他组织'],
    ])
    expect(figuresIn('个人提出申请补贴9件。')).toEqual(['other=9'])
  })

  it('counts applications on paper as a channel', () => {
    expect(figuresIn('答复信息公开申请3件、纸质申请36件。')).toEqual([
      'requests.answered=3',
      'requests.received.letter=36',
    ])
  })

  it('gives a number of both outcomes to their common name', () => {
    expect(figuresIn('收到申请200件,其中予以公开(含部分公开)113件,不予公开20件。')).toEqual([
      'requests.received=200',
      'requests.granted-or-partly=113',
      'requests.refused=20',
    ])
  })

  it('ends what was counted since the beginning at a semicolon', () => {
    const { claims } = readingOf(['截至2023年底,累计公开政府信息1200条;开展在线访谈12次。'])
    expect(claims.map(({ indicator, period }) => [indicator, period?.kind ?? null])).toEqual([
      ['disclosure.cumulative', 'cumulative'],
      ['response.interviews', null],
    ])
  })

  it('ends a list of kinds at the semicolon before another channel', () => {
    const parts = readingOf(['网站发布信息53篇,其中政策文件5篇、工作动态43篇;“清河教育”微信公众号发布158条。']).claims
    expect(parts.map(({ indicator, value, partOf }) => [indicator, value, partOf])).toEqual([
      ['disclosure.channel.website', 53, null],
      ['disclosure.class', 5, 0],
      ['disclosure.class', 43, 0],
      ['disclosure.channel.wechat', 158, null],
    ])
  })

  it('reads a total behind a bracket by the words before it', () => {
    const parts = readingOf(['网站主动公开信息(包括4个栏目)共计768条。其中,政务公开703条,国土业务65条。']).claims
    expect(parts.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['other', 4],
      ['disclosure.channel.website', 768],
      ['disclosure.class', 703],
      ['disclosure.class', 65],
    ])
  })

  it('takes one kind among those listed for no total and no channel', () => {
    expect(figuresIn('主动公开信息52条。工作动态9条,其他应主动公开信息1条。')).not.toContain('disclosure.total=1')
    expect(figuresIn('全年共计7685条。其中,政务公开703条,办事服务590条。')).not.toContain('disclosure.total=703')
    expect(figuresIn('主动公开信息49条,其中网站发布新闻类16条,专题专栏10个。')).not.toContain(
      'disclosure.channel.website=10',
    )
  })

  it('gives the count of two outcomes together to neither', () => {
    expect(figuresIn('共办理申请168件,公开和部分公开113件,不予公开或无法提供42件。')).toEqual([
      'requests.handled=168',
      'requests.granted-or-partly=113',
      'other=42',
    ])
  })
})

describe('what a number is of by the words before it', () => {
  it.each<[string, readonly string[]]>([
    ['我镇依申请公开请求9件,其中网络平台收到3件。', ['requests.received=9', 'requests.received.online=3']],
    ['办理热线工单378条,涵盖投诉类328条与政策咨询类50条。', ['other=378', 'other=328', 'consultation.total=50']],
    [
      '主动公开政府信息461条。其中,行政办事事项(居民)105条,行政办事事项(单位)3条。',
      ['disclosure.total=461', 'disclosure.class=105', 'disclosure.class=3'],
    ],
    ['通过微信平台及其他网络途径转发报道330篇。', ['disclosure.channels=330']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  it('a channel at the head of an item is that of its number', () => {
    const { claims } = readingOf([
      '本镇通过多种渠道主动公开政府信息424条,具体包括:',
      '政府网站:发布信息42条。',
      '微信公众号:发布信息212条。',
    ])
    expect(claims.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['disclosure.total', 424],
      ['disclosure.channel.website', 42],
      ['disclosure.channel.wechat', 212],
    ])
  })
})

describe('what follows kinds of applicants', () => {
  it('is of all requests, not of the last kind', () => {
    const { claims } = readingOf([
      '收到政府信息公开申请4件,申请人为自然人的2件,法人或者其他组织的2件。其中3件已书面回复,1件结转2024年度继续办理。',
    ])
    expect(claims.map(({ indicator, value, scope }) => [indicator, value, scope])).toEqual([
      ['requests.received', 4, null],
      ['requests.received', 2, '自然人'],
      ['requests.received', 2, '法人或其他组织'],
      ['requests.answered', 3, null],
      ['requests.carried-forward', 1, null],
    ])
  })
})
