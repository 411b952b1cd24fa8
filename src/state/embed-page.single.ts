/** A page from a disk cannot be framed by another site. */
export const embedPage = (): string | null => null
