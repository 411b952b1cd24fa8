import { auditReport, auditSeries } from '../../core/audit/run-audit'
import type { Finding, RuleId } from '../../core/domain/finding'
import type { Report, ReportFigures } from '../../core/domain/report'
import { figureKey } from '../../core/draft/draft'
import type { Draft } from '../../core/draft/draft'
import { draftDocument } from '../../core/draft/draft-document'
import type { FigureSlot } from '../../core/draft/layout'
import { officialTables } from '../../core/draft/official-tables'
import { parseReport } from '../../core/ingest/parse-report'
import type { CatalogEntry } from '../../core/schema/wire-catalog'

/** Id of the draft among the reports it is audited with. */
const DRAFT_ID = 'draft'

/** A draft as it would be read once it is published, and what the audit says of it. */
export interface CheckedDraft {
  readonly report: Report
  readonly findings: readonly Finding[]
}

/** A draft begins with nothing but blank tables, and the checklist counts what is blank. */
const WHILE_WRITING: RuleId = 'required-tables-filled'

/** Reads and audits a draft as a published report, with last year's report where there is one. */
export const checkDraft = (draft: Draft, before: ReportFigures | null): CheckedDraft => {
  const report = parseReport(draftDocument(draft), DRAFT_ID)
  const acrossYears = before === null ? [] : auditSeries([before, report])
  const findings = [...auditReport(report), ...acrossYears.filter(({ reportId }) => reportId === DRAFT_ID)]
  return { report, findings: findings.filter(({ rule }) => rule !== WHILE_WRITING) }
}

/** What the checks say of a figure; a contradiction outweighs what holds. */
export type FigureMark = 'contradicts' | 'holds'

/** Figures that take part in a check that was decided. A contradiction that a scope explains marks nothing. */
export const marksOf = (findings: readonly Finding[]): ReadonlyMap<string, FigureMark> => {
  const marks = new Map<string, FigureMark>()
  for (const { verdict, class: kind, operands } of findings) {
    if (verdict === 'cannot-tell' || kind === 'scope') continue
    for (const { name, reportId, state } of operands) {
      // nothing holds of a blank
      if (name.kind !== 'cell' || state !== 'value' || reportId !== DRAFT_ID) continue
      const key = figureKey(name)
      if (marks.get(key) !== 'contradicts') marks.set(key, verdict)
    }
  }
  return marks
}

/** Every figure the form asks for. */
export const slotsOf = ({ form }: Pick<Draft, 'form'>): readonly FigureSlot[] =>
  officialTables(form).flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ figure }) => figure ?? [])))

/** Figures in which something stands that is no number, so that it can be said beside them. */
export const unreadableIn = ({ cells }: Pick<Report, 'cells'>): ReadonlySet<string> =>
  new Set(cells.filter(({ content }) => content.state === 'unreadable').map(figureKey))

/** Figures of the report that is checked that could not be taken over and are still not filled in, with what it prints. */
export const leftOutOf = ({ of, figures }: Draft): readonly (readonly [key: string, printed: string])[] =>
  Object.entries(of?.remarks ?? {}).flatMap(([key, { kind, printed }]) =>
    kind === 'left-out' && (figures[key] ?? '').trim() === '' ? [[key, printed] as const] : [],
  )

/** Agencies that have annual reports, each once, in the order of the catalog. */
export const agenciesIn = (entries: readonly CatalogEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ kind, agency }) => (kind === 'annual-report' && agency !== null ? [agency] : []))),
]

/** The year after the last report of an agency; the last year of all reports for one we know nothing of. */
export const nextYear = (entries: readonly CatalogEntry[], agency: string): number | null => {
  const years = (own: readonly CatalogEntry[]) => own.flatMap(({ year }) => year ?? [])
  const own = years(entries.filter((entry) => entry.agency === agency && entry.kind === 'annual-report'))
  if (own.length > 0) return Math.max(...own) + 1
  const all = years(entries)
  return all.length === 0 ? null : Math.max(...all)
}
