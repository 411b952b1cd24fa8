import { describe, expect, it } from 'vitest'
import { dataStamp } from '../../../src/features/present/data-stamp'
import { cell, report } from '../../support/report-builder'

const of = (id: string, year: number, received: number) =>
  report({ id, agency: '甲局', year, form: '2021', cells: [cell('2021', 'requests.received', received, 'total')] })

describe('the stamp of the data on a slide', () => {
  it('names the latest year and is the same whatever the order', () => {
    const [one, two] = [of('a', 2022, 5), of('b', 2024, 6)]
    expect(dataStamp([one, two])).toEqual(dataStamp([two, one]))
    expect(dataStamp([one, two])).toMatchObject({ published: null, year: 2024 })
    expect(dataStamp([one, two])?.fingerprint).toMatch(/^[0-9a-f]{16}$/u)
  })
  it('is another as soon as one figure is', () => {
    expect(dataStamp([of('a', 2022, 5)])?.fingerprint).not.toBe(dataStamp([of('a', 2022, 6)])?.fingerprint)
  })
  it('is none without reports', () => {
    expect(dataStamp([])).toBeNull()
  })
})
