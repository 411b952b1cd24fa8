import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import * as z from 'zod/mini'
import { LANGUAGES } from '../../src/core/domain/language.ts'
import type { Language } from '../../src/core/domain/language.ts'
import { decodeCatalog } from '../../src/core/schema/decode-catalog.ts'
import { reasonOf } from '../../src/core/schema/decode-error.ts'
import { table as enLabels } from '../../src/i18n/labels/en.ts'
import { table as hansLabels } from '../../src/i18n/labels/zh-Hans.ts'
import { table as hantLabels } from '../../src/i18n/labels/zh-Hant.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { messages as en } from '../../src/i18n/messages/en/index.ts'
import { messages as hans } from '../../src/i18n/messages/zh-Hans/index.ts'
import { messages as hant } from '../../src/i18n/messages/zh-Hant/index.ts'
import { SCREENS } from '../../src/state/view.ts'
import type { ScreenId } from '../../src/state/view.ts'
import { datasetOf, scriptJson } from './dataset.ts'
import { entryPage } from './entry-page.ts'
import type { PageHead } from './head.ts'
import { headTags } from './head.ts'
import { PICTURE, pictureOf } from './picture.ts'

const WORDS: Readonly<Record<Language, Messages>> = { 'zh-Hans': hans, 'zh-Hant': hant, en }
const LABELS = { 'zh-Hans': hansLabels, 'zh-Hant': hantLabels, en: enLabels } as const
const PICTURE_WORDS: Readonly<Record<Language, string>> = {
  'zh-Hans': '年报通标志，旁为各年度收录报告份数的柱形',
  'zh-Hant': '年報通標誌，旁為各年度收錄報告份數的柱形',
  en: 'The mark of Nianbao beside columns of the number of reports of each year',
}

const packageSchema = z.object({
  licenses: z.array(z.object({ path: z.string() })).check(z.minLength(1)),
})

/** Reads what the command line has built; the site is built after it. */
const readData = (folder: string) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, 'data', file), 'utf8'))
  const catalog = decodeCatalog(read('catalog.json'))
  if (!catalog.ok) throw new Error(`catalog.json: ${reasonOf(catalog.error)}`)
  return { catalog: catalog.value, of: packageSchema.parse(read('datapackage.json')) }
}

const headOf = (language: Language, screen: ScreenId, where: Pick<PageHead, 'path' | 'address'>): PageHead => {
  const { app } = WORDS[language]
  const stop = language === 'en' ? '. ' : '。'
  return {
    title: app.title(app.screens[screen]),
    description: `${app.screens[screen]} · ${app.tagline}${stop}${app.footer}`,
    site: app.name,
    language,
    picture: PICTURE_WORDS[language],
    ...where,
  }
}

/** The data set in the words of one language, as a page so many steps below the site says it. */
const datasetIn = (
  language: Language,
  folder: string,
  where: Pick<Parameters<typeof datasetOf>[0], 'up' | 'address'>,
) => {
  const { catalog, of } = readData(folder)
  const { app } = WORDS[language]
  return datasetOf({
    catalog,
    title: `${app.name} · ${app.tagline}`,
    description: `${app.tagline}${language === 'en' ? '. ' : '。'}${app.footer}`,
    language,
    creator: app.name,
    license: of.licenses[0]?.path ?? '',
    measured: Object.values(LABELS[language].sections),
    ...where,
  })
}

/** The address the site will have, from NIANBAO_URL; with a slash at its end. */
export const siteAddress = (given: string | undefined): string | null => {
  if (given === undefined || given === '') return null
  const { href, protocol } = new URL(given.endsWith('/') ? given : `${given}/`)
  if (!/^https?:$/u.test(protocol)) throw new Error(`NIANBAO_URL is no address of a site: ${given}`)
  return href
}

/**
 * What those see who do not run the app: previews of links (a picture, a page for each screen and language) and search
 * engines (the data set in the words of schema.org).
 */
export const sitePages = (folder: string, address: string | null): Plugin => ({
  name: 'site-pages',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { filename }) => {
      if (!filename.endsWith('index.html')) return []
      const start = headOf('zh-Hans', 'overview', { path: '', address })
      const dataset = datasetIn('zh-Hans', folder, { up: './', address })
      const script = { tag: 'script', attrs: { type: 'application/ld+json' }, children: scriptJson(dataset) }
      return [...headTags(start), { ...script, injectTo: 'head' }]
    },
  },
  generateBundle() {
    const { catalog } = readData(folder)
    const years = catalog.reports.flatMap(({ year }) => year ?? [])
    const first = Math.min(...years)
    const counts = Array.from({ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, at) =>
      years.reduce((sum, year) => sum + Number(year === first + at), 0),
    )
    this.emitFile({ type: 'asset', fileName: PICTURE.file, source: pictureOf(counts) })
    for (const language of LANGUAGES)
      for (const screen of SCREENS) {
        const fileName = `${language}/${screen}.html`
        const dataset = screen === 'overview' ? datasetIn(language, folder, { up: '../', address }) : null
        const source = entryPage(headOf(language, screen, { path: fileName, address }), screen, dataset)
        this.emitFile({ type: 'asset', fileName, source })
      }
  },
})
