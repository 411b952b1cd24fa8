/** Languages the product speaks; `zh-Hans` is the source the others are derived from. BCP 47 tags. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language named in itself, short for the switch and in full for its accessible name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { readonly short: string; readonly full: string }>> = {
  'zh-Hans': { short: '简', full: '简体中文' },
  'zh-Hant': { short: '繁', full: '繁體中文' },
  en: { short: 'EN', full: 'English' },
}
