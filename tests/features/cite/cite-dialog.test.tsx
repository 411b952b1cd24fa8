import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import type { Report } from '../../../src/core/domain/report'
import type { Focus } from '../../../src/core/metrics/focus'
import { CiteDialog } from '../../../src/features/cite/CiteDialog'
import { Focused } from '../../support/focused'
import { cell, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

// jsdom has no modal dialogs
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
})

const received = (year: number, total: number, persons: number): Report =>
  report({
    id: `r${year}`,
    agency: '某市水利局',
    year,
    form: '2021',
    cells: [
      cell('2021', 'requests.received', total, 'total'),
      cell('2021', 'requests.received', persons, 'natural-person'),
    ],
  })

const Dialog = ({ focus }: { readonly focus: Focus }) => (
  <CiteDialog
    focus={focus}
    accidents={[]}
    sentences={[]}
    sentence="2024 年新收申请 406 件"
    pageTitle="总览"
    stamp={{ published: '2025-01-20', years: [2023, 2024], subjects: ['某市水利局'], fingerprint: '0123456789abcdef' }}
    reader={{ today: '2026-11-25', url: 'https://example.org/app/#/overview' }}
    chatAddress={(url) => url.replace('/app/', '/app/zh-Hans/overview.html')}
    onClose={() => undefined}
  />
)

const open = () =>
  renderScreen(<Focused screen={Dialog} reports={[received(2023, 394, 370), received(2024, 406, 380)]} />)

it('says of each number of a text what it stands for, and links it to its source', async () => {
  await open()
  const text = '2024年新收申请406件，比2023年增加12件，其中自然人93.6%，另有5000件。'
  await userEvent.type(await screen.findByRole('textbox', { name: '要核对的文字' }), text)
  const numbers = within(screen.getByRole('list')).getAllByRole('listitem')
  // 406 − 394 = 12; 380 ÷ 406 = 93.5961 %
  expect(numbers.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^406件 一致 +某市水利局 · 2024 年.*：406 件 *$/u),
    expect.stringMatching(/^12件 一致 +某市水利局 · 2024 年.*：406 件 − 394 件 = 12 *$/u),
    expect.stringMatching(/^93.6% 一致 +某市水利局 · 2024 年.*自然人：380 件 ÷ 406 件 = 93.5961% *$/u),
    expect.stringMatching(/^5000件 未找到/u),
  ])
  const [first] = within(screen.getByRole('list')).getAllByRole('link')
  expect(first).toHaveAttribute('href', expect.stringContaining('report=r2024'))
})

it('cites the page, or a report of it', async () => {
  await open()
  expect(
    await screen.findByText(
      '年报通. 总览：某市水利局，2023–2024 年（政府信息公开年度报告数据，指纹 0123456789abcdef）[DS/OL]. (2025-01-20)[2026-11-25]. https://example.org/app/#/overview.',
    ),
  ).toBeVisible()
  expect(screen.getByText(/^@online/u)).toHaveTextContent('note = {数据指纹 0123456789abcdef},')
  expect(screen.getByText(/^2024 年新收申请 406 件/u)).toHaveTextContent(
    '2024 年新收申请 406 件（某市水利局，2023–2024 年；数据指纹 0123456789abcdef） https://example.org/app/zh-Hans/overview.html#/overview',
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '引用对象' }), 'r2023')
  expect(
    screen.getByText(/\[EB\/OL\].*\[2026-11-25\]\. https:\/\/example\.org\/app\/#\/source\?v=1&report=r2023\.$/u),
  ).toBeVisible()
  expect(screen.getByText(/^@online\{nianbao-2023-/u)).toHaveTextContent('author = {{某市水利局}},')
})
