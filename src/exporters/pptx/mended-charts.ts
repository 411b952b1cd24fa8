import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SeriesLook } from './chart-looks'
import { withLooks } from './chart-looks'

const CHART = /^ppt\/charts\/chart(?<number>\d{1,4})\.xml$/u
const BOOK = /^ppt\/embeddings\/.{1,80}\.xlsx$/u
const SHEET = 'xl/worksheets/sheet1.xml'
const EMPTY_POINT = /<c:pt idx="\d{1,6}"><c:v>(?:NaN)?<\/c:v><\/c:pt>/gu
const EMPTY_CELL = /<c r="[A-Z]{1,3}\d{1,7}"><v>(?:NaN)?<\/v><\/c>/gu

/** In the name of a part, and where lists of parts and relations name it. */
const NUMBER_OF_PART = /(?<=charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)\d{1,4}(?=\.(?:xml|xlsx))/gu
const LIST = /(?:\.rels|^\[Content_Types\]\.xml)$/u

const FIRST_DAY = new Date(1980, 0, 1)

const bookWithoutGaps = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes)
  const sheet = parts[SHEET]
  return sheet === undefined
    ? bytes
    : zipSync({ ...parts, [SHEET]: strToU8(strFromU8(sheet).replaceAll(EMPTY_CELL, '')) }, { mtime: FIRST_DAY })
}

/**
 * The file with what the library cannot write. What stands for a missing figure is taken out of charts and their workbooks:
 * the library writes an empty value, which Office takes for damage and others for 0; a point that is not there is a gap
 * everywhere. And each chart gets the looks of its figures, in the order in which charts were added.
 */
export const mendedCharts = (pptx: Uint8Array, looks: readonly (readonly SeriesLook[])[]): Uint8Array => {
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => !name.endsWith('/'))
  const numberOf = (name: string): number => Number(CHART.exec(name)?.groups?.['number'])
  // the library numbers the charts of all files of a page, one after another; each file of ours begins anew
  const order = parts
    .map(([name]) => numberOf(name))
    .filter((number) => !Number.isNaN(number))
    .sort((one, other) => one - other)
  const mended = ([name, bytes]: readonly [string, Uint8Array]): Uint8Array => {
    const at = order.indexOf(numberOf(name))
    if (at === -1) return BOOK.test(name) ? bookWithoutGaps(bytes) : bytes
    return strToU8(withLooks(strFromU8(bytes).replaceAll(EMPTY_POINT, ''), looks[at] ?? []))
  }
  const numbered = (text: string): string =>
    text.replaceAll(NUMBER_OF_PART, (number) => String(order.indexOf(Number(number)) + 1))
  return zipSync(
    Object.fromEntries(
      parts.map(([name, bytes]) => [
        numbered(name),
        LIST.test(name) ? strToU8(numbered(strFromU8(bytes))) : mended([name, bytes]),
      ]),
    ),
    { mtime: FIRST_DAY },
  )
}
