import type { FormId } from '../domain/catalogue'
import { documentsTable } from './documents-table'
import type { SixPartForm } from './documents-table'
import type { LayoutTable } from './layout'
import { requestsTable } from './requests-table'
import { reviewTable } from './review-table'
import { statisticsTable2008, statisticsTable2014 } from './statistics-table'

const sixParts = (form: SixPartForm): readonly LayoutTable[] => [
  documentsTable(form),
  requestsTable(form),
  reviewTable(form),
]

const TABLES: Readonly<Record<FormId, readonly LayoutTable[]>> = {
  '2008': [statisticsTable2008()],
  '2014': [statisticsTable2014()],
  '2019': sixParts('2019'),
  '2021': sixParts('2021'),
}

/** The tables of a form in the layout of its notice, empty, in printed order. */
export const officialTables = (form: FormId): readonly LayoutTable[] => TABLES[form]
