import { flattened } from '../flattened'
import type { StopMark } from './token'
import type { Reading } from './reading'
import { comparesOnly, endGroup } from './changes'
import { namesSubject, takeHeader, takeHeadingSentence, takeNumberedSeverity, TOLD } from './inner-headings'
import type { Draft } from './draft'
import { sameSubject } from './draft'
import { setSubject, sinceLast, YEAR_BEFORE } from './reading'
import { sectorHeading } from './sector-headings'
import { namesUnknown } from './unknown-subject'

/** Ends what the punctuation ends: a group of changes, a clause, a sentence, a remark in brackets. */
export const onStop = (state: Reading, mark: StopMark, at: number): void => {
  if (mark === '(') {
    state.frames.push({
      draft: state.draft,
      subject: state.subject,
      names: state.names,
      role: state.role,
      dirty: state.dirty,
      gap: state.gap,
      unnamed: state.unnamed,
      unnamedPart: state.unnamedPart,
    })
    if (state.group.length > 0) endGroup(state)
    state.part = true
  } else if (mark === ')') {
    const changed = state.group.length > 0
    endGroup(state)
    const frame = state.frames.pop()
    if (frame !== undefined) {
      state.draft = frame.draft
      state.subject = namesSector(state, at) ? { ...frame.subject, sector: state.subject.sector } : frame.subject
      state.names = [...frame.names]
      state.spent = changed
      // 4月17日事故(非生产安全事故): the remark in brackets is about the event before it
      state.role = state.role === 'excluded' && frame.role === 'event' ? 'excluded' : frame.role
      state.dirty = frame.dirty || frame.draft === null
      state.gap = frame.gap
      state.unnamed = frame.unnamed
      state.unnamedPart = frame.unnamedPart
    }
  } else {
    if (mark === ',' && listGoesOn(state, at)) return
    if (mark === ':' && state.names.length === 1) state.announced = state.names[0] ?? null
    endGroup(state)
    state.target = false
    state.share = false
    if (mark === ':') takeHeader(state, at)
    if (mark === ';') endSegment(state, at)
    if (mark === '。') endSentence(state, at)
  }
  state.clauseStart = at + 1
}

/** 全国发生(煤矿)事故7起: the bracket holds nothing but the sector of the accidents. */
const namesSector = ({ passage, subject }: Reading, at: number): boolean =>
  subject.sector !== null &&
  passage.text.startsWith('事故', at + 1) &&
  passage.text.slice(Math.max(0, at - subject.sector.length - 1), at) === `(${subject.sector}`

/** 同比减少15起,12人,分别下降…: people the verb counts too. */
const listGoesOn = ({ group, passage, distribute }: Reading, at: number): boolean =>
  // 分别下降8.7%,23.5%,5.2%
  (distribute === 'each' && group.at(-1)?.unit === '%' && /^[\d.]{1,7}%/u.test(passage.text.slice(at + 1, at + 10))) ||
  (group.at(-1)?.unit === '起' &&
    group.at(-1)?.end === at &&
    /^\d{1,6}人[,;。]/u.test(passage.text.slice(at + 1, at + 10)))

const endSegment = (state: Reading, at: number): void => {
  const next = state.passage.text.slice(at + 1, at + 40)
  const ofPart = state.unnamedWhole && !OF_ALL_OF_IT.test(next)
  if (!CONTINUES.test(next) && !ofPart && !(state.unnamedPart && OF_THE_PART.test(next))) forgetPart(state)
  // 死亡1人,同比增加1;受伤0人,同比持平: a change is of what its own segment counts
  if (state.draft !== null && /同比|环比/u.test(sinceLast(state, '。;', at))) state.draft.fresh = []
  state.bases = state.opening ?? YEAR_BEFORE
  state.part = false
  state.role = state.passage.role
  if (state.figuresSinceSubject && state.draft?.role !== 'statistic') restoreHeader(state)
}

/** 有色金属冶炼事故1起;受伤0人;造成直接经济损失200万元;其中较大事故1起: still of the accidents that have no field here. */
const OF_THE_PART =
  /^其中|^(?:造成)?(?:死亡|受伤|重伤|轻伤|(?:直接)?(?:经济|财产)损失|无人员|无死亡|未造成|沉船|(?:共|已|未|没有)?发生(?:一般|较大|重大|特别重大)(?:及?以上)?(?:生产安全)?事故)/u

const forgetPart = (state: Reading): void => {
  state.unnamed = false
  state.unnamedPart = false
  state.foreign = false
  state.regionSeverity = null
}

