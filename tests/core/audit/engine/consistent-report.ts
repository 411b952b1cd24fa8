import type { ColumnId, FormId, IndicatorId } from '../../../../src/core/domain/catalogue'
import type { Cell } from '../../../../src/core/domain/cell'
import type { Report } from '../../../../src/core/domain/report'
import { cell, report } from '../../../support/report-builder'

/** Where the numbers come from: each call gives the next one, at least 1. */
export type Numbers = () => number

/** Values by row, or by row and column, in the order in which the form prints them. */
type Row = readonly [IndicatorId, ColumnId | null, number]

const APPLICANTS = [
  'natural-person',
  'company',
  'research-institute',
  'public-welfare',
  'legal-service',
  'other-organisation',
] as const

const OUTCOMES = [
  'granted',
  'partly-granted',
  'refused.state-secret',
  'refused.prohibited-by-law',
  'refused.safety-and-stability',
  'refused.third-party',
  'refused.internal-affairs',
  'refused.deliberative',
  'refused.enforcement-file',
  'refused.administrative-query',
  'unable.not-held',
  'unable.needs-creation',
  'unable.unclear',
  'not-processed.petition',
  'not-processed.repeat',
  'not-processed.publication',
  'not-processed.excessive',
  'not-processed.reconfirm',
] as const

const OTHER = {
  one: ['other-outcome'],
  three: ['other-outcome.not-corrected', 'other-outcome.fee-unpaid', 'other-outcome.other'],
} as const

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** One column of part 三: 新收 + 结转 = 总计 + 结转下年. */
const applicant = (next: Numbers, column: ColumnId, outcomes: readonly string[]): readonly Row[] => {
  const results = outcomes.map(next)
  const [carriedOver, carriedForward] = [1, next()]
  return [
    ['requests.received', column, total(results) + carriedForward - carriedOver],
    ['requests.carried-over', column, carriedOver],
    ...outcomes.map((outcome, index): Row => [`requests.${outcome}`, column, results[index] ?? 0]),
    ['requests.answered', column, total(results)],
    ['requests.carried-forward', column, carriedForward],
  ]
}

const requests = (next: Numbers, other: readonly string[]): readonly Row[] => {
  const outcomes = [...OUTCOMES, ...other]
  const columns = APPLICANTS.map((column) => applicant(next, column, outcomes))
  const all = (columns[0] ?? []).map(
    ([indicator], index): Row => [indicator, 'total', total(columns.map((rows) => rows[index]?.[2] ?? 0))],
  )
  return [...columns.flat(), ...all]
}

const sum = (whole: string, parts: readonly string[], next: Numbers): readonly Row[] => {
  const values = parts.map(next)
  return [
    [whole, null, total(values)],
    ...parts.map((part, index): Row => [`${whole}.${part}`, null, values[index] ?? 0]),
  ]
}

const review = (next: Numbers): readonly Row[] =>
  ['reconsideration', 'litigation.direct', 'litigation.after-reconsideration'].flatMap((group) =>
    sum(group, ['upheld', 'corrected', 'other', 'pending'], next),
  )

const form2021 = (next: Numbers): readonly Row[] => [
  ...['regulations', 'normative-documents'].flatMap((row): readonly Row[] => {
    const [repealed, kept, older] = [next(), next(), next()]
    return [
      [row, 'issued', repealed + kept],
      [row, 'repealed', repealed],
      [row, 'in-force', kept + older],
    ]
  }),
  ...requests(next, OTHER.three),
  ...review(next),
]

const form2019 = (next: Numbers): readonly Row[] => [
  ...['regulations', 'normative-documents'].flatMap((row): readonly Row[] => {
    const [published, older] = [next(), next()]
    return [
      [row, 'newly-made', published],
      [row, 'newly-published', published],
      [row, 'total-published', published + older],
    ]
  }),
  ...requests(next, OTHER.one),
  ...review(next),
]

