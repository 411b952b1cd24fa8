import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { conformityTable, ranIn, stateOf } from '../../scripts/conformity/join.mjs'
import { AREAS, ITEMS, SUBJECTS, nationalPart } from '../../scripts/conformity/national.mjs'
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

describe('the national standard', () => {
  it('has 58 items, of which none is claimed', () => {
    expect(ITEMS.first + ITEMS.second + ITEMS.third).toBe(58)
    expect(nationalPart(WCAG, [])).toContain('none of the 58 is claimed')
  })

  it('has four areas, of whose principles all criteria are counted', () => {
    // 20 perceivable, 20 operable, 13 understandable, 2 robust of WCAG 2.2 A and AA
    const rows = nationalPart(WCAG, []).split('\n')
    expect(
      AREAS.map(([area]) =>
        rows
          .find((row) => row.startsWith(`| ${area}`))
          ?.split(' | ')
          .slice(0, 3),
      ),
    ).toEqual([
      ['| 可感知性', 'Perceivable', '20'],
      ['| 可操作性', 'Operable', '20'],
      ['| 可理解性', 'Understandable', '13'],
      ['| 兼容性', 'Robust', '2'],
    ])
  })

  it('is told by reported subjects, each in the state of a criterion of WCAG', () => {
    const ids = new Set(WCAG.map(({ id }) => id))
    expect(SUBJECTS.filter(([, criterion]) => !ids.has(criterion))).toEqual([])
    expect(nationalPart(WCAG, []).split('\n').slice(-6)).toEqual([
      expect.stringMatching(/^\| 图片的替代文本 \| 1\.1\.1 Non-text Content \| not run \|/u),
      expect.stringMatching(/^\| 视频的字幕 \| 1\.2\.2 .* \| absent \| no recorded sound or video \|$/u),
      expect.stringMatching(/^\| 语义准确的网页标题 \| 2\.4\.2 Page Titled \| not run \|/u),
      expect.stringMatching(/^\| 功能可由读屏软件和键盘操作 \| 2\.1\.1 Keyboard \| not run \|/u),
      expect.stringMatching(/^\| 标签、按钮可被读屏软件朗读 \| 4\.1\.2 Name, Role, Value \| not run \|/u),
      expect.stringMatching(/^\| 验证码不止图形一种 \| 3\.3\.8 .* \| absent \| no account \|$/u),
    ])
  })
})
