import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'

const figureSchema = z.object({
  indicator: z.string(),
  column: z.optional(z.string()),
  value: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  asPrinted: z.string(),
  note: z.optional(z.string()),
})

const text = z.optional(z.string())
const figure = z.optional(z.nullable(z.number()))
const flag = z.optional(z.boolean())

/** Names of the hand-checked files where they differ from ours. */
export const EXPECTED_FIELD_NAMES = {
  incidents: 'incidents',
  deaths: 'deaths',
  deathsAndMissing: 'deathsAndMissing',
  injuries: 'injuries',
  seriousInjuries: 'seriousInjuries',
  lossWan: 'lossWanYuan',
  yoyIncidents: 'yoyIncidents',
  yoyDeaths: 'yoyDeaths',
  yoyDeathsAndMissing: 'yoyDeathsAndMissing',
  yoyInjuries: 'yoyInjuries',
  yoyLossWan: 'yoyLossWanYuan',
  yoyIncidentsPct: 'yoyIncidentsPct',
  yoyDeathsPct: 'yoyDeathsPct',
  yoyInjuriesPct: 'yoyInjuriesPct',
  yoyLossPct: 'yoyLossPct',
  momIncidents: 'momIncidents',
  momDeaths: 'momDeaths',
  momIncidentsPct: 'momIncidentsPct',
  momDeathsPct: 'momDeathsPct',
  vsControlDeaths: 'vsTargetDeaths',
} as const
export type ExpectedFieldName = keyof typeof EXPECTED_FIELD_NAMES

const accidentSchema = z.object({
  scope: text,
  sector: text,
  severity: text,
  period: text,
  date: text,
  asPrinted: z.string(),
  note: text,
  includedInStatistics: flag,
  includedInAssessment: flag,
  incidents: figure,
  deaths: figure,
  deathsAndMissing: figure,
  injuries: figure,
  seriousInjuries: figure,
  lossWan: figure,
  yoyIncidents: figure,
  yoyDeaths: figure,
  yoyDeathsAndMissing: figure,
  yoyInjuries: figure,
  yoyLossWan: figure,
  yoyIncidentsPct: figure,
  yoyDeathsPct: figure,
  yoyInjuriesPct: figure,
  yoyLossPct: figure,
  momIncidents: figure,
  momDeaths: figure,
  momIncidentsPct: figure,
  momDeathsPct: figure,
  vsControlDeaths: figure,
})

const expectedSchema = z.object({
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  form: z.enum(['2008', '2014', '2019', '2021', 'n/a']),
  figures: z.array(figureSchema),
  accidents: z.array(accidentSchema),
})

export type ExpectedFigure = z.infer<typeof figureSchema>
export type ExpectedAccident = z.infer<typeof accidentSchema>
export type ExpectedReport = z.infer<typeof expectedSchema>

/** One document of a corpus with what was read from it by hand. */
export interface CorpusCase {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: ExpectedReport
}

const SOURCE_LINE = '# source:'

/** The first line of a corpus file is a remark of its collectors, not of the report. */
const withoutSourceLine = (bytes: Uint8Array): Uint8Array => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SOURCE_LINE.length))
  const end = bytes.indexOf(0x0a)
  if (head !== SOURCE_LINE) return bytes
  return end < 0 ? new Uint8Array() : bytes.subarray(end + 1)
}

/** Reads `raw/` and `expected/` of a corpus folder, in the order of the file names. */
export const readCorpus = async (folder: string): Promise<readonly CorpusCase[]> => {
  const documents = [...(await readdir(join(folder, 'raw')))].sort()
  const cases: CorpusCase[] = []
  for (const name of documents) {
    const answer = join(folder, 'expected', name.replace(/\.[a-z]{1,5}$/u, '.json'))
    const json: unknown = JSON.parse(await readFile(answer, 'utf8'))
    const expected = expectedSchema.parse(json)
    cases.push({ name, bytes: withoutSourceLine(await readFile(join(folder, 'raw', name))), expected })
  }
  return cases
}
