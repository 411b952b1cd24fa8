import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { archiveOf } from '../../../src/exporters/shown/archive'

it('keeps every file, also two of one name', () => {
  const packed = unzipSync(
    archiveOf([
      { name: '图.svg', content: '<svg/>' },
      { name: '图.svg', content: '<svg id="2"/>' },
      { name: '图.png', content: new Uint8Array([7]) },
    ]),
  )
  expect(Object.keys(packed)).toEqual(['图.svg', '图 2.svg', '图.png'])
  expect(strFromU8(packed['图 2.svg'] ?? new Uint8Array())).toBe('<svg id="2"/>')
})
