import type { AccidentField, AccidentStatement } from '../../core/domain/accident'
import type { Report } from '../../core/domain/report'
import type { DocumentText, Span } from './document-text'
import { occurrences, overlaps } from './document-text'
import type { ExpectedAccident, ExpectedFieldName } from './expected'
import { EXPECTED_FIELD_NAMES } from './expected'
import { judgeDimensions } from './accident-dimensions'
import type { Judgement } from './verdict'
import { judgement } from './verdict'

const FIELDS = Object.keys(EXPECTED_FIELD_NAMES).filter(
  (name): name is ExpectedFieldName => name in EXPECTED_FIELD_NAMES,
)

interface Located {
  readonly statement: AccidentStatement
  readonly spans: readonly Span[]
}

/** Expected accident statements against those read at the same place, field by field. */
export const judgeAccidents = (
  report: Report,
  document: DocumentText,
  accidents: readonly ExpectedAccident[],
): readonly Judgement[] => {
  const statements = report.accidents.map((statement): Located => {
    const places = [statement.place, ...Object.values(statement.figures).map((figure) => figure.place)]
    return { statement, spans: places.flatMap((place) => document.spanOf(place) ?? []) }
  })
  const used = new Set<AccidentStatement>()
  const judged = accidents.flatMap((expected) => {
    const quoted = occurrences(document, expected.asPrinted)
    const near = statements
      .filter(({ spans }) => spans.some((span) => quoted.some((quotation) => overlaps(span, quotation))))
      .map(({ statement }) => statement)
    return judgeStatement(
      expected,
      near.filter((statement) => !used.has(statement)),
      used,
    )
  })
  return [...judged, ...unlistedFigures(report, used)]
}

const judgeStatement = (
  expected: ExpectedAccident,
  near: readonly AccidentStatement[],
  used: Set<AccidentStatement>,
): readonly Judgement[] => {
  if ((expected.note ?? '').includes('not a statistic')) {
    const invented = near.find((statement) => statement.role === 'statistic')
    const name = `${expected.scope ?? ''} (no statistic)`
    return [
      invented === undefined
        ? judgement('right', name, { expected: 'nothing', got: '', place: null })
        : judgement('invented', name, {
            expected: 'nothing',
            got: invented.asPrinted.slice(0, 80),
            place: invented.place,
          }),
    ]
  }
  const scored = near
    .map((statement) => ({ statement, judged: compare(expected, statement) }))
    .sort((left, right) => score(right.judged) - score(left.judged))
  const best = scored[0]
  if (best === undefined || !best.judged.some(({ outcome }) => outcome === 'right')) return compare(expected, null)
  used.add(best.statement)
  return best.judged
}

const score = (judged: readonly Judgement[]): number => judged.filter(({ outcome }) => outcome === 'right').length

const compare = (expected: ExpectedAccident, statement: AccidentStatement | null): readonly Judgement[] => {
  const name = [expected.scope, expected.sector, expected.severity, expected.period]
    .filter((part) => part !== undefined)
    .join(' ')
  const fields = FIELDS.flatMap((field): readonly Judgement[] => {
    const wanted = expected[field]
    if (wanted === undefined || wanted === null) return []
    const got = statement?.figures[nameOf(field, expected)]
    const what = `${name} · ${field}`
    if (got === undefined)
      return [judgement('missed', what, { expected: String(wanted), got: '', place: statement?.place ?? null })]
    return [
      judgement(got.value === wanted ? 'right' : 'wrong', what, {
        expected: String(wanted),
        got: String(got.value),
        place: got.place,
      }),
    ]
  })
  return [...fields, ...judgeDimensions(name, expected, statement)]
}

/** The hand-made files have one name for the change of deaths, also where deaths are counted with the missing. */
const nameOf = (field: ExpectedFieldName, { deathsAndMissing }: ExpectedAccident): AccidentField =>
  field === 'yoyDeathsPct' && deathsAndMissing !== undefined ? 'yoyDeathsAndMissingPct' : EXPECTED_FIELD_NAMES[field]

const unlistedFigures = (report: Report, used: ReadonlySet<AccidentStatement>): readonly Judgement[] =>
  report.accidents
    .filter((statement) => !used.has(statement))
    .flatMap((statement) =>
      Object.entries(statement.figures).map(([field, figure]) =>
        judgement(
          'unlisted',
          `${[statement.scope, statement.sector, statement.severity].filter((part) => part !== null).join(' ')} · ${field}`,
          { expected: '', got: `${figure.value} “${figure.printed}”`, place: figure.place },
        ),
      ),
    )
