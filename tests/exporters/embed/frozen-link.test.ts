import { describe, expect, it } from 'vitest'
import { isFrozenHash } from '../../../src/exporters/embed/frozen-hash'
import { frozenLink, readFrozenLink } from '../../../src/exporters/embed/frozen-link'
import { pack } from '../../../src/exporters/packed'
import { BALANCE, card, figure, shownWith } from '../../support/shown-builder'
import { BARS, COLUMNS, PARTS, TREND } from '../../support/shown-charts'

const linkOf = async (value: unknown) => `#frozen=1.${await pack(JSON.stringify(value))}`

describe('a card inside its link', () => {
  it.each([
    ['a table', BALANCE],
    ['bars', BARS],
    ['lines', TREND],
    ['columns, one worked out, one hatched', COLUMNS],
    ['parts', PARTS],
  ])('comes out as it went in, but for places and the rest of the screen: %s', async (_, one) => {
    const hash = await frozenLink(shownWith([BALANCE, one]), one)
    expect(isFrozenHash(hash)).toBe(true)
    expect(hash).toMatch(/^#frozen=1\.[\w-]+$/u)
    const read = await readFrozenLink(hash)
    const [frozen] = read?.cards ?? []
    expect(read?.cards).toHaveLength(1)
    expect(frozen?.chart).toEqual(one.chart)
    expect(frozen?.table.rows.map(({ cells }) => cells.map(({ text, mark, value }) => [text, mark, value]))).toEqual(
      one.table.rows.map(({ cells }) => cells.map(({ text, mark, value }) => [text, mark, value])),
    )
    expect(JSON.stringify(read)).not.toContain('b1r')
    expect([read?.sentence, read?.link, read?.keyFigures]).toEqual(['', '', []])
  })

  it('is short: 40 rows of two figures take less than a quarter of what a link holds', async () => {
    const many = Array.from({ length: 40 }, (_, at) => [{ text: `第${at}项` }, figure(at * 7, at), figure(at, at)])
    expect((await frozenLink(shownWith([]), card('多', many))).length).toBeLessThan(2000)
  })

  it('is refused where it is damaged, too long, of another shape, or more than a card', async () => {
    const whole = shownWith([TREND])
    const { chart } = TREND
    const withCard = (change: object) => linkOf({ ...whole, cards: [{ ...TREND, ...change }] })
    const made = await Promise.all([
      linkOf(null),
      linkOf({ ...whole, cards: [] }),
      linkOf({ ...whole, cards: [TREND, TREND] }),
      withCard({ title: { html: '<b>x</b>' } }),
      // a line from the year 1 to the year 999999999 would never be drawn to its end
      withCard({ chart: { ...chart, categories: ['1', '2018', '999999999'] } }),
      withCard({ chart: { ...chart, categories: ['2017'] } }),
      withCard({ table: { ...TREND.table, columns: [] } }),
    ])
    const refused = [
      '#frozen=1.',
      '#frozen=1.@@@',
      '#frozen=2.AAAA',
      `${await linkOf(whole)}AAAA`.slice(0, -40),
      `#frozen=1.${'A'.repeat(8001)}`,
      ...made,
    ]
    expect(await Promise.all(refused.map(readFrozenLink))).toEqual(refused.map(() => null))
    expect(await readFrozenLink(await linkOf(whole))).toEqual(whole)
  })
})
