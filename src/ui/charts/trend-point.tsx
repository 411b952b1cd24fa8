import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { markerPath, shapeOf } from './marker'
import type { ChartPoint } from './series'

const RADIUS_EM = 0.29
/** What was stated before is smaller than what is drawn. */
const EARLIER_EM = 0.19

interface Place {
  readonly x: number
  readonly y: number
}

const CorrectedBox = ({ x, y, half }: Place & { readonly half: number }) => (
  <rect className="chart-ring" x={x - half} y={y - half} width={2 * half} height={2 * half} />
)

interface TrendPointProps {
  readonly point: ChartPoint
  readonly name: string
  readonly index: number
  readonly place: Place
  readonly values: boolean
  readonly em: number
}

const nameOf = (name: string, point: ChartPoint): string =>
  point.note === undefined ? spokenPoint(name, point) : `${spokenPoint(name, point)} ${point.note}`

/** A figure of a line, with its mark and the way to its source. */
export const TrendPoint = ({ point, name, index, place: { x, y }, values, em }: TrendPointProps) => (
  <ChartLink source={point.source} label={nameOf(name, point)}>
    {point.mark === 'approx' ? <circle className="chart-ring" cx={x} cy={y} r={RADIUS_EM * em + 3} /> : null}
    {point.mark === 'corrected' ? <CorrectedBox x={x} y={y} half={RADIUS_EM * em + 3} /> : null}
    <path className="chart-marker" data-mark={point.mark} d={markerPath(shapeOf(point, index), x, y, RADIUS_EM * em)} />
    {values ? (
      <ChartText lines={[point.text]} x={x} y={y - 1.1 * em} em={em} anchor="middle" className="chart-value" />
    ) : null}
  </ChartLink>
)

interface EarlierMarksProps {
  readonly point: ChartPoint
  readonly name: string
  readonly index: number
  readonly x: number
  readonly yOf: (value: number) => number
  readonly em: number
}

/** Small open marks of the other values stated for a point, each with its own place in the sources. */
export const EarlierMarks = ({ point, name, index, x, yOf, em }: EarlierMarksProps) =>
  (point.earlier ?? []).map((found) => (
    <ChartLink key={found.key} source={found.source} label={`${name} ${point.label} ${found.text}`.trim()}>
      <path
        className="chart-marker"
        data-mark="earlier"
        d={markerPath(shapeOf(point, index), x, yOf(found.value), EARLIER_EM * em)}
      />
    </ChartLink>
  ))
