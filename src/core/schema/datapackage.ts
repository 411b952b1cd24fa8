import { FORM_IDS } from '../domain/catalogue'
import { CORRECTED_COLUMNS } from './long-table'
import type { Catalog } from './wire-catalog'

type Column = (typeof CORRECTED_COLUMNS)[number]

interface Field {
  readonly type: 'string' | 'integer' | 'number'
  readonly title: string
  readonly description: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

const FIELDS: Readonly<Record<Column, Field>> = {
  report: {
    type: 'string',
    title: '报告',
    description: 'id of the report; its text is in reports/<id>.json',
    constraints: { required: true },
  },
  agency: { type: 'string', title: '机关', description: 'agency as the document names it' },
  year: {
    type: 'integer',
    title: '年度',
    description: 'year the report is about; a figure of another period says so in column',
  },
  form: {
    type: 'string',
    title: '统计表',
    description: 'generation of the statutory form, by the year of its notice',
    constraints: { enum: FORM_IDS },
  },
  indicator: {
    type: 'string',
    title: '指标',
    description: 'stable id of the quantity; accidents.* and rates.* are statements about accidents',
    constraints: { required: true },
  },
  label: {
    type: 'string',
    title: '指标名称',
    description: 'official Chinese name in the form of the report',
    constraints: { required: true },
  },
  column: {
    type: 'string',
    title: '列',
    description: 'column of the form, or what narrows a figure of a sentence: subject, area, sector, severity, period',
  },
  state: {
    type: 'string',
    title: '状态',
    description: 'what stands there; a blank is never a zero',
    constraints: { required: true, enum: ['value', 'blank', 'dash', 'not-applicable', 'unreadable'] },
  },
  value: { type: 'number', title: '数值', description: 'the number; empty in every other state' },
  approx: {
    type: 'string',
    title: '约数',
    description: 'how exact the printed words are: 余 at-least, 约 about, 近 up-to',
    constraints: { enum: ['at-least', 'about', 'up-to'] },
  },
  unit: { type: 'string', title: '单位', description: 'unit of value as printed or as the form says' },
  printed: {
    type: 'string',
    title: '原文',
    description: 'exactly what is printed; an apostrophe stands before text that a spreadsheet would run as a formula',
  },
  place: {
    type: 'string',
    title: '位置',
    description: 'block, table row and column, and character range in the report',
    constraints: { required: true, pattern: '^b\\d+(r\\d+c\\d+)?\\.\\d+-\\d+$' },
  },
  read: {
    type: 'string',
    title: '更正前',
    description:
      'what was read before a person corrected it: a number, with how exact it is in front (at-least 400), or a state; empty where nobody did',
  },
}

/** Size and digest of a written file; `hash` as `sha256:…`. */
export interface FileFacts {
  readonly bytes: number
  readonly hash: string
}

/** Descriptor of the data set as a Frictionless data package: version 2, with the names version 1 readers look for. */
export const datapackage = (
  catalog: Catalog,
  files: Readonly<Record<'figures' | 'catalog' | 'reports', FileFacts>>,
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  profile: 'data-package',
  name: 'nianbao',
  title: '政府信息公开年度报告数据集',
  description:
    'Figures read from Chinese annual reports on open government information, accident bulletins and statistical communiqués, each with its place in the source.',
  licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
  sources: catalog.reports.map(({ agency, title, year, file, id }) => ({
    title: title ?? ([agency, year].filter((part) => part !== null).join(' ') || id),
    path: file,
  })),
  resources: [
    {
      name: 'figures',
      type: 'table',
      profile: 'tabular-data-resource',
      path: 'figures.csv',
      title: '全部数字（长表）',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...files.figures,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: CORRECTED_COLUMNS.map((name) => ({ name, ...FIELDS[name] })),
        missingValues: [''],
      },
    },
    jsonResource('catalog', 'catalog.json', '目录', files.catalog),
    jsonResource('reports', 'figures.json', '全部报告（不含正文）', files.reports),
  ],
})

const jsonResource = (name: string, path: string, title: string, facts: FileFacts) => ({
  name,
  path,
  title,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  ...facts,
})
