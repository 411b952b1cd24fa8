import type { ColumnId, CrosswalkEntry, FormId, IndicatorId } from './catalogue'

/** One side of a correspondence: indicators that are counted together, in one column where columns differ. */
export interface LinkSide {
  readonly indicators: readonly IndicatorId[]
  readonly column?: ColumnId
}

/** A correspondence between two neighbouring generations, valid in both directions. */
export interface CrosswalkLink {
  readonly older: FormId
  readonly newer: FormId
  readonly old: LinkSide
  readonly new: LinkSide
  readonly relation: CrosswalkEntry['relation']
  readonly reason: string
}

type Pair = readonly [old: string | readonly string[], recent?: string | readonly string[]]

const listOf = (side: string | readonly string[]): readonly string[] => (typeof side === 'string' ? [side] : side)

const linksOf =
  (older: FormId, newer: FormId) =>
  (relation: CrosswalkLink['relation'], reason: string, pairs: readonly Pair[]): readonly CrosswalkLink[] =>
    pairs.map(([old, recent]) => ({
      older,
      newer,
      old: { indicators: listOf(old) },
      new: { indicators: listOf(recent ?? old) },
      relation,
      reason,
    }))

type InColumn = readonly [indicator: IndicatorId, column?: ColumnId]

const sideOf = ([indicator, column]: InColumn): LinkSide => ({
  indicators: [indicator],
  ...(column === undefined ? {} : { column }),
})

const columnLinkOf =
  (older: FormId, newer: FormId) =>
  (
    relation: CrosswalkLink['relation'],
    reason: string,
    [old, recent]: readonly [InColumn, InColumn],
  ): CrosswalkLink => ({
    older,
    newer,
    old: sideOf(old),
    new: sideOf(recent),
    relation,
    reason,
  })

const columnFrom2014 = columnLinkOf('2014', '2019')
const columnFrom2019 = columnLinkOf('2019', '2021')
const from2008 = linksOf('2008', '2014')
const from2014 = linksOf('2014', '2019')
const from2019 = linksOf('2019', '2021')

const FROM_2008: readonly CrosswalkLink[] = [
  ...from2008('approximate', '2008年地方表以条计，部分为历年累计；2014年表以件计、只计当年', [
    ['requests.received'],
    ['requests.received.in-person'],
    ['requests.received.fax'],
    ['requests.received.letter'],
    ['requests.answered'],
    ['requests.granted'],
    ['requests.partly-granted'],
  ]),
  ...from2008('merged', '电子邮件申请与网上申请合并为网络申请', [
    [['requests.received.email', 'requests.received.online'], 'requests.received.online'],
  ]),
  ...from2008('none', '不公开的情形范围不同：2008年地方表含信息不存在、非本部门掌握、内容不明确', [
    ['requests.refused'],
    ['requests.refused.not-government-information'],
  ]),
  ...from2008('approximate', '2008年地方表列在否决公开之下，2014年表单列', [
    ['requests.not-existing'],
    ['requests.not-this-agency'],
  ]),
  ...from2008('approximate', '2008年地方表常为历年累计数，且不要求同一信息只计1条', [
    ['disclosure.total'],
    ['disclosure.channel.website'],
    ['disclosure.channel.gazette'],
  ]),
  ...from2008('approximate', '2008年地方表为新增行政规范性文件，2014年表为制发规范性文件总数', [['normative.issued']]),
  ...from2008('approximate', '2008年地方表只有总数，不分审理结果', [['reconsideration'], ['litigation']]),
  ...from2008('approximate', '行政申诉与举报投诉口径不同', [['complaints.administrative', 'complaints']]),
]

