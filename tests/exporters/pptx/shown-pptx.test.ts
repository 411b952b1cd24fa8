import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { shownPptx } from '../../../src/exporters/pptx/shown-pptx'
import { SHOWN_WORDS, card, figure, shownWith } from '../../support/shown-builder'
import { BARS, COLUMNS, PARTS, TREND } from '../../support/shown-charts'

let parts: Readonly<Record<string, Uint8Array>> = {}
const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
const named = (pattern: RegExp): readonly string[] =>
  Object.keys(parts)
    .filter((name) => pattern.test(name))
    .sort()
const texts = (name: string, tag = 'a:t'): readonly string[] =>
  [...xml(name).matchAll(new RegExp(`<${tag}>(?<text>[^<]*)</${tag}>`, 'gu'))].map(
    ({ groups }) => groups?.['text'] ?? '',
  )
const pointsOf = (chart: string): readonly string[] =>
  [...xml(chart).matchAll(/<c:val>(?<series>.*?)<\/c:val>/gsu)].map(({ groups }) =>
    [...(groups?.['series'] ?? '').matchAll(/<c:pt idx="(?<at>\d+)"><c:v>(?<value>[^<]*)<\/c:v>/gu)]
      .map((point) => `${point.groups?.['at'] ?? ''}:${point.groups?.['value'] ?? ''}`)
      .join(' '),
  )

