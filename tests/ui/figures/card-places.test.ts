import { expect, it } from 'vitest'
import { annualReports } from '../../../src/core/metrics/selection'
import { inPlaces } from '../../../src/ui/figures/card-places'
import { receivedBy } from '../../support/report-builder'

const entriesOf = (...agencies: readonly string[]) =>
  annualReports(agencies.map((agency) => receivedBy(agency, 1, 2024)))
const placesOf = (...agencies: readonly string[]) =>
  inPlaces(entriesOf(...agencies)).map(({ entry, place }) => `${entry.agency} ${place}`)

it('a card keeps its place when another report comes to it, and no two cards have one', () => {
  expect(placesOf('甲县', '乙县')).toEqual(['乙县 place-1', '甲县 place-2'])
  expect(placesOf('丙县', '乙县')).toEqual(['丙县 place-1', '乙县 place-2'])
  expect(placesOf('丁县')).toEqual(['丁县 place-1'])
  expect(placesOf()).toEqual([])
})
