import { yearOf } from './claim-period'
import type { FigureInContext } from './context'
import { countDraft, draftLike, lastClause } from './draft'
import type { Draft } from './draft'
import { domainUnit } from './figures'
import { subjectAfter, subjectBefore, withoutLead } from './wording'

const CHANGE_WORDS =
  /(?<verb>增长|上升|提高|增加|增幅|上涨|下降|减少|降低|回落|减幅|下滑)(?:了|率|幅度)?(?:为|达到?|约)?$/u
const CHANGE =
  /(?<basis>同比|环比|比|较|相比|与去年|与上年)?[^,]{0,16}?(?<verb>增加|增长|减少|下降|上升|增多|多|少|回落)了?$/u
const BASE_YEAR = /(?:(?<year>20\d{2})年|去年|上年)(?:度|同期)?\($/u

const signOf = (verb: string): 1 | -1 => (/下|减|降|回落|少/u.test(verb) ? -1 : 1)

/** A percentage: share or change of the count before, else a rate of its own; null where it is neither. */
export const percentDraft = (
  context: FigureInContext,
  previous: Draft | null,
  reportYear: number | null,
): Draft | null => {
  const words = lastClause(context.gap)
  if (words.includes('环比')) return null
  const verb = CHANGE_WORDS.exec(words)?.groups?.verb
  if (verb !== undefined)
    return previous === null
      ? null
      : { ...draftLike(context, previous), measure: 'change-percent', value: signOf(verb) * context.figure.value }
  if (previous !== null && /占|比例|比重/u.test(words)) return { ...draftLike(context, previous), measure: 'share' }
  if (words.includes('全文电子化'))
    return countDraft(
      context,
      { indicator: 'disclosure.electronic-rate', subject: '全文电子化率', whole: null, numberFirst: false },
      reportYear,
    )
  return rateDraft(context, reportYear)
}

const rateDraft = (context: FigureInContext, reportYear: number | null): Draft | null => {
  const before = subjectBefore(context.left, false)
  const numberFirst = before === ''
  const subject = numberFirst ? subjectAfter(context.right) : before
  if (subject === '' || (!numberFirst && !/[率比]/u.test(subject))) return null
  const draft = countDraft(context, { indicator: 'other', subject, whole: null, numberFirst }, reportYear)
  return numberFirst && /^(?:的|是|为)/u.test(context.right) ? { ...draft, measure: 'share' } : draft
}

/** 同比增加12件, 较2022年增长2.5万: a change of the count before. `skip` for a change without a base. */
export const changeDraft = (context: FigureInContext, previous: Draft | null): Draft | 'skip' | null => {
  const groups = CHANGE.exec(context.left)?.groups
  const verb = groups?.verb
  if (verb === undefined) return null
  const basis = groups?.basis
  if (basis === '环比') return 'skip'
  if (basis === undefined) {
    if (withoutLead(context.left) !== verb) return verb.length === 2 ? 'skip' : null
    if (context.right !== '') return null
  }
  if (previous === null) return 'skip'
  const unit = context.figure.unit === '' ? previous.unit : domainUnit(context.figure.unit)
  return { ...draftLike(context, previous), measure: 'change', value: signOf(verb) * context.figure.value, unit }
}

const OF_MONTH = /^(?:其中|,|、)*(?<month>[1-9]|1[0-2])月(?:份|当月)?$/u

/** 处罚19857次,其中3月份9390次: the share of one month in the count before. */
export const monthDraft = (
  context: FigureInContext,
  previous: Draft | null,
  reportYear: number | null,
): Draft | null => {
  const number = OF_MONTH.exec(context.left)?.groups?.month
  if (number === undefined || previous === null || previous.measure !== 'count') return null
  const { figure } = context
  const year = Number(previous.period?.to.slice(0, 4) ?? reportYear ?? 0)
  if (year === 0 || domainUnit(figure.unit) !== previous.unit || figure.value > previous.value) return null
  const month = `${year}-${number.padStart(2, '0')}`
  return {
    ...draftLike(context, previous),
    whole: previous.whole ?? previous,
    period: { kind: 'month', from: month, to: month },
  }
}

/** 比2022年(31起): the figure of another year in brackets. */
export const baseDraft = (
  context: FigureInContext,
  previous: Draft | null,
  reportYear: number | null,
): Draft | null => {
  if (context.depth === 0 || context.left !== '' || context.right !== '' || previous === null) return null
  const base = BASE_YEAR.exec(context.before)
  if (base === null) return null
  const year = base.groups?.year === undefined ? (reportYear ?? 0) - 1 : Number(base.groups.year)
  return year > 0 ? { ...draftLike(context, previous), period: yearOf(year) } : null
}
