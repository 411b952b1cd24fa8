import { ACCIDENT_FIELDS } from '../../core/domain/accident'
import type { AccidentField, AccidentStatement } from '../../core/domain/accident'
import type { StatementAbout } from '../../core/metrics/accidents/statements-about'
import { statementsAbout } from '../../core/metrics/accidents/statements-about'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { approximationOf } from '../../core/metrics/approximation'
import type { CellPart, TableCell, TableData, TableRow } from '../../ui/charts/series'
import { areaName, partsCell, wordsCell } from '../../ui/figures/accident-words'
import { monthsText } from '../../ui/figures/months-text'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import type { AccidentsView } from './view'

const OWN_COLUMNS = ['incidents', 'deaths', 'deathsAndMissing', 'injuries', 'lossWanYuan'] as const
const OTHER_FIELDS = ACCIDENT_FIELDS.filter((field) => !OWN_COLUMNS.some((column) => column === field))

const figureCell = (
  report: ReportFigures,
  statement: AccidentStatement,
  field: AccidentField,
  words: AccidentsWords,
): TableCell => {
  const figure = statement.figures[field]
  if (figure === undefined) return { text: '', value: null }
  const unit = field === 'lossWanYuan' ? '万元' : null
  const { approx } = approximationOf(figure)
  return {
    text: words.format.quantity(figure.value, unit, approx),
    mark: approx === undefined ? 'printed' : 'approx',
    source: { reportId: report.id, place: figure.place },
    value: figure.value,
  }
}

const flagsOf = (statement: AccidentStatement, words: AccidentsWords): readonly string[] => {
  const { flags } = words.own
  const { role, inStatistics, inAssessment } = statement
  return [
    ...(role === 'event' ? [flags.event] : role === 'excluded' ? [flags.excluded] : []),
    ...(inStatistics === null ? [] : [inStatistics ? flags.inStatistics : flags.notInStatistics]),
    ...(inAssessment === null ? [] : [inAssessment ? flags.inAssessment : flags.notInAssessment]),
  ]
}

const changeParts = (
  report: ReportFigures,
  statement: AccidentStatement,
  words: AccidentsWords,
): readonly CellPart[] => {
  const own = OTHER_FIELDS.flatMap((field): CellPart[] => {
    const figure = statement.figures[field]
    if (figure === undefined) return []
    const value = field.endsWith('Pct')
      ? words.format.signedPercent(figure.value, 2)
      : words.format.signed(figure.value, null)
    const text = `${words.labels.accidentField(field)} ${value}`
    return [{ text, source: { reportId: report.id, place: figure.place } }]
  })
  const others = statement.comparisons.map(
    (other): CellPart => ({
      text: `${other.basis}${other.printed}`,
      quoted: true,
      source: { reportId: report.id, place: other.place },
    }),
  )
  return [...own, ...others]
}

const noteOf = ({ breakNote }: AccidentStatement): readonly string[] => (breakNote === null ? [] : [breakNote])

const rowOf = ({ report, statement, area: located, index }: StatementAbout, words: AccidentsWords): TableRow => {
  const { own: accidents } = words
  const area = areaName(located ?? statement.scope ?? accidents.unnamedArea, words)
  const period = monthsText(statement, words) ?? accidents.noPeriod
  return {
    key: `${report.id}.${index}`,
    cells: [
      { text: `${area} ${period}`, source: { reportId: report.id, place: statement.place } },
      wordsCell([], statement.sector === null ? [] : [statement.sector], words),
      { text: statement.severity === null ? '' : words.labels.severity(statement.severity) },
      ...OWN_COLUMNS.map((field) => figureCell(report, statement, field, words)),
      partsCell(changeParts(report, statement, words), words),
      wordsCell(flagsOf(statement, words), [...statement.status, ...noteOf(statement)], words),
    ],
  }
}

/** Every accident sentence about the shown areas and years, events and excluded ones too, all fields. */
export const statementsTable = (view: AccidentsView, words: AccidentsWords): TableData => {
  const { columns } = words.own
  return {
    columns: [
      { key: 'period', label: columns.period },
      { key: 'sector', label: columns.sector },
      { key: 'severity', label: columns.severity },
      ...OWN_COLUMNS.map((field) => ({ key: field, label: words.labels.accidentField(field), numeric: true })),
      { key: 'changes', label: words.messages.readings.columns.change },
      { key: 'flags', label: columns.flags },
    ],
    rows: statementsAbout(view.reports, {
      ...view,
      // where nothing can be charted there are no areas to choose from
      areas: view.facts.length === 0 ? null : view.areas,
    }).map((about) => rowOf(about, words)),
  }
}
