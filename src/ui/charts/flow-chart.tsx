import { useMemo } from 'react'
import { ChartLink, ChartText, spokenPoint } from './chart-text'
import { LINE_EM } from './text-model'
import { flowLayout } from './flow-layout'
import type { FlowData, FlowLayout, LaidNode } from './flow-layout'
import { MarkFigure } from './mark-figure'
import { useChartSize } from './use-chart-size'

const Node = ({ laid, layout }: { readonly laid: LaidNode; readonly layout: FlowLayout }) => {
  const { node, x, y, height, joined, lines, labelX } = laid
  const { nodeWidth, em } = layout
  const middle = y + height / 2 - ((lines.length - 1) / 2) * LINE_EM * em
  return (
    <g className={`chart-tone-${node.tone}`}>
      <rect className="flow-node" data-part="open" x={x} y={y} width={nodeWidth} height={height} />
      {node.tone === 'open' ? null : <rect className="flow-node" x={x} y={y} width={nodeWidth} height={joined} />}
      <ChartLink source={node.source} label={`${node.label} ${node.text}`}>
        <ChartText lines={lines} x={labelX} y={middle} em={em} className="chart-value" />
      </ChartLink>
    </g>
  )
}

/** Ribbons from where something comes to what became of it; each is one figure and opens its document. */
export const FlowChart = ({ title, data }: { readonly title: string; readonly data: FlowData }) => {
  const chart = useChartSize()
  const layout = useMemo(() => flowLayout(data, chart.size), [data, chart.size])
  const marks = useMemo(() => layout.links.map(({ link, x, y }) => ({ mark: link, x, y })), [layout])
  const draw = (active: number | null, reach: (index: number) => void) => (
    <>
      {layout.links.map(({ link, path }, index) => (
        <g key={link.key} className={`chart-tone-${link.tone}`} onPointerEnter={() => reach(index)}>
          <ChartLink source={link.source} label={spokenPoint(link.label, link)}>
            <path className="flow-link" data-active={index === active} d={path} />
          </ChartLink>
        </g>
      ))}
      {layout.nodes.map((laid) => (
        <Node key={laid.node.key} laid={laid} layout={layout} />
      ))}
    </>
  )
  return <MarkFigure title={title} layout={layout} chart={chart} marks={marks} draw={draw} />
}
