import type { ReportFigures } from '../report'

/**
 * Whose statistic a document gives: the statistics office's (统计公报) or that of the authority for work safety. Their
 * figures differ for the same year (series.md §3), so a series holds the statements of one of them.
 */
export const PUBLISHERS = ['authority', 'statistics-office'] as const
export type Publisher = (typeof PUBLISHERS)[number]

const STATISTICS_OFFICE = /统计局|统计公报/u

/** A communiqué, or a document whose title or agency names the statistics office, gives the office's figures. */
export const publisherOf = ({ metadata }: ReportFigures): Publisher =>
  metadata.kind === 'communique' || STATISTICS_OFFICE.test(`${metadata.title ?? ''} ${metadata.agency?.value ?? ''}`)
    ? 'statistics-office'
    : 'authority'
