import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractRules from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterEach, describe, expect, it } from 'vitest'
import { mirrorSources } from './mirror'

const ROOT = path.resolve(import.meta.dirname, '../..')
const rules = await extractRules(path.join(ROOT, '.dependency-cruiser.mjs'))
const forbidden = rules.forbidden ?? []
const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const judge = async (baseDir: string): Promise<ICruiseResult> => {
  const { output } = await cruise(['src'], {
    ...rules.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  })
  if (typeof output === 'string') throw new Error(output)
  return output
}

/** A checkout in a temporary folder with the imports of the given one. */
const mirrored = async (source: string): Promise<{ readonly folder: string; readonly files: number }> => {
  const folder = temporary()
  await cp(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'))
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
  return { folder, files: mirrorSources(source, folder) }
}

const temporary = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-architecture-'))
  made.push(folder)
  return folder
}

/** Builds a checkout with only the given files and tells which rules they break. */
const brokenBy = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const source = temporary()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(source, name)), { recursive: true })
    writeFileSync(path.join(source, name), text)
  }
  const { folder } = await mirrored(source)
  for (const name of Object.keys(files).filter((file) => !file.startsWith('src/'))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    await cp(path.join(source, name), path.join(folder, name))
  }
  const result = await judge(folder)
  return [...new Set(result.summary.violations.map((violation) => violation.rule.name))].sort()
}

describe('the architecture check', () => {
  it('reads the whole product and finds nothing wrong', async () => {
    const { folder, files } = await mirrored(ROOT)
    const result = await judge(folder)
    expect(result.summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`)).toEqual([])
    expect(files).toBeGreaterThan(200)
    expect(result.summary.totalCruised).toBeGreaterThanOrEqual(files)
  }, 60_000)

  it('accepts imports that go the right way', async () => {
    expect(
      await brokenBy({
        'src/core/domain/unit.ts': 'export const unit = 1',
        'src/core/text/text.ts': "import { unit } from '../domain/unit'\nexport const text = unit",
        'src/core/ingest/read.ts': "import { text } from '../text/text'\nexport const read = text",
      }),
    ).toEqual([])
  })

  it.each([
    {
      rule: 'ingest-knows-domain-and-text',
      files: {
        'src/core/audit/rule.ts': 'export const rule = 1',
        'src/core/ingest/read.ts': "import { rule } from '../audit/rule'\nexport const read = rule",
      },
    },
    {
      rule: 'ingest-knows-domain-and-text',
      files: {
        'src/core/metrics/series.ts': 'export interface Series { readonly name: string }',
        'src/core/ingest/read.ts':
          "import type { Series } from '../metrics/series'\nexport const read = (one: Series) => one.name",
      },
    },
    {
      rule: 'no-cycles',
      files: {
        'src/core/domain/one.ts': "import type { Two } from './two'\nexport interface One { readonly two: Two }",
        'src/core/domain/two.ts': "import type { One } from './one'\nexport interface Two { readonly one: One }",
      },
    },
    {
      rule: 'core-is-pure',
      files: {
        'src/ui/part.tsx': 'export const Part = () => null',
        'src/core/schema/wire.ts': "import { Part } from '../../ui/part'\nexport const wire = Part",
      },
    },
    {
      rule: 'core-has-no-platform',
      files: { 'src/core/text/file.ts': "import { readFileSync } from 'node:fs'\nexport const file = readFileSync" },
    },
    {
      rule: 'node-only-in-cli',
      files: { 'src/readers/file.ts': "import { readFileSync } from 'node:fs'\nexport const file = readFileSync" },
    },
    {
      rule: 'feature-never-imports-feature',
      files: {
        'src/features/channels/model.ts': 'export const model = 1',
        'src/features/overview/model.ts': "export { model } from '../channels/model'",
      },
    },
    {
      rule: 'ui-takes-props',
      files: {
        'src/state/filters.ts': 'export const filters = 1',
        'src/ui/bar.tsx': "import { filters } from '../state/filters'\nexport const Bar = () => <p>{filters}</p>",
      },
    },
    {
      rule: 'recharts-only-in-charts',
      files: {
        'src/features/overview/Screen.tsx': "import { BarChart } from 'recharts'\nexport const Screen = BarChart",
      },
    },
    {
      rule: 'parse5-only-in-readers',
      files: { 'src/app/main.tsx': "const { parse } = await import('parse5')\nexport const main = parse" },
    },
    {
      rule: 'zip-only-at-the-edges',
      files: { 'src/data/unzip.ts': "import { unzipSync } from 'fflate'\nexport const unzip = unzipSync" },
    },
    {
      rule: 'no-tests-in-product',
      files: {
        'tests/support/fake.ts': 'export const fake = 1',
        'src/data/load.ts': "import { fake } from '../../tests/support/fake'\nexport const load = fake",
      },
    },
    {
      rule: 'no-unresolved',
      files: { 'src/app/main.tsx': "import { gone } from './gone'\nexport const main = gone" },
    },
  ])('catches a planted breach of $rule', async ({ rule, files }) => {
    expect(await brokenBy(files)).toContain(rule)
  })

  it('has a sentence for every rule that tells what the breach means', () => {
    const silent = forbidden.filter((rule) => !/^.{20,}[.]$/u.test(rule.comment ?? ''))
    expect(silent.map((rule) => rule.name)).toEqual([])
  })
})
