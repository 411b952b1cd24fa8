import type { FormId } from '../domain/catalogue'
import type { Block, SourceDocument } from '../domain/document'
import type { Draft, ProsePart } from './draft'
import { figureKey } from './draft'
import type { LayoutTable } from './layout'
import { officialTables } from './official-tables'
import { tableBlock } from './table-block'

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })

const paragraphs = (text: string): readonly Block[] =>
  text.split('\n').flatMap((line): readonly Block[] => {
    const trimmed = line.trim()
    return trimmed === '' ? [] : [{ kind: 'paragraph', text: trimmed }]
  })

const filled = ({ heading: title, rows }: LayoutTable, { figures }: Draft): readonly Block[] => [
  heading(2, title),
  tableBlock(
    rows.map((row) =>
      row.map(({ text, header, colSpan, rowSpan, figure }) => ({
        text: figure === undefined ? text : (figures[figureKey(figure)] ?? '').trim(),
        header,
        colSpan,
        rowSpan,
      })),
    ),
  ),
]

/** Headings of the parts in prose; forms before 2019 leave the outline to the agency. */
const HEADINGS: Readonly<Record<'six-parts' | 'free', Readonly<Record<Exclude<ProsePart, 'preface'>, string>>>> = {
  'six-parts': {
    overview: '一、总体情况',
    problems: '五、存在的主要问题及改进情况',
    other: '六、其他需要报告的事项',
  },
  free: { overview: '一、概述', problems: '二、存在的主要问题和改进措施', other: '三、其他需要报告的事项' },
}

const outlineOf = (form: FormId): keyof typeof HEADINGS => (form === '2019' || form === '2021' ? 'six-parts' : 'free')

/** Title of a report as the notices word it. */
export const draftTitle = ({ agency, year }: Pick<Draft, 'agency' | 'year'>): string =>
  `${agency}${year}年政府信息公开工作年度报告`

/**
 * Draft → document in the layout of its form, ready to be read, audited and exported like any other report.
 * Order of the six parts: 国办公开办函〔2021〕30号; before 2019 the table follows the text as 附表.
 */
export const draftDocument = (draft: Draft): SourceDocument => {
  const outline = outlineOf(draft.form)
  const part = (name: Exclude<ProsePart, 'preface'>): readonly Block[] => [
    heading(2, HEADINGS[outline][name]),
    ...paragraphs(draft.parts[name]),
  ]
  const tables = officialTables(draft.form).flatMap((table) => filled(table, draft))
  const prose = [...part('problems'), ...part('other')]
  return {
    name: draftTitle(draft),
    format: 'html',
    encoding: 'utf-8',
    title: draftTitle(draft),
    meta: {},
    blocks: [
      heading(1, draftTitle(draft)),
      ...paragraphs(draft.parts.preface),
      ...part('overview'),
      ...(outline === 'six-parts' ? [...tables, ...prose] : [...prose, ...tables]),
    ],
    diagnostics: [],
  }
}
