import * as z from 'zod/mini'
import { RATE_PARTS } from '../domain/accident'
import { CLAIM_MEASURES } from '../domain/claim'
import type { CheckCount, Finding } from '../domain/finding'
import { BECAUSE_CODES, FINDING_CLASSES, FINDING_SEVERITIES, RULE_GROUPS } from '../domain/finding'
import { PACKED_VERSION, SCHEMA_VERSION } from './schema-version'
import { packedOf } from './wire-packed'
import {
  accidentFieldSchema,
  approximationSchema,
  columnSchema,
  kindSchema,
  rateSchema,
  severitySchema,
} from './wire-vocabulary'

const index = z.int().check(z.nonnegative())
const ruleSchema = z.enum(Object.values(RULE_GROUPS).flat())

const nameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), indicator: z.string(), column: z.nullable(columnSchema) }),
  z.object({
    kind: z.literal('claim'),
    indicator: z.string(),
    subject: z.string(),
    measure: z.enum(CLAIM_MEASURES),
    scope: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('accident'),
    field: accidentFieldSchema,
    scope: z.nullable(z.string()),
    sector: z.nullable(z.string()),
    severity: z.nullable(severitySchema),
    period: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('rate'),
    rate: rateSchema,
    part: z.enum(RATE_PARTS),
  }),
  z.object({ kind: z.literal('words') }),
])

/** A figure of a finding; `reportId` and `year` only where they are not those of the finding, `place` as in `formatPlace`. */
const operandSchema = z.object({
  reportId: z.exactOptional(z.string()),
  year: z.exactOptional(z.nullable(z.int())),
  name: nameSchema,
  state: z.exactOptional(z.enum(['blank', 'dash', 'not-applicable', 'unreadable', 'missing'])),
  value: z.exactOptional(z.number()),
  approx: z.exactOptional(approximationSchema),
  corrected: z.exactOptional(z.literal(true)),
  printed: z.string(),
  place: z.exactOptional(z.string()),
  quote: z.exactOptional(z.string()),
})

const becauseSchema = z.object({
  code: z.enum(BECAUSE_CODES),
  values: z.exactOptional(z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))),
  operands: z.exactOptional(z.array(index)),
})

const remedySchema = z.object({ operand: index, value: z.number(), resolves: index })

/** What is not there: no class, severity `note`, no number, no reason, no remedy. */
export const findingSchema = z.object({
  fingerprint: z.string(),
  rule: ruleSchema,
  instance: z.string(),
  reportId: z.string(),
  year: z.nullable(z.int()),
  verdict: z.enum(['holds', 'contradicts', 'cannot-tell']),
  class: z.exactOptional(z.enum(FINDING_CLASSES)),
  severity: z.exactOptional(z.enum(FINDING_SEVERITIES)),
  formula: z.array(z.union([index, z.string()])),
  operands: z.array(operandSchema),
  expected: z.exactOptional(z.number()),
  actual: z.exactOptional(z.number()),
  difference: z.exactOptional(z.number()),
  because: z.exactOptional(z.array(becauseSchema)),
  remedies: z.exactOptional(z.array(remedySchema)),
})
export type WireFinding = z.infer<typeof findingSchema>
export type WireOperand = z.infer<typeof operandSchema>

export const auditedSchema = z.object({
  id: z.string(),
  /** Name of its file. */
  source: z.string(),
  agency: z.nullable(z.string()),
  year: z.nullable(z.int()),
  kind: kindSchema,
})

/** A report that was audited, whether or not anything was found. */
export type AuditedReport = Readonly<z.infer<typeof auditedSchema>>

/** What `nianbao audit` writes: the reports audited and every check that could be made on them, with its verdict. */
export const auditSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  reports: z.array(auditedSchema),
  findings: z.array(findingSchema),
})

export type WireAudit = z.infer<typeof auditSchema>

/** Checks of one rule on one report; a rule of a later version is only counted where it is known. */
export const countSchema = z.object({
  reportId: z.string(),
  rule: z.string(),
  holds: z.exactOptional(index),
  contradicts: z.exactOptional(index),
  untold: z.exactOptional(index),
})
export type WireCount = z.infer<typeof countSchema>

/**
 * `audit.json` of a data set: every contradiction, and of all other checks how many there are, and `findings/<agency>.json`:
 * the same of the reports of one agency. The checks themselves stand in `checks/<agency>.json`.
 */
export const auditSummarySchema = z.object({
  schemaVersion: z.literal(PACKED_VERSION),
  reports: packedOf(auditedSchema.shape),
  findings: z.array(findingSchema),
  counts: packedOf(countSchema.shape),
})

/**
 * `checks/<agency>.json`: the checks on the reports of one agency that hold or cannot be told. The figures of all of them
 * stand in one table, those of the first check first; `operands` of a check says how many of them are its own.
 */
export const checksSchema = z.object({
  schemaVersion: z.literal(PACKED_VERSION),
  reports: packedOf(auditedSchema.shape),
  findings: packedOf({ ...findingSchema.shape, operands: index }),
  operands: packedOf(operandSchema.shape),
})

/** A summary with its lists as they are. */
export interface WireAuditSummary {
  readonly reports: readonly AuditedReport[]
  readonly findings: readonly WireFinding[]
  readonly counts: readonly WireCount[]
}

/** An audit of a set of reports. */
export interface Audit {
  readonly reports: readonly AuditedReport[]
  readonly findings: readonly Finding[]
}

/** An audit without the checks that hold or cannot be told: `findings` are its contradictions. */
export interface AuditSummary extends Audit {
  readonly counts: readonly CheckCount[]
}
