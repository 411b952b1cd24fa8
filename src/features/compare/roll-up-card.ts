import { correctedAmong } from '../../core/metrics/report-figures'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { FORM_IDS } from '../../core/domain/catalogue'
import type { IndicatorId } from '../../core/domain/catalogue'
import { formRow, sectionOf } from '../../core/domain/catalogue-index'
import type { PartState, RegionFigure, RollUp } from '../../core/metrics/roll-up/roll-up'
import type { RollUpWords } from '../../i18n/roll-up/words'
import type { BarItem, PointMark, ReferenceTotal, TableCell, TableData, TableRow } from '../../ui/charts/series'
import { cellOf, figureRefOf, markOf, markedText, withCorrection } from '../../ui/figures/present-reading'
import { nameInForm } from '../../ui/figures/section-tables'
import type { Words } from '../../ui/figures/words'

/** Words of figures with those of this screen. */
export interface RollUpLanguage {
  readonly words: Words
  readonly rollUp: RollUpWords
}

/** A year of a region and its parts, as bars against the region's own figure and as a table. */
export interface RollUpCard {
  readonly title: string
  readonly items: readonly BarItem[]
  readonly total: ReferenceTotal | null
  readonly table: TableData
  readonly remarks: readonly string[]
  /** The region's own figure and the sum, with what lies between them, in one sentence. */
  readonly said: readonly SentencePart[]
}

/** What is not added is a gap with its reason, whatever it says. */
const markOfState = (state: PartState): PointMark =>
  state === 'no-report' || state === 'no-value' ? 'missing' : 'not-comparable'

/** The figure with why it is not added; the reason alone where there is none. */
const textOfFigure = ({ state, reading }: RegionFigure, { words, rollUp }: RollUpLanguage): string => {
  if (reading === null) return rollUp.states[state]
  const figure = markedText(reading, words)
  return state === 'counted' ? figure : rollUp.apart(rollUp.states[state], figure)
}

const barOf = (figure: RegionFigure, language: RollUpLanguage): BarItem => {
  const { region, state, reading } = figure
  const { words } = language
  const reason = language.rollUp.states[state]
  const counted = state === 'counted' && reading !== null
  return {
    key: region,
    label: region,
    value: counted ? reading.value : null,
    mark: counted ? markOf(reading) : markOfState(state),
    text: reading === null ? reason : markedText(reading, words),
    ...(counted || reading === null ? {} : { note: reason }),
    source: figureRefOf(reading?.refs),
  }
}

const sumCell = ({ sum }: RollUp, { words, rollUp }: RollUpLanguage): TableCell => {
  if (sum === null) return { text: rollUp.states['no-value'], mark: 'missing', value: null }
  const text = withCorrection(words.format.quantity(sum.value, sum.unit), sum, words)
  const derived = words.messages.readings.derivedSum(sum.arithmetic)
  return {
    text: sum.counted > 1 ? words.messages.readings.withRemark(text, derived) : text,
    mark: 'derived',
    value: sum.value,
    source: figureRefOf(sum.refs),
  }
}

const sumName = ({ sum, parts }: RollUp, { words, rollUp }: RollUpLanguage): string =>
  rollUp.sum(words.format.number(sum?.counted ?? 0), words.format.number(parts.length))

const figureCell = ({ state, reading }: RegionFigure, { words, rollUp }: RollUpLanguage): TableCell =>
  reading === null ? { text: rollUp.states[state], mark: 'missing', value: null } : cellOf(reading, words)

const differenceCell = ({ own, sum, difference }: RollUp, { words }: RollUpLanguage): TableCell => {
  if (difference === null || sum === null) return { text: words.messages.charts.marks['not-comparable'], value: null }
  const source = figureRefOf([...(own.reading?.refs ?? []), ...sum.refs])
  const corrected = correctedAmong(sum, own.reading ?? {})
  const text = withCorrection(words.format.signed(difference, sum.unit), corrected, words)
  return { text, mark: 'derived', value: difference, source }
}

