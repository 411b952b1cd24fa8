import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { conformityTable, ranIn, stateOf } from '../../scripts/conformity/join.mjs'
import { WCAG } from '../../scripts/conformity/wcag.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const sourceOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

describe('the list of criteria', () => {
  it('is all of WCAG 2.2: 31 of level A and 24 of AA, each once', () => {
    expect(WCAG.filter(({ level }) => level === 'A')).toHaveLength(31)
    expect(WCAG.filter(({ level }) => level === 'AA')).toHaveLength(24)
    expect(new Set(WCAG.map(({ id }) => id)).size).toBe(55)
  })

  it.each(WCAG.map((line) => [line.id, line] as const))(
    '%s names tests that exist, or says why there is none',
    (_, line) => {
      const { claim, tests = [], why = '' } = line
      expect(tests.filter(([file, title]) => !sourceOf(file).includes(title))).toEqual([])
      expect(tests.length > 0).toBe(claim === 'proved' || claim === 'partly')
      expect(why === '').toBe(claim === 'proved')
    },
  )
})

describe('a line joined with a run', () => {
  const proved = { id: '1', level: 'A', name: 'n', claim: 'proved', tests: [['a.test.ts', 'fits %s (all)']] } as const
  const ran = (title: string, status: string, file = 'a.test.ts') => ({ file, title, status })

  it.each([
    ['proved', [ran('fits 甲 (all)', 'passed'), ran('fits 乙 (all)', 'passed')]],
    ['failed', [ran('fits 甲 (all)', 'passed'), ran('fits 乙 (all)', 'failed')]],
    ['not run', [ran('fits 甲 (all)', 'pending')]],
    ['not run', [ran('fits 甲 all', 'passed')]],
    ['not run', [ran('fits 甲 (all)', 'passed', 'b.test.ts')]],
    ['not run', []],
  ] as const)('is %s', (state, tests) => {
    expect(stateOf(proved, tests)).toBe(state)
  })

  it('claims nothing more than the list does', () => {
    const tests = [ran('fits 甲 (all)', 'passed')]
    expect(stateOf({ ...proved, claim: 'partly', why: 'w' }, tests)).toBe('partly')
    expect(stateOf({ ...proved, claim: 'open', why: 'w' }, tests)).toBe('open')
    expect(stateOf({ ...proved, claim: 'absent', why: 'w' }, [])).toBe('absent')
  })

  it('is a row of the table, counted', () => {
    const report = {
      testResults: [{ name: '/x/a.test.ts', assertionResults: [{ title: 'fits 甲 (all)', status: 'passed' }] }],
    }
    expect(conformityTable([proved], ranIn(report, '/x')).split('\n').slice(2)).toEqual([
      '| 1 n | A | proved |  | a.test.ts |',
      '',
      '1 criteria: 1 proved.',
    ])
  })
})
