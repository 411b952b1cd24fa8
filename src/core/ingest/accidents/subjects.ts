import type { Severity } from '../../domain/accident'
import type { PeriodMention } from './periods'
import type { Reading } from './reading'
import type { ScopeMention } from './scopes'
import { endGroup } from './changes'
import { setSubject, sinceLast } from './reading'

/** Months of the figures that follow. */
export const onPeriod = (state: Reading, mark: PeriodMention): void => {
  endGroup(state)
  setSubject(state, { period: mark.period }, mark.start)
}

/** Area of the figures that follow; listed areas are kept for 各 and for zeros. */
export const onScope = (state: Reading, mark: ScopeMention, index: number): void => {
  endGroup(state)
  const before = state.marks[index - 1]
  const beforeThat = state.marks[index - 2]
  const listed =
    mark.region &&
    before?.source === 'token' &&
    before.kind === 'and' &&
    beforeThat?.source === 'scope' &&
    beforeThat.region
  state.regions = mark.region ? [...(listed ? state.regions : []), mark.scope] : []
  state.each = false
  setSubject(
    state,
    mark.region ? { scope: mark.scope, sector: null, severity: state.regionSeverity } : { scope: mark.scope },
    mark.start,
  )
}

/** 较大, 重大: keeps the sector of its sentence. */
export const onSeverity = (state: Reading, severity: Severity, at: number): void => {
  endGroup(state)
  if (!state.unnamedPart) state.unnamed = false
  const sector = state.part ? (state.draft?.subject.sector ?? null) : state.sentenceSector
  const here = sinceLast(state, ';。', at).includes(state.subject.sector ?? '\u0000')
  const kept = here ? state.subject.sector : (state.header.sector ?? sector)
  setSubject(state, { severity: nameOfTheTime(state, severity), sector: kept }, at)
}

/** 一次死亡5人以上: a class between the rungs of the ladder; its figures belong to no severity. */
export const onToll = (state: Reading): void => {
  endGroup(state)
  state.unnamed = true
}

/** 原煤产量, 保有量: the changes that follow are of something else than accidents. */
export const onForeign = (state: Reading): void => {
  endGroup(state)
  state.foreign = true
}

const OLD_MAJOR = /死亡3(?:-|~|至|—)9人(?:的)?重大|重大事故\(?(?:一次)?死亡3(?:-|~|至|—)9人/u

/** Until May 2007 重大 meant 3–9 deaths (series.md, break 1); a printed 一次死亡3-9人 says so too. */
export const nameOfTheTime = (state: Reading, severity: Severity): Severity => {
  const year = Number((state.subject.period?.to ?? '').slice(0, 4)) || state.passage.year
  const old = (year !== null && year > 0 && year < 2007) || OLD_MAJOR.test(state.passage.text)
  return severity === 'major' && old ? 'major-pre-2007' : severity
}

/** 工矿商贸, 煤矿: keeps the severity it stands next to or is part of. */
export const onSector = (state: Reading, sector: string, { at, index }: { at: number; index: number }): void => {
  endGroup(state)
  const before = state.marks[index - 1]
  const beforeThat = state.marks[index - 2]
  const listed =
    before?.source === 'token' &&
    before.kind === 'and' &&
    beforeThat?.source === 'token' &&
    beforeThat.kind === 'sector'
  state.sectors = [...(listed ? state.sectors : []), sector]
  const severityHere = !state.figuresSinceSubject && state.dirty && sinceLast(state, ',;。:', at).length < 14
  const kept =
    severityHere || /中,$|事故中/u.test(sinceLast(state, '。;', at)) || state.part
      ? state.subject.severity
      : state.header.severity
  setSubject(state, { sector, severity: kept }, at)
}
