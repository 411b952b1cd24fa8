import { describe, expect, it } from 'vitest'
import { outcomeLists } from '../../../../src/core/audit/rules/sentences/outcome-lists'
import { statedLists } from '../../../../src/core/audit/rules/sentences/stated-lists'
import type { Claim } from '../../../../src/core/domain/claim'
import { yearPeriod } from '../../../support/report-builder'
import { placed } from './placed'

type Spec = Parameters<typeof placed>[1][number]

const whole: Spec = { indicator: 'disclosure.total', value: 20, printed: '20条', subject: '信息' }
const part = (value: number, extra: Partial<Claim> = {}): Spec => ({
  indicator: 'disclosure.class',
  value,
  printed: `${value}条`,
  subject: '公告',
  partOf: 0,
  ...extra,
})

const lists = (paragraphs: string | readonly string[], ...claims: readonly Spec[]) =>
  statedLists(placed(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, claims)).map(
    ({ kind, parts, beside, extent, nested }) =>
      `${kind} ${parts.map(({ value }) => value).join('+')}${beside.map(({ value }) => ` (${value})`).join('')} ${extent}${nested ? ' nested' : ''}`,
  )

describe('lists of parts', () => {
  it('are closed by a colon or 分别, and open behind 其中', () => {
    expect(lists('公开20条：公告12条，动态5条。', whole, part(12), part(5))).toEqual(['classes 12+5 words'])
    expect(lists('公开20条，分别为公告12条、动态5条。', whole, part(12), part(5))).toEqual(['classes 12+5 words'])
    expect(lists('公开20条，其中：公告12条，动态5条。', whole, part(12), part(5))).toEqual(['classes 12+5 open'])
    expect(lists('公开20条，主要包括公告12条，动态5条。', whole, part(12), part(5))).toEqual(['classes 12+5 open'])
  })

  it('are none without a word that opens them', () => {
    expect(lists('公开20条，公告12条，动态5条。', whole, part(12), part(5))).toEqual([])
  })

  it('are closed by an item for the rest, and opened again by 等', () => {
    const rest = part(5, { subject: '其他' })
    expect(lists('公开20条，其中公告12条，其他5条。', whole, part(12), rest)).toEqual(['classes 12+5 words'])
    expect(lists('公开20条，其中公告12条，其他5条等。', whole, part(12), rest)).toEqual(['classes 12+5 open'])
    const other = part(5, { indicator: 'disclosure.class.other' })
    const named = { ...whole, indicator: 'disclosure.class' }
    expect(lists('公开20条，其中公告12条，别的5条。', named, part(12), other)).toEqual(['classes 12+5 words'])
  })

  it('end where a sentence turns to another matter', () => {
    const third = part(3)
    expect(lists('公开20条：公告12条，动态5条，举办活动3条。', whole, part(12), part(5), third)).toEqual([
      'classes 12+5 open',
    ])
    // what follows in the same sentence is left out too
    const fourth = part(2, { printed: '2条' })
    expect(
      lists('公开20条：公告12条，召开会议5条，动态3条，图解2条。', whole, part(12), part(5), third, fourth),
    ).toEqual(['classes 12 open', 'classes 3+2 words'].slice(0, 1))
  })

  it('begin again in a new sentence', () => {
    expect(lists('公开20条：公告12条。其中动态5条。', whole, part(12), part(5))).toEqual([
      'classes 12 words',
      'classes 5 open',
    ])
  })

  it('go on over lines that say nothing but their item', () => {
    expect(lists(['公开20条：', '公告12条', '公告5条'], whole, part(12), part(5))).toEqual(['classes 12+5 words'])
    expect(lists(['公开20条：', '公告12条', '我们又在别的地方发布了公告5条'], whole, part(12), part(5))).toEqual([
      'classes 12 words',
    ])
    expect(lists(['公开20条：', '公告12条', '其中公告5条'], whole, part(12), part(5))).toEqual([
      'classes 12 words',
      'classes 5 open',
    ])
  })

  it('take in what is said to stand beside them', () => {
    const beside = part(3, { partOf: null })
    expect(lists('公开20条：公告12条，动态5条，另有3条。', whole, part(12), part(5), beside)).toEqual([
      'classes 12+5 (3) words',
    ])
    expect(lists('公开20条：公告12条，动态5条，图解3条。', whole, part(12), part(5), beside)).toEqual([
      'classes 12+5 words',
    ])
    expect(lists('公开20条：公告12条，动态5条。另有3条。', whole, part(12), part(5), beside)).toEqual([
      'classes 12+5 words',
    ])
    const people = part(3, { partOf: null, unit: '人' })
    expect(lists('公开20条：公告12条，动态5条，另有3条。', whole, part(12), part(5), people)).toEqual([
      'classes 12+5 words',
    ])
    const share = part(3, { partOf: null, measure: 'share' })
    expect(lists('公开20条：公告12条，动态5条，另有3条。', whole, part(12), part(5), share)).toEqual([
      'classes 12+5 words',
    ])
    expect(lists(['公开20条：公告12条，动态5条', '另有3条。'], whole, part(12), part(5), beside)).toEqual([
      'classes 12+5 words',
    ])
  })

  it('hold counts of the same period and of units that can be parts', () => {
    const share = part(5, { measure: 'share' })
    expect(lists('公开20条：公告12条，占5条。', whole, part(12), share)).toEqual(['classes 12 words'])
    const early = part(5, { period: yearPeriod(2022) })
    expect(lists('公开20条：公告12条，上年5条。', whole, part(12), early)).toEqual(['classes 12 words'])
    const half = part(5, { period: { kind: 'half-year', from: '2023-01', to: '2023-06' } })
    const year = { ...whole, period: { kind: 'year', from: '2023-01', to: '2023-12' } as const }
    expect(lists('公开20条：公告12条，上半年5条。', year, part(12, { period: year.period }), half)).toEqual([
      'classes 12 words',
    ])
    const readers = part(5, { unit: '人次' })
    expect(lists('公开20条：公告12条，阅读5条。', whole, part(12), readers)).toEqual(['classes 12 words'])
    const carried = part(5, { printed: '均已公开' })
    expect(lists('公开20条：公告12条，均已公开。', whole, part(12), carried)).toEqual(['classes 12 words'])
    expect(lists('增加20条：公告12条。', { ...whole, measure: 'change' }, part(12))).toEqual([])
    expect(lists('公开20条：培训12条。', whole, part(12, { indicator: 'training.courses' }))).toEqual([])
    expect(lists('公开20条：公告12条。', whole, part(12, { partOf: 9 }))).toEqual([])
  })

  it('keep kinds of parts apart', () => {
    const website = part(15, { indicator: 'disclosure.channel.website' })
    expect(lists('公开20条，其中公告12条，网站15条。', whole, part(12), website)).toEqual([
      'classes 12 open',
      'channels 15 open',
    ])
  })

  it('are nested where their whole is itself a part, unless they stand in brackets', () => {
    const inner = part(4, { partOf: 1 })
    const all = [whole, part(12), inner]
    expect(lists('公开20条：公告12条，其中通知4条。', ...all)).toEqual(['classes 12 words', 'classes 4 open nested'])
    expect(lists('公开20条：公告12条（含通知4条）。', ...all)).toEqual(['classes 12 words', 'classes 4 open'])
  })

  it('are nested where something hangs on a part that is none of its parts', () => {
    const tangled = part(4, { partOf: 1, indicator: 'training.courses' })
    expect(lists('公开20条：公告12条，培训4条。', whole, part(12), tangled)).toEqual(['classes 12 words nested'])
    const share = { ...tangled, measure: 'share' } as const
    expect(lists('公开20条：公告12条，占4条。', whole, part(12), share)).toEqual(['classes 12 words'])
  })

  it('of results are open whatever the words, and need none to open them', () => {
    const cases: Spec = { indicator: 'reconsideration', value: 20, printed: '20件' }
    const upheld = part(12, { indicator: 'reconsideration.upheld' })
    expect(lists('复议20件：维持12条。', cases, upheld)).toEqual(['results 12 open'])
    expect(lists('复议20件，维持12条。', cases, upheld)).toEqual(['results 12 open'])
  })

  it('of outcomes are made whole by what is carried forward', () => {
    const handled: Spec = { indicator: 'requests.handled', value: 20, printed: '20件' }
    const granted = part(12, { indicator: 'requests.granted' })
    const forward = part(3, { indicator: 'requests.carried-forward' })
    expect(lists('办理20件：公开12条，结转3条。', handled, granted, forward)).toEqual([
      'outcomes 12 (3) words',
      'carried 3 words',
    ])
    expect(lists('办理20件：公开12条，结转3条。', handled, granted, { ...forward, partOf: null })).toEqual([
      'outcomes 12 words',
    ])
  })
})

