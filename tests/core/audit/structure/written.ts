import type { Diagnostic } from '../../../../src/core/domain/diagnostic'
import type { Block } from '../../../../src/core/domain/document'
import type { StatedPeriod } from '../../../../src/core/domain/period'
import type { Metadata, Report, Stated } from '../../../../src/core/domain/report'
import { placeAt, report, yearPeriod } from '../../../support/report-builder'

type Draft = NonNullable<Parameters<typeof report>[0]>

/** What the test says of a report beside its lines. */
export interface Written extends Omit<Draft, 'blocks'> {
  readonly metadata?: Partial<Metadata>
  readonly diagnostics?: readonly Diagnostic[]
}

const blockOf = (text: string): Block =>
  text.startsWith('# ') ? { kind: 'heading', level: 1, text: text.slice(2) } : { kind: 'paragraph', text }

/** A report with these lines; `# ` marks a heading. Unless said otherwise on 2023 by 临川县水利局 on the 2021 form. */
export const written = (lines: readonly string[], { metadata, diagnostics, ...draft }: Written = {}): Report => {
  const base = report({ agency: '临川县水利局', year: 2023, form: '2021', ...draft, blocks: lines.map(blockOf) })
  return { ...base, diagnostics: diagnostics ?? [], metadata: { ...base.metadata, ...metadata } }
}

/** A fact that stands in the first line. */
export const fact = <T>(value: T, extra: Partial<Stated<T>> = {}): Stated<T> => ({
  value,
  printed: String(value),
  place: placeAt(0),
  inferred: false,
  ...extra,
})

/** A statistical period from day to day, as the first line prints it. */
export const days = (firstDay: string | null, lastDay: string | null, year = 2023): StatedPeriod => ({
  period: yearPeriod(year),
  firstDay,
  lastDay,
  place: { block: 0, start: 0, end: 8 },
})

/** The six parts of the 2019 and 2021 forms. */
export const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const
