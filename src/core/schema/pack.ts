import { isKeyed } from './check'
import type { Column, Packed } from './unpack'
import { ABSENT } from './unpack'

type Row = Readonly<Record<string, unknown>>

const columnOf = (values: readonly unknown[]): Column => {
  const words = new Map<string, number>()
  const at = values.map((value) => {
    if (value === undefined) return ABSENT
    const word = JSON.stringify(value)
    const known = words.get(word) ?? words.size
    words.set(word, known)
    return known
  })
  const all = [...words.keys()].map((word): unknown => JSON.parse(word))
  const isWhole = !at.includes(ABSENT)
  if (isWhole && all.length === 1) return { all: all[0] }
  const column = { words: all, at }
  return isWhole && JSON.stringify(values).length <= JSON.stringify(column).length ? values : column
}

/**
 * Records → columns, in a fraction of the bytes. The keys named `within` hold an object in every record, whose keys become
 * columns of their own; every other value stands as it is.
 */
export const pack = (records: readonly Row[], within: readonly string[] = []): Packed => {
  const values = new Map<string, unknown[]>()
  const put = (path: string, index: number, value: unknown) => {
    const known = values.get(path) ?? records.map(() => undefined)
    known[index] = value
    values.set(path, known)
  }
  for (const [index, record] of records.entries())
    for (const [key, value] of Object.entries(record))
      if (within.includes(key) && isKeyed(value))
        for (const [inner, one] of Object.entries(value)) put(`${key}.${inner}`, index, one)
      else put(key, index, value)
  return {
    count: records.length,
    columns: Object.fromEntries([...values].map(([path, column]) => [path, columnOf(column)])),
  }
}

/** Columns → text, a column a line. */
export const packedText = ({ count, columns }: Packed): string => {
  const lines = Object.entries(columns).map(([path, column]) => `${JSON.stringify(path)}:${JSON.stringify(column)}`)
  return `{"count":${count},"columns":{\n${lines.join(',\n')}}}`
}
