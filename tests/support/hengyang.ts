import type { Cell, CellContent } from '../../src/core/domain/cell'
import { accident, cell, claim, figure, report } from './report-builder'

const TABLE: readonly (readonly [string, number | CellContent['state']])[] = [
  ['disclosure.total', 468],
  ['disclosure.normative', 5],
  ['normative.issued', 0],
  ['disclosure.channel.gazette', 1],
  ['disclosure.channel.website', 406],
  ['disclosure.channel.weibo', 52],
  ['disclosure.channel.wechat', 153],
  ['disclosure.channel.other', 39],
  ['response.hot-topics', 0],
  ['response.press-conferences', 0],
  ['response.interviews', 1],
  ['response.interpretations', 3],
  ['response.weibo-wechat', 3],
  ['response.other', 80],
  ['requests.received', 0],
  ['requests.received.in-person', 'blank'],
  ['requests.received.fax', 'blank'],
  ['requests.received.online', 'blank'],
  ['requests.received.letter', 'blank'],
  ['requests.answered', 0],
  ['requests.granted', 'blank'],
  ['reconsideration', 0],
  ['litigation', 0],
  ['complaints', 17],
  ['fees', 0],
  ['resources.offices', 1],
  ['resources.reading-points', 3],
  ['resources.staff', 2],
  ['resources.staff.full-time', 1],
  ['resources.staff.part-time', 1],
  ['resources.funds', 2],
  ['training.meetings', 1],
  ['training.courses', 1],
  ['training.attendees', 2],
]

const cells: readonly Cell[] = TABLE.map(([indicator, value]) => cell('2014', indicator, value))

export const AGENCY = '衡阳市安全生产监督管理局'

/** The figures of the report the project started from. */
export const HENGYANG_2018 = report({
  id: 'hengyang-2018',
  agency: AGENCY,
  year: 2018,
  form: '2014',
  cells,
  claims: [claim('other', 8, { subject: '事故调查报告', unit: '份', printed: '8份' })],
  accidents: [
    accident({
      scope: '全市',
      figures: {
        incidents: figure(53),
        deaths: figure(68),
        yoyIncidents: figure(-18),
        yoyDeaths: figure(15),
        yoyIncidentsPct: figure(-25.4),
        yoyDeathsPct: figure(28.3),
      },
    }),
    accident({
      role: 'event',
      partOf: 0,
      inStatistics: true,
      inAssessment: false,
      asPrinted: '“6.29”重大事故，死亡18人',
      figures: { deaths: figure(18) },
    }),
  ],
})