/** 同比…, 与去年同期相比…, 事故起数…分别…: the sentence goes on about the figures of the sentence before. */
const CONTINUES =
  /^(?:同比|环比|分别比|(?:与|较|比|同)(?:去年|上年|上月|前年|20\d{2}年|19\d{2}年)(?:同期|全年|春节|国庆)?(?:期间)?(?:相比|比较|比|事故|起数|死亡|减少|增加|下降|上升|,)|事故(?:同比|环比)|(?:事故)?(?:总)?(?:起数|(?:死亡|受伤)人数|直接经济损失)[^。,;]{0,24}(?:同比|环比|分别|下降|上升|减少|增加)|(?:共|未)?(?:造成)?(?:直接)?经济损失|(?:共|累计)造成\d{1,7}人|占)/u

/** The statement a continuing sentence is about: the whole, but its part (其中…) where the whole has its changes already. */
const continued = (state: Reading, first: Draft | undefined): Draft | null => {
  const changed = Object.keys(state.whole?.figures ?? {}).some((field) => field.startsWith('yoy'))
  return changed && first !== undefined ? first : state.whole
}

/** 铁路路外事故0起。同比,事故起数减少1起。其中较大事故1起。未发生重大事故: what goes on about accidents without a field is of nobody else. */
const onlyUnnamed = (state: Reading, goesOn: boolean, at: number): boolean => {
  if (!state.unnamedPart || state.sentenceDrafts > 0) return false
  const next = state.passage.text.slice(at + 1, at + 12)
  return (goesOn || /^(?:未|没有)发生/u.test(next)) && !OF_ALL_OF_IT.test(next)
}

/** 亡人火灾52起。其中,较大亡人火灾6起: none of that class is without its dead, so it is of all fires. */
const OF_ALL_OF_IT = /^(?:其中,?:?)?(?:较大|重大|特别重大)(?:亡人|死亡)/u

/** What no sentence takes over from the one before. */
const beginSentence = (state: Reading, start: number): void => {
  state.bases = state.opening ?? YEAR_BEFORE
  state.part = false
  state.listed = null
  state.role = state.passage.role
  state.announced = null
  state.regions = []
  state.sentenceStart = start
  state.sentenceSector = null
  state.sentenceDrafts = 0
}

/** 发生事故11起…: of what the sentence before speaks of. */
const SUBJECTLESS = /^(?:共|累计)?发生(?:生产安全)?(?:事故|火灾)?\d/u
const LONGEST_SILENT = 40

/** The one sector a sentence without figures speaks of (煤矿事故总量下降。); {@link UNKNOWN} where it is of several or has no name here. */
const spokenOf = (state: Reading, at: number): string | null => {
  const said = state.passage.text.slice(state.sentenceStart, at)
  if (state.sentenceDrafts > 0 || said.length > LONGEST_SILENT || TOLD.test(said)) return null
  const named = new Set(
    flattened(state.marks, (mark) =>
      mark.source === 'token' && mark.kind === 'sector' && mark.start >= state.sentenceStart && mark.start < at
        ? [mark.sector]
        : [],
    ),
  )
  const [sector] = named
  if (named.size === 1 && sector !== undefined) return sector
  const accident = said.indexOf('事故')
  return named.size > 1 || (accident > 0 && namesUnknown(state, state.sentenceStart + accident)) ? UNKNOWN : null
}

const UNKNOWN = ''

/** Not 重特大事故死亡人数有所下降。火灾事故起数…: it says how things went, unless the next sentence counts just that. */
const rulesWhatFollows = (state: Reading, at: number): boolean =>
  namesSubject(state, at) &&
  (!/(?:下降|上升|减少|增加|回升)$/u.test(state.passage.text.slice(state.sentenceStart, at)) ||
    SUBJECTLESS.test(state.passage.text.slice(at + 1, at + 25)))

const takeSilent = (state: Reading, sector: string | null, at: number): void => {
  if (sector === null || !SUBJECTLESS.test(state.passage.text.slice(at, at + 24))) return
  if (sector === UNKNOWN) state.unnamed = true
  else setSubject(state, { sector }, at)
}

/** 东山县事故4起、死亡6人。发生较大事故1起: in a line about one area, of that area. */
const keepArea = (state: Reading, at: number): void => {
  const { draft, drafts } = state
  const scope = draft?.region === true ? draft.subject.scope : null
  if (scope === null || drafts.some(({ subject }) => subject.scope !== scope)) return
  if (!/^(?:其中,?)?(?:共)?发生(?:一般|较大|重大)/u.test(state.passage.text.slice(at, at + 12))) return
  state.regions = [scope]
  setSubject(state, { scope }, at)
}

