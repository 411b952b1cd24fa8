import { escape } from '../markup'
import { COLOURS, FONT } from './looks'

/** How one figure of a native chart is drawn where it is not drawn as the others of its series. */
export interface PointLook {
  /** Index of its category. */
  readonly at: number
  /** `hollow`: worked out, as a dashed outline; `hatched`: counted but not assessed; `boxed`: corrected by a person. */
  readonly fill: 'hollow' | 'hatched' | 'boxed' | 'solid'
  readonly colour: string
  /** The line that leads to it is dotted. */
  readonly dotted: boolean
  /** A shape of its own, for a part of a year. */
  readonly apart: boolean
  /** Number format of its label; null: no label. */
  readonly label: string | null
}

/** What a native chart shows that the library that writes it cannot say. */
export interface SeriesLook {
  /** Its colour, where it is hatched, in the legend too; a point that is not says so. */
  readonly hatched?: string
  readonly points: readonly PointLook[]
  /** No line joins its points. */
  readonly unjoined: boolean
  /** It has an entry of its own in the legend. */
  readonly named: boolean
  /** Shape of its points: series of one colour are told apart by it. */
  readonly symbol: MarkerSymbol
  /** Where its points are small, in the legend too: filled so that they are seen on paper and on the mark they lie upon, also where a program draws no outlines of marks. */
  readonly small?: { readonly fill: string; readonly outline: string }
}

/** Shapes of points in the order of the series, as on the screen. */
export const MARKER_SYMBOLS = ['circle', 'square', 'diamond', 'triangle', 'x'] as const
export type MarkerSymbol = (typeof MARKER_SYMBOLS)[number]

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
const outline = (colour: string, width: number, dash = 'solid'): string =>
  `<a:ln w="${width}" cap="flat">${solid(colour)}<a:prstDash val="${dash}"/></a:ln>`
const hatch = (colour: string): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${COLOURS.paper}"/></a:bgClr></a:pattFill>`

const HAIR = 12_700

const FILLS: Readonly<Record<PointLook['fill'], (colour: string) => string>> = {
  hollow: (colour) => solid(COLOURS.paper) + outline(colour, 2 * HAIR, 'dash'),
  hatched: (colour) => hatch(colour) + outline(colour, HAIR),
  boxed: (colour) => solid(colour) + outline(COLOURS.ink, 3 * HAIR),
  solid,
}

const barPoint = ({ at, fill, colour }: PointLook, ofSeries: PointLook['fill']): string =>
  fill === ofSeries
    ? ''
    : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${FILLS[fill](colour)}</c:spPr></c:dPt>`

const markerXml = (symbol: string, size: number, spPr: string): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${spPr}</c:spPr></c:marker>`
const openMark = (colour: string): string => solid(COLOURS.paper) + outline(colour, 2 * HAIR)

/** Less than the 8 points of a mark that is drawn, which it then leaves seen around it. */
const SMALL = 5

const linePoint = ({ at, fill, colour, dotted, apart }: PointLook, symbol: MarkerSymbol): string => {
  if (fill === 'solid' && !dotted && !apart) return ''
  const marker = markerXml(apart ? 'star' : symbol, 9, fill === 'hollow' ? openMark(colour) : FILLS[fill](colour))
  const line = dotted ? `<c:spPr>${outline(colour, 2.5 * HAIR, 'sysDot')}</c:spPr>` : ''
  return `<c:dPt><c:idx val="${at}"/>${marker}<c:bubble3D val="0"/>${line}</c:dPt>`
}

const SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'

/** Words of a label stay in one line, whatever room a program would give them. */
const TYPE = `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1300">${solid(COLOURS.ink)}<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`

/** A label stands at the end of its bar unless a place is given; there it covers the line of the total. */
const labelXml = ({ at, label }: PointLook, place: string): string =>
  label === null
    ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
    : `<c:dLbl><c:idx val="${at}"/><c:numFmt formatCode="${escape(label)}" sourceLinked="0"/><c:spPr>${place === '' ? solid(COLOURS.paper) : '<a:noFill/>'}</c:spPr>${TYPE}${place}${SHOWN}</c:dLbl>`

const LABELS = /<c:dLbls>(?<content>.*?)<\/c:dLbls>/su
const PLACE = /<c:dLblPos val="[a-zA-Z]{1,7}"\/>/u
const MARKER = /<c:marker>.*?<\/c:marker>/su
const SERIES = /<c:ser>.*?<\/c:ser>/gsu
const LINE = /<a:ln w="\d{1,7}" cap="flat">.*?<\/a:ln>/su

/** The labels of a series: how each figure is written, before what holds for all of them. */
const withLabels = (series: string, points: readonly PointLook[]): string => {
  const { content = '' } = LABELS.exec(series)?.groups ?? {}
  if (!content.includes('<c:showVal val="1"/>')) return series
  const [place = ''] = PLACE.exec(content) ?? []
  const own = points.map((point) => labelXml(point, place)).join('')
  return series.replace(LABELS, () => `<c:dLbls>${own}${content}</c:dLbls>`)
}

/** What a series is filled with, before anything else of it. */
const FILL = /<c:spPr>.*?<\/c:spPr>/su

const barSeries = (series: string, { points, hatched }: SeriesLook): string => {
  const fill = hatched === undefined ? 'solid' : 'hatched'
  const filled =
    hatched === undefined ? series : series.replace(FILL, () => `<c:spPr>${FILLS.hatched(hatched)}</c:spPr>`)
  return withLabels(filled, points).replace(
    '<c:invertIfNegative val="0"/>',
    (found) => found + points.map((point) => barPoint(point, fill)).join(''),
  )
}

/** Of a line the schema wants marker and points before labels, and knows no inverted fill. */
const lineSeries = (series: string, { points, unjoined, symbol, small }: SeriesLook): string => {
  const labelled = withLabels(series, points)
  const [marker = ''] = MARKER.exec(labelled) ?? []
  const [labels = ''] = LABELS.exec(labelled) ?? []
  const rest = labelled.replace('<c:invertIfNegative val="0"/>', '').replace(marker, '').replace(labels, '')
  const joined = unjoined ? rest.replace(LINE, `<a:ln w="${HAIR}"><a:noFill/></a:ln>`) : rest
  const shaped =
    small === undefined
      ? marker.replace('<c:symbol val="circle"/>', `<c:symbol val="${symbol}"/>`)
      : markerXml(symbol, SMALL, solid(small.fill) + outline(small.outline, HAIR))
  const own = points.map((point) => linePoint(point, symbol)).join('')
  return joined.replace('<c:cat>', () => `${shaped}${own}${labels}<c:cat>`)
}

/** Legend without the entries of series that only carry on another. */
const withLegend = (xml: string, series: readonly SeriesLook[]): string => {
  const left = series.flatMap(({ named }, at) =>
    named ? [] : [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`],
  )
  return xml.replace(/<c:legendPos val="[a-z]{1,2}"\/>/u, (found) => found + left.join(''))
}

/** The XML of a native chart, as the library wrote it, with the looks and labels of its figures. */
export const withLooks = (xml: string, series: readonly SeriesLook[]): string => {
  let at = 0
  const isLine = xml.includes('<c:lineChart>')
  const drawn = xml.replaceAll(SERIES, (found) => {
    const look = series[at]
    at += 1
    if (look === undefined) return found
    return isLine ? lineSeries(found, look) : barSeries(found, look)
  })
  // every category is named, whatever room a program thinks there is
  const named = drawn.replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl')
  return withLegend(isLine ? drawn : named, series)
}
