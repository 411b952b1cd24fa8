/** First and last month as `YYYY-MM`. */
interface MonthSpan {
  readonly from: string
  readonly to: string
}

/**
 * First and last month of months as facts name them.
 * @example spanOf('2019-01..2019-08') // { from: '2019-01', to: '2019-08' }
 */
export const spanOf = (months: string): MonthSpan => {
  const end = months.indexOf('..')
  return { from: months.slice(0, end), to: months.slice(end + 2) }
}

/** The year months end in. */
export const lastYearOf = ({ months }: { readonly months: string }): number => Number(spanOf(months).to.slice(0, 4))
