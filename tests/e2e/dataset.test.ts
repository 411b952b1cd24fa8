import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { decodeCatalog } from '../../src/core/schema/decode-catalog'
import { datasetProblems } from '../support/dataset-rules'
import { DIST } from '../support/site'

const PAGES = ['index.html', 'zh-Hans/overview.html', 'zh-Hant/overview.html', 'en/overview.html'] as const
const DATA_BLOCK = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su

const dataBlockSchema = z.record(z.string(), z.unknown())
const downloadsSchema = z.array(z.object({ contentUrl: z.string(), encodingFormat: z.string() }))

/** What a page of the build tells search engines. */
const datasetIn = async (page: string) => {
  const html = await readFile(path.join(DIST, page), 'utf8')
  return dataBlockSchema.parse(JSON.parse(DATA_BLOCK.exec(html)?.groups?.['json'] ?? '{}'))
}

it.each(PAGES)(
  '%s tells search engines of the data set by all their rules, with files that are there',
  async (page) => {
    const dataset = await datasetIn(page)
    expect(datasetProblems(dataset)).toEqual([])
    for (const { contentUrl, encodingFormat } of downloadsSchema.parse(dataset['distribution'])) {
      const text = await readFile(path.join(DIST, path.dirname(page), contentUrl), 'utf8')
      expect(text.slice(0, 40)).toMatch(encodingFormat === 'text/csv' ? /^\uFEFF?[a-z]+,/u : /^\{/u)
    }
  },
)

it('names the years of the reports and no others', async () => {
  const catalog = decodeCatalog(JSON.parse(await readFile(path.join(DIST, 'data/catalog.json'), 'utf8')))
  if (!catalog.ok) throw new Error('no catalog')
  const years = catalog.value.reports.flatMap(({ year }) => year ?? [])
  const { temporalCoverage } = await datasetIn('index.html')
  expect(temporalCoverage).toBe(`${Math.min(...years)}/${Math.max(...years)}`)
})

it('would be told by the rules of whatever is wrong with it', async () => {
  const dataset = await datasetIn('en/overview.html')
  const broken = (change: object) => datasetProblems({ ...dataset, ...change })
  for (const property of Object.keys(dataset)) {
    const { [property]: _, ...rest } = dataset
    expect(datasetProblems(rest)).toEqual([`${property}: missing`])
  }
  expect(broken({ description: 'Too short' })).toEqual(['description: has 50 to 5000 characters'])
  expect(broken({ description: 'x'.repeat(5001) })).toEqual(['description: has 50 to 5000 characters'])
  expect(broken({ license: 'MIT' })).toEqual(['license: is an address'])
  expect(broken({ temporalCoverage: '2025/2005' })).toEqual(['temporalCoverage: is a time of ISO 8601'])
  expect(broken({ distribution: [{ '@type': 'DataDownload', contentUrl: './a.csv' }] })).toEqual([
    'distribution: are downloads with address and format',
  ])
  expect(broken({ spatialCoverage: [] })).toEqual(['spatialCoverage: are named places'])
  expect(broken({ variablesMeasured: ['x'] })).toEqual(['variablesMeasured: unknown'])
})
