import type { ShownFigure } from '../../../../src/core/metrics/caption/shown-figure'
import { placeAt } from '../../../support/report-builder'

/** A figure as a test states it. */
export const shown = (
  name: string,
  value: number,
  extra: Partial<Omit<ShownFigure, 'names' | 'value'>> = {},
): ShownFigure => ({
  series: name,
  names: [name],
  agency: '某市水利局',
  year: 2024,
  value,
  unit: '件',
  change: false,
  wholes: [],
  addsUpTo: [],
  ref: { reportId: 'r', place: placeAt(1), printed: String(value) },
  ...extra,
})
