import type { Unit } from './unit'

/** Generations of the statutory form, named by the year of the notice that introduced them. Recognised by labels, never by year. */
export const FORM_IDS = ['2008', '2014', '2019', '2021'] as const
export type FormId = (typeof FORM_IDS)[number]

/** Value columns of the forms. */
export const COLUMN_IDS = [
  // 2008 local forms
  'current-period',
  'year-to-date',
  'all-years',
  // 2019 part 二
  'newly-made',
  'newly-published',
  'total-published',
  'previous-items',
  'item-change',
  'decisions',
  'projects',
  'purchase-amount',
  // 2021 part 二
  'issued',
  'repealed',
  'in-force',
  'amount',
  // 2019 and 2021 part 三: applicants
  'natural-person',
  'company',
  'research-institute',
  'public-welfare',
  'legal-service',
  'other-organisation',
  'total',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Stable identity of a quantity across forms; comparability between forms is the crosswalk's business. */
export type IndicatorId = string

/** Screen sections in the order of a report; `prose`: what only its sentences say. */
export const SECTION_IDS = [
  'disclosure',
  'channels',
  'documents',
  'responses',
  'requests',
  'outcomes',
  'review',
  'resources',
  'prose',
] as const
/** Screen section an indicator belongs to. */
export type SectionId = (typeof SECTION_IDS)[number]

/**
 * How the direct children of a row relate to it. `additive`: they sum to it. `overlapping`: one item may count in several
 * (channels); each ≤ the parent, the sum may exceed it. `nested`: a subset (其中) that need not be exhaustive.
 * `unrelated`: listed below it without an arithmetic relation.
 */
export type Additivity = 'additive' | 'overlapping' | 'nested' | 'unrelated'

/** A column as the forms print it; unit null where the row decides. */
export interface FormColumn {
  readonly id: ColumnId
  readonly label: string
  readonly unit: Unit | null
}

/** One row of one form. */
export interface FormRow {
  readonly form: FormId
  readonly indicator: IndicatorId
  /** Enumeration as printed on the form, e.g. `三（三）4`; empty for a row without one. */
  readonly ordinal: string
  /** Official label without its enumerator and without the note in brackets. */
  readonly label: string
  readonly section: SectionId
  readonly parent: IndicatorId | null
  /** Unit of the row where its columns do not say; null for headings. */
  readonly unit: Unit | null
  /** Columns of the row, in the order of the form; empty for a row with one value. */
  readonly columns: readonly ColumnId[]
  /** A heading has no value of its own. */
  readonly heading: boolean
  /** Relation of the direct children to this row. */
  readonly children: Additivity
  /** Present only in some provinces' versions of the form. */
  readonly optional: boolean
}

/** Kinds of identities, each a rule of the audit. */
export type IdentityRule =
  | 'parts-sum'
  | 'part-within-whole'
  | 'applicants-sum'
  | 'outcomes-sum'
  | 'requests-balance'
  | 'channel-within-total'
  | 'newly-published-within-total'
  | 'total-within-channels'
  | 'stock-covers-flow'
  | 'published-within-issued'

/** `left` = `right` for each of `columns` (all columns where null). Terms are signed. */
export interface Identity {
  readonly id: string
  /** Rule of the audit that tests it. */
  readonly rule: IdentityRule
  readonly form: FormId
  readonly relation: 'equal' | 'at-most'
  readonly left: readonly IdentityTerm[]
  readonly right: readonly IdentityTerm[]
  /** Columns it holds for, each separately; null = the row's single value or every column. */
  readonly columns: readonly ColumnId[] | null
  /** Applies only where a report prints this row, or only where it does not; absent: always. */
  readonly when?: { readonly indicator: IndicatorId; readonly printed: boolean }
  /** Where the form states or implies it. */
  readonly source: string
}

/** Kinds of identities between the reports of one agency for two successive years. */
export type YearsRule = 'carry-over-across-years' | 'in-force-across-years' | 'restatement'

/** `left` = `right` for each of `columns`, over a report and the one of the year before, both on one of `forms`. */
export interface IdentityAcrossYears {
  readonly id: string
  readonly rule: YearsRule
  readonly forms: readonly FormId[]
  readonly left: readonly YearTerm[]
  readonly right: readonly YearTerm[]
  readonly columns: readonly ColumnId[] | null
  readonly source: string
}

/** A term of an identity between the reports of two years. */
export interface YearTerm extends IdentityTerm {
  /** 0: the later report, 1: the one of the year before. */
  readonly yearsBack: 0 | 1
}

/** One row that an identity adds or subtracts. */
export interface IdentityTerm {
  readonly indicator: IndicatorId
  /** Fixed column (for sums across columns), else the column under test. */
  readonly column?: ColumnId
  readonly sign: 1 | -1
}

/** Comparability of a quantity between two generations. `approximate` and `none` are breaks: lines stop, changes are not computed. */
export interface CrosswalkEntry {
  readonly from: FormId
  readonly to: FormId
  readonly indicator: IndicatorId
  /** Column of `indicator` it holds for; absent: the row's single value, or the same column in both forms. */
  readonly column?: ColumnId
  /** Column of the counterparts where the entry joins two columns. */
  readonly counterpartColumn?: ColumnId
  /** Indicators of the other form that together correspond; the same id where one row does. */
  readonly counterparts: readonly IndicatorId[]
  readonly relation: 'same' | 'approximate' | 'merged' | 'none'
  /** Reason in Chinese, official wording where there is one; message id `crosswalk.<reason>` in the other languages. */
  readonly reason: string
}
