import './findings.css'
import type { Finding } from '../../core/domain/finding'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import { FindingBadges } from './finding-badges'
import { FormulaText } from './formula-text'

interface FindingLineProps {
  readonly finding: Finding
  readonly language: AuditLanguage
  /** What a person said about it, in a word; null if nobody has. */
  readonly review: string | null
  /** Its place in the Audit screen. */
  readonly href: string
}

/** A finding in short: what, formula with its places, and the way to the whole. */
export const FindingLine = ({ finding, language, review, href }: FindingLineProps) => {
  const { card } = language.wording.screen
  const text = presentFinding(finding, language)
  return (
    <li className="finding-line">
      <span className="finding-line-badges">
        <FindingBadges finding={finding} text={text} />
      </span>
      <span className="finding-line-text">
        <a href={href} aria-label={`${text.says} ${card.openFinding(text.name)}`}>
          {text.says}
        </a>
        <FormulaText finding={finding} figures={text.figures} />
        {review === null ? null : <span className="finding-line-review">{card.settled(review)}</span>}
      </span>
    </li>
  )
}
