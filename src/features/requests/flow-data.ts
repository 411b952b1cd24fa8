import type { IndicatorId } from '../../core/domain/catalogue'
import type { FlowRibbon, RequestsFlow } from '../../core/metrics/flow/requests-flow'
import { readCell, readIndicator } from '../../core/metrics/read-indicator'
import type { Reading } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import { composeSentence } from '../../core/metrics/sentence'
import type { SentencePart } from '../../core/metrics/sentence'
import type { FlowWords } from '../../i18n/flow/words'
import type { FlowData, FlowLink, FlowNode, FlowTone } from '../../ui/charts/flow-layout'
import type { TableData } from '../../ui/charts/series'
import type { StackedChart } from '../../ui/figures/card-content'
import { cellOf, figureRefOf, markOf, markedText, pointOf } from '../../ui/figures/present-reading'
import type { Words } from '../../ui/figures/words'

/** Words of figures with those of the flow. */
export interface WordsOfFlow {
  readonly words: Words
  readonly flow: FlowWords
}

/** A group has one tone for all its outcomes, which have names of their own. */
const TONES: Readonly<Record<string, FlowTone>> = {
  'requests.granted': 'series-1',
  'requests.partly-granted': 'series-2',
  'requests.refused': 'series-3',
  'requests.unable': 'series-4',
  'requests.not-processed': 'series-5',
  'requests.carried-forward': 'open',
}

const toneOf = (flow: RequestsFlow, indicator: IndicatorId): FlowTone =>
  TONES[flow.outcomes.find((outcome) => outcome.indicator === indicator)?.group ?? ''] ?? 'plain'

/** A kind of refusal says nothing without 不予公开 before it. */
const rowName = (flow: RequestsFlow, indicator: IndicatorId, words: Words): string => {
  const group = flow.outcomes.find((outcome) => outcome.indicator === indicator)?.group ?? indicator
  const name = words.labels.indicator(indicator, flow.form)
  return group === indicator ? name : words.messages.readings.titled(words.labels.indicator(group, flow.form), name)
}

const applicantName = (flow: RequestsFlow, column: FlowRibbon['column'], { words, flow: text }: WordsOfFlow): string =>
  flow.by === 'total' ? text.total : words.labels.column(column)

const rowNode = (
  entry: AnnualReport,
  flow: RequestsFlow,
  { indicator, stage }: { readonly indicator: IndicatorId; readonly stage: 0 | 2 },
  { words, flow: text }: WordsOfFlow,
): FlowNode => {
  const reading = readIndicator(entry.report, indicator, 'total')
  return {
    key: indicator,
    stage,
    label: rowName(flow, indicator, words),
    text: reading.value === null ? text.noTotal(markedText(reading, words)) : markedText(reading, words),
    tone: toneOf(flow, indicator),
    source: figureRefOf(reading.refs),
  }
}

const linkOf = (
  flow: RequestsFlow,
  { direction, indicator, column, reading }: FlowRibbon,
  all: WordsOfFlow,
): FlowLink => {
  const row = rowName(flow, indicator, all.words)
  const applicant = applicantName(flow, column, all)
  const [from, to] = direction === 'in' ? [row, applicant] : [applicant, row]
  const point = pointOf(reading, { key: `${indicator}.${column}`, label: all.flow.ribbon(from, to) }, all.words)
  const ends = direction === 'in' ? { from: indicator, to: column } : { from: column, to: indicator }
  return { ...point, ...ends, tone: toneOf(flow, indicator) }
}

/** A flow as nodes and ribbons with their words. */
export const flowDataOf = (entry: AnnualReport, flow: RequestsFlow, all: WordsOfFlow): FlowData => ({
  nodes: [
    ...flow.incoming.map((indicator) => rowNode(entry, flow, { indicator, stage: 0 }, all)),
    ...flow.columns.map(
      ({ column, incoming, outgoing }): FlowNode => ({
        key: column,
        stage: 1,
        label: applicantName(flow, column, all),
        text: incoming === null || incoming !== outgoing ? '' : all.words.format.quantity(incoming, '件'),
        tone: 'plain',
        source: null,
      }),
    ),
    ...flow.outcomes.map(({ indicator }) => rowNode(entry, flow, { indicator, stage: 2 }, all)),
  ],
  links: flow.ribbons.map((ribbon) => linkOf(flow, ribbon, all)),
})

const readingAt = (entry: AnnualReport, indicator: IndicatorId, column: FlowRibbon['column']): Reading =>
  readCell(entry.report, indicator, column) ?? readIndicator(entry.report, indicator, column)

