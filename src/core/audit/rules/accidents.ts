import type { RuleSet } from '../rule'
import { accidentBaseAgrees } from './accidents/base-agrees'
import { accidentChange } from './accidents/change'
import { accidentCumulative } from './accidents/cumulative'
import { accidentDirectionWords } from './accidents/direction-words'
import { accidentLossUnit } from './accidents/loss-unit'
import { accidentPartWithinWhole } from './accidents/part-within-whole'
import { accidentPartsSum } from './accidents/parts-sum'
import { accidentRateChange } from './accidents/rate-change'
import { accidentRestatement } from './accidents/restatement'
import { accidentSameBasis } from './accidents/same-basis'
import { accidentTargetShare } from './accidents/target-share'
import { accidentYearsAlike } from './accidents/years-alike'

/** Rules on accident statistics: changes, parts, events, units, and one bulletin against another. */
export const ACCIDENT_RULES: RuleSet = {
  report: [
    accidentChange,
    accidentPartsSum,
    accidentPartWithinWhole,
    accidentLossUnit,
    accidentTargetShare,
    accidentRateChange,
    accidentSameBasis,
    accidentDirectionWords,
  ],
  series: [accidentCumulative, accidentBaseAgrees, accidentYearsAlike, accidentRestatement],
}
