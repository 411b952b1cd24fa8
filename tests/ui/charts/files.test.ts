import { describe, expect, it } from 'vitest'
import { chartImage, plainColour } from '../../../src/ui/charts/chart-image'
import { fileName } from '../../../src/ui/charts/save-file'

describe('picture of a chart', () => {
  it('holds title, note, legend, remarks and source, and no link into the app', () => {
    const card = document.createElement('section')
    card.innerHTML =
      '<div class="chart-frame"><svg width="300" height="100"><title>渠道：图</title><a href="#/source"><text class="x">406 条</text></a></svg></div><ul class="chart-legend"><li><svg class="chart-key"></svg> <span>推算</span></li></ul>'
    document.body.append(card)
    const image = chartImage(card, {
      title: '渠道',
      note: '按渠道，条',
      source: '来源：甲局 2018 年度报告',
      remarks: ['2017 年无数据'],
    })
    const picture = new DOMParser().parseFromString(image?.svg ?? '', 'image/svg+xml')
    expect([...picture.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '渠道',
      '按渠道，条',
      '406 条',
      '推算',
      '2017 年无数据',
      '来源：甲局 2018 年度报告',
    ])
    expect(picture.querySelector('a, [href], [class]')).toBeNull()
    expect(image?.width).toBe(480)
  })

  it('is written larger where the page is: 18 and 13 px at 15, 24 and 17.3 at 20', () => {
    const sizesAt = (type: string) => {
      const card = document.createElement('section')
      card.innerHTML = '<div class="chart-frame"><svg width="300" height="100"></svg></div>'
      card.style.fontSize = type
      document.body.append(card)
      const image = chartImage(card, { title: '渠道', note: '按渠道', source: '', remarks: [] })
      const picture = new DOMParser().parseFromString(image?.svg ?? '', 'image/svg+xml')
      return [...picture.querySelectorAll('text')].map((text) =>
        Number(Number(text.getAttribute('font-size')).toFixed(1)),
      )
    }
    expect([sizesAt('15px'), sizesAt('20px')]).toEqual([
      [18, 13],
      [24, 17.3],
    ])
  })

  it('is not made where no chart is shown', () => {
    expect(chartImage(document.createElement('section'), { title: '', note: '', source: '', remarks: [] })).toBeNull()
  })

  it('writes mixed colours as every reader knows them', () => {
    expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)')
    expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)')
  })

  it('names files without what file systems refuse', () => {
    expect(fileName('事故：起数/人数', 'csv')).toBe('事故：起数_人数.csv')
    expect(fileName('../a\u0000b', 'csv')).toBe('__a_b.csv')
  })
})
