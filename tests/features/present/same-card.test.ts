import { describe, expect, it } from 'vitest'
import { sameCard } from '../../../src/features/present/same-card'

const AGENCIES: Readonly<Record<string, string>> = {
  'hengyang-2018': '甲局',
  'hengyang-2017': '甲局',
  'x-local-77': '乙局',
  '9f3c': '甲局',
}
const agencyOf = (report: string) => AGENCIES[report] ?? null

describe('the same card of other years', () => {
  it.each([
    ['of a report is of the one of its agency', 'channels.hengyang-2018', 'channels.9f3c'],
    ['about an area, or about nothing of one year, is itself', 'deaths.衡阳市', 'deaths.衡阳市'],
    ['about all years is itself', 'received', 'received'],
    ['about a year is of another', 'roll-up.2018', 'roll-up.2016'],
  ])('%s', (_, card, expected) => {
    const ids = ['channels.x-local-77', 'actions.9f3c', 'channels.9f3c', 'deaths.衡阳市', 'received', 'roll-up.2016']
    expect(sameCard(card, ids, agencyOf)).toBe(expected)
  })

  it('is none where that agency has no report, and never one of another', () => {
    expect(sameCard('channels.hengyang-2018', ['channels.x-local-77', 'actions.9f3c'], agencyOf)).toBeNull()
    expect(sameCard('deaths.衡阳市', ['deaths.株洲市'], agencyOf)).toBeNull()
  })
})
