import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ResponsesScreen } from '../../../src/features/responses/Screen'
import { AGENCY, HENGYANG_2018 } from '../../support/hengyang'
import { Focused } from '../../support/focused'
import { renderScreen, tableRows } from '../../support/words'

describe('responses screen', () => {
  it('names what was published and held', async () => {
    await renderScreen(<Focused screen={ResponsesScreen} reports={[HENGYANG_2018]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '2018 年发布政策解读 3 篇，在线访谈 1 次，新闻发布会 0 次',
    )
  })

  it('shows every means with its own unit and no total', async () => {
    await renderScreen(<Focused screen={ResponsesScreen} reports={[HENGYANG_2018]} />)
    expect(await tableRows(`${AGENCY} 2018 年回应解读`)).toEqual([
      '其他方式回应事件 | 80 次',
      '政策解读稿件发布 | 3 篇',
      '微博微信回应事件 | 3 次',
      '政府网站在线访谈 | 1 次',
      '新闻发布会 | 0 次',
    ])
  })

  it('says that one year has no change', async () => {
    await renderScreen(<Focused screen={ResponsesScreen} reports={[HENGYANG_2018]} />, { measure: 'change' })
    const card = screen.getByRole('region', { name: `${AGENCY} 2018 年回应解读` })
    expect(card).toHaveTextContent('此图是单独一年，不适用同比，显示数量。')
  })
})
