import { use, useMemo } from 'react'
import type { Language } from '../../core/domain/language'
import { useFormat, useLabels, useLanguage } from '../locale'
import { wordsByLanguage } from '../words-by-language'
import { loadAuditWording } from './load-audit-wording'
import type { AuditLanguage } from './present-finding'
import { reportNames } from './report-names'
import type { AuditWording } from './wording'

const wordingOf = wordsByLanguage(loadAuditWording)

/** Loads what an audit says before it is said. */
export const preloadAuditWording = async (language: Language): Promise<void> => void (await wordingOf(language))

/** What an audit says in the language in use; suspends until it is loaded. */
export const useAuditWording = (): AuditWording => use(wordingOf(useLanguage()))

/** All that puts findings on these reports into words. */
export const useAuditLanguage = (reports: Parameters<typeof reportNames>[0]): AuditLanguage => {
  const wording = useAuditWording()
  const labels = useLabels()
  const format = useFormat()
  return useMemo(
    () => ({ wording, labels, format, reportName: reportNames(reports, wording) }),
    [wording, labels, format, reports],
  )
}
