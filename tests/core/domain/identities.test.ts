import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import { formRow } from '../../../src/core/domain/catalogue-index'
import { identitiesOf } from '../../../src/core/domain/identities'

const identity = (form: (typeof FORM_IDS)[number], id: string) => identitiesOf(form).find((entry) => entry.id === id)

describe('identities of the forms', () => {
  it('states the balance printed in part 三, for each applicant column', () => {
    for (const form of ['2019', '2021'] as const) {
      const balance = identity(form, `${form}:requests-balance`)
      expect(balance?.left.map((term) => term.indicator)).toEqual(['requests.received', 'requests.carried-over'])
      expect(balance?.right.map((term) => term.indicator)).toEqual(['requests.answered', 'requests.carried-forward'])
      expect(balance?.columns).toHaveLength(7)
    }
  })

  it('sums 19 outcomes in 2019 and 21 in 2021, or 19 where 其他处理 is one row', () => {
    // 2 + 8 + 3 + 5 + 1 = 19; with three sub-rows of 其他处理 21
    expect(identity('2019', '2019:requests.answered=outcomes')?.right).toHaveLength(19)
    expect(identity('2021', '2021:requests.answered=outcomes')?.right).toHaveLength(21)
    expect(identity('2021', '2021:requests.answered=outcomes-one-row-other')?.right).toHaveLength(19)
  })

  it('adds six applicant columns to the total column of every row', () => {
    const total = identity('2021', '2021:requests.granted:total=applicants')
    expect(total?.left).toEqual([{ indicator: 'requests.granted', column: 'total', sign: 1 }])
    expect(total?.right.map((term) => term.column)).toEqual([
      'natural-person',
      'company',
      'research-institute',
      'public-welfare',
      'legal-service',
      'other-organisation',
    ])
  })

  it('adds the parts of the 2014 form, and only bounds its channels', () => {
    expect(identity('2014', '2014:requests.answered=parts')?.right).toHaveLength(8)
    expect(identity('2014', '2014:requests.refused=parts')?.right).toHaveLength(6)
    expect(identity('2014', '2014:resources.staff=parts')?.right).toHaveLength(2)
    expect(identity('2014', '2014:disclosure.channel.website<=disclosure.total')?.relation).toBe('at-most')
    expect(identitiesOf('2014').some((entry) => entry.relation === 'equal' && entry.id.includes('channel'))).toBe(false)
  })

  it('sums four outcomes of review to their total', () => {
    expect(identity('2021', '2021:litigation.direct=parts')?.right.map((term) => term.indicator)).toEqual([
      'litigation.direct.upheld',
      'litigation.direct.corrected',
      'litigation.direct.other',
      'litigation.direct.pending',
    ])
  })

  it.each(FORM_IDS)('%s has unique ids and only terms the form can fill', (form) => {
    const ids = identitiesOf(form).map((entry) => entry.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const entry of identitiesOf(form))
      for (const term of [...entry.left, ...entry.right]) {
        const row = formRow(form, term.indicator)
        expect(row?.heading === true && row.columns.length === 0).toBe(false)
        expect(term.column === undefined || row?.columns.includes(term.column) === true).toBe(true)
      }
  })
})
