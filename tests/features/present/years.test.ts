import { describe, expect, it } from 'vitest'
import { yearsStepped } from '../../../src/features/present/years'

const YEARS = [2014, 2019, 2016, 2016]

describe('stepping through the years', () => {
  it('takes the last year away, then the one before, down to the first', () => {
    expect(yearsStepped(null, YEARS, -1)).toEqual([2014, 2016])
    expect(yearsStepped([2014, 2016], YEARS, -1)).toEqual([2014, 2014])
    expect(yearsStepped([2014, 2014], YEARS, -1)).toEqual([2014, 2014])
  })
  it('adds year after year until all are shown', () => {
    expect(yearsStepped([2014, 2014], YEARS, 1)).toEqual([2014, 2016])
    expect(yearsStepped([2014, 2016], YEARS, 1)).toBeNull()
    expect(yearsStepped(null, YEARS, 1)).toBeNull()
  })
  it('goes on from a choice that ends between two years: 2018 is after 2016', () => {
    expect(yearsStepped([2015, 2018], YEARS, -1)).toEqual([2014, 2014])
    expect(yearsStepped([2015, 2018], YEARS, 1)).toBeNull()
  })
  it('changes nothing where there are no years', () => {
    expect(yearsStepped([2015, 2018], [], 1)).toEqual([2015, 2018])
  })
})
