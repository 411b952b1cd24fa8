import type { HtmlTagDescriptor } from 'vite'
import type { Language } from '../../src/core/domain/language.ts'
import { PICTURE } from './picture.ts'

/** What a page says of itself to those who show a link to it. */
export interface PageHead {
  readonly title: string
  readonly description: string
  readonly site: string
  readonly language: Language
  /** Words for the picture. */
  readonly picture: string
  /** Path below the site; empty for its start. */
  readonly path: string
  /** Where the site is; null where that is not known: addresses are then relative, and those that may not be are left out. */
  readonly address: string | null
}

const LOCALES: Readonly<Record<Language, string>> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_HK', en: 'en' }

const upTo = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** Open Graph and Twitter card, both read by chats. */
export const headTags = (head: PageHead): HtmlTagDescriptor[] => {
  const { title, description, site, language, path, address } = head
  const image = address === null ? `${upTo(path)}${PICTURE.file}` : new URL(PICTURE.file, address).href
  const own = address === null ? null : new URL(path, address).href
  const properties = {
    'og:type': 'website',
    'og:site_name': site,
    'og:title': title,
    'og:description': description,
    'og:locale': LOCALES[language],
    'og:image': image,
    'og:image:width': String(PICTURE.width),
    'og:image:height': String(PICTURE.height),
    'og:image:alt': head.picture,
    ...(own === null ? {} : { 'og:url': own }),
  }
  return [
    ...Object.entries(properties).map(([property, content]) => ({ tag: 'meta', attrs: { property, content } })),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    ...(own === null ? [] : [{ tag: 'link', attrs: { rel: 'canonical', href: own } }]),
  ].map((tag) => ({ ...tag, injectTo: 'head' as const }))
}
