import { describe, expect, it } from 'vitest'
import { addUp, isForeign, kindOfPart } from '../../../../src/core/audit/rules/sentences/kinds-of-parts'
import { claim } from '../../../support/report-builder'

describe('the kind of a part', () => {
  it.each([
    ['requests.received', 'requests.granted', null, 'outcomes'],
    ['requests.handled', 'requests.not-processed.petition', null, 'outcomes'],
    ['requests.answered', 'requests.carried-forward', null, 'carried'],
    ['requests.received', 'requests.carried-over', null, 'carried'],
    ['requests.received', 'requests.received', '自然人', 'applicants'],
    ['requests.received', 'requests.received', '全县', null],
    ['requests.received', 'requests.received', null, null],
    ['requests.received', 'requests.received.online', null, 'ways'],
    ['requests.answered', 'requests.received.online', null, 'ways'],
    ['requests.received', 'other', null, null],
    ['requests.unable', 'requests.unable.not-held', null, 'outcomes'],
    ['requests.unable', 'requests.granted', null, null],
    ['requests.refused', 'disclosure.class', null, null],
    ['reconsideration', 'reconsideration.upheld', null, 'results'],
    ['litigation', 'litigation.direct.pending', null, 'results'],
    ['litigation', 'reconsideration.upheld', null, null],
    ['disclosure.total', 'litigation.upheld', null, null],
    ['disclosure.total', 'disclosure.channel.website', null, 'channels'],
    ['other', 'disclosure.channel.website', null, null],
    ['disclosure.total', 'disclosure.class', null, 'classes'],
    ['disclosure.total', 'other', null, 'classes'],
    ['disclosure.total', 'training.courses', null, null],
    ['other', 'other', null, 'classes'],
    ['normative-documents', 'disclosure.normative', null, 'classes'],
    ['normative-documents', 'normative-documents.in-force', null, 'classes'],
    ['training.courses', 'training.courses', null, 'classes'],
    ['training.courses', 'training.courses.online', null, 'classes'],
    ['training.courses', 'other', null, null],
    ['response.interviews', 'training.courses', null, null],
  ])('%s › %s (%s): %s', (whole, part, scope, kind) => {
    expect(kindOfPart(claim(whole, 40), claim(part, 3, { scope }))).toBe(kind)
  })
})

describe('units of parts', () => {
  it.each([
    ['条', '条', true],
    ['条', '件', true],
    [null, '期', true],
    ['期', null, true],
    ['条', '期', false],
    ['期', '场', false],
    ['期', '期', true],
    ['人', '人次', true],
    ['人', '家', false],
    ['条', '人次', false],
    ['元', '万元', true],
    ['元', '条', false],
  ] as const)('%s and %s add up: %s', (one, other, expected) => {
    expect(addUp(one, other)).toBe(expected)
  })

  it.each([
    ['条', '件', false],
    ['条', '期', false],
    ['条', '人次', true],
    ['人', '条', true],
    ['条', '万元', true],
    ['%', '条', true],
    ['条', '家', false],
    [null, '人', true],
    ['人', '人次', false],
    ['人', '元', true],
  ] as const)('%s and %s are foreign: %s', (whole, part, expected) => {
    expect(isForeign(whole, part)).toBe(expected)
  })
})
