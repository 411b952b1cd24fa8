import type { Language } from '../../core/domain/language'
import type { AuditWording } from './wording'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly wording: AuditWording }>>> = {
  'zh-Hans': () => import('./zh-Hans/index'),
  'zh-Hant': () => import('./zh-Hant/index'),
  en: () => import('./en/index'),
}

/** Loads what an audit says in a language; each is a chunk of its own, wanted only where findings are shown. */
export const loadAuditWording = async (language: Language): Promise<AuditWording> => (await LOADERS[language]()).wording