const tableOf = (model: RollUp, language: RollUpLanguage): TableData => {
  const { rollUp } = language
  const { own, parts } = model
  const lineOf = (key: string, name: string, figure: RegionFigure): TableRow => ({
    key,
    cells: [
      { text: name },
      figureCell(figure, language),
      { text: figure === own && figure.state === 'counted' ? '' : rollUp.states[figure.state] },
      { text: figure.agency ?? '' },
    ],
  })
  const empty: TableCell = { text: '' }
  return {
    columns: [
      { key: 'region', label: rollUp.region },
      { key: 'figure', label: rollUp.columns.figure, numeric: true },
      { key: 'state', label: rollUp.columns.state },
      { key: 'report', label: rollUp.columns.report },
    ],
    rows: [
      lineOf('own', rollUp.own(own.region), own),
      { key: 'sum', cells: [{ text: sumName(model, language) }, sumCell(model, language), empty, empty] },
      ...parts.map((part) => ({ ...lineOf(`part.${part.region}`, part.region, part), level: 1, within: 'sum' })),
      { key: 'difference', cells: [{ text: rollUp.difference }, differenceCell(model, language), empty, empty] },
    ],
  }
}

/** That the sum is partial, and of each reason the regions it keeps out. */
const remarksOf = ({ sum, parts }: RollUp, { words, rollUp }: RollUpLanguage): readonly string[] => {
  const left = parts.filter(({ state }) => state !== 'counted')
  if (left.length === 0) return []
  const states = [...new Set(left.map(({ state }) => state))]
  const { number } = words.format
  return [
    rollUp.partial(number(sum?.counted ?? 0), number(parts.length)),
    ...states.map((state) => {
      const regions = left.filter((part) => part.state === state).map(({ region }) => region)
      return rollUp.left(rollUp.states[state], regions.join(words.messages.readings.listSeparator))
    }),
  ]
}

/** A row with its section and, where its label alone says nothing, the row it belongs to: several have a 总计, a 结果维持. */
export const nameOfSummed = (indicator: IndicatorId, words: Words): string => {
  const form = [...FORM_IDS].reverse().find((one) => formRow(one, indicator) !== undefined)
  const name = form === undefined ? words.labels.indicator(indicator) : nameInForm(form, indicator, words)
  return `${words.labels.section(sectionOf(indicator))} · ${name}`
}

/** What the region reports itself, what its parts come to, and the difference where there is one. */
const saidOf = (model: RollUp, language: RollUpLanguage): readonly SentencePart[] => {
  const { words, rollUp } = language
  const { own, sum, difference } = model
  const clause = (name: string, { text, source = null }: TableCell) =>
    composeSentence(rollUp.said, { name, value: { text, ref: source } })
  const clauses = [
    ...(own.reading === null
      ? []
      : [clause(rollUp.own(own.region), { text: textOfFigure(own, language), source: figureRefOf(own.reading.refs) })]),
    ...(sum === null ? [] : [clause(sumName(model, language), sumCell(model, language))]),
    ...(difference === null ? [] : [clause(rollUp.difference, differenceCell(model, language))]),
  ]
  const separator: SentencePart = { kind: 'text', text: words.messages.readings.listSeparator }
  return clauses.flatMap((parts, at) => (at === 0 ? parts : [separator, ...parts]))
}

/** One year as a card: the sum and its parts as bars, the region's own figure as the line they are measured against. */
export const rollUpCard = (model: RollUp, indicator: IndicatorId, language: RollUpLanguage): RollUpCard => {
  const { words, rollUp } = language
  const { own, sum, parts } = model
  const cell = sumCell(model, language)
  const bar: BarItem = {
    key: 'sum',
    label: sumName(model, language),
    value: sum?.value ?? null,
    mark: cell.mark ?? 'derived',
    text: sum === null ? cell.text : withCorrection(words.format.quantity(sum.value, sum.unit), sum, words),
    source: cell.source ?? null,
    tone: 'series-2',
  }
  const value = own.state === 'counted' ? (own.reading?.value ?? null) : null
  return {
    title: rollUp.card(nameOfSummed(indicator, words), String(model.year)),
    items: [bar, ...parts.map((part) => barOf(part, language))],
    total: value === null ? null : { value, label: `${rollUp.own(own.region)} ${textOfFigure(own, language)}` },
    table: tableOf(model, language),
    said: saidOf(model, language),
    remarks: [
      ...(value === null ? [rollUp.left(rollUp.own(own.region), textOfFigure(own, language))] : []),
      ...remarksOf(model, language),
    ],
  }
}
