import type { ColumnId, FormId, IndicatorId } from '../../domain/catalogue'
import type { Unit } from '../../domain/unit'
import { addExactly } from '../arithmetic'
import { extentOf } from '../extent'
import type { Extent } from '../extent'
import { formOf, readIndicator } from '../read-indicator'
import { correctedAmong } from '../report-figures'
import type { Reading, SourceRef } from '../report-figures'
import type { AnnualReport } from '../selection'
import type { ChildRegion, RegionFamily } from './families'

/**
 * What a region's figure is worth in a sum of regions. `counted`: a number of its whole area. `own-office`: the figures
 * of an office; `extent-unstated`: nothing says whether of the government alone or of the whole area. The others hold no
 * number that can be added, and none of them is 0.
 */
export type PartState =
  | 'counted'
  | 'no-report'
  | 'no-value'
  | 'approximate'
  | 'own-office'
  | 'extent-unstated'
  | 'other-unit'
  | 'other-form'

/** A region in a year, as its best report states the quantity. */
export interface RegionFigure {
  readonly region: string
  readonly agency: string | null
  /** null without a report. */
  readonly reading: Reading | null
  readonly form: FormId | null
  readonly state: PartState
}

/** The parts that can be added, and how many there are of how many known. */
export interface PartsSum {
  readonly value: number
  readonly unit: Unit | null
  readonly counted: number
  readonly of: number
  readonly arithmetic: string
  readonly refs: readonly SourceRef[]
  /** A person corrected one of them. */
  readonly corrected?: true
}

/** A region's own figure beside the sum of its parts: the first is never in the second. */
export interface RollUp {
  readonly year: number
  readonly own: RegionFigure
  readonly parts: readonly RegionFigure[]
  /** null where no part can be added. */
  readonly sum: PartsSum | null
  /** Own figure − sum; null where either is missing. */
  readonly difference: number | null
}

interface RollUpRequest {
  readonly indicator: IndicatorId
  readonly column?: ColumnId
  readonly year: number
}

const STATE_OF = {
  area: 'counted',
  office: 'own-office',
  body: 'extent-unstated',
  unstated: 'extent-unstated',
} as const satisfies Record<Extent, PartState>

const stateOf = (agency: string, reading: Reading): PartState => {
  if (reading.value === null) return 'no-value'
  return reading.approx === undefined ? STATE_OF[extentOf(agency, reading)] : 'approximate'
}

/** Of several reports of a region: one that can be counted, else one whose figure can at least be shown. */
const BEST_FIRST: readonly PartState[] = ['counted', 'approximate', 'extent-unstated', 'own-office', 'no-value']

const figureOf = (
  { region, agencies }: ChildRegion,
  reports: readonly AnnualReport[],
  { indicator, column, year }: RollUpRequest,
): RegionFigure => {
  const read = reports
    .filter((report) => report.year === year && agencies.includes(report.agency))
    .map(({ agency, report }) => {
      const reading = readIndicator(report, indicator, column ?? null)
      return { region, agency, reading, state: stateOf(agency, reading), form: formOf(report) }
    })
    .sort((a, b) => BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || (a.agency < b.agency ? -1 : 1))
  const [best] = read
  if (best === undefined) return { region, agency: null, reading: null, form: null, state: 'no-report' }
  return best
}

/** A figure that could be counted alone is not where its unit or form is another than that of the rest. */
const beside = (figure: RegionFigure, measure: RegionFigure | undefined): RegionFigure => {
  if (figure.state !== 'counted' || measure === undefined) return figure
  if (figure.reading?.unit !== measure.reading?.unit) return { ...figure, state: 'other-unit' }
  return figure.form === measure.form ? figure : { ...figure, state: 'other-form' }
}

const sumOf = (parts: readonly RegionFigure[]): PartsSum | null => {
  const readings = parts.flatMap(({ state, reading }) => (state === 'counted' && reading !== null ? [reading] : []))
  const values = readings.flatMap(({ value }) => value ?? [])
  const [first] = readings
  if (first === undefined) return null
  return {
    value: addExactly(values),
    unit: first.unit,
    counted: values.length,
    of: parts.length,
    arithmetic: values.join(' + '),
    ...correctedAmong(...readings),
    refs: readings.flatMap(({ refs }) => refs),
  }
}

/**
 * A quantity of a region in a year beside the sum of the regions directly within it. Only figures of whole areas, in one
 * unit and on one form, are added; what is not is listed with its reason and is never 0. Nothing is claimed of a difference.
 */
export const rollUp = (reports: readonly AnnualReport[], family: RegionFamily, request: RollUpRequest): RollUp => {
  const own = figureOf(family, reports, request)
  const all = family.children.map((child) => figureOf(child, reports, request))
  const measure = [own, ...all].find(({ state }) => state === 'counted')
  const parts = all.map((part) => beside(part, measure))
  const sum = sumOf(parts)
  const value = own.state === 'counted' ? (own.reading?.value ?? null) : null
  return {
    year: request.year,
    own,
    parts,
    sum,
    difference: value === null || sum === null ? null : addExactly([value, -sum.value]),
  }
}
