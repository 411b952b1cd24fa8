import type { AccidentField } from '../../domain/accident'
import type { Draft } from './draft'
import type { Range, Reading } from './reading'
import type { NumberPart, Quantity } from './token'
import { COUNT_FIELD, figureOf, sameSubject } from './draft'
import { YEAR_BEFORE, setSubject, sinceLast } from './reading'
import { namesUnknown } from './unknown-subject'
import { BROKEN_PERIOD, UNNAMED_PART } from './vocabulary'

/** The sectors listed side by side (煤矿、化工、火灾事故) that the next figure is about; null for a single one. */
export const sectorList = ({ sectors, subject }: Reading): readonly string[] | null =>
  sectors.length > 1 && sectors.at(-1) === subject.sector ? sectors : null

const begin = (state: Reading, start: number): Draft => {
  const region = state.regions.length > 0 && state.regions.includes(state.subject.scope ?? '')
  // one number of several sectors is of all of them together
  const sector = sectorList(state)?.join('、') ?? state.subject.sector
  state.subject = { ...state.subject, sector }
  const draft: Draft = {
    subject: state.subject,
    figures: {},
    comparisons: [],
    role: state.role,
    region,
    part: state.part,
    sentence: sinceLast(state, '。', start),
    start: Math.min(start, Math.max(state.clauseStart, 0)),
    end: start,
    counted: [],
    fresh: [],
    changed: [],
  }
  state.drafts.push(draft)
  if (state.sentenceDrafts === 0 && (draft.subject.severity === null || state.part))
    state.sentenceSector = draft.subject.sector
  state.sentenceDrafts += 1
  state.draft = draft
  state.dirty = false
  return draft
}

/** The statement a figure belongs to: a new one when the subject changed or the field is taken. */
export const statementFor = (state: Reading, field: AccidentField | null, start: number): Draft => {
  const current = state.draft
  if (current === null || state.dirty || (field !== null && current.figures[field] !== undefined)) {
    if (current !== null && state.dirty && sameSubject(current.subject, state.subject) && current.role === state.role) {
      state.dirty = false
      if (field === null || current.figures[field] === undefined) return current
    }
    return begin(state, start)
  }
  return current
}

/** 其中,顶板和运输事故多发,共发生7起: of the kinds the clause before names. */
const MANY_OF = /事故(?:多发|频发|高发|突出|较多|偏多),[^,;。]*$/u

/** 营运货车事故造成死亡人数最多,共发生事故38起; 其次为集镇,共发生火灾5起; 超速是主要原因,共造成4人死亡: of one kind or cause. */
const MOST_OF =
  /(?:由于|因)[^;。]{2,30}(?:上升|下降|增加|减少|多发|频发|反弹|突出)[^,;。]{0,4},(?:共|累计)?(?:造成|死亡)?$|(?:事故|死亡|火灾)[^,;。]{0,12}最[多高少低](?:的[^,;。]{0,6})?,[^,;。]*$|其次(?:为|是)[^,;。]{1,20},[^,;。]*$|(?:城市|农村|县城|集镇|住宅|场所)[^,;。\d]{0,14},(?:共)?发生[^,;。\d]*$|(?:主要|大多|多数|集中|多)发生(?:在|于)[^,;。\d]{1,20},(?:共|计)*$|(?:行为|原因|因素|肇事)[^,;。]{0,8},(?:共|累计)?(?:造成|导致)$|^(?:[一二三四五六七八九十]是)?(?:农村|城市(?!燃气|轨道|公交)|县城|乡镇|[东中西]部|东北)[^;。\d]{0,60},(?:共|累计)?发生[^,;。\d]*$/u

/** 其中重大事故1起、较大事故2起,共造成34人死亡: of all of the list, not of its last. */
const ofAllTold = (state: Reading, at: number): boolean =>
  state.part && state.sentenceDrafts > 1 && /共(?:计)?造成$/u.test(state.passage.text.slice(Math.max(0, at - 4), at))

const ofUnknownKinds = (state: Reading, at: number): boolean => {
  const said = state.part ? sinceLast(state, ';。', at) : ''
  const kinds = said === '' ? -1 : said.search(MANY_OF)
  return kinds > 0 && namesUnknown(state, at - said.length + kinds)
}

/** 铁路运输死亡28人,某某机械死亡1人: a second number of the same is of something else. */
const isToldAlready = ({ draft, dirty }: Reading, quantity: Quantity): boolean =>
  draft !== null && !dirty && draft.figures[COUNT_FIELD[quantity]] !== undefined

/** 西河市发生事故18起;其中生产经营性事故6起: no sector of its own to name them by. */
const isOperationalOfArea = (state: Reading, at: number): boolean =>
  state.part &&
  state.regions.length > 0 &&
  state.subject.sector === null &&
  OPERATIONAL.test(sinceLast(state, ',;。:', at))

