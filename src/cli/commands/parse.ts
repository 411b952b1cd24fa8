import type { Language } from '../../core/domain/language'
import { CORRECTED_HEADER, LONG_TABLE_HEADER } from '../../core/schema/long-table'
import type { Command, Format } from '../arguments'
import { findInputs } from '../inputs'
import type { Job } from '../job'
import { messagesIn } from '../messages'
import { openOutput } from '../output'
import { doJobs } from '../pool'
import { startProgress } from '../progress'

interface Frame {
  readonly before: string
  readonly between: string
  readonly after: string
}

const FRAMES: Readonly<Record<Format | 'json-pretty', Frame>> = {
  json: { before: '[\n', between: ',\n', after: '\n]\n' },
  'json-pretty': { before: '', between: '\n', after: '\n' },
  ndjson: { before: '', between: '\n', after: '\n' },
  csv: { before: LONG_TABLE_HEADER, between: '', after: '' },
  'csv-corrections': { before: CORRECTED_HEADER, between: '', after: '' },
  table: { before: '', between: '\n', after: '' },
}

/** `nianbao parse`: writes each report as soon as those before it are written; 1 if a file was no report. */
export const parse = async (
  { inputs, format, output, verbose }: Extract<Command, { name: 'parse' }>,
  language: Language,
): Promise<number> => {
  const messages = messagesIn(language)
  const { files, single, skipped, missing } = await findInputs(inputs, messages)
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`)
  }
  for (const { name, why } of skipped) say(messages.skipped(name, why))
  for (const { name, why } of missing) say(`${name}: ${why}`)
  if (files.length === 0) return 1
  const want = single && format === 'json' ? 'json-pretty' : format
  const frame = FRAMES[want]
  const jobs = files.map((file): Job => ({ file, want, audit: false, language, verbose }))
  const out = await openOutput(output)
  // a bar among the lines of the result would spoil both
  const onScreen = output === null && process.stdout.isTTY
  const progress = startProgress(onScreen ? 0 : files.length, messages.reading)
  let unread = missing.length
  let written = 0
  try {
    await out.write(frame.before)
    for await (const results of doJobs(jobs)) {
      progress.advance()
      for (const { read, complaints, output } of results) {
        if (complaints.length > 0) progress.clear()
        for (const complaint of complaints) say(complaint)
        if (read !== 'all') unread += 1
        if (output === null || output.content.length === 0) continue
        if (written > 0) await out.write(frame.between)
        await out.write(output.content)
        written += 1
      }
    }
    progress.clear()
    await out.write(written > 0 || want === 'json' ? frame.after : '')
    await out.commit()
  } catch (error) {
    out.discard()
    throw error
  }
  return unread > 0 ? 1 : 0
}
