import type { ReportFigures } from '../report'
import { areaOf } from './area'

/** Status word of facts whose area is inferred. */
export const INFERRED_AREA = '地区由所列县区推定'

/** Fewer common districts prove nothing. */
const ENOUGH = 3

const districtsOf = (report: ReportFigures): readonly string[] => {
  const own = areaOf(null, report)
  const named = report.accidents.flatMap(({ scope }) => (scope === null ? [] : (areaOf(scope, report) ?? [])))
  return [...new Set(named)].filter((area) => area !== own)
}

const isCity = (area: string | null): area is string => area?.endsWith('市') ?? false

/**
 * Cities of bulletins that say 全市 and list its districts but never name the city: the one city under which other
 * documents list at least three of the same districts. By report id.
 */
export const inferAreas = (reports: readonly ReportFigures[]): ReadonlyMap<string, string> => {
  const districts = reports.map((report) => ({ report, own: areaOf(null, report), listed: districtsOf(report) }))
  const cities = districts.flatMap(({ own, listed }) => (isCity(own) ? [{ city: own, listed: new Set(listed) }] : []))
  return new Map(
    districts.flatMap(({ report, own, listed }) => {
      if (own !== null || !report.accidents.some(({ scope }) => scope?.startsWith('全市') ?? false)) return []
      const found = cities.filter((city) => listed.filter((area) => city.listed.has(area)).length >= ENOUGH)
      const [name, ...more] = new Set(found.map(({ city }) => city))
      return name !== undefined && more.length === 0 ? [[report.id, name] as const] : []
    }),
  )
}
