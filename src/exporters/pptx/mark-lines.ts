import type { FigureMark } from '../../core/domain/figure-mark'
import type { ShownChart } from '../../core/schema/wire-shown'
import type { ShownWords } from '../shown/shown-words'

/**
 * What native marks cannot show where several figures share a category: one line a mark, with the figures it is on.
 * @example markLines(chart, words) // ['推算：新收 2019；办结 2018、2019']
 */
export const markLines = ({ kind, categories, series: all }: ShownChart, words: ShownWords): readonly string[] => {
  if (all.length < 2) return []
  // single further values have no gaps, and a year of which a line has nothing is seen
  const series = all.map((one) => ({
    ...one,
    points: one.points.map((point) =>
      point.mark === 'missing' && (kind === 'trend' || one.sparse === true)
        ? { ...point, mark: 'printed' as const }
        : point,
    ),
  }))
  const { mark: says, figures } = words.saving.slides
  const marks = new Set(series.flatMap(({ points }) => points.map(({ mark }) => mark)))
  const [only = 'printed'] = marks
  if (marks.size === 1) return only === 'printed' ? [] : [words.marks[only]]
  return [...marks]
    .filter((mark): mark is Exclude<FigureMark, 'printed'> => mark !== 'printed')
    .map((mark) => {
      const named = series.flatMap(({ label, points }) => {
        const at = points.flatMap((point, index) => (point.mark === mark ? [categories[index] ?? ''] : []))
        return at.length === 0 ? [] : [figures(label, at)]
      })
      return says(words.marks[mark], named)
    })
}
