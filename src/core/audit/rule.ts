import type { Check, RuleId } from '../domain/finding'
import type { ReportSubject, SeriesSubject } from './subject'

/** A rule that judges one report by itself. An empty list of checks means that it does not apply to this report. */
export interface ReportRule {
  readonly id: RuleId
  readonly over: 'report'
  readonly check: (subject: ReportSubject) => readonly Check[]
}

/** A rule that compares reports of the same agency or publisher, or peers; its checks name the report they are shown at. */
export interface SeriesRule {
  readonly id: RuleId
  readonly over: 'series'
  readonly check: (subject: SeriesSubject) => readonly Check[]
}

/** The rules of a group, in the order of the catalogue of rules. */
export interface RuleSet {
  readonly report: readonly ReportRule[]
  readonly series: readonly SeriesRule[]
}
