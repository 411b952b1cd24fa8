import { describe, expect, it } from 'vitest'
import { inRounds, severalVersions, versionKey } from '../../../src/core/library/versions'
import type { Period } from '../../../src/core/domain/period'
import { monthsPeriod, report } from '../../support/report-builder'

const of = (id: string, agency: string | null, year: number) => report({ id, agency, year })
const bulletin = (id: string, period: Period) => {
  const plain = report({ id, agency: '清河市应急管理局', year: 2018, kind: 'accident-bulletin' })
  return { ...plain, metadata: { ...plain.metadata, period: { period, firstDay: null, lastDay: null, place: null } } }
}

describe('versions of one report', () => {
  it('are of one agency, however it is spelt, and one year', () => {
    expect(versionKey(of('a', '清河市', 2018))).toBe(versionKey(of('b', '清河市人民政府', 2018)))
    expect(versionKey(of('a', '清河市', 2018))).not.toBe(versionKey(of('b', '清河市', 2019)))
    expect(versionKey(of('a', null, 2018))).toBeNull()
  })

  it('of a bulletin are of the same months', () => {
    const [quarter, half] = [monthsPeriod('2018-01', '2018-03'), monthsPeriod('2018-01', '2018-06')]
    expect(versionKey(bulletin('a', quarter))).not.toBe(versionKey(bulletin('b', half)))
    expect(versionKey(bulletin('a', half))).toBe(versionKey(bulletin('b', half)))
  })

  it('are found in the order they came, and never audited together', () => {
    const all = [of('a', '甲市', 2018), of('b', '乙县', 2018), of('c', '甲市', 2019), of('d', '甲市人民政府', 2018)]
    const ids = (groups: readonly (readonly { readonly id: string }[])[]) =>
      groups.map((group) => group.map(({ id }) => id))
    expect(ids(severalVersions(all, (one) => one))).toEqual([['a', 'd']])
    expect(ids(inRounds(all))).toEqual([['a', 'b', 'c'], ['d']])
    expect(ids(inRounds([]))).toEqual([[]])
  })
})
