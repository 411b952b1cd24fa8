import { describe, expect, it } from 'vitest'
import { found, lines, namesOf } from './lines'
import { accidentDirectionWords } from '../../../../src/core/audit/rules/accidents/direction-words'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Block } from '../../../../src/core/domain/document'
import type { Report } from '../../../../src/core/domain/report'
import { report } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { inWords, percent, statistic } from './statements'

/** One paragraph whose first `length` characters are the statement. */
const saying = (text: string, figures: AccidentStatement['figures']): Report =>
  report({
    id: 'trend',
    kind: 'accident-bulletin',
    title: '临川市2019年通报',
    year: 2019,
    blocks: [{ kind: 'paragraph', text }],
    accidents: [statistic(figures, { place: { block: 0, start: 0, end: text.indexOf('，') } })],
  })

const FOUR = {
  yoyIncidentsPct: percent('22.22'),
  yoyDeathsPct: percent('−60'),
  yoyInjuriesPct: percent('−25'),
  yoyLossPct: percent('−94.77'),
}
const TWO = { yoyIncidentsPct: percent('−8.9'), yoyDeathsPct: percent('−9.4') }

describeRule(accidentDirectionWords, {
  passes: [
    {
      name: 'one up and three down',
      report: saying('全市事故若干起，呈一升三降态势。', FOUR),
      formulas: ['22.22, −60, −25, −94.77 = “一升三降”'],
    },
    {
      name: 'accidents and deaths both down, whatever else is counted',
      report: saying('全市事故若干起，实现双下降。', { ...TWO, yoyInjuriesPct: percent('12') }),
      formulas: ['−8.9, −9.4 = “双下降”'],
    },
    {
      name: 'both named, with 均',
      report: saying('全市事故若干起，起数和死亡人数同比均下降。', TWO),
      formulas: ['−8.9, −9.4 = “起数和死亡人数同比均下降”'],
    },
    {
      name: 'what is said of provinces',
      report: saying('全国事故若干起，其中27个省实现双下降。', { ...TWO, yoyDeathsPct: percent('3') }),
      formulas: [],
    },
    {
      name: 'what is said much later',
      report: saying('全市事故若干起，略。此后另有一事。本月又有一事。工贸行业双下降。', {
        ...TWO,
        yoyDeathsPct: percent('3'),
      }),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'both are said to fall, and the dead rose',
      report: saying('全市事故若干起，起数、死亡人数较上年同期均有所下降，其中略。', {
        ...TWO,
        yoyDeathsPct: percent('3'),
      }),
      formulas: ['−8.9, 3 ≠ “起数、死亡人数较上年同期均有所下降”'],
    },
    {
      name: 'both are said to rise',
      report: saying('全市事故若干起，起数和死亡人数都上升。', TWO),
      formulas: ['−8.9, −9.4 ≠ “起数和死亡人数都上升”'],
    },
    {
      name: 'two up',
      report: saying('全市事故若干起，呈一升三降态势。', { ...FOUR, yoyDeathsPct: percent('60') }),
      formulas: ['22.22, 60, −25, −94.77 ≠ “一升三降”'],
      severity: 'warning',
    },
    {
      name: 'deaths level where both are said to have fallen',
      report: saying('全市事故若干起，实现双下降。', { ...TWO, yoyDeathsPct: inWords('持平') }),
      formulas: ['−8.9, 0 ≠ “双下降”'],
    },
    {
      name: 'one of three up where all are said to have fallen',
      report: saying('全市事故若干起，实现“三下降”。', { ...TWO, yoyInjuriesPct: percent('4') }),
      formulas: ['−8.9, −9.4, 4 ≠ “三下降”'],
    },
    {
      name: 'one of three down where all are said to have risen',
      report: saying('全市事故若干起，三项指标均上升。', {
        yoyIncidentsPct: percent('8'),
        yoyDeathsPct: percent('9'),
        yoyInjuriesPct: percent('-4'),
      }),
      formulas: ['8, 9, −4 ≠ “三项指标均上升”'],
    },
  ],
  cannotTell: [
    {
      name: 'three changes for four words',
      report: saying('全市事故若干起，呈一升三降态势。', { ...TWO, yoyInjuriesPct: percent('4') }),
      formulas: ['−8.9, −9.4, 4 ? “一升三降”'],
    },
  ],
})

const TABLE: Block = { kind: 'table', rows: [] }

type Said = readonly [phrase: string, figures: Parameters<typeof statistic>[0], extra?: Partial<AccidentStatement>]

/** Paragraphs in which each phrase is a statement; a phrase stands in the first paragraph that has it. */
const telling = (paragraphs: readonly string[], ...statements: readonly Said[]): Report =>
  report({
    id: 'trend',
    kind: 'accident-bulletin',
    title: '临川市2019年通报',
    year: 2019,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    accidents: statements.map(([phrase, figures, extra]) => {
      const block = paragraphs.findIndex((text) => text.includes(phrase))
      const start = paragraphs[block]?.indexOf(phrase) ?? 0
      return statistic(figures, { place: { block, start, end: start + phrase.length }, ...extra })
    }),
  })