const form2014 = (next: Numbers): readonly Row[] => {
  const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map(next)
  const normative = Math.min(...channels)
  const refused = sum(
    'requests.refused',
    ['state-secret', 'commercial-secret', 'privacy', 'safety-and-stability', 'not-government-information', 'other-law'],
    next,
  )
  const answers = [
    'already-public',
    'granted',
    'partly-granted',
    'not-this-agency',
    'not-existing',
    'amend',
    'other-route',
  ]
  const given = answers.map((answer): Row => [`requests.${answer}`, null, next()])
  const [press, interviews] = [next(), next()]
  return [
    ['disclosure.total', null, Math.max(...channels)],
    ['disclosure.normative', null, normative],
    ['normative.issued', null, normative],
    ...['gazette', 'website', 'weibo', 'wechat', 'other'].map(
      (channel, index): Row => [`disclosure.channel.${channel}`, null, channels[index] ?? 0],
    ),
    ['response.press-conferences', null, press],
    ['response.press-conferences.principal', null, press],
    ['response.interviews', null, interviews + 1],
    ['response.interviews.principal', null, interviews],
    ...sum('requests.received', ['in-person', 'fax', 'online', 'letter'], next),
    ...sum('requests.completed', ['on-time', 'extended'], next),
    ['requests.answered', null, total([...given.map((row) => row[2]), refused[0]?.[2] ?? 0])],
    ...given,
    ...refused,
    ...sum('reconsideration', ['upheld', 'corrected', 'other'], next),
    ...sum('litigation', ['upheld', 'corrected', 'other'], next),
    ...sum('resources.staff', ['full-time', 'part-time'], next),
  ]
}

const oneColumn2008 = (next: Numbers): readonly Row[] => {
  const reasons = [
    'not-government-information',
    'other-reason',
    ...[1, 2, 3, 4, 5, 6].map((scope) => `exempt-${scope}`),
  ]
  const grounds: readonly Row[] = [
    ...reasons.map((reason): Row => [`requests.refused.${reason}`, null, next()]),
    ...['not-existing', 'not-this-agency', 'unclear'].map((reason): Row => [`requests.${reason}`, null, next()]),
  ]
  const refused = total(grounds.map((row) => row[2]))
  const [granted, partly, disclosed, appeals] = [next(), next(), next(), next()]
  return [
    ['disclosure.total', null, disclosed + 1],
    ['disclosure.electronic', null, disclosed],
    ['disclosure.channel.website', null, disclosed],
    ['disclosure.channel.gazette', null, 1],
    ...sum('requests.received', ['in-person', 'fax', 'email', 'online', 'letter', 'other'], next),
    ['requests.answered', null, granted + partly + refused],
    ['requests.granted', null, granted],
    ['requests.partly-granted', null, partly],
    ['requests.refused', null, refused],
    ...grounds,
    ['complaints.administrative', null, appeals + 1],
    ['complaints.administrative.first', null, appeals],
  ]
}

/** This period, and all years: this period and what came before it. */
const form2008 = (next: Numbers): readonly Row[] => {
  const [current, earlier] = [oneColumn2008(next), oneColumn2008(next)]
  return current.flatMap(([indicator, , value], index): readonly Row[] => [
    [indicator, 'current-period', value],
    [indicator, 'all-years', value + (earlier[index]?.[2] ?? 0)],
  ])
}

const FORMS: Readonly<Record<FormId, (next: Numbers) => readonly Row[]>> = {
  '2008': form2008,
  '2014': form2014,
  '2019': form2019,
  '2021': form2021,
}

const YEARS: Readonly<Record<FormId, number>> = { '2008': 2012, '2014': 2016, '2019': 2020, '2021': 2023 }

/** A report whose tables agree with themselves, worked out from its smallest parts; nothing of it is blank or 0. */
export const consistentReport = (form: FormId, next: Numbers): Report =>
  report({
    agency: '临川市人民政府',
    form,
    year: YEARS[form],
    cells: FORMS[form](next).map(([indicator, column, value]): Cell => cell(form, indicator, value, column)),
  })

/** The same report with one cell changed. */
export const withCell = (source: Report, index: number, change: (cell: Cell) => Cell): Report => ({
  ...source,
  cells: source.cells.map((each, at) => (at === index ? change(each) : each)),
})
