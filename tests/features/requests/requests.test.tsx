import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { annualReports } from '../../../src/core/metrics/selection'
import { requestsSentence } from '../../../src/features/requests/model'
import { RequestsScreen } from '../../../src/features/requests/Screen'
import { words as own } from '../../../src/i18n/requests/zh-Hans'
import type { FigureRef } from '../../../src/ui/charts/series'
import { AuditSlotsContext } from '../../../src/ui/figures/audit-slots'
import { HENGYANG_2018 } from '../../support/hengyang'
import { cell, report } from '../../support/report-builder'
import { Focused } from '../../support/focused'
import { renderScreen, tableRows, WORDS } from '../../support/words'

vi.setConfig({ testTimeout: 60_000 })
/** The words of sentences are fetched. */
const LOADED = { timeout: 15_000 }

const total = (indicator: string, value: number | 'blank') => cell('2021', indicator, value, 'total')

const SUQIAN = report({
  id: 'city-2021',
  agency: '某市人民政府',
  year: 2021,
  form: '2021',
  cells: [
    cell('2021', 'requests.received', 14, 'natural-person'),
    cell('2021', 'requests.received', 3, 'company'),
    total('requests.received', 17),
    total('requests.carried-over', 2),
    total('requests.granted', 8),
    total('requests.partly-granted', 4),
    total('requests.unable.not-held', 3),
    total('requests.unable.needs-creation', 'blank'),
    total('requests.unable.unclear', 1),
    total('requests.answered', 16),
    total('requests.carried-forward', 2),
    cell('2021', 'reconsideration', 3),
    cell('2021', 'reconsideration.upheld', 2),
    cell('2021', 'reconsideration.corrected', 1),
  ],
})

describe('requests screen', () => {
  it('says what was received, decided, granted and carried forward: 8 of 16, which are too few for a share', () => {
    const [entry] = annualReports([SUQIAN])
    const parts = entry && requestsSentence(entry, { ...WORDS, own })
    expect(parts?.map((part) => part.text).join('')).toBe(
      '2021 年收到政府信息公开申请 17 件，办理 16 件，8/16 予以公开，结转下年 2 件',
    )
  })

  it('shows that the balance does not hold: 17 + 2 = 19, 16 + 2 = 18', async () => {
    await renderScreen(<Focused screen={RequestsScreen} reports={[SUQIAN]} />)
    const card = screen.getByRole('region', { name: '某市人民政府 2021 年申请收支' })
    expect(card).toHaveTextContent('17 件 + 2 件 = 19')
    expect(card).toHaveTextContent('16 件 + 2 件 = 18')
    expect(card).toHaveTextContent('两边相差 1')
    expect(
      await within(card).findByText('本年新收申请 17 件、上年结转 2 件', { exact: false }, LOADED),
    ).toHaveTextContent('本年新收申请 17 件、上年结转 2 件、本年办理结果总计 16 件、结转下年度 2 件；两边相差 1')
  })

  it('says of the four figures of the balance what the audit does', async () => {
    const Card = ({ figures }: { readonly figures: readonly FigureRef[] }) => <output>{figures.length}</output>
    const slots = { Card, Head: () => null, Report: () => null, Sources: () => null }
    await renderScreen(
      <AuditSlotsContext value={slots}>
        <Focused screen={RequestsScreen} reports={[SUQIAN]} />
      </AuditSlotsContext>,
    )
    const card = screen.getByRole('region', { name: '某市人民政府 2021 年申请收支' })
    expect(await within(card).findByRole('status')).toHaveTextContent('4')
  })

  it('does not add up a group with a blank row', async () => {
    await renderScreen(<Focused screen={RequestsScreen} reports={[SUQIAN]} />)
    expect(await tableRows('某市人民政府 2021 年申请办理结果')).toContain(
      '无法提供 | 不能合计：有未填项 | 没有数字，不计占比',
    )
  })

  it('shows reconsideration by result: 1 of 3 is 33.3 %', async () => {
    await renderScreen(<Focused screen={RequestsScreen} reports={[SUQIAN]} />)
    expect(await tableRows('某市人民政府 2021 年行政复议')).toContain(
      '结果纠正 | 1 件 | 33.3%（1/3）、95% 威尔逊区间 6.1–79.2%',
    )
  })

  it('says of each result in the table whose it is, and adds no total to its parts', async () => {
    await renderScreen(<Focused screen={RequestsScreen} reports={[SUQIAN]} />)
    // more rows than a screen draws: paper has them all
    fireEvent(window, new Event('beforeprint'))
    const table = screen.getByRole('table', { name: /^数据：依申请公开/u })
    const rows = [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
    expect(rows).toEqual(expect.arrayContaining(['行政复议：结果维持2 件', '复议后起诉：结果维持无数据']))
    expect(rows.filter((row) => row.startsWith('本年度办理结果'))).toEqual([])
  })

  it('keeps blanks of the 2014 form blank', async () => {
    await renderScreen(<Focused screen={RequestsScreen} reports={[HENGYANG_2018]} />)
    const table = screen.getByRole('table', { name: /^数据：依申请公开/u })
    expect(within(table).getByRole('row', { name: '当面申请数 空白' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2018 年收到政府信息公开申请 0 件')
    expect(screen.getByText(own.elsewhere.nothing)).toBeVisible()
  })
})
