/**
 * An address as a person reads it: names of agencies in their own letters, what separates them as it is; one that cannot be
 * decoded stays as it is.
 */
export const plainAddress = (link: string): string => {
  try {
    return decodeURI(link)
  } catch {
    return link
  }
}
