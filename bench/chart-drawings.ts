import { BarChart as EChartsBars, LineChart as EChartsLines } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { createElement } from 'react'
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { formatOf } from '../src/i18n/format'
import { labelsOf } from '../src/i18n/labels'
import { table } from '../src/i18n/labels/zh-Hans'
import { LocaleContext } from '../src/i18n/locale'
import { messages } from '../src/i18n/messages/zh-Hans/index'
import { everyChartDrawn } from '../src/ui/charts/load-charts'
import { RankedBars } from '../src/ui/charts/ranked-bars'
import type { ChartPoint } from '../src/ui/charts/series'
import { TrendLines } from '../src/ui/charts/trend-lines'

/** Page of `bench/charts.mjs`: the same chart drawn by us, by plain Recharts and by ECharts; never shipped. */
echarts.use([EChartsBars, EChartsLines, GridComponent, TooltipComponent, CanvasRenderer])

const labels = labelsOf(table)
const LOCALE = { language: 'zh-Hans' as const, messages, labels, format: formatOf('zh-Hans', labels, messages) }
const SIZE = { width: 760, height: 400 }
const YEARS = 10
const TONES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const
const FIRST_YEAR = 2014

/** The same figures for everybody, spread over 1 to 997. */
const valueAt = (index: number): number => ((index * 619) % 997) + 1

const point = (index: number, key: string): ChartPoint => ({
  key,
  label: key,
  value: valueAt(index),
  mark: 'printed',
  text: `${valueAt(index)} 件`,
  source: null,
})

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

type Draw = (place: HTMLElement, marks: number) => () => void

const drawn = (place: HTMLElement, chart: ReactElement) => {
  const root = createRoot(place)
  flushSync(() => root.render(createElement(LocaleContext, { value: LOCALE }, chart)))
  return () => root.unmount()
}

const linesOf = (marks: number) => upTo(Math.max(1, marks / YEARS))

const DRAWINGS: Readonly<Record<string, Draw>> = {
  'bars ours': (place, marks) => {
    const items = upTo(marks).map((index) => point(index, `第${index}`))
    return drawn(place, createElement(RankedBars, { title: '试', items, total: null }))
  },
  'bars Recharts': (place, marks) => {
    const data = upTo(marks).map((index) => ({ name: `第${index}`, value: valueAt(index) }))
    const parts = [
      createElement(XAxis, { key: 'x', type: 'number' }),
      createElement(YAxis, { key: 'y', type: 'category', dataKey: 'name' }),
      createElement(Tooltip, { key: 'tip' }),
      createElement(Bar, { key: 'bar', dataKey: 'value' }),
    ]
    return drawn(place, createElement(BarChart, { ...SIZE, data, layout: 'vertical' }, parts))
  },
  'bars ECharts': (place, marks) => {
    const chart = echarts.init(place, null, SIZE)
    chart.setOption({
      tooltip: {},
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: upTo(marks).map((index) => `第${index}`) },
      series: [{ type: 'bar', data: upTo(marks).map(valueAt) }],
    })
    return () => chart.dispose()
  },
  'lines ours': (place, marks) => {
    const series = linesOf(marks).map((line) => ({
      id: `${line}`,
      label: `第${line}`,
      tone: TONES[line % TONES.length] ?? 'series-1',
      points: upTo(YEARS).map((year) => point(line * YEARS + year, String(FIRST_YEAR + year))),
    }))
    return drawn(place, createElement(TrendLines, { title: '试', series, breaks: [], bands: [] }))
  },
  'lines Recharts': (place, marks) => {
    const lines = linesOf(marks)
    const data = upTo(YEARS).map((year) => ({
      year: FIRST_YEAR + year,
      ...Object.fromEntries(lines.map((line) => [`l${line}`, valueAt(line * YEARS + year)])),
    }))
    const parts = [
      createElement(CartesianGrid, { key: 'grid' }),
      createElement(XAxis, { key: 'x', dataKey: 'year' }),
      createElement(YAxis, { key: 'y' }),
      createElement(Tooltip, { key: 'tip' }),
      ...lines.map((line) => createElement(Line, { key: line, dataKey: `l${line}` })),
    ]
    return drawn(place, createElement(LineChart, { ...SIZE, data }, parts))
  },
  'lines ECharts': (place, marks) => {
    const chart = echarts.init(place, null, SIZE)
    chart.setOption({
      tooltip: {},
      xAxis: { type: 'category', data: upTo(YEARS).map((year) => String(FIRST_YEAR + year)) },
      yAxis: { type: 'value' },
      series: linesOf(marks).map((line) => ({
        type: 'line',
        data: upTo(YEARS).map((year) => valueAt(line * YEARS + year)),
      })),
    })
    return () => chart.dispose()
  },
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Milliseconds from the data to its first painted frame. */
const measure = async (name: string, marks: number): Promise<number> => {
  const place = document.createElement('div')
  place.style.width = `${SIZE.width}px`
  document.body.append(place)
  await frame()
  await task()
  const startedAt = performance.now()
  const remove = DRAWINGS[name]?.(place, marks)
  await frame()
  await task()
  const time = performance.now() - startedAt
  remove?.()
  place.remove()
  return time
}

// what each needs is there before anything is measured
await everyChartDrawn()
Object.assign(globalThis, { drawings: Object.keys(DRAWINGS), measure })
