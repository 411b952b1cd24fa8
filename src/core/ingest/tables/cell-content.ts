import type { CellContent } from '../../domain/cell'
import type { Unit } from '../../domain/unit'
import { isUnit } from '../../domain/unit'
import { parseNumeral } from '../../text/numeral'
import { remembered } from '../../text/remembered'

/** What a cell holds and the unit printed in it. */
export interface ReadContent {
  readonly content: CellContent
  readonly unit: Unit | null
}

const DASH = /^[-—―─_]{1,6}$/u
const NOT_APPLICABLE = /^(?:[/\\]{1,2}|不涉及|不适用|n\/a)$/iu
const ZERO_WORDS = /^(?:无|零|〇|没有|暂无|未发生|未产生)(?<unit>\D{0,2})$/u
/** 一 and 一一 are mostly dashes typed on a Chinese keyboard. */
const DASH_LIKE = /^一{1,4}$/u
const LEADING = /^(?:共计|合计|总计|共|计)/u
const CHANGE = /^(?<word>增加|新增|增|减少|减)(?=\d)/u
/** A note that only explains the figure before it. */
const NOTE = /^\((?:(?:其中|含|包括|包含|均|都|全部)[^()]{0,80}|[^()\d〇零一二三四五六七八九十百千万]{1,60})\)$/u
const UNREADABLE: ReadContent = { content: { state: 'unreadable' }, unit: null }

/** A unit as the forms print it, else null. */
export const parseUnit = (text: string): Unit | null => (isUnit(text) ? text : null)

/**
 * Reads the normalised text of one table cell. Nothing is guessed: what is no figure, dash or slash is `unreadable`.
 * @example readContent('523.15万元') // { content: { state: 'value', value: 523.15 }, unit: '万元' }
 * @example readContent('22(其中修订16件)') // { content: { state: 'value', value: 22 }, unit: null }
 */
export const readContent = remembered((text: string): ReadContent => {
  if (text === '') return { content: { state: 'blank' }, unit: null }
  if (text.length > 120) return UNREADABLE
  if (DASH.test(text)) return { content: { state: 'dash' }, unit: null }
  if (NOT_APPLICABLE.test(text)) return { content: { state: 'not-applicable' }, unit: null }
  const zero = ZERO_WORDS.exec(text)?.groups?.unit
  if (zero !== undefined && (zero === '' || isUnit(zero)))
    return { content: { state: 'value', value: 0 }, unit: zero === '' ? null : parseUnit(zero) }
  if (DASH_LIKE.test(text) || hasGap(text)) return UNREADABLE
  return readFigure(text)
})

/** Two figures with a space between: a thousands gap or two cells in one, nobody can tell. */
export const hasGap = (text: string): boolean => /\d {1,2}\d/u.test(text)

const readFigure = (text: string): ReadContent => {
  const change = CHANGE.exec(text)?.groups?.word
  const body = change === undefined ? text.replace(LEADING, '') : text.slice(change.length)
  const numeral = parseNumeral(body, 0)
  if (numeral === null) return UNREADABLE
  const tail = /^(?:(?<unit>[^\d(.。+-]{1,2})[.。]?)?(?<note>\(.*)?$/u.exec(body.slice(numeral.length))?.groups
  if (tail === undefined) return UNREADABLE
  const unit = tail.unit ?? ''
  if ((unit !== '' && !isUnit(unit)) || unit === '%') return UNREADABLE
  if (tail.note !== undefined && !NOTE.test(tail.note)) return UNREADABLE
  const value = change?.startsWith('减') === true ? -numeral.value : numeral.value
  return {
    content:
      numeral.approx === undefined ? { state: 'value', value } : { state: 'value', value, approx: numeral.approx },
    unit: unit === '' ? null : parseUnit(unit),
  }
}

/** Could this text stand in a value cell of the form? Long texts and labels never do. */
export const isValueLike = (text: string): boolean =>
  text.length <= 40 && text !== '' && readContent(text).content.state !== 'unreadable'
