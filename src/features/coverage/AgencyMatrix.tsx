import { useMemo } from 'react'
import type { HeldReports } from '../../core/metrics/coverage/held-reports'
import { heldIds } from '../../core/metrics/coverage/held-reports'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCoverageWords } from '../../i18n/coverage/use-coverage-words'
import { useFormat } from '../../i18n/locale'
import { importRequested } from '../../state/import-request'
import { useView } from '../../state/view-store'
import { CardFrame } from '../../ui/figures/card-frame'
import { CardHead } from '../../ui/figures/card-title'
import { CardReports } from '../../ui/figures/named-source'
import { MatrixGrid } from '../../ui/matrix/matrix-grid'
import { HELD_SIGNS, agencyCell } from './agency-cells'
import { Legend } from './Legend'
import { MissingList } from './MissingList'
import { legendText } from './legend-text'
import { openYear } from './open'

const KINDS = ['table', 'no-table', 'not-held'] as const
const MODES = ['all', 'missing'] as const

interface AgencyMatrixProps {
  readonly held: HeldReports<CatalogEntry>
  /** What it comes to in one sentence. */
  readonly said: string
}

/** Agencies × years: what is held, and what is not. */
export const AgencyMatrix = ({ held, said }: AgencyMatrixProps) => {
  const words = useCoverageWords()
  const format = useFormat()
  const mode = useView(({ missing }) => (missing ? 'missing' : 'all'))
  const missingShown = useView((view) => view.missingShown)
  const incomplete = useMemo(() => held.rows.filter(({ missing }) => missing.length > 0), [held])
  const rows = mode === 'all' ? held.rows : incomplete
  const reports = useMemo(() => heldIds(held), [held])
  const named = useMemo(() => rows.map(({ agency }) => ({ key: agency, label: agency })), [rows])
  const open = (row: number, column: number) => {
    const [of, year] = [rows[row], held.years[column]]
    if (of === undefined || year === undefined) return
    if (of.byYear.has(year)) openYear('overview', [of.agency], year)
    else importRequested({ agency: of.agency, year })
  }
  return (
    <CardFrame id="held" title={words.agencies.title} wide>
      <CardHead id="held" title={words.agencies.title} said={[{ kind: 'text', text: said }]}>
        <fieldset className="card-views">
          <legend className="visually-hidden">{words.agencies.title}</legend>
          {MODES.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={mode === choice}
              onClick={() => missingShown(choice === 'missing')}
            >
              {words.agencies[choice]}
            </button>
          ))}
        </fieldset>
      </CardHead>
      <p className="card-note">{words.agencies.hint}</p>
      <Legend kinds={KINDS} signs={HELD_SIGNS} names={words.held} />
      {rows.length === 0 ? (
        <p>{words.agencies.noneMissing}</p>
      ) : (
        <MatrixGrid
          key={mode}
          label={words.agencies.title}
          note={legendText(KINDS, HELD_SIGNS, words.held)}
          corner={words.agencies.corner}
          columns={held.years.map(String)}
          rows={named}
          cellAt={(row, column) => {
            const [of, year] = [rows[row], held.years[column]]
            return of === undefined || year === undefined
              ? { kind: 'not-held', sign: '', words: '' }
              : agencyCell(of, year, words, format)
          }}
          onOpen={open}
        />
      )}
      {mode === 'missing' && rows.length > 0 ? <MissingList rows={rows} /> : null}
      <CardReports reports={reports} />
    </CardFrame>
  )
}
