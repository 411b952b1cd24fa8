import { useState } from 'react'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Shown } from '../../../src/core/schema/wire-shown'
import { EmbedCode } from '../../../src/features/saving/EmbedCode'
import { words as en } from '../../../src/i18n/embed/en'
import { words as hans } from '../../../src/i18n/embed/zh-Hans'
import { words as hant } from '../../../src/i18n/embed/zh-Hant'
import { readFrozenLink } from '../../../src/exporters/embed/frozen-link'
import { BALANCE, card, figure, shownWith } from '../../support/shown-builder'
import { renderScreen } from '../../support/words'

/** The dialog around holds the site. */
const Embedded = ({ shown }: { readonly shown: Shown }) => {
  const [site, setSite] = useState('')
  return (
    <EmbedCode
      card="total"
      shown={shown}
      agencies={['甲局']}
      height={300}
      file="甲.html"
      site={site}
      onSite={setSite}
    />
  )
}

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '代码' })

it('embeds the agencies that are shown now, and the site once it is one', async () => {
  await renderScreen(<Embedded shown={shownWith([BALANCE])} />, {
    screen: 'channels',
  })
  const site = await screen.findByRole('textbox', { name: /协议和域名/u })
  expect(code().value).toContain(`embed.html#/channels?v=1&amp;a=${encodeURIComponent('甲局')}&amp;card=total"`)
  expect(code().value).not.toContain('<script>')
  await userEvent.type(site, 'example.gov.cn')
  expect(site).toBeInvalid()
  expect(site).toHaveAccessibleDescription(/如 https/u)
  expect(screen.queryByRole('textbox', { name: '代码' })).toBeNull()
  await userEvent.clear(site)
  await userEvent.type(site, 'https://example.gov.cn/')
  expect(code().value).toContain('embed.html?parent=https%3A%2F%2Fexample.gov.cn#/channels')
  expect(code().value).toContain('<script>')
  // the site stays named when the card is frozen: the page is told the height of that one too, and of the file
  await userEvent.click(screen.getByRole('checkbox', { name: /固定在链接里/u }))
  await screen.findByRole('textbox', { name: '代码' })
  expect(code().value).toContain('embed.html?parent=https%3A%2F%2Fexample.gov.cn#frozen=')
  const file = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /网页文件.*HTML/u })
  expect(file.value).toContain('src="%E7%94%B2.html"')
  expect(file.value).toContain('sandbox="allow-scripts allow-popups')
})

it('embeds the figures themselves where they are to stay as they are', async () => {
  await renderScreen(<Embedded shown={shownWith([BALANCE])} />)
  await userEvent.click(await screen.findByRole('checkbox', { name: /固定在链接里/u }))
  await screen.findByRole('textbox', { name: '代码' })
  const hash = /embed\.html(?<hash>#frozen=[^"]+)"/u.exec(code().value)?.groups?.['hash'] ?? ''
  const frozen = await readFrozenLink(hash)
  expect(frozen?.cards.map(({ title }) => title)).toEqual([BALANCE.title])
})

it('says where they are too many for a link', async () => {
  // 2,000 numbers without a pattern do not pack into 8,000 letters
  const rows = Array.from({ length: 2000 }, (_, at) => [
    { text: String((at * 7919) % 100_003) },
    figure((at * 104_729) % 99_991, 1),
  ])
  const shown = shownWith([card('多', rows)])
  await renderScreen(<Embedded shown={shown} />)
  await userEvent.click(await screen.findByRole('checkbox', { name: /固定在链接里/u }))
  expect(await screen.findByText(/链接里最多放 8,000 个/u)).toBeVisible()
  expect(screen.queryByRole('textbox', { name: '代码' })).toBeNull()
})

it('has every word in the three languages', () => {
  expect(Object.keys(hant)).toEqual(Object.keys(hans))
  expect(Object.keys(en)).toEqual(Object.keys(hans))
  expect(Object.values(en).join('')).not.toMatch(/\p{Script=Han}/u)
})
