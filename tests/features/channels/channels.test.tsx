import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ChannelsScreen } from '../../../src/features/channels/Screen'
import { AGENCY, HENGYANG_2018 } from '../../support/hengyang'
import { cell, claim, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const BARS = `${AGENCY} 2018 年各渠道公开的信息`

describe('channels screen', () => {
  it('measures each channel against the total, largest first', () => {
    renderScreen(<ChannelsScreen reports={[HENGYANG_2018]} />)
    const chart = screen.getByRole('figure', { name: `${BARS}：图` })
    expect(
      within(chart)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['406 条', '153 条', '52 条', '39 条', '1 条'])
    expect(chart).toHaveTextContent('共 468 条')
  })

  it('shows shares when asked: 153 of 468 is 32.7 %', () => {
    renderScreen(<ChannelsScreen reports={[HENGYANG_2018]} />, { measure: 'share' })
    const chart = screen.getByRole('figure', { name: `${BARS}：图` })
    expect(within(chart).getByRole('link', { name: '政务微信 32.7%' })).toBeVisible()
  })

  it('offers the same figures as a table', async () => {
    renderScreen(<ChannelsScreen reports={[HENGYANG_2018]} />)
    const card = screen.getByRole('region', { name: BARS })
    await userEvent.click(within(card).getByRole('button', { name: '表' }))
    expect(within(card).getByRole('row', { name: '政务微博 52 条 11.1%' })).toBeVisible()
  })

  it('lists every row of the section, 0 as 0', () => {
    renderScreen(<ChannelsScreen reports={[HENGYANG_2018]} />)
    const table = screen.getByRole('table', { name: /^数据：主动公开/u })
    expect(within(table).getByRole('row', { name: /^制发规范性文件总数 0 件$/u })).toBeVisible()
  })

  it('finds decisions and documents of the later forms', () => {
    const later = report({
      agency: '某县应急管理局',
      year: 2021,
      form: '2021',
      cells: [
        cell('2021', 'normative-documents', 2, 'issued'),
        cell('2021', 'normative-documents', 'blank', 'repealed'),
        cell('2021', 'permits', 142, 'decisions'),
        cell('2021', 'penalties', 201, 'decisions'),
      ],
      claims: [claim('disclosure.class', 30, { subject: '工作动态类信息', printed: '30条' })],
    })
    renderScreen(<ChannelsScreen reports={[later]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2021 年作出行政许可决定 142、行政处罚决定 201')
    const table = screen.getByRole('table', { name: /^数据：主动公开/u })
    expect(within(table).getByRole('row', { name: '行政规范性文件 本年废止件数 空白' })).toBeVisible()
    expect(screen.getByRole('figure', { name: '某县应急管理局 2021 年正文列出的信息类别：图' })).toHaveTextContent(
      '工作动态类信息30 条',
    )
  })
})
