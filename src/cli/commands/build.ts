import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../core/domain/language'
import { datapackage } from '../../core/schema/datapackage'
import { LONG_TABLE_HEADER } from '../../core/schema/long-table'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { SCHEMA_VERSION } from '../../core/schema/wire-report'
import type { Command } from '../arguments'
import { catalogOf } from '../build/catalog-entry'
import type { Staging } from '../build/staging'
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

/** `nianbao build`: makes the whole data set beside the old one and then takes its place; 1 if a file was no report. */
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
    const { entries, unread } = await writeReports(staging, files, { language, verbose })
    await writeDescriptions(staging, entries)
    await staging.publish()
    process.stderr.write(`${messages.built(entries.length, output)}\n`)
    if (unread > 0) process.stderr.write(`${messages.unread(unread)}\n`)
    return unread > 0 ? 1 : 0
  } catch (error) {
    await staging.discard()
    throw error
  }
}

const writeReports = async (
  staging: Staging,
  files: readonly InputFile[],
  { language, verbose }: Options,
): Promise<{ readonly entries: readonly CatalogEntry[]; readonly unread: number }> => {
  const entries: CatalogEntry[] = []
  let unread = 0
  const figures = await openOutput(join(staging.folder, 'figures.json'))
  const table = await openOutput(join(staging.folder, 'figures.csv'))
  const progress = startProgress(files.length, messagesIn(language).reading)
  await figures.write(`{"schemaVersion":${SCHEMA_VERSION},"reports":[`)
  await table.write(LONG_TABLE_HEADER)
  const jobs = files.map((file): Job => ({ file, want: 'data-set', language, verbose }))
  for await (const { read, complaints, output } of doJobs(jobs)) {
    progress.advance()
    if (complaints.length > 0) progress.clear()
    for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
    if (read !== 'all') unread += 1
    if (read === 'none' || output?.parts === undefined) continue
    const { entry, csv, figures: record } = output.parts
    await writeFile(join(staging.folder, entry.file), output.content)
    await figures.write(entries.length > 0 ? ',\n' : '\n')
    await figures.write(record)
    await table.write(csv)
    entries.push(entry)
  }
  progress.clear()
  await figures.write('\n]}\n')
  await figures.commit()
  await table.commit()
  return { entries, unread }
}

const writeDescriptions = async ({ folder }: Staging, entries: readonly CatalogEntry[]): Promise<void> => {
  const catalog = catalogOf(entries)
  const path = (name: string): string => join(folder, name)
  await writeFile(path('catalog.json'), `${JSON.stringify(catalog)}\n`)
  const facts = {
    figures: await fileFacts(path('figures.csv')),
    catalog: await fileFacts(path('catalog.json')),
    reports: await fileFacts(path('figures.json')),
  }
  await writeFile(path('datapackage.json'), `${JSON.stringify(datapackage(catalog, facts), null, 2)}\n`)
}
