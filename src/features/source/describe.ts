import { FORM_IDS } from '../../core/domain/catalogue'
import { isNamedBySubject } from '../../core/domain/forms/prose'
import { sectionOf } from '../../core/domain/catalogue-index'
import { formatPlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import { approximationOf } from '../../core/metrics/approximation'
import { areaName, wordText } from '../../ui/figures/accident-words'
import { monthsText } from '../../ui/figures/months-text'
import { ACCIDENT_FIELD_LABELS } from '../../core/schema/accident-labels'
import type { SourceWords } from '../../i18n/source/use-source-words'
import { contentText } from '../../ui/figures/present-reading'
import { SCREEN_OF_SECTION } from '../../state/screen-of-section'
import type { ScreenId } from '../../state/view'
import type { Figure } from './figure'

/** One line of the panel about a figure. */
export interface Detail {
  readonly term: string
  readonly text: string
}

/** What a figure was read as, in the words of the language. */
export interface Description {
  readonly kind: string
  /** Indicator, column and the like: what the number is. */
  readonly what: string
  /** The number with its unit, or the word for having none. */
  readonly value: string
  readonly details: readonly Detail[]
  /** The screen that shows it; null for what no chart shows. */
  readonly screen: ScreenId | null
}

/** Describes one figure of a report. */
export const describe = (figure: Figure, report: Report, words: SourceWords): Description => {
  const parts = describeKind(figure, report, words)
  const { own: source } = words
  const printed = printedOf(figure)
  const lines: readonly (readonly [string, string | null])[] = [
    [source.value, parts.value],
    ...(printed === null ? [] : [[source.printed, printed] as const]),
    ...parts.lines,
    [source.place, formatPlace(figure.place)],
  ]
  return {
    kind: parts.kind,
    what: parts.what,
    value: parts.value,
    screen: parts.screen,
    details: lines.flatMap(([term, text]) => (text === null || text === '' ? [] : [{ term, text }])),
  }
}

interface Parts {
  readonly kind: string
  readonly what: string
  readonly value: string
  readonly lines: readonly (readonly [term: string, text: string | null])[]
  readonly screen: ScreenId | null
}

const describeKind = (figure: Figure, report: Report, words: SourceWords): Parts => {
  switch (figure.kind) {
    case 'cell':
      return describeCell(figure, report, words)
    case 'claim':
      return describeClaim(figure, report, words)
    case 'accident':
      return describeAccident(figure, words)
    case 'comparison':
      return describeComparison(figure, words)
    case 'rate':
      return describeRate(figure, words)
    default:
      return describeFact(figure, report, words)
  }
}

const printedOf = (figure: Figure): string | null => {
  switch (figure.kind) {
    case 'cell':
      return figure.cell.printed
    case 'claim':
      return figure.claim.printed
    case 'accident':
    case 'rate':
      return figure.figure.printed
    case 'comparison':
      return figure.comparison.printed
    default:
      return null
  }
}

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>

const describeCell = ({ cell }: Of<'cell'>, report: Report, words: SourceWords): Parts => {
  const { own: source, labels, format } = words
  const { readings } = words.messages
  const indicator = labels.indicator(cell.indicator, report.metadata.form?.value)
  const column = cell.column === null ? null : labels.column(cell.column)
  const { read } = cell
  const period = report.metadata.period?.period
  return {
    kind: source.cell,
    what: [indicator, column].filter((part) => part !== null).join(' · '),
    value: contentText(cell.content, cell.unit, words),
    lines: [
      [source.correction, read === undefined ? null : readings.corrected(contentText(read, cell.unit, words))],
      [source.indicator, indicator],
      [source.column, column],
      [source.unit, labels.unit(cell.unit)],
      [source.period, period === undefined ? null : format.period(period)],
    ],
    screen: SCREEN_OF_SECTION[sectionOf(cell.indicator)],
  }
}

const describeClaim = ({ claim }: Of<'claim'>, report: Report, { own: source, labels, format }: SourceWords): Parts => {
  const named = isNamedBySubject(claim.indicator)
  const indicator = labels.indicator(claim.indicator)
  const measure = {
    count: null,
    share: source.share,
    change: source.change,
    'change-percent': source.changePercent,
  }[claim.measure]
  const period = claim.period ?? report.metadata.period?.period
  return {
    kind: source.claim,
    what: [named && claim.subject !== '' ? claim.subject : indicator, measure]
      .filter((part) => part !== null)
      .join(' · '),
    value: format.quantity(claim.value, claim.unit, approximationOf(claim).approx),
    lines: [
      [source.indicator, indicator],
      [source.subject, claim.subject],
      [source.unit, labels.unit(claim.unit)],
      [source.scope, claim.scope],
      [source.period, period === undefined ? null : format.period(period)],
      ...(claim.inWords ? [[source.claim, source.inWords] as const] : []),
    ],
    screen: SCREEN_OF_SECTION[sectionOf(claim.indicator)],
  }
}

const statementLines = (
  { statement }: Pick<Of<'accident' | 'comparison'>, 'statement'>,
  words: SourceWords,
): Parts['lines'] => {
  const { own, labels } = words
  return [
    [own.scope, statement.scope === null ? null : areaName(statement.scope, { labels })],
    [own.sector, statement.sector === null ? null : wordText(statement.sector, { labels })],
    [own.severityOf, statement.severity === null ? null : labels.severity(statement.severity)],
    [own.period, monthsText(statement, words)],
  ]
}

const describeAccident = (found: Of<'accident'>, words: SourceWords): Parts => {
  const { own, labels, format } = words
  const { field, figure, statement } = found
  const { unit } = ACCIDENT_FIELD_LABELS[field]
  const doubts = [
    figure.inWords === true ? own.inWords : null,
    figure.unitDoubt === true ? own.unitDoubt : null,
  ].filter((doubt) => doubt !== null)
  return {
    kind: own.accident,
    what: [
      labels.accidentField(field),
      statement.scope === null ? null : areaName(statement.scope, words),
      statement.sector === null ? null : wordText(statement.sector, words),
    ]
      .filter((part) => part !== null)
      .join(' · '),
    value: format.quantity(figure.value, unit, approximationOf(figure).approx),
    lines: [
      [own.indicator, labels.accidentField(field)],
      [own.unit, [labels.unit(unit), ...doubts].join(' · ')],
      ...statementLines(found, words),
    ],
    screen: 'accidents',
  }
}

const describeComparison = (found: Of<'comparison'>, words: SourceWords): Parts => {
  const { own, labels, format } = words
  const { basis, field, value, percent } = found.comparison
  return {
    kind: own.accident,
    what: `${labels.accidentField(field)} · ${basis}`,
    value: format.quantity(value, percent ? '%' : ACCIDENT_FIELD_LABELS[field].unit),
    lines: [[own.indicator, labels.accidentField(field)], ...statementLines(found, words)],
    screen: 'accidents',
  }
}

const describeRate = ({ statement, part, figure }: Of<'rate'>, { own: source, labels, format }: SourceWords): Parts => {
  const name = labels.rate(statement.rate)
  return {
    kind: source.rate,
    what: [name, part === 'value' ? null : source.rateParts[part], statement.scope]
      .filter((word) => word !== null)
      .join(' · '),
    value: format.quantity(figure.value, part === 'changePct' ? '%' : null, figure.approx),
    lines: [
      [source.indicator, name],
      [source.scope, statement.scope],
      [source.period, statement.period === null ? null : format.period(statement.period)],
    ],
    screen: 'accidents',
  }
}

const describeFact = ({ fact, value, inferred }: Of<'metadata'>, report: Report, words: SourceWords): Parts => {
  const { own: source, labels, format } = words
  const form = FORM_IDS.find((id) => id === value)
  const period = report.metadata.period?.period
  const text = {
    agency: value,
    year: value,
    form: form === undefined ? value : labels.form(form),
    published: format.date(value),
    period: period === undefined ? value : format.period(period),
  }[fact]
  return {
    kind: source.metadata,
    what: source[fact],
    value: text,
    lines: inferred ? [[source.metadata, source.inferred]] : [],
    screen: null,
  }
}
