import { vi } from 'vitest'
import type { Report } from '../../src/core/domain/report'
import type { CatalogEntry } from '../../src/core/schema/wire-catalog'
import { encodeFigures, encodeReport } from '../../src/core/schema/encode-report'
import { SCHEMA_VERSION } from '../../src/core/schema/schema-version'

/** What the server answers for a file: JSON, text as it is, a status, or no answer at all. */
export type Answer =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly status: number }
  | { readonly fails: true }

const numbers = ({ cells }: Report): number => cells.filter(({ content }) => content.state === 'value').length

/** A report's line of the catalog. */
export const catalogLine = (report: Report, region: string | null): CatalogEntry => ({
  id: report.id,
  agency: report.metadata.agency?.value ?? null,
  agencyId: report.metadata.agency?.value ?? null,
  region,
  kind: report.metadata.kind,
  year: report.metadata.year?.value ?? null,
  form: report.metadata.form?.value ?? null,
  title: report.metadata.title,
  published: null,
  counts: {
    cells: report.cells.length,
    values: numbers(report),
    claims: report.claims.length,
    accidents: report.accidents.length,
    rates: report.rates.length,
    errors: 0,
    warnings: 0,
  },
  file: `reports/${report.id}.json`,
  figures: `figures/${report.id}.json`,
})

/** The files of a data set as the server gives them; each report in a file of figures of its own. */
export const filesOf = (reports: readonly Report[], region: string | null = null): Record<string, Answer> => ({
  'data/catalog.json': {
    json: { schemaVersion: SCHEMA_VERSION, reports: reports.map((report) => catalogLine(report, region)) },
  },
  ...Object.fromEntries(
    reports.flatMap((report): (readonly [string, Answer])[] => [
      [`data/figures/${report.id}.json`, { json: encodeFigures([report]) }],
      [`data/reports/${report.id}.json`, { json: encodeReport(report) }],
    ]),
  ),
})

const responseOf = (answer: Answer | undefined): Response => {
  if (answer === undefined) return new Response('', { status: 404 })
  if ('fails' in answer) throw new TypeError('Failed to fetch')
  if ('status' in answer) return new Response('', { status: answer.status })
  return new Response('json' in answer ? JSON.stringify(answer.json) : answer.text)
}

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input))

/** Puts a server with these files in place of the network; the files may be changed while it runs. */
export const serveFiles = (files: Readonly<Record<string, Answer>>) => {
  const fetch = vi.fn((input: RequestInfo | URL): Promise<Response> => {
    const address = addressOf(input)
    const file = Object.keys(files).find((name) => address.endsWith(`/${name}`))
    return Promise.resolve().then(() => responseOf(file === undefined ? undefined : files[file]))
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** Addresses that were asked for, in order. */
export const askedFor = ({ mock }: ReturnType<typeof serveFiles>): readonly string[] =>
  mock.calls.map(([input]) => addressOf(input))
