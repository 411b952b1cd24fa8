import type {
  BecauseCode,
  FindingClass,
  FindingSeverity,
  RULE_GROUPS,
  RuleGroup,
  RuleId,
  Verdict,
} from '../../core/domain/finding'

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

/** Everything an audit says in one language; loaded only where findings are shown. */
export interface AuditWording {
  readonly groups: Readonly<Record<RuleGroup, string>>
  readonly rules: Readonly<Record<RuleId, RuleWording>>
  /** Templates with {placeholders} filled from `Because.values`. */
  readonly because: Readonly<Record<BecauseCode, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly classes: Readonly<Record<FindingClass, string>>
  readonly severities: Readonly<Record<FindingSeverity, string>>
}
