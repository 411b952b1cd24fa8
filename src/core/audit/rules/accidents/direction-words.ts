import type { AccidentStatement } from '../../../domain/accident'
import type { Check, Operand } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { TrendWords } from '../../trend-words'
import { trendWordsIn } from '../../trend-words'
import { numberCheck } from './number-check'
import { fieldOperand, QUANTITIES } from './quantities'

interface Trend extends TrendWords {
  readonly printed: string
  readonly place: Place
}

/** 28个省份实现双下降 is about the provinces. */
const OF_OTHERS = /\d+个|[一二三四五六七八九十]+个|个(?:省|市|县|区|州|单位|地区|行业)/u

const SENTENCE_END = /[。；;\n]/u

/** Words of trend in the sentence of a statement or the one after it. */
const trendsAfter = (report: Report, { place }: AccidentStatement): readonly Trend[] => {
  const block = report.blocks[place.block]
  if (block === undefined || block.kind === 'table') return []
  const after = block.text.slice(place.start)
  return trendWordsIn(after).flatMap(({ at, printed, ...trend }) => {
    const start = place.start + at
    const before = block.text.slice(place.end, Math.max(start, place.end))
    const sentences = before.split(SENTENCE_END)
    if (sentences.length > 2 || OF_OTHERS.test(sentences.at(-1) ?? '')) return []
    return [{ ...trend, printed, place: { block: place.block, start, end: start + printed.length } }]
  })
}

/** The printed change of each quantity, in numbers, else in percent; 双下降 speaks of accidents and the dead only. */
const changesOf = (report: Report, statement: AccidentStatement, { both }: Trend): readonly Operand[] =>
  QUANTITIES.filter(({ value }) => !both || value === 'incidents' || value.startsWith('deaths')).flatMap(
    ({ yoy }) => fieldOperand(report, statement, yoy[0]) ?? fieldOperand(report, statement, yoy[1]) ?? [],
  )

const checkTrend = (report: Report, statement: AccidentStatement, trend: Trend): readonly Check[] => {
  const changes = changesOf(report, statement, trend)
  if (changes.length === 0) return []
  const count = (sign: number) => changes.filter(({ value }) => Math.sign(value ?? 0) === sign).length
  const holds = count(1) === trend.up && count(-1) === trend.down && count(0) === trend.level
  const unknown = changes.length !== trend.up + trend.down + trend.level
  const item = {
    instance: `trend:${trend.printed}`,
    reportId: report.id,
    operands: [...changes, wordsOperand(report, trend.printed, trend.place)],
    formula: [
      ...changes.flatMap((_, index) => (index === 0 ? [index] : [', ', index])),
      holds ? ' = ' : unknown ? ' ? ' : ' ≠ ',
      changes.length,
    ],
    expected: null,
    actual: null,
  }
  if (holds) return [numberCheck(item, { verdict: 'holds' })]
  return [
    numberCheck(
      item,
      unknown
        ? { verdict: 'cannot-tell', because: [{ code: 'quantities-unnamed' }] }
        : { verdict: 'contradicts', severity: 'warning' },
    ),
  ]
}

const isTotal = ({ role, sector, severity }: AccidentStatement): boolean =>
  role === 'statistic' && sector === null && severity === null

/** 一升三降, 双下降: as many changes up and down as the words say. */
export const accidentDirectionWords: ReportRule = {
  id: 'accident-direction-words',
  over: 'report',
  check: ({ report }) =>
    report.accidents.filter(isTotal).flatMap((statement, index, totals) => {
      const next = totals[index + 1]?.place
      return trendsAfter(report, statement)
        .filter(({ place }) => next === undefined || next.block !== place.block || place.start < next.start)
        .flatMap((trend) => checkTrend(report, statement, trend))
    }),
}
