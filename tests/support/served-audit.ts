import { summaryOf } from '../../src/core/audit/tally'
import type { Finding } from '../../src/core/domain/finding'
import { encodeAuditSummary, encodeChecks } from '../../src/core/schema/encode-audit'
import type { Report } from '../../src/core/domain/report'
import type { Audit } from '../../src/core/schema/wire-audit'
import { auditByFile } from '../../src/cli/build/audit-by-file'
import { encodeCatalog } from '../../src/core/schema/encode-packed'
import { checksFileOf, findingsFileOf } from '../../src/core/schema/opening-figures'
import { catalogLine, filesOf, serveFiles } from './data-set'
import { report } from './report-builder'

/** Three counties of one year. */
const AUDITED = [
  { id: 'a-2021', source: 'a.html', agency: '甲县', year: 2021, kind: 'annual-report' },
  { id: 'b-2021', source: 'b.html', agency: '乙县', year: 2021, kind: 'annual-report' },
  { id: 'c-2021', source: 'c.html', agency: '丙县', year: 2021, kind: 'annual-report' },
] as const satisfies Audit['reports']

/** Their lines of the catalog. */
const LINES = AUDITED.map(({ id, agency, year }) => catalogLine(report({ id, agency, year }), null))

const jsonOf = (text: string) => ({ json: JSON.parse(text) as unknown })

/** Serves these findings on {@link AUDITED} in the files of a data set, with the reports themselves where they are opened. */
export const serveAudit = (findings: readonly Finding[], reports: readonly Report[] = []): void => {
  const byFile = auditByFile({ reports: AUDITED, findings }, LINES)
  serveFiles({
    ...filesOf(reports),
    'data/catalog.json': jsonOf(encodeCatalog(LINES)),
    'data/audit.json': jsonOf(encodeAuditSummary(summaryOf(AUDITED, findings))),
    ...Object.fromEntries(
      [...byFile].flatMap(([file, { summary, checks }]) => [
        [`data/${findingsFileOf(file)}`, jsonOf(encodeAuditSummary(summary))],
        [`data/${checksFileOf(file)}`, jsonOf(encodeChecks(checks))],
      ]),
    ),
  })
}
