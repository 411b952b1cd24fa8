import * as z from 'zod/mini'
import { accidentFigureSchema, accidentSchema, rateStatementSchema } from '../../core/schema/wire-accident'
import { auditSchema, auditSummarySchema, checksSchema, findingSchema } from '../../core/schema/wire-audit'
import { catalogSchema } from '../../core/schema/wire-catalog'
import {
  agencyFiguresSchema,
  blockSchema,
  cellSchema,
  claimSchema,
  diagnosticSchema,
  figuresSchema,
  reportFiguresSchema,
  reportSchema,
} from '../../core/schema/wire-report'
import { librarySchema } from '../../core/schema/wire-library'
import { reviewsSchema } from '../../core/schema/wire-reviews'
import { shownSchema } from '../../core/schema/wire-shown'
import { periodSchema, placeSchema } from '../../core/schema/wire-vocabulary'
import type { SchemaName } from '../arguments'

const SCHEMAS = {
  report: reportSchema,
  figures: figuresSchema,
  'agency-figures': agencyFiguresSchema,
  catalog: catalogSchema,
  audit: auditSchema,
  'audit-summary': auditSummarySchema,
  checks: checksSchema,
  reviews: reviewsSchema,
  library: librarySchema,
  shown: shownSchema,
} as const

const TITLES: Readonly<Record<SchemaName, string>> = {
  report: 'Nianbao report: one document with every figure read from it and its place',
  figures: 'Nianbao figures: all reports of a data set without their text',
  'agency-figures': 'Nianbao figures of one agency: its reports without their text, their cells and claims as columns',
  catalog: 'Nianbao catalog: the reports of a data set, as columns',
  audit: 'Nianbao audit: every check on a set of reports with its verdict, formula and places',
  'audit-summary':
    'Nianbao audit summary: the contradictions of a data set and how many checks were made on each report',
  checks: 'Nianbao checks: those on the reports of one agency that hold or cannot be told, as columns',
  reviews: 'Nianbao reviews: what people said about findings, by fingerprint',
  library: 'Nianbao library: reports kept on a computer, with names, what people said and their corrections',
  shown: 'Nianbao view: what a screen or card shows, with marks, printed words and places',
}

/** Parts under names of their own, so that the schema can be read by people too. */
const parts = z.registry<{ readonly id: string; readonly description: string }>()
parts.add(placeSchema, {
  id: 'Place',
  description:
    'Block, table row and column (0-based) and half-open character range, in UTF-16 units, of the printed text',
})
parts.add(periodSchema, { id: 'Period', description: 'Months covered; kind tells a year from a year to date' })
parts.add(cellSchema, { id: 'Cell', description: 'One cell of a statutory table; value is null unless state is value' })
parts.add(claimSchema, { id: 'Claim', description: 'A figure stated in a sentence' })
parts.add(accidentSchema, {
  id: 'Accident',
  description:
    'What one sentence part says about accidents; a figure that is not there was not said. Decreases are negative',
})
parts.add(accidentFigureSchema, { id: 'AccidentFigure', description: 'A printed number with its place' })
parts.add(rateStatementSchema, { id: 'Rate', description: 'A rate of the communiqués' })
parts.add(diagnosticSchema, { id: 'Diagnostic', description: 'What the reader could not do' })
parts.add(blockSchema, { id: 'Block', description: 'A heading, paragraph or table of the document as printed' })
parts.add(findingSchema, {
  id: 'Finding',
  description:
    'One check; what is not there: no class, severity note, no number, no reason, no remedy. Numbers in formula index operands',
})
parts.add(reportFiguresSchema, { id: 'ReportFigures', description: 'A report without its text' })

/** JSON Schema (draft 2020-12) of one of the files of the wire format, as text. */
export const schemaText = (name: SchemaName): string => {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-2020-12',
    io: 'input',
    metadata: parts,
  })
  return `${JSON.stringify({ $schema, title: TITLES[name], ...schema }, null, 2)}\n`
}
