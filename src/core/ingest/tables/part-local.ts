import { matchesOf } from '../../text/matches'
import type { NormalDocument } from '../normal-document'
import type { Parting } from './parted-digits'
import { waysToPart } from './parted-digits'
import type { RowReading } from './reading'

/** The local forms of 2008 and after count the year, and beside it all years. */
const COLUMNS = ['current-period', 'all-years'] as const
const DIGITS = /^\d+$/u
const anything = (): boolean => true

/** How much was disclosed, as the sentences of the report say it: 2016年主动公开政府信息583条. */
const TOLD =
  /主动公开(?:了|的)?(?:各类)?(?:(?:政府|政务)?(?:公开)?信息)?(?:总数|数量?)?(?:共计?|为|有|合计|总计)?(?<count>\d{1,7})(?=条(?!余))/gu

/** The numbers a document says it disclosed. */
export const toldDisclosures = (document: NormalDocument): ReadonlySet<string> =>
  new Set(
    document.blocks.flatMap((block) =>
      block.kind === 'table' ? [] : matchesOf(block.normal.text, TOLD).map(({ groups }) => groups?.count ?? ''),
    ),
  )

/**
 * The rows of a local form (年度 | 历年累计) whose two figures ran together. 主动公开信息数 is parted where one way alone begins with
 * the number its sentences tell; what was published by one channel, where one way alone keeps within it in both columns;
 * any other row, where it has one way at all. A table that shows a row with one figure only may have lost blank cells, and
 * nothing of it is told.
 */
export const partLocal = (
  rows: readonly RowReading[],
  told: () => ReadonlySet<string>,
): ReadonlyMap<RowReading, Parting> => {
  const digits = rows.filter(hasTwoColumns)
  const total = digits.find(({ row }) => row.indicator === 'disclosure.total')
  if (total === undefined || digits.some((row) => digitsOf(row).length < COLUMNS.length)) return new Map()
  const said = told()
  const whole = only(waysOf(total).filter(([year = '']) => said.has(year)))
  if (whole === null) return new Map()
  return new Map(
    digits.flatMap((row): [RowReading, Parting][] => {
      const way = row === total ? whole : only(isChannel(row) ? waysOf(row).filter(isWithin(whole)) : waysOf(row))
      return way === null ? [] : [[row, way]]
    }),
  )
}

const textsOf = ({ values }: RowReading): readonly string[] => values.map(({ text }) => text)
const digitsOf = (row: RowReading): string => textsOf(row).join('')

const hasTwoColumns = (row: RowReading): boolean =>
  row.values.length > 0 &&
  textsOf(row).every((text) => DIGITS.test(text)) &&
  row.header?.columns.length === COLUMNS.length &&
  COLUMNS.every((column, at) => row.header?.columns[at]?.column === column)

const isChannel = ({ row }: RowReading): boolean => row.indicator.startsWith('disclosure.channel.')

const waysOf = (row: RowReading): readonly Parting[] => {
  const texts = textsOf(row)
  return texts.length === COLUMNS.length ? [texts] : (waysToPart(texts, COLUMNS.length, anything) ?? [])
}

const only = (ways: readonly Parting[]): Parting | null => (ways.length === 1 ? (ways[0] ?? null) : null)

const isWithin =
  (whole: Parting) =>
  (way: Parting): boolean =>
    way.every((cell, at) => Number(cell) <= Number(whole[at]))
