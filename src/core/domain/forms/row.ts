import type { Additivity, ColumnId, FormId, FormRow, IndicatorId, SectionId } from '../catalogue'
import type { Unit } from '../unit'

/** What a form table states about a row; the rest has the usual value. */
export interface RowDraft {
  readonly id: IndicatorId
  readonly ordinal?: string
  readonly label: string
  readonly unit?: Unit | null
  readonly parent?: IndicatorId
  readonly columns?: readonly ColumnId[]
  readonly heading?: true
  readonly children?: Additivity
  readonly optional?: true
}

/** Completes the rows of one section of a form. */
export const rowsOf = (form: FormId, section: SectionId, drafts: readonly RowDraft[]): readonly FormRow[] =>
  drafts.map((draft) => ({
    form,
    section,
    indicator: draft.id,
    ordinal: draft.ordinal ?? '',
    label: draft.label,
    parent: draft.parent ?? null,
    unit: draft.unit ?? null,
    columns: draft.columns ?? [],
    heading: draft.heading ?? false,
    children: draft.children ?? 'unrelated',
    optional: draft.optional ?? false,
  }))
