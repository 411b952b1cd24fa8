import { formatFormula } from '../../core/audit/formula'
import { worstFirst } from '../../core/audit/order'
import type { Finding } from '../../core/domain/finding'
import type { Audit, AuditedReport } from '../../core/schema/wire-audit'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { figureName } from '../../i18n/audit/present-finding'
import { NO_AUDIT_FILTER } from '../../state/view'
import type { Entry, Name } from './names'
import { nameOf } from './names'
import type { Target } from './target'

interface Naming {
  readonly language: AuditLanguage
  /** Findings share most of their names. */
  readonly named: (text: string, beside: boolean) => Name
}

/** Prepares every name once. */
const namesOnce = (): Naming['named'] => {
  const known = new Map<string, Name>()
  return (text, beside) => {
    const name = known.get(text) ?? nameOf(text, { beside })
    known.set(text, name)
    return name
  }
}

/** A finding by its rule, whose report it is on, and its figures. */
const entryOf = (finding: Finding, report: AuditedReport | undefined, { language, named }: Naming): Entry<Target> => {
  const { rule, fingerprint, operands } = finding
  const { agency = null, year = null } = report ?? {}
  const formula = formatFormula(finding)
  const whose = [agency, year].flatMap((part) => (part === null ? [] : [String(part)]))
  const figures = new Set(operands.map(({ name }) => figureName(name, language)))
  return {
    names: [
      named(language.wording.rules[rule].name, false),
      ...[...whose, ...figures, formula].map((text) => named(text, true)),
    ],
    target: {
      key: `${finding.reportId} ${fingerprint}`,
      detail: [...whose, formula].join(' · '),
      view: {
        screen: 'audit',
        audit: NO_AUDIT_FILTER,
        finding: fingerprint,
        agencies: agency === null ? [] : [agency],
        years: null,
      },
    },
  }
}

/** What the audit found, the worst first. */
export const findingEntries = (audit: Audit, language: AuditLanguage): readonly Entry<Target>[] => {
  const reports = new Map(audit.reports.map((report) => [report.id, report]))
  const naming = { language, named: namesOnce() }
  return worstFirst(audit.findings).map((finding) => entryOf(finding, reports.get(finding.reportId), naming))
}
