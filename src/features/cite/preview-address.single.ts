/** A page in one file has no others beside it. */
export const previewAddress = (url: string): string => url
