import * as z from 'zod/mini'
import { LANGUAGES } from '../domain/language'
import { FIGURE_MARKS } from '../domain/figure-mark'
import { CHART_TONES } from '../domain/chart-tone'
import { SHOWN_VERSION } from './schema-version'
import { approximationSchema, columnSchema, formSchema, unitSchema } from './wire-vocabulary'

const markSchema = z.enum(FIGURE_MARKS)
const list = <T extends z.ZodMiniType>(of: T) => z.readonly(z.array(of))

/** A printed number a cell rests on. */
const sourceSchema = z.readonly(
  z.object({
    report: z.string(),
    /** As `formatPlace` writes it: `b12r3c2.0-4`. */
    place: z.string().check(z.regex(/^b\d{1,9}(?:r\d{1,9}c\d{1,9})?\.\d{1,9}-\d{1,9}$/u)),
    /** Exactly what stands there, white space folded; absent where the figures loaded do not say. */
    printed: z.exactOptional(z.string()),
  }),
)

const cellSchema = z.readonly(
  z.object({
    /** What the screen says. */
    text: z.string(),
    /** Plain number; null: a figure that has none (its mark says why); absent: the cell is words. */
    value: z.exactOptional(z.nullable(z.number())),
    mark: z.exactOptional(markSchema),
    approx: z.exactOptional(approximationSchema),
    unit: z.exactOptional(unitSchema),
    /** Row and column of the statutory form it fills; absent for what no form asks. */
    indicator: z.exactOptional(z.string()),
    column: z.exactOptional(columnSchema),
    /** The printed number, or every number a worked-out one rests on. */
    sources: z.exactOptional(list(sourceSchema)),
  }),
)

const tableSchema = z.readonly(
  z.object({
    columns: list(z.readonly(z.object({ label: z.string(), numeric: z.boolean() }))),
    rows: list(z.readonly(z.object({ level: z.exactOptional(z.int()), cells: list(cellSchema) }))),
  }),
)

const toneSchema = z.enum(CHART_TONES)

const pointSchema = z.readonly(
  z.object({
    /** null is a gap, never 0 and never bridged. */
    value: z.nullable(z.number()),
    mark: markSchema,
    text: z.string(),
    /** Second fact beside the figure: a share, months of a year, of how many. */
    note: z.exactOptional(z.string()),
    /** Where one figure is drawn in a colour of its own. */
    tone: z.exactOptional(toneSchema),
    /** The part of `value` that is counted in the statistics but not in the assessment. */
    hatched: z.exactOptional(z.readonly(z.object({ value: z.number(), label: z.string() }))),
    /** What was stated before for the same place and has been restated since. */
    earlier: z.exactOptional(list(z.readonly(z.object({ value: z.number(), text: z.string() })))),
    /** Of a part of a year: no line joins it. */
    partial: z.exactOptional(z.literal(true)),
  }),
)

const breakSchema = z.readonly(
  z.object({
    before: z.int(),
    label: z.string(),
    /** The reader asked for the line to go on. */
    joined: z.boolean(),
    /** Names of the series it stops; all where absent. */
    series: z.exactOptional(list(z.string())),
  }),
)

const chartSchema = z.readonly(
  z.object({
    /** `parts`: figures of a category that add up; `shares`: their percentages, 100 a category. */
    kind: z.enum(['bars', 'trend', 'columns', 'parts', 'shares']),
    categories: list(z.string()),
    /** One point a category. */
    series: list(
      z.readonly(
        z.object({
          label: z.string(),
          /** Absent: the next colour. */
          tone: z.exactOptional(toneSchema),
          /** Single further values, never joined; a category without one is no gap. */
          sparse: z.exactOptional(z.literal(true)),
          points: list(pointSchema),
        }),
      ),
    ),
    /** What bars are measured against. */
    total: z.nullable(z.readonly(z.object({ value: z.number(), label: z.string() }))),
    /** A line stops before the category of this index. */
    breaks: list(breakSchema),
  }),
)

const cardSchema = z.readonly(
  z.object({
    title: z.string(),
    /** What the card says, with which `note` begins; absent where it says nothing. */
    sentence: z.exactOptional(z.string()),
    /** What, unit and years. */
    note: z.string(),
    source: z.string(),
    /** Breaks, gaps and what is withheld, in words. */
    remarks: list(z.string()),
    table: tableSchema,
    chart: z.nullable(chartSchema),
  }),
)

const reportSchema = z.readonly(
  z.object({
    id: z.string(),
    agency: z.nullable(z.string()),
    year: z.nullable(z.int()),
    /** As the document calls itself. */
    title: z.exactOptional(z.nullable(z.string())),
    form: z.nullable(formSchema),
    /** Name of the document it was read from. */
    file: z.string(),
    /** ISO date. */
    published: z.nullable(z.string()),
  }),
)

/** What a screen, or one card of it, shows: every figure with its mark and the place it was printed at. */
export const shownSchema = z.readonly(
  z.object({
    nianbaoShown: z.literal(SHOWN_VERSION),
    language: z.enum(LANGUAGES),
    title: z.string(),
    sentence: z.string(),
    /** The report the sentence is about, its period and form. */
    subtitle: z.exactOptional(z.string()),
    keyFigures: list(
      z.readonly(
        z.object({ label: z.string(), text: z.string(), mark: z.exactOptional(markSchema), note: z.string() }),
      ),
    ),
    /** Address of the view: nothing in it is left to be chosen, and it holds the fingerprint. */
    link: z.string(),
    /** When the newest document shown was published; null where none says. */
    dataDate: z.nullable(z.string()),
    /** First and last year the figures are about; null where none says. */
    dataYears: z.exactOptional(z.nullable(z.readonly(z.tuple([z.int(), z.int()])))),
    /** Of the printed figures the view is drawn from, as on slides, in citations and links; empty where there are none. */
    fingerprint: z.string(),
    reports: list(reportSchema),
    cards: list(cardSchema),
  }),
)

export type Shown = z.infer<typeof shownSchema>
export type ShownCard = Shown['cards'][number]
export type ShownTable = ShownCard['table']
export type ShownCell = ShownTable['rows'][number]['cells'][number]
export type ShownChart = NonNullable<ShownCard['chart']>
export type ShownReport = Shown['reports'][number]
