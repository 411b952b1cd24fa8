import { escape } from '../markup'
import { HEIGHT_MESSAGE } from './height-message'

/** What an embedded card is put into another page with. */
export interface Embedding {
  /** Address of `embed.html`, without query. */
  readonly page: string
  /** The view with its card, from `#` on. */
  readonly hash: string
  readonly title: string
  /** Origin of the page around; null: any, which then hears nothing of the height. */
  readonly parent: string | null
  /** CSS pixels until the card says better. */
  readonly height: number
}

const addressOf = ({ page, hash, parent }: Embedding): string =>
  `${page}${parent === null ? '' : `?parent=${encodeURIComponent(parent)}`}${hash}`

const frameOf = (embedding: Embedding): string =>
  [
    `<iframe src="${escape(addressOf(embedding))}"`,
    `  title="${escape(embedding.title)}" width="100%" height="${embedding.height}" style="border:0" loading="lazy"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join('\n')

/** Believes nobody but the frames of the page, where a site is named only those shown from it, and of those only a number. */
const listenerOf = (site: string | null): string =>
  [
    '<script>',
    "addEventListener('message', function (event) {",
    '  var data = event.data',
    `  if (${site === null ? '' : `event.origin !== '${site}' || `}!data || data.type !== '${HEIGHT_MESSAGE}' || !(data.height > 0)) return`,
    "  document.querySelectorAll('iframe').forEach(function (frame) {",
    "    if (frame.contentWindow === event.source) frame.style.height = Number(data.height) + 'px'",
    '  })',
    '})',
    '</script>',
  ].join('\n')

/** The HTML that shows a card in a page; with a listener for its height where the page is named. One listener serves all cards. */
export const embedSnippet = (embedding: Embedding): string =>
  embedding.parent === null
    ? frameOf(embedding)
    : `${frameOf(embedding)}\n${listenerOf(new URL(embedding.page).origin)}`

/** The same for a frozen file that lies beside the page: in its frame it is of no site. */
export const fileSnippet = ({ file, title, height }: { readonly file: string } & Pick<Embedding, 'title' | 'height'>) =>
  [
    `<iframe src="${escape(encodeURIComponent(file))}"`,
    `  title="${escape(title)}" width="100%" height="${height}" style="border:0" loading="lazy"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    listenerOf(null),
  ].join('\n')
