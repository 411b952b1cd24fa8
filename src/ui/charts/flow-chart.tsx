import './charts.css'
import './flow.css'
import { useMemo } from 'react'
import { useMessages } from '../../i18n/locale'
import { ChartFigure } from './chart-figure'
import { ChartLink, ChartText, LINE_EM, spokenPoint } from './chart-text'
import { flowLayout } from './flow-layout'
import type { FlowData, FlowLayout, LaidNode } from './flow-layout'
import { useMarkKeys } from './mark-keys'
import { MarkTip } from './mark-tip'
import { useWanted } from './near'
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
  const { charts } = useMessages()
  const { frame, probe, size } = useChartSize()
  const wanted = useWanted(frame)
  const layout = useMemo(() => flowLayout(data, size), [data, size])
  const marks = useMemo(() => layout.links.map(({ link }) => link), [layout])
  const { active, reach, onKeyDown } = useMarkKeys(marks)
  const reached = active === null ? undefined : layout.links[active]
  return (
    <ChartFigure title={title} height={layout.height} frame={frame} probe={probe} legend={[]} failed={false}>
      {wanted ? (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has keys of its own */}
          <svg
            className="flow"
            role="application"
            aria-label={charts.chartOf(title)}
            width={layout.width}
            height={layout.height}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its arrow keys go from ribbon to ribbon, as in the other charts
            tabIndex={0}
            onKeyDown={onKeyDown}
            onPointerLeave={() => reach(null)}
            onBlur={() => reach(null)}
          >
            <desc>{charts.keyboardHint}</desc>
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
          </svg>
          <MarkTip mark={reached?.link} x={reached?.x ?? 0} y={reached?.y ?? 0} width={layout.width} />
        </>
      ) : null}
    </ChartFigure>
  )
}
