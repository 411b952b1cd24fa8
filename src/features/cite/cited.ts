import type { AnnualReport } from '../../core/metrics/selection'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import type { Cited } from '../../exporters/cite/cited'
import type { CiteWords } from '../../i18n/cite/words'

/** So many agencies or areas stand in a title. */
const MOST_NAMED = 3

/** Where and when the reader is. */
export interface Reader {
  /** ISO date. */
  readonly today: string
  /** Address of the view. */
  readonly url: string
}

/** The year, month and day of the reader's own clock. */
export const isoDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

interface CitedViewRequest {
  /** Of the screen. */
  readonly title: string
  /** Who made it: the name of the dashboard. */
  readonly author: string
  /** null where no printed figure is shown. */
  readonly stamp: DataStamp | null
  readonly words: CiteWords
}

/** Whose figures of which years are shown: 甲局、乙局，2018–2020 年. */
export const aboutView = ({ subjects, years }: DataStamp, words: CiteWords): string => {
  const named = subjects.slice(0, MOST_NAMED).join(words.separator)
  const who = subjects.length > MOST_NAMED ? words.andOthers(named, String(subjects.length)) : named
  return [who, ...(years === null ? [] : [words.yearsOf([...new Set(years)].join('–'))])]
    .filter((part) => part !== '')
    .join(words.clause)
}

/** The page that is open, as an online database: whose figures, of which years, in which state. */
export const citedView = ({ title, author, stamp, words }: CitedViewRequest, { today, url }: Reader): Cited => {
  const [from, to] = stamp?.years ?? [null, null]
  const about = stamp === null ? '' : aboutView(stamp, words)
  return {
    type: 'DS',
    author,
    title: stamp === null ? title : words.viewTitle(title, about, stamp.fingerprint),
    published: stamp?.published ?? null,
    year: from === to ? from : null,
    accessed: today,
    url,
    note: stamp === null ? null : words.fingerprint(stamp.fingerprint),
  }
}

/** A report as its agency published it, at its place in this dashboard. */
export const citedReport = ({ agency, year, report }: AnnualReport, { today, url }: Reader): Cited => ({
  type: 'EB',
  author: agency,
  title: report.metadata.title ?? `${agency}${year}年政府信息公开工作年度报告`,
  published: report.metadata.published?.value ?? null,
  year,
  accessed: today,
  url: `${url.split('#', 1)[0] ?? ''}#/source?v=1&report=${encodeURIComponent(report.id)}`,
  note: null,
})
