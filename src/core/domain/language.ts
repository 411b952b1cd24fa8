/** Languages the product speaks; `zh-Hans` is the source the others are derived from. BCP 47 tags. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
