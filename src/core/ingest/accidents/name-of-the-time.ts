import type { Severity } from '../../domain/accident'
import type { Reading } from './reading'

const OLD_MAJOR = /死亡3(?:-|~|至|—)9人(?:的)?重大|重大事故\(?(?:一次)?死亡3(?:-|~|至|—)9人/u

/** Until May 2007 重大 meant 3–9 deaths (series.md, break 1); a printed 一次死亡3-9人 says so too. */
export const nameOfTheTime = (state: Reading, severity: Severity): Severity => {
  const year = Number((state.subject.period?.to ?? '').slice(0, 4)) || state.passage.year
  const old = (year !== null && year > 0 && year < 2007) || OLD_MAJOR.test(state.passage.text)
  return severity === 'major' && old ? 'major-pre-2007' : severity
}
