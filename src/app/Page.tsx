import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import type { Locale } from '../i18n/locale'
import { App } from './App'

interface PageProps {
  readonly client: QueryClient
  readonly firstLocale: Locale
}

/** All there is in the page: drawn once by the build (`prerender.tsx`), then by the browser. */
export const Page = ({ client, firstLocale }: PageProps) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App firstLocale={firstLocale} />
    </QueryClientProvider>
  </StrictMode>
)
