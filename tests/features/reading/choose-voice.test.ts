import { describe, expect, it } from 'vitest'
import { chooseVoice } from '../../../src/features/reading/choose-voice'

const local = (lang: string) => ({ lang, localService: true })
const remote = (lang: string) => ({ lang, localService: false })

describe('the voice that reads', () => {
  it('is of this machine, even where one from the network fits better', () => {
    const voice = local('zh-TW')
    expect(chooseVoice([remote('zh-CN'), voice], 'zh-Hans')).toEqual({ kind: 'local', voice })
  })

  it('is none where only the network has one, and the reason is known', () => {
    expect(chooseVoice([remote('zh-CN'), local('en-US')], 'zh-Hans')).toEqual({ kind: 'remote-only' })
    expect(chooseVoice([local('en-US'), local('de-DE')], 'zh-Hans')).toEqual({ kind: 'none' })
    expect(chooseVoice([], 'en')).toEqual({ kind: 'none' })
  })

  it('speaks the language of the page: Android writes zh_CN, others cmn or zh alone', () => {
    const [taiwan, mainland, hongKong] = [local('zh-TW'), local('zh_CN'), local('zh-HK')]
    expect(chooseVoice([taiwan, mainland, hongKong], 'zh-Hans')).toEqual({ kind: 'local', voice: mainland })
    expect(chooseVoice([mainland, hongKong, taiwan], 'zh-Hant')).toEqual({ kind: 'local', voice: taiwan })
    expect(chooseVoice([mainland, hongKong], 'zh-Hant')).toEqual({ kind: 'local', voice: hongKong })
    expect(chooseVoice([local('zh')], 'zh-Hans').kind).toBe('local')
    expect(chooseVoice([local('en-AU')], 'en').kind).toBe('local')
  })

  it('never reads simplified characters in Cantonese', () => {
    expect(chooseVoice([local('zh-HK'), local('yue-CN')], 'zh-Hans')).toEqual({ kind: 'none' })
  })
})
