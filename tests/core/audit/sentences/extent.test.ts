import { describe, expect, it } from 'vitest'
import { extentOf } from '../../../../src/core/audit/rules/sentences/extent'

const reach = (scope: string | null, agency: string | null, words = '') => {
  const extent = extentOf({ scope }, { agency, words })
  return [extent.reach, extent.words]
}

describe('how far a sentence reaches', () => {
  it.each([
    // a bureau speaks of itself
    [null, '临川县水利局', '', ['same', '']],
    ['全县', '临川县水利局', '', ['other', '全县']],
    [null, '临川县水利局', '其中局机关', ['other', '局机关']],
    [null, '临川县水利局', '局机关及局属单位', ['same', '']],
    [null, '临川县水利局', '各乡镇共', ['other', '各乡镇']],
    ['自然人', '临川县水利局', '局机关', ['same', '']],
    // the subject of a count holds for the clauses that name none
    [null, '临川县水利局', '局机关收到申请60件,办结', ['other', '局机关']],
    [null, '临川县水利局', '局机关带头示范,办结', ['same', '']],
    [null, '临川县人民政府', '县审计局收到申请', ['other', '县审计局']],
    [null, '临川县住房和城乡建设局', '县住建局收到申请', ['same', '']],
    // a government may count its whole area
    [null, '临川县人民政府', '', ['unsaid', '']],
    ['全县', '临川县人民政府', '', ['same', '']],
    ['全市', '临川县人民政府', '', ['other', '全市']],
    ['自然人', '临川县人民政府', '', ['unsaid', '']],
    ['自然人', '临川县人民政府', '县政府办公室', ['unsaid', '']],
    [null, '临川县人民政府', '县政府办公室', ['other', '县政府办公室']],
    [null, '临川县人民政府', '县政府网站', ['unsaid', '']],
    // a township has nothing below it
    ['全镇', '临川县石门镇人民政府', '', ['same', '']],
    ['全县', '临川县石门镇人民政府', '', ['other', '全县']],
    ['某科', '临川县石门镇人民政府', '', ['other', '某科']],
    [null, '临川县石门镇人民政府', '', ['same', '']],
    // an office of a government speaks of itself, and of the government
    [null, '临川县人民政府办公室', '县政府办公室收到', ['same', '']],
    [null, '临川县人民政府办公室', '县人民政府办公室收到', ['same', '']],
    [null, '临川县人民政府办公室', '县政府本级收到', ['other', '县政府本级']],
    [null, '临川县水利局', '县本级收到', ['same', '']],
    [null, '临川县水利局', '县政府收到', ['other', '县政府']],
    [null, '临川县石门镇人民政府', '镇政府收到', ['same', '']],
    // cases of one body, and those of others that were helped with
    ['全县', '临川县人民政府', '以县政府为被告的行政诉讼', ['other', '县政府']],
    [null, '临川县水利局', '指导乡镇办理申请', ['other', '指导乡镇办理申请']],
    // nobody known
    [null, null, '', ['unsaid', '']],
    ['全镇', null, '', ['other', '全镇']],
    ['某科', null, '', ['other', '某科']],
  ] as const)('%s in a report of %s after “%s”: %j', (scope, agency, words, expected) => {
    expect(reach(scope, agency, words)).toEqual(expected)
  })

  it('names the applicants of the sentence', () => {
    expect(extentOf({ scope: '自然人' }, { agency: '临川县水利局', words: '' }).applicants).toEqual(['natural-person'])
    expect(extentOf({ scope: null }, { agency: '临川县水利局', words: '' }).applicants).toBeNull()
  })
})
