import type { AnnualReport } from '../../core/metrics/selection'
import type { Cited } from '../../exporters/cite/cited'

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

/** The page that is open, as an online database. */
export const citedView = (title: string, author: string, { today, url }: Reader): Cited => ({
  type: 'DS',
  author,
  title,
  published: null,
  year: null,
  accessed: today,
  url,
})

/** A report as its agency published it, at its place in this dashboard. */
export const citedReport = ({ agency, year, report }: AnnualReport, { today, url }: Reader): Cited => ({
  type: 'EB',
  author: agency,
  title: report.metadata.title ?? `${agency}${year}年政府信息公开工作年度报告`,
  published: report.metadata.published?.value ?? null,
  year,
  accessed: today,
  url: `${url.split('#', 1)[0] ?? ''}#/source?v=1&report=${encodeURIComponent(report.id)}`,
})
