import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import { normalize } from '../../../text/normalize'

const REACH = 120
const STOPS = '。！？!?\n'

const textAt = ({ blocks }: Report, place: Place): string => {
  const block = blocks[place.block]
  if (block === undefined) return ''
  return block.kind === 'table' ? (block.rows[place.row ?? 0]?.[place.column ?? 0]?.text ?? '') : block.text
}

/** Words of the sentence before a place, at most 120 characters, in the spelling of the rules; empty where they are not at hand. */
export const wordsBefore = (report: Report, place: Place): string => {
  const text = textAt(report, place)
  let start = Math.min(place.start, text.length)
  const least = Math.max(0, start - REACH)
  while (start > least && !STOPS.includes(text[start - 1] ?? '')) start -= 1
  return normalize(text.slice(start, place.start)).text
}

/** Words of the sentence after a place, at most 120 characters. */
export const wordsAfter = (report: Report, place: Place): string => {
  const text = textAt(report, place)
  let end = Math.min(place.end, text.length)
  const most = Math.min(text.length, end + REACH)
  while (end < most && !STOPS.includes(text[end] ?? '')) end += 1
  return normalize(text.slice(place.end, end)).text
}

/** Words between two places of one paragraph or table cell; null where they do not stand in one, in this order. */
export const wordsBetween = (report: Report, from: Place, to: Place): string | null =>
  from.block === to.block && from.row === to.row && from.column === to.column && from.end <= to.start
    ? normalize(textAt(report, from).slice(from.end, to.start)).text
    : null

/** The same in whichever order the two places stand. */
export const wordsApart = (report: Report, one: Place, other: Place): string | null =>
  wordsBetween(report, one, other) ?? wordsBetween(report, other, one)
