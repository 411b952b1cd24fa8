import type { ChartPoint, PointMark, SeriesBreak, TrendSeries } from './series'

/** Years from the first to the last point of any series, each once. */
export const yearsOf = (series: readonly TrendSeries[]): readonly number[] => {
  const years = series.flatMap(({ points }) => points.map((point) => Number(point.key))).filter(Number.isFinite)
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}

const stopsBefore = (series: TrendSeries, year: number, breaks: readonly SeriesBreak[]): boolean =>
  breaks.some((found) => found.year === year && (found.series === undefined || found.series.includes(series.id)))

/** Pairs of neighbouring years joined at the reader's wish; they are ends of two segments and drawn apart from them. */
export const joinsOf = (
  series: TrendSeries,
  breaks: readonly SeriesBreak[],
): readonly (readonly [ChartPoint, ChartPoint])[] => {
  const joined = breaks.filter((found) => found.joined === true)
  const stopped = breaks.filter((found) => found.joined !== true)
  const valued = series.points
    .filter((point) => point.value !== null && point.partial !== true)
    .sort((a, b) => Number(a.key) - Number(b.key))
  return valued.flatMap((later, index) => {
    const earlier = valued[index - 1]
    const year = Number(later.key)
    if (earlier === undefined || Number(earlier.key) !== year - 1 || stopsBefore(series, year, stopped)) return []
    return stopsBefore(series, year, joined) ? [[earlier, later] as const] : []
  })
}

/** Runs of whole years that a line may join: no gap, no part of a year, no break between. */
export const segmentsOf = (series: TrendSeries, breaks: readonly SeriesBreak[]): readonly (readonly ChartPoint[])[] => {
  const runs: ChartPoint[][] = []
  let last: number | null = null
  for (const point of [...series.points].sort((a, b) => Number(a.key) - Number(b.key))) {
    const year = Number(point.key)
    if (point.value === null || point.partial === true) {
      last = null
      continue
    }
    const run = runs.at(-1)
    if (
      run === undefined ||
      series.sparse === true ||
      last === null ||
      year !== last + 1 ||
      stopsBefore(series, year, breaks)
    )
      runs.push([point])
    else run.push(point)
    last = year
  }
  return runs
}

/**
 * Years that keep their number where not every number finds room; the last year always does.
 * @example shownYears([2014, 2015, 2016, 2017], 20, 34) // [2015, 2017]
 */
export const shownYears = (years: readonly number[], band: number, label: number): readonly number[] => {
  const step = Math.max(1, Math.ceil(label / Math.max(1, band)))
  return years.filter((_, index) => (years.length - 1 - index) % step === 0)
}

/** What stands where there is no value: its mark, the reason where the word of the mark does not say it, what is given. */
export interface Gap {
  readonly mark: PointMark
  readonly reason?: string
  readonly instead?: string
}

/** What a gap says. */
export const gapText = ({ mark, reason }: Gap, words: Readonly<Record<PointMark, string>>): string =>
  reason ?? words[mark]

/** Gaps at the foot of a year in which no series has a value, each once; a year that no series tells of is missing. */
export const gapsIn = (series: readonly TrendSeries[], year: number): readonly Gap[] => {
  const points = series.flatMap((one) => one.points.filter(({ key }) => key === String(year)))
  if (points.some((point) => point.value !== null)) return []
  if (points.length === 0) return [{ mark: 'missing' }]
  const gaps = points.map(
    ({ mark, gap, instead }): Gap => ({
      mark,
      ...(gap === undefined ? {} : { reason: gap }),
      ...(instead === undefined ? {} : { instead }),
    }),
  )
  return [...new Map(gaps.map((gap) => [`${gap.mark} ${gap.reason ?? ''} ${gap.instead ?? ''}`, gap])).values()]
}

/**
 * Moves labels apart until none is nearer than `gap`, in their order and between `from` and `to` where they fit.
 * @example spread([10, 12], 8, 0, 100) // [7, 15]
 */
export const spread = (wanted: readonly number[], gap: number, from: number, to: number): readonly number[] => {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  const groups: { sum: number; members: number[] }[] = []
  const middle = ({ sum, members }: { sum: number; members: number[] }) => sum / members.length
  const topOf = (group: { sum: number; members: number[] }) => {
    const half = ((group.members.length - 1) * gap) / 2
    return Math.max(from, Math.min(to - 2 * half, middle(group) - half))
  }
  for (const { y, index } of order) {
    let group = { sum: y, members: [index] }
    for (let above = groups.at(-1); above !== undefined; above = groups.at(-1)) {
      if (topOf(above) + above.members.length * gap <= topOf(group)) break
      groups.pop()
      group = { sum: above.sum + group.sum, members: [...above.members, ...group.members] }
    }
    groups.push(group)
  }
  const placed = new Map(groups.flatMap((group) => group.members.map((index, at) => [index, topOf(group) + at * gap])))
  return wanted.map((y, index) => placed.get(index) ?? y)
}

/** One break a year: the same year of several series is one dashed line. */
export const breaksByYear = (breaks: readonly SeriesBreak[]): readonly SeriesBreak[] => {
  const found = new Map<number, SeriesBreak>()
  for (const item of breaks) {
    const before = found.get(item.year)
    if (before === undefined) found.set(item.year, item)
    else if (item.documentNumber !== undefined && !(before.documentNumber ?? '').includes(item.documentNumber)) {
      const documentNumber = [before.documentNumber, item.documentNumber]
        .filter((number) => number !== undefined)
        .join('；')
      found.set(item.year, { ...before, documentNumber })
    }
  }
  return [...found.values()].sort((a, b) => a.year - b.year)
}

/** What a break's line says: its label and the number of the document that changed the form. */
export const breakText = ({ label, documentNumber }: SeriesBreak): string =>
  documentNumber === undefined ? label : `${label}（${documentNumber}）`
