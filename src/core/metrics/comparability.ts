import type { ColumnId, FormId } from '../domain/catalogue'
import { childrenOf } from '../domain/catalogue-index'
import { crosswalkBetween } from '../domain/crosswalk'
import type { Point } from './report-figures'

/** Notices that introduced the forms; the 2008 forms are local and have none. */
const FORM_NOTICES: Readonly<Record<FormId, string | null>> = {
  '2008': null,
  '2014': '国办发〔2014〕32号',
  '2019': '国办公开办函〔2019〕60号',
  '2021': '国办公开办函〔2021〕30号',
}

/** A place in a series where the line stops and no change is computed. */
export interface FormBreak {
  readonly afterYear: number
  readonly beforeYear: number
  readonly from: FormId | null
  readonly to: FormId | null
  /** `unknown-form`: one side's form is not recognised; `unit`, `scope`, `source`: those differ although the form agrees. */
  readonly relation: 'approximate' | 'merged' | 'none' | 'unknown-form' | 'unit' | 'scope' | 'source'
  /** The crosswalk sets one row against one row, in one unit and extent: a reader may ask for an approximate join. */
  readonly joinable: boolean
  /** Reason of the crosswalk, in Chinese; empty where the relation says it. */
  readonly reason: string
  /** Document number of the later form's notice, or null. */
  readonly notice: string | null
}

type Relation = Pick<FormBreak, 'relation' | 'reason'> | null

/** The column the crosswalk is asked about: a total is the row's single value. */
const columnOf = ({ column }: Point): ColumnId | undefined =>
  column === null || column === 'total' ? undefined : column

const acrossForms = (earlier: Point, later: Point, from: FormId, to: FormId): Relation => {
  const entry = crosswalkBetween(earlier.indicator, from, to, columnOf(earlier))
  if (entry === null) return { relation: 'none', reason: '' }
  const sameRow = entry.counterparts.includes(later.indicator)
  if (entry.relation === 'same') return sameRow ? null : { relation: 'none', reason: entry.reason }
  const parts = [...childrenOf(from, earlier.indicator), ...childrenOf(to, later.indicator)]
  const rows = new Set(parts.map((row) => row.indicator))
  const isWholeOfParts = entry.relation === 'merged' && entry.counterparts.every((part) => rows.has(part))
  return isWholeOfParts ? null : { relation: entry.relation, reason: entry.reason }
}

const relationOf = (earlier: Point, later: Point): Relation => {
  if (earlier.form !== null && later.form !== null && earlier.form !== later.form) {
    const relation = acrossForms(earlier, later, earlier.form, later.form)
    if (relation !== null) return relation
  }
  if (earlier.form !== later.form && (earlier.form === null || later.form === null))
    return { relation: 'unknown-form', reason: '' }
  if (earlier.unit !== later.unit) return { relation: 'unit', reason: '' }
  return earlier.scope === later.scope ? null : { relation: 'scope', reason: '' }
}

/** True where each of two points is the one approximate counterpart of the other; parts of a sum are none. */
const isJoinable = (earlier: Point, later: Point): boolean => {
  if (earlier.form === null || later.form === null || earlier.form === later.form) return false
  if (earlier.unit !== later.unit || earlier.scope !== later.scope) return false
  const onlyCounterpart = (own: Point, other: Point, from: FormId, to: FormId): boolean => {
    const entry = crosswalkBetween(own.indicator, from, to, columnOf(own))
    const [only, ...more] = entry?.counterparts ?? []
    const column = entry?.counterpartColumn ?? columnOf(other)
    return (
      entry?.relation === 'approximate' && only === other.indicator && more.length === 0 && column === columnOf(other)
    )
  }
  return (
    onlyCounterpart(earlier, later, earlier.form, later.form) &&
    onlyCounterpart(later, earlier, later.form, earlier.form)
  )
}

/** Break between two neighbouring values of a series, or null where they may be joined. */
export const breakBetween = (earlier: Point, later: Point): FormBreak | null => {
  const relation = relationOf(earlier, later)
  if (relation === null) return null
  const notice = earlier.form === later.form || later.form === null ? null : FORM_NOTICES[later.form]
  return {
    afterYear: earlier.year,
    beforeYear: later.year,
    from: earlier.form,
    to: later.form,
    ...relation,
    joinable: isJoinable(earlier, later),
    notice,
  }
}
