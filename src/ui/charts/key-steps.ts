const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** How far a key leads among the places of a chart: arrows 1, Page a tenth (at least 1), Home and End all; 0 is no key of it. */
export const keyStep = ({ key, altKey, ctrlKey, metaKey }: Pressed, places: number): number => {
  if (altKey || ctrlKey || metaKey) return 0
  const page = Math.max(1, Math.round(places / 10))
  switch (key) {
    case 'PageDown':
      return page
    case 'PageUp':
      return -page
    case 'End':
      return places
    case 'Home':
      return -places
    default:
      return ARROWS[key] ?? 0
  }
}
