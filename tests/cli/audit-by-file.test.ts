import { describe, expect, it } from 'vitest'
import { auditByFile } from '../../src/cli/build/audit-by-file'
import { catalogLine } from '../support/data-set'
import { finding, operand } from '../support/finding-builder'
import { report } from '../support/report-builder'

const line = (id: string, figures: string) => ({
  ...catalogLine(report({ id, agency: id, year: 2021 }), null),
  figures,
})
const ENTRIES = [line('a1', 'figures/a.json'), line('a2', 'figures/a.json'), line('b', 'figures/b.json')]
const audited = (id: string) => ({ id, source: `${id}.html`, agency: id, year: 2021, kind: 'annual-report' }) as const
const REPORTS = [audited('a1'), audited('a2'), audited('b')]

const of = (reportId: string, verdict: 'holds' | 'contradicts', beside = reportId) =>
  finding({ reportId, verdict, operands: [operand(1, { reportId }), operand(1, { reportId: beside })] })

const [held, wrong, between, elsewhere] = [
  of('a1', 'holds'),
  of('a2', 'contradicts'),
  of('a1', 'contradicts', 'b'),
  of('b', 'holds'),
]

describe('an audit by files of figures', () => {
  const files = auditByFile({ reports: REPORTS, findings: [held, wrong, between, elsewhere] }, ENTRIES)

  it('gives each what was found in its reports, with every report named there and their own counts', () => {
    const counted = (reportId: string, holds: number, contradicts: number) => ({
      reportId,
      rule: 'parts-sum',
      counts: { holds, contradicts, 'cannot-tell': 0 },
    })
    expect(files.get('figures/a.json')?.summary).toEqual({
      reports: REPORTS,
      findings: [wrong, between],
      counts: [counted('a1', 1, 1), counted('a2', 0, 1)],
    })
    expect(files.get('figures/b.json')?.summary).toEqual({
      reports: [REPORTS[2], REPORTS[0]],
      findings: [between],
      counts: [counted('b', 1, 0)],
    })
  })

  it('keeps the other checks apart', () => {
    expect(files.get('figures/a.json')?.checks).toEqual({ reports: [REPORTS[0], REPORTS[1]], findings: [held] })
    expect(files.get('figures/b.json')?.checks).toEqual({ reports: [REPORTS[2]], findings: [elsewhere] })
  })
})
