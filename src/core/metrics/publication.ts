import { IMPORTED } from '../domain/library-entry'
import type { ReportFigures } from './report-figures'

/** What the reader brought speaks last; before that the date of publication, none first. */
const turnOf = ({ id, metadata }: ReportFigures): string =>
  `${id.startsWith(IMPORTED) ? 1 : 0}${metadata.published?.value ?? ''} ${id}`

/** Order in which two documents about the same speak. */
export const byPublication = (a: ReportFigures, b: ReportFigures): number => (turnOf(a) < turnOf(b) ? -1 : 1)
