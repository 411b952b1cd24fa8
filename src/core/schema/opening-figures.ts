/** Figures of the agency that is shown before one is chosen: known by name, so that no page has to wait for the catalog. */
export const OPENING_FIGURES = 'figures/opening.json'

/** Where what was found in the reports of a file of figures stands: under the same name, so that no catalog has to say. */
export const findingsFileOf = (figures: string): string => figures.replace(/^figures\//u, 'findings/')

/** The same for the checks on these reports that hold or cannot be told. */
export const checksFileOf = (figures: string): string => figures.replace(/^figures\//u, 'checks/')
