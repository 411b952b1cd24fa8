import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, numberOf } from '../xml/walk'

/** How a cell style shows what is in the cell. */
export interface CellFormat {
  readonly number: string
  readonly struck: boolean
}
/** Form of each cell style by its index. */
export type CellFormats = readonly CellFormat[]

const GENERAL = 'General'
const DATE = 'yyyy/m/d'
/** Formats a file may use without declaring them (ECMA-376 18.8.30), those of Chinese locales as they show there. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0;-#,##0'],
  [6, '#,##0;-#,##0'],
  [7, '#,##0.00;-#,##0.00'],
  [8, '#,##0.00;-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, DATE],
  [15, 'd-m-yy'],
  [16, 'd-m'],
  [17, 'm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00;-#,##0.00;"-"'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
])

/** Formats of the cell styles of a workbook. */
export const readCellFormats = (root: XmlElement | null): CellFormats => {
  if (root === null) return []
  const own = new Map(
    childrenOf(childOf(root, 'x:numFmts') ?? root, 'x:numFmt').map(({ attributes }) => [
      numberOf(attributes.get('numFmtId')) ?? 0,
      attributes.get('formatCode') ?? GENERAL,
    ]),
  )
  const fonts = childrenOf(childOf(root, 'x:fonts') ?? root, 'x:font').map(isStruck)
  const styles = childOf(root, 'x:cellXfs')
  return (styles === undefined ? [] : childrenOf(styles, 'x:xf')).map(({ attributes }) => {
    const id = numberOf(attributes.get('numFmtId')) ?? 0
    return {
      number: own.get(id) ?? BUILT_IN.get(id) ?? GENERAL,
      struck: fonts[numberOf(attributes.get('fontId')) ?? 0] ?? false,
    }
  })
}

/** Whether a font, of a cell or of a run in one, strikes its text out. */
export const isStruck = (font: XmlElement | undefined): boolean => {
  const strike = childOf(font, 'x:strike')
  return strike !== undefined && !['0', 'false'].includes(strike.attributes.get('val') ?? '1')
}
