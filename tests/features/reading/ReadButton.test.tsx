import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ReadButton } from '../../../src/features/reading/ReadButton'
import { LocaleContext } from '../../../src/i18n/locale'
import type { TableData } from '../../../src/ui/charts/series'
import { Headline } from '../../../src/ui/figures/headline'
import { TableCard } from '../../../src/ui/figures/table-card'
import { ReadingContext } from '../../../src/ui/reading/reading'
import { WORDS, renderScreen } from '../../support/words'

/** No browser without a screen can speak: stands for its speech, and says each text when told to. */
class Speech extends EventTarget {
  voices: readonly { readonly lang: string; readonly localService: boolean }[] = []
  readonly heard: string[] = []
  readonly spokenBy: unknown[] = []
  private now: Utterance | null = null

  getVoices() {
    return [...this.voices]
  }

  speak(utterance: Utterance) {
    this.heard.push(utterance.text)
    this.spokenBy.push(utterance.voice)
    this.now = utterance
  }

  cancel() {
    this.now = null
  }

  get speaking() {
    return this.now !== null
  }

  tell(event: 'end' | 'error') {
    const { now } = this
    this.now = null
    act(() => void now?.dispatchEvent(new Event(event)))
  }
}

class Utterance extends EventTarget {
  voice: unknown = null
  lang = ''
  readonly text: string

  constructor(text: string) {
    super()
    this.text = text
  }
}

const LOCAL = { lang: 'zh-CN', localService: true }
let speech: Speech

beforeEach(() => {
  speech = new Speech()
  speech.voices = [{ lang: 'zh-CN', localService: false }, LOCAL]
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const table: TableData = {
  columns: [
    { key: 'name', label: '项目' },
    { key: '2018', label: '2018', numeric: true },
  ],
  rows: [
    { key: 'a', cells: [{ text: '政府网站' }, { text: '406 条', value: 406 }] },
    { key: 'b', cells: [{ text: '政府公报' }, { text: '空白', mark: 'blank', value: null }] },
  ],
}

const show = () =>
  renderScreen(
    <ReadingContext value={{ Button: ReadButton }}>
      <Headline>2018 年主动公开 468 条。其余空白。</Headline>
      <TableCard id="channels" title="渠道" table={table} />
    </ReadingContext>,
  )
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('reading aloud', () => {
  it('says the sentence of the screen, with a voice of this machine, and falls silent', async () => {
    await show()
    await press('朗读：这句话')
    expect(speech.heard).toEqual(['二〇一八 年主动公开 468 条。'])
    speech.tell('end')
    expect(speech.heard).toEqual(['二〇一八 年主动公开 468 条。', '其余空白。'])
    expect(speech.spokenBy).toEqual([LOCAL, LOCAL])
    speech.tell('end')
    expect(speech.speaking).toBe(false)
    expect(screen.getByRole('button', { name: '朗读：这句话' })).toBeVisible()
  })

  it('says a card row by row; a blank is said as one', async () => {
    await show()
    await press('朗读：渠道')
    for (let told = 0; told < 3; told += 1) speech.tell('end')
    expect(speech.heard).toEqual([
      '渠道',
      '2 行，数字栏中 1 格有数字，1 格空白',
      '政府网站：二〇一八年，406 条。',
      '政府公报：二〇一八年，空白。',
    ])
  })

  it('stops by its button and by Escape, and says nothing more', async () => {
    await show()
    await press('朗读：渠道')
    await press('停止朗读')
    expect(speech.speaking).toBe(false)
    await press('朗读：渠道')
    await userEvent.keyboard('{Escape}')
    expect(speech.speaking).toBe(false)
    speech.tell('end')
    expect(speech.heard).toEqual(['渠道', '渠道'])
    expect(screen.queryByRole('button', { name: '停止朗读' })).not.toBeInTheDocument()
  })

  it('reads one thing at a time, and stops when its screen goes', async () => {
    const { unmount } = await show()
    await press('朗读：这句话')
    await press('朗读：渠道')
    expect(screen.getAllByRole('button', { name: '停止朗读' })).toHaveLength(1)
    unmount()
    expect(speech.speaking).toBe(false)
  })

  it('stops when another figure takes the place of the one that is read, and goes on where nothing changed', async () => {
    const screenOf = (sum: string, cells: TableData) => (
      <ReadingContext value={{ Button: ReadButton }}>
        <Headline>{sum}</Headline>
        <TableCard id="channels" title="渠道" table={cells} />
      </ReadingContext>
    )
    const other = { ...table, rows: [{ key: 'a', cells: [{ text: '政府网站' }, { text: '9 条', value: 9 }] }] }
    const { rerender } = await renderScreen(screenOf('共 468 条。', table))
    const showNow = (sum: string, cells: TableData) =>
      act(async () => rerender(<LocaleContext value={WORDS}>{screenOf(sum, cells)}</LocaleContext>))
    await press('朗读：渠道')
    await showNow('共 469 条。', { ...table })
    expect(speech.speaking).toBe(true)
    await showNow('共 469 条。', other)
    expect(speech.speaking).toBe(false)
    await press('朗读：这句话')
    await showNow('共 470 条。', other)
    expect(speech.speaking).toBe(false)
    expect(screen.queryByRole('button', { name: '停止朗读' })).not.toBeInTheDocument()
  })

  it('sends nothing away: with voices of the network only it says why it does not read', async () => {
    speech.voices = [{ lang: 'zh-CN', localService: false }]
    await show()
    await press('朗读：渠道')
    expect(speech.heard).toEqual([])
    const card = screen.getByRole('region', { name: '渠道' })
    expect(within(card).getByText(/只有联网的语音，文字会离开这台电脑，所以不朗读/u)).toBeVisible()
  })

  it('says that the voice broke off', async () => {
    await show()
    await press('朗读：渠道')
    speech.tell('error')
    expect(screen.getByText('语音中断，没有读完。')).toBeVisible()
  })

  it('says at the sentence where no voice knows the language, and is at cards when such a voice comes', async () => {
    speech.voices = [{ lang: 'de-DE', localService: true }]
    await show()
    expect(screen.queryByRole('button', { name: '朗读：渠道' })).not.toBeInTheDocument()
    await press('朗读：这句话')
    expect(screen.getByText('浏览器没有中文语音，不能朗读。请在系统设置里安装中文语音。')).toBeVisible()
    expect(speech.heard).toEqual([])
    speech.voices = [LOCAL]
    act(() => void speech.dispatchEvent(new Event('voiceschanged')))
    expect(screen.getByRole('button', { name: '朗读：渠道' })).toBeVisible()
  })

  it('reads the heading only: its button is no part of it', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName('2018 年主动公开 468 条。其余空白。')
  })
})
