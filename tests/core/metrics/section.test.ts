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
    expect(sectionLines(filled, ['review']).map(({ indicator, level }) => `${level} ${indicator}`)).toEqual([
      '0 reconsideration',
      '1 reconsideration.upheld',
      '1 reconsideration.corrected',
      '1 reconsideration.other',
      '1 reconsideration.pending',
      '0 litigation',
      '1 litigation.direct',
      '2 litigation.direct.upheld',
      '2 litigation.direct.corrected',
      '2 litigation.direct.other',
      '2 litigation.direct.pending',
      '1 litigation.after-reconsideration',
      '2 litigation.after-reconsideration.upheld',
      '2 litigation.after-reconsideration.corrected',
      '2 litigation.after-reconsideration.other',
      '2 litigation.after-reconsideration.pending',
    ])
  })
})
