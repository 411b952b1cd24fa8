import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../core/domain/language'
import type { Report } from '../../core/domain/report'
import { summaryOf } from '../../core/audit/tally'
import { encodeAuditSummary, encodeChecks } from '../../core/schema/encode-audit'
import type { Audit } from '../../core/schema/wire-audit'
import { datapackage } from '../../core/schema/datapackage'
import { decodeReport } from '../../core/schema/decode-report'
import { encodeCatalog } from '../../core/schema/encode-packed'
import { encodeReport, encodeReportFigures } from '../../core/schema/encode-report'
import { CORRECTED_HEADER, correctedRecords } from '../../core/schema/long-table'
import type { Catalog, CatalogEntry } from '../../core/schema/wire-catalog'
import { checksFileOf, findingsFileOf } from '../../core/schema/opening-figures'
import { SCHEMA_VERSION } from '../../core/schema/schema-version'
import type { Command } from '../arguments'
import type { Audited } from '../audit/audited'
import { auditOf } from '../audit/audited'
import type { NamedBy } from '../../core/text/agency-id'
import { joinAgencies } from '../build/agencies'
import { auditByFile } from '../build/audit-by-file'
import { catalogEntry, underJoinedName } from '../build/catalog-entry'
import type { Staging } from '../build/staging'
import { openShards } from '../build/shards'
import { fileFacts, openStaging } from '../build/staging'
import type { InputFile } from '../inputs'
import { findInputs } from '../inputs'
import type { Job } from '../job'
import { messagesIn } from '../messages'
import { openOutput } from '../output'
import { doJobs } from '../pool'
import { startProgress } from '../progress'

interface Options {
  readonly language: Language
  readonly verbose: boolean
}

/** `nianbao build`: makes the whole data set beside the old one and then takes its place; 1 if a file could not be read. */
export const build = async (
  { folder, output, verbose }: Extract<Command, { name: 'build' }>,
  language: Language,
): Promise<number> => {
  const messages = messagesIn(language)
  const { files, skipped, missing } = await findInputs([folder], messages)
  for (const { name, why } of skipped) process.stderr.write(`${messages.skipped(name, why)}\n`)
  for (const { name, why } of missing) process.stderr.write(`${name}: ${why}\n`)
  if (files.length === 0) return 1
  const staging = await openStaging(output)
  try {
    const { made, unread } = await writeReports(staging, files, { language, verbose })
    await writeDataSet(staging, made)
    await staging.publish()
    process.stderr.write(`${messages.built(made.length, output)}\n`)
    if (unread > 0) process.stderr.write(`${messages.unread(unread)}\n`)
    return unread > 0 ? 1 : 0
  } catch (error) {
    await staging.discard()
    throw error
  }
}

/** A report that was written, and whose it is. */
interface Made {
  readonly file: string
  readonly named: NamedBy | null
  readonly audited: Audited | null
}

/** First walk, on all threads: every document becomes `reports/<id>.json`. */
const writeReports = async (
  staging: Staging,
  files: readonly InputFile[],
  { language, verbose }: Options,
): Promise<{ readonly made: readonly Made[]; readonly unread: number }> => {
  const made: Made[] = []
  let unread = 0
  const progress = startProgress(files.length, messagesIn(language).reading)
  const jobs = files.map((file): Job => ({ file, want: 'json', audit: true, language, verbose }))
  for await (const results of doJobs(jobs)) {
    progress.advance()
    for (const { id, read, complaints, output } of results) {
      if (complaints.length > 0) progress.clear()
      for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
      if (read === 'none' || read === 'part') unread += 1
      // a page of something else stays with the figures it has, as kind `other`; it was named above
      if (read === 'none' || output === null) continue
      const file = join(staging.folder, 'reports', `${id}.json`)
      await writeFile(file, output.content)
      made.push({ file, named: output.named, audited: output.audited })
    }
  }
  progress.clear()
  return { made, unread }
}

/** Second walk, one report at a time: agencies joined, then the files that hold all reports. */
const writeDataSet = async (staging: Staging, made: readonly Made[]): Promise<void> => {
  const agencies = joinAgencies(made.flatMap(({ named }) => named ?? []))
  const entries: CatalogEntry[] = []
  const shards = openShards(staging.folder)
  const path = (name: string): string => join(staging.folder, name)
  const figures = await openOutput(path('figures.json'))
  const table = await openOutput(path('figures.csv'))
  await figures.write(`{"schemaVersion":${SCHEMA_VERSION},"reports":[`)
  await table.write(CORRECTED_HEADER)
  for (const { file } of made) {
    const written = await readReport(file)
    const report = underJoinedName(written, agencies)
    if (report !== written) await writeFile(file, JSON.stringify(encodeReport(report)))
    const encoded = encodeReportFigures(report)
    await figures.write(`${entries.length > 0 ? ',' : ''}\n${JSON.stringify(encoded)}`)
    await table.write(correctedRecords(report))
    entries.push(await shards.add(catalogEntry(report, agencies), encoded))
  }
  await figures.write('\n]}\n')
  await figures.commit()
  await table.commit()
  const catalog: Catalog = { reports: await shards.close(entries) }
  await writeAudit(staging, auditOf(made.flatMap(({ audited }) => audited ?? [])), catalog)
  await writeFile(path('catalog.json'), encodeCatalog(catalog.reports))
  const facts = {
    figures: await fileFacts(path('figures.csv')),
    catalog: await fileFacts(path('catalog.json')),
    reports: await fileFacts(path('figures.json')),
  }
  await writeFile(path('datapackage.json'), `${JSON.stringify(datapackage(catalog, facts), null, 2)}\n`)
}

/**
 * What contradicts in one file, and by the files of figures what contradicts, and what holds or cannot be told: a page loads
 * what it shows.
 */
const writeAudit = async ({ folder }: Staging, audit: Audit, catalog: Catalog): Promise<void> => {
  await writeFile(join(folder, 'audit.json'), encodeAuditSummary(summaryOf(audit.reports, audit.findings)))
  for (const [file, { summary, checks }] of auditByFile(audit, catalog.reports)) {
    await writeFile(join(folder, findingsFileOf(file)), encodeAuditSummary(summary))
    await writeFile(join(folder, checksFileOf(file)), encodeChecks(checks))
  }
}

const readReport = async (file: string): Promise<Report> => {
  const decoded = decodeReport(JSON.parse(await readFile(file, 'utf8')))
  if (!decoded.ok) throw new Error(`${file}: ${JSON.stringify(decoded.error)}`)
  return decoded.value
}
