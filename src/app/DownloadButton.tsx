import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import { SaveButton } from '../ui/charts/save-button'

/** Downloads what the screen shows. */
export const DownloadButton = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => (
  <SaveButton root={main} className="button">
    {useMessages().app.download}
  </SaveButton>
)
