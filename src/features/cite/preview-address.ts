import type { Language } from '../../core/domain/language'

const SCREEN = /^\/(?<screen>[a-z]+)/u

/**
 * The page of the screen in that language, which a chat can show title and picture of; it hands the view on to the app.
 * @example previewAddress('https://a.cn/b/#/channels?v=1', 'en') // 'https://a.cn/b/en/channels.html#/channels?v=1'
 */
export const previewAddress = (url: string, language: Language): string => {
  const { hash } = new URL(url)
  const screen = SCREEN.exec(hash.slice(1))?.groups?.['screen'] ?? 'overview'
  return new URL(`${language}/${screen}.html${hash}`, url).href
}