describe('outcomes listed after the answered requests', () => {
  const answered: Spec = { indicator: 'requests.answered', value: 80, printed: '80件' }
  const outcome = (indicator: string, value: number, extra: Partial<Claim> = {}): Spec => ({
    indicator,
    value,
    printed: `${value}件`,
    ...extra,
  })
  const FOUR = [
    outcome('requests.granted', 50),
    outcome('requests.refused', 10),
    outcome('requests.unable', 15),
    outcome('requests.other-outcome', 5),
  ]
  const TEXT = '答复80件。公开50件，不予公开10件，无法提供15件，其他处理5件。'
  const found = (text: string | readonly string[], claims: readonly Spec[]) =>
    outcomeLists(placed(typeof text === 'string' ? [text] : text, claims)).map(
      ({ whole: { value }, kind, parts, extent }) =>
        `${value} ${kind} ${parts.map((each) => each.value).join('+')} ${extent}`,
    )

  it('are a whole list where the form knows no more', () => {
    expect(found(TEXT, [answered, ...FOUR])).toEqual(['80 outcomes 50+10+15+5 form'])
    expect(found(TEXT, [answered, ...FOUR.slice(0, 3)])).toEqual([])
  })

  it('are none where another extent or year is counted, or no answer before', () => {
    expect(found(TEXT, FOUR)).toEqual([])
    expect(found(TEXT, [{ ...answered, scope: '全县' }, ...FOUR])).toEqual([])
    expect(found(TEXT, [{ ...answered, period: yearPeriod(2022) }, ...FOUR])).toEqual([])
    expect(found(TEXT, [{ ...answered, measure: 'share' }, ...FOUR])).toEqual([])
    expect(found(TEXT, [{ ...answered, indicator: 'disclosure.total' }, ...FOUR])).toEqual([])
    expect(found(['答复80件。', TEXT.slice(5)], [answered, ...FOUR])).toEqual([])
  })

  it('are counts of the own year, no parts of another, and each but once', () => {
    const replace = (at: number, extra: Partial<Claim>) =>
      FOUR.map((spec, index) => (index === at ? { ...spec, ...extra } : spec))
    expect(found(TEXT, [answered, ...replace(1, { measure: 'share' })])).toEqual([])
    expect(found(TEXT, [answered, ...replace(1, { period: yearPeriod(2022) })])).toEqual([])
    expect(found(TEXT, [answered, ...replace(1, { partOf: 0 })])).toEqual([])
    expect(found(TEXT, [answered, ...replace(1, { scope: '全县' })])).toEqual([])
    const twice = [...FOUR, outcome('requests.granted', 7)]
    expect(found(TEXT.replace('5件。', '5件，公开7件。'), [answered, ...twice])).toEqual([
      '80 outcomes 50+10+15+5 form',
    ])
  })

  it('stand in one paragraph', () => {
    const text = ['答复80件。公开50件，不予公开10件', '无法提供15件，其他处理5件。']
    expect(found(text, [answered, ...FOUR])).toEqual([])
  })
})
