import type { ChartPoint } from './series'

/** What is said of a bar or column beside its figure: its own note, and every other value stated for it. */
export const notesOf = ({ note, earlier = [] }: ChartPoint): readonly string[] => [
  ...(note === undefined ? [] : [note]),
  ...earlier.map(({ text }) => text),
]
