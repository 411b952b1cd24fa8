import type { FormId } from '../../core/domain/catalogue'
import type { Presence, PresenceLine } from '../../core/metrics/coverage/presence'
import { PRESENCES, tallyPresence } from '../../core/metrics/coverage/presence'
import type { AnnualReport } from '../../core/metrics/selection'
import type { CoverageWords } from '../../i18n/coverage/words'
import type { Labels } from '../../i18n/labels'
import type { MatrixCell } from '../../ui/matrix/matrix-grid'

/** A sign for each kind of presence, so that colour is not needed. */
export const PRESENCE_SIGNS: Readonly<Record<Presence, string>> = {
  value: '●',
  zero: '0',
  blank: '□',
  dash: '–',
  'not-applicable': '/',
  unreadable: '✕',
  missing: '?',
  unknown: 'Σ',
  'not-in-form': '·',
  'not-held': '+',
}

/** Name of a line, with its column where it has one. */
export const nameOfLine = ({ indicator, column }: PresenceLine, form: FormId | undefined, labels: Labels): string => {
  const name = labels.indicator(indicator, form)
  return column === null ? name : `${name} · ${labels.column(column)}`
}

/** A line in one year: the sign of the one kind there is, or how many of all have a figure. */
export const indicatorCell = (
  { line, name, year }: { readonly line: PresenceLine; readonly name: string; readonly year: number },
  agencies: readonly string[],
  ofYear: readonly AnnualReport[],
  words: CoverageWords,
): MatrixCell => {
  const tally = tallyPresence(line, agencies, ofYear)
  const kinds = PRESENCES.filter((presence) => tally.has(presence))
  const [first = 'not-held'] = kinds
  const all = [...tally.values()].reduce((sum, count) => sum + count, 0)
  const alone = kinds.length <= 1
  const filled = (tally.get('value') ?? 0) + (tally.get('zero') ?? 0)
  const said = kinds.map((kind) =>
    all === 1 ? words.presence[kind] : words.tally(words.presence[kind], String(tally.get(kind))),
  )
  return {
    kind: alone ? first : 'mixed',
    sign: alone ? PRESENCE_SIGNS[first] : `${filled}/${all}`,
    words: words.cell(name, String(year), said.join(words.separator)),
  }
}

interface PresenceOf {
  readonly agencies: readonly string[]
  readonly byYear: ReadonlyMap<number, readonly AnnualReport[]>
}

/**
 * How often each kind of presence is found over all lines, years and agencies; empty where there is no line.
 * @example presenceText(lines, { agencies, byYear }, words) // 有数字：120 格，空白：3 格，未收录报告：40 格
 */
export const presenceText = (
  lines: readonly PresenceLine[],
  { agencies, byYear }: PresenceOf,
  words: CoverageWords,
): string => {
  const sums = new Map<Presence, number>()
  for (const line of lines)
    for (const ofYear of byYear.values())
      for (const [presence, count] of tallyPresence(line, agencies, ofYear))
        sums.set(presence, (sums.get(presence) ?? 0) + count)
  return PRESENCES.filter((presence) => sums.has(presence))
    .map((presence) => words.counted(words.presence[presence], String(sums.get(presence))))
    .join(words.separator)
}
