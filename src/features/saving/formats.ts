/** Files what is shown can be saved as; `copy` and `print` make none. */
export const FORMATS = ['png', 'copy', 'svg', 'csv', 'xlsx', 'json', 'print'] as const
export type SavingFormat = (typeof FORMATS)[number]

/** A group of the dialog. */
export interface FormatGroup {
  readonly group: 'picture' | 'data' | 'document'
  readonly formats: readonly SavingFormat[]
}

/** One card is a picture where its chart is drawn; a screen can be printed. */
export const formatGroups = ({ picture, whole }: { readonly picture: boolean; readonly whole: boolean }) => {
  const groups: readonly FormatGroup[] = [
    { group: 'picture', formats: picture && !whole ? ['png', 'copy', 'svg'] : [] },
    { group: 'data', formats: ['csv', 'xlsx', 'json'] },
    { group: 'document', formats: whole ? ['print'] : [] },
  ]
  return groups.filter(({ formats }) => formats.length > 0)
}
