import type { Conclusion } from '../../core/audit/conclusion'
import type { FindingCounts } from '../../core/audit/settled'
import type { CheckTotal } from '../../core/audit/tally'
import { FINDING_SEVERITIES } from '../../core/domain/finding'
import type { AuditLanguage } from './present-finding'

type Speaker = Pick<AuditLanguage, 'wording' | 'format'>

/** `1 处错误`, `3 处提示`: what is there, the worst first; of what is not there nothing is said. */
export const countedFindings = (counts: FindingCounts, { wording, format }: Speaker): readonly string[] =>
  FINDING_SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    wording.words.counted[severity](format.number(counts[severity])),
  )

/** The conclusion as one sentence without its full stop. */
export const conclusionText = (conclusion: Conclusion, language: Speaker): string => {
  const { words } = language.wording
  const { number } = language.format
  const { kind } = conclusion
  switch (kind) {
    case 'found':
      return words.conclusion.found(countedFindings(conclusion.counts, language).join(words.listSeparator))
    case 'explained':
      return words.conclusion.explained(number(conclusion.explained))
    case 'untold':
      return words.conclusion.untold(number(conclusion.untold))
    case 'clean':
      return words.conclusion.clean(number(conclusion.all))
    default:
      return words.conclusion[kind]
  }
}

/** What was checked and how it went, so that silence means something. */
export const checkedText = (total: CheckTotal, { wording, format }: Speaker): string =>
  wording.words.paper.checked({
    all: format.number(total.all),
    holds: format.number(total.holds),
    explained: format.number(total.explained),
    contradicts: format.number(total.contradicts),
    'cannot-tell': format.number(total['cannot-tell']),
  })