const of = (paragraphs: readonly string[], ...statements: readonly Said[]) =>
  lines(found(accidentDirectionWords, telling(paragraphs, ...statements)))

const UP = { yoyIncidents: 3, yoyDeaths: 2 }
const DOWN = { yoyIncidents: -3, yoyDeaths: -2 }
const wrong = 'report-error warning: 3, 2 ≠ “双下降”'

describe('words of trend', () => {
  it('are those of the sentence or the next one, at their place', () => {
    const checks = found(accidentDirectionWords, telling(['全市事故若干起。实现双下降。'], ['全市事故若干起', UP]))
    expect(lines(checks)).toEqual([wrong])
    // 全市事故若干起。实现 is ten characters
    expect(checks[0]?.operands.at(-1)?.place).toEqual({ block: 0, start: 10, end: 13 })
    expect(namesOf(checks)).toEqual(['trend:双下降'])
    expect(of(['全市事故若干起。另有一事。实现双下降。'], ['全市事故若干起', UP])).toEqual([])
  })

  it('stand behind the figures, not before them', () => {
    expect(of(['去年双下降。全市事故若干起。'], ['全市事故若干起', UP])).toEqual([])
  })

  it('are of the last total before them', () => {
    const text = '全国事故若干起，全市事故若干起，实现双下降。'
    expect(of([text], ['全国事故若干起', UP, { scope: '全国' }], ['全市事故若干起', DOWN])).toEqual([
      'holds: −3, −2 = “双下降”',
    ])
    expect(of([text], ['全国事故若干起', DOWN, { scope: '全国' }], ['全市事故若干起', UP])).toEqual([wrong])
  })

  it('are of the total of their own paragraph', () => {
    expect(
      of(
        ['全市事故若干起，实现双下降。', '全国事故若干起。'],
        ['全市事故若干起', UP],
        ['全国事故若干起', DOWN, { scope: '全国' }],
      ),
    ).toEqual([wrong])
  })

  it('are not of an event, a sector or a severity', () => {
    const text = ['煤矿事故若干起，实现双下降。']
    expect(of(text, ['煤矿事故若干起', UP, { sector: '煤矿' }])).toEqual([])
    expect(of(text, ['煤矿事故若干起', UP, { severity: 'larger' }])).toEqual([])
    expect(of(text, ['煤矿事故若干起', UP, { role: 'event' }])).toEqual([])
  })

  it('are of the total behind which a sector is told', () => {
    const text = ['全市事故若干起，煤矿若干起，实现双下降。']
    expect(of(text, ['全市事故若干起', UP], ['煤矿若干起', DOWN, { sector: '煤矿' }])).toEqual([wrong])
  })

  it('are not looked for in tables and beyond the document', () => {
    const beyond = telling(
      ['全市事故若干起，实现双下降。'],
      ['全市事故若干起', UP, { place: { block: 7, start: 0, end: 4 } }],
    )
    expect(found(accidentDirectionWords, beyond)).toEqual([])
    const table = { ...telling(['全市事故若干起，实现双下降。'], ['全市事故若干起', UP]), blocks: [TABLE] }
    expect(found(accidentDirectionWords, table)).toEqual([])
  })
})

describe('what words of trend count', () => {
  const said = (words: string, figures: Parameters<typeof statistic>[0]) =>
    of([`全市事故若干起，${words}。`], ['全市事故若干起', figures])

  it('is accidents with the dead, or with the dead and missing, where both fell', () => {
    expect(said('双下降', { yoyIncidents: -3, yoyDeathsAndMissing: 2 })).toEqual([
      'report-error warning: −3, 2 ≠ “双下降”',
    ])
  })

  it('is a change in number rather than in percent', () => {
    expect(said('双下降', { ...DOWN, yoyDeathsPct: percent('4') })).toEqual(['holds: −3, −2 = “双下降”'])
  })

  it('is nothing where no change is printed', () => {
    expect(said('双下降', { incidents: 3, deaths: 2 })).toEqual([])
  })

  it('is unknown where there are more changes than words for them', () => {
    const four = { yoyIncidents: -3, yoyDeaths: -2, yoyInjuries: -1 }
    expect(said('三项指标均下降', { ...four, yoySeriousInjuries: 5 })).toEqual([
      'cannot-tell: −3, −2, −1, 5 ? “三项指标均下降” | quantities-unnamed',
    ])
    expect(said('三项指标均下降', { ...four, yoySeriousInjuries: inWords('持平') })).toEqual([
      'cannot-tell: −3, −2, −1, 0 ? “三项指标均下降” | quantities-unnamed',
    ])
    expect(said('三项指标均下降', { ...four, yoySeriousInjuries: -5 })).toEqual([
      'cannot-tell: −3, −2, −1, −5 ? “三项指标均下降” | quantities-unnamed',
    ])
  })

  it('may have stood', () => {
    expect(said('两降一平', { ...DOWN, yoyInjuries: inWords('持平') })).toEqual(['holds: −3, −2, 0 = “两降一平”'])
    expect(said('两降一平', { ...DOWN, yoyInjuries: 4 })).toEqual(['report-error warning: −3, −2, 4 ≠ “两降一平”'])
  })
})
