import { describe, expect, it } from 'vitest'
import { conclusionOf } from '../../../../src/core/audit/conclusion'
import { summaryOf, tallyOf } from '../../../../src/core/audit/tally'
import type { Finding } from '../../../../src/core/domain/finding'
import { finding } from '../../../support/finding-builder'

const conclude = (all: readonly Finding[], isOpen: (finding: Finding) => boolean = () => true) => {
  const audit = summaryOf([], all)
  const { findings } = audit
  return conclusionOf({ findings, open: findings.filter(isOpen) }, tallyOf(audit, new Set(['report'])))
}
const HELD = finding()
const UNTOLD = finding({ verdict: 'cannot-tell' })
const ERROR = finding({ verdict: 'contradicts' })
const OF_SCOPE = finding({
  rule: 'sentence-matches-table',
  verdict: 'contradicts',
  class: 'scope',
  severity: 'note',
  because: [{ code: 'pending-left-out' }],
})
const ALL_PARTS_THERE = finding({ rule: 'required-parts-present' })

describe('the conclusion of an audit', () => {
  it('is what may be an error, with what is explained counted apart', () => {
    const counts = { error: 1, warning: 0, note: 0, explained: 1 }
    expect(conclude([ERROR, OF_SCOPE, HELD])).toEqual({ kind: 'found', counts })
  })

  it('is that scope explains all there is', () => {
    expect(conclude([OF_SCOPE, HELD])).toEqual({ kind: 'explained', explained: 1 })
  })

  it('is that a person has settled all', () => {
    expect(conclude([ERROR, OF_SCOPE], () => false)).toEqual({ kind: 'settled' })
  })

  it('is no praise where no figure could be judged, though the parts of the report are there', () => {
    expect(conclude([UNTOLD, UNTOLD, ALL_PARTS_THERE])).toEqual({ kind: 'untold', untold: 2 })
    expect(conclude([])).toEqual({ kind: 'nothing' })
  })

  it('is clean where a figure was judged, and where there was none to judge but all else holds', () => {
    expect(conclude([UNTOLD, HELD])).toEqual({ kind: 'clean', all: 2, holds: 1 })
    expect(conclude([ALL_PARTS_THERE])).toEqual({ kind: 'clean', all: 1, holds: 1 })
  })
})
