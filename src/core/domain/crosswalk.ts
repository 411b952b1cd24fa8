import type { ColumnId, CrosswalkEntry, FormId, IndicatorId } from './catalogue'
import { FORM_IDS } from './catalogue'
import { FORM_ROWS } from './forms'
import type { CrosswalkLink, LinkSide } from './crosswalk-links'
import { CROSSWALK_LINKS } from './crosswalk-links'

type Relation = CrosswalkEntry['relation']
const SEVERITY: readonly Relation[] = ['same', 'merged', 'approximate', 'none']

const worse = (one: CrosswalkEntry, other: CrosswalkEntry): CrosswalkEntry =>
  SEVERITY.indexOf(other.relation) > SEVERITY.indexOf(one.relation) ? other : one

/** Entries of one link as read from its older form or from its newer one. */
const entriesOf = (link: CrosswalkLink, forward: boolean): CrosswalkEntry[] => {
  const [own, other]: readonly [LinkSide, LinkSide] = forward ? [link.old, link.new] : [link.new, link.old]
  return own.indicators.map((indicator) => ({
    from: forward ? link.older : link.newer,
    to: forward ? link.newer : link.older,
    indicator,
    ...(own.column === undefined ? {} : { column: own.column }),
    ...(other.column === undefined ? {} : { counterpartColumn: other.column }),
    counterparts: link.relation === 'none' ? [] : other.indicators,
    relation: link.relation,
    reason: link.reason,
  }))
}

/** All stated entries between neighbouring generations, in both directions. */
const ENTRIES: readonly CrosswalkEntry[] = CROSSWALK_LINKS.flatMap((link) => [
  ...entriesOf(link, true),
  ...entriesOf(link, false),
])

const keyOf = (from: FormId, to: FormId, indicator: IndicatorId): string => `${from}>${to}:${indicator}`

const INDEX: ReadonlyMap<string, readonly CrosswalkEntry[]> = ENTRIES.reduce((index, entry) => {
  const key = keyOf(entry.from, entry.to, entry.indicator)
  return index.set(key, [...(index.get(key) ?? []), entry])
}, new Map<string, CrosswalkEntry[]>())

const hasRow = (form: FormId, indicator: IndicatorId): boolean =>
  FORM_ROWS[form].some((row) => row.indicator === indicator)

const nothing = (from: FormId, to: FormId, indicator: IndicatorId, column?: ColumnId): CrosswalkEntry => ({
  from,
  to,
  indicator,
  ...(column === undefined ? {} : { column }),
  counterparts: [],
  relation: 'none',
  reason: `${to}年表无对应项目`,
})

const step = (from: FormId, to: FormId, indicator: IndicatorId, column?: ColumnId): CrosswalkEntry => {
  const entries = INDEX.get(keyOf(from, to, indicator)) ?? []
  const entry =
    entries.find((candidate) => column !== undefined && candidate.column === column) ??
    entries.find((candidate) => candidate.column === undefined)
  return entry ?? nothing(from, to, indicator, column)
}

interface Head {
  readonly indicator: IndicatorId
  readonly column: ColumnId | undefined
}

/**
 * What corresponds in another generation to an indicator (in one column, where columns differ). Generations further apart
 * are joined step by step; the weakest step decides the relation and gives the reason. `merged` holds for sums: either
 * the counterparts add up to the indicator, or the indicator is one of several that add up to the one counterpart
 * (then asking in the other direction names them all). Null where `from` has no such row.
 * @example crosswalkBetween('requests.other-outcome', '2019', '2021') // merged: the three sub-rows of 2021
 */
export const crosswalkBetween = (
  indicator: IndicatorId,
  from: FormId,
  to: FormId,
  column?: ColumnId,
): CrosswalkEntry | null => {
  if (!hasRow(from, indicator)) return null
  const start = FORM_IDS.indexOf(from)
  const end = FORM_IDS.indexOf(to)
  if (start === end) return { from, to, indicator, counterparts: [indicator], relation: 'same', reason: '同一统计表' }
  const direction = start < end ? 1 : -1
  let heads: readonly Head[] = [{ indicator, column }]
  let weakest: CrosswalkEntry | null = null
  for (let at = start; at !== end; at += direction) {
    const here = FORM_IDS[at]
    const next = FORM_IDS[at + direction]
    if (here === undefined || next === undefined) return null
    const following: Head[] = []
    for (const head of heads) {
      const entry = step(here, next, head.indicator, head.column)
      weakest = weakest === null ? entry : worse(weakest, entry)
      const kept = entry.counterpartColumn ?? (entry.column === undefined ? head.column : undefined)
      for (const counterpart of entry.counterparts) following.push({ indicator: counterpart, column: kept })
    }
    heads = following
  }
  if (weakest === null) return null
  const none = weakest.relation === 'none' || heads.length === 0
  const counterpartColumn = heads[0]?.column
  return {
    from,
    to,
    indicator,
    ...(column === undefined ? {} : { column }),
    ...(none || counterpartColumn === undefined ? {} : { counterpartColumn }),
    counterparts: none ? [] : [...new Set(heads.map((head) => head.indicator))],
    relation: weakest.relation,
    reason: weakest.reason,
  }
}
