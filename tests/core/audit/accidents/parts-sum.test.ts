import type { AccidentField } from '../../../../src/core/domain/accident'
import { accidentPartsSum } from '../../../../src/core/audit/rules/accidents/parts-sum'
import { figure } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, inWords, statistic } from './statements'

const part = (sector: string, incidents: number, more: Partial<Record<AccidentField, number>> = {}) =>
  statistic({ incidents, ...more }, { sector, partOf: 0 })

const region = (scope: string, incidents: number) => statistic({ incidents }, { scope, partOf: 0 })

const sectors = (total: number, other: number) =>
  bulletin(
    statistic({ incidents: total }),
    part('工矿商贸', 12),
    part('道路交通', 5),
    part('铁路交通', 10),
    part('其他', other),
  )

describeRule(accidentPartsSum, {
  passes: [
    { name: 'a list with 其他', report: sectors(35, 8), formulas: ['12 + 5 + 10 + 8 = 35'] },
    {
      name: 'a list without 其他 that is whole',
      report: bulletin(statistic({ incidents: 17 }), part('工矿商贸', 12), part('道路交通', 5)),
      formulas: ['12 + 5 = 17'],
    },
    {
      name: 'different classes of which some are not listed',
      report: bulletin(statistic({ incidents: 20 }), part('工矿商贸', 12), part('道路交通', 5)),
      formulas: ['12 + 5 = 17 ≤ 20'],
    },
    {
      name: 'fires told behind a list that adds up without them',
      report: bulletin(statistic({ incidents: 17 }), part('建筑业', 12), part('其他行业', 5), part('火灾', 2)),
      formulas: ['12 + 5 = 17'],
    },
    {
      name: 'roads and fires of which no word makes a part of the total',
      report: bulletin(
        statistic({ incidents: 86 }),
        part('工矿商贸', 29),
        statistic({ incidents: 1526 }, { sector: '道路交通' }),
        statistic({ incidents: 2315 }, { sector: '火灾' }),
      ),
      formulas: [],
    },
    {
      name: 'sectors that may overlap prove nothing',
      report: bulletin(statistic({ incidents: 20 }), part('生产经营企业', 18), part('建筑企业', 9)),
      formulas: [],
    },
    {
      name: 'lines of 工矿商贸 add up to it, not to the total',
      report: bulletin(
        statistic({ incidents: 79 }),
        part('工矿商贸', 17),
        part('金属非金属矿山', 2),
        part('建筑施工', 5),
        part('工商贸其他', 10),
        part('道路交通', 62),
      ),
      formulas: ['17 + 62 = 79', '2 + 5 + 10 = 17'],
    },
    {
      name: 'all four levels: with no incident there are no deaths',
      report: bulletin(
        statistic({ incidents: 45, deaths: 51 }),
        statistic({ incidents: 43, deaths: 45 }, { severity: 'ordinary', partOf: 0 }),
        statistic({ incidents: 2, deaths: 6 }, { severity: 'larger', partOf: 0 }),
        statistic({ incidents: inWords('未发生') }, { severity: 'major-and-above', partOf: 0 }),
      ),
      formulas: ['43 + 2 + 0 = 45', '45 + 6 + 0 = 51'],
    },
    {
      name: 'regions',
      report: bulletin(statistic({ incidents: 9 }), region('东区', 5), region('西区', 4)),
      formulas: ['5 + 4 = 9'],
    },
    {
      name: 'the sum of the regions read as one of them',
      report: bulletin(statistic({ incidents: 9 }), region('园区', 9), region('东区', 5), region('西区', 4)),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'a list with 其他 that lacks one',
      report: sectors(36, 8),
      formulas: ['12 + 5 + 10 + 8 = 35 ≠ 36'],
      severity: 'warning',
    },
    {
      name: 'changes of the sectors below that of the total: 5 − 5 − 5 + 1 = −4',
      report: bulletin(
        statistic({ yoyIncidents: inWords('持平') }),
        statistic({ yoyIncidents: 5 }, { sector: '工矿商贸', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '道路交通', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '铁路交通', partOf: 0 }),
        statistic({ yoyIncidents: 1 }, { sector: '其他', partOf: 0 }),
      ),
      formulas: ['5 − 5 − 5 + 1 = −4 ≠ 0'],
    },
    {
      name: 'a sector that fell to nothing and is not listed: 5 − 5 − 5 + 7 = 2',
      report: bulletin(
        statistic({ yoyIncidents: inWords('持平') }),
        statistic({ yoyIncidents: 5 }, { sector: '工矿商贸', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '道路交通', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '铁路交通', partOf: 0 }),
        statistic({ yoyIncidents: 7 }, { sector: '其他', partOf: 0 }),
      ),
      formulas: ['5 − 5 − 5 + 7 = 2 ≠ 0'],
      class: 'scope',
      because: ['sector-left-out'],
    },
    {
      name: 'different classes above the total',
      report: bulletin(statistic({ incidents: 16 }), part('工矿商贸', 12), part('道路交通', 5)),
      formulas: ['12 + 5 = 17 > 16'],
    },
    {
      name: 'what the lines lack is listed beside them by its severity',
      report: bulletin(
        statistic({ incidents: 409 }),
        part('建筑业', 31),
        part('房屋建筑及市政工程', 13),
        part('交通建设工程', 2),
        part('其他建筑业', 15),
        statistic({ incidents: 1 }, { sector: '建筑', severity: 'larger', partOf: 0 }),
      ),
      formulas: ['13 + 2 + 15 = 30 ≠ 31'],
      class: 'scope',
      because: ['listed-beside'],
    },
    {
      name: 'regions with a zone counted twice',
      report: bulletin(statistic({ incidents: 9 }), region('东区', 6), region('高新区', 4)),
      formulas: ['6 + 4 = 10 > 9'],
      class: 'scope',
    },
  ],
  cannotTell: [
    {
      name: 'a rounded total',
      report: bulletin(
        statistic({ incidents: figure(53000, { printed: '5.3万起' }) }),
        part('工矿商贸', 12000),
        part('其他', 41001),
      ),
      formulas: ['12000 + 41001 = 53000'],
    },
  ],
})