/** What came in, and what became of most of it where every outcome is an exact figure and one is the largest. */
const flowSaid = (
  entry: AnnualReport,
  flow: RequestsFlow,
  { words, flow: text }: WordsOfFlow,
): readonly SentencePart[] | null => {
  const slotOf = (reading: Reading) => ({ text: markedText(reading, words), ref: figureRefOf(reading.refs) })
  const named = (indicator: IndicatorId) => ({
    name: rowName(flow, indicator, words),
    reading: readIndicator(entry.report, indicator, 'total'),
  })
  const came = flow.incoming.map(named).filter(({ reading }) => reading.value !== null)
  const went = flow.outcomes.map(({ indicator }) => named(indicator))
  const isTold = went.every(({ reading }) => reading.value !== null && reading.approx === undefined)
  const [most, next] = [...went].sort((a, b) => (b.reading.value ?? 0) - (a.reading.value ?? 0))
  const hasMost = isTold && most !== undefined && most.reading.value !== next?.reading.value
  if (came.length === 0) return null
  return [
    ...came.flatMap(({ name, reading }, index) =>
      composeSentence(index === 0 ? text.came : text.cameToo, { name, value: slotOf(reading) }),
    ),
    ...(hasMost ? composeSentence(text.most, { name: most.name, value: slotOf(most.reading) }) : []),
  ]
}

/** The same cells as bars, for programs that draw no flow: a row of the form each, its applicants end to end. */
export const flowParts = (entry: AnnualReport, flow: RequestsFlow, all: WordsOfFlow): StackedChart => {
  const said = flowSaid(entry, flow, all)
  return {
    kind: 'parts',
    ...(said === null ? {} : { said }),
    parts: flow.columns.map(({ column }) => applicantName(flow, column, all)),
    rows: [...flow.incoming, ...flow.outcomes.map(({ indicator }) => indicator)].map((indicator) => {
      const label = rowName(flow, indicator, all.words)
      return {
        label,
        points: flow.columns.map(({ column }) =>
          pointOf(readingAt(entry, indicator, column), { key: `${indicator}.${column}`, label }, all.words),
        ),
      }
    }),
  }
}

/** The same cells as the form prints them, blanks included. */
export const flowTable = (entry: AnnualReport, flow: RequestsFlow, { words, flow: text }: WordsOfFlow): TableData => {
  const columns =
    flow.by === 'total' ? (['total'] as const) : [...flow.columns.map(({ column }) => column), 'total' as const]
  return {
    columns: [
      { key: 'indicator', label: words.messages.readings.columns.indicator },
      ...columns.map((column) => ({
        key: column,
        label: flow.by === 'total' ? text.total : words.labels.column(column),
        numeric: true,
      })),
    ],
    rows: [...flow.incoming, ...flow.outcomes.map(({ indicator }) => indicator)].map((indicator) => ({
      key: indicator,
      cells: [
        { text: rowName(flow, indicator, words) },
        ...columns.map((column) => cellOf(readingAt(entry, indicator, column), words)),
      ],
    })),
  }
}

const untoldRemark = (flow: RequestsFlow, { words, flow: text }: WordsOfFlow): readonly string[] => {
  const states = flow.untold.map((reading) => words.messages.charts.marks[markOf(reading)])
  const kinds = [...new Set(states)].map((state) =>
    text.cells(state, words.format.number(states.filter((one) => one === state).length)),
  )
  return kinds.length === 0 ? [] : [text.untold(kinds.join(words.messages.readings.listSeparator))]
}

/** What must be said beside a flow: whether both ends agree, what is not drawn, totals that are no sums. */
export const flowRemarks = (flow: RequestsFlow, all: WordsOfFlow): readonly string[] => {
  const { words, flow: text } = all
  const { number } = words.format
  const unknown = flow.columns.filter(({ verdict }) => verdict === 'unknown')
  return [
    ...(flow.by === 'total' ? [text.byTotal] : []),
    ...(flow.columns.every(({ verdict }) => verdict === 'equal') ? [text.balanced] : []),
    ...flow.columns.flatMap(({ column, incoming, outgoing, verdict }) =>
      verdict !== 'different' || incoming === null || outgoing === null
        ? []
        : [
            text.differs(
              applicantName(flow, column, all),
              number(incoming),
              number(outgoing),
              number(Math.abs(incoming - outgoing)),
            ),
          ],
    ),
    ...(unknown.length === 0
      ? []
      : [
          text.unknown(
            unknown.length === flow.columns.length
              ? text.everyColumn
              : unknown
                  .map(({ column }) => applicantName(flow, column, all))
                  .join(words.messages.readings.listSeparator),
          ),
        ]),
    ...untoldRemark(flow, all),
    ...flow.offTotals.map(({ indicator, total, sum }) =>
      text.offTotal(rowName(flow, indicator, words), number(total.value ?? 0), number(sum)),
    ),
  ]
}
