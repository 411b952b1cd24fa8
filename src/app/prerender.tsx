import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { decodeCatalog } from '../core/schema/decode-catalog'
import { decodeFigures } from '../core/schema/decode-figures'
import { OPENING_FIGURES } from '../core/schema/opening-figures'
import { catalogQuery, figuresQuery, valueOf } from '../data/queries'
import { SOURCE_LOCALE } from '../i18n/load-locale'
import { Page } from './Page'
import { firstFigures } from './first-view'

/** The page drawn, and of how many reports: what the browser holds its own data against before it takes the page over. */
interface DrawnView {
  readonly html: string
  readonly listed: number
}

/** Of the data set what the page is drawn from: the parsed `catalog.json` and opening figures. */
interface OpeningData {
  readonly catalog: unknown
  readonly figures: unknown
}

/**
 * The HTML of the page as it opens without a choice of the reader: what `Page` draws in the browser from the same data.
 * Throws where the data cannot be read, or the view needs more than its opening figures.
 */
export const drawFirstView = async ({ catalog, figures }: OpeningData): Promise<DrawnView> => {
  const client = new QueryClient()
  client.setQueryData(catalogQuery().queryKey, valueOf('catalog.json', decodeCatalog(catalog)))
  client.setQueryData(figuresQuery(OPENING_FIGURES).queryKey, valueOf(OPENING_FIGURES, decodeFigures(figures)))
  const listed = await firstFigures(client)
  const failures: unknown[] = []
  const { prelude } = await prerender(<Page client={client} firstLocale={SOURCE_LOCALE} />, {
    // nothing comes later by a script in the page, which its policy forbids
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void failures.push(error),
  })
  // its timers would keep the build waiting for a minute
  client.clear()
  if (failures.length > 0) throw failures[0]
  return { html: await new Response(prelude).text(), listed }
}
