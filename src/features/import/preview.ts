import { sentenceAt } from '../../core/audit/quotes'
import type { Report, Stated } from '../../core/domain/report'
import type { ImportWords } from '../../i18n/importing/wording'
import type { Locale } from '../../i18n/locale'

/** How a fact of the head is known. */
type Evidence = keyof ImportWords['how']

/** One fact of a report's head, with how we know it. */
export interface Fact {
  readonly term: keyof ImportWords['terms']
  /** null where nobody says. */
  readonly text: string | null
  readonly how: Evidence
  /** The sentence it stands in. */
  readonly quote: string | null
}

const evidenceOf = (stated: Stated<unknown>): Evidence => {
  if (stated.by === 'person') return 'person'
  if (stated.place === null) return 'title'
  return stated.inferred ? 'inferred' : 'stated'
}

const quoteOf = (report: Report, { place, printed }: Pick<Stated<unknown>, 'place' | 'printed'>): string | null => {
  const sentence = place === null ? null : sentenceAt(report.blocks, place)
  return sentence ?? (printed === '' ? null : printed)
}

/** Who reports on what and when, each with how it is known. */
export const factsOf = (report: Report, { format, labels }: Pick<Locale, 'format' | 'labels'>): readonly Fact[] => {
  const { agency, year, form, period, published } = report.metadata
  const fact = <T>(term: Fact['term'], stated: Stated<T> | null, textOf: (value: T) => string): Fact =>
    stated === null
      ? { term, text: null, how: 'unknown', quote: null }
      : { term, text: textOf(stated.value), how: evidenceOf(stated), quote: quoteOf(report, stated) }
  return [
    fact('agency', agency, (value) => value),
    fact('year', year, String),
    fact('form', form, labels.form),
    period === null
      ? { term: 'period', text: null, how: 'unknown', quote: null }
      : {
          term: 'period',
          text: format.period(period.period),
          how: period.by ?? 'stated',
          quote: quoteOf(report, { place: period.place, printed: '' }),
        },
    fact('published', published, format.date),
  ]
}

/** How many figures were read, and of how many cells there is none. */
export interface FigureCounts {
  readonly values: number
  /** Blank, dash, not applicable. */
  readonly blank: number
  readonly unreadable: number
  /** By a person. */
  readonly corrected: number
  /** Figures of sentences, accident statistics among them. */
  readonly sentences: number
}

/** Counts of a report as it was read. */
export const countFigures = ({ cells, claims, accidents, rates }: Report): FigureCounts => {
  const values = cells.filter(({ content }) => content.state === 'value').length
  const unreadable = cells.filter(({ content }) => content.state === 'unreadable').length
  return {
    values,
    unreadable,
    corrected: cells.filter(({ read }) => read !== undefined).length,
    blank: cells.length - values - unreadable,
    sentences: claims.length + accidents.length + rates.length,
  }
}

/** Four digits, as a year is typed; null for anything else. */
export const typedYear = (typed: string): number | null =>
  /^(?:19|20)\d{2}$/u.test(typed.trim()) ? Number(typed) : null
