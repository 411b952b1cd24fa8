import { describe, expect, it } from 'vitest'
import { directionMatchesCounts } from '../../../../src/core/audit/rules/sentences/direction-matches-counts'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const said = (sentence: string) => reportSaying([sentence])

describeRule(directionMatchesCounts, {
  passes: [
    {
      name: '40 − 45 = −5 is a fall',
      report: said('收到信息公开申请40件，比2022年（45件）有所下降。'),
      formulas: ['“有所下降”: 40 − 45 = −5 < 0'],
    },
    {
      name: '40 − 32 = 8 is a rise',
      report: said('收到信息公开申请40件，上年为32件，同比增加。'),
      formulas: ['“同比增加”: 40 − 32 = 8 > 0'],
    },
    {
      name: '40 − 40 = 0 is level',
      report: said('收到信息公开申请40件，与上年（40件）持平。'),
      formulas: ['“持平”: 40 − 40 = 0 ≈ 0'],
    },
    {
      name: 'level within a hundredth: 808 − 800 = 8, 8 × 100 ≤ 800',
      report: said('收到信息公开申请808件，与上年（800件）持平。'),
      formulas: ['“持平”: 808 − 800 = 8 ≈ 0'],
    },
    {
      name: 'all of them: 1206 − 1100 and 40 − 32',
      report: said('主动公开信息1206条（上年1100条），收到信息公开申请40件（上年32件），均有所增长。'),
      formulas: ['“均有所增长”: 1206 − 1100 = 106 > 0', '“均有所增长”: 40 − 32 = 8 > 0'],
    },
    {
      name: 'one up, two down',
      report: said(
        '主动公开信息1206条（上年1100条），收到信息公开申请40件（上年45件），行政复议6件（上年9件），呈一升两降态势。',
      ),
      formulas: ['“一升两降”: 1206 − 1100 = 106, 40 − 45 = −5, 6 − 9 = −3: 1↑ 2↓'],
    },
    {
      name: 'stated changes beside a pair: +9 % and 40 − 45',
      report: said('主动公开信息1206条，同比增长9%，收到信息公开申请40件（上年45件），呈一升一降态势。'),
      formulas: ['“一升一降”: 9, 40 − 45 = −5: 1↑ 1↓'],
    },
  ],
  fails: [
    {
      name: 'one up and two down over semicolons: +10, +5, −10',
      report: said(
        '收到信息公开申请40件，同比增长10%；办结38件，同比增长5%；行政复议6件，同比下降10%，呈“一升两降”态势。',
      ),
      formulas: ['“一升两降”: 10, 5, −10: 2↑ 1↓'],
      severity: 'warning',
    },
    {
      name: 'the changes behind the words: +10, +5, −10',
      report: said('三项工作“一升两降”，行政许可30件，增长10%；行政处罚4件，增长5%；行政强制5件，下降10%。'),
      formulas: ['“一升两降”: 10, 5, −10: 2↑ 1↓'],
      severity: 'warning',
    },
    {
      name: 'all of them, listed behind the words: −5 is no rise',
      report: said('行政许可30件、行政处罚4件，均有所增长，其中行政许可增长10%，行政处罚下降5%。'),
      formulas: ['“均有所增长”: −5 ≤ 0'],
      severity: 'warning',
    },
    {
      name: '40 − 32 = 8 is no fall',
      report: said('收到信息公开申请40件，比2022年（32件）有所下降。'),
      formulas: ['“有所下降”: 40 − 32 = 8 ≥ 0'],
      severity: 'warning',
    },
    {
      name: 'the count before behind the words',
      report: said('收到信息公开申请40件，同比有所下降（上年32件）。'),
      formulas: ['“同比有所下降”: 40 − 32 = 8 ≥ 0'],
      severity: 'warning',
    },
    {
      name: 'the year before first',
      report: said('上年收到信息公开申请32件，今年收到信息公开申请40件，明显减少。'),
      formulas: ['“明显减少”: 40 − 32 = 8 ≥ 0'],
      severity: 'warning',
    },
    {
      name: 'the same is no rise',
      report: said('收到信息公开申请40件，比上年（40件）增长。'),
      formulas: ['“增长”: 40 − 40 = 0 ≤ 0'],
      severity: 'warning',
    },
    {
      name: 'the same is no fall',
      report: said('收到信息公开申请40件，比上年（40件）减少。'),
      formulas: ['“减少”: 40 − 40 = 0 ≥ 0'],
      severity: 'warning',
    },
    {
      name: 'level, more than a hundredth apart: 809 − 800 = 9, 9 × 100 > 800',
      report: said('收到信息公开申请809件，与上年（800件）持平。'),
      formulas: ['“持平”: 809 − 800 = 9 ≠ 0'],
      severity: 'warning',
    },
    {
      name: 'not all of them: 40 − 45',
      report: said('主动公开信息1206条（上年1100条），收到信息公开申请40件（上年45件），均有所增长。'),
      formulas: ['“均有所增长”: 40 − 45 = −5 ≤ 0'],
      severity: 'warning',
    },
    {
      name: 'a stated change of the other sign',
      report: said('主动公开信息1206条，同比增长9%，收到信息公开申请40件，同比减少5件，均比上年增长。'),
      formulas: ['“均比上年增长”: −5 ≤ 0'],
      severity: 'warning',
    },
    {
      name: 'one up and two down, not two up',
      report: said(
        '主动公开信息1206条（上年1100条），收到信息公开申请40件（上年45件），行政复议6件（上年9件），呈两升一降态势。',
      ),
      formulas: ['“两升一降”: 1206 − 1100 = 106, 40 − 45 = −5, 6 − 9 = −3: 1↑ 2↓'],
      severity: 'warning',
    },
    {
      name: 'one level, not down: 9 − 9',
      report: said('收到信息公开申请40件（上年32件），行政复议9件（上年9件），呈一升一降态势。'),
      formulas: ['“一升一降”: 40 − 32 = 8, 9 − 9 = 0: 1↑ 0↓'],
      severity: 'warning',
    },
  ],
  cannotTell: [],
})

