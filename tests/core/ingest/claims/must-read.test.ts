import { describe, expect, it } from 'vitest'
import { figuresIn } from './reading'

describe('requests for information', () => {
  it.each<[string, readonly string[]]>([
    [
      '全区共收到政府信息公开申请45件,其中网络申请30件、信函申请10件、当面申请5件。',
      [
        'requests.received=45',
        'requests.received.online=30',
        'requests.received.letter=10',
        'requests.received.in-person=5',
      ],
    ],
    [
      '上年结转1件,本年新收10件,办结9件,结转下年度2件。',
      ['requests.carried-over=1', 'requests.received=10', 'requests.completed=9', 'requests.carried-forward=2'],
    ],
    [
      '答复申请12件(含上年结转3件),另有4件顺延到下年度答复。',
      ['requests.answered=12', 'requests.carried-over=3', 'requests.carried-forward=4'],
    ],
    ['我局办结申请20件,结转2024年1件。', ['requests.completed=20', 'requests.carried-forward=1']],
    [
      '办理申请答复30件。其中,予以公开15件,部分公开6,不予公开4件,无法提供5件。',
      [
        'requests.answered=30',
        'requests.granted=15',
        'requests.partly-granted=6',
        'requests.refused=4',
        'requests.unable=5',
      ],
    ],
    ['予以公开及部分公开8件,占40%。', ['requests.granted-or-partly=8', 'requests.granted-or-partly=40 share']],
    ['共收到申请3件,均为本机关不掌握的信息。', ['requests.received=3', 'requests.unable.not-held=3']],
    ['受理申请公开政府信息7人9次。', ['requests.applicants=7', 'requests.received=9']],
    ['本镇收到2个信息公开申请事项。', ['requests.received=2']],
    ['收到政府信息公开申请二十三件。', ['requests.received=23']],
    ['收到政府信息公开申请四十余件。', ['requests.received=40']],
    [
      '已答复申请9件,其中“非本机关政府信息”的3件。以组织名义提交的政府信息公开申请2件。',
      ['requests.answered=9', 'requests.not-this-agency=3', 'requests.received=2'],
    ],
    [
      '接受公众咨询零人次,其中现场咨询零人次,电话咨询零次。收到信息公开申请零件。行政复议零件,行政诉讼零起。',
      [
        'consultation.total=0',
        'consultation.reception=0',
        'consultation.phone=0',
        'requests.received=0',
        'reconsideration=0',
        'litigation=0',
      ],
    ],
    ['新闻发布会公开信息12条。', ['disclosure.channel.other=12']],
    [
      '收到信息公开申请30起,比2022年(40起)下降25%。',
      ['requests.received=30', 'requests.received=40', 'requests.received=-25 change-percent'],
    ],
    [
      '重复申请2件,属于行政查询事项1件,补正后申请内容仍不明确3件。',
      ['requests.not-processed.repeat=2', 'requests.refused.administrative-query=1', 'requests.unable.unclear=3'],
    ],
    ['依申请公开方面:收到12件,答复12件。', ['requests.received=12', 'requests.answered=12']],
    [
      '收到申请5件,其中1件申请人主动撤回,4件予以答复。',
      ['requests.received=5', 'requests.withdrawn=1', 'requests.answered=4'],
    ],
    ['受理政府信息公开申请0', ['requests.received=0']],
    ['已答复申请90件,另6件延期至2032年答复。', ['requests.answered=90', 'requests.carried-forward=6']],
    ['减免费用的申请12人次。', ['other=12']],
    [
      '收到申请9件,不同意公开4件(涉及第三方3件、其他1件)。',
      ['requests.received=9', 'requests.refused=4', 'requests.refused.third-party=3', 'other=1'],
    ],
    [
      '全市收到申请72件,其中各县31件;市局较上年38件增加3件,增长7.9%。',
      ['requests.received=72', 'requests.received=31'],
    ],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('reconsideration and litigation', () => {
  it.each<[string, readonly string[]]>([
    [
      '因信息公开被申请行政复议3件,结果维持1件、被纠错1件,1件尚未审结。',
      ['reconsideration=3', 'reconsideration.upheld=1', 'reconsideration.corrected=1', 'reconsideration.pending=1'],
    ],
    [
      '行政复议6件,行政诉讼5件,均获维持。',
      ['reconsideration=6', 'litigation=5', 'reconsideration.upheld=6', 'litigation.upheld=5'],
    ],
    [
      '行政复议20件,行政诉讼9件,其中行政复议4件、行政诉讼2件尚未审结。',
      ['reconsideration=20', 'litigation=9', 'reconsideration.pending=4', 'litigation.pending=2'],
    ],
    ['行政诉讼1件,目前正在法院审理中。', ['litigation=1', 'litigation.pending=1']],
    ['行政复议、诉讼0起。', ['reconsideration=0', 'litigation=0']],
    [
      '行政复议3件,其中维持2件,纠正1件;行政诉讼1件,结果维持1件。',
      [
        'reconsideration=3',
        'reconsideration.upheld=2',
        'reconsideration.corrected=1',
        'litigation=1',
        'litigation.upheld=1',
      ],
    ],
    ['行政复议、行政诉讼各2件。', ['reconsideration=2', 'litigation=2']],
    ['未经复议直接起诉2件,复议后起诉1件。', ['litigation.direct=2', 'litigation.after-reconsideration=1']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('disclosure', () => {
  it.each<[string, readonly string[]]>([
    [
      '主动公开政府信息1,234条,其中通过政府网站公开800条,政务微博100条,政务微信200条,其他方式134条。',
      [
        'disclosure.total=1234',
        'disclosure.channel.website=800',
        'disclosure.channel.weibo=100',
        'disclosure.channel.wechat=200',
        'disclosure.channel.other=134',
      ],
    ],
    [
      '主动公开各类信息60条,包括机构职能类5条、规范性文件2条、信息公开制度、年报类信息3条,其他50条。',
      [
        'disclosure.total=60',
        'disclosure.class=5',
        'disclosure.normative=2',
        'disclosure.class=3',
        'disclosure.class=50',
      ],
    ],
    ['通过公众号“某乡发布”公开96条信息。', ['disclosure.channel.wechat=96']],
    ['通过网站、报刊、新媒体等方式主动公开本单位政府信息,合计300多篇。', ['disclosure.total=300']],
    ['制作、获取政府信息总数90条,全文电子化率达100%。', ['disclosure.produced=90', 'disclosure.electronic-rate=100']],
    ['全文电子化率达到百分之百。', ['disclosure.electronic-rate=100']],
    [
      '公开规章2件、行政规范性文件14件,其中失效3件,废止1件。',
      ['regulations=2', 'normative-documents=14', 'other=3', 'normative-documents.repealed=1'],
    ],
    [
      '全年主动公开信息500条:东川县300条,西川县200条。',
      ['disclosure.total=500', 'disclosure.total=300', 'disclosure.total=200'],
    ],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('responses, resources and other quantities', () => {
  it.each<[string, readonly string[]]>([
    [
      '全年举办5场新闻发布会,开展在线访谈3期,发布政策解读材料21篇,回应公众关注热点4次。',
      ['response.press-conferences=5', 'response.interviews=3', 'response.interpretations=21', 'response.hot-topics=4'],
    ],
    [
      '配备3名兼职工作人员,设立公共查阅点4个,投入信息公开专项经费6万元。',
      ['resources.staff.part-time=3', 'resources.reading-points=4', 'resources.funds=6'],
    ],
    [
      '召开政务公开工作推进会2次,举办业务培训班1期,参训50余人。',
      ['training.meetings=2', 'training.courses=1', 'training.attendees=50'],
    ],
    [
      '接听咨询电话200余人次,现场接待30人次,解答网上咨询15人次。',
      ['consultation.phone=200', 'consultation.reception=30', 'consultation.online=15'],
    ],
    ['收到举报投诉9件,其中热线转交5件。', ['complaints=9', 'other=5']],
    ['收取信息处理费1200元,行政事业性收费15.5万元。', ['information-handling-fee=1200', 'charges=15.5']],
    ['有行政事业性收费项目3项,收费金额2.35亿元。', ['charges.items=3', 'charges=2.35']],
    ['作出行政许可处理决定70件,行政处罚8件,行政强制0件。', ['permits=70', 'penalties=8', 'coercive-measures=0']],
    ['公众号粉丝量达2.4万,较2022年增长3000。', ['followers=24000', 'followers=3000 change']],
    ['办理建议提案12件,办复率100%。', ['other=12', 'other=100']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('numbers beside marks that are none', () => {
  it.each<[string, readonly string[]]>([
    ['信息处理费:2.5万元。', ['information-handling-fee=2.5']],
    ['备案规范性文件120件,受理热线电话300个。', ['normative-documents=120', 'other=300']],
    ['1.主动公开信息12条;2.收到信息公开申请3件。', ['disclosure.total=12', 'requests.received=3']],
    ['3、2023年收到信息公开申请3件。', ['requests.received=3']],
    ['①主动公开信息2条②收到信息公开申请3件。', ['disclosure.total=2', 'requests.received=3']],
    ['收到信息公开申请3440①件。', ['requests.received=3440']],
    ['收到信息公开申请3440²件。', ['requests.received=3440']],
    ['公开法规类信息110条,电话咨询8次。', ['disclosure.class=110', 'consultation.phone=8']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('zeros in words', () => {
  it.each<[string, readonly string[]]>([
    ['全年未收到政府信息公开申请。', ['requests.received=0']],
    ['全年未收到公民、法人和其他组织的政府信息公开申请。', ['requests.received=0']],
    ['没有收到任何组织的信息公开申请。', ['requests.received=0']],
    [
      '没有因信息公开引发的行政复议、诉讼和申诉。',
      ['reconsideration=0', 'litigation=0', 'complaints.administrative=0'],
    ],
    ['本年度无行政处罚、行政诉讼、行政复议。', ['reconsideration=0', 'litigation=0', 'penalties=0']],
    ['政府信息公开暂免收费。', ['fees=0']],
    ['没有依申请公开和不予公开的信息。', ['requests.received=0', 'requests.refused=0']],
    ['行政复议、行政诉讼数量均为零。', ['reconsideration=0', 'litigation=0']],
    ['已审结案件中未发生被纠错、败诉。', ['litigation.corrected=0']],
    ['无2022年结转的申请,也无结转2024年办理的申请。', ['requests.carried-over=0', 'requests.carried-forward=0']],
    ['未制发规范性文件。', ['normative-documents=0']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})
