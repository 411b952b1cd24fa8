import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const CHART = /^ppt\/charts\/chart\d{1,4}\.xml$/u
const BOOK = /^ppt\/embeddings\/.{1,80}\.xlsx$/u
const SHEET = 'xl/worksheets/sheet1.xml'
const EMPTY_POINT = /<c:pt idx="\d{1,6}"><c:v>(?:NaN)?<\/c:v><\/c:pt>/gu
const EMPTY_CELL = /<c r="[A-Z]{1,3}\d{1,7}"><v>(?:NaN)?<\/v><\/c>/gu

const FIRST_DAY = new Date(1980, 0, 1)

const rewritten = (bytes: Uint8Array, pattern: RegExp): Uint8Array => strToU8(strFromU8(bytes).replaceAll(pattern, ''))

const bookWithoutGaps = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes)
  const sheet = parts[SHEET]
  return sheet === undefined
    ? bytes
    : zipSync({ ...parts, [SHEET]: rewritten(sheet, EMPTY_CELL) }, { mtime: FIRST_DAY })
}

/**
 * Takes out of charts and their workbooks what stands for a missing figure: the library writes an empty value, which
 * Office takes for damage and others for 0; a point that is not there is a gap everywhere.
 */
export const withoutGaps = (pptx: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(pptx))
        .filter(([name]) => !name.endsWith('/'))
        .map(([name, bytes]) => [
          name,
          CHART.test(name) ? rewritten(bytes, EMPTY_POINT) : BOOK.test(name) ? bookWithoutGaps(bytes) : bytes,
        ]),
    ),
    { mtime: FIRST_DAY },
  )
