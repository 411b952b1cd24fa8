/** Colours of the design tokens, as Office writes them. */
export const COLOURS = {
  paper: 'FFFFFF',
  ink: '15212B',
  quiet: '4B5A66',
  line: 'DFE4E6',
  accent: '0B5C8A',
  soft: 'E3EFF6',
  series: ['0B5C8A', '2A9D8F', 'E9A23B', '8A5A9E', '9AA5AD'],
  /** Parts of a bar, light enough for the ink of the figures on them. */
  parts: ['7FB2D1', '8FD0C6', 'F3C77F', 'CBB2D6', 'CDD4D9', 'DDE3B8'],
} as const

/** A font every Office on Chinese Windows has. */
export const FONT = 'Microsoft YaHei'