/** 生产安全事故243起;全市生产经营性事故死亡93人: of other accidents than those counted before. */
const isOfOtherKind = (state: Reading, at: number): boolean =>
  state.draft !== null &&
  state.draft.subject.sector?.includes('性') !== true &&
  /(?:生产|经营)性(?:安全)?事故(?:共|累计)?(?:造成)?$/u.test(sinceLast(state, ',;。:', at))

/** Accidents at work where nothing says of which sector. */
const ofOperational = (state: Reading, at: number, quantity: Quantity): boolean =>
  quantity === 'incidents' ? isOperationalOfArea(state, at) : isOfOtherKind(state, at)

/** 道路交通事故1022起…。其中,亡人事故215起; 水上交通事故24宗,其中等级事故9宗: some of those of the one sector. */
const isSomeOfSector = ({ part, whole, draft, subject, passage }: Reading, at: number): boolean =>
  part &&
  subject.sector !== null &&
  SOME.test(passage.text.slice(Math.max(0, at - 12), at)) &&
  [draft, whole].some(
    (told) => told !== null && told.figures.incidents !== undefined && sameSubject(told.subject, subject),
  )

const SOME = /其中,?(?:(?:亡人|死亡|伤亡|等级|责任|立案|上报)(?:的)?)?事故$/u

/** 死亡5人(含企业火灾死亡人数2人): at work, of one sector, or in brackets behind a number of the same some of those. */
const isSomeOf = (state: Reading, quantity: Quantity, at: number): boolean => {
  const told = state.frames.at(-1)?.draft
  if (ofOperational(state, at, quantity)) return true
  if (quantity === 'incidents') return isSomeOfSector(state, at)
  return (
    told !== null &&
    told !== undefined &&
    told.figures[COUNT_FIELD[quantity]] !== undefined &&
    sameSubject(told.subject, state.subject)
  )
}

/** 农村发生火灾11万起, 因用火不慎引发…: a part whose figures would look like those of the whole. */
const ofUnnamedPart = (state: Reading, { start: at, end }: Range, quantity: Quantity): boolean => {
  if (state.role === 'statistic' && !state.unnamedPart) {
    state.unnamedPart =
      UNNAMED_PART.test(sinceLast(state, ',;。:', at)) ||
      OF_A_CAUSE.test(state.passage.text.slice(end, end + 44)) ||
      MOST_OF.test(sinceLast(state, '。;', at)) ||
      BROKEN_PERIOD.test(sinceLast(state, '。;', at)) ||
      // 某地死亡人数排名全省第一,死亡44人; 某地死亡36人居全省首位
      /排(?:名|位|在|前|第)|位居/u.test(sinceLast(state, '。', at)) ||
      /^(?:死亡)?\d{1,6}[起人](?:死亡)?(?:位?居|位?列|高居)(?:全[国省市县区]|第|首)/u.test(
        state.passage.text.slice(at, at + 16),
      ) ||
      // 煤矿、化工分别发生6起、2起
      (state.distribute === 'each' && sectorList(state) !== null) ||
      ofUnknownKinds(state, at) ||
      ofAllTold(state, at) ||
      isSomeOf(state, quantity, at) ||
      ((quantity === 'incidents' ||
        state.frames.length > 0 ||
        state.draft === null ||
        state.dirty ||
        isToldAlready(state, quantity)) &&
        namesUnknown(state, at))
    state.unnamed ||= state.unnamedPart
  }
  return state.unnamed
}

/** 道路交通死亡2人。其中生产经营性事故4起: accidents counted behind 其中 are never all of those told before it. */
const beginsPart = ({ part, draft }: Reading, quantity: Quantity): boolean =>
  part && quantity === 'incidents' && draft !== null && !draft.part && draft.figures.incidents === undefined

const OPERATIONAL = /^(?:其中[,:]?)?(?:共?发生)?(?<kind>生产(?:经营)?性)事故/u
const OF_INDUSTRY = /^其中,?生产安全(?:死亡|亡人)?事故/u

/** 道路交通、生产安全、火灾事故737起。其中,生产安全事故84起: the one of the list, no kind of all. */
const nameIndustry = (state: Reading, at: number): void => {
  const listed = state.part && (state.whole?.subject.sector ?? '').split('、').includes('生产安全')
  if (listed && OF_INDUSTRY.test(sinceLast(state, '。;', at)) && state.subject.sector !== '生产安全')
    setSubject(state, { sector: '生产安全' }, at)
}

/** 道路交通事故33起,其中生产经营性事故4起: those of a sector that happened at work are a sector of their own. */
const nameOperational = (state: Reading, at: number): void => {
  const { sector } = state.subject
  const kind = OPERATIONAL.exec(sinceLast(state, ',;。', at))?.groups?.kind
  if (kind !== undefined && sector !== null && !sector.includes('性')) setSubject(state, { sector: kind + sector }, at)
}

