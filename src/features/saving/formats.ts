/** What is shown can be saved as these; `copy` and `print` make no file. */
export const FILE_FORMATS = ['csv', 'xlsx', 'json', 'pptx', 'docx'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]
export type SavingFormat = FileFormat | 'png' | 'copy' | 'svg' | 'html' | 'print' | 'zip'

/** A group of the dialog. */
export interface FormatGroup {
  readonly group: 'picture' | 'data' | 'document' | 'embed' | 'all'
  readonly formats: readonly SavingFormat[]
}

/** One card is a picture where its chart is drawn, and a page to be embedded; a screen can be printed. */
export const formatGroups = ({ picture, whole }: { readonly picture: boolean; readonly whole: boolean }) => {
  const groups: readonly FormatGroup[] = [
    { group: 'picture', formats: picture && !whole ? ['png', 'copy', 'svg'] : [] },
    { group: 'data', formats: ['csv', 'xlsx', 'json'] },
    { group: 'document', formats: whole ? ['pptx', 'docx', 'print'] : ['pptx', 'docx'] },
    { group: 'all', formats: ['zip'] },
    { group: 'embed', formats: whole ? [] : ['html'] },
  ]
  return groups.filter(({ formats }) => formats.length > 0)
}
