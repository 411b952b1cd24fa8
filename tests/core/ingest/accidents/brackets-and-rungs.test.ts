import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { parse, values } from './reading'

const readAll = (...lines: readonly string[]) => parse(...lines).accidents
const told = (accidents: readonly AccidentStatement[]) =>
  accidents.map((one) => [one.scope, one.sector, one.severity, values(one)])

describe('what a change in brackets is made of', () => {
  it('is no accident of the period; the rung said with its number of dead is none where nothing happened', () => {
    const accidents = readAll(
      '2006年1-4月全国安全生产情况',
      '全国没有发生一次死亡30人以上特别重大事故,同比减少4起、373人(煤矿2起、286人,道路交通2起、87人)。',
    )
    expect(told(accidents)).toEqual([
      ['全国', null, 'extraordinarily-major', { incidents: 0, yoyIncidents: -4, yoyDeaths: -373 }],
    ])
  })
})

describe('provinces told in a sentence of their own', () => {
  it('are of what the sentence before counted', () => {
    const accidents = readAll(
      '2005年11月全国安全生产情况',
      '1、特大事故情况',
      '全国发生一次死亡10人以上特大事故14起,死亡400人,同比增加2起。其中:',
      '煤矿企业 发生6起,死亡251人;',
      '2、特别重大事故情况',
      '全国发生一次死亡30人以上的特别重大事故2起,死亡208人,同比减少2起、117人。分别是黑龙江1起、171人;河北1起、37人。',
    )
    expect(told(accidents)).toEqual([
      ['全国', null, 'extraordinary-pre-2007', { incidents: 14, deaths: 400, yoyIncidents: 2 }],
      ['全国', '煤矿', 'extraordinary-pre-2007', { incidents: 6, deaths: 251 }],
      ['全国', null, 'extraordinarily-major', { incidents: 2, deaths: 208, yoyIncidents: -2, yoyDeaths: -117 }],
      ['黑龙江', null, 'extraordinarily-major', { incidents: 1, deaths: 171 }],
      ['河北', null, 'extraordinarily-major', { incidents: 1, deaths: 37 }],
    ])
  })
})
