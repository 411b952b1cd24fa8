import type { AccidentField, RateId, Severity } from '../core/domain/accident'
import type { ColumnId, FormId, IndicatorId, SectionId } from '../core/domain/catalogue'
import type { Unit } from '../core/domain/unit'
import { officialLabel } from './official-label'

/** Names in one language. Indicators and columns are keyed by their official label, so that each form keeps its wording. */
export interface LabelTable {
  /** Official simplified label → name in this language; null for simplified Chinese, which is its own. */
  readonly official: Readonly<Record<string, string>> | null
  readonly units: Readonly<Record<Unit, string | { readonly one: string; readonly other: string }>>
  readonly sections: Readonly<Record<SectionId, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly accidentFields: Readonly<Record<AccidentField, string>>
  readonly rates: Readonly<Record<RateId, string>>
  /** Words of accident statistics by the simplified one (sectors, status, 全市); null for simplified Chinese. */
  readonly accidentWords: Readonly<Record<string, string>> | null
  readonly forms: Readonly<Record<FormId, string>>
  /** Why rows of two forms are not the same, by the simplified wording; null for simplified Chinese. */
  readonly crosswalkReasons: Readonly<Record<string, string>> | null
}

export interface Labels {
  /** Official name; of the given form where it differs between forms, else of the newest form that has it. */
  readonly indicator: (indicator: IndicatorId, form?: FormId) => string
  readonly column: (column: ColumnId) => string
  /** Unit word; English needs the number for its plural. Empty for null. */
  readonly unit: (unit: Unit | null, count?: number) => string
  readonly section: (section: SectionId) => string
  readonly severity: (severity: Severity) => string
  readonly accidentField: (field: AccidentField) => string
  readonly rate: (rate: RateId) => string
  /** A sector, status or area word of accident statistics; null where this language has no word for it. */
  readonly accidentWord: (printed: string) => string | null
  /** `2014 版统计表（国办发〔2014〕32号）`. */
  readonly form: (form: FormId) => string
  /** Why rows of two forms are not the same, as the crosswalk says it. */
  readonly crosswalkReason: (reason: string) => string
}

/** Names from a table; an official label without a translation shows itself, never nothing. */
export const labelsOf = (table: LabelTable): Labels => {
  const translate = (label: string) => table.official?.[label] ?? label
  return {
    indicator: (indicator, form) => translate(officialLabel.indicator(indicator, form)),
    column: (column) => translate(officialLabel.column(column)),
    unit: (unit, count) => {
      if (unit === null) return ''
      const word = table.units[unit]
      if (typeof word === 'string') return word
      return count === 1 || count === -1 ? word.one : word.other
    },
    section: (section) => table.sections[section],
    severity: (severity) => table.severities[severity],
    accidentField: (field) => table.accidentFields[field],
    rate: (rate) => table.rates[rate],
    accidentWord: (printed) => (table.accidentWords === null ? printed : (table.accidentWords[printed] ?? null)),
    form: (form) => table.forms[form],
    crosswalkReason: (reason) => table.crosswalkReasons?.[reason] ?? reason,
  }
}
