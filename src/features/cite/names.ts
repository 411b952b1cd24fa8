import { columnLabel, formRow, indicatorLabel, sectionOf } from '../../core/domain/catalogue-index'
import { isNamedBySubject } from '../../core/domain/forms/prose'
import type { AccidentNames } from '../../core/metrics/caption/figures-of-accidents'
import type { FigureNames } from '../../core/metrics/caption/figures-of-reports'
import type { Labels } from '../../i18n/labels'

const named = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')

/** Names of rows in the language of the page, with the section that tells rows of one label apart; then the official one. */
export const rowNames = (labels: Labels): FigureNames => ({
  ofRow: (indicator, column, form) => {
    const row = form === null ? undefined : formRow(form, indicator)
    const shown = column === null || column === 'total' ? null : labels.column(column)
    const official = column === null || column === 'total' || form === null ? null : columnLabel(form, column)
    return [
      named(labels.section(sectionOf(indicator)), labels.indicator(indicator, form ?? undefined), shown),
      named(row?.label ?? indicatorLabel(indicator), official),
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
  (labels: Labels): AccidentNames =>
  ({ sector, severity, quantity }) => [
    named(
      sector === null ? null : (labels.accidentWord(sector) ?? sector),
      severity === null ? null : labels.severity(severity),
      labels.accidentField(quantity),
    ),
    named(sector, QUANTITY_WORDS[quantity]),
  ]
