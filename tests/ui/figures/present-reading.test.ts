import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/core/domain/cell'
import { readIndicator } from '../../../src/core/metrics/read-indicator'
import { cellOf } from '../../../src/ui/figures/present-reading'
import { cell, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const corrected = (to: Cell['content']): Cell => {
  const read = cell('2014', 'disclosure.total', 468)
  return { ...read, content: to, read: read.content }
}

const shown = (figure: Cell) =>
  cellOf(readIndicator(report({ form: '2014', cells: [figure] }), 'disclosure.total'), WORDS)

describe('a corrected figure', () => {
  it('says so, with what was read, and links to the printed one', () => {
    expect(shown(corrected({ state: 'value', value: 486 }))).toMatchObject({
      text: '486 条（人工更正，读取时为 468 条）',
      mark: 'corrected',
      value: 486,
      source: { printed: '468' },
    })
  })

  it('says so where a person found that nothing stands there', () => {
    expect(shown(corrected({ state: 'blank' }))).toMatchObject({
      text: '空白（人工更正，读取时为 468 条）',
      mark: 'blank',
      value: null,
    })
  })

  it('is not what an uncorrected one is', () => {
    expect(shown(cell('2014', 'disclosure.total', 468))).toMatchObject({ text: '468 条', mark: 'printed' })
  })
})
