import { useMemo } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useAudit } from '../../data/audit'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useFindLanguage } from '../../i18n/find/use-find-words'
import type { FoundKind } from '../../i18n/find/words'
import { useWords } from '../../ui/figures/words'
import { agencyEntries } from './agencies'
import { findingEntries } from './findings'
import { indicatorEntries } from './indicators'
import type { SearchIndex } from './search'
import { indexOf } from './search'
import { screenEntries } from './screens'
import type { Target } from './target'

/** Everything that can be found, by kind. */
export type Findable = Readonly<Record<FoundKind, SearchIndex<Target>>>

const NOTHING_AUDITED = { reports: [], findings: [] } as const

/** What a search looks through. */
export interface Index {
  readonly findable: Findable
  /** Whether what the audit found is among it. */
  readonly audit: 'loading' | 'failed' | 'ready'
}

/** Everything that can be found, prepared once for a language and a data set. */
export const useIndex = (catalog: readonly CatalogEntry[]): Index => {
  const { words, tables } = useFindLanguage()
  const { messages, labels, format } = useWords()
  const audit = useAudit()
  const audited = audit.state === 'ready' ? audit.value : NOTHING_AUDITED
  const auditLanguage = useAuditLanguage(audited.reports)
  const agencies = useMemo(
    () => indexOf(agencyEntries(catalog, (count) => messages.app.reportCount(format.number(count)))),
    [catalog, messages, format],
  )
  const indicators = useMemo(
    () => indexOf(indicatorEntries({ shown: { messages, labels, format }, tables, formsOf: words.formsOf })),
    [messages, labels, format, tables, words],
  )
  const screens = useMemo(() => indexOf(screenEntries(messages.app.screens, words.screens)), [messages, words])
  const findings = useMemo(() => indexOf(findingEntries(audited, auditLanguage)), [audited, auditLanguage])
  const findable = useMemo(
    () => ({ agencies, indicators, screens, findings }),
    [agencies, indicators, screens, findings],
  )
  return { findable, audit: audit.state }
}
