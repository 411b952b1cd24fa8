import { accidentDirectionWords } from '../../../../src/core/audit/rules/accidents/direction-words'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
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
