import { describe, expect, it } from 'vitest'
import { figuresIn } from './reading'

const feesIn = (text: string) =>
  figuresIn(text, 2025).map((figure) => figure.replace('information-handling-fee', 'fee'))

describe('what a sentence tells of the information handling fee', () => {
  it.each([
    ['依法收取信息处理费640元。', ['fee=640']],
    ['发出收费通知5件，总金额3100元，实际收取2700元。', ['fee.notices=5', 'fee.noticed=3100', 'fee=2700']],
    [
      '本年度发出信息处理费收费通知2件，涉及金额1100元，实际收取信息处理费900元。',
      ['fee.notices=2', 'fee.noticed=1100', 'fee=900'],
    ],
    [
      '全年通知收取信息处理费4件，通知收取金额5600元，实际收取金额0元。',
      ['fee.notices=4', 'fee.noticed=5600', 'fee=0'],
    ],
    ['我局本年度没有产生信息公开处理费。', ['fee=0']],
    ['本年度未发出收费通知，未收取信息处理费。', ['fee.notices=0', 'fee=0']],
  ])('%s', (text, figures) => {
    expect(feesIn(text)).toEqual(figures)
  })

  it('is not told by notices of anything else', () => {
    expect(figuresIn('发布停水通知5件，行政事业性收费15.5万元。')).not.toContain('information-handling-fee.notices=5')
  })
})
