import { useId } from 'react'
import { formatFormula } from '../../core/audit/formula'
import type { Finding } from '../../core/domain/finding'
import type { Review, ReviewVerdict } from '../../core/domain/review'
import { REMARK_LIMIT, REVIEW_VERDICTS } from '../../core/domain/review'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { useReviews } from '../../state/review-store'

interface ReviewFormProps {
  readonly finding: Finding
  readonly review: Review | null
  readonly language: AuditLanguage
}

const aboutOf = (finding: Finding, { reportName }: AuditLanguage): Review['about'] => {
  const where = reportName(finding.reportId)
  const year = finding.operands.find(({ reportId }) => reportId === finding.reportId)?.year ?? null
  return { rule: finding.rule, agency: where?.agency ?? null, year, formula: formatFormula(finding) }
}

/** A person's verdict and remark; the pressed verdict pressed again takes it back. */
export const ReviewForm = ({ finding, review, language }: ReviewFormProps) => {
  const { words, screen } = language.wording
  const reviewGiven = useReviews((state) => state.reviewGiven)
  const remarkTyped = useReviews((state) => state.remarkTyped)
  const field = useId()
  const verdict = review?.verdict ?? null
  const remark = review?.remark ?? ''
  const draft = (chosen: ReviewVerdict | null, text: string): Review => ({
    fingerprint: finding.fingerprint,
    verdict: chosen,
    remark: text,
    about: aboutOf(finding, language),
  })
  return (
    <div className="review">
      <fieldset className="choices">
        <legend>{screen.review.title}</legend>
        {REVIEW_VERDICTS.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={verdict === choice}
            title={verdict === choice ? screen.review.takeBack : undefined}
            onClick={() => reviewGiven(draft(verdict === choice ? null : choice, remark))}
          >
            {words.reviews[choice]}
          </button>
        ))}
      </fieldset>
      <label htmlFor={field} className="visually-hidden">
        {screen.review.remark}
      </label>
      <textarea
        id={field}
        rows={1}
        maxLength={REMARK_LIMIT}
        placeholder={screen.review.remarkHint}
        value={remark}
        onChange={({ target }) => remarkTyped(draft(verdict, target.value))}
      />
    </div>
  )
}
