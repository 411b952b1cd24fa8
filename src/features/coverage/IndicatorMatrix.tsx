import { useMemo } from 'react'
import { FORM_IDS } from '../../core/domain/catalogue'
import { formRow } from '../../core/domain/catalogue-index'
import { PRESENCES, lineKey, presenceLines } from '../../core/metrics/coverage/presence'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { annualReports } from '../../core/metrics/selection'
import { useCoverageWords } from '../../i18n/coverage/use-coverage-words'
import { useLabels, useMessages } from '../../i18n/locale'
import { importRequested } from '../../state/import-request'
import { SCREEN_OF_SECTION } from '../../state/screen-of-section'
import { CardFrame } from '../../ui/figures/card-frame'
import { CardHead } from '../../ui/figures/card-title'
import { CardReports } from '../../ui/figures/named-source'
import { MatrixGrid } from '../../ui/matrix/matrix-grid'
import { PRESENCE_SIGNS, indicatorCell, nameOfLine, presenceText } from './indicator-cells'
import { Legend } from './Legend'
import { legendText } from './legend-text'
import { openYear } from './open'

interface IndicatorMatrixProps {
  readonly agencies: readonly string[]
  readonly years: readonly number[]
  readonly reports: readonly ReportFigures[]
}

const NO_CELL = { kind: 'not-held', sign: '', words: '' } as const

/** Indicators × years of the agencies in view: how each is present. */
export const IndicatorMatrix = ({ agencies, years, reports }: IndicatorMatrixProps) => {
  const words = useCoverageWords()
  const labels = useLabels()
  const { readings } = useMessages()
  const annual = useMemo(
    () => annualReports(reports).filter(({ agency }) => agencies.includes(agency)),
    [reports, agencies],
  )
  const byYear = useMemo(
    () => new Map(years.map((year) => [year, annual.filter((entry) => entry.year === year)])),
    [years, annual],
  )
  const lines = useMemo(() => presenceLines(annual), [annual])
  const rows = useMemo(
    () =>
      lines.map((line) => {
        const form = [...FORM_IDS].reverse().find((id) => formRow(id, line.indicator) !== undefined)
        return { key: lineKey(line), label: nameOfLine(line, form, labels) }
      }),
    [lines, labels],
  )
  const said = useMemo(() => presenceText(lines, { agencies, byYear }, words), [lines, agencies, byYear, words])
  const title = words.indicators.title(agencies.join(readings.listSeparator))
  const open = (row: number, column: number) => {
    const [line, year, only] = [lines[row], years[column], agencies[0]]
    if (line === undefined || year === undefined || only === undefined) return
    if (agencies.length === 1 && byYear.get(year)?.length === 0) importRequested({ agency: only, year })
    else openYear(SCREEN_OF_SECTION[line.section], agencies, year)
  }
  return (
    <CardFrame id="indicators" title={title} wide>
      <CardHead
        id="indicators"
        title={title}
        {...(said === '' ? {} : { said: [{ kind: 'text' as const, text: said }] })}
      />
      <p className="card-note">{words.indicators.hint}</p>
      <Legend kinds={PRESENCES} signs={PRESENCE_SIGNS} names={words.presence} />
      {rows.length === 0 ? (
        <p>{words.indicators.none}</p>
      ) : (
        <MatrixGrid
          label={title}
          note={legendText(PRESENCES, PRESENCE_SIGNS, words.presence)}
          corner={words.indicators.corner}
          columns={years.map(String)}
          rows={rows}
          cellAt={(row, column) => {
            const [line, year] = [lines[row], years[column]]
            if (line === undefined || year === undefined) return NO_CELL
            const name = rows[row]?.label ?? ''
            return indicatorCell({ line, name, year }, agencies, byYear.get(year) ?? [], words)
          }}
          onOpen={open}
        />
      )}
      <CardReports reports={annual.map(({ report }) => report.id)} />
    </CardFrame>
  )
}