const FROM_2014: readonly CrosswalkLink[] = [
  ...from2014('same', '均为当年新收申请件数', [['requests.received']]),
  ...from2014('approximate', '2014年表按答复计数，一件申请可有多个答复，补正告知也计入；2019年表按办结申请计数', [
    ['requests.answered'],
    ['requests.completed', 'requests.answered'],
  ]),
  ...from2014('merged', '2019年起属于已主动公开范围的计入予以公开', [
    [['requests.granted', 'requests.already-public'], 'requests.granted'],
  ]),
  ...from2014('same', '均为部分公开件数', [['requests.partly-granted']]),
  ...from2014(
    'none',
    '不予公开的法定情形改变：2019年起不含不属于政府信息，新增内部事务、过程性、执法案卷、行政查询等情形',
    [['requests.refused'], ['requests.refused.not-government-information', 'requests.refused']],
  ),
  ...from2014('same', '同一法定情形', [['requests.refused.state-secret'], ['requests.refused.safety-and-stability']]),
  ...from2014('merged', '商业秘密与个人隐私合并为保护第三方合法权益', [
    [['requests.refused.commercial-secret', 'requests.refused.privacy'], 'requests.refused.third-party'],
  ]),
  ...from2014('approximate', '法律法规规定的其他情形范围较宽', [
    ['requests.refused.other-law', 'requests.refused.prohibited-by-law'],
  ]),
  ...from2014('approximate', '2019年起单列没有现成信息、补正后仍不明确，其余计入本机关不掌握', [
    [['requests.not-this-agency', 'requests.not-existing'], 'requests.unable.not-held'],
  ]),
  ...from2014('approximate', '告知通过其他途径办理只与不予处理的一部分相当', [
    [
      'requests.other-route',
      [
        'requests.not-processed.petition',
        'requests.not-processed.repeat',
        'requests.not-processed.publication',
        'requests.not-processed.excessive',
        'requests.not-processed.reconfirm',
      ],
    ],
  ]),
  ...from2014('approximate', '2019年起含尚未审结，2014年表只计已审结', [
    ['reconsideration'],
    ['reconsideration.other'],
    ['litigation', ['litigation.direct', 'litigation.after-reconsideration']],
    ['litigation.other', ['litigation.direct.other', 'litigation.after-reconsideration.other']],
  ]),
  ...from2014('same', '同一审理结果', [['reconsideration.upheld'], ['reconsideration.corrected']]),
  ...from2014('merged', '2019年起分未经复议直接起诉与复议后起诉', [
    ['litigation.upheld', ['litigation.direct.upheld', 'litigation.after-reconsideration.upheld']],
    ['litigation.corrected', ['litigation.direct.corrected', 'litigation.after-reconsideration.corrected']],
  ]),
  columnFrom2014('approximate', '制发规范性文件总数与本年新制作数量相近，规范性文件的范围由各地自定', [
    ['normative.issued'],
    ['normative-documents', 'newly-made'],
  ]),
  columnFrom2014('approximate', '2014年表以条计，2019年表以件计', [
    ['disclosure.normative'],
    ['normative-documents', 'newly-published'],
  ]),
  ...from2014('none', '2014年表为收取费用金额，2019年表为收费项目数', [['fees', 'charges']]),
]

const DOCUMENT_ROWS = ['regulations', 'normative-documents'] as const
const DECISION_ROWS = ['permits', 'penalties', 'coercive-measures'] as const

const SAME_REQUEST_ROWS: readonly Pair[] = [
  'requests.received',
  'requests.carried-over',
  'requests.carried-forward',
  'requests.outcomes',
  'requests.answered',
  'requests.granted',
  'requests.partly-granted',
  'requests.refused',
  'requests.refused.state-secret',
  'requests.refused.prohibited-by-law',
  'requests.refused.safety-and-stability',
  'requests.refused.third-party',
  'requests.refused.internal-affairs',
  'requests.refused.deliberative',
  'requests.refused.enforcement-file',
  'requests.refused.administrative-query',
  'requests.unable',
  'requests.unable.not-held',
  'requests.unable.needs-creation',
  'requests.unable.unclear',
  'requests.not-processed',
  'requests.not-processed.petition',
  'requests.not-processed.repeat',
  'requests.not-processed.publication',
  'requests.not-processed.excessive',
  'requests.not-processed.reconfirm',
].map((indicator): Pair => [indicator])

const SAME_REVIEW_ROWS: readonly Pair[] = [
  ['litigation'],
  ...['reconsideration', 'litigation.direct', 'litigation.after-reconsideration'].flatMap((group): Pair[] => [
    [group],
    ...['upheld', 'corrected', 'other', 'pending'].map((outcome): Pair => [`${group}.${outcome}`]),
  ]),
]

const FROM_2019: readonly CrosswalkLink[] = [
  ...from2019('same', '两表同一项目', [...SAME_REQUEST_ROWS, ...SAME_REVIEW_ROWS]),
  ...from2019('merged', '2021年起其他处理分为三项', [
    [
      'requests.other-outcome',
      ['requests.other-outcome.not-corrected', 'requests.other-outcome.fee-unpaid', 'requests.other-outcome.other'],
    ],
  ]),
  ...DOCUMENT_ROWS.flatMap((row) => [
    columnFrom2019('approximate', '本年新制作数量与本年制发件数相近', [
      [row, 'newly-made'],
      [row, 'issued'],
    ]),
    columnFrom2019('none', '对外公开总数量是公开存量，现行有效件数是有效存量', [
      [row, 'total-published'],
      [row, 'in-force'],
    ]),
  ]),
  ...DECISION_ROWS.map((row) =>
    columnFrom2019('same', '均为当年处理决定件数', [
      [row, 'decisions'],
      [row, 'decisions'],
    ]),
  ),
  ...from2019('none', '同一行名：2019年表为收费项目数，2021年表为收费金额', [['charges']]),
]

/** forms.md §6 as data: each row between neighbouring generations; what is not listed has no counterpart. */
export const CROSSWALK_LINKS: readonly CrosswalkLink[] = [...FROM_2008, ...FROM_2014, ...FROM_2019]
