import type { StopMark } from './tokens'
import type { Reading } from './reading'
import { endGroup } from './changes'
import { sameSubject } from './draft'
import { YEAR_BEFORE } from './reading'

/** Ends what the punctuation ends: a group of changes, a clause, a sentence, a remark in brackets. */
export const onStop = (state: Reading, mark: StopMark, at: number): void => {
  if (mark === '(') {
    state.frames.push({
      draft: state.draft,
      subject: state.subject,
      names: state.names,
      role: state.role,
      dirty: state.dirty,
    })
    if (state.group.length > 0) endGroup(state)
    state.part = true
  } else if (mark === ')') {
    endGroup(state)
    const frame = state.frames.pop()
    if (frame !== undefined) {
      state.draft = frame.draft
      state.subject = frame.subject
      state.names = [...frame.names]
      // 4月17日事故(非生产安全事故): the remark in brackets is about the event before it
      state.role = state.role === 'excluded' ? 'excluded' : frame.role
      state.dirty = frame.dirty || frame.draft === null
    }
  } else {
    if (mark === ':' && state.names.length === 1) state.announced = state.names[0] ?? null
    endGroup(state)
    state.target = false
    state.share = false
    if (mark === ':') takeHeader(state, at)
    if (mark === ';') endSegment(state)
    if (mark === '。') endSentence(state, at)
  }
  state.clauseStart = at + 1
}

/** 较大事故:…, (一)工矿商贸事故。…: a heading inside the paragraph rules what follows. */
const takeHeader = (state: Reading, at: number): void => {
  if (state.figuresSinceSubject || at - state.sentenceStart > 40) return
  if (state.subject.severity !== null || state.subject.sector !== null)
    state.header = { severity: state.subject.severity, sector: state.subject.sector }
}

const endSegment = (state: Reading): void => {
  state.bases = YEAR_BEFORE
  state.part = false
  state.role = state.passage.role
  if (state.figuresSinceSubject && state.draft?.role !== 'statistic') restoreHeader(state)
}

const endSentence = (state: Reading, at: number): void => {
  if (state.drafts.length === 0) takeHeader(state, at)
  state.bases = YEAR_BEFORE
  state.part = false
  state.role = state.passage.role
  state.announced = null
  state.regions = []
  state.sentenceStart = at + 1
  state.sentenceSector = null
  state.sentenceDrafts = 0
  if (state.enumerated && state.header.severity === null)
    state.header = { ...state.header, severity: state.drafts[0]?.subject.severity ?? null }
  restoreHeader(state)
}

const restoreHeader = (state: Reading): void => {
  const region = state.draft?.region ?? false
  state.subject = { ...state.subject, ...state.header, scope: region ? state.passage.scope : state.subject.scope }
  state.dirty = state.draft !== null && !sameSubject(state.draft.subject, state.subject)
  state.figuresSinceSubject = false
}
