import { describe, expect, it } from 'vitest'
import { remarkSlides } from '../../../src/exporters/pptx/remark-slides'

describe('remarks of a chart', () => {
  it('stand below it where four lines hold them', () => {
    expect(remarkSlides(['一', '二', '字'.repeat(140)])).toEqual({ below: ['一', '二', '字'.repeat(140)], slides: [] })
    expect(remarkSlides([])).toEqual({ below: [], slides: [] })
  })

  it('stand on slides of their own where not, none lost: 24 lines each', () => {
    const long = '字'.repeat(71)
    expect(remarkSlides(['一', long, long])).toEqual({ below: [], slides: [['一', long, long]] })
    expect(remarkSlides(Array.from({ length: 13 }, () => long)).slides.map(({ length }) => length)).toEqual([12, 1])
  })
})