describe('slides of what is shown', () => {
  beforeAll(async () => {
    parts = unzipSync(await shownPptx(shownWith([TREND, BARS]), SHOWN_WORDS))
  }, 30_000)

  it('are the sentence, and a chart with its table for each card', () => {
    const slides = named(/^ppt\/slides\/slide\d\.xml$/u)
    // a small table stands below its chart
    expect(slides).toHaveLength(3)
    expect(texts('ppt/slides/slide1.xml')).toEqual(
      expect.arrayContaining(['依申请公开', '2023 年收到申请 10 件', '新收', '10 件']),
    )
    expect(named(/^ppt\/charts\/chart\d\.xml$/u)).toHaveLength(2)
  })

  it('give the sentence of a card a line of its own, larger than how it is read, above its chart only', async () => {
    const said = { ...TREND, sentence: '2019 年收到 7 件', note: '2019 年收到 7 件 · 件，2017—2019 年' }
    const files = unzipSync(await shownPptx(shownWith([said]), SHOWN_WORDS))
    const slide = (number: number) => strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array())
    const sizeOf = (xmlOf: string, text: string) =>
      new RegExp(`sz="(?<size>\\d+)"(?:(?!<a:r>).)*<a:t>${text}</a:t>`, 'u').exec(xmlOf)?.groups?.['size']
    const chart = [1, 2].map(slide).find((one) => one.includes('graphicFrame')) ?? ''
    expect(sizeOf(chart, '2019 年收到 7 件')).toBe('2000')
    expect(sizeOf(chart, '件，2017—2019 年')).toBe('1400')
    expect(chart).not.toContain('7 件 · 件')
  })

  it('name a table too long to be read on slides, and the files that hold it', async () => {
    const many = card(
      '全部',
      Array.from({ length: 251 }, (_, at) => [{ text: `第 ${at} 行` }, figure(at, at)]),
    )
    const files = unzipSync(await shownPptx(shownWith([many]), SHOWN_WORDS))
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    // the sentence, and the slide that names it
    expect(slides).toHaveLength(2)
    const said = slides.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('')
    expect(said).toContain('表格共 251 行，幻灯片上难以查阅，没有列出；另存为 Excel、CSV 或 JSON 时是完整的。')
    expect(said).not.toContain('第 250 行')
  })

  it('leave out a blank: no point, no 0, in the chart and in its workbook', () => {
    const [lines = '', bars = ''] = named(/^ppt\/charts\/chart\d\.xml$/u)
    // cut at the change of form: 5 alone, then 7 alone
    expect(pointsOf(lines)).toEqual(['0:5', '2:7'])
    // from the bottom up: 微博, 网站
    expect(pointsOf(bars)).toEqual(['1:406'])
    expect(xml(lines)).toContain('<c:dispBlanksAs val="gap"/>')
    const books = named(/^ppt\/embeddings\/.*\.xlsx$/u).map((name) => unzipSync(parts[name] ?? new Uint8Array()))
    for (const book of books)
      expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<v>(?:NaN)?<\/v>/u)
  })

  it('begin their axes at 0, so that no bar or line makes more of a difference than there is', () => {
    for (const chart of named(/^ppt\/charts\/chart\d\.xml$/u)) expect(xml(chart)).toContain('<c:min val="0"/>')
  })

  it('name the only line of several that has figures, and write an axis of percentages as such', async () => {
    const changes = (label: string, values: readonly (number | null)[]) => ({
      label,
      points: values.map((value) =>
        value === null
          ? ({ value, mark: 'missing', text: '上年没有报告' } as const)
          : ({ value, mark: 'derived', text: `+${value}%` } as const),
      ),
    })
    const chart = {
      kind: 'trend',
      categories: ['2023', '2024', '2025'],
      series: [changes('宿迁市', [null, 0.4, 8.7]), changes('洪泽区', [null, null, null])],
      total: null,
      breaks: [],
    } as const
    const files = unzipSync(await shownPptx(shownWith([{ ...TREND, chart }]), SHOWN_WORDS))
    const drawn = strFromU8(files['ppt/charts/chart1.xml'] ?? new Uint8Array())
    expect(drawn).toContain('<c:legend>')
    expect(drawn).toContain('<c:v>宿迁市</c:v>')
    expect(drawn).toMatch(/<c:valAx>.*formatCode="General&quot;%&quot;"/su)
    // counts have no such axis
    expect(xml('ppt/charts/chart1.xml')).not.toContain('&quot;%&quot;')
  })

  it('stack parts that add up, shares to 100 %, with a gap where a cell is blank', async () => {
    const shares = { ...PARTS, title: '结构', chart: PARTS.chart && { ...PARTS.chart, kind: 'shares' as const } }
    const files = unzipSync(await shownPptx(shownWith([PARTS, shares]), SHOWN_WORDS))
    const charts = Object.keys(files)
      .filter((name) => /^ppt\/charts\/chart\d\.xml$/u.test(name))
      .sort()
      .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    expect(charts).toHaveLength(2)
    for (const chart of charts) {
      expect(chart).toContain('<c:grouping val="stacked"/>')
      expect(chart).toContain('<c:overlap val="100"/>')
    }
    // 8 + 2, and all
    expect(charts.map((chart) => /<c:max val="(?<end>\d+)"\/>/u.exec(chart)?.groups?.['end'])).toEqual(['10', '100'])
    // from the bottom up: 予以公开 7 and a blank, 新收 8 and 2
    const values = [...(charts[0] ?? '').matchAll(/<c:val>(?<series>.*?)<\/c:val>/gsu)].map(({ groups }) =>
      [...(groups?.['series'] ?? '').matchAll(/<c:pt idx="(?<at>\d+)"><c:v>(?<value>[^<]*)/gu)].map((point) => ({
        ...point.groups,
      })),
    )
    expect(values).toEqual([
      [
        { at: '0', value: '7' },
        { at: '1', value: '8' },
      ],
      [{ at: '1', value: '2' }],
    ])
  })

  it('name marks beside categories and in tables', () => {
    const [lines = '', bars = ''] = named(/^ppt\/charts\/chart\d\.xml$/u)
    expect(texts(lines, 'c:v')).toEqual(expect.arrayContaining(['2018 〔空白〕', '2019 〔推算〕']))
    expect(texts(bars, 'c:v')).toContain('微博 〔空白〕')
    expect(texts('ppt/slides/slide2.xml')).toEqual(expect.arrayContaining(['5 件', '空白', '7 件 〔推算〕']))
  })

  it('draw what was worked out hollow, a part of a year apart, and where a line breaks', () => {
    const [lines = ''] = named(/^ppt\/charts\/chart\d\.xml$/u)
    // 2019, the third year, is worked out: the second stretch has it
    expect(xml(lines)).toMatch(
      /<c:dPt><c:idx val="2"\/><c:marker><c:symbol val="circle"\/><c:size val="9"\/><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/u,
    )
    // the schema wants the marker before the labels
    expect(xml(lines)).toMatch(/<\/c:marker>(?:<c:dPt>.*?<\/c:dPt>)*<c:dLbls>/su)
    expect(xml(lines)).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>')
    expect(xml(lines)).toContain('formatCode="#,##0&quot; 件&quot;"')
    // the break, and the total of the bars
    for (const slide of ['ppt/slides/slide2.xml', 'ppt/slides/slide3.xml'])
      expect(xml(slide)).toContain('<a:prstDash val="dash"/>')
  })

  it('draw what was stated before small and pale, last, so that it lies upon what is drawn now and neither hides the other', async () => {
    const [first, ...others] = TREND.chart?.series[0]?.points ?? []
    const points = first === undefined ? [] : [{ ...first, earlier: [{ value: 6, text: '6 件' }] }, ...others]
    const chart = TREND.chart && { ...TREND.chart, series: [{ label: '新收', points }] }
    const files = unzipSync(await shownPptx(shownWith([{ ...TREND, chart }]), SHOWN_WORDS))
    const drawn = strFromU8(files['ppt/charts/chart1.xml'] ?? new Uint8Array())
    const series = [...drawn.matchAll(/<c:ser>.*?<\/c:ser>/gsu)].map(([found]) => found)
    const sizes = series.map((one) => /<c:size val="(?<size>\d+)"\/>/u.exec(one)?.groups?.['size'])
    expect(sizes).toEqual(['8', '8', '5'])
    expect(series.at(-1)).toContain('<c:v>新收 先前报的数</c:v>')
    // its own mark, not that of a point, so that the legend shows it too
    expect(series.at(-1)).toMatch(
      /<c:marker><c:symbol val="circle"\/><c:size val="5"\/><c:spPr><a:solidFill><a:srgbClr val="7FB2D1"/u,
    )
    expect(series.at(-1)).not.toContain('<c:dPt>')
  })

  it('draw columns worked out as a dashed outline, and hatch what is counted but not assessed', async () => {
    const files = unzipSync(await shownPptx(shownWith([COLUMNS]), SHOWN_WORDS))
    const name = Object.keys(files).find((one) => /^ppt\/charts\/chart\d+\.xml$/u.test(one)) ?? ''
    const chart = strFromU8(files[name] ?? new Uint8Array())
    expect(chart).toMatch(/<c:dPt><c:idx val="0"\/>.{0,400}<a:prstDash val="dash"\/>/u)
    // the series as a whole, so that the legend shows it hatched too, and is told from the solid one
    expect(chart).toMatch(
      /含不计考核的部分（斜线）.{0,120}<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="B5342B"/su,
    )
    expect(chart).toMatch(/列入考核的部分<.{0,120}<c:spPr><a:solidFill><a:srgbClr val="B5342B"/su)
    // 68 − 18 = 50 stand over the hatched 68
    const values = [...chart.matchAll(/<c:val>(?<series>.*?)<\/c:val>/gsu)].map(({ groups }) =>
      [...(groups?.['series'] ?? '').matchAll(/<c:v>(?<value>[^<]*)/gu)].map((point) => point.groups?.['value']),
    )
    expect(values).toEqual([
      ['53', '68'],
      ['53', '50'],
    ])
    expect(chart).toContain('<c:overlap val="100"/>')
    const said = strFromU8(files['ppt/slides/slide1.xml'] ?? files['ppt/slides/slide2.xml'] ?? new Uint8Array())
    expect(said + strFromU8(files['ppt/slides/slide2.xml'] ?? new Uint8Array())).toContain(
      '2018：6·29：18 人，列入统计、不计考核',
    )
  })

  it('number their parts from 1 in every file of a page', async () => {
    const files = unzipSync(await shownPptx(shownWith([TREND, BARS]), SHOWN_WORDS))
    const numbers = Object.keys(files)
      .filter((name) => /chart\d+|Worksheet\d+/u.test(name))
      .map((name) => name.replace(/.*\//u, ''))
      .sort()
    expect(numbers).toEqual([
      'Microsoft_Excel_Worksheet1.xlsx',
      'Microsoft_Excel_Worksheet2.xlsx',
      'chart1.xml',
      'chart1.xml.rels',
      'chart2.xml',
      'chart2.xml.rels',
    ])
    // and every relation leads to a part that is there
    const targets = Object.entries(files)
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, bytes]) => [
        ...strFromU8(bytes).matchAll(/Target="(?:\.\.|\/ppt)\/(?<part>(?:charts|embeddings)\/[^"]*)"/gu),
      ])
      .map(({ groups }) => `ppt/${groups?.['part'] ?? ''}`)
    expect(targets).toHaveLength(4)
    expect(targets.filter((target) => !(target in files))).toEqual([])
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
    expect([...types.matchAll(/\/ppt\/charts\/chart(?<n>\d+)\.xml/gu)].map(({ groups }) => groups?.['n'])).toEqual([
      '1',
      '2',
    ])
  })

  it('number the slides of a card one after the other: its chart, its remarks, its table', async () => {
    // 30 remarks of one line do not stand below a chart: 24 fill a slide, 6 the next
    const remarks = Array.from({ length: 30 }, (_, at) => `注 ${at}`)
    const rows = Array.from({ length: 20 }, (_, at) => [{ text: String(2000 + at) }, figure(at, at)])
    const long = card('收到申请数', rows, { remarks, chart: TREND.chart })
    const files = unzipSync(await shownPptx(shownWith([long]), SHOWN_WORDS))
    const titles = Object.keys(files)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
      .map((name) => /<a:t>(?<title>收到申请数[^<]*)<\/a:t>/u.exec(strFromU8(files[name] ?? new Uint8Array())))
      .flatMap((found) => found?.groups?.['title'] ?? [])
      .sort()
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles).toEqual(expect.arrayContaining(['收到申请数', '收到申请数（续 2）', '收到申请数（续 3）']))
  })

  it('let the name of a group of rows take all columns', async () => {
    const grouped = card('核对', [[{ text: '分项之和' }, { text: '3' }], [{ text: '统计表' }]])
    const files = unzipSync(await shownPptx(shownWith([grouped]), SHOWN_WORDS))
    const slide =
      Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .find((one) => one.includes('统计表</a:t>')) ?? ''
    const rows = [...slide.matchAll(/<a:tr .*?<\/a:tr>/gsu)].map(([row]) => row)
    expect(rows.map((row) => [...row.matchAll(/<a:tc[ >]/gu)].length)).toEqual([2, 2, 2])
    expect(rows[1]).not.toContain('gridSpan')
    expect(rows[2]).toContain('gridSpan="2"')
  })

  it('tell in their notes where each figure stands', () => {
    const notes = named(/^ppt\/notesSlides\/notesSlide2\.xml$/u)
      .map((name) => texts(name).join('\n'))
      .join('')
    expect(notes).toContain('5 件 ← a b1r1c2.0-2')
    expect(notes).toContain('来源：甲局 2023 年度报告')
    expect(notes).toContain('0123456789abcdef')
  })

  it('say what must be said below the chart', () => {
    expect(texts('ppt/slides/slide2.xml')).toEqual(
      expect.arrayContaining(['2019 口径变化', '2019 年起口径变化，不作比较']),
    )
    expect(texts('ppt/slides/slide3.xml')).toContain('共 468 条')
  })
})
