import type { Finding } from '../../core/domain/finding'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import { FormulaText } from './formula-text'

interface HeldLineProps {
  readonly finding: Finding
  readonly language: AuditLanguage
}

/** A check that holds: its name and its formula with the places of its numbers. */
export const HeldLine = ({ finding, language }: HeldLineProps) => {
  const { name, figures } = presentFinding(finding, language)
  return (
    <li className="held-line">
      {name} <FormulaText finding={finding} figures={figures} /> <span aria-hidden="true">✓</span>
    </li>
  )
}
