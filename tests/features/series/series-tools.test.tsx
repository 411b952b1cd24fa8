import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Focus } from '../../../src/core/metrics/focus'
import { SeriesTools } from '../../../src/features/series/SeriesTools'
import { words } from '../../../src/i18n/series/zh-Hans'
import { useView } from '../../../src/state/view-store'
import { Focused } from '../../support/focused'
import { cell, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const OLD = '衡阳市安全生产监督管理局'
const NEW = '衡阳市应急管理局'
const BUREAU = '某市水利局'
const answered = (agency: string, year: number, form: '2014' | '2019') => {
  const cells = [form === '2014' ? cell(form, 'requests.answered', 50) : cell(form, 'requests.answered', 60, 'total')]
  return report({ id: `${agency}-${year}`, agency, year, form, cells })
}
const REPORTS = [
  answered(BUREAU, 2018, '2014'),
  answered(BUREAU, 2019, '2019'),
  answered(OLD, 2018, '2014'),
  answered(NEW, 2019, '2019'),
]

const Tools = ({ focus }: { readonly focus: Focus }) => <SeriesTools focus={focus} known={[BUREAU, OLD, NEW]} />
const shown = (...agencies: readonly string[]) =>
  renderScreen(<Focused screen={Tools} reports={REPORTS} />, { agencies })

it('says beside the approximate switch that there is nothing to join, and only then', async () => {
  await shown(OLD, NEW)
  const join = screen.getByRole('checkbox', { name: words.approximate })
  expect(join).toHaveAccessibleDescription(expect.stringContaining(words.nothingToJoin))
  useView.setState({ agencies: [BUREAU] })
  expect(await screen.findByRole('checkbox', { name: words.approximate })).not.toHaveAccessibleDescription(
    expect.stringContaining(words.nothingToJoin),
  )
})

it('offers an office that was reorganised as a series of its own, beside the other, never in its place', async () => {
  await shown(NEW)
  const tools = within(screen.getByRole('region', { name: words.title }))
  expect(tools.getByText(words.notMerged)).toBeVisible()
  await userEvent.click(tools.getByRole('button', { name: words.addSeries(OLD) }))
  expect(useView.getState().agencies).toEqual([NEW, OLD])
  expect(tools.queryByRole('button', { name: words.addSeries(OLD) })).not.toBeInTheDocument()
})
