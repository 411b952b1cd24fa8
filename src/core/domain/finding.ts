import type { CellState } from './cell'
import type { FigureName } from './figure-name'
import type { Place } from './place'
import type { Approximation } from './unit'

/**
 * What a rule concludes. `cannot-tell`: a figure it needs is blank, unreadable, missing or only a bound; `does-not-apply`
 * is counted per report and rule, never listed.
 */
export const VERDICTS = ['holds', 'contradicts', 'cannot-tell', 'does-not-apply'] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * Why a contradiction stands there. `report-error` 报告有误: the report contradicts itself; `scope` 口径不同: a scope or a
 * definition explains it; `misread` 解析存疑: we may have misread a place of low confidence.
 */
export const FINDING_CLASSES = ['report-error', 'scope', 'misread'] as const
export type FindingClass = (typeof FINDING_CLASSES)[number]

/** `error`: arithmetic the report cannot mean; `warning`: to be mended or explained; `note`: worth a look, no accusation. */
export const FINDING_SEVERITIES = ['error', 'warning', 'note'] as const
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number]

/** Rules by group; the order is the order of the Audit screen. Every id states the fact that should hold. */
export const RULE_GROUPS = {
  tables: [
    'parts-sum',
    'part-within-whole',
    'applicants-sum',
    'outcomes-sum',
    'requests-balance',
    'channel-within-total',
    'newly-published-within-total',
    'total-within-channels',
    'stock-covers-flow',
    'published-within-issued',
  ],
  sentences: [
    'sentence-matches-table',
    'none-means-none',
    'sentences-agree',
    'listed-parts-sum',
    'counted-parts-sum',
    'share-matches-counts',
    'change-matches-counts',
    'direction-matches-counts',
    'all-upheld',
    'all-completed',
  ],
  accidents: [
    'accident-change',
    'accident-parts-sum',
    'accident-part-within-whole',
    'accident-loss-unit',
    'accident-target-share',
    'accident-rate-change',
    'accident-same-basis',
    'accident-direction-words',
    'accident-cumulative',
    'accident-base-agrees',
    'accident-years-alike',
    'accident-restatement',
  ],
  years: ['carry-over-across-years', 'in-force-across-years', 'restatement'],
  structure: [
    'required-parts-present',
    'required-tables-filled',
    'announced-parts-present',
    'parts-numbered-in-order',
    'period-is-calendar-year',
    'published-after-period',
    'one-report-year',
    'one-agency',
    'form-of-its-year',
    'same-unit',
    'power-held',
    'heading-without-value',
    'decisions-are-no-items',
  ],
  plausibility: ['usual-across-years', 'usual-among-peers', 'differs-from-year-before'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type RuleGroup = keyof typeof RULE_GROUPS
/** The groups in the order of the Audit screen. */
export const RULE_GROUP_IDS = [
  'tables',
  'sentences',
  'accidents',
  'years',
  'structure',
  'plausibility',
] as const satisfies readonly RuleGroup[]
export type RuleId = (typeof RULE_GROUPS)[RuleGroup][number]

/** One number or quotation a finding rests on, with its place. `value` is null in every state but `value`. */
export interface Operand {
  readonly reportId: string
  /** Year of the report it stands in, for findings over several; null where the report has none. */
  readonly year: number | null
  readonly name: FigureName
  readonly state: CellState | 'missing'
  readonly value: number | null
  readonly approx?: Approximation
  /** A person corrected it, so that it is not what is printed; absent where it was read. */
  readonly corrected?: true
  /** As printed, shortened to 80 characters. */
  readonly printed: string
  /** null only where nothing is printed (a missing row) or it stands in the page's meta data. */
  readonly place: Place | null
  /** The sentence around it, as printed, where it stands in one and the words of its document were at hand. */
  readonly quote?: string
}

/** Part of a formula: an operand by its index, or signs and worked-out numbers as text (` + `, ` = 11 ≠ `). */
export type FormulaPart = number | string

/**
 * Why a verdict is what it is: for `cannot-tell` what is lacking, for `scope` what explains it, for `misread` what is
 * doubtful, for `holds` what it assumed. Wording by `code` in the messages; `values` fill its {placeholders};
 * `operands` are indexes of the figures it speaks of.
 */
export interface Because {
  readonly code: BecauseCode
  readonly values?: Readonly<Record<string, string | number>>
  readonly operands?: readonly number[]
}

/** Reasons by the verdict they belong to. */
export const BECAUSE_CODES = [
  // cannot tell
  'blank',
  'not-a-number',
  'missing-row',
  'bound-only',
  'balances-if-blank-is-zero',
  'differs-if-blank-is-zero',
  'all-zero',
  'year-missing',
  'several-reports',
  'form-changed',
  'text-incomplete',
  'year-inferred',
  // explained by scope
  'other-definition',
  'lapsed-documents',
  'local-form',
  'scope-changed',
  'received-includes-carried',
  'usual-size-across-years',
  'usual-size-among-peers',
  'ten-thousandfold',
  'copied-from-year-before',
  // doubtful reading
  'row-by-position',
  'row-misprinted',
  'columns-assumed',
  'diagnostic-nearby',
  'row-unrecognised',
  'date-of-page',
  'uploaded-again',
  'table-not-read',
  // what the mistake looks like
  'digits-transposed',
  'digit-dropped',
  'difference-is-figure',
  // sentences against tables
  'carried-included',
  'carried-beside',
  'carried-left-out',
  'pending-left-out',
  'other-stage',
  'several-outcomes',
  'several-remedies',
  'stated-scope',
  'only-part',
  'exact-after-all',
  'scope-unsaid',
  'not-due-yet',
  // arithmetic in sentences
  'list-nested',
  'units-mixed',
  'number-lost',
  'part-unread',
  'base-unknown',
  'sum-of-parts',
  'list-open',
  // accident statistics
  'last-digit-differs',
  'divided-by-this-year',
  'direction-differs',
  'fits-other-figure',
  'other-basis',
  'base-zero',
  'base-inferred',
  'no-whole-base',
  'rounding',
  'listed-beside',
  'listed-apart',
  'regions-may-overlap',
  'own-statistics',
  'proved-by-percent',
  'proved-by-sum',
  'unit-unproved',
  'not-compared',
  'spans-break',
  'late-entries',
  'base-changed',
  'known-break',
  'provisional',
  'other-document',
  'revised-later',
  'dead-and-missing',
  'severities-grouped',
  'levels-unlisted',
  'months-would-change',
  'qualifier-unread',
  'preliminary-toll',
  'quantities-unnamed',
  'sector-left-out',
  'counted-otherwise',
  // how a report is built
  'part-missing-overview',
  'part-missing-disclosure',
  'part-missing-requests',
  'part-missing-review',
  'part-missing-problems',
  'part-missing-other',
  'part-elsewhere',
  'table-blank-disclosure',
  'table-blank-requests',
  'table-blank-review',
  'period-damaged',
  'founded-in-year',
  'filed-later',
  'agency-inferred',
  'drafted-for-government',
] as const
export type BecauseCode = (typeof BECAUSE_CODES)[number]

/** A change of one operand that would make the finding hold; `resolves` counts the failing checks it would mend at once. */
export interface Remedy {
  readonly operand: number
  readonly value: number
  readonly resolves: number
}

/**
 * The result of one check with all that is needed to judge it by hand. Data only.
 * `formula` with its numbers put in reads `10 + 1 + 0 + 0 = 11 ≠ 0`; `expected`, `actual` and `difference`
 * (actual − expected) are in the unit of the figures, percent for percentages, null where there is nothing to subtract.
 */
export interface Finding {
  /** Stable over re-runs and re-imports: rule, agency, year, instance and numbers, but no place and no file name. */
  readonly fingerprint: string
  readonly rule: RuleId
  /** Which case of the rule: identity id with column, indicator, sentence; stable, not shown. */
  readonly instance: string
  /** The report it is shown at; for rules across reports the later one. */
  readonly reportId: string
  readonly verdict: Exclude<Verdict, 'does-not-apply'>
  /** Only for `contradicts`. */
  readonly class: FindingClass | null
  /** Only for `contradicts`; else `note`. */
  readonly severity: FindingSeverity
  readonly formula: readonly FormulaPart[]
  readonly operands: readonly Operand[]
  readonly expected: number | null
  readonly actual: number | null
  readonly difference: number | null
  readonly because: readonly Because[]
  /** What would make it hold, the most telling first. */
  readonly remedies: readonly Remedy[]
}

/** How the checks of one rule on one report went, so that what held can be told without listing it. */
export interface CheckCount {
  readonly reportId: string
  readonly rule: RuleId
  readonly counts: Readonly<Record<Finding['verdict'], number>>
}

/** How the operands of a sum relate: it holds where `signs` × values is 0 (`equal`), or at most 0. One sign an operand. */
export interface Balance {
  readonly relation: 'equal' | 'at-most'
  readonly signs: readonly (1 | -1)[]
}

/** What a rule returns; the engine adds the fingerprint, and works out remedies where there is a balance. */
export type Check = Omit<Finding, 'fingerprint' | 'rule'> & { readonly balance?: Balance }
