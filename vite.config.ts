import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { sitePages, siteAddress } from './scripts/site/plugin.ts'

/** What is drawn below the first screen: its cards and the code of the charts. */
const DRAWN_NEXT = ['src/features/overview/Cards.tsx', 'src/ui/charts/drawings.ts']

/**
 * The page names them; once it is painted (`main.tsx`) they are fetched and compiled at low priority, and run only when
 * a card or a chart comes near the screen.
 */
const nameDrawnNext = (): Plugin => ({
  name: 'name-drawn-next',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, filename }) => {
      if (!filename.endsWith('index.html')) return []
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const next = chunks.filter(({ moduleIds }) => moduleIds.some((id) => DRAWN_NEXT.some((end) => id.endsWith(end))))
      const files = new Set(next.flatMap((chunk) => [chunk.fileName, ...chunk.imports]))
      return [...files]
        .filter((file) => !html.includes(file))
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'drawn-next', crossorigin: true, fetchpriority: 'low', href: `./${file}` },
            injectTo: 'head',
          }),
        )
    },
  },
})

const ENTRY = /[\\/]src[\\/]app[\\/]main\.tsx$/u

const OURS = /[\\/]src[\\/]/u

type Among = (id: string, context: Rolldown.ChunkingContext) => boolean

/** Modules that one imports, itself and by way of others, whoever else does. */
const importedBy = (module: RegExp): Among => {
  const known = new Map<string, boolean>()
  const isAmong: Among = (id, context) => {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, false)
    const found =
      module.test(id) || (context.getModuleInfo(id)?.importers ?? []).some((importer) => isAmong(importer, context))
    known.set(id, found)
    return found
  }
  return isAmong
}

/**
 * What every page runs, in the order it does: React, the frame, the cards below its first figures and their sentences, and
 * what comes when it has settled (the audit's marks, what is read aloud, the foot of its print). One chunk each, so that a
 * page does not begin with fifty requests, each of which costs a phone some milliseconds before it is on its way. Only our own modules: the index of a package names all it has, whether the frame uses it or not.
 */
const RUN_BY_ALL: readonly { readonly name: string; readonly has: Among }[] = [
  { name: 'packages', has: importedBy(/[\\/]src[\\/]app[\\/]run-packages\.ts$/u) },
  { name: 'frame', has: importedBy(ENTRY) },
  {
    name: 'cards',
    has: importedBy(/[\\/]src[\\/](?:features[\\/]overview[\\/]Cards|ui[\\/]figures[\\/]card-said)\.tsx$/u),
  },
  { name: 'settled', has: importedBy(/[\\/]src[\\/]app[\\/](?:audit-slots|PaperFoot|reading)\.tsx?$/u) },
]

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
    nameDrawnNext(),
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
        // a letter less than usual: the first screen names a hundred files, and letters of a hash do not compress
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]/u,
              priority: 13,
            },
            {
              // of these two packages what the first screen runs; the rest comes with the screens that use it
              name: 'state',
              test: /[\\/]node_modules[\\/](?:@tanstack|zustand)[\\/](?!.*(?:middleware|useQueries|queriesObserver))/u,
              priority: 12,
            },
            {
              name: 'recharts',
              test: /[\\/]node_modules[\\/](?:recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|victory-vendor|d3-[a-z]+|internmap|decimal\.js-light|eventemitter3|tiny-invariant|react-is|clsx)[\\/]/u,
              priority: 11,
            },
            ...RUN_BY_ALL.map(({ name, has }, index) => ({
              name: (id: string, context: Rolldown.ChunkingContext) =>
                OURS.test(id) && !ENTRY.test(id) && has(id, context) ? name : null,
              debugName: name,
              // what two of them import is with the first
              priority: RUN_BY_ALL.length - index,
            })),
          ],
        },
      },
    },
  },
})
