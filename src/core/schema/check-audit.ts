import { ACCIDENT_FIELDS, RATE_PARTS } from '../domain/accident'
import { COLUMN_IDS } from '../domain/catalogue'
import { CLAIM_MEASURES } from '../domain/claim'
import { BECAUSE_CODES, FINDING_CLASSES, FINDING_SEVERITIES, RULE_GROUPS } from '../domain/finding'
import type { RuleId } from '../domain/finding'
import type { Check } from './check'
import {
  ifPresent,
  isCount,
  isEither,
  isInteger,
  isKind,
  isList,
  isNumber,
  isObject,
  isOneOf,
  isText,
  orNull,
} from './check'
import { SCHEMA_VERSION } from './schema-version'
import { APPROXIMATIONS, KINDS, RATES, SEVERITIES, wordsOf } from './vocabulary'
import type { AuditedReport, WireAudit, WireAuditSummary, WireCount, WireFinding, WireOperand } from './wire-audit'

type WireName = WireOperand['name']
type WireBecause = NonNullable<WireFinding['because']>[number]
type NameOf<Kind extends WireName['kind']> = Extract<WireName, { readonly kind: Kind }>

const textOrNull = orNull(isText)
const counts = isList(isCount)

/** A rule this version knows. */
export const isRule: Check<RuleId> = isOneOf(Object.values(RULE_GROUPS).flat())

const name: Check<WireName> = isKind<WireName>({
  cell: isObject<NameOf<'cell'>>({
    kind: isOneOf(['cell']),
    indicator: isText,
    column: orNull(isOneOf(COLUMN_IDS)),
  }),
  claim: isObject<NameOf<'claim'>>({
    kind: isOneOf(['claim']),
    indicator: isText,
    subject: isText,
    measure: isOneOf(CLAIM_MEASURES),
    scope: textOrNull,
  }),
  accident: isObject<NameOf<'accident'>>({
    kind: isOneOf(['accident']),
    field: isOneOf(ACCIDENT_FIELDS),
    scope: textOrNull,
    sector: textOrNull,
    severity: orNull(isOneOf(wordsOf(SEVERITIES))),
    period: textOrNull,
  }),
  rate: isObject<NameOf<'rate'>>({
    kind: isOneOf(['rate']),
    rate: isOneOf(wordsOf(RATES)),
    part: isOneOf(RATE_PARTS),
  }),
  words: isObject<NameOf<'words'>>({ kind: isOneOf(['words']) }),
})

const operand = isObject<WireOperand>({
  reportId: ifPresent(isText),
  year: ifPresent(orNull(isInteger)),
  name,
  state: ifPresent(isOneOf(['blank', 'dash', 'not-applicable', 'unreadable', 'missing'])),
  value: ifPresent(isNumber),
  approx: ifPresent(isOneOf(wordsOf(APPROXIMATIONS))),
  corrected: ifPresent(isOneOf([true])),
  printed: isText,
  place: ifPresent(isText),
  quote: ifPresent(isText),
})

const because = isObject<WireBecause>({
  code: isOneOf(BECAUSE_CODES),
  values: ifPresent(
    isList(isObject<NonNullable<WireBecause['values']>[number]>({ name: isText, value: isEither(isText, isNumber) })),
  ),
  operands: ifPresent(counts),
})

/** One finding as it stands in a file. */
const isFinding: Check<WireFinding> = isObject<WireFinding>({
  fingerprint: isText,
  rule: isRule,
  instance: isText,
  reportId: isText,
  year: orNull(isInteger),
  verdict: isOneOf(['holds', 'contradicts', 'cannot-tell']),
  class: ifPresent(isOneOf(FINDING_CLASSES)),
  severity: ifPresent(isOneOf(FINDING_SEVERITIES)),
  formula: isList(isEither(isCount, isText)),
  operands: isList(operand),
  expected: ifPresent(isNumber),
  actual: ifPresent(isNumber),
  difference: ifPresent(isNumber),
  because: ifPresent(isList(because)),
  remedies: ifPresent(
    isList(
      isObject<NonNullable<WireFinding['remedies']>[number]>({ operand: isCount, value: isNumber, resolves: isCount }),
    ),
  ),
})

const audited = isObject<AuditedReport>({
  id: isText,
  source: isText,
  agency: textOrNull,
  year: orNull(isInteger),
  kind: isOneOf(wordsOf(KINDS)),
})

const version = isOneOf([SCHEMA_VERSION])

/** What `nianbao audit` writes. */
export const isAudit: Check<WireAudit> = isObject<WireAudit>({
  schemaVersion: version,
  reports: isList(audited),
  findings: isList(isFinding),
})

/** The checks on the reports of an agency, unpacked, each with its own operands. */
export const isChecks: Check<Omit<WireAudit, 'schemaVersion'>> = isObject<Omit<WireAudit, 'schemaVersion'>>({
  reports: isList(audited),
  findings: isList(isFinding),
})

/** Checks of one rule on one report. */
const count = isObject<WireCount>({
  reportId: isText,
  rule: isText,
  holds: ifPresent(isCount),
  contradicts: ifPresent(isCount),
  untold: ifPresent(isCount),
})

/** A summary, its lists unpacked. */
export const isAuditSummary: Check<WireAuditSummary> = isObject<WireAuditSummary>({
  reports: isList(audited),
  findings: isList(isFinding),
  counts: isList(count),
})
