import '../../ui/findings/findings.css'
import type { Finding } from '../../core/domain/finding'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FindingBadges } from '../../ui/findings/finding-badges'

interface FindingTextProps {
  readonly finding: Finding
  readonly language: AuditLanguage
}

/** A finding on a report that cannot be opened yet: what it says, its formula and its figures by name, without links. */
export const FindingText = ({ finding, language }: FindingTextProps) => {
  const words = useImportWords()
  const text = presentFinding(finding, language)
  const figures = text.listed.map(({ name, printed }) => words.figure(name, printed))
  return (
    <li className="finding-line">
      <span className="finding-line-badges">
        {finding.verdict === 'contradicts' ? <FindingBadges finding={finding} text={text} /> : text.verdict}
      </span>
      <span className="finding-line-text">
        <span>{text.says}</span>
        <span className="formula">{text.formula}</span>
        <small>{figures.join(words.between)}</small>
      </span>
    </li>
  )
}
