import { sectionOf } from '../domain/catalogue-index'
import type { SectionId } from '../domain/catalogue'
import { FINDING_CLASSES, FINDING_SEVERITIES, RULE_GROUPS, RULE_GROUP_IDS } from '../domain/finding'
import { isExplained } from './explained'
import type { Finding, RuleGroup, RuleId } from '../domain/finding'

const GROUP_OF: ReadonlyMap<RuleId, RuleGroup> = new Map(
  RULE_GROUP_IDS.flatMap((group) => RULE_GROUPS[group].map((rule) => [rule, group] as const)),
)
const RULE_ORDER: readonly RuleId[] = [...GROUP_OF.keys()]

/** Group of a rule. */
export const groupOf = (rule: RuleId): RuleGroup => GROUP_OF.get(rule) ?? RULE_GROUP_IDS[0]

/** Where a finding is shown: the table section its first figure stands in, else what it is about. */
export type Seat =
  | { readonly kind: 'table'; readonly section: SectionId }
  | { readonly kind: 'group'; readonly group: RuleGroup }

const ABOUT_CELLS: ReadonlySet<RuleGroup> = new Set<RuleGroup>(['tables', 'years'])

/** A finding about a cell belongs to the table of that cell, any other to its group of rules. */
export const seatOf = ({ rule, operands }: Pick<Finding, 'rule' | 'operands'>): Seat => {
  const group = groupOf(rule)
  const cell = operands.find(({ name }) => name.kind === 'cell')
  if (ABOUT_CELLS.has(group) && cell?.name.kind === 'cell')
    return { kind: 'table', section: sectionOf(cell.name.indicator) }
  return { kind: 'group', group }
}

const rank = (finding: Finding): number => {
  const { severity, class: kind, rule } = finding
  return (
    (isExplained(finding) ? FINDING_SEVERITIES.length : FINDING_SEVERITIES.indexOf(severity)) * 1000 +
    (kind === null ? FINDING_CLASSES.length : FINDING_CLASSES.indexOf(kind)) * 100 +
    RULE_ORDER.indexOf(rule)
  )
}

/**
 * Errors before warnings before notes before what another scope explains whole, 报告有误 before the other classes, then in
 * the order of the rules; else as found.
 */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((left, right) => rank(left) - rank(right))
