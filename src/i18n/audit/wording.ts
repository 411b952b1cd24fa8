import type {
  BecauseCode,
  FindingClass,
  FindingSeverity,
  Operand,
  RULE_GROUPS,
  RuleGroup,
  RuleId,
  Verdict,
} from '../../core/domain/finding'
import type { ReviewVerdict } from '../../core/domain/review'
import type { SCREEN } from './zh-Hans/screen'

/** How one rule is spoken of. */
export interface RuleWording {
  /** Heading of its findings: 分项之和等于总计. */
  readonly name: string
  /** What should hold, one sentence for a reader who does not know the form. */
  readonly states: string
  /** What a contradiction means, one sentence. */
  readonly fails: string
  /** Where it is stated or implied: article, form note; plain arithmetic says so. */
  readonly basis: string
}

/** Wording of the rules of one group. */
export type GroupWording<Group extends RuleGroup> = Readonly<Record<(typeof RULE_GROUPS)[Group][number], RuleWording>>

/** Words around findings, the same on the screen, on paper and on the command line. */
export interface AuditWords {
  readonly groups: Readonly<Record<RuleGroup, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly classes: Readonly<Record<FindingClass, string>>
  readonly severities: Readonly<Record<FindingSeverity, string>>
  readonly reviews: Readonly<Record<ReviewVerdict, string>>
  /** `1 处错误`. */
  readonly counted: Readonly<Record<FindingSeverity, (count: string) => string>>
  /** A heading for a difference that another scope explains whole, instead of what the rule says of a contradiction. */
  readonly explained: string
  readonly conclusion: ConclusionWords
  /** Names of figures that are no cell of a table. */
  readonly figure: {
    readonly share: (name: string) => string
    readonly change: (name: string) => string
    readonly changePercent: (name: string) => string
    readonly previous: (name: string) => string
    readonly target: (name: string) => string
    readonly words: string
    /** A figure a person corrected, and what the document prints there. */
    readonly corrected: (now: string, printed: string) => string
    readonly ofReport: (agency: string, year: string) => string
  }
  readonly states: Readonly<Record<Exclude<Operand['state'], 'value'>, string>>
  readonly listSeparator: string
  readonly reasonSeparator: string
  readonly quoted: (text: string) => string
  readonly remedy: (figure: string, value: string) => string
  /** Added where the change mends more than this finding. */
  readonly alsoMends: (findings: string) => string
  readonly paper: PaperWords
}

/** What an audit comes to, one sentence each without its full stop. */
export interface ConclusionWords {
  readonly found: (list: string) => string
  /** Differences that another scope explains whole. */
  readonly explained: (count: string) => string
  readonly settled: string
  readonly untold: (count: string) => string
  readonly nothing: string
  readonly clean: (checked: string) => string
}

/** How many checks went which way, as they are written. */
export type CheckCounts = Readonly<Record<'all' | 'holds' | 'explained' | 'contradicts' | 'cannot-tell', string>>

/** Words of the printed and mailed results. */
export interface PaperWords {
  readonly title: string
  readonly unnamedAgency: string
  readonly file: string
  readonly agency: string
  readonly year: string
  readonly yearOf: (year: string) => string
  readonly conclusion: string
  readonly scope: string
  /** What was checked, so that silence means something. */
  readonly checked: (counts: CheckCounts) => string
  readonly sentence: (text: string) => string
  /** Contradictions that were found and are not on this paper, because of a filter. */
  readonly leftOut: (count: string) => string
  readonly columns: Readonly<Record<'number' | 'finding' | 'place' | 'kind' | 'remark', string>>
  readonly difference: (amount: string) => string
  readonly basis: (source: string) => string
  readonly signatures: readonly string[]
  readonly note: string
  /** Where a figure stands, counted from 1. */
  readonly place: (block: string) => string
  readonly placeInTable: (block: string, row: string, column: string) => string
  readonly colon: string
  readonly ticked: string
  readonly unticked: string
}

/** Words of the Audit screen and of the marks elsewhere; typed by the source language. */
export type AuditScreenWords = typeof SCREEN

/** Everything an audit says in one language; loaded only where findings are shown. */
export interface AuditWording {
  readonly rules: Readonly<Record<RuleId, RuleWording>>
  /** Templates with {placeholders} filled from `Because.values`; {figures} names the figures it speaks of. */
  readonly because: Readonly<Record<BecauseCode, string>>
  readonly words: AuditWords
  readonly screen: AuditScreenWords
}
