import { readFile } from 'node:fs/promises'
import { summaryOf } from '../../core/audit/tally'
import { isSettled } from '../../core/audit/settled'
import type { FindingSeverity } from '../../core/domain/finding'
import type { Language } from '../../core/domain/language'
import type { Review } from '../../core/domain/review'
import { encodeAudit } from '../../core/schema/encode-audit'
import { decodeReviews } from '../../core/schema/decode-reviews'
import { auditCsv } from '../../exporters/audit/audit-csv'
import { auditHtml } from '../../exporters/audit/audit-html'
import { auditSarif } from '../../exporters/audit/audit-sarif'
import { auditText } from '../../exporters/audit/audit-text'
import type { Paper } from '../../exporters/audit/paper'
import { paperOf } from '../../exporters/audit/paper'
import { loadAuditWording } from '../../i18n/audit/load-audit-wording'
import { loadLocale } from '../../i18n/load-locale'
import type { AuditFormat, Command } from '../arguments'
import type { Audited } from '../audit/audited'
import { auditOf } from '../audit/audited'
import { findInputs, reasonOf } from '../inputs'
import type { Job } from '../job'
import { messagesIn } from '../messages'
import { openOutput } from '../output'
import { doJobs } from '../pool'
import { startProgress } from '../progress'
import { VERSION } from '../version'

type AuditCommand = Extract<Command, { name: 'audit' }>

/** Exit codes of `nianbao audit` beyond those of every command. */
const ERRORS_FOUND = 3
const WARNINGS_FOUND = 4

/**
 * `nianbao audit`: audits every file by itself and all of them together (years of an agency, peers), writes the result in
 * one piece. 3 if an error was found that no person settled, 4 with `--fail-on warning` if a warning was, 1 if a file was
 * no report, else 0.
 */
export const audit = async (command: AuditCommand, language: Language): Promise<number> => {
  const messages = messagesIn(language)
  const reviews = await readReviews(command.reviews, language)
  if (reviews === null) return 2
  const { files, skipped, missing } = await findInputs(command.inputs, messages)
  for (const { name, why } of skipped) say(messages.skipped(name, why))
  for (const { name, why } of missing) say(`${name}: ${why}`)
  if (files.length === 0) return 1
  const jobs = files.map((file): Job => ({ file, want: null, audit: true, language, verbose: command.verbose }))
  const { audited, unread } = await auditFiles(jobs, command, language)
  const whole = auditOf(audited)
  const { labels, format } = await loadLocale(language)
  const wording = await loadAuditWording(language)
  const paper = paperOf({
    audit: summaryOf(whole.reports, whole.findings),
    reviews,
    language: { wording, labels, format },
  })
  const writers: Readonly<Record<AuditFormat, () => string>> = {
    text: () => auditText(paper),
    json: () => encodeAudit(whole),
    html: () => auditHtml(paper, language),
    sarif: () => auditSarif(paper, wording, VERSION),
    csv: () => auditCsv(paper),
  }
  const out = await openOutput(command.output)
  await out.write(writers[command.format]())
  await out.commit()
  return exitCode(paper, { failOn: command.failOn, unread: unread + missing.length })
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const auditFiles = async (
  jobs: readonly Job[],
  { output }: AuditCommand,
  language: Language,
): Promise<{ readonly audited: readonly Audited[]; readonly unread: number }> => {
  const onScreen = output === null && process.stdout.isTTY
  const progress = startProgress(onScreen && jobs.length < 2 ? 0 : jobs.length, messagesIn(language).reading)
  const audited: Audited[] = []
  let unread = 0
  for await (const results of doJobs(jobs)) {
    progress.advance()
    for (const { read, complaints, output: made } of results) {
      if (complaints.length > 0) progress.clear()
      for (const complaint of complaints) say(complaint)
      if (read !== 'all') unread += 1
      // a page of something else has nothing to be judged by
      const one = made?.audited ?? null
      if (read !== 'none' && one !== null) audited.push(one)
    }
  }
  progress.clear()
  return { audited, unread }
}

/** Reviews by fingerprint; null, and a word why, where the file is none. */
const readReviews = async (path: string | null, language: Language): Promise<ReadonlyMap<string, Review> | null> => {
  if (path === null) return new Map()
  const messages = messagesIn(language)
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'))
    const decoded = decodeReviews(json)
    if (decoded.ok) return new Map(decoded.value.map((review) => [review.fingerprint, review]))
    say(messages.notReviews(path))
  } catch (error) {
    say(error instanceof SyntaxError ? messages.notReviews(path) : `${path}: ${reasonOf(error, messages)}`)
  }
  return null
}

const exitCode = (
  { reports }: Paper,
  { failOn, unread }: { readonly failOn: 'error' | 'warning'; readonly unread: number },
): number => {
  const open = reports.flatMap(({ findings }) => findings).filter(({ review }) => !isSettled(review))
  const has = (severity: FindingSeverity): boolean => open.some(({ finding }) => finding.severity === severity)
  if (has('error')) return ERRORS_FOUND
  if (failOn === 'warning' && has('warning')) return WARNINGS_FOUND
  return unread > 0 ? 1 : 0
}
