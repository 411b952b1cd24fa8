import type { FormGrammar } from './form-grammar'
import { labelKey } from './label-key'
import type { RowReading, RunReading, UnknownRow } from './reading'
import type { FormPosition } from './match-row'

const ALIKE = 0.5

/**
 * An unknown row between two recognised ones, where exactly one row of the form is missing, is that row if the words
 * resemble it: known by its position. Extra provincial rows leave no row missing and stay unknown.
 */
export const placedByPosition = (reading: RunReading, grammar: FormGrammar, position: FormPosition): RunReading => {
  if (!reading.run.rows || reading.unknown.length === 0) return reading
  const strangers = new Map<number, number>()
  for (const row of reading.unknown) strangers.set(row.after, (strangers.get(row.after) ?? 0) + 1)
  const placed: RowReading[] = []
  const unknown: UnknownRow[] = []
  for (const row of reading.unknown) {
    const index = strangers.get(row.after) === 1 ? gapFor(row, reading, grammar, position) : null
    const formRow = index === null ? undefined : grammar.rows[index]
    if (index === null || formRow === undefined) {
      unknown.push(row)
      continue
    }
    position.seen.add(index)
    placed.push({
      row: formRow,
      index,
      by: 'position',
      duplicate: false,
      label: row.label,
      values: row.values,
      unit: row.unit,
      unitFirst: row.unit !== null,
      header: row.header,
      cut: false,
      followed: false,
    })
  }
  if (placed.length === 0) return reading
  return { ...reading, rows: [...reading.rows, ...placed].sort((one, other) => one.index - other.index), unknown }
}

const gapFor = (row: UnknownRow, reading: RunReading, grammar: FormGrammar, position: FormPosition): number | null => {
  if (row.after < 0) return null
  const at = reading.rows.findIndex((known) => known.index === row.after)
  const following = reading.rows[at + 1]
  if (at < 0 || following === undefined) return null
  let gap: number | null = null
  for (let index = row.after + 1; index < following.index; index += 1) {
    if (grammar.rows[index]?.heading !== false || position.seen.has(index)) continue
    if (gap !== null) return null
    gap = index
  }
  return gap !== null && resembles(row.label.key, grammar.keys[gap] ?? []) ? gap : null
}

const resembles = (key: string, labels: readonly string[]): boolean =>
  !/\d/u.test(key) &&
  labels.some((label) => {
    const own = new Set(labelKey(key))
    let shared = 0
    for (const character of label) if (own.has(character)) shared += 1
    return shared >= Math.max(key.length, label.length) * ALIKE
  })
