import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeAudit } from '../../src/core/schema/decode-audit'
import { encodeReviews } from '../../src/core/schema/encode-reviews'
import { buildCommand, nianbao } from './support/run-nianbao'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-audit-'))
const at = (name: string): string => join(folder, name)
const reportSaying = (sentence: string): string =>
  [
    '临川县水利局2023年政府信息公开工作年度报告',
    '本报告由临川县水利局编制，所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    '一、总体情况',
    sentence,
  ].join('\n')
/** Files by name. */
const FILES = {
  // 12 + 8 = 20
  'held.txt': reportSaying('主动公开政府信息20条：通知公告12条，工作动态8条。'),
  // 12 + 5 = 17 ≠ 20: to be mended or explained
  'warned.txt': reportSaying('主动公开政府信息20条：通知公告12条，工作动态5条。'),
}

const fingerprintsOf = (file: string): readonly string[] => {
  const audit = decodeAudit(JSON.parse(nianbao(['audit', at(file), '--format', 'json']).out))
  return audit.ok
    ? audit.value.findings.filter(({ verdict }) => verdict === 'contradicts').map(({ fingerprint }) => fingerprint)
    : []
}

beforeAll(() => {
  buildCommand()
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('nianbao audit', () => {
  it('ends with 0 where everything holds, whatever it is to fail on', () => {
    expect(nianbao(['audit', at('held.txt'), '--fail-on', 'warning'])).toMatchObject({ code: 0, err: '' })
  })

  it('ends with 4 for a warning only where it is to fail on warnings', () => {
    expect(nianbao(['audit', at('warned.txt')]).code).toBe(0)
    const { code, out } = nianbao(['audit', at('warned.txt'), '--fail-on', 'warning', '--lang', 'zh-Hans'])
    expect(code).toBe(4)
    expect(out).toContain('12 + 5 = 17 ≠ 20')
    expect(out).toContain('警告 · 报告有误')
  })

  it('no longer counts what a person explained, and says so; what was confirmed counts on', () => {
    const [fingerprint = ''] = fingerprintsOf('warned.txt')
    const about = { rule: 'listed-parts-sum', agency: null, year: 2023, formula: '' } as const
    for (const verdict of ['explained', 'confirmed'] as const)
      writeFileSync(at(`${verdict}.json`), encodeReviews([{ fingerprint, verdict, remark: '另有3条为图片', about }]))
    const judged = (verdict: string) =>
      nianbao([
        'audit',
        at('warned.txt'),
        '--fail-on',
        'warning',
        '--lang',
        'zh-Hans',
        '--reviews',
        at(`${verdict}.json`),
      ])
    expect(judged('explained').code).toBe(0)
    expect(judged('explained').out).toContain('→ 有合理解释 · 另有3条为图片')
    expect(judged('confirmed').code).toBe(4)
  })

  it('refuses a file of reviews that is none', () => {
    writeFileSync(at('broken.json'), '{"reviews": 3}')
    const { code, err } = nianbao(['audit', at('warned.txt'), '--reviews', at('broken.json')])
    expect(code).toBe(2)
    expect(err).toContain('broken.json')
  })
})
