import { describe, expect, it } from 'vitest'
import { sectionLines } from '../../../src/core/metrics/section'
import { cell, report } from '../../support/report-builder'

describe('the lines of a section', () => {
  it('begin with the whole where the form prints 总计 behind its parts, reconsideration before litigation', () => {
    const filled = report({
      form: '2021',
      cells: [
        cell('2021', 'reconsideration.upheld', 2),
        cell('2021', 'reconsideration', 2),
        cell('2021', 'litigation.direct.pending', 1),
        cell('2021', 'litigation.direct', 1),
        cell('2021', 'litigation.after-reconsideration', 3),
      ],
    })
    expect(sectionLines(filled, ['review']).map(({ indicator }) => indicator)).toEqual([
      'reconsideration',
      'reconsideration.upheld',
      'reconsideration.corrected',
      'reconsideration.other',
      'reconsideration.pending',
      'litigation',
      'litigation.direct',
      'litigation.direct.upheld',
      'litigation.direct.corrected',
      'litigation.direct.other',
      'litigation.direct.pending',
      'litigation.after-reconsideration',
      'litigation.after-reconsideration.upheld',
      'litigation.after-reconsideration.corrected',
      'litigation.after-reconsideration.other',
      'litigation.after-reconsideration.pending',
    ])
  })
})
