import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportsIn } from '../../support/documents/read'
import { writeDocx } from '../../support/documents/write-docx'
import { writePdf } from '../../support/documents/write-pdf'
import { writeXlsx } from '../../support/documents/write-xlsx'
import { pack } from '../../support/documents/xml'
import { noise } from '../encode'
import { damaged } from '../../support/documents/damage'

const SOURCE = path.resolve(import.meta.dirname, '../../../data/sources/hongze-2023.html')
const ROUNDS = 60
const SLOWEST = 10_000
/** All rounds together, on a machine that does other things too. */
const PATIENCE = 120_000

describe.each(['docx', 'xlsx', 'zip', 'pdf'] as const)('a damaged %s', (format) => {
  it(
    'never stops the reader, never takes long and never says another figure',
    async () => {
      const html = readFileSync(SOURCE)
      const [source] = await reportsIn(html, 'a.html')
      const blocks = source?.blocks ?? []
      const whole = {
        docx: () => writeDocx(blocks),
        xlsx: () => writeXlsx(blocks),
        zip: () => pack({ 'a.html': html }),
        pdf: () => writePdf(blocks),
      }[format]()
      const [sound] = await reportsIn(whole, `a.${format}`)
      const known = new Set(sound?.cells.map(({ indicator, column, printed }) => `${indicator}|${column}|${printed}`))
      expect(known.size).toBeGreaterThan(20)
      for (let round = 0; round < ROUNDS; round += 1) {
        const startedAt = performance.now()
        const reports = await reportsIn(damaged(whole, round), `a.${format}`)
        expect(performance.now() - startedAt).toBeLessThan(SLOWEST)
        expect(reports.length).toBeGreaterThan(0)
        // a PDF has no checksum: a digit that became another on the way is the figure the file says
        for (const { indicator, column, printed } of format === 'pdf' ? [] : reports.flatMap(({ cells }) => cells))
          expect(known).toContain(`${indicator}|${column}|${printed}`)
      }
    },
    PATIENCE,
  )
})

describe('noise', () => {
  it.each([
    ['a ZIP', [0x50, 0x4b, 0x03, 0x04]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a]],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['nothing', []],
  ])('that begins like %s holds no figure', async (_what, start) => {
    const [report] = await reportsIn(Uint8Array.from([...start, ...noise(20_000)]), 'a')
    expect(report?.cells.length).toBe(0)
    expect(report?.diagnostics[0]?.severity).toBe('error')
  })
})
