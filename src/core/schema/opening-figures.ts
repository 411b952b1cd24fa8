/** Figures of the agency that is shown before one is chosen: known by name, so that no page has to wait for the catalog. */
export const OPENING_FIGURES = 'figures/opening.json'
