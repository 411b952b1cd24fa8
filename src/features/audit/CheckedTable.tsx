import { Fragment, use, useState } from 'react'
import { groupOf } from '../../core/audit/order'
import type { CheckTotal, RuleTally } from '../../core/audit/tally'
import type { RuleId } from '../../core/domain/finding'
import { RULE_GROUP_IDS } from '../../core/domain/finding'
import type { AuditedReport } from '../../core/schema/wire-audit'
import { checkedText } from '../../i18n/audit/conclusion-text'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { CardFrame } from '../../ui/figures/card-frame'
import { CardHead } from '../../ui/figures/card-title'
import { CardReports } from '../../ui/figures/named-source'
import { OnlyCardContext } from '../../ui/figures/only-card'
import { useMessages } from '../../i18n/locale'
import { UntoldList } from './UntoldList'

interface CheckedTableProps {
  readonly language: AuditLanguage
  readonly reports: readonly AuditedReport[]
  readonly tally: readonly RuleTally[]
  readonly total: CheckTotal
}

/** How often each rule was tried and how it went; what could not be told is listed with its reason on demand. */
export const CheckedTable = ({ language, reports, tally, total }: CheckedTableProps) => {
  const { words, screen, rules } = language.wording
  const { checked } = screen
  const { number } = language.format
  const { charts } = useMessages()
  const alone = use(OnlyCardContext) !== null
  const [open, setOpen] = useState<RuleId | null>(null)
  const tried = tally.filter(
    ({ counts }) => counts.holds + counts.contradicts + counts.explained + counts['cannot-tell'] > 0,
  )
  // a column of its own where there is any
  const ofScope = total.explained > 0 ? [checked.explained] : []
  const columns = [checked.holds, ...ofScope, checked.contradicts, checked.cannotTell, checked.doesNotApply]
  return (
    <CardFrame id="checked" title={checked.title} wide>
      <CardHead id="checked" title={checked.title} said={[{ kind: 'text', text: checkedText(total, language) }]} />
      <p className="card-note">
        {alone ? null : checkedText(total, language)}
        {checked.rest}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, so the keyboard must reach it */}
      <section className="table-scroll" aria-label={charts.tableOf(checked.title)} tabIndex={0}>
        <table className="data-table">
          <caption className="visually-hidden">{checked.title}</caption>
          <thead>
            <tr>
              <th scope="col">{checked.rule}</th>
              {columns.map((label) => (
                <th key={label} scope="col" className="numeric">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {RULE_GROUP_IDS.map((group) => {
            const rows = tried.filter(({ rule }) => groupOf(rule) === group)
            return rows.length === 0 ? null : (
              <tbody key={group}>
                <tr className="rule-group">
                  <th scope="rowgroup" colSpan={1 + columns.length}>
                    {words.groups[group]}
                  </th>
                </tr>
                {rows.map(({ rule, counts }) => (
                  <Fragment key={rule}>
                    <tr data-level={1}>
                      <th scope="row" title={rules[rule].states}>
                        {rules[rule].name}
                      </th>
                      <td className="numeric">{number(counts.holds)}</td>
                      {total.explained === 0 ? null : <td className="numeric">{number(counts.explained)}</td>}
                      <td className="numeric">{number(counts.contradicts)}</td>
                      <td className="numeric">
                        {counts['cannot-tell'] === 0 ? (
                          number(0)
                        ) : (
                          <button
                            type="button"
                            className="link-button"
                            aria-expanded={open === rule}
                            aria-label={checked.why(rules[rule].name, number(counts['cannot-tell']))}
                            onClick={() => setOpen(open === rule ? null : rule)}
                          >
                            {number(counts['cannot-tell'])}
                          </button>
                        )}
                      </td>
                      <td className="numeric">{number(counts['does-not-apply'])}</td>
                    </tr>
                    {open === rule ? (
                      <tr>
                        <td colSpan={1 + columns.length}>
                          <UntoldList rule={rule} reports={reports} language={language} />
                        </td>
                      </tr>
                    ) : null}
                  </Fragment>
                ))}
              </tbody>
            )
          })}
        </table>
      </section>
      <CardReports reports={reports.map(({ id }) => id)} />
    </CardFrame>
  )
}
