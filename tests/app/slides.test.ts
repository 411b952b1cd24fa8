import { describe, expect, it } from 'vitest'
import { slidesOf } from '../../src/app/slides'

const screenOf = (html: string): Element => {
  const main = document.createElement('main')
  main.innerHTML = html
  return main
}

describe('slides of a screen', () => {
  it('are its head and its cards, without controls, sorting buttons and the ids of the cards', () => {
    const slides = slidesOf(
      screenOf(`
        <h1 class="page-sentence">收到 17 件</h1><dl class="key-figures"><dd>17</dd></dl>
        <div class="cards"><section class="card" data-card="received">
          <fieldset class="card-views"><button>表</button></fieldset>
          <div class="table-tools"><button>复制</button></div>
          <table><tr><th><button class="sort-button">总计<span>↕</span></button></th></tr><tr><td>17</td></tr></table>
          <div class="chart-downloads"><button>下载</button></div>
        </section></div>`),
    )
    expect(slides.map((slide) => slide.textContent?.replaceAll(/\s/gu, ''))).toEqual(['收到17件17', '总计17'])
    expect(slides[1]?.querySelector('button, [data-card]')).toBeNull()
  })

  it('leave out a table of which only the rows in sight are drawn, and the plain tables of the section', () => {
    const slides = slidesOf(
      screenOf(`
        <div class="cards"><section class="card"><table aria-rowcount="301"><tr><td>1</td></tr></table></section></div>
        <div class="cards section-data"><section class="card">全部数据</section></div>`),
    )
    expect(slides).toEqual([])
  })
})
