import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { freshEntry } from '../../../src/core/library/library-entry'
import type { LibraryEntry } from '../../../src/core/domain/library-entry'
import { encodeLibrary } from '../../../src/core/schema/wire-library'
import { library } from '../../../src/data/library'
import { keepEntries } from '../../../src/data/library-actions'
import { choose, openDialog, partOf, preview, text, withEmptyLibrary } from '../../support/import-dialog'
import { cell, report } from '../../support/report-builder'

const received = cell('2014', 'requests.received', 12)
const READ = freshEntry(
  report({ id: 'local-0123456789abcdef', agency: '清河市水务局', year: 2018, title: '年度报告', cells: [received] }),
)
/** A person named it, said another year and corrected a cell. */
const TREATED: LibraryEntry = {
  ...READ,
  name: '送审稿',
  said: { year: 2017 },
  corrections: [
    { indicator: received.indicator, column: null, place: received.place, content: { state: 'value', value: 21 } },
  ],
}
const file = text('nianbao-library.json', encodeLibrary([TREATED]))

describe('the file of a library in the import dialog', () => {
  withEmptyLibrary()

  it('is shown with its corrections marked, and brings along all that people said', async () => {
    await openDialog()
    await choose(file)
    const region = await preview(1)
    const figures = await partOf(region, '读出的数字')
    expect(within(figures).getByRole('heading', { name: '人工更正 1 处' })).toBeInTheDocument()
    expect(within(figures).getByText(/：21（人工更正，原文为“12”）$/u)).toBeInTheDocument()
    expect(within(region).getByText('人工填写')).toBeInTheDocument()
    expect(library().entries).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(library().entries).toEqual([TREATED]))
  })

  it('passes over nothing on this computer unless a person says so, and shows what differs', async () => {
    await keepEntries([READ])
    await openDialog()
    await choose(file)
    const region = await preview(1)
    const changes = await partOf(region, '与已有报告比较')
    expect(within(changes).getByText('名称：年度报告 → 送审稿')).toBeInTheDocument()
    expect(within(changes).getByText('年度：2018 → 2017')).toBeInTheDocument()
    expect(within(changes).getByText(/：12 → 21（人工更正，原文为“12”）$/u)).toBeInTheDocument()
    const take = within(region).getByRole('checkbox', { name: '存入 送审稿' })
    expect(take).not.toBeChecked()
    await userEvent.click(take)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(library().entries).toEqual([TREATED]))
    await userEvent.click(screen.getByRole('button', { name: '撤销存入' }))
    expect(library().entries).toEqual([READ])
  })

  it('says where both are the same', async () => {
    await keepEntries([TREATED])
    await openDialog()
    await choose(file)
    const changes = await partOf(await preview(1), '与已有报告比较')
    expect(within(changes).getByText('本机已有这份报告，与文件里的完全相同。')).toBeInTheDocument()
  })

  it('keeps what is whole where another entry is broken, and names that', async () => {
    const broken = encodeLibrary([TREATED]).replace('"library":[', '"library":[{"report":{}},')
    await openDialog()
    await choose(text('nianbao-library.json', broken))
    await preview(1)
    expect(await screen.findByRole('region', { name: '没有读成的文件（1）' })).toHaveTextContent('nianbao-library.json')
  })
})