describe('what words of direction are not held against', () => {
  it.each([
    ['no count of the year before', '收到信息公开申请40件，同比有所下降。'],
    ['nearly level', '收到信息公开申请40件，与上年（41件）基本持平。'],
    ['denied', '收到信息公开申请40件，比上年（45件）没有增长。'],
    ['a rounded count', '收到信息公开申请40余件，比上年（45件）有所增长。'],
    ['a rounded count of the year before', '收到信息公开申请40件，比上年（45余件）有所增长。'],
    ['another matter', '收到信息公开申请40件（上年45件），网站访问量有所增长。'],
    ['the next sentence', '收到信息公开申请40件（上年45件）。有所增长的是网站访问量。'],
    ['a percentage of its own, judged by itself', '收到信息公开申请40件，比上年（45件）增长20%。'],
    ['all, where one count has no other year', '主动公开信息1206条，收到信息公开申请40件（上年45件），均有所增长。'],
    ['all of a single one', '收到信息公开申请40件（上年45件），均有所增长。'],
    [
      'all of something else behind many words',
      '主动公开信息1206条（上年1100条），收到信息公开申请40件（上年45件），社会公众的知晓程度和满意程度与往年相比均有所增长。',
    ],
    ['as many ways as quantities', '收到信息公开申请40件（上年32件），行政复议9件（上年8件），呈一升两降态势。'],
    ['words before the figures', '呈一升一降态势，收到信息公开申请40件（上年32件），行政复议9件（上年8件）。'],
    ['a double fall, which is of accidents', '收到信息公开申请40件（上年32件），行政复议9件（上年8件），实现双下降。'],
    ['a year longer ago', '收到信息公开申请40件，比2021年（45件）有所增长。'],
  ])('%s', (_, sentence) => {
    expect(directionMatchesCounts.check(subjectOf(said(sentence)))).toEqual([])
  })
})
