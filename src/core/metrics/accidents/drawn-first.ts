/**
 * The values stated of one year, each once, the one that is drawn first: that of the lowest rank, of several of one rank the
 * one stated last. A value is cited where it was first said. `facts` in the order of their statement.
 */
export const drawnFirst = <Fact extends { readonly value: number }>(
  facts: readonly Fact[],
  rankOf: (fact: Fact) => number,
): readonly Fact[] => {
  const byRank = (a: Fact, b: Fact) => rankOf(a) - rankOf(b)
  const values = new Set(
    [...facts]
      .reverse()
      .sort(byRank)
      .map(({ value }) => value),
  )
  const firstOf = [...facts].sort(byRank)
  return [...values].flatMap((value) => firstOf.find((fact) => fact.value === value) ?? [])
}
