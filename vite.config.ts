import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { HtmlTagDescriptor, Plugin } from 'vite'

const FIRST_SCREEN = 'src/features/overview/Screen.tsx'

/** The first screen is a chunk of its own, asked for together with the frame instead of after it. */
const preloadFirstScreen = (): Plugin => ({
  name: 'preload-first-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const first = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(FIRST_SCREEN) === true)
      const files = first === undefined ? [] : [first.fileName, ...first.imports]
      return files
        .filter((file) => !html.includes(file))
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }),
        )
    },
  },
})

/** The policy of the built page forbids what the development server injects (inline styles, its own socket). */
const withoutPolicyInDevelopment = (): Plugin => ({
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
})

export default defineConfig({
  base: './',
  plugins: [react(), preloadFirstScreen(), withoutPolicyInDevelopment()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // every browser that runs es2022 knows modulepreload
    modulePreload: { polyfill: false },
    rolldownOptions: {
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
          ],
        },
      },
    },
  },
})
