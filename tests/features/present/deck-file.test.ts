import { describe, expect, it } from 'vitest'
import { deckFile, readDeckFile } from '../../../src/features/present/deck-file'

const DECK = [
  { address: 'channels?card=total', title: '主动公开', note: '' },
  { address: 'requests?card=head', title: '要点', note: '先说总数' },
]

describe('a deck as a file', () => {
  it('is read back as it was', () => {
    expect(readDeckFile(deckFile(DECK))).toEqual({ kind: 'deck', deck: DECK })
  })
  it('of a later version is told apart from what is no deck', () => {
    expect(readDeckFile('{"format":"nianbao-deck","version":2,"slides":[]}')).toEqual({ kind: 'newer' })
  })
  it.each(['', 'null', '{"slides":[["a","b"]]}', '{"format":"nianbao-deck","version":1,"slides":[["a"]]}', '<html>'])(
    '%j is no deck',
    (text) => {
      expect(readDeckFile(text)).toEqual({ kind: 'other' })
    },
  )
})
