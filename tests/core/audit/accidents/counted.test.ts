import { describe, expect, it } from 'vitest'
import { countedIn, countOperand, groupCounted, onlyOne } from '../../../../src/core/audit/rules/accidents/counted'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { accident, figure, report } from '../../../support/report-builder'

const bulletin = (...accidents: readonly AccidentStatement[]) =>
  report({ kind: 'accident-bulletin', year: 2018, accidents })
const counted = (...accidents: readonly AccidentStatement[]) => countedIn(bulletin(...accidents))

describe('statistics that can be held against each other', () => {
  it('have a period that is no event and no sum of years', () => {
    const since = { kind: 'cumulative', from: null, to: '2018-12' } as const
    const day = { kind: 'event', from: '2018-03', to: '2018-03' } as const
    const found = counted(
      accident(),
      accident({ role: 'event' }),
      accident({ period: null }),
      accident({ period: since }),
      accident({ period: day }),
      accident({ sector: '煤矿' }),
    )
    expect(found.map(({ index, months, levels }) => [index, months, levels])).toEqual([
      [0, '2018-01..2018-12', '1234'],
      [5, '2018-01..2018-12', '1234'],
    ])
  })

  it('are of an area, and of the words of their scope where it names none', () => {
    const found = counted(accident({ scope: '临川市' }), accident({ scope: '某类企业' }), accident())
    expect(found.map(({ area }) => area)).toEqual(['临川市', '某类企业', ''])
  })

  it('are grouped in the order of the text', () => {
    const found = counted(accident({ scope: '甲市' }), accident({ scope: '乙市' }), accident({ scope: '甲市' }))
    const groups = groupCounted(found, ({ area }) => area)
    expect(groups.map((group) => group.map(({ index }) => index))).toEqual([[0, 2], [1]])
  })

  it('are one where several agree in every figure both state', () => {
    const of = (deaths: number, injuries?: number) =>
      accident({
        figures: { deaths: figure(deaths), ...(injuries === undefined ? {} : { injuries: figure(injuries) }) },
      })
    const one = (...accidents: readonly AccidentStatement[]) =>
      onlyOne(counted(...accidents), () => true)?.index ?? null
    expect(one(of(3))).toBe(0)
    expect(one(of(3), of(3, 5), of(3))).toBe(0)
    expect(one(of(3), of(4))).toBeNull()
    expect(one(of(3, 5), of(3, 6))).toBeNull()
    expect(onlyOne(counted(of(3)), () => false)).toBeNull()
  })

  it('of nothing are nothing of anything else', () => {
    const none = bulletin(accident({ figures: { incidents: figure(0, { printed: '未发生' }) } }))
    const [zero] = countedIn(none)
    const some = bulletin(accident({ figures: { incidents: figure(4), deaths: figure(2) } }))
    const [four] = countedIn(some)
    expect(zero && countOperand(none, zero, 'deaths')).toMatchObject({ value: 0, printed: '未发生' })
    expect(zero && countOperand(none, zero, 'yoyDeaths')).toBeNull()
    expect(four && countOperand(some, four, 'deaths')?.value).toBe(2)
    expect(four && countOperand(some, four, 'injuries')).toBeNull()
  })
})
