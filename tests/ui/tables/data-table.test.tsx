import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { words as english } from '../../../src/i18n/tables/en'
import { words } from '../../../src/i18n/tables/zh-Hans'
import { words as traditional } from '../../../src/i18n/tables/zh-Hant'
import type { TableData } from '../../../src/ui/charts/series'
import { DataTable } from '../../../src/ui/tables/data-table'
import { renderScreen } from '../../support/words'

const of = (figures: readonly (number | null)[]): TableData => ({
  columns: [
    { key: 'name', label: '单位' },
    { key: 'figure', label: '件数', numeric: true },
    { key: 'note', label: '说明' },
  ],
  rows: figures.map((value, index) => ({
    key: String(index),
    cells: [
      { text: `第 ${index} 局` },
      value === null ? { text: '空白', mark: 'blank', value } : { text: `${value} 件`, mark: 'printed', value },
      { text: '原文' },
    ],
  })),
})

const open = async (figures: readonly (number | null)[]) => {
  await renderScreen(<DataTable caption="申请：数据表" table={of(figures)} notes={['单位：件']} />)
  await screen.findByRole('button', { name: words.copy }, { timeout: 10_000 })
}
const column = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[1]?.textContent)
const head = (name: string) => screen.getByRole('columnheader', { name })

vi.setConfig({ testTimeout: 30_000 })

describe('a table', () => {
  it('is drawn at once, with its tools or before', async () => {
    await renderScreen(<DataTable caption="申请：数据表" table={of([30, 4])} />)
    expect(column()).toEqual(['30 件', '4 件'])
  })

  it('is sorted by its heads with the mouse and the Enter key, and says how', async () => {
    await open([30, null, 4])
    await userEvent.click(screen.getByRole('button', { name: '件数' }))
    expect(column()).toEqual(['4 件', '30 件', '空白'])
    expect(head('件数')).toHaveAttribute('aria-sort', 'ascending')
    expect(screen.getByText('按“件数”升序排列，没有数值的排在最后')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(column()).toEqual(['30 件', '4 件', '空白'])
    expect(head('件数')).toHaveAttribute('aria-sort', 'descending')
    await userEvent.keyboard('{Enter}')
    expect(column()).toEqual(['30 件', '空白', '4 件'])
    expect(head('件数')).toHaveAttribute('aria-sort', 'none')
  })

  it('shows the columns chosen, never none', async () => {
    await open([30, 4])
    await userEvent.click(screen.getByText(words.columns, { selector: 'summary' }))
    expect(screen.getByRole('checkbox', { name: '单位' })).toBeDisabled()
    await userEvent.click(screen.getByRole('checkbox', { name: '件数' }))
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['单位↕', '说明↕'])
    expect(screen.getByRole('checkbox', { name: '说明' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: words.allColumns }))
    expect(screen.getAllByRole('columnheader')).toHaveLength(3)
  })

  it('is in the order of the document again when the column it is sorted by is put away', async () => {
    await open([30, 4])
    await userEvent.click(screen.getByRole('button', { name: '件数' }))
    await userEvent.click(screen.getByText(words.columns, { selector: 'summary' }))
    await userEvent.click(screen.getByRole('checkbox', { name: '件数' }))
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['第 0 局', '第 1 局'])
    expect(screen.queryByText(/升序/u)).toBeNull()
  })

  it('draws the rows in sight of 500, says how many there are, and draws all for paper', async () => {
    await open(Array.from({ length: 500 }, (_, index) => index))
    const table = screen.getByRole('table')
    expect(table).toHaveAttribute('aria-rowcount', '501')
    const drawn = () => [...table.querySelectorAll('tr[data-row]')]
    expect(drawn().length).toBeLessThan(40)
    expect(drawn()[0]).toHaveAttribute('aria-rowindex', '2')
    fireEvent.click(screen.getByRole('button', { name: '件数' }))
    fireEvent.click(screen.getByRole('button', { name: '件数' }))
    expect(drawn()[0]).toHaveTextContent('499 件')
    fireEvent(window, new Event('beforeprint'))
    expect(drawn()).toHaveLength(500)
    fireEvent(window, new Event('afterprint'))
    expect(drawn().length).toBeLessThan(40)
  })

  it('says that the clipboard is refused', async () => {
    await open([1])
    await userEvent.click(screen.getByRole('button', { name: words.copy }))
    expect(await screen.findByText(words.refused)).toBeVisible()
  })

  it('has its words in the other languages', () => {
    expect([traditional.copy, english.copy]).toEqual(['複製表格', 'Copy table'])
    expect(traditional.sorted('件數', 'descending', true)).toBe(
      '按「件數」遞減排列，沒有數值的排在最後，下級項目排在各自的上級項目之下',
    )
    expect(english.sorted('Cases', 'ascending', false)).toBe('Sorted by “Cases”, ascending; rows without a value last')
  })
})
