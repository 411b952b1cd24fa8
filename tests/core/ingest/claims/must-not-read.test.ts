import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

describe('digits that count nothing', () => {
  it.each([
    '依据国办发〔2014〕32号、湘政函﹝2019﹞7号和第14号令执行。',
    '统计期限自2023年1月1日起至2023年12月31日止。',
    '统计期限自202311日起至20231231日止。',
    '发布时间:2024-01-22 16:49:21',
    '发布时间:2024-01-22 浏览次数:1,204次',
    '2月至11月份开展“5·15政务公开日”和10·13国际减灾日活动。',
    '按第二十条第(五)项规定,在20个工作日内作出答复。',
    '某高速1602Km处,6.2级地震,PM2.5浓度,G60沿线。',
    '组织“32条进企业”和“一网通办”专场,落实“双随机、一公开”。',
    '第十六届人大七次会议、第3次常务会议审议通过,排名全市前3名。',
    '一是加强领导,二是健全制度,三个方面取得进步,出台一系列措施。',
    '联系电话:0734-8866123,邮编421001,索引号:430S00/2023-17764。',
    '365bet手机版下载,bet88官方网站。',
    '每科收费10元,每季度通报1次,每篇不少于3条。',
    '每年召开一次专题会议,实行一次性告知,任何一个部门都要落实。',
    '周末至少更新4条信息,最少推送2篇。',
    '每周更新3至5条,答复期限15-20个工作日。',
    '如图1所示,八项规定,八行业,三公经费,两个维护。',
    '拨打12345热线或12315平台。',
    '《2023年工作要点120条》已公布。',
    '成立由2名副局长任组长、3名科长为成员的领导小组。',
    '对照条例规定的15项内容逐项落实。',
    '力争网办率达到95%,确保公开率不低于90%。',
    '重复申请223\t225\t227\t229',
    '日均接待上门群众和接听来访咨询电话7人次。',
    '检查零件加工企业,实现零距离服务、零次跑和零起点学习。',
    '推送信息数十条,召开会议几十次。',
    '网站专栏页面访问量 人次 05   810   165',
    '其他 尚未 总 未经复议直接起诉 复议后起诉',
    '信函申请数 条 15 504 0',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual([])
  })
})

describe('counts of something near by', () => {
  it.each([
    ['清理区本级规范性文件7件,集中公开。', ['other=7']],
    [
      '全年收到政府信息公开申请31件,其中线上办理26件,线下办理5件。',
      ['requests.received=31', 'requests.received.online=26', 'other=5'],
    ],
    ['开展政策咨询在线调查4期。', ['other=4']],
    ['官方微博累计发布微博96条；收到微博投诉7条。', ['disclosure.channel.weibo=96', 'other=7']],
    ['发布市政府及政府办文件及解读信息82条。', ['disclosure.class=82']],
    ['通过官方网站发布政务类信息34条，概况类信息150条。', ['disclosure.class=34', 'disclosure.class=150']],
    ['通过官方网站发布各类信息34条。', ['disclosure.channel.website=34']],
    ['通过主流媒体宣传解读重要文件94篇次、发布相关信息2333条。', ['other=94', 'other=2333']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('negations that are no zero', () => {
  it.each([
    '未出现超期答复情况。',
    '我局无制定规章的职权。',
    '无正当理由大量反复申请的,可以要求说明理由。',
    '依法不予公开的,说明理由;无法提供的,告知申请人。',
    '如未收到答复,可以申请行政复议。',
    '没有现成信息需要另行制作的情形。',
    '公开渠道不够丰富,未能及时更新。',
    '全年未收到法人和其他组织的政府信息公开申请。',
    '没有收到科研机构提出的申请。',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual([])
  })

  it('takes a denial of defeats for no denial of cases', () => {
    expect(figuresIn('行政复议、行政诉讼没有被依法纠正的情形。')).toEqual([
      'reconsideration.corrected=0',
      'litigation.corrected=0',
    ])
  })
})

describe('applications that are no requests for information', () => {
  it.each([
    ['收到赔偿申请2件。', ['other=2']],
    ['制定《公开申请登记、审核、答复、归档制度》等6项制度。', ['other=6']],
    ['依申请公开方面,回复社会关切214条。', ['other=214']],
    ['办结行政许可事项350件。', ['other=350']],
    ['受理低保申请60件,办结58件。', ['other=60']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('accident statistics', () => {
  it('leaves the sentence alone and reads the next', () => {
    expect(figuresIn('1-12月共发生生产安全事故40起,死亡31人,同比分别下降20%和上升3.3%。公开事故调查报告6份。')).toEqual(
      ['disclosure.class=6'],
    )
  })

  it('skips ranges another reader has taken', () => {
    const taken = [{ block: 0, start: 0, end: 13 }]
    expect(readingOf(['收到政府信息公开申请12件,办结11件。'], { taken }).claims.map((claim) => claim.value)).toEqual([
      11,
    ])
  })

  it('skips the blocks of the statutory tables', () => {
    expect(
      readingOf(['规章5件', '主动公开政府信息8条。'], { tableBlocks: [0] }).claims.map((claim) => claim.value),
    ).toEqual([8])
  })
})

describe('doubtful numbers', () => {
  it('reads no indicator into a carried-over case of a reconsideration', () => {
    expect(figuresIn('被申请行政复议9件(含上年结转1件)。')).toEqual(['reconsideration=9', 'other=1'])
  })

  it('takes the items of a list for information, not for decisions', () => {
    expect(figuresIn('主动公开信息30条,其中行政许可信息20条,行政处罚10条。')).toEqual([
      'disclosure.total=30',
      'disclosure.class=20',
      'disclosure.class=10',
    ])
  })

  it('never reads a bare year as a count', () => {
    expect(figuresIn('部分公开2023,占5%。')).toEqual([])
  })

  it('tells requests for a permit from requests for information', () => {
    expect(figuresIn('受理行政许可申请356件。')).toEqual(['other=356'])
  })

  it('gives no claim where the number is lost, but says so', () => {
    const reading = readingOf(['公开信息80条,其中通知公告类信息20条、部门概况类信息条、其他60条。'])
    expect(reading.claims.map((claim) => claim.value)).toEqual([80, 20, 60])
    expect(reading.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['number-missing'])
  })
})
