import * as z from 'zod/mini'
import type { Finding } from '../domain/finding'
import { BECAUSE_CODES, FINDING_CLASSES, FINDING_SEVERITIES, RULE_GROUPS } from '../domain/finding'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { fromIssues } from './decode-error'
import { migrate } from './migrations'
import { SCHEMA_VERSION } from './wire-report'
import { accidentFieldSchema, approximationSchema, columnSchema, placeSchema, rateSchema } from './wire-vocabulary'

const index = z.int().check(z.nonnegative())
export const ruleSchema = z.enum(Object.values(RULE_GROUPS).flat())

const nameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), indicator: z.string(), column: z.nullable(columnSchema) }),
  z.object({
    kind: z.literal('claim'),
    indicator: z.string(),
    subject: z.string(),
    measure: z.enum(['count', 'share', 'change', 'change-percent']),
    scope: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('accident'),
    field: accidentFieldSchema,
    scope: z.nullable(z.string()),
    sector: z.nullable(z.string()),
    period: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('rate'),
    rate: rateSchema,
    part: z.enum(['value', 'previous', 'change', 'changePct', 'target']),
  }),
  z.object({ kind: z.literal('words') }),
])

export const operandSchema = z.object({
  reportId: z.string(),
  year: z.nullable(z.int()),
  name: nameSchema,
  state: z.enum(['value', 'blank', 'dash', 'not-applicable', 'unreadable', 'missing']),
  value: z.nullable(z.number()),
  approx: z.exactOptional(approximationSchema),
  printed: z.string(),
  place: z.nullable(placeSchema),
})

export const findingSchema = z.object({
  fingerprint: z.string(),
  rule: ruleSchema,
  instance: z.string(),
  reportId: z.string(),
  verdict: z.enum(['holds', 'contradicts', 'cannot-tell']),
  class: z.nullable(z.enum(FINDING_CLASSES)),
  severity: z.enum(FINDING_SEVERITIES),
  formula: z.array(z.union([index, z.string()])),
  operands: z.array(operandSchema),
  expected: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  difference: z.nullable(z.number()),
  because: z.array(
    z.object({
      code: z.enum(BECAUSE_CODES),
      values: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
      operands: z.exactOptional(z.array(index)),
    }),
  ),
  remedies: z.array(z.object({ operand: index, value: z.number(), resolves: index })),
})

/** `audit.json`: every check over the data set that could be made, with its verdict. */
export const auditSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  findings: z.array(findingSchema),
})

/** Findings → JSON text of `audit.json`, one finding a line. */
export const encodeAudit = (findings: readonly Finding[]): string =>
  `{"schemaVersion":${SCHEMA_VERSION},"findings":[\n${findings.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`

/** JSON of `audit.json` → findings; never throws. */
export const decodeAudit = (json: unknown): Result<readonly Finding[], DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(auditSchema, file.value)
  return parsed.success ? ok(parsed.data.findings) : fromIssues(parsed.error)
}
