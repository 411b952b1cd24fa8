/** The page that shows a card in a frame of another site, beside the page that is open; null where there is no site. */
export const embedPage = (): string | null => new URL('embed.html', document.baseURI).href
