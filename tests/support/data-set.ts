import { vi } from 'vitest'
import type { Report } from '../../src/core/domain/report'
import { encodeFigures, encodeReport } from '../../src/core/schema/encode-report'
import { SCHEMA_VERSION } from '../../src/core/schema/wire-report'

/** What the server answers for a file: JSON, text as it is, a status, or no answer at all. */
export type Answer =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly status: number }
  | { readonly fails: true }

const catalogLine = ({ id, metadata }: Report, region: string | null) => ({
  id,
  agency: metadata.agency?.value ?? null,
  agencyId: metadata.agency?.value ?? null,
  region,
  kind: metadata.kind,
  year: metadata.year?.value ?? null,
  form: metadata.form?.value ?? null,
  title: metadata.title,
  published: null,
  counts: { cells: 0, claims: 0, accidents: 0, rates: 0, errors: 0, warnings: 0 },
  file: `reports/${id}.json`,
})

/** The files of a data set as the server gives them. */
export const filesOf = (reports: readonly Report[], region: string | null = null): Record<string, Answer> => ({
  'data/catalog.json': {
    json: { schemaVersion: SCHEMA_VERSION, reports: reports.map((report) => catalogLine(report, region)) },
  },
  'data/figures.json': { json: encodeFigures(reports) },
  ...Object.fromEntries(reports.map((report) => [`data/reports/${report.id}.json`, { json: encodeReport(report) }])),
})

const responseOf = (answer: Answer | undefined): Response => {
  if (answer === undefined) return new Response('', { status: 404 })
  if ('fails' in answer) throw new TypeError('Failed to fetch')
  if ('status' in answer) return new Response('', { status: answer.status })
  return new Response('json' in answer ? JSON.stringify(answer.json) : answer.text)
}

/** Puts a server with these files in place of the network; the files may be changed while it runs. */
export const serveFiles = (files: Readonly<Record<string, Answer>>) => {
  const fetch = vi.fn((input: RequestInfo | URL): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    const file = Object.keys(files).find((name) => address.endsWith(`/${name}`))
    return Promise.resolve().then(() => responseOf(file === undefined ? undefined : files[file]))
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}
