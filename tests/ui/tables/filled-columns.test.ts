import { describe, expect, it } from 'vitest'
import { filledColumns } from '../../../src/ui/tables/filled-columns'

const columns = ['a', 'b', 'c'].map((key) => ({ key, label: key }))

describe('columns that say nothing', () => {
  it('are left out where no row says anything in them', () => {
    const rows = ['甲', '乙'].map((text) => ({ key: text, cells: [{ text }, { text: '' }, { text: '3 件' }] }))
    expect(filledColumns({ columns, rows })).toEqual({
      columns: [
        { key: 'a', label: 'a' },
        { key: 'c', label: 'c' },
      ],
      rows: [
        { key: '甲', cells: [{ text: '甲' }, { text: '3 件' }] },
        { key: '乙', cells: [{ text: '乙' }, { text: '3 件' }] },
      ],
    })
  })

  it('stay where one row says something, be it only that a cell is blank', () => {
    const rows = [
      { key: '1', cells: [{ text: '' }, { text: '' }, { text: '', mark: 'blank' as const }] },
      { key: '2', cells: [{ text: '' }, { text: '有' }, { text: '' }] },
    ]
    expect(filledColumns({ columns, rows }).columns.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })

  it('stay in a table without rows: its heads are all it says', () => {
    expect(filledColumns({ columns, rows: [] }).columns).toHaveLength(3)
  })
})
