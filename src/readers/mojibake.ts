import type { Diagnostic } from '../core/domain/diagnostic'
import type { Block } from '../core/domain/document'
import type { Place } from '../core/domain/place'

/**
 * Traces of text lost in transcoding: U+FFFD, private use (bullets of symbol fonts U+F020–F0FF apart), 锟斤拷, `？；` left
 * of a broken pair (mess.md §1), Bopomofo after a stop, UTF-8 read as Latin-1 or as GBK, a comment opener glued to a
 * character.
 */
const DAMAGE =
  /\uFFFD+|[\uE000-\uF01F\uF100-\uF8FF]+|锟斤拷|烫烫烫|屯屯屯|[?？][；;]|。[\u3105-\u3129]|鏀垮簻|淇℃伅|鍏紑|[\u4E00-\u9FFF]!--|(?:[\u00C2-\u00EF][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,2}){3}/u
const MOST = 20
const AROUND = 10

/** Diagnostics for the first places of each block where text was lost; the text itself stays as it is. */
export const findMojibake = (blocks: readonly Block[]): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  const look = (text: string, place: Omit<Place, 'start' | 'end'>): void => {
    const match = DAMAGE.exec(text)
    if (match === null || found.length >= MOST) return
    const start = match.index
    const end = start + match[0].length
    found.push({
      code: 'mojibake',
      severity: 'warning',
      place: { ...place, start, end },
      actual: text.slice(Math.max(0, start - AROUND), end + AROUND).slice(0, 80),
    })
  }
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return look(block.text, { block: index })
    block.rows.forEach((cells, row) =>
      cells.forEach((slot, column) => {
        if (slot.origin === undefined) look(slot.text, { block: index, row, column })
      }),
    )
  })
  return found
}
