import type { DataStamp } from '../../core/metrics/shared/data-stamp'

interface Named {
  /** What the figures are about; null where no printed figure is shown. */
  readonly stamp: Pick<DataStamp, 'subjects' | 'years'> | null
  readonly screen: string
  /** Title of the card; null for the whole screen. */
  readonly card: string | null
  /** Joins agencies in the language. */
  readonly separator: string
}

/** So many agencies or areas are named; a name of more is only long. */
const MOST_NAMED = 2

/** What files are called: whose figures are shown, which screen or card, of which years; nothing is said twice. */
export const fileBase = ({ stamp, screen, card, separator }: Named): string => {
  const { subjects, years } = stamp ?? { subjects: [], years: null }
  const title = card ?? ''
  const whose = subjects.length > MOST_NAMED || subjects.some((subject) => title.includes(subject)) ? [] : subjects
  const when = years === null || /(?:19|20)\d\d/u.test(title) ? [] : [[...new Set(years)].join('–')]
  return [whose.join(separator), screen, title, ...when].filter((part) => part !== '').join(' ')
}
