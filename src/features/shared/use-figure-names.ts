import type { FigureOwner, SharedName } from '../../core/metrics/shared/figure-name'
import { readFigureName, readFigureOwner } from '../../core/metrics/shared/figure-name'
import type { FigureKey } from '../../core/metrics/shared/shown-figures'
import { parsePeriod } from '../../core/domain/period'
import { RATES, SEVERITIES, wordsOf } from '../../core/schema/vocabulary'
import { useFormat, useLabels } from '../../i18n/locale'
import { useSharedWords } from '../../i18n/shared/use-shared-words'

/** Figures and reports of a link by name, in the language of the page. */
export const useFigureNames = () => {
  const words = useSharedWords()
  const labels = useLabels()
  const { period: periodText } = useFormat()

  const nameOf = (name: SharedName): string => {
    switch (name.kind) {
      case 'cell':
        return labels.indicator(name.indicator)
      case 'claim':
        return words.said[name.measure](labels.indicator(name.indicator))
      case 'accident':
        return labels.accidentField(name.field)
      case 'rate': {
        const rate = wordsOf(RATES).find((one) => one === name.rate)
        return words.rate[name.part](rate === undefined ? name.rate : labels.rate(rate))
      }
      default:
        return words.counts[name.kind]
    }
  }
  const areaName = (area: string): string => labels.accidentWord(area) ?? area
  const ownerOf = (owner: FigureOwner): string => {
    if (owner.kind === 'agency') return owner.agency
    const severity = wordsOf(SEVERITIES).find((one) => one === owner.severity)
    const parts = [
      owner.area === '' ? words.unnamedArea : areaName(owner.area),
      owner.sector === null ? '' : areaName(owner.sector),
      severity === undefined ? '' : labels.severity(severity),
    ]
    return parts.filter((part) => part !== '').join(words.separator)
  }
  /** Whose, and when: 甲县 2021 年. */
  const report = ({ owner: text, year }: Pick<FigureKey, 'owner' | 'year'>): string => {
    const owner = readFigureOwner(text)
    const period = owner.kind === 'area' && owner.period !== null ? parsePeriod(owner.period) : null
    const who = text === '' ? words.everyone : ownerOf(owner)
    if (period !== null) return words.area(who, periodText(period))
    return year === 0 ? who : words.report(who, String(year))
  }
  return {
    report,
    figure: ({ column, ...key }: FigureKey): string => {
      const name = nameOf(readFigureName(key.name))
      return words.figure(report(key), column === null ? name : `${name} · ${labels.column(column)}`)
    },
  }
}
