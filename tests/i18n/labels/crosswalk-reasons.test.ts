import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import { CROSSWALK_LINKS } from '../../../src/core/domain/crosswalk-links'
import { crosswalkReasons as english } from '../../../src/i18n/labels/crosswalk-reasons/en'
import { crosswalkReasons as traditional } from '../../../src/i18n/labels/crosswalk-reasons/zh-Hant'

const stated = CROSSWALK_LINKS.filter(({ relation }) => relation !== 'same').map(({ reason }) => reason)
const reasons = [...new Set([...stated, ...FORM_IDS.map((form) => `${form}年表无对应项目`)])].sort()

describe('reasons why figures may not be compared', () => {
  it.each([
    ['traditional Chinese', traditional],
    ['English', english],
  ])('are all said in %s, and no others', (_language, said) => {
    expect(Object.keys(said).sort()).toEqual(reasons)
  })

  it('hold no Chinese in English', () => {
    expect(Object.values(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })
})
