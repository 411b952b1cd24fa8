import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/core/text/normalize'

const textOf = (printed: string): string => normalize(printed).text

describe('words of Taiwan', () => {
  it.each([
    ['制發規範性檔案3件', '制发规范性文件3件'],
    ['透過入口網站釋出政府資訊', '通过门户网站发布政府信息'],
    ['線上訪談、網路申請、簡訊', '在线访谈、网络申请、短信'],
    ['瞭解計畫', '了解计划'],
    // the page was brought back to simplified characters, its words were not
    ['政府资讯公开、规范性档案', '政府信息公开、规范性文件'],
  ])('%s', (printed, ours) => {
    expect(textOf(printed)).toBe(ours)
  })

  it('are left where the mainland has the word too', () => {
    expect(textOf('檔案館、人事檔案、專案組')).toBe('档案馆、人事档案、专案组')
    expect(textOf('档案局专案，资讯类')).toBe('档案局专案,资讯类')
  })

  it('move no offset, with spaces and injected pinyin between', () => {
    const { text, offsets } = normalize('透 過(guò)資 訊12條，釋出 5件')
    expect(text).toBe('通过信息12条,发布5件')
    expect(offsets[text.indexOf('12')]).toBe(11)
    expect(offsets[text.indexOf('发布')]).toBe(15)
  })
})

describe('straight quotation marks', () => {
  it('open and close by turns', () => {
    expect(textOf('"同意公开"的3件，＂不予公开＂的1件')).toBe('“同意公开”的3件,“不予公开”的1件')
  })
})
