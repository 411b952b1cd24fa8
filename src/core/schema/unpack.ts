import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import { isKeyed } from './check'
import type { DecodeError } from './decode-error'
import { invalid } from './decode-error'
import type { WireObject } from './migrations'

/** What the records of a table say under one key: the same in all, few different values with their places, or one a record. */
export type Column =
  | { readonly all: unknown }
  | { readonly words: readonly unknown[]; readonly at: readonly number[] }
  | readonly unknown[]

/** Records as columns by key; `place.block` is the key `block` of the record within `place`. */
export interface Packed {
  readonly count: number
  readonly columns: Readonly<Record<string, Column>>
}

/** In `at` of a column: the record does not have the key. */
export const ABSENT = -1

/** More records than any data set has: a number in a damaged file does not fill the memory. */
const MOST = 1_000_000

type Row = Record<string, unknown>

/** Writes what a column says into the rows; false where it does not fit them. */
const fill = (column: unknown, rows: readonly Row[], key: string): boolean => {
  const isList = Array.isArray(column)
  if (!isList && !isKeyed(column)) return false
  const { all, words, at }: Readonly<Record<string, unknown>> = isList ? { at: column } : column
  if (!Array.isArray(at)) {
    for (const row of rows) row[key] = all
    return all !== undefined
  }
  const places: readonly unknown[] = at
  const values: readonly unknown[] = Array.isArray(words) ? words : []
  for (const [index, row] of rows.entries()) {
    const place = places[index]
    if (isList) row[key] = place
    else if (place !== ABSENT) {
      if (!Number.isInteger(place) || !(Number(place) in values)) return false
      row[key] = values[Number(place)]
    }
  }
  return places.length === rows.length
}

/** Columns → records, not yet checked for what they say; never throws. */
export const unpack = (json: unknown): Result<readonly unknown[], DecodeError> => {
  const { count, columns } = isKeyed(json) ? json : {}
  if (!Number.isInteger(count) || Number(count) < 0 || Number(count) > MOST || !isKeyed(columns))
    return invalid('', 'expected columns')
  const rows = Array.from({ length: Number(count) }, (): Row => ({}))
  const within = new Map<string, readonly Row[]>()
  for (const [path, column] of Object.entries(columns)) {
    const [key = '', inner = key] = path.split('.')
    let known = path === key ? rows : within.get(key)
    if (known === undefined) {
      known = rows.map((row) => {
        const one: Row = {}
        row[key] = one
        return one
      })
      within.set(key, known)
    }
    if (path.includes('__proto__') || !fill(column, known, inner)) return invalid(`columns.${path}`, 'does not fit')
  }
  return ok(rows)
}

/** A list of a file, packed or as it is. */
export const listOf = (file: WireObject, key: string): Result<readonly unknown[], DecodeError> => {
  const list = file[key]
  const rows = Array.isArray(list) ? ok(list) : unpack(list)
  return rows.ok || rows.error.kind !== 'invalid'
    ? rows
    : invalid([key, rows.error.path].filter(Boolean).join('.'), rows.error.reason)
}

/** Takes the next so many of a list, as often as it is called. */
export const portions = (list: readonly unknown[]) => {
  let from = 0
  return (count: unknown): unknown => {
    if (typeof count !== 'number') return count
    const portion = list.slice(from, from + count)
    from += count
    return portion.length === count ? portion : count
  }
}
