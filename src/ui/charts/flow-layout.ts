import type { ChartTone } from '../../core/domain/chart-tone'
import type { ChartPoint, FigureRef } from './series'
import { LINE_EM, textWidth, widest, widestPiece, wrapText } from './text-model'

/** Those of parts of a whole too. */
export type FlowTone = ChartTone

/** A place that ribbons join. */
export interface FlowNode {
  readonly key: string
  /** 0 where it begins, 2 where it ends. */
  readonly stage: 0 | 1 | 2
  readonly label: string
  readonly text: string
  readonly tone: FlowTone
  readonly source: FigureRef | null
}

/** One figure as a ribbon between two nodes, as wide as its value. */
export interface FlowLink extends ChartPoint {
  readonly from: string
  readonly to: string
  readonly tone: FlowTone
}

export interface FlowData {
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
}

export interface LaidNode {
  readonly node: FlowNode
  readonly x: number
  readonly y: number
  readonly height: number
  /** Height of what joins on both sides; the rest came in without going out, or the other way. */
  readonly joined: number
  readonly lines: readonly string[]
  readonly labelX: number
}

export interface LaidLink {
  readonly link: FlowLink
  readonly path: string
  /** Middle of the ribbon. */
  readonly x: number
  readonly y: number
}

/** Where everything of a flow stands, in px. */
export interface FlowLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly nodeWidth: number
  readonly nodes: readonly LaidNode[]
  readonly links: readonly LaidLink[]
}

const GAP = 0.6
/** Height of all ribbons together, in em. */
const BODY = 18
const NODE = 0.7
const STAGES = [0, 1, 2] as const

const total = (links: readonly FlowLink[]): number => links.reduce((sum, { value }) => sum + (value ?? 0), 0)

/** Labels take their space first, ribbons share what is left; nothing overlaps and every label is whole. */
export const flowLayout = (
  { nodes: all, links }: FlowData,
  { width, em, rise = 1 }: { readonly width: number; readonly em: number; readonly rise?: number },
): FlowLayout => {
  const across = width / em
  const nameOf = ({ label, text }: FlowNode) => `${label} ${text}`.trim()
  const linesOf = (node: FlowNode, room: number) =>
    textWidth(nameOf(node)) <= room ? [nameOf(node)] : [node.label, node.text].flatMap((text) => wrapText(text, room))
  const touching = (key: string) => ({
    into: links.filter(({ to }) => to === key),
    out: links.filter(({ from }) => from === key),
  })
  const nodes = all
    .map((node) => ({ node, into: total(touching(node.key).into), out: total(touching(node.key).out) }))
    .map((one) => ({ ...one, value: Math.max(one.into, one.out) }))
    .filter(({ value }) => value > 0)
  const namesAt = (stage: FlowNode['stage']) =>
    nodes.filter(({ node }) => node.stage === stage).map(({ node }) => nameOf(node))
  const wordAt = (stage: FlowNode['stage']) => Math.min(widestPiece(namesAt(stage)) + 0.1, across * 0.38)
  const margin = Math.max(Math.min(widest(namesAt(2)) + 0.2, across * 0.34), wordAt(2))
  const last = across - margin - NODE - 0.5
  const [before, after] = [NODE + 0.6, NODE + 0.3]
  const second = Math.max(wordAt(0) + before, Math.min(last / 2, last - wordAt(1) - after))
  const stageX = [0, second, last].map((x) => x * em)
  const labelWidth = [second - before, last - second - after, margin]
  const largest = Math.max(1, ...STAGES.map((stage) => sumOf(nodes.filter(({ node }) => node.stage === stage))))
  const scale = (BODY * rise * em) / largest
  const slots = nodes.map((one) => {
    const lines = linesOf(one.node, Math.max(4, labelWidth[one.node.stage] ?? 4))
    return { ...one, lines, slot: Math.max(one.value * scale, lines.length * LINE_EM * em) + GAP * em }
  })
  const heights = STAGES.map((stage) =>
    slots.filter(({ node }) => node.stage === stage).reduce((sum, { slot }) => sum + slot, 0),
  )
  const height = Math.max(...heights)
  const laid = STAGES.flatMap((stage) => {
    const own = slots.filter(({ node }) => node.stage === stage)
    const spare = (height - (heights[stage] ?? 0)) / Math.max(1, own.length)
    const x = stageX[stage] ?? 0
    let top = 0
    return own.map(({ node, into, out, value, lines, slot }): LaidNode => {
      const room = slot + spare
      const y = top + (room - value * scale) / 2
      top += room
      const joined = stage === 1 ? Math.min(into, out) : value
      return { node, x, y, height: value * scale, joined: joined * scale, lines, labelX: x + (NODE + 0.5) * em }
    })
  })
  return { width, height, em, nodeWidth: NODE * em, nodes: laid, links: laidLinks(links, laid, scale, NODE * em) }
}

const sumOf = (nodes: readonly { readonly value: number }[]): number => nodes.reduce((sum, { value }) => sum + value, 0)

/** Ribbons leave and reach a node in the order of the nodes at their other ends, so that few cross. */
const laidLinks = (
  links: readonly FlowLink[],
  nodes: readonly LaidNode[],
  scale: number,
  nodeWidth: number,
): readonly LaidLink[] => {
  const place = new Map(nodes.map((laid, index) => [laid.node.key, { laid, index }]))
  const orderOf = (key: string) => place.get(key)?.index ?? 0
  const offset = (own: FlowLink, side: 'from' | 'to') => {
    const far = side === 'from' ? 'to' : 'from'
    const before = links.filter(
      (other) => other[side] === own[side] && orderOf(other[far]) < orderOf(own[far]) && other !== own,
    )
    return total(before) * scale
  }
  return links.flatMap((link) => {
    const from = place.get(link.from)?.laid
    const to = place.get(link.to)?.laid
    if (from === undefined || to === undefined || link.value === null) return []
    const [left, right] = [from.x + nodeWidth, to.x]
    const [start, end] = [from.y + offset(link, 'from'), to.y + offset(link, 'to')]
    const middle = (left + right) / 2
    const thick = link.value * scale
    const path =
      `M${left} ${start}C${middle} ${start} ${middle} ${end} ${right} ${end}V${end + thick}` +
      `C${middle} ${end + thick} ${middle} ${start + thick} ${left} ${start + thick}Z`
    return [{ link, path, x: middle, y: (start + end + thick) / 2 }]
  })
}
