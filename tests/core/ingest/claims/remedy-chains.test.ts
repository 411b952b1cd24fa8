import { describe, expect, it } from 'vitest'
import { figuresIn, readingOf } from './reading'

describe('what the head of a chain of remedies is said to be', () => {
  it('holds for all of it', () => {
    expect(figuresIn('往年结转行政复议案件3件、行政诉讼案件2件。')).toEqual(['other=3', 'other=2'])
    expect(figuresIn('已审结的行政复议、行政诉讼案件分别为6件、4件。')).toEqual(['other=6', 'other=4'])
    expect(figuresIn('发生行政复议案件3件、行政诉讼案件2件。')).toEqual(['reconsideration=3', 'litigation=2'])
  })

  it('leaves the rest of two remedies to neither', () => {
    expect(figuresIn('行政复议维持2件;行政诉讼维持4件,其余3件尚未审结。')).toEqual([
      'reconsideration.upheld=2',
      'litigation.upheld=4',
    ])
  })
})

describe('the kind of applicant of a count', () => {
  it('holds for the counts behind it that name none', () => {
    const scopes = (text: string) => readingOf([text]).claims.map(({ value, scope }) => [value, scope])
    expect(scopes('受理自然人申请31件,办结29件。')).toEqual([
      [31, '自然人'],
      [29, '自然人'],
    ])
    expect(scopes('受理自然人申请31件,法人申请6件,办结35件。').at(-1)).toEqual([35, null])
  })
})
