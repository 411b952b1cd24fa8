import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FrozenCard } from '../../../src/app/embed/FrozenCard'
import { loadCharts } from '../../../src/ui/charts/load-charts'
import { BALANCE, shownWith } from '../../support/shown-builder'
import { BARS, COLUMNS, PARTS, TREND } from '../../support/shown-charts'
import { renderScreen } from '../../support/words'

const show = async (one = TREND) => {
  await loadCharts()
  return renderScreen(<FrozenCard shown={shownWith([one])} />)
}

describe('a card whose figures are in its link', () => {
  it('is drawn with its marks and says whose figures, of when, and that nobody checked them again', async () => {
    await show()
    expect(screen.getByText('甲局')).toBeVisible()
    expect(screen.getByText(/数据截至 2024-01-31，指纹 0123456789abcdef.*没有重新核对/u)).toBeVisible()
    expect(screen.getByText('来源：甲局 2023 年度报告')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '表' }))
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows.slice(1)).toEqual([
      expect.stringContaining('5 件'),
      expect.stringContaining('空白'),
      expect.stringMatching(/7 件.*推算/u),
    ])
  })

  it('says of which years its figures are where no document says its day, as files and slides do', async () => {
    const frozen = { ...shownWith([BALANCE]), dataDate: null, dataYears: [2023, 2025] } as const
    await renderScreen(<FrozenCard shown={frozen} />)
    expect(screen.getByText(/数据截至 2023–2025 年度，所示文件未注明公布日期，指纹/u)).toBeVisible()
  })

  it('draws bars and a table alone, too, and no figure is a link', async () => {
    const { unmount } = await show(BARS)
    expect(await screen.findByText(/406 条/u, { selector: 'text, tspan' })).toBeInTheDocument()
    expect(screen.getAllByRole('link')).toHaveLength(1)
    unmount()
    await show(BALANCE)
    expect(screen.getAllByRole('row')).toHaveLength(5)
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })

  it('keeps the look of every figure: worked out, not assessed, in the colour it had', async () => {
    const { container } = await show(COLUMNS)
    await screen.findByText(/▨ 6·29：18 人/u, { selector: 'text, tspan' })
    expect(container.querySelector('.chart-tone-deaths')).not.toBeNull()
    expect(container.querySelector('.chart-hatch')).not.toBeNull()
    expect(container.querySelectorAll('.chart-frame .chart-bar[data-mark="derived"]')).toHaveLength(1)
  })

  it('draws parts of wholes as bars in their lengths', async () => {
    const { container } = await show(PARTS)
    await screen.findByText('商业企业')
    const widths = [...container.querySelectorAll('rect.share-part[x]')].map((one) => Number(one.getAttribute('width')))
    // 8, 2 and 7 of 10; the signs of the legend have widths of their own
    const [eight = 0, two = 0, seven = 0] = widths
    expect(eight / two).toBeCloseTo(4, 5)
    expect(seven / two).toBeCloseTo(3.5, 5)
  })

  it('takes what looks like HTML for text', async () => {
    await show({ ...BALANCE, title: '<img src=x onerror=alert(1)>' })
    expect(screen.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('says that a link is damaged', async () => {
    await renderScreen(<FrozenCard shown={null} />)
    expect(screen.getByText(/已损坏或不完整/u)).toBeVisible()
  })
})