/** 前10个月…,煤矿10月份没有死亡。但建筑业死亡47人: of the ten months again. */
const takeUpMonths = (state: Reading, at: number): void => {
  const { setAside, sentenceDrafts } = state
  state.setAside = null
  if (setAside !== null && sentenceDrafts === 0)
    setSubject(state, { period: setAside.period, monthsOnly: setAside.monthsOnly }, at)
}

/** What a sentence that is a heading, or the first that names one thing, rules. */
const takeRuling = (state: Reading, at: number): void => {
  const heading = state.sentenceDrafts > 0 ? null : sectorHeading(state.passage.text.slice(state.sentenceStart, at))
  if (heading !== null) state.header = { severity: state.passage.severity, sector: heading }
  else if (state.drafts.length > 0) takeHeadingSentence(state, at)
  else if (rulesWhatFollows(state, at)) takeHeader(state, at)
}

const endSentence = (state: Reading, at: number): void => {
  takeUpMonths(state, at)
  const goesOn = CONTINUES.test(state.passage.text.slice(at + 1, at + 40))
  const parts = state.passage.text.startsWith('其中', at + 1)
  state.unnamedWhole = onlyUnnamed(state, goesOn || parts, at)
  if (!state.unnamedWhole) forgetPart(state)
  const first = state.drafts[state.drafts.length - state.sentenceDrafts]
  const silent = spokenOf(state, at)
  const { sector: named, severity } = state.subject
  state.spokenOf = state.sentenceDrafts === 0 ? { sector: named, severity } : null
  const sentence = state.passage.text.slice(state.sentenceStart, state.sentenceStart + 2)
  takeRuling(state, at)
  // 与上月相比,…。其中,… goes on with the same basis
  if (!parts) state.opening = comparesOnly(state, at) ? state.bases : null
  beginSentence(state, at + 1)
  if (state.enumerated && state.header.severity === null)
    state.header = { ...state.header, severity: state.drafts[0]?.subject.severity ?? null }
  takeNumberedSeverity(state, at + 1)
  takeWhole(state, first, sentence)
  const sector = state.draft?.subject.sector ?? null
  restoreHeader(state)
  takeSilent(state, silent, at + 1)
  keepArea(state, at + 1)
  if (OTHER_YEAR.test(state.passage.text.slice(at + 1, at + 24))) setSubject(state, { sector }, at + 1)
  // 107起,其中…铁路运输4起。其中:较大事故2起: of the whole again, where the sentence told of several sectors
  if (parts && first !== undefined)
    goOnWithParts(state, at + 1, { ...first.subject, sector: first.subject.sector === sector ? sector : null })
  if (goesOn && !state.unnamedPart) goOnWith(state, continued(state, first))
}

/** What 同比… at the head of the next sentence is about; 此外… is that only where nothing was told before it. */
const takeWhole = (state: Reading, first: Draft | undefined, sentence: string): void => {
  if (state.whole === null || !/^(?:其中|此外)/u.test(sentence)) state.whole = first ?? state.whole
}

/** 同比…: the sentence adds to a statement told before it. */
const goOnWith = (state: Reading, target: Draft | null): void => {
  if (target === null) return
  state.draft = target
  state.subject = target.subject
  state.dirty = false
}

/** 工矿商贸企业发生事故33起。2009年发生事故40起: another year of the same. */
const OTHER_YEAR = /^(?:19|20)\d{2}年,?(?:共)?发生(?:事故)?\d/u

/** …。其中:… tells of parts of what the sentence before was about. */
const goOnWithParts = (
  state: Reading,
  at: number,
  { sector, severity }: Pick<Draft['subject'], 'sector' | 'severity'>,
): void => {
  // 道路交通…。其中:发生生产性事故2起 is still about road traffic
  if (sector !== null && state.subject.sector === null) setSubject(state, { sector }, at)
  // 69起重大事故。其中:工矿商贸35起;煤矿25起: until the whole area is named again
  if (severity === null || severity === state.header.severity) return
  state.header = { ...state.header, severity }
  state.among = true
  setSubject(state, { severity }, at)
}

const restoreHeader = (state: Reading): void => {
  const region = state.draft?.region ?? false
  state.subject = { ...state.subject, ...state.header, scope: region ? state.passage.scope : state.subject.scope }
  state.dirty = state.draft !== null && !sameSubject(state.draft.subject, state.subject)
  state.figuresSinceSubject = false
}
