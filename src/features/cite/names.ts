import { columnLabel, formRow, indicatorLabel, lineage, sectionOf } from '../../core/domain/catalogue-index'
import { isNamedBySubject } from '../../core/domain/forms/prose'
import type { AccidentNames } from '../../core/metrics/caption/figures-of-accidents'
import type { FigureNames } from '../../core/metrics/caption/figures-of-reports'
import type { CiteWords } from '../../i18n/cite/words'
import type { FormRow } from '../../core/domain/catalogue'
import type { Labels } from '../../i18n/labels'

const named = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')

/** A shorter name and a column are named by any word of the column. */
const LONG_ENOUGH = 4

/**
 * Names of rows in the language of the page, with the section, and with all it is a part of, that tell rows of one label apart;
 * then the official ones, and what the screens call it.
 */
export const rowNames = (labels: Labels, alsoCalled: CiteWords['alsoCalled']): FigureNames => ({
  ofRow: (indicator, column, form) => {
    const row = form === null ? undefined : formRow(form, indicator)
    const within = row === undefined ? [] : lineage(row)
    const isWhole = column === null || column === 'total'
    const shown = isWhole ? null : labels.column(column)
    const official = isWhole || form === null ? null : columnLabel(form, column)
    const said = (one: FormRow) => labels.indicator(one.indicator, one.form)
    return [
      named(labels.section(sectionOf(indicator)), labels.indicator(indicator, form ?? undefined), shown),
      named(labels.indicator(indicator, form ?? undefined), shown),
      named(row?.label ?? indicatorLabel(indicator), official),
      ...(within.length > 1
        ? [named(...within.map(said), shown), named(...within.map(({ label }) => label), official)]
        : []),
      ...(alsoCalled.rows[indicator] ?? [])
        .filter((name) => isWhole || name.length >= LONG_ENOUGH)
        .map((name) => named(name, shown)),
    ]
  },
  ofClaim: ({ indicator, subject }) => {
    if (subject === '') return [labels.indicator(indicator)]
    return isNamedBySubject(indicator) ? [subject] : [subject, named(labels.indicator(indicator), subject)]
  },
})

const QUANTITY_WORDS: Readonly<Record<Parameters<AccidentNames>[0]['quantity'], string>> = {
  incidents: '生产安全事故起数',
  deaths: '生产安全事故死亡人数',
  deathsAndMissing: '生产安全事故死亡失踪人数',
  injuries: '生产安全事故受伤人数',
  lossWanYuan: '生产安全事故直接经济损失',
}

/** Names of accident figures, in the language of the page and as bulletins write. */
export const accidentNames =
  (labels: Labels, alsoCalled: CiteWords['alsoCalled']): AccidentNames =>
  ({ sector, severity, quantity }) => [
    ...[labels.accidentField(quantity), ...alsoCalled.accidents[quantity]].map((name) =>
      named(
        sector === null ? null : (labels.accidentWord(sector) ?? sector),
        severity === null ? null : labels.severity(severity),
        name,
      ),
    ),
    named(sector, QUANTITY_WORDS[quantity]),
  ]
