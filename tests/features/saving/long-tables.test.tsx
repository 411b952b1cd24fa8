import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LongTables } from '../../../src/features/saving/LongTables'
import { words } from '../../../src/i18n/saving/zh-Hans'
import { card, figure } from '../../support/shown-builder'
import { renderScreen } from '../../support/words'

const tableOf = (title: string, rows: number) =>
  card(
    title,
    Array.from({ length: rows }, (_, at) => [{ text: `第 ${at} 行` }, figure(at, at)]),
  )

it('names, before slides and papers are chosen, the tables they leave out: more than 250 rows', async () => {
  await renderScreen(
    <>
      <p>下载</p>
      <LongTables shown={{ cards: [tableOf('全部', 251), tableOf('各地区', 250), tableOf('各行业', 300)] }} />
    </>,
  )
  expect(await screen.findByText(words.longTables('全部、各行业'))).toBeVisible()
})

it('says nothing where every table can be read on slides', async () => {
  await renderScreen(
    <>
      <p>下载</p>
      <LongTables shown={{ cards: [tableOf('各地区', 250)] }} />
    </>,
  )
  expect(screen.queryByText(/行数太多/u)).not.toBeInTheDocument()
})
