import type { ChartTone } from '../../core/domain/chart-tone'

/** Colours of the design tokens, as Office writes them. */
export const COLOURS = {
  paper: 'FFFFFF',
  ink: '15212B',
  quiet: '4B5A66',
  line: 'DFE4E6',
  accent: '0B5C8A',
  soft: 'E3EFF6',
} as const

/** Tones of series in their order; seal red is given to nothing that does not ask for it. */
export const SERIES_TONES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const

const TONES: Readonly<Record<ChartTone, string>> = {
  'series-1': '0B5C8A',
  'series-2': '2A9D8F',
  'series-3': 'C4801C',
  'series-4': '8A5A9E',
  'series-5': '87929A',
  deaths: 'B5342B',
  open: '87929A',
  plain: '6B7A50',
}

/** The same, light enough for the ink of the figures on them. */
const LIGHT_TONES: Readonly<Record<ChartTone, string>> = {
  'series-1': '7FB2D1',
  'series-2': '8FD0C6',
  'series-3': 'F3C77F',
  'series-4': 'CBB2D6',
  'series-5': 'CDD4D9',
  deaths: 'E7A49E',
  open: 'F2F4F5',
  plain: 'DDE3B8',
}

const nextTone = (at: number, inPart: boolean): ChartTone =>
  inPart && at === SERIES_TONES.length ? 'plain' : (SERIES_TONES[at % SERIES_TONES.length] ?? 'series-1')

/** Colour of the series with this index: the one it has on the screen, else the next. */
export const colourOf = (tone: ChartTone | undefined, at: number): string => TONES[tone ?? nextTone(at, false)]

/** Colour of a part of a bar, with its figure on it. */
export const partColourOf = (tone: ChartTone | undefined, at: number): string => LIGHT_TONES[tone ?? nextTone(at, true)]

/** A font every Office on Chinese Windows has. */
export const FONT = 'Microsoft YaHei'
