import type { LabelTable } from '../labels'
import { table as simplified } from './zh-Hans'

/** The names of all three languages, the source language first; those not in use are loaded for it. */
export const loadAllLabels = async (): Promise<readonly LabelTable[]> => {
  const [traditional, english] = await Promise.all([import('./zh-Hant'), import('./en')])
  return [simplified, traditional.table, english.table]
}
