import * as z from 'zod/mini'
import { everyField } from './vocabulary'
import {
  accidentFieldSchema,
  approximationSchema,
  monthsOnlySchema,
  periodKindSchema,
  periodSchema,
  placeSchema,
  rateSchema,
  severitySchema,
} from './wire-vocabulary'

export const accidentFigureSchema = z.object({
  value: z.number(),
  approx: z.exactOptional(approximationSchema),
  inWords: z.exactOptional(z.literal(true)),
  unitDoubt: z.exactOptional(z.literal(true)),
  printed: z.string(),
  place: placeSchema,
})

export const accidentSchema = z.object({
  scope: z.nullable(z.string()),
  sector: z.nullable(z.string()),
  severity: z.nullable(severitySchema),
  /** As `formatPeriod` writes it; its kind and months follow. */
  period: z.nullable(z.string()),
  periodKind: z.nullable(periodKindSchema),
  periodFrom: z.nullable(z.string()),
  periodTo: z.nullable(z.string()),
  /** 1-7月 where nothing says the year; there is no period then. */
  monthsOnly: z.exactOptional(monthsOnlySchema),
  ...everyField(z.exactOptional(z.number())),
  role: z.enum(['statistic', 'event', 'excluded']),
  partOf: z.nullable(z.int().check(z.nonnegative())),
  inStatistics: z.nullable(z.boolean()),
  inAssessment: z.nullable(z.boolean()),
  status: z.array(z.string()),
  breakNote: z.nullable(z.string()),
  comparisons: z.array(
    z.object({
      basis: z.string(),
      field: accidentFieldSchema,
      value: z.number(),
      percent: z.boolean(),
      printed: z.string(),
      place: placeSchema,
    }),
  ),
  /** The same numbers as above, each with what is printed and where. */
  figures: z.object(everyField(z.exactOptional(accidentFigureSchema))),
  asPrinted: z.string(),
  place: placeSchema,
})

export const rateStatementSchema = z.object({
  rate: rateSchema,
  scope: z.nullable(z.string()),
  period: z.nullable(periodSchema),
  value: z.nullable(accidentFigureSchema),
  previous: z.nullable(accidentFigureSchema),
  change: z.nullable(accidentFigureSchema),
  changePct: z.nullable(accidentFigureSchema),
  target: z.nullable(accidentFigureSchema),
  status: z.array(z.string()),
  asPrinted: z.string(),
  place: placeSchema,
})

export type WireAccident = z.infer<typeof accidentSchema>
export type WireRate = z.infer<typeof rateStatementSchema>
