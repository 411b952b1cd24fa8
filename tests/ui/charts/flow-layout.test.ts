import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowLayout } from '../../../src/ui/charts/flow-layout'
import type { FlowData, FlowLink, FlowNode } from '../../../src/ui/charts/flow-layout'

const node = (key: string, stage: 0 | 1 | 2): FlowNode => ({
  key,
  stage,
  label: key,
  text: '1 件',
  tone: 'plain',
  source: null,
})
const link = (from: string, to: string, value: number): FlowLink => ({
  key: `${from}-${to}`,
  label: `${from} → ${to}`,
  value,
  mark: 'printed',
  text: `${value} 件`,
  source: null,
  from,
  to,
  tone: 'series-1',
})
const SIZE = { width: 700, em: 14 }
const laid = (data: FlowData, key: string) => flowLayout(data, SIZE).nodes.find((one) => one.node.key === key)

describe('where a flow stands', () => {
  it('gives each node the height of what joins it: 18 em for the largest stage, 14 px an em, 252 px for 12', () => {
    const data = {
      nodes: [node('in', 0), node('who', 1), node('out', 2)],
      links: [link('in', 'who', 12), link('who', 'out', 12)],
    }
    expect(laid(data, 'who')).toMatchObject({ height: 252, joined: 252 })
  })

  it('leaves the part that has no other end open: 9 of 12 go out, 252 × 9 / 12 = 189', () => {
    const data = {
      nodes: [node('in', 0), node('who', 1), node('out', 2)],
      links: [link('in', 'who', 12), link('who', 'out', 9)],
    }
    expect(laid(data, 'who')).toMatchObject({ height: 252, joined: 189 })
    expect(laid(data, 'out')).toMatchObject({ height: 189 })
  })

  it('gives the names of the middle their widest word: 10 letters, one a capital, of 9 × 0.59 + 0.75 = 6.06 em', () => {
    const data = {
      nodes: [node('in', 0), node('Commercial enterprise', 1), node('out', 2)],
      links: [link('in', 'Commercial enterprise', 1), link('Commercial enterprise', 'out', 1)],
    }
    const phone = flowLayout(data, { width: 252, em: 14 })
    expect(phone.nodes.find(({ node: { stage } }) => stage === 1)?.lines).toEqual(['Commercial ', 'enterprise', '1 件'])
  })

  it('leaves out a node that nothing joins', () => {
    const data = { nodes: [node('in', 0), node('who', 1), node('out', 2)], links: [link('in', 'who', 1)] }
    expect(flowLayout(data, SIZE).nodes.map((one) => one.node.key)).toEqual(['in', 'who'])
    expect(flowLayout({ nodes: [], links: [] }, SIZE)).toMatchObject({ nodes: [], links: [], height: 0 })
  })

  it('never lets two nodes of a stage overlap, and stays within its width on a phone', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.constantFrom(300, 700, 1200), (values, width) => {
        const ends = values.map((_, index) => `end ${index}`)
        const data = {
          nodes: [node('in', 0), node('who', 1), ...ends.map((end) => node(end, 2))],
          links: [link('in', 'who', 100), ...ends.map((end, index) => link('who', end, values[index] ?? 0))],
        }
        const layout = flowLayout(data, { width, em: 14 })
        const last = layout.nodes.filter((one) => one.node.stage === 2)
        const overlaps = last.filter((one, index) => {
          const next = last[index + 1]
          return next !== undefined && one.y + one.height >= next.y
        })
        expect(overlaps).toEqual([])
        const outside = last.filter((one) => one.y + one.height > layout.height || one.x + layout.nodeWidth > width)
        expect(outside).toEqual([])
      }),
    )
  })
})