/** 某渔船沉没,造成6人死亡、1人失踪,构成较大事故: the figures of one accident, told without its day. */
const CONSTITUTES = /^[^;。]{0,24},构成(?:一般|较大|重大|特别重大)/u

/** 东山县、西河县,分别死亡12人、8人: one of a list of counts that several share. */
const isSharedOut = ({ distribute, passage }: Reading, quantity: Quantity, end: number): boolean =>
  distribute === 'each' &&
  (quantity === 'incidents' ? /^[、,和及]\d{1,6}起/u : /^[、,和及]\d{1,6}人/u).test(passage.text.slice(end, end + 9))

/** 共发生2起因违章指挥导致的重大事故: those of one cause. */
const OF_A_CAUSE = /^因[^,;。]{1,40}的/u

/** 事故161起,发生较大事故1起,同比增加1起,经济损失90万元: of all or of the larger ones, nobody can tell. */
const isOfEither = ({ draft, drafts, sentenceDrafts, dirty }: Reading, quantity: Quantity): boolean => {
  if (quantity !== 'loss' || draft === null || dirty || draft.subject.severity === null || sentenceDrafts < 2)
    return false
  const whole = drafts[drafts.length - sentenceDrafts]
  return (
    draft.figures.deaths === undefined &&
    draft.fresh.length === 0 &&
    whole?.subject.severity === null &&
    whole.figures.lossWanYuan === undefined
  )
}

/** Puts a count into its statement; after 各 into one for each listed area. */
export const addCount = (
  state: Reading,
  quantity: Quantity,
  number: NumberPart & { unitDoubt?: true },
  at: Range,
): void => {
  state.foreign = false
  // 57人遇难!…事故29起: a headline that begins with the dead tells of whom behind them
  if (at.start === 0 && quantity !== 'incidents' && state.subject.sector === null) state.unnamed = true
  if (CONSTITUTES.test(state.passage.text.slice(at.end, at.end + 40))) return
  if (isSharedOut(state, quantity, at.end) || isOfEither(state, quantity)) {
    state.unread.push(at)
    state.foreign = quantity === 'loss'
    return
  }
  if (ofUnnamedPart(state, at, quantity)) {
    if (quantity === 'incidents' && state.role === 'statistic' && /事故|火灾/u.test(sinceLast(state, '。', at.start)))
      state.unread.push(at)
    return
  }
  nameIndustry(state, at.start)
  if (quantity === 'incidents') nameOperational(state, at.start)
  const field = COUNT_FIELD[quantity]
  const targets = state.each ? state.regions : [null]
  for (const region of targets) {
    if (region !== null) setSubject(state, { scope: region }, at.start)
    const draft = beginsPart(state, quantity) ? begin(state, at.start) : statementFor(state, field, at.start)
    draft.figures[field] = figureOf(
      number,
      state.passage.printed(at.start, at.end),
      state.passage.place(at.start, at.end),
    )
    draft.counted.push(quantity)
    draft.fresh.push(quantity)
    draft.changed = []
    draft.end = Math.max(draft.end, at.end)
  }
  state.names = []
  state.gap = false
  state.bases = state.opening ?? YEAR_BEFORE
  state.figuresSinceSubject = true
  state.distribute = null
}

/** Puts a figure about a control target into the statement before it. */
export const addTarget = (
  state: Reading,
  field: AccidentField,
  number: NumberPart,
  at: { start: number; end: number },
): void => {
  const draft = state.draft
  if (state.unnamed || draft === null || draft.figures[field] !== undefined) return
  draft.figures[field] = figureOf(
    number,
    state.passage.printed(at.start, at.end),
    state.passage.place(at.start, at.end),
  )
  draft.end = Math.max(draft.end, at.end)
}

/** (上年86起、死亡31人): nothing but last year's figures in the bracket. */
const LAST_YEAR_IN_BRACKETS =
  /^(?:去年|上年|前年)(?:全年|同期)?(?:为|是|共)?(?:发生)?(?:事故)?(?:\d{1,6}[起人][、和,])*(?:死亡|受伤)?(?:为)?$/u

/** 去年同期…, 与上年的100起、50人相比, 78起(上年86起): a figure of last year is not this year's. */
export const aboutLastYear = (state: Reading, at: number): boolean => {
  const said = sinceLast(state, ';。(', at)
  return (
    said.startsWith('同期:') ||
    /(?<![与较比和同])(?:去年|上年)(?:同期|(?:\d{1,2}月?(?:-|至))?\d{1,2}月份?)(?!相比|比|均|为(?:0|零)[,;])/u.test(
      said,
    ) ||
    /[与较比和同](?:去年|上年)(?:(?:同期|全年|度)?的|同期)(?:\d{1,6}(?:起|人)[、和,])?$/u.test(said) ||
    (state.passage.text[at - said.length - 1] === '(' && LAST_YEAR_IN_BRACKETS.test(said))
  )
}
