import { useId, useRef, useState } from 'react'
import { isSettled } from '../../core/audit/settled'
import type { Finding } from '../../core/domain/finding'
import type { Review } from '../../core/domain/review'
import type { AuditLanguage, FindingText } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import { useNear } from '../../ui/charts/near'
import { FindingBadges } from '../../ui/findings/finding-badges'
import { FormulaText } from '../../ui/findings/formula-text'
import { SourceHrefContext } from '../../ui/source-link'
import { FindingFigures } from './FindingFigures'
import { ReviewForm } from './ReviewForm'
import { useSourceOfFinding } from './use-source-of-finding'

interface FindingCardProps {
  readonly finding: Finding
  readonly review: Review | null
  readonly language: AuditLanguage
  /** The first of the list is reached by Tab, the others by the keys of the list. */
  readonly first: boolean
}

const Points = ({ title, points }: { readonly title: string; readonly points: readonly string[] }) =>
  points.length === 0 ? null : (
    <div className="finding-points">
      <h4>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )

const Arithmetic = ({ finding, text }: { readonly finding: Finding; readonly text: FindingText }) => (
  <p className="finding-formula">
    <FormulaText finding={finding} figures={text.figures} />
    {text.difference === null ? null : <strong className="finding-difference">{text.difference}</strong>}
  </p>
)

const Evidence = ({
  finding,
  text,
  review,
  language,
}: Omit<FindingCardProps, 'first'> & { readonly text: FindingText }) => {
  const { screen } = language.wording
  const sourceHref = useSourceOfFinding(finding.fingerprint)
  return (
    <>
      <SourceHrefContext value={sourceHref}>
        <Arithmetic finding={finding} text={text} />
        <FindingFigures text={text} language={language} />
      </SourceHrefContext>
      <Points title={screen.reasons} points={text.reasons} />
      <Points title={screen.remedies} points={text.remedies} />
      <p className="finding-basis">{text.basis}</p>
      <ReviewForm finding={finding} review={review} language={language} />
    </>
  )
}

/** All words of a card that is far from the screen, so that search in the page finds it. */
const wordsOf = ({ formula, difference, listed, reasons, remedies, basis }: FindingText): string =>
  [
    formula,
    difference,
    ...reasons,
    ...listed.flatMap(({ name, printed, quote }) => [`${name} ${printed}`, quote]),
    ...remedies,
    basis,
  ]
    .filter((words) => words !== null)
    .join(' · ')

/**
 * Everything that is needed to judge a finding by hand, and what a person says about it. Links and fields of hundreds of
 * findings would make the screen slow, so they come when the card comes near; until then it holds its words.
 */
export const FindingCard = ({ finding, review, language, first }: FindingCardProps) => {
  const { screen } = language.wording
  const text = presentFinding(finding, language)
  const heading = useId()
  const card = useRef<HTMLElement>(null)
  const [isReached, setReached] = useState(false)
  const isNear = useNear(card) || isReached
  const where = language.reportName(finding.reportId)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- no action: what it holds is drawn
    <article
      ref={card}
      id={`finding-${finding.fingerprint}`}
      className="finding"
      data-severity={finding.severity}
      data-settled={isSettled(review) || undefined}
      aria-labelledby={heading}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a stop of the list's keys
      tabIndex={first ? 0 : -1}
      onFocus={() => setReached(true)}
    >
      <header>
        <p className="finding-kind">
          <FindingBadges finding={finding} text={text} />
          {where === null ? null : <span lang="zh"> {screen.ofReport(where.agency, where.year)}</span>}
        </p>
        <h3 id={heading}>{text.says}</h3>
      </header>
      {isNear ? (
        <Evidence finding={finding} text={text} review={review} language={language} />
      ) : (
        <p className="finding-words">{wordsOf(text)}</p>
      )}
    </article>
  )
}
