import type { RuleSet } from '../rule'
import { announcedPartsPresent } from './structure/announced-parts-present'
import { decisionsAreNoItems } from './structure/decisions-are-no-items'
import { formOfItsYear } from './structure/form-of-its-year'
import { headingWithoutValue } from './structure/heading-without-value'
import { oneAgency } from './structure/one-agency'
import { oneReportYear } from './structure/one-report-year'
import { partsNumberedInOrder } from './structure/parts-numbered-in-order'
import { periodIsCalendarYear } from './structure/period-is-calendar-year'
import { powerHeld } from './structure/power-held'
import { publishedAfterPeriod } from './structure/published-after-period'
import { requiredPartsPresent } from './structure/required-parts-present'
import { requiredTablesFilled } from './structure/required-tables-filled'
import { sameUnit } from './structure/same-unit'

/** Rules on how a report is built: its parts, dates, year, agency, form and units. */
export const STRUCTURE_RULES: RuleSet = {
  report: [
    requiredPartsPresent,
    requiredTablesFilled,
    announcedPartsPresent,
    partsNumberedInOrder,
    periodIsCalendarYear,
    publishedAfterPeriod,
    oneReportYear,
    oneAgency,
    formOfItsYear,
    sameUnit,
    powerHeld,
    headingWithoutValue,
    decisionsAreNoItems,
  ],
  series: [],
}
