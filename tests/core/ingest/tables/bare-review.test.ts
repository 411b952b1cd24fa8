import { describe, expect, it } from 'vitest'
import { HEAD_2021, codesOf, printedOf, readText } from '../../../fixtures/tables/reading'

const DOCUMENTS = [...HEAD_2021, '规章 | 1 | 0 | 3 |', '行政规范性文件 | 2 | 0 | 5 |']
const HEADING = '四、政府信息公开行政复议、行政诉讼情况'
const NEXT = '五、存在的主要问题及改进情况'
/** Heads a page of text leaves in disorder. */
const TORN = [
  '行政复议 行政诉讼',
  '未经复议直接起诉 复议后起诉',
  '结果 结果 其他 尚未',
  '总计 结果 结果 其他 尚未 总计',
]
const FIGURES = '11 2 3 1 17 4 0 1 0 5 0 0 2 1 3'

const reviewOf = (...lines: readonly string[]) => {
  const reading = readText(...DOCUMENTS, HEADING, ...lines, NEXT)
  const cells = Object.entries(printedOf(reading)).filter(([key]) => /^(?:reconsideration|litigation)/u.test(key))
  return { cells: Object.fromEntries(cells), codes: codesOf(reading) }
}

describe('part 四 without heads that can be told', () => {
  it('is read in the order of the form where its figures add up', () => {
    const expected = {
      'reconsideration.upheld|': '11',
      'reconsideration.corrected|': '2',
      'reconsideration.other|': '3',
      'reconsideration.pending|': '1',
      'reconsideration|': '17',
      'litigation.direct.upheld|': '4',
      'litigation.direct.corrected|': '0',
      'litigation.direct.other|': '1',
      'litigation.direct.pending|': '0',
      'litigation.direct|': '5',
      'litigation.after-reconsideration.upheld|': '0',
      'litigation.after-reconsideration.corrected|': '0',
      'litigation.after-reconsideration.other|': '2',
      'litigation.after-reconsideration.pending|': '1',
      'litigation.after-reconsideration|': '3',
    }
    for (const lines of [
      [...TORN, FIGURES],
      ['行政复议行政诉讼', `| ${FIGURES.split(' ').join(' | ')} |`],
    ]) {
      const { cells, codes } = reviewOf(...lines)
      expect(cells).toEqual(expected)
      expect(codes).toContain('columns-assumed')
      expect(codes).not.toContain('review-unread')
    }
  })

  it('keeps dashes, which add nothing', () => {
    const { cells } = reviewOf(...TORN, '4 - - - 4 / / / / / - - 1 - 1')
    expect(cells).toMatchObject({
      'reconsideration|': '4',
      'litigation.direct.upheld|': '/',
      'litigation.after-reconsideration.other|': '1',
    })
  })

  it.each([
    ['a total that is not the sum', '11 2 3 1 18 4 0 1 0 5 0 0 2 1 3'],
    ['fourteen figures', '11 2 3 1 17 4 0 1 0 5 0 2 1 3'],
    ['an approximate figure', '约11 2 3 1 17 4 0 1 0 5 0 0 2 1 3'],
  ])('is not read with %s, and that is said', (_what, figures) => {
    const { cells, codes } = reviewOf(...TORN, figures)
    expect(cells).toEqual({})
    expect(codes).toContain('review-unread')
  })

  it('is not read where other figures stand in the part', () => {
    expect(reviewOf(...TORN, FIGURES, '合计 | 25 |').cells).toEqual({})
  })
})
