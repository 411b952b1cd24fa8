import { useMemo } from 'react'
import { accidentFacts } from '../core/metrics/accidents/facts'
import { rateFacts } from '../core/metrics/accidents/rates'
import { accidentYears } from '../core/metrics/accidents/years'
import { YearRange } from './YearRange'
import { useShownState } from './shown-context'

/** Years of the accidents screen: its figures are those of every document and of years before the first of them. */
export const AccidentYears = () => {
  const state = useShownState()
  const reports = state.state === 'ready' && state.shown.screen === 'accidents' ? state.shown.reports : null
  const known = useMemo(
    () => (reports === null ? [] : accidentYears(accidentFacts(reports), rateFacts(reports))),
    [reports],
  )
  return <YearRange known={known} />
}
