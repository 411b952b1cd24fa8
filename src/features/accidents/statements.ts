import { ACCIDENT_FIELDS } from '../../core/domain/accident'
import type { AccidentField, AccidentStatement } from '../../core/domain/accident'
import { areaOf } from '../../core/domain/accidents/area'
import { inferAreas } from '../../core/domain/accidents/infer-area'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { TableCell, TableData, TableRow } from '../../ui/charts/series'
import type { Words } from '../../ui/figures/words'
import type { AccidentsView } from './model'

const OWN_COLUMNS = ['incidents', 'deaths', 'deathsAndMissing', 'injuries', 'lossWanYuan'] as const
const OTHER_FIELDS = ACCIDENT_FIELDS.filter((field) => !OWN_COLUMNS.some((column) => column === field))

const figureCell = (
  report: ReportFigures,
  statement: AccidentStatement,
  field: AccidentField,
  words: Words,
): TableCell => {
  const figure = statement.figures[field]
  if (figure === undefined) return { text: '', value: null }
  return {
    text: words.format.quantity(figure.value, null, figure.approx),
    mark: figure.approx === undefined ? 'printed' : 'approx',
    source: { reportId: report.id, place: figure.place },
    value: figure.value,
  }
}

const flagsOf = (statement: AccidentStatement, words: Words): readonly string[] => {
  const { flags } = words.messages.accidents
  const { role, inStatistics, inAssessment } = statement
  return [
    ...(role === 'event' ? [flags.event] : role === 'excluded' ? [flags.excluded] : []),
    ...(inStatistics === null ? [] : [inStatistics ? flags.inStatistics : flags.notInStatistics]),
    ...(inAssessment === null ? [] : [inAssessment ? flags.inAssessment : flags.notInAssessment]),
    ...statement.status,
    ...(statement.breakNote === null ? [] : [statement.breakNote]),
  ]
}

const otherFigures = (statement: AccidentStatement, words: Words): string =>
  [
    ...OTHER_FIELDS.flatMap((field) => {
      const figure = statement.figures[field]
      if (figure === undefined) return []
      const value = field.endsWith('Pct')
        ? words.format.signedPercent(figure.value, 2)
        : words.format.signed(figure.value)
      return [`${words.labels.accidentField(field)} ${value}`]
    }),
    ...statement.comparisons.map((other) => `${other.basis} ${other.printed}`),
  ].join(words.messages.readings.listSeparator)

interface Located {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
  readonly area: string | null
}

const rowOf = ({ report, statement, area: located }: Located, index: number, words: Words): TableRow => {
  const { accidents } = words.messages
  const area = located ?? statement.scope ?? accidents.unnamedArea
  const period = statement.period === null ? accidents.noPeriod : words.format.period(statement.period)
  return {
    key: `${report.id}.${index}`,
    cells: [
      { text: `${area} ${period}`, source: { reportId: report.id, place: statement.place } },
      { text: statement.sector ?? '' },
      { text: statement.severity === null ? '' : words.labels.severity(statement.severity) },
      ...OWN_COLUMNS.map((field) => figureCell(report, statement, field, words)),
      { text: otherFigures(statement, words) },
      { text: flagsOf(statement, words).join(words.messages.readings.listSeparator) },
    ],
  }
}

const isShown = (view: AccidentsView, { statement, area }: Located): boolean => {
  const year = statement.period === null ? null : Number(statement.period.to.slice(0, 4))
  const inYears = year === null || (year >= view.years.from && year <= view.years.to)
  return inYears && (area === null || view.areas.some((shown) => shown === area))
}

/** Every accident sentence about the shown areas and years, events and excluded ones too, all fields. */
export const statementsTable = (view: AccidentsView, words: Words): TableData => {
  const { columns } = words.messages.accidents
  const inferred = inferAreas(view.reports)
  return {
    columns: [
      { key: 'period', label: columns.period },
      { key: 'sector', label: columns.sector },
      { key: 'severity', label: columns.severity },
      ...OWN_COLUMNS.map((field) => ({ key: field, label: words.labels.accidentField(field), numeric: true })),
      { key: 'changes', label: words.messages.readings.columns.change },
      { key: 'flags', label: columns.flags },
    ],
    rows: view.reports.flatMap((report) =>
      report.accidents.flatMap((statement, index) => {
        const area = areaOf(statement.scope, report) ?? inferred.get(report.id) ?? null
        const located = { report, statement, area }
        return isShown(view, located) ? [rowOf(located, index, words)] : []
      }),
    ),
  }
}
