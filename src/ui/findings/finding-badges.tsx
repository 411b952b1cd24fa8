import type { Finding } from '../../core/domain/finding'
import type { FindingText } from '../../i18n/audit/present-finding'

interface FindingBadgesProps {
  readonly finding: Finding
  readonly text: FindingText
}

/** How bad it is and of which class, each in words: colour only repeats it. */
export const FindingBadges = ({ finding, text }: FindingBadgesProps) => (
  <>
    {text.severity === null ? null : (
      <>
        <span className="badge" data-severity={finding.severity}>
          {text.severity}
        </span>{' '}
      </>
    )}
    {text.class === null ? null : <span className="badge badge-class">{text.class}</span>}
  </>
)
