import './figures.css'
import type { Focus } from '../../core/metrics/focus'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import type { KeyFigureData } from './key-figure'
import { HeadAudit } from './head-audit'
import { KeyFigures } from './key-figures'
import { SentenceText } from './page-sentence'
import type { Words } from './words'
import { useWords } from './words'
import { Headline } from './headline'

export interface SectionHeadProps {
  readonly focus: Focus
  readonly lead: AnnualReport | null
  /** Name of the section within a sentence. */
  readonly section: string
  /** Both are made when they are drawn, each in a slice of its own. */
  readonly sentence: (lead: AnnualReport) => readonly SentencePart[] | null
  readonly keyFigures: (lead: AnnualReport) => readonly KeyFigureData[]
}

interface LedProps extends SectionHeadProps {
  readonly lead: AnnualReport
}

const Sentence = ({ lead, section, sentence }: LedProps) => {
  const { readings } = useWords().messages
  const parts = sentence(lead)
  return parts === null ? readings.noFigures(lead.agency, String(lead.year), section) : <SentenceText parts={parts} />
}

const Keys = ({ lead, keyFigures }: LedProps) => <KeyFigures figures={keyFigures(lead)} />

const subtitleOf = ({ agency, year, report }: AnnualReport, { messages, labels }: Words): string => {
  const { form, period } = report.metadata
  return [
    messages.readings.subtitle(agency, String(year)),
    ...(period === null || period.firstDay === null || period.lastDay === null
      ? []
      : [messages.readings.period(period.firstDay, period.lastDay)]),
    ...(form === null ? [] : [labels.form(form.value)]),
  ].join(' · ')
}

/** Sentence, report and key figures of a screen about annual reports; says so where there is no report. */
export const SectionHead = (props: SectionHeadProps) => {
  const { focus, lead } = props
  const words = useWords()
  const { readings } = words.messages
  const years = readings.years(String(focus.years.from), String(focus.years.to))
  const without = focus.agencies.filter((agency) => !focus.reports.some((entry) => entry.agency === agency))
  const left = readings.noReports(without.join(readings.listSeparator), years)
  if (lead === null) return <Headline>{left}</Headline>
  return (
    <>
      <Headline>
        <Sentence {...props} lead={lead} />
      </Headline>
      <p className="page-subtitle">
        {subtitleOf(lead, words)} <HeadAudit reportId={lead.report.id} />
      </p>
      {focus.chosen && without.length === 0 ? null : (
        <p className="page-hint">{focus.chosen ? left : readings.standIn(lead.agency)}</p>
      )}
      <Keys {...props} lead={lead} />
    </>
  )
}
