import type { FormBand, SeriesBreak, TrendSeries } from './series'
import { LINE_EM, textWidth, widest, wrapText } from './text-model'
import { breakText, breaksByYear, shownYears, yearsOf } from './trend-model'

/** A band or break with the lines of its label, or the sign that stands for it in the legend. */
export interface LaidNote {
  readonly lines: readonly string[]
  readonly text: string
  readonly sign: string | null
}

/** Where everything of a trend chart stands, in px. */
export interface TrendLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  /** Stands behind every number of the value axis; empty where the points name their unit. */
  readonly unit: string
  readonly years: readonly number[]
  readonly ticks: readonly number[]
  readonly band: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly bands: readonly (LaidNote & { readonly band: FormBand })[]
  readonly breaks: readonly (LaidNote & { readonly year: number; readonly toTheLeft: boolean })[]
  readonly bandHeight: number
  /** Names at the ends of the lines; otherwise the legend names them. */
  readonly direct: boolean
  /** Values at the points: only one line and room for each. */
  readonly values: boolean
}

const PLOT = 15
const SIGNS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫', '⑬', '⑭', '⑮', '⑯', '⑰', '⑱', '⑲', '⑳']
const BREAK_SIGNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const MOST_LINES = 2
const MOST_DIRECT = 6

const fits = (lines: readonly string[], room: number): boolean =>
  lines.length <= MOST_LINES && lines.every((line) => textWidth(line) <= room)

/** Labels in the rooms they have; those that do not fit get the next sign each. */
const inRooms = <T extends { readonly text: string; readonly room: number }>(
  notes: readonly T[],
  signs: readonly string[],
): readonly (T & LaidNote)[] => {
  let used = 0
  return notes.map((note) => {
    const lines = wrapText(note.text, note.room)
    if (fits(lines, note.room)) return { ...note, lines, sign: null }
    const sign = signs[used] ?? String(used + 1)
    used += 1
    return { ...note, lines: [sign], sign }
  })
}

interface TrendInput {
  readonly series: readonly TrendSeries[]
  readonly breaks: readonly SeriesBreak[]
  readonly bands: readonly FormBand[]
  /** Of the numbers of the value axis. */
  readonly unit?: string
}

interface Size {
  readonly width: number
  readonly em: number
  readonly rise?: number
}

const bandsIn = (bands: readonly FormBand[], years: readonly number[], band: number): TrendLayout['bands'] => {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  const shown = bands
    .filter(({ from, to }) => from <= last && to >= first)
    .map((item) => {
      const inside = { ...item, from: Math.max(first, item.from), to: Math.min(last, item.to) }
      return { band: inside, text: item.label, room: (inside.to - inside.from + 1) * band - 0.8 }
    })
  return inRooms(shown, SIGNS)
}

const breaksIn = (all: readonly SeriesBreak[], years: readonly number[], band: number): TrendLayout['breaks'] => {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  const shown = breaksByYear(all).filter(({ year }) => year > first && year <= last)
  const notes = shown.map((item, index) => {
    const before = shown[index - 1]?.year ?? first
    const after = shown[index + 1]?.year ?? last + 1
    const toTheLeft = shown.length === 1 && item.year - before > after - item.year
    const room = (toTheLeft ? item.year - before : after - item.year) * band - 0.8
    return { year: item.year, toTheLeft, text: breakText(item), room }
  })
  return inRooms(notes, BREAK_SIGNS)
}

/** Room for the numbers of the value axis: one digit more than the largest, since the axis ends on a round number. */
const axisEm = (series: readonly TrendSeries[], unit: string): number => {
  const values = series.flatMap(({ points }) => points.map((point) => Math.abs(point.value ?? 0)))
  const largest = Math.max(0, ...values)
  const digits = largest < 10 ? 4 : Math.floor(largest).toString().length + 1
  return digits * 0.55 + Math.floor(digits / 3) * 0.3 + textWidth(unit) + 1.2
}

const linesOf = (notes: readonly LaidNote[]): number => Math.max(0, ...notes.map((note) => note.lines.length))

/** Heads of bands and breaks get rows of their own above the lines, so that no label lies on a point. */
export const trendLayout = (
  { series, breaks, bands, unit = '' }: TrendInput,
  { width, em, rise = 1 }: Size,
): TrendLayout => {
  const years = yearsOf(series)
  const across = width / em
  const single = series.length === 1
  const names = widest(series.map(({ label }) => label))
  const sparse = series.some((one) => one.sparse === true)
  const direct = !single && !sparse && series.length <= MOST_DIRECT && across >= 40 && names <= across * 0.34
  const left = axisEm(series, unit) * em
  const right = (direct ? names + 1.4 : 0.9) * em
  const band = Math.max(0, width - left - right) / Math.max(1, years.length)
  const laidBands = bandsIn(bands, years, band / em)
  const laidBreaks = breaksIn(breaks, years, band / em)
  const bandHeight = linesOf(laidBands) * LINE_EM * em + (laidBands.length === 0 ? 0 : 0.5 * em)
  const breakHeight = linesOf(laidBreaks) * LINE_EM * em + (laidBreaks.length === 0 ? 0 : 0.3 * em)
  const top = bandHeight + breakHeight + 1.4 * em
  const bottom = 2 * em
  const values =
    single &&
    (series[0]?.points.every((point) => point.value === null || textWidth(point.text) * em + 6 <= band) ?? false)
  return {
    width,
    em,
    unit,
    years,
    ticks: shownYears(years, band, 2.9 * em),
    band,
    left,
    right,
    top,
    bottom,
    bands: laidBands,
    breaks: laidBreaks,
    bandHeight,
    height: Math.round(top + PLOT * rise * em + bottom),
    direct,
    values,
  }
}
