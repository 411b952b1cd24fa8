import * as z from 'zod/mini'
import { catalogSchema } from '../../core/schema/wire-catalog'
import { figuresSchema, reportSchema } from '../../core/schema/wire-report'
import type { SchemaName } from '../arguments'

const SCHEMAS = { report: reportSchema, figures: figuresSchema, catalog: catalogSchema } as const

const TITLES: Readonly<Record<SchemaName, string>> = {
  report: 'Nianbao report: one document with every figure read from it and its place',
  figures: 'Nianbao figures: all reports of a data set without their text',
  catalog: 'Nianbao catalog: the reports of a data set',
}

/** JSON Schema (draft 2020-12) of one of the files of the wire format, as text. */
export const schemaText = (name: SchemaName): string => {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'input', reused: 'ref' })
  return `${JSON.stringify({ $schema, title: TITLES[name], ...schema }, null, 2)}\n`
}
