import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { sitePages, siteAddress } from './scripts/site/plugin.ts'

/** What is drawn below the first screen: its cards and the code of the charts. */
const DRAWN_NEXT = ['src/features/overview/Cards.tsx', 'src/ui/charts/drawings.ts']

/** Fetched and compiled beside the data, at low priority; run only when a card or a chart comes near the screen. */
const preloadDrawnNext = (): Plugin => ({
  name: 'preload-drawn-next',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, filename }) => {
      if (!filename.endsWith('index.html')) return []
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const next = chunks.filter((chunk) => DRAWN_NEXT.some((end) => chunk.facadeModuleId?.endsWith(end) === true))
      const files = new Set(next.flatMap((chunk) => [chunk.fileName, ...chunk.imports]))
      return [...files]
        .filter((file) => !html.includes(file))
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `./${file}` },
            injectTo: 'head',
          }),
        )
    },
  },
})

const ENTRY = /[\\/]src[\\/]app[\\/]main\.tsx$/u

const OURS = /[\\/]src[\\/]/u

/**
 * Modules the frame imports, whoever else does: one chunk, so that a page does not begin with twenty requests. Only our
 * own: the index of a package names all it has, whether the frame uses it or not.
 */
const framed = new Map<string, boolean>()

const inFrame = (id: string, context: Rolldown.ChunkingContext): boolean => {
  const known = framed.get(id)
  if (known !== undefined) return known
  framed.set(id, false)
  const found =
    ENTRY.test(id) || (context.getModuleInfo(id)?.importers ?? []).some((importer) => inFrame(importer, context))
  framed.set(id, found)
  return found
}

/** The policy of the built page forbids what the development server injects (inline styles, its own socket). */
const withoutPolicyInDevelopment = (): Plugin => ({
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
})

export default defineConfig({
  base: './',
  plugins: [
    react(),
    preloadDrawnNext(),
    withoutPolicyInDevelopment(),
    sitePages('public', siteAddress(process.env['NIANBAO_URL'])),
  ],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        // a folder of its own: these are large, and kept for offline use only after all that a first visit needs
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes('/pdfjs-dist/'))
            ? 'assets/pdf/[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // every browser that runs es2022 knows modulepreload
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]/u,
              priority: 3,
            },
            {
              // of these two packages what the first screen runs; the rest comes with the screens that use it
              name: 'state',
              test: /[\\/]node_modules[\\/](?:@tanstack|zustand)[\\/](?!.*(?:middleware|useQueries|queriesObserver))/u,
              priority: 2,
            },
            {
              name: 'recharts',
              test: /[\\/]node_modules[\\/](?:recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|victory-vendor|d3-[a-z]+|internmap|decimal\.js-light|eventemitter3|tiny-invariant|react-is|clsx)[\\/]/u,
              priority: 1,
            },
            {
              name: (id, context) => (OURS.test(id) && !ENTRY.test(id) && inFrame(id, context) ? 'frame' : null),
              debugName: 'frame',
            },
          ],
        },
      },
    },
  },
})
