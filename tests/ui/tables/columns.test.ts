import { describe, expect, it } from 'vitest'
import { shownKeys, withColumns } from '../../../src/ui/tables/columns'

const TABLE = {
  columns: ['a', 'b', 'c'].map((key) => ({ key, label: key })),
  rows: [{ key: '1', cells: [{ text: '行' }, { text: '乙' }, { text: '丙' }] }],
}

describe('chosen columns', () => {
  it('leaves out what is put away, never the first', () => {
    expect(shownKeys(TABLE, new Set(['a', 'b']))).toEqual(['c'])
    expect(withColumns(TABLE, ['c'])).toEqual({
      columns: [
        { key: 'a', label: 'a' },
        { key: 'c', label: 'c' },
      ],
      rows: [{ key: '1', cells: [{ text: '行' }, { text: '丙' }] }],
    })
  })

  it('shows all of a table that has none but those put away', () => {
    expect(shownKeys(TABLE, new Set(['b', 'c']))).toEqual(['b', 'c'])
  })
})
